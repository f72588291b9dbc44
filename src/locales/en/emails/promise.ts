import type { SentenceWords } from '../../../emails/words.js';

/** What the writer said they would send or do. What it is stands last, for it may have a condition. */
export const promise: SentenceWords = {
  neutral: [
    [
      "As promised, I'll {task}.",
      "As I said when we talked, I'll {task}.",
      "I haven't forgotten that I promised to {task}.",
      "As we discussed, I'll be sure to {task}.",
    ],
    [
      "As promised, I'll send you {topic}.",
      "As I said when we talked, I'll send you {topic}.",
      "I haven't forgotten that I promised you {topic}.",
      "As we discussed, I'll be sure to send you {topic}.",
      "As promised, I'll see to it that you get {topic}.",
      "And as promised, I'll send you {topic}.",
    ],
  ],
};
