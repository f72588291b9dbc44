import type { SourceId } from '../interviews/sources.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import type { EmailPurpose, MessengerId } from './model.js';

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

/** Words of a chat message, at most: it is read on a phone. */
export const messageWords = 80;

/** How long a message a messenger takes. */
export interface MessengerFacts {
  /** UTF-16 code units of a message, at most; absent where none is documented or it is out of reach. */
  readonly characters?: number | undefined;
  readonly sources: readonly SourceId[];
}

/**
 * Where chat messages go. LinkedIn shows its limits in its forms alone; guides of its users give 200 characters for the note
 * of an invitation (300 with a paid account) and 1,900 for an InMail. Where they differ, the smallest figure is kept.
 */
export const messengers: Readonly<Record<MessengerId, MessengerFacts>> = {
  whatsapp: { sources: ['own-judgement'] },
  'linkedin-message': { sources: ['own-judgement'] },
  'linkedin-inmail': { characters: 1900, sources: ['own-judgement'] },
  'linkedin-invitation': { characters: 200, sources: ['own-judgement'] },
};

/** Where the rules of each purpose come from. */
export const emailSources: Readonly<Record<EmailPurpose, readonly SourceId[]>> = {
  'thank-you': ['guide', 'ty-isu', 'ty-delft', 'ty-boom', 'ty-ajp'],
  'second-thank-you': ['guide', 'ty-ajp', 'own-judgement'],
  'late-thank-you': ['guide', 'own-judgement'],
  'thank-you-via-host': ['ty-isu', 'own-judgement'],
  'thank-you-recorded': ['guide', 'own-judgement'],
  confirm: ['vi-ill', 'own-judgement'],
  reschedule: ['own-judgement'],
  'ask-details': ['vi-ill', 'coach'],
  'ask-adjustment': ['ada-jan', 'ada-ne', 'uk-stam'],
  'send-material': ['own-judgement'],
  'correct-answer': ['ty-gtown', 'ty-ssb', 'own-judgement'],
  'check-in': ['fu-jj', 'fu-cn', 'fu-careery', 'ty-gtown'],
  'last-check-in': ['fu-careery', 'fu-cn'],
  'reply-to-rejection': ['own-judgement'],
  'ask-feedback': ['own-judgement'],
  withdraw: ['own-judgement'],
  'accept-offer': ['own-judgement'],
  'ask-time': ['own-judgement'],
  'decline-offer': ['own-judgement'],
  'keep-in-touch': ['own-judgement'],
};
