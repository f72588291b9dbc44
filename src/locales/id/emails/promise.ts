import type { SentenceWords } from '../../../emails/words.js';

/** Apa yang dijanjikan akan dikirim atau dilakukan. */
export const promise: SentenceWords = {
  neutral: [
    [
      'Sesuai janji saya, saya akan {task}.',
      'Seperti yang saya sampaikan, saya akan {task}.',
      'Seperti yang saya janjikan, saya akan {task}.',
    ],
    [
      'Sesuai janji saya, saya akan mengirimkan {topic}.',
      'Seperti yang saya sampaikan, saya akan mengirimkan {topic}.',
      'Seperti yang saya janjikan, saya akan mengirimkan {topic}.',
    ],
  ],
};
