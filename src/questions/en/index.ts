/**
 * All English question banks. One field alone: `interview-compass/questions/en/software` and its neighbors.
 *
 * @module questions/en
 */
import { anyBank } from './any.js';
import { dataBank } from './data.js';
import { designBank } from './design.js';
import { educationBank } from './education.js';
import { financeBank } from './finance.js';
import { healthcareBank } from './healthcare.js';
import { hospitalityRetailBank } from './hospitality-retail.js';
import { leadershipBank } from './leadership.js';
import { legalBank } from './legal.js';
import { marketingBank } from './marketing.js';
import { operationsBank } from './operations.js';
import { peopleBank } from './people.js';
import { productBank } from './product.js';
import { publicSectorBank } from './public-sector.js';
import { salesBank } from './sales.js';
import { softwareBank } from './software.js';
import { supportBank } from './support.js';
import { tradesLogisticsBank } from './trades-logistics.js';

export { anyBank, type AnyQuestionId } from './any.js';
export { dataBank, type DataQuestionId } from './data.js';
export { designBank, type DesignQuestionId } from './design.js';
export { educationBank, type EducationQuestionId } from './education.js';
export { financeBank, type FinanceQuestionId } from './finance.js';
export { healthcareBank, type HealthcareQuestionId } from './healthcare.js';
export { hospitalityRetailBank, type HospitalityRetailQuestionId } from './hospitality-retail.js';
export { leadershipBank, type LeadershipQuestionId } from './leadership.js';
export { legalBank, type LegalQuestionId } from './legal.js';
export { marketingBank, type MarketingQuestionId } from './marketing.js';
export { operationsBank, type OperationsQuestionId } from './operations.js';
export { peopleBank, type PeopleQuestionId } from './people.js';
export { productBank, type ProductQuestionId } from './product.js';
export { publicSectorBank, type PublicSectorQuestionId } from './public-sector.js';
export { salesBank, type SalesQuestionId } from './sales.js';
export { softwareBank, type SoftwareQuestionId } from './software.js';
export { supportBank, type SupportQuestionId } from './support.js';
export { tradesLogisticsBank, type TradesLogisticsQuestionId } from './trades-logistics.js';

/**
 * Every English question bank, questions for any field of work first.
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { questionBanks } from 'interview-compass/questions/en';
 *
 * selectQuestions(questionBanks, { ids: ['next-step'] }).questions[0]?.text;
 * //=> 'What happens next, and by when will I hear from you?'
 * ```
 */
export const questionBanks = [
  anyBank,
  softwareBank,
  dataBank,
  designBank,
  productBank,
  salesBank,
  marketingBank,
  supportBank,
  financeBank,
  operationsBank,
  peopleBank,
  healthcareBank,
  educationBank,
  hospitalityRetailBank,
  tradesLogisticsBank,
  publicSectorBank,
  legalBank,
  leadershipBank,
] as const;
