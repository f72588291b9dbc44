import type { Interview } from '../interviews/model.js';
import { toIso, type Start } from '../interviews/time.js';
import type { Warning } from '../text/warning.js';
import type { Entry } from './entries.js';
import type { ChecklistItem, ItemLeftOutReason, LeftOutItem } from './model.js';
import type { Plan } from './plan.js';
import { dueTeller } from './tell.js';

/** Makes items of entries. */
export type ItemMaker = (entry: Entry, at: number | undefined) => ChecklistItem;

/** Makes items of entries, with their due times told in the language and zone of the list. */
export function itemMaker(locale: string, start: Start | undefined): ItemMaker {
  const timeZone = start?.timeZone ?? 'UTC';
  const tell = dueTeller(locale, timeZone);
  return (entry, at) => {
    const { details, rule, own, lead, note, wanted } = entry;
    const changed = entry.changed.filter((field) => field !== 'dueAt' || (at !== undefined && at === wanted));
    return {
      id: entry.id,
      title: entry.title,
      how: entry.how,
      why: entry.why,
      phase: entry.phase,
      priority: entry.priority,
      minutes: entry.minutes,
      ...(at !== undefined && { dueAt: toIso(at, timeZone), due: tell(at) }),
      done: entry.done,
      families: entry.families,
      sources: entry.sources,
      ...(details.length > 0 && { details }),
      ...(rule && { rule }),
      ...(own && { own }),
      ...(lead && { lead }),
      ...(changed.length > 0 && { changed }),
      ...(note !== undefined && { note }),
    };
  };
}

/** What is not in the list, and why: of the entries, of what is skipped, and of the items of the version before. */
export function leftOutOf(
  { tasks, leftOut }: Plan<Entry>,
  entries: readonly Entry[],
  skipped: ReadonlySet<string>,
  before: ReadonlyMap<string, ChecklistItem>,
  make: ItemMaker,
): LeftOutItem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const reasons = new Map(leftOut.map(({ task, reason }): [string, ItemLeftOutReason] => [task.id, reason]));
  const listed = new Set(tasks.map(({ task }) => task.id));
  for (const id of before.keys()) if (!listed.has(id) && !byId.has(id)) reasons.set(id, 'not-applicable');
  for (const id of skipped) reasons.set(id, 'skipped');
  return [...reasons].map(([id, reason]) => {
    const entry = byId.get(id);
    // What was in the list, or is not as the catalog has it, is kept, so that it can come back.
    const special = entry && (entry.own ?? entry.lead ?? (entry.changed.length > 0 || undefined));
    const was = entry && (before.has(id) || special) ? make(entry, entry.wasDue) : before.get(id);
    const title = entry?.title ?? was?.title;
    return { id, reason, ...(title !== undefined && { title }), ...(was && { was }) };
  });
}

/** What the caller should know of the list. */
export function warningsOf(
  interview: Interview,
  start: Start | undefined,
  minutes: number,
  now: number | undefined,
  plan: Plan<Entry>,
): Warning[] {
  const warnings: Warning[] = [];
  if (!start) warnings.push({ code: 'no-date', path: 'interview.startsAt' });
  else if (now !== undefined && now > start.instant + minutes * 60_000)
    warnings.push({ code: 'already-past', path: 'interview.startsAt' });
  if (start && interview.minutes === undefined) {
    warnings.push({ code: 'assumed-length', path: 'interview.minutes', detail: String(minutes) });
  }
  const missing = plan.leftOut.filter(
    ({ task, reason }) => reason === 'no-time' && task.priority === 'required',
  );
  if (missing.length > 0)
    warnings.push({ code: 'item-left-out', path: 'leftOut', detail: String(missing.length) });
  return warnings;
}
