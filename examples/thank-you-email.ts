// A thank-you note from a messy text area: one line a point, whatever form it has.
import { buildEmail, en, reviewEmail, type Debrief, type Interview } from 'interview-compass';
import { toMailto } from 'interview-compass/exporters/mailto';

const interview: Interview = {
  id: 'st-annes-ward-nurse-2',
  type: 'hiring-manager',
  company: { name: 'St. Anne’s Hospital' },
  role: { title: 'Ward Nurse', field: 'healthcare' },
  candidate: { name: 'Amara Nwosu', email: 'amara.nwosu@mail.example' },
  interviewers: [
    {
      name: 'Ruth Okafor',
      title: 'Ward Manager',
      email: 'r.okafor@st-annes.example',
      addressAs: 'Ms. Okafor',
    },
  ],
};

const textarea = `
- we talked about how handovers are done at 7 am
- Ruth mentioned the ward is short of night staff
`;
const debrief: Debrief = {
  discussed: textarea.split('\n').filter((line) => line.trim()),
  challenge: 'keeping new nurses beyond their first year',
  highlight: 'I mentored four newly qualified nurses on my last ward',
};

const email = buildEmail('thank-you', { interview, debrief }, en, { tone: 'warm' });
console.log(`Subject: ${email.subject}\n\n${email.text}`);

const findings = reviewEmail(email, { purpose: 'thank-you', interview, debrief }, en);
console.log(
  findings.length === 0 ? 'Review: nothing to change.' : findings.map(({ message }) => message).join('\n'),
);

const { url, length } = toMailto(email);
console.log(`Open in a mail program: ${url.slice(0, 60)}… (${length} characters)`);
