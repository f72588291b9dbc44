import { sources, type SourceId } from '../interviews/sources.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import type { InterviewsWords } from '../interviews/words.js';
import { inSentence } from '../text/case.js';
import { fill } from '../text/fill.js';
import { factsOf } from './choose.js';
import type { ChecklistItem, ItemRule, Priority } from './model.js';
import type { ChecklistsWords } from './words.js';

/** What `explainItem` needs of a locale; `en` fits. */
export interface ExplainItemWords {
  readonly code: string;
  readonly checklists: Pick<ChecklistsWords, 'notes' | 'labels'>;
  readonly interviews: Pick<InterviewsWords, 'families' | 'types' | 'formats' | 'settings' | 'stages'>;
}

/** One condition that put an item into a list. */
export interface ItemReason {
  /** What the condition is about; `own` for an item that is not ours. */
  readonly about: 'family' | keyof ItemRule | 'own';
  /** In words, one line without full stop. */
  readonly text: string;
}

/** Why an item is in a list, and on whose advice. */
export interface ItemExplanation {
  readonly reasons: readonly ItemReason[];
  readonly sources: readonly { readonly id: SourceId; readonly name: string; readonly address: string }[];
  /** All of it in words, a line each. */
  readonly text: string;
}

/**
 * Says which rule put an item into its list (family, type, format, setting, field, level, circumstance, what is known of
 * the interview) and on whose advice. All it needs is on the item, so stored lists can be explained too.
 *
 * @example
 * ```ts
 * import { buildChecklist, en, explainItem } from 'interview-compass';
 *
 * const list = buildChecklist({ type: 'recruiter-screen', setting: 'phone' }, en);
 * const { reasons } = explainItem(list.items.find(({ id }) => id === 'phone-spot')!, en);
 * reasons.map(({ about }) => about); //=> ['family', 'setting']
 * reasons[0]?.text; //=> 'Required for the HR interview'
 * ```
 */
export function explainItem(item: ChecklistItem, words: ExplainItemWords): ItemExplanation {
  const { explain } = words.checklists.notes;
  const reasons = item.own
    ? [{ about: 'own' as const, text: explain.own }]
    : [...familyReasons(item, words), ...ruleReasons(item.rule ?? {}, words)];
  const known = item.own
    ? []
    : item.sources.filter((id) => Object.hasOwn(sources, id)).map((id) => ({ id, ...pick(id) }));
  return {
    reasons,
    sources: known,
    text: [
      ...reasons.map(({ text }) => text),
      ...(known.length > 0
        ? [fill(explain.sources, { sources: known.map(({ name }) => name).join('; ') })!]
        : []),
    ].join('\n'),
  };
}

function pick(id: SourceId): { readonly name: string; readonly address: string } {
  const { name, address } = sources[id];
  return { name, address };
}

function familyReasons(item: ChecklistItem, words: ExplainItemWords): ItemReason[] {
  const { explain } = words.checklists.notes;
  return item.families.map((family) => ({
    about: 'family',
    text: fill(explain.family, {
      family: inSentence(words.interviews.families[family].name),
      priority: words.checklists.labels.priorities[weightOf(item, family)],
    })!,
  }));
}

/** How much it matters to one family: the catalog's word, unless somebody has set another. */
function weightOf({ id, from, priority, changed }: ChecklistItem, family: InterviewFamily): Priority {
  const facts = factsOf(from?.[0]?.item ?? id);
  return changed?.includes('priority') ? priority : (facts?.[family]?.priority ?? priority);
}

function ruleReasons(rule: ItemRule, words: ExplainItemWords): ItemReason[] {
  const { notes } = words.checklists;
  const { types, formats, settings, stages } = words.interviews;
  const { explain } = notes;
  const say = (about: keyof ItemRule, sentence: string, value: string | undefined): ItemReason[] =>
    value === undefined ? [] : [{ about, text: fill(sentence, { value }) ?? sentence }];
  return [
    ...say('type', explain.type, rule.type && inSentence(types[rule.type].name)),
    ...say('format', explain.format, rule.format && formats[rule.format]),
    ...say('setting', explain.setting, rule.setting && settings[rule.setting]),
    ...say('stage', explain.stage, rule.stage && stages[rule.stage]),
    ...say('field', explain.field, rule.field && inSentence(explain.fields[rule.field])),
    ...say('level', explain.level, rule.level && inSentence(explain.levels[rule.level])),
    ...say('place', explain.place, rule.place && placeName(rule.place, words.code)),
    ...(rule.circumstances ?? []).flatMap((each) => say('circumstances', explain.circumstances[each], '')),
    ...(rule.needs ?? []).flatMap((each) => say('needs', explain.needs[each], '')),
  ];
}

function placeName(place: string, locale: string): string {
  // Intl knows the names of countries, not of their regions.
  return place.includes('-') ? place : (new Intl.DisplayNames(locale, { type: 'region' }).of(place) ?? place);
}
