import { fold } from '../../text/fold.js';
import { jobWord, notName, organizationWord } from './english.js';

/** A word of a phrase and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A name and where it stands. */
export type Name = Word;

const wordHere = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&/+.-]{0,40}/uy;
const particle =
  /^(?:al|bin|binti|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ten|ter|van|von|zu)$/;
const honorific = /^(?:mr|ms|mrs|miss|mx|dr|prof|professor|sister|sir|dame|rev|ing|mag)\.?$/i;
const namePart = /^\p{Lu}[\p{L}\p{M}]{0,30}(?:['’-][\p{L}\p{M}]{1,30}){0,3}$/u;
// Months that are also given names: they begin a name when another part follows.
const monthName = /^(?:jan|april|may|june|august)$/i;
const initial = /^\p{Lu}\.?$/u;

/** The words from a position up to the next punctuation, at most `most` of them. */
export function wordsAt(text: string, start: number, most = 10): Word[] {
  const words: Word[] = [];
  let position = start;
  while (words.length < most) {
    wordHere.lastIndex = position;
    const raw = wordHere.exec(text)?.[0];
    if (raw === undefined) break;
    const kept = honorific.test(raw) || /^\p{Lu}\.$/u.test(raw) ? raw : raw.replace(/[.'’/&+-]{1,41}$/, '');
    words.push({ text: kept, start: position, end: position + kept.length });
    position += raw.length;
    if (kept.length !== raw.length || text[position] !== ' ') break;
    position += 1;
  }
  return words;
}

/**
 * The person's name these words begin with: two to four words, or one where `single` allows it or an honorific comes
 * first. A possessive ends it.
 */
export function nameFrom(words: readonly Word[], single = false): Name | undefined {
  let count = 0;
  let parts = 0;
  let polite = false;
  for (const [index, { text }] of words.entries()) {
    const bare = text.replace(/['’]s$/, '');
    if (count === 0 && honorific.test(text)) polite = true;
    else if (parts > 0 && (particle.test(text) || (initial.test(text) && !/^[IA]$/.test(text)))) {
      // A particle or an initial alone never ends a name.
    } else if (
      (count === 0 && /^\p{Lu}\.$/u.test(text)) ||
      isNamePart(bare) ||
      (parts === 0 && monthName.test(text) && isNamePart(words[index + 1]?.text ?? ''))
    ) {
      parts++;
    } else break;
    count++;
    if (bare !== text || parts === 4) break;
  }
  while (count > 0 && (particle.test(words[count - 1]!.text) || initial.test(words[count - 1]!.text)))
    count--;
  if (parts < (single || polite ? 1 : 2)) return undefined;
  const last = words[count - 1]!;
  const end = last.end - (/['’]s$/.test(last.text) ? 2 : 0);
  const name = { start: words[0]!.start, end, text: nameText(words.slice(0, count)) };
  return looksLikeOrganization(name.text) ? undefined : name;
}

function isNamePart(word: string): boolean {
  return word.length > 1 && namePart.test(word) && !notName.test(word) && !jobWord.test(word);
}

function nameText(words: readonly Word[]): string {
  return words.map(({ text }) => text.replace(/['’]s$/, '')).join(' ');
}

/** The name without `Ms.`, `Dr.` and the like. */
export function withoutHonorific(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return honorific.test(first) ? rest.join(' ') : name;
}

/** How a mail greets somebody whose title is part of the name: `Dr. Weber`. */
export function politeForm(name: string): string | undefined {
  const [first = '', ...rest] = name.split(' ');
  return /^(?:dr|prof|professor)\.?$/i.test(first) && rest.length > 0
    ? `${first} ${rest.at(-1)!}`
    : undefined;
}

/** Whether the whole text is the full name of a person. */
export function isFullName(text: string): boolean {
  const name = nameFrom(wordsAt(text, 0, 6));
  return name?.end === text.length && withoutHonorific(name.text).includes(' ');
}

/** Whether the words say that this is an organization: `Harbor Bank`, `University of Leeds`, `PT Samudra`. */
export function looksLikeOrganization(text: string): boolean {
  const words = text.split(' ').map((word) => word.replace(/[.,]$/, ''));
  return (
    words.length > 1 &&
    (/^(?:PT|CV|NHS)$/.test(words[0]!) ||
      words.some(
        (word, index) =>
          organizationWord.test(word) &&
          (index === words.length - 1
            ? index > 0
            : /^(?:of|for|at|GmbH|Ltd|Limited|Inc|LLC|plc|AG|SE)$/.test(words[index + 1]!)),
      ))
  );
}

/** Whether a name is that of the organization behind one of the mail domains. */
export function matchesDomain(name: string, domains: readonly string[]): boolean {
  const joined = fold(name).replaceAll(' ', '');
  const first = fold(name).split(' ')[0]!;
  return (
    joined.length > 2 &&
    domains.some(
      (domain) =>
        domain === joined ||
        (domain.length > 3 && joined.startsWith(domain)) ||
        (first.length > 3 && domain.startsWith(first)),
    )
  );
}

const publicMail =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|me|proton|protonmail|gmx|web|aol|live|mail)$/;

/** The names under which the mail addresses of a text are registered: `nordwind` for `lena@hr.nordwind.example`. */
export function domainsOf(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(/[\w.+-]@([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5})/g)) {
    const labels = match[1]!.toLowerCase().split('.');
    const second = labels.at(-2)!;
    // nordwind.co.uk and school.ac.uk are registered one label further left.
    const name =
      /^(?:co|com|ac|org|gov|net|edu|nhs|sch)$/.test(second) && labels.length > 2 ? labels.at(-3)! : second;
    if (!publicMail.test(name)) found.add(name.replaceAll('-', ''));
    if (found.size >= 12) break;
  }
  return [...found];
}
