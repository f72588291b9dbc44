import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toGraphMessage } from '../../src/exporters/graph-message.js';
import { multiLine, oneLine } from '../../src/text/clean.js';
import { anyText } from './arbitraries.js';
import { emailTo, notAddresses, notAnAddress } from './attacks.js';
import { email, emailSaying, hostileTexts } from './fixtures.js';

test('a mail as Graph takes it, sent by the owner of the mailbox', () => {
  const { payload, warnings } = toGraphMessage(email);
  expect(payload).toEqual({
    subject: email.subject,
    body: { contentType: 'text', content: email.text },
    toRecipients: [{ emailAddress: { name: 'Zoë Müller', address: 'zoe.mueller@nordwind.example' } }],
    ccRecipients: [
      { emailAddress: { name: 'Smith, Al', address: 'al.smith@nordwind.example' } },
      { emailAddress: { name: 'Dana Ortiz', address: 'dana@nordwind.example' } },
    ],
  });
  expect(warnings).toEqual([]);
  expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
});

test('people without an address are left out, with a warning', () => {
  const { payload, warnings } = toGraphMessage({ ...email, to: [{ name: 'Zoë\nMüller' }], cc: [] });
  expect([payload.toRecipients, payload.ccRecipients]).toEqual([[], []]);
  expect(warnings).toEqual([{ code: 'no-recipient-address', path: 'email.to[0]', detail: 'Zoë Müller' }]);
});

test('a subject of 255 characters is not too long, a longer one is', () => {
  expect(toGraphMessage({ ...email, subject: ` ${'x'.repeat(255)} ` }).warnings).toEqual([]);
  const { payload, warnings } = toGraphMessage({ ...email, subject: 'x'.repeat(256) });
  expect(warnings).toEqual([{ code: 'too-long', path: 'email.subject', detail: '256' }]);
  expect(payload.subject).toHaveLength(256);
});

test.each(notAddresses)('%j is no address', (address) => {
  expect(() => toGraphMessage(emailTo('to', address))).toThrow(notAnAddress('email.to[0].address'));
  expect(() => toGraphMessage(emailTo('cc', address))).toThrow(notAnAddress('email.cc[0].address'));
});

describe('whatever a text holds is one clean line in every field but the body', () => {
  function expectToSay(text: string): void {
    const said = emailSaying(text);
    const { payload } = toGraphMessage(said);
    const line = oneLine(text).replaceAll('=?', '= ?');
    expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
    const named = (addresses: readonly string[]) =>
      addresses.map((address) => ({ emailAddress: { name: line, address } }));
    expect(payload).toEqual({
      subject: line,
      body: { contentType: 'text', content: `${multiLine(said.text)}\n` },
      toRecipients: named(['zoe.mueller@nordwind.example']),
      ccRecipients: named(['al.smith@nordwind.example', 'dana@nordwind.example']),
    });
  }

  test.each(hostileTexts)('%s', (_, text) => {
    expectToSay(text);
  });

  test('any text', () => {
    fc.assert(fc.property(anyText, expectToSay));
  });
});
