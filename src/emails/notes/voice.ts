import { fold } from '../../text/fold.js';
import type { NoteCues } from '../words.js';
import type { NoteContext } from './model.js';

/**
 * "how they schedule nights" becomes "how you schedule nights": the note is now read by the people it is about. "He has
 * three clients", told by the reader, becomes "you have"; what "we" did is nobody's in particular and left out.
 */
export function turnToReader(
  text: string,
  by: string | undefined,
  cues: NoteCues,
  context: NoteContext,
): string | undefined {
  if (context.kind === 'self' || context.kind === 'thing') return text;
  const words = text.split(' ');
  const at = cues.questionWords.includes(words[0]!.toLowerCase()) ? 1 : 0;
  const subject = words[at]?.toLowerCase() ?? '';
  const rest = words.slice(at + 1);
  const isThird = (word: string) => cues.keepThird.includes(word.toLowerCase().replace(/[^\p{L}'’]/gu, ''));
  if (at === 0 && (cues.ofBoth.includes(subject) || subject === cues.self.toLowerCase())) return undefined;
  if (cues.readerAlone.includes(subject)) {
    const onlyReader =
      context.reader !== undefined && (context.interviewers.length === 1 || by === context.reader.name);
    const verb = rest[0] && pluralVerb(rest[0], cues);
    if (!onlyReader || !verb || rest.some(isThird)) return undefined;
    return [...words.slice(0, at), cues.reader.name, verb, ...rest.slice(1)].join(' ');
  }
  const turned = cues.turnToReader[subject];
  return turned && !rest.some(isThird) ? [...words.slice(0, at), turned, ...rest].join(' ') : text;
}

/** "has" as it stands behind "you". */
function pluralVerb(verb: string, cues: NoteCues): string | undefined {
  return cues.pluralVerbs[verb.toLowerCase()];
}

/** "why it matters to Dana", to Dana, becomes "to you"; a name that cannot be turned so leaves the note unusable. */
export function nameToReader(text: string, cues: NoteCues, { reader }: NoteContext): string | undefined {
  if (!reader) return text;
  const parts = [reader.name, ...reader.name.split(/\s+/)]
    .filter((part) => part.length > 2)
    .map(escapeRegExp);
  if (parts.length === 0) return text;
  const name = `(?<!\\p{L})(?:${parts.join('|')})(?:\\s+(?:${parts.join('|')}))?`;
  const turned = text
    .replace(new RegExp(`${name}['’]s(?!\\p{L})`, 'gu'), cues.reader.possessive)
    .replace(
      new RegExp(`(?<!\\p{L})(${cues.reader.after.join('|')}) ${name}(?!\\p{L})`, 'gu'),
      `$1 ${cues.reader.name}`,
    );
  return new RegExp(`${name}(?!\\p{L})`, 'u').test(turned) ? undefined : turned;
}

/** The text with its first letter small, unless the word is a name, a title or an abbreviation. */
export function inSentence(text: string, cues: NoteCues, context: NoteContext): string {
  const first = text.split(/[\s,]/)[0]!;
  const bare = first.replace(/['’]s$/u, '');
  const isSelf = new RegExp(`^${escapeRegExp(cues.self)}(?:['’]|$)`, 'iu').test(first);
  if (isSelf) return cues.self + text.slice(cues.self.length);
  const keep =
    bare.slice(1) !== bare.slice(1).toLowerCase() ||
    /[\d.]/.test(bare) ||
    cues.properWords.includes(bare.toLowerCase()) ||
    context.properNames.some((name) => name.split(/\s+/).includes(bare) && fold(name) !== '') ||
    nextIsName(text);
  return keep ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Sankt Gallen branch", "New Delhi office", "D license": a second capital right behind the first shows a name. */
function nextIsName(text: string): boolean {
  return /^\p{Lu}(?:\p{Ll}+ \p{Lu}\p{Ll}|\s)/u.test(text);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
