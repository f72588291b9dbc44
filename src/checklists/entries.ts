import type { Interview } from '../interviews/model.js';
import type { SourceId } from '../interviews/sources.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import { oneLine } from '../text/clean.js';
import { fillFirst, type PlaceValues, type Variants } from '../text/fill.js';
import { readInstant } from '../text/instant.js';
import { chooseItems, type ChosenItem } from './choose.js';
import { detailsOf } from './details.js';
import { isAfter } from './leads.js';
import type {
  ChangeableField,
  ChecklistItem,
  ChecklistPreferences,
  ChecklistQuestions,
  ItemDetail,
  ItemLead,
  ItemRule,
} from './model.js';
import type { ChecklistOptions, ItemReplacement, OwnItem } from './options.js';
import type { PlanTask } from './plan.js';
import { needsOffice } from './traits.js';
import type { ChecklistWords } from './words.js';

/** An item before it has a due time. */
export interface Entry extends PlanTask {
  readonly title: string;
  readonly how: string;
  readonly why: string;
  readonly families: readonly InterviewFamily[];
  readonly sources: readonly SourceId[];
  readonly details: readonly ItemDetail[];
  readonly rule?: ItemRule | undefined;
  readonly own?: ItemLead | undefined;
  readonly lead?: ChecklistItem['lead'];
  readonly changed: readonly ChangeableField[];
  readonly note?: string | undefined;
}

/** What an item's words and details are made from. */
export interface EntrySources {
  readonly interview: Interview;
  readonly families: readonly InterviewFamily[];
  readonly words: ChecklistWords;
  /** Values for the places of an item that serves these families. */
  readonly placesFor: (families: readonly InterviewFamily[]) => PlaceValues;
  readonly preferences: ChecklistPreferences;
  readonly options: ChecklistOptions;
  readonly questions: ChecklistQuestions;
  /** Items of the version before, by id. */
  readonly previous: ReadonlyMap<string, ChecklistItem>;
}

/** Every item that makes sense for the interview, ours and the app's, in the order of the catalog. */
export function entriesOf(sources: EntrySources): Entry[] {
  const { interview, preferences, options, previous } = sources;
  const ours = chooseItems(interview, preferences).map((chosen) => catalogEntry(chosen, sources));
  const own = new Map<string, OwnItem>();
  for (const item of previous.values()) if (item.own) own.set(item.id, { ...item, ...item.own });
  for (const item of options.extraItems ?? []) own.set(item.id, item);
  return [...ours, ...[...own.values()].map((item) => ownEntry(item, sources))];
}

function catalogEntry(chosen: ChosenItem, sources: EntrySources): Entry {
  const { id, facts, families, rule } = chosen;
  const { words, interview, options, questions, previous } = sources;
  const { title, how, why } = words.checklists.items[id];
  const places = sources.placesFor(families);
  const say = (variants: Variants) => fillFirst(variants, places)!;
  const replacement: ItemReplacement = options.replace?.[id] ?? {};
  const before = previous.get(id);
  const lead = { ...before?.lead, ...pickLead(replacement) };
  const ours = {
    title: say(title),
    how: say(how),
    why,
    priority: chosen.priority,
    minutes: chosen.minutes,
  };
  return {
    id,
    phase: facts.phase,
    due: lead.due ?? facts.due,
    latest: lead.latest ?? facts.latest,
    dependsOn: facts.dependsOn,
    office: needsOffice.includes(id),
    families,
    sources: facts.sources,
    details: detailsOf(id, families, interview, questions),
    rule,
    ...(Object.keys(lead).length > 0 && { lead }),
    ...ours,
    ...setBefore(before),
    ...cleaned(replacement),
    ...stateOf(before, Object.keys(cleaned(replacement)) as ChangeableField[]),
  };
}

function ownEntry(item: OwnItem, { families, previous }: EntrySources): Entry {
  const { id, due, latest, how = '', why = '', priority = 'recommended', minutes = 0 } = item;
  const after = isAfter(due);
  const before = previous.get(id);
  return {
    id,
    phase: item.phase ?? (after ? 'after' : 'logistics'),
    due,
    latest: latest ?? (after ? '7d after' : '0m before'),
    families,
    sources: ['own-judgement'],
    details: [],
    own: { due, ...(latest !== undefined && { latest }) },
    title: oneLine(item.title),
    how: oneLine(how),
    why: oneLine(why),
    priority,
    minutes,
    ...setBefore(before),
    ...stateOf(before, []),
  };
}

type Settable = Pick<Entry, 'title' | 'how' | 'why' | 'priority' | 'minutes'>;

/** What an app or a person set in the version before. */
function setBefore(before: ChecklistItem | undefined): Partial<Settable> {
  if (!before) return {};
  const { title, how, why, priority, minutes } = before;
  const all: Settable = { title, how, why, priority, minutes };
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => before.changed?.includes(field as ChangeableField)),
  );
}

function cleaned({ title, how, why, priority, minutes }: ItemReplacement): Partial<Settable> {
  return {
    ...(title !== undefined && { title: oneLine(title) }),
    ...(how !== undefined && { how: oneLine(how) }),
    ...(why !== undefined && { why: oneLine(why) }),
    ...(priority !== undefined && { priority }),
    ...(minutes !== undefined && { minutes }),
  };
}

function pickLead({ due, latest }: ItemReplacement): NonNullable<ChecklistItem['lead']> {
  return { ...(due !== undefined && { due }), ...(latest !== undefined && { latest }) };
}

function stateOf(
  before: ChecklistItem | undefined,
  nowChanged: readonly ChangeableField[],
): Pick<Entry, 'changed' | 'done' | 'note' | 'wasDue' | 'wanted'> {
  const changed = [...new Set([...(before?.changed ?? []), ...nowChanged])];
  const wasDue = before?.dueAt === undefined ? undefined : readInstant(before.dueAt);
  return {
    changed,
    done: before?.done ?? false,
    ...(before?.note && { note: before.note }),
    ...(wasDue !== undefined && { wasDue, ...(changed.includes('dueAt') && { wanted: wasDue }) }),
  };
}
