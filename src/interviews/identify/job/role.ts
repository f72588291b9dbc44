import { roleAbsent, roleLeanings, roleLeast, roleScale } from '../../cues/role-leanings.js';
import type { Told } from '../message/told.js';
import { chooseSpan, learnedSpans, type LearnedSpans } from './choose-span.js';
import type { JobText } from './job-text.js';
import { readSpans } from './spans.js';

/**
 * The job the interview is about, as it is learned from labeled messages.
 *
 * @param people - who writes and reads the message: no job is called as they are, or as a part of their names
 */
export function readRole(job: JobText, people: readonly string[]): Told | undefined {
  const read = readSpans(job, 'role');
  const isName = (value: string) => people.some((name) => ` ${name} `.includes(` ${value} `));
  return chooseSpan({ ...read, spans: read.spans.filter(({ value }) => !isName(value)) }, learned());
}

let table: LearnedSpans | undefined;

/** Unpacked on first use: most apps never ask. */
const learned = (): LearnedSpans =>
  (table ??= learnedSpans(roleLeanings, {
    scale: roleScale,
    absent: roleAbsent,
    least: roleLeast,
  }));
