import type { Person } from '../../interviews/model.js';
import type { NoteCues } from './cues.js';
import type { NoteContext } from './model.js';
import { isAmong, wordFor } from './lookup.js';
import { reporterByRole } from './role-reporter.js';
import { behindYou, isThirdPerson } from './verbs.js';

/** The point was asked, is a clause for sure, was said and so rather a clause, or was let or shown. */
export type ReportForm = 'asked' | 'clause' | 'said' | 'favor';

/** Who reports, and where what is reported begins. */
export interface Reporter {
  readonly at: number;
  readonly by?: string;
  readonly isTheirs?: boolean;
  /** The name is a label: "Sam: the shipping dock". */
  readonly isLabel?: boolean;
}

/** Who reports: an interviewer by the whole name or one part of it, or somebody like "we" or "the panel". */
export function reporterOf(sentence: string, cues: NoteCues, context: NoteContext): Reporter {
  const { interviewers } = context;
  const source = cues.accordingTo.find((each) => startsWith(sentence, each, 0));
  const start = source === undefined ? 0 : source.length + 1;
  const title = cues.titles.find((each) => startsWith(sentence, each, start));
  const from =
    title === undefined
      ? start
      : /[^\s.]|$/.exec(sentence.slice(start + title.length))!.index + start + title.length;
  for (const person of interviewers) {
    const name = namesOf(person).find((each) => startsWith(sentence, each, from));
    if (name === undefined) continue;
    // A first name two of them share names neither.
    const isShared = interviewers.some((each) => each !== person && namesOf(each).includes(name));
    const by = isShared ? name : person.name;
    const end = from + name.length;
    const labeled = labelBehind(sentence.slice(end), cues);
    if (labeled > 0) return { at: end + labeled, by, isTheirs: true, isLabel: true };
    const rest = /^(?:\s+\p{Lu}[\p{L}.'’-]*)*(?:[:,]|\s+[-–—])?\s+(?=["“'‘\p{L}\d])/u.exec(
      sentence.slice(end),
    );
    // "Sam: the shipping dock", "according to Sam, the dock is full"
    const isLabel = rest !== null && (source !== undefined || /[:–—-]\s+$/u.test(rest[0]));
    const at = end + (rest?.[0].length ?? 0);
    const speaks = rest && reportAt(sentence, at, cues) !== undefined;
    if (isLabel || speaks) return { at, by, isTheirs: true, isLabel };
    // "Dana’s idea", "Dana wants a new rota": it is theirs as well.
    const [next, later] = sentence.slice(end).trim().split(' ');
    const verb = isAmong(next ?? '', [cues.adverbs, cues.never]) ? later : /^\p{Ll}+/u.exec(next ?? '')?.[0];
    const isVerbless = cues.pastEnding === '' && rest !== null;
    const acts = verb !== undefined && behindYou(verb, cues) !== undefined;
    if (/^['’]s?\s/u.test(sentence.slice(end)) || acts || isVerbless) return { at: 0, by, isTheirs: true };
  }
  const initials = reporterByInitials(sentence, from, title !== undefined, cues, context);
  if (initials) return initials;
  const byTitle = reporterByTitle(sentence, start, cues, context);
  if (byTitle) return byTitle;
  const byRole = reporterByRole(sentence, start, cues, context);
  if (byRole) return byRole;
  // "Sgt says": the one who has the title
  const titled = interviewers.filter(({ name }) => title !== undefined && startsWith(name, title, 0));
  if (titled.length === 1 && reportAt(sentence, from, cues))
    return { at: from, by: titled[0]!.name, isTheirs: true };
  const subject = cues.subjects.find((each) => startsWith(sentence, each, start));
  if (subject === undefined) return { at: 0 };
  const isTheirs = !cues.ownSubjects.includes(subject);
  return { at: start + subject.length + 1, isTheirs, isLabel: source !== undefined && isTheirs };
}

/** "Capt vdM: …", "K. asked …": one of them, whose initials nobody else has. */
function reporterByInitials(
  sentence: string,
  from: number,
  hasTitle: boolean,
  cues: NoteCues,
  { interviewers }: NoteContext,
): Reporter | undefined {
  const [whole = '', typed = '', stop = '', colon = ''] =
    /^(\p{L}{0,3}\p{Lu}\p{L}{0,2})(\.?)(:?)\s+/u.exec(sentence.slice(from)) ?? [];
  // "K: …" and "vdM: …", but "HR: …" and "CI: …" are no persons unless they are initials of one.
  const isShort = whole !== '' && (hasTitle || stop !== '' || colon !== '' || typed.length > 1);
  const found = isShort ? interviewers.filter((person) => hasInitials(person, typed, cues)) : [];
  const [person] = found;
  if (!person || found.length > 1) return undefined;
  const at = from + whole.length;
  const isLabel = colon !== '';
  return isLabel || reportAt(sentence, at, cues)
    ? { at, by: person.name, isTheirs: true, isLabel }
    : undefined;
}

/** "the WM wants everyone trained": a job that only one of them has, and that does something, is their name. */
export function namedByJob(sentence: string, cues: NoteCues, { interviewers }: NoteContext): string {
  if (cues.article === '') return sentence;
  const hasArticle = startsWith(sentence, cues.article, 0);
  const from = hasArticle ? cues.article.length + 1 : 0;
  const called = interviewers.flatMap((person) => {
    const job = jobNamesOf(person).find((each) => startsWith(sentence, each, from));
    return job === undefined ? [] : [{ person, job }];
  });
  const [one, other] = called;
  if (one === undefined || other !== undefined) return sentence;
  const rest = sentence.slice(from + one.job.length);
  const isTyped = sentence.slice(from).startsWith(one.job);
  const isSure = hasArticle || (isTyped && /^\p{Lu}+$/u.test(one.job));
  const verb = /^ (\p{L}+['’]?\p{L}*) /u.exec(rest)?.[1]?.toLowerCase() ?? '';
  const acts = wordFor(cues.pluralVerbs, verb) !== undefined || isThirdPerson(verb, cues);
  return isSure && (acts || /^['’]s /u.test(rest)) ? one.person.name + rest : sentence;
}

/** "the HT thinks …", "ward manager: …": the only one of them with that job, or with its initials. */
function reporterByTitle(
  sentence: string,
  start: number,
  cues: NoteCues,
  { interviewers }: NoteContext,
): Reporter | undefined {
  if (cues.article === '') return undefined;
  const from = startsWith(sentence, cues.article, start) ? start + cues.article.length + 1 : start;
  const called = interviewers.flatMap((person) => {
    const name = jobNamesOf(person).find((each) => startsWith(sentence, each, from));
    return name === undefined ? [] : [{ person, end: from + name.length }];
  });
  const [one, other] = called;
  if (one === undefined || other !== undefined) return undefined;
  const rest = /^(?::\s*|\s+[-–—]\s+|\s+)(?=["“'‘\p{L}\d])/u.exec(sentence.slice(one.end));
  const at = one.end + (rest?.[0].length ?? 0);
  const isLabel = rest !== null && /[:–—-]/u.test(rest[0]);
  return rest && (isLabel || reportAt(sentence, at, cues))
    ? { at, by: one.person.name, isTheirs: true, isLabel }
    : undefined;
}

/** "Ward Manager", "WM"; "Headteacher", "HT"; "EM" */
function jobNamesOf({ title }: Person): string[] {
  if (title === undefined || title.length > longestName) return [];
  const parts = title.split(/[\s-]+/).flatMap((part) => part.split(/(?<=^(?:head|vice|sub))(?=\p{Ll}{4})/iu));
  const initials = parts.map((part) => part.charAt(0).toUpperCase()).join('');
  return initials.length > 1 ? [title, initials] : [title];
}

function hasInitials({ name }: Person, typed: string, cues: NoteCues): boolean {
  if (name.length > longestName) return false;
  const parts = name
    .split(/[\s-]+/)
    .filter((part) => !cues.titles.includes(part.toLowerCase().replace('.', '')));
  const initials = parts.map((part) => part.charAt(0)).join('');
  return typed.length === 1 ? initials.startsWith(typed) : initials.endsWith(typed);
}

/** Length of the "’s question: " behind a name; 0 where there is none. */
function labelBehind(text: string, cues: NoteCues): number {
  const [whole = '', label = ''] = /^['’]s? (?:\p{L}+ )?(\p{L}+)\s*[:=–-]\s+/u.exec(text) ?? [];
  return cues.labels.includes(label.toLowerCase()) ? whole.length : 0;
}

/** What is longer is no name that anybody notes. */
export const longestName = 80;

/** Ways to call a person, the longest first: particles and initials alone call nobody. */
export function namesOf({ name, addressAs }: Person): string[] {
  if (name.length > longestName) return [];
  // "Jo (they/them)" is called by two letters.
  const called = name.replace(/\s*\([^()]*\)$/u, '');
  const parts = called.split(/\s+/).filter((part) => part.length > 2 && /^\p{Lu}|^[^\p{Ll}]/u.test(part));
  return [...new Set([addressAs ?? '', name, called, ...parts])].filter((each) => each !== '');
}

/** The longest report verb at a place. */
export function reportAt(
  sentence: string,
  at: number,
  cues: NoteCues,
): { readonly words: string; readonly form?: ReportForm | undefined } | undefined {
  const kinds: readonly (readonly [readonly string[], ReportForm | undefined])[] = [
    [cues.clauseReports, 'clause'],
    [cues.sayReports, 'said'],
    [cues.askReports, 'asked'],
    [cues.topicReports, undefined],
    [cues.openReports, undefined],
    [Object.keys(cues.favors), 'favor'],
  ];
  let longest: { words: string; form?: ReportForm | undefined } | undefined;
  for (const [reports, form] of kinds) {
    for (const words of reports) {
      const isLonger = words.length > (longest?.words.length ?? 0);
      if (isLonger && startsWith(sentence, words, at) && sentence.length > at + words.length + 1)
        longest = { words, form };
    }
  }
  return longest;
}

/** Whether a phrase stands at a place, as whole words, whatever the case. */
export function startsWith(text: string, phrase: string, at: number): boolean {
  if (beginOtherwise(text.charCodeAt(at), phrase.charCodeAt(0))) return false;
  const end = at + phrase.length;
  return (
    text.slice(at, end).toLowerCase() === phrase.toLowerCase() && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ')
  );
}

/** Whether two letters differ for sure: hundreds of phrases are tried at a place, and most fail with the first letter. */
function beginOtherwise(one: number, other: number): boolean {
  const caseBit = 32;
  return one < 128 && other < 128 && (one | caseBit) !== (other | caseBit);
}
