/**
 * Follow-up emails: drafts that fit the interviewer, and a reviewer for any draft.
 *
 * @module emails
 */
export { buildEmail, buildThankYous, type DatedEmailOptions, type EmailOptions } from './build.js';
export {
  emailPlans,
  emailSources,
  thankYouWords,
  type EmailPlan,
  type SlotId,
  type WordRange,
} from './catalog.js';
export {
  emailLengths,
  emailPurposes,
  reviewRuleIds,
  severities,
  tones,
  type Email,
  type EmailInputs,
  type EmailLength,
  type EmailParts,
  type EmailPurpose,
  type Finding,
  type Mailbox,
  type ReviewContext,
  type ReviewRuleId,
  type Severity,
  type TextPosition,
  type ThankYouInputs,
  type Tone,
} from './model.js';
export { reviewEmail, type ReviewInput } from './review/review.js';
export type {
  EmailsWords,
  EmailWords,
  NoteCues,
  PurposeWords,
  ReviewWords,
  SentenceLevels,
  SentenceWords,
} from './words.js';
