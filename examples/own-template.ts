// An app's own mail: its places are read from the strings, so a value that is forgotten does not compile.
import { buildEmail, defineTemplate, en, isInterviewCompassError, type Interview } from 'interview-compass';

const visit = defineTemplate({
  subject: 'A day on site for the {role} position',
  paragraphs: [
    'Thank you for offering me a day on site at {company}. I would like to come on {day}.',
    'I will bring {things}. Is there anything else I should have with me?',
  ],
});
console.log(`Asks for: ${visit.places.join(', ')}`);

const interview: Interview = {
  id: 'harbor-foods-cook',
  type: 'work-sample',
  company: { name: 'Harbor Foods' },
  role: { title: 'Line Cook' },
  candidate: { name: 'Leo Marsh', email: 'leo.marsh@mail.example' },
  interviewers: [{ name: 'Ines Alvarez', email: 'ines@harbor.example' }],
};
const values = { day: 'Tuesday, December 8', things: 'my own knives and safety shoes' };

for (const tone of ['formal', 'warm'] as const) {
  const { subject, text } = buildEmail(visit, { interview, values }, en, { tone });
  console.log(`\n[${tone}] ${subject}\n\n${text}`);
}

// From a form the values are only known at run time: an empty one is refused with the path.
try {
  buildEmail(visit, { interview, values: { ...values, things: '' } }, en);
} catch (error) {
  if (!isInterviewCompassError(error)) throw error;
  console.log(`${error.code}: ${error.path}`);
}
