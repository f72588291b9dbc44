/**
 * Writes `src/interviews/cues/company-leanings.ts` and `role-leanings.ts`: how much what stands at a piece of a message leans
 * to its being the company that hires, or the job, by a log-linear model over the labeled messages that are open to rules. The
 * same messages give the same files. No message of the untouched half or of a set for measuring alone is read. With `unseen` it
 * writes nothing, leaves a fifth of the sets out at a time, and prints how they are read by what the others taught, for each
 * language; with names of sets it does so for those: `node scripts/lean-jobs.js unseen`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './doors.js';
import {
  fileOf,
  isSame,
  jobsOf,
  learnJobs,
  piecesOf,
  least,
  readBy,
  sought,
  startOver,
  textOf,
} from './jobs.js';
import { openSets } from './open-messages.js';

const parts = 5;
const asked = process.argv.slice(2);

const jobs = openSets.map((set) => /** @type {const} */ ([set, jobsOf(set)]));
for (const what of sought) {
  startOver();
  const bySet = new Map(jobs.map(([set, own]) => [set, piecesOf(own, what)]));
  const messages = (/** @type {readonly string[]} */ sets) => sets.flatMap((set) => bySet.get(set) ?? []);
  const readUnseen = (/** @type {readonly string[]} */ sets) => {
    const learned = learnJobs(messages(openSets.filter((set) => !sets.includes(set))));
    return messages(sets).map((message) => ({ ...message, read: readBy(message, learned) }));
  };
  if (asked.length === 0)
    writeFileSync(join(root, fileOf(what)), await textOf(what, learnJobs(messages(openSets))));
  else if (asked[0] === 'unseen')
    tell(
      what,
      Array.from({ length: parts }, (_, part) =>
        readUnseen(openSets.filter((_set, at) => at % parts === part)),
      ).flat(),
    );
  else tell(what, readUnseen(asked));
}

/**
 * Prints how messages were read: in all from several percents on, and by language from the one that counts.
 *
 * @param {import('./jobs.js').Sought} what
 * @param {readonly (import('./jobs.js').Message & { read: ReturnType<typeof readBy> })[]} messages
 */
function tell(what, messages) {
  for (const percent of [10, 20, 30, 40, 50, 60]) tellFrom(`${what} from ${percent} %`, messages, percent);
  for (const language of ['', ...new Set(messages.map((each) => each.language))])
    tellFrom(
      `${what} ${language || 'all'}`,
      messages.filter((each) => language === '' || each.language === language),
      least[what],
    );
}

/**
 * @param {string} name
 * @param {Parameters<typeof tell>[1]} messages
 * @param {number} percent
 */
function tellFrom(name, messages, percent) {
  const told = messages.map(({ wanted, read }) => ({
    wanted,
    value: read && read.percent >= percent ? read.value : undefined,
  }));
  const said = told.filter(({ wanted }) => wanted !== undefined);
  const right = said.filter(({ wanted = '', value = '' }) => isSame(wanted, value)).length;
  const missed = said.filter(({ value }) => value === undefined).length;
  const absent = told.length - said.length;
  const rightlyAbsent = told.filter(
    ({ wanted, value }) => wanted === undefined && value === undefined,
  ).length;
  console.log(
    `${name}: right ${right} of ${said.length} = ${(right / said.length).toFixed(3)}, ` +
      `wrong ${said.length - right - missed}, missed ${missed}; absent ${rightlyAbsent} of ${absent}`,
  );
}
