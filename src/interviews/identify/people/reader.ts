import { escapeRegExp, matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { Part } from '../message/parts.js';
import type { Passage } from '../message/passage.js';
import { told, type Told } from '../message/told.js';
import { wordsAt } from '../message/words-at.js';
import { perCues } from '../words/per-cues.js';
import { firstOf } from '../first-of.js';
import { anyOf, plainOf } from '../words/plain.js';
import { readerOfEntry } from './entry-reader.js';
import { isFullName, nameFrom } from './names.js';
import { sameName, withoutHonorific } from './same-name.js';
import { titleAfter } from './title-after.js';

const rulesOf = perCues(({ mail, people }: Cues) => ({
  // "Dear Ana", and "Kepada Yth." with the name on the next line
  greeting: new RegExp(
    `(?:^|\\n)[^\\p{L}\\n]{0,4}(?:(?:${anyOf(mail.greetings)}),? +|(?:${anyOf(mail.addressees)})[.:,]{0,2} ?\\n)(?=\\p{L})`,
    'gu',
  ),
  address: new RegExp(`^(?:${anyOf(people.honorifics)})$`, 'u'),
  called: new RegExp(`(?<![a-z])${anyOf(people.readerHonorifics)}\\.? (?=\\p{L})`, 'gu'),
  label: new RegExp(`(?:^|\\n)[-* ]{0,4}(?:${anyOf(people.readerLabels)}) ?: ?`),
}));

/** What stands behind the name in a greeting. */
const greetingEnd = /^ ?(?:[,!:.–—-]|\p{Extended_Pictographic}|\n|$)/u;

/** The person who is invited, and their address. */
export interface Candidate extends Told {
  readonly email?: string | undefined;
}

/**
 * Whom a thread invites, by all of the name: as one of its messages addresses them, or as one names whom the invitation
 * greets. Who writes the invitation is nobody it invites, and to whom it passes on a message neither.
 *
 * @param parts - in the order in which they are asked
 * @param main - the message that invites
 * @param author - who wrote it
 */
export function readCandidate(parts: readonly Part[], main: Part, author?: string): Candidate | undefined {
  const { cues } = main.body;
  const called = namesOfReader(main).map((name) => givenNameOf(name, cues));
  const isInvited = ({ value }: Told) =>
    (author === undefined || !sameName(author, value, cues)) &&
    (called.length === 0 ||
      called.includes(givenNameOf(value, cues)) ||
      called.some((name) => sameName(name, value, cues)));
  const addressed = parts.flatMap((part) => addressee(part) ?? []).find(isInvited);
  return (
    addressed ??
    firstOf([main, ...parts], (part) => firstOf(called, (name) => fullNameOf(part, name))) ??
    (called.length > 0 ? firstOf(parts, writerOf(isInvited)) : undefined) ??
    greetedAlone(main, isInvited)
  );
}

/** "Hi Priscilla,": a given name is all some messages tell; of "Dear Ms Okafor" nobody is called by what is left. */
function greetedAlone({ body }: Part, isInvited: (name: Told) => boolean): Told | undefined {
  const [greeting] = matches(body.plain.slice(0, 4000), rulesOf(body.cues).greeting);
  if (!greeting) return undefined;
  const name = nameFrom(wordsAt(body.text, greeting.index + greeting[0].length, 8), body.cues, true);
  // "Cher Monsieur" is of the greeting.
  const called = plainOf(greeting[0].trim()).split(/[ .]+/).filter(Boolean).at(-1) ?? '';
  const isPolite = name?.polite === true || rulesOf(body.cues).address.test(called);
  const isGiven = name?.parts === 1 && (!isPolite || body.cues.people.titlesGiven);
  if (!isGiven || !greetingEnd.test(body.text.slice(name.end, name.end + 3))) return undefined;
  const alone = told(body, name.text, name.start);
  return isInvited(alone) ? alone : undefined;
}

/** Who wrote a message that is quoted, if they are sought: "Le 1 juin à 09:12, Thomas Meyer a écrit :" */
function writerOf(isSought: (writer: Told) => boolean): (part: Part) => Told | undefined {
  return ({ date }) =>
    date &&
    firstOf([...matches(date.text, /(?<![\p{L}\p{N}])\p{Lu}/gu)].slice(0, mostLooks), ({ index }) => {
      const writer = fullNameAt(date, index, /^ ?(?:[<(:[]|\p{Ll}|\n|$)/u);
      return writer && isSought(writer) ? writer : undefined;
    });
}

function givenNameOf(name: string, cues: Cues): string {
  return plainOf(withoutHonorific(name, cues)).split(' ')[0]!;
}

/** So often a given name is looked at. */
const mostLooks = 20;

/** "Marginalia <> Ferdinand Osei" above "Hey Ferdinand": all of a name of which a part is known. */
function fullNameOf({ body, to, from }: Part, given: string): Told | undefined {
  const named = new RegExp(`(?<![\\p{L}\\d])${escapeRegExp(given)}(?= \\p{L})`, 'gu');
  return firstOf([body, to, from], (passage) =>
    firstOf(passage ? [...matches(passage.plain, named)].slice(0, mostLooks) : [], ({ index }) =>
      fullNameAt(passage!, index, /^/),
    ),
  );
}

/** The person the message is addressed to. */
function addressee(part: Part): Candidate | undefined {
  const { body, to } = part;
  const { cues, plain } = body;
  const rules = rulesOf(cues);
  const email = to && /[\w.+-]{1,64}@[A-Za-z0-9.-]{3,80}/.exec(to.text)?.[0];
  const [greeting] = matches(plain.slice(0, 4000), rules.greeting);
  const greeted = greeting && fullNameAt(body, greeting.index + greeting[0].length, greetingEnd);
  const addressed = to && fullNameAt(to, to.text.startsWith('"') ? 1 : 0, /^"? ?(?:<|$|\n|\()/);
  const label = rules.label.exec(plain);
  const labeled = label && fullNameAt(body, label.index + label[0].length, /^ ?(?:[,(]|\n|$)/);
  const name = greeted ?? addressed ?? labeled;
  if (!name) return undefined;
  const isAddressee = addressed?.value === name.value || (addressed === undefined && greeted !== undefined);
  return { ...name, ...(email && isAddressee && { email }) };
}

/** Every name the message calls its reader by, first names too. */
export function namesOfReader(part: Part): string[] {
  const { body, to } = part;
  const { cues, plain, text } = body;
  const rules = rulesOf(cues);
  const at = (passage: { readonly text: string }, start: number) =>
    nameFrom(wordsAt(passage.text, start, 8), cues, true)?.text;
  const greeted = [...matches(plain.slice(0, 6000), rules.greeting)].slice(0, 6).map((match) => {
    const start = match.index + match[0].length;
    // "Hi Bill – Corporate HR would": whom a greeting names at once is greeted, whatever comes next. "Monsieur" may be none.
    return match[0].includes(',') || rules.address.test(match[0].trim())
      ? untitledAt(body, start)
      : at(body, start);
  });
  // "Kenji - before we go", "Travis,"
  const start = part.subjectLength > 0 ? part.subjectLength + 2 : /^\s*/.exec(text)![0].length;
  const first = nameFrom(wordsAt(text, start, 3), cues, true);
  const isOpening =
    first &&
    (first.polite ? /^ ?(?:[,!:]|[-–—] )/ : /^ ?(?:[,!]|[-–—] )/).test(text.slice(first.end, first.end + 3));
  const opens = isOpening ? untitledAt(body, start) : undefined;
  const called = [...matches(plain, rules.called)]
    .slice(0, 3)
    .map((match) => untitledAt(body, match.index + match[0].length));
  const label = rules.label.exec(plain);
  const labeled = label ? untitledAt(body, label.index + label[0].length) : undefined;
  // Of several the first may be anybody.
  const isOneOfSeveral =
    /[;,]\s*\p{Lu}/u.test(to?.text ?? '') && (greeted.length > 0 || /^[^;,]*\(/.test(to?.text ?? ''));
  const addressed = to && !isOneOfSeveral ? at(to, to.text.startsWith('"') ? 1 : 0) : undefined;
  // "dengan Ibu Rahma?", "Is this Maya?"
  const asked = /(?<![\p{L}])\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?=\?)/u.exec(text.slice(0, 70));
  const meant = asked && at(body, asked.index);
  const listed = readerOfEntry(body);
  return [...greeted, ...called, opens, labeled, addressed, meant, listed].filter(
    (name) => typeof name === 'string',
  );
}

/** "Monsieur Kouamé, chef de chantier, vous attend": somebody with a title is no reader. */
function untitledAt(body: Passage, start: number): string | undefined {
  const name = nameFrom(wordsAt(body.text, start, 8), body.cues, true);
  return name && !titleAfter(body, name.end) ? name.text : undefined;
}

function fullNameAt(passage: Passage, start: number, then: RegExp): Told | undefined {
  const name = nameFrom(wordsAt(passage.text, start, 8), passage.cues);
  if (!name || !then.test(passage.text.slice(name.end, name.end + 3))) return undefined;
  const bare = withoutHonorific(name.text, passage.cues);
  if (!isFullName(bare, passage.cues)) return undefined;
  return told(passage, bare, name.end - bare.length);
}
