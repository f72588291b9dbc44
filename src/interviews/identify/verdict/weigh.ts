import { leaningOf, percentsOf, unpackLeanings, type Learned } from '../../../text/leaning-table.js';
import { verdictBias, verdictLeanings, verdictUnit } from '../../cues/verdict-leanings.js';
import type { InterviewVerdict } from '../../identify.js';
import type { Thread } from '../thread.js';
import { findInvitation, type Invitation, type NoInvitation } from './invitation.js';
import { readFeatures, readInvitation, type Reading } from './reading.js';
import { wordFeaturesOf } from './word-features.js';

const verdicts = ['hr', 'user', 'mixed', 'none'] as const satisfies readonly InterviewVerdict[];

/** What is weighed of a thread, and what was read on the way. */
export interface Weighed {
  /** What rules say of whether it invites. */
  readonly said: Invitation | NoInvitation;
  /** Who holds the interview if it invites; absent where no message of it could. */
  readonly reading?: Reading | undefined;
  /** All words, and what rules read. */
  readonly features: readonly string[];
}

/** The confidence from which rules are sure that a message does not invite. */
const sureOfNone = 0.75;

/** Reads what tells whether a thread invites and who holds the interview: also where rules say that it does not invite. */
export function readThreadFeatures(thread: Thread): Weighed {
  const said = findInvitation(thread);
  const invitation = said.none ? findInvitation(thread, true) : said;
  const reading = invitation.none ? undefined : readInvitation(invitation, thread);
  const none = `${said.none} ${said.none && said.confidence >= sureOfNone}`;
  const shown = reading === undefined ? [] : [...readFeatures(reading), `=none ${none} ${reading.holders.verdict} ${reading.holders.sure}`];
  return { said, reading, features: [...new Set([...wordFeaturesOf(thread.plain), ...shown, `=none ${none}`])] };
}

/** The likeliest verdict by what was learned from labeled messages, and how likely it is, in percent. */
export function weigh(features: readonly string[]): { readonly verdict: InterviewVerdict; readonly percent: number } {
  const percents = percentsOf(leaningOf(features, learned()).sums);
  const percent = Math.max(...percents);
  return { verdict: verdicts[percents.indexOf(percent)]!, percent };
}

let model: Learned | undefined;

/** Unpacked on first use: most apps never ask. */
const learned = (): Learned =>
  (model ??= { bias: verdictBias, unit: verdictUnit, table: unpackLeanings(verdictLeanings) });
