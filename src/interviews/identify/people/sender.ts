import { isOrganization } from '../job/organizations.js';
import type { TextRange } from '../mail-text.js';
import type { Part } from '../message/parts.js';
import { originalOf, type Passage } from '../message/passage.js';
import { wordsAt } from '../message/words-at.js';
import { firstOf } from '../first-of.js';
import { departmentAfter } from './departments.js';
import { readIntroduction } from './introduction.js';
import { isFullName, nameFrom, type Name } from './names.js';
import { titleAfter } from './title-after.js';
import { titleAt } from './title-at.js';

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

/** The sender: by the signature, how they introduce themselves, or the From header. */
export function readSender(part: Part): Sender | undefined {
  const { from, body } = part;
  const email = from && address.exec(from.text)?.[0];
  const sender = signer(part) ?? readIntroduction(body) ?? nameInHeader(from);
  return sender && { ...sender, ...(email && { email }) };
}

function nameInHeader(from: Passage | undefined): Sender | undefined {
  const name = from && nameIn(from);
  return name && { name: name.text, range: from.original(name.start, name.end) };
}

/** Who signs, with what the text and the header tell of them. */
function signer({ from, signature, body }: Part): Sender | undefined {
  const [first, ...rest] = signature;
  const name = first && nameIn(first);
  if (!name) return undefined;
  const title =
    titleAfter(first, name.end)?.text ??
    departmentAfter(first, name.end)?.text ??
    titleAt(first, name.end + 1)?.text ??
    firstOf(rest.slice(0, 3), lineTitle);
  // "I'm Marisol Vega, Head of People", and "Marisol" below.
  const told = readIntroduction(body);
  if (told && (told.title ?? title) !== undefined && told.name.startsWith(`${name.text} `))
    return { ...told, title: title ?? told.title };
  const header = nameInHeader(from);
  const isLonger = header && header.name.length > name.text.length && header.name.startsWith(name.text);
  return {
    ...(isLonger || header?.name === name.text
      ? header
      : { name: name.text, range: originalOf(first, name) }),
    ...(title && { title }),
    about: [first.text.slice(name.end), ...rest.map(({ text }) => text)].join('\n'),
  };
}

function nameIn(passage: Passage): Name | undefined {
  const start = /^["'–—~ *-]{0,3}/.exec(passage.text)![0].length;
  const words = wordsAt(passage.text, start, 6);
  const name = nameFrom(words, passage.cues, true);
  if (!name || isOrganization(name.text, passage.cues)) return undefined;
  const rest = passage.text.slice(name.end).trim();
  // "Pixel Azur" alone under a letter may be the company; one who signs has a line of their own.
  return rest === '' || /^[<"(,|/@x✨–—-]/u.test(rest) || words.length <= name.parts + 1 ? name : undefined;
}

/** The title that a line under a name holds. */
function lineTitle(line: Passage): string | undefined {
  const start = /^[,|–—·(* -]{0,4}/.exec(line.text)![0].length;
  if (line.text.length > 120 || isFullName(line.text.trim(), line.cues)) return undefined;
  return titleAt(line, start, true)?.text;
}
