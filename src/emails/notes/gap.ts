import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import { wordsOf } from './nouns.js';

/** "reject 4%, target di bawah 1%": a share and what it should be, as a sentence: "reject masih 4% dan ditargetkan di bawah 1%". */
export function tellGap(text: string, cues: NoteCues): string {
  const { gap } = cues.verbForms ?? {};
  const [, thing = '', share = '', bound = '', goal = '', rest = ''] = gap?.form.exec(text) ?? [];
  if (gap === undefined || thing === '') return text;
  const words = wordsOf(thing);
  const [first = ''] = wordsOf(rest);
  const isTold = words.some((word) => isAmong(word, [cues.finiteVerbs, cues.pronouns, cues.negations]));
  const isTime = rest === '' || isAmong(first, [cues.prepositions, gap.times]);
  if (isTold || words.length > 5 || !isTime) return text;
  const aim = [gap.bounds[bound] ?? bound, `${goal.replace(/%$/u, '')}%`, rest].filter((part) => part !== '');
  return `${thing} ${gap.still} ${share} ${gap.aimed} ${aim.join(' ')}`;
}
