import type { Debrief, Interview, Person } from '../interviews/model.js';
import type { SourceId } from '../interviews/sources.js';
import type { Moment } from '../interviews/time.js';
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
  /** What it is for; `own` for an app's own template. */
  readonly purpose: EmailPurpose | 'own';
  /** `message` for a chat message, which has no subject; absent for a mail. */
  readonly channel?: 'message' | undefined;
  /** Language, BCP 47. */
  readonly locale: string;
  readonly from?: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Subject line; empty for a chat message. */
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
export const emailPurposes = [
  'thank-you',
  'second-thank-you',
  'late-thank-you',
  'thank-you-via-host',
  'thank-you-recorded',
  'confirm',
  'reschedule',
  'ask-details',
  'ask-adjustment',
  'send-material',
  'correct-answer',
  'check-in',
  'last-check-in',
  'reply-to-rejection',
  'ask-feedback',
  'withdraw',
  'accept-offer',
  'ask-time',
  'decline-offer',
  'keep-in-touch',
] as const;
/** What a mail is for. */
export type EmailPurpose = (typeof emailPurposes)[number];

/** Over what a mail travels: as a mail, or as a chat message without subject. */
export const emailChannels = ['email', 'message'] as const;
/** Over what a mail travels. */
export type EmailChannel = (typeof emailChannels)[number];

/** Where chat messages go. */
export const messengerIds = [
  'whatsapp',
  'linkedin-message',
  'linkedin-inmail',
  'linkedin-invitation',
] as const;
/** Where a chat message goes. */
export type MessengerId = (typeof messengerIds)[number];

/** Details of an appointment one can ask for. */
export const detailIds = [
  'time-zone',
  'format',
  'interviewers',
  'duration',
  'location',
  'link',
  'preparation',
  'documents',
  'dress',
  'next-steps',
] as const;
/** A detail of an appointment one can ask for. */
export type DetailId = (typeof detailIds)[number];

/** What every mail is made from. */
export interface MailInputs {
  readonly interview: Interview;
  /** Who it goes to. Default: the first interviewer. */
  readonly to?: Person | undefined;
}

/** What a mail that may speak of the conversation is made from. */
export interface ThankYouInputs extends MailInputs {
  /** What was noted afterwards. Without a usable point the note is short and honest. */
  readonly debrief?: Debrief | undefined;
}

/** What each purpose needs to know. Notes are in your own words; what cannot be placed is left out with a warning. */
export interface EmailInputs {
  readonly 'thank-you': ThankYouInputs;
  readonly 'second-thank-you': ThankYouInputs;
  readonly 'late-thank-you': ThankYouInputs;
  /** To the person who arranged the interviews, with thanks to be passed on. */
  readonly 'thank-you-via-host': ThankYouInputs & { readonly host: Person };
  readonly 'thank-you-recorded': MailInputs;
  readonly confirm: MailInputs;
  readonly reschedule: ThankYouInputs & {
    /** Times that would suit instead: ISO 8601, local to the interview's zone or with offset. */
    readonly proposed: readonly string[];
    readonly reason?: string | undefined;
    /** The appointment has passed without you. */
    readonly missed?: boolean | undefined;
  };
  readonly 'ask-details': MailInputs & { readonly about: readonly DetailId[] };
  /** What would be needed, such as `a step-free entrance`. */
  readonly 'ask-adjustment': MailInputs & { readonly adjustment: string };
  readonly 'send-material': MailInputs & {
    /** What is sent, such as `my certificates`. */
    readonly material: string;
    /** Where it can be found. Absent: it is attached. */
    readonly link?: string | undefined;
  };
  readonly 'correct-answer': MailInputs & {
    /** What the answer was about. */
    readonly question: string;
    /** The better answer, a sentence. */
    readonly correction: string;
  };
  readonly 'check-in': ThankYouInputs;
  readonly 'last-check-in': ThankYouInputs;
  readonly 'reply-to-rejection': ThankYouInputs;
  readonly 'ask-feedback': ThankYouInputs;
  readonly withdraw: ThankYouInputs & { readonly reason?: string | undefined };
  /** First day of work, `YYYY-MM-DD`. */
  readonly 'accept-offer': ThankYouInputs & { readonly startsOn?: string | undefined };
  readonly 'ask-time': ThankYouInputs & {
    /** Day by which you will answer, `YYYY-MM-DD`. */
    readonly until: string;
    readonly reason?: string | undefined;
  };
  readonly 'decline-offer': ThankYouInputs & { readonly reason?: string | undefined };
  /** What has happened since, in a few words. */
  readonly 'keep-in-touch': ThankYouInputs & { readonly news?: string | undefined };
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
  /** Where the rule comes from. */
  readonly sources: readonly SourceId[];
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
  'chat-preamble',
  'markup-left',
  'wrong-name',
  'wrong-company',
  'misspelt-name',
  'group-mail',
  'near-copy',
  'missing-thanks',
  'pay-talk',
  'pressure',
  'desperation',
  'blame',
  'negative-talk',
  'missing-attachment',
  'generic-greeting',
  'missing-greeting',
  'missing-closing',
  'missing-signature',
  'missing-company',
  'missing-role',
  'late-thanks',
  'no-specific-point',
  'no-challenge',
  'no-fit',
  'no-interest',
  'no-clear-ask',
  'unsupported-claim',
  'unsupported-promise',
  'too-long',
  'too-short',
  'apology',
  'flattery',
  'cliche',
  'ai-tell',
  'mixed-register',
  'missing-subject',
  'vague-subject',
  'long-subject',
  'hard-to-read',
  'long-sentence',
  'long-paragraph',
  'doubled-word',
  'misspelling',
  'text-speak',
  'shouting',
  'emoji',
  'exclamation-marks',
  'letter-block',
  'outside-window',
  'double-space',
] as const;
/** Id of a review rule. */
export type ReviewRuleId = (typeof reviewRuleIds)[number];

/** What a review knows about the mail. All of it is optional; a rule without its facts stays silent. */
export interface ReviewContext {
  /** What the mail is for; `own` for an app's own template, which only general rules apply to. Default: `thank-you`. */
  readonly purpose?: EmailPurpose | 'own' | undefined;
  readonly interview?: Interview | undefined;
  readonly debrief?: Debrief | undefined;
  /** Who it goes to. Default: the interviewer the greeting names, else the first. */
  readonly to?: Person | undefined;
  /** Texts of other notes to the same company. */
  readonly otherNotes?: readonly string[] | undefined;
  /** When it is to be sent: ISO 8601 with offset, or a `Date`. */
  readonly sentAt?: Moment | undefined;
  /** Names of the files that go with it; an empty list says that none do. */
  readonly attachments?: readonly string[] | undefined;
}
