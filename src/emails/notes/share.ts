import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import { isMass, isPlural, wordsOf } from './nouns.js';
import { mainVerbAt } from './verbs.js';

/** Most words of what a part is a part of. */
const longest = 5;

/** "half the fleet off the road", "40% of wards below target": how a part of them is, with the verb left out. */
export function withBe(text: string, cues: NoteCues): string | undefined {
  const { shares, proof } = cues;
  const amount = shares?.amount.exec(text)?.[0];
  if (amount === undefined || proof === undefined || text.includes('?')) return undefined;
  const rest = text.slice(amount.length);
  const at = rest.search(shares!.state);
  const subject = rest.slice(0, Math.max(0, at)).trim();
  const words = wordsOf(subject);
  const last = words.at(-1) ?? '';
  if (last === '' || words.length > longest || isAmong(last, [cues.determiners, cues.prepositions]))
    return undefined;
  // "half the vans without heating fail the test": there is a verb.
  const main = wordsOf(text);
  const aside = main.findIndex((word) => isAmong(word, [cues.causes, cues.sideJoints ?? [], cues.whens]));
  if (mainVerbAt(aside < 0 ? main : main.slice(0, aside), cues) >= 0) return undefined;
  // "behind since Easter": for so long
  const isSo = wordsOf(rest.slice(at)).includes(cues.since);
  const [one, many] = isSo ? shares!.been : [proof.is, proof.are];
  const isMany = isPlural(last, cues) || (isMass(last, cues) && cues.pluralNouns.includes(last));
  return `${amount}${subject} ${isMany ? many : one}${rest.slice(at)}`;
}
