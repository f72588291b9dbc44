import type { KnownFirms } from '../job/firms.js';
import type { TextRange } from '../mail-text.js';
import type { Part } from '../message/parts.js';
import type { Passage } from '../message/passage.js';
import type { ReadText } from '../message/sentences.js';
import { anyOf, plainOf } from '../words/plain.js';
import { writesAsBoss } from './boss.js';
import { isBesideMe, senderTalks, titleOfMe } from './first-person.js';
import { interviewerOf, senderAsInterviewer, type Interviewer } from './interviewer.js';
import { hasInterviewerLabel, labelOf } from './labels.js';
import { readMentions } from './mentions.js';
import { sameName } from './same-name.js';
import { enough, scoreMentions, type ScoredMention } from './scores.js';
import { readSender, type Sender } from './sender.js';

/** The people of one message: who will interview, and who wrote. */
export interface People {
  readonly interviewers: readonly Interviewer[];
  readonly sender?: Sender | undefined;
  /** Whether the sender says that they talk with the reader. */
  readonly self: boolean;
  /** Whether nothing but their first person says so. */
  readonly perhaps: boolean;
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
 * @param mayTalk - whether the first person is enough to take the sender for the interviewer where nobody is named
 */
export function readPeople(
  part: Part,
  readers: readonly string[],
  firms: KnownFirms,
  mayTalk: boolean,
): People {
  const { body } = part;
  const isSame = (a: string, b: string) => sameName(a, b, body.cues);
  const isReader = (name: string) => readers.some((reader) => isSame(reader, name));
  const sender = senderOf(part);
  const mentions = scoreMentions(body, readMentions(body, firms), part.subjectLength).filter(
    ({ name }) => !isReader(name.text),
  );
  const writes = (persons: readonly ScoredMention[]) =>
    persons.some(({ name }) => sender !== undefined && isSame(sender.name, name.text));
  const talks = senderTalks(body);
  const chosen = personsOf(mentions, isSame).filter((person) =>
    isChosen(body, person, writes(person), talks === 'yes'),
  );
  const found = chosen.slice(0, most).map((person) => {
    const longest = person.reduce((a, b) => (b.name.text.length > a.name.text.length ? b : a));
    return interviewerOf(body, person, writes([longest]) ? sender : undefined, mentions);
  });

  const nobodyElse = found.every((each) => each.sender);
  const isBeside = chosen.some((person) => person.some((mention) => isBesideMe(body, mention)));
  const self =
    talks === 'yes' ||
    (talks !== 'no' && (isBeside || (nobodyElse && writesAsBoss(body)))) ||
    (nobodyElse && (talks === 'alone' || (talks === 'perhaps' && mayTalk)));
  const isMissing = sender && self && !found.some((each) => each.sender) && !isReader(sender.name);
  const interviewers = isMissing
    ? [...found, senderAsInterviewer(body, sender)]
    : found.filter((each) => talks !== 'no' || !each.sender);
  return {
    interviewers,
    sender,
    self,
    perhaps: isMissing === true && talks === 'perhaps',
    spans: mentions.map(({ start, end }) => ({ start, end })),
    mentioned: mentions.flatMap(({ name, score }) => (score > nobody ? [name.text] : [])),
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

/** Whether somebody sits in the interview. */
function isChosen(
  body: Passage,
  person: readonly ScoredMention[],
  writes: boolean,
  senderTalks: boolean,
): boolean {
  const isShown = person.some(
    ({ title, department, name, start }) => title || department || name.polite || labelOf(body, start),
  );
  // Where a line lists the interviewers, others need more than a capital.
  if (!isShown && hasInterviewerLabel(body)) return false;
  const best = Math.max(...person.map(({ score }) => score));
  // "me and Ivo"
  if (senderTalks && best > -4 && person.some((mention) => isBesideMe(body, mention))) return true;
  // Who writes is named for many reasons: only plain words make them an interviewer.
  return best >= (writes ? enough + 4 : enough);
}
