import { fold } from '../../../text/fold.js';
import { says } from '../draft.js';
import { findPhrases } from '../lexicon.js';
import { inText, type Known, type Match } from '../known.js';
import { partsOf } from './greets.js';
import { findPlaceholders } from './residue.js';

/** Ends without the sender's name. */
export function findMissingSignature(known: Known): Match[] {
  const { draft, interview } = known;
  const name = interview?.candidate?.name;
  if (!name) return [];
  const { text } = draft;
  const from = Math.max(draft.ending[0]?.start ?? text.length, text.length - 600);
  const last = text.slice(from);
  const isSigned =
    partsOf(name).some((part) => says(last, part)) ||
    fold(last).includes(fold(name)) ||
    endsWithName(known, name);
  const isUnfilled = findPlaceholders(known).some(
    ({ field, span }) => field === 'text' && span.start >= from,
  );
  const end = { start: text.length, end: text.length };
  return isSigned || isUnfilled ? [] : inText(end, { places: { wanted: name } });
}

/** What stands before a name that ends a text: the end of a sentence, a comma, a dash or a picture. */
const beforeName = /[.!?…,;:)\n]|\s[—–-]{1,2}(?=[\s\p{L}])|\p{Extended_Pictographic}\uFE0F?/u;

/** Whether the last words are the name, behind a sentence or a sign-off: "… if you'll have me. Luke", "Thanks Luke". */
function endsWithName({ draft, words }: Known, name: string): boolean {
  const tail = draft.text.slice(-120).replace(/[\s.!\p{Extended_Pictographic}\uFE0F]+$/u, '');
  const last = fold(tail.split(beforeName).at(-1) ?? '');
  const closing = words.closings.find((each) => last.startsWith(`${each} `)) ?? '';
  const own = fold(name).split(' ');
  const said = last.slice(closing.length).split(' ').filter(Boolean);
  return said.some((word) => partsOf(name).includes(word)) && said.every((word) => own.includes(word));
}

/** No sign-off before the name. */
export function findMissingClosing({ draft }: Known): Match[] {
  const at = draft.ending[0]?.start ?? draft.body.end;
  return draft.signsOff || draft.text.trim() === '' ? [] : inText({ start: at, end: at });
}

/** Never says what the reader should do. */
export function findNoClearAsk(known: Known): Match[] {
  const { draft, tokens, words } = known;
  const body = draft.text.slice(draft.body.start, draft.body.end);
  const asks =
    words.asks.length === 0 ||
    body.includes('?') ||
    findPhrases(tokens.text, words.asks, words).length > 0 ||
    findPhrases(tokens.text, words.demands, words).length > 0;
  return asks ? [] : inText({ start: draft.body.end, end: draft.body.end });
}
