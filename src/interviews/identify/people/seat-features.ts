import type { ReadText } from '../message/sentences.js';
import { plainOf } from '../words/plain.js';
import { familyOfTitle } from './family.js';
import { isBesideMe } from './first-person.js';
import { labelOf } from './labels.js';
import { isGivenName } from './name-words.js';
import { isWritten } from './no-person.js';
import { enough, rowsOf, type ScoredMention } from './scores.js';
import type { Scene } from './scene.js';
import { besideFeatures, headingFeatures, messageFeatures, rowFeatures, wordsOf } from './seat-words.js';

/** Somebody who may sit in the interview. */
export interface Candidate {
  /** Where the text names them; nowhere, where only a signature or a header does. */
  readonly mentions: readonly ScoredMention[];
  /** Whether they wrote the message. */
  readonly writes: boolean;
  /** What the signature says of them. */
  readonly title?: string | undefined;
}

/** Mentions of somebody that are read. */
const mostMentions = 4;

/**
 * What shows whether somebody sits in the interview, each once: how rules read the text, the words beside the name, and
 * of who writes the words of the whole message.
 */
export function seatFeaturesOf(candidate: Candidate, scene: Scene): string[] {
  const { mentions, writes } = candidate;
  const title = mentions.find((each) => each.title)?.title?.text ?? candidate.title;
  return [
    ...new Set([
      ...shownFeatures(candidate, title, scene),
      ...(title === undefined
        ? []
        : wordsOf(title.toLowerCase()).map((word) => `${writes ? 'mt' : 't'} ${word}`)),
      ...mentions
        .slice(0, mostMentions)
        .flatMap((mention) => [
          ...besideFeatures(mention, scene),
          ...inRowFeatures(mention, scene),
          ...headingFeatures(mention, scene),
          ...nameFeatures(mention, scene.body).map((each) => (writes ? `${each} me` : each)),
          ...signFeatures(mention, scene),
        ]),
      ...(writes ? messageFeatures(scene, { isNamed: mentions.length > 0 }) : []),
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
    score: mentions.length === 0 ? '-' : bounded(best),
    rival: rival >= 2 * enough ? 'sits' : rival >= enough ? 'likely' : rival >= 0 ? 'perhaps' : 'none',
    first: best > rival,
    boss: writesAsBoss,
    doubt: mentions.every(({ doubt }) => doubt !== undefined) ? mentions[0]?.doubt : '-',
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
  // Who writes and is named nowhere is weighed apart from who is named as well.
  const role = !writes ? 'other' : mentions.length > 0 ? 'me' : 'self';
  const isBesideAnybody = () => named.some((each) => isBesideMe(body, each));
  return [
    ...(role !== 'self'
      ? []
      : [
          `=self ${talks ?? '-'} ${byRole.rival}`,
          `=self ${isBesideAnybody()}`,
          `=self ${byRole.rival} ${byRole.title}`,
        ]),
    ...Object.entries(byRole).map(([name, value]) => `=${role} ${name} ${value}`),
    ...Object.entries(anywhere).flatMap(([name, holds]) => (holds ? [`=${role} ${name}`] : [])),
  ];
}

/** What the words around show, and which of those who are named it is. */
function signFeatures(mention: ScoredMention, { named }: Scene): string[] {
  const before = named.filter(({ start }) => start < mention.start).length;
  return [
    ...mention.signs.map((sign) => `=sign ${sign}`),
    `=order ${Math.min(3, before)} ${Math.min(4, named.length)}`,
  ];
}

/** What shows that those who are named in one breath with somebody sit there. */
function inRowFeatures(mention: ScoredMention, scene: Scene): string[] {
  const { body, named } = scene;
  const all = named.includes(mention) ? named : [...named, mention].toSorted((a, b) => a.start - b.start);
  const row = rowsOf(body, all).find((each) => each.includes(mention))!;
  if (row.length < 2) return [];
  const place = mention === row[0] ? 'first' : mention === row.at(-1) ? 'last' : 'in';
  const sides = row.map(({ title, department }) =>
    title ? (familyOfTitle(title.text, body.cues) ?? 'some') : department ? 'hr' : 'none',
  );
  return [
    `=row ${Math.min(4, row.length)} ${place}`,
    `=row score ${bounded(Math.max(...row.map(({ score }) => score)))}`,
    `=row ${[...new Set(sides)].toSorted().join()}`,
    ...rowFeatures(row, scene),
  ];
}

/** The name itself: some words that look like one never are. */
function nameFeatures({ name, doubt }: ScoredMention, body: ReadText): string[] {
  const words = plainOf(name.text)
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  const kind = `${words.some(isGivenName)} ${Math.min(2, name.parts)} ${name.polite}`;
  return [
    `=given ${kind}`,
    `=given ${kind} ${doubt ?? 'sure'}`,
    ...words.flatMap((word) => [`N ${word}`, `N$ ${word.slice(-3)}`]),
    ...(words.some((word) => isWritten(body, word)) ? ['=small'] : []),
    ...(/\p{Lu}{3}/u.test(name.text) ? ['=capitals'] : []),
  ];
}

const bounded = (score: number) => Math.max(-10, Math.min(12, score));
