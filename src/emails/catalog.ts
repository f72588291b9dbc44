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
        ['hr-thanks', 'hr-callback'],
        ['fit', 'hr-interest'],
      ],
      standard: [['hr-thanks'], ['hr-callback', 'fit'], ['hr-interest'], ['hr-close']],
    },
    user: {
      short: [
        ['user-thanks', 'user-callback'],
        ['challenge', 'highlight'],
        ['user-interest', 'user-close'],
      ],
      standard: [
        ['user-thanks'],
        ['user-callback', 'second-callback'],
        ['challenge', 'highlight'],
        ['user-interest', 'user-close'],
      ],
    },
  },
} as const satisfies Record<
  EmailPurpose,
  Record<InterviewFamily, Record<EmailLength, readonly (readonly string[])[]>>
>;

type Plans = typeof plans;

/** The sentence slots of a purpose. */
export type SlotId<Purpose extends EmailPurpose> =
  Plans[Purpose][InterviewFamily][EmailLength][number][number];

/** The order of one mail: paragraphs of slots. */
export type EmailPlan = readonly (readonly SlotId<EmailPurpose>[])[];

/** Plans by purpose, family and length. */
export const emailPlans: Readonly<
  Record<EmailPurpose, Readonly<Record<InterviewFamily, Readonly<Record<EmailLength, EmailPlan>>>>>
> = plans;

/** What of the debrief a slot speaks about. */
export type NoteRole = 'first-point' | 'second-point' | 'challenge' | 'highlight';

/** What of the debrief each slot speaks about; slots not listed speak about the interview alone. */
export const slotNotes: { readonly [Slot in SlotId<EmailPurpose>]?: NoteRole } = {
  'hr-callback': 'first-point',
  'user-callback': 'first-point',
  'second-callback': 'second-point',
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
