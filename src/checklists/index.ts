/**
 * Prep checklists: what to do before, during and after an interview, when it is due, how, and why.
 *
 * @module checklists
 */
export { buildChecklist } from './build.js';
export type { ChecklistOptions, ItemReplacement, OwnItem } from './options.js';
export type { FreeSlot } from './slots.js';
export { rescheduleChecklist } from './reschedule.js';
export { mergeChecklists } from './merge.js';
export { updateItem, type ItemPatch } from './update.js';
export {
  progressOf,
  readiness,
  type PhaseProgress,
  type Progress,
  type Readiness,
  type ReadinessItem,
} from './progress.js';
export { explainItem, type ExplainItemWords, type ItemExplanation, type ItemReason } from './explain.js';
export { upgradeChecklist } from './upgrade.js';
export { checklistItems, type ChecklistItemId } from './catalog.js';
export {
  changeableFields,
  checklistPhases,
  circumstances,
  detailKinds,
  itemNeeds,
  itemLeftOutReasons,
  priorities,
  type CardLabels,
  type ChangeableField,
  type Checklist,
  type ChecklistEvent,
  type ChecklistItem,
  type ChecklistItemFacts,
  type ChecklistItemWords,
  type ChecklistLabels,
  type ChecklistPhase,
  type ChecklistPreferences,
  type ChecklistQuestions,
  type Circumstance,
  type Dated,
  type DetailKind,
  type ItemDetail,
  type ItemLead,
  type ItemNeed,
  type ItemOrigin,
  type ItemRule,
  type ItemWeight,
  type Lead,
  type LeftOutItem,
  type ListedQuestion,
  type ItemLeftOutReason,
  type MergedInterview,
  type Priority,
} from './model.js';
export type { ChecklistNotes, ChecklistsWords, ChecklistWords, ExplainWords } from './words.js';
