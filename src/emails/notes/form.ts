import type { NoteCues } from './cues.js';
import { isActedBy, likelyVerbIn, mayBeVerb, opensRest } from './clause.js';
import { isAccount, isTacked, opensWithPlace } from './account.js';
import { actsBeforeAside, actsBehindAside, actsOnMany, actsPerhaps } from './acts.js';
import { isActiveVerb, mayBeBareVerb } from './formed.js';
import { isBareState } from './astray.js';
import { isAmong, wordFor } from './lookup.js';
import { isMixedRun, swingAt } from './run.js';
import { endsSpliced, isSpliced } from './splice.js';
import { withoutListed } from './split.js';
import type { NoteForm, NoteKind } from './model.js';
import { endsWith, headOf, isMass, isOpening, isPlural, wordsOf } from './nouns.js';
import { isNumberedBy, isNumeral, isOwnTopic, isTopic } from './topic.js';
import {
  isAuxiliary,
  isPast,
  isRegularPast,
  isThirdPerson,
  isVerb,
  mainVerbAt,
  mayPrecedeNoun,
  toldVerbAt,
} from './verbs.js';

/** The form of a note and the index of its main verb, -1 where it has none. */
export interface FormFound {
  readonly form: NoteForm;
  readonly verb: number;
}

/**
 * The form of a note, or `undefined` when it is not sure of any: rather no note than one that limps.
 *
 * @param kind - what the note is; of oneself one tells in other forms: "built the rota", "ten years on nights"
 * @param isTold - somebody "said" it, so that "the archive moves in May" is a sentence
 */
export function formOf(noted: string, cues: NoteCues, kind: NoteKind, isTold = false): FormFound | undefined {
  // "the 6 am finishes": an hour, and no verb; "pm" is none.
  const [verbLike = '', hour = ''] = cues.hours;
  const text = hour === '' ? noted : noted.replace(new RegExp(`(?<=\\d )${verbLike}(?!\\p{L})`, 'gu'), hour);
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  const found = (form: NoteForm | undefined, verb = -1) => form && { form, verb };
  if (words.every((word) => word === cues.and) || cues.emptyNotes.includes(words.join(' '))) return undefined;
  const isEnded = kind === 'point' && words.slice(0, 2).join(' ') === cues.noMore && isNews(words, cues);
  // "threw me a line": who did?
  if (kind === 'point' && cues.ofSelf.includes(second) && isPast(first, cues)) return undefined;
  // "nobody reads the plan", told as what is wrong
  const isNobody = isTold && cues.pronouns.includes(first);
  // "ibu saya dirawat", where "ibu" is what one calls somebody as well
  const isOfOwn = cues.verbForms !== undefined && second === cues.self;
  if (cues.negations.includes(first) && !isNobody && !isOfOwn)
    return isEnded ? { form: 'either', verb: -1 } : undefined;
  // "I am deaf in my left ear, so I need to sit on the right"
  const isReasoned = kind === 'thing' && cues.so !== '' && text.includes(`, ${cues.so} ${cues.self} `);
  if (isReasoned && first === cues.self.toLowerCase() && text.split(', ').length === 2)
    return found('clause', 1);
  if (/[=<>@\\|]|: /u.test(text) || isSpliced(text, cues)) return undefined;
  if (kind === 'point' && isMixedRun(text, cues)) return undefined;
  if (kind === 'point' && isBareState(words, cues)) return undefined;
  // "halal atau tidak": which of the two?
  const isOpen =
    cues.verbForms !== undefined && words.at(-2) === cues.or && cues.negations.includes(words.at(-1)!);
  if (isOpen) return undefined;
  // "boss looks tired"
  const impression = words.findIndex((word) => cues.impressions.includes(word));
  const isImpression = impression > 0 && words.length - impression < 5;
  if (isImpression && !words.slice(impression + 1).some((word) => cues.prepositions.includes(word)))
    return undefined;
  // "parcels to Malta, Cyprus and Crete get stuck"
  const short = kind === 'point' ? withoutListed(text, cues) : text;
  const ofShort = short === text ? undefined : formOf(short, cues, kind, isTold)?.form;
  if (ofShort === 'clause' || ofShort === 'either') return found('either');
  if (kind === 'self' && cues.hedges.includes(`${first} ${second}`)) return undefined;
  if (isVersionOf(words, cues) && isVersionAlone(words, cues)) return found('topic');
  if (
    kind === 'point' &&
    (isComparison(words, cues) || hasAside(words, cues) || cues.topical?.test(text) === true)
  )
    return found('topic');
  if (first === cues.to) return found(isOpening(second, cues) ? undefined : 'task');
  if (cues.questionWords.includes(first))
    return found(kind === 'point' ? formOfQuestion(words, cues) : undefined);
  // "overslept, wrong time zone" as a reason: the head alone tells it.
  const isListed = kind === 'thing' && text.includes(',') && !words.includes(cues.and);
  if (kind === 'self' && opensWithPlace(words, cues) > 0)
    return found(isTacked(text, cues) ? undefined : 'clause', 1);
  if (kind !== 'point' && isAccount(words, cues))
    return found(isListed || (kind === 'self' && isTacked(text, cues)) ? undefined : 'clause', 1);
  // "flight delayed" as a reason: was it, or did it?
  const isHappening = kind === 'thing' && cues.happening.includes(second);
  if (isHappening && words.length < 7) return found('clause', 1);
  if (kind === 'thing' && words.length < 7 && isRegularPast(second, cues) && !isOpening(first, cues))
    return undefined;
  const known = mainVerbAt(words, cues);
  const isPlain = kind === 'point' && !/[,:–—()]|\s-\s/u.test(text);
  const likely = known < 0 && isPlain ? likelyVerbIn(words, cues) : undefined;
  const told = known < 0 && isTold ? toldVerbAt(words, cues) : known;
  const verb = told < 0 && likely?.isSure ? likely.at : told;
  // "deadlines slip because drawings come late": what has a cause is told in a sentence, whatever its verb.
  const cause = words.findIndex(
    (word, index) =>
      index > 1 &&
      cues.causes.includes(word) &&
      !cues.prepositions.includes(word) &&
      words[index + 1] !== cues.of,
  );
  // "tamu yang marah karena kamarnya penuh": the cause is of the side clause.
  const isOfAside =
    cues.verbForms !== undefined && words.slice(0, cause).some((word) => cues.asides.includes(word));
  // "staff leaving for the mill because it pays more"
  const acting = cues.article === '' ? -1 : actingAt(words.slice(0, cause), cues);
  if (cause > 0 && acting > 0 && kind === 'point' && mainVerbAt(words.slice(0, cause), cues) < 0)
    return found('topic');
  if (verb < 0 && cause > 0 && kind === 'point' && !isOfAside) return found('clause', 1);
  const swing = kind === 'point' && !text.includes(',') ? swingAt(words, cues) : -1;
  if (swing > 0 && mainVerbAt(words.slice(0, swing), cues) < 0) return found('clause', swing);
  // "ada rencana membuka cabang, tetapi …"
  const wishes = cues.verbForms?.wishes;
  if (first === wishes?.there && second === wishes?.plan) return found('clause', 0);
  if (first === cues.there && tellsWhat(words, cues)) return found('clause', 0);
  // "might open a second site": who?
  if (verb === 0 || cues.auxiliaries.includes(first)) return undefined;
  // "rolling back a bad release": behind an activity only a verb known for one makes a sentence of it.
  // Further on, a past form may belong to what is done: "without either feeling it lost".
  const sure = cues.finiteVerbs.filter((each) => cues.auxiliaries.includes(each) || /['’]/u.test(each));
  const later = cues.auxiliaries.length > 0 && verb > 3 ? sure : cues.finiteVerbs;
  // "reading scores dropped"
  const isSubject = verb === 2 && isPlural(second, cues);
  const verbs = verb === 1 || isSubject ? [...cues.finiteVerbs, ...cues.clauseVerbs] : later;
  const isDoing = isActivity(words, cues);
  if (isDoing && verb === 1 && isThirdPerson(second, cues) && opensRest(words[2] ?? '', cues))
    return found('clause', 1);
  // "running 4 vans with 3 drivers and nobody's hours are legal"
  const more = words.indexOf(cues.and);
  if (isDoing && more > 1 && mainVerbAt(words.slice(more + 1), cues) > 0) return undefined;
  // "calving in February, nights"
  if (isDoing && text.includes(', ') && !words.includes(cues.and)) return undefined;
  // "typing test 62 words"
  const isScore = words.length > 2 && /^\d/.test(words.at(-2)!) && !isNumberedBy(words.at(-3)!, cues);
  if (isDoing && isScore) return undefined;
  if (isDoing && !verbs.includes(words[verb] ?? ''))
    return found(isActedBy(words, cues) ? 'either' : 'doing');
  if (verb > 0 && endsSpliced(text, verb, cues)) return undefined;
  if (verb > 0)
    return found(kind === 'self' && !cues.determiners.includes(first) ? undefined : 'clause', verb);
  if (kind === 'point' && (actsBehindAside(words, cues) || actsBeforeAside(words, cues)))
    return found('either');
  // "Spanish, a bit of Arabic"
  if (isTask(words, cues) && !/^\S+,/u.test(text)) return found('task');
  if (isVerb(first, cues) && !cues.verbNouns.includes(first) && cues.prepositions.includes(second))
    return undefined;
  // "the rota they use", "why it matters": late in a noun phrase a pronoun opens a side clause; elsewhere somebody acts.
  const pronoun = words.findIndex((word) => cues.pronouns.includes(word));
  const isAside = cues.determiners.includes(first) || cues.questionWords.includes(words[pronoun - 1] ?? '');
  if (pronoun >= 0 && (pronoun < 2 || !isAside)) return undefined;
  // Not so in a side clause: "confidentiality when a relative asks me things".
  const aside = words.findIndex((word, index) => index > 0 && cues.relatives.includes(word));
  const main = aside < 0 ? words : words.slice(0, aside);
  // "in the same harbor"
  const isRemark = (word: string, index: number) =>
    cues.predicatives.includes(word) && !cues.determiners.includes(main[index - 1] ?? '');
  if (main.some(isRemark)) return undefined;
  // "the area floods … every Monday" has a verb nobody lists, and an article to show where its subject begins.
  const habit = words.findIndex((word, index) => index > 2 && cues.habits.includes(word));
  // "a chair with a back and breaks every hour": asked for, not told.
  const isAsked = kind === 'thing' && cues.indefinite.includes(first) && words[habit - 2] === cues.and;
  if (habit > 0 && cues.determiners.includes(first) && pronoun < 0 && !isAsked)
    return found(mayBeVerb(words[habit - 1]!, cues) ? 'clause' : 'either', habit - 1);
  // "home every other weekend": a piece of news without a verb.
  if (habit > 0 && !isAsked) return found(kind === 'point' && isNews(words, cues) ? 'either' : undefined);
  if (likely) return found(cues.notLast.includes(words.at(-1)!) ? undefined : 'either');
  // "visitors tap on glass": a plural is seldom the first of two nouns.
  const isOfMany = cues.article !== '' && !isTold && actsPerhaps([cues.article, ...words], cues);
  const isAct = actsPerhaps(words, cues) || isOfMany;
  if (kind === 'point' && (isBareCount(text, words, cues) || isAct)) return found('either');
  // "cells swell after 800 cycles", as somebody said
  if (isTold && actsPerhaps([cues.article, ...words], cues)) return found('clause', 1);
  if (kind === 'point' && !/^\p{Lu}{2}/u.test(text) && actsOnMany(words, cues)) return found('either');
  const isThing = kind === 'self' ? isOwnTopic(text, words, cues) : isTopic(text, words, cues);
  // "renovasi jalan di 12 desa", "kafenya buka": a sentence or a noun phrase; so is what somebody said, "lini 5 paling lambat".
  const isSaid =
    isTold &&
    cues.verbForms !== undefined &&
    words.length > 2 &&
    !words.some((word) => cues.prepositions.includes(word));
  // "perawat yang bersertifikat hanya 5": where no verb stands, the number tells it.
  if (isThing && kind === 'point' && cues.verbForms?.told?.test(text)) return found('clause', 1);
  if (isThing && isSaid) return found('either');
  if (isThing) return found(kind === 'point' && mayBeBareVerb(words, cues) ? 'either' : 'topic');
  const isHabit = kind === 'point' && words.slice(1).some((word) => cues.habits.includes(word));
  return found(isHabit && isNews(words, cues) ? 'either' : undefined);
}

/** "staff leaving for the mill": where a participle without its verb stands behind those who act. */
function actingAt(words: readonly string[], cues: NoteCues): number {
  return words.findIndex(
    (word, index) => index > 0 && endsWith(word, cues.activityEnding) && isPlural(words[index - 1]!, cues),
  );
}

/** Whether what may be a thing or a sentence has what may be its verb: "builders top trees on Sundays". */
export function mayTell(text: string, cues: NoteCues): boolean {
  const words = wordsOf(withoutListed(text, cues));
  return (
    likelyVerbIn(words, cues) !== undefined ||
    [actsBehindAside, actsBeforeAside, actsOnMany].some((acts) => acts(words, cues)) ||
    actsPerhaps(words, cues) ||
    // "staff turnover since the merger"
    (!isMass(words[1] ?? '', cues) && actsPerhaps([cues.article, ...words], cues)) ||
    mainVerbAt(words, cues) > 0
  );
}

/** "visitors who will not leave at closing time": somebody, and what they do. */
function hasAside(words: readonly string[], cues: NoteCues): boolean {
  const at = words.findIndex((word) => cues.asides.includes(word));
  if (cues.article === '' || at < 1 || at > 4 || words.length > 14) return false;
  const isNoun = isPlural(words[at - 1]!, cues) || cues.determiners.includes(words[0]!);
  const helps = isAmong(words[at + 1] ?? '', [cues.auxiliaries, cues.finiteVerbs, cues.never]);
  return (
    isNoun &&
    helps &&
    words.length > at + 2 &&
    mainVerbAt(words.slice(0, at), cues) < 0 &&
    !actsBehindAside(words, cues)
  );
}

/** "cycle counts vs the yearly audit": what is compared, and no sentence. */
function isComparison(words: readonly string[], cues: NoteCues): boolean {
  const at = words.findIndex((word) => cues.versus.includes(word));
  const speaks = words.some((word) => isAmong(word, [cues.pronouns, cues.finiteVerbs]));
  return at > 0 && at < 4 && words.length - at > 1 && words.length < 9 && !speaks;
}

/** "ada mes untuk karyawan"; not "ada apa", "ada di gudang". */
function tellsWhat([, second = '', ...rest]: readonly string[], cues: NoteCues): boolean {
  const lists = [cues.prepositions, cues.questionWords, cues.negations, cues.pronouns, cues.predicatives];
  return rest.length > 0 && !isAmong(second, lists);
}

/** "47 open posts": a number of something, with no verb behind it. */
export function isAmountOf(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  return !text.includes(',') && isBareCount(text, words, cues) && likelyVerbIn(words, cues) === undefined;
}

/** "8 patients a day", "every other Friday off": neither those spoken of nor any. */
function isBareCount(text: string, words: readonly string[], cues: NoteCues): boolean {
  if (cues.article === '' || /^\d+[/-]/.test(text)) return false;
  const lists = [cues.prepositions, cues.relatives, cues.questionWords, [cues.and, cues.per]];
  const isJoint = (word: string) => endsWith(word, cues.activityEnding) || isAmong(word, lists);
  const isHabit = cues.habits.includes(words[0]!) && cues.singularDeterminers.includes(words[0]!);
  return (isNumeral(words[0]!, cues) || isHabit) && words.length > 1 && !words.slice(1, -1).some(isJoint);
}

/** What can stand behind a colon as it was noted: short, of nobody, and without a turn: "no more leaf blowers before 8". */
function isNews(words: readonly string[], cues: NoteCues): boolean {
  const lists = [cues.pronouns, cues.turns, cues.predicatives, cues.finiteVerbs, cues.auxiliaries];
  const [, ...rest] = words;
  return words.length > 2 && words.length < 9 && !rest.some((word) => isAmong(word, lists));
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
  return words.length > (cues.measures.includes(second) ? 4 : 2) ? 'topic' : undefined;
}

/** "reduce damage", "cut the waiting time", "train drivers on nights"; not "cover letters" or "work from home". */
function isTask(words: readonly string[], cues: NoteCues): boolean {
  const [first = '', second = '', third = ''] = words;
  // "lead times of nine weeks"
  if (cues.nounPairs?.includes(`${first} ${second}`)) return false;
  if (isVersionOf(words, cues)) return false;
  // "reach test"
  if (cues.taskVerbs.includes(first) || isActiveVerb(first, cues))
    return second !== '' && (third !== '' || isMass(second, cues));
  if (cues.determiners.includes(second) && !cues.habits.includes(second)) return isPlainVerb(first, cues);
  if (!cues.nounVerbs.includes(first)) return false;
  // "draw 10 flash sheets"
  return isNumeral(second, cues)
    ? third !== '' && !cues.hours.includes(third)
    : isMass(second, cues) && cues.prepositions.includes(third);
}

/** "react 19 migration", "express 4 to 5 upgrade": a name with its number; one does something to 19 of them, not to one. */
export function isVersionOf(words: readonly string[], cues: NoteCues): boolean {
  const [, number = '', next = ''] = words;
  const { head, end } = headOf(words, -1, cues);
  const at = next === cues.to && /^\d/.test(words[3] ?? '') ? 4 : 2;
  const noun = at === 2 ? (end > 2 ? head : '') : (words[at] ?? '');
  return /^\d[\d.]*$/.test(number) && cues.moves.includes(noun);
}

function isVersionAlone(words: readonly string[], cues: NoteCues): boolean {
  const next = words[words.findIndex((word) => cues.moves.includes(word)) + 1];
  return next === undefined || cues.prepositions.includes(next);
}

/** What stands right before an article is a verb: "finish my apprenticeship"; not "visited the dock", "half the team". */
export function isPlainVerb(word: string, cues: NoteCues): boolean {
  const isOther = mayPrecedeNoun(word, cues) || isOpening(word, cues) || cues.pronouns.includes(word);
  const isAdverb = cues.adverbs.includes(word) || (cues.pastEnding !== '' && word.endsWith('ly'));
  const isFinite = isPast(word, cues) && !cues.nounVerbs.includes(word);
  return !isOther && !isAdverb && !isFinite && !isMass(word, cues);
}

/** "keeping new nurses", "going digital"; not "the opening", nor "calving season", which is a noun. */
export function isActivity(words: readonly string[], cues: NoteCues): boolean {
  const [first = '', second = '', ...rest] = words;
  if (second === '' || !endsWith(first, cues.activityEnding) || isVerb(first, cues)) return false;
  // "dredging contract lapsed in 2023"
  if (isRegularPast(rest[0] ?? '', cues) && cues.prepositions.includes(rest[1] ?? '')) return false;
  // "late-running boats", not "co-planning on Fridays"
  if (first.includes('-') && !isOpening(second, cues) && !cues.prepositions.includes(second)) return false;
  if (cues.determiners.includes(second) || cues.becoming.includes(first)) return true;
  // "waiting to hear", not "the waiting room"
  if (cues.to !== '' && second === cues.to && cues.comings.includes(first)) return true;
  if (cues.notActivities.includes(first)) return false;
  // "keeping crew sober"
  const act = first.slice(0, -cues.activityEnding.length);
  if (rest.length > 0 && cues.taskVerbs.includes(act)) return true;
  const isCompound = !isOpening(second, cues) && !cues.prepositions.includes(second) && !isMass(second, cues);
  return !isCompound || rest.length > 1 || (rest.length === 1 && isMass(rest[0]!, cues));
}
