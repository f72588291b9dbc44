/**
 * What the exporters really make, against the official packages of the services: their types, and what they compose.
 */
import { join } from 'node:path';
import sendgrid from '@sendgrid/mail';
import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import ts from 'typescript-5.9';
import { describe, expect, test } from 'vitest';
import { buildEmail, en } from '../../dist/index.js';
import { toGmailDraft } from '../../dist/exporters/gmail-draft.js';
import { toGraphMessage } from '../../dist/exporters/graph-message.js';
import { toNodemailer } from '../../dist/exporters/nodemailer.js';
import { toPostmark } from '../../dist/exporters/postmark.js';
import { toResend } from '../../dist/exporters/resend.js';
import { toSendGrid } from '../../dist/exporters/sendgrid.js';
import { email, emailSaying, hostileTexts } from '../exporters/fixtures.js';

const built = buildEmail(
  'thank-you',
  {
    interview: {
      type: 'hiring-manager',
      candidate: { name: 'Maya Chen', email: 'maya@example.com' },
      interviewers: [{ name: 'Zoë Müller', email: 'zoe@nordwind.example' }],
    },
    debrief: { discussed: ['how the night shift plans the docks'] },
  },
  en,
  { now: '2026-12-03T12:00Z' },
);
const mails = [built, email, { ...email, cc: [] }, emailSaying('x\r\nBcc: "a" <a@b.example>, \u2028 \uD800')];
const fromNobody = { ...email, from: undefined };

/** Each with payloads that its type must refuse, made from a good one. */
const vendors = [
  {
    exporter: 'toNodemailer',
    door: 'nodemailer',
    type: `import('nodemailer').SendMailOptions`,
    payloads: [...mails, fromNobody].map((mail) => toNodemailer(mail).payload),
    ownSender: {},
    wrong: {
      'a key of another service': (payload) => ({ ...payload, toRecipients: [] }),
      'a subject of another type': (payload) => ({ ...payload, subject: 7 }),
      'an address of another service': (payload) => ({ ...payload, to: [{ email: 'a@b.example' }] }),
    },
  },
  {
    exporter: 'toResend',
    door: 'resend',
    type: `import('resend').CreateEmailOptions`,
    payloads: mails.map((mail) => toResend(mail).payload),
    ownSender: { from: 'app@example.com' },
    wrong: {
      'a key of another service': (payload) => ({ ...payload, TextBody: 'x' }),
      'a subject of another type': (payload) => ({ ...payload, subject: 7 }),
      'an address of another service': (payload) => ({ ...payload, to: [{ email: 'a@b.example' }] }),
      'no sender': () => toResend(fromNobody).payload,
      'no text': (payload) => ({ ...payload, text: undefined, html: undefined }),
    },
  },
  {
    exporter: 'toSendGrid',
    door: 'sendgrid',
    type: `import('@sendgrid/mail').MailDataRequired`,
    payloads: mails.map((mail) => toSendGrid(mail).payload),
    ownSender: { from: 'app@example.com' },
    wrong: {
      'a key of another service': (payload) => ({ ...payload, TextBody: 'x' }),
      'a subject of another type': (payload) => ({ ...payload, subject: 7 }),
      'an address of another service': (payload) => ({ ...payload, to: [{ address: 'a@b.example' }] }),
      'no sender': () => toSendGrid(fromNobody).payload,
      'no text': (payload) => ({ ...payload, text: undefined, html: undefined }),
    },
  },
  {
    exporter: 'toPostmark',
    door: 'postmark',
    type: `import('postmark').Models.Message`,
    payloads: mails.map((mail) => toPostmark(mail).payload),
    ownSender: { From: 'app@example.com' },
    wrong: {
      'a key of another service': (payload) => ({ ...payload, text: 'x' }),
      'a subject of another type': (payload) => ({ ...payload, Subject: 7 }),
      'an address of another service': (payload) => ({ ...payload, To: ['a@b.example'] }),
      'no sender': () => toPostmark(fromNobody).payload,
    },
  },
  {
    exporter: 'toGraphMessage',
    door: 'graph-message',
    type: `import('@microsoft/microsoft-graph-types').Message`,
    payloads: mails.map((mail) => toGraphMessage(mail).payload),
    ownSender: {},
    wrong: {
      'a key of another service': (payload) => ({ ...payload, to: [] }),
      'a subject of another type': (payload) => ({ ...payload, subject: 7 }),
      'an address of another service': (payload) => ({ ...payload, toRecipients: ['a@b.example'] }),
      'a kind of body that is none': (payload) => ({
        ...payload,
        body: { ...payload.body, contentType: 'md' },
      }),
    },
  },
  {
    exporter: 'toGmailDraft',
    door: 'gmail-draft',
    type: `import('@googleapis/gmail').gmail_v1.Schema$Draft`,
    payloads: mails.map((mail) => toGmailDraft(mail).payload),
    ownSender: {},
    wrong: {
      'a key of another service': (payload) => ({ ...payload, subject: 'x' }),
      'a mail of another type': () => ({ message: { raw: [1] } }),
      'a mail in the wrong place': ({ message: { raw } }) => ({ raw }),
    },
  },
];

/** Each piece of code is a file of one program, beside this one, so that the packages are found. */
const sources = new Map();

/** @param {string} name @param {string} code */
function add(name, code) {
  const file = join(import.meta.dirname, `${name.replace(/\W+/g, '-')}.ts`);
  sources.set(file, code);
  return file;
}

const literals = vendors.flatMap(({ exporter, type, payloads, wrong }) => [
  ...payloads.map((payload, index) => ({
    name: `${exporter}, mail ${index + 1}`,
    file: add(`${exporter}-${index}`, literal(type, payload)),
    right: true,
  })),
  ...Object.entries(wrong).map(([mistake, spoil]) => ({
    name: `${exporter}, ${mistake}`,
    file: add(`${exporter}-${mistake}`, literal(type, spoil(payloads[0]))),
    right: false,
  })),
]);

const declared = vendors.map(({ exporter, door, type, ownSender }) => ({
  name: exporter,
  file: add(
    `${exporter}-declared`,
    `import { ${exporter} } from '../../dist/exporters/${door}.js';
     declare const inputs: Parameters<typeof ${exporter}>;
     export const value: ${type} = { ...${exporter}(...inputs).payload, ...${JSON.stringify(ownSender)} };`,
  ),
}));

/** @param {string} type @param {object} payload */
function literal(type, payload) {
  return `export const value: ${type} = ${JSON.stringify(payload)};\n`;
}

const options = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: ['node'],
  typeRoots: [join(import.meta.dirname, 'node_modules/@types')],
  strict: true,
  noEmit: true,
  // Some of the packages name types of packages that they do not install.
  skipLibCheck: true,
};
const disk = ts.createCompilerHost(options);
const program = ts.createProgram([...sources.keys()], options, {
  ...disk,
  fileExists: (file) => sources.has(file) || disk.fileExists(file),
  readFile: (file) => sources.get(file) ?? disk.readFile(file),
  getSourceFile: (file, ...rest) =>
    sources.has(file)
      ? ts.createSourceFile(file, sources.get(file), options.target)
      : disk.getSourceFile(file, ...rest),
});

/** What the compiler says about a file. @param {string} file */
function mistakesIn(file) {
  const source = program.getSourceFile(file);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
}

describe('the types of the service', () => {
  test.each(literals.filter(({ right }) => right))('take $name', ({ file }) => {
    expect(mistakesIn(file)).toEqual([]);
  });

  test.each(literals.filter(({ right }) => !right))('refuse $name', ({ file }) => {
    // 2322 not assignable, 2353 unknown key, 2741 missing key, 2559 nothing in common, 2820 "did you mean".
    expect(mistakesIn(file)).toEqual([expect.stringMatching(/^TS(?:2322|2353|2741|2559|2561|2820):/)]);
  });

  test.each(declared)('take what $name declares', ({ file }) => {
    expect(mistakesIn(file)).toEqual([]);
  });
});

describe('nodemailer composes what the mail says', () => {
  const transport = createTransport({ streamTransport: true, buffer: true });
  const people = (list) => list?.value.map(({ name, address }) => ({ name, address })) ?? [];

  test.each([['the mail', undefined], ...hostileTexts])('%s', async (_, text) => {
    const { payload } = toNodemailer(text === undefined ? email : emailSaying(text));
    const { message } = await transport.sendMail(payload);
    const read = await simpleParser(message, { skipHtmlToText: true, skipTextToHtml: true });
    const addresses = [read.from, read.to, read.cc].map((list) => people(list).map(({ address }) => address));
    expect(addresses).toEqual(
      [[payload.from], payload.to, payload.cc].map((list) => list.map(({ address }) => address)),
    );
    expect(read.headerLines.map(({ key }) => key).sort()).toEqual(
      ['cc', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'].filter(
        (key) => key !== 'subject' || payload.subject !== '',
      ),
    );
    expect({
      from: people(read.from),
      to: people(read.to),
      cc: people(read.cc),
      subject: read.subject ?? '',
      text: read.text,
      html: read.html,
    }).toEqual({
      from: [payload.from],
      to: payload.to,
      cc: payload.cc,
      subject: payload.subject,
      text: payload.text,
      html: payload.html,
    });
  });
});

describe('the client of SendGrid asks for what the mail says', () => {
  test.each([['the mail', undefined], ...hostileTexts])('%s', async (_, text) => {
    const { payload } = toSendGrid(text === undefined ? email : emailSaying(text));
    let body;
    const service = new sendgrid.MailService();
    service.setClient({
      request: async (request) => {
        body = request.body;
        return [{}, {}];
      },
    });
    await service.send(payload);
    expect(JSON.parse(JSON.stringify(body))).toEqual({
      from: payload.from,
      personalizations: [{ to: payload.to, cc: payload.cc }],
      ...(payload.subject !== '' && { subject: payload.subject }),
      content: [
        { type: 'text/plain', value: payload.text },
        { type: 'text/html', value: payload.html },
      ],
    });
  });
});
