import { roleAbsent, roleLeanings, roleLeast, roleScale } from '../../cues/role-leanings.js';
import { told, type Told } from '../message/told.js';
import { chooseSpan, type LearnedSpans } from './choose-span.js';
import type { JobText } from './job-text.js';
import { plainOf } from '../words/plain.js';
import { firstOfRole, isPartOfTime, lastOfRole, roleBehindTalk } from './role-edges.js';
import { readSpans, type SpanRead } from './spans.js';

const learned: LearnedSpans = {
  leanings: roleLeanings,
  unit: 1 / roleScale,
  absent: roleAbsent,
  least: roleLeast,
};

/**
 * The job the interview is about, as it is learned from labeled messages, or as a line begins that says little else.
 *
 * @param others - what is no job: names of who writes and reads, phrases that name a type of interview, and parts of these
 */
export function readRole(job: JobText, others: readonly string[]): Told | undefined {
  const read = readSpans(job, 'role');
  const firms = new Set(
    read.spans.flatMap(({ first, key }) => (job.cues.before.get(first)?.includes('at') ? [key] : [])),
  );
  const namesJob = ({ first, last }: SpanRead) =>
    job.tags.slice(first, last + 1).some((own) => own.includes('job'));
  const isOther = (span: SpanRead) =>
    others.some((other) => ` ${other} `.includes(` ${span.value} `)) ||
    // "chef Anton Weiss"
    job.named.some((name) => plainOf(span.value).includes(name)) ||
    // "Tidal Labs", where the text says "at Tidal Labs".
    (firms.has(span.key) && !namesJob(span));
  const spans = read.spans.filter((span) => !isOther(span) && !isPartOfTime(job, span));
  const span = chooseSpan({ ...read, spans }, learned) ?? headOfLine(job, spans) ?? roleBehindTalk(job);
  return span && toldFrom(job, firstOfRole(job, span), lastOfRole(job, span));
}

function toldFrom({ tokens }: JobText, first: number, last: number): Told {
  const { passage, start } = tokens[first]!;
  return told(passage, passage.text.slice(start, tokens[last]!.end), start);
}

/** Words of a text that is but a title. */
const mostOfTitle = 6;

/** "Store manager interview" */
function headOfLine({ tokens, tags }: JobText, spans: readonly SpanRead[]): SpanRead | undefined {
  if (tokens.length > mostOfTitle + 1) return undefined;
  const end = tags.findIndex((own) => own.includes('talk')) - 1;
  if (!tags[end]?.includes('job')) return undefined;
  return spans.find(({ first, last }) => first === 0 && last === end);
}
