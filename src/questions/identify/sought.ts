import { competencyCues } from '../cues/en/competencies.js';
import type { Competency, QuestionDirection, QuestionKind } from '../taxonomy.js';
import type { PlainText } from './plain.js';
import { rank } from './rank.js';

/** What a question of the kind looks for when it says nothing more. */
const usual: Partial<Record<QuestionKind, Competency>> = {
  opening: 'communication',
  'job-knowledge': 'technical-depth',
  case: 'critical-thinking',
  'self-assessment': 'self-awareness',
  stress: 'resilience',
  brainteaser: 'problem-solving',
  curveball: 'creativity',
};
/** Kinds that settle terms and look for nothing in a person. */
const settling: readonly QuestionKind[] = ['pay', 'availability', 'candidate-questions', 'background'];
const mostCompetencies = 3;

/** What a question looks for, the likeliest first. */
export function competenciesOf(
  plain: PlainText,
  direction: QuestionDirection,
  kind: QuestionKind | undefined,
): Competency[] {
  if (kind && settling.includes(kind)) return [];
  const expected = direction === 'to-candidate' && kind ? usual[kind] : undefined;
  const found = rank(competencyCues, plain).map(({ id }) => id);
  return [...new Set([...found, ...(expected ? [expected] : [])])].slice(0, mostCompetencies);
}
