import type { KnownFirms } from '../job/firms.js';
import type { Part } from '../message/parts.js';
import type { ReadText } from '../message/sentences.js';
import { anyOf, plainOf } from '../words/plain.js';
import { writesAsBoss } from './boss.js';
import { senderTalks, titleOfMe, type Talks } from './first-person.js';
import { readMentions } from './mentions.js';
import { sameName } from './same-name.js';
import { scoreMentions, type ScoredMention } from './scores.js';
import { seatFeaturesOf, type Candidate } from './seat-features.js';
import { readSender, type Sender } from './sender.js';

/** Everybody of one message who may sit in the interview. */
export interface Candidates {
  readonly sender?: Sender | undefined;
  /** What the sender says of sitting there. */
  readonly talks: Talks | undefined;
  /** Where the body names anybody but its reader. */
  readonly named: readonly ScoredMention[];
  /** Those who are named, in the order of the text; the sender last, where only a signature or a header names them. */
  readonly persons: readonly (Candidate & {
    /** What shows whether they sit there. */
    readonly features: readonly string[];
  })[];
}

/**
 * Reads who may sit there.
 *
 * @param readers - names of those the message is written to
 */
export function readCandidates(part: Part, readers: readonly string[], firms: KnownFirms): Candidates {
  const { body, subjectLength } = part;
  const isSame = (a: string, b: string) => sameName(a, b, body.cues);
  const isReader = (name: string) => readers.some((reader) => isSame(reader, name));
  const sender = senderOf(part);
  const mentions = readMentions(body, firms).filter(({ name }) => !isReader(name.text));
  const sure = mentions.filter(({ doubt }) => doubt === undefined);
  const named = scoreMentions(body, sure, subjectLength);
  const doubted = scoreMentions(body, mentions, subjectLength).filter(({ doubt }) => doubt !== undefined);
  const talks = senderTalks(body);
  const setting = { body, subjectLength, named, talks, writesAsBoss: writesAsBoss(body) };
  const persons = personsOf([...named, ...doubted], isSame).map((mentions): Candidate => {
    const writes = mentions.some(({ name }) => sender !== undefined && isSame(sender.name, name.text));
    return { mentions, writes, title: writes ? sender?.title : undefined };
  });
  if (sender && !persons.some(({ writes }) => writes) && !isReader(sender.name))
    persons.push({ mentions: [], writes: true, title: sender.title });
  return {
    sender,
    talks,
    named,
    persons: persons.map((person) => ({ ...person, features: seatFeaturesOf(person, setting) })),
  };
}

/** Who wrote, unless it is a firm that signs. */
function senderOf(part: Part): Sender | undefined {
  const sender = readSender(part);
  if (!sender || isFirm(sender, part.body)) return undefined;
  const me = titleOfMe(part.body);
  return me === undefined
    ? sender
    : { ...sender, title: sender.title ?? me, about: `${me}\n${sender.about ?? ''}` };
}

/** Whether the one word that signs is the firm's name: the text says "at Nubela" or "en Nubela". */
function isFirm({ name, title }: Sender, { plain, cues }: ReadText): boolean {
  if (title !== undefined || name.includes(' ')) return false;
  const word = plainOf(name).replace(/[^a-z0-9]/g, '');
  const before = [...cues.people.within, ...cues.job.beforeCompany.filter((each) => each.length > 3)];
  return word.length > 2 && new RegExp(`(?<![a-z])${anyOf(before)} ${word}(?![a-z])`).test(plain);
}

/** The mentions of each person. */
function personsOf(
  mentions: readonly ScoredMention[],
  isSame: (one: string, other: string) => boolean,
): readonly (readonly ScoredMention[])[] {
  const persons: ScoredMention[][] = [];
  for (const mention of mentions) {
    const own = persons.find((person) => person.some(({ name }) => isSame(name.text, mention.name.text)));
    if (own) own.push(mention);
    else persons.push([mention]);
  }
  return persons;
}
