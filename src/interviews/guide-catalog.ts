import type { SourceId } from './sources.js';
import type { InterviewFamily } from './vocabulary.js';

/** What guides are about. */
export const guideTopics = [
  'difference',
  'process',
  'preparation',
  'attire',
  'formats',
  'answering',
  'pay',
  'rights',
  'difficulties',
  'afterwards',
] as const;
/** What a guide is about. */
export type GuideTopic = (typeof guideTopics)[number];

/** Steps of guides, those of one guide together and in order. */
export const guideStepIds = [
  'check-the-sender',
  'remember-your-application',
  'pay-nothing',
  'protect-papers',
  'meet-in-safety',
  'read-the-rules',
  'try-the-camera',
  'practice-with-a-clock',
  'look-into-the-lens',
  'accept-a-good-take',
  'be-honest',
  'show-understanding',
  'show-eagerness',
  'name-transferable-skills',
  'repeat-the-question',
  'say-where-it-ends',
  'reason-aloud',
  'say-how-to-find-out',
  'ask-their-range',
  'give-a-range',
  'say-what-it-rests-on',
  'keep-the-rest-open',
  'pause-first',
  'answer-the-concern',
  'ask-how-it-relates',
  'decline-kindly',
  'write-it-down',
  'decide-what-you-need',
  'ask-early',
  'write-it-plainly',
  'confirm-the-agreement',
  'say-it-is-loud',
  'offer-a-time',
  'note-who-called',
  'prepare-the-next-call',
  'say-what-you-notice',
  'try-once',
  'change-to-the-phone',
  'pick-up-the-thread',
  'tell-them-now',
  'name-a-time',
  'offer-another-time',
  'arrive-and-move-on',
  'write-the-same-day',
  'say-what-happened',
  'propose-two-times',
  'take-their-answer',
] as const;
/** Id of a step of a guide. */
export type GuideStepId = (typeof guideStepIds)[number];

/** What is true of a guide in every language. */
export interface GuideFacts {
  /** Families of interview it helps with. */
  readonly families: readonly InterviewFamily[];
  readonly topics: readonly GuideTopic[];
  /** Steps that follow the answer, in the order to take them. */
  readonly steps?: readonly GuideStepId[] | undefined;
  /** Where the advice comes from. */
  readonly sources: readonly SourceId[];
}

const catalog = {
  'two-purposes': {
    families: ['hr', 'user'],
    topics: ['difference', 'preparation'],
    sources: ['guide'],
  },
  'why-two-steps': {
    families: ['hr', 'user'],
    topics: ['difference', 'process'],
    sources: ['guide'],
  },
  'which-interview': {
    families: ['hr', 'user'],
    topics: ['difference', 'preparation'],
    sources: ['guide', 'l-id-ux', 'own-judgement'],
  },
  'job-in-hr': {
    families: ['hr', 'user'],
    topics: ['difference'],
    sources: ['guide', 'own-judgement'],
  },
  'multiple-requests': {
    families: ['hr', 'user'],
    topics: ['process'],
    sources: ['guide', 'own-judgement'],
  },
  'hr-after-team': {
    families: ['hr'],
    topics: ['process'],
    sources: ['l-ja-r', 'own-judgement'],
  },
  'same-questions-twice': {
    families: ['hr', 'user'],
    topics: ['process', 'answering'],
    sources: ['ty-ajp', 'own-judgement'],
  },
  'cannot-make-the-time': {
    families: ['hr', 'user'],
    topics: ['process'],
    sources: ['own-judgement'],
  },
  'agency-or-company': {
    families: ['hr'],
    topics: ['process', 'pay'],
    sources: ['own-judgement'],
  },
  'internal-interview': {
    families: ['hr', 'user'],
    topics: ['process', 'preparation'],
    sources: ['own-judgement'],
  },
  references: {
    families: ['hr'],
    topics: ['process'],
    sources: ['own-judgement'],
  },
  'background-check': {
    families: ['hr'],
    topics: ['process', 'rights'],
    sources: ['bg-eeoc', 'bg-mro', 'id-skck', 'own-judgement'],
  },
  'criminal-record': {
    families: ['hr'],
    topics: ['rights', 'answering'],
    sources: ['cr-eeoc', 'cr-nelp', 'uk-checks', 'id-skck', 'own-judgement'],
  },
  'work-authorization': {
    families: ['hr'],
    topics: ['rights', 'answering'],
    sources: ['wa-uscis', 'wa-ask', 'uk-checks', 'id-tka', 'own-judgement'],
  },
  'another-offer': {
    families: ['hr', 'user'],
    topics: ['process', 'afterwards'],
    sources: ['own-judgement'],
  },
  counteroffer: {
    families: ['hr'],
    topics: ['pay', 'afterwards'],
    sources: ['own-judgement'],
  },
  'real-invitation': {
    families: ['hr'],
    topics: ['rights', 'process'],
    steps: [
      'check-the-sender',
      'remember-your-application',
      'pay-nothing',
      'protect-papers',
      'meet-in-safety',
    ],
    sources: ['sc-ftc', 'sc-signs', 'id-papers', 'own-judgement'],
  },
  'what-to-wear': {
    families: ['hr', 'user'],
    topics: ['attire', 'preparation'],
    sources: ['guide', 'at-bsu', 'at-dubin', 'own-judgement'],
  },
  nerves: {
    families: ['hr', 'user'],
    topics: ['preparation', 'difficulties'],
    sources: ['ada-jan', 'own-judgement'],
  },
  'second-language': {
    families: ['hr', 'user'],
    topics: ['preparation', 'answering'],
    sources: ['own-judgement'],
  },
  'notes-in-interview': {
    families: ['hr', 'user'],
    topics: ['preparation'],
    sources: ['own-judgement'],
  },
  'questions-to-ask': {
    families: ['hr', 'user'],
    topics: ['preparation', 'answering'],
    sources: ['guide', 'coach', 'own-judgement'],
  },
  'one-way-video': {
    families: ['hr'],
    topics: ['formats'],
    steps: [
      'read-the-rules',
      'try-the-camera',
      'practice-with-a-clock',
      'look-into-the-lens',
      'accept-a-good-take',
    ],
    sources: ['fm-async', 'vi-docam', 'vi-dav', 'ada-eeoc18', 'own-judgement'],
  },
  'ai-led-interview': {
    families: ['hr'],
    topics: ['formats', 'rights'],
    sources: ['il-ai', 'ada-eeoc18', 'own-judgement'],
  },
  'panel-with-hr': {
    families: ['hr', 'user'],
    topics: ['formats', 'answering'],
    sources: ['guide', 'own-judgement'],
  },
  'group-interview': {
    families: ['hr'],
    topics: ['formats'],
    sources: ['own-judgement'],
  },
  'meal-interview': {
    families: ['user'],
    topics: ['formats'],
    sources: ['own-judgement'],
  },
  'technical-question-in-hr': {
    families: ['hr'],
    topics: ['answering'],
    steps: ['be-honest', 'show-understanding', 'show-eagerness', 'name-transferable-skills'],
    sources: ['guide', 'own-judgement'],
  },
  'answer-not-known': {
    families: ['user'],
    topics: ['answering'],
    steps: ['repeat-the-question', 'say-where-it-ends', 'reason-aloud', 'say-how-to-find-out'],
    sources: ['own-judgement'],
  },
  'employment-gap': {
    families: ['hr'],
    topics: ['answering'],
    sources: ['guide', 'own-judgement'],
  },
  'greatest-weakness': {
    families: ['hr'],
    topics: ['answering'],
    sources: ['own-judgement'],
  },
  dismissed: {
    families: ['hr'],
    topics: ['answering'],
    sources: ['own-judgement'],
  },
  'new-to-the-job': {
    families: ['hr', 'user'],
    topics: ['answering'],
    sources: ['guide', 'own-judgement'],
  },
  overqualified: {
    families: ['hr', 'user'],
    topics: ['answering'],
    sources: ['own-judgement'],
  },
  'salary-question-early': {
    families: ['hr'],
    topics: ['pay', 'answering'],
    steps: ['ask-their-range', 'give-a-range', 'say-what-it-rests-on', 'keep-the-rest-open'],
    sources: ['fm-screen', 'us-pay', 'eu-pay', 'own-judgement'],
  },
  'salary-history': {
    families: ['hr'],
    topics: ['pay', 'rights'],
    sources: ['sal-com', 'eu-pay', 'own-judgement'],
  },
  'inappropriate-question': {
    families: ['hr', 'user'],
    topics: ['rights', 'answering'],
    steps: ['pause-first', 'answer-the-concern', 'ask-how-it-relates', 'decline-kindly', 'write-it-down'],
    sources: ['msub', 'mnsu', 'eeoc-cant', 'id-se', 'own-judgement'],
  },
  adjustments: {
    families: ['hr', 'user'],
    topics: ['rights', 'preparation'],
    steps: ['decide-what-you-need', 'ask-early', 'write-it-plainly', 'confirm-the-agreement'],
    sources: ['ada-ne', 'ada-jan', 'ada-eeoc18', 'ada-cch', 'uk-stam', 'own-judgement'],
  },
  'unpaid-trial': {
    families: ['user'],
    topics: ['rights', 'pay'],
    sources: ['tr-us', 'tr-uk', 'tr-au', 'own-judgement'],
  },
  'long-task-at-home': {
    families: ['user'],
    topics: ['rights', 'process'],
    sources: ['own-judgement'],
  },
  'loud-place': {
    families: ['hr', 'user'],
    topics: ['difficulties'],
    steps: ['say-it-is-loud', 'offer-a-time', 'note-who-called', 'prepare-the-next-call'],
    sources: ['vi-dav', 'own-judgement'],
  },
  'video-call-fails': {
    families: ['hr', 'user'],
    topics: ['difficulties'],
    steps: ['say-what-you-notice', 'try-once', 'change-to-the-phone', 'pick-up-the-thread'],
    sources: ['vi-ua', 'vi-dav', 'own-judgement'],
  },
  'running-late': {
    families: ['hr', 'user'],
    topics: ['difficulties'],
    steps: ['tell-them-now', 'name-a-time', 'offer-another-time', 'arrive-and-move-on'],
    sources: ['own-judgement'],
  },
  'missed-interview': {
    families: ['hr', 'user'],
    topics: ['difficulties'],
    steps: ['write-the-same-day', 'say-what-happened', 'propose-two-times', 'take-their-answer'],
    sources: ['own-judgement'],
  },
  'no-answer-yet': {
    families: ['hr', 'user'],
    topics: ['afterwards'],
    sources: ['fu-jj', 'fu-cn', 'own-judgement'],
  },
  'no-feedback': {
    families: ['hr', 'user'],
    topics: ['afterwards'],
    sources: ['own-judgement'],
  },
} satisfies Record<string, GuideFacts>;

/** Id of a guide. */
export type GuideId = keyof typeof catalog;

/**
 * Every guide, by id: what is true of it in every language.
 *
 * @example
 * ```ts
 * import { guides } from 'interview-compass/interviews';
 *
 * guides['technical-question-in-hr'].steps?.[0]; //=> 'be-honest'
 * ```
 */
export const guides: Readonly<Record<GuideId, GuideFacts>> = catalog;
