import { interviewTypes } from '../../interviews/catalog.js';
import { familyOfPerson } from '../../interviews/families.js';
import type { Debrief, Interview, Person } from '../../interviews/model.js';
import type { InterviewFamily } from '../../interviews/vocabulary.js';
import type { PlaceValues } from '../../text/fill.js';
import { fold } from '../../text/fold.js';
import { oncePer } from '../../text/once.js';
import type { Finding, ReviewContext, Severity } from '../model.js';
import type { ReviewWords } from './words.js';
import { readDraft, type Draft, type Span } from './draft.js';
import { withoutQuoted } from './quoted.js';
import { readTokens, type Token } from './tokens.js';

/** What a rule knows. */
export interface Known {
  readonly draft: Draft;
  /** The words of subject and text. */
  readonly tokens: Readonly<Record<Finding['field'], readonly Token[]>>;
  readonly context: ReviewContext;
  readonly purpose: string;
  readonly interview: Interview | undefined;
  readonly debrief: Debrief | undefined;
  /** Who the mail goes to, given or inferred. */
  readonly recipient: Person | undefined;
  /** The family of the reader: by the person, else by the type. */
  readonly family: InterviewFamily | undefined;
  /** Points and challenge that a note could name, as plain text. */
  readonly points: readonly string[];
  /** Names and notes, folded: words that stand in them are no fault of the draft. */
  readonly given: string;
  readonly words: ReviewWords;
  /** Code of the language of those words. */
  readonly language: string;
}

/** What a rule found. */
export interface Match {
  readonly field: Finding['field'];
  readonly span: Span;
  /** Values for the message; `found` is filled in from the span. */
  readonly places?: PlaceValues | undefined;
  /** Where it differs from that of the rule. */
  readonly severity?: Severity | undefined;
  readonly replacement?: string | undefined;
}

/** A finding that is less than certain. */
export const asWarning = (match: Match): Match => ({ ...match, severity: 'warning' });

/** Makes a question about a draft one that is answered once, however many rules ask it. */
export const oncePerDraft = <T>(answer: (known: Known) => T): ((known: Known) => T) => oncePer(answer);

/** Finds what a rule objects to. Without the facts it needs it finds nothing. */
export type Check = (known: Known) => readonly Match[];

/** Reads what the rules need to know, once. */
export function readKnown(
  subject: string | undefined,
  text: string,
  context: ReviewContext,
  words: ReviewWords,
  language: string,
): Known {
  const { interview, debrief, purpose = 'thank-you' } = context;
  const own = withoutQuoted(text, words);
  const draft = readDraft(subject, own, words);
  const recipient = context.to ?? greeted(draft, interview?.interviewers ?? []);
  const points = pointsOf(debrief);
  return {
    draft,
    tokens: {
      subject: readTokens(subject ?? '', words),
      text: readTokens(own, words),
    },
    context,
    purpose,
    interview,
    debrief,
    recipient,
    family:
      (recipient && familyOfPerson(recipient, interview)) ??
      (interview && interviewTypes[interview.type].family),
    points,
    given: ` ${fold([...namesOf(interview, recipient), ...points, debrief?.highlight, ...(debrief?.promised ?? [])].join(' . '))} `,
    words,
    language,
  };
}

/** Every name the interview knows: company, job, people. */
export function namesOf(interview: Interview | undefined, recipient: Person | undefined): string[] {
  const people = [interview?.candidate, recipient, ...(interview?.interviewers ?? [])];
  const names = people.flatMap((person) => [person?.name, person?.addressAs, person?.title]);
  return [interview?.company?.name, interview?.role?.title, ...names].filter((name) => name !== undefined);
}

/** One finding in the text. */
export const inText = (span: Span, more: Omit<Match, 'field' | 'span'> = {}): Match[] => [
  { field: 'text', span, ...more },
];

/** The interviewer the greeting names, else the first. */
function greeted({ text, greeting }: Draft, interviewers: readonly Person[]): Person | undefined {
  const line = greeting ? ` ${fold(text.slice(greeting.start, greeting.end))} ` : '';
  const named = interviewers.find(({ name, addressAs }) =>
    [...name.split(/\s+/), ...(addressAs ? [addressAs] : [])].some(
      (part) => part.length > 1 && line.includes(` ${fold(part)} `),
    ),
  );
  return named ?? interviewers[0];
}

function pointsOf(debrief: Debrief | undefined): string[] {
  const discussed =
    debrief?.discussed?.map((point) => (typeof point === 'string' ? point : point.point)) ?? [];
  return [...discussed, debrief?.challenge].filter(
    (text): text is string => text !== undefined && /\p{L}/u.test(text),
  );
}
