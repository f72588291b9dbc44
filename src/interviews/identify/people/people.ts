import type { InterviewFamily } from '../../vocabulary.js';
import type { Cues } from '../../cues/cues.js';
import { scoreMentions, type ScoredMention } from './interviewers.js';
import type { TextRange } from '../mail-text.js';
import { readMentions, type KnownFirms } from './mentions.js';
import { sentenceAt, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/merge.js';
import { sameName } from './names.js';
import type { Part } from '../message/parts.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { readSender, senderTalks, titleOfMe, type Sender } from './sender.js';
import { familyOfTitle } from './titles.js';

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

const besideOf = perCues(({ people }: Cues) => {
  const [me, and] = [anyOf(people.me), anyOf(people.and)];
  return {
    before: new RegExp(`(?<![a-z])${me}(?: \\([^()]{1,40}\\))?,? ${and} (?:[a-z\\d]{1,14} ){0,3}$`),
    after: new RegExp(`^,? ${and} ${me}(?![a-z])`),
  };
});
const labelLine = perCues(
  ({ people }: Cues) =>
    new RegExp(`(?:^|\\n)[-* ]{0,4}${anyOf(people.interviewerLabels)} ?(?:\\([^)\\n]{1,20}\\) ?)?:`),
);
const bossOf = perCues(({ people }: Cues) => finder(people.boss, ''));
const myReportOf = perCues(({ people }: Cues) => finder(people.myReports, ''));
const pronounOf = perCues(({ people }: Cues) => new RegExp(`^${anyOf(people.pronouns)}(?![a-z])`));
/** Score from which somebody sits in the interview. */
const enough = 3;
const most = 12;

/**
 * Reads who will interview.
 *
 * @param mayTalk - whether the first person is enough to take the sender for the interviewer where nobody is named
 */
export function readPeople(
  part: Part,
  candidates: readonly string[],
  known: KnownFirms,
  mayTalk: boolean,
): People {
  const { body } = part;
  const { cues } = body;
  const isSame = (a: string, b: string) => sameName(a, b, cues);
  const signed = readSender(part);
  const written = signed && isFirm(signed, body) ? undefined : signed;
  const me = written && titleOfMe(body);
  const sender =
    written && me !== undefined
      ? { ...written, title: written.title ?? me, about: `${me}\n${written.about ?? ''}` }
      : written;
  const mentions = scoreMentions(body, readMentions(body, known), part.subjectLength).filter(
    ({ name }) => !candidates.some((candidate) => isSame(candidate, name.text)),
  );
  const spans = mentions.map(({ start, end }) => ({ start, end }));
  const mentioned = mentions.flatMap(({ name, score }) => (score > -9 ? [name.text] : []));
  const clusters: ScoredMention[][] = [];
  for (const mention of mentions) {
    const own = clusters.find((cluster) => cluster.some(({ name }) => isSame(name.text, mention.name.text)));
    if (own) own.push(mention);
    else clusters.push([mention]);
  }
  // Where a line lists the interviewers, others need more than a capital.
  const isListed = hasLabel(body);
  const besideSelf = senderTalks(body)?.how === 'yes';
  const isSender = (name: string) => sender !== undefined && isSame(sender.name, name);
  const chosen = clusters.filter((cluster) => {
    const best = Math.max(...cluster.map(({ score }) => score));
    const shown = cluster.some(
      (each) => each.title || each.department || each.name.polite || labelOf(body, each.start),
    );
    if (isListed && !shown) return false;
    // Who writes is named for many reasons: only plain words make them an interviewer.
    // "me and Ivo"
    if (besideSelf && best > -4 && cluster.some((each) => isBesideMe(body, each))) return true;
    return best >= (cluster.some(({ name }) => isSender(name.text)) ? enough + 4 : enough);
  });
  const found = chosen.slice(0, most).map((cluster): Interviewer => {
    const longest = cluster.reduce((a, b) => (b.name.text.length > a.name.text.length ? b : a));
    const first = cluster.toSorted((a, b) => b.score - a.score || a.start - b.start)[0]!;
    const writes = isSender(longest.name.text);
    const title = cluster.find((each) => each.title)?.title?.text ?? (writes ? sender?.title : undefined);
    const department =
      cluster.find((each) => each.department)?.department?.text ??
      cluster.map((each) => labelOf(body, each.start)).find((label) => label !== undefined);
    const name = writes && sender!.name.length > longest.name.text.length ? sender!.name : longest.name.text;
    const email = cluster.find((each) => each.email)?.email ?? (writes ? sender?.email : undefined);
    return {
      name,
      ...(title && { title }),
      ...(email && { email }),
      family: writes
        ? familyOfSender({ ...sender!, title: title ?? department }, cues)
        : familyOfTitle(title ?? department ?? '', cues),
      described: cluster.some((each) => each.described),
      boss: cluster.some((each) => isBoss(body, each)) || (writes && myReportOf(cues).test(body.plain)),
      sender: writes,
      range: body.original(first.start, first.end),
    };
  });
  const talks = senderTalks(body);
  const beside = chosen.some((cluster) => cluster.some((each) => isBesideMe(body, each)));
  const nobodyElse = found.every((each) => each.sender);
  const self =
    talks?.how === 'yes' ||
    (nobodyElse && talks?.how !== 'no' && myReportOf(cues).test(body.plain)) ||
    (beside && talks?.how !== 'no') ||
    (nobodyElse && (talks?.how === 'alone' || (talks?.how === 'perhaps' && mayTalk)));
  const already = sender && found.some((each) => each.sender);
  if (!sender || already || !self || candidates.some((candidate) => isSame(candidate, sender.name))) {
    return {
      interviewers: talks?.how === 'no' ? found.filter((each) => !each.sender) : found,
      sender,
      self,
      perhaps: false,
      spans,
      mentioned,
    };
  }
  const own: Interviewer = {
    name: sender.name,
    ...(sender.title && { title: sender.title }),
    ...(sender.email && { email: sender.email }),
    family: familyOfSender(sender, cues),
    described: false,
    boss: myReportOf(cues).test(body.plain),
    sender: true,
    range: sender.range,
  };
  return { interviewers: [...found, own], sender, self, perhaps: talks?.how === 'perhaps', spans, mentioned };
}

/** Whether the one word that signs is the firm's name: the text says "at Nubela" or "en Nubela". */
function isFirm({ name, title }: Sender, { plain, cues }: ReadText): boolean {
  if (title !== undefined || name.includes(' ')) return false;
  const word = plainOf(name).replace(/[^a-z0-9]/g, '');
  return (
    word.length > 2 &&
    new RegExp(
      `(?<![a-z])${anyOf([...cues.people.within, ...cues.job.beforeCompany.filter((each) => each.length > 3)])} ${word}(?![a-z])`,
    ).test(plain)
  );
}

/** Whether the writer names themself beside somebody: "me and Jens", "Bruno y yo". */
function isBesideMe({ plain, cues }: ReadText, { start, end }: ScoredMention): boolean {
  const { before, after } = besideOf(cues);
  return before.test(plain.slice(Math.max(0, start - 60), start)) || after.test(plain.slice(end, end + 24));
}

/** Whether a line begins with a label of interviewers. */
function hasLabel({ plain, cues }: ReadText): boolean {
  return labelLine(cues).test(plain);
}

/** The label of the line somebody is named in, such as `Recruiter`. */
function labelOf({ text, plain }: ReadText, position: number): string | undefined {
  const start = plain.lastIndexOf('\n', position - 1) + 1;
  const label = /^[-*\d.) ]{0,6}([a-z][a-z /]{1,30}?(?:\([a-z]{1,3}\))?) ?:/.exec(
    plain.slice(start, position),
  )?.[1];
  return label === undefined
    ? undefined
    : text.slice(plain.indexOf(label, start), plain.indexOf(label, start) + label.length);
}

/** By the title, where it tells; else by what stands under the name, such as the department. */
function familyOfSender({ title = '', about = '' }: Sender, cues: Cues): InterviewFamily | undefined {
  const own = familyOfTitle(title, cues);
  return own === 'hr'
    ? own
    : familyOfTitle(about, cues) === 'hr' && !/engineer|developer|software|product/i.test(title)
      ? 'hr'
      : own;
}

/** Whether the words around somebody, or a next sentence on "she", say that they would be the reader's boss. */
function isBoss(read: ReadText, { start, end }: ScoredMention): boolean {
  const { plain, cues } = read;
  const boss = bossOf(cues);
  const [from, to] = sentenceAt(read, start);
  if (boss.test(plain.slice(Math.max(from, start - 70), Math.min(to, end + 90)))) return true;
  const next = plain.slice(to, Math.min(sentenceAt(read, to)[1], to + 90));
  return pronounOf(cues).test(next) && boss.test(next);
}

/** Whether a title says no more than what somebody would be to the reader: `future line manager`. */
export function isBossWord(title: string, cues: Cues): boolean {
  return (
    bossOf(cues).exec(plainOf(title))?.[0] === plainOf(title) ||
    /^(?:future |new )?(?:line|hiring) manager$/.test(plainOf(title))
  );
}
