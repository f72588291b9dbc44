import { buildChecklist, buildEmail, en, type Interview } from 'interview-compass';

const interview: Interview = {
  type: 'hiring-manager',
  startsAt: '2026-12-03T10:00',
  timeZone: 'Europe/Berlin',
  company: { name: 'Nordwind Logistics' },
  role: { title: 'Warehouse Team Lead' },
  candidate: { name: 'Maya Chen' },
  interviewers: [{ name: 'Dana Ortiz', title: 'Site Manager' }],
};
const list = buildChecklist(interview, en, { now: '2026-11-24T08:00:00+01:00' });
for (const { due, title } of list.items.slice(0, 4)) console.log(`${due}  ${title}`);

const debrief = {
  discussed: ['they are moving to four shifts'],
  challenge: 'covering nights without agency staff',
};
console.log(`\n${buildEmail('thank-you', { interview, debrief }, en, { length: 'short' }).text}`);
