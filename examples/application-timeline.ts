// One application in a tracker: its rounds in order, what carries over from one to the next, and what needs a look.
import { buildProcess, describeProcess, en, type ProcessRound } from 'interview-compass';

const company = { name: 'Nordwind' };
const role = { title: 'Software Developer', field: 'software' } as const;
const timeZone = 'Europe/Berlin';

// As the app stores them, in any order.
const rounds: ProcessRound[] = [
  { interview: { type: 'executive', stage: 'final', company, role } },
  {
    interview: {
      type: 'hiring-manager',
      startsAt: '2026-12-08T14:00',
      timeZone,
      minutes: 60,
      company,
      role,
      interviewers: [{ name: 'Dana Ortiz', title: 'Engineering Manager', role: 'hiring-manager' }],
    },
    said: { pay: '70k', motivation: 'the routing engine' },
    asked: ['team', 'challenges', 'next-steps'],
    debrief: {
      challenge: 'keeping invoices correct during the move',
      promised: ['send the talk on testing'],
    },
  },
  {
    interview: { type: 'hr-interview', startsAt: '2026-12-01T10:00', timeZone, minutes: 45, company, role },
    said: { pay: '60-65k a year', 'notice-period': 'three months', motivation: 'work that people rely on' },
    asked: ['culture', 'growth'],
  },
  { interview: { type: 'hr-closing', stage: 'offer', company, role } },
];

const process = buildProcess(rounds, { now: '2026-12-10T09:00:00Z' });
const { steps, notes } = describeProcess(process, en);

console.log(`${role.title}, ${company.name}`);
for (const { heading, stateName, when, decides, prepared, keepTo, toAsk } of steps) {
  console.log(`\n[${stateName}] ${heading}${when ? `, ${when}` : ''}\n  Decides: ${decides}`);
  for (const line of [...prepared, ...keepTo]) console.log(`  - ${line}`);
  for (const question of toAsk) console.log(`  ? ${question}`);
}
console.log('\nNeeds a look:');
for (const note of notes) console.log(`- ${note}`);
