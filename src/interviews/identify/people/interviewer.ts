import type { Cues } from '../../cues/cues.js';
import type { InterviewFamily } from '../../vocabulary.js';
import type { TextRange } from '../mail-text.js';
import type { Passage } from '../message/passage.js';
import { plainAfter } from '../message/sentences.js';
import { isBoss, writesAsBoss } from './boss.js';
import { familyOfTitle, isHr } from './family.js';
import { labelOf } from './labels.js';
import type { ScoredMention } from './scores.js';
import type { Sender } from './sender.js';

/** Somebody who will interview, and where the original names them. */
export interface Interviewer {
  readonly name: string;
  readonly title?: string | undefined;
  readonly email?: string | undefined;
  readonly family?: InterviewFamily | undefined;
  /** Whether the text says that they would be the reader's boss. */
  readonly boss: boolean;
  /** Said more of, though without a title: "who runs the lab". */
  readonly described: boolean;
  /** Whether they wrote the message. */
  readonly sender: boolean;
  readonly range: TextRange;
}

/**
 * Somebody by everything a text says of them.
 *
 * @param mentions - where it names them, in its order
 * @param sender - who wrote it, when it is they
 * @param others - where it names anybody
 */
export function interviewerOf(
  body: Passage,
  mentions: readonly ScoredMention[],
  sender: Sender | undefined,
  others: readonly TextRange[],
): Interviewer {
  const first = mentions.toSorted((a, b) => b.score - a.score || a.start - b.start)[0]!;
  // "Bu Sari, yang punya Warung Sari Laut": what may be no name tells no more of it.
  const sure = mentions.filter(({ doubt }) => doubt === undefined);
  const longest = (sure.length > 0 ? sure : mentions)
    .map(({ name }) => name.text)
    .reduce((one, other) => (other.length > one.length ? other : one));
  const title = mentions.find((each) => each.title)?.title?.text ?? sender?.title;
  const department =
    mentions.find((each) => each.department)?.department?.text ??
    mentions.map(({ start }) => labelOf(body, start)).find((label) => label !== undefined);
  const email = mentions.find((each) => each.email)?.email ?? sender?.email;
  const told = title ?? department;
  return {
    name: sender && sender.name.length > longest.length ? sender.name : longest,
    ...(title && { title }),
    ...(email && { email }),
    family: sender
      ? familyOfSender({ ...sender, title: told }, body.cues)
      : told === undefined
        ? mentions.map((each) => familyBehind(body, each, others)).find((family) => family !== undefined)
        : familyOfTitle(told, body.cues),
    described: mentions.some((each) => each.described),
    boss: mentions.some((each) => isBoss(body, each, others)) || (sender !== undefined && writesAsBoss(body)),
    sender: sender !== undefined,
    range: body.original(first.start, first.end),
  };
}

const mostBehind = 90;

/** HR, where the words behind somebody without a title, up to the next person, are of it: "joins from our HR team". */
function familyBehind(body: Passage, { end }: TextRange, others: readonly TextRange[]): 'hr' | undefined {
  const next = Math.min(...others.flatMap(({ start }) => (start >= end ? [start] : [])), end + mostBehind);
  return isHr(plainAfter(body, end, next - end), body.cues) ? 'hr' : undefined;
}

/** The writer as somebody who will interview. */
export function senderAsInterviewer(body: Passage, sender: Sender): Interviewer {
  const { name, title, email, range } = sender;
  return {
    name,
    ...(title && { title }),
    ...(email && { email }),
    family: familyOfSender(sender, body.cues),
    described: false,
    boss: writesAsBoss(body),
    sender: true,
    range,
  };
}

/** By the title, where it tells; else by what stands under the name, such as the department. */
function familyOfSender({ title = '', about = '' }: Sender, cues: Cues): InterviewFamily | undefined {
  const own = familyOfTitle(title, cues);
  const isMaker = /engineer|developer|software|product/i.test(title);
  return own !== 'hr' && familyOfTitle(about, cues) === 'hr' && !isMaker ? 'hr' : own;
}
