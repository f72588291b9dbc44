import { checkId, checkInterview } from '../../interviews/check.js';
import type { Person } from '../../interviews/model.js';
import { InterviewCompassError } from '../../text/error.js';
import { fold } from '../../text/fold.js';
import {
  emailPurposes,
  reviewRuleIds,
  type Finding,
  type ReviewContext,
  type ReviewRuleId,
  type TextPosition,
} from '../model.js';
import type { EmailWords } from '../words.js';
import { readDraft, type Draft } from './draft.js';
import { rules, type Known, type Match } from './rules.js';

/** A draft to review: from here, from a person, or from an LLM. */
export interface ReviewInput {
  /** Subject line. Absent: rules about subjects stay silent. */
  readonly subject?: string | undefined;
  /** Body from greeting to signature. */
  readonly text: string;
}

/** Longest text a review reads, in UTF-16 code units. */
const longestText = 100_000;

/**
 * Reviews a draft and returns what a careful reader would object to, in the order it stands. Offsets are UTF-16 code
 * units, lines and columns count from 0, as in an editor.
 *
 * @throws InterviewCompassError `too-large` above 100,000 characters, and for an interview that cannot be meant
 *
 * @example
 * ```ts
 * import { en, reviewEmail } from 'interview-compass';
 *
 * const draft = { subject: 'Thanks', text: 'Dear [Name],\n\nThank you for the interview.\n\nBest regards,\nMaya' };
 * reviewEmail(draft, {}, en).map(({ rule }) => rule); //=> ['vague-subject', 'placeholder']
 * ```
 */
export function reviewEmail(draft: ReviewInput, context: ReviewContext, words: EmailWords): Finding[] {
  const { interview, debrief, purpose = 'thank-you' } = context;
  checkId(purpose, emailPurposes, 'context.purpose');
  if (interview) checkInterview(interview);
  if (typeof draft.text !== 'string' || draft.text.length > longestText) {
    throw new InterviewCompassError('a text of this kind or size cannot be reviewed', {
      code: typeof draft.text === 'string' ? 'too-large' : 'invalid-value',
      path: 'draft.text',
      hint: `Pass a string of at most ${longestText} characters.`,
    });
  }
  const read = readDraft(draft.subject, draft.text, words.emails.review);
  const known: Known = {
    draft: read,
    purpose,
    interview,
    debrief,
    recipient: context.to ?? recipientOf(read, interview?.interviewers ?? []),
    points: pointsOf(context),
    words: words.emails.review,
  };
  return reviewRuleIds
    .flatMap((id) => rules[id].check(known).map((match) => finding(id, match, known)))
    .sort(
      (a, b) =>
        Number(b.field === 'subject') - Number(a.field === 'subject') ||
        a.range.start.offset - b.range.start.offset,
    );
}

/** The interviewer the greeting names, else the first. */
function recipientOf({ text, greeting }: Draft, interviewers: readonly Person[]): Person | undefined {
  const line = greeting ? ` ${fold(text.slice(greeting.start, greeting.end))} ` : '';
  const greeted = interviewers.find(({ name, addressAs }) =>
    [...name.split(/\s+/), ...(addressAs ? [addressAs] : [])].some(
      (part) => part.length > 1 && line.includes(` ${fold(part)} `),
    ),
  );
  return greeted ?? interviewers[0];
}

function pointsOf({ debrief }: ReviewContext): string[] {
  const discussed =
    debrief?.discussed?.map((point) => (typeof point === 'string' ? point : point.point)) ?? [];
  return [...discussed, debrief?.challenge].filter(
    (text): text is string => text !== undefined && /\p{L}/u.test(text),
  );
}

function finding(
  rule: ReviewRuleId,
  { field, span, places, severity, replacement }: Match,
  known: Known,
): Finding {
  const text = (field === 'subject' ? known.draft.subject : known.draft.text) ?? '';
  const { message, why } = known.words.rules[rule];
  const values: Readonly<Record<string, string | undefined>> = {
    found: text.slice(span.start, span.end),
    ...places,
  };
  return {
    rule,
    severity: severity ?? rules[rule].severity,
    message: message.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
    why,
    field,
    range: { start: position(text, span.start), end: position(text, span.end) },
    ...(replacement !== undefined && { fix: { replacement } }),
  };
}

function position(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split(/\r\n|[\n\r\u2028\u2029]/);
  return { offset, line: before.length - 1, column: before.at(-1)!.length };
}
