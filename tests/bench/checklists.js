/** Growth of checklists: how much longer each item takes in a list of 500 than in one of 50. */
import {
  buildChecklist,
  en,
  mergeChecklists,
  readiness,
  rescheduleChecklist,
  upgradeChecklist,
} from '../../dist/index.js';
import { toHtml } from '../../dist/exporters/html.js';
import { toIcs } from '../../dist/exporters/ics.js';
import { ratios } from './measure.js';

/** @typedef {import('../../dist/index.js').OwnItem} OwnItem */

const sizes = [50, 100, 250, 500];
const now = '2026-11-12T09:00Z';
const interview = /** @type {const} */ ({
  id: 'bench-1',
  type: 'hiring-manager',
  startsAt: '2026-12-03T10:00',
  timeZone: 'Europe/Berlin',
  setting: 'video',
});
const moved = { ...interview, startsAt: '2026-12-10T10:00' };
const evenings = Array.from({ length: 20 }, (_, day) => {
  const date = new Date(Date.UTC(2026, 10, 12 + day)).toISOString().slice(0, 10);
  return { from: `${date}T15:00Z`, to: `${date}T22:00Z` };
});

const ours = buildChecklist(interview, en, { now }).items.length;
/** @param {number} size */
function optionsFor(size) {
  /** @type {OwnItem[]} */
  const extraItems = Array.from({ length: size - ours }, (_, index) => ({
    id: `own-${index}`,
    title: `Call person ${index}`,
    due: `${1 + (index % 20)}d before`,
    priority: /** @type {const} */ (['required', 'recommended', 'optional'])[index % 3],
    minutes: 5,
  }));
  return { now, extraItems };
}

/** @type {Record<string, (size: number) => () => unknown>} */
const measured = {
  buildChecklist: (size) => () => buildChecklist(interview, en, optionsFor(size)),
  'buildChecklist, free slots': (size) => () =>
    buildChecklist(interview, en, { ...optionsFor(size), minutesAvailable: evenings }),
  rescheduleChecklist: (size) => {
    const list = buildChecklist(interview, en, optionsFor(size));
    return () => rescheduleChecklist(list, moved, en, { now });
  },
  'mergeChecklists, two lists': (size) => {
    const list = buildChecklist(interview, en, optionsFor(size));
    const other = { ...buildChecklist(moved, en, optionsFor(size)), id: 'bench-2' };
    return () => mergeChecklists([list, other]);
  },
  'readiness, upgradeChecklist': (size) => {
    const stored = JSON.stringify(buildChecklist(interview, en, optionsFor(size)));
    return () => readiness(upgradeChecklist(stored));
  },
  'toIcs, toHtml': (size) => {
    const list = buildChecklist(interview, en, optionsFor(size));
    return () => [toIcs(list), toHtml(list)];
  },
};

console.log(`Time an item takes, times that in a list of ${sizes[0]}`);
console.log(`  ${'items'.padEnd(30)}${sizes.map((size) => String(size).padStart(8)).join('')}`);
for (const [name, maker] of Object.entries(measured)) {
  const peers = sizes.map((size) => ({ name: String(size), run: maker(size) }));
  const perItem = ratios(peers, [''], 15).map(({ median }, index) => (median * sizes[0]) / sizes[index]);
  console.log(`  ${name.padEnd(30)}${perItem.map((each) => each.toFixed(2).padStart(8)).join('')}`);
}
