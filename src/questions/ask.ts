import { familiesOf } from '../interviews/families.js';
import type { Interview } from '../interviews/model.js';
import { closeness, inPhases, leastRepeated, questionsFor, rolesIn } from './choose.js';
import type { Question } from './model.js';
import { checkCount, type QuestionBanks, type QuestionIdOf } from './select.js';

/** How many questions to ask, and which were asked before. */
export interface QuestionsToAskOptions {
  /** How many at most. Default: 5. */
  readonly count?: number | undefined;
  /** Ids of questions asked in earlier interviews; they do not come again. */
  readonly alreadyAsked?: readonly string[] | undefined;
}

/**
 * Selects the questions to ask in an interview: fit for its family and the people in it, none twice, spread over
 * subjects, and ending on one to close with. Pay and time off are never put to the hiring team, and nothing to a
 * recording.
 *
 * @throws InterviewCompassError as `selectQuestions` and `familiesOf` do, and `invalid-value` for a `count` that is
 * no whole number
 *
 * @example
 * ```ts
 * import { selectQuestionsToAsk } from 'interview-compass';
 * import { anyBank } from 'interview-compass/questions/en/any';
 *
 * const questions = selectQuestionsToAsk(anyBank, { type: 'hr-interview' }, { count: 3 });
 * questions.map(({ id }) => id); //=> ['bad-day-here', 'moved-on-to', 'next-step']
 * ```
 */
export function selectQuestionsToAsk<const Banks extends QuestionBanks>(
  banks: Banks,
  interview: Interview,
  options: QuestionsToAskOptions = {},
): Question<QuestionIdOf<Banks>>[] {
  const { count = 5, alreadyAsked = [] } = options;
  checkCount(count, 'options.count');
  const suitable = questionsFor(banks, interview, 'from-candidate');
  const roles = rolesIn(interview);
  const withTeam = familiesOf(interview).includes('user');
  const pool = suitable.filter(
    ({ id, kind, askOf }) =>
      !alreadyAsked.includes(id) &&
      (!askOf || askOf.some((role) => roles.includes(role))) &&
      !(withTeam && (kind === 'pay' || kind === 'availability')),
  );
  const core = pool.filter(({ phase }) => phase !== 'closing');
  const closing = pool.filter(({ phase }) => phase === 'closing');
  // The subjects every interview of the family has come first in the banks. Beside them goes one question that only
  // these people can answer, and one to end on, each where the count leaves room for it.
  const chosen: Question<QuestionIdOf<Banks>>[] = [];
  const take = (from: readonly Question<QuestionIdOf<Banks>>[]) => {
    const left = from.filter((question) => !chosen.includes(question));
    const next = chosen.length < count ? leastRepeated(left, chosen) : undefined;
    if (next) chosen.push(next);
    return next !== undefined;
  };
  if (count > 2 && !take(closest(closing))) take(closing);
  while (chosen.length < count - 1 && take(core));
  if (count > 3) take(closest(core));
  while (take(core) || take(closing));
  return inPhases(pool.filter((question) => chosen.includes(question)));
}

/** Those of the questions that are most closely made for the interview; none where all are for any. */
function closest<One extends Question>(questions: readonly One[]): One[] {
  const most = Math.max(...questions.map(closeness));
  return most > 0 ? questions.filter((question) => closeness(question) === most) : [];
}
