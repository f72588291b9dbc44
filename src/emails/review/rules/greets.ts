import type { Person } from '../../../interviews/model.js';
import { fold } from '../../../text/fold.js';
import type { Span } from '../draft.js';
import { oncePerDraft, type Known } from '../known.js';
import { findPlaceholders } from './residue.js';

/** The name part of a greeting: without the word that greets and the marks after it. */
export function greetedName({ draft, words }: Known): Span | undefined {
  if (!draft.greeting) return undefined;
  const { start: from, end: to } = draft.greeting;
  const line = draft.text.slice(from, to);
  const folded = ` ${fold(line)} `;
  const opening = [...words.greetingWords]
    .sort((a, b) => b.length - a.length)
    .find((word) => folded.startsWith(` ${word} `));
  const start = /^\s*/.exec(line)![0].length + (opening?.length ?? 0);
  const [found = '', name = ''] = /^[\s,]*([^!:;<(]*)/u.exec(line.slice(start)) ?? [];
  const nameStart = from + start + found.length - name.length;
  const end = nameStart + name.replace(/[\s,.–—-]+$/u, '').length;
  return end > nameStart ? { start: nameStart, end } : undefined;
}

/** Whether a greeting names one person, several, nobody in particular, or is unfilled. */
export const greets = oncePerDraft((known): 'nobody' | 'placeholder' | 'generic' | 'group' | 'person' => {
  const { draft, words, interview, recipient } = known;
  if (!draft.greeting) return 'nobody';
  const { start, end } = draft.greeting;
  const isUnfilled = findPlaceholders(known).some(
    ({ field, span }) => field === 'text' && span.start < end && span.end > start,
  );
  if (isUnfilled) return 'placeholder';
  const span = greetedName(known);
  const named = span ? draft.text.slice(span.start, span.end) : '';
  const parts = fold(named).split(' ').filter(Boolean);
  const people = interview?.interviewers ?? [];
  const company = fold(interview?.company?.name ?? '').split(' ');
  const title = fold(recipient?.title ?? '').split(' ');
  const isPlain = (part: string) =>
    [words.genericWords, words.groupWords, words.stopWords, company].some((list) => list.includes(part));

  // "Mr. & Mrs. Innes" write as one.
  const namesNobody = (part: string) =>
    isPlain(part) || [words.courtesyTitles, title].some((list) => list.includes(part));

  if (people.length > 1 && parts.some((part) => words.groupWords.includes(part))) return 'group';
  // "Hi Jacob, hi all," and "Dear Ms. Lee and team,"
  const [, ...also] = named.split(new RegExp(`[,;&/]|\\s(?:${words.joiners.join('|')})\\s`, 'iu'));
  const isAll = (each: string) => {
    const own = fold(each)
      .split(' ')
      .filter(
        (part) =>
          (!words.greetingWords.includes(part) && !words.stopWords.includes(part)) ||
          words.groupWords.includes(part),
      );
    return own.length > 0 && own.every((part) => words.groupWords.includes(part));
  };
  if (also.some(isAll)) return 'group';
  if (namedApart(people, parts, words.courtesyTitles) > 1) return 'group';
  const isRecipient = recipient !== undefined && isNamed(recipient, parts);
  // "Mr. & Mrs. Feldman", where that is who it goes to
  if (isRecipient && fold(recipient.addressAs ?? recipient.name) === parts.join(' ')) return 'person';
  const line = fold(draft.text.slice(start, end));
  const isGeneric = words.genericGreetings.includes(line) || parts.every(isPlain);
  if (isGeneric && !isRecipient) return 'generic';
  const listed = named
    .split(new RegExp(`[,;&/]|\\s(?:${words.joiners.join('|')})\\s`, 'iu'))
    .filter((each) => /\p{Lu}/u.test(each) && !fold(each).split(' ').every(namesNobody));
  // "Dear Dana Ortiz, MD" and "Yth. Bapak Agus Setiawan, S.Kom., M.M." are one person each.
  const isDegree = (each: string) =>
    /^\p{Lu}[\p{L}.]{0,6}$/u.test(each.trim()) && /\.|^\P{Ll}+$/u.test(each.trim());
  const isTitled = isRecipient && listed.slice(1).every(isDegree);
  // "Dear Mr. Reeve, hiya Gordon," is one person, greeted twice.
  const isTwice = isRecipient && listed.every((each) => isNamed(recipient, fold(each).split(' ')));
  return listed.length > 1 && !isTitled && !isTwice ? 'group' : 'person';
});

/** How many people a greeting names by a part of the name that no other of them has. */
function namedApart(people: readonly Person[], parts: readonly string[], titles: readonly string[]): number {
  const names = people.map(({ name, addressAs }) => partsOf(`${name} ${addressAs ?? ''}`));
  const isOwn = (part: string) =>
    !titles.includes(part) && names.filter((name) => name.includes(part)).length === 1;
  return names.filter((name) => name.some((part) => parts.includes(part) && isOwn(part))).length;
}

/** Whether one of the words is part of the person's name. */
function isNamed({ name, addressAs }: Person, parts: readonly string[]): boolean {
  const own = partsOf(`${name} ${addressAs ?? ''}`);
  return parts.some((part) => own.includes(part));
}

/** The words of a name, folded, without initials. */
export const partsOf = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter((part) => part.length > 1);
