import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import { plainAfter, standingAt, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/merge.js';
import { isFullName, isOrganization, nameAt, nameFrom, wordsAt } from './names.js';
import type { Part, Passage } from '../message/parts.js';
import { anyOf, finder } from '../words/plain.js';
import { departmentAfter, titleAfter, titleAt } from './titles.js';

/** Who wrote a message, and where the original says so. */
export interface Sender {
  readonly name: string;
  readonly title?: string | undefined;
  /** Everything that stands under the name, or behind it. */
  readonly about?: string | undefined;
  readonly email?: string | undefined;
  readonly range: TextRange;
}

const address = /[\w.+-]{1,64}@[A-Za-z0-9.-]{3,80}/;

const rulesOf = perCues(({ people, mail }: Cues) => ({
  self: finder(people.self),
  selfAlone: finder(people.selfAlone),
  selfNot: finder(people.selfNot, ''),
  other: new RegExp(`^(?: [^\\s.!?]{1,16}){0,4} ${anyOf(people.selfOther)}(?![a-z])`),
  first: finder(people.first, ''),
  schedules: finder(people.selfSchedules, ''),
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
  me: new RegExp(`(?<![a-z])(?:${anyOf(people.me)}) \\(([^()\\n]{2,60})\\)`),
}));

/** The sender: by the signature, the From header, or how they introduce themselves. */
export function readSender(part: Part): Sender | undefined {
  const { from, signature, body } = part;
  const email = from && address.exec(from.text)?.[0];
  const [first, ...rest] = signature;
  const signed = first && nameIn(first);
  const header = from && nameIn(from);
  if (signed) {
    const own = titleAfter(first, signed.end)?.text ?? titleBehind(first, signed.end);
    const title =
      own ??
      rest
        .slice(0, 3)
        .map((line) => lineTitle(line))
        .find((found) => found !== undefined);
    // "I'm Marisol Vega, Head of People", and "Marisol" below.
    const told = readIntroduction(body);
    if (told && (told.title ?? title) !== undefined && told.name.startsWith(`${signed.text} `))
      return { ...told, title: title ?? told.title, ...(email && { email }) };
    const longer =
      header && header.text.length > signed.text.length && header.text.startsWith(signed.text)
        ? header.text
        : signed.text;
    return {
      name: longer,
      ...(title && { title }),
      about: [first.text.slice(signed.end), ...rest.map(({ text }) => text)].join('\n'),
      ...(email && { email }),
      range:
        longer === header?.text
          ? from!.original(header.start, header.end)
          : first.original(signed.start, signed.end),
    };
  }
  const introduced = readIntroduction(body);
  if (introduced) return { ...introduced, ...(email && { email }) };
  return (
    header && { name: header.text, ...(email && { email }), range: from.original(header.start, header.end) }
  );
}

/** "I'm Patty from Big Tex", "Donna here (owner)", or a name and department that end the text. */
function readIntroduction(body: Passage): Sender | undefined {
  const { plain, text, cues } = body;
  const rules = rulesOf(cues);
  const at = (start: number): Sender | undefined => {
    const name = nameAt(body, start, true);
    if (!name || isOrganization(name.text, cues)) return undefined;
    // "Donna here (owner)", "Gaz from BuildForce"
    const here = rules.introAfter.exec(plain.slice(name.end, name.end + 16))?.[0].length ?? 0;
    const title =
      titleAfter(body, name.end)?.text ??
      departmentAfter(body, name.end)?.text ??
      titleAfter(body, name.end + here)?.text ??
      departmentAfter(body, name.end + here)?.text ??
      // "Rob aus dem Recruiting", where "aus" is the word behind the name
      departmentAfter(body, name.end)?.text;
    return { name: name.text, ...(title && { title }), range: body.original(name.start, name.end) };
  };
  for (const match of plain.slice(0, 1500).matchAll(rules.intro)) {
    const found = at(match.index + match[0].length);
    if (found) return found;
  }
  for (const { index } of text.slice(0, 200).matchAll(/(?<![\p{L}])\p{Lu}\p{L}+/gu)) {
    const name = nameFrom(wordsAt(text, index, 3), cues, true);
    const rest = name ? plainAfter(body, name.end, 50) : '';
    // "Denise from HR will call you" speaks of somebody else.
    const met = rules.met.test(plain.slice(Math.max(0, index - 24), index));
    if (name && !met && rules.introAfter.test(rest) && !rules.will.test(rest)) {
      const greeted = rules.greeting.test(plain.slice(Math.max(0, index - 16), index));
      const found = greeted ? undefined : at(index);
      if (found) return found;
    }
  }
  // "Best, Rico from Radwerk" and "… Sy Ambar - HR" at the end of the last line.
  const end = text.trimEnd().length;
  const lead = rules.tail.exec(plain.slice(Math.max(0, end - 80), end));
  if (!lead) return undefined;
  const start = end - lead[1]!.length;
  const name = nameAt(body, start, true);
  if (name?.from !== start) return undefined;
  const rest = plain.slice(name.end, end);
  const goesOn =
    /^ ?[,(/|-]/.test(rest) || rules.introAfter.test(rest) || titleAfter(body, name.end) !== undefined;
  return rest === '' || goesOn ? at(start) : undefined;
}

/**
 * What the sender says of sitting in the interview: `alone` counts where nobody else is named, `perhaps` where there is
 * no other sign of anybody.
 */
export function senderTalks(
  body: ReadText,
): { readonly how: 'yes' | 'alone' | 'perhaps' | 'no'; readonly range?: TextRange } | undefined {
  const { plain, cues } = body;
  const rules = rulesOf(cues);
  if (rules.selfNot.test(plain)) return { how: 'no' };
  for (const [how, words] of [
    ['yes', rules.self],
    ['alone', rules.selfAlone],
  ] as const) {
    let looks = 0;
    for (const match of plain.matchAll(words)) {
      if (++looks > 40) break;
      const standing = standingAt(body, match.index, match.index);
      if (standing === 'past' || standing === 'later') continue;
      if (rules.other.test(plainAfter(body, match.index + match[0].length, 44))) continue;
      return { how, range: { start: match.index, end: match.index + match[0].length } };
    }
  }
  const first = rules.first.exec(plain);
  return first && !rules.schedules.test(plain)
    ? { how: 'perhaps', range: { start: first.index, end: first.index + first[0].length } }
    : undefined;
}

function nameIn(passage: Passage): { text: string; start: number; end: number } | undefined {
  const start = /^["'–—~ *-]{0,3}/.exec(passage.text)![0].length;
  const words = wordsAt(passage.text, start, 6);
  const name = nameFrom(words, passage.cues, true);
  if (!name || isOrganization(name.text, passage.cues)) return undefined;
  const rest = passage.text.slice(name.end).trim();
  // "Pixel Azur" alone under a letter may be the company; one who signs has a line of their own.
  return rest === '' || /^[<"(,|/@x✨–—-]/u.test(rest) || words.length <= name.parts + 1 ? name : undefined;
}

function titleBehind(line: Passage, nameEnd: number): string | undefined {
  const found = departmentAfter(line, nameEnd) ?? titleAt(line, nameEnd + 1);
  return found?.text;
}

function lineTitle(line: Passage): string | undefined {
  const start = /^[,|–—·(* -]{0,4}/.exec(line.text)![0].length;
  if (line.text.length > 120 || isFullName(line.text.trim(), line.cues)) return undefined;
  return titleAt(line, start, true)?.text;
}

/** What the sender is by a bracket behind "me": `me (People & Capability)`. */
export function titleOfMe({ text, plain, cues }: ReadText): string | undefined {
  const match = rulesOf(cues).me.exec(plain);
  if (!match) return undefined;
  const end = match.index + match[0].length - 1;
  return text.slice(end - match[1]!.length, end);
}
