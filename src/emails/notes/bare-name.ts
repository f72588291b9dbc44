import { isAmong } from './lookup.js';
import type { NoteCues } from './cues.js';
import { endsWith, isPlural } from './nouns.js';

/**
 * Whether a text opens with the name of somebody nobody told of: "Dana's idea", "Omar wants a second van". A noun that
 * owns or wishes something has an article, unless it is many, a time, or a body such as "management".
 */
export function opensWithName(text: string, cues: NoteCues): boolean {
  const [first = '', second = ''] = text.split(/[\s,]+/);
  if (!/^\p{Lu}\p{Ll}/u.test(first)) return false;
  const bare = first.replace(/['’]s$/u, '').toLowerCase();
  const owns = bare !== first.toLowerCase();
  if (!owns && !cues.personVerbs.includes(second.toLowerCase())) return false;
  const lists = [
    cues.determiners,
    cues.pronouns,
    cues.negations,
    cues.quantities,
    cues.numberWords,
    cues.times,
    cues.countNouns,
    cues.massNouns,
    cues.ownNouns,
    cues.groups,
    cues.adverbs,
    cues.turns,
    cues.verbForms?.purposes ?? [],
  ];
  return (
    !isAmong(bare, lists) &&
    !isPlural(bare, cues) &&
    !cues.agentEndings.some((ending) => endsWith(bare, ending))
  );
}
