import { checkId } from '../interviews/check.js';
import { InterviewCompassError } from '../text/error.js';
import type { Question } from './model.js';
import { smallestCover } from './smallest-cover.js';
import { competencies, type AnswerFramework, type Competency } from './taxonomy.js';

/** Something the candidate has lived through and can tell in answers: an app's own plain data. */
export interface Story {
  /** Id of the app's own. */
  readonly id: string;
  /** What it shows, most important first. */
  readonly competencies: readonly Competency[];
  /** Ids of the interviews of one application it has been told in. */
  readonly toldIn?: readonly string[] | undefined;
}

/** What a question needs to be matched with stories; a `Question` fits. */
export type StoryQuestion = Pick<Question, 'id' | 'competencies' | 'framework'>;

/** A question that wants a story, with those that answer it. */
export interface CoveredQuestion {
  readonly id: string;
  /** Ids of the stories that answer it, best first. Empty: a gap. */
  readonly stories: readonly string[];
}

/** A story told again and again. */
export interface OverusedStory {
  readonly id: string;
  /** In how many interviews it has been told. */
  readonly times: number;
  /** Ids of stories told less often that answer at least one of the same questions, best first. */
  readonly instead: readonly string[];
}

/** Which questions a person's stories answer. */
export interface StoryCoverage {
  /** The questions that want a story, in the order given. */
  readonly questions: readonly CoveredQuestion[];
  /** Ids of the questions each story answers, by story id. */
  readonly byStory: Readonly<Record<string, readonly string[]>>;
  /** Questions no story answers, with what a story for them would have to show first. */
  readonly gaps: readonly { readonly id: string; readonly competency: Competency }[];
  /** Ids of the fewest stories that answer all that can be answered; of equal choices, those told least. */
  readonly smallest: readonly string[];
  /** Stories told in two interviews or more, most often told first: people compare notes. */
  readonly overused: readonly OverusedStory[];
}

const tellingFrameworks: readonly AnswerFramework[] = ['star', 'star-reflection', 'car', 'soar'];

/**
 * Matches the candidate's stories with questions. Questions that want a real case (by their answer framework) are
 * answered by a story that shows what they look for first, or two of the things they look for.
 *
 * @throws InterviewCompassError `invalid-value` when two stories share an id, `unknown-id` for an unknown competency
 *
 * @example
 * ```ts
 * import { coverStories, selectQuestions } from 'interview-compass';
 * import { anyBank } from 'interview-compass/questions/en/any';
 *
 * const stories = [
 *   { id: 'flooded-cellar', competencies: ['problem-solving', 'initiative'] },
 *   { id: 'angry-guest', competencies: ['conflict', 'empathy'], toldIn: ['phone-screen', 'team-round'] },
 * ] as const;
 * const { questions } = selectQuestions(anyBank, { kind: 'behavioral' });
 * const { smallest, overused } = coverStories(stories, questions);
 * smallest; //=> ['flooded-cellar', 'angry-guest']
 * overused[0]; //=> { id: 'angry-guest', times: 2, instead: [] }
 * ```
 */
export function coverStories(stories: readonly Story[], questions: readonly StoryQuestion[]): StoryCoverage {
  checkStories(stories);
  const covered = questions
    .filter(({ framework }) => tellingFrameworks.includes(framework))
    .map((question) => ({ id: question.id, stories: storiesFor(question, stories), question }));
  const answered = (story: Story) =>
    covered.filter((each) => each.stories.includes(story.id)).map(({ id }) => id);
  const leastTold = [...stories].sort((a, b) => timesTold(a) - timesTold(b));
  const chosen = smallestCover(leastTold.map(answered)).map((index) => leastTold[index]!);
  return {
    questions: covered.map(({ id, stories: ids }) => ({ id, stories: ids })),
    byStory: Object.fromEntries(stories.map((story) => [story.id, answered(story)])),
    gaps: covered
      .filter((each) => each.stories.length === 0)
      .flatMap(({ id, question }) => {
        const [competency] = question.competencies;
        return competency ? [{ id, competency }] : [];
      }),
    smallest: stories.filter((story) => chosen.includes(story)).map(({ id }) => id),
    overused: stories
      .filter((story) => timesTold(story) > 1)
      .sort((a, b) => timesTold(b) - timesTold(a))
      .map((story) => ({
        id: story.id,
        times: timesTold(story),
        instead: insteadOf(story, covered, stories),
      })),
  };
}

/** Ids of the stories that answer a question, those that fit it closest first. */
function storiesFor({ competencies: wanted }: StoryQuestion, stories: readonly Story[]): string[] {
  return stories
    .map((story) => ({ id: story.id, fit: fitOf(story, wanted) }))
    .filter(({ fit }) => fit > 1)
    .sort((a, b) => b.fit - a.fit)
    .map(({ id }) => id);
}

/** 2 for what the question looks for first, 1 for each other thing; a story's own strong side breaks ties. */
function fitOf({ competencies: shown }: Story, wanted: readonly Competency[]): number {
  const shared = wanted.filter((each) => shown.includes(each)).length;
  const [first] = wanted;
  if (!first || shared === 0) return 0;
  return shared + (shown.includes(first) ? 1 : 0) + (shown[0] === first ? 0.5 : 0);
}

function insteadOf(story: Story, covered: readonly CoveredQuestion[], stories: readonly Story[]): string[] {
  const rivals = covered.filter((each) => each.stories.includes(story.id)).flatMap((each) => each.stories);
  const wins = (id: string) => rivals.filter((rival) => rival === id).length;
  return stories
    .filter((other) => timesTold(other) < timesTold(story) && wins(other.id) > 0)
    .sort((a, b) => timesTold(a) - timesTold(b) || wins(b.id) - wins(a.id))
    .map(({ id }) => id);
}

function timesTold({ toldIn = [] }: Story): number {
  return new Set(toldIn).size;
}

function checkStories(stories: readonly Story[]): void {
  const seen = new Set<string>();
  stories.forEach(({ id, competencies: shown }, index) => {
    if (seen.has(id)) {
      throw new InterviewCompassError(`two stories have the id "${id}"`, {
        code: 'invalid-value',
        path: `stories[${index}].id`,
        hint: 'Give each story an id of its own.',
      });
    }
    seen.add(id);
    shown.forEach((each, at) => checkId(each, competencies, `stories[${index}].competencies[${at}]`));
  });
}
