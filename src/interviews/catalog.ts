import type { InterviewTypeFacts, FamilyFacts } from './model.js';
import type { InterviewFamily } from './vocabulary.js';

const catalog = {
  'recruiter-screen': {
    family: 'hr',
    interviewers: ['recruiter'],
    focus: ['motivation', 'basic-qualifications', 'salary-expectations', 'availability'],
    minutes: { min: 15, max: 30 },
    formats: ['one-on-one'],
    settings: ['phone', 'video'],
    stages: ['screening'],
    sources: ['guide', 'fm-dur', 'fm-screen'],
  },
  'hr-interview': {
    family: 'hr',
    interviewers: ['hr-generalist', 'hr-manager'],
    focus: ['culture-fit', 'general-skills', 'salary-expectations', 'motivation'],
    minutes: { min: 30, max: 45 },
    formats: ['one-on-one', 'panel'],
    settings: ['in-person', 'video', 'phone'],
    stages: ['screening', 'core'],
    sources: ['guide', 'l-id-diff'],
  },
  'agency-screen': {
    family: 'hr',
    interviewers: ['agency-recruiter'],
    focus: ['basic-qualifications', 'salary-expectations', 'availability'],
    minutes: { min: 20, max: 45 },
    formats: ['one-on-one'],
    settings: ['phone', 'video'],
    stages: ['screening'],
    sources: ['own-judgement'],
  },
  'one-way-video': {
    family: 'hr',
    interviewers: ['hr-generalist'],
    focus: ['communication', 'motivation', 'basic-qualifications'],
    minutes: { min: 15, max: 30 },
    formats: ['asynchronous'],
    settings: ['recorded'],
    stages: ['screening'],
    sources: ['fm-async', 'fm-workable'],
  },
  'ai-screen': {
    family: 'hr',
    interviewers: ['ai-system'],
    focus: ['communication', 'motivation', 'basic-qualifications'],
    minutes: { min: 15, max: 30 },
    formats: ['ai-led'],
    settings: ['video', 'phone', 'chat'],
    stages: ['screening'],
    sources: ['ada-eeoc18', 'own-judgement'],
  },
  'group-screen': {
    family: 'hr',
    interviewers: ['hr-generalist', 'hiring-manager'],
    focus: ['communication', 'general-skills', 'culture-fit'],
    minutes: { min: 45, max: 90 },
    formats: ['group'],
    settings: ['in-person', 'video'],
    stages: ['screening'],
    sources: ['fm-kb', 'own-judgement'],
  },
  'campus-screen': {
    family: 'hr',
    interviewers: ['recruiter'],
    focus: ['potential', 'motivation', 'basic-qualifications'],
    minutes: { min: 20, max: 30 },
    formats: ['one-on-one'],
    settings: ['in-person', 'video'],
    stages: ['screening'],
    sources: ['own-judgement'],
  },
  'values-interview': {
    family: 'hr',
    interviewers: ['hr-generalist', 'hr-manager'],
    focus: ['values', 'culture-fit', 'motivation'],
    minutes: { min: 30, max: 60 },
    formats: ['one-on-one', 'panel'],
    settings: ['video', 'in-person', 'phone'],
    stages: ['core'],
    sources: ['own-judgement'],
  },
  'assessment-center': {
    family: 'hr',
    interviewers: ['hr-manager', 'hiring-manager'],
    focus: ['general-skills', 'communication', 'problem-solving', 'leadership'],
    minutes: { min: 180, max: 480 },
    formats: ['group', 'sequential'],
    settings: ['in-person', 'video'],
    stages: ['core'],
    sources: ['fm-kb', 'own-judgement'],
  },
  'hr-closing': {
    family: 'hr',
    interviewers: ['hr-manager', 'recruiter'],
    focus: ['terms', 'salary-expectations', 'availability'],
    minutes: { min: 20, max: 45 },
    formats: ['one-on-one'],
    settings: ['phone', 'video', 'in-person'],
    stages: ['offer'],
    sources: ['own-judgement'],
  },
  'hiring-manager': {
    family: 'user',
    interviewers: ['hiring-manager'],
    focus: ['job-knowledge', 'past-work', 'problem-solving', 'collaboration'],
    minutes: { min: 30, max: 60 },
    formats: ['one-on-one'],
    settings: ['video', 'in-person', 'phone'],
    stages: ['core'],
    sources: ['guide', 'fm-dur', 'l-id-diff'],
  },
  'peer-interview': {
    family: 'user',
    interviewers: ['team-member'],
    focus: ['collaboration', 'job-knowledge', 'communication'],
    minutes: { min: 30, max: 60 },
    formats: ['one-on-one', 'panel'],
    settings: ['video', 'in-person'],
    stages: ['core'],
    sources: ['guide', 'own-judgement'],
  },
  'technical-screen': {
    family: 'user',
    interviewers: ['subject-expert', 'tech-lead'],
    focus: ['technical-skills', 'job-knowledge'],
    minutes: { min: 30, max: 60 },
    formats: ['one-on-one'],
    settings: ['phone', 'video'],
    stages: ['screening', 'core'],
    sources: ['fm-dur', 'own-judgement'],
  },
  'technical-interview': {
    family: 'user',
    interviewers: ['subject-expert', 'tech-lead'],
    focus: ['technical-skills', 'job-knowledge', 'problem-solving'],
    minutes: { min: 45, max: 90 },
    formats: ['one-on-one', 'panel'],
    settings: ['in-person', 'video'],
    stages: ['core'],
    sources: ['guide', 'own-judgement'],
  },
  'live-exercise': {
    family: 'user',
    interviewers: ['subject-expert', 'team-member'],
    focus: ['problem-solving', 'technical-skills', 'communication'],
    minutes: { min: 45, max: 90 },
    formats: ['one-on-one'],
    settings: ['video', 'in-person'],
    stages: ['core'],
    sources: ['guide', 'own-judgement'],
  },
  'system-design': {
    family: 'user',
    interviewers: ['tech-lead', 'subject-expert'],
    focus: ['judgment', 'technical-skills', 'communication'],
    minutes: { min: 45, max: 60 },
    formats: ['one-on-one'],
    settings: ['video', 'in-person'],
    stages: ['core'],
    sources: ['own-judgement'],
  },
  'case-study': {
    family: 'user',
    interviewers: ['hiring-manager', 'subject-expert'],
    focus: ['problem-solving', 'judgment', 'communication'],
    minutes: { min: 30, max: 60 },
    formats: ['one-on-one'],
    settings: ['video', 'in-person'],
    stages: ['core'],
    sources: ['collegegrad', 'fm-kb'],
  },
  'take-home-review': {
    family: 'user',
    interviewers: ['team-member', 'tech-lead'],
    focus: ['craft', 'judgment', 'communication'],
    minutes: { min: 30, max: 60 },
    formats: ['one-on-one', 'panel'],
    settings: ['video', 'in-person'],
    stages: ['core'],
    sources: ['own-judgement'],
  },
  'work-sample': {
    family: 'user',
    interviewers: ['hiring-manager', 'team-member'],
    focus: ['job-knowledge', 'craft', 'collaboration'],
    minutes: { min: 60, max: 480 },
    formats: ['one-on-one', 'group'],
    settings: ['in-person'],
    stages: ['core'],
    sources: ['own-judgement'],
  },
  'portfolio-review': {
    family: 'user',
    interviewers: ['team-member', 'hiring-manager'],
    focus: ['craft', 'past-work', 'judgment'],
    minutes: { min: 45, max: 60 },
    formats: ['panel', 'one-on-one'],
    settings: ['video', 'in-person'],
    stages: ['core'],
    sources: ['own-judgement'],
  },
  presentation: {
    family: 'user',
    interviewers: ['hiring-manager', 'team-member'],
    focus: ['presentation', 'job-knowledge', 'judgment'],
    minutes: { min: 45, max: 90 },
    formats: ['panel'],
    settings: ['video', 'in-person'],
    stages: ['core', 'final'],
    sources: ['own-judgement'],
  },
  'behavioral-interview': {
    family: 'user',
    interviewers: ['hiring-manager', 'team-member'],
    focus: ['past-work', 'collaboration', 'judgment'],
    minutes: { min: 30, max: 60 },
    formats: ['one-on-one', 'panel'],
    settings: ['video', 'in-person', 'phone'],
    stages: ['core'],
    sources: ['opm-guide', 'lev14'],
  },
  panel: {
    family: 'user',
    interviewers: ['hiring-manager', 'team-member', 'hr-generalist'],
    focus: ['job-knowledge', 'collaboration', 'culture-fit'],
    minutes: { min: 45, max: 60 },
    formats: ['panel'],
    settings: ['in-person', 'video'],
    stages: ['core', 'final'],
    sources: ['opm-guide', 'own-judgement'],
  },
  'onsite-loop': {
    family: 'user',
    interviewers: ['hiring-manager', 'team-member', 'subject-expert'],
    focus: ['technical-skills', 'collaboration', 'judgment', 'past-work'],
    minutes: { min: 120, max: 360 },
    formats: ['sequential'],
    settings: ['in-person', 'video'],
    stages: ['core', 'final'],
    sources: ['own-judgement'],
  },
  'cross-functional': {
    family: 'user',
    interviewers: ['cross-functional'],
    focus: ['collaboration', 'communication', 'judgment'],
    minutes: { min: 30, max: 45 },
    formats: ['one-on-one'],
    settings: ['video', 'in-person', 'phone'],
    stages: ['core'],
    sources: ['own-judgement'],
  },
  'skip-level': {
    family: 'user',
    interviewers: ['skip-level'],
    focus: ['judgment', 'potential', 'leadership'],
    minutes: { min: 30, max: 45 },
    formats: ['one-on-one'],
    settings: ['video', 'in-person', 'phone'],
    stages: ['final'],
    sources: ['own-judgement'],
  },
  executive: {
    family: 'user',
    interviewers: ['executive'],
    focus: ['motivation', 'judgment', 'potential'],
    minutes: { min: 30, max: 60 },
    formats: ['one-on-one'],
    settings: ['in-person', 'video'],
    stages: ['final'],
    sources: ['l-ja-r', 'own-judgement'],
  },
  'bar-raiser': {
    family: 'user',
    interviewers: ['bar-raiser'],
    focus: ['judgment', 'values', 'past-work'],
    minutes: { min: 45, max: 60 },
    formats: ['one-on-one'],
    settings: ['video', 'in-person'],
    stages: ['core', 'final'],
    sources: ['own-judgement'],
  },
  'team-match': {
    family: 'user',
    interviewers: ['hiring-manager'],
    focus: ['collaboration', 'motivation'],
    minutes: { min: 20, max: 30 },
    formats: ['one-on-one'],
    settings: ['video', 'phone'],
    stages: ['offer'],
    sources: ['own-judgement'],
  },
  'meal-interview': {
    family: 'user',
    interviewers: ['team-member', 'hiring-manager'],
    focus: ['manners', 'collaboration', 'communication'],
    minutes: { min: 45, max: 90 },
    formats: ['one-on-one', 'group'],
    settings: ['in-person'],
    stages: ['core'],
    sources: ['own-judgement'],
  },
} satisfies Record<string, InterviewTypeFacts>;

/** Id of an interview type. */
export type InterviewTypeId = keyof typeof catalog;

/**
 * Every interview type, by id: what is true of it in every language.
 *
 * @example
 * ```ts
 * import { interviewTypes } from 'interview-compass';
 *
 * interviewTypes['recruiter-screen'].minutes; //=> { min: 15, max: 30 }
 * ```
 */
export const interviewTypes: Readonly<Record<InterviewTypeId, InterviewTypeFacts>> = catalog;

/**
 * Ids of all interview types, HR types first.
 *
 * @example
 * ```ts
 * import { interviewTypeIds } from 'interview-compass';
 *
 * interviewTypeIds.length; //=> 30
 * ```
 */
export const interviewTypeIds = [
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
  'hiring-manager',
  'peer-interview',
  'technical-screen',
  'technical-interview',
  'live-exercise',
  'system-design',
  'case-study',
  'take-home-review',
  'work-sample',
  'portfolio-review',
  'presentation',
  'behavioral-interview',
  'panel',
  'onsite-loop',
  'cross-functional',
  'skip-level',
  'executive',
  'bar-raiser',
  'team-match',
  'meal-interview',
] as const satisfies readonly InterviewTypeId[];

/**
 * The two families, by id: what is true of them in every language.
 *
 * @example
 * ```ts
 * import { interviewFamilies } from 'interview-compass';
 *
 * interviewFamilies.hr.usualStage; //=> 'screening'
 * ```
 */
export const interviewFamilies: Readonly<Record<InterviewFamily, FamilyFacts>> = {
  hr: {
    interviewers: ['recruiter', 'hr-generalist', 'hr-manager', 'agency-recruiter', 'ai-system'],
    usualStage: 'screening',
    focus: ['culture-fit', 'general-skills', 'salary-expectations'],
    sources: ['guide', 'l-id-diff'],
  },
  user: {
    interviewers: [
      'hiring-manager',
      'team-member',
      'tech-lead',
      'subject-expert',
      'cross-functional',
      'skip-level',
      'executive',
      'bar-raiser',
    ],
    usualStage: 'core',
    focus: ['technical-skills', 'job-knowledge', 'problem-solving'],
    sources: ['guide', 'l-id-diff'],
  },
};
