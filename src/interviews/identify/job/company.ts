import { companyAbsent, companyLeanings, companyLeast, companyScale } from '../../cues/company-leanings.js';
import type { Told } from '../message/told.js';
import { chooseSpan, type LearnedSpans } from './choose-span.js';
import type { JobText } from './job-text.js';
import { readSpans } from './spans.js';

const learned: LearnedSpans = {
  leanings: companyLeanings,
  unit: 1 / companyScale,
  absent: companyAbsent,
  least: companyLeast,
};

/**
 * The organization that hires, as it is learned from labeled messages.
 *
 * @param others - what is called otherwise: the job, and people who write, read and interview
 */
export function readCompany(job: JobText, others: readonly string[]): Told | undefined {
  const read = readSpans(job, 'company');
  // "Nadia Petrov & Luis Ortega" are two of them, and so are "Petrov & Luis".
  const isOther = (value: string) => {
    const parts = value.split(/ ?[&/+] ?/);
    const isNamed = (part: string) =>
      others.some((other) => other === part || (parts.length > 1 && ` ${other} `.includes(` ${part} `)));
    return parts.every(isNamed);
  };
  return chooseSpan({ ...read, spans: read.spans.filter(({ value }) => !isOther(value)) }, learned);
}
