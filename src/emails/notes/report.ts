import type { Person } from '../../interviews/model.js';
import type { NoteCues } from '../words.js';
import type { NoteContext } from './model.js';
import { behindYou } from './verbs.js';

/** What is left of a note without its label and its report, and what these tell. */
export interface Reported {
  readonly text: string;
  /** The point was asked, is a clause for sure, or was said and so rather a clause. */
  readonly form?: 'asked' | 'clause' | 'said';
  /** Name of the interviewer who is said to have raised it. */
  readonly by?: string;
  /** Somebody on the other side is said to have raised it, named or not: "she said", "the panel asked". */
  readonly isTheirs?: boolean;
}

/**
 * Takes "we talked about …", "Dana mentioned that …", "challenge: …" off: what is reported is the point, who reported it
 * the `by`.
 */
export function stripReport(
  sentence: string,
  cues: NoteCues,
  context: NoteContext,
  isQuote = false,
): Reported {
  const bare = withoutAdverbs(stripLabel(sentence, cues), cues, context);
  const { at, by, isTheirs, isLabel } = reporterOf(bare, cues, context);
  const report = reportAt(bare, at, cues);
  if (!report)
    return {
      text: withoutConjunction(isLabel ? stripLabel(unquoted(bare.slice(at)), cues) : bare, cues),
      ...(by !== undefined && { by }),
      // A line that is all quotation is what the other side said.
      ...((isQuote || (by !== undefined && isTheirs)) && { isTheirs: true }),
    };
  const rest = bare.slice(at + report.words.length).replace(/^[\s:,–—-]+/u, '');
  const talk = report.form === undefined ? talkedWith(rest, cues, context) : undefined;
  const clause = withoutConjunction(talk?.text ?? rest, cues);
  const raisedBy = by ?? talk?.by;
  // What the writer asked is a topic of both.
  const form = report.form === 'asked' && !isTheirs && by === undefined && at > 0 ? undefined : report.form;
  return {
    text: stripLabel(unquoted(clause), cues),
    ...(form && { form }),
    ...(raisedBy !== undefined && { by: raisedBy }),
    ...((isTheirs || raisedBy !== undefined) && { isTheirs: true }),
  };
}

function unquoted(text: string): string {
  return /^["“«](.*)["”»]$/u.exec(text)?.[1] ?? text;
}

/** "she told me honestly that": an adverb among the first words, where without it there is a report. */
function withoutAdverbs(sentence: string, cues: NoteCues, context: NoteContext): string {
  const words = sentence.split(' ');
  const at = words.findIndex(
    (word, index) => index > 0 && index < 5 && cues.adverbs.includes(word.toLowerCase()),
  );
  if (at < 0) return sentence;
  const rest = [...words.slice(0, at), ...words.slice(at + 1)].join(' ');
  const reports = (text: string) =>
    reportAt(text, reporterOf(text, cues, context).at, cues)?.words.length ?? 0;
  return reports(rest) > reports(sentence) ? rest : sentence;
}

/** "challenge: weekend cover", "their biggest headache is weekend cover", "about the rota". */
function stripLabel(sentence: string, cues: NoteCues): string {
  const words = sentence.split(' ');
  let index = 0;
  while (index < 4 && cues.labelOpeners.includes(words[index]?.toLowerCase() ?? '')) index++;
  for (const length of [2, 1]) {
    const label = words.slice(index, index + length).join(' ');
    const name = label.toLowerCase().replace(/[:=]$/, '');
    if (!cues.labels.includes(name)) continue;
    const rest = words.slice(index + length);
    const [mark = ''] = rest;
    if (/[:=]$/.test(label) && rest.length > 0) return rest.join(' ');
    if (/^(?:[-–—:=]|->)$/u.test(mark) && rest.length > 1) return rest.slice(1).join(' ');
    if (cues.headlines.includes(name) && cues.copulas.includes(mark.toLowerCase()) && tells(rest[1], cues))
      return rest.slice(1).join(' ');
  }
  return sentence;
}

/** Whether what a headline "is" goes on as something that can be placed; "the problem is big" does not. */
function tells(word: string | undefined, cues: NoteCues): boolean {
  const first = word?.toLowerCase() ?? '';
  const opens = [cues.determiners, cues.numberWords, cues.quantities, cues.questionWords, cues.conjunctions];
  const isActivity = cues.activityEnding !== '' && first.endsWith(cues.activityEnding);
  return first !== '' && (opens.some((list) => list.includes(first)) || first === cues.to || isActivity);
}

interface Reporter {
  readonly at: number;
  readonly by?: string;
  readonly isTheirs?: boolean;
  /** The name is a label: "Sam: the shipping dock". */
  readonly isLabel?: boolean;
}

/** Who reports: an interviewer by the whole name or one part of it, or somebody like "we" or "the panel". */
function reporterOf(sentence: string, cues: NoteCues, { interviewers }: NoteContext): Reporter {
  const title = cues.titles.find((each) => startsWith(sentence, each, 0));
  const from = title === undefined ? 0 : sentence.slice(title.length).search(/[^\s.]/) + title.length;
  for (const person of interviewers) {
    const name = namesOf(person).find((each) => startsWith(sentence, each, from));
    if (name === undefined) continue;
    // A first name two of them share names neither.
    const isShared = interviewers.some((each) => each !== person && namesOf(each).includes(name));
    const by = isShared ? name : person.name;
    const end = from + name.length;
    const rest = /^(?:\s+\p{Lu}[\p{L}.'’-]*)*(?::|\s+[-–—])?\s+(?=["“\p{L}\d])/u.exec(sentence.slice(end));
    const isLabel = rest !== null && /[:–—-]\s+$/u.test(rest[0]);
    const at = end + (rest?.[0].length ?? 0);
    const speaks = rest && reportAt(sentence, at, cues) !== undefined;
    if (isLabel || speaks) return { at, by, isTheirs: true, isLabel };
    // "Dana’s idea", "Dana wants a new rota": it is theirs as well.
    const verb = /^\s(\p{Ll}+)/u.exec(sentence.slice(end))?.[1];
    if (/^['’]s?\s/u.test(sentence.slice(end)) || (verb !== undefined && behindYou(verb, cues) !== undefined))
      return { at: 0, by, isTheirs: true };
  }
  const subject = cues.subjects.find((each) => startsWith(sentence, each, 0));
  if (subject === undefined) return { at: 0 };
  return { at: subject.length + 1, isTheirs: !cues.ownSubjects.includes(subject) };
}

/** What is longer is no name that anybody notes. */
export const longestName = 80;

/** Ways to call a person, the longest first: particles and initials alone call nobody. */
export function namesOf({ name, addressAs }: Person): string[] {
  if (name.length > longestName) return [];
  const parts = name.split(/\s+/).filter((part) => part.length > 2 && /^\p{Lu}|^[^\p{Ll}]/u.test(part));
  return [addressAs ?? '', name, ...parts].filter((each) => each !== '');
}

/** The longest report verb at a place. */
function reportAt(
  sentence: string,
  at: number,
  cues: NoteCues,
): { readonly words: string; readonly form?: Reported['form'] | undefined } | undefined {
  const kinds: readonly (readonly [readonly string[], Reported['form']])[] = [
    [cues.clauseReports, 'clause'],
    [cues.sayReports, 'said'],
    [cues.askReports, 'asked'],
    [cues.topicReports, undefined],
    [cues.openReports, undefined],
  ];
  let longest: { words: string; form?: Reported['form'] | undefined } | undefined;
  for (const [reports, form] of kinds) {
    for (const words of reports) {
      const isLonger = words.length > (longest?.words.length ?? 0);
      if (isLonger && startsWith(sentence, words, at) && sentence.length > at + words.length + 1)
        longest = { words, form };
    }
  }
  return longest;
}

/** "talked about shift swaps with Dana": she is who raised it, and no part of the topic. */
function talkedWith(
  text: string,
  cues: NoteCues,
  { interviewers }: NoteContext,
): { readonly text: string; readonly by: string } | undefined {
  for (const person of interviewers) {
    for (const name of namesOf(person)) {
      const end = ` ${cues.with} ${name}`;
      if (text.length > end.length && text.endsWith(end))
        return { text: text.slice(0, -end.length), by: person.name };
    }
  }
  return undefined;
}

function withoutConjunction(text: string, cues: NoteCues): string {
  const opener = cues.conjunctions.find((each) => startsWith(text, each, 0) && text.length > each.length + 1);
  return opener === undefined ? text : text.slice(opener.length).trim();
}

/** Whether a phrase stands at a place, as whole words, whatever the case. */
function startsWith(text: string, phrase: string, at: number): boolean {
  const end = at + phrase.length;
  return (
    text.slice(at, end).toLowerCase() === phrase.toLowerCase() && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ')
  );
}
