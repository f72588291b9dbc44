import { editDistance, fold } from '../../../text/fold.js';
import { matches } from '../../../text/match.js';
import { inText, oncePerDraft, type Known, type Match } from '../known.js';
import { companyWords, spellingsOf } from '../company-name.js';
import { greetedName, greets } from './greets.js';

/** Words that start with a capital, with what joins them. */
export const properName = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’&.-]+[\p{L}\p{N}]+)*/gu;

/** One letter wrong, missing, added or swapped; two in long names. Accents left off are no slip of this kind. */
export function isSlip(written: string, name: string, longName = 7): boolean {
  const [a, b] = [fold(written), fold(name)];
  // "Dan" for "Dana" is a short form, not a slip.
  if (b.startsWith(a) || Math.abs(a.length - b.length) > 2 || a.length > 40) return false;
  const distance = editDistance(a, b);
  return distance > 0 && distance <= (name.length >= longName ? 2 : 1);
}

/** Whether a name is written as keyboards without its letters have it: "Groessmann" for "Größmann". */
export function isRespelled(written: string, name: string): boolean {
  return spellingsOf(name).some((spelled) => fold(written) === fold(spelled));
}

/** A slip in a name that stands anywhere: stricter, because any other word could be near it. */
export function isNameSlip(written: string, name: string): boolean {
  const [a, b] = [fold(written), fold(name)];
  if (a.length < 4 || a === b || a === `${b}s` || b === `${a}s` || written === written.toUpperCase())
    return false;
  return b.startsWith(a) ? b.length - a.length === 1 : isSlip(written, name, 9);
}

const surelyMeant = 6;

/** The company's or the recipient's name with a slip, anywhere in subject or text but the greeting. */
export const findNameSlips = oncePerDraft((known): readonly Match[] => {
  const { draft, recipient, words } = known;
  const right = [...companyWords(known), ...(recipient?.name.split(/\s+/) ?? [])].filter(
    (word) => fold(word).length > 4,
  );
  if (right.length === 0) return [];
  const lower = draft.text.match(/(?<![\p{L}\p{M}'’])\p{Ll}\p{L}+/gu) ?? [];
  const salutes = [...words.greetingWords, ...words.closings].flatMap((each) => each.split(' '));
  const common = new Set([...words.stopWords, ...words.calendarWords, ...salutes, ...lower].map(fold));
  // A greeting of one person is read by itself, short forms and all.
  const greeted = greets(known) === 'person' ? greetedName(known) : undefined;
  const find = (field: Match['field'], text: string): Match[] =>
    [...matches(text, properName)].flatMap(({ index, 0: found }) => {
      const word = found.replace(/['’]s$/u, '');
      const span = { start: index, end: index + word.length };
      const near = right.find((name) => isNameSlip(word, name));
      if (
        !near ||
        right.some((name) => isRespelled(word, name)) ||
        common.has(fold(word)) ||
        known.given.includes(` ${fold(word)} `)
      )
        return [];
      const isGreeting = field === 'text' && greeted && index >= greeted.start && index < greeted.end;
      if (isGreeting || nameAfter(known, near, text, span.end)) return [];
      // A short word is near to many: it is said with less certainty.
      const severity = word.length < surelyMeant ? ('warning' as const) : undefined;
      return [{ field, span, places: { wanted: near }, replacement: near, severity }];
    });
  return [...find('subject', draft.subject ?? ''), ...find('text', draft.text), ...findShortSlips(known)];
});

/** A slip in a short name behind the name before it: "Sabun Kitta" for "Sabun Kita". */
function findShortSlips({ draft, interview, recipient }: Known): Match[] {
  const names = [interview?.company?.name, recipient?.name].map((name) => name?.split(/\s+/) ?? []);
  return names.flatMap((parts) =>
    parts.slice(1).flatMap((short, index): Match[] => {
      const before = parts[index]!;
      if (!/^\p{Lu}\p{L}{2,3}$/u.test(short) || !/^\p{Lu}\p{L}{2,}$/u.test(before)) return [];
      return [
        ...matches(
          draft.text,
          new RegExp(`(?<=(?<!\\p{L})${before} )\\p{Lu}\\p{Ll}+(?![\\p{L}\\p{M}])`, 'gu'),
        ),
      ].flatMap(({ index: start, 0: word }) =>
        word.length > short.length &&
        word.startsWith(short.charAt(0)) &&
        editDistance(fold(word), fold(short)) === 1
          ? inText({ start, end: start + word.length }, { places: { wanted: short }, replacement: short })
          : [],
      );
    }),
  );
}

/** The blank and the foreign word behind a near company name: " Foods" in "Nordwin Foods" for "Nordwind Logistics". */
export function nameAfter(known: Known, near: string, text: string, at: number): string | undefined {
  const words = companyWords(known);
  const index = words.indexOf(near);
  const [found, next] = /^[^\S\n\r]{1,3}(\p{Lu}[\p{L}\p{M}]{1,40})/u.exec(text.slice(at, at + 44)) ?? [];
  const wanted = index < 0 ? undefined : words[index + 1];
  if (next === undefined || wanted === undefined) return undefined;
  const names = [...words, ...(known.recipient?.name.split(/\s+/) ?? [])];
  if (names.some((name) => fold(name) === fold(next) || isNameSlip(next, name))) return undefined;
  return known.given.includes(` ${fold(next)} `) ? undefined : found;
}
