import type { NoteCues } from '../cues.js';
import { actsBeforeAside, actsBehindAside, actsOnMany, actsPerhaps } from '../acts.js';
import { mayBeVerb } from '../clause.js';
import { mayBeBareVerb } from '../formed.js';
import { isAmong } from '../lookup.js';
import { endsWith, isPlural } from '../nouns.js';
import { isTask } from '../task.js';
import { isOwnTopic, isTopic } from '../topic.js';
import { isVerb } from '../verbs.js';
import { isBareCount, isNews } from './news.js';
import { found, type Answer, type Noted } from './noted.js';

/** "bias cut", "staff change": of two or three bare words the last is a noun, where its form may be one. */
export function asPair({ words, kind, isTold, cues }: Noted): Answer {
  const bare = words[0] === cues.article ? words.slice(1) : words;
  const before = bare.slice(0, -1);
  const isPair = bare.length > 1 && bare.length < 4 && cues.flat?.includes(bare.at(-1)!) === true;
  const lists = [cues.pronouns, cues.determiners, cues.finiteVerbs, cues.prepositions, [cues.and]];
  const isBody = (word: string) => cues.groups.includes(word) && !cues.massNouns.includes(word);
  const isOther = before.some(
    (word) => isAmong(word, lists) || isBody(word) || endsWith(word, cues.mannerEnding),
  );
  const isOfMany = endsWith(before.at(-1) ?? '', cues.plural.ending) && isPlural(before.at(-1)!, cues);
  return kind === 'point' && !isTold && isPair && !isOther && !isOfMany ? found('topic') : undefined;
}

/** What is to be done, where no verb tells a sentence. */
export function asTask({ text, words, first, second, kind, cues }: Noted): Answer {
  if (kind === 'point' && (actsBehindAside(words, cues) || actsBeforeAside(words, cues)))
    return found('either');
  // "Spanish, a bit of Arabic"
  if (kind === 'point' && isKind(words, cues)) return undefined;
  if (isTask(words, cues) && !/^\S+,/u.test(text)) return found('task');
  const isBareVerb = isVerb(first, cues) && !cues.verbNouns.includes(first);
  return isBareVerb && cues.prepositions.includes(second) ? 'unsure' : undefined;
}

/** "cash businesses along the front", "cover crops in the rotation"; one trains "drivers on nights". */
function isKind([first = '', noun = '', next = '']: readonly string[], cues: NoteCues): boolean {
  const isOfPeople = isAmong(noun, [cues.troubles.people, cues.pluralNouns]) || isAgent(noun, cues);
  return (
    cues.article !== '' &&
    cues.compounds?.firsts.includes(first) === true &&
    isPlural(noun, cues) &&
    endsWith(noun, cues.plural.ending) &&
    !isOfPeople &&
    cues.prepositions.includes(next)
  );
}

function isAgent(noun: string, { agentEndings, plural }: NoteCues): boolean {
  const single = noun.slice(0, -plural.ending.length);
  return agentEndings.some((ending) => single.endsWith(ending));
}

/** "the rota they use", "why it matters": late in a noun phrase a pronoun opens a side clause; elsewhere somebody acts. */
export function asActing({ words, first, cues }: Noted): Answer {
  const pronoun = words.findIndex(
    (word, index) => cues.pronouns.includes(word) && !isForAll(words, index, cues),
  );
  const joint = words[pronoun - 1] ?? '';
  // "old wiring that nobody has drawings for"
  const opens = cues.article !== '' && pronoun > 2 && isAmong(joint, [cues.questionWords, cues.asides]);
  const isAside = opens || isAmong(joint, [cues.questionWords]) || cues.determiners.includes(first);
  if (pronoun >= 0 && (pronoun < 2 || !isAside)) return 'unsure';
  // Not so in a side clause: "confidentiality when a relative asks me things".
  const aside = words.findIndex((word, index) => index > 0 && cues.relatives.includes(word));
  const main = aside < 0 ? words : words.slice(0, aside);
  // "in the same harbor"
  const isRemark = (word: string, index: number) =>
    cues.predicatives.includes(word) &&
    !cues.determiners.includes(main[index - 1] ?? '') &&
    // "a time I had to correct myself"
    (cues.to === '' ||
      !(main[index - 1] === cues.to || (cues.ofSelf.includes(word) && main[index - 2] === cues.to)));
  return main.some(isRemark) ? 'unsure' : undefined;
}

/** "training for everyone in the first week": behind a preposition nobody acts, where no verb follows. */
function isForAll(words: readonly string[], index: number, cues: NoteCues): boolean {
  const [before = '', , next = ''] = words.slice(Math.max(0, index - 1));
  const isAll = isAmong(words[index]!, [cues.proof?.everybody ?? []]);
  // "month-end and the days before it"
  const isEnd = next === '' && cues.article !== '';
  return (
    index > 1 &&
    (isAll || isEnd) &&
    cues.prepositions.includes(before) &&
    (next === '' || cues.prepositions.includes(next))
  );
}

/** "the area floods … every Monday" has a verb nobody lists, and an article to show where its subject begins. */
export function asHabit({ words, first, kind, cues }: Noted): Answer {
  const habit = words.findIndex((word, index) => index > 2 && cues.habits.includes(word));
  // "a chair with a back and breaks every hour": asked for, not told.
  const isAsked = kind === 'thing' && cues.indefinite.includes(first) && words[habit - 2] === cues.and;
  if (habit < 0 || isAsked) return undefined;
  const isNamed = cues.determiners.includes(first) && !words.some((word) => cues.pronouns.includes(word));
  if (isNamed) return found(mayBeVerb(words[habit - 1]!, cues) ? 'clause' : 'either', habit - 1);
  // "home every other weekend": a piece of news without a verb.
  return kind === 'point' && isNews(words, cues) ? found('either') : 'unsure';
}

/** What may have a verb. */
export function asLikely({ text, words, likely, kind, isTold, cues }: Noted): Answer {
  if (likely) return cues.notLast.includes(words.at(-1)!) ? 'unsure' : found('either');
  // "visitors tap on glass": a plural is seldom the first of two nouns.
  const actsOfMany = actsPerhaps([cues.article, ...words], cues);
  const isAct = actsPerhaps(words, cues) || (cues.article !== '' && !isTold && actsOfMany);
  if (kind === 'point' && (isBareCount(text, words, cues) || isAct)) return found('either');
  // "cells swell after 800 cycles", as somebody said
  if (isTold && actsOfMany) return found('clause', 1);
  const isCode = /^\p{Lu}{2}/u.test(text);
  return kind === 'point' && !isCode && actsOnMany(words, cues) ? found('either') : undefined;
}

/** A thing, or a piece of news. */
export function asThing({ text, words, kind, isTold, cues }: Noted): Answer {
  const isThing = kind === 'self' ? isOwnTopic(text, words, cues) : isTopic(text, words, cues);
  if (!isThing) {
    const isHabit = kind === 'point' && words.slice(1).some((word) => cues.habits.includes(word));
    return isHabit && isNews(words, cues) ? found('either') : 'unsure';
  }
  // "perawat yang bersertifikat hanya 5": where no verb stands, the number tells it.
  if (kind === 'point' && cues.verbForms?.told?.test(text)) return found('clause', 1);
  // "renovasi jalan di 12 desa", "kafenya buka": a sentence or a noun phrase; so is what somebody said, "lini 5 paling lambat".
  const isSaid =
    isTold &&
    cues.verbForms !== undefined &&
    words.length > 2 &&
    !words.some((word) => cues.prepositions.includes(word));
  return found(isSaid || (kind === 'point' && mayBeBareVerb(words, cues)) ? 'either' : 'topic');
}
