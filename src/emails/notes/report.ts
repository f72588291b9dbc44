import type { NoteCues } from '../words.js';
import type { NoteContext } from './model.js';

/** What is left of a note without its report, and what the report tells. */
export interface Reported {
  readonly text: string;
  /** The point was asked, or is a clause for sure. */
  readonly form?: 'asked' | 'clause';
  /** Name of the interviewer who is said to have raised it. */
  readonly by?: string;
}

/** Takes "we talked about …", "Dana mentioned that …" off: what is reported is the point, who reported it the `by`. */
export function stripReport(sentence: string, cues: NoteCues, context: NoteContext): Reported {
  const { at, by } = reporterOf(sentence, cues, context);
  const kinds: readonly (readonly [readonly string[], Reported['form']])[] = [
    [cues.clauseReports, 'clause'],
    [cues.askReports, 'asked'],
    [cues.topicReports, undefined],
    [cues.openReports, undefined],
  ];
  let longest = '';
  let form: Reported['form'];
  for (const [reports, kind] of kinds) {
    for (const report of reports) {
      if (report.length > longest.length && startsWith(sentence, report, at))
        [longest, form] = [report, kind];
    }
  }
  const text = longest && sentence.slice(at + longest.length).trim();
  return { text: text || sentence, ...(text && form && { form }), ...(by !== undefined && { by }) };
}

/** Who reports: an interviewer by the whole name or one part of it, or somebody like "we" or "the panel". */
function reporterOf(
  sentence: string,
  cues: NoteCues,
  { interviewers }: NoteContext,
): { at: number; by?: string } {
  for (const person of interviewers) {
    const names = [person.addressAs, person.name, ...person.name.split(/\s+/)].filter(
      (name) => name !== undefined,
    );
    const name = names.find((each) => each.length > 2 && startsWith(sentence, each, 0));
    if (name === undefined) continue;
    const rest = /^(?:\s+\p{Lu}[\p{L}.'’-]*)*\s+(?=\p{Ll})/u.exec(sentence.slice(name.length));
    return rest ? { at: name.length + rest[0].length, by: person.name } : { at: 0, by: person.name };
  }
  const subject = cues.subjects.find((each) => startsWith(sentence, each, 0));
  return { at: subject === undefined ? 0 : subject.length + 1 };
}

/** Whether a phrase stands at a place, as whole words, whatever the case. */
function startsWith(text: string, phrase: string, at: number): boolean {
  const end = at + phrase.length;
  return (
    text.slice(at, end).toLowerCase() === phrase.toLowerCase() && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ')
  );
}
