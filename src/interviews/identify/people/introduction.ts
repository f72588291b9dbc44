import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { isOrganization } from '../job/organizations.js';
import { originalOf, type Passage } from '../message/passage.js';
import { plainAfter } from '../message/sentences.js';
import { wordsAt } from '../message/words-at.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';
import { departmentAfter } from './departments.js';
import { nameAt, nameFrom } from './names.js';
import type { Sender } from './sender.js';
import { titleAfter } from './title-after.js';

const rulesOf = perCues(({ people, mail }: Cues) => ({
  intro: new RegExp(
    `(?<![a-z'])(?:${anyOf(people.selfIntro)})(?:,? ?(?:${anyOf(people.articles)}))? (?=\\S)`,
    'g',
  ),
  will: finder(people.will, ''),
  met: new RegExp(`(?<![a-z])(?:${anyOf(people.meet)}) $`),
  introAfter: new RegExp(`^,? (?:${anyOf(people.selfIntroAfter)})(?![a-z])`),
  greeting: new RegExp(`(?:^|\\n) ?(?:${anyOf(mail.greetings)})[,!]? $`),
  tail: new RegExp(
    `(?:[.!?)…\\n]|[^\\x00-\\x7f]) ?(?:(?:${anyOf(mail.closings)})[,! ]{1,2}|(?:${anyOf(people.selfIntro)}) |[-] ?)?([a-z][^.!?\\n]{1,50})$`,
  ),
}));

/** "I'm Patty from Big Tex", "Donna here (owner)", or a name and department that end the text. */
export function readIntroduction(body: Passage): Sender | undefined {
  return behindIntro(body) ?? beforeHere(body) ?? atTheEnd(body);
}

const mostIntro = 1500;
const mostOpening = 200;

/** "I'm Patty from Big Tex" */
function behindIntro(body: Passage): Sender | undefined {
  const { intro } = rulesOf(body.cues);
  for (const { index, 0: words } of matches(body.plain.slice(0, mostIntro), intro)) {
    const found = personAt(body, index + words.length);
    if (found) return found;
  }
  return undefined;
}

/** "Donna here (owner)", "Gaz from BuildForce" */
function beforeHere(body: Passage): Sender | undefined {
  const { plain, text, cues } = body;
  const { met, introAfter, will, greeting } = rulesOf(cues);
  let skip = 0;
  for (const { index } of matches(text.slice(0, mostOpening), /(?<![\p{L}])\p{Lu}\p{L}+/gu)) {
    if (index < skip) continue;
    const name = nameFrom(wordsAt(text, index, 3), cues, true);
    if (!name) continue;
    // "with Priya Nair at 5:30pm" does not introduce a Nair.
    skip = name.end;
    const rest = plainAfter(body, name.end, 50);
    // "Denise from HR will call you" speaks of somebody else.
    const isOther = met.test(plain.slice(Math.max(0, index - 24), index)) || will.test(rest);
    if (isOther || !introAfter.test(rest)) continue;
    const isGreeted = greeting.test(plain.slice(Math.max(0, index - 16), index));
    const found = isGreeted ? undefined : personAt(body, index);
    if (found) return found;
  }
  return undefined;
}

/** "Best, Rico from Radwerk" and "… Sy Ambar - HR" at the end of the last line. */
function atTheEnd(body: Passage): Sender | undefined {
  const { plain, text, cues } = body;
  const { tail, introAfter } = rulesOf(cues);
  const end = text.trimEnd().length;
  const last = tail.exec(plain.slice(Math.max(0, end - 80), end))?.[1];
  if (last === undefined) return undefined;
  const start = end - last.length;
  const name = nameAt(body, start, true);
  if (name?.from !== start) return undefined;
  const rest = plain.slice(name.end, end);
  const goesOn = /^ ?[,(/|-]/.test(rest) || introAfter.test(rest) || titleAfter(body, name.end) !== undefined;
  return rest === '' || goesOn ? personAt(body, start) : undefined;
}

/** The person whose name stands at a position, with the title or department behind it, or behind its "here". */
function personAt(body: Passage, start: number): Sender | undefined {
  const { plain, cues } = body;
  const name = nameAt(body, start, true);
  if (!name || isOrganization(name.text, cues)) return undefined;
  const here = rulesOf(cues).introAfter.exec(plain.slice(name.end, name.end + 16))?.[0].length ?? 0;
  const title =
    titleAfter(body, name.end) ??
    departmentAfter(body, name.end) ??
    titleAfter(body, name.end + here) ??
    departmentAfter(body, name.end + here);
  return { name: name.text, ...(title && { title: title.text }), range: originalOf(body, name) };
}
