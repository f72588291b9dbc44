import * as fc from 'fast-check';
import { simpleParser, type AddressObject } from 'mailparser';
import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, test } from 'vitest';
import type { Email, Mailbox } from '../../src/emails/model.js';
import { toEml } from '../../src/exporters/eml.js';
import { toHtml } from '../../src/exporters/html.js';
import { multiLine, oneLine } from '../../src/text/clean.js';
import { anyMoment, anyText } from './arbitraries.js';
import { email, emailSaying, hostileTexts } from './fixtures.js';

const now = '2026-12-03T12:30:00Z';

interface Letter {
  readonly headers: readonly string[];
  readonly from: readonly (readonly [string, string])[];
  readonly to: readonly (readonly [string, string])[];
  readonly cc: readonly (readonly [string, string])[];
  readonly subject: string;
  readonly date: string;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
}

async function readWithMailparser(eml: string): Promise<Letter> {
  const mail = await simpleParser(eml, { skipHtmlToText: true, skipTextToHtml: true });
  const people = (list: AddressObject | AddressObject[] | undefined) =>
    [list ?? []].flat().flatMap(({ value }) => value.map(({ name, address }) => [name, address!] as const));
  return {
    headers: mail.headerLines.map(({ key }) => key),
    from: people(mail.from),
    to: people(mail.to),
    cc: people(mail.cc),
    subject: mail.subject ?? '',
    date: mail.date!.toISOString(),
    messageId: mail.messageId!,
    text: mail.text ?? '',
    html: mail.html || '',
  };
}

async function readWithPostalMime(eml: string): Promise<Letter> {
  const mail = await PostalMime.parse(eml);
  const people = (list: typeof mail.to) => (list ?? []).map(({ name, address }) => [name, address!] as const);
  return {
    headers: mail.headers.map(({ key }) => key),
    from: people(mail.from && [mail.from]),
    to: people(mail.to),
    cc: people(mail.cc),
    subject: mail.subject ?? '',
    date: new Date(mail.date!).toISOString(),
    messageId: mail.messageId!,
    text: (mail.text ?? '').replaceAll('\r\n', '\n'),
    html: (mail.html ?? '').replaceAll('\r\n', '\n'),
  };
}

const readers: readonly (readonly [name: string, read: (eml: string) => Promise<Letter>])[] = [
  ['mailparser', readWithMailparser],
  ['postal-mime', readWithPostalMime],
];

/** RFC 5322 section 2.1.1 and RFC 2047 section 2, which readers do not insist on. */
function expectLines(eml: string): void {
  expect(eml.endsWith('\r\n')).toBe(true);
  expect(eml.replaceAll('\r\n', '')).toMatch(/^[ -~]*$/);
  for (const line of eml.split('\r\n')) {
    expect(line.length, line).toBeLessThanOrEqual(line.includes('=?UTF-8?B?') ? 76 : 998);
    for (const [word] of line.matchAll(/=\?UTF-8\?B\?[^?]*\?=/g)) expect(word.length).toBeLessThanOrEqual(75);
  }
}

function people(mailboxes: readonly Mailbox[]) {
  return mailboxes.map(({ name, address }) => [oneLine(name), address]);
}

function error(code: string, path: string) {
  return expect.objectContaining({ name: 'InterviewCompassError', code, path }) as Error;
}

const golden = new URL('../golden/thank-you.eml', import.meta.url);

test('thank-you.eml', async () => {
  const eml = toEml(email);
  expectLines(eml);
  await expect(eml).toMatchFileSnapshot(golden.pathname);
  // The line above takes LF for CRLF.
  expect(eml).toBe(readFileSync(golden, 'utf8'));
});

describe.each(readers)('%s reads', (_, read) => {
  test('what the mail says', async () => {
    expect(await read(toEml(email))).toEqual({
      headers: [
        'x-unsent',
        'from',
        'to',
        'cc',
        'subject',
        'date',
        'message-id',
        'mime-version',
        'content-type',
      ],
      from: people([email.from!]),
      to: people(email.to),
      cc: people(email.cc),
      subject: email.subject,
      date: '2026-12-03T12:30:00.000Z',
      messageId: expect.stringMatching(
        /^<nordwind-42\.thank-you\.zoe-muller\.[\da-f]{16}@interview-compass\.invalid>$/,
      ) as string,
      text: email.text,
      html: toHtml(email, { document: true }),
    });
  });

  test('a draft to nobody yet', async () => {
    const draft: Email = { ...email, from: undefined, to: [{ name: 'Zoë Müller' }], cc: [] };
    const { headers, subject } = await read(toEml(draft, { now }));
    expect(headers).toEqual(['x-unsent', 'subject', 'date', 'message-id', 'mime-version', 'content-type']);
    expect(subject).toBe(email.subject);
  });

  test.each(hostileTexts)('%s', async (_, text) => {
    await expectToSay(text);
  });

  test('any text', async () => {
    await fc.assert(fc.asyncProperty(anyText, expectToSay));
  });

  async function expectToSay(text: string): Promise<void> {
    const said = emailSaying(text);
    const eml = toEml(said);
    expectLines(eml);
    const { headers, from, to, cc, subject, text: body } = await read(eml);
    expect(headers).toHaveLength(9);
    expect(subject).toBe(oneLine(text));
    expect([from, to, cc]).toEqual([people([said.from!]), people(said.to), people(said.cc)]);
    expect(body).toBe(`${multiLine(said.text)}\n`);
  }
});

describe('moments', () => {
  test('any', async () => {
    await fc.assert(
      fc.asyncProperty(anyMoment, async (createdAt) => {
        const { date } = await readWithPostalMime(toEml({ ...email, createdAt }));
        expect(date).toBe(createdAt.replace(/\.\d+/, '.000'));
      }),
    );
  });

  test('a mail without createdAt takes now, a date or a text', () => {
    const undated: Email = { ...email, createdAt: undefined };
    expect(toEml(undated, { now })).toBe(toEml(email));
    expect(toEml(undated, { now: new Date(now) })).toBe(toEml(email));
    // @ts-expect-error -- a mail that may be undated needs { now }
    expect(() => toEml(undated)).toThrow(error('missing-value', 'options.now'));
  });

  test('that do not exist', () => {
    expect(() => toEml({ ...email, createdAt: 'x\r\nBcc: a@b.c' })).toThrow(
      error('invalid-date', 'email.createdAt'),
    );
  });
});

test('the message id stays while the mail does, and changes with it', () => {
  const id = (mail: typeof email) => /^Message-ID: (.*)$/m.exec(toEml(mail))![1];
  expect(id({ ...email })).toBe(id(email));
  const others: readonly Partial<typeof email>[] = [
    { subject: 'Other' },
    { text: 'Other' },
    { to: [] },
    { createdAt: '2026-12-04T12:30:00Z' },
  ];
  expect(new Set([email, ...others].map((change) => id({ ...email, ...change }))).size).toBe(5);
});

test.each(['', '..', 'a b', 'x\r\nBcc: a@b.c', '>', 'ä', 'x'.repeat(10_000)])(
  'a mail of id %j has a message id',
  async (id) => {
    const eml = toEml({ ...email, id });
    expectLines(eml);
    const { headers, messageId } = await readWithMailparser(eml);
    expect(headers).toHaveLength(9);
    expect(messageId).toMatch(/^<[\w-]+(?:\.[\w-]+)*@interview-compass\.invalid>$/);
  },
);

test.each<[path: string, change: Pick<Partial<Email>, 'from' | 'to' | 'cc'>]>([
  ['email.from.address', { from: { name: 'x', address: 'a@b.c\r\nBcc: x@y.z' } }],
  ['email.to[0].address', { to: [{ name: 'x', address: 'a@b.example, x@y.example' }] }],
  ['email.cc[1].address', { cc: [email.to[0]!, { name: 'x', address: '"a b"@c.example' }] }],
])('%s must be an address', (path, change) => {
  expect(() => toEml({ ...email, ...change })).toThrow(error('invalid-value', path));
});

describe('the zone of the machine', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])('does not matter: %s', (timeZone) => {
    process.env['TZ'] = timeZone;
    expect(toEml(email)).toBe(readFileSync(golden, 'utf8'));
  });
});
