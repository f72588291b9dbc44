/**
 * Follow-up emails: drafts that fit the interviewer, and a reviewer for any draft.
 *
 * @module emails
 */
export { buildEmail, buildThankYous, type DatedEmailOptions } from './build.js';
export type { EmailOptions } from './letter.js';
export {
  emailSources,
  messageWords,
  messengers,
  thankYouWords,
  type MessengerFacts,
  type WordRange,
} from './catalog.js';
export { emailPlans, slotNotes, type EmailPlan, type NoteRole, type PlanForm, type SlotId } from './plans.js';
export { describePlan } from './follow-ups/describe.js';
export {
  followUpChannels,
  followUpPurposes,
  followUpReasons,
  leftOutReasons,
  type CheckInTiming,
  type FollowUpChannel,
  type FollowUpPlan,
  type FollowUpPolicy,
  type FollowUpPurpose,
  type FollowUpReason,
  type FollowUpTouch,
  type HourRange,
  type LeftOutReason,
  type ThankYouTiming,
  type TimeSpan,
} from './follow-ups/model.js';
export { planFollowUps, type FollowUpOptions } from './follow-ups/plan.js';
export { followUpPolicies, type FollowUpPolicyId } from './follow-ups/policies.js';
export {
  detailIds,
  emailChannels,
  emailLengths,
  emailPurposes,
  messengerIds,
  reviewRuleIds,
  severities,
  tones,
  type DetailId,
  type Email,
  type EmailChannel,
  type EmailInputs,
  type EmailLength,
  type EmailParts,
  type EmailPurpose,
  type Finding,
  type Mailbox,
  type MailInputs,
  type MessengerId,
  type ReviewContext,
  type ReviewRuleId,
  type Severity,
  type TextPosition,
  type ThankYouInputs,
  type Tone,
} from './model.js';
export { reviewRules, type ReviewRuleFacts } from './review/facts.js';
export { fixEmail, type FixedEmail } from './review/fix.js';
export { reviewEmail, type ReviewInput } from './review/review.js';
export {
  defineTemplate,
  type EmailTemplate,
  type KnownPlace,
  type PlacesOf,
  type TemplateDefinition,
  type TemplateInputs,
} from './template.js';
export {
  emailTemplates,
  type EmailInputName,
  type PurposeForms,
  type PurposeTemplate,
  type ToneLevels,
} from './templates.js';
export type {
  Completion,
  DraftsWords,
  DraftWords,
  EmailsWords,
  EmailWords,
  FollowUpWords,
  ErrandWords,
  GateWords,
  ShapeWords,
  SoundWords,
  SureWords,
  NoteCues,
  NameCues,
  NounCues,
  OwnCues,
  PeopleCues,
  PromiseCues,
  QuestionCues,
  ReportCues,
  SentenceCues,
  TactCues,
  VerbCues,
  WritingCues,
  OwnWords,
  PlainOwnWords,
  PlainSelfWords,
  ProofWords,
  VerbForms,
  WishWords,
  Phrases,
  PurposeWords,
  Replacements,
  ReviewWords,
  ToneWords,
  SentenceLevels,
  CourtesyWords,
  SentenceWords,
} from './words.js';
export type { PackedLeanings } from '../text/leaning-table.js';
