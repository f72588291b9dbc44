import { interviewTypes } from '../interviews/catalog.js';
import { checkInterview } from '../interviews/check.js';
import { familiesOf } from '../interviews/families.js';
import type { Interview } from '../interviews/model.js';
import type { InterviewerRole } from '../interviews/vocabulary.js';
import type { Question } from './model.js';
import { selectQuestions, type QuestionBanks, type QuestionIdOf } from './select.js';
import { questionPhases, type QuestionDirection } from './taxonomy.js';

/**
 * The questions that suit an interview, in the order of the banks. Nothing is assumed: of an unknown field or level
 * only questions for any field and every level come. Nobody can be asked anything in a recording.
 */
export function questionsFor<const Banks extends QuestionBanks>(
  banks: Banks,
  interview: Interview,
  direction: QuestionDirection,
): Question<QuestionIdOf<Banks>>[] {
  checkInterview(interview);
  const { type, role } = interview;
  const recorded = (interview.format ?? interviewTypes[type].formats[0]) === 'asynchronous';
  return selectQuestions(banks, {
    direction,
    family: familiesOf(interview),
    field: role?.field ?? 'any',
  }).questions.filter(
    ({ types, levels, kind }) =>
      !(recorded && (direction === 'from-candidate' || kind === 'candidate-questions')) &&
      (!types || types.includes(type)) &&
      (!levels || (role?.level !== undefined && levels.includes(role.level))),
  );
}

/** Roles of the people in the interview; where none is known, those its type usually has. */
export function rolesIn({ type, interviewers = [] }: Interview): readonly InterviewerRole[] {
  const known = interviewers.flatMap(({ role }) => role ?? []);
  return known.length > 0 ? known : interviewTypes[type].interviewers;
}

/** How closely a question is made for the interview it suits: most of all by type, if for few; by person; by field. */
export function closeness({ types, askOf, fields }: Question): number {
  const forFewTypes = types !== undefined && types.length <= 4;
  return 2 * Number(forFewTypes) + Number(askOf !== undefined) + Number(!fields.includes('any'));
}

/**
 * The first of the questions whose kind and main competency the chosen ones have least of: taken again and again, it
 * spreads a choice over both.
 *
 * @param handicap - what a question starts with; a kind taken already counts 2, a main competency 1
 */
export function leastRepeated<One extends Question>(
  pool: readonly One[],
  chosen: readonly Question[],
  handicap: (question: One) => number = () => 0,
): One | undefined {
  let best: One | undefined;
  let bestRepeats = Infinity;
  for (const question of pool) {
    const { kind, competencies } = question;
    let repeats = handicap(question);
    for (const other of chosen) {
      if (other.kind === kind) repeats += 2;
      if (other.competencies[0] === competencies[0]) repeats += 1;
    }
    if (repeats < bestRepeats) [best, bestRepeats] = [question, repeats];
  }
  return best;
}

/** The questions by phase, opening first and closing last, otherwise in their order. */
export function inPhases<One extends Question>(questions: readonly One[]): One[] {
  return questionPhases.flatMap((phase) => questions.filter((question) => question.phase === phase));
}
