import { matches } from '../../text/match.js';
/** A piece of a text, in UTF-16 code units: from `start`, up to but without `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A mail the way a reader sees it, with the way back to what was passed in. */
export interface MailText {
  /** No tags, entities, controls or emphasis marks; blanks single; lines ending in `\n`. */
  readonly text: string;
  /** Where a piece of `text` stands in the original. */
  readonly original: (start: number, end: number) => TextRange;
}

// Every quantifier here and in the other readers is bounded or walks over a class that nothing after it can share, so
// that a hostile mail costs no more than a long one.
const token = new RegExp(
  [
    String.raw`<!--[^<>]{0,2000}>`,
    String.raw`<\/?(?<tag>[A-Za-z][A-Za-z0-9]{0,15})(?=[\s/>])(?<attributes>[^<>]{0,3000})>`,
    String.raw`&(?<entity>#\d{1,7}|#[Xx][\dA-Fa-f]{1,6}|[A-Za-z]{2,8});`,
    String.raw`(?<line>\r\n|[\n\r\v\f\u0085\u2028\u2029])`,
    String.raw`(?<blank>[^\S\n\r\v\f\u2028\u2029]+)`,
    // Controls, zero-width blanks, soft hyphens, bidi marks, and the marks mail programs put around bold text.
    String.raw`(?<dropped>[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF*${'`'}]+)`,
    String.raw`(?<plain>[^<&\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF*${'`'}]+|[<&])`,
  ].join('|'),
  'g',
);
const breakingTags = /^(?:address|blockquote|br|div|dd|dt|h[1-6]|hr|li|ol|p|table|td|th|tr|ul)$/;
const hiddenTags = /^(?:head|script|style|template|title)$/;
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  gt: '>',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rsquo: '’',
};

/** Reads a mail as its reader sees it. */
export function readMailText(mail: string): MailText {
  const pieces: string[] = [];
  const starts = new Uint32Array(mail.length + 1);
  const ends = new Uint32Array(mail.length + 1);
  let length = 0;
  let last = '\n';
  /** Appends a piece; each unit stands for one unit of the original, or all of them for the whole of it. */
  const put = (piece: string, from: number, to: number) => {
    const exact = piece.length === to - from;
    for (let unit = 0; unit < piece.length; unit++) {
      starts[length + unit] = exact ? from + unit : from;
      ends[length + unit] = exact ? from + unit + 1 : to;
    }
    pieces.push(piece);
    length += piece.length;
    last = piece.at(-1) ?? last;
  };
  const blank = (from: number, to: number) => {
    if (last !== ' ' && last !== '\n') put(' ', from, to);
  };
  const lastClosing = closingTags(mail);
  let hidden: string | undefined;

  for (const match of matches(mail.toWellFormed(), token)) {
    const { tag, attributes, entity, line, blank: blanks, plain } = match.groups!;
    const from = match.index;
    const to = from + match[0].length;
    if (hidden !== undefined) {
      if (tag?.toLowerCase() === hidden && match[0].startsWith('</')) hidden = undefined;
    } else if (tag !== undefined) {
      const name = tag.toLowerCase();
      if (breakingTags.test(name)) put('\n', from, to);
      else if (hiddenTags.test(name) && !match[0].startsWith('</') && (lastClosing.get(name) ?? -1) > from) {
        hidden = name;
      } else if (name === 'a') {
        const link = /\bhref ?= ?["']?([^"'\s]{1,2000})/i.exec(attributes!);
        if (link) {
          const at = from + 1 + tag.length + link.index + link[0].length - link[1]!.length;
          blank(from, at);
          put(link[1]!, at, at + link[1]!.length);
        }
        blank(from, to);
      }
    } else if (entity !== undefined) {
      const character = decodeEntity(entity);
      if (character === undefined) put(match[0], from, to);
      else if (character.trim() === '') blank(from, to);
      else put(character, from, to);
    } else if (line !== undefined) put('\n', from, to);
    else if (blanks !== undefined) blank(from, to);
    else if (plain !== undefined) put(plain, from, to);
  }
  return {
    text: pieces.join(''),
    original: (start, end) => ({ start: starts[start]!, end: end > start ? ends[end - 1]! : starts[start]! }),
  };
}

/** Offset of the last closing tag of each name whose content is not shown. */
function closingTags(mail: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const match of matches(mail, /<\/(head|script|style|template|title)(?=[\s>])/gi)) {
    found.set(match[1]!.toLowerCase(), match.index);
  }
  return found;
}

function decodeEntity(entity: string): string | undefined {
  if (!entity.startsWith('#')) return namedEntities[entity];
  const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const character = String.fromCodePoint(code);
  return code < 0x20 || (code >= 0x7f && code <= 0xa0) ? ' ' : character;
}
