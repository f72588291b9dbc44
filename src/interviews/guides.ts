import { checkId } from './check.js';
import type { SourceId } from './sources.js';
import { interviewFamilyIds, type InterviewFamily } from './vocabulary.js';
import type { GuideStepWords, InterviewWords } from './words.js';

/** What guides are about. */
export const guideTopics = ['difference', 'process', 'preparation', 'attire', 'answering'] as const;
/** What a guide is about. */
export type GuideTopic = (typeof guideTopics)[number];

/** Steps of guides. */
export const guideStepIds = [
  'be-honest',
  'show-understanding',
  'show-eagerness',
  'name-transferable-skills',
] as const;
/** Id of a step of a guide. */
export type GuideStepId = (typeof guideStepIds)[number];

/** What is true of a guide in every language. */
export interface GuideFacts {
  /** Families of interview it helps with. */
  readonly families: readonly InterviewFamily[];
  readonly topics: readonly GuideTopic[];
  /** Steps that follow the answer, in the order to take them. */
  readonly steps?: readonly GuideStepId[] | undefined;
  /** Where the advice comes from. */
  readonly sources: readonly SourceId[];
}

const catalog = {
  'two-purposes': {
    families: ['hr', 'user'],
    topics: ['difference', 'preparation'],
    sources: ['guide'],
  },
  'why-two-steps': {
    families: ['hr', 'user'],
    topics: ['difference', 'process'],
    sources: ['guide'],
  },
  'multiple-requests': {
    families: ['hr', 'user'],
    topics: ['process'],
    sources: ['guide', 'own-judgement'],
  },
  'what-to-wear': {
    families: ['hr', 'user'],
    topics: ['attire', 'preparation'],
    sources: ['guide', 'at-bsu', 'at-dubin', 'own-judgement'],
  },
  'technical-question-in-hr': {
    families: ['hr'],
    topics: ['answering'],
    steps: ['be-honest', 'show-understanding', 'show-eagerness', 'name-transferable-skills'],
    sources: ['guide', 'own-judgement'],
  },
} satisfies Record<string, GuideFacts>;

/** Id of a guide. */
export type GuideId = keyof typeof catalog;

/**
 * Every guide, by id: what is true of it in every language.
 *
 * @example
 * ```ts
 * import { guides } from 'interview-compass/interviews';
 *
 * guides['technical-question-in-hr'].steps?.[0]; //=> 'be-honest'
 * ```
 */
export const guides: Readonly<Record<GuideId, GuideFacts>> = catalog;

/** One step of a guide in words. */
export interface GuideStep extends GuideStepWords {
  readonly id: GuideStepId;
}

/** A question candidates ask, with its answer in words. */
export interface Guide {
  readonly id: GuideId;
  /** The question as a candidate asks it. */
  readonly question: string;
  /** The answer, a paragraph an entry. */
  readonly answer: readonly string[];
  /** Steps that follow the answer, in the order to take them. */
  readonly steps?: readonly GuideStep[] | undefined;
  readonly families: readonly InterviewFamily[];
  readonly topics: readonly GuideTopic[];
  readonly sources: readonly SourceId[];
}

/** Which guides are wanted. */
export interface GuideFilter {
  /** Those that help with this family. Default: both. */
  readonly family?: InterviewFamily | undefined;
  /** Those about this topic. Default: all. */
  readonly topic?: GuideTopic | undefined;
}

/**
 * The guides that fit the filter, in words; an empty filter selects all.
 *
 * @throws `InterviewCompassError` `unknown-id` when the family or topic does not exist
 *
 * @example
 * ```ts
 * import { en, selectGuides } from 'interview-compass';
 *
 * const [guide] = selectGuides({ topic: 'answering' }, en);
 * guide?.steps?.map(({ id }) => id);
 * //=> ['be-honest', 'show-understanding', 'show-eagerness', 'name-transferable-skills']
 * ```
 */
export function selectGuides(filter: GuideFilter, words: InterviewWords): readonly Guide[] {
  const { family, topic } = filter;
  if (family !== undefined) checkId(family, interviewFamilyIds, 'filter.family');
  if (topic !== undefined) checkId(topic, guideTopics, 'filter.topic');
  const { guides: guideWords, guideSteps } = words.interviews;
  const selected = (Object.keys(guides) as GuideId[]).filter((id) => {
    const { families, topics } = guides[id];
    return (
      (family === undefined || families.includes(family)) && (topic === undefined || topics.includes(topic))
    );
  });
  return selected.map((id) => {
    const { families, topics, steps, sources } = guides[id];
    return {
      id,
      ...guideWords[id],
      ...(steps && { steps: steps.map((step) => ({ id: step, ...guideSteps[step] })) }),
      families,
      topics,
      sources,
    };
  });
}
