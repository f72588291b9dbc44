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
  const isSigned = partsOf(name).some((part) => says(last, part)) || fold(last).includes(fold(name));
  const isUnfilled = findPlaceholders(known).some(
    ({ field, span }) => field === 'text' && span.start >= from,
  );
  const end = { start: text.length, end: text.length };
  return isSigned || isUnfilled ? [] : inText(end, { places: { wanted: name } });
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
