import { capital } from '../../text/case.js';
import type { Note } from '../notes/model.js';
import { isPlaceable, isPublic } from '../notes/fit.js';
import { isForeign } from '../notes/foreign.js';
import { inSentence } from '../notes/in-sentence.js';
import { wordsOf } from '../notes/nouns.js';
import { hasShorthand } from '../notes/residue.js';
import { bareNote, spellOut } from '../notes/spell.js';
import { isWhole, subjected } from '../notes/whole-sentence.js';
import type { NoteCues } from '../words.js';
import type { PlacedNote } from './model.js';
import type { InputReader } from './reader.js';

/** More is a letter of its own. */
const mostSentences = 4;
const mostWords = 60;

/** Nothing in it is of nobody, once somebody was spoken of. */
const notTyped = /[;<>@\\|=]|:\/\/|…|\.\.|\p{Extended_Pictographic}/u;

/**
 * What the writer told of their own in whole sentences, as it stands: a reason, a need, a piece of news is written for the
 * mail, and nobody knows better how to say it.
 *
 * @param read - how it is read word by word, which comes first where it tells all of it in a sentence
 */
export function inOwnWords(
  text: string | undefined,
  path: string,
  reader: InputReader,
  read: () => PlacedNote | undefined,
): PlacedNote | undefined {
  const { accounts } = reader.cues;
  const account = text && accounts && !reader.isWithheld(text) ? accountIn(text, reader) : undefined;
  if (account === undefined) return read();
  if (account === 'barred') {
    reader.leaveOut(path, text!);
    return undefined;
  }
  const note = accounts!.misread.test(text!) ? undefined : reader.whole(read);
  // "a place nearer home, ten minutes on the bike" needs no brackets where it stands as it was written.
  const isSentence = note?.form === 'clause' && note.aside === undefined;
  return isSentence || note?.cause !== undefined ? note : { ...account, path };
}

/** The sentences up to the first that is none; `barred` where one is to be told to nobody. */
function accountIn(text: string, { cues, context }: InputReader): Note | 'barred' | undefined {
  const accounts = cues.accounts!;
  if (accounts.priced.test(text) || wordsOf(text).length > mostWords || text.includes('\n\n'))
    return undefined;
  const sentences = text
    .split(accounts.ends)
    .filter((each) => each !== '')
    .map((each) => inSentence(subjected(bareNote(each), cues), cues, context))
    .flatMap((each) => spliced(spellOut(each, cues, context), cues));
  if (sentences.some((each) => accounts.barred.test(each))) return 'barred';
  const isTold = (each: string, nth: number) =>
    isWhole(each, cues) &&
    !(nth === 0 ? accounts.ofNobody : notTyped).test(each) &&
    isPublic(each, cues, 'thing') &&
    isPlaceable(each.replace(accounts.harmless, ''), cues, context) &&
    !isForeign(each, cues, context) &&
    !hasShorthand(each, cues, context);
  const end = sentences.findIndex((each, nth) => nth === mostSentences || !isTold(each, nth));
  const told = end < 0 ? sentences : sentences.slice(0, end);
  const cut = sentences.slice(told.length).join(' ');
  if (told.length === 0) return undefined;
  const whole = told.map((each) => marked(each, cues)).join(' ');
  return { form: 'account', text: whole, ...(cut !== '' && { cut }) };
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
