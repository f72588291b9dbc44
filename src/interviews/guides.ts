import { checkId } from './check.js';
import { guides, guideTopics, type GuideId, type GuideStepId, type GuideTopic } from './guide-catalog.js';
import type { SourceId } from './sources.js';
import { interviewFamilyIds, type InterviewFamily } from './vocabulary.js';
import type { GuideStepWords, InterviewWords } from './words.js';

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
 * selectGuides({ topic: 'attire' }, en)[0]?.question;
 * //=> 'What should I wear to an HR interview, and what to a hiring-team interview?'
 * selectGuides({ family: 'user', topic: 'pay' }, en).map(({ id }) => id); //=> ['unpaid-trial']
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
