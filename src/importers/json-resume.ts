/**
 * Reads the candidate out of a JSON Resume (jsonresume.org, schema 1.0.0).
 *
 * @module interview-compass/importers/json-resume
 */
import { interviewTypeIds, type InterviewTypeId } from '../interviews/catalog.js';
import { checkId } from '../interviews/check.js';
import type { Interview, Person } from '../interviews/model.js';
import { clip, oneLine } from '../text/clean.js';
import { InterviewCompassError } from '../text/error.js';
import { fold } from '../text/fold.js';
import { parseJson } from '../text/json.js';
import type { Warning } from '../text/warning.js';

/** What a resume is read for. */
export interface JsonResumeOptions {
  /** Kind of interview, where one is arranged. A resume names none: without it there is no `interview`. */
  readonly type?: InterviewTypeId | undefined;
}

/** Something the candidate has done. */
export interface Highlight {
  /** What it was, a line of the resume. Fit for `debrief.highlight`. */
  readonly text: string;
  /** Where: employer, organization or project. */
  readonly at?: string | undefined;
}

/** What a resume tells. */
export interface ResumeFacts {
  readonly candidate?: Person | undefined;
  /** Most recent first: from work, projects, volunteering and awards. */
  readonly highlights: readonly Highlight[];
  /** Names of skills and their keywords, each once. */
  readonly skills: readonly string[];
  /** Languages spoken, as written. */
  readonly languages: readonly string[];
}

/** A resume, read. */
export interface JsonResume {
  /** Only when the kind of interview was passed. */
  readonly interview?: Interview | undefined;
  readonly found: ResumeFacts;
  /** What the resume does not tell. */
  readonly missing: readonly ('type' | 'candidate' | 'highlights' | 'skills')[];
  /** `item-left-out`: sections or entries that are not of the schema's form. `clipped`: long lists and lines. */
  readonly warnings: readonly Warning[];
}

const longest = 1_000_000;
const mostLines = 100;
const mostEntries = 200;

type Entry = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON Resume, as text or parsed: the candidate for mails, and what they have done and can do for notes,
 * stories and questions. Parts that do not fit the schema are left out with a warning.
 *
 * @throws `InterviewCompassError` `unreadable` when the text is no JSON or holds no section of a resume, `too-large`
 * above a million characters, `unknown-id` for a type that is not known
 *
 * @example
 * ```ts
 * import { fromJsonResume } from 'interview-compass/importers/json-resume';
 *
 * const { found } = fromJsonResume({
 *   basics: { name: 'Maya Chen', label: 'Team Lead', email: 'maya@mail.example' },
 *   work: [{ name: 'Nordwind', highlights: ['Cut picking errors by a third'] }],
 *   skills: [{ name: 'Logistics', keywords: ['SAP EWM'] }],
 * });
 * found.candidate; //=> { name: 'Maya Chen', title: 'Team Lead', email: 'maya@mail.example' }
 * found.highlights; //=> [{ text: 'Cut picking errors by a third', at: 'Nordwind' }]
 * found.skills; //=> ['Logistics', 'SAP EWM']
 * ```
 */
export function fromJsonResume(resume: string | object, options: JsonResumeOptions = {}): JsonResume {
  const { type } = options;
  if (type !== undefined) checkId(type, interviewTypeIds, 'options.type');
  const root = parse(resume);
  const warnings: Warning[] = [];
  const candidate = candidateOf(root['basics'], warnings);
  const section = (name: string) => entriesOf(root[name], name, warnings);
  const highlights = [...section('work'), ...section('projects'), ...section('volunteer')]
    .sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0))
    .flatMap((entry) => highlightsOf(entry))
    .concat(section('awards').flatMap((entry) => awardOf(entry)));
  const skills = unique(
    section('skills').flatMap((entry) => [lineOf(entry['name']), ...linesOf(entry['keywords'])]),
  );
  const languages = unique(section('languages').map((entry) => lineOf(entry['language'])));
  if (highlights.length > mostLines) warnings.push({ code: 'clipped', path: 'found.highlights' });
  if (skills.length > mostLines) warnings.push({ code: 'clipped', path: 'found.skills' });
  return {
    ...(type && { interview: { type, ...(candidate && { candidate }) } }),
    found: {
      ...(candidate && { candidate }),
      highlights: highlights.slice(0, mostLines),
      skills: skills.slice(0, mostLines),
      languages: languages.slice(0, mostLines),
    },
    missing: [
      ...(type ? [] : ['type' as const]),
      ...(candidate ? [] : ['candidate' as const]),
      ...(highlights.length > 0 ? [] : ['highlights' as const]),
      ...(skills.length > 0 ? [] : ['skills' as const]),
    ],
    warnings,
  };
}

function parse(resume: unknown): Entry {
  if (typeof resume === 'string' && resume.length > longest) {
    throw new InterviewCompassError(`the resume has ${resume.length} characters`, {
      code: 'too-large',
      path: 'resume',
      hint: `Pass it without pictures: at most ${longest} characters.`,
    });
  }
  const root = typeof resume === 'string' ? parseJson(resume.replace(/^\uFEFF/, '')) : resume;
  if (root === undefined) throw unreadable('the text is no JSON');
  const sections = ['basics', 'work', 'volunteer', 'education', 'awards', 'skills', 'languages', 'projects'];
  if (isEntry(root) && sections.some((name) => Object.hasOwn(root, name))) return root;
  throw unreadable('it holds no section of a resume');
}

function unreadable(problem: string): InterviewCompassError {
  return new InterviewCompassError(problem, {
    code: 'unreadable',
    path: 'resume',
    hint: 'Pass a JSON Resume, such as { "basics": { "name": "Maya Chen" } }; see jsonresume.org/schema.',
  });
}

function candidateOf(basics: unknown, warnings: Warning[]): Person | undefined {
  if (!isEntry(basics)) {
    if (basics !== undefined) warnings.push({ code: 'item-left-out', path: 'basics' });
    return undefined;
  }
  const name = lineOf(basics['name']);
  if (!/\p{L}/u.test(name)) return undefined;
  const title = lineOf(basics['label']);
  const phone = lineOf(basics['phone']);
  const email = lineOf(basics['email']);
  const isAddress = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/.test(email);
  if (email !== '' && !isAddress)
    warnings.push({ code: 'item-left-out', path: 'basics.email', detail: email });
  return { name, ...(title && { title }), ...(isAddress && { email }), ...(phone && { phone }) };
}

function entriesOf(value: unknown, name: string, warnings: Warning[]): readonly Entry[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    warnings.push({ code: 'item-left-out', path: name });
    return [];
  }
  if (value.length > mostEntries) warnings.push({ code: 'clipped', path: name });
  return value.slice(0, mostEntries).flatMap((entry: unknown, index) => {
    if (isEntry(entry)) return [entry];
    warnings.push({ code: 'item-left-out', path: `${name}[${index}]` });
    return [];
  });
}

/** When it ended, else when it began; what is still going on comes first. */
function dateOf(entry: Entry): string {
  const [end, start] = [lineOf(entry['endDate']), lineOf(entry['startDate'])];
  return end || (start ? `9999 ${start}` : '');
}

function highlightsOf(entry: Entry): readonly Highlight[] {
  // `company` is what the schema called `name` before 1.0.0.
  const at = ['name', 'company', 'organization'].map((key) => lineOf(entry[key])).find((text) => text !== '');
  return linesOf(entry['highlights']).map((text) => ({ text, ...(at && { at }) }));
}

function awardOf(entry: Entry): readonly Highlight[] {
  const [text, at] = [lineOf(entry['title']), lineOf(entry['awarder'])];
  return text === '' ? [] : [{ text, ...(at && { at }) }];
}

function linesOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, mostEntries)
    .map(lineOf)
    .filter((text) => text !== '');
}

function lineOf(value: unknown): string {
  return typeof value === 'string' ? clip(oneLine(value.slice(0, 5_000)), 500) : '';
}

function unique(texts: readonly string[]): readonly string[] {
  const known = new Map<string, string>();
  for (const text of texts) if (text !== '' && !known.has(fold(text))) known.set(fold(text), text);
  return [...known.values()];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
