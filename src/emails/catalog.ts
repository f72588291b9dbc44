import type { SourceId } from '../interviews/sources.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import type { EmailLength, EmailPurpose } from './model.js';

/**
 * The order of a mail in every language: paragraphs of sentence slots. A locale words each slot; a slot whose
 * sentences need a value that is not there is left out, and so is a paragraph without sentences.
 */
const plans = {
  'thank-you': {
    hr: {
      short: [
        ['thanks', 'callback'],
        ['fit', 'interest'],
      ],
      standard: [['thanks'], ['callback', 'fit'], ['interest'], ['close']],
    },
    user: {
      short: [
        ['thanks', 'callback'],
        ['challenge', 'highlight'],
        ['interest', 'close'],
      ],
      standard: [['thanks'], ['callback', 'second'], ['challenge', 'highlight'], ['interest', 'close']],
    },
  },
} as const satisfies Record<
  EmailPurpose,
  Record<InterviewFamily, Record<EmailLength, readonly (readonly string[])[]>>
>;

type Plans = typeof plans;

/** The sentence slots of a mail to one family. */
export type SlotId<
  Purpose extends EmailPurpose,
  Family extends InterviewFamily,
> = Plans[Purpose][Family][EmailLength][number][number];

/** Paragraphs of sentence slots, by purpose, family and length. */
export const emailPlans: Readonly<
  Record<
    EmailPurpose,
    Readonly<Record<InterviewFamily, Readonly<Record<EmailLength, readonly (readonly string[])[]>>>>
  >
> = plans;

/** What of the debrief a slot speaks about. Slots not listed speak about the interview alone. */
export const slotNotes: Readonly<Record<string, 'first-point' | 'second-point' | 'challenge' | 'highlight'>> =
  {
    callback: 'first-point',
    second: 'second-point',
    challenge: 'challenge',
    highlight: 'highlight',
  };

/** Words of a body, from greeting to sign-off. */
export interface WordRange {
  /** Below this a note with a usable point does not do its work. */
  readonly min: number;
  /** Above this it is longer than such a note is good for. */
  readonly target: number;
  /** Above this it is too long. */
  readonly max: number;
}

/** Length of a thank-you note to each family, in words from greeting to sign-off. */
export const thankYouWords: Readonly<Record<InterviewFamily, WordRange>> = {
  hr: { min: 45, target: 110, max: 140 },
  user: { min: 70, target: 180, max: 220 },
};

/** Where the rules of each purpose come from. */
export const emailSources: Readonly<Record<EmailPurpose, readonly SourceId[]>> = {
  'thank-you': ['guide', 'ty-isu', 'ty-delft', 'ty-boom', 'ty-ajp'],
};
