import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import { sentenceAt, type ReadText } from '../message/sentences.js';
import { standingAt } from '../message/standing.js';
import { perCues } from '../words/per-cues.js';
import { finder } from '../words/plain.js';

/** A word of a sentence, or a sign for what shows a side: `@` a name, `H` HR, `B` who leads, `J` a job, `I` the writer. */
interface Token extends TextRange {
  readonly sign: string;
}

const findersOf = perCues(({ people }: Cues) =>
  Object.entries({
    H: finder([...people.hr, ...people.recruiters, ...people.agency]),
    B: finder([...people.leads, ...people.heads, ...people.executives, ...people.userActors]),
    J: finder(people.jobs),
    I: finder([...people.first, ...people.self]),
  }),
);

const mostOfEach = 40;
const mostShown = 60;
/** Words to each side that are read. */
const mostBeside = 8;

/**
 * What stands beside those who may hold the interview, named or not, each once: `%H> will` where "HR" stands before "will" in
 * its sentence.
 *
 * @param named - where the text names people
 */
export function sideFeatures(body: ReadText, named: readonly TextRange[]): string[] {
  const shown = tokensOfSides(body, named).slice(0, mostShown);
  const order = shown.map(({ sign }) => sign).filter((sign, at, all) => sign !== all[at - 1]);
  return [
    ...new Set([
      `%order ${order.slice(0, 3).join('')}`,
      ...shown.flatMap((each) => beside(body, each, shown)),
    ]),
  ];
}

/** Where the text shows a side, in its order. */
function tokensOfSides(body: ReadText, named: readonly TextRange[]): Token[] {
  const found = named.map(({ start, end }): Token => ({ sign: '@', start, end }));
  for (const [sign, words] of findersOf(body.cues))
    for (const { index: start, 0: word } of [...matches(body.plain, words)].slice(0, mostOfEach)) {
      const end = start + word.length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ sign, start, end });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

function beside(body: ReadText, token: Token, shown: readonly Token[]): string[] {
  const [from, to] = sentenceAt(body, token.start);
  const own = shown.filter(({ start }) => start >= from && start < to);
  const signs = sentenceOf(body, own, from, to);
  const at = signs.indexOf(token);
  const before = signs.slice(Math.max(0, at - mostBeside), at).map((each) => each.sign);
  const after = signs.slice(at + 1, at + 1 + mostBeside).map((each) => each.sign);
  const all = [...new Set(own.map((each) => each.sign))].toSorted().join('');
  const standing = standingAt(body, token.start, token.end);
  const me = `%${token.sign}`;
  return [
    ...before.map((word) => `${me}< ${word}`),
    ...after.map((word) => `${me}> ${word}`),
    `${me} ${standing}`,
    `%all ${all}`,
    `%all ${all} ${standing}`,
  ];
}

/** The words and signs of a sentence in their order. */
function sentenceOf({ plain }: ReadText, own: readonly Token[], from: number, to: number): Token[] {
  const words = (start: number, end: number) =>
    [...matches(plain.slice(start, end), /[a-z\u00C0-\uFFFF][a-z\d\u00C0-\uFFFF']*|\d+|[?!:,()-]/g)].map(
      ({ index, 0: word }): Token => ({
        sign: /^\d/.test(word) ? '#' : word,
        start: start + index,
        end: start + index + word.length,
      }),
    );
  let at = from;
  const found: Token[] = [];
  for (const token of own) {
    found.push(...words(at, Math.max(at, token.start)), token);
    at = token.end;
  }
  return [...found, ...words(Math.min(at, to), to)];
}
