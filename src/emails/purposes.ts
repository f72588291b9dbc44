import type { EmailPurpose } from './model.js';

/** Purposes whose mail thanks for an interview with people, and so tells what was talked of. */
export const talkedPurposes: readonly EmailPurpose[] = [
  'thank-you',
  'second-thank-you',
  'late-thank-you',
  'thank-you-via-host',
];

/** Purposes whose mail thanks for an interview and says what was heard. */
export const thankYouPurposes: readonly EmailPurpose[] = [...talkedPurposes, 'thank-you-recorded'];

/** Purposes whose mail goes to somebody the sender has talked with, so that it can speak of the conversation. */
export const conversationPurposes: readonly EmailPurpose[] = [
  'thank-you',
  'second-thank-you',
  'late-thank-you',
];

/** Purposes whose mail looks back at a talk, and has nothing to arrange: a promise in it was made there or is out of place. */
export const lookingBackPurposes: readonly EmailPurpose[] = [
  ...thankYouPurposes,
  'check-in',
  'last-check-in',
  'reply-to-rejection',
  'keep-in-touch',
];

/** Purposes whose mail asks the reader for something. */
export const askPurposes: readonly EmailPurpose[] = [
  'reschedule',
  'ask-details',
  'ask-adjustment',
  'check-in',
  'last-check-in',
  'ask-feedback',
  'ask-time',
];

/** Purposes whose reader waits for the mail or needs it no more: with the job named, nobody asks which house is meant. */
export const endingPurposes: readonly EmailPurpose[] = ['withdraw', 'send-material'];

/** Purposes whose reader is in the middle of hiring the sender: with the job named, the house is hardly missed. */
export const ongoingPurposes: readonly EmailPurpose[] = [
  ...askPurposes,
  'confirm',
  'correct-answer',
  'accept-offer',
  'decline-offer',
  'reply-to-rejection',
];

/** Whether a purpose is one of thanks. */
export const isThankYou = (purpose: string): boolean =>
  (thankYouPurposes as readonly string[]).includes(purpose);
