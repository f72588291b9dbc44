import type { FlagCue, WordClasses } from './cues/cues.js';
import { classes } from './cues/en/classes.js';
import { flagClasses, flagCues, innocentFrames } from './cues/en/flags.js';
import { roundaboutCues } from './cues/en/private.js';
import { privateCues } from './cues/en/private-words.js';
import { flagCues as indonesian } from './cues/id/flags.js';
import {
  flagCategories,
  flagFacts,
  type FlagCategory,
  type FlagRule,
  type FlagStatus,
  type FlagStrategy,
} from './flags/catalog.js';
import { placesOf, type JurisdictionId } from './flags/jurisdictions.js';
import { checkQuestionText, type QuestionEvidence } from './identify.js';
import { firstHit } from './identify/cue-hits.js';
import { plainText, type PlainText, type TextRange } from './identify/plain.js';

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
  const asked = flagCategories.map((category) => [category, askedOf(category, plain)] as const);
  const found = asked.some(([, range]) => range)
    ? asked
    : flagCategories.map((category) => [category, mentionedOf(category, plain)] as const);
  return found.flatMap(([category, range]): QuestionFlag[] => {
    if (!range) return [];
    const { strategy, rules: all } = flagFacts[category];
    const rules = places.flatMap((place) => all.filter((rule) => rule.jurisdiction === place));
    return [
      {
        category,
        status: rules[0]?.status ?? 'unknown',
        ...(jurisdiction !== undefined && { jurisdiction }),
        rules,
        strategy,
        evidence: { text: text.slice(range.start, range.end), range },
      },
    ];
  });
}

const allClasses: WordClasses = { ...classes, ...flagClasses };

/** Where it is asked of the person. */
function askedOf(category: FlagCategory, plain: PlainText): TextRange | undefined {
  return firstOf(plain, category, ({ asks }) => asks);
}

/** Where it is mentioned to the person, outside any talk of work. */
function mentionedOf(category: FlagCategory, plain: PlainText): TextRange | undefined {
  if (!speaksToPerson.test(plain.text) || firstHit(innocentFrames, plain, allClasses)) return undefined;
  return firstOf(plain, category, ({ mentions = [] }) => mentions);
}

let all: readonly Readonly<Record<FlagCategory, FlagCue>>[] | undefined;

/** Made when first used, so that a bundle that flags nothing carries none of them. */
const cuesOfAll = () => (all ??= [flagCues(), roundaboutCues(), privateCues(), indonesian]);

function firstOf(
  plain: PlainText,
  category: FlagCategory,
  patternsOf: (cue: FlagCue) => readonly string[],
): TextRange | undefined {
  for (const cues of cuesOfAll()) {
    const cue = cues[category];
    const range = firstHit(patternsOf(cue), plain, allClasses);
    if (range && !firstHit(cue.unless ?? [], plain, allClasses)) return range;
  }
  return undefined;
}

/** A mention is to the person, or in a question so short that it can only be: "any grandchildren yet?" */
const speaksToPerson =
  /(?:^| )(?:you|your|yourself|yours)(?: |$)|^(?:any|ever|still|got|been|planning|no|been) /;
