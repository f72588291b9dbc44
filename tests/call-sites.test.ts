/** The five ways in which apps use the package most, written as they would write them. */
import {
  buildChecklist,
  buildEmail,
  buildThankYous,
  en,
  reviewEmail,
  type Debrief,
  type Interview,
} from 'interview-compass';
import { toIcs } from 'interview-compass/exporters/ics';
import { toNodemailer } from 'interview-compass/exporters/nodemailer';
import { fromInvitation } from 'interview-compass/importers/invitation';
import { expect, test } from 'vitest';

const now = new Date('2026-11-24T08:00:00Z');
const startsAt = '2026-12-03T10:00';
const timeZone = 'Europe/Berlin';
const interview: Interview = {
  id: 'nordwind-2',
  type: 'panel',
  startsAt,
  timeZone,
  company: { name: 'Nordwind' },
  role: { title: 'Warehouse Team Lead' },
  candidate: { name: 'Maya Chen' },
  interviewers: [{ name: 'Dana Ortiz' }, { name: 'Sam Lee' }],
};
const lines = ['we talked about the four-shift rota', 'Sam said they are short of drivers'];
const debrief: Debrief = { discussed: lines };

test('a tracker: a type from a <select>, a date, nothing else', () => {
  const list = buildChecklist({ type: 'recruiter-screen', startsAt, timeZone }, en, { now });
  expect(list.items.length).toBeGreaterThan(15);
  expect(list.items[0]?.dueAt).toMatch(/^2026-11-2\dT17:00:00\+01:00$/);
});

test('after the interview: a text area, one line a point', () => {
  const { subject, text, warnings } = buildEmail(
    'thank-you',
    { interview, debrief: { discussed: lines } },
    en,
  );
  expect(subject).toContain('Warehouse Team Lead');
  expect(text).toContain('the four-shift rota');
  expect(warnings).toEqual([]);
});

test('a panel: one distinct note each', () => {
  const outbox = new Map<string, object>();
  for (const mail of buildThankYous({ interview, debrief }, en))
    outbox.set(mail.id, toNodemailer(mail).payload);
  expect([...outbox.keys()]).toEqual(['nordwind-2.thank-you.dana-ortiz', 'nordwind-2.thank-you.sam-lee']);
});

test('a draft from anywhere', () => {
  const { subject, text } = {
    subject: 'Thanks',
    text: 'Dear [Name],\n\nThank you.\n\nBest regards,\nMaya Chen',
  };
  const findings = reviewEmail({ subject, text }, { purpose: 'thank-you', interview, debrief }, en);
  expect(findings.map(({ rule }) => rule)).toContain('placeholder');
});

test('an inbox', () => {
  const mail =
    'Hi Maya,\n\nI would like to invite you to a 45-minute phone screen for the Warehouse Team Lead position at Nordwind on ' +
    'Thursday, 3 December 2026 at 10:00. I will call you on your mobile.\n\nBest,\nRuth Okafor, Recruiter, Nordwind';
  const { interview: found, missing } = fromInvitation(mail, { receivedAt: now, timeZone });
  expect(found).toMatchObject({ type: 'recruiter-screen', minutes: 45, setting: 'phone', timeZone });
  expect(missing).not.toContain('startsAt');
  const calendar = found
    ? toIcs(buildChecklist(found, en, { now }), { include: ['interview', 'items'] })
    : '';
  expect(calendar.match(/BEGIN:VEVENT/g)!.length).toBeGreaterThan(15);
});
