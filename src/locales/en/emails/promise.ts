import type { SentenceWords } from '../../../emails/words.js';

/** What the writer said they would send or do. */
export const promise: SentenceWords = {
  neutral: [
    [
      "As promised, I'll {task}.",
      "As I said when we talked, I'll {task}.",
      "As I mentioned, I'll {task}.",
      "As we discussed, I'll {task}.",
    ],
    [
      "As promised, I'll send you {topic}.",
      "As I said when we talked, I'll send you {topic}.",
      "As we discussed, I'll send you {topic}.",
      "I'll send you {topic}, as promised.",
    ],
  ],
};
