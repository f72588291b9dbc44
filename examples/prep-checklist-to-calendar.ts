// A tracker knows a type, a date and a zone. That is enough for a dated checklist in any calendar.
import { buildChecklist, en } from 'interview-compass';
import { toIcs } from 'interview-compass/exporters/ics';

const list = buildChecklist(
  {
    id: 'tracker-4711',
    type: 'recruiter-screen',
    startsAt: '2026-12-03T14:30',
    timeZone: 'America/Chicago',
    setting: 'phone',
    company: { name: 'Harbor Foods' },
  },
  en,
  { now: '2026-11-30T09:00:00-06:00' },
);

console.log(`${list.title}, ${list.event?.when}`);
for (const { title, due, priority } of list.items) {
  if (priority === 'required') console.log(`- ${due}: ${title}`);
}

// Importing the file again after a change updates the same entries: their UIDs come from the ids above.
const calendar = toIcs(list, { include: ['interview', 'items'] });
console.log(`\n${calendar.split('BEGIN:VEVENT').length - 1} calendar entries, beginning with`);
console.log(calendar.split('\r\n').slice(0, 12).join('\n'));
