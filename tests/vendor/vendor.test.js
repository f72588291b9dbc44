import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { consumers, everyDoor, typeCheck } from '../support/consumer.js';
import { packedProject } from '../support/packed.js';

const modules = join(import.meta.dirname, 'node_modules');
const project = packedProject();
const compilers = [
  ['TypeScript 5.9', join(modules, 'typescript-5.9/bin/tsc')],
  ['TypeScript 7.0', join(modules, 'typescript-7/bin/tsc')],
];

describe.each(compilers)('%s', (_, compiler) => {
  test.each(consumers)('type-checks: $kind', (consumer) => {
    typeCheck(project, compiler, consumer, everyDoor);
  });

  test('sees a mistake', () => {
    const mistake = `import { buildChecklist } from 'interview-compass';\nexport const list: string = buildChecklist;`;
    expect(() => typeCheck(project, compiler, consumers[0], mistake)).toThrow('TS2322');
  });
});

test('nodemailer takes what the exporter makes', () => {
  for (const name of ['@types/nodemailer', '@types/node', 'undici-types']) {
    cpSync(join(modules, name), join(project.folder, 'node_modules', name), { recursive: true });
  }
  const code = `
    import { createTransport, type SendMailOptions } from 'nodemailer';
    import { buildEmail, en } from 'interview-compass';
    import { toNodemailer } from 'interview-compass/exporters/nodemailer';

    const mail = buildEmail('thank-you', { interview: { type: 'panel', candidate: { name: 'Maya Chen' } } }, en);
    export const options: SendMailOptions = toNodemailer(mail).payload;
    export const sent = createTransport({ jsonTransport: true }).sendMail(toNodemailer(mail).payload);
    // @ts-expect-error: a mail is no message before it is exported.
    export const wrong: SendMailOptions = { to: 7 };
  `;
  const consumer = { ...consumers[0], file: 'nodemailer.mts', types: ['node'] };
  typeCheck(project, join(modules, 'typescript-5.9/bin/tsc'), consumer, code);
});
