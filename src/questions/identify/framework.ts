import type { AnswerFramework, Competency, QuestionDirection, QuestionKind } from '../taxonomy.js';

const usual: Readonly<Record<QuestionKind, AnswerFramework>> = {
  opening: 'present-past-future',
  background: 'direct',
  experience: 'car',
  behavioral: 'star',
  situational: 'prep',
  'job-knowledge': 'prep',
  'work-sample': 'think-aloud',
  case: 'clarify-structure-solve',
  competency: 'prep',
  motivation: 'company-role-me',
  'culture-fit': 'prep',
  'career-goals': 'prep',
  'self-assessment': 'prep',
  transition: 'bridge',
  pay: 'range-and-basis',
  availability: 'direct',
  'candidate-questions': 'ask',
  stress: 'pause-reframe',
  brainteaser: 'think-aloud',
  curveball: 'prep',
};

/** The framework for a question: a case that went badly is told with what was learned, one with resistance with it. */
export function frameworkFor(
  direction: QuestionDirection,
  kind: QuestionKind,
  competencies: readonly Competency[],
): AnswerFramework {
  if (direction === 'from-candidate') return 'ask';
  if (kind === 'behavioral' && competencies[0] === 'accountability') return 'star-reflection';
  if (kind === 'behavioral' && competencies[0] === 'conflict') return 'soar';
  return usual[kind];
}
