import { countWords } from '../../../text/count.js';
import { oncePerDraft, type Known, type Match } from '../known.js';
import { findPhrases } from '../lexicon.js';
import { passagesWith } from '../passages.js';
import { tokensIn } from '../tokens.js';

/** What one's own answers lacked, named only to give it. */
export const findMended = oncePerDraft((known): readonly Match[] =>
  passagesWith(known, known.words.gaps, known.words.ownAnswers).filter((match) => isMended(known, match)),
);

/** Words a better answer has at least. */
const leastOfAnswer = 4;

/** Whether what an answer lacked is only named to give it: "My answer was not complete: the key has to …". */
function isMended({ draft, tokens, words }: Known, { span }: Match): boolean {
  const at = draft.sentences.findIndex(({ end }) => span.start < end);
  const [own, next] = [draft.sentences[at], draft.sentences[at + 1]];
  if (!own) return false;
  const [, after = ''] = /^[^:]*:\s+(.*)/su.exec(draft.text.slice(span.end, own.end)) ?? [];
  const goesOn = next ? findPhrases(tokensIn(tokens.text, next), words.betterAnswers, words) : [];
  return countWords(after) >= leastOfAnswer || goesOn.length > 0;
}
