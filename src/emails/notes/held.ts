import { capital } from '../../text/case.js';
import type { NoteCues } from './cues.js';
import { fieldOf } from './complete-self.js';
import { listed } from './listed.js';
import { isAmong } from './lookup.js';
import type { Note } from './model.js';
import { endsWith, isCount, isMass, isOpening, isPlural, withIndefinite, wordsOf } from './nouns.js';
import { acts, isPast, mainVerbAt } from './verbs.js';

/** Most things told behind one "I have". */
const most = 3;

/** One thing of a list, as it is told: what one has, what one speaks, or what one did. */
interface Item {
  readonly kind: 'has' | 'speaks' | 'did';
  readonly text: string;
}

/**
 * "NVQ level 3, 7 years in care homes", "Polish and a bit of Greek": what of a list is plainly the writer's. What is not, a
 * word that might be anything, is cut.
 *
 * @param raw - the note as it was written, with its capitals
 */
export function holding(note: Note, raw: string, cues: NoteCues): Note | undefined {
  const { have } = cues.proof!;
  const text = withCapital(note.text, raw);
  const parts = text.split(/,\s+/u).flatMap((part) => {
    const halves = part.split(new RegExp(`\\s${cues.and}\\s`, 'u'));
    // "City and Guilds level 3" is one.
    return itemOf(part, cues) !== undefined || itemOf(halves[0]!, cues) === undefined ? [part] : halves;
  });
  const items = parts.map((part) => itemOf(part, cues));
  const told = items.filter((item) => item !== undefined);
  const [first] = told;
  if (first === undefined || first.kind === 'did') return undefined;
  // One verb stands before all: what one speaks is told without what one has.
  const same = told.filter(({ kind }) => kind === first.kind).slice(0, most);
  const done = told.filter(({ kind }) => kind === 'did').slice(0, 1);
  const list = listed(
    same.map((item) => item.text),
    cues.and,
  );
  const verb = first.kind === 'speaks' ? `${cues.proof!.speak} ` : `${have} `;
  const deed = done.map((item) => ` ${cues.and} ${item.text}`).join('');
  const left = parts.filter((_, index) => ![...same, ...done].includes(items[index]!));
  const { cut: before, ...bare } = note;
  const cut = [...left, ...(before === undefined ? [] : [before])].join(', ');
  return { ...bare, form: 'clause', text: `${cues.self} ${verb}${list}${deed}`, ...(cut !== '' && { cut }) };
}

/** "Makaton level 2" is noted with its capital, and told so. */
function withCapital(text: string, raw: string): string {
  const [first = ''] = raw.split(' ');
  return first.toLowerCase() === text.split(' ')[0] ? first + text.slice(first.length) : text;
}

function itemOf(noted: string, cues: NoteCues): Item | undefined {
  const words = wordsOf(noted);
  const [first = '', second = ''] = words;
  const isSpoken = (word: string) => cues.proof!.languages.includes(word);
  const language = words.at(-1)!;
  const isBit =
    words.length === 1 || isAmong(first, [cues.quantities, cues.indefinite, cues.proof!.fluencies]);
  // "Fluent Portuguese"
  const small = isSpoken(first) ? noted : noted.charAt(0).toLowerCase() + noted.slice(1);
  if (isSpoken(language) && words.length < 5 && isBit)
    return {
      kind: 'speaks',
      text: small.slice(0, -language.length) + capital(language),
    };
  const isDeed = isPast(first, cues) && !isAmong(first, [cues.describing, cues.finiteVerbs]);
  if (isDeed && words.length > 2 && isAmong(second, [cues.prepositions]) && !/\d/.test(second))
    return { kind: 'did', text: noted };
  const thing = held(noted, cues);
  return thing === undefined ? undefined : { kind: 'has', text: thing };
}

function held(item: string, cues: NoteCues): string | undefined {
  const words = wordsOf(item);
  const [first = '', second = '', third = ''] = words;
  if (isCount(first, cues)) return cues.durations.includes(second) ? spanOf(item, third, cues) : undefined;
  const [amount = '', unit = ''] = words.slice(-2);
  const isTimed = words.length > 2 && isCount(amount, cues) && cues.durations.includes(unit);
  // "NICU 3 years"
  const field = isTimed ? fieldOf(item.split(' ').slice(0, -2), cues) : undefined;
  if (field !== undefined) return [amount, unit, cues.of, field].join(' ');
  if (acts(words, cues) || mainVerbAt(words, cues) >= 0) return undefined;
  const at = words.findIndex((word) => cues.ownNouns.includes(word) && !cues.durations.includes(word));
  // "NVQ level 3"
  const [, code = ''] = /^(\p{L}{2,5})(?:\s\p{L}+)?\s\d+$/u.exec(item) ?? [];
  if (code !== '' && !/[aeiouy]/iu.test(code)) return code.toUpperCase() + item.slice(code.length);
  // "IMI level 3 EV", "Level 3 food safety", "OSHA 10"
  const isLevel =
    /^(?:\p{Lu}[\p{L}-]+\s)?level \d(?:\s[\p{L}&]+){0,4}$/iu.test(item) ||
    /^\p{Lu}{3,6} \d{1,3}$/u.test(item);
  if (isLevel && !isPlural(words.at(-1)!, cues)) return item;
  // "CSCS card"
  const isPaper =
    words.length < 5 && cues.ownPapers.includes(words.at(-1)!) && !isPlural(words.at(-1)!, cues);
  if (isPaper && at < 0 && !isOpening(first, cues)) return withIndefinite(item, cues);
  if (at < 0 || isOpening(first, cues) || isMass(words[at]!, cues)) return undefined;
  const behind = item.split(' ').slice(at + 1);
  const isPlain = behind.length === 0 || isAmong(words[at + 1]!, [cues.prepositions]);
  const what = isPlain
    ? item
    : `${item
        .split(' ')
        .slice(0, at + 1)
        .join(' ')} (${behind.join(' ')})`;
  return withIndefinite(what, cues);
}

/** "7 years in care homes", "6 years bar work" */
function spanOf(item: string, next: string, cues: NoteCues): string | undefined {
  if (next === '') return undefined;
  if (isAmong(next, [cues.prepositions, [cues.of]])) return item;
  const words = item.split(' ');
  const small = wordsOf(item);
  const last = small.at(-1)!;
  const isField = isMass(last, cues) || endsWith(next, cues.activityEnding);
  const isOdd = small.slice(2).some((word) => isAmong(word, [cues.adverbs, cues.times, cues.negations]));
  if (isOdd || small.length > 5 || small.slice(2).some((word) => isAmong(word, [cues.prepositions])))
    return undefined;
  const rest = isField ? [] : [cues.experience];
  return [...words.slice(0, 2), cues.of, ...words.slice(2), ...rest].join(' ');
}
