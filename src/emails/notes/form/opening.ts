import { isActivity } from '../activity.js';
import { actOfAmount } from '../amount.js';
import { isBareState } from '../astray.js';
import { actsBehindAside } from '../acts.js';
import type { NoteCues } from '../cues.js';
import { isAmong, wordFor } from '../lookup.js';
import type { NoteForm } from '../model.js';
import { endsWith, isOpening, isPlural } from '../nouns.js';
import { isMixedRun } from '../run.js';
import { isSpliced } from '../splice.js';
import { isVersionOf } from '../task.js';
import { formOf } from '../form.js';
import { isAuxiliary, isPast, mainVerbAt } from '../verbs.js';
import { isNews } from './news.js';
import { found, type Answer, type Noted } from './noted.js';

/** Notes that say nothing, or of nobody. */
export function asNothing({ text, words, first, second, kind, isTold, cues }: Noted): Answer {
  if (words.every((word) => word === cues.and) || cues.emptyNotes.includes(words.join(' '))) return 'unsure';
  // "threw me a line": who did?
  if (kind === 'point' && cues.ofSelf.includes(second) && isPast(first, cues)) return 'unsure';
  // "nobody reads the plan", told as what is wrong
  const isNobody = isTold && cues.pronouns.includes(first);
  // "ibu saya dirawat", where "ibu" is what one calls somebody as well
  const isOfOwn = cues.verbForms !== undefined && second === cues.self;
  // "tidak ada ruang untuk barang retur" tells what is missing.
  const isOfThere = kind === 'point' && cues.thereIs?.test(text) === true;
  if (!cues.negations.includes(first) || isNobody || isOfOwn || isOfThere) return undefined;
  const act = kind === 'point' ? Math.max(actOfAmount(words, cues), actOfShare(words, cues)) : -1;
  if (act > 0) return found('clause', act);
  const isEnded = kind === 'point' && words.slice(0, 2).join(' ') === cues.noMore && isNews(words, cues);
  return isEnded ? found('either') : 'unsure';
}

/** Where the verb stands in "only a third of the girls choose physics"; -1 where none does. */
function actOfShare([only = '', ...words]: readonly string[], cues: NoteCues): number {
  const rest = words.join(' ');
  const isShare = cues.gate?.sure?.onlys.includes(only) === true && cues.shares?.amount.test(rest) === true;
  const form = isShare ? formOf(rest, cues, 'point', false, true) : undefined;
  return form?.form === 'clause' && form.verb > 0 ? form.verb + 1 : -1;
}

/** "either the lift breaks or the ramp is iced over" tells something; of "either the ramp or the lift" one does not know which. */
export function asEither({ words, first, kind, isTold, isWritten: isSentence, cues }: Noted): Answer {
  const [opener] = cues.gate?.sure?.either ?? [];
  const at = words.indexOf(cues.or);
  if (opener === undefined || first !== opener || at < 2) return undefined;
  const parts = [words.slice(1, at), words.slice(at + 1)];
  const tells = (part: readonly string[]) =>
    formOf(part.join(' '), cues, kind, isTold, isSentence)?.form === 'clause';
  return parts.every((part) => part.length > 1 && tells(part)) ? found('clause', 1) : 'unsure';
}

/** "I am deaf in my left ear, so I need to sit on the right" */
export function asReasoned({ text, first, kind, cues }: Noted): Answer {
  const isReasoned = kind === 'thing' && cues.so !== '' && text.includes(`, ${cues.so} ${cues.self} `);
  const isOwn = first === cues.self.toLowerCase() && text.split(', ').length === 2;
  return isReasoned && isOwn ? found('clause', 1) : undefined;
}

/** Signs, pieces run together, and impressions are told in no form. */
export function asUntold({ text, words, kind, cues }: Noted): Answer {
  if (/[=<>@\\|]|: /u.test(text) || isSpliced(text, cues)) return 'unsure';
  if (kind === 'point' && (isMixedRun(text, cues) || isBareState(words, cues))) return 'unsure';
  // "halal atau tidak": which of the two?
  const isOpen =
    cues.verbForms !== undefined && words.at(-2) === cues.or && cues.negations.includes(words.at(-1)!);
  if (isOpen) return 'unsure';
  // "boss looks tired"
  const impression = words.findIndex((word) => cues.impressions.includes(word));
  const isImpression = impression > 0 && words.length - impression < 5;
  const isOfSomething = words.slice(impression + 1).some((word) => cues.prepositions.includes(word));
  return isImpression && !isOfSomething ? 'unsure' : undefined;
}

/** What the first words tell: a name with its number, a comparison, "to …", a question. */
export function asOpened({ text, words, first, second, kind, cues }: Noted): Answer {
  if (kind === 'self' && cues.hedges.includes(`${first} ${second}`)) return 'unsure';
  if (isVersionOf(words, cues) && isVersionAlone(words, cues)) return found('topic');
  const isTopical = isComparison(words, cues) || hasAside(words, cues) || cues.topical?.test(text) === true;
  if (kind === 'point' && isTopical) return found('topic');
  if (first === cues.to) return isOpening(second, cues) ? 'unsure' : found('task');
  if (!cues.questionWords.includes(first)) return undefined;
  const form = kind === 'point' ? formOfQuestion(words, cues) : undefined;
  return form ? found(form) : 'unsure';
}

function isVersionAlone(words: readonly string[], cues: NoteCues): boolean {
  const next = words[words.findIndex((word) => cues.moves.includes(word)) + 1];
  return next === undefined || cues.prepositions.includes(next);
}

/** "how is it measured", "what do they expect" are asked; "what is expected", "how it works" are told. */
function formOfQuestion(words: readonly string[], cues: NoteCues): NoteForm | undefined {
  const [first = '', second = '', third = ''] = words;
  const isFree =
    cues.freeRelatives.includes(first) &&
    !cues.askingVerbs.includes(second) &&
    !cues.pronouns.includes(third) &&
    !isOpening(third, cues);
  // "how soon can you start"
  if (cues.measures.includes(second) && isAuxiliary(third, cues)) return 'question';
  if (wordFor(cues.indirect, second) !== undefined || (isAuxiliary(second, cues) && !isFree))
    return 'question';
  // "how often it changes"
  const isOf = cues.article !== '' && cues.pronouns.includes(third) && words.length === 4;
  return words.length > (cues.measures.includes(second) && !isOf ? 4 : 2) ? 'topic' : undefined;
}

/** "cycle counts vs the yearly audit": what is compared, and no sentence. */
function isComparison(words: readonly string[], cues: NoteCues): boolean {
  const at = words.findIndex((word) => cues.versus.includes(word));
  // "turnaround time versus getting it right"
  const isDoing = endsWith(words[at + 1] ?? '', cues.activityEnding) && words.length - at > 2;
  if (at > 0 && at < 6 && isDoing && mainVerbAt(words.slice(0, at), cues) < 0) return true;
  const speaks = words.some((word) => isAmong(word, [cues.pronouns, cues.finiteVerbs]));
  return at > 0 && at < 4 && words.length - at > 1 && words.length < 9 && !speaks;
}

/** "visitors who will not leave at closing time": somebody, and what they do. */
function hasAside(words: readonly string[], cues: NoteCues): boolean {
  const at = words.findIndex((word) => cues.asides.includes(word));
  if (cues.article === '' || at < 1 || words.length > 16) return false;
  // "life on board with a crew that …", not "staying calm with callers who …", which one does
  const isNear = at < 5 || (at < 8 && isOpening(words[at - 2]!, cues));
  const isNoun =
    isPlural(words[at - 1]!, cues) || isOpening(words[0]!, cues) || isOpening(words[at - 2] ?? '', cues);
  if (!isNear || isActivity(words, cues)) return false;
  const helps = isAmong(words[at + 1] ?? '', [cues.auxiliaries, cues.finiteVerbs, cues.never]);
  return (
    isNoun &&
    helps &&
    words.length > at + 2 &&
    mainVerbAt(words.slice(0, at), cues) < 0 &&
    !actsBehindAside(words, cues)
  );
}
