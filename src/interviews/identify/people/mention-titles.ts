import type { Cues } from '../../cues/cues.js';
import type { ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import { isJobWord } from './name-words.js';
import type { Name } from './names.js';
import type { Title } from './title-at.js';
import { titleBefore } from './title-before.js';

/** A title before a name. */
export interface EarlyTitle extends Title {
  /** Nothing but a blank parts it from the name. */
  readonly direct: boolean;
  /** An article opens it. */
  readonly opened: boolean;
}

const rulesOf = perCues(({ people, job }: Cues) => ({
  article: new RegExp(`(?<![a-z])(?:${anyOf(people.articles)}) $`),
  boss: new RegExp(`${anyOf(people.boss)}$`),
  afterRole: new RegExp(`^\\)? ?${anyOf(job.afterRole)}(?![a-z])`),
}));

/** Whether an article or possessive stands right before a position. */
export function isArticleBefore({ plain, cues }: ReadText, position: number): boolean {
  return rulesOf(cues).article.test(plain.slice(Math.max(0, position - 24), position));
}

/**
 * The title before a name that is the person's own.
 *
 * @param from - where the words of the person before end
 */
export function earlyTitle(read: ReadText, name: Name, from: number): EarlyTitle | undefined {
  const { text, plain, cues } = read;
  const title = titleBefore(read, name.from, from);
  if (!title) return undefined;
  const early = {
    ...title,
    direct: title.end === name.from - 1,
    opened: isArticleBefore(read, title.start),
  };
  if (early.direct) {
    const isOpen = early.opened && name.parts > 1;
    // "Asesor Comercial Call Center" goes on; "HR Director Fiona" does not.
    const last = title.text.split(' ').at(-1)!;
    const isEnded = isJobWord(plainOf(last), cues) || /^\p{Ll}/u.test(last);
    return name.polite || isOpen || (isEnded && isJobTitle(title.text, cues)) ? early : undefined;
  }
  // "Production Planner - Foxley Packaging" heads a letter: apart from the name a title needs an article before it.
  const isListed = from > 0 && /^,? ?(?:[a-z&]{1,6} )?$/.test(plain.slice(from, title.start));
  if (!early.opened && !isListed && !name.polite) return undefined;
  // "(Foxley position)"
  const isOfRole =
    text[name.from - 1] === '(' && rulesOf(cues).afterRole.test(plain.slice(name.end, name.end + 24));
  return isOfRole ? undefined : early;
}

/** Of the titles before and after a name the one that tells the job. */
export function mainTitle(early: Title | undefined, late: Title | undefined, cues: Cues): Title | undefined {
  if (!early || !late) return late ?? early;
  // "your future line manager, Dana Ortiz, Site Manager": the first is what she is to the reader.
  if (rulesOf(cues).boss.test(plainOf(early.text))) return late;
  return isJobTitle(early.text, cues) && !isJobTitle(late.text, cues) ? early : late;
}

function isJobTitle(title: string, cues: Cues): boolean {
  return title.split(/[ ,/-]/).some((word) => isJobWord(plainOf(word), cues));
}
