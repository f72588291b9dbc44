// The family table of a help page, two interview types side by side, and what to wear to each.
import {
  attireFor,
  compareFamilies,
  compareInterviewTypes,
  en,
  type InterviewTypeId,
} from 'interview-compass';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const rule = (columns: number) => row(Array.from({ length: columns }, () => '---'));

const { columns, rows, advantages, disadvantages } = compareFamilies(en);
console.log(row(['', columns.hr, columns.user]));
console.log(rule(3));
for (const { feature, hr, user } of rows) console.log(row([feature, hr, user]));

console.log("\nWhy they're separate:");
for (const { text } of advantages) console.log(`- ${text}`);
console.log('The drawbacks, in our own judgment:');
for (const { text } of disadvantages) console.log(`- ${text}`);

// A nurse has two invitations: a call from HR, and a shift on the ward.
const invitations: readonly [InterviewTypeId, InterviewTypeId] = ['recruiter-screen', 'work-sample'];
const types = compareInterviewTypes(...invitations, en);
console.log(`\n${row(['', types.columns.a, types.columns.b])}`);
console.log(rule(3));
for (const { feature, a, b } of types.rows) console.log(row([feature, a, b]));

for (const type of invitations) {
  const { name, reasons } = attireFor({ type, role: { title: 'Ward Nurse', field: 'healthcare' } }, en);
  console.log(`\n${name}: ${reasons.map(({ text }) => text).join(' ')}`);
}
