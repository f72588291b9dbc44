import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { TextRange } from '../mail-text.js';
import type { Part } from '../message/parts.js';
import type { Passage } from '../message/passage.js';
import { headingLength, subjectPieces } from '../message/subject.js';
import { isJobWord } from '../people/name-words.js';
import { isFullName } from '../people/names.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { hasJob, isRole, withoutGender } from './job-title.js';
import { rolePhrase, rolePhraseBefore, type RolePhrase } from './role-phrase.js';

const rulesOf = perCues(({ job, mail }: Cues) => ({
  talk: finder(job.talks, ''),
  talks: finder(job.talks),
  asOne: new RegExp(`(?:^|[^a-z])(?:${anyOf(job.asOne)}) ?(?<=[ '])(?:[a-z-]{2,14} ){0,2}$`),
  reference: new RegExp(
    `^(?:${anyOf(mail.subject)}|[a-z]{0,3}ref[a-z]{0,6}) ?: ?(?:[a-z]{1,6}[-/]?\\d\\S* )?`,
  ),
}));

const mostLooks = 120;
const mostWords = 3000;

/** A piece of a subject such as `Interview: Senior Nurse - Harbor Hospital`. */
export function ofSubject({ body: { text, cues }, subjectLength }: Part): RolePhrase | undefined {
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
export function ofLine({ text, cues }: Passage, spans: readonly TextRange[]): RolePhrase | undefined {
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
export function ofAnyWord(
  { text, plain, cues }: Passage,
  spans: readonly TextRange[],
): RolePhrase | undefined {
  const { asOne } = rulesOf(cues);
  let looks = 0;
  for (const { index, 0: word } of matches(text, /(?<![\p{L}\d'’@.-])\p{L}[\p{L}-]{2,30}/gu)) {
    if (++looks > mostWords) break;
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
export function ofPiece({ text, cues }: Passage, spans: readonly TextRange[]): RolePhrase | undefined {
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
