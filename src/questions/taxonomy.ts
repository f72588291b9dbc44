/** Closed vocabularies of the question taxonomy: facets side by side, not one tree. */
import {
  careerLevels,
  occupationFields,
  questionKinds,
  type InterviewFamily,
  type QuestionKind,
} from '../interviews/vocabulary.js';

export { questionKinds, type QuestionKind } from '../interviews/vocabulary.js';

/** Who asks. */
export const questionDirections = ['to-candidate', 'from-candidate'] as const;
/** Who asks: the interviewer (`to-candidate`) or the candidate (`from-candidate`). */
export type QuestionDirection = (typeof questionDirections)[number];

/** How typical a kind is of each family: 0 hardly ever, 3 nearly always. Own judgement. */
export const kindWeights: Readonly<Record<QuestionKind, Readonly<Record<InterviewFamily, number>>>> = {
  opening: { hr: 3, user: 2 },
  background: { hr: 3, user: 1 },
  experience: { hr: 2, user: 3 },
  behavioral: { hr: 2, user: 3 },
  situational: { hr: 1, user: 3 },
  'job-knowledge': { hr: 0, user: 3 },
  'work-sample': { hr: 0, user: 3 },
  case: { hr: 0, user: 2 },
  competency: { hr: 2, user: 2 },
  motivation: { hr: 3, user: 2 },
  'culture-fit': { hr: 3, user: 2 },
  'career-goals': { hr: 3, user: 2 },
  'self-assessment': { hr: 3, user: 1 },
  transition: { hr: 3, user: 1 },
  pay: { hr: 3, user: 0 },
  availability: { hr: 3, user: 0 },
  'candidate-questions': { hr: 3, user: 3 },
  stress: { hr: 1, user: 1 },
  brainteaser: { hr: 0, user: 1 },
  curveball: { hr: 1, user: 1 },
};

/** What a question looks for in a person, or, asked back, what it learns about the place. */
export const competencies = [
  'communication',
  'listening',
  'writing',
  'teamwork',
  'conflict',
  'customer-focus',
  'empathy',
  'influence',
  'negotiation',
  'leadership',
  'developing-others',
  'problem-solving',
  'critical-thinking',
  'decision-making',
  'creativity',
  'planning',
  'prioritizing',
  'attention-to-detail',
  'accountability',
  'integrity',
  'adaptability',
  'resilience',
  'learning',
  'initiative',
  'self-awareness',
  'technical-depth',
  'quality',
  'safety',
] as const;
/** What a question looks for. */
export type Competency = (typeof competencies)[number];

/** Where in the conversation a question belongs. */
export const questionPhases = ['opening', 'core', 'closing'] as const;
/** Where in the conversation a question belongs. */
export type QuestionPhase = (typeof questionPhases)[number];

/** Steps of each answer framework, in order. */
export const answerFrameworks = {
  'present-past-future': ['present', 'past', 'future'],
  star: ['situation', 'task', 'action', 'result'],
  'star-reflection': ['situation', 'task', 'action', 'result', 'reflection'],
  car: ['context', 'action', 'result'],
  soar: ['situation', 'obstacle', 'action', 'result'],
  prep: ['point', 'reason', 'example', 'point-again'],
  'company-role-me': ['company', 'role', 'me'],
  bridge: ['acknowledge', 'bridge', 'forward'],
  'range-and-basis': ['ask-range', 'range', 'flexibility'],
  direct: ['answer', 'supporting-fact'],
  'think-aloud': ['clarify', 'plan', 'do', 'check'],
  'clarify-structure-solve': ['clarify', 'structure', 'solve', 'recommend'],
  'pause-reframe': ['pause', 'acknowledge', 'job-related-point'],
  ask: ['choose-by-stage', 'ask-three-to-five', 'follow-up-once'],
} as const satisfies Record<string, readonly string[]>;
/** A way to order an answer. */
export type AnswerFramework = keyof typeof answerFrameworks;
/** A step of an answer framework. */
export type AnswerStep = (typeof answerFrameworks)[AnswerFramework][number];

/** What an interview can measure in a person: the seven types of Huffcutt, Conway, Roth & Stone (2001). */
export const interviewConstructs = [
  'mental-capability',
  'knowledge-and-skills',
  'personality',
  'applied-social-skills',
  'interests-and-preferences',
  'organizational-fit',
  'physical-attributes',
] as const;
/** What an interview can measure in a person. */
export type InterviewConstruct = (typeof interviewConstructs)[number];

/**
 * The whole taxonomy in one value: every facet with its ids, for menus and checks. What each id means stands in a locale,
 * `en.questions`; how ids relate to standards in `competencyFacts` and `questionKindFacts`.
 *
 * @example
 * ```ts
 * import { questionTaxonomy } from 'interview-compass';
 *
 * questionTaxonomy.kinds.length; //=> 20
 * questionTaxonomy.frameworks.car; //=> ['context', 'action', 'result']
 * questionTaxonomy.constructs.includes('applied-social-skills'); //=> true
 * ```
 */
export const questionTaxonomy = {
  directions: questionDirections,
  kinds: questionKinds,
  competencies,
  phases: questionPhases,
  levels: careerLevels,
  fields: occupationFields,
  frameworks: answerFrameworks,
  constructs: interviewConstructs,
} as const;
