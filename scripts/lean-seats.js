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
import { candidatesOf, learnSeats, seatsFile, seatsText } from './seats.js';

const leftOut = process.argv.slice(2);
const model = learnSeats(openSets.filter((name) => !leftOut.includes(name)));
if (leftOut.length === 0) writeFileSync(join(root, seatsFile), await seatsText(model));
else leftOut.forEach(tell);

/** @param {string} set */
function tell(set) {
  const byFeature = new Map(model.learned.map(({ feature, weights }) => [feature, weights[0] ?? 0]));
  const people = candidatesOf(set);
  const right = people.filter(({ ids, sits }) => {
    const known = ids.flatMap((id) => byFeature.get(id) ?? []);
    const sum = known.reduce((total, weight) => total + weight, 0) / Math.sqrt(Math.max(1, known.length));
    return (model.bias[0] ?? 0) + sum > 0.25 === sits;
  });
  console.log(`${set}: ${right.length} of ${people.length}`);
}
