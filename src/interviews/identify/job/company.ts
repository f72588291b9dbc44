import type { Part } from '../message/parts.js';
import { told, type Told } from '../message/told.js';
import { plainOf } from '../words/plain.js';
import {
  ofFoot,
  ofHead,
  ofOpening,
  ofLabels,
  ofLines,
  ofSubject,
  type NamedCompany,
} from './company-beside.js';
import { ofText } from './company-in-text.js';
import { isCompanyName } from './company-name.js';
import { ofSender } from './company-of-sender.js';
import { matchesDomain } from './domains.js';
import { isOrganization } from './organizations.js';

/** Score from which a name is taken for the company's. */
const enough = 2.5;

/**
 * The organization that hires: the name that most of the message's habits of naming one point to.
 *
 * @param people - full names of people of the thread
 * @param mentioned - what else may be a name of somebody
 */
export function readCompany(
  part: Part,
  domains: readonly string[],
  people: readonly string[],
  mentioned: readonly string[],
): Told | undefined {
  const { cues } = part.body;
  const isPerson = (name: string) =>
    !isOrganization(name, cues) && people.some((each) => each.includes(name) || name.includes(each));
  const isMentioned = (name: string, score: number) =>
    score < 5 && !isOrganization(name, cues) && mentioned.includes(name);
  const all = [
    ...ofLabels(part.body),
    ...ofSender(part, isPerson),
    ...ofSubject(part),
    ...ofLines(part.body),
    ...ofHead(part),
    ...ofOpening(part),
    ...ofFoot(part),
    ...ofText(part.body, domains),
  ].filter(
    ({ name, score }) =>
      score >= 12 || (isCompanyName(name, cues) && !isPerson(name) && !isMentioned(name, score)),
  );
  const sums = new Map<string, { first: NamedCompany; score: number }>();
  for (const candidate of all) {
    const key = plainOf(candidate.name);
    const known = sums.get(key);
    const shown =
      (candidate.name.includes('&') ? 2 : 0) +
      (candidate.name.includes(' ') ? 1 : 0) +
      (isOrganization(candidate.name, cues) ? 4 : 0) +
      (matchesDomain(candidate.name, domains) ? 6 : 0);
    if (known) known.score += candidate.score;
    else sums.set(key, { first: candidate, score: candidate.score + shown });
  }
  // "Nimbuspay" and "Nimbuspay Technologies Pvt Ltd" speak for each other.
  for (const [key, sum] of sums)
    for (const [other, { score }] of sums)
      if (sum.score >= 5 && other.startsWith(`${key} `)) sum.score += Math.min(score, 4);
  const [best] = [...sums.values()].toSorted((a, b) => b.score - a.score);
  if (!best || best.score < enough) return undefined;
  const { passage, name, start } = best.first;
  return told(passage, name, start);
}
