import type { MailAddress } from './address.js';
import { multiLine, oneLine } from './clean.js';
import { hash } from './hash.js';

// RFC 2047 section 2: a line that holds an encoded word has at most 76 characters. Other lines may have 78.
const lineLimit = 76;
// 64 characters an encoded word: with "Subject: " before it, it still fits the line. RFC 2047 would allow 75.
const encodedOctets = 39;
const longestRun = 60;

/**
 * A header field, folded before the words that would not fit (RFC 5322 section 2.2.3) and ended by CRLF. A word longer
 * than a line has a line of its own.
 *
 * @param words - header text in parts that must not be broken, from `headerText` or `headerAddresses`
 */
export function header(name: string, words: readonly string[]): string {
  let line = `${name}:`;
  let folded = '';
  for (const [index, word] of words.entries()) {
    if (index > 0 && line.length + 1 + word.length > lineLimit) {
      folded += `${line}\r\n`;
      line = '';
    }
    line += ` ${word}`;
  }
  return `${folded}${line}\r\n`;
}

/** The words of an unstructured header text, such as a subject: as they are, or encoded (RFC 2047 section 5 (1)). */
export function headerText(text: string): string[] {
  const line = oneLine(text);
  return mustEncode(line) ? encodedWords(line) : words(line);
}

/** The words of a list of addresses (RFC 5322 section 3.4): names as atoms, quoted, or encoded (RFC 2047 section 5 (3)). */
export function headerAddresses(addresses: readonly MailAddress[]): string[] {
  return addresses.flatMap(({ name, address }, index) => {
    const comma = index < addresses.length - 1 ? ',' : '';
    const phrase = phraseWords(oneLine(name));
    return phrase.length > 0 ? [...phrase, `<${address}>${comma}`] : [address + comma];
  });
}

function phraseWords(name: string): string[] {
  if (mustEncode(name)) return encodedWords(name);
  // RFC 5322 section 3.2.3: atoms need no quotes; anything else stands between them, quotes and backslashes escaped.
  if (/^[\w!#$%&'*+\-/=?^`{|}~ ]*$/.test(name)) return words(name);
  return words(`"${name.replace(/["\\]/g, '\\$&')}"`);
}

function words(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}

/** A text with `=?` in it would be decoded by the reader, so it is encoded even where it is ASCII. */
function mustEncode(line: string): boolean {
  return /[^ -~]|=\?/.test(line) || words(line).some((word) => word.length > longestRun);
}

/** RFC 2047 sections 2 and 5: base64 words, no character split between two of them. */
function encodedWords(line: string): string[] {
  const chunks: string[] = [];
  let chunk = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8(character).length;
    if (octets + size > encodedOctets) {
      chunks.push(chunk);
      chunk = '';
      octets = 0;
    }
    chunk += character;
    octets += size;
  }
  return [...chunks, chunk].map((text) => `=?UTF-8?B?${base64(text)}?=`);
}

/** Plain text or markup as a base64 body in lines of 76, its own lines ended by CRLF (RFC 2045 section 6.8). */
export function base64Body(text: string): string {
  const encoded = base64(text.replace(/\r?\n/g, '\r\n'));
  return (encoded.match(/.{1,76}/g) ?? ['']).map((line) => `${line}\r\n`).join('');
}

function base64(text: string): string {
  return btoa(utf8(text));
}

/** The UTF-8 octets of a text, a character each. */
function utf8(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/%([\dA-F]{2})/g, (_, octet: string) =>
    String.fromCharCode(parseInt(octet, 16)),
  );
}

/**
 * A message id (RFC 5322 section 3.6.4): a readable name and a hash of what the message says, since an id belongs to
 * one version of one message.
 */
export function messageId(name: string, content: string): string {
  const left = oneLine(name)
    .replace(/[^\w-]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 80)
    .replace(/\.$/, '');
  const version = [content, `again ${content}`]
    .map((text) => hash(text).toString(16).padStart(8, '0'))
    .join('');
  return `<${left ? `${left}.` : ''}${version}@interview-compass.invalid>`;
}

/** The text of a mail body, clean, ended by one line end. */
export function mailText(text: string): string {
  return `${multiLine(text)}\n`;
}
