import type { Cues } from '../../cues/cues.js';
import type { ReadText } from '../message/sentences.js';
import { perCues } from '../words/merge.js';
import { brands } from '../../cues/shared.js';
import { anyOf, plainOf } from '../words/plain.js';

/** A word of a text and where it stands. */
export interface Word {
  readonly text: string;
  /** As cues compare it. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** The name of a person and where it stands. */
export interface Name {
  /** As written, with `Dr.` and the like, without `Frau` and the like. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where a form of address before it begins. */
  readonly from: number;
  /** Whether a form of address shows that this is a person. */
  readonly polite: boolean;
  /** Number of given and family names. */
  readonly parts: number;
}

const wordsOfNames = perCues(({ people, job, time, mail }: Cues) => {
  const whole = (phrases: readonly string[]) => new RegExp(`^${anyOf(phrases)}$`);
  return {
    honorific: new RegExp(`^${anyOf(people.honorifics)}\\.?$`),
    academic: new RegExp(`^${anyOf(people.academic)}\\.?$`),
    notName: whole([
      ...brands,
      ...people.notNames,
      ...people.articles,
      ...people.and,
      ...time.weekdays,
      ...mail.greetings,
      ...mail.closings,
      ...people.hr,
    ]),
    department: new RegExp(`^(?:${anyOf(people.hr)})(?![a-z])`),
    job: whole(people.jobs),
    organization: whole(job.companyLast),
    unit: whole(people.units),
    organizationFirst: new RegExp(`^${anyOf(job.companyFirst)}(?![a-z])`),
  };
});

const wordHere = /[\p{L}\p{N}@][\p{L}\p{M}\p{N}'’&/+.@-]{0,40}/uy;
const particle =
  /^(?:al|bin|binti|ap|da|das|de|del|della|dela|den|der|di|do|dos|du|el|ibn|la|las|le|los|ten|ter|van|von|zu|af|av|st|bint|ait|ben|san|mc|d)$/;
const namePart = /^\p{Lu}[\p{L}\p{M}]{0,30}(?:['’-][\p{L}\p{M}]{1,30}){0,3}$/u;
// Words of other use that are also given names: they begin a name when another part follows.
const alsoGivenName = /^(?:jan|april|may|june|august|will|mai|juni|grace|hope|mar|sol|mas|so)$/;
// Trades that are also family names.
const alsoFamilyName =
  /^(?:mas|rey|sol|cook|baker|mason|porter|barber|dean|butcher|carpenter|gardener|painter|driver|judge|marshall|bishop|koch|bauer|wirt|guard|keeper|steward|pilot|banks|park|hall|west|north|church|young|day|english|french|welsh|long|best|good|love|strong|price|sharp|power|small|little|noble|page|marsh|woods?|rivers?|rose|king|prior|maurer|maler|gartner|schreiner|kraft|tischler|schlosser|backer|metzger|kellner|meister|kaufmann|lehrer|arzt|vogt|schafer|zimmermann|richter|jager|schneider|muller|konig|kaiser|graf|wirth|kramer|berger|boucher|boulanger|charpentier|masson|marchand|lefevre|berger|pastor|guerrero|herrero|zapatero|molinero|stone|singer|hunter|archer|fisher|farmer|taylor|turner|walker|parker|carter|sawyer|cooper|chandler|clark|parson|abbott|bishop)$/;
const street =
  /^(?:rd|st|ave|ln|dr|blvd|sq|pl|ct|cres|hwy|pde|tce|[a-z]*stra[ss]+e|[a-z]*strase|[a-z]+weg|[a-z]+platz|[a-z]+gasse|platz|allee)\.?$/;
const contraction =
  /^(?:i|it|that|this|he|she|we|you|they|there|here|what|who|where|how|let)'(?:m|s|d|ll|ve|re)$/;
const initial = /^(?:\p{Lu}\.?|\p{Lu}\.-?\p{Lu}\.)$/u;

// Initials and titles keep their full stop; after other words it ends the sentence.
const dottedWord =
  /^(?:\p{Lu}\.|\p{Lu}\.-?\p{Lu}\.|(?:mrs?|ms|dra?|prof|ing|ir|drs|dott|dott\.ssa|lic|licda|sra?|srta|jr|mme|mlle|mm?|bpk|sdri?|hj?|st|mag|dipl|barr|arq|dipl\.-\p{L}+\.|dr\.-ing|c\.?p|d\.?[aª]?|eng|rev|hr|fr|ust|adv|dir|enc|coord|gte|asst|mgr|capt?|cmdr|sgt|cllr|engr|atty|mtr[oa]|psic|enf|apt|pdt|insp|maj|col|lt|hon|tte)\.)$/iu;

/** The words from a position up to the next punctuation, at most `most` of them. */
export function wordsAt(text: string, start: number, most = 10): Word[] {
  const words: Word[] = [];
  let position = start;
  while (words.length < most) {
    wordHere.lastIndex = position;
    const raw = wordHere.exec(text)?.[0];
    if (raw === undefined) break;
    const dotted = dottedWord.test(raw) && text[position + raw.length] === ' ';
    const kept = dotted ? raw : raw.replace(/[.'’/&+@-]{1,41}$/, '');
    if (kept === '') break;
    words.push({ text: kept, plain: plainOf(kept), start: position, end: position + kept.length });
    position += raw.length;
    if (kept.length !== raw.length || text[position] !== ' ') break;
    position += 1;
  }
  return words;
}

/**
 * The person's name these words begin with: two to five words, or one where `single` allows it or a form of address
 * comes first. A possessive ends it.
 */
export function nameFrom(words: readonly Word[], cues: Cues, single = false): Name | undefined {
  const rules = wordsOfNames(cues);
  // "I'm Marisol Vega"
  if (contraction.test(words[0]?.plain ?? '')) return undefined;
  let skipped = 0;
  let count = 0;
  let parts = 0;
  let polite = false;
  let ended = false;
  for (const [index, word] of words.entries()) {
    const { text, plain } = word;
    const bare = text.replace(/['’](?:s|ll|d|re|ve)$/, '');
    const plainBare = plain.slice(0, bare.length);
    const bareTitle = plainBare.replace(/\.$/, '');
    // "Ketemu Pak Dedi": a word before a form of address is no name.
    if (parts === 1 && !polite && rules.honorific.test(bareTitle) && isCapital(words[index + 1]))
      return undefined;
    if (parts === 0 && rules.honorific.test(bareTitle) && bare.length > 0) {
      // "Ms" may be capitalized or not; "sr" and "bu" in a chat are small.
      polite = true;
      if (count === 0) skipped = index + 1;
      else return undefined;
    } else if (
      // "Herr Amtsleiter Wolf"
      cues.capitalNouns &&
      polite &&
      count === 0 &&
      rules.job.test(plainBare) &&
      isNamePart(words[index + 1], rules)
    ) {
      skipped = index + 1;
    } else if (parts === 0 && rules.academic.test(bareTitle) && /^\p{Lu}|\.$/u.test(text)) {
      polite = true;
      count++;
    } else if (
      parts > 0 &&
      particle.test(plainBare) &&
      (isCapital(words[index + 1]) ||
        (particle.test(words[index + 1]?.plain ?? '') && isCapital(words[index + 2])))
    ) {
      // "Ximena de Capital Humano" is of a department.
      const rest = words
        .slice(index + 1)
        .map((each) => each.plain)
        .join(' ');
      if (
        rules.department.test(rest) ||
        rules.organizationFirst.test(rest) ||
        rules.notName.test(words[index + 1]!.plain)
      )
        break;
      count++;
    } else if (
      initial.test(bare) &&
      (parts > 0 ||
        polite ||
        isNamePart(words[index + 1], rules) ||
        (initial.test(words[index + 1]?.text ?? '') && isNamePart(words[index + 2], rules))) &&
      !/^[IA]$/.test(text)
    ) {
      parts += parts === 0 ? 1 : 0;
      count++;
    } else if (polite && parts === 0 && bare === 'I' && isCapital(words[index + 1])) {
      count++;
      parts++;
    } else if (
      isPart(bare, plainBare, rules) ||
      // "Cho" is no CHO.
      (parts > 0 && /^\p{Lu}\p{Ll}{1,2}$/u.test(bare) && !rules.notName.test(plainBare)) ||
      (parts > 0 && alsoFamilyName.test(plainBare) && namePart.test(bare)) ||
      (parts === 0 &&
        alsoGivenName.test(plainBare) &&
        namePart.test(bare) &&
        isNamePart(words[index + 1], rules))
    ) {
      count++;
      parts++;
    } else break;
    if (bare !== text || parts === 5) {
      ended = true;
      break;
    }
  }
  const used = words.slice(skipped, skipped + count);
  while (
    used.length > 0 &&
    (particle.test(used.at(-1)!.text) || (initial.test(used.at(-1)!.text) && used.length > 2))
  )
    used.pop();
  if (parts < (single || polite ? 1 : 2) || used.length === 0) return undefined;
  if (!polite && used.length > 1 && street.test(used.at(-1)!.plain)) return undefined;
  const last = used.at(-1)!;
  const bareLast = last.text.replace(/['’](?:s|ll|d|re|ve)$/, '').replace(/(?<=\p{L}{3})\.$/u, '');
  const next = ended ? undefined : words[skipped + used.length];
  // "Oak Tree House" and "Corrib MedTech" are no people.
  if (
    next &&
    isCapital(next) &&
    !polite &&
    (rules.organization.test(next.plain) ||
      (rules.notName.test(next.plain) && !alsoFamilyName.test(next.plain))) &&
    !/^\p{Lu}+$/u.test(next.text)
  )
    return undefined;
  if (next && rules.organization.test(next.plain) && isCapital(next)) return undefined;
  // "the Pricing team"
  if (next && !polite && rules.unit.test(next.plain)) return undefined;
  const text = [...used.slice(0, -1).map((word) => word.text), bareLast].join(' ');
  if (!polite && isOrganization(text, cues)) return undefined;
  return {
    text,
    start: used[0]!.start,
    end: last.start + bareLast.length,
    from: words[0]!.start,
    polite,
    parts,
  };
}

function isPart(text: string, plain: string, rules: ReturnType<typeof wordsOfNames>): boolean {
  return (
    text.length > 1 &&
    namePart.test(text) &&
    !/^\p{Lu}{2,}s?$/u.test(text) &&
    // "SENCo", "DevOps"
    !/^\p{Lu}{2,}\p{Ll}/u.test(text) &&
    !rules.notName.test(plain) &&
    !rules.honorific.test(plain) &&
    !rules.job.test(plain)
  );
}

function isNamePart(word: Word | undefined, rules: ReturnType<typeof wordsOfNames>): boolean {
  if (!word) return false;
  const bare = word.text.replace(/['’](?:s|ll|d|re|ve)$/, '');
  return isPart(bare, word.plain.slice(0, bare.length), rules);
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** Whether a word makes a phrase a job title. */
export function isJobWord(plain: string, cues: Cues): boolean {
  return wordsOfNames(cues).job.test(plain.replace(/['’]?s?['’]$/, ''));
}

/** Whether a word is one that no name begins with or holds. */
export function isNoName(plain: string, cues: Cues): boolean {
  return wordsOfNames(cues).notName.test(plain);
}

/** Whether a word is the last of an organization's name. */
export function isOrganizationWord(plain: string, cues: Cues): boolean {
  return wordsOfNames(cues).organization.test(plain);
}

/** Whether the words say that this is an organization: `Harbor Bank`, `University of Leeds`, `PT Samudra`. */
export function isOrganization(text: string, cues: Cues): boolean {
  const { organization, organizationFirst } = wordsOfNames(cues);
  const plain = plainOf(text);
  const words = plain.split(' ').map((word) => word.replace(/[.,]$/, ''));
  return (
    words.length > 1 &&
    ((organizationFirst.test(plain) && !plain.startsWith('the ')) ||
      words.some(
        (word, index) => index > 0 && organization.test(word) && (index === words.length - 1 || index < 4),
      ))
  );
}

/** The name without `Ms.`, `Dr.` and the like. */
export function withoutHonorific(name: string, cues: Cues): string {
  const { honorific, academic } = wordsOfNames(cues);
  const words = name.split(' ');
  const first = words.findIndex((word) => {
    const plain = plainOf(word).replace(/\.$/, '');
    return !honorific.test(plain) && !academic.test(plain);
  });
  return first <= 0 ? name : words.slice(first).join(' ');
}

/** Whether the whole text is the full name of a person. */
export function isFullName(text: string, cues: Cues): boolean {
  const name = nameFrom(wordsAt(text, 0, 7), cues);
  return name?.end === text.trimEnd().length && name.parts > 1;
}

/** Whether two names are one person's: equal but for forms of address, or one a part of the other. */
export function sameName(one: string, other: string, cues: Cues): boolean {
  const [a, b] = [one, other].map((name) =>
    plainOf(withoutHonorific(name, cues)).split(/[ .]+/).filter(Boolean),
  ) as [string[], string[]];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.length === 1)
    return (
      long[0] === short[0] ||
      (long.length > 1 && long.at(-1) === short[0]) ||
      long[0]!.startsWith(`${short[0]!}-`)
    );
  return short.every(
    (part, index) => long.includes(part) || (part.length === 1 && (long[index] ?? '').startsWith(part)),
  );
}

/** The name at a position. */
export function nameAt({ text, cues }: ReadText, position: number, single = false): Name | undefined {
  return nameFrom(wordsAt(text, position, 8), cues, single);
}
