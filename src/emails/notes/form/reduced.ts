import { isActivity } from '../activity.js';
import type { NoteCues } from '../cues.js';
import { mayBeVerb, opensRest } from '../clause.js';
import { isAmong } from '../lookup.js';
import { endsWith, isOpening, isPlural } from '../nouns.js';
import { isInNeed, isPast, isThirdPerson, mayPrecedeNoun } from '../verbs.js';
import { formOf } from '../form.js';
import { found, type Answer, type Noted } from './noted.js';

/** "arrears and how they are collected": a thing, and a question about it. */
export function asJoined({ text, words, kind, cues }: Noted): Answer {
  const isOther = cues.article === '' && cues.verbForms === undefined;
  if (kind !== 'point' || isOther || text.includes(',')) return undefined;
  const at = words.findIndex(
    (word, index) => index > 0 && word === cues.and && cues.questionWords.includes(words[index + 1] ?? ''),
  );
  // "stock takes and why …"
  const isPair =
    at === 2 && isPlural(words[1]!, cues) && !isPlural(words[0]!, cues) && !isOpening(words[0]!, cues);
  const acts =
    !isPair && !isOfMany(words.slice(0, at), cues) && words.slice(0, at).some((word) => isVerbal(word, cues));
  if (at < 1 || words.length - at < 4 || acts) return undefined;
  const parts = text.split(/\s+/);
  const head = parts.slice(0, at).join(' ');
  const asked = parts.slice(at + 1).join(' ');
  const isThing =
    isPair ||
    isOfMany(words.slice(0, at), cues) ||
    (['topic', 'doing'].includes(formOf(head, cues, kind)?.form ?? '') &&
      !cues.questionWords.includes(words[0]!));
  return isThing && formOf(asked, cues, kind)?.form === 'topic' ? found('topic') : undefined;
}

/** "the price growers get per kilo": what they get is the price; not "the ward nurses get breaks". */
function isOfMany(
  [first = '', noun = '', who = '', verb = '', next = '']: readonly string[],
  cues: NoteCues,
) {
  return (
    cues.determiners.includes(first) &&
    !isPlural(noun, cues) &&
    isPlural(who, cues) &&
    !isPlural(verb, cues) &&
    mayBeVerb(verb, cues) &&
    (next === '' || cues.prepositions.includes(next) || next === cues.per)
  );
}

/** A noun with a side clause of which the opening word is left out: no sentence, whatever verb there is in it. */
export function asReduced({ text, words, kind, cues }: Noted): Answer {
  const isPlain = /^[\p{L}\p{N}\s'’.:%-]+$/u.test(text) && !isActivity(words, cues);
  if (kind !== 'point' || cues.article === '' || !isPlain) return undefined;
  return isActing(words, cues) ||
    isOfSomebody(words, cues) ||
    isActedOn(words, cues) ||
    isOfOther(words, cues) ||
    isDoneTo(words, cues)
    ? found('topic')
    : undefined;
}

/** "the blocks you can only reach by quad bike" */
function isOfSomebody(words: readonly string[], cues: NoteCues): boolean {
  const who = words.findIndex((word, index) => index > 1 && [cues.reader.name, cues.they].includes(word));
  const verb = words[who + 1] ?? '';
  const isAct = cues.auxiliaries.includes(verb) || isVerbal(verb, cues) || mayBeVerb(verb, cues);
  return (
    who > 1 &&
    who < 5 &&
    cues.determiners.includes(words[0]!) &&
    isAct &&
    !mayPrecedeNoun(words[who - 1]!, cues) &&
    !words.slice(0, who).some((word) => isAmong(word, [cues.finiteVerbs, cues.auxiliaries, cues.copulas])) &&
    !words.slice(who + 2).some((word) => isAmong(word, [cues.finiteVerbs, cues.copulas, cues.pronouns]))
  );
}

/** "guests checking in by phone before they arrive", "the gloves being tested in aisle 7" */
function isActing(words: readonly string[], cues: NoteCues): boolean {
  const at = words.findIndex((_, index) => index > 0 && isActingAt(words, index, cues));
  return (
    at > 0 &&
    at < 7 &&
    !words.slice(0, at).some((word) => isVerbal(word, cues)) &&
    isOpenEnd(words.slice(at + 1), cues)
  );
}

function isActingAt(words: readonly string[], index: number, cues: NoteCues): boolean {
  const [noun = '', word = '', next = ''] = words.slice(index - 1);
  const isMany = isPlural(noun, cues) && !cues.attributive.includes(noun) && !isOpening(noun, cues);
  const isNamed = isOpening(words[0]!, cues) && word === cues.gate?.sure?.being;
  return (
    endsWith(word, cues.activityEnding) &&
    (isMany || isNamed) &&
    !isInNeed(words, index - 1, cues) &&
    !cues.notActivities.includes(word) &&
    (opensRest(next, cues) || isPlural(next, cues) || word === cues.gate?.sure?.being)
  );
}

/** "the dry dock planned for January" */
function isActedOn(words: readonly string[], cues: NoteCues): boolean {
  const at = words.findIndex((word, index) => index > 1 && cues.acted?.includes(word) === true);
  const isBehind =
    at > 1 &&
    at < 7 &&
    cues.determiners.includes(words[0]!) &&
    isAmong(words[at + 1] ?? '', [cues.prepositions, [cues.by]]);
  return (
    isBehind &&
    !words.slice(0, at).some((word) => isVerbal(word, cues)) &&
    isOpenEnd(words.slice(at + 1), cues)
  );
}

/** "patients sent down without notes", "samples left out overnight": who sends somebody says whom. */
export function isDoneTo(words: readonly string[], cues: NoteCues): boolean {
  const done = cues.gate?.sure?.doneTo;
  const at =
    done === undefined ? -1 : words.findIndex((word, index) => index > 0 && done.verbs.includes(word));
  const before = words.slice(0, at);
  const isMany = at > 0 && at < 4 && isPlural(before.at(-1)!, cues) && !cues.determiners.includes(words[0]!);
  const next = words[at + 1] ?? '';
  const hasParticle = cues.particles.includes(next) && !done?.behind.includes(next);
  const rest = words.slice(at + (hasParticle ? 2 : 1));
  // "drivers held up at the border", not "shops sold out in May"
  const isFar = hasParticle && !done!.alone.includes(words[at]!) && cues.prepositions.includes(rest[0] ?? '');
  return (
    isMany &&
    !before.some((word) => isVerbal(word, cues) || mayPrecedeNoun(word, cues)) &&
    (isFar || done!.behind.includes(rest[0] ?? '')) &&
    isOpenEnd(rest, cues)
  );
}

/** "the handover sheet the night team fills in", "the scheme the school switched to" */
export function isOfOther(words: readonly string[], cues: NoteCues): boolean {
  const at = words.findIndex(
    (word, index) =>
      index > 1 &&
      cues.determiners.includes(word) &&
      !cues.habits.includes(word) &&
      !mayPrecedeNoun(words[index - 1]!, cues),
  );
  const before = words.slice(0, at);
  const acts = (word: string, index: number) =>
    isVerbal(word, cues) || (index > 1 && isPast(word, cues) && !isPlural(word, cues));
  if (at < 2 || !cues.determiners.includes(words[0]!) || before.some(acts)) return false;
  // "the software the dispatchers use": a noun for sure, as nothing stands before it that could have a verb.
  if (at === 2) return words.length > at + 2;
  if (cues.claims?.includes(words[at - 1]!.replace(/e?s$/, '')) === true) return false;
  const isPastAt = (word: string, index: number) =>
    isPast(word, cues) && (index === words.length - 1 || opensRest(words[index + 1]!, cues));
  const verb = words.findIndex(
    (word, index) => index > at + 1 && (isVerbal(word, cues) || isPastAt(word, index)),
  );
  return (
    verb > 0 &&
    verb < at + 5 &&
    !words.slice(at + 1, verb).some((word) => mayPrecedeNoun(word, cues) || cues.relatives.includes(word))
  );
}

/** Whether no verb stands outside a side clause. */
function isOpenEnd(words: readonly string[], cues: NoteCues): boolean {
  const aside = words.findIndex((word) => isAmong(word, [cues.relatives, cues.whens, cues.questionWords]));
  const main = aside < 0 ? words : words.slice(0, aside);
  const rest = aside < 0 ? [] : words.slice(aside + 1);
  const isVerb = (word: string) => cues.finiteVerbs.includes(word) || cues.auxiliaries.includes(word);
  return !words.includes(cues.and) && !main.some(isVerb) && rest.filter(isVerb).length < 2;
}

/** A verb by its form, or known for one. */
function isVerbal(word: string, cues: NoteCues): boolean {
  return isAmong(word, [cues.finiteVerbs, cues.auxiliaries, cues.copulas]) || isThirdPerson(word, cues);
}
