import type { ChecklistItemId } from './catalog.js';
import type { DetailKind } from './model.js';

/** The particulars an item shows, in this order. Items that are not here show none. */
export const shownBy: { readonly [id in ChecklistItemId]?: readonly DetailKind[] } = {
  'research-interviewer': ['person'],
  'interviewer-card': ['person'],
  'rehearse-common-questions': ['to-practice'],
  'practice-on-camera': ['to-practice'],
  'prepare-questions-hr': ['to-ask'],
  'prepare-questions-team': ['to-ask'],
  'questions-for-each-person': ['person'],
  'ask-about-the-system': ['link'],
  'confirm-details': ['link', 'place'],
  'plan-route': ['place'],
  'pack-the-bag': ['document'],
  'papers-in-a-folder': ['document'],
  'papers-for-hiring': ['document'],
  'test-video': ['link'],
  'chat-setup': ['link'],
  'record-in-time': ['link'],
  'last-look': ['person', 'link', 'place', 'document'],
  'arrive-early': ['place'],
  'join-early': ['link'],
  'greet-everyone': ['person'],
  'debrief-notes': ['person'],
  'send-thank-you-hr': ['person'],
  'send-thank-you-team': ['person'],
  'send-thank-you-trial': ['person'],
};

/** Items for which somebody at an office has to answer: they are not due on a weekend. */
export const needsOffice: readonly ChecklistItemId[] = [
  'ask-about-the-talk',
  'ask-about-the-class',
  'learn-the-exercises',
  'check-the-agency',
  'ask-what-the-day-holds',
  'ask-for-adjustment',
  'confirm-adjustment',
  'trial-terms',
  'ask-who-pays-the-journey',
  'ask-about-the-system',
  'schedule-of-the-day',
  'confirm-details',
  'confirm-terms-in-writing',
];
