import * as fc from 'fast-check';
import { simpleParser, type AddressObject } from 'mailparser';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import type { Email } from '../../src/emails/model.js';
import { toEml } from '../../src/exporters/eml.js';
import { toGmailDraft } from '../../src/exporters/gmail-draft.js';
import { toHtml } from '../../src/exporters/html.js';
import { multiLine, oneLine } from '../../src/text/clean.js';
import { anyText } from './arbitraries.js';
import { emailTo, notAddresses, notAnAddress } from './attacks.js';
import { email, emailSaying, hostileTexts } from './fixtures.js';

const now = '2026-12-03T12:30:00Z';
const headers = ['from', 'to', 'cc', 'subject', 'date', 'message-id', 'mime-version', 'content-type'];

function decode(raw: string): string {
  expect(raw).toMatch(/^[\w-]+$/);
  return Buffer.from(raw, 'base64url').toString('utf8');
}

async function readWithMailparser(file: string) {
  const mail = await simpleParser(file, { skipHtmlToText: true, skipTextToHtml: true });
  const people = (list: AddressObject | AddressObject[] | undefined) =>
    [list ?? []].flat().flatMap(({ value }) => value.map(({ name, address }) => ({ name, address })));
  return {
    headers: mail.headerLines.map(({ key }) => key),
    people: [mail.from, mail.to, mail.cc].map(people),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    attachments: mail.attachments.length,
  };
}

async function readWithPostalMime(file: string) {
  const mail = await PostalMime.parse(file);
  const people = (list: typeof mail.to) => (list ?? []).map(({ name, address }) => ({ name, address }));
  return {
    headers: mail.headers.map(({ key }) => key),
    people: [mail.from && [mail.from], mail.to, mail.cc].map(people),
    subject: mail.subject ?? '',
    text: (mail.text ?? '').replaceAll('\r\n', '\n'),
    html: (mail.html ?? '').replaceAll('\r\n', '\n'),
    attachments: mail.attachments.length,
  };
}

const readers = [
  ['mailparser', readWithMailparser],
  ['postal-mime', readWithPostalMime],
] as const;

test('the draft is the mail file without the header for Outlook', () => {
  const { payload, warnings } = toGmailDraft(email);
  expect(payload).toEqual({ message: { raw: expect.any(String) as string } });
  expect(`X-Unsent: 1\r\n${decode(payload.message.raw)}`).toBe(toEml(email));
  expect(warnings).toEqual([]);
});

test('a text that looks like the header for Outlook stays', () => {
  const said = emailSaying('X-Unsent: 1');
  expect(`X-Unsent: 1\r\n${decode(toGmailDraft(said).payload.message.raw)}`).toBe(toEml(said));
});

test('base64 is that of addresses, at any length', () => {
  for (const text of ['x', 'xy', 'xyz', '>>>???', 'ÿ'.repeat(99)]) {
    const { raw } = toGmailDraft({ ...email, text, subject: text }).payload.message;
    expect(raw).toBe(Buffer.from(decode(raw)).toString('base64url'));
  }
});

test('people without an address are left out, with a warning', async () => {
  const draft: Email = { ...email, from: { name: 'Maya' }, to: [{ name: 'Zoë\nMüller' }], cc: [] };
  const { payload, warnings } = toGmailDraft(draft, { now });
  expect(warnings).toEqual([{ code: 'no-recipient-address', path: 'email.to[0]', detail: 'Zoë Müller' }]);
  expect((await readWithPostalMime(decode(payload.message.raw))).headers).toEqual(headers.slice(3));
});

test('a mail without a date needs a moment', () => {
  const undated: Email = { ...email, createdAt: undefined };
  expect(toGmailDraft(undated, { now })).toEqual(toGmailDraft(email));
  // @ts-expect-error -- a mail that may be undated needs { now }
  expect(() => toGmailDraft(undated)).toThrow(expect.objectContaining({ code: 'missing-value' }));
  expect(() => toGmailDraft({ ...email, createdAt: 'x\r\nBcc: a@b.c' })).toThrow(
    expect.objectContaining({ code: 'invalid-date', path: 'email.createdAt' }),
  );
});

test.each(notAddresses)('%j is no address', (address) => {
  expect(() => toGmailDraft(emailTo('from', address), { now })).toThrow(notAnAddress('email.from.address'));
  expect(() => toGmailDraft(emailTo('to', address), { now })).toThrow(notAnAddress('email.to[0].address'));
  expect(() => toGmailDraft(emailTo('cc', address), { now })).toThrow(notAnAddress('email.cc[0].address'));
});

describe.each(readers)('%s reads what the mail says', (_, read) => {
  async function expectToSay(text: string): Promise<void> {
    const said = emailSaying(text);
    const letter = await read(decode(toGmailDraft(said).payload.message.raw));
    expect(letter).toEqual({
      headers,
      people: [[said.from!], said.to, said.cc].map((people) =>
        people.map(({ address }) => ({ name: oneLine(text), address })),
      ),
      subject: oneLine(text),
      text: `${multiLine(said.text)}\n`,
      html: toHtml(said, { document: true }),
      attachments: 0,
    });
  }

  test.each(hostileTexts)('%s', async (_, text) => {
    await expectToSay(text);
  });

  test('any text', async () => {
    await fc.assert(fc.asyncProperty(anyText, expectToSay));
  });
});
