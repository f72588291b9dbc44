import { mayBeVerb, opensRest } from '../clause.js';
import type { NoteCues } from '../cues.js';
import { isAmong } from '../lookup.js';
import { endsWith, headOf, isOpening, isPlural } from '../nouns.js';
import { found, type Answer, type Noted } from './noted.js';

/** Whether a note is written like a sentence; where nouns have no article, that shows nothing. */
export function isWritten(noted: string, { article }: NoteCues): boolean {
  return article !== '' && /^["“]?\p{Lu}.*\.["”]?$/u.test(noted.trim());
}

/** As what is hard, "Tenants on the top floor wait weeks for a plumber" is a sentence without a full stop as well. */
export function isBegunWritten(noted: string, { article }: NoteCues): boolean {
  return article !== '' && /^\p{Lu}[\p{L}'’-]*(?: [^\s:;]+){4,}$/u.test(noted.trim());
}

/** "Ambulances queue outside.", "Funding for the boat runs out.": written like a sentence, and its verb agrees with its noun. */
export function asWritten({ words, kind, isTold, isWritten: isSentence, cues }: Noted): Answer {
  if (
    kind !== 'point' ||
    cues.article === '' ||
    !(isSentence || isTold) ||
    cues.questionWords.includes(words[0]!)
  )
    return undefined;
  const end = words.findIndex((word, index) => index > 0 && isAmong(word, [cues.relatives, cues.asides]));
  const main = end < 0 ? words : words.slice(0, end);
  const verb = main.findIndex((_, index) => agrees(words, index, cues));
  return verb > 0 ? found('clause', isAside(words[verb - 1]!, cues) ? verb - 1 : verb) : undefined;
}

/** A verb of many behind many, "permits from the city take weeks", or one of one with its particle, "the gate swings back". */
function agrees(words: readonly string[], index: number, cues: NoteCues): boolean {
  const word = words[index]!;
  const next = words[index + 1] ?? '';
  const at = isAside(words[index - 1] ?? '', cues) ? index - 1 : index;
  // "the harbour silts up"; not "the boat trips out of Oban"
  const [, , behind = ''] = words.slice(index);
  const isOfParticle =
    index > 1 &&
    cues.particles.includes(next) &&
    !cues.prepositions.includes(next) &&
    isOpening(words[0]!, cues) &&
    ![cues.of, cues.to].includes(behind);
  const isAct = mayBeVerb(word, cues) || isOfParticle;
  if (at < 1 || index > 8 || !isAct || isOpening(words[at - 1]!, cues)) return false;
  if (isAmong(words[at - 1]!, [cues.prepositions, cues.negations])) return false;
  if (cues.prepositions.includes(word) || cues.mostlyNouns.includes(word)) return false;
  const { head } = headOf(words, at, cues);
  // "design and finance sit apart"
  const isPair = words[at - 2] === cues.and;
  const isMany =
    isPair || (isPlural(head, cues) && !cues.attributive.includes(head) && !cues.notPlurals.includes(head));
  const goesOn =
    opensRest(next, cues) ||
    isPlural(next, cues) ||
    isAmong(next, [cues.predicates.adjectives, cues.pointers ?? []]);
  if (!isPlural(word, cues)) return isMany && goesOn && !endsWith(word, cues.activityEnding);
  return !isMany && cues.particles.includes(next) && at === index;
}

function isAside(word: string, cues: NoteCues): boolean {
  return isAmong(word, [cues.adverbs, cues.never, cues.nowadays]);
}
