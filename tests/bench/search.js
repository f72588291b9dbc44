/** Search over all English questions, beside three well-kept engines with the same fields and weights. */
import { spawnSync } from 'node:child_process';
import { create, insertMultiple, search } from '@orama/orama';
import Fuse from 'fuse.js';
import { selectQuestions } from '../../dist/index.js';
import { questionBanks } from '../../dist/questions/en/index.js';
import { searchQuestions } from '../../dist/questions/search.js';
import MiniSearch from 'minisearch';
import { print, ratios } from './measure.js';

const documents = selectQuestions(questionBanks).questions.map(
  ({ id, text, why, probes, kind, competencies }) => ({
    id,
    text,
    why,
    probes: probes.join(' '),
    facets: [kind, ...competencies].join(' '),
  }),
);
const boost = { text: 4, facets: 2, probes: 1, why: 1 };
const fields = Object.keys(boost);

const mini = new MiniSearch({ fields, searchOptions: { boost, prefix: true, fuzzy: 0.2 } });
mini.addAll(documents);
const fuse = new Fuse(documents, {
  keys: Object.entries(boost).map(([name, weight]) => ({ name, weight })),
  ignoreLocation: true,
  threshold: 0.3,
});
const orama = create({
  schema: { id: 'string', text: 'string', why: 'string', probes: 'string', facets: 'string' },
});
await insertMultiple(orama, documents);

const peers = [
  {
    name: 'searchQuestions',
    run: (/** @type {string} */ query) => searchQuestions(questionBanks, query).hits,
  },
  {
    name: 'minisearch, used directly',
    run: (/** @type {string} */ query) => mini.search(query).slice(0, 10),
  },
  {
    name: 'orama',
    run: (/** @type {string} */ term) => search(orama, { term, limit: 10, boost, tolerance: 1 }),
  },
  { name: 'fuse.js', run: (/** @type {string} */ query) => fuse.search(query, { limit: 10 }) },
];
const queries = {
  'one word': ['conflict', 'salary', 'deadline', 'feedback', 'customer', 'team', 'shift', 'mistake'],
  'several words': ['why do you want this job', 'difficult customer', 'weak side', 'first week here'],
  'beginnings of words': ['prior', 'lead', 'commun', 'motiv', 'saf'],
  'typing mistakes': ['salery', 'mistkae', 'custmer', 'dedline', 'experiance'],
};

console.log(`${documents.length} questions`);
for (const [title, inputs] of Object.entries(queries)) {
  print(`Search, ${title}: times as long as ours`, ratios(peers, inputs));
}

/** The first hit is the question whose words were taken as the query, with one letter of each long word left out. */
const misspelt = documents.map(({ id, text }) => ({
  id,
  query: text.replace(/\p{L}{6,}/gu, (word) => word.slice(0, 2) + word.slice(3)),
}));
console.log('\nFound first by its own words with a letter missing in each long one');
for (const { name, run } of peers) {
  const firstId = async (/** @type {string} */ query) => {
    const found = /** @type {any} */ (await run(query));
    const first = (found.hits ?? found)[0];
    return first?.question?.id ?? first?.item?.id ?? first?.document?.id ?? first?.id;
  };
  let right = 0;
  for (const { id, query } of misspelt) if ((await firstId(query)) === id) right++;
  console.log(`  ${name.padEnd(28)} ${right} of ${misspelt.length}`);
}

/** Milliseconds of the first query in a process of its own: median and best of nine. */
const first = Array.from({ length: 9 }, () => {
  const { stdout } = spawnSync(process.execPath, [new URL('first-search.js', import.meta.url).pathname], {
    encoding: 'utf8',
  });
  return Number(stdout);
}).sort((a, b) => a - b);
console.log(
  `\nFirst query in a fresh process: median ${first[4]?.toFixed(1)} ms, best ${first[0]?.toFixed(1)} ms (bar: 5 ms)`,
);
