import { oneLine } from '../../text/clean.js';
import { jobWord, notName, organizationWord } from './english.js';
import type { MailPart, Passage } from './mail-parts.js';
import type { TextRange } from './mail-text.js';
import {
  isFullName,
  looksLikeOrganization,
  matchesDomain,
  nameFrom,
  withoutHonorific,
  wordsAt,
} from './names.js';

/** A value and where the original says it. */
export interface Told {
  readonly value: string;
  readonly range: TextRange;
}

const labeled = (names: string) => new RegExp(`^[-–•· ]{0,4}(?:${names}): ?([^\\n]{2,100})$`, 'im');
const companyLabel = labeled('company|employer|organi[sz]ation|hospital|school');
const roleLabel = labeled('position|role|job(?: title)?|post|vacancy');
const word = "[\\p{Lu}\\d][\\p{L}\\p{M}\\p{N}'’&.+-]{0,30}";
const organization = `(?<company>\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&.+-]{0,30}(?: (?:of the |of |and |& |de |du |und )?${word}){0,5})`;
// Where these words come before, whatever is capitalized is the organization …
const surely = new RegExp(`(?<before>\\p{L}{2,20}) at (?:the )?${organization}`, 'gu');
const atOrganization =
  /^(?:position|role|post|job|vacancy|opening|opportunity|team|interviews?|career|here|us|internship|apprenticeship|work|working|recruitment|acquisition|application|apply|applied|applying|candidate|call|chat|day)$/i;
// … and where these do, only what looks like one.
const perhaps = new RegExp(
  `\\b(?:with|to|from|for|joining|join|interest in|behalf of|of|at|about|thank you for considering) (?:the )?${organization}`,
  'gu',
);

const title = '(?<role>(?:[^\\s,.;:!?"]{1,30}(?:, (?=[A-Z]))? ){1,8}?)';
const roleForms = [
  new RegExp(
    `\\b(?:for|of|our|the|to|an?|about|regarding|in|as) (?:the |our |an? |your |open )?${title}(?:position|role|post|job|vacancy|opening|opportunity|apprenticeship|internship|placement)\\b`,
    'giu',
  ),
  /\b(?:position|role|post|job|vacancy|opening) (?:of|as) (?:an? |the |our )?(?<role>[^\n,.;:!?]{2,80})/giu,
  /\b(?:application|applied|applying|apply|interview(?:ing)?(?: you)?|shortlisted|considered|candidate) (?:for|as) (?:the |our |an? |post of |position of |role of ){0,2}(?<role>[^\n,.;:!?]{2,80})/giu,
];
const roleEnds =
  /^(?:at|with|in|on|and|here|that|which|we|is|was|will|has|from|by|via|this|next|tomorrow|for|within|to|as|role|position|post|job|interview)$/i;
const emptyRole =
  /^(?:open|new|this|above|first|next|available|advertised|said|same|right|current|following|great|other)$/i;
const determiners = /^(?:the|our|an?|your|for|of|this)$/i;
const mostLooks = 80;

/** The organization that hires. */
export function readCompany(
  part: MailPart,
  domains: readonly string[],
  people: readonly string[],
): Told | undefined {
  const { text } = part.body;
  const fits = (name: string) => looksLikeOrganization(name) || matchesDomain(name, domains);
  const label = companyLabel.exec(text);
  if (label) return told(part.body, label[1]!, label.index + label[0].length - label[1]!.length);

  for (const [pattern, sure] of [
    [surely, true],
    [perhaps, false],
  ] as const) {
    let looks = 0;
    for (const match of text.matchAll(pattern)) {
      if (++looks > mostLooks) break;
      const raw = match.groups!['company']!;
      const start = match.index + match[0].length - raw.length;
      const name = trimCompany(raw, text.slice(start + raw.length, start + raw.length + 12));
      const before = match.groups!['before'];
      if (before !== undefined && !atOrganization.test(before) && !jobWord.test(before)) continue;
      if (!name || people.includes(name) || (!fits(name) && (!sure || isStreet(text, start, name)))) continue;
      return told(part.body, name, start);
    }
  }
  return companyOfSubject(part, fits) ?? companyOfSender(part, fits);
}

/** The job the interview is about. */
export function readRole(part: MailPart): Told | undefined {
  const { text } = part.body;
  const label = roleLabel.exec(text);
  if (label)
    return told(part.body, withoutGender(label[1]!), label.index + label[0].length - label[1]!.length);
  for (const [index, pattern] of roleForms.entries()) {
    let looks = 0;
    for (const match of text.matchAll(pattern)) {
      if (++looks > mostLooks) break;
      const raw = match.groups!['role']!;
      const at = match.index + match[0].indexOf(raw, index === 0 ? 0 : match[0].length - raw.length);
      const found = index === 0 ? lastTitle(raw) : firstTitle(raw);
      if (found) return told(part.body, found.text, at + found.at);
    }
  }
  return roleOfSubject(part);
}

/** The person the mail is addressed to, when the full name is there. */
export function readCandidate(part: MailPart): (Told & { readonly email?: string | undefined }) | undefined {
  const { text } = part.body;
  const email = part.to && /[\w.+-]{1,64}@[A-Za-z0-9.-]{3,80}/.exec(part.to.text)?.[0];
  const greeting =
    /^ ?(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening)|greetings),? (?=\p{Lu})/imu.exec(text);
  const greeted =
    greeting && fullNameAt(part.body, greeting.index + greeting[0].length, /^ ?(?:[,!:.–—-]|\n|$)/);
  const addressed =
    part.to && fullNameAt(part.to, part.to.text.startsWith('"') ? 1 : 0, /^"? ?(?:<|$|\n|\()/);
  const label = /^[-–•· ]{0,4}(?:candidate|applicant)(?: name)?: ?/im.exec(text);
  const labeled = label && fullNameAt(part.body, label.index + label[0].length, /^ ?(?:[,(]|\n|$)/);
  const name = greeted ?? addressed ?? labeled;
  if (!name) return undefined;
  const isAddressee = addressed?.value === name.value || (addressed === undefined && greeted !== undefined);
  return { ...name, ...(email && isAddressee && { email }) };
}

function fullNameAt(passage: Passage, start: number, then: RegExp): Told | undefined {
  const words = wordsAt(passage.text, start, 7);
  const name = nameFrom(words);
  if (!name || !then.test(passage.text.slice(name.end, name.end + 3))) return undefined;
  const bare = withoutHonorific(name.text);
  if (!isFullName(bare)) return undefined;
  return told(passage, bare, name.end - bare.length);
}

/** A title ahead of "position": from its first word, past everything up to the last article. */
function lastTitle(raw: string): { text: string; at: number } | undefined {
  const words = [...raw.matchAll(/\S+/g)];
  const from = words.findLastIndex((each) => determiners.test(each[0])) + 1;
  const first = words[from];
  if (!first) return undefined;
  const text = withoutGender(raw.slice(first.index).trim());
  return isRole(text) ? { text, at: first.index } : undefined;
}

/** A title behind "position of": up to the first word that cannot be part of one. */
function firstTitle(raw: string): { text: string; at: number } | undefined {
  const words = [...raw.matchAll(/\S+/g)].slice(0, 9);
  const from = words.findIndex((each) => !determiners.test(each[0]));
  if (from === -1) return undefined;
  const stop = words.findIndex(
    (each, index) => index > from && (roleEnds.test(each[0]) || /^[-–—|]$/.test(each[0])),
  );
  const last = words[(stop === -1 ? words.length : stop) - 1]!;
  const text = withoutGender(raw.slice(words[from]!.index, last.index + last[0].length));
  return isRole(text) ? { text, at: words[from]!.index } : undefined;
}

function isRole(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 8 || text.length < 2 || emptyRole.test(words[0]!) || notName.test(words[0]!))
    return false;
  if (looksLikeOrganization(text) && !words.some((each) => jobWord.test(each))) return false;
  return (
    words.some((each) => jobWord.test(each)) || (/^\p{Lu}/u.test(words[0]!) && /^\p{Lu}/u.test(words.at(-1)!))
  );
}

/** Without `(m/f/d)` and the like. */
function withoutGender(text: string): string {
  return text.replace(/ ?\([a-z](?:\/[a-z*]){1,3}\)/i, '').replace(/[ .,-]{1,5}$/, '');
}

function trimCompany(raw: string, after: string): string | undefined {
  const words = raw.split(' ');
  const stop = words.findIndex(
    (each, index) =>
      notName.test(each.replace(/[.,'’]+$/, '')) && !(index > 0 && organizationWord.test(each)),
  );
  let name = words.slice(0, stop === -1 ? words.length : stop).join(' ');
  // A sentence ends at ". " and "Ltd." does not end one.
  const sentence = /[\p{L}\d)]{3,30}\. \p{Lu}/u.exec(name);
  if (sentence && !/^(?:inc|ltd|corp|dept)\./i.test(sentence[0]))
    name = name.slice(0, sentence.index + sentence[0].length - 3);
  name = name.replace(/(?: (?:and|of|of the|&|de|du|und))$/, '').replace(/[.&+'’-]{1,5}$/, '');
  if (/['’]s$/.test(name) && /^ [a-z]/.test(after) && !/^ (?:on|in|at|for|and|is|has|we|as|to)\b/.test(after))
    name = name.slice(0, -2);
  return name.length > 1 && !/^\d/.test(name) ? name : undefined;
}

function isStreet(text: string, start: number, name: string): boolean {
  return (
    /\b(?:Street|Road|Avenue|Lane|Square|Drive)$/.test(name) || /\d ?$/.test(text.slice(start - 4, start))
  );
}

/** Pieces of a subject such as `Interview: Senior Nurse - Harbor Hospital`. */
function subjectPieces(part: MailPart): { text: string; at: number }[] {
  const subject = part.body.text.slice(0, part.subjectLength);
  return [...subject.matchAll(/[^|:–—(),]{2,80}/g)]
    .flatMap((match) => {
      let at = match.index;
      return match[0].split(/( - | @ | at | with | for )/).map((text) => {
        const piece = { text: text.trim(), at: at + text.length - text.trimStart().length };
        at += text.length;
        return piece;
      });
    })
    .filter(({ text }) => text.length > 2);
}

function companyOfSubject(part: MailPart, fits: (name: string) => boolean): Told | undefined {
  const piece = subjectPieces(part).find(
    ({ text }) => /^\p{Lu}/u.test(text) && fits(text) && !/\binterview\b/i.test(text),
  );
  return piece && told(part.body, piece.text, piece.at);
}

function roleOfSubject(part: MailPart): Told | undefined {
  const piece = subjectPieces(part).find(
    ({ text }) =>
      isRole(text) &&
      text.split(' ').some((each) => jobWord.test(each)) &&
      !/\b(?:interview|call|screen|invitation)\b/i.test(text),
  );
  return piece && told(part.body, withoutGender(piece.text), piece.at);
}

/** The company in a sender such as `Nordwind Careers`, or in the lines below a signature's name. */
function companyOfSender(part: MailPart, fits: (name: string) => boolean): Told | undefined {
  if (part.from) {
    const shown = /^"?([^"<\n]{2,80})/.exec(part.from.text)?.[1]?.trim() ?? '';
    const bare = shown
      .replace(/^.{1,40}\b(?:from|at|via) (?=\p{Lu})/u, '')
      .replace(
        /(?: (?:careers?|jobs|recruiting|recruitment|talent|acquisition|hiring|hr|people|team|human|resources|department)){1,5}$/i,
        '',
      );
    const team = bare !== shown;
    if (bare.length > 1 && (team || fits(bare)) && !isFullName(bare) && !bare.includes('@')) {
      return told(part.from, bare, part.from.text.indexOf(bare));
    }
  }
  for (const line of part.signature.slice(0, 6)) {
    for (const match of line.text.matchAll(/[^|,·•\n]{2,80}/g)) {
      const text = match[0]
        .replace(/^ ?(?:.{1,40} at )?/, '')
        .replace(/ (?:recruiting|recruitment|talent|hiring|hr|people) team$/i, '')
        .trim();
      const titled =
        text.split(' ').some((each) => jobWord.test(each)) && !organizationWord.test(text.split(' ').at(-1)!);
      if (text.length > 1 && fits(text) && !titled && /^\p{Lu}/u.test(text))
        return told(line, text, line.text.indexOf(text));
    }
  }
  return undefined;
}

function told(passage: Passage, value: string, start: number): Told {
  return { value: oneLine(value), range: passage.original(start, start + value.length) };
}
