import { checkId, checkInterview } from '../../interviews/check.js';
import { InterviewCompassError } from '../../text/error.js';
import { fill } from '../../text/fill.js';
import { matches } from '../../text/match.js';
import {
  emailPurposes,
  reviewRuleIds,
  type Finding,
  type ReviewContext,
  type ReviewRuleId,
  type TextPosition,
} from '../model.js';
import type { EmailWords } from '../words.js';
import { reviewRules } from './facts.js';
import { readKnown, type Known, type Match } from './known.js';
import { oncePerPassage } from './once.js';
import { checks } from './rules/checks.js';
import { weighTone, type Fault } from './tone/weigh.js';

/** A draft to review: from here, from a person, or from an LLM. */
export interface ReviewInput {
  /** Subject line. Absent: rules about subjects stay silent. */
  readonly subject?: string | undefined;
  /** Body from greeting to signature. */
  readonly text: string;
  /** A chat message: rules about subjects and about the form of a mail stay silent. */
  readonly channel?: 'message' | undefined;
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
 * const draft = { subject: 'Thanks', text: 'Dear [Name],\n\nThank you. I want the job.\n\nBest regards,\nMaya' };
 * reviewEmail(draft, {}, en).map(({ rule }) => rule); //=> ['vague-subject', 'placeholder']
 * ```
 */
export function reviewEmail(draft: ReviewInput, context: ReviewContext, words: EmailWords): Finding[] {
  const { interview, purpose = 'thank-you' } = context;
  checkId(purpose, [...emailPurposes, 'own'], 'context.purpose');
  if (interview) checkInterview(interview);
  checkText(draft.text, 'draft.text');
  if (draft.subject !== undefined) checkText(draft.subject, 'draft.subject');
  const subject = draft.channel === 'message' ? undefined : draft.subject;
  const known = readKnown(subject, draft.text, context, words.emails.review, words.code);
  const positions = { subject: positionsIn(subject ?? ''), text: positionsIn(draft.text) };
  const rules = reviewRuleIds.filter((id) => applies(id, known, draft));
  const found = rules.flatMap((rule) => checks[rule](known).map((match): Fault => ({ rule, match })));
  return oncePerPassage(weighTone(known, found).filter(({ rule }) => rules.includes(rule)))
    .map(({ rule, match }) => finding(rule, match, known, positions[match.field]))
    .sort(
      (a, b) =>
        Number(b.field === 'subject') - Number(a.field === 'subject') ||
        a.range.start.offset - b.range.start.offset,
    );
}

function checkText(text: unknown, path: string): void {
  if (typeof text === 'string' && text.length <= longestText) return;
  throw new InterviewCompassError('a text of this kind or size cannot be reviewed', {
    code: typeof text === 'string' ? 'too-large' : 'invalid-value',
    path,
    hint: `Pass a string of at most ${longestText} characters.`,
  });
}

/** What a mail has and a chat message has not. */
const mailOnly: readonly ReviewRuleId[] = [
  'missing-closing',
  'missing-greeting',
  'missing-company',
  'missing-role',
  'no-specific-point',
  'no-challenge',
  'no-fit',
  'no-interest',
  'too-short',
  'long-paragraph',
];

function applies(id: ReviewRuleId, { purpose, family }: Known, { channel }: ReviewInput): boolean {
  const { purposes, families } = reviewRules[id];
  if (purposes && !purposes.includes(purpose)) return false;
  if (families && (family === undefined || !families.includes(family))) return false;
  return channel !== 'message' || !mailOnly.includes(id);
}

function finding(
  rule: ReviewRuleId,
  { field, span, places, severity, replacement }: Match,
  { draft, words }: Known,
  positionOf: (offset: number) => TextPosition,
): Finding {
  const text = (field === 'subject' ? draft.subject : draft.text) ?? '';
  const { message, why } = words.rules[rule];
  const values = { found: text.slice(span.start, span.end), ...places };
  return {
    rule,
    severity: severity ?? reviewRules[rule].severity,
    message: fill(message, values) ?? message.replace(/\{(\w+)\}/g, ''),
    why,
    sources: reviewRules[rule].sources,
    field,
    range: { start: positionOf(span.start), end: positionOf(span.end) },
    ...(replacement !== undefined && { fix: { replacement } }),
  };
}

/** Line and column of any offset in a text, found by halving. */
function positionsIn(text: string): (offset: number) => TextPosition {
  const starts = [0];
  for (const { index, 0: found } of matches(text, /\r\n|[\n\r\u2028\u2029]/g))
    starts.push(index + found.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { offset, line: low, column: offset - starts[low]! };
  };
}
