import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { Part } from '../message/parts.js';
import type { People } from '../people/people.js';
import { perCues } from '../words/per-cues.js';
import { finder, plainOf } from '../words/plain.js';

const rulesOf = perCues(({ people }: Cues) => ({
  words: finder(people.agency),
  name: finder(people.agencyNames, ''),
}));
const mostHits = 30;

/** Whether a message comes from an agency, and whether its text says so beyond the signature. */
export function readAgency(
  { body, signature }: Part,
  { sender, self, interviewers }: People,
): { readonly writes: boolean; readonly says: boolean } {
  const { words, name } = rulesOf(body.cues);
  const count = (plain: string) =>
    new Set([...matches(plain, words)].slice(0, mostHits).map(([each]) => each)).size;
  const said = count(body.plain);
  const titled = Number(sender?.title !== undefined && name.test(plainOf(sender.title)));
  const signed = plainOf(signature.map(({ text }) => text).join(' '));
  const signs = count(signed) > 0 || name.test(signed);
  const isAlone = self && interviewers.every((person) => person.sender);
  return {
    writes: said + titled > 0 && (signs || said + titled > 1 || (said > 0 && isAlone)),
    says: said > 0,
  };
}
