/**
 * Prep checklists: what to do before, during and after an interview, when it is due, how, and why.
 *
 * @module checklists
 */
export { buildChecklist, type ChecklistOptions } from './build.js';
export { checklistItems, type ChecklistItemId } from './catalog.js';
export {
  checklistPhases,
  circumstances,
  itemNeeds,
  priorities,
  type Checklist,
  type ChecklistEvent,
  type ChecklistItem,
  type ChecklistItemFacts,
  type ChecklistItemWords,
  type ChecklistLabels,
  type ChecklistPhase,
  type Circumstance,
  type Dated,
  type ItemNeed,
  type ItemWeight,
  type Lead,
  type LeftOutItem,
  type Priority,
} from './model.js';
export type { ChecklistsWords, ChecklistWords } from './words.js';
