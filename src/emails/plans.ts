import type { InterviewFamily } from '../interviews/vocabulary.js';
import type { EmailLength, EmailPurpose } from './model.js';

/** The forms a plan is written for: the lengths of a mail, and the chat message. */
export type PlanForm = EmailLength | 'message';

const hrNote = <const Thanks extends string>(thanks: Thanks) =>
  ({
    message: [[thanks, 'hr-callback', 'hr-highlight', 'hr-interest']],
    short: [
      [thanks, 'thank-others', 'hr-callback'],
      ['hr-highlight', 'hr-interest', 'promise', 'decision'],
    ],
    standard: [
      [thanks, 'thank-others'],
      ['hr-callback', 'hr-highlight'],
      ['hr-interest', 'promise', 'decision', 'hr-close', 'outlook'],
    ],
  }) as const;

const userNote = <const Thanks extends string>(thanks: Thanks) =>
  ({
    message: [[thanks, 'hr-callback', 'matter', 'challenge', 'answer', 'highlight', 'user-wish']],
    short: [
      [thanks, 'thank-others', 'user-callback'],
      ['matter', 'challenge', 'answer', 'user-wish', 'highlight', 'user-bring'],
      ['user-interest', 'promise', 'decision', 'user-close', 'outlook'],
    ],
    standard: [
      [thanks, 'thank-others'],
      ['user-callback', 'second-callback'],
      ['matter', 'challenge', 'answer', 'user-wish', 'highlight', 'user-bring'],
      ['user-interest', 'promise', 'decision', 'user-close', 'outlook'],
    ],
  }) as const;

const recorded = {
  message: [['thanks-recorded', 'hr-interest']],
  short: [['thanks-recorded'], ['hr-highlight', 'hr-interest']],
  standard: [['thanks-recorded'], ['hr-highlight', 'hr-interest'], ['recorded-close']],
} as const;

const confirm = {
  message: [['thanks-invitation', 'confirm', 'confirm-how']],
  short: [
    ['thanks-invitation', 'confirm'],
    ['confirm-how', 'confirm-close'],
  ],
  standard: [['thanks-invitation'], ['confirm', 'confirm-how', 'confirm-people'], ['confirm-close']],
} as const;

const reschedule = {
  message: [['regret', 'reason', 'propose']],
  short: [['regret', 'reason'], ['propose'], ['still-interested']],
  standard: [
    ['regret', 'reason'],
    ['propose', 'reschedule-close'],
    ['look-ahead', 'still-interested'],
  ],
} as const;

const askDetails = {
  message: [['thanks-invitation', 'ask-details']],
  short: [['thanks-invitation'], ['ask-details']],
  standard: [['thanks-invitation'], ['ask-details', 'ask-details-why'], ['confirm-close']],
} as const;

const askAdjustment = {
  message: [['thanks-invitation', 'ask-adjustment']],
  short: [['thanks-invitation'], ['ask-adjustment', 'adjustment-close']],
  standard: [['thanks-invitation'], ['ask-adjustment', 'adjustment-effect'], ['adjustment-close']],
} as const;

const sendMaterial = {
  message: [['thanks-short', 'send-material']],
  short: [['thanks-short', 'send-material'], ['material-close']],
  standard: [['thanks-short'], ['send-material'], ['material-note', 'material-close']],
} as const;

const correctAnswer = {
  message: [['thanks-short', 'answer-reference', 'answer-correction']],
  short: [['thanks-short'], ['answer-reference', 'answer-correction']],
  standard: [
    ['thanks-short'],
    ['answer-reference', 'answer-correction'],
    ['still-interested', 'answer-close'],
  ],
} as const;

const checkIn = {
  message: [['check-in-reference', 'check-in-ask', 'still-interested']],
  short: [
    ['check-in-reference', 'check-in-ask'],
    ['check-in-callback', 'still-interested', 'check-in-offer'],
  ],
  standard: [
    ['check-in-reference', 'check-in-ask'],
    ['still-interested', 'matter', 'answer', 'check-in-callback'],
    ['check-in-offer'],
  ],
} as const;

const lastCheckIn = {
  message: [['check-in-reference', 'last-ask']],
  short: [
    ['check-in-reference', 'last-ask'],
    ['still-interested', 'last-close'],
  ],
  standard: [['check-in-reference', 'last-ask'], ['still-interested', 'matter', 'answer'], ['last-close']],
} as const;

const replyToRejection = {
  message: [['thanks-news', 'rejection-regret', 'wish']],
  short: [
    ['thanks-news', 'rejection-regret', 'rejection-callback'],
    ['future', 'wish'],
  ],
  standard: [['thanks-news', 'rejection-regret'], ['rejection-callback', 'future'], ['wish']],
} as const;

const askFeedback = {
  message: [['thanks-news', 'ask-feedback']],
  short: [['thanks-news'], ['ask-feedback', 'feedback-assure']],
  standard: [['thanks-news', 'rejection-callback'], ['ask-feedback', 'feedback-assure'], ['wish']],
} as const;

const withdraw = {
  message: [['withdraw', 'reason', 'withdraw-thanks']],
  short: [
    ['withdraw', 'reason'],
    ['withdraw-thanks', 'wish'],
  ],
  standard: [['withdraw', 'reason', 'withdraw-regret'], ['withdraw-thanks', 'rejection-callback'], ['wish']],
} as const;

const acceptOffer = {
  message: [['accept', 'accept-thanks', 'start-date', 'promise']],
  short: [
    ['accept', 'accept-thanks', 'start-date'],
    ['promise', 'accept-next'],
  ],
  standard: [
    ['accept', 'accept-thanks'],
    ['start-date', 'promise', 'accept-next'],
    ['accept-work', 'look-ahead', 'accept-close'],
  ],
} as const;

const askTime = {
  message: [['thanks-offer', 'ask-time', 'reason']],
  short: [['thanks-offer'], ['ask-time', 'reason', 'time-assure']],
  standard: [['thanks-offer', 'rejection-callback'], ['ask-time', 'reason'], ['time-assure']],
} as const;

const declineOffer = {
  message: [['thanks-offer', 'decline', 'reason']],
  short: [['thanks-offer', 'decline', 'reason'], ['wish']],
  standard: [
    ['thanks-offer', 'decline', 'reason'],
    ['decline-regret', 'rejection-callback', 'promise', 'wish'],
  ],
} as const;

const keepInTouch = {
  message: [['touch-reference', 'news']],
  short: [
    ['touch-reference', 'news'],
    ['rejection-callback', 'touch-interest'],
  ],
  standard: [
    ['touch-reference', 'news'],
    ['matter', 'answer', 'rejection-callback', 'touch-interest'],
    ['touch-close'],
  ],
} as const;

/**
 * The order of each mail in every language: paragraphs of sentence slots. A locale words each slot; a slot whose
 * sentences need a value that is not there is left out, and so is a paragraph without sentences.
 */
const plans = {
  'thank-you': { hr: hrNote('hr-thanks'), user: userNote('user-thanks') },
  'second-thank-you': { hr: hrNote('hr-thanks-again'), user: userNote('user-thanks-again') },
  'late-thank-you': { hr: hrNote('hr-thanks-late'), user: userNote('user-thanks-late') },
  'thank-you-via-host': {
    hr: {
      message: [['thanks-host', 'pass-on']],
      short: [
        ['thanks-host', 'pass-on'],
        ['hr-highlight', 'hr-interest', 'promise'],
      ],
      standard: [
        ['thanks-host', 'pass-on'],
        ['host-callback'],
        ['hr-highlight', 'hr-interest', 'promise', 'decision', 'host-close'],
      ],
    },
    user: {
      message: [['thanks-host', 'pass-on']],
      short: [
        ['thanks-host', 'pass-on'],
        ['host-callback', 'matter', 'challenge'],
        ['answer', 'user-wish', 'highlight', 'user-bring', 'user-interest', 'promise'],
      ],
      standard: [
        ['thanks-host', 'pass-on'],
        ['host-callback', 'second-callback'],
        ['matter', 'challenge', 'answer', 'user-wish', 'highlight', 'user-bring'],
        ['user-interest', 'promise', 'decision', 'host-close'],
      ],
    },
  },
  'thank-you-recorded': { hr: recorded, user: recorded },
  confirm: { hr: confirm, user: confirm },
  reschedule: { hr: reschedule, user: reschedule },
  'ask-details': { hr: askDetails, user: askDetails },
  'ask-adjustment': { hr: askAdjustment, user: askAdjustment },
  'send-material': { hr: sendMaterial, user: sendMaterial },
  'correct-answer': { hr: correctAnswer, user: correctAnswer },
  'check-in': { hr: checkIn, user: checkIn },
  'last-check-in': { hr: lastCheckIn, user: lastCheckIn },
  'reply-to-rejection': { hr: replyToRejection, user: replyToRejection },
  'ask-feedback': { hr: askFeedback, user: askFeedback },
  withdraw: { hr: withdraw, user: withdraw },
  'accept-offer': { hr: acceptOffer, user: acceptOffer },
  'ask-time': { hr: askTime, user: askTime },
  'decline-offer': { hr: declineOffer, user: declineOffer },
  'keep-in-touch': { hr: keepInTouch, user: keepInTouch },
} as const satisfies Record<
  EmailPurpose,
  Record<InterviewFamily, Record<PlanForm, readonly (readonly string[])[]>>
>;

type Plans = typeof plans;

/** The sentence slots of a purpose. */
export type SlotId<Purpose extends EmailPurpose = EmailPurpose> = {
  readonly [Each in Purpose]: Plans[Each][InterviewFamily][PlanForm][number][number];
}[Purpose];

/** The order of one mail: paragraphs of slots. */
export type EmailPlan = readonly (readonly SlotId[])[];

/** Plans by purpose, family and form. */
export const emailPlans: Readonly<
  Record<EmailPurpose, Readonly<Record<InterviewFamily, Readonly<Record<PlanForm, EmailPlan>>>>>
> = plans;

/** What note a slot speaks about: a point of the debrief, or an input of the purpose. */
export type NoteRole =
  | 'first-point'
  | 'topic-point'
  | 'subject-point'
  | 'second-point'
  | 'challenge'
  | 'highlight'
  | 'reason'
  | 'adjustment'
  | 'question'
  | 'material'
  | 'news'
  | 'promise';

/** What note each slot speaks about; slots not listed speak about the interview alone. */
export const slotNotes: { readonly [Slot in SlotId]?: NoteRole } = {
  'hr-callback': 'first-point',
  'user-callback': 'first-point',
  'second-callback': 'second-point',
  'host-callback': 'first-point',
  'check-in-callback': 'topic-point',
  'rejection-callback': 'topic-point',
  'look-ahead': 'subject-point',
  matter: 'challenge',
  challenge: 'challenge',
  'accept-work': 'challenge',
  answer: 'highlight',
  highlight: 'highlight',
  'hr-highlight': 'highlight',
  reason: 'reason',
  'ask-adjustment': 'adjustment',
  'answer-reference': 'question',
  'send-material': 'material',
  news: 'news',
  promise: 'promise',
};
