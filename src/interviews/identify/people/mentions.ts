import { matches } from '../../../text/match.js';
import type { Cues } from '../../cues/cues.js';
import type { KnownFirms } from '../job/firms.js';
import type { TextRange } from '../mail-text.js';
import type { ReadText } from '../message/sentences.js';
import { wordsAt } from '../message/words-at.js';
import { perCues } from '../words/per-cues.js';
import { anyOf } from '../words/plain.js';
import { departmentAfter, departmentBefore } from './departments.js';
import { earlyTitle, mainTitle } from './mention-titles.js';
import { isCapital, isGivenName } from './name-words.js';
import { nameFrom, smallName, type Name } from './names.js';
import { isNoPerson, isOfJob, personIn } from './no-person.js';
import { titleAfter } from './title-after.js';
import type { Title } from './title-at.js';

/** Why a name may be none: a noun with a capital, words that show something else, the end of a job or of a longer name. */
export type Doubt = 'noun' | 'beside' | 'job' | 'small';

/** A person named in a text, with what stands beside the name: from the title before it to the title after it. */
export interface Mention extends TextRange {
  readonly name: Name;
  readonly title?: Title | undefined;
  /** "from our People team" */
  readonly department?: Title | undefined;
  readonly email?: string | undefined;
  /** A single word with nothing that shows a person: only strong company makes it one. */
  readonly weak: boolean;
  /** Said more of: "Irene, who leads the team". */
  readonly described: boolean;
  /** Why the words beside the name may make it none. */
  readonly doubt?: Doubt | undefined;
}

const rulesOf = perCues(({ people }: Cues) => ({
  honorific: new RegExp(
    `(?<![\\p{L}\\p{N}'.@&/-])(?:(?:${anyOf([...people.honorifics, ...people.academic])})\\.? (?=\\p{L})|(?=[a-z]))`,
    'gu',
  ),
  described: new RegExp(`^,? ?(?:${anyOf(people.relatives)})(?![a-z])`),
}));

const mailHere = / ?[<([]([\w.+-]{1,64}@[A-Za-z0-9.-]{3,80})[>)\]]/y;
// "Sihombing, M.Kep", "Lena Ott, M.Sc.", "Joan Peel, PhD"
const degreesHere =
  /(?:,? (?:(?:[SMAD]|Sp)\.(?: ?\p{L}{1,5}(?:-\p{L}{1,5})?\.?){1,3}|Ph\.?D|Psy\.?D|MBA|BSc|MSc|MA|BA|RN|CPA|CFA|MD|LL\.?[BM]|Esq|Apt|Ak|CA)(?![\p{L}\p{N}])\.?){1,4}/uy;
const mostMentions = 80;
const mostLooks = 20_000;

/** The people a text names, in its order. */
export function readMentions(read: ReadText, firms: KnownFirms): Mention[] {
  const { text, plain, cues } = read;
  const { honorific } = rulesOf(cues);
  const found: Mention[] = [];
  let from = 0;
  let skip = 0;
  let looks = 0;
  for (const { index, 0: letter } of matches(text, /(?<![\p{L}\p{N}'’.@&/_-])[\p{L}]/gu)) {
    if (index < skip) continue;
    if (found.length >= mostMentions * 3 || ++looks > mostLooks) break;
    if (!isCapital({ text: letter })) {
      honorific.lastIndex = index;
      const match = honorific.exec(plain.slice(0, index + 16));
      const isAddressed = match?.index === index && match[0] !== '';
      if (!isAddressed && !isGivenName(/^[a-z']{3,20}/.exec(plain.slice(index, index + 20))?.[0] ?? ''))
        continue;
    }
    const words = wordsAt(text, index, 9);
    const name = nameFrom(words, cues, true) ?? smallName(words, cues);
    if (!name) continue;
    const mention = toMention(read, name, from, firms);
    skip = words[0]!.end;
    const last = found.at(-1);
    const overlaps = last !== undefined && last.end > mention.start;
    if (mention.doubt === undefined) {
      if (overlaps) found.pop();
      found.push(mention);
      from = mention.end;
      skip = mention.end;
    } else if (!overlaps) found.push(mention);
  }
  return found;
}

/**
 * A name with what stands beside it.
 *
 * @param from - where the words of the person before end
 */
function toMention(read: ReadText, whole: Name, from: number, firms: KnownFirms): Mention {
  const { text, plain, cues } = read;
  const person = personIn(read, whole);
  const name = person ?? whole;
  degreesHere.lastIndex = name.end;
  const degrees = degreesHere.exec(text)?.[0] ?? '';
  const learned = name.end + degrees.length;
  mailHere.lastIndex = learned;
  const mail = mailHere.exec(text);
  const after = learned + (mail?.[0].length ?? 0);
  const early = earlyTitle(read, name, from);
  const doubt = name.small
    ? 'small'
    : !person
      ? 'noun'
      : isNoPerson(read, name, firms)
        ? 'beside'
        : isOfJob(read, name, from, early, name !== whole)
          ? 'job'
          : undefined;
  const late = titleAfter(read, after);
  const title = mainTitle(early, late, cues);
  const department = title ? undefined : (departmentAfter(read, after) ?? departmentBefore(read, name.from));
  const end = Math.max(after, late?.whole ?? 0, department && department.start > after ? department.end : 0);
  return {
    // "Syamsul Rijal, M.T." is how such a name is written; "PhD" is told of somebody.
    name: /^,? \p{Lu}\p{Ll}?\./u.test(degrees) ? { ...name, text: name.text + degrees } : name,
    title,
    department,
    email: mail?.[1],
    start: Math.min(name.from, early?.start ?? name.from),
    end,
    described: rulesOf(cues).described.test(plain.slice(end, end + 16)),
    weak: !title && !department && !name.polite && name.parts === 1,
    doubt,
  };
}
