import { InterviewCompassError } from '../text/error.js';
import { isLead } from './leads.js';
import { checklistPhases, priorities, type Checklist } from './model.js';

/**
 * Checks of stored lists by hand: zod would be the right tool, but it is three times the size of the whole engine, and
 * apps that store nothing would pay for it.
 */
type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const isObject: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTrueOrFalse: Check = (value) => typeof value === 'boolean';
const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const isListOf =
  (isEach: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isEach);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const hasShape =
  (shape: Shape): Check =>
  (value) =>
    isObject(value) && firstDamage(value as object, shape) === undefined;
const hasTexts = (keys: readonly string[]) => hasShape(Object.fromEntries(keys.map((key) => [key, isText])));

const isInterview = hasShape({ type: isText });
const isEvent = hasTexts(['summary', 'startsAt', 'endsAt', 'timeZone', 'when']);
const isQuestion = hasTexts(['id', 'text']);

const itemShape: Shape = {
  id: isText,
  title: isText,
  how: isText,
  why: isText,
  phase: isOneOf(checklistPhases),
  priority: isOneOf(priorities),
  minutes: isCount,
  dueAt: optional(isText),
  due: optional(isText),
  done: isTrueOrFalse,
  families: isListOf(isText),
  sources: isListOf(isText),
  details: optional(isListOf(hasTexts(['kind', 'text']))),
  rule: optional(isObject),
  own: optional(hasShape({ due: isLead, latest: optional(isLead) })),
  lead: optional(hasShape({ due: optional(isLead), latest: optional(isLead) })),
  changed: optional(isListOf(isText)),
  note: optional(isText),
  from: optional((value) => Array.isArray(value) && value.length > 0 && value.every(hasTexts(['item']))),
};

const listShape: Shape = {
  id: optional(isText),
  createdAt: optional(isText),
  sequence: isCount,
  locale: isText,
  title: isText,
  intro: isText,
  closing: isText,
  labels: hasShape({
    phases: hasTexts(checklistPhases),
    priorities: hasTexts(priorities),
    due: isText,
    how: isText,
    why: isText,
    minutes: isText,
    note: optional(isText),
    merged: optional(isListOf(isText)),
    card: optional(hasTexts(['people', 'bring', 'open'])),
  }),
  interview: isInterview,
  event: optional(isEvent),
  others: optional(isListOf(hasShape({ interview: isInterview, event: optional(isEvent) }))),
  questions: optional(
    hasShape({ toAsk: optional(isListOf(isQuestion)), practice: optional(isListOf(isQuestion)) }),
  ),
  preferences: optional(isObject),
  items: Array.isArray,
  leftOut: isListOf(hasShape({ id: isText, reason: isText })),
  warnings: isListOf(isObject),
};

/** Throws `unreadable`, with the path, for what is not a list that this version can read. */
export function checkShape(list: unknown): asserts list is Checklist {
  const { kind, schemaVersion } = (isObject(list) ? list : {}) as Record<string, unknown>;
  if (kind !== 'checklist') {
    throw unreadable('kind', 'this is not a checklist', 'Pass what buildChecklist returned, stored as JSON.');
  }
  if (typeof schemaVersion === 'number' && schemaVersion > 1) {
    throw unreadable('schemaVersion', 'the list is from a newer version', 'Update interview-compass.');
  }
  checkFields(list, { schemaVersion: isOneOf([1]), ...listShape }, '');
  const { items, leftOut } = list as Checklist;
  items.forEach((item, index) => {
    checkFields(item, itemShape, `items[${index}]`);
  });
  leftOut.forEach(({ was }, index) => {
    if (was !== undefined) checkFields(was, itemShape, `leftOut[${index}].was`);
  });
}

function checkFields(value: unknown, shape: Shape, path: string): void {
  const field = isObject(value) ? firstDamage(value as object, shape) : '';
  if (field === undefined) return;
  const at = [path, field].filter(Boolean).join('.');
  throw unreadable(at, 'this part of the list is damaged', 'Build the list anew from its interview.');
}

function firstDamage(value: object, shape: Shape): string | undefined {
  return Object.keys(shape).find((field) => !shape[field]!((value as Record<string, unknown>)[field]));
}

/** The error for what cannot be loaded. */
export function unreadable(path: string, problem: string, hint: string): InterviewCompassError {
  return new InterviewCompassError(problem, { code: 'unreadable', path, hint });
}
