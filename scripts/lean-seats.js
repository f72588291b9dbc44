/**
 * Writes `src/interviews/cues/seat-leanings.ts`: how much what stands at the name of somebody in a message leans to their
 * sitting in the interview, by logistic regression over the labeled messages that are open to rules and invite. The same
 * messages give the same file. No message of the untouched half or of a set for measuring alone is read. With names of sets
 * it leaves those out, writes nothing, and prints how the others judge them: `node scripts/lean-seats.js invitations-ninth`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './doors.js';
import { openSets } from './open-messages.js';
import { candidatesOf, learnSeats, seatsFile, seatsText, sitsBy } from './seats.js';

const leftOut = process.argv.slice(2);
const model = learnSeats(openSets.filter((name) => !leftOut.includes(name)));
if (leftOut.length === 0) writeFileSync(join(root, seatsFile), await seatsText(model));
else leftOut.forEach(tell);

/** @param {string} set */
function tell(set) {
  const people = candidatesOf(set);
  const sitsThere = sitsBy(model);
  const right = people.filter(({ ids, sits }) => sitsThere(ids) === sits);
  console.log(`${set}: ${right.length} of ${people.length}`);
}
