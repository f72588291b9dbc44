import { interviewTypes } from '../interviews/catalog.js';
import { checkInterview } from '../interviews/check.js';
import { familyOfPerson } from '../interviews/families.js';
import type { Interview, Person } from '../interviews/model.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import { oneLine } from '../text/clean.js';
import { countWords } from '../text/count.js';
import { placesOf, type PlaceValues } from '../text/fill.js';
import type { Warning } from '../text/warning.js';
import { withBareNames } from './called.js';
import { thankYouWords } from './catalog.js';
import { composeSentence, inTone, isDispensable, notePlaces, type Choice } from './compose.js';
import type { PlacedNote, ReadInputs } from './inputs/model.js';
import { readInputs } from './inputs/read.js';
import {
  addressed,
  checkOptions,
  finish,
  isChat,
  openAddress,
  recipientOf,
  tooLong,
  type EmailOptions,
  type Letter,
} from './letter.js';
import type { Email, EmailPurpose } from './model.js';
import { mailPlaces, type AnyInputs } from './places.js';
import { emailPlans, slotNotes, type EmailPlan, type SlotId } from './plans.js';
import { talkedPurposes } from './purposes.js';
import { elsewhereOf, lostOf, unkeptOf, unsaidOf, unsaidPoints } from './unsaid.js';
import type { DraftWords, SentenceWords } from './words.js';

/** Drafts a mail of one of our purposes. */
export function draftMail(
  purpose: EmailPurpose,
  inputs: AnyInputs,
  words: DraftWords,
  options: EmailOptions,
): Email {
  return withUnshared(draftOne(purpose, inputs, words, options, 0), () => true);
}

/** A mail, what of its notes it does not tell, and what is for any of a panel, and that this one has no room for. */
export interface Drafted {
  readonly email: Email;
  readonly lost: readonly Warning[];
  readonly unshared: readonly Warning[];
}

/** A mail with the warnings of what nobody else of the panel is told. */
export function withUnshared(
  { email, lost, unshared }: Drafted,
  isLost: (warning: Warning) => boolean,
): Email {
  const more = unshared.filter((warning) => warning.detail !== '' && isLost(warning));
  return { ...email, warnings: [...lost, ...more, ...email.warnings] };
}

/** One mail of those to a panel. */
export function draftOne(
  purpose: EmailPurpose,
  noted: AnyInputs,
  words: DraftWords,
  options: EmailOptions,
  step: number,
): Drafted {
  const { tone = 'neutral', length = 'standard', seed = seedOf(noted.interview), previous = [] } = options;
  checkOptions(options);
  checkInterview(noted.interview);
  const inputs = withBareNames(noted);
  const { interview } = inputs;
  const recipient = recipientOf(purpose, inputs);
  // Nobody was there to talk to, so a note of thanks cannot speak of a conversation.
  const worded = purpose === 'thank-you' && isRecorded(interview) ? 'thank-you-recorded' : purpose;
  const family =
    (recipient && purpose !== 'thank-you-via-host' && familyOfPerson(recipient, interview)) ||
    interviewTypes[interview.type].family;
  const read = readInputs(inputs, recipient, words, step);
  const said = previous.map((email) => email.text);
  const replaced = [
    ...(isHousehold(interview, recipient) ? words.emails.withoutTeam : []),
    ...(isPhrase(interview.role?.title, words) ? words.emails.longRole : []),
  ];
  const toneWords = words.emails.tones[tone];
  const { withoutCompany } = words.emails;
  const avoided = openAddress(recipient, words);
  const endsBehindMarks = words.emails.cues.hasTwice;
  const choice: Choice = {
    ...{ tone, seed: String(seed), step, said, replaced, toneWords, withoutCompany, avoided },
    endsBehindMarks,
  };
  const places = {
    ...mailPlaces(inputs, recipient, words),
    attached: inputs.link ? undefined : notePlaces(read.notes.material).topic,
  };
  const { subject, sentences, name, inMessages } = words.emails.purposes[worded];
  const chat: { readonly [Slot in SlotId]?: SentenceWords } =
    isChat(options) && tone !== 'formal' ? (inMessages ?? {}) : {};
  const letter: Letter = { interview, recipient, words, options, purpose, step };
  const write: Write = (plan, without, size) => {
    const known = { ...places, ...without };
    const spoken: string[] = [];
    const told = new Set<PlacedNote>();
    const say = (slot: SlotId): string[] => {
      const role = slotNotes[slot];
      // What to bring has been agreed on.
      if (slot === 'accept-next' && read.notes.promise && told.has(read.notes.promise)) return [];
      const own = (sentences as Readonly<Record<SlotId, SentenceWords>>)[slot];
      const phrasings = otherWords(slot, interview, recipient, words) ?? chat[slot] ?? own;
      const note = role && read.notes[role];
      const values = { ...known, ...notePlaces(note && inTone(note, toneWords)) };
      const compose = (places: PlaceValues) =>
        composeSentence(phrasings, slot, places, {
          ...choice,
          soFar: spoken,
          size: note && size === 'longest' ? undefined : size,
        });
      // Twice is enough to name the company.
      const isNamed = spoken.filter((phrasing) => phrasing.includes('{company}')).length > 1;
      const sentence = (isNamed && compose({ ...values, company: undefined })) || compose(values);
      if (sentence === undefined) return [];
      spoken.push(sentence.phrasing);
      const names = [...Object.keys(notePlaces(note)), ...(role === 'material' ? ['attached'] : [])];
      if (note && placesOf(sentence.phrasing).some((name) => names.includes(name))) told.add(note);
      return [sentence.text];
    };
    const paragraphs = plan
      .map((slots) => addressed(slots.flatMap(say).join(' '), recipient, words))
      .filter((paragraph) => paragraph !== '');
    const line = subjectLine(subject, places, choice, interview.role?.title) ?? name;
    const lost = [
      ...lostOf(read, told, inputs),
      ...(isChat(options) ? [] : unsaidPoints(worded, read, told, true)),
      ...unsaidOf(worded, read, told, 'highlight', inputs),
      ...unkeptOf(worded, read, told),
    ];
    const unshared = [
      ...(isChat(options) ? [] : unsaidPoints(worded, read, told, false)),
      ...unsaidOf(worded, read, told, 'challenge', inputs),
      ...elsewhereOf(worded, read),
    ];
    const warnings = warningsOf(worded, read, recipient, family);
    return { email: finish(letter, line, paragraphs, warnings), lost, unshared };
  };

  const plan = isChat(options)
    ? withMore(emailPlans[worded][family].message, words, sentences)
    : emailPlans[worded][family][length];
  if (isChat(options)) return shortest(plan, options, write);
  const drafted = write(plan, {});
  // A point among few words wants longer ones, so that the note says enough.
  const isBrief =
    talkedPurposes.includes(worded) &&
    read.notes['first-point'] &&
    wordsOf(drafted.email) < thankYouWords[family].min;
  return isBrief ? write(plan, {}, 'longest') : drafted;
}

/** Words from greeting to sign-off. */
function wordsOf({ parts }: Email): number {
  return countWords([parts.greeting, ...parts.paragraphs].join(' '));
}

/** What tells one interview from another: where a mail has no seed of its own, two applications are not worded alike. */
function seedOf({ id, company, role, candidate }: Interview): string {
  return id ?? [company?.name, role?.title, candidate?.name].join('/');
}

/** A plan of a chat message, with what people who write in this language tell there as well. */
function withMore(
  plan: EmailPlan,
  { emails: { alsoInMessages = {} } }: DraftWords,
  sentences: Readonly<Partial<Record<SlotId, SentenceWords>>>,
): EmailPlan {
  const withNext = (slot: SlotId): SlotId[] => {
    const next = alsoInMessages[slot];
    return next !== undefined && sentences[next] ? [slot, ...withNext(next)] : [slot];
  };
  return plan.map((slots) => slots.flatMap(withNext));
}

/** Writes a mail by a plan, without some of the names, and in phrasings of a size or those of the seed. */
type Write = (plan: EmailPlan, without: PlaceValues, size?: Choice['size']) => Drafted;

/**
 * A chat message that fits: in the shortest phrasings; with fewer of the sentences it can do without, from the last; then
 * without the role, then without the company. The first try, with its warning, when nothing fits.
 */
function shortest(plan: EmailPlan, options: EmailOptions, write: Write): Drafted {
  const whole = write(plan, {});
  const fits = ({ email }: Drafted) => tooLong(email.text, options).length === 0;
  if (fits(whole)) return whole;
  const plans = [plan];
  // What was promised goes last.
  for (const slot of [...plan.flat().filter(isDispensable).reverse(), 'promise' as const]) {
    plans.push(plans.at(-1)!.map((slots) => slots.filter((each) => each !== slot)));
  }
  for (const without of withoutNames) {
    for (const each of plans) {
      const drafted = write(each, without, 'shortest');
      if (fits(drafted)) return drafted;
    }
  }
  return whole;
}

/** What is left unsaid where there is no room for it. */
const withoutNames: readonly PlaceValues[] = [
  {},
  { role: undefined },
  { role: undefined, company: undefined },
];

/** Longest subject that a mail program shows whole, in UTF-16 code units. */
const longestSubject = 60;

/**
 * The most specific subject that is not too long: with the role as it was typed, without it, then without the company,
 * where their names are long.
 */
function subjectLine(
  subject: SentenceWords,
  places: PlaceValues,
  choice: Choice,
  typedRole: string | undefined,
): string | undefined {
  const [whole, ...fewer] = withoutNames;
  const typed = places['role'] === undefined || typedRole === undefined ? [] : [{ role: oneLine(typedRole) }];
  const lines = [whole!, ...typed, ...fewer].flatMap(
    (without) => composeSentence(subject, 'subject', { ...places, ...without }, choice)?.text ?? [],
  );
  return lines.find((line) => line.length <= longestSubject) ?? lines.at(-1);
}

/** Somebody without a company, a title or colleagues: a family that looks for a nanny. */
function isHousehold({ company, interviewers = [] }: Interview, recipient: Person | undefined): boolean {
  return (
    recipient !== undefined && !company && interviewers.length < 2 && !recipient.title && !recipient.role
  );
}

/** Whoever seeks for others has no team to join. */
function isAgency({ type }: Interview, recipient: Person | undefined): boolean {
  return (
    recipient?.role === 'agency-recruiter' || (type === 'agency-screen' && recipient?.role === undefined)
  );
}

/** What is said in place of the words of a slot: to an agency, of its client; of a trial, that one showed some work. */
function otherWords(
  slot: SlotId,
  interview: Interview,
  recipient: Person | undefined,
  { emails: { fitElsewhere, thanksForTrial } }: DraftWords,
): SentenceWords | undefined {
  if (slot === 'fit' && isAgency(interview, recipient)) return fitElsewhere;
  return slot === 'user-thanks' || slot === 'hr-thanks' ? thanksForTrial?.[interview.type] : undefined;
}

/** "PhD candidate in soil microbiology", "Nurse, nights": a title that goes on stands behind "position". */
function isPhrase(title = '', { emails: { cues } }: DraftWords): boolean {
  if (/,\s/.test(title)) return true;
  const parts = oneLine(title).split(' ');
  return (
    parts.slice(1, -1).some((word) => cues.prepositions.includes(word)) && /^\p{Ll}/u.test(parts.at(-1)!)
  );
}

function isRecorded({ type, format }: Interview): boolean {
  const [usual] = interviewTypes[type].formats;
  return ['asynchronous', 'ai-led'].includes(format ?? usual!);
}

function warningsOf(
  purpose: EmailPurpose,
  { notes, warnings }: ReadInputs,
  recipient: Person | undefined,
  family: InterviewFamily,
): Warning[] {
  const isThanks = talkedPurposes.includes(purpose);
  const isSpecific =
    notes['first-point'] !== undefined || (family === 'user' && notes.challenge !== undefined);
  return [
    ...warnings,
    ...(recipient || purpose === 'thank-you-recorded'
      ? []
      : [{ code: 'no-interviewer' as const, path: 'interview.interviewers' }]),
    ...(isThanks && !isSpecific ? [{ code: 'no-specific-point' as const, path: 'debrief.discussed' }] : []),
  ];
}
