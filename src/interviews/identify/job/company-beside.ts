import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { Part } from '../message/parts.js';
import type { Passage } from '../message/passage.js';
import { headingLength, subjectPieces } from '../message/subject.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { bareTeam } from './company-name.js';
import { hasJob } from './job-title.js';
import { isOrganization } from './organizations.js';

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

/** The one who writes a text message: "PaketPlus Jobs: Hello!" */
export function ofOpening({ body, subjectLength }: Part): NamedCompany[] {
  const { text, cues } = body;
  const line = /^\s*(\p{Lu}[^\n:,.!?|]{2,50}): (?=\p{Lu}|¡)/u.exec(text);
  if (subjectLength > 0 || !line || line[1]!.split(' ').length > 5) return [];
  const name = bareTeam(line[1]!, cues);
  return name === '' || rulesOf(cues).talk.test(plainOf(name)) || hasJob(name, cues)
    ? []
    : [{ name, passage: body, start: line[0].indexOf(name), score: 6 }];
}

/** The lines a message ends with, beside a team or alone: "The People Team, Threshold". */
export function ofFoot({ body }: Part): NamedCompany[] {
  const { text, cues } = body;
  let end = text.length;
  const found: NamedCompany[] = [];
  for (let look = 0; look < 4 && end > 0; look++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(start, end);
    end = start - 1;
    if (line.trim() === '') continue;
    if (line.length > 70 || /[.!?:;]$|\d{3}|@|https?:/.test(line)) break;
    const pieces = [...matches(line, /[^,|·•()–—@]{2,60}/g)].map(({ index, 0: piece }) => ({
      name: bareTeam(piece.trim().replace(/^(?:[-*] ?|\p{L}{2,10}: )/u, ''), cues),
      at: start + index,
    }));
    const names = pieces.filter(({ name }) => /^[\p{Lu}\d]/u.test(name));
    const hasTeam = pieces.some(({ name }) => name === '');
    for (const { name, at } of names.slice(0, 2))
      if (hasTeam || isOrganization(name, cues) || (pieces.length === 1 && name.includes(' ')))
        found.push({
          name,
          passage: body,
          start: Math.max(at, text.indexOf(name, at)),
          score: hasTeam || isOrganization(name, cues) ? 5 : 2,
        });
  }
  return found;
}

/** The line that heads a letter: "Ministry of the Environment". */
export function ofHead({ body, subjectLength }: Part): NamedCompany[] {
  const { text, cues } = body;
  const line = /^\s*(\p{Lu}[^\n,;:!?|]{3,70})(?=\n)/u.exec(text);
  if (subjectLength > 0 || !line || !isOrganization(line[1]!, cues)) return [];
  return [{ name: line[1]!.trim(), passage: body, start: line[0].length - line[1]!.length, score: 6 }];
}
