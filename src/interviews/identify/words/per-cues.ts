import type { Cues } from '../../cues/cues.js';
import { ready } from '../../../text/match.js';

/** Makes something of cues once: the same object for the same cues. The expressions in it are ready to run. */
export function perCues<Made>(make: (cues: Cues) => Made): (cues: Cues) => Made {
  const made = new WeakMap<Cues, Made>();
  return (cues) => {
    let found = made.get(cues);
    if (found === undefined) {
      made.set(cues, (found = make(cues)));
      readyAll(found);
    }
    return found;
  };
}

function readyAll(made: unknown): void {
  if (made instanceof RegExp) ready(made);
  else if (typeof made === 'object' && made !== null) Object.values(made).forEach(readyAll);
}
