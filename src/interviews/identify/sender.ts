import type { MailPart, Passage } from './mail-parts.js';
import { isFullName, looksLikeOrganization, nameFrom, wordsAt } from './names.js';
import { titleAt } from './person.js';
import type { TextRange } from './mail-text.js';

/** Who wrote a mail, and where the original says so. */
export interface ReadSender {
  readonly name: string;
  readonly title?: string | undefined;
  readonly email?: string | undefined;
  readonly range: TextRange;
}

const address = /[\w.+-]{1,64}@[A-Za-z0-9.-]{3,80}/;

// "I would like to invite you" schedules; "I would love to chat" talks.
const talks =
  /\b(?:I(?:['’]ll| will|['’]d| would| am|['’]m)(?: (?:be|like|love|just|then|personally|happy|delighted|keen|looking|forward|to|also)){0,5} (?:chat(?:ting)?|talk(?:ing)?|speak(?:ing)?|call(?:ing)?|ring(?:ing)?|phone|phoning|meet(?:ing)?|interview(?:ing)?|giv(?:e|ing) you a (?:call|ring)|show(?:ing)? you)\b|I (?:look forward to|can|could) (?:chatting|talking|speaking|meeting|calling|call|ring|meet|speak|talk)\b|(?:chat|talk|speak|call|meet|meeting|interview|conversation|join|screen) (?:\w{1,12} ){0,2}(?:with |and )?(?:me|myself)\b|\b(?:and|with) (?:me|I|myself) will\b|\b(?:myself|me) and )/;
const opensCall =
  /\bI(?:['’]d| would) (?:like|love) to (?:set up|schedule|arrange|have|book|find time for|hop on|jump on) (?:a |an )?(?:[\w-]{1,12} ){0,3}(?:call|chat|conversation)\b/;

/** The sender, by the From header, else the signature. */
export function readSender(part: MailPart): ReadSender | undefined {
  const email = part.from && address.exec(part.from.text)?.[0];
  const header = part.from && personIn(part.from);
  const [first, ...rest] = part.signature;
  const signed = first && personIn(first);
  const name = header ?? signed;
  if (!name) return undefined;
  const title =
    signed && first
      ? (titleIn(first, signed.end) ?? rest.map((line) => titleIn(line, 0)).find(Boolean))
      : undefined;
  const passage = header ? part.from : first!;
  return {
    name: name.text,
    ...(title && { title }),
    ...(email && { email }),
    range: passage.original(name.start, name.end),
  };
}

/** Whether the sender says she will talk with the reader herself: `alone` unless others are named. */
export function senderTalks(text: string): 'yes' | 'alone' | undefined {
  if (talks.test(text)) return 'yes';
  return opensCall.test(text) ? 'alone' : undefined;
}

function personIn({ text }: Passage): { text: string; start: number; end: number } | undefined {
  const start = /^["'–—~ -]{0,3}/.exec(text)![0].length;
  const words = wordsAt(text, start, 5);
  const name = nameFrom(words, words.length === 1);
  return name && !looksLikeOrganization(name.text) ? name : undefined;
}

function titleIn({ text }: Passage, from: number): string | undefined {
  const start = from + /^[,|–—·( -]{0,4}/.exec(text.slice(from, from + 4))![0].length;
  if (text.length > 120 || (from === 0 && isFullName(text))) return undefined;
  const title = titleAt(text, start);
  return title && text.slice(title.start, title.end);
}
