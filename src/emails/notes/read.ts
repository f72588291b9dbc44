import { fold } from '../text/fold.js';
import { multiLine, oneLine } from '../text/clean.js';
import type { Person } from '../interviews/model.js';
import type { NoteCues } from './words.js';

/**
 * What grammatical form a note has, and so which sentence can carry it: "about {topic}", "that {clause}", "help
 * {task}". `aside` fits only behind a colon: the safe place for whatever the form is not sure of.
 */
export type NoteForm = 'topic' | 'doing' | 'clause' | 'question' | 'task' | 'aside';

/** A note, read: its form, and its text ready to be placed inside a sentence. */
export interface Note {
  readonly form: NoteForm;
  readonly text: string;
  /** Name of the interviewer the note itself says it came from. */
  readonly by?: string | undefined;
}

/** What a note may speak of by name. */
export interface NoteContext {
  readonly interviewers: readonly Person[];
  /** Names to keep their capitals: company, role, people. */
  readonly properNames: readonly string[];
  /** Who the mail goes to: a note that has the name must call its reader `you`. */
  readonly reader?: Person | undefined;
  /** Whether the note speaks of the writer (a highlight) rather than of the readers. */
  readonly ofSelf?: boolean;
}

/** Longest note that can be placed in a sentence, in words. */
const longestNote = 24;

/** Reads one note; `undefined` when nothing in it can be placed in a sentence. */
export function readNote(raw: string, cues: NoteCues, context: NoteContext): Note | undefined {
  const sentence = firstSentence(raw);
  if (!sentence || !/\p{L}/u.test(sentence)) return undefined;
  if (sentence.endsWith('?')) return withinLimit({ form: 'question', text: capital(sentence) });
  const report = stripReport(sentence, cues, context);
  const addressed = nameToReader(report.text, cues, context);
  if (addressed === undefined) return undefined;
  const text = inSentence(turnToReader(addressed, cues, context), cues, context);
  const form = report.form ?? formOf(text, cues, context.ofSelf === true);
  const told = form === 'clause' && context.ofSelf ? asAccount(text, cues) : text;
  return withinLimit({ form, text: form === 'task' ? told.replace(/^to /i, '') : told, by: report.by });
}

function withinLimit(note: Note): Note | undefined {
  return note.text && note.text.split(' ').length <= longestNote ? note : undefined;
}

/** The first sentence or line of a note, without bullet, quotation marks around it all, and end mark. */
function firstSentence(raw: string): string {
  const line = multiLine(raw)
    .split('\n')
    .map((each) => each.replace(/^(?:[-*•–—>+]|\d{1,2}[.)])\s+/u, ''))
    .find((each) => each.trim());
  if (!line) return '';
  const end = /(?<=\p{L}{3}|\d|["”')])[.!](?=\s+\p{Lu})|\?(?=\s|$)/u.exec(line);
  const one = oneLine(end ? line.slice(0, end[0] === '?' ? end.index + 1 : end.index) : line);
  const bare = /^["“«'‘](.*)["”»'’][.,]?$/u.exec(one)?.[1] ?? one;
  return bare.replace(/\s*[.,;:!…]+$/u, '').trim();
}

/** Takes "we talked about …", "Dana mentioned that …" off: what is reported is the point, who reported it the `by`. */
function stripReport(
  sentence: string,
  cues: NoteCues,
  context: NoteContext,
): { text: string; form?: NoteForm; by?: string } {
  const lower = sentence.toLowerCase();
  const startsWith = (phrase: string, at: number) =>
    lower.startsWith(phrase, at) && !/[\p{L}\p{N}]/u.test(lower[at + phrase.length] ?? ' ');
  let at = 0;
  let by: string | undefined;
  for (const person of context.interviewers) {
    // "Dana mentioned", "Dr. Okafor asked": the whole name, or any one part of it that is a name.
    const names = [person.name, ...(person.addressAs ? [person.addressAs] : []), ...person.name.split(/\s+/)];
    const name = names.find((each) => each.length > 2 && startsWith(each.toLowerCase(), 0));
    if (!name) continue;
    const rest = new RegExp(`^${escapeRegExp(name)}(?:\\s+\\p{Lu}[\\p{L}.'’-]*)?\\s+`, 'u').exec(sentence);
    if (rest) [at, by] = [rest[0].length, person.name];
    break;
  }
  if (!by) {
    const subject = cues.subjects.find((each) => startsWith(each, 0));
    if (subject) at = subject.length + 1;
  }
  const forms: readonly (readonly [readonly string[], NoteForm | undefined])[] = [
    [cues.clauseReports, 'clause'],
    [cues.topicReports, undefined],
    [cues.openReports, undefined],
  ];
  for (const [reports, form] of forms) {
    const report = reports.filter((each) => startsWith(each, at)).sort((a, b) => b.length - a.length)[0];
    if (!report) continue;
    const text = sentence.slice(at + report.length).trim();
    if (text) return { text, ...(form && { form }), ...(by && { by }) };
  }
  return { text: sentence, ...(by && { by }) };
}

function formOf(text: string, cues: NoteCues, ofSelf: boolean): NoteForm {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}\p{N}'’-]/gu, ''));
  const [first = '', second = ''] = words;
  if (first === 'to' && cues.taskVerbs.includes(second)) return 'task';
  if (cues.questionWords.includes(first)) return 'topic';
  const isActivity =
    cues.activityEnding !== '' &&
    first.length > cues.activityEnding.length + 2 &&
    first.endsWith(cues.activityEnding) &&
    !cues.notActivities.includes(first);
  if (isActivity && words.length > 1) return 'doing';
  if (ofSelf && (cues.pastVerbs.includes(first) || isPast(first, cues))) return 'clause';
  if (cues.taskVerbs.includes(first) && words.length > 1) return 'task';
  const verb = finiteVerbAt(words, cues);
  // "team uses Kotlin": without an article before it a clause is shorthand, and reads best behind a colon.
  const opens =
    cues.determiners.includes(first) || cues.pronouns.includes(first) || /^[\p{Lu}\d]/u.test(text);
  if (verb > 0) return opens ? 'clause' : 'aside';
  if (verb === 0) return 'aside';
  if (cues.pronouns.includes(first) || cues.subjects.includes(first)) return ofSelf ? 'clause' : 'aside';
  // Five words and a comma, or a dash in the middle, is rarely one noun phrase.
  return /[,;:–—]\s/u.test(text) ? 'aside' : 'topic';
}

/** Index of the main verb, -1 when there is none: a verb behind `that` or `which` belongs to the noun before. */
function finiteVerbAt(words: readonly string[], cues: NoteCues): number {
  for (const [index, word] of words.entries()) {
    if (index > 0 && (cues.relatives.includes(word) || cues.questionWords.includes(word))) return -1;
    if (cues.finiteVerbs.includes(word)) return index;
    // "they lose two drivers a month": behind a pronoun any word is the verb.
    if (index === 1 && cues.pronouns.includes(words[0]!)) return index;
  }
  return -1;
}

function isPast(word: string, cues: NoteCues): boolean {
  return cues.pastEnding !== '' && word.length > 4 && word.endsWith(cues.pastEnding);
}

/** "built the rota" as an account of oneself: "I built the rota". */
function asAccount(text: string, cues: NoteCues): string {
  const first = text.split(' ')[0]!;
  return cues.pastVerbs.includes(first.toLowerCase()) || isPast(first.toLowerCase(), cues)
    ? `${cues.self} ${text}`
    : text;
}

/** "how they schedule nights" becomes "how you schedule nights": the note is now read by the people it is about. */
function turnToReader(text: string, cues: NoteCues, context: NoteContext): string {
  if (context.ofSelf) return text;
  const words = text.split(' ');
  const at = cues.questionWords.includes(words[0]!.toLowerCase()) ? 1 : 0;
  const turned = cues.turnToReader[words[at]?.toLowerCase() ?? ''];
  const others = words.slice(at + 1).some((word) => cues.keepThird.includes(word.toLowerCase()));
  return turned && !others ? [...words.slice(0, at), turned, ...words.slice(at + 1)].join(' ') : text;
}

/** "why it matters to Dana", to Dana, becomes "to you"; a name that cannot be turned so leaves the note unusable. */
function nameToReader(text: string, cues: NoteCues, { reader }: NoteContext): string | undefined {
  if (!reader) return text;
  const names = [reader.name, ...reader.name.split(/\s+/)]
    .filter((name) => name.length > 2)
    .map(escapeRegExp)
    .join('|');
  const name = `(?<!\\p{L})(?:${names})(?:\\s+(?:${names}))?`;
  const turned = text
    .replace(new RegExp(`${name}['’]s(?!\\p{L})`, 'gu'), cues.reader.possessive)
    .replace(
      new RegExp(`(?<!\\p{L})(${cues.reader.after.join('|')}) ${name}(?!\\p{L})`, 'gu'),
      `$1 ${cues.reader.name}`,
    );
  return new RegExp(`${name}(?!\\p{L})`, 'u').test(turned) ? undefined : turned;
}

/** The text with its first letter small, unless the word is a name or an abbreviation. */
function inSentence(text: string, cues: NoteCues, context: NoteContext): string {
  const first = text.split(/[\s,]/)[0]!;
  const bare = first.replace(/['’]s$/u, '');
  const keep =
    bare.slice(1) !== bare.slice(1).toLowerCase() ||
    /\d/.test(bare) ||
    (bare.length === 1 && bare === cues.self) ||
    cues.properWords.includes(bare.toLowerCase()) ||
    context.properNames.some((name) => name.split(/\s+/).includes(bare) && fold(name) !== '') ||
    nextIsName(text);
  return keep ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "Sankt Gallen branch", "New Delhi office": a second capital right behind the first shows a name. */
function nextIsName(text: string): boolean {
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
