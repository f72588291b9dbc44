import { companyAbsent, companyLeanings, companyLeast, companyScale } from '../../cues/company-leanings.js';
import type { Told } from '../message/told.js';
import { chooseSpan, learnedSpans, type LearnedSpans } from './choose-span.js';
import type { JobText } from './job-text.js';
import { readSpans } from './spans.js';

/**
 * The organization that hires, as it is learned from labeled messages.
 *
 * @param role - the job, which is not called as the company is
 */
export function readCompany(job: JobText, role: string | undefined): Told | undefined {
  const read = readSpans(job, 'company');
  return chooseSpan({ ...read, spans: read.spans.filter(({ value }) => value !== role) }, learned());
}

let table: LearnedSpans | undefined;

/** Unpacked on first use: most apps never ask. */
const learned = (): LearnedSpans =>
  (table ??= learnedSpans(companyLeanings, {
    scale: companyScale,
    absent: companyAbsent,
    least: companyLeast,
  }));
