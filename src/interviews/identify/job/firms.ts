import { matches } from '../../../text/match.js';
import type { Part } from '../message/parts.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, plainOf } from '../words/plain.js';
import { domainsOf } from './domains.js';

/** What is known of the organizations of a thread. */
export interface KnownFirms {
  /** Names of mail domains. */
  readonly domains: readonly string[];
  /** Names, folded, that stand where only a company can. */
  readonly firms: ReadonlySet<string>;
}

const mostFirms = 20;
const mostText = 20_000;

/** Behind words such as "at", which only a company or a place can follow. */
export const companyCue = perCues(
  ({ job }) => new RegExp(`(?<![a-z])(?:${anyOf(job.beforeCompanySurely)}) ?(?<=[ @])`, 'g'),
);

/** The organizations that a thread shows before anything else of it is read. */
export function knownFirms(parts: readonly Part[]): KnownFirms {
  return { domains: domainsIn(parts), firms: firmsIn(parts) };
}

/** The organizations behind the addresses of a thread, but for those it is sent to. */
function domainsIn(parts: readonly Part[]): string[] {
  const texts = parts.flatMap(({ from, date, body, signature }) => [from, date, ...signature, body]);
  return domainsOf(texts.map((passage) => passage?.text ?? '').join('\n'));
}

/** `acme` for "a recruiter at Acme". */
function firmsIn(parts: readonly Part[]): ReadonlySet<string> {
  const firms = new Set<string>();
  for (const { from, body, signature } of parts)
    for (const passage of [from, body, ...signature]) {
      if (!passage) continue;
      for (const { index, 0: cue } of matches(passage.plain.slice(0, mostText), companyCue(passage.cues))) {
        const start = index + cue.length;
        const word = /^\p{Lu}[\p{L}\d]{1,30}(?![\p{L}'’])/u.exec(passage.text.slice(start, start + 34))?.[0];
        if (word !== undefined) firms.add(plainOf(word));
        if (firms.size > mostFirms) return firms;
      }
    }
  return firms;
}
