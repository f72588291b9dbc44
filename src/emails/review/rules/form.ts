import { fold } from '../../../text/fold.js';
import { says } from '../draft.js';
import { findPhrases } from '../lexicon.js';
import { inText, type Known, type Match } from '../known.js';
import { partsOf } from './names.js';
import { findPlaceholders } from './residue.js';
import { tokensIn } from '../tokens.js';

/** Lines in which a paper letter is told by its marks. */
const letterLines = 12;

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

/** Postal address, date line or reference of a paper letter. */
export function findLetterBlock({ draft, words, tokens }: Known): Match[] {
  const { text, top, greeting, ending } = draft;
  const above = greeting ? top : ending.slice(0, 0);
  const dates = new Set(words.calendarWords);
  const isLetterLine = (line: string) => {
    const parts = fold(line).split(' ');
    const hasDate = /\d/.test(line) && parts.some((part) => dates.has(part)) && parts.length <= 7;
    const isMarked = words.letterMarks.some(
      (mark) => fold(line).startsWith(fold(mark)) && /^[^\p{L}]*\p{L}+(?: \p{L}+)?[:.]/u.test(line),
    );
    const isNumericDate = /^\D{0,20}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\.?$/.test(line);
    // "Lindenallee 4", "12 Mill Lane", "20095 Hamburg", "LS1 4AB"
    const isAddress =
      /^(?:\p{Lu}[\p{L}.'’-]*[ ,]+){1,4}\d{1,5}\p{L}?(?:,.*)?$|^\d{1,6}\p{L}?,? (?:\p{Lu}[\p{L}.'’-]*[ ,]*){1,5}$|\b\p{Lu}{1,2}\d{1,2}\p{Lu}? \d\p{Lu}{2}\b/u.test(
        line,
      );
    return hasDate || isMarked || isNumericDate || isAddress;
  };
  const marked = above
    .slice(0, letterLines)
    .filter(({ start, end }) => isLetterLine(text.slice(start, Math.min(end, start + 200)).trim()));
  const enclosures = ending
    .slice(1)
    .filter(
      ({ start, end }) =>
        findPhrases(tokensIn(tokens.text, { start, end }), words.letterFoot, words).length > 0,
    );
  const [first] = marked;
  return [
    ...(first ? inText({ start: first.start, end: marked.at(-1)!.end }) : []),
    ...enclosures.flatMap((span) => inText(span)),
  ];
}

/** Never says what the reader should do. */
export function findNoClearAsk(known: Known): Match[] {
  const { draft, tokens, words } = known;
  const body = draft.text.slice(draft.body.start, draft.body.end);
  const asks =
    words.asks.length === 0 ||
    /\?/.test(body) ||
    findPhrases(tokens.text, words.asks, words).length > 0 ||
    findPhrases(tokens.text, words.demands, words).length > 0;
  return asks ? [] : inText({ start: draft.body.end, end: draft.body.end });
}
