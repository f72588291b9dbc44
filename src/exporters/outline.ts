import type { Checklist, ChecklistItem, ChecklistLabels } from '../checklists/model.js';
import type { Email } from '../emails/model.js';
import type { PrepKit } from '../kits/model.js';
import type { QuestionSet } from '../questions/model.js';
import { oneLine } from '../text/clean.js';
import { fill } from '../text/fill.js';
import { safeUrl } from '../text/url.js';

/** What the text formats can write. */
export type Artifact = Checklist | Email | QuestionSet | PrepKit;

/** A function for each kind of artifact: a new kind does not compile until every text format answers it. */
export type Writers<Result, Rest extends readonly unknown[] = []> = {
  readonly [Kind in Artifact['kind']]: (artifact: Extract<Artifact, { kind: Kind }>, ...rest: Rest) => Result;
};

/** What the writer of the artifact's kind makes of it. */
export function writeWith<Result, Rest extends readonly unknown[]>(
  writers: Writers<Result, Rest>,
  artifact: Artifact,
  ...rest: Rest
): Result {
  // Each kind has its own writer in the table; that the two belong together is more than the compiler follows.
  const writer = writers[artifact.kind] as (artifact: Artifact, ...rest: Rest) => Result;
  return writer(artifact, ...rest);
}

/** The items of one phase. */
export interface PhaseGroup {
  readonly heading: string;
  readonly items: readonly ChecklistItem[];
}

/** Items under their phases; phases in the order of their first items, which is the order to do them in. */
export function groupByPhase({ items, labels }: Checklist): PhaseGroup[] {
  return [...new Set(items.map(({ phase }) => phase))].map((phase) => ({
    heading: oneLine(labels.phases[phase]),
    items: items.filter((item) => item.phase === phase),
  }));
}

/** How long an item takes and how much depends on it, in the words of the list. */
export function effortOf({ minutes, priority }: ChecklistItem, labels: ChecklistLabels): string[] {
  const time = minutes > 0 ? fill(labels.minutes, { minutes: String(minutes) }) : undefined;
  return [time, labels.priorities[priority]].flatMap((each) => (each ? oneLine(each) : []));
}

/** An item without time of its own, such as a reminder, gets a block that can be seen and touched. */
const shortestMinutes = 15;

/** When an item stands in a calendar: it ends when it is due, but what is done in the interview begins then. */
export function calendarSpan({ phase, minutes }: ChecklistItem, due: number): { from: number; to: number } {
  const length = (minutes > 0 ? minutes : shortestMinutes) * 60_000;
  return phase === 'during' ? { from: due, to: due + length } : { from: due - length, to: due };
}

/** The interview as a list shows it: what, when, where. */
export interface EventLines {
  readonly summary: string;
  readonly when: string;
  /** Start, ISO 8601. */
  readonly startsAt: string;
  readonly location?: string | undefined;
  /** Link to join, safe. */
  readonly url?: string | undefined;
}

/** What, when and where each interview of a list is; none for an undated list. */
export function eventLines({ event, interview, others = [] }: Checklist): EventLines[] {
  return [{ event, interview }, ...others].flatMap((each) =>
    each.event
      ? {
          summary: oneLine(each.event.summary),
          when: oneLine(each.event.when),
          startsAt: each.event.startsAt,
          location: oneLine(each.interview.location ?? '') || undefined,
          url: safeUrl(each.interview.link ?? ''),
        }
      : [],
  );
}

/** The particulars of an item, a line each; an address to open where it is a safe link. */
export function detailLines({
  details = [],
}: ChecklistItem): { readonly text: string; readonly url?: string }[] {
  return details.flatMap(({ kind, text }) => {
    const line = oneLine(text);
    const url = kind === 'link' ? safeUrl(line) : undefined;
    return line === '' ? [] : { text: line, ...(url && { url }) };
  });
}

/** The particulars that its title and its how do not name already: what a reader would read twice is left out. */
export function furtherDetails(item: ChecklistItem): ReturnType<typeof detailLines> {
  const said = oneLine(`${item.title} ${item.how}`);
  return detailLines(item).filter(({ text, url }) => url !== undefined || !said.includes(text));
}

/** The parts of a kit in the order they are used. */
export function kitParts({
  checklist,
  practice,
  toAsk,
  thankYous,
}: PrepKit): (Checklist | QuestionSet | Email)[] {
  return [checklist, ...(practice ? [practice] : []), ...(toAsk ? [toAsk] : []), ...thankYous];
}
