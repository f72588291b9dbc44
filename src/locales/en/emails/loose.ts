import type { SentenceWords } from '../../../emails/words.js';

/** The words of one purpose, whatever its slots. */
export interface LoosePurposeWords {
  readonly name: string;
  readonly subject: SentenceWords;
  readonly sentences: Readonly<Record<string, SentenceWords>>;
}
