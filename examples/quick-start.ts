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
  discussed: ['The move to four shifts'],
  challenge: 'Nights are covered by agency staff who leave after a month',
  highlight: 'I built the night rota for 40 people in Bremen, and nobody left that year',
};
console.log(`\n${buildEmail('thank-you', { interview, debrief }, en).text}`);
