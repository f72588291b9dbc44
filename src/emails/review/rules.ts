import { interviewTypes } from '../../interviews/catalog.js';
import { familyOfPerson } from '../../interviews/families.js';
import type { Debrief, Interview, Person } from '../../interviews/model.js';
import type { InterviewFamily } from '../../interviews/vocabulary.js';
import { countWords } from '../../text/count.js';
import { editDistance, fold } from '../../text/fold.js';
import type { PlaceValues } from '../../text/fill.js';
import { thankYouWords } from '../catalog.js';
import type { EmailPurpose, Finding, ReviewRuleId, Severity } from '../model.js';
import { phraseFinder } from '../phrases.js';
import type { ReviewWords } from '../words.js';
import type { Draft, Span } from './draft.js';
import { contentStems, overlap } from './match.js';

/** What a rule knows. */
export interface Known {
  readonly draft: Draft;
  readonly purpose: EmailPurpose;
  readonly interview: Interview | undefined;
  readonly debrief: Debrief | undefined;
  /** Who the mail goes to, given or inferred. */
  readonly recipient: Person | undefined;
  /** Points, challenge and highlight that a note could name, as plain text. */
  readonly points: readonly string[];
  readonly words: ReviewWords;
}

/** What a rule found. */
export interface Match {
  readonly field: Finding['field'];
  readonly span: Span;
  /** Values for the message; `found` is filled in from the span. */
  readonly places?: PlaceValues;
  readonly severity?: Severity;
  readonly replacement?: string;
}

/** A rule: how serious, and what it finds. A rule without the facts it needs finds nothing. */
export interface Rule {
  readonly severity: Severity;
  readonly check: (known: Known) => readonly Match[];
}

/** The family of the reader: by the person, else by the type. */
export function familyOf({
  recipient,
  interview,
}: Pick<Known, 'recipient' | 'interview'>): InterviewFamily | undefined {
  return (
    (recipient && familyOfPerson(recipient, interview)) ??
    (interview && interviewTypes[interview.type].family)
  );
}

const nowhere = (draft: Draft): Span => ({ start: draft.body.start, end: draft.body.start });
const inText = (span: Span, more: Omit<Match, 'field' | 'span'> = {}): Match[] => [
  { field: 'text', span, ...more },
];

/** Whether a name stands in the subject or the text, whatever its case, accents and punctuation. */
function names(draft: Draft, name: string): boolean {
  return ` ${fold(`${draft.subject ?? ''} ${draft.text}`)} `.includes(` ${fold(name)} `);
}

// A bracket before a parenthesis is a Markdown link, and a short lower-case word in angle brackets an HTML tag.
const placeholders =
  /\[[^\]\n\d][^\]\n]{1,59}\](?!\()|\{\{?[^{}\n]{1,60}\}\}?|<(?!https?:|[a-z]{1,6}\/?>)[A-Za-z][A-Za-z _/-]{1,40}>|%[A-Za-z_]{2,30}%|\b(?:your|insert|enter|company|interviewer|recipient|candidate)[ _](?:your )?(?:name|company|role|title|position|topic|date)(?: here)?(?=[\].,:)!]|$)|\b[Xx]{3,}\b|\b(?:lorem ipsum|TODO|TBD|FIXME)\b|_{3,}|\.{5,}|\bundefined\b|\[object Object\]/gm;

function findPlaceholders({ draft }: Known): Match[] {
  const find = (field: Finding['field'], text: string): Match[] =>
    [...text.matchAll(placeholders)].map((match) => ({
      field,
      span: { start: match.index, end: match.index + match[0].length },
    }));
  return [...find('subject', draft.subject ?? ''), ...find('text', draft.text)];
}

/** The part of a greeting that names somebody: the line without greeting words and marks. */
function greetedName({ draft, words }: Known): Span | undefined {
  if (!draft.greeting) return undefined;
  const line = draft.text.slice(draft.greeting.start, draft.greeting.end);
  const opening = phraseFinder(words.greetingWords)(line);
  const start = opening?.index === 0 ? opening.text.length : 0;
  const name = line.slice(start).replace(/[\s,:;.!–—-]+$/u, '');
  const blank = name.length - name.replace(/^[\s,]+/u, '').length;
  const span = {
    start: draft.greeting.start + start + blank,
    end: draft.greeting.start + start + name.length,
  };
  return span.end > span.start ? span : undefined;
}

const partsOf = (name: string) =>
  fold(name)
    .split(' ')
    .filter((part) => part.length > 1);

function findMisspeltName(known: Known): Match[] {
  const { draft, recipient } = known;
  const span = greetedName(known);
  if (!span || !recipient || greetsNobody(known)) return [];
  const wanted = [...recipient.name.split(/\s+/), ...(recipient.addressAs?.split(/\s+/) ?? [])];
  const slips: Match[] = [];
  for (const match of draft.text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}'’-]{3,}/gu)) {
    const word = match[0];
    if (wanted.some((part) => part === word)) continue;
    const near = wanted.find((part) => part.length > 3 && isSlip(word, part));
    if (!near) continue;
    const start = span.start + match.index;
    slips.push(
      ...inText({ start, end: start + word.length }, { places: { wanted: near }, replacement: near }),
    );
  }
  return slips;
}

/** One letter wrong, missing, added or swapped; two in long names. Accents left off are no slip of this kind. */
function isSlip(written: string, name: string): boolean {
  // "Dan" for "Dana" is a short form, not a slip.
  if (fold(name).startsWith(fold(written))) return false;
  const distance = editDistance(fold(written), fold(name));
  return distance > 0 && distance <= (name.length > 6 ? 2 : 1);
}

function findWrongName(known: Known): Match[] {
  const { draft, recipient } = known;
  const span = greetedName(known);
  if (!span || !recipient || greetsNobody(known) || findMisspeltName(known).length > 0) return [];
  const greeted = partsOf(draft.text.slice(span.start, span.end));
  const wanted = [...partsOf(recipient.name), ...partsOf(recipient.addressAs ?? '')];
  const nick = (a: string, b: string) => a.length > 2 && b.startsWith(a);
  const meant = greeted.some((part) => wanted.some((each) => each === part || nick(part, each)));
  return meant || greeted.length === 0 ? [] : inText(span, { places: { wanted: recipient.name } });
}

function greetsNobody({ draft, words }: Known): boolean {
  if (!draft.greeting) return false;
  const line = fold(draft.text.slice(draft.greeting.start, draft.greeting.end));
  return words.genericGreetings.some((generic) => fold(generic) === line);
}

function findGenericGreeting(known: Known): Match[] {
  const { draft, recipient } = known;
  return recipient && greetsNobody(known)
    ? inText(draft.greeting!, { places: { wanted: recipient.name } })
    : [];
}

function findMissingCompany({ draft, interview }: Known): Match[] {
  const company = interview?.company?.name;
  if (!company) return [];
  // "Nordwind Logistics GmbH" is named by "Nordwind Logistics" and by "Nordwind".
  const legal =
    /\s+(?:inc|llc|ltd|limited|plc|gmbh|ag|se|corp|corporation|co|company|pt|tbk|sa|srl|bv|nv|ab|as|oy)\.?$/iu;
  const [first = ''] = company.split(/\s+/);
  const known = [company, company.replace(legal, ''), ...(first.length > 3 ? [first] : [])];
  return known.some((name) => names(draft, name))
    ? []
    : inText(nowhere(draft), { places: { wanted: company } });
}

function findMissingRole({ draft, interview, words }: Known): Match[] {
  const title = interview?.role?.title;
  if (!title || names(draft, title)) return [];
  const stops = new Set(words.stopWords);
  const said = contentStems(`${draft.subject ?? ''} ${draft.text}`, stops);
  return overlap(contentStems(title, stops), said) >= 0.6
    ? []
    : inText(nowhere(draft), { places: { wanted: title } });
}

function thanksAt({ draft, words }: Known): number {
  const find = phraseFinder(words.thanks);
  return draft.sentences.findIndex(({ start, end }) => find(draft.text.slice(start, end)));
}

function findMissingThanks(known: Known): Match[] {
  const { draft, words } = known;
  const anywhere = thanksAt(known) >= 0 || phraseFinder(words.thanks)(draft.text);
  return anywhere ? [] : inText(nowhere(draft));
}

function findLateThanks(known: Known): Match[] {
  const at = thanksAt(known);
  return at > 1 ? inText(known.draft.sentences[at]!) : [];
}

function findNoSpecificPoint(known: Known): Match[] {
  const { draft, points, words } = known;
  if (!known.debrief) return [];
  if (points.length === 0) return inText(nowhere(draft), { severity: 'info' });
  const stops = new Set(words.stopWords);
  // A point may be told over two sentences, so each is read together with the one before it.
  const passages = draft.sentences.map(({ end }, index) =>
    contentStems(draft.text.slice(draft.sentences[Math.max(0, index - 1)]!.start, end), stops),
  );
  const named = points.some((point) => {
    const wanted = contentStems(point, stops);
    return wanted.length > 0 && passages.some((passage) => overlap(wanted, passage) >= 0.5);
  });
  return named ? [] : inText(nowhere(draft), { severity: familyOf(known) === 'hr' ? 'warning' : 'error' });
}

function bodyWords({ text, greeting, body }: Draft): number {
  return countWords(text.slice(greeting?.start ?? body.start, body.end));
}

function findTooLong(known: Known): Match[] {
  const family = familyOf(known);
  const count = bodyWords(known.draft);
  const limit = thankYouWords[family ?? 'user'].max;
  return count > limit ? inText(known.draft.body, { places: { count: `${count}`, limit: `${limit}` } }) : [];
}

function findTooShort(known: Known): Match[] {
  const family = familyOf(known);
  const count = bodyWords(known.draft);
  if (!family || known.points.length === 0) return [];
  const limit = thankYouWords[family].min;
  return count < limit ? inText(known.draft.body, { places: { count: `${count}`, limit: `${limit}` } }) : [];
}

function findPhrases(known: Known, phrases: readonly string[], innocent: string): Match[] {
  const { draft } = known;
  const find = phraseFinder(phrases);
  const matches: Match[] = [];
  for (const [field, text] of [
    ['subject', draft.subject ?? ''],
    ['text', draft.text],
  ] as const) {
    for (let match = find(text); match; match = find(text, match.index + match.text.length)) {
      if (fold(innocent).includes(fold(match.text))) continue;
      matches.push({ field, span: { start: match.index, end: match.index + match.text.length } });
    }
  }
  return matches;
}

/** Names and the work itself may hold words that mean pay elsewhere: a Compensation Analyst, a company called Bonus. */
function innocentWords({ interview, debrief }: Known): string {
  const discussed =
    debrief?.discussed?.map((point) => (typeof point === 'string' ? point : point.point)) ?? [];
  const people = [interview?.candidate, ...(interview?.interviewers ?? [])].flatMap((each) => [
    each?.name,
    each?.title,
  ]);
  const isPayJob = /\b(?:pay|compensation|benefits?|payroll|wage|reward)/i.test(interview?.role?.title ?? '');
  return [interview?.company?.name, interview?.role?.title, ...people, ...(isPayJob ? discussed : [])].join(
    ' ',
  );
}

function findVagueSubject({ draft, words }: Known): Match[] {
  const subject = draft.subject;
  if (subject === undefined) return [];
  const plain = fold(subject).replace(/^(?:re|fwd?|aw) /, '');
  const vague = words.vagueSubjects.some((each) => fold(each) === plain);
  return vague ? [{ field: 'subject', span: { start: 0, end: subject.length } }] : [];
}

function findMissingSignature({ draft, interview }: Known): Match[] {
  const name = interview?.candidate?.name;
  if (!name) return [];
  const last = fold(draft.text.slice(Math.max(draft.ending.start, draft.text.length - 400)));
  const signed = partsOf(name).some((part) => ` ${last} `.includes(` ${part} `)) || last.includes(fold(name));
  return signed
    ? []
    : inText({ start: draft.text.length, end: draft.text.length }, { places: { wanted: name } });
}

/** The rules, by id, most serious first. */
export const rules: Readonly<Record<ReviewRuleId, Rule>> = {
  placeholder: { severity: 'error', check: findPlaceholders },
  'wrong-name': { severity: 'error', check: findWrongName },
  'misspelt-name': { severity: 'error', check: findMisspeltName },
  'generic-greeting': { severity: 'warning', check: findGenericGreeting },
  'missing-company': { severity: 'warning', check: findMissingCompany },
  'missing-role': { severity: 'warning', check: findMissingRole },
  'missing-thanks': { severity: 'error', check: findMissingThanks },
  'late-thanks': { severity: 'warning', check: findLateThanks },
  'no-specific-point': { severity: 'error', check: findNoSpecificPoint },
  'too-long': { severity: 'error', check: findTooLong },
  'too-short': { severity: 'warning', check: findTooShort },
  'pay-talk': {
    severity: 'error',
    check: (known) => findPhrases(known, known.words.pay, innocentWords(known)),
  },
  cliche: {
    severity: 'warning',
    check: (known) => findPhrases(known, known.words.cliches, innocentWords(known)),
  },
  'vague-subject': { severity: 'warning', check: findVagueSubject },
  'missing-signature': { severity: 'warning', check: findMissingSignature },
};
