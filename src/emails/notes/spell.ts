import { oneLine } from '../../text/clean.js';
import type { NoteCues } from '../words.js';
import { wordFor } from './lookup.js';
import type { NoteContext } from './model.js';

/** The note on one line, without quotation marks around it all, asides in brackets, and end mark; a question keeps its. */
export function bareNote(raw: string): string {
  const one = oneLine(raw).replace(/^(?:[-*•–—>+]|\d{1,2}[.)])\s+/u, '');
  return (
    (quoteIn(one) ?? one)
      .replace(/\s*\([^()]*\)(?=\s|[.,;:!?…]|$)/gu, '')
      .replace(/\s*(?:[.,;:!…]|\s[-–—])+$/u, '')
      .replace(/[!?]*\?[!?]*$/, '?')
      // A quotation of two sentences is read sentence by sentence.
      .replace(/["“”]/gu, (mark, _, whole: string) => (whole.match(/["“”]/gu)!.length % 2 === 0 ? mark : ''))
      .trim()
  );
}

/** What stands between quotation marks around all of a text. */
export function quoteIn(text: string): string | undefined {
  return /^["“«'‘](.*)["”»'’][.,]?$/u.exec(oneLine(text))?.[1];
}

/** "they r short of ppl" written out; a note shouted in capitals is spoken in small letters; "monday" has a capital. */
export function spellOut(
  text: string,
  cues: NoteCues,
  { properNames, misspellings, interviewers = [] }: Partial<NoteContext>,
): string {
  const shouted = text.length > 6 && text === text.toUpperCase() && /\p{L}{5}/u.test(text);
  const known = shouted ? (properNames ?? []) : interviewers.map(({ name }) => name);
  const names = new Map(known.flatMap((name) => name.split(/\s+/)).map((name) => [name.toLowerCase(), name]));
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const spelled = withoutFiller(joinWords(shouted ? text.toLowerCase() : text, cues), cues)
    .split(' ')
    .map((word, index, words) => {
      const small = word.toLowerCase();
      const bare = small.replace(/[^\p{L}]+$/u, '');
      const name = names.get(bare);
      if (name !== undefined && (shouted || isNameAlone(bare, cues))) return name + word.slice(bare.length);
      // "12 hr shifts"
      if (small === cues.spans[1] && /^\d+$/.test(words[index - 1] ?? '')) return cues.spans[0]!;
      const written = wordFor(cues.shorthand, small) ?? wordFor(misspellings, small);
      if (written !== undefined) return written;
      const mark = small.slice(bare.length);
      const marked = mark === ',' ? wordFor(cues.shorthand, bare) : undefined;
      if (marked !== undefined) return marked && marked + mark;
      // "the wing opens in may"
      const isMonth =
        cues.modalNames.includes(bare) && cues.prepositions.includes((words[index - 1] ?? '').toLowerCase());
      return isMonth || cues.capitalized.includes(bare) ? capital(word) : word;
    })
    .filter((word) => word !== '')
    .join(' ');
  return joinSpans(spelled, cues);
}

/** Whether a name in small letters can be nothing else: "marv", not "grace" or "will". */
function isNameAlone(name: string, cues: NoteCues): boolean {
  const lists = [
    cues.massNouns,
    cues.eitherVerbs,
    cues.taskVerbs,
    cues.nounVerbs,
    cues.auxiliaries,
    cues.properWords,
  ];
  const more = [
    cues.prepositions,
    cues.determiners,
    cues.modalNames,
    cues.finiteVerbs,
    cues.pastVerbs,
    cues.commonNames,
  ];
  return name.length > 2 && ![...lists, ...more].some((list) => list.includes(name));
}

/** "ok so she said …" */
function withoutFiller(text: string, cues: NoteCues): string {
  const filler = cues.fillers.find((each) => text.toLowerCase().startsWith(`${each} `));
  return filler === undefined ? text : text.slice(filler.length + 1);
}

/** "no shows", "burn out": one word each. */
function joinWords(text: string, cues: NoteCues): string {
  const pairs = Object.keys(cues.joined);
  if (pairs.length === 0) return text;
  return text.replace(
    new RegExp(`(?<![\\p{L}-])(?:${pairs.join('|')})(?![\\p{L}-])`, 'giu'),
    (pair) => wordFor(cues.joined, pair.toLowerCase()) ?? pair,
  );
}

/** "12 hr shifts" are "12-hour shifts". */
function joinSpans(text: string, cues: NoteCues): string {
  if (cues.spans.length === 0) return text;
  const numbers = ['\\d+', ...cues.numberWords.filter((word) => word !== cues.numberWords[0])].join('|');
  const units = cues.spans.join('|');
  // "3 day shifts" are three of them.
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(${numbers}) (${units})(?= (?!shifts?)\\p{L})`, 'giu');
  const shifts = new RegExp(`(?<![\\p{L}\\d-])(\\d+) (${cues.spans[0]!})(?= shifts?)`, 'giu');
  const joined = (whole: string, number: string, unit: string, at: number) => {
    const [next = ''] = text.slice(at + whole.length + 1).split(/[^\p{L}]/u);
    const isNoun = number !== '1' && ![...cues.prepositions, cues.and].includes(next.toLowerCase());
    return isNoun ? `${number}-${unit}` : whole;
  };
  return text.replace(pattern, joined).replace(shifts, '$1-$2');
}

/** Whether a text is in another language, names aside: two of its words, or one where there are few. */
export function isForeign(text: string, cues: NoteCues, { properNames }: NoteContext): boolean {
  const names = new Set(properNames.flatMap((name) => name.split(/\s+/)));
  const words = text.split(/\s+/).filter((word) => !names.has(word));
  const found = words
    .map((word) => word.replace(/[^\p{L}']/gu, ''))
    .filter(
      (word) => cues.foreign.includes(word) || cues.foreignEndings.some((ending) => word.endsWith(ending)),
    );
  if (found.length > 1 || (found.length === 1 && words.length < 8)) return true;
  return !new RegExp(`\\p{Script=${cues.script}}`, 'u').test(text);
}
