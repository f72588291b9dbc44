import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import { standingAt } from '../message/standing.js';
import { perCues } from '../words/per-cues.js';
import { isFullName } from '../people/names.js';
import { isJobWord } from '../people/name-words.js';
import type { Part } from '../message/parts.js';
import type { Passage } from '../message/passage.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import {
  hasJob,
  isRole,
  rolePhrase,
  rolePhraseBefore,
  withoutGender,
  type RolePhrase,
} from './role-phrase.js';
import { headingLength, subjectPieces } from '../message/subject.js';
import { told, type Told } from '../message/told.js';

// "Nr. 118/2026", "5512"
const number = String.raw`(?: (?:n[ro°]\.? ?)?#?[a-z]{0,4}[-/]?\d[\w/-]{0,14})`;

const rulesOf = perCues(({ job, people, mail }: Cues) => ({
  label: new RegExp(
    `(?:^|\\n|[.!] |[(|])[-* ]{0,4}(?:${anyOf(job.roleLabels)})(?:(?: \\([^)\\n]{1,20}\\)|${number})? ?: ?|${number}[,:] ?)`,
    'g',
  ),
  before: new RegExp(
    `(?<![a-z])(?:${anyOf(job.beforeRole)}) ?(?<=[ '])(?:(?:${anyOf(people.articles)}) )?`,
    'g',
  ),
  after: new RegExp(`(?<![a-z])(?:${anyOf(job.afterRole)})(?![a-z])`, 'g'),
  talk: finder(job.talks, ''),
  talks: finder(job.talks),
  asOne: new RegExp(`(?:^|[^a-z])(?:${anyOf(job.asOne)}) ?(?<=[ '])(?:[a-z-]{2,14} ){0,2}$`),
  quoted: new RegExp(
    `(?<![a-z])(?:${anyOf([...job.beforeRole, ...job.roleLabels, ...job.roleNouns, ...job.talks])}):? (?:[a-z]{2,12} ){0,2}["*] ?([^"*\\n]{3,70}?) ?["*]`,
    'g',
  ),
  noun: finder(job.roleNouns, ''),
  reference: new RegExp(
    `^(?:${anyOf(mail.subject)}|[a-z]{0,3}ref[a-z]{0,6}) ?: ?(?:[a-z]{1,6}[-/]?\\d\\S* )?`,
  ),
}));

const genderMark = / ?[([](?:[mwfdx](?:\/[mwfdx*]){1,3}|h\/f|f\/h|all genders|gn)[)\]]/gi;
const mostLooks = 120;

/**
 * The job the interview is about.
 *
 * @param spans - where the text names people with their titles
 */
export function readRole(part: Part, spans: readonly TextRange[] = []): Told | undefined {
  const { body } = part;
  const found =
    ofLabel(body) ??
    ofQuote(body) ??
    ofGender(body) ??
    beforeWord(body) ??
    afterCue(body, true) ??
    ofSubject(part) ??
    ofLine(body, spans) ??
    ofAnyWord(body, spans) ??
    afterCue(body, false) ??
    ofPiece(body, spans);
  if (found) return told(body, found.value, found.start);
  for (const line of part.signature) {
    const below =
      ofLabel(line) ?? ofGender(line) ?? (line.text.startsWith('(') ? ofPiece(line, []) : undefined);
    if (below) return told(line, below.value, below.start);
  }
  return undefined;
}

/** "Position: Ward Nurse" */
function ofLabel({ text, plain, cues }: Passage): RolePhrase | undefined {
  for (const match of matches(plain, rulesOf(cues).label)) {
    const role = rolePhrase(text, match.index + match[0].length, cues);
    if (role && (hasJob(role.value, cues) || /\p{Lu}/u.test(role.value))) return role;
  }
  return undefined;
}

/** `your application "Ward Nurse, nights"` */
function ofQuote({ text, plain, cues }: Passage): RolePhrase | undefined {
  for (const match of matches(plain, rulesOf(cues).quoted)) {
    const start = match.index + match[0].lastIndexOf(match[1]!);
    const value = withoutGender(text.slice(start, start + match[1]!.length));
    if (hasJob(value, cues) && isRole(value, cues)) return { value, start };
  }
  return undefined;
}

/** "Schadenregulierer (m/w/d)" */
function ofGender({ text, cues }: Passage): RolePhrase | undefined {
  for (const { index } of matches(text, genderMark)) {
    const role = rolePhraseBefore(text, index, cues);
    if (role) return role;
  }
  return undefined;
}

/** "the Warehouse Team Lead position" */
function beforeWord(body: Passage): RolePhrase | undefined {
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
function afterCue({ text, plain, cues }: Passage, surely: boolean): RolePhrase | undefined {
  let looks = 0;
  for (const match of matches(plain, rulesOf(cues).before)) {
    if (++looks > mostLooks) break;
    const isNamed = rulesOf(cues).noun.test(match[0]);
    const role = rolePhrase(text, match.index + match[0].length, cues, !surely && isNamed);
    if (role && (!surely || hasJob(role.value, cues))) return role;
  }
  return undefined;
}

/** A piece of a subject such as `Interview: Senior Nurse - Harbor Hospital`. */
function ofSubject({ body: { text, cues }, subjectLength }: Part): RolePhrase | undefined {
  const { talk, talks } = rulesOf(cues);
  for (const { text: piece, at } of subjectPieces(text.slice(0, headingLength(text, subjectLength)))) {
    // "Entrevista Jefa de Recepción"
    const plain = plainOf(piece);
    const last = [...matches(plain, talks)].at(-1);
    const lead =
      last && /^ ?/.exec(piece.slice(last.index + last[0].length))![0].length + last.index + last[0].length;
    const value = withoutGender(piece.slice(lead ?? 0));
    if (isRole(value, cues) && hasJob(value, cues) && !talk.test(plainOf(value)))
      return { value, start: at + (lead ?? 0) };
  }
  return undefined;
}

/** A line of its own above the letter: "Residential Support Worker, Oak Tree House". */
function ofLine({ text, cues }: Passage, spans: readonly TextRange[]): RolePhrase | undefined {
  let at = 0;
  for (const line of text.slice(0, 700).split('\n')) {
    if (line.length > 90) break;
    const lead = rulesOf(cues).reference.exec(plainOf(line))?.[0].length ?? 0;
    for (const piece of /[.!?:,]$/.test(line) ? [] : subjectPieces(line.slice(lead))) {
      const value = withoutGender(piece.text);
      if (
        value.split(' ').length <= 6 &&
        /^\p{Lu}/u.test(value) &&
        hasJob(value, cues) &&
        isRole(value, cues) &&
        !isFullName(value, cues) &&
        !rulesOf(cues).talk.test(plainOf(value))
      ) {
        const start = at + lead + piece.at;
        if (!spans.some((span) => span.start <= start && start < span.end)) return { value, start };
      }
    }
    at += line.length + 1;
  }
  return undefined;
}

/** The first job that no person is said to have: "my client needs a CNC Machinist". */
function ofAnyWord({ text, plain, cues }: Passage, spans: readonly TextRange[]): RolePhrase | undefined {
  const { asOne } = rulesOf(cues);
  let looks = 0;
  for (const { index, 0: word } of matches(text, /(?<![\p{L}\d'’@.-])\p{L}[\p{L}-]{2,30}/gu)) {
    if (++looks > 3000) break;
    if (!isJobWord(plainOf(word), cues)) continue;
    if (spans.some((span) => span.start <= index && index < span.end)) continue;
    const before = rolePhraseBefore(text, index + word.length, cues);
    const start = before?.start ?? index;
    const opened = asOne.exec(plain.slice(Math.max(0, start - 40), start));
    const role = opened && rolePhrase(text, start, cues);
    if (role && hasJob(role.value, cues)) return role;
  }
  return undefined;
}

/** A job between marks: "(Toolmaker, two shifts)", "Intro call – Harbor Dental – Dental Nurse". */
function ofPiece({ text, cues }: Passage, spans: readonly TextRange[]): RolePhrase | undefined {
  let looks = 0;
  for (const { index, 0: lead } of matches(text, /(?:^|\n)[-*• ]{0,3}(?=\p{Lu})|[(/|:–—] ?(?=\p{Lu})/gu)) {
    if (++looks > mostLooks) break;
    const role = rolePhrase(text, index + lead.length, cues);
    if (!role || !hasJob(role.value, cues) || rulesOf(cues).talk.test(plainOf(role.value))) continue;
    if (spans.some((span) => span.start <= role.start && role.start < span.end)) continue;
    if (/^ ?(?:[),|/–—\n(\d]|$)/.test(text.slice(role.start + role.value.length))) return role;
  }
  return undefined;
}
