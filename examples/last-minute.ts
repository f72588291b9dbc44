// Two hours left, then twenty minutes: what still fits, what does not, and a card for the door.
import { buildChecklist, en, selectQuestionsToAsk, type Interview } from 'interview-compass';
import { toPrintCard } from 'interview-compass/exporters/print-card';
import { anyBank } from 'interview-compass/questions/en/any';

const interview: Interview = {
  type: 'recruiter-screen',
  startsAt: '2026-12-03T14:30',
  timeZone: 'America/Chicago',
  minutes: 30,
  setting: 'phone',
  company: { name: 'Harbor Foods' },
  interviewers: [{ name: 'Ruth Okafor', title: 'Recruiter', role: 'recruiter' }],
};
const before = ['research', 'tailor', 'practice', 'ask', 'logistics', 'day-of'];

for (const [left, now, minutesAvailable] of [
  ['Two hours, of which one is free', '2026-12-03T12:30:00-06:00', 60],
  ['Twenty minutes', '2026-12-03T14:10:00-06:00', undefined],
] as const) {
  const questions = { toAsk: selectQuestionsToAsk(anyBank, interview, { count: 3 }) };
  const list = buildChecklist(interview, en, { now, minutesAvailable, questions });
  console.log(`${left}\n${'-'.repeat(left.length)}`);
  for (const { phase, due, minutes, title } of list.items) {
    if (before.includes(phase)) console.log(`${due}  ${title} (${minutes} min)`);
  }
  for (const reason of ['no-time', 'too-late'] as const) {
    const out = list.leftOut.filter((each) => each.reason === reason);
    console.log(`${out.length} left out (${en.checklists.notes.leftOut[reason]})`);
  }
  console.log('');
}

const list = buildChecklist(interview, en, {
  now: '2026-12-03T14:10:00-06:00',
  questions: { toAsk: selectQuestionsToAsk(anyBank, interview, { count: 3 }) },
});
const { payload, warnings } = toPrintCard(list, { document: false });
console.log(payload);
console.log(warnings.length === 0 ? 'Everything found room on the card.' : warnings);
