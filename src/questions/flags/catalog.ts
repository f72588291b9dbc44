/**
 * What is known about asking: rules by category and place, as read in the sources on the day given. Which of them holds
 * today, and for whom, is a matter for a lawyer of the place.
 */
import type { SourceId } from '../../interviews/sources.js';
import type { JurisdictionId } from './jurisdictions.js';

/** What a possibly inappropriate question touches on. */
export const flagCategories = [
  'age',
  'race-ethnicity',
  'national-origin',
  'citizenship',
  'religion',
  'marital',
  'pregnancy-family',
  'sex-gender-orientation',
  'disability-health',
  'genetic',
  'arrest-conviction',
  'military-discharge',
  'salary-history',
  'union-politics',
  'finance-housing',
  'appearance-photo',
  'memberships',
  'alcohol-drugs',
  'beliefs-reading',
] as const;
/** What a possibly inappropriate question touches on. */
export type FlagCategory = (typeof flagCategories)[number];

/**
 * How asking is seen: `barred` by a rule, `restricted` to defined cases, `discouraged` by official guidance or as evidence
 * in a dispute, or `unknown`, where no place is given or no rule of it is held here.
 */
export const flagStatuses = ['unknown', 'discouraged', 'restricted', 'barred'] as const;
/** How asking is seen. */
export type FlagStatus = (typeof flagStatuses)[number];

/** Ways to respond. */
export const flagStrategies = [
  'answer',
  'decline',
  'answer-the-intent',
  'ask-how-it-relates',
  'redirect',
  'write-it-down',
] as const;
/** A way to respond. */
export type FlagStrategy = (typeof flagStrategies)[number];

/** What qualifies a rule. */
export const flagNotes = [
  'evidence',
  'protected',
  'exceptions-only',
  'may-refuse',
  'untrue-answer',
  'direct-link',
  'serious-infraction',
  'depends-on-facts',
  'requirements-only',
  'guidance',
  'authorization-instead',
  'church-employers',
  'before-offer',
  'tasks-may-be-shown',
  'adjustments-excepted',
  'commission-enforces',
  'job-related-only',
  'timing-varies',
  'varies-by-state',
  'check-member-state',
  'refusal-protected',
  'scale-on-request',
  'volunteered-unclear',
  'reported-ahead',
  'current-use-excepted',
  'may-reveal-traits',
] as const;
/** What qualifies a rule. */
export type FlagNote = (typeof flagNotes)[number];

/** What is known about asking in one place. */
export interface FlagRule {
  readonly jurisdiction: JurisdictionId;
  readonly status: Exclude<FlagStatus, 'unknown'>;
  /** The law or guidance, as it is cited there. */
  readonly basis?: string | undefined;
  /** Day it took effect, `YYYY-MM-DD`, where the source names it. */
  readonly since?: string | undefined;
  readonly notes: readonly FlagNote[];
  /** Day the sources were read, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly sources: readonly SourceId[];
}

/** What is true of a category everywhere. */
export interface FlagCategoryFacts {
  /** The way to respond that serves best where the candidate wants the job. */
  readonly strategy: FlagStrategy;
  readonly rules: readonly FlagRule[];
}

const checkedOn = '2026-11-23';

/** Rules that hold for several categories alike. */
const germanyWithExceptions = {
  jurisdiction: 'de',
  status: 'barred',
  basis: 'AGG',
  notes: ['exceptions-only'],
  checkedOn,
  sources: ['de-capital'],
} satisfies FlagRule;
const france = {
  jurisdiction: 'fr',
  status: 'barred',
  basis: 'Code du travail, art. L. 1221-6 et L. 1132-1',
  notes: ['direct-link', 'may-refuse'],
  checkedOn,
  sources: ['fr-legi', 'fr-roche'],
} satisfies FlagRule;
const spain = {
  jurisdiction: 'es',
  status: 'barred',
  basis: 'LISOS, art. 16.1 c',
  notes: ['serious-infraction'],
  checkedOn,
  sources: ['es-lisos'],
} satisfies FlagRule;
const brazil = {
  jurisdiction: 'br',
  status: 'barred',
  basis: 'Lei 9.029/1995; CLT, art. 373-A',
  notes: ['depends-on-facts'],
  checkedOn,
  sources: ['br-bias'],
} satisfies FlagRule;
const indonesia = {
  jurisdiction: 'id',
  status: 'discouraged',
  basis: 'SE Menaker M/6/HK.04/V/2025',
  notes: ['requirements-only'],
  checkedOn,
  sources: ['id-se'],
} satisfies FlagRule;
const usEvidence = {
  jurisdiction: 'us',
  status: 'discouraged',
  notes: ['evidence'],
  checkedOn,
  sources: ['eeoc-proh', 'eeoc-shouldnt'],
} satisfies FlagRule;
const germany = {
  jurisdiction: 'de',
  status: 'barred',
  basis: 'AGG',
  notes: ['may-refuse', 'untrue-answer'],
  checkedOn,
  sources: ['de-capital', 'de-az'],
} satisfies FlagRule;
const japan = {
  jurisdiction: 'jp',
  status: 'discouraged',
  basis: '公正な採用選考の基本 (厚生労働省)',
  notes: ['guidance'],
  checkedOn,
  sources: ['jp-fair'],
} satisfies FlagRule;

const catalog = {
  age: {
    strategy: 'answer-the-intent',
    rules: [
      {
        jurisdiction: 'us',
        status: 'discouraged',
        basis: 'ADEA',
        notes: ['protected'],
        checkedOn,
        sources: ['eeoc-proh', 'eeoc-shouldnt'],
      },
      germanyWithExceptions,
      france,
      spain,
      brazil,
      indonesia,
    ],
  },
  'race-ethnicity': { strategy: 'redirect', rules: [usEvidence, germany, france, spain, brazil, indonesia] },
  'national-origin': {
    strategy: 'answer-the-intent',
    rules: [usEvidence, germany, france, spain, brazil, japan],
  },
  citizenship: {
    strategy: 'answer-the-intent',
    rules: [
      {
        jurisdiction: 'us',
        status: 'discouraged',
        notes: ['authorization-instead'],
        checkedOn,
        sources: ['uark', 'msub'],
      },
      germanyWithExceptions,
      france,
    ],
  },
  religion: {
    strategy: 'answer-the-intent',
    rules: [
      usEvidence,
      {
        jurisdiction: 'de',
        status: 'barred',
        basis: 'AGG',
        notes: ['church-employers'],
        checkedOn,
        sources: ['de-az', 'de-capital'],
      },
      france,
      spain,
      brazil,
      japan,
    ],
  },
  marital: {
    strategy: 'answer-the-intent',
    rules: [usEvidence, germany, france, spain, brazil, japan, indonesia],
  },
  'pregnancy-family': {
    strategy: 'answer-the-intent',
    rules: [
      {
        jurisdiction: 'us',
        status: 'discouraged',
        basis: 'Title VII',
        notes: ['protected'],
        checkedOn,
        sources: ['eeoc-proh', 'eeoc-shouldnt'],
      },
      {
        jurisdiction: 'de',
        status: 'barred',
        basis: 'AGG',
        notes: ['untrue-answer'],
        checkedOn,
        sources: ['de-capital', 'de-az'],
      },
      france,
      spain,
      brazil,
      japan,
    ],
  },
  'sex-gender-orientation': { strategy: 'redirect', rules: [usEvidence, germany, france, spain, brazil] },
  'disability-health': {
    strategy: 'answer-the-intent',
    rules: [
      {
        jurisdiction: 'us',
        status: 'barred',
        basis: 'ADA',
        notes: ['before-offer', 'tasks-may-be-shown'],
        checkedOn,
        sources: ['eeoc-cant'],
      },
      {
        jurisdiction: 'gb',
        status: 'barred',
        basis: 'Equality Act 2010, s. 60',
        notes: ['before-offer', 'adjustments-excepted', 'commission-enforces'],
        checkedOn,
        sources: ['uk-s60', 'uk-stam'],
      },
      {
        jurisdiction: 'de',
        status: 'restricted',
        basis: 'AGG',
        notes: ['exceptions-only'],
        checkedOn,
        sources: ['de-capital'],
      },
      france,
      {
        jurisdiction: 'es',
        status: 'barred',
        basis: 'Ley 15/2022, art. 9',
        notes: [],
        checkedOn,
        sources: ['es-equality'],
      },
      brazil,
      japan,
      indonesia,
    ],
  },
  genetic: {
    strategy: 'decline',
    rules: [
      { jurisdiction: 'us', status: 'barred', basis: 'GINA', notes: [], checkedOn, sources: ['eeoc-cant'] },
      france,
    ],
  },
  'arrest-conviction': {
    strategy: 'answer-the-intent',
    rules: [
      {
        jurisdiction: 'us',
        status: 'discouraged',
        notes: ['timing-varies'],
        checkedOn,
        sources: ['charlotte', 'own-judgement'],
      },
      {
        jurisdiction: 'de',
        status: 'restricted',
        notes: ['job-related-only'],
        checkedOn,
        sources: ['de-az'],
      },
    ],
  },
  'military-discharge': {
    strategy: 'answer-the-intent',
    rules: [
      { jurisdiction: 'us', status: 'discouraged', notes: [], checkedOn, sources: ['uark', 'seattle'] },
    ],
  },
  'salary-history': {
    strategy: 'answer-the-intent',
    rules: [
      {
        jurisdiction: 'us',
        status: 'restricted',
        notes: ['varies-by-state'],
        checkedOn,
        sources: ['sal-jds', 'sal-hrd', 'sal-com'],
      },
      {
        jurisdiction: 'eu',
        status: 'barred',
        basis: 'Directive (EU) 2023/970',
        notes: ['check-member-state'],
        checkedOn,
        sources: ['eu-pay'],
      },
      {
        jurisdiction: 'us-al',
        status: 'restricted',
        since: '2019-09-01',
        notes: ['refusal-protected'],
        checkedOn,
        sources: ['sal-hrd', 'sal-jds'],
      },
      {
        jurisdiction: 'us-ca',
        status: 'barred',
        basis: 'Labor Code § 432.3',
        since: '2018-01-01',
        notes: ['scale-on-request', 'volunteered-unclear'],
        checkedOn,
        sources: ['sal-jds', 'sal-hrd', 'sal-usafact'],
      },
      {
        jurisdiction: 'us-ct',
        status: 'barred',
        basis: 'Public Act 18-8',
        notes: [],
        checkedOn,
        sources: ['sal-sess', 'sal-usafact'],
      },
      {
        jurisdiction: 'us-de',
        status: 'barred',
        basis: 'HB 1',
        notes: [],
        checkedOn,
        sources: ['sal-sess', 'sal-usafact'],
      },
      {
        jurisdiction: 'us-hi',
        status: 'barred',
        basis: 'SB 2351',
        notes: [],
        checkedOn,
        sources: ['sal-sess', 'sal-usafact'],
      },
      {
        jurisdiction: 'us-ma',
        status: 'barred',
        basis: 'Pay Equity Act',
        notes: [],
        checkedOn,
        sources: ['sal-sess', 'sal-usafact'],
      },
      { jurisdiction: 'us-nv', status: 'barred', notes: ['reported-ahead'], checkedOn, sources: ['sal-jds'] },
      {
        jurisdiction: 'us-ny',
        status: 'barred',
        since: '2020-01-06',
        notes: [],
        checkedOn,
        sources: ['sal-usafact', 'sal-sess'],
      },
      {
        jurisdiction: 'us-or',
        status: 'barred',
        basis: 'Equal Pay Act of 2017',
        notes: [],
        checkedOn,
        sources: ['sal-sess', 'sal-usafact'],
      },
      { jurisdiction: 'us-pr', status: 'barred', notes: [], checkedOn, sources: ['sal-sess', 'sal-com'] },
      { jurisdiction: 'us-ri', status: 'barred', notes: ['reported-ahead'], checkedOn, sources: ['sal-jds'] },
      {
        jurisdiction: 'us-vt',
        status: 'barred',
        basis: 'H. 294',
        notes: [],
        checkedOn,
        sources: ['sal-sess', 'sal-usafact'],
      },
      {
        jurisdiction: 'us-ca-san-francisco',
        status: 'barred',
        since: '2018-07-01',
        notes: [],
        checkedOn,
        sources: ['sal-hrd', 'sal-jds'],
      },
      {
        jurisdiction: 'us-pa-philadelphia',
        status: 'barred',
        notes: [],
        checkedOn,
        sources: ['sal-usafact'],
      },
    ],
  },
  'union-politics': {
    strategy: 'decline',
    rules: [
      { jurisdiction: 'de', status: 'barred', notes: ['church-employers'], checkedOn, sources: ['de-az'] },
      france,
      spain,
      brazil,
      japan,
    ],
  },
  'finance-housing': {
    strategy: 'answer-the-intent',
    rules: [
      {
        jurisdiction: 'us',
        status: 'discouraged',
        notes: ['job-related-only'],
        checkedOn,
        sources: ['seattle'],
      },
      france,
      brazil,
      japan,
    ],
  },
  'appearance-photo': {
    strategy: 'answer-the-intent',
    rules: [
      {
        jurisdiction: 'us',
        status: 'discouraged',
        notes: ['before-offer'],
        checkedOn,
        sources: ['eeoc-proh'],
      },
      france,
      indonesia,
    ],
  },
  memberships: {
    strategy: 'redirect',
    rules: [
      {
        jurisdiction: 'us',
        status: 'discouraged',
        notes: ['may-reveal-traits'],
        checkedOn,
        sources: ['eeoc-proh', 'seattle'],
      },
      { jurisdiction: 'de', status: 'barred', notes: [], checkedOn, sources: ['de-az'] },
    ],
  },
  'alcohol-drugs': {
    strategy: 'answer-the-intent',
    rules: [
      {
        jurisdiction: 'us',
        status: 'restricted',
        basis: 'ADA',
        notes: ['current-use-excepted'],
        checkedOn,
        sources: ['charlotte'],
      },
    ],
  },
  'beliefs-reading': { strategy: 'redirect', rules: [japan] },
} satisfies Record<FlagCategory, FlagCategoryFacts>;

/**
 * Every category with its rules by place: information on what sources said on a day, not the advice of a lawyer.
 *
 * @example
 * ```ts
 * import { flagFacts } from 'interview-compass';
 *
 * flagFacts.genetic.rules.map(({ jurisdiction }) => jurisdiction); //=> ['us', 'fr']
 * ```
 */
export const flagFacts: Readonly<Record<FlagCategory, FlagCategoryFacts>> = catalog;
