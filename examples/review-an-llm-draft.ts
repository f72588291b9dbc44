// A draft as a language model writes it, reviewed as an editor would: where, how serious, what and why.
import { en, reviewEmail, type Debrief, type Finding, type Interview } from 'interview-compass';

const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'St. Anne’s Hospital' },
  role: { title: 'Ward Nurse', field: 'healthcare' },
  candidate: { name: 'Amara Nwosu' },
  interviewers: [{ name: 'Ruth Okafor', title: 'Ward Manager' }],
};
const debrief: Debrief = {
  discussed: ['how handovers are done at 7 am', 'Ruth mentioned the ward is short of night staff'],
  challenge: 'keeping new nurses beyond their first year',
};

const subject = 'Following up';
const text = `Dear Ruth Okafur,

I hope this email finds you well. I am reaching out to express my heartfelt gratitude for the opportunity to interview for the Ward Nurse position at St. Anne’s Hospital. I am passionate about patient care and confident that my unique skill set makes me a perfect fit for your dynamic team.

Our conversation about [specific topic] truly resonated with me. I would also love to discuss the salary at your earliest convenience.

Warm regards,
Amara Nwosu
`;

const findings = reviewEmail({ subject, text }, { purpose: 'thank-you', interview, debrief }, en);
for (const { field, range, severity, message, why } of findings) {
  console.log(
    `${field}:${range.start.line + 1}:${range.start.column + 1}  ${severity}  ${message}\n  ${why}`,
  );
}

const count = (severity: Finding['severity']) => findings.filter((each) => each.severity === severity).length;
console.log(`\nerror: ${count('error')}, warning: ${count('warning')}, info: ${count('info')}`);

// Safe repairs, from the last to the first, so that the offsets stay true.
const repaired = findings
  .filter(({ field, fix }) => field === 'text' && fix)
  .sort((a, b) => b.range.start.offset - a.range.start.offset)
  .reduce(
    (draft, { range, fix }) =>
      draft.slice(0, range.start.offset) + fix!.replacement + draft.slice(range.end.offset),
    text,
  );
console.log(`\nFirst line, with the safe repairs made: ${repaired.split('\n')[0]}`);
