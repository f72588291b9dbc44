/** The labeled messages about interviews that words are learned from. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './doors.js';

/** The sets that are open to rules, and of the first its tuning half. The others are for measuring alone. */
export const openSets = [
  '',
  '-second',
  '-third',
  '-later',
  '-development',
  '-fourth',
  '-fifth',
  '-sixth',
  '-eighth',
  '-ninth',
  '-tenth',
  '-eleventh',
  '-twelfth',
  '-thirteenth',
  '-fourteenth',
  '-fifteenth',
  '-sixteenth',
  '-seventeenth',
  '-eighteenth',
  '-nineteenth',
  '-twentieth',
  '-twenty-first',
  '-twenty-second',
  '-twenty-third',
  '-twenty-fifth',
  '-twenty-sixth',
  '-twenty-seventh',
  '-twenty-eighth',
  '-twenty-ninth',
].map((name) => `invitations${name}`);

/**
 * The messages of a set that may be read.
 *
 * @param {string} name
 * @returns {any[]}
 */
export function openMessages(name) {
  const folder = join(root, 'tests/fixtures', name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && (name !== 'invitations' || isTuning(file)))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** Whether a file is in the tuning half of a corpus that is split by its names. @param {string} file */
export function isTuning(file) {
  return parseInt(createHash('sha256').update(file).digest('hex').charAt(0), 16) % 2 === 0;
}
