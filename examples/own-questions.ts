// A bakery's own questions beside ours: ids checked by the compiler, a file checked by the schema.
import {
  buildPracticeSet,
  defineQuestionBank,
  en,
  flagQuestion,
  identifyQuestion,
  selectQuestions,
  type Interview,
} from 'interview-compass';
import { anyBank } from 'interview-compass/questions/en/any';
import { searchQuestions } from 'interview-compass/questions/search';
import { questionBankSchema } from 'interview-compass/schemas';

const bakery = defineQuestionBank({
  language: 'en',
  facts: {
    'dough-that-failed': {
      direction: 'to-candidate',
      kind: 'behavioral',
      competencies: ['problem-solving', 'quality'],
      families: ['user'],
      fields: ['hospitality-retail'],
      phase: 'core',
      minutes: 5,
      framework: 'star',
      sources: [],
    },
    'three-in-the-morning': {
      direction: 'to-candidate',
      kind: 'availability',
      competencies: [],
      families: ['hr', 'user'],
      fields: ['hospitality-retail'],
      phase: 'closing',
      minutes: 2,
      framework: 'direct',
      sources: [],
    },
  },
  words: {
    'dough-that-failed': {
      text: 'Which dough of yours would not rise, and what did you do about it?',
      why: 'Flour and weather change. We want to see how you find the cause.',
      strong: ['Names what was checked, in which order', 'Says what was sold that day instead'],
      weak: ['Blames the flour', 'Has never had a dough fail'],
      probes: ['How did you notice?', 'What do you do differently since?'],
    },
    'three-in-the-morning': {
      text: 'We start at three. How will you get here, and how long can you keep that up?',
      why: 'Many like the idea and few the hour.',
      strong: ['Has worked such hours or tried them', 'Knows how to get here'],
      weak: ['Says it is no problem and leaves it there'],
      probes: ['When do you sleep?'],
    },
  },
});

// Typed: 'dough-that-fails' would not compile.
const { questions } = selectQuestions([anyBank, bakery], { ids: ['dough-that-failed', 'about-yourself'] });
for (const { id, text } of questions) console.log(`${id}: ${text}`);

const interview: Interview = {
  type: 'hiring-manager',
  role: { title: 'Baker', field: 'hospitality-retail' },
};
const set = buildPracticeSet([anyBank, bakery], interview, en, { minutes: 20, seed: 'bread' });
console.log(`\nTo practice: ${set.questions.map(({ id }) => id).join(', ')}`);
console.log(`Found by "flour": ${searchQuestions([anyBank, bakery], 'flour').hits[0]?.question.id}`);

// From a file, ids are only known at run time: the schema checks the rest.
const file = JSON.stringify({ ...bakery, words: {} });
const { error } = questionBankSchema.safeParse(JSON.parse(file));
console.log(`\nRefused: ${error?.issues.map(({ message }) => message).join('; ')}`);

// What a manager adds by hand can be read, and checked, before it is saved.
console.log(`\nA new one is of the kind: ${identifyQuestion('How do you shape a baguette?').kind}`);
for (const { category } of flagQuestion('Do you have small children?'))
  console.log(`Better not: ${category}`);
