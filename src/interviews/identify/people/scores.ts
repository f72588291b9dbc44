import type { Cues } from '../../cues/cues.js';
import { sentenceAt, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import { familyOfTitle } from './family.js';
import type { Mention } from './mentions.js';
import { scoreChain } from './score-chain.js';

/** A person and how much speaks for their sitting in the interview. */
export interface ScoredMention extends Mention {
  readonly score: number;
  /** What the words around those in a row with them show. */
  readonly signs: readonly string[];
}

/** Score from which somebody sits in the interview. */
export const enough = 3;

const rulesOf = perCues(({ people }: Cues) => ({
  and: new RegExp(
    `^(?:\\)| ?\\([^()\\n]{1,60}\\))? ?(?:[,;&/+|] ?|[,;]? ?(?:${anyOf(people.and)})(?![a-z]) ){1,2}(?:(?:${anyOf(people.articles)}) )?(?:[a-z]{2,15} ){0,2}$`,
  ),
  goesOn: new RegExp(`(?:,|(?<![a-z])(?:${anyOf(people.and)})) (?:[a-z]{2,12} ){0,3}$`),
}));
const nextLine = /^(?:\)| ?\([^()\n]{1,60}\))?[,;]?\n[-* \d.)]{0,6}$/;

/**
 * Scores everybody a text names: 3 and more sits in the interview, less than 0 does not. People in a row, as in "Ana,
 * Ben and Cleo", are weighed as one.
 */
export function scoreMentions(
  read: ReadText,
  mentions: readonly Mention[],
  subjectLength: number,
): ScoredMention[] {
  const { plain, cues } = read;
  let last: { readonly sentence: number; readonly score: number } | undefined;
  return rowsOf(read, mentions).flatMap((chain) => {
    const { score: base, met, signs } = scoreChain(read, chain, subjectLength);
    const { start } = chain[0]!;
    const [sentence] = sentenceAt(read, start);
    // "with Irene, who leads the team, and with Álex": the sentence goes on.
    const isShown = chain.some(({ title, department, name }) => title ?? department ?? name.polite);
    const joins = met || (isShown && rulesOf(cues).goesOn.test(plain.slice(Math.max(0, start - 40), start)));
    const score = base + (joins && last?.sentence === sentence && last.score >= enough ? 3 : 0);
    last = { sentence, score };
    // In company of somebody with a title a full name needs none.
    const isTitled = chain.some(({ title, weak }) => title !== undefined && !weak);
    return chain.map((mention) => ({
      ...mention,
      signs,
      score: score + ownScore(mention, score, cues) + (isTitled && !mention.title && !mention.weak ? 2 : 0),
    }));
  });
}

/** People that nothing but a comma, an "and" or the end of a line parts. */
export function rowsOf<M extends Mention>(
  { plain, cues }: ReadText,
  mentions: readonly M[],
): readonly (readonly M[])[] {
  const { and } = rulesOf(cues);
  const chains: M[][] = [];
  for (const mention of mentions) {
    const chain = chains.at(-1);
    const previous = chain?.at(-1);
    const gap = previous && plain.slice(previous.end, mention.start);
    const goesOn =
      gap !== undefined && gap.length < 60 && (and.test(gap) || (!mention.weak && nextLine.test(gap)));
    if (chain && goesOn) chain.push(mention);
    else chains.push([mention]);
  }
  return chains;
}

const looksOn =
  /^(?:(?:as |als |como |en tant qu'|sebagai )?(?:an? )?(?:observ\w*|note-?tak\w*|scribe|minutes|beobacht\w*|protokoll\w*|notul\w*|pengamat))/;

/** What somebody's own name and title add. */
function ownScore(
  { title, department, name, weak, described }: Mention,
  chainScore: number,
  cues: Cues,
): number {
  // "Joan Peel (observing)"
  if (title && looksOn.test(plainOf(title.text))) return -20;
  if (weak) return chainScore >= enough || described ? 0 : -3;
  return (
    (title ? (familyOfTitle(title.text, cues) === undefined ? 1 : 2) : 0) +
    (department ? 2 : 0) +
    (name.polite ? 1 : 0) +
    (name.parts > 1 ? 1 : 0)
  );
}
