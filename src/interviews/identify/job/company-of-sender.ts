import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { Part } from '../message/parts.js';
import { plainOf } from '../words/plain.js';
import type { NamedCompany } from './company-beside.js';
import { bareTeam, isCompanyName, trimCompany } from './company-name.js';
import { companyCue } from './firms.js';
import { hasJob } from './job-title.js';
import { isOrganization } from './organizations.js';

/** The sender's shown name, and the lines of the signature, but for people, titles and teams. */
export function ofSender(part: Part, isPerson: (name: string) => boolean): NamedCompany[] {
  const { cues } = part.body;
  const found: NamedCompany[] = [];
  for (const [index, line] of part.signature.slice(0, 7).entries()) {
    let better = 4;
    for (const match of matches(line.text, /(?:[^|,·•@()\n–—/]|\/(?! )){1,90}/g)) {
      for (const piece of match[0].split(/ - /)) {
        const text = afterCue(piece.trim(), cues);
        // "Consultant, Medstaff Recruitment" is a firm, "Nordwind Recruitment" above a letter its team.
        const isFirm = match.index > 0 && isOrganization(text, cues);
        const bare = trimCompany(isFirm ? text : bareTeam(text, cues), '', cues);
        // "Director, Full Plate": after a title, common words are a name too.
        const titled = match.index > 0 && hasJob(line.text.slice(0, match.index), cues);
        if (bare === undefined || isPerson(bare)) continue;
        if (!isCompanyName(bare, cues) && !(titled && index > 0 && isProper(bare) && !hasJob(bare, cues)))
          continue;
        const start = line.text.indexOf(bare);
        // "Valérie, Studio Halbmond": who signs stands first.
        const signs = index < 3 && match.index === 0 && !bare.includes(' ') && bare === text.trim();
        found.push({ name: bare, passage: line, start: Math.max(start, 0), score: signs ? 1 : better });
        if (!signs) better = 1;
      }
    }
  }
  const shown = part.from && /^"?([^"<\n]{2,80})/.exec(part.from.text)?.[1]?.trim();
  if (part.from && shown) {
    const name = bareTeam(afterCue(shown, cues), cues);
    if (name !== shown || isOrganization(name, cues))
      found.push({ name, passage: part.from, start: Math.max(0, part.from.text.indexOf(name)), score: 5 });
  }
  return found;
}

/** What stands behind "at": `Acme` of "Lena at Acme". */
function afterCue(text: string, cues: Cues): string {
  const cue = [...matches(plainOf(text), companyCue(cues))].find(({ index, 0: words }) =>
    /^\p{Lu}/u.test(text.slice(index + words.length)),
  );
  return cue ? text.slice(cue.index + cue[0].length) : text;
}

/** One to four words with capitals. */
function isProper(text: string): boolean {
  return /^\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){1,3}$/u.test(text);
}
