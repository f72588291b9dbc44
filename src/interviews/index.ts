export { attributions, type Attribution } from './attributions.js';
export { interviewFamilies, interviewTypeIds, interviewTypes, type InterviewTypeId } from './catalog.js';
export {
  attireLeans,
  bringItems,
  careerLevels,
  companyCultures,
  followUpRules,
  interviewerFamilies,
  interviewerRoles,
  interviewFamilyIds,
  interviewFormats,
  interviewGoals,
  interviewSettings,
  interviewStages,
  occupationFields,
  questionKinds,
  type AttireLean,
  type BringItem,
  type CareerLevel,
  type CompanyCulture,
  type FollowUpRule,
  type InterviewerRole,
  type InterviewFamily,
  type InterviewFormat,
  type InterviewGoal,
  type InterviewSetting,
  type InterviewStage,
  type OccupationField,
  type QuestionKind,
} from './vocabulary.js';
export {
  focusAreas,
  type Company,
  type Debrief,
  type DebriefPoint,
  type FamilyFacts,
  type FamilyWords,
  type FocusArea,
  type Interview,
  type InterviewTypeFacts,
  type InterviewTypeWords,
  type Person,
  type Role,
} from './model.js';
export type { Moment } from './time.js';
export { sources, type Source, type SourceId } from './sources.js';
export type {
  AttireLevelWords,
  AttireWords,
  GuideStepWords,
  GuideWords,
  InterviewsWords,
  InterviewWords,
} from './words.js';
export {
  describeInterviewType,
  isInterviewTypeId,
  listInterviewTypes,
  type InterviewTypeDescription,
} from './describe.js';
export {
  compareFamilies,
  type FamilyComparison,
  type FamilyRow,
  type FamilyRowId,
  type SeparationPoint,
  type SeparationPointId,
} from './compare.js';
export {
  compareInterviewTypes,
  type InterviewTypeComparison,
  type InterviewTypeRow,
  type InterviewTypeRowId,
} from './compare-types.js';
export { familiesOf, familyOfPerson } from './families.js';
export {
  attireFor,
  attireLevels,
  type AttireAdvice,
  type AttireLevel,
  type AttireOptions,
  type AttireReasonId,
} from './attire.js';
export {
  guides,
  guideTopics,
  type GuideFacts,
  type GuideId,
  type GuideStepId,
  type GuideTopic,
} from './guide-catalog.js';
export { selectGuides, type Guide, type GuideFilter, type GuideStep } from './guides.js';
export { interviewTypeAliases, type AliasLanguage } from './aliases/catalog.js';
export type { InterviewTypeAliases } from './aliases/model.js';
export {
  resolveInterviewType,
  type InterviewTypeMatch,
  type InterviewTypeResolution,
  type OtherMeaning,
  type ResolveOptions,
} from './resolve.js';
export type { NameDetails } from './names/details.js';
export { buildProcess, type ProcessOptions } from './process.js';
export {
  askTopics,
  preparationReasons,
  saidTopics,
  type AskTopic,
  type AskTopicFacts,
  type InterviewProcess,
  type Preparation,
  type PreparationReason,
  type ProcessRound,
  type ProcessStep,
  type ProcessStepState,
  type SaidBefore,
  type SaidTopic,
  type Statement,
} from './process/model.js';
export { describeProcess, type ProcessStepText, type ProcessText } from './process/describe.js';
export type { ProcessLocale, ProcessWords } from './process/words.js';
