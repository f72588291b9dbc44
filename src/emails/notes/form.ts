import { actsBeforeAside, actsBehindAside, actsOnMany, actsPerhaps } from './acts.js';
import { likelyVerbIn } from './clause.js';
import type { NoteCues } from './cues.js';
import { asActing, asHabit, asLikely, asPair, asTask, asThing } from './form/bare.js';
import { asCompound } from './form/compound.js';
import { isBareCount } from './form/news.js';
import { found, notedOf, type Answer, type FormFound, type Noted } from './form/noted.js';
import { asEither, asNothing, asOpened, asReasoned, asUntold } from './form/opening.js';
import { asJoined, asReduced } from './form/reduced.js';
import { asShare } from './form/share.js';
import { asPointing, asTogether } from './form/together.js';
import {
  asAccount,
  asBefallen,
  asCaused,
  asDoing,
  asEvery,
  asOfIts,
  asSentence,
  asThere,
  asWhen,
} from './form/telling.js';
import { asWritten } from './form/written.js';
import type { NoteKind } from './model.js';
import { isMass, wordsOf } from './nouns.js';
import { withoutListed } from './split.js';
import { mainVerbAt } from './verbs.js';

/** In this order each is asked, until one answers. */
const rules: readonly ((noted: Noted) => Answer)[] = [
  asEither,
  asShare,
  asNothing,
  asReasoned,
  asTogether,
  asPointing,
  asUntold,
  asListed,
  asEvery,
  asOpened,
  asAccount,
  asCaused,
  asThere,
  asOfNobody,
  asBefallen,
  asOfIts,
  asCompound,
  asWhen,
  asJoined,
  asReduced,
  asDoing,
  asPair,
  asSentence,
  asWritten,
  asTask,
  asActing,
  asHabit,
  asLikely,
  asThing,
];

/**
 * The form of a note, or `undefined` when it is not sure of any: rather no note than one that limps.
 *
 * @param kind - what the note is; of oneself one tells in other forms: "built the rota", "ten years on nights"
 * @param isTold - somebody "said" it, so that "the archive moves in May" is a sentence
 * @param isWritten - it is written like a sentence, with a capital and a full stop
 */
export function formOf(
  text: string,
  cues: NoteCues,
  kind: NoteKind,
  isTold = false,
  isWritten = false,
): FormFound | undefined {
  const noted = notedOf(text, cues, kind, isTold, isWritten);
  for (const rule of rules) {
    const answer = rule(noted);
    if (answer !== undefined) return answer === 'unsure' ? undefined : answer;
  }
  return undefined;
}

/** "parcels to Malta, Cyprus and Crete get stuck" */
function asListed({ text, kind, isTold, cues }: Noted): Answer {
  const short = kind === 'point' ? withoutListed(text, cues) : text;
  const form = short === text ? undefined : formOf(short, cues, kind, isTold)?.form;
  return form === 'clause' || form === 'either' ? found('either') : undefined;
}

/** "might open a second site": who? */
function asOfNobody({ first, verb, cues }: Noted): Answer {
  return verb === 0 || cues.auxiliaries.includes(first) ? 'unsure' : undefined;
}

/** Whether what may be a thing or a sentence has what may be its verb: "builders top trees on Sundays". */
export function mayTell(text: string, cues: NoteCues): boolean {
  const words = wordsOf(withoutListed(text, cues));
  return (
    likelyVerbIn(words, cues) !== undefined ||
    [actsBehindAside, actsBeforeAside, actsOnMany].some((acts) => acts(words, cues)) ||
    actsPerhaps(words, cues) ||
    // "staff turnover since the merger"
    (!isMass(words[1] ?? '', cues) && actsPerhaps([cues.article, ...words], cues)) ||
    mainVerbAt(words, cues) > 0
  );
}

/** "47 open posts": a number of something, with no verb behind it. */
export function isAmountOf(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  return !text.includes(',') && isBareCount(text, words, cues) && likelyVerbIn(words, cues) === undefined;
}
