import { isGivenName } from '../people/name-words.js';
import { told, type Told } from '../message/told.js';
import { plainOf } from '../words/plain.js';
import type { JobText } from './job-text.js';
import type { SpanRead } from './spans.js';

/** What stands behind the name of a firm or before that of a department, and a word for an interview: no names alone. */
const noName =
  /^(?:inc|llc|llp|ltd|limited|plc|corp|co|company|gmbh|mbh|ag|se|kg|ohg|ug|sa|sas|sarl|sl|srl|bv|nv|oy|ab|pt|cv|tbk|pty|pte|interviews?|entretiens?|entrevues?|entrevistas?|wawancara|bagian|divisi|departemen|vorstellungsgesprach|bewerbungsgesprach)$/;

/** Whether a piece of a text is the end of a name alone, or a word for an interview. */
export function isNoCompany(value: string): boolean {
  return noName.test(plainOf(value).replace(/[^\p{L}]/gu, ''));
}

/** The name of a company from where it begins: without the article of a team that signs, with what an "and" joins to it. */
export function companyFrom(job: JobText, { first, last, passage, start, value }: SpanRead): Told {
  if (signsAsTeam(job, first, last)) {
    const at = job.tokens[first + 1]!.start;
    return told(passage, value.slice(at - start), at);
  }
  const joined = joinedTo(job, first);
  return joined === undefined
    ? told(passage, value, start)
    : told(passage, passage.text.slice(joined, start + value.length), joined);
}

/** "The Copperfield Foods Recruiting Team": the article is the team's. */
function signsAsTeam({ tokens, tags }: JobText, first: number, last: number): boolean {
  return tokens[first]!.text === 'The' && last > first + 1 && tags[last + 1]?.includes('team') === true;
}

/** Where the name begins, if an "and" joins another word with a capital to it: "Mofles y Frenos El Rayo". */
function joinedTo({ tokens, tags }: JobText, first: number): number | undefined {
  const [and, word, before] = [tokens[first - 1], tokens[first - 2], tokens[first - 3]];
  const isRow = and?.passage === tokens[first]!.passage && word?.passage === and.passage;
  if (!isRow || before?.passage !== and.passage || !/^(?:y|e|et|dan|&)$/.test(and.plain)) return undefined;
  const isName = isGivenName(word.plain) || tags[first - 2]!.some((tag) => tag === 'name' || tag === 'job');
  // "del taller Mofles y", "de Pinturas y": a noun with a capital behind a small word.
  return word.shape === 'A' && before.shape === 'a' && !isName ? word.start : undefined;
}
