import { fold } from '../../text/fold.js';
import { isAmong } from '../notes/lookup.js';
import type { Note } from '../notes/model.js';
import { isCount, wordsOf } from '../notes/nouns.js';
import { sameSubject } from '../subjects.js';
import type { NoteCues } from '../words.js';
import type { PlacedNote } from './model.js';
import type { Points } from './points.js';

/** Which point is told where. */
export interface ChosenPoints {
  readonly first: PlacedNote | undefined;
  readonly second: PlacedNote | undefined;
  /** What can be called by a noun. */
  readonly topic: PlacedNote | undefined;
  /** What the work will be about; a question has been answered. */
  readonly subject: PlacedNote | undefined;
  /** None where the first point says the same. */
  readonly challenge: PlacedNote | undefined;
  /** All that can be told of, none twice. */
  readonly telling: readonly PlacedNote[];
  /** What could only be pasted behind a colon, and is not told. */
  readonly pasted: readonly PlacedNote[];
}

/**
 * @param turn - where in the shared points this recipient begins, so that the notes of a panel differ
 * @param isAlone - whether all of the talk was with one person, whose points come before the others' otherwise
 */
export function choosePoints(
  { own, shared }: Points,
  challenge: PlacedNote | undefined,
  turn: number,
  isAlone: boolean,
  cues: NoteCues,
): ChosenPoints {
  const isSame = sameSubject(cues);
  // What is told as the challenge is not told as a point as well, unless it is the only point there is for this reader.
  const repeats = (point: Note) => challenge !== undefined && isSame(wholeOf(point), wholeOf(challenge));
  // A sentence that carries a point says more than one that only quotes it behind a colon, and a question has been answered.
  const rank = (point: Note) =>
    repeats(point) ? 3 : point.form === 'either' ? 2 : isAlone && isAsked(point) ? 1 : 0;
  const inOrder = (points: readonly PlacedNote[]) =>
    [...points].sort((one, other) => rank(one) - rank(other));
  const dealt = [...shared.slice(turn), ...shared.slice(0, turn)];
  const points = isAlone ? inOrder([...own, ...dealt]) : [...inOrder(own), ...inOrder(dealt)];
  const [first, ...rest] = points;
  const seconds = rest.filter((point) => !repeats(point) && !isSame(point.text, first!.text));
  // What says the same as another, and more, is lost where it is not told.
  const unsaid = rest.filter(
    (point) => !seconds.includes(point) && saysMore(point, [first, challenge], cues),
  );
  const isUnsaid =
    challenge !== undefined && first !== undefined && repeats(first) && saysMore(challenge, [first], cues);
  // "quick-changes", where it is told as well that there are 14, with one dresser left
  const isOutdone = isUnsaid && challenge.form === 'clause' && !saysMore(first, [challenge], cues);
  const best: PlacedNote | undefined = isOutdone
    ? { ...challenge, isTheirs: first.isTheirs, isShared: true }
    : first;
  const telling = [
    ...(best ? [best] : []),
    ...seconds.filter((point) => !isPasted(point)),
    ...unsaid,
    ...(isUnsaid && !isOutdone ? [{ ...challenge, isShared: true }] : []),
  ];
  return {
    first: best,
    telling,
    second: seconds.find((point) => !isPasted(point)),
    // To tell people their worries again has no place in a mail that ends things, or asks.
    topic: points.find(
      ({ form, topic }) => topic !== undefined || !['clause', 'either', 'deed', 'favor'].includes(form),
    ),
    subject: bareOf(
      points.find(
        ({ form, text }) =>
          ['topic', 'doing', 'task'].includes(form) && !speaksOfWriter(text, cues) && !isOfTerms(text, cues),
      ),
    ),
    challenge: first && repeats(first) ? undefined : challenge,
    // "no designers until Q3": whoever has a better point says it without this one.
    pasted: seconds.filter(isPasted),
  };
}

/** What one works on, and not how it is wanted. */
function bareOf(point: PlacedNote | undefined): PlacedNote | undefined {
  return point?.bare === undefined ? point : { ...point, text: point.bare };
}

/** What only a colon can carry, and is no quotation. */
function isPasted({ form, text }: Note): boolean {
  return form === 'either' && !text.startsWith('"');
}

/** What one was asked, or the question itself. */
function isAsked({ form }: Note): boolean {
  return form === 'asked' || form === 'question';
}

/** Whether a note has a word that none of the others has, in this form or another. */
function saysMore(note: PlacedNote, others: readonly (PlacedNote | undefined)[], cues: NoteCues): boolean {
  const stems = (text: string) =>
    wordsOf(text)
      .filter((word) => word.length > 2 && !cues.stopWords.includes(word))
      .map((word) => word.slice(0, 4));
  const known = others.flatMap((other) => (other ? stems(wholeOf(other)) : []));
  return stems(wholeOf(note)).some((stem) => !known.includes(stem));
}

/** "bring my own tools" is what the writer was told. */
function speaksOfWriter(text: string, cues: NoteCues): boolean {
  return cues.own !== '' && fold(text).split(' ').includes(cues.own);
}

/** "one in four Saturdays", "the bench fee", "night shifts": terms are agreed on, and not longed for. */
function isOfTerms(text: string, cues: NoteCues): boolean {
  const all = wordsOf(text);
  const small = all.slice(all[0] === cues.article ? 1 : 0);
  return (
    cues.own !== '' &&
    (isCount(small[0] ?? '', cues) || small.some((word) => isAmong(word, [cues.terms ?? []])))
  );
}

/** A note with what of it is not told. */
function wholeOf({ text, cut = '' }: Note): string {
  return `${text} ${cut}`;
}
