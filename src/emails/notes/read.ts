import { multiLine, oneLine } from '../../text/clean.js';
import { phraseFinder } from '../phrases.js';
import type { NoteCues } from '../words.js';
import { formOf, startsInPast, withArticle } from './form.js';
import type { Note, NoteContext } from './model.js';
import { stripReport } from './report.js';
import { inSentence, nameToReader, turnToReader } from './voice.js';

/** Longest note that can be placed in a sentence, in words. */
const longestNote = 24;

/**
 * Reads one note. `undefined` when it cannot be placed in a sentence well: neither topic, activity, question, task nor
 * clause for sure; or private, tactless, or in another language. A careful person would leave it out as well.
 */
export function readNote(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const sentence = spellOut(firstSentence(raw), cues);
  if (!/\p{L}/u.test(sentence) || phraseFinder(cues.unplaceable)(sentence)) return undefined;
  if (isForeign(sentence, cues)) return undefined;
  if (sentence.endsWith('?')) return withinLimit({ form: 'question', text: capital(sentence) });

  const report = stripReport(sentence, cues, context);
  const addressed = nameToReader(report.text, cues, context);
  const turned = addressed === undefined ? undefined : turnToReader(addressed, report.by, cues, context);
  if (turned === undefined) return undefined;
  const text = inSentence(turned, cues, context);
  const { kind = 'point' } = context;
  const form = formOf(text, cues, kind);
  if (!form || (report.form === 'clause' && form !== 'clause')) return undefined;
  const { by } = report;
  switch (form) {
    case 'question':
      return withinLimit({ form, text: `${capital(text)}?`, by });
    case 'task':
      return withinLimit({ form, text: text.replace(/^to /i, ''), by });
    case 'topic': {
      const whole = kind === 'self' ? text : withArticle(text, cues, kind === 'point');
      return withinLimit({ form: report.form === 'asked' ? 'asked' : 'topic', text: whole, by });
    }
    case 'clause':
      return withinLimit({
        form,
        text: kind === 'point' ? withArticle(text, cues, true) : asAccount(text, cues),
        by,
      });
    case 'asked':
    case 'doing':
      return withinLimit({ form, text, by });
  }
}

/** The notes of one entry: a line may hold a list, "1) … 2) …" or "…; …". */
export function splitNotes(raw: string): string[] {
  const notes = multiLine(raw)
    .split(/\n|;\s|\s(?=\d{1,2}\)\s)/)
    .map((note) => note.replace(/^\s*(?:[-*•–—>+]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((note) => note !== '');
  return notes.length > 0 ? notes : [raw];
}

function withinLimit({ form, text, by }: Note): Note | undefined {
  return text && text.split(' ').length <= longestNote
    ? { form, text, ...(by !== undefined && { by }) }
    : undefined;
}

/** The first sentence of a note, without bullet, quotation marks around it all, and end mark. */
function firstSentence(raw: string): string {
  const line = splitNotes(raw)[0] ?? '';
  // A full stop ends a sentence where a capital follows and it does not end a title or initial: "Mrs. K".
  const end = /(?<=\p{Ll}{4}|\d|["”’)])[.!](?=\s+\p{Lu})|\?(?=\s|$)/u.exec(line);
  const one = oneLine(end ? line.slice(0, end[0] === '?' ? end.index + 1 : end.index) : line);
  const bare = /^["“«'‘](.*)["”»'’][.,]?$/u.exec(one)?.[1] ?? one;
  return bare.replace(/\s*[.,;:!…]+$/u, '').trim();
}

/** "they r short of ppl" written out; a note shouted in capitals is spoken in small letters. */
function spellOut(text: string, cues: NoteCues): string {
  const shouted = text.length > 6 && text === text.toUpperCase() && /\p{L}{5}/u.test(text);
  return (shouted ? text.toLowerCase() : text)
    .split(' ')
    .map((word) => cues.shorthand[word.toLowerCase()] ?? word)
    .join(' ');
}

function isForeign(text: string, cues: NoteCues): boolean {
  const words = text.toLowerCase().split(/[^\p{L}']+/u);
  return (
    words.some((word) => cues.foreign.includes(word)) ||
    !new RegExp(`\\p{Script=${cues.script}}`, 'u').test(text)
  );
}

/** "built the rota" as an account of oneself: "I built the rota". */
function asAccount(text: string, cues: NoteCues): string {
  return startsInPast(text, cues) ? `${cues.self} ${text}` : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
