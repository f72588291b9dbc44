import { editDistance, fold } from '../../../text/fold.js';
import { contentStems, overlap } from '../match.js';
import { nowhere, says } from '../draft.js';
import { findPhrases } from '../lexicon.js';
import { inText, namesOf, type Known, type Match } from '../known.js';
import { firstFrom, tokensIn } from '../tokens.js';
import { isSlip } from './names.js';

const legalForm =
  /^(?:inc|llc|ltd|limited|plc|llp|gmbh|ag|se|corp|corporation|co|company|pt|cv|tbk|sa|srl|bv|nv|ab|as|oy|the)$/;

/** The words of the company's name that tell it from others, as written. */
function companyWords({ interview }: Known): string[] {
  const name = interview?.company?.name ?? '';
  return name.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !legalForm.test(fold(word)));
}

/** The organization is not named, in subject or text. */
export function findMissingCompany(known: Known): Match[] {
  const { draft, interview } = known;
  const company = interview?.company?.name;
  if (!company) return [];
  const text = `${draft.subject ?? ''}\n${draft.text}`;
  return isNamed(known, text) ? [] : inText(nowhere(draft), { places: { wanted: company } });
}

/** "Nordwind Logistics GmbH" is named by "Nordwind Logistics" and by "Nordwind", unless that is also a person or the job. */
function isNamed(known: Known, text: string): boolean {
  const { interview, recipient } = known;
  const name = interview!.company!.name;
  const [first = '', second = ''] = companyWords(known);
  const whole = companyWords(known).join(' ');
  if (
    says(text, name) ||
    (whole !== '' && says(text, whole)) ||
    (second !== '' && says(text, `${first} ${second}`))
  )
    return true;
  const initials = companyWords(known)
    .map((word) => word[0])
    .join('');
  if (
    initials.length > 2 &&
    new RegExp(`(?<!\\p{L})${initials.replace(/[^\p{L}]/gu, '')}(?!\\p{L})`, 'u').test(text)
  )
    return true;
  const others = ` ${fold(namesOf({ ...interview!, company: undefined }, recipient).join(' '))} `;
  return companyWords(known)
    .slice(0, 2)
    .some((word) => {
      if (fold(word).length < 4 || others.includes(` ${fold(word)} `)) return false;
      const found = new RegExp(`(?<![\\p{L}\\p{N}])${escape(word)}(?![\\p{L}\\p{N}])`, 'u').exec(text);
      return found !== null;
    });
}

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The job is not named, in subject or text. */
export function findMissingRole({ draft, interview, words }: Known): Match[] {
  const title = interview?.role?.title;
  const text = `${draft.subject ?? ''}\n${draft.text}`;
  if (!title || says(text, title)) return [];
  const stops = new Set(words.stopWords);
  return overlap(contentStems(title, stops), contentStems(text, stops)) >= 0.6
    ? []
    : inText(nowhere(draft), { places: { wanted: title } });
}

const properName = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’&.-]+[\p{L}\p{N}]+)*/gu;

/** The company's or the recipient's name with a slip, anywhere in subject or text but the greeting. */
export function findNameSlips(known: Known): Match[] {
  const { draft, recipient, words } = known;
  const right = companyWords(known)
    .concat(recipient?.name.split(/\s+/) ?? [])
    .filter((word) => fold(word).length > 4);
  if (right.length === 0) return [];
  const common = new Set(
    [...words.stopWords, ...(draft.text.match(/(?<![\p{L}'’])\p{Ll}[\p{L}]+/gu) ?? [])].map(fold),
  );
  const find = (field: Match['field'], text: string): Match[] =>
    [...text.matchAll(properName)].flatMap(({ index, 0: found }) => {
      const word = found.replace(/['’]s$/u, '');
      const near = right.find((name) => isNameSlip(word, name));
      const isGreeting =
        field === 'text' &&
        draft.greeting !== undefined &&
        index < draft.greeting.end &&
        index >= draft.greeting.start;
      if (!near || isGreeting || common.has(fold(word)) || known.given.includes(` ${fold(word)} `)) return [];
      const span = { start: index, end: index + word.length };
      if (isOtherName(known, near, text.slice(span.end, span.end + 40))) return [];
      return [{ field, span, places: { wanted: near }, replacement: near }];
    });
  return [...find('subject', draft.subject ?? ''), ...find('text', draft.text)];
}

function isNameSlip(written: string, name: string): boolean {
  if (
    written.length < 4 ||
    written.length > 40 ||
    fold(written) === fold(name) ||
    fold(written) === `${fold(name)}s`
  )
    return false;
  if (fold(name) === `${fold(written)}s` || written === written.toUpperCase()) return false;
  return fold(name).startsWith(fold(written))
    ? name.length - written.length === 1
    : isSlip(written, name) && editDistance(fold(written), fold(name)) <= (name.length > 8 ? 2 : 1);
}

/** Whether a near company name is followed by a name the company does not have: "Corvex Surgical" for "Corvexa Medical". */
function isOtherName(known: Known, near: string, after: string): boolean {
  const words = companyWords(known);
  const at = words.indexOf(near);
  const next = /^ (\p{Lu}[\p{L}\p{M}]+)/u.exec(after)?.[1];
  const wanted = words[at + 1];
  return (
    at >= 0 &&
    next !== undefined &&
    wanted !== undefined &&
    fold(next) !== fold(wanted) &&
    !known.given.includes(` ${fold(next)} `)
  );
}

/** Another organization named as the one that interviewed. */
export function findWrongCompany(known: Known): Match[] {
  const { draft, interview, tokens, words } = known;
  const company = interview?.company?.name;
  if (!company) return [];
  const places = { wanted: company };
  const near = [...draft.text.matchAll(properName)].flatMap(({ index, 0: found }) => {
    const word = companyWords(known).find((name) => fold(name).length > 4 && isNameSlip(found, name));
    const after = draft.text.slice(index + found.length, index + found.length + 40);
    if (!word || !isOtherName(known, word, after)) return [];
    const next = /^ \p{Lu}[\p{L}\p{M}]+/u.exec(after)?.[0] ?? '';
    return inText({ start: index, end: index + found.length + next.length }, { places });
  });
  const own = ` ${fold([company, ...namesOf(interview, known.recipient), ...words.calendarWords].join(' '))} `;
  const named = findPhrases(tokens.text, words.beforeCompany, words).flatMap(({ start, end }) => {
    const name =
      /^\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{M}\p{N}'’.-]*)(?:\s+(?:&\s+)?\p{Lu}[\p{L}\p{M}'’-]*)*)/u.exec(
        draft.text.slice(end, end + 80),
      );
    if (!name) return [];
    const parts = fold(name[1]!)
      .split(' ')
      .filter((part) => part.length > 1);
    const isOther =
      parts.length > 0 &&
      !parts.some((part) => own.includes(` ${part} `) || known.given.includes(` ${part} `));
    const slip = parts.some((part) => companyWords(known).some((word) => isNameSlip(part, fold(word))));
    const sentence = draft.sentences[firstFrom(draft.sentences, start + 1) - 1];
    const past = sentence && findPhrases(tokensIn(tokens.text, sentence), words.elsewhere, words).length > 0;
    const from = end + name[0].length - name[1]!.length;
    return isOther && !slip && !past
      ? inText({ start: from, end: from + name[1]!.replace(/['’]s$|[.'’-]+$/u, '').length }, { places })
      : [];
  });
  return [...near, ...named];
}
