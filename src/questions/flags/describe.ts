import type { SourceId } from '../../interviews/sources.js';
import { fill } from '../../text/fill.js';
import type { QuestionFlag } from '../flags.js';
import { flagStrategies, type FlagStrategy } from './catalog.js';
import type { JurisdictionId } from './jurisdictions.js';
import type { FlagsWords } from './words.js';

/** What `describeFlag` needs of a locale; `en` fits. */
export interface FlagWords {
  readonly questions: { readonly flags: FlagsWords };
}

/** A rule in words. */
export interface FlagRuleDescription {
  readonly jurisdiction: JurisdictionId;
  /** Name of the place. */
  readonly place: string;
  /** How asking is seen there, one sentence, and what qualifies it. */
  readonly text: string;
  /** The law or guidance, as it is cited there. */
  readonly basis?: string | undefined;
  /** Day it took effect, `YYYY-MM-DD`, where the source names it. */
  readonly since?: string | undefined;
  /** Day the sources were read, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly sources: readonly SourceId[];
}

/** A way to respond, in words. */
export interface FlagResponse {
  readonly strategy: FlagStrategy;
  readonly name: string;
  /** When and how. */
  readonly advice: string;
  /** What to say. Absent where there is nothing to say. */
  readonly reply?: string | undefined;
}

/** A flag in words. */
export interface FlagDescription {
  /** Name of the category. */
  readonly name: string;
  /** That the question may be inappropriate, where, and what it touches on. */
  readonly message: string;
  /** How asking is seen in the place. */
  readonly status: string;
  /** The rules held for the place, the closest first. */
  readonly rules: readonly FlagRuleDescription[];
  /** What the asker may need to know for the job. */
  readonly intent?: string | undefined;
  /** Ways to respond, the one that serves best first. */
  readonly responses: readonly FlagResponse[];
  /** What an interviewer can ask instead. */
  readonly alternative?: string | undefined;
  /** What all of this is not. Show it with the rest. */
  readonly disclaimer: string;
}

/**
 * Puts a flag into words: what it touches on, how asking is seen in the place, what to reply, and what an interviewer can
 * ask instead. Never that a question is allowed or forbidden: that is for a lawyer of the place to say.
 *
 * @example
 * ```ts
 * import { describeFlag, en, flagQuestion } from 'interview-compass';
 *
 * const [flag] = flagQuestion('Are you planning to have children?', { jurisdiction: 'de' });
 * const { message, responses } = describeFlag(flag!, en);
 * message; //=> 'This question may be inappropriate in Germany: it touches on children, pregnancy or care for relatives.'
 * responses[0]?.reply; //=> 'I can keep the hours and the travel that come with this job.'
 * ```
 */
export function describeFlag(flag: QuestionFlag, words: FlagWords): FlagDescription {
  const { flags } = words.questions;
  const { category, jurisdiction, status, rules, strategy } = flag;
  const { name, topic, intent, reply, alternative } = flags.categories[category];
  const responseOf = (id: FlagStrategy): FlagResponse => ({
    strategy: id,
    ...flags.strategies[id],
    ...(id === 'answer-the-intent' && { reply }),
  });
  return {
    name,
    message: jurisdiction
      ? fill(flags.inPlace, { place: flags.places[jurisdiction], topic })!
      : fill(flags.anywhere, { topic })!,
    status: flags.statuses[status],
    rules: rules.map(({ jurisdiction: place, status: seen, notes, ...facts }) => ({
      jurisdiction: place,
      place: flags.places[place],
      text: [flags.statuses[seen], ...notes.map((note) => flags.notes[note])].join(' '),
      ...facts,
    })),
    ...(intent !== undefined && { intent }),
    responses: [strategy, ...flagStrategies.filter((each) => each !== strategy)].map(responseOf),
    ...(alternative !== undefined && { alternative }),
    disclaimer: flags.disclaimer,
  };
}
