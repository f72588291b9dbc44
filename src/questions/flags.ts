import { flagByRules, type RuleHit } from './flags/by-rules.js';
import {
  flagFacts,
  type FlagCategory,
  type FlagRule,
  type FlagStatus,
  type FlagStrategy,
} from './flags/catalog.js';
import { placesOf, type JurisdictionId } from './flags/jurisdictions.js';
import { privateLeaningOf } from './flags/leaning.js';
import { checkQuestionText, type QuestionEvidence } from './identify.js';
import { plainText, type PlainText } from './identify/plain.js';

/** Where a question is asked. */
export interface FlagOptions {
  /** The place whose rules count. Default: none, and every status is `unknown`. */
  readonly jurisdiction?: JurisdictionId | undefined;
}

/** A question, or a part of it, that may be inappropriate. */
export interface QuestionFlag {
  /** What it touches on. */
  readonly category: FlagCategory;
  /** How asking is seen in the place: by the rule closest to it, of a state before its country. */
  readonly status: FlagStatus;
  /** The place that was asked for. */
  readonly jurisdiction?: JurisdictionId | undefined;
  /** The rules held for the place and those it lies in, the closest first. */
  readonly rules: readonly FlagRule[];
  /** The way to respond that serves best where the candidate wants the job. */
  readonly strategy: FlagStrategy;
  /** The words that show it. */
  readonly evidence: QuestionEvidence;
}

/**
 * Finds out whether a question may be inappropriate: whether it touches on what is private or protected. It reads English
 * and Indonesian, and what the question asks of a person, not words alone: "race condition" and "a child who bites" pass.
 * An empty result says that nothing was found, not that all is well.
 *
 * @throws InterviewCompassError `unreadable` when the text is empty or no string, `unknown-id` for a place that is not
 * among `jurisdictionIds`
 *
 * @example
 * ```ts
 * import { flagQuestion } from 'interview-compass';
 *
 * const [flag] = flagQuestion('What do you earn at the moment?', { jurisdiction: 'us-ca' });
 * flag?.category; //=> 'salary-history'
 * flag?.rules[0]?.basis; //=> 'Labor Code § 432.3'
 * flagQuestion('Do you have children?')[0]?.status; //=> 'unknown'
 * flagQuestion('How would you handle a child who bites?'); //=> []
 * ```
 */
export function flagQuestion(text: string, options: FlagOptions = {}): QuestionFlag[] {
  checkQuestionText(text);
  const { jurisdiction } = options;
  const places = jurisdiction === undefined ? [] : placesOf(jurisdiction, 'options.jurisdiction');
  const plain = plainText(text);
  return whatItTouches(plain).map(({ category, range }): QuestionFlag => {
    const { strategy, rules: all } = flagFacts[category];
    const rules = places.flatMap((place) => all.filter((rule) => rule.jurisdiction === place));
    return {
      category,
      status: rules[0]?.status ?? 'unknown',
      ...(jurisdiction !== undefined && { jurisdiction }),
      rules,
      strategy,
      evidence: { text: text.slice(range.start, range.end), range },
    };
  });
}

/** So likely innocent by its words, in percent, a text is not flagged by a rule. */
const surelyInnocent = 90;
/** So likely of a category by its words, in percent, a text is flagged without a rule. */
const likely = 35;
/** A second category has to be so likely beside the first, as a share. */
const besideFirst = 0.25;

/** By rules, unless the words speak against them; where no rule says anything, by the words. */
function whatItTouches(plain: PlainText): readonly RuleHit[] {
  const hits = flagByRules(plain);
  const leaning = privateLeaningOf(plain);
  if (!leaning) return hits;
  const { percentOf, category } = leaning;
  if (hits.length === 0) return percentOf(category) > likely ? [leaning] : [];
  if (percentOf('innocent') >= surelyInnocent) return [];
  const most = Math.max(...hits.map((hit) => percentOf(hit.category)));
  return hits.filter((hit) => percentOf(hit.category) >= besideFirst * most);
}
