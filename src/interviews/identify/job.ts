import type { Cues } from '../cues/cues.js';
import { oneLine } from '../../text/clean.js';
import type { TextRange } from './mail-text.js';
import { standingAt } from './message-text.js';
import { perCues } from './merge.js';
import {
  isFullName,
  isJobWord,
  isNoName,
  isOrganization,
  isOrganizationWord,
  matchesDomain,
  nameFrom,
  withoutHonorific,
  wordsAt,
} from './names.js';
import type { Part, Passage } from './parts.js';
import { anyOf, plainOf } from './plain.js';

/** A value and where the original says it. */
export interface Told {
  readonly value: string;
  readonly range: TextRange;
}

const word = "[\\p{Lu}\\d][\\p{L}\\p{M}\\p{N}'’&.+/-]{0,30}";
const organization = new RegExp(
  `(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&.+-]{0,30}|\\d\\p{L}{2,20})(?: (?:of the |of |and |& |de la |de |del |du |des |d'|und |y |et |dan |für )?${word}){0,6}`,
  'uy',
);

const rulesOf = perCues(({ job, people, mail, time }: Cues) => {
  const label = (names: readonly string[]) =>
    new RegExp(`(?:^|\\n)[-* ]{0,4}(?:${anyOf(names)})(?: \\([^)\\n]{1,20}\\))? ?: ?([^\\n]{2,110})`, 'g');
  const article = `(?:(?:${anyOf([...people.articles])}) )?`;
  return {
    roleLabel: label(job.roleLabels),
    companyLabel: label(job.companyLabels),
    beforeRole: new RegExp(`(?<![a-z])(?:${anyOf(job.beforeRole)}) ${article}`, 'g'),
    afterRole: new RegExp(`(?<![a-z])(?:${anyOf(job.afterRole)})(?![a-z])`, 'g'),
    beforeCompany: new RegExp(
      `(?<![a-z])(?:${anyOf(job.beforeCompany)}) (?:(?:the|la|el|le|der|die|das|dem|den) )?(?=\\S)`,
      'g',
    ),
    sure: /(?:^|[^a-z])(?:at|bei|beim|chez|en|@|di|joining|join|welcome to|client,?|mandant,?|cliente,?|klien(?: kami)?,?|greetings from)$/,
    time: new RegExp(`^(?:${anyOf([...time.weekdays, ...time.months, ...Object.keys(time.days)])})$`),
    stop: new RegExp(`^${anyOf(people.titleStops)}$`),
    article: new RegExp(`^${anyOf(people.articles)}$`),
    teams: new RegExp(`(?: ${anyOf(job.teams)}){1,5}$`),
    teamsFirst: new RegExp(`^(?:${anyOf(job.teams)}(?: |, ?| - )){1,3}`),
    onlyTeams: new RegExp(`^(?:(?:${anyOf([...job.teams, ...people.hr, ...people.articles])}|[&,@]) ?)+$`),
    greeting: new RegExp(`(?:^|\\n)[^\\p{L}\\n]{0,4}(?:${anyOf(mail.greetings)}),? +(?=\\p{L})`, 'gu'),
    candidate: new RegExp(
      `(?:^|\\n)[-* ]{0,4}(?:${anyOf(['candidate', 'applicant', 'invitee', 'kandidat', 'nama', 'bewerber(?:in)?', 'candidat[oa]?', 'candidate?', 'required'])})(?: name)? ?: ?`,
    ),
  };
});

const mostLooks = 120;
const gender =
  / ?[([](?:[mwfdxhv*]|gn|all genders|h\/f|f\/h)(?:\s?[/|]\s?[a-z*]{1,6}){0,3}[)\]]|(?<= )[mwfhd]\/[mwfhd](?:\/[a-z])?$/i;
/** The job the interview is about. */
export function readRole(part: Part): Told | undefined {
  const { body } = part;
  const { text, plain, cues } = body;
  const rules = rulesOf(cues);
  for (const match of plain.matchAll(rules.roleLabel)) {
    const start = match.index + match[0].length - match[1]!.length;
    const value = cutLabel(text.slice(start, start + match[1]!.length));
    if (
      isRole(value, cues) &&
      value.split(' ').some((each) => isJobWord(plainOf(each), cues) || /\p{Lu}/u.test(each))
    )
      return told(body, value, start);
  }
  return roleBeforeWord(body) ?? roleAfterCue(body) ?? roleOfSubject(part) ?? roleOfLine(body);
}

/** "the Warehouse Team Lead position" */
function roleBeforeWord(body: Passage): Told | undefined {
  const { text, plain, cues } = body;
  const rules = rulesOf(cues);
  let looks = 0;
  for (const { index } of plain.matchAll(rules.afterRole)) {
    if (++looks > mostLooks) break;
    if (standingAt(body, index) === 'later') continue;
    const from = Math.max(0, index - 90, plain.lastIndexOf('\n', index - 1) + 1);
    const words = [...text.slice(from, index).matchAll(/\S+/g)];
    let first = words.length;
    for (let at = words.length - 1; at >= 0 && words.length - at <= 9; at--) {
      const each = words[at]![0];
      const low = plainOf(each).replace(/[.,;:!?"'()]+$/, '');
      if (
        /[.;:!?]$/.test(each) ||
        rules.article.test(low) ||
        rules.stop.test(low) ||
        /^(?:for|of|to|the|an?|about|regarding|as|in|your|this|open|above|new)$/.test(low)
      )
        break;
      first = at;
    }
    const start = from + (words[first]?.index ?? 0);
    const value = text.slice(start, index).trim();
    if (first < words.length && isRole(value, cues)) return told(body, withoutGender(value), start);
  }
  return undefined;
}

/** "position of Ward Nurse", "als Disponent", "untuk posisi Teller" */
function roleAfterCue(body: Passage): Told | undefined {
  const { plain, cues } = body;
  let looks = 0;
  let second: Told | undefined;
  for (const match of plain.matchAll(rulesOf(cues).beforeRole)) {
    if (++looks > mostLooks) break;
    const start = match.index + match[0].length;
    const role = roleAt(body, start);
    if (!role) continue;
    if (role.value.split(' ').some((each) => isJobWord(plainOf(each), cues))) return role;
    second ??= role;
  }
  return second;
}

function roleAt(body: Passage, start: number): Told | undefined {
  const { text, cues } = body;
  const rules = rulesOf(cues);
  const rest = /^[^\n.;:!?"“”]{2,90}/.exec(text.slice(start, start + 90))?.[0] ?? '';
  const words = [...rest.matchAll(/\S+/g)];
  let end = 0;
  for (const [index, each] of words.slice(0, 9).entries()) {
    const low = plainOf(each[0]).replace(/[,()]+$/, '');
    const ends =
      rules.stop.test(low) ||
      /^[-–—|/•·]$/.test(each[0]) ||
      (index > 0 && rules.article.test(low)) ||
      /^(?:position|role|post|job|vacancy|opening|hier|here|bei|at|im|in|en|chez|untuk|dengan|pada|yang|di|zum|zur|am|um|ist|es|est)$/.test(
        low,
      );
    if (ends && index > 0) break;
    if (ends) return undefined;
    end = each.index + each[0].length;
    if (each[0].endsWith(',')) break;
  }
  const value = withoutGender(text.slice(start, start + end).replace(/[ ,]{1,5}$/, ''));
  return isRole(value, cues) ? told(body, value, start) : undefined;
}

function isRole(text: string, cues: Cues): boolean {
  const words = text.split(' ');
  const low = words.map((each) => plainOf(each).replace(/[.,]$/, ''));
  if (words.length > 9 || text.length < 2 || /^\d+$/.test(text)) return false;
  if (
    /^(?:open|new|this|above|first|next|available|advertised|said|same|right|current|following|great|other|interview|an?|the|hr|phone|video|diese|diesen|este|esta|cette|ce|ini|tersebut)$/.test(
      low[0]!,
    )
  )
    return false;
  const isJob = low.some((each) => isJobWord(each, cues));
  if (isNoName(low[0]!, cues) && !isJob) return false;
  if (isOrganization(text, cues) && !isJob) return false;
  return (
    isJob ||
    (/^\p{Lu}/u.test(words[0]!) &&
      (words.length < 2 || /^\p{Lu}/u.test(words.at(-1)!)) &&
      !isFullName(text, cues))
  );
}

/** Without `(m/f/d)` and the like. */
function withoutGender(text: string): string {
  return text.replace(gender, '').replace(/[ .,;:-]{1,5}$/, '');
}

function cutLabel(text: string): string {
  return withoutGender(
    text.replace(/ (?:[-–—|] |\().*$/, (rest) => (/^ \((?!.*(?:\bref|\d{3}))/.test(rest) ? rest : '')).trim(),
  ).trim();
}

/** The organization that hires. */
export function readCompany(
  part: Part,
  domains: readonly string[],
  people: readonly string[],
): Told | undefined {
  const { body } = part;
  const { text, plain, cues } = body;
  const rules = rulesOf(cues);
  const fits = (name: string) => isOrganization(name, cues) || matchesDomain(name, domains);
  for (const match of plain.matchAll(rules.companyLabel)) {
    const start = match.index + match[0].length - match[1]!.length;
    const value = text.slice(start, start + match[1]!.length).trim();
    if (value.length < 70 && /^\p{Lu}/u.test(value)) return told(body, value, start);
  }
  let likely: Told | undefined;
  let looks = 0;
  for (const match of plain.matchAll(rules.beforeCompany)) {
    if (++looks > mostLooks) break;
    const start = match.index + match[0].length;
    organization.lastIndex = start;
    const raw = organization.exec(text)?.[0];
    const name = raw && trimCompany(raw, text.slice(start + raw.length, start + raw.length + 12), cues);
    if (!name || people.some((each) => each.includes(name) || name.includes(each)) || isRoleLike(name, cues))
      continue;
    if (fits(name)) return told(body, name, start);
    const sure = rules.sure.test(plain.slice(Math.max(0, start - 24), start - 1));
    if (sure && !isStreet(text, start, name)) likely ??= told(body, name, start);
  }
  return companyOfSender(part, fits) ?? likely ?? companyOfSubject(part, fits);
}

function isRoleLike(name: string, cues: Cues): boolean {
  const words = name.split(' ');
  return (
    words.some((each) => isJobWord(plainOf(each), cues)) && !isOrganizationWord(plainOf(words.at(-1)!), cues)
  );
}

function trimCompany(raw: string, after: string, cues: Cues): string | undefined {
  const words = raw.split(' ');
  const rules = rulesOf(cues);
  const stop = words.findIndex((each, index) => {
    const plain = plainOf(each).replace(/[.,']+$/, '');
    return index === 0
      ? isNoName(plain, cues) && !/^(?:the|der|la|le|el)$/.test(plain)
      : rules.time.test(plain);
  });
  let name = words.slice(0, stop === -1 ? words.length : stop).join(' ');
  // A sentence ends at ". " and "Ltd." does not end one.
  const sentence = /[\p{L}\d)]{3,30}\. \p{Lu}/u.exec(name);
  if (sentence && !/^(?:inc|ltd|corp|dept)\./i.test(sentence[0]))
    name = name.slice(0, sentence.index + sentence[0].length - 3);
  name = name.replace(/(?: (?:and|of|of the|&|de|du|und|y|et|dan))$/, '').replace(/[.&+'’-]{1,5}$/, '');
  if (/['’]s$/.test(name) && /^ [a-z]/.test(after) && !/^ (?:on|in|at|for|and|is|has|we|as|to)\b/.test(after))
    name = name.slice(0, -2);
  return name.length > 1 && !/^\d+$/.test(name) ? name : undefined;
}

function isStreet(text: string, start: number, name: string): boolean {
  return (
    /(?:\b(?:Street|Road|Avenue|Lane|Square|Drive|Place|Platz)|[a-zß]stra(?:ß|ss)e)$/.test(name) ||
    /\d ?$/.test(text.slice(start - 4, start))
  );
}

/** The company in a sender such as `Nordwind Careers`, or in the lines of a signature: what is no person and no job. */
function companyOfSender(part: Part, fits: (name: string) => boolean): Told | undefined {
  const cues = part.body.cues;
  const rules = rulesOf(cues);
  const lines = [...part.signature];
  const pieces = lines.flatMap((line) =>
    [...line.text.matchAll(/(?:[^|,·•@()\n–—/]|\/(?! ))+/g)].flatMap((match) =>
      match[0].split(/ - /).map((text) => ({ line, text: text.trim() })),
    ),
  );
  const options: Told[] = [];
  for (const { line, text } of pieces) {
    const plain = plainOf(text);
    if (rules.onlyTeams.test(plain)) continue;
    const teamless = text.slice(rules.teamsFirst.exec(plain)?.[0].length ?? 0);
    const trailing = rules.teams.exec(plainOf(teamless))?.[0].length ?? 0;
    const name = trailing > 0 && !fits(teamless) ? teamless.slice(0, teamless.length - trailing) : teamless;
    const low = plainOf(name);
    const person = nameFrom(wordsAt(name, 0, 7), cues, true);
    if (
      name.length < 2 ||
      name.length > 60 ||
      !/^[\p{Lu}\d]/u.test(name) ||
      /\d{3}|https?:|www\.|[?!]$/.test(name) ||
      rules.onlyTeams.test(low)
    )
      continue;
    if (fits(name)) return told(line, name, line.text.indexOf(name));
    if (
      isRoleLike(name, cues) ||
      (line === lines[0] && person?.from === 0 && person.end === name.length && text === line.text.trim())
    )
      continue;
    if (line === lines[0] && line.text.trim().startsWith(text) && person) continue;
    options.push(told(line, name, line.text.indexOf(name)));
  }
  if (part.from) {
    const shown = /^"?([^"<\n]{2,80})/.exec(part.from.text)?.[1]?.trim() ?? '';
    const bare = shown
      .replace(/^.{1,40}\b(?:from|at|via|de|von|dari) (?=\p{Lu})/u, '')
      .replace(/^(?:RR\. ?HH\.|RRHH|RH|HR|HRD|Rekrutmen|Recruiting|Recruitment|Personalabteilung) /u, '');
    const plain = plainOf(bare);
    const name = bare.slice(0, bare.length - (rules.teams.exec(plain)?.[0].length ?? 0));
    const team = name !== shown;
    if (name.length > 1 && (team || fits(name)) && !isFullName(name, cues) && !name.includes('@'))
      return told(part.from, name, part.from.text.indexOf(name));
  }
  return options.at(-1);
}

/** Pieces of a subject such as `Interview: Senior Nurse - Harbor Hospital`. */
function subjectPieces(part: Part): { text: string; at: number }[] {
  const subject = part.body.text.slice(0, part.subjectLength);
  return [...subject.matchAll(/[^|:–—(),[\]]{2,80}/g)]
    .flatMap((match) => {
      let at = match.index;
      return match[0].split(/( - | @ | at | with | for |_)/).map((text) => {
        const piece = { text: text.trim(), at: at + text.length - text.trimStart().length };
        at += text.length;
        return piece;
      });
    })
    .filter(({ text }) => text.length > 2);
}

const talkWord =
  /\b(?:interview|entrevista|entretien|gespr[aä]ch|wawancara|invitation|undangan|einladung|invitaci[oó]n|call|screen|re|update|your|ihre?|confirm\w*|termin|jadwal|chat|talk|next|step|round|final|schedule)\b/i;

function companyOfSubject(part: Part, fits: (name: string) => boolean): Told | undefined {
  const piece = subjectPieces(part).find(
    ({ text }) => /^\p{Lu}/u.test(text) && fits(text) && !talkWord.test(text),
  );
  return piece && told(part.body, piece.text, piece.at);
}

function roleOfSubject(part: Part): Told | undefined {
  const { cues } = part.body;
  const piece = subjectPieces(part).find(
    ({ text }) =>
      isRole(text, cues) &&
      text.split(' ').some((each) => isJobWord(plainOf(each), cues)) &&
      !talkWord.test(text),
  );
  return piece && told(part.body, withoutGender(piece.text), piece.at);
}

/** A line of its own above the letter: "Residential Support Worker, Oak Tree House". */
function roleOfLine(body: Passage): Told | undefined {
  const { text, cues } = body;
  let at = 0;
  for (const line of text.slice(0, 700).split('\n')) {
    const value = withoutGender(/^[^,|–—(]{3,70}/.exec(line)?.[0].trim() ?? '');
    if (line.length < 80 && !/[.!?:]$/.test(line) && value.split(' ').length <= 6 && /^\p{Lu}/u.test(value)) {
      const low = value.split(' ').map(plainOf);
      if (low.some((each) => isJobWord(each, cues)) && !isFullName(value, cues) && !talkWord.test(value))
        return told(body, value, at);
    }
    at += line.length + 1;
  }
  return undefined;
}

/** The person the message is addressed to. */
export function readCandidate(part: Part): (Told & { readonly email?: string | undefined }) | undefined {
  const { body, to } = part;
  const { cues, plain } = body;
  const rules = rulesOf(cues);
  const email = to && /[\w.+-]{1,64}@[A-Za-z0-9.-]{3,80}/.exec(to.text)?.[0];
  const [greeting] = plain.slice(0, 4000).matchAll(rules.greeting);
  const greeted = greeting && fullNameAt(body, greeting.index + greeting[0].length, /^ ?(?:[,!:.–—-]|\n|$)/);
  const addressed = to && fullNameAt(to, to.text.startsWith('"') ? 1 : 0, /^"? ?(?:<|$|\n|\()/);
  const label = rules.candidate.exec(plain);
  const labeled = label && fullNameAt(body, label.index + label[0].length, /^ ?(?:[,(]|\n|$)/);
  const name = greeted ?? addressed ?? labeled;
  if (!name) return undefined;
  const isAddressee = addressed?.value === name.value || (addressed === undefined && greeted !== undefined);
  return { ...name, ...(email && isAddressee && { email }) };
}

/** Every name the message calls its reader by, first names too. */
export function namesOfReader(part: Part): string[] {
  const { body, to } = part;
  const { cues, plain, text } = body;
  const rules = rulesOf(cues);
  const at = (passage: { readonly text: string }, start: number) =>
    nameFrom(wordsAt(passage.text, start, 8), cues, true)?.text;
  const greeted = [...plain.slice(0, 6000).matchAll(rules.greeting)]
    .slice(0, 6)
    .map((match) => at(body, match.index + match[0].length));
  // "Kenji - before we go", "Travis,"
  const start = part.subjectLength > 0 ? part.subjectLength + 2 : /^\s*/.exec(text)![0].length;
  const first = nameFrom(wordsAt(text, start, 3), cues, true);
  const opens =
    first && /^ ?(?:[,!]|[-–—] )/.test(text.slice(first.end, first.end + 3)) ? first.text : undefined;
  const label = rules.candidate.exec(plain);
  const labeled = label ? at(body, label.index + label[0].length) : undefined;
  const addressed = to && at(to, to.text.startsWith('"') ? 1 : 0);
  // "dengan Ibu Rahma?", "Is this Maya?"
  const asked = /(?<![\p{L}])\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?=\?)/u.exec(text.slice(0, 150));
  const meant = asked && at(body, asked.index);
  return [...greeted, opens, labeled, addressed, meant].filter((name) => typeof name === 'string');
}

function fullNameAt(passage: Passage, start: number, then: RegExp): Told | undefined {
  const name = nameFrom(wordsAt(passage.text, start, 8), passage.cues);
  if (!name || !then.test(passage.text.slice(name.end, name.end + 3))) return undefined;
  const bare = withoutHonorific(name.text, passage.cues);
  if (!isFullName(bare, passage.cues)) return undefined;
  return told(passage, bare, name.end - bare.length);
}

function told(passage: Passage, value: string, start: number): Told {
  return { value: oneLine(value), range: passage.original(start, start + value.length) };
}
