import type { Cues } from '../../cues/cues.js';
import { streetWords } from '../../cues/shared.js';
import { isOrganization, isOrganizationWord } from '../job/organizations.js';
import type { ReadText } from '../message/sentences.js';
import { wordsAt, type Word } from '../message/words-at.js';
import { anyOf } from '../words/plain.js';
import { nameStep } from './name-steps.js';
import {
  alsoFamilyName,
  initial,
  isCapital,
  isGivenName,
  nameWordsOf,
  particle,
  withoutPossessive,
} from './name-words.js';

/** The name of a person and where it stands. */
export interface Name {
  /** As written, with `Dr.` and the like, without `Frau` and the like. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where a form of address before it begins. */
  readonly from: number;
  /** Whether a form of address shows that this is a person. */
  readonly polite: boolean;
  /** Number of given and family names. */
  readonly parts: number;
  /** Written without a capital: "frau aebi", "val (head of wardrobe)". */
  readonly small?: boolean;
}

const mostParts = 5;
const street = new RegExp(`^${anyOf(streetWords)}\\.?$`);
const contraction =
  /^(?:i|it|that|this|he|she|we|you|they|there|here|what|who|where|how|let)'(?:m|s|d|ll|ve|re)$/;

/**
 * The person's name these words begin with: two to five words, or one where `single` allows it or a form of address
 * comes first. A possessive ends it.
 */
export function nameFrom(words: readonly Word[], cues: Cues, single = false): Name | undefined {
  // "I'm Marisol Vega"
  if (contraction.test(words[0]?.plain ?? '')) return undefined;
  let [skipped, count, parts] = [0, 0, 0];
  let [polite, ended] = [false, false];
  for (const [index, { text }] of words.entries()) {
    const step = nameStep(words, index, { count, parts, polite }, cues);
    if (step === 'none') return undefined;
    if (step === 'end') break;
    polite ||= step === 'address' || step === 'title';
    if (step === 'address' || step === 'noun') skipped = index + 1;
    else count++;
    if (step === 'part' || (step === 'initial' && parts === 0)) parts++;
    ended = text !== withoutPossessive(text) || parts === mostParts;
    if (ended) break;
  }
  const used = words.slice(skipped, skipped + count);
  while (isLoose(used)) used.pop();
  const last = used.at(-1);
  if (!last || parts < (single || polite ? 1 : 2)) return undefined;
  if (!polite && used.length > 1 && street.test(last.plain)) return undefined;
  if (!ended && isOfSomething(words[skipped + used.length], polite, cues)) return undefined;
  const lastText = withoutPossessive(last.text).replace(/(?<=\p{L}{3})\.$/u, '');
  const text = [...used.slice(0, -1).map((word) => word.text), lastText].join(' ');
  if (!polite && isOrganization(text, cues)) return undefined;
  return {
    text,
    start: used[0]!.start,
    end: last.start + lastText.length,
    from: words[0]!.start,
    polite,
    parts,
  };
}

/** A name without a capital: behind a form of address, or a common given name. */
export function smallName([first, second]: readonly Word[], cues: Cues): Name | undefined {
  if (!first || isCapital(first)) return undefined;
  const { honorific, notName, job } = nameWordsOf(cues);
  const isAddressed =
    honorific.test(first.plain.replace(/\.$/, '')) &&
    second !== undefined &&
    /^\p{Ll}{3,20}$/u.test(second.text) &&
    !notName.test(second.plain) &&
    !job.test(second.plain);
  const word = isAddressed ? second : isGivenName(first.plain) ? first : undefined;
  if (!word) return undefined;
  const { text, start, end } = word;
  return { text, start, end, from: first.start, polite: isAddressed, parts: 1, small: true };
}

/** Whether the last word of a name is a small word or an initial that belongs to what follows. */
function isLoose(used: readonly Word[]): boolean {
  const last = used.at(-1)?.text;
  return last !== undefined && (particle.test(last) || (initial.test(last) && used.length > 2));
}

/** Whether the word after a name shows that it names no person. */
function isOfSomething(next: Word | undefined, polite: boolean, cues: Cues): boolean {
  if (!next) return false;
  const { notName, unit } = nameWordsOf(cues);
  // "the Pricing team"
  if (!polite && unit.test(next.plain)) return true;
  if (!isCapital(next)) return false;
  // "Oak Tree House" and "Corrib MedTech" are no people.
  const isOther =
    notName.test(next.plain) && !alsoFamilyName.test(next.plain) && !/^\p{Lu}+$/u.test(next.text);
  return isOrganizationWord(next.plain, cues) || (!polite && isOther);
}

/** The name at a position. */
export function nameAt({ text, cues }: ReadText, position: number, single = false): Name | undefined {
  return nameFrom(wordsAt(text, position, 8), cues, single);
}

/** Whether the whole text is the full name of a person. */
export function isFullName(text: string, cues: Cues): boolean {
  const name = nameFrom(wordsAt(text, 0, 7), cues);
  return name?.end === text.trimEnd().length && name.parts > 1;
}
