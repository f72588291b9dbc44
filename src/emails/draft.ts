import { interviewTypes } from '../interviews/catalog.js';
import { checkInterview } from '../interviews/check.js';
import { familyOfPerson } from '../interviews/families.js';
import type { Interview, Person } from '../interviews/model.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import type { PlaceValues } from '../text/fill.js';
import type { Warning } from '../text/warning.js';
import { withBareNames } from './called.js';
import { thankYouWords } from './catalog.js';
import { isStillDue, startTold, tellDay, tellLately } from './clock.js';
import { notePlaces, type Choice } from './compose.js';
import { longEnough, shortest, withMore } from './fitting.js';
import { checkFields } from './inputs/fields.js';
import type { ReadInputs } from './inputs/model.js';
import { readInputs } from './inputs/read.js';
import { openAddress, shunnedAddress } from './address.js';
import { checkOptions, isChat, recipientOf, type EmailOptions, type Letter } from './letter.js';
import type { Email, EmailPurpose } from './model.js';
import { isRecorded, replacedFor } from './occasion.js';
import { mailPlaces, type AnyInputs } from './places.js';
import { emailPlans } from './plans.js';
import { isSamePerson } from './people.js';
import { isThankYou, talkedPurposes } from './purposes.js';
import { withUnshared, type Drafted } from './unsaid.js';
import type { DraftWords } from './words.js';
import { writerOf } from './write.js';

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
  const toneWords = words.emails.tones[tone];
  const { withoutCompany } = words.emails;
  const places: PlaceValues = {
    ...mailPlaces(inputs, recipient, words),
    ...timePlaces(purpose, inputs, words, options),
    ...materialPlaces(inputs, read),
    again: read.again,
  };
  const choice: Choice = {
    tone,
    seed: String(seed),
    step,
    said,
    replaced: replacedFor(interview, recipient, places['role'], words),
    toneWords,
    withoutCompany,
    self: words.emails.cues.self,
    avoided: openAddress(recipient, words),
    shunned: shunnedAddress(recipient, words),
    stopsBehindMarks: words.emails.stopsBehindMarks,
    smoothed: words.emails.smoothed,
  };
  const letter: Letter = { interview, recipient, words, options, purpose, step };
  const warnings = [...unread, ...warningsOf(worded, read, recipient, family)];
  const write = writerOf({ purpose: worded, inputs, read, letter, choice, places, warnings });
  const plans = emailPlans[worded][family];
  if (isChat(options)) {
    const { sentences } = words.emails.purposes[worded];
    return shortest(withMore(plans.message, words, sentences), options, write);
  }
  const isTelling = read.points.length > 0 || (family === 'user' && read.notes.challenge !== undefined);
  const least = isTelling && talkedPurposes.includes(worded) ? thankYouWords[family].min : 0;
  // What was promised is end enough, and so is a wish for what was told; a note to HR is short.
  const isLean = isTelling || read.notes.promise !== undefined || family === 'hr';
  return longEnough(plans, length, { least, isLean }, write);
}

/** Longest thing that a subject names, in UTF-16 code units. */
const longestThing = 40;

/** What is sent: with the mail, and in its subject where that is short. */
function materialPlaces({ link }: AnyInputs, { notes }: ReadInputs): PlaceValues {
  const thing = notePlaces(notes.material).topic;
  return {
    attached: link ? undefined : thing,
    material: thing !== undefined && thing.length <= longestThing ? thing : undefined,
  };
}

/** The day of the talk, while one still says "on Tuesday", and the day of the decision, while it is to come. */
function timePlaces(
  purpose: EmailPurpose,
  { interview, to, debrief }: AnyInputs,
  words: DraftWords,
  { now }: EmailOptions,
): PlaceValues {
  const start = startTold(interview);
  // Material goes out before an interview as well, and to somebody who was not there.
  const isHeld = now !== undefined || purpose !== 'send-material';
  const wasThere =
    isThankYou(purpose) ||
    to === undefined ||
    interview.interviewers?.some((each) => isSamePerson(each, to)) === true;
  const { decisionBy } = debrief ?? {};
  const isDue = decisionBy !== undefined && isStillDue(decisionBy, start, now);
  return {
    lately: start && isHeld && wasThere ? tellLately(start, now, words) : undefined,
    expectedBy: isDue ? tellDay(decisionBy, 'debrief.decisionBy', words, interview.timeZone) : undefined,
  };
}

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
