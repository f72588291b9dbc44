import type { Debrief, Interview, Person } from '../interviews/model.js';
import type { Warning } from '../text/warning.js';

/** How a mail sounds. */
export const tones = ['formal', 'neutral', 'warm'] as const;
/** How a mail sounds. */
export type Tone = (typeof tones)[number];

/** How much a mail says. */
export const emailLengths = ['short', 'standard'] as const;
/** How much a mail says. */
export type EmailLength = (typeof emailLengths)[number];

/** Name and address of somebody a mail is from or to. */
export interface Mailbox {
  readonly name: string;
  /** Absent when unknown: the draft can be read and copied, but not sent as it is. */
  readonly address?: string | undefined;
}

/** A mail, ready to be read over and sent. An artifact: plain, JSON-safe, versioned. */
export interface Email {
  readonly kind: 'email';
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** Stable id, from interview id, purpose and recipient. */
  readonly id: string;
  /** When it was made, ISO 8601 UTC; absent when no `now` was passed. */
  readonly createdAt?: string | undefined;
  readonly purpose: EmailPurpose;
  /** Language, BCP 47. */
  readonly locale: string;
  readonly from?: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  readonly subject: string;
  /** The whole body, lines ending in `\n`, ready to send. */
  readonly text: string;
  /** The body in its parts. */
  readonly parts: EmailParts;
  /** What the caller should know. */
  readonly warnings: readonly Warning[];
}

/** The body of a mail in its parts. */
export interface EmailParts {
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
  readonly signature: string;
}

/** What a mail is for. */
export const emailPurposes = ['thank-you'] as const;
/** What a mail is for. */
export type EmailPurpose = (typeof emailPurposes)[number];

/** What a thank-you note is made from. */
export interface ThankYouInputs {
  readonly interview: Interview;
  /** What was noted afterwards. Without a usable point the note is short and honest. */
  readonly debrief?: Debrief | undefined;
  /** Who it goes to. Default: the first interviewer. */
  readonly to?: Person | undefined;
}

/** What each purpose needs to know. */
export interface EmailInputs {
  readonly 'thank-you': ThankYouInputs;
}

/** How serious a finding is. */
export const severities = ['error', 'warning', 'info'] as const;
/** `error`: do not send. `warning`: better not. `info`: worth a look. */
export type Severity = (typeof severities)[number];

/** A position in a text. */
export interface TextPosition {
  /** Offset in UTF-16 code units, from 0. */
  readonly offset: number;
  /** Line, from 0. */
  readonly line: number;
  /** Column in UTF-16 code units, from 0. */
  readonly column: number;
}

/** One result of a review, shaped like an editor diagnostic. */
export interface Finding {
  /** Rule that found it. */
  readonly rule: ReviewRuleId;
  readonly severity: Severity;
  /** What is wrong, a sentence. */
  readonly message: string;
  /** Why it matters, a sentence. */
  readonly why: string;
  /** The part of the mail it is in. */
  readonly field: 'subject' | 'text';
  /** Where it stands; start equals end where something is missing. */
  readonly range: { readonly start: TextPosition; readonly end: TextPosition };
  /** A safe repair: the range replaced by this text. */
  readonly fix?: { readonly replacement: string } | undefined;
}

/** The review rules, most serious first. */
export const reviewRuleIds = [
  'placeholder',
  'wrong-name',
  'misspelt-name',
  'generic-greeting',
  'missing-company',
  'missing-role',
  'missing-thanks',
  'late-thanks',
  'no-specific-point',
  'too-long',
  'too-short',
  'pay-talk',
  'cliche',
  'vague-subject',
  'missing-signature',
] as const;
/** Id of a review rule. */
export type ReviewRuleId = (typeof reviewRuleIds)[number];

/** What a review knows about the mail. All of it is optional; a rule without its facts stays silent. */
export interface ReviewContext {
  /** What the mail is for. Default: `thank-you`. */
  readonly purpose?: EmailPurpose | undefined;
  readonly interview?: Interview | undefined;
  readonly debrief?: Debrief | undefined;
  /** Who it goes to. Default: the interviewer the greeting names, else the first. */
  readonly to?: Person | undefined;
}
