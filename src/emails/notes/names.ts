import { unaccented } from '../../text/fold.js';
import { escapeRegExp } from '../../text/match.js';
import type { NoteCues } from './cues.js';
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
  // Particles such as "van" and "de" are no names alone, and neither is "Dr.", which others are as well.
  const isName = (part: string) =>
    !/^\p{Ll}/u.test(part) && !cues.titles.includes(part.toLowerCase().replace(/\.$/, ''));
  const called = [reader.name, ...reader.name.split(/\s+/).filter(isName)].filter((part) => part.length > 2);
  if (called.length === 0) return text;
  if (!called.some((part) => text.includes(part))) return behindAdverb(text, cues);
  const parts = called.map(escapeRegExp);
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
  const agreed = behindAdverb(turned, cues);
  if (agreed === undefined || (!isSubject && agreed === turned)) return agreed;
  const words = agreed.split(' ').map((word) => wordFor(cues.reflexives, word.toLowerCase()) ?? word);
  return words.some((word) => cues.readerAlone.includes(word.toLowerCase())) ? undefined : words.join(' ');
}

/** The name of the writer that a note begins with, as it stands there, often without its marks: "Hang" of "Nguyễn Thị Bích Hằng". */
export function writerNamed(
  text: string,
  { candidate = '' }: Pick<NoteContext, 'candidate'>,
): string | undefined {
  const names = [candidate, ...candidate.split(/\s+/)].filter((each) => each.length > 2);
  const opened = names.map((each) => text.slice(0, each.length));
  return opened.find(
    (each, index) => text.charAt(each.length) === ' ' && unaccented(each) === unaccented(names[index]!),
  );
}

/** The text with the verb behind "you never" in the form that stands there; `undefined` where its form is not known. */
function behindAdverb(text: string, cues: NoteCues): string | undefined {
  const words = text.split(/\s+/);
  const small = words.map((word) => word.toLowerCase());
  const at = small.findIndex(
    (word, index) =>
      word === cues.reader.name.toLowerCase() &&
      isAmong(small[index + 1] ?? '', [cues.adverbs, cues.habits, cues.turns]) &&
      small[index + 2] !== undefined,
  );
  if (at < 0) return text;
  const verb = behindYou(small[at + 2]!, cues);
  if (verb === small[at + 2]) return text;
  return verb && [...words.slice(0, at + 2), verb, ...words.slice(at + 3)].join(' ');
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
