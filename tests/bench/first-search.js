/** The first search of a process, in milliseconds: imports are done before, as in an app that has started. */
import { questionBanks } from '../../dist/questions/en/index.js';
import { searchQuestions } from '../../dist/questions/search.js';

const started = performance.now();
searchQuestions(questionBanks, 'conflict with a coworker');
console.log(performance.now() - started);
