import { expect } from 'vitest';
import type { Email } from '../../src/emails/model.js';
import { email } from './fixtures.js';

/** Texts that are no address, or more than one. */
export const notAddresses: readonly string[] = [
  'a@b.c\r\nBcc: x@y.z',
  'a@b.example\u2028x@y.example',
  'a@b.example, x@y.example',
  'a@b.example;x@y.example',
  'a@b.example?bcc=x@y.example',
  'a@b.example&bcc=x@y.example',
  'a@b.example#',
  '"a b"@c.example',
  'Dana <a@b.example>',
  'a@b.example>',
  'a@b.example (x@y.example)',
  'a@[127.0.0.1]',
  'a\u0000@b.example',
  'a\u202E@b.example',
  'a@b',
  '@b.example',
  'ä@b.example',
  '/etc/passwd',
  `${'a'.repeat(65)}@b.example`,
];

/** Names that try to pass for addresses where names and addresses stand in one text. */
export const addressLikeNames: readonly string[] = [
  'evil@y.example',
  'x, evil@y.example',
  '"x" <evil@y.example>, "z',
  '\\" <evil@y.example>, \\"',
  '<evil@y.example>',
  'x> <evil@y.example',
  'team: evil@y.example;',
  '(comment evil@y.example)',
  'x\r\nBcc: evil@y.example',
  '=?utf-8?q?=3Cevil=40y.example=3E?=',
  'Smith, Al',
  'a;b',
  'ends in \\',
  '"',
  "O'Hara & Søn (Berlin)",
];

/** The mail with one address in a list of its own. */
export function emailTo(field: 'from' | 'to' | 'cc', address: string): Email {
  const mailbox = { name: 'x', address };
  return { ...email, [field]: field === 'from' ? mailbox : [mailbox] };
}

/** The mail with as many recipients and copies. */
export function emailToMany(to: number, cc = 0): Email {
  const people = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => ({ name: '', address: `${name}${index}@b.example` }));
  return { ...email, to: people(to, 'to'), cc: people(cc, 'cc') };
}

/** The error for a text that is no address. */
export function notAnAddress(path: string): Error {
  return expect.objectContaining({ name: 'InterviewCompassError', code: 'invalid-value', path }) as Error;
}
