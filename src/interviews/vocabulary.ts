/**
 * Closed vocabularies of the interview model. Format, setting and stage are axes of their own and are never folded
 * into the interview type: a `panel` can happen by `video`, and an HR round can be the last `stage`.
 */

/** How the meeting is arranged: who faces whom. */
export const interviewFormats = [
  'one-on-one',
  'panel',
  'group',
  'sequential',
  'asynchronous',
  'ai-led',
] as const;
/** How the meeting is arranged. `group` means several candidates, `sequential` several interviews in a row. */
export type InterviewFormat = (typeof interviewFormats)[number];

/** Over which medium the meeting happens. */
export const interviewSettings = ['phone', 'video', 'in-person', 'recorded', 'chat'] as const;
/** Over which medium the meeting happens. `recorded` means answers to a camera with nobody live. */
export type InterviewSetting = (typeof interviewSettings)[number];

/** Where in the hiring process the meeting stands. */
export const interviewStages = ['screening', 'core', 'final', 'offer'] as const;
/** Where in the hiring process the meeting stands. Never derived from the family: HR is often last. */
export type InterviewStage = (typeof interviewStages)[number];

/** Work experience a role asks for. */
export const careerLevels = ['intern', 'junior', 'mid', 'senior', 'lead', 'executive'] as const;
/** Work experience a role asks for. */
export type CareerLevel = (typeof careerLevels)[number];

/** Broad fields of work, used to pick questions and checklist items. */
export const occupationFields = [
  'software',
  'data',
  'design',
  'product',
  'sales',
  'marketing',
  'support',
  'finance',
  'operations',
  'people',
  'healthcare',
  'education',
  'hospitality-retail',
  'trades-logistics',
  'public-sector',
  'legal',
  'leadership',
] as const;
/** A broad field of work. `people` is work in human resources itself. */
export type OccupationField = (typeof occupationFields)[number];

/** What an interviewer is in the process; each role belongs to one family (see `interviewerFamilies`). */
export const interviewerRoles = [
  'recruiter',
  'hr-generalist',
  'hr-manager',
  'agency-recruiter',
  'hiring-manager',
  'team-member',
  'tech-lead',
  'subject-expert',
  'cross-functional',
  'skip-level',
  'executive',
  'bar-raiser',
  'ai-system',
] as const;
/** What an interviewer is in the process. */
export type InterviewerRole = (typeof interviewerRoles)[number];

/** How a workplace tends to dress and speak. */
export const companyCultures = ['formal', 'business', 'relaxed', 'hands-on'] as const;
/** How a workplace tends to dress and speak. `hands-on` means work clothes: kitchens, workshops, wards, sites. */
export type CompanyCulture = (typeof companyCultures)[number];

/** The two sides an interview can be held from. */
export const interviewFamilyIds = ['hr', 'user'] as const;
/**
 * The side an interview is held from. `hr` asks "may this person go on, on our terms?"; `user`, the hiring team, asks
 * "can this person do this job with us?". (In hiring, the "user" is the manager or team who will work with you.)
 */
export type InterviewFamily = (typeof interviewFamilyIds)[number];

/** The family each interviewer role speaks for. An AI system screens on behalf of HR. */
export const interviewerFamilies: Readonly<Record<InterviewerRole, InterviewFamily>> = {
  recruiter: 'hr',
  'hr-generalist': 'hr',
  'hr-manager': 'hr',
  'agency-recruiter': 'hr',
  'hiring-manager': 'user',
  'team-member': 'user',
  'tech-lead': 'user',
  'subject-expert': 'user',
  'cross-functional': 'user',
  'skip-level': 'user',
  executive: 'user',
  'bar-raiser': 'user',
  'ai-system': 'hr',
};

/** What kind of answer a question is after. Interview types name the kinds they bring; `questions` says more of each. */
export const questionKinds = [
  'opening',
  'background',
  'experience',
  'behavioral',
  'situational',
  'job-knowledge',
  'work-sample',
  'case',
  'competency',
  'motivation',
  'culture-fit',
  'career-goals',
  'self-assessment',
  'transition',
  'pay',
  'availability',
  'candidate-questions',
  'stress',
  'brainteaser',
  'curveball',
] as const;
/** What kind of answer a question is after. */
export type QuestionKind = (typeof questionKinds)[number];

/** What an interview is for, as seen by those who hold it. */
export const interviewGoals = [
  'screen',
  'compare',
  'assess-fit',
  'evaluate-competence',
  'see-work',
  'judge-result',
  'assess-team-fit',
  'confirm-choice',
  'find-team',
  'agree-terms',
] as const;
/** What an interview is for, as seen by those who hold it. */
export type InterviewGoal = (typeof interviewGoals)[number];

/** Things to have with you or in view. */
export const bringItems = [
  'resume',
  'job-posting',
  'pay-range',
  'needs-list',
  'calendar',
  'documents',
  'id-document',
  'transcript',
  'references',
  'applications-list',
  'contact',
  'schedule',
  'stories',
  'project-notes',
  'company-facts',
  'team-wishes',
  'questions',
  'your-work',
  'slides',
  'work-tools',
  'work-clothes',
  'pen-and-paper',
  'tested-device',
  'quiet-place',
  'water-and-snack',
] as const;
/** A thing to have with you or in view. */
export type BringItem = (typeof bringItems)[number];

/** Which way the clothes lean where the culture leaves a choice. */
export const attireLeans = ['formal', 'relaxed', 'practical'] as const;
/**
 * Which way the clothes lean where the culture leaves a choice: to the `formal` side, to what the team wears
 * (`relaxed`), or to what the work asks for (`practical`).
 */
export type AttireLean = (typeof attireLeans)[number];

/** What to write afterwards, and to whom. */
export const followUpRules = [
  'thank-you',
  'thank-you-each',
  'thank-you-via-host',
  'thank-you-recorded',
  'confirm-terms',
] as const;
/**
 * What to write afterwards, and to whom: a note to the one person (`thank-you`), to each (`thank-you-each`), to whoever
 * arranged it (`thank-you-via-host`), to HR because nobody was there (`thank-you-recorded`), or the agreed terms.
 */
export type FollowUpRule = (typeof followUpRules)[number];
