import { fold } from '../../../text/fold.js';
import { matches } from '../../../text/match.js';
import type { ReviewWords } from '../words.js';
import type { Span } from '../draft.js';
import { inText, type Known, type Match } from '../known.js';
import { findPhrases } from '../lexicon.js';
import { greetedName, greets, partsOf } from './greets.js';
import { isSlip, isRespelled } from './slips.js';

/** The recipient's name in the greeting, with a slip. */
export function findGreetingSlips(known: Known): Match[] {
  const { draft, recipient, words } = known;
  const span = greetedName(known);
  if (!span || !recipient || greets(known) !== 'person') return [];
  const wanted = [...recipient.name.split(/\s+/), ...(recipient.addressAs?.split(/\s+/) ?? [])];
  const own = partsOf(wanted.join(' '));
  const slips: Match[] = [];
  for (const match of matches(draft.text.slice(span.start, span.end), /[\p{L}\p{M}'’-]{3,}/gu)) {
    const word = match[0];
    if (own.includes(fold(word)) || words.courtesyTitles.includes(fold(word)) || isCalled(known, word))
      continue;
    const near = wanted.find((part) => part.length > 3 && isMiswritten(word, part));
    if (
      wanted.some((part) => isRespelled(word, part)) ||
      !near ||
      isShortForm(fold(word), fold(near), words.nicknames)
    )
      continue;
    const start = span.start + match.index;
    // "Kat" for "Kate" may be what friends say.
    const severity = word.length > 3 ? undefined : ('warning' as const);
    const places = { wanted: near };
    slips.push(...inText({ start, end: start + word.length }, { places, replacement: near, severity }));
  }
  return slips;
}

/** Whether a written name is a short form of a person's: "Bob" or "Rob" for "Robert", "Kat" for "Katarzyna". */
function isShortForm(written: string, name: string, nicknames: ReviewWords['nicknames']): boolean {
  const short = (long: string) => (Object.hasOwn(nicknames, long) ? nicknames[long]!.split(' ') : []);
  return (
    short(name).includes(written) ||
    short(written).includes(name) ||
    (written.length > 1 && name.startsWith(written) && !isCutOff(written, name)) ||
    isPieceOf(written, name)
  );
}

/** Whether a written name is a piece of a person's with the ending of a short form: "Minty" for "Araminta", "Seyi" for "Oluwaseyi". */
function isPieceOf(written: string, name: string): boolean {
  if (name.length - written.length < 2) return false;
  const root = written.replace(/(?:e?y|ie|i)$/, '').replace(/(.)\1$/, '$1');
  return (
    (written.length > 3 && name.endsWith(written)) ||
    (root.length > 2 && root !== written && name.includes(root))
  );
}

/** Whether the notes tell that somebody goes by a name: "asked me to call her Gosia"; or a title does: `CIO (signs as "Peg")`. */
function isCalled(known: Known, name: string): boolean {
  const { words, interview, recipient } = known;
  const titles = [recipient, ...(interview?.interviewers ?? [])].map((person) => person?.title ?? '');
  const quoted = titles.flatMap((title) =>
    [...matches(title, /["“'‘]([^"”'’]+)["”'’]/gu)].map(([, inner]) => fold(inner!)),
  );
  if (quoted.includes(fold(name))) return true;
  return notesOf(known).some((note) => {
    const said = ` ${fold(note)} `;
    return said.includes(` ${fold(name)} `) && words.callings.some((word) => said.includes(` ${word} `));
  });
}

/** What the notes tell of the talk and of what was agreed. */
const notesOf = ({ points, debrief }: Known): readonly string[] => [...points, ...(debrief?.promised ?? [])];

/**
 * Whether a name lacks but its last letter, as nobody shortens it: a long one, or one that is heard without it: "Smyth" for
 * "Smythe", "Sara" for "Sarah", "Bennet" for "Bennett".
 */
function isCutOff(written: string, name: string): boolean {
  if (name.length - written.length !== 1 || !name.startsWith(written)) return false;
  const last = name.slice(-1);
  const isSilent = 'ehs'.includes(last) || written.endsWith(last);
  return written.length > 5 || (written.length > 2 && isSilent);
}

function isMiswritten(written: string, name: string): boolean {
  return isSlip(written, name) || isCutOff(fold(written), fold(name));
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
function isSomebodyElse(known: Known, name: string): boolean {
  const { recipient, words } = known;
  const wanted = partsOf(`${recipient!.name} ${recipient!.addressAs ?? ''}`);
  const parts = partsOf(name).filter((part) => !words.courtesyTitles.includes(part));
  const isMeant = (part: string) =>
    isCalled(known, part) ||
    recipient!.name.split(/\s+/).some((own) => isRespelled(part, own)) ||
    wanted.some(
      (own) =>
        isShortForm(part, own, words.nicknames) ||
        (part.length > 2 && own.length > 3 && isMiswritten(part, own)),
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

/** A greeting of several people, unless the notes tell that they asked for one. */
export function findGroupMail(known: Known): Match[] {
  return greets(known) === 'group' && !isAskedFor(known) ? inText(known.draft.greeting!) : [];
}

/** Whether one note tells of all who are greeted: "one joint note to Agnes and Tom, at their request". */
function isAskedFor(known: Known): boolean {
  const { draft, words } = known;
  const span = greetedName(known);
  const names = span ? partsOf(draft.text.slice(span.start, span.end)) : [];
  const named = names.filter((name) => !words.joiners.includes(name) && !words.courtesyTitles.includes(name));
  return (
    named.length > 1 &&
    notesOf(known).some((note) => named.every((name) => fold(note).split(' ').includes(name)))
  );
}

/** No greeting. */
export function findMissingGreeting({ draft }: Known): Match[] {
  const { start } = draft.body;
  return draft.greeting || draft.text.trim() === '' ? [] : inText({ start, end: start });
}
