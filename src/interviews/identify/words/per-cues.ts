import type { Cues } from '../../cues/cues.js';

/** Makes something of cues once: the same object for the same cues. */
export function perCues<Made>(make: (cues: Cues) => Made): (cues: Cues) => Made {
  const made = new WeakMap<Cues, Made>();
  return (cues) => {
    let found = made.get(cues);
    if (found === undefined) made.set(cues, (found = make(cues)));
    return found;
  };
}
