import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import { plainAfter, plainBefore, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';
import { asPieces, sumOf, type Length } from './length-pieces.js';

/** A length of time that a text names, in minutes. */
export interface ReadLength extends TextRange {
  readonly minutes: number;
  /** Whether the words say that the meeting takes so long. */
  readonly said: boolean;
}

const mostLengths = 80;

const formsOf = perCues(({ length, standing }: Cues) => {
  const words = Object.keys(length.numbers).sort((a, b) => b.length - a.length);
  const number = `(?:\\d{1,3}(?:[.,]5)?|${anyOf(words)})`;
  const phrases = Object.keys(length.phrases);
  const half = anyOf(length.andHalf);
  const [hours, minutes] = [anyOf(length.hours), anyOf(length.minutes)];
  const after = '(?![a-z0-9])';
  return {
    length: new RegExp(
      [
        `(?<![a-z0-9])(?<phrase>${anyOf(phrases)})${after}`,
        `(?<![a-z0-9:.,])(?<whole>${number}) (?:${half}[ -](?:${hours})|(?:${hours}),? (?:${half}))${after}`,
        `(?<![a-z0-9:.,/])(?:(?<low>${number}) ?(?:-|to|a|bis|sampai|or|oder|o|ou|atau|s/d) ?)?(?<count>${number})(?: ${anyOf(length.adjectives)})?[ -]?(?:(?<hours>${hours})(?:(?:(?<=\\d ?h) )?(?<more>[0-5]\\d)(?![\\d:])| ?(?:and |und |y |et |dan )?(?<rest>\\d{1,2}) ?(?:${minutes}|m|'))?|(?<minutes>${minutes}|['′]))${after}`,
      ].join('|'),
      'g',
    ),
    phrases: phrases.map((words) => [new RegExp(`^${anyOf([words])}$`), length.phrases[words]!] as const),
    numbers: Object.entries(length.numbers).map(
      ([words, value]) => [new RegExp(`^${anyOf([words])}$`), value] as const,
    ),
    lasts: new RegExp(`(?<![a-z])${anyOf(length.lasts)}[^.\\n]{0,28}$`),
    notBefore: new RegExp(`(?<![a-z])${anyOf(length.notBefore)}(?: (?:the|about|der|den|los|les))? ?$`),
    piece: finder(length.pieces, ''),
    more: finder([...length.partly, ...standing.then], ''),
    goesOn: finder(standing.then, ''),
    notAfter: new RegExp(`^[.]?(?:['’]s?)?,?[ -]?${anyOf(length.notAfter)}(?![a-z])`),
  };
});

/** How long a text says the interview lasts. */
export function readLength(read: ReadText): ReadLength | undefined {
  const lengths = lengthsOf(read);
  const pieces = asPieces(read, lengths);
  const all = pieces.some(({ isPiece }) => isPiece)
    ? (pieces.find(({ isAll }) => isAll) ?? sumOf(read, pieces))
    : undefined;
  const whole = pieces.filter((piece) => !piece.isOther && !piece.isPart && !isOfPiece(read, piece));
  // "An hour: a presentation of 15 minutes, then 20 minutes of questions"
  const isWithin = whole.some(
    ({ isPiece, isTalk, minutes }) => !isPiece && !isTalk && minutes >= (all?.minutes ?? 0),
  );
  if (all && (all.isAll || !isWithin))
    return { start: all.start, end: all.end, minutes: all.minutes, said: true };
  return whole.find(({ said }) => said) ?? whole[0];
}

/** The lengths of time a text names, in its order. */
function lengthsOf(read: ReadText): Length[] {
  const { plain, cues } = read;
  const forms = formsOf(cues);
  const valueOf = (word: string) =>
    /^\d/.test(word)
      ? Number(word.replace(',', '.'))
      : (forms.numbers.find(([words]) => words.test(word))?.[1] ?? NaN);
  return [...matches(plain, forms.length)].slice(0, mostLengths).flatMap((match) => {
    const { phrase, whole, count, hours, more, rest } = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    const minutes =
      phrase !== undefined
        ? forms.phrases.find(([words]) => words.test(phrase))![1]
        : whole !== undefined
          ? valueOf(whole) * 60 + 30
          : Math.round(valueOf(count!) * (hours === undefined ? 1 : 60)) + Number(more ?? rest ?? 0);
    if (!(minutes >= 5 && minutes <= 600)) return [];
    // "8h30" is a time of day.
    if (more !== undefined && minutes >= 360) return [];
    const before = plainBefore(read, start, 60);
    if (forms.notBefore.test(before)) return [];
    const isOther = forms.notAfter.test(plain.slice(end, end + 40));
    return [{ start, end, minutes, said: forms.lasts.test(before), isOther }];
  });
}

/** "A short demo lesson, 20 mins, then we talk", "nanti tes juga, sekitar 1 jam": what is done there takes so long. */
function isOfPiece(read: ReadText, { start, end }: TextRange): boolean {
  const { piece, more, goesOn } = formsOf(read.cues);
  const before = plainBefore(read, start, 120);
  return piece.test(before.slice(-60)) && (more.test(before) || goesOn.test(plainAfter(read, end, 30)));
}
