// The interview moves to another day and from video to a room. What is done stays done; a calendar takes over the rest.
import {
  buildChecklist,
  en,
  readiness,
  rescheduleChecklist,
  updateItem,
  type Interview,
} from 'interview-compass';
import { toIcs } from 'interview-compass/exporters/ics';

const interview: Interview = {
  id: 'harbor-9',
  type: 'hiring-manager',
  startsAt: '2026-12-03T14:30',
  timeZone: 'America/Chicago',
  minutes: 45,
  setting: 'video',
  link: 'https://meet.example/r/42',
  company: { name: 'Harbor Foods' },
  role: { title: 'Line Supervisor' },
  interviewers: [{ name: 'Dana Ortiz', title: 'Plant Manager' }],
};
let list = buildChecklist(interview, en, {
  now: '2026-11-24T09:00:00-06:00',
  extraItems: [{ id: 'babysitter', title: 'Ask Lena to watch the children', due: '3d before', minutes: 5 }],
});

// The person works through the list; the app stores it as JSON between two visits.
for (const id of ['read-job-posting', 'company-website', 'babysitter', 'test-video']) {
  list = updateItem(list, id, { done: true });
}
list = updateItem(list, 'research-interviewer', { note: 'Worked at the Gary plant until 2023.' });
console.log(`Ready: ${readiness(list).percent} %`);

// An email: "Could you come to the plant on Monday instead?"
const moved: Interview = {
  ...interview,
  startsAt: '2026-12-07T09:00',
  setting: 'in-person',
  link: undefined,
  location: 'Gate 2, 1200 Harbor Road',
};
const next = rescheduleChecklist(list, moved, en, { now: '2026-12-01T18:00:00-06:00' });

console.log(`\n${next.title}, ${next.event?.when}`);
for (const { done, due, title, note } of next.items.slice(0, 8)) {
  console.log(`${done ? '[x]' : '[ ]'} ${due}  ${title}${note ? ` (${note})` : ''}`);
}
const before = new Set(list.items.map(({ id }) => id));
const added = next.items.filter(({ id }) => !before.has(id));
console.log(`\nNew: ${added.map(({ title }) => title).join('; ')}`);
const removed = next.leftOut.filter(({ reason }) => reason === 'not-applicable');
console.log(`No longer needed: ${removed.map(({ title }) => title).join('; ')}`);

// The same ids and a higher sequence: importing the file moves the old entries and takes out what is not needed.
const calendar = toIcs(next, { include: ['interview', 'items', 'removed'] });
console.log(`\nSEQUENCE ${next.sequence}, ${calendar.split('STATUS:CANCELLED').length - 1} entries canceled`);
