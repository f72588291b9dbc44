import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { perCues } from '../words/per-cues.js';
import { finder, plainOf } from '../words/plain.js';
import { speakerIn } from './chat.js';
import type { Line } from './passage.js';

/** The two who write in a chat: who invites, and who is invited. */
export interface Speakers {
  readonly inviter: Line;
  readonly invited: Line;
}

const rulesOf = perCues(({ invites, hiring, people }: Cues) =>
  finder([...invites, ...hiring, ...people.iLead, ...people.iHire]),
);
const fullName = /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/**
 * The two whose full names stand before or above what they write, when there are two: the one who speaks more of a job and of
 * coming invites; of equals the first to write.
 */
export function speakersOf(lines: readonly Line[], cues: Cues): Speakers | undefined {
  const said = new Map<string, { readonly name: Line; times: number; text: string }>();
  let current: string | undefined;
  for (const line of lines) {
    const speaker = speakerIn(line);
    if (speaker && fullName.test(speaker.text)) {
      current = speaker.text;
      const known = said.get(current);
      if (known) known.times++;
      else said.set(current, { name: speaker, times: 1, text: '' });
    }
    const own = current === undefined ? undefined : said.get(current);
    if (own) own.text += `${line.text}\n`;
  }
  const [first, second, ...others] = said.values();
  // Names in a list are said once each.
  if (!first || !second || others.length > 0 || first.times + second.times < 3) return undefined;
  const asks = (text: string) => [...matches(plainOf(text), rulesOf(cues))].length;
  const [inviter, invited] = asks(second.text) > asks(first.text) ? [second, first] : [first, second];
  return { inviter: inviter.name, invited: invited.name };
}
