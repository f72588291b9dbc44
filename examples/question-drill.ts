// A drill: questions to practice one at a time, with the signs of a strong and a weak answer; then a question of one's own.
import { buildPracticeSet, en, identifyQuestion, type Interview } from 'interview-compass';
import { anyBank } from 'interview-compass/questions/en/any';
import { healthcareBank } from 'interview-compass/questions/en/healthcare';

const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'St. Anne’s Hospital' },
  role: { title: 'Ward Nurse', field: 'healthcare' },
};
const set = buildPracticeSet([anyBank, healthcareBank], interview, en, { minutes: 15, seed: 'thursday' });

for (const [index, question] of set.questions.entries()) {
  console.log(`${index + 1} of ${set.questions.length}, about ${question.minutes} minutes`);
  console.log(question.text);
  console.log(`  ${set.labels.strong}:`);
  for (const sign of question.strong) console.log(`  + ${sign}`);
  console.log(`  ${set.labels.weak}:`);
  for (const sign of question.weak) console.log(`  - ${sign}`);
  console.log(`  ${set.labels.probes}: ${question.probes.join(' ')}\n`);
}

// A question somebody heard and typed in: what it is after, and how to order the answer.
const typed = 'Tell me about a time you had to calm down an angry relative.';
const { kind, competencies, framework } = identifyQuestion(typed);
const { kinds, frameworks, steps, competencies: names } = en.questions;
if (kind && framework) {
  console.log(typed);
  console.log(`  ${kinds[kind].name}: ${kinds[kind].definition}`);
  console.log(`  Looks for: ${competencies.map((each) => names[each].name).join(', ')}`);
  console.log(
    `  ${frameworks[framework.id].name}: ${framework.steps.map((step) => steps[step].name).join(', ')}`,
  );
}
