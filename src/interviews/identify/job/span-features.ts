import type { JobText } from './job-text.js';
import { lineBreak } from './tokens.js';

/** A piece of a text, from its first token to its last. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Words before and after that count wherever they stand. */
const beside = 10;
/** Words of a line before its colon. */
const mostLabel = 6;
const mostLine = 40;

/** What shows whether it begins at a token. */
export function firstFeatures(job: JobText, at: number): string[] {
  const { tokens, tags, cues } = job;
  const { place, part } = tokens[at]!;
  const word = (by: number) => wordAt(job, at + by);
  const shape = (by: number) => shapeAt(job, at + by);
  const tag = (by: number) => tagAt(job, at + by);
  const line = lineStart(job, at);
  const before = cues.before.get(at) ?? [];
  return [
    `<1 ${word(-1)}`,
    `<2 ${word(-2)}`,
    `<3 ${word(-3)}`,
    `<12 ${word(-2)} ${word(-1)}`,
    `<23 ${word(-3)} ${word(-2)}`,
    `<123 ${word(-3)} ${word(-2)} ${word(-1)}`,
    `<t ${tag(-1)}`,
    `<tt ${tag(-2)};${tag(-1)}`,
    `<c ${shape(-1)} ${shape(0)}`,
    `<cc ${shape(-2)} ${shape(-1)} ${shape(0)}`,
    `s ${word(0)}`,
    `st ${tag(0)}`,
    `s<t ${tag(-1)};${tag(0)}`,
    `s< ${word(-1)} ${word(0)}`,
    `k ${place} ${Math.min(part, 1)}`,
    `kc ${place} ${shape(-1)}`,
    `kl ${place} ${Math.min(4, at - line)}`,
    `qa ${before.join()} ${shape(-1)} ${shape(0)}`,
    ...before.flatMap((cue) => [`q ${cue}`, `qs ${cue} ${shape(0)} ${tag(0)}`]),
    ...[1, 2, 3].map((by) => `<n ${word(-by)}`),
    ...(tags[at - 1] ?? []).map((each) => `<t1 ${each}`),
    ...(tags[at - 2] ?? []).map((each) => `<t2 ${each}`),
    ...labelOf(job, line, at).map((each) => `l ${each}`),
    ...wordsBeside(job, at, -1).map((each) => `b ${each}`),
  ];
}

/** What shows whether it ends with a token. */
export function lastFeatures(job: JobText, at: number): string[] {
  const { tags, cues } = job;
  const word = (by: number) => wordAt(job, at + by);
  const shape = (by: number) => shapeAt(job, at + by);
  const tag = (by: number) => tagAt(job, at + by);
  return [
    `>1 ${word(1)}`,
    `>2 ${word(2)}`,
    `>3 ${word(3)}`,
    `>12 ${word(1)} ${word(2)}`,
    `>t ${tag(1)}`,
    `>tt ${tag(1)};${tag(2)}`,
    `>c ${shape(0)} ${shape(1)}`,
    `>cc ${shape(0)} ${shape(1)} ${shape(2)}`,
    `e ${word(0)}`,
    `et ${tag(0)}`,
    `e>t ${tag(0)};${tag(1)}`,
    `e> ${word(0)} ${word(1)}`,
    ...(cues.at.get(at + 1) ?? []).map((cue) => `r ${cue}`),
    ...(tags[at + 1] ?? []).map((each) => `>t1 ${each}`),
    ...(tags[at + 2] ?? []).map((each) => `>t2 ${each}`),
    ...wordsBeside(job, at, 1).map((each) => `a ${each}`),
  ];
}

/** What shows whether a token belongs to it. */
export function withinFeatures(job: JobText, at: number): string[] {
  const word = wordAt(job, at);
  return [
    `i ${word}`,
    `ic ${shapeAt(job, at)}`,
    ...(word.length > 4 ? [`is ${word.slice(-4)}`, `is ${word.slice(-3)}`, `ip ${word.slice(0, 4)}`] : []),
    ...job.tags[at]!.map((each) => `it ${each}`),
  ];
}

/** What shows whether a token stands between its first and its last. */
export function betweenFeatures(job: JobText, at: number): string[] {
  return [`m ${wordAt(job, at)}`, `mc ${shapeAt(job, at)}`, `mt ${tagAt(job, at)}`];
}

/** What only the whole shows. `times` is how often the text says it, `places` where. */
export function wholeFeatures(job: JobText, { first, last }: Span, times: number, places: string): string[] {
  const { tokens, tags, cues } = job;
  const all = tokens.slice(first, last + 1);
  const own = tags.slice(first, last + 1);
  const isJob = own.some((each) => each.includes('job') || each.includes('role'));
  const isFirm =
    own.some((each, index) => index > 0 && each.includes('org')) ||
    (last > first && own[0]!.includes('org1') && all[0]!.plain !== 'the');
  const isDomain = own.some((each) => each.includes('domain'));
  const isPerson = own.some((each) => each.includes('person'));
  const names = own.filter((each) => each.includes('name')).length;
  const named = names === 0 ? 'none' : names === own.length ? 'all' : 'some';
  const [before, after] = [shapeAt(job, first - 1), shapeAt(job, last + 1)];
  const { place } = all[0]!;
  return [
    `n ${last - first}`,
    `c ${all.map(({ shape }) => shape).join(' ')}`,
    `o ${isFirm} ${isJob} ${isDomain}`,
    `p ${named} ${isPerson}`,
    `pk ${named} ${isPerson} ${isFirm} ${isJob} ${place}`,
    `u ${Math.min(times, 4)}`,
    `uk ${Math.min(times, 3)} ${places}`,
    `lines ${before === lineBreak} ${after === lineBreak} ${place}`,
    `<> ${wordAt(job, first - 1)} ${wordAt(job, last + 1)}`,
    `<>c ${before} ${after} ${isFirm} ${isJob}`,
    `<>t ${tagAt(job, first - 1)};${tagAt(job, last + 1)} ${isFirm} ${isJob}`,
    `ok ${isFirm} ${isJob} ${place}`,
    `hd ${wordAt(job, first)} ${wordAt(job, last)}`,
    ...(cues.before.get(first) ?? []).flatMap((cue) => [
      `qj ${cue} ${isJob} ${isFirm}`,
      `qe ${cue} ${isJob} ${after}`,
    ]),
  ];
}

/** A word; a name as a sign. */
function wordAt({ tokens, tags }: JobText, at: number): string {
  return tags[at]?.includes('name') ? '@' : (tokens[at]?.plain ?? lineBreak);
}

const shapeAt = ({ tokens }: JobText, at: number): string => tokens[at]?.shape ?? lineBreak;
const tagAt = ({ tags }: JobText, at: number): string => (tags[at] ?? []).join();

function lineStart(job: JobText, at: number): number {
  let start = at;
  while (start > 0 && at - start < mostLine && shapeAt(job, start - 1) !== lineBreak) start--;
  return start;
}

/** The words before the colon of a line such as `Position: Ward Nurse`. */
function labelOf(job: JobText, line: number, at: number): string[] {
  const words = Array.from({ length: Math.min(at - line, mostLabel) }, (_, by) => wordAt(job, line + by));
  const colon = words.indexOf(':');
  return colon < 0 ? [] : words.slice(0, colon);
}

/** The words of the sentence before or after. */
function wordsBeside(job: JobText, at: number, step: -1 | 1): string[] {
  const words = new Set<string>();
  for (let by = 1; by <= beside; by++) {
    if (/^[¶!?]/.test(shapeAt(job, at + step * by))) break;
    words.add(wordAt(job, at + step * by));
  }
  return [...words];
}
