import { isAccount, isTacked, opensWithPlace, toldOfPlace } from '../account.js';
import { isActivity } from '../activity.js';
import { isActedBy, mayBeVerb, opensRest } from '../clause.js';
import type { NoteCues } from '../cues.js';
import { formOf } from '../form.js';
import { isOfBeing } from '../gate/sure.js';
import { isAmong } from '../lookup.js';
import { endsWith, isOpening, isPlural, wordsOf } from '../nouns.js';
import { swingAt } from '../run.js';
import { endsSpliced } from '../splice.js';
import { isNumberedBy } from '../topic.js';
import { traitIn } from '../trait.js';
import { isRegularPast, isThirdPerson, mainVerbAt } from '../verbs.js';
import { found, type Answer, type Noted } from './noted.js';

/** What the writer did, or what befell them. */
export function asAccount({ text, words, first, second, kind, cues }: Noted): Answer {
  if (kind === 'point') return undefined;
  // "bulan ini saya lulus ujian", "telinga kiri saya tuli"
  const isToldOfSelf = cues.verbForms?.lately?.test(text) === true || cues.ofBody?.test(text) === true;
  if (kind === 'thing' && isToldOfSelf) return found('clause', 1);
  // "seven years on trams, used to stairs and to angry people"
  const hasTrait = text.split(', ').some((part, index) => index > 0 && traitIn(part, cues) !== undefined);
  if (kind === 'self' && hasTrait) return 'unsure';
  const isOwnTail = kind === 'self' && isTacked(text, cues);
  if (kind === 'self' && opensWithPlace(words, cues) > 0) return isOwnTail ? 'unsure' : found('clause', 1);
  if (kind === 'self' && toldOfPlace(words, cues) > 0)
    return isOwnTail ? 'unsure' : found('clause', toldOfPlace(words, cues));
  // "overslept, wrong time zone" as a reason: the head alone tells it.
  // "…, which has offered me the studio" says more of it.
  const [, behind = ''] = text.split(', ');
  const [who = '', does = ''] = wordsOf(behind);
  const isAside =
    cues.relatives.includes(who) &&
    !cues.turns.includes(who) &&
    isAmong(does, [cues.finiteVerbs, cues.clauseVerbs]);
  const isListed = kind === 'thing' && text.includes(',') && !isAside && !words.includes(cues.and);
  if (isAccount(words, cues)) return isListed || isOwnTail ? 'unsure' : found('clause', 1);
  if (kind !== 'thing' || words.length > 6) return undefined;
  // "flight delayed" as a reason: was it, or did it?
  if (cues.happening.includes(second)) return found('clause', 1);
  return isRegularPast(second, cues) && !isOpening(first, cues) ? 'unsure' : undefined;
}

/** "deadlines slip because drawings come late": what has a cause is told in a sentence, whatever its verb. */
export function asCaused({ text, words, verb, kind, cues }: Noted): Answer {
  if (kind !== 'point') return undefined;
  const cause = words.findIndex(
    (word, index) =>
      index > 1 &&
      cues.causes.includes(word) &&
      !cues.prepositions.includes(word) &&
      words[index + 1] !== cues.of,
  );
  const before = words.slice(0, cause);
  // "tamu yang marah karena kamarnya penuh": the cause is of the side clause.
  const isOfAside = cues.verbForms !== undefined && before.some((word) => cues.asides.includes(word));
  // "staff leaving for the mill because it pays more"
  const isActing = cues.article !== '' && actingAt(before, cues) > 0;
  if (cause > 0 && isActing && mainVerbAt(before, cues) < 0) return found('topic');
  if (verb < 0 && cause > 0 && !isOfAside) return found('clause', 1);
  // "ruang tunggu sempit sehingga pasien berdiri", not "pengolahan limbah sehingga …"
  const so = cues.ownWords === undefined ? -1 : words.indexOf(cues.ownWords.so);
  const isHow = isAmong(words[so - 1] ?? '', [cues.verbForms?.states ?? [], cues.wrongs ?? []]);
  if (
    so > 1 &&
    so < words.length - 2 &&
    isHow &&
    !words.slice(0, so).some((word) => cues.asides.includes(word))
  )
    return found('clause', 1);
  const swing = text.includes(',') ? -1 : swingAt(words, cues);
  return swing > 0 && mainVerbAt(words.slice(0, swing), cues) < 0 ? found('clause', swing) : undefined;
}

/** "ada rencana membuka cabang, tetapi …", "ada mes untuk karyawan" */
export function asThere({ text, words, first, second, kind, cues }: Noted): Answer {
  if (kind === 'point' && (cues.thereIs?.test(text) || cues.compares?.test(text))) return found('clause', 1);
  const wishes = cues.verbForms?.wishes;
  const isPlan = first === wishes?.there && second === wishes?.plan;
  return isPlan || (first === cues.there && tellsWhat(words, cues)) ? found('clause', 0) : undefined;
}

/** "rolling back a bad release" */
export function asDoing({ text, words, second, verb, cues }: Noted): Answer {
  if (!isActivity(words, cues)) return undefined;
  if (verb === 1 && isThirdPerson(second, cues) && opensRest(words[2] ?? '', cues)) return found('clause', 1);
  // "running 4 vans with 3 drivers and nobody's hours are legal"
  const more = words.indexOf(cues.and);
  if (more > 1 && mainVerbAt(words.slice(more + 1), cues) > 0) return 'unsure';
  // "calving in February, nights"
  if (text.includes(', ') && !words.includes(cues.and)) return 'unsure';
  // "typing test 62 words"
  const isScore = words.length > 2 && /^\d/.test(words.at(-2)!) && !isNumberedBy(words.at(-3)!, cues);
  if (isScore) return 'unsure';
  // "keeping the ward cool until the new wing is finished": the verb is the wing's.
  const isOfAside = words.slice(2, verb).some((word) => isAmong(word, [[cues.until], cues.whens]));
  if (!isOfAside && verbsBehind(second, verb, cues).includes(words[verb] ?? '')) return undefined;
  return found(isActedBy(words, cues) ? 'either' : 'doing');
}

/**
 * Behind an activity only a verb known for one makes a sentence of it. Further on, a past form may belong to what is done:
 * "without either feeling it lost".
 */
function verbsBehind(second: string, verb: number, cues: NoteCues): readonly string[] {
  // "reading scores dropped"
  const isSubject = verb === 2 && isPlural(second, cues);
  if (verb === 1 || isSubject) return [...cues.finiteVerbs, ...cues.clauseVerbs];
  const isLate = cues.auxiliaries.length > 0 && verb > 3;
  return isLate
    ? cues.finiteVerbs.filter((each) => cues.auxiliaries.includes(each) || /['’]/u.test(each))
    : cues.finiteVerbs;
}

/** "every month the run closes before the sheets arrive": how often, and a sentence. */
export function asEvery({ text, words, first, second, kind, isTold, cues }: Noted): Answer {
  const lists = [cues.perUnits, cues.spans, cues.moments.days, cues.moments.seasons, cues.moments.partsOfDay];
  const isTimed =
    cues.habits.includes(first) && isAmong(second, lists) && cues.determiners.includes(words[2] ?? '');
  if (kind !== 'point' || cues.article === '' || !isTimed) return undefined;
  const form = formOf(text.split(/\s+/).slice(2).join(' '), cues, kind, isTold, true);
  return form?.form === 'clause' ? found('clause', form.verb + 2) : 'unsure';
}

/** "the orchestra tours without a truck of its own": what is one's, is of one, and so the word behind it is no plural. */
export function asOfIts({ words, first, second, kind, cues }: Noted): Answer {
  const [, , verb = '', next = ''] = words;
  const isOfOne = cues.ofIt !== undefined && words.indexOf(cues.ofIt) > 2 && !isPlural(second, cues);
  const isAct = isPlural(verb, cues) && mayBeVerb(verb, cues) && opensRest(next, cues);
  return kind === 'point' && isOfOne && isAct && cues.determiners.includes(first)
    ? found('clause', 2)
    : undefined;
}

/** "the hour after handover is when most slips happen": a verb for sure, as a side clause stands behind it. */
export function asWhen({ words, first, kind, cues }: Noted): Answer {
  if (kind !== 'point' || cues.article === '' || cues.questionWords.includes(first)) return undefined;
  const verb = words.findIndex(
    (word, index) =>
      index > 1 &&
      cues.copulas.includes(word) &&
      (isAmong(words[index + 1] ?? '', [cues.whens, cues.questionWords]) ||
        isMost(words.slice(index + 1), cues)) &&
      !isAmong(words[index - 1]!, [cues.pronouns, cues.questionWords, cues.relatives]),
  );
  return verb > 0 && words.length > verb + 2 ? found('clause', verb) : undefined;
}

/** "the worst", "the hardest of all" */
function isMost([first = '', second = '', third = '']: readonly string[], cues: NoteCues): boolean {
  const isEnd = third === '' || cues.prepositions.includes(third);
  return first === cues.article && cues.definite.includes(second) && isEnd;
}

/** "the tower crane sank into the clay", "filleting line trips when both compressors start": what befell a thing, or befalls it. */
export function asBefallen({ text, words, first, kind, cues }: Noted): Answer {
  if (kind !== 'point' || cues.article === '') return undefined;
  if (cues.machinery?.test(text)) return found('clause', 2);
  const then = cues.befellThen?.exec(text)?.[0];
  if (then !== undefined) return found('clause', wordsOf(then).length - 1);
  const verb = words.findIndex((word, index) => index > 1 && cues.befell?.includes(word));
  const joints = [cues.prepositions, cues.relatives, cues.questionWords, cues.finiteVerbs, cues.pronouns];
  const isThing =
    first === cues.article &&
    verb > 1 &&
    verb < 5 &&
    !words.slice(1, verb).some((word) => isAmong(word, joints));
  // "the course tutors ran in May"
  const isReduced = verb > 2 && isPlural(words[verb - 1]!, cues);
  const acts = words.slice(1, verb).some((word) => isAmong(word, [cues.determiners, [cues.and]]));
  return isThing && !isReduced && !acts && opensRest(words[verb + 1] ?? '', cues)
    ? found('clause', verb)
    : undefined;
}

/** A sentence by its verb. */
export function asSentence({ text, words, first, verb, kind, cues }: Noted): Answer {
  if (kind === 'point' && isOfBeing(words, cues)) return found('topic');
  if (verb <= 0) return undefined;
  if (endsSpliced(text, verb, cues)) return 'unsure';
  return kind === 'self' && !cues.determiners.includes(first) ? 'unsure' : found('clause', verb);
}

/** "ada mes untuk karyawan"; not "ada apa", "ada di gudang". */
function tellsWhat([, second = '', ...rest]: readonly string[], cues: NoteCues): boolean {
  const lists = [cues.prepositions, cues.questionWords, cues.negations, cues.pronouns, cues.predicatives];
  return rest.length > 0 && !isAmong(second, lists);
}

/** "staff leaving for the mill": where a participle without its verb stands behind those who act. */
function actingAt(words: readonly string[], cues: NoteCues): number {
  return words.findIndex(
    (word, index) => index > 0 && endsWith(word, cues.activityEnding) && isPlural(words[index - 1]!, cues),
  );
}
