import { interviewTypes } from '../interviews/catalog.js';
import { checkInterview } from '../interviews/check.js';
import { familyOfPerson } from '../interviews/families.js';
import type { Interview, Person } from '../interviews/model.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import { placesOf, type PlaceValues } from '../text/fill.js';
import type { Warning } from '../text/warning.js';
import { withBareNames } from './called.js';
import { thankYouWords } from './catalog.js';
import { startTold, tellLately } from './clock.js';
import { composeSentence, inTone, notePlaces, type Choice } from './compose.js';
import { shortest, subjectLine, withMore, wordsOf, type Write } from './fitting.js';
import { checkFields } from './inputs/fields.js';
import type { PlacedNote, ReadInputs } from './inputs/model.js';
import { readInputs } from './inputs/read.js';
import {
  addressed,
  checkOptions,
  finish,
  isChat,
  openAddress,
  recipientOf,
  type EmailOptions,
  type Letter,
} from './letter.js';
import type { Email, EmailPurpose } from './model.js';
import { isRecorded, otherWords, replacedFor } from './occasion.js';
import { mailPlaces, type AnyInputs } from './places.js';
import { emailPlans, slotNotes, type EmailPlan, type SlotId } from './plans.js';
import { talkedPurposes } from './purposes.js';
import {
  elsewhereOf,
  lostOf,
  unkeptOf,
  unsaidOf,
  unsaidPoints,
  withUnshared,
  type Drafted,
} from './unsaid.js';
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
  const unread = checkFields(purpose, noted, options);
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
  const replaced = replacedFor(interview, recipient, words);
  const toneWords = words.emails.tones[tone];
  const { withoutCompany } = words.emails;
  const choice: Choice = {
    tone,
    seed: String(seed),
    step,
    said,
    replaced,
    toneWords,
    withoutCompany,
    avoided: openAddress(recipient, words),
    stopsBehindMarks: words.emails.stopsBehindMarks,
    smoothed: words.emails.smoothed,
  };
  const start = startTold(interview);
  const places = {
    ...mailPlaces(inputs, recipient, words),
    lately: start && tellLately(start, options.now, words),
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
      if (isNeedless(slot, plan, read, told)) return [];
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
      ...unsaidPoints(worded, read, told, true),
      ...unsaidOf(worded, read, told, 'highlight', inputs),
      ...unkeptOf(worded, read, told),
    ];
    const unshared = [
      ...unsaidPoints(worded, read, told, false),
      ...unsaidOf(worded, read, told, 'challenge', inputs),
      ...elsewhereOf(worded, read),
    ];
    const warnings = [...unread, ...warningsOf(worded, read, recipient, family)];
    return { email: finish(letter, line, paragraphs, warnings), lost, unshared };
  };

  const plan = isChat(options)
    ? withMore(emailPlans[worded][family].message, words, sentences)
    : emailPlans[worded][family][length];
  if (isChat(options)) return shortest(plan, options, write);
  // What was promised is end enough, and a note to HR is short.
  const isLean = read.notes.promise !== undefined || family === 'hr';
  const lean = isLean ? plan.map((slots) => slots.filter((slot) => !closes.includes(slot))) : plan;
  const drafted = write(lean, {});
  // A point among few words wants longer ones, so that the note says enough.
  const isBrief =
    talkedPurposes.includes(worded) &&
    read.notes['first-point'] &&
    wordsOf(drafted.email) < thankYouWords[family].min;
  return isBrief ? write(plan, {}, 'longest') : drafted;
}

/** Whether a sentence has nothing to say where others are told, or would be said twice. */
function isNeedless(
  slot: SlotId,
  plan: EmailPlan,
  { notes: { challenge, highlight, promise } }: ReadInputs,
  told: ReadonlySet<PlacedNote>,
): boolean {
  const isTold = (note: PlacedNote | undefined) => note !== undefined && told.has(note);
  switch (slot) {
    // What to bring has been agreed on.
    case 'accept-next':
      return isTold(promise);
    // The challenge and what the writer brings to it are told in one go, or each alone.
    case 'matter':
      return !challenge || !highlight || !plan.flat().includes('answer');
    case 'challenge':
      return isTold(challenge);
    case 'answer':
      return !isTold(challenge);
    case 'highlight':
      return isTold(highlight);
    default:
      return false;
  }
}

/** Offers of more, behind which nothing follows. */
const closes: readonly SlotId[] = ['hr-close', 'user-close', 'host-close'];

/** What tells one interview from another: where a mail has no seed of its own, two applications are not worded alike. */
function seedOf({ id, company, role, candidate }: Interview): string {
  return id ?? [company?.name, role?.title, candidate?.name].join('/');
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
