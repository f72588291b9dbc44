import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { looseLinks } from '../../cues/shared.js';
import type { ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import { hasHrWord, hasJobWord } from './family.js';
import { isJobWord } from './name-words.js';
import type { Title } from './title-at.js';

const rulesOf = perCues(({ people }: Cues) => ({
  stop: new RegExp(`^${anyOf(people.titleStops)}$`),
  link: new RegExp(`^${anyOf(people.titleLinks)}$`),
  article: new RegExp(`^${anyOf(people.articles)}$`),
  and: new RegExp(`^${anyOf(people.and)}$`),
  mark: new RegExp(`(?: (?:${anyOf(people.articlesAfter)}))?(?:, ?| ?\\(| ?: ?| ?[-|] | )$`),
}));

const looseLink = new RegExp(`^${anyOf(looseLinks)}$`);
const mostUnits = 80;
const mostWords = 8;

interface TitleWord {
  readonly text: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Without a capital. */
  readonly small: boolean;
}

/** The title right before a name, up to where another person's words end. */
export function titleBefore(read: ReadText, nameStart: number, from: number): Title | undefined {
  const { text, plain, cues } = read;
  const begin = Math.max(from, nameStart - mostUnits, plain.lastIndexOf('\n', nameStart - 1) + 1);
  // "Program Manager kami, Bapak Wenda": the possessive may stand behind.
  const mark = rulesOf(cues).mark.exec(plain.slice(begin, nameStart))?.[0];
  if (mark === undefined) return undefined;
  const end = nameStart - mark.length;
  const words = wordsIn(text, begin, end);
  const first = firstOfTitle(words, firstJoined(read, words, end), cues);
  if (first === undefined) return undefined;
  const { start } = words[first]!;
  return { text: text.slice(start, end), start, end };
}

function wordsIn(text: string, begin: number, end: number): TitleWord[] {
  return [...matches(text.slice(begin, end), /[\p{L}\p{N}&][\p{L}\p{M}\p{N}'’&/.-]*/gu)].map(
    ({ index, 0: word }) => ({
      text: word,
      plain: plainOf(word),
      start: begin + index,
      end: begin + index + word.length,
      small: /^\p{Ll}/u.test(word),
    }),
  );
}

/** Index of the first word that is joined to the last by nothing but blanks, links and commas of a title. */
function firstJoined({ text, plain, cues }: ReadText, words: readonly TitleWord[], end: number): number {
  const { stop, link, article, and } = rulesOf(cues);
  let first = words.length;
  let small = 0;
  for (let index = words.length - 1; index >= 0 && words.length - index <= mostWords; index--) {
    const [left, word, right] = [words[index - 1], words[index]!, words[index + 1]];
    const edge = right?.start ?? end;
    const between = text.slice(word.end, edge);
    if (right ? !/^(?: | - | – |, |\/)$/.test(between) : between !== '') break;
    // "tim kami. Direktur": the sentence before is over.
    if (/\p{L}{4}\.$/u.test(word.text)) break;
    // "Teamleiterin Mandy und Herrn Voigt": what "and" joins to a name is somebody else's.
    if (right === undefined && and.test(word.plain)) break;
    const isLink = right !== undefined && link.test(word.plain);
    // "Learning and Development" goes on, "the restaurant and ask for chef" does not.
    const isJoined = [left, right].every((each) => each && /^\p{Lu}/u.test(each.text));
    if (isLink && !isJoined && looseLink.test(word.plain)) break;
    if (!isLink && (article.test(word.plain) || stop.test(word.plain))) break;
    const behind = plain.slice(edge, end);
    if (between === ', ' && !hasJobWord(behind, cues) && !hasHrWord(behind, cues)) break;
    if (word.small && !isOfJob(word, cues) && !link.test(word.plain) && ++small > 3) break;
    first = index;
  }
  while (first < words.length && link.test(words[first]!.plain)) first++;
  return first;
}

/** Where the title begins among words that are joined: small ones ahead may belong to the sentence. */
function firstOfTitle(words: readonly TitleWord[], first: number, cues: Cues): number | undefined {
  const { link, article } = rulesOf(cues);
  const job = words.findIndex((word, index) => index >= first && isOfJob(word, cues));
  if (job < 0) return undefined;
  // "meet store manager Lisa"
  let cut = job;
  while (cut > first && !words[cut - 1]!.small) cut--;
  // "our shop foreman", "unser kaufmännischer Leiter": one or two small words after an article belong to it.
  const isOpened = article.test(words[first - 1]?.plain ?? '');
  const isShort = cut - first <= 2 && !words.slice(first, cut).some(({ plain }) => link.test(plain));
  return isOpened && isShort ? first : cut;
}

function isOfJob({ plain }: TitleWord, cues: Cues): boolean {
  return isJobWord(plain, cues) || hasHrWord(plain, cues);
}
