import { oneLine } from '../../text/clean.js';
import { inSentence } from '../notes/in-sentence.js';
import { hasShorthand } from '../notes/residue.js';
import { spellOut } from '../notes/spell.js';
import { isWhole } from '../notes/whole-sentence.js';
import type { PlacedNote } from './model.js';
import type { InputReader } from './reader.js';

/** More than these are a letter of their own. */
const mostRequests = 3;

/**
 * "I use a wheelchair, is there a step-free way in?": why, and all that is asked for, or nothing, as a cause alone asks for
 * nothing. A cause that can not be told is `left`.
 */
export function readRequest(
  text: string | undefined,
  reader: InputReader,
): { readonly note: PlacedNote; readonly left: string | undefined } | undefined {
  const { cues, context } = reader;
  const { requests } = cues;
  if (requests === undefined || text === undefined || reader.isWithheld(text)) return undefined;
  // A text that begins with what is asked for has nothing in front of it.
  const [head = '', ...rest] = `, ${oneLine(text)}`.split(requests.opener);
  const asked = rest.filter((each) => each !== '').map((each) => requestOf(each, reader));
  const isAll = asked.length > 0 && asked.length <= mostRequests && !asked.includes(undefined);
  if (!isAll) return undefined;
  // "I would like to ask whether there is a lift, and whether there is parking"
  const isSame = asked.every((each) => requests.again.test(each!));
  const wish = asked
    .map((each, nth) => (isSame && nth > 0 ? each!.replace(requests.again, '') : each!))
    .join(`, ${cues.and} `);
  const told = inSentence(spellOut(wish, cues, context), cues, context);
  if (hasShorthand(told, cues, context)) return undefined;
  const noted = head.replace(/^, |^,$|[\s,.;:!–-]+$/gu, '');
  const why = causeOf(noted, reader);
  // "captions; a second break": all of it is asked for.
  const isList = rest.some((each) => each !== '' && !isForm(each, requests.forms));
  if (isList && why?.endsWith(cues.so) !== true) return undefined;
  return {
    note: { form: 'clause', text: why === undefined ? told : `${why} ${told}`, path: 'adjustment' },
    left: noted !== '' && why === undefined ? noted : undefined,
  };
}

/**
 * "could the test be after lunch?" as it is told, "I would like to ask whether the test could be after lunch"; a thing in
 * a sentence of its own is needed.
 */
function requestOf(text: string, { cues, piece }: InputReader): string | undefined {
  const { forms, need } = cues.requests!;
  const bare = bareOf(text);
  const form = forms.find(([each]) => each.test(bare));
  // "no bus comes out there" is told as well.
  const isTold = isWhole(bare, cues) && cues.negations.includes(bare.split(' ')[0]!);
  if (isTold || /[;:?!"“”()]/u.test(bare)) return undefined;
  if (form) return bare.replace(form[0], form[1]);
  // "my dog's coming along" is told, and not needed.
  const note = isWhole(bare, cues) ? undefined : piece(bare, 'thing', { isAdjustment: true });
  return note?.form === 'topic' && note.cut === undefined ? `${need} ${note.text}` : undefined;
}

function isForm(text: string, forms: readonly (readonly [RegExp, string])[]): boolean {
  return forms.some(([each]) => each.test(bareOf(text)));
}

/** Without what ends it, and begun small: "Is there a lift?" is told in the middle of a sentence. */
function bareOf(text: string): string {
  return text.replace(/[\s,.;?!]+$/u, '').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}

/** What stands before the request: "I am dyslexic, so", "because of migraines,"; `undefined` where some of it would be cut. */
function causeOf(text: string, { cues, piece }: InputReader): string | undefined {
  const { traits, hows, because } = cues.requests!;
  const told = traits.reduce((whole, [from, to]) => whole.replace(from, to), text);
  const note = piece(told, 'thing', { isAdjustment: true });
  if (note === undefined || (note.cut !== undefined && !hows.test(note.cut))) return undefined;
  const why = [note.text, ...(note.cut === undefined ? [] : [note.cut])].join(', ');
  if (note.form === 'clause') return `${why}, ${cues.so}`;
  // Of "interpreter, is there one?" nobody is the cause.
  const isThing = note.form === 'topic' && !/[eo]r$/u.test(note.text);
  return isThing ? `${because} ${why},` : undefined;
}
