import type { SentenceWords } from '../../../emails/words.js';

/** Apa yang dijanjikan akan dikirim atau dilakukan. */
export const promise: SentenceWords = {
  neutral: [
    [
      'Sesuai janji, saya akan {task}.',
      'Saya juga akan {task}, seperti yang saya janjikan.',
      'Saya akan {task}, sesuai janji.',
      'Seperti yang saya sampaikan, saya akan {task}.',
    ],
    [
      'Sesuai janji, saya akan mengirimkan {topic}.',
      'Saya akan segera mengirimkan {topic}.',
      'Saya juga akan mengirimkan {topic}, sesuai janji.',
      'Seperti yang saya janjikan, saya akan mengirimkan {topic}.',
    ],
  ],
};
