import { interviewTypeIds, interviewTypes, type InterviewTypeId } from '../interviews/catalog.js';
import { checkId } from '../interviews/check.js';
import {
  careerLevels,
  interviewFamilyIds,
  occupationFields,
  type CareerLevel,
  type InterviewFamily,
  type OccupationField,
} from '../interviews/vocabulary.js';
import { InterviewCompassError } from '../text/error.js';
import type { Question, QuestionBank, QuestionFacts, QuestionWords } from './model.js';
import {
  competencies,
  questionDirections,
  questionKinds,
  questionPhases,
  type Competency,
  type QuestionDirection,
  type QuestionKind,
  type QuestionPhase,
} from './taxonomy.js';

/** One bank or several. */
export type QuestionBanks = QuestionBank | readonly QuestionBank[];

/** The ids of the questions in one bank or several. */
export type QuestionIdOf<Banks extends QuestionBanks> = IdOfBank<
  Banks extends readonly (infer Bank)[] ? Bank : Banks
>;
type IdOfBank<Bank> = Bank extends { readonly facts: infer Facts } ? keyof Facts & string : never;

/**
 * Which questions to select: those that meet every facet given. A list of values means any of them. Without ids of its
 * own (`QuestionFilter`) a filter fits all banks.
 */
export interface QuestionFilter<Id extends string = never> {
  /** Who asks. */
  readonly direction?: QuestionDirection | readonly QuestionDirection[] | undefined;
  /** Family of interview it belongs in. */
  readonly family?: InterviewFamily | readonly InterviewFamily[] | undefined;
  /** Interview type it suits: named by the question, or of its families where the question names no type. */
  readonly type?: InterviewTypeId | readonly InterviewTypeId[] | undefined;
  /** What kind of answer it is after. */
  readonly kind?: QuestionKind | readonly QuestionKind[] | undefined;
  /** What it looks for. */
  readonly competency?: Competency | readonly Competency[] | undefined;
  /** Field of work. Questions for any field come too, unless `onlyField` is set. */
  readonly field?: OccupationField | 'any' | readonly (OccupationField | 'any')[] | undefined;
  /** Leaves out questions for any field. Default: `false`. */
  readonly onlyField?: boolean | undefined;
  /** Level it suits; a question that names no level suits all. */
  readonly level?: CareerLevel | readonly CareerLevel[] | undefined;
  /** Where in the conversation it belongs. */
  readonly phase?: QuestionPhase | readonly QuestionPhase[] | undefined;
  /** These questions and no others. The order stays that of the banks. */
  readonly ids?: readonly Id[] | undefined;
  /** How many to pass over. Default: 0. */
  readonly offset?: number | undefined;
  /** How many to return at most. Default: all. */
  readonly limit?: number | undefined;
}

/** A page of questions. */
export interface QuestionSelection<Id extends string = string> {
  /** The questions, in the order of the banks. */
  readonly questions: readonly Question<Id>[];
  /** How many meet the filter, before `offset` and `limit`. */
  readonly total: number;
}

/** The facets whose values are closed vocabularies: the ids known, and what it takes to meet one of them. */
const facets = {
  direction: [questionDirections, (question, value) => question.direction === value],
  family: [interviewFamilyIds, (question, value) => includes(question.families, value)],
  type: [interviewTypeIds, suitsType],
  kind: [questionKinds, (question, value) => question.kind === value],
  competency: [competencies, (question, value) => includes(question.competencies, value)],
  field: [
    ['any', ...occupationFields],
    (question, value, { onlyField }) =>
      includes(question.fields, value) || (!onlyField && question.fields.includes('any')),
  ],
  level: [careerLevels, ({ levels }, value) => levels === undefined || includes(levels, value)],
  phase: [questionPhases, (question, value) => question.phase === value],
} satisfies Partial<
  Record<
    keyof QuestionFilter,
    [ids: readonly string[], meets: (question: Question, value: string, filter: QuestionFilter) => boolean]
  >
>;

/**
 * Selects questions from one bank or several by their facets, in the order of the banks.
 *
 * @throws InterviewCompassError `unknown-id` for a facet value or question id that does not exist, `invalid-value` for
 * an `offset` or `limit` that is no whole number, or when two banks hold the same id
 *
 * @example
 * ```ts
 * import { selectQuestions } from 'interview-compass';
 * import { anyBank, softwareBank } from 'interview-compass/questions/en';
 *
 * const { questions, total } = selectQuestions([anyBank, softwareBank], {
 *   direction: 'to-candidate',
 *   field: 'software',
 *   kind: 'case',
 *   type: 'system-design',
 * });
 * total; //=> 1
 * questions[0]?.id; //=> 'reminder-service'
 * ```
 */
export function selectQuestions<const Banks extends QuestionBanks>(
  banks: Banks,
  filter: QuestionFilter<QuestionIdOf<Banks>> = {},
): QuestionSelection<QuestionIdOf<Banks>> {
  const { ids, offset = 0, limit = Infinity } = filter;
  checkCount(offset, 'filter.offset');
  if (limit !== Infinity) checkCount(limit, 'filter.limit');
  let found = questionsOf<QuestionIdOf<Banks>>(banks);
  if (ids) {
    const known = found.map(({ id }) => id);
    ids.forEach((id, index) => checkId(id, known, `filter.ids[${index}]`));
    found = found.filter(({ id }) => ids.includes(id));
  }
  for (const [name, [known, meets]] of Object.entries(facets)) {
    const wanted = filter[name as keyof typeof facets];
    if (wanted === undefined) continue;
    const values = (Array.isArray(wanted) ? wanted : [wanted]) as readonly string[];
    for (const value of values) checkId(value, known, `filter.${name}`);
    found = found.filter((question) => values.some((value) => meets(question, value, filter)));
  }
  return { questions: found.slice(offset, offset + limit), total: found.length };
}

/** Throws unless the value is a whole number from 0. */
export function checkCount(value: unknown, path: string): void {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return;
  throw new InterviewCompassError(`${String(value)} is not a count`, {
    code: 'invalid-value',
    path,
    hint: 'Pass a whole number from 0.',
  });
}

function questionsOf<Id extends string>(banks: QuestionBanks): Question<Id>[] {
  return [...recordsOf<Id>(banks)].map(([id, record]) => questionOf(id, record));
}

/** The facts of a question and its words, as its bank holds them. */
export interface QuestionRecord {
  readonly facts: QuestionFacts;
  readonly words: QuestionWords;
}

/** A question made of its record. */
export function questionOf<Id extends string>(id: Id, { facts, words }: QuestionRecord): Question<Id> {
  return { id, ...facts, ...words };
}

/** The records of all banks by id, in their order. Throws where two share an id, or one has no words. */
export function recordsOf<Id extends string>(banks: QuestionBanks): Map<Id, QuestionRecord> {
  const found = new Map<Id, QuestionRecord>();
  for (const { facts, words } of 'facts' in banks ? [banks] : banks) {
    for (const id of Object.keys(facts) as Id[]) {
      if (found.has(id)) {
        throw new InterviewCompassError(`two banks hold a question "${id}"`, {
          code: 'invalid-value',
          path: 'banks',
          hint: 'Give each question an id of its own, and pass each bank once.',
        });
      }
      const said = words[id];
      if (!said) {
        throw new InterviewCompassError(`the question "${id}" has no words`, {
          code: 'missing-value',
          path: `banks.words.${id}`,
          hint: 'Give each id in `facts` an entry in `words`.',
        });
      }
      found.set(id, { facts: facts[id]!, words: said });
    }
  }
  return found;
}

function suitsType({ types, families }: Question, value: string): boolean {
  const type = value as InterviewTypeId;
  return types ? types.includes(type) : families.includes(interviewTypes[type].family);
}

function includes(values: readonly string[], value: string): boolean {
  return values.includes(value);
}
