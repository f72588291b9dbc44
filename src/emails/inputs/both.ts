import { countWords } from '../../text/count.js';
import { wordsOf } from '../notes/nouns.js';
import type { DraftWords, NoteCues } from '../words.js';
import { joined } from './joined.js';
import type { BothPoints, PlacedNote } from './model.js';

/** Words of the one that stands first and of the one behind it, at most: what is longer has a sentence of its own. */
const mostFirst = 8;
const mostSecond = 12;

/** Two points in one sentence, the shorter one first, and behind it what opens like a question: "the rota and how handover goes". */
export function bothPoints(one: PlacedNote, other: PlacedNote, words: DraftWords): BothPoints | undefined {
  const { cues } = words.emails;
  const isAlike = Boolean(one.isTheirs) === Boolean(other.isTheirs);
  if (!isAlike || !isPlain(one, cues) || !isPlain(other, cues)) return undefined;
  const isAsked = ({ text }: PlacedNote) => cues.questionWords.includes(wordsOf(text)[0]!);
  const comesFirst =
    isAsked(one) === isAsked(other) ? countWords(one.text) <= countWords(other.text) : isAsked(other);
  const [first, second] = comesFirst ? [one, other] : [other, one];
  if (countWords(first.text) > mostFirst || countWords(second.text) > mostSecond) return undefined;
  const text = joined([first.text, second.text], words);
  return { form: 'topic', text, topic: text, isTheirs: one.isTheirs, points: [one, other] };
}

/** A topic that is no list itself, and of which all is told. */
function isPlain(note: PlacedNote, { and }: NoteCues): boolean {
  const { form, text, isSore, isBeyond, cut } = note;
  return (
    form === 'topic' &&
    !isSore &&
    !isBeyond &&
    cut === undefined &&
    !/["“”(),;:]/.test(text) &&
    !wordsOf(text).includes(and)
  );
}
