import type { Cues } from '../../cues/cues.js';
import { matchesDomain } from '../job/domains.js';
import { plainBefore, sentenceAt, type ReadText } from '../message/sentences.js';
import { perCues } from '../words/merge.js';
import { isJobWord, isNoName, nameFrom, wordsAt, type Name } from './names.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
import { departmentAfter, departmentBefore, titleAfter, titleBefore, type Title } from './titles.js';

/** A person named in a text, with what stands beside the name. */
export interface Mention {
  readonly name: Name;
  readonly title?: Title | undefined;
  /** "from our People team" */
  readonly department?: Title | undefined;
  readonly email?: string | undefined;
  /** From the title or form of address before the name to the title after it. */
  readonly start: number;
  readonly end: number;
  /** A single word with nothing that shows a person: only strong company makes it one. */
  readonly weak: boolean;
  /** Said more of: "Irene, who leads the team". */
  readonly described: boolean;
}

/** What is known of the organizations of a thread. */
export interface KnownFirms {
  /** Names of mail domains. */
  readonly domains: readonly string[];
  /** Names, folded, that stand where only a company can. */
  readonly firms: ReadonlySet<string>;
}

const rulesOf = perCues(({ people, job }: Cues) => ({
  honorific: new RegExp(
    `(?<![\\p{L}\\p{N}'.@&/-])(?:(?:${anyOf([...people.honorifics, ...people.academic])})\\.? (?=\\p{L})|(?=[a-z]))`,
    'gu',
  ),
  article: new RegExp(`(?<![a-z])(?:${anyOf(people.articles)}) $`),
  job: new RegExp(
    `(?<![a-z])(?:${anyOf(people.titleLinks.filter((link) => link !== 'and' && link !== '&'))}) $`,
  ),
  roleNoun: new RegExp(`(?<![a-z])${anyOf(job.roleNouns)} (?:${anyOf(job.roleLinks)} )?$`),
  jobWith: new RegExp(
    `(?<![a-z])${anyOf(job.roleNouns)} (?:with|at|for|bei|beim|en|con|chez|avec|dans|di|dengan) (?:the )?$`,
  ),
  talk: finder(people.talk, ''),
  pronoun: new RegExp(`^${anyOf([...people.you, ...people.pronouns, ...people.articles, ...people.and])}$`),
  described: new RegExp(`^,? ?(?:${anyOf(people.relatives)})(?![a-z])`),
  boss: new RegExp(`${anyOf(people.boss)}$`),
  afterRole: new RegExp(`^\\)? ?${anyOf(job.afterRole)}(?![a-z])`),
  introduces: new RegExp(
    `(?<![a-z])${anyOf([...people.meet, ...people.and, ...people.selfIntro, ...people.articles, ...people.you])} $`,
  ),
  within: new RegExp(`(?<![a-z])(?:${anyOf(people.within)}) $`),
  place: new RegExp(
    `(?<![a-z])(?:${anyOf(job.beforeCompany.filter((word) => /^(?:at|bei|beim|chez|@|joining|join|di)$/.test(word)))}) (?:the )?$`,
  ),
}));

const mailHere = / ?[<([]([\w.+-]{1,64}@[A-Za-z0-9.-]{3,80})[>)\]]/y;
const mostMentions = 80;

/** The people a text names, in its order. */
export function readMentions(read: ReadText, known: KnownFirms): Mention[] {
  const { text, plain, cues } = read;
  const rules = rulesOf(cues);
  const found: Mention[] = [];
  let from = 0;
  let skip = 0;
  let looks = 0;
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}'’.@&/_-])[\p{L}]/gu)) {
    if (index < skip) continue;
    if (found.length >= mostMentions || ++looks > 20_000) break;
    const isCapital = /\p{Lu}/u.test(text[index]!);
    if (!isCapital) {
      rules.honorific.lastIndex = index;
      const match = rules.honorific.exec(plain.slice(0, index + 16));
      if (match?.index !== index || match[0] === '') continue;
    }
    const words = wordsAt(text, index, 9);
    const name = nameFrom(words, cues, true);
    if (!name) continue;
    const mention = toMention(read, name, from, known, rules);
    if (mention) {
      found.push(mention);
      from = mention.end;
      skip = mention.end;
    } else skip = words[0]!.end;
  }
  return found;
}

function toMention(
  read: ReadText,
  whole: Name,
  from: number,
  known: KnownFirms,
  rules: ReturnType<typeof rulesOf>,
): Mention | undefined {
  const { text, plain, cues } = read;
  const name = withoutNoun(read, whole, rules);
  if (!name) return undefined;
  const next = wordsAt(text, name.end + 1, 1)[0];
  // "Regional Operations Manager": what goes on as a title is no name.
  if (
    !name.polite &&
    next &&
    text[name.end] === ' ' &&
    isJobWord(next.plain, cues) &&
    /^\p{Lu}/u.test(next.text)
  )
    return undefined;
  // "Stage: …" is a label.
  const colon = /^ ?:(?:\s|$)/.test(text.slice(name.end, name.end + 3));
  if (colon && name.parts === 1 && opensSentence(read, name.from)) return undefined;
  if (/^(?:-\p{L}|@|\d)/u.test(text.slice(name.end, name.end + 3))) return undefined;
  // "Band 2", "Room 4"
  if (
    !name.polite &&
    name.parts === 1 &&
    /^ \d{1,2}(?![\d:.]| ?[aph])/.test(text.slice(name.end, name.end + 6))
  )
    return undefined;
  // "Harrow & Finch" is a firm.
  if (
    !name.polite &&
    name.parts === 1 &&
    (/^ & \p{Lu}/u.test(text.slice(name.end, name.end + 4)) ||
      /\p{L} & $/u.test(text.slice(0, name.from).slice(-6)))
  )
    return undefined;
  const before = plain.slice(Math.max(0, name.from - 24), name.from);
  if (!name.polite) {
    if (rules.place.test(before) || (name.parts === 1 && rules.within.test(before))) return undefined;
    if (name.parts === 1 && known.firms.has(plainOf(name.text))) return undefined;
    if (name.parts > 1 && matchesDomain(name.text, known.domains)) return undefined;
    const link = rules.job.exec(before)?.[0];
    if (link && isTitleGoingOn(read, name.from - link.length)) return undefined;
  }
  mailHere.lastIndex = name.end;
  const mail = mailHere.exec(text);
  const after = mail ? name.end + mail[0].length : name.end;
  const title = titleAfter(read, after);
  const found = titleBefore(read, name.from, from);
  const opened = found && rules.article.test(plain.slice(Math.max(0, found.start - 24), found.start));
  // "Production Planner - Foxley Packaging" heads a letter: apart from the name a title needs an article before it.
  const listed = found && /^,? ?(?:[a-z&]{1,6} )?$/.test(plain.slice(from, found.start)) && from > 0;
  const direct = found?.end === name.from - 1;
  // "Asesor Comercial Call Center" goes on; "HR Director Fiona" does not.
  const lastWord = found?.text.split(' ').at(-1) ?? '';
  const ends = isJobWord(plainOf(lastWord), cues) || /^\p{Ll}/u.test(lastWord);
  const fits =
    found &&
    (direct
      ? name.polite ||
        (isJobTitle(found.text, cues) ? ends || (opened && name.parts > 1) : opened && name.parts > 1)
      : (opened || listed || name.polite) &&
        !(text[name.from - 1] === '(' && rules.afterRole.test(plain.slice(name.end, name.end + 24))));
  const early = fits ? found : undefined;
  // "posisi HR Generalist Sumber Pangan" names a job and a firm.
  const lead = early?.start ?? name.from;
  if (!name.polite && rules.roleNoun.test(plain.slice(Math.max(0, lead - 24), lead))) return undefined;
  // "the driver job with Fenwick Dairies"
  if (
    !name.polite &&
    !early &&
    rules.jobWith.test(plain.slice(Math.max(0, lead - 40), lead)) &&
    !rules.talk.test(plainBefore(read, lead, 140))
  )
    return undefined;
  // A name does not follow another capitalized word: "Corrib MedTech".
  if (
    !name.polite &&
    name === whole &&
    !(early && direct) &&
    !departmentBefore(read, name.from) &&
    /[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, name.from - 2), name.from))
  ) {
    const previous = /([\p{L}'’&-]+) $/u.exec(text.slice(Math.max(from, name.from - 24), name.from))?.[1];
    if (
      previous &&
      /^\p{Lu}/u.test(previous) &&
      !isJobWord(plainOf(previous), cues) &&
      !rules.pronoun.test(plainOf(previous)) &&
      !(
        isNoName(plainOf(previous).replace(/'(?:s|m|re|ll)$/, ''), cues) &&
        opensSentence(read, name.from - previous.length - 1)
      )
    )
      return undefined;
  }
  // A single word behind a job word goes on the title, unless an article shows that a person is meant.
  if (early && direct && name.parts === 1 && !name.polite) {
    if (!opened && (cues.headFirst || /^\p{Lu}/u.test(early.text))) return undefined;
  }
  // "your future line manager, Dana Ortiz, Site Manager": the first is what she is to the reader.
  const best =
    early && title && rules.boss.test(plainOf(early.text))
      ? title
      : early && title && isJobTitle(early.text, cues) && !isJobTitle(title.text, cues)
        ? early
        : (title ?? early);
  const department = best ? undefined : (departmentAfter(read, after) ?? departmentBefore(read, name.from));
  const start = Math.min(name.from, early?.start ?? name.from);
  const end = Math.max(
    after,
    title?.whole ?? after,
    department && department.start > after ? department.end : after,
  );
  return {
    name,
    title: best && { text: best.text, start: best.start, end: best.end },
    department,
    email: mail?.[1],
    start,
    end,
    described: rules.described.test(plain.slice(end, end + 16)),
    weak: !best && !department && !name.polite && name.parts === 1,
  };
}

function isJobTitle(title: string, cues: Cues): boolean {
  return title.split(/[ ,/-]/).some((word) => isJobWord(plainOf(word), cues));
}

/** Whether the word before a link is a job word: "Head of Dispute Resolution". */
function isTitleGoingOn({ plain, cues }: ReadText, linkStart: number): boolean {
  const word = /([a-z]+) ?$/.exec(plain.slice(Math.max(0, linkStart - 24), linkStart))?.[1];
  return word !== undefined && isJobWord(word, cues);
}

/** "ein Mitglied" is no name, and of "mein Kompagnon Jens" the noun is none, where nouns have a capital. */
function withoutNoun(
  { text, plain, cues }: ReadText,
  name: Name,
  rules: ReturnType<typeof rulesOf>,
): Name | undefined {
  if (!cues.capitalNouns || name.polite) return name;
  const isBracketed = /^ ?\(/.test(text.slice(name.end, name.end + 2));
  const before = plain.slice(Math.max(0, name.from - 40), name.from);
  // "als letzten Schritt": a noun behind a small word that introduces nobody.
  if (name.parts === 1 && !isBracketed && /[a-z] $/.test(before) && !rules.introduces.test(before))
    return undefined;
  if (!rules.article.test(plain.slice(Math.max(0, name.from - 24), name.from))) return name;
  if (name.parts === 1) return isBracketed ? name : undefined;
  const [first] = wordsAt(text, name.start, 1);
  return nameFrom(wordsAt(text, first!.end + 1, 8), cues, true);
}

/** Whether a position is the first of a sentence but for marks. */
function opensSentence(read: ReadText, position: number): boolean {
  const [start] = sentenceAt(read, position);
  return /(?:^|[:(–—-] ?)[^\p{L}]*$/u.test(read.text.slice(start, position));
}
