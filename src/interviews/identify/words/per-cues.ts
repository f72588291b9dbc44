import type { Cues } from '../../cues/cues.js';
import { ready } from '../../../text/match.js';
import { oncePer } from '../../../text/once.js';

/** Makes something of cues once: the same object for the same cues. The expressions in it are ready to run. */
export function perCues<Made>(make: (cues: Cues) => Made): (cues: Cues) => Made {
  return oncePer((cues) => {
    const made = make(cues);
    readyAll(made);
    return made;
  });
}

function readyAll(made: unknown): void {
  if (made instanceof RegExp) ready(made);
  else if (typeof made === 'object' && made !== null) Object.values(made).forEach(readyAll);
}
