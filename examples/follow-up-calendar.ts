// After an interview: what to send, when and why, and the draft that goes with each date.
import {
  buildEmail,
  describePlan,
  en,
  planFollowUps,
  type Debrief,
  type FollowUpPlan,
  type Interview,
} from 'interview-compass';

const interview: Interview = {
  id: 'nordwind-team-lead',
  type: 'hiring-manager',
  startsAt: '2026-12-03T16:00',
  timeZone: 'Europe/Berlin',
  minutes: 60,
  company: { name: 'Nordwind Logistics' },
  role: { title: 'Warehouse Team Lead' },
  candidate: { name: 'Maya Chen' },
  interviewers: [{ name: 'Dana Ortiz', title: 'Site Manager' }],
};
const debrief: Debrief = { discussed: ['the move to four shifts'], decisionBy: '2026-12-18' };

const print = (plan: FollowUpPlan) => {
  const texts = describePlan(plan, en);
  for (const [index, { purpose, best, channels }] of plan.touches.entries()) {
    const { subject } = buildEmail(purpose, { interview, debrief }, en);
    console.log(`${best.slice(0, 16).replace('T', ' ')}  ${purpose}, by ${channels.join(' or ')}`);
    console.log(`  Draft: ${subject}\n  ${texts[index]}`);
  }
};

console.log('They decide by December 18, and are closed from Christmas to New Year:\n');
print(
  planFollowUps(interview, {
    policy: 'us-24h',
    decisionBy: debrief.decisionBy,
    holidays: [
      '2026-12-24',
      '2026-12-25',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ],
  }),
);

console.log('\nThe reader is in Jakarta, where the note comes in the morning or the evening:\n');
print(planFollowUps(interview, { policy: 'id-formal', timeZone: 'Asia/Jakarta' }));
