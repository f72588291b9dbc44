import type { Cues } from '../../cues/cues.js';
import { shopWords } from '../../cues/shared.js';
import { opensOrganization } from '../job/organizations.js';
import type { Word } from '../message/words-at.js';
import { anyOf } from '../words/plain.js';
import {
  alsoFamilyName,
  alsoGivenName,
  initial,
  isCapital,
  isGivenName,
  isNamePart,
  namePart,
  nameWordsOf,
  particle,
  withoutPossessive,
} from './name-words.js';

/**
 * What a word is in a name: a form of address before it, a noun between that and it, a title that stays with it, a small
 * word, an initial, a given or family name; or the name is over, or there is none.
 */
export type NameStep = 'address' | 'noun' | 'title' | 'particle' | 'initial' | 'part' | 'end' | 'none';

/** What was read of a name before a word. */
export interface NameSoFar {
  /** Words of the name. */
  readonly count: number;
  /** Given and family names among them. */
  readonly parts: number;
  readonly polite: boolean;
}

/** "Ingrid Solberg": behind a given name what ends as towns do is a family name. */
const placeName = /^[a-z]{2,}(?:berg|burg|dorf|haus|hof|feld|stadt|platz)$/;

/** What a word is after those before it. */
export function nameStep(
  words: readonly Word[],
  index: number,
  { count, parts, polite }: NameSoFar,
  cues: Cues,
): NameStep {
  const { honorific, academic, notName, job } = nameWordsOf(cues);
  const [word, next, afterNext] = [words[index]!, words[index + 1], words[index + 2]];
  const text = withoutPossessive(word.text);
  const plain = word.plain.slice(0, text.length);
  const title = plain.replace(/\.$/, '');
  // "pemilik Laundry Darmi Bersih", "Bar La Higuera": a shop.
  if (parts === 0 && !polite && oneShop.test(plain) && isCapital(word) && isCapital(next)) return 'none';
  // "Ketemu Pak Dedi": a word before a form of address is no name.
  if (parts === 1 && !polite && honorific.test(title) && isCapital(next)) return 'none';
  // "Ms" may be capitalized or not; "sr" and "bu" in a chat are small.
  if (parts === 0 && honorific.test(title)) return count === 0 ? 'address' : 'none';
  // "Herr Amtsleiter Wolf"
  if (cues.capitalNouns && polite && count === 0 && job.test(plain) && isNamePart(next, cues)) return 'noun';
  if (parts === 0 && academic.test(title) && /^\p{Lu}|\.$/u.test(word.text)) return 'title';
  if (
    parts > 0 &&
    particle.test(plain) &&
    (isCapital(next) || (particle.test(next?.plain ?? '') && isCapital(afterNext)))
  )
    return isOfGroup(words.slice(index + 1), cues) ? 'end' : 'particle';
  if (
    initial.test(text) &&
    (parts > 0 ||
      polite ||
      isNamePart(next, cues) ||
      (initial.test(next?.text ?? '') && isNamePart(afterNext, cues))) &&
    !/^[IA]$/.test(word.text)
  )
    return 'initial';
  if (polite && parts === 0 && text === 'I' && isCapital(next)) return 'part';
  const isPart =
    isNamePart(word, cues) ||
    // "Cho" is no CHO.
    (parts > 0 && /^\p{Lu}\p{Ll}{1,2}$/u.test(text) && !notName.test(plain)) ||
    (parts > 0 && alsoFamilyName.test(plain) && namePart.test(text)) ||
    (parts > 0 && isGivenName(words[index - 1]!.plain) && placeName.test(plain) && namePart.test(text)) ||
    (parts === 0 && alsoGivenName.test(plain) && namePart.test(text) && isNamePart(next, cues));
  return isPart ? 'part' : 'end';
}

const shop = new RegExp(`^${anyOf(shopWords)}(?![a-z])`);
const oneShop = new RegExp(`^${anyOf(shopWords)}$`);

/** Whether the words behind a small one name no family: "Ximena de Capital Humano", "Noe del Bar Sol". */
function isOfGroup(words: readonly Word[], cues: Cues): boolean {
  const { department, notName } = nameWordsOf(cues);
  const rest = words.map(({ plain }) => plain).join(' ');
  return (
    department.test(rest) || shop.test(rest) || opensOrganization(rest, cues) || notName.test(words[0]!.plain)
  );
}
