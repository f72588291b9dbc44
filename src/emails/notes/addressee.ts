import type { Person } from '../../interviews/model.js';
import { escapeRegExp } from '../../text/match.js';
import type { NoteCues } from './cues.js';
import { isAmong, wordFor } from './lookup.js';
import type { NoteContext } from './model.js';
import { isOpening } from './nouns.js';
import { namesOf } from './reporter.js';
import { behindYou } from './verbs.js';

/** "thank Oskar for the coffee" is no matter of Mei's. */
export function namesAnother(text: string, { interviewers, reader }: NoteContext): boolean {
  if (!isAmongThem(reader, interviewers)) return false;
  const others = interviewers.filter((person) => person !== reader && person.name !== reader?.name);
  const words = text.split(/[^\p{L}'’-]+/u);
  return others.some((person) => namesOf(person).some((name) => words.includes(name)));
}

/** "crate drawing for Kenji" goes to Kenji, who is told of the drawing alone; to nobody else. */
export function withoutAddressee(
  text: string,
  { interviewers, reader }: NoteContext,
  cues: NoteCues,
): string {
  // Whoever passes it on is told for whom it is.
  if (!isAmongThem(reader, interviewers)) return text;
  for (const person of interviewers) {
    for (const name of namesOf(person)) {
      // "ke Rina", "ke Bu Rina"
      const form = new RegExp(
        ` (?:${cues.addressing.join('|')}) (?:(?:${cues.titles.join('|')})\\.? )?${escapeRegExp(name)}$`,
        'iu',
      );
      const end = form.exec(text)?.[0];
      if (end === undefined || interviewers.some((each) => each !== person && namesOf(each).includes(name)))
        continue;
      return person === reader || person.name === reader?.name ? text.slice(0, -end.length) : 'another';
    }
  }
  return text;
}

/** "post him three blanks" is "post you"; "if they call" is "if you call". `undefined` where it is not clear who. */
export function toldToReader(
  words: readonly string[],
  cues: NoteCues,
  context: NoteContext,
): string | undefined {
  const isAlone =
    context.interviewers.length < 2 && context.interviewers.some(({ name }) => name === context.reader?.name);
  const behindObject = [
    cues.prepositions,
    cues.particles,
    cues.times,
    cues.relatives,
    cues.capitalized,
    [cues.and],
  ];
  // "the rota she asked for": who wants something promised is not who promised it.
  if (context.isWriterThird === true && cues.writerThird?.wanted.test(words.join(' '))) return undefined;
  const turned: string[] = [];
  for (const [index, whole] of words.entries()) {
    const [, word = whole, mark = ''] = /^(.+?)([,.;:]*)$/u.exec(whole) ?? [];
    const small = word.toLowerCase();
    const isOne = isAmong(small, [cues.readerAlone, cues.ofReaderAlone, cues.him]);
    if (isOne && !isAlone) return undefined;
    const before = words[index - 1]?.toLowerCase() ?? '';
    const isSubject = cues.readerAlone.includes(before);
    const isOfWriter = context.isWriterThird === true;
    const next = words[index + 1]?.toLowerCase() ?? '';
    // "send her CV", "send her the list", "to her by Monday"; not "check her list"
    const isSent = index === 1 && cues.sending?.includes(before) === true;
    const ends = isSent || next === '' || mark !== '' || isOpening(next, cues) || isAmong(next, behindObject);
    const isObject = cues.ofReaderAlone.includes(small) && ends;
    const push = (turnedTo: string) => turned.push(turnedTo + mark);
    // "the two parts and where to buy them"
    const isThing =
      cues.them.includes(small) &&
      words[index - 2] === cues.to &&
      isAmong(words[index - 3] ?? '', [cues.questionWords]);
    if (isThing) push(word);
    // "the shelves she built", "her certificates", where the notes speak of the writer so
    else if (isOfWriter && cues.readerAlone.includes(small)) push(cues.self);
    else if (isOfWriter && isSubject) push(wordFor(cues.selfVerbs, small) ?? behindYou(word, cues) ?? word);
    else if (isOfWriter && cues.ofReaderAlone.includes(small) && !isObject) push(cues.own);
    else if (isSubject) push(behindYou(word, cues) ?? word);
    else if (
      isObject ||
      cues.him.includes(small) ||
      cues.them.includes(small) ||
      cues.readerAlone.includes(small)
    )
      push(cues.reader.name);
    else if (cues.ofReaderAlone.includes(small)) push(cues.reader.possessive);
    else push(wordFor(cues.turnToReader, small) ?? word);
  }
  return turned.join(' ');
}

function isAmongThem(reader: Person | undefined, interviewers: readonly Person[]): boolean {
  return interviewers.some((person) => person === reader || person.name === reader?.name);
}
