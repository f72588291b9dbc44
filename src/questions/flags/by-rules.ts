import type { FlagCue, WordClasses } from '../cues/cues.js';
import { classes } from '../cues/en/classes.js';
import { flagClasses, flagCues, innocentFrames } from '../cues/en/flags.js';
import { privateCues } from '../cues/en/private-words.js';
import { flagCues as indonesian } from '../cues/id/flags.js';
import { firstHit } from '../identify/cue-hits.js';
import type { PlainText, TextRange } from '../identify/plain.js';
import { flagCategories, type FlagCategory } from './catalog.js';

/** What a text touches on by a rule: something asked of the person, or else mentioned to the person. */
export interface RuleHit {
  readonly category: FlagCategory;
  readonly range: TextRange;
}

/** What a text touches on by rules, in the order of the categories. */
export function flagByRules(plain: PlainText): RuleHit[] {
  const asked = hits((category) => askedOf(category, plain));
  return asked.length > 0 ? asked : hits((category) => mentionedOf(category, plain));
}

function hits(rangeOf: (category: FlagCategory) => TextRange | undefined): RuleHit[] {
  return flagCategories.flatMap((category) => {
    const range = rangeOf(category);
    return range ? [{ category, range }] : [];
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
const cuesOfAll = () => (all ??= [flagCues(), privateCues(), indonesian]);

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
