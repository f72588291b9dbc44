import { InterviewCompassError } from '../text/error.js';
import { closest, didYouMean, editDistance, fold } from '../text/fold.js';
import { interviewTypeIds, type InterviewTypeId } from './catalog.js';
import type { Interview } from './model.js';
import { startOf, type Start } from './time.js';
import {
  careerLevels,
  companyCultures,
  interviewerRoles,
  interviewFormats,
  interviewSettings,
  interviewStages,
  occupationFields,
} from './vocabulary.js';

/** Throws unless the value is one of the ids. */
export function checkId(value: unknown, ids: readonly string[], path: string): void {
  if (typeof value === 'string' && ids.includes(value)) return;
  throw new InterviewCompassError(`${JSON.stringify(value) ?? 'undefined'} is not known`, {
    code: 'unknown-id',
    path,
    hint: hintFor(value, ids),
  });
}

function hintFor(value: unknown, ids: readonly string[]): string {
  if (typeof value !== 'string') return `Known: ${ids.slice(0, 4).join(', ')} …`;
  return ids === interviewTypeIds ? hintOfType(value) : didYouMean(value, ids);
}

/**
 * Types by the words that people name them with, as `resolveInterviewType` reads these: its own tables are too large to come
 * with every builder.
 */
const typesByWord: Readonly<Record<string, InterviewTypeId>> = {
  phone: 'recruiter-screen',
  screening: 'recruiter-screen',
  intro: 'recruiter-screen',
  first: 'recruiter-screen',
  recruiter: 'recruiter-screen',
  hr: 'hr-interview',
  final: 'executive',
  ceo: 'executive',
  founder: 'executive',
  manager: 'hiring-manager',
  second: 'hiring-manager',
  coding: 'live-exercise',
  trial: 'work-sample',
  working: 'work-sample',
  culture: 'values-interview',
  team: 'peer-interview',
  group: 'group-screen',
  lunch: 'meal-interview',
  coffee: 'meal-interview',
};

/** "phone-screen" is what it is called; "hirng-manager" a slip, if it is hardly one; what only ends alike is neither. */
function hintOfType(typed: string): string {
  const near = closest(typed, interviewTypeIds);
  const slips = near === undefined ? Infinity : editDistance(fold(typed), fold(near));
  const isPart = near !== undefined && fold(near).includes(fold(typed));
  const called = fold(typed)
    .split(' ')
    .map((word) => (Object.hasOwn(typesByWord, word) ? typesByWord[word] : undefined))
    .find((type) => type !== undefined);
  const meant = slips < 2 || isPart ? near : (called ?? (slips < 3 ? near : undefined));
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return `Known: ${interviewTypeIds.slice(0, 4).join(', ')} … (${interviewTypeIds.length} in all). resolveInterviewType reads other names.`;
}

/**
 * Checks what types cannot: ids known, date and zone possible and in agreement, numbers in range. Returns the start.
 * Throws `InterviewCompassError` naming the path.
 */
export function checkInterview(interview: Interview): Start | undefined {
  if (typeof interview !== 'object' || interview === null) {
    throw new InterviewCompassError('an interview is an object', {
      code: 'invalid-value',
      path: 'interview',
      hint: 'Pass at least { type: "recruiter-screen" }.',
    });
  }
  checkId(interview.type, interviewTypeIds, 'interview.type');
  const optional = (value: unknown, ids: readonly string[], path: string) =>
    value === undefined || checkId(value, ids, path);
  optional(interview.format, interviewFormats, 'interview.format');
  optional(interview.setting, interviewSettings, 'interview.setting');
  optional(interview.stage, interviewStages, 'interview.stage');
  optional(interview.company?.culture, companyCultures, 'interview.company.culture');
  optional(interview.role?.field, occupationFields, 'interview.role.field');
  optional(interview.role?.level, careerLevels, 'interview.role.level');
  interview.interviewers?.forEach((person, index) => {
    optional(person.role, interviewerRoles, `interview.interviewers[${index}].role`);
    checkName(person.name, `interview.interviewers[${index}].name`);
  });
  if (interview.candidate) checkName(interview.candidate.name, 'interview.candidate.name');
  checkNumber(interview.minutes, 1440, 'interview.minutes');
  checkNumber(interview.round, 99, 'interview.round');
  return startOf(interview);
}

function checkName(name: unknown, path: string): void {
  if (typeof name === 'string' && /[\p{L}\p{N}]/u.test(name)) return;
  throw new InterviewCompassError('a person needs a name', {
    code: 'missing-value',
    path,
    hint: 'Give the full name as the person writes it, or leave the person out.',
  });
}

function checkNumber(value: number | undefined, most: number, path: string): void {
  if (value === undefined || (Number.isInteger(value) && value > 0 && value <= most)) return;
  throw new InterviewCompassError(`${String(value)} is out of range`, {
    code: 'invalid-value',
    path,
    hint: `Pass a whole number from 1 to ${most}.`,
  });
}
