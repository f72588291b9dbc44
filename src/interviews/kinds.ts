import type { InterviewTypeId } from './catalog.js';
import type { InterviewFamily } from './vocabulary.js';

/** Of the catalog what a mail needs of it, so that it comes without the rest. A test holds the two together. */
const hrTypes: readonly InterviewTypeId[] = [
  'recruiter-screen',
  'hr-interview',
  'agency-screen',
  'one-way-video',
  'ai-screen',
  'group-screen',
  'campus-screen',
  'values-interview',
  'assessment-center',
  'hr-closing',
];

const unattendedTypes: readonly InterviewTypeId[] = ['one-way-video', 'ai-screen'];

/** The family a type is of, whoever sits in it. */
export function familyOfType(type: InterviewTypeId): InterviewFamily {
  return hrTypes.includes(type) ? 'hr' : 'user';
}

/** Whether nobody is usually there to talk to. */
export function isUnattended(type: InterviewTypeId): boolean {
  return unattendedTypes.includes(type);
}
