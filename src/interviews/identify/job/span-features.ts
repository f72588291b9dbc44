import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import { isJobWord, isNoName } from '../people/name-words.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { matchesDomain } from './domains.js';
import { hasJob } from './job-title.js';
import { isOrganization, isOrganizationWord } from './organizations.js';
import type { Token } from './tokens.js';

export interface SpanText {
  readonly tokens: readonly Token[];
  readonly cues: Cues;
  readonly domains: readonly string[];
  readonly names: ReadonlySet<string>;
  /** Cues that end right before a token, by its index. */
  readonly before: ReadonlyMap<number, readonly string[]>;
  readonly after: ReadonlyMap<number, readonly string[]>;
  readonly tags: readonly (readonly string[])[];
  readonly counts: ReadonlyMap<string, number>;
}

const cueRules = perCues(({ job, people }: Cues) => {
  const ends = (words: readonly string[]) => new RegExp(`(?<![a-z])(?:${anyOf(words)})(?![a-z])`, 'g');
  return {
    before: {
      role: ends(job.beforeRole),
      roleLabel: ends(job.roleLabels),
      looseLabel: ends(job.looseRoleLabels),
      one: ends(job.asOne),
      at: ends(job.beforeCompanySurely),
      firm: ends(job.beforeCompany),
      firmLabel: ends(job.companyLabels),
      client: ends(job.clients),
    },
    after: { role: ends(job.afterRole), wants: finder(job.companyWants) },
    hr: new RegExp(`^${anyOf(people.hr)}$`),
    team: new RegExp(`^${anyOf(job.teams)}$`),
    talk: new RegExp(`^${anyOf(job.talks)}$`),
    article: new RegExp(`^${anyOf(people.articles)}$`),
    link: new RegExp(`^${anyOf(people.titleLinks)}$`),
    polite: new RegExp(`^${anyOf(people.honorifics)}$`),
    first: new RegExp(`^(?:${anyOf(job.companyFirst)})$`),
    role: new RegExp(`^(?:${anyOf(job.roleWords)})$`),
    noun: new RegExp(`^(?:${anyOf(job.roleNouns)})$`),
  };
});

export function spanText(
  tokens: readonly Token[],
  cues: Cues,
  domains: readonly string[],
  names: readonly string[],
): SpanText {
  const rules = cueRules(cues);
  const before = new Map<number, string[]>();
  const after = new Map<number, string[]>();
  const passages = new Map<unknown, number>();
  tokens.forEach(({ passage }, at) => {
    if (!passages.has(passage)) passages.set(passage, at);
  });
  for (const [passage, first] of passages) {
    const { plain } = passage as Token['passage'];
    for (const [name, rule] of Object.entries(rules.before)) {
      let at = first;
      for (const { index, 0: cue } of matches(plain, rule)) {
        const end = index + cue.length;
        while (at < tokens.length && tokens[at]!.passage === passage && tokens[at]!.start < end) at++;
        put(before, at, name);
      }
    }
    for (const [name, rule] of Object.entries(rules.after)) {
      let at = first;
      for (const { index } of matches(plain, rule)) {
        while (at < tokens.length && tokens[at]!.passage === passage && tokens[at]!.start < index) at++;
        put(after, at, name);
      }
    }
  }
  const nameWords = new Set(
    names.flatMap((name) => plainOf(name).split(/[ .]+/)).filter((each) => each.length > 1),
  );
  const known = new Map<string, readonly string[]>();
  const tags = tokens.map(({ plain, text, person }) => {
    let found = known.get(text);
    if (found === undefined) {
      found = [
        ...(isJobWord(plain, cues) ? ['job'] : []),
        ...(rules.role.test(plain) ? ['role'] : []),
        ...(isOrganizationWord(plain, cues) ? ['org'] : []),
        ...(rules.first.test(plain) ? ['org1'] : []),
        ...(isNoName(plain, cues) ? ['no'] : []),
        ...(rules.hr.test(plain) ? ['hr'] : []),
        ...(rules.team.test(plain) ? ['team'] : []),
        ...(rules.talk.test(plain) ? ['talk'] : []),
        ...(rules.article.test(plain) ? ['the'] : []),
        ...(rules.link.test(plain) ? ['of'] : []),
        ...(rules.polite.test(plain) ? ['mr'] : []),
        ...(rules.noun.test(plain) ? ['noun'] : []),
        ...(nameWords.has(plain) ? ['name'] : []),
        ...(matchesDomain(text, domains) ? ['domain'] : []),
      ];
      known.set(text, found);
    }
    return person ? [...found, 'person'] : found;
  });
  const counts = new Map<string, number>();
  for (const { plain } of tokens) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  return { tokens, cues, domains, names: nameWords, before, after, tags, counts };
}

function put(map: Map<number, string[]>, at: number, name: string): void {
  const own = map.get(at);
  if (!own) map.set(at, [name]);
  else if (!own.includes(name)) own.push(name);
}

const beside = 10;

/** A word as features name it: a name as a sign. */
function word({ tokens, tags }: SpanText, at: number): string {
  const token = tokens[at];
  if (!token) return '\n';
  return tags[at]!.includes('name') ? '@' : token.plain;
}

const shape = ({ tokens }: SpanText, at: number) => tokens[at]?.shape ?? '\n';
const tag = ({ tags }: SpanText, at: number) => (tags[at] ?? []).join();

export function startFeatures(doc: SpanText, at: number): string[] {
  const { tokens, before } = doc;
  const { kind, part } = tokens[at]!;
  const w = (by: number) => word(doc, at + by);
  const s = (by: number) => shape(doc, at + by);
  let lineStart = at;
  while (lineStart > 0 && at - lineStart < 40 && shape(doc, lineStart - 1) !== '\n') lineStart--;
  const label: string[] = [];
  for (let each = lineStart; each < Math.min(at, lineStart + 6); each++) {
    if (tokens[each]!.text === ':') {
      label.push(...Array.from({ length: each - lineStart }, (_, by) => word(doc, lineStart + by)));
      break;
    }
  }
  const bag = new Set<string>();
  for (let each = at - 1; each >= Math.max(0, at - beside) && !/^[\n!?]$/.test(shape(doc, each)); each--)
    bag.add(`b ${word(doc, each)}`);
  const cues = before.get(at) ?? [];
  const behindArticle = (before.get(at - 1) ?? []).filter(() => (doc.tags[at - 1] ?? []).includes('the'));
  return [
    `<1 ${w(-1)}`,
    `<2 ${w(-2)}`,
    `<3 ${w(-3)}`,
    `<12 ${w(-2)} ${w(-1)}`,
    `<23 ${w(-3)} ${w(-2)}`,
    `<123 ${w(-3)} ${w(-2)} ${w(-1)}`,
    `<t ${tag(doc, at - 1)}`,
    `<tt ${tag(doc, at - 2)};${tag(doc, at - 1)}`,
    `<c ${s(-1)} ${s(0)}`,
    `<cc ${s(-2)} ${s(-1)} ${s(0)}`,
    `s ${w(0)}`,
    `st ${tag(doc, at)}`,
    `s<t ${tag(doc, at - 1)};${tag(doc, at)}`,
    `s< ${w(-1)} ${w(0)}`,
    `k ${kind} ${Math.min(part, 1)}`,
    `kc ${kind} ${s(-1)}`,
    `kl ${kind} ${Math.min(4, at - lineStart)}`,
    ...cues.map((cue) => `q ${cue}`),
    ...cues.map((cue) => `qs ${cue} ${s(0)} ${tag(doc, at)}`),
    ...behindArticle.map((cue) => `qq ${cue}`),
    ...label.map((each) => `l ${each}`),
    ...bag,
  ];
}

export function endFeatures(doc: SpanText, at: number): string[] {
  const { after } = doc;
  const w = (by: number) => word(doc, at + by);
  const s = (by: number) => shape(doc, at + by);
  const bag = new Set<string>();
  for (
    let each = at + 1;
    each < Math.min(doc.tokens.length, at + beside) && !/^[\n!?]$/.test(shape(doc, each));
    each++
  )
    bag.add(`a ${word(doc, each)}`);
  return [
    `>1 ${w(1)}`,
    `>2 ${w(2)}`,
    `>3 ${w(3)}`,
    `>12 ${w(1)} ${w(2)}`,
    `>t ${tag(doc, at + 1)}`,
    `>tt ${tag(doc, at + 1)};${tag(doc, at + 2)}`,
    `>c ${s(0)} ${s(1)}`,
    `>cc ${s(0)} ${s(1)} ${s(2)}`,
    `e ${w(0)}`,
    `et ${tag(doc, at)}`,
    `e>t ${tag(doc, at)};${tag(doc, at + 1)}`,
    `e> ${w(0)} ${w(1)}`,
    ...(after.get(at + 1) ?? []).map((cue) => `r ${cue}`),
    ...bag,
  ];
}

export function insideFeatures(doc: SpanText, at: number): string[] {
  const w = word(doc, at);
  return [
    `i ${w}`,
    `ic ${shape(doc, at)}`,
    ...(w.length > 4 ? [`is ${w.slice(-4)}`, `is ${w.slice(-3)}`, `ip ${w.slice(0, 4)}`] : []),
    ...doc.tags[at]!.map((each) => `it ${each}`),
  ];
}

/** Of words that neither begin nor end it. */
export function innerFeatures(doc: SpanText, at: number): string[] {
  return [`m ${word(doc, at)}`, `mc ${shape(doc, at)}`, `mt ${tag(doc, at)}`];
}

export function spanFeatures(
  doc: SpanText,
  start: number,
  end: number,
  seen: number,
  kinds: string,
): string[] {
  const { tokens, cues, domains } = doc;
  const text = textOf(doc, start, end);
  let shapes = '';
  for (let at = start; at <= end; at++) shapes += `${shape(doc, at)} `;
  const org = isOrganization(text, cues);
  const job = hasJob(text, cues);
  const k = tokens[start]!.kind;
  return [
    `n ${end - start}`,
    `c ${shapes}`,
    `o ${org} ${job} ${matchesDomain(text, domains)}`,
    `u ${Math.min(seen, 4)}`,
    `uk ${Math.min(seen, 3)} ${kinds}`,
    `lines ${shape(doc, start - 1) === '\n'} ${shape(doc, end + 1) === '\n'} ${k}`,
    `<> ${word(doc, start - 1)} ${word(doc, end + 1)}`,
    `<>c ${shape(doc, start - 1)} ${shape(doc, end + 1)} ${org} ${job}`,
    `<>t ${tag(doc, start - 1)};${tag(doc, end + 1)} ${org} ${job}`,
    `ok ${org} ${job} ${k}`,
    `hd ${word(doc, start)} ${word(doc, end)}`,
  ];
}

export function textOf({ tokens }: SpanText, start: number, end: number): string {
  const { passage, start: from } = tokens[start]!;
  return passage.text.slice(from, tokens[end]!.end);
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

const neverInside = /^[\n!?;"“”„«»@|<>=…]/;

/** All pieces that may be it. */
export function spansOf({ tokens, tags }: SpanText, kind: 'company' | 'role'): Span[] {
  const spans: Span[] = [];
  const longest = kind === 'role' ? 11 : 9;
  for (let start = 0; start < tokens.length; start++) {
    const { shape: first } = tokens[start]!;
    if (!/^[A1a]/.test(first)) continue;
    if (kind === 'company' && !/A/.test(first) && !tags[start]!.some((each) => each.startsWith('org'))) continue;
    for (let end = start; end < Math.min(tokens.length, start + longest); end++) {
      const { text, shape: last } = tokens[end]!;
      if (neverInside.test(text)) break;
      if (
        /^[A1]/.test(last) ||
        last === 'aA' ||
        text === ')' ||
        text === '.' ||
        (last === 'a' && kind === 'role') ||
        (last === 'a' && kind === 'company' && (end === start || tags[end]!.includes('org')))
      )
        spans.push({ start, end });
    }
  }
  return spans;
}
