import type { NoteCues } from '../words.js';
import { isAmong, wordFor } from './lookup.js';
import type { NoteContext } from './model.js';
import { longestName } from './reporter.js';
import { behindYou } from './verbs.js';

/**
 * "why it matters to Dana", to Dana, becomes "to you", "what Dana learned" "what you learned"; a name that cannot be turned
 * so leaves the note unusable.
 */
export function nameToReader(text: string, cues: NoteCues, { reader }: NoteContext): string | undefined {
  if (!reader || reader.name.length > longestName) return text;
  // Particles such as "van" and "de" are no names alone.
  const parts = [reader.name, ...reader.name.split(/\s+/).filter((part) => !/^\p{Ll}/u.test(part))]
    .filter((part) => part.length > 2)
    .map(escapeRegExp);
  if (parts.length === 0) return text;
  const title = `(?:(?:${cues.titles.map(capitalOf).join('|')})\\.?\\s+)?`;
  const name = `(?<![\\p{L}/-])(?:${parts.join('|')})(?:\\s+(?:${parts.join('|')}))*(?![\\p{L}/-])`;
  let isSubject = false;
  const turned = text.replace(
    new RegExp(`${title}${name}(['’]s(?!\\p{L}))?(\\s+[\\p{L}'’]+)?`, 'gu'),
    (whole: string, possessive: string | undefined, following: string | undefined) => {
      const next = following ?? '';
      if (possessive !== undefined) return cues.reader.possessive + next;
      if (endsName(next.trim().toLowerCase(), cues)) return cues.reader.name + next;
      const verb = behindYou(next.trim(), cues);
      if (verb === undefined) return whole;
      isSubject = true;
      return `${cues.reader.name} ${verb}`;
    },
  );
  if (new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'u').test(turned)) return undefined;
  // "Dana never shouts": the verb is a word further on.
  if (isThirdBehindAdverb(turned, cues)) return undefined;
  if (!isSubject) return turned;
  const words = turned.split(' ').map((word) => wordFor(cues.reflexives, word.toLowerCase()) ?? word);
  return words.some((word) => cues.readerAlone.includes(word.toLowerCase())) ? undefined : words.join(' ');
}

function isThirdBehindAdverb(text: string, cues: NoteCues): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return words.some((word, index) => {
    const verb = words[index + 2] ?? '';
    const isAdverb = [...cues.adverbs, ...cues.habits, ...cues.turns].includes(words[index + 1] ?? '');
    return (
      word === cues.reader.name.toLowerCase() && isAdverb && behindYou(verb, cues) !== verb && verb !== ''
    );
  });
}

/** Whether a name ends before this word: nothing follows, or what goes on without it. */
function endsName(following: string, cues: NoteCues): boolean {
  const lists = [
    cues.prepositions,
    cues.relatives,
    cues.times,
    cues.questionWords,
    cues.determiners,
    cues.turns,
  ];
  const isVerbless = cues.pastEnding === '';
  return following === '' || isVerbless || following === cues.and || isAmong(following, lists);
}

function capitalOf(title: string): string {
  return `[${title.charAt(0).toUpperCase()}${title.charAt(0)}]${title.slice(1)}`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
