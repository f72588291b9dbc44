import { test } from 'vitest';
import { compareSaid } from '../src/interviews/process/compare-said.js';
import { saidTopics } from '../src/interviews/process/model.js';
import { repeated, processorTime } from './support/growth.js';
test('x', () => {
  for (const piece of ['9', '1 000 ', 'a ', '€'])
  for (const topic of saidTopics) {
  const row = [];
  for (const n of [50000, 100000, 200000, 400000, 800000, 1600000]) {
    const text = repeated(piece)(n);
    const t = [1,2,3].map(() => processorTime(() => compareSaid(topic, [text, `${text}x`]))).sort((a,b)=>a-b)[1]!;
    row.push((t/n).toFixed(3));
  }
    console.log('T', JSON.stringify(piece), topic, row.join(' '));
  }
}, 600000);
