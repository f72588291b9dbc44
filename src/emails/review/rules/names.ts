import { editDistance, fold } from '../../../text/fold.js';
import type { Person } from '../../../interviews/model.js';
import type { Span } from '../draft.js';
import { findPhrases } from '../lexicon.js';
import { inText, type Known, type Match } from '../known.js';
import { findPlaceholders } from './residue.js';

/** How a greeting is meant. */
type Greets = 'nobody' | 'placeholder' | 'generic' | 'group' | 'person';

/** The name part of a greeting: without the word that greets and the marks after it. */
export function greetedName({ draft, words }: Known): Span | undefined {
  if (!draft.greeting) return undefined;
  const { start: from, end: to } = draft.greeting;
  const line = draft.text.slice(from, to);
  const opening = [...words.greetingWords]
    .sort((a, b) => b.length - a.length)
    .find((word) => ` ${fold(line)} `.startsWith(` ${fold(word)} `));
  const head = /^\s*/.exec(line)![0].length;
  const start = opening === undefined ? head : head + opening.length;
  const name = /^[\s,]*([^!:;<(]*)/u.exec(line.slice(start));
  const text = name?.[1] ?? '';
  const blank = (name?.[0].length ?? 0) - text.length;
  const end = from + start + blank + text.replace(/[\s,.–—-]+$/u, '').length;
  return end > from + start + blank ? { start: from + start + blank, end } : undefined;
}

/** Whether a greeting names one person, several, nobody in particular, or is unfilled. */
export function greets(known: Known): Greets {
  const { draft, words, interview, recipient } = known;
  if (!draft.greeting) return 'nobody';
  const { start, end } = draft.greeting;
  if (
    findPlaceholders(known).some(
      ({ field, span }) => field === 'text' && span.start < end && span.end > start,
    )
  )
    return 'placeholder';
  const line = fold(draft.text.slice(start, end));
  const span = greetedName(known);
  const named = span ? draft.text.slice(span.start, span.end) : '';
  const parts = fold(named).split(' ').filter(Boolean);
  const people = interview?.interviewers ?? [];
  const several = people.length > 1;
  if (several && parts.some((part) => words.groupWords.includes(part))) return 'group';
  if (people.filter((person) => isNamed(person, parts)).length > 1) return 'group';
  const company = fold(interview?.company?.name ?? '').split(' ');
  const isPlain = (part: string) =>
    words.genericWords.includes(part) ||
    words.groupWords.includes(part) ||
    words.stopWords.includes(part) ||
    company.includes(part);
  const isPerson = recipient !== undefined && isNamed(recipient, parts);
  if (words.genericGreetings.some((each) => fold(each) === line) || (parts.every(isPlain) && !isPerson))
    return 'generic';
  const listed = named
    .split(new RegExp(`[,;&/]|\\s(?:${words.joiners.join('|')})\\s`, 'iu'))
    .filter((each) => /\p{Lu}/u.test(each) && !fold(each).split(' ').every(isPlain));
  return listed.length > 1 && !(isPerson && listed.slice(1).every((each) => each.trim().length < 4))
    ? 'group'
    : 'person';
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

/** The recipient's name in the greeting, with a slip. */
export function findGreetingSlips(known: Known): Match[] {
  const { draft, recipient, words } = known;
  const span = greetedName(known);
  if (!span || !recipient || greets(known) !== 'person') return [];
  const wanted = [...recipient.name.split(/\s+/), ...(recipient.addressAs?.split(/\s+/) ?? [])];
  const slips: Match[] = [];
  for (const match of draft.text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}'’-]{3,}/gu)) {
    const word = match[0];
    if (wanted.some((part) => fold(part) === fold(word)) || words.courtesyTitles.includes(fold(word)))
      continue;
    const near = wanted.find((part) => part.length > 3 && isSlip(word, part));
    if (!near || isShortForm(fold(word), fold(near), words.nicknames)) continue;
    const start = span.start + match.index;
    const places = { wanted: near };
    slips.push(...inText({ start, end: start + word.length }, { places, replacement: near }));
  }
  return slips;
}

/** One letter wrong, missing, added or swapped; two in long names. Accents left off are no slip of this kind. */
export function isSlip(written: string, name: string): boolean {
  // "Dan" for "Dana" is a short form, not a slip.
  if (fold(name).startsWith(fold(written))) return false;
  const distance = editDistance(fold(written), fold(name));
  return distance > 0 && distance <= (name.length > 6 ? 2 : 1);
}

function isShortForm(
  written: string,
  name: string,
  nicknames: Readonly<Record<string, readonly string[]>>,
): boolean {
  const longForms = Object.hasOwn(nicknames, written) ? nicknames[written]! : [];
  const forms = Object.hasOwn(nicknames, name) ? nicknames[name]! : [];
  return (
    longForms.includes(name) || forms.includes(written) || (written.length > 1 && name.startsWith(written))
  );
}

/** A greeting, or thanks in the subject, that names somebody else. */
export function findWrongName(known: Known): Match[] {
  const { draft, recipient } = known;
  if (!recipient) return [];
  const places = { wanted: recipient.name };
  const span = greetedName(known);
  const isWrong =
    span && greets(known) === 'person' && isSomebodyElse(known, draft.text.slice(span.start, span.end));
  const called = thankedInSubject(known);
  return [
    ...(called && isSomebodyElse(known, called.name)
      ? [{ field: 'subject' as const, span: called.span, places }]
      : []),
    ...(isWrong ? inText(span, { places }) : []),
  ];
}

/** Whether no part of a name is the recipient's, a short form of it or a slip. */
function isSomebodyElse({ recipient, words }: Known, name: string): boolean {
  const wanted = partsOf(`${recipient!.name} ${recipient!.addressAs ?? ''}`);
  const parts = partsOf(name).filter((part) => !words.courtesyTitles.includes(part));
  const isMeant = (part: string) =>
    wanted.some(
      (own) =>
        isShortForm(part, own, words.nicknames) || (part.length > 2 && own.length > 3 && isSlip(part, own)),
    );
  return parts.length > 0 && !parts.some(isMeant);
}

/** The name in a subject such as "Project lead: thank you, Dana". */
function thankedInSubject({ draft, tokens, words }: Known): { name: string; span: Span } | undefined {
  const match = /, ((?:\p{Lu}[\p{L}\p{M}.'’-]* ?){1,3})[.!]?$/u.exec(draft.subject ?? '');
  if (!match) return undefined;
  const thanks = findPhrases(tokens.subject, words.thanks, words);
  const isThanked = thanks.some(
    ({ end }) => draft.subject!.slice(end, match.index).replace(/^ you/i, '').trim() === '',
  );
  const start = match.index + 2;
  return isThanked
    ? { name: match[1]!, span: { start, end: start + match[1]!.trimEnd().length } }
    : undefined;
}

/** A greeting of nobody in particular though the name is known. */
export function findGenericGreeting(known: Known): Match[] {
  const { draft, recipient } = known;
  const places = { wanted: recipient?.name };
  return recipient && greets(known) === 'generic' ? inText(draft.greeting!, { places }) : [];
}

/** A greeting of several people. */
export function findGroupMail(known: Known): Match[] {
  return greets(known) === 'group' ? inText(known.draft.greeting!) : [];
}

/** No greeting. */
export function findMissingGreeting({ draft }: Known): Match[] {
  const { start } = draft.body;
  return draft.greeting || draft.text.trim() === '' ? [] : inText({ start, end: start });
}
