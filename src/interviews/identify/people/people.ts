import type { KnownFirms } from '../job/firms.js';
import type { TextRange } from '../mail-text.js';
import type { Part } from '../message/parts.js';
import { writesAsBoss } from './boss.js';
import { readCandidates } from './candidates.js';
import { interviewerOf, senderAsInterviewer, type Interviewer } from './interviewer.js';
import { sitsThere } from './seats.js';
import type { Sender } from './sender.js';
import { readTitled } from './titled.js';

/** The people of one message: who will interview, and who wrote. */
export interface People {
  readonly interviewers: readonly Interviewer[];
  readonly sender?: Sender | undefined;
  /** Whether the sender sits there. */
  readonly self: boolean;
  /** Whether nothing but their first person says so. */
  readonly perhaps: boolean;
  /** Whether the sender says so outright. */
  readonly says: boolean;
  /** Where the body names anybody, titles included. */
  readonly spans: readonly TextRange[];
  /** Words that may be somebody's name. */
  readonly mentioned: readonly string[];
}

const most = 12;
/** Score below which words are nobody's name. */
const nobody = -9;

/**
 * Reads who will interview.
 *
 * @param readers - names of those the message is written to
 */
export function readPeople(part: Part, readers: readonly string[], firms: KnownFirms): People {
  const { sender, talks, named, persons } = readCandidates(part, readers, firms);
  const spans = named.map(({ start, end }) => ({ start, end }));
  // "Our managing director would like to meet you": whoever only passes that on does not sit there.
  const passesOn = talks !== 'yes' && readTitled(part.body, spans).acts.has('user');
  const sitting = persons
    .filter(
      ({ features, writes, mentions }) =>
        sitsThere(features) &&
        !(passesOn && writes && mentions.length < 2 && features.includes('=me title hr')),
    )
    .slice(0, most);
  // "ich wäre Ihre direkte Vorgesetzte und lade Sie ein": where nobody else sits there, the boss who writes does.
  const bossAlone =
    sitting.length === 0 && talks !== 'no' && writesAsBoss(part.body)
      ? persons.filter(({ writes }) => writes)
      : [];
  const seated = [...sitting, ...bossAlone];
  const self = seated.find(({ writes }) => writes);
  return {
    interviewers: seated.map(({ mentions, writes }) =>
      mentions.length === 0
        ? senderAsInterviewer(part.body, sender!)
        : interviewerOf(part.body, mentions, writes ? sender : undefined, named),
    ),
    sender,
    self: self !== undefined,
    perhaps: self?.mentions.length === 0 && talks === 'perhaps',
    says: talks === 'yes',
    spans,
    mentioned: named.flatMap(({ name, score }) => (score > nobody ? [name.text] : [])),
  };
}
