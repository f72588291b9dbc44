/**
 * Reads company and role out of a job posting (schema.org JobPosting).
 *
 * @module interview-compass/importers/job-posting
 */
import { interviewTypeIds, type InterviewTypeId } from '../interviews/catalog.js';
import { checkId } from '../interviews/check.js';
import { readMailText } from '../interviews/identify/mail-text.js';
import type { Company, Interview, Role } from '../interviews/model.js';
import { clip, multiLine, oneLine } from '../text/clean.js';
import { safeUrl } from '../text/url.js';
import type { Warning } from '../text/warning.js';
import { isA, linkedDataIn, property, unreadable, type Node } from './job-posting/json-ld.js';
import { fieldOf, levelOf } from './job-posting/role.js';

/** What a posting is read for. */
export interface JobPostingOptions {
  /** Kind of interview, where one is arranged. A posting names none: without it there is no `interview`. */
  readonly type?: InterviewTypeId | undefined;
}

/** What a posting tells. */
export interface PostingFacts {
  readonly company?: Company | undefined;
  readonly role?: Role | undefined;
  /** Where the work is, one line. Not where the interview is. */
  readonly location?: string | undefined;
  /** Whether the job can be done from home altogether. */
  readonly remote?: boolean | undefined;
  /** The posting as plain text, to have it at hand when it has gone offline. */
  readonly description?: string | undefined;
  /** Address of the posting. */
  readonly link?: string | undefined;
}

/** A job posting, read. */
export interface JobPosting {
  /** Only when the kind of interview was passed. */
  readonly interview?: Interview | undefined;
  readonly found: PostingFacts;
  /** What the posting does not tell. */
  readonly missing: readonly ('type' | 'company' | 'role' | 'location' | 'description')[];
  /** `ambiguous`: it holds several postings. `item-left-out`: JSON-LD that cannot be read. `clipped`, `unsafe-link`. */
  readonly warnings: readonly Warning[];
}

const longestDescription = 20_000;

/**
 * Reads the first JobPosting in the source of a job page, in JSON-LD, or in a parsed object: company, title with field
 * and level, place. HTML in its texts is taken off, even when it was escaped twice. Nothing is fetched.
 *
 * @throws `InterviewCompassError` `unreadable` when there is no JobPosting, `too-large` above a million characters,
 * `unknown-id` for a type that is not known
 *
 * @example
 * ```ts
 * import { fromJobPosting } from 'interview-compass/importers/job-posting';
 *
 * const { interview, found } = fromJobPosting(
 *   {
 *     '@type': 'JobPosting',
 *     title: 'Senior Staff Nurse&nbsp;(f/m/d)',
 *     hiringOrganization: { '@type': 'Organization', name: 'Riverside Hospital' },
 *     jobLocation: { '@type': 'Place', address: { addressLocality: 'Bristol', addressCountry: 'GB' } },
 *   },
 *   { type: 'panel' },
 * );
 * interview?.role; //=> { title: 'Senior Staff Nurse (f/m/d)', field: 'healthcare', level: 'senior' }
 * found.location; //=> 'Bristol, GB'
 * ```
 */
export function fromJobPosting(posting: string | object, options: JobPostingOptions = {}): JobPosting {
  const { type } = options;
  if (type !== undefined) checkId(type, interviewTypeIds, 'options.type');
  const { nodes, unreadable: broken } = linkedDataIn(posting);
  const postings = nodes.filter((node) => isA(node, 'JobPosting'));
  const [first] = postings;
  if (!first) throw unreadable('there is no JobPosting in it');

  const read = (name: string) => property(first, name, nodes);
  const warnings: Warning[] = [];
  if (postings.length > 1)
    warnings.push({ code: 'ambiguous', path: 'posting', detail: String(postings.length) });
  if (broken > 0) warnings.push({ code: 'item-left-out', path: 'posting', detail: String(broken) });
  const full = multiLine(toText(read('description')));
  const description = clip(full, longestDescription);
  if (description !== full) warnings.push({ code: 'clipped', path: 'found.description' });
  const url = lineOf(read('url'));
  const link = safeUrl(url);
  if (url !== '' && link === undefined)
    warnings.push({ code: 'unsafe-link', path: 'found.link', detail: url });
  const company = companyOf(read('hiringOrganization'));
  const role = roleOf(read);
  const remote = /TELECOMMUTE/i.test(lineOf(read('jobLocationType')));
  const location = placeOf(read('jobLocation'), nodes);
  const found: PostingFacts = {
    ...(company && { company }),
    ...(role && { role }),
    ...(location !== '' && { location }),
    ...(remote && { remote }),
    ...(description !== '' && { description }),
    ...(link !== undefined && { link }),
  };
  const wanted = ['company', 'role', 'location', 'description'] as const;
  return {
    ...(type && { interview: { type, ...(company && { company }), ...(role && { role }) } }),
    found,
    missing: [
      ...(type ? [] : ['type' as const]),
      ...wanted.filter((field) => found[field] === undefined && !(field === 'location' && remote)),
    ],
    warnings,
  };
}

function companyOf(value: unknown): Company | undefined {
  const name = lineOf(isNode(value) ? (value['name'] ?? value['legalName']) : value);
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  const pages = isNode(value) ? [value['url'], value['sameAs']].flat() : [];
  const website = pages.map((page) => safeUrl(lineOf(page))).find((page) => page?.startsWith('http'));
  return { name, ...(website && { website }) };
}

function roleOf(read: (name: string) => unknown): Role | undefined {
  const title = lineOf(read('title') ?? read('name'));
  if (!/\p{L}/u.test(title)) return undefined;
  const category = read('occupationalCategory');
  const field = fieldOf(
    title,
    lineOf(isNode(category) ? (category['codeValue'] ?? category['name']) : category),
  );
  const experience = read('experienceRequirements');
  const months = isNode(experience) ? Number(experience['monthsOfExperience'] ?? NaN) : undefined;
  const level = levelOf(title, lineOf(read('employmentType')), months);
  return { title, ...(field && { field }), ...(level && { level }) };
}

function placeOf(value: unknown, nodes: readonly Node[]): string {
  if (!isNode(value)) return lineOf(value);
  const address = property(value, 'address', nodes) ?? value;
  if (!isNode(address)) return lineOf(address) || lineOf(value['name']);
  const country = property(address, 'addressCountry', nodes);
  const parts = [
    ...['streetAddress', 'postalCode', 'addressLocality', 'addressRegion'].map((name) =>
      lineOf(address[name]),
    ),
    lineOf(isNode(country) ? country['name'] : country),
  ];
  const known = parts.filter((part, index) => part !== '' && parts.indexOf(part) === index);
  return known.length > 0 ? clip(known.join(', '), 300) : lineOf(value['name']);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One clean line of a value that should be a text. */
function lineOf(value: unknown): string {
  const [first] = [value].flat();
  return clip(oneLine(toText(first)), 300);
}

/** A text without tags and entities. Sites escape HTML once or twice over: "&amp;lt;b&amp;gt;" is a bold tag. */
function toText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  let text = value.slice(0, 200_000);
  for (let pass = 0; pass < 3 && /[<&]/.test(text); pass++) text = readMailText(text).text;
  return text;
}
