// Three interviews on one day: one list, in which nothing is done twice that can be done once.
import { buildChecklist, en, mergeChecklists, updateItem, type Interview } from 'interview-compass';
import { toMarkdown } from 'interview-compass/exporters/markdown';

const day = { timeZone: 'Europe/Berlin', setting: 'in-person', location: 'Hall 4, Kaistraße 7' } as const;
const job = { company: { name: 'Corvexa Steel' }, role: { title: 'Shift Lead Welding' } };
const rounds: Interview[] = [
  {
    ...day,
    ...job,
    id: 'corvexa-1',
    type: 'hr-interview',
    startsAt: '2026-12-03T09:00',
    minutes: 30,
    interviewers: [{ name: 'Elif Demir', title: 'HR Partner', role: 'hr-generalist' }],
  },
  {
    ...day,
    ...job,
    id: 'corvexa-2',
    type: 'hiring-manager',
    startsAt: '2026-12-03T10:00',
    minutes: 60,
    interviewers: [{ name: 'Priya Nair', title: 'Plant Manager', role: 'hiring-manager' }],
  },
  {
    ...day,
    ...job,
    id: 'corvexa-3',
    type: 'peer-interview',
    startsAt: '2026-12-03T11:30',
    minutes: 45,
    interviewers: [{ name: 'Tom Keller', title: 'Welder', role: 'team-member' }],
  },
];

const now = '2026-11-20T08:00:00+01:00';
const lists = rounds.map((interview) => buildChecklist(interview, en, { now }));
const merged = mergeChecklists(lists);

console.log(merged.title);
for (const { event } of [merged, ...(merged.others ?? [])])
  console.log(`- ${event?.when}: ${event?.summary}`);
const single = lists.reduce((sum, { items }) => sum + items.length, 0);
console.log(`\n${single} items in three lists, ${merged.items.length} in one.`);

// What each interview has of its own stays apart, and says which list it comes from.
for (const { id, title, from } of merged.items) {
  if (/research-interviewer|send-thank-you/.test(id)) {
    console.log(`${title}  <- ${from?.map(({ list }) => list).join(', ')}`);
  }
}

// Checking an item off is passed on to every list that has it; merging again shows it done.
const website = merged.items.find(({ id }) => id === 'company-website')!;
const stored = lists.map((list) => {
  const origin = website.from?.find((each) => each.list === list.id);
  return origin ? updateItem(list, origin.item, { done: true }) : list;
});
const done = mergeChecklists(stored).items.filter((item) => item.done);
console.log(`\nDone: ${done.map(({ title }) => title).join('; ')}`);

console.log(`\n${toMarkdown(merged).split('\n').slice(0, 8).join('\n')}`);
