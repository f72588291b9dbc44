import { matches } from '../../../text/match.js';
import type { TextRange } from '../mail-text.js';
import { sentenceAt, type ReadText } from '../message/sentences.js';
import { familyOfTitle } from './family.js';
import { isBesideMe, type Talks } from './first-person.js';
import { labelOf } from './labels.js';
import { enough, type ScoredMention } from './scores.js';

/** Somebody who may sit in the interview. */
export interface Candidate {
  /** Where the text names them; nowhere, where only a signature or a header does. */
  readonly mentions: readonly ScoredMention[];
  /** Whether they wrote the message. */
  readonly writes: boolean;
  /** What the signature says of them. */
  readonly title?: string | undefined;
}

/** What of a message shows who sits there, beside the words at a name. */
export interface Scene {
  /** The text, without headers and signature. */
  readonly body: ReadText;
  readonly subjectLength: number;
  /** Where it names anybody. */
  readonly named: readonly ScoredMention[];
  /** What the sender says of sitting there. */
  readonly talks: Talks | undefined;
  /** Whether the writer would be the reader's boss. */
  readonly writesAsBoss: boolean;
}

/** Mentions of somebody, and words of a message, that are read: what comes after is passed over. */
const mostMentions = 4;
const mostWords = 400;
/** Units beside a name that are read, and of the sentence after it. */
const mostBeside = 90;
const mostNext = 60;
/** Words that count by how near to the name they stand. */
const near = 4;

/**
 * What shows whether somebody sits in the interview, each once: how rules read the text, the words beside the name, and
 * of who writes the words of the whole message.
 */
export function seatFeaturesOf(candidate: Candidate, scene: Scene): string[] {
  const { mentions, writes } = candidate;
  const { body, named } = scene;
  const title = mentions.find((each) => each.title)?.title?.text ?? candidate.title;
  return [
    ...new Set([
      ...shownFeatures(candidate, title, scene),
      ...(title === undefined ? [] : wordsOf(title.toLowerCase()).map((word) => `t ${word}`)),
      ...mentions.slice(0, mostMentions).flatMap((mention) => besideFeatures(mention, body, named)),
      ...(writes ? messageFeatures(body, named) : []),
    ]),
  ];
}

/** What rules read, and how somebody is named. */
function shownFeatures(
  { mentions, writes }: Candidate,
  title: string | undefined,
  { body, subjectLength, named, talks, writesAsBoss }: Scene,
): string[] {
  const best = Math.max(...mentions.map(({ score }) => score));
  const rival = Math.max(...named.flatMap((each) => (mentions.includes(each) ? [] : each.score)));
  const byRole = {
    talks: talks ?? '-',
    title: title === undefined ? 'none' : (familyOfTitle(title, body.cues) ?? 'some'),
    named: Math.min(mentions.length, 3),
    score: mentions.length === 0 ? '-' : Math.max(-10, Math.min(12, best)),
    rival: rival >= 2 * enough ? 'sits' : rival >= enough ? 'likely' : rival >= 0 ? 'perhaps' : 'none',
    first: best > rival,
    boss: writesAsBoss,
  };
  const anywhere = {
    subject: mentions.length > 0 && mentions.every(({ start }) => start < subjectLength),
    beside: mentions.some((mention) => isBesideMe(body, mention)),
    full: mentions.some(({ name }) => name.parts > 1),
    polite: mentions.some(({ name }) => name.polite),
    department: mentions.some(({ department }) => department),
    described: mentions.some(({ described }) => described),
    email: mentions.some(({ email }) => email),
    label: mentions.some(({ start }) => labelOf(body, start)),
  };
  const role = writes ? 'me' : 'other';
  return [
    ...Object.entries(byRole).map(([name, value]) => `=${role} ${name} ${value}`),
    ...Object.entries(anywhere).flatMap(([name, holds]) => (holds ? [`=${name}`] : [])),
  ];
}

/** The words before and after a name in its sentence, and the next sentence's. */
function besideFeatures(mention: ScoredMention, body: ReadText, named: readonly TextRange[]): string[] {
  const { start, end } = mention;
  const [from, to] = sentenceAt(body, start);
  const [, nextTo] = sentenceAt(body, to);
  const before = wordsOf(hidden(body, named, Math.max(from, start - mostBeside), start)).toReversed();
  const after = wordsOf(hidden(body, named, end, Math.min(to, end + mostBeside)));
  const next = wordsOf(hidden(body, named, to, Math.min(nextTo, to + mostNext)));
  const lineStart = body.plain.lastIndexOf('\n', start - 1) + 1;
  return [
    ...before.flatMap((word, at) => [`< ${word}`, ...(at < near ? [`<${at} ${word}`] : [])]),
    ...after.flatMap((word, at) => [`> ${word}`, ...(at < near ? [`>${at} ${word}`] : [])]),
    ...before.slice(0, 3).map((word, at) => `<< ${before[at + 1] ?? '^'} ${word}`),
    ...after.slice(0, 3).map((word, at) => `>> ${word} ${after[at + 1] ?? '$'}`),
    ...next.slice(0, 6).map((word) => `n ${word}`),
    `<> ${before[0] ?? '^'} ${after[0] ?? '$'}`,
    ...(/^[-*\d.) ]{0,6}$/.test(body.plain.slice(lineStart, start)) ? ['=heads'] : []),
  ];
}

/** The words of the whole message, and two in a row. */
function messageFeatures(body: ReadText, named: readonly TextRange[]): string[] {
  const words = wordsOf(hidden(body, named)).slice(0, mostWords);
  return words.flatMap((word, at) => [`w ${word}`, `w ${words[at - 1] ?? '^'} ${word}`]);
}

/** A piece of a text with a sign for every name. */
function hidden({ plain }: ReadText, names: readonly TextRange[], start = 0, end = plain.length): string {
  let text = '';
  let at = start;
  for (const name of names) {
    if (name.end <= at || name.start >= end) continue;
    text += `${plain.slice(at, Math.max(at, name.start))} @ `;
    at = name.end;
  }
  return text + plain.slice(Math.min(at, end), end);
}

/** Words and marks; a number as one sign. */
function wordsOf(plain: string): string[] {
  return [...matches(plain, /[a-z\u00C0-\uFFFF][a-z\d\u00C0-\uFFFF']*|\d+|[@:,()?!\n-]/g)].map(([word]) =>
    /^\d/.test(word) ? '#' : word,
  );
}
