import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { Passage } from '../message/passage.js';
import { standingAt } from '../message/standing.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { hasJob, isRole, withoutGender } from './job-title.js';
import { rolePhrase, rolePhraseBefore, type RolePhrase } from './role-phrase.js';

// "Nr. 118/2026", "5512"
const number = String.raw`(?: (?:n[ro°]\.? ?)?#?[a-z]{0,4}[-/]?\d[\w/-]{0,14})`;

const rulesOf = perCues(({ job, people }: Cues) => ({
  label: new RegExp(
    `(?:^|\\n|[.!] |[(|])[-* ]{0,4}(?:${anyOf(job.roleLabels)})(?:(?: \\([^)\\n]{1,20}\\)|${number})? ?: ?|${number}[,:] ?)`,
    'g',
  ),
  looseLabel: new RegExp(`(?:^|\\n|[.!] |[(|] ?)[-* ]{0,4}(?:${anyOf(job.looseRoleLabels)}) ?:? {1,3}`, 'g'),
  before: new RegExp(
    `(?<![a-z])(?:${anyOf(job.beforeRole)}) ?(?<=[ '])(?:(?:${anyOf(people.articles)}) )?`,
    'g',
  ),
  after: new RegExp(`(?<![a-z])(?:${anyOf(job.afterRole)})(?![a-z])`, 'g'),
  quoted: new RegExp(
    `(?<![a-z])(?:${anyOf([...job.beforeRole, ...job.roleLabels, ...job.roleNouns, ...job.talks])}):? (?:[a-z]{2,12} ){0,2}["*] ?([^"*\\n]{3,70}?) ?["*]`,
    'g',
  ),
  noun: finder(job.roleNouns, ''),
  talk: finder(job.talks, ''),
}));

const genderMark = / ?[([](?:[mwfdx](?:\/[mwfdx*]){1,3}|h\/f|f\/h|all genders|gn)[)\]]/gi;
const mostLooks = 120;

/** "Position: Ward Nurse" */
export function ofLabel({ text, plain, cues }: Passage): RolePhrase | undefined {
  for (const match of matches(plain, rulesOf(cues).label)) {
    const role = rolePhrase(text, match.index + match[0].length, cues);
    if (role && (hasJob(role.value, cues) || /\p{Lu}/u.test(role.value))) return role;
  }
  return undefined;
}

/** "Re: Ward Nurse" */
export function ofLooseLabel({ text, plain, cues }: Passage): RolePhrase | undefined {
  let looks = 0;
  for (const { index, 0: label } of matches(plain, rulesOf(cues).looseLabel)) {
    if (++looks > mostLooks) break;
    if (!label.includes(':')) continue;
    const role = rolePhrase(text, index + label.length, cues);
    if (role && hasJob(role.value, cues) && !rulesOf(cues).talk.test(plainOf(role.value))) return role;
  }
  return undefined;
}

/** `your application "Ward Nurse, nights"` */
export function ofQuote({ text, plain, cues }: Passage): RolePhrase | undefined {
  for (const match of matches(plain, rulesOf(cues).quoted)) {
    const start = match.index + match[0].lastIndexOf(match[1]!);
    const value = withoutGender(text.slice(start, start + match[1]!.length));
    if (hasJob(value, cues) && isRole(value, cues)) return { value, start };
  }
  return undefined;
}

/** "Schadenregulierer (m/w/d)" */
export function ofGender({ text, cues }: Passage): RolePhrase | undefined {
  for (const { index } of matches(text, genderMark)) {
    const role = rolePhraseBefore(text, index, cues);
    if (role) return role;
  }
  return undefined;
}

/** "the Warehouse Team Lead position" */
export function beforeWord(body: Passage): RolePhrase | undefined {
  let looks = 0;
  for (const { index } of matches(body.plain, rulesOf(body.cues).after)) {
    if (++looks > mostLooks) break;
    if (standingAt(body, index) === 'later') continue;
    const role = rolePhraseBefore(body.text, index, body.cues);
    if (role) return role;
  }
  return undefined;
}

/** "position of Ward Nurse", "als Disponent", "untuk posisi Teller" */
export function afterCue({ text, plain, cues }: Passage, surely: boolean): RolePhrase | undefined {
  let looks = 0;
  for (const match of matches(plain, rulesOf(cues).before)) {
    if (++looks > mostLooks) break;
    const isNamed = rulesOf(cues).noun.test(match[0]);
    const role = rolePhrase(text, match.index + match[0].length, cues, !surely && isNamed);
    if (role && (!surely || hasJob(role.value, cues))) return role;
  }
  return undefined;
}
