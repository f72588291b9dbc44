import type { ShapeWords } from '../../../emails/words.js';

/** What stands behind a comma and is no matter of the mail. */
export const shape: ShapeWords = {
  ends: [],
  // "…, suits me because of my dad"
  remarks: [
    /,\s(?:which\s)?(?:suits|fits|works for|is (?:fine|good|great|perfect) for|is ok(?:ay)? for) me(?!\p{L})/iu,
  ],
  never: [],
  neverOwn: [],
  untold: [],
  sentence: /$^/u,
};
