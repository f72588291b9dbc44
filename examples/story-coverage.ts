// Which questions one's stories answer, which have no answer yet, and which stories are enough.
import { coverStories, en, selectQuestions, type Story } from 'interview-compass';
import { anyBank } from 'interview-compass/questions/en/any';
import { tradesLogisticsBank } from 'interview-compass/questions/en/trades-logistics';

const stories: Story[] = [
  { id: 'stopped the lift', competencies: ['safety', 'integrity'] },
  { id: 'new route plan', competencies: ['planning', 'initiative'], toldIn: ['phone screen', 'depot visit'] },
  { id: 'slow apprentice', competencies: ['developing-others', 'empathy'] },
  { id: 'wrong pallet', competencies: ['accountability', 'attention-to-detail'] },
];
const { questions } = selectQuestions([anyBank, tradesLogisticsBank], {
  direction: 'to-candidate',
  kind: 'behavioral',
  field: 'trades-logistics',
});
const coverage = coverStories(stories, questions);

const textOf = (id: string) => questions.find((question) => question.id === id)?.text;
const answered = coverage.questions.filter((question) => question.stories.length > 0);
console.log(`${answered.length} of ${coverage.questions.length} questions have a story. Enough for them:`);
for (const id of coverage.smallest) console.log(`- ${id} (answers ${coverage.byStory[id]?.length})`);

console.log('\nWithout a story so far:');
for (const { id, competency } of coverage.gaps.slice(0, 3)) {
  console.log(`- ${textOf(id)} (${en.questions.competencies[competency].name.toLowerCase()})`);
}
for (const { id, times, instead } of coverage.overused) {
  console.log(`\nTold ${times} times: ${id}. Instead: ${instead.join(', ') || 'no other story fits'}.`);
}
