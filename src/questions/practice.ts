import { interviewTypes } from '../interviews/catalog.js';
import { familiesOf } from '../interviews/families.js';
import type { Interview } from '../interviews/model.js';
import { instantFrom, type Moment } from '../interviews/time.js';
import { InterviewCompassError } from '../text/error.js';
import { hash } from '../text/hash.js';
import { closeness, inPhases, leastRepeated, questionsFor } from './choose.js';
import type { Question, QuestionSet, QuestionSetWords } from './model.js';
import { checkCount, type QuestionBanks } from './select.js';
import { kindWeights, questionKinds, type QuestionKind } from './taxonomy.js';

/** How a practice set is made. */
export interface PracticeSetOptions {
  /** Minutes there are to practice. Default: 30. */
  readonly minutes?: number | undefined;
  /** Equal seeds, equal sets. Default: the interview's id, or nothing. */
  readonly seed?: string | number | undefined;
  /** The current moment; becomes `createdAt`. */
  readonly now?: Moment | undefined;
}

/**
 * Makes a set of questions to practice for an interview: an opening, questions spread over kinds and competencies, and
 * one to close with, within the minutes there are. Kinds that found no room are listed in `warnings` (`item-left-out`).
 *
 * @throws InterviewCompassError as `selectQuestions` and `familiesOf` do; `invalid-value` for `minutes` that are no
 * whole number, or when a bank is in another language than the words
 *
 * @example
 * ```ts
 * import { buildPracticeSet, en } from 'interview-compass';
 * import { anyBank } from 'interview-compass/questions/en/any';
 *
 * const set = buildPracticeSet(anyBank, { type: 'hiring-manager' }, en, { minutes: 20, seed: 'monday' });
 * set.questions.at(0)?.phase; //=> 'opening'
 * set.questions.at(-1)?.phase; //=> 'closing'
 * set.questions.reduce((sum, { minutes }) => sum + minutes, 0) <= 20; //=> true
 * ```
 */
export function buildPracticeSet(
  banks: QuestionBanks,
  interview: Interview,
  words: QuestionSetWords,
  options: PracticeSetOptions = {},
): QuestionSet {
  const { minutes = 30, seed = interview.id ?? '', now } = options;
  checkCount(minutes, 'options.minutes');
  checkLanguage(banks, words.code);
  const typical = typicalOf(interview);
  const pool = inSeededOrder(questionsFor(banks, interview, 'to-candidate'), typical, seed);
  const questions = fillMinutes(pool, typical, minutes);
  const leftOut = questionKinds.filter(
    (kind) => pool.some((each) => each.kind === kind) && !questions.some((each) => each.kind === kind),
  );
  return {
    kind: 'question-set',
    schemaVersion: 1,
    ...(now !== undefined && { createdAt: new Date(instantFrom(now, 'options.now')).toISOString() }),
    locale: words.code,
    title: words.questions.titles.practice,
    labels: words.questions.labels,
    questions,
    warnings: leftOut.map((kind) => ({ code: 'item-left-out', path: 'options.minutes', detail: kind })),
  };
}

function checkLanguage(banks: QuestionBanks, code: string): void {
  const languageOf = (tag: string) => tag.toLowerCase().split('-')[0];
  const other = ('facts' in banks ? [banks] : banks).find(
    ({ language }) => languageOf(language) !== languageOf(code),
  );
  if (!other) return;
  throw new InterviewCompassError(`questions in "${other.language}" cannot go into a set in "${code}"`, {
    code: 'invalid-value',
    path: 'banks',
    hint: 'Pass banks and words of the same language.',
  });
}

type Typical = (kind: QuestionKind) => number;

/** How typical a kind is of the interview: those its type is known for above all others, its first one at the top. */
function typicalOf(interview: Interview): Typical {
  const families = familiesOf(interview);
  const { questionKinds: known } = interviewTypes[interview.type];
  return (kind) => {
    if (known.includes(kind)) return kind === known[0] ? 5 : 4;
    return Math.max(...families.map((family) => kindWeights[kind][family]));
  };
}

/**
 * Closest to the interview first, then the kinds most typical of it. Among equals the seed and each question's own id
 * decide, so that a question added to a bank does not change the order of the others.
 */
function inSeededOrder(questions: readonly Question[], typical: Typical, seed: string | number): Question[] {
  const rank = new Map(questions.map(({ id }) => [id, hash(`${seed}/${id}`)]));
  return [...questions].sort(
    (a, b) =>
      closeness(b) - closeness(a) || typical(b.kind) - typical(a.kind) || rank.get(a.id)! - rank.get(b.id)!,
  );
}

function fillMinutes(pool: readonly Question[], typical: Typical, minutes: number): Question[] {
  const chosen: Question[] = [];
  let left = minutes;
  const mostOfKind = Math.max(2, Math.round(minutes / 15));
  // What the interview is known for comes twice before anything else comes once: a behavioral interview is not a tour of all
  // kinds. Of the rest, a second question of a usual kind comes before the first of a rare one, such as a puzzle.
  const handicap = (question: Question) => {
    const usual = typical(question.kind);
    return usual > 3 || closeness(question) > 1 ? 0 : 5 - usual;
  };
  const take = (from: readonly Question[]) => {
    const fitting = from.filter((question) => question.minutes <= left && !chosen.includes(question));
    const spread = fitting.filter(
      ({ kind }) => chosen.filter((each) => each.kind === kind).length < mostOfKind,
    );
    const next = leastRepeated(spread.length > 0 ? spread : fitting, chosen, handicap);
    if (!next) return false;
    chosen.push(next);
    left -= next.minutes;
    return true;
  };
  const core = pool.filter(({ phase }) => phase === 'core');
  const closest = Math.max(...core.map(closeness));
  take(pool.filter(({ phase }) => phase === 'opening'));
  take(pool.filter(({ phase }) => phase === 'closing'));
  // What the interview is made of comes before the spread over everything else, or its long exercise no longer fits.
  take(core.filter((question) => closest > 0 && closeness(question) === closest).slice(0, 1));
  while (take(core) || take(pool));
  return inPhases(chosen);
}
