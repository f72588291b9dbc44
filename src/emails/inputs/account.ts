import { capital } from '../../text/case.js';
import { isPlaceable, isPublic } from '../notes/fit.js';
import { isForeign } from '../notes/foreign.js';
import { isAmong } from '../notes/lookup.js';
import { isPlural, wordsOf } from '../notes/nouns.js';
import { hasShorthand } from '../notes/residue.js';
import { bareNote, spellOut } from '../notes/spell.js';
import { isPast, isVerb, mainVerbAt } from '../notes/verbs.js';
import type { NoteCues } from '../words.js';
import type { PlacedNote, ReadPart } from './model.js';
import type { InputReader } from './reader.js';

/** More is a letter of its own. */
const mostSentences = 4;
const mostWords = 60;

/** Nothing in it is of nobody, once somebody was spoken of. */
const notTyped = /[;<>@\\|=]|:\/\/|…|\.\.|\p{Extended_Pictographic}/u;

/** Farther back no subject of a sentence has its verb: "the first two weeks in May are …". */
const farthestVerb = 6;

/**
 * What the writer told of their own in whole sentences, as it stands: a reason, a need, a piece of news is written for the
 * mail, and nobody knows better how to say it. `undefined` where it begins with what is no sentence; `barred` where none of it is to be
 * told at all.
 *
 * @param read - how one sentence is read otherwise: where that tells all of it, it can stand inside another
 */
export function readAccount(
  text: string | undefined,
  path: string,
  reader: InputReader,
  read?: ReadPart,
): PlacedNote | 'barred' | undefined {
  const { cues, context } = reader;
  const { accounts } = cues;
  if (accounts === undefined || text === undefined || reader.isWithheld(text)) return undefined;
  if (accounts.priced.test(text) || wordsOf(text).length > mostWords || text.includes('\n\n'))
    return undefined;
  const noted = tidied(text, cues)!.split(accounts.ends);
  const sentences = noted
    .filter((each) => each !== '')
    .flatMap((each) => spliced(spellOut(subjected(bareNote(each), accounts.begun), cues, context), cues));
  if (sentences.some((each) => accounts.barred.test(each))) return 'barred';
  const isTold = (each: string, nth: number) =>
    isWhole(each, cues) &&
    !(nth === 0 ? accounts.ofNobody : notTyped).test(each) &&
    isPublic(each, cues, 'thing') &&
    isPlaceable(each.replace(accounts.harmless, ''), cues, context) &&
    !isForeign(each, cues, context) &&
    !hasShorthand(each, cues, context);
  const end = sentences.findIndex((each, nth) => !isTold(each, nth));
  const told = end < 0 ? sentences : sentences.slice(0, end);
  if (told.length === 0 || told.length > mostSentences) return undefined;
  const note = noted.length > 1 || accounts.misread.test(text) ? undefined : read?.(text);
  if (note?.form === 'clause' && note.cut === undefined) return undefined;
  const cut = sentences.slice(told.length).join(' ');
  return {
    form: 'account',
    text: told.map((each) => marked(each, cues)).join(' '),
    path,
    ...(cut !== '' && { cut }),
  };
}

/** Without slips of the hand: "its been" is "it's been". */
export function tidied(text: string | undefined, { accounts }: NoteCues): string | undefined {
  return text && replaced(text, accounts?.slips ?? []);
}

/** "Got a place nearer home": with its subject before it; what has one stays as it is. */
export function subjected(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  const told = replaced(small, rules);
  return told === small ? text : told;
}

/** With its capital and its mark: "is the 28th all right" is asked. */
function marked(text: string, cues: NoteCues): string {
  const isAsked = cues.accounts!.asked.test(text);
  return capital(text.endsWith('?') ? text : `${text}${isAsked ? '?' : '.'}`);
}

/** "I need to ask my husband, he is away": two sentences. */
function spliced(text: string, cues: NoteCues): readonly string[] {
  const [head = '', ...rest] = text.split(cues.accounts!.splice);
  // "when the boat is in, I …": what stands before is none.
  return rest.length > 0 && isWhole(head, cues) && !cues.accounts!.behind.test(text)
    ? [head, ...rest]
    : [text];
}

/** Whether a text has its subject and its verb. */
function isWhole(text: string, cues: NoteCues): boolean {
  const { subject, behind } = cues.accounts!;
  const words = wordsOf(text);
  const first = words[0]?.split(/['’]/u)[0] ?? '';
  if (text.endsWith('?') || cues.accounts!.asked.test(text))
    return (
      cues.accounts!.asked.test(text) ||
      cues.auxiliaries.includes(first) ||
      cues.questionWords.includes(first)
    );
  if (subject.test(text) || behind.test(text)) return true;
  // "the drive, 2 hours each way"
  const head = wordsOf(text.split(',')[0]!);
  const at = mainVerbAt(head, cues);
  const isNear = at > 0 && at <= farthestVerb;
  const hasActed = head.slice(1, farthestVerb + 2).some((word) => isPast(word, cues));
  if (cues.negations.includes(first)) return isNear && !isPast(head[at]!, cues);
  if (isAmong(first, [cues.determiners, cues.numberWords])) return isNear || hasActed;
  // "strip lights set off my migraines", "jury service starts on Monday"
  const noun = head[at - 1] ?? '';
  const isNoun = isPlural(noun, cues) || cues.massNouns.includes(noun);
  return isNear && at < 4 && isNoun && !isVerb(first, cues) && !cues.prepositions.includes(first);
}

function replaced(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((told, [from, to]) => told.replace(from, to), text);
}
