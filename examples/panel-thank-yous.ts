// A panel of three, one text area of notes: one distinct note each, and nobody reads what a colleague raised.
import { buildThankYous, en, type Debrief, type Interview } from 'interview-compass';
import { toGmailUrl } from 'interview-compass/exporters/gmail-url';

const interview: Interview = {
  id: 'corvexa-welder-panel',
  type: 'panel',
  company: { name: 'Corvexa Steel' },
  role: { title: 'Shift Lead Welding', field: 'trades-logistics' },
  candidate: { name: 'Jonas Weber', email: 'jonas.weber@mail.example', phone: '+49 201 5550 134' },
  interviewers: [
    {
      name: 'Priya Nair',
      title: 'Plant Manager',
      role: 'hiring-manager',
      email: 'priya.nair@corvexa.example',
    },
    { name: 'Tom Keller', title: 'Welder', role: 'team-member', email: 'tom.keller@corvexa.example' },
    { name: 'Elif Demir', title: 'HR Partner', role: 'hr-generalist', email: 'elif.demir@corvexa.example' },
  ],
};
const debrief: Debrief = {
  discussed: [
    'Priya mentioned they are moving the pressure vessels to hall 2',
    'Tom asked about repairs on site',
    { point: 'how new colleagues are trained', by: 'Elif Demir' },
    'salary 58k',
  ],
  challenge: 'keeping apprentices after their third year',
  highlight: 'I trained six apprentices in my last job',
};

const notes = buildThankYous({ interview, debrief }, en, { length: 'short' });
for (const { to, subject, text } of notes) {
  console.log(`To: ${to.map(({ name, address }) => `${name} <${address}>`).join(', ')}`);
  console.log(`Subject: ${subject}\n\n${text}\n${'-'.repeat(72)}`);
}

// Each builder says what it left out; pay has no place in a thank-you note.
for (const { code, path, detail } of notes[0]!.warnings) console.log(`${code}: ${path} (${detail})`);
for (const note of notes) console.log(`${toGmailUrl(note).url.slice(0, 92)}…`);
