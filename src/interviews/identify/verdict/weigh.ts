import { leaningOf, unpackLeanings, type Learned } from '../../../text/leaning-table.js';
import { verdictBias, verdictLeanings, verdictUnit } from '../../cues/verdict-leanings.js';
import type { Sides } from './sides.js';
import { verdictFeaturesOf } from './verdict-features.js';

const sides = ['hr', 'user', 'mixed'] as const;
const verdicts = [...sides, 'none'] as const;
type Verdict = (typeof verdicts)[number];

type Logs = Readonly<Record<Verdict, number>>;

/**
 * How often rules say so where each verdict is right, in hundredths of the log: counted on 452 messages that no rule was
 * made on, the sets `invitations-eighth` and `-ninth` at their first score. A mixed meeting is never but sure.
 */
const whenSure: Readonly<Record<Verdict, Logs>> = {
  hr: { hr: -56, user: -294, mixed: -165, none: -237 },
  user: { hr: -228, user: -50, mixed: -222, none: -325 },
  mixed: { hr: -282, user: -294, mixed: -68, none: -486 },
  none: { hr: -338, user: -363, mixed: -373, none: -57 },
};
const whenUnsure: Readonly<Record<Verdict, Logs>> = {
  hr: { hr: -205, user: -253, mixed: -332, none: -307 },
  user: { hr: -315, user: -188, mixed: -303, none: -229 },
  mixed: whenSure.mixed,
  none: { hr: -282, user: -363, mixed: -247, none: -192 },
};

/**
 * What all words of a message count beside the rules, which have read many of them as well: chosen on the open sets, each
 * judged by words learned from the others.
 */
const countOfWords = 0.6;

/** So much that is known of a message tells all it can; a line or two says little. */
const muchKnown = 150;

/** What all words of a message say beside the rules. */
export interface WordsWeighed {
  /** Whether it invites, though rules say that it does not. */
  readonly doesInvite: (rulesAreSure: boolean) => boolean;
  /** Who holds the interview. */
  readonly holder: (said: Sides) => Sides['verdict'];
}

/** Reads all words of a message once. */
export function weighWords(plain: string): WordsWeighed {
  const { sums, known } = leaningOf(verdictFeaturesOf(plain), learned());
  const told = countOfWords * Math.min(1, known / muchKnown);
  const leaning = sums.map((sum) => Math.round(told * sum));
  const mostOf = <Among extends Verdict>(among: readonly Among[], logs: Logs): Among => {
    const pointsOf = (verdict: Among) => leaning[verdicts.indexOf(verdict)]! + logs[verdict];
    return among.toSorted((a, b) => pointsOf(b) - pointsOf(a))[0]!;
  };
  return {
    doesInvite: (rulesAreSure) => mostOf(verdicts, (rulesAreSure ? whenSure : whenUnsure).none) !== 'none',
    holder: ({ verdict, sure }) => mostOf(sides, (sure ? whenSure : whenUnsure)[verdict]),
  };
}

let model: Learned | undefined;

/** Unpacked on first use: most apps never ask. */
const learned = (): Learned =>
  (model ??= { bias: verdictBias, unit: verdictUnit, table: unpackLeanings(verdictLeanings) });
