import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { Part } from '../message/parts.js';
import type { Passage } from '../message/passage.js';
import { headingLength, subjectPieces } from '../message/subject.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { isOrganization } from './organizations.js';
import { hasJob } from './role-phrase.js';

/** A name that may be the company's, where it stands and how much that place says. */
export interface NamedCompany {
  readonly name: string;
  readonly passage: Passage;
  readonly start: number;
  readonly score: number;
}

const rulesOf = perCues(({ job }: Cues) => ({
  label: new RegExp(
    `(?:^|\\n)[-* ]{0,4}(?:${anyOf(job.companyLabels)})(?: \\([^)\\n]{1,20}\\))? ?: ?([^\\n]{2,110})`,
    'g',
  ),
  talk: finder(job.talks, ''),
}));

/** "Company: Harbor Bank" */
export function ofLabels(body: Passage): NamedCompany[] {
  const { text, plain, cues } = body;
  return [...matches(plain, rulesOf(cues).label)].slice(0, 5).flatMap((match) => {
    const start = match.index + match[0].length - match[1]!.length;
    const name = text
      .slice(start, start + match[1]!.length)
      .replace(/ (?:[-–—|(]).*$/, '')
      .trim();
    return name.length < 70 && /^\p{Lu}/u.test(name) ? [{ name, passage: body, start, score: 12 }] : [];
  });
}

/** A piece of a subject such as `Interview: Senior Nurse - Harbor Hospital`. */
export function ofSubject({ body, subjectLength }: Part): NamedCompany[] {
  const { text, cues } = body;
  const { talk } = rulesOf(cues);
  return subjectPieces(text.slice(0, headingLength(text, subjectLength)))
    .filter(({ text: piece }) => /^[\p{Lu}\d]/u.test(piece) && !talk.test(plainOf(piece)))
    .map(({ text: name, at }) => ({ name, passage: body, start: at, score: subjectLength > 0 ? 3 : 2 }));
}

/** Beside a job in a line such as `Mapbird — Geospatial Engineer`. */
export function ofLines(passage: Passage): NamedCompany[] {
  const { text, cues } = passage;
  let at = 0;
  return text
    .slice(0, 1500)
    .split('\n')
    .flatMap((line) => {
      const from = at;
      at += line.length + 1;
      const pieces = line.length > 90 || /[,.!?]$/.test(line) ? [] : subjectPieces(line);
      if (pieces.length !== 2 || !pieces.some((piece) => hasJob(piece.text, cues))) return [];
      return pieces
        .filter((piece) => /^\p{Lu}/u.test(piece.text))
        .map((piece) => ({ name: piece.text, passage, start: from + piece.at, score: 2 }));
    });
}

/** The line that heads a letter: "Ministry of the Environment". */
export function ofHead({ body, subjectLength }: Part): NamedCompany[] {
  const { text, cues } = body;
  const line = /^\s*(\p{Lu}[^\n,;:!?|]{3,70})(?=\n)/u.exec(text);
  if (subjectLength > 0 || !line || !isOrganization(line[1]!, cues)) return [];
  return [{ name: line[1]!.trim(), passage: body, start: line[0].length - line[1]!.length, score: 6 }];
}
