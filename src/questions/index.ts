/**
 * Questions: the taxonomy, and choosing from banks. The banks themselves: `interview-compass/questions/en`.
 *
 * @module questions
 */
export { selectQuestionsToAsk, type QuestionsToAskOptions } from './ask.js';
export {
  coverStories,
  type CoveredQuestion,
  type OverusedStory,
  type Story,
  type StoryCoverage,
  type StoryQuestion,
} from './cover.js';
export { defineQuestionBank, type QuestionBankDefinition } from './define.js';
export { flagQuestion, type FlagOptions, type QuestionFlag } from './flags.js';
export {
  flagCategories,
  flagFacts,
  flagNotes,
  flagStatuses,
  flagStrategies,
  type FlagCategory,
  type FlagCategoryFacts,
  type FlagNote,
  type FlagRule,
  type FlagStatus,
  type FlagStrategy,
} from './flags/catalog.js';
export {
  describeFlag,
  type FlagDescription,
  type FlagResponse,
  type FlagRuleDescription,
  type FlagWords,
} from './flags/describe.js';
export { jurisdictionIds, type JurisdictionId } from './flags/jurisdictions.js';
export type { FlagCategoryWords, FlagStrategyWords, FlagsWords } from './flags/words.js';
export {
  identifyQuestion,
  type IdentifiedQuestion,
  type KindCandidate,
  type QuestionEvidence,
} from './identify.js';
export type {
  Question,
  QuestionBank,
  QuestionFacts,
  QuestionLabels,
  QuestionSet,
  QuestionSetWords,
  QuestionsWords,
  QuestionWords,
  TermWords,
} from './model.js';
export { buildPracticeSet, type PracticeSetOptions } from './practice.js';
export {
  selectQuestions,
  type QuestionBanks,
  type QuestionFilter,
  type QuestionIdOf,
  type QuestionSelection,
} from './select.js';
export {
  answerFrameworks,
  competencies,
  interviewConstructs,
  questionDirections,
  questionKinds,
  questionPhases,
  questionTaxonomy,
  type AnswerFramework,
  type AnswerStep,
  type Competency,
  type InterviewConstruct,
  type QuestionDirection,
  type QuestionKind,
  type QuestionPhase,
} from './taxonomy.js';
export {
  competencyFacts,
  questionKindFacts,
  taxonomySources,
  type CompetencyFacts,
  type QuestionKindFacts,
  type StandardTerm,
} from './taxonomy-facts.js';
