import { opensRest } from './clause.js';
import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import type { Note, NoteContext } from './model.js';
import { isCount, isOpening, isPlural, wordsOf } from './nouns.js';
import { isKnownPast, isPast, isRegularPast, mainVerbAt } from './verbs.js';
import { inSentence } from './in-sentence.js';

/** "TIG certified since 2016", "a book club I started": what is nearly a sentence of one's own, as one. */
export function writtenOut(raw: string, cues: NoteCues, context: NoteContext): string {
  const typed = cues.plainSelf?.typed ?? [];
  const codes = cues.plainSelf?.codes;
  // "isa certified"
  const noted = codes === undefined ? raw : raw.replace(codes, (code) => code.toUpperCase());
  const [first = ''] = noted.split(' ');
  // "Six vintages": behind "I worked" it is small.
  const isNumber = cues.numberWords.includes(first.toLowerCase());
  const text = isNumber ? first.toLowerCase() + noted.slice(first.length) : noted;
  const turned = deedFirst(text, cues);
  const small = inSentence(turned, cues, context);
  const found = typed.find(([from]) => from.test(small));
  return found === undefined ? turned : typed.reduce((whole, [from, to]) => whole.replace(from, to), small);
}

/** Where "I" stands in "a book club I set up", and where what stands behind begins. */
function madeAt(
  words: readonly string[],
  cues: NoteCues,
): { readonly at: number; readonly end: number } | undefined {
  const small = words.map((word) => word.toLowerCase().replace(/[^\p{L}\d'’-]/gu, ''));
  const at = small.indexOf(cues.self.toLowerCase());
  const verb = small[at + 1] ?? '';
  const isThing =
    cues.plainSelf !== undefined &&
    at > 1 &&
    at < 7 &&
    isOpening(small[0]!, cues) &&
    !/[,;:]/.test(words.slice(0, at).join(' ')) &&
    !small.slice(1, at).some((word) => isAmong(word, [cues.finiteVerbs, cues.prepositions, cues.pronouns]));
  if (!isThing || !isPast(verb, cues) || cues.auxiliaries.includes(verb)) return undefined;
  return { at, end: at + (cues.particles.includes(small[at + 2] ?? '') ? 3 : 2) };
}

/** "a book club I set up, 12 members" is "I set up a book club, 12 members". */
function deedFirst(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  const made = madeAt(words, cues);
  if (made === undefined || tellsOn(words, made.end, cues)) return text;
  const { at, end } = made;
  const next = wordsOf(words[end] ?? '')[0] ?? '';
  const isEnd = words[end - 1]!.endsWith(',') || next === '' || isAmong(next, [cues.prepositions]);
  if (!isEnd) return text;
  const thing = words.slice(0, at);
  const head = cues.relatives.includes(thing.at(-1)!.toLowerCase()) ? thing.slice(0, -1) : thing;
  const [opener = '', ...more] = head;
  const act = words.slice(at + 1, end).join(' ');
  const mark = act.endsWith(',') ? ',' : '';
  const object = [opener.toLowerCase(), ...more].join(' ') + mark;
  return [cues.self, act.replace(/,$/u, ''), object, ...words.slice(end)].join(' ');
}

/** "the choir I set up in Leith now has 80 singers": a sentence as it stands. */
function tellsOn(words: readonly string[], end: number, cues: NoteCues): boolean {
  if (words[end - 1]!.endsWith(',')) return false;
  const [rest = ''] = words.slice(end).join(' ').split(',');
  const small = wordsOf(rest);
  const aside = small.findIndex((word) => isAmong(word, [cues.relatives, cues.questionWords, [cues.and]]));
  return (aside < 0 ? small : small.slice(0, aside)).some((word, index, main) => {
    const isFinite = isAmong(word, [cues.finiteVerbs, cues.pastVerbs]);
    const isAct = isAmong(main[index - 1] ?? '', [cues.nowadays, cues.never]) && isPlural(word, cues);
    return (isFinite || isAct) && !isAmong(main[index - 1] ?? '', [cues.prepositions, cues.determiners]);
  });
}

/** "Two of my pupils won the cup", "My audit saved 40 hours", "my experience of felling": what somebody or something of the writer's did. */
export function ofOwn(text: string, cues: NoteCues): Note | undefined {
  if (cues.plainSelf?.kinds?.test(text)) return { form: 'clause', text };
  const [head = '', ...more] = text.split(/,\s+/u);
  const words = wordsOf(head);
  const own = words.indexOf(cues.own);
  const made = cues.plainSelf && madeAt(head.split(' '), cues);
  if (made && tellsOn(head.split(' '), made.end, cues))
    return { form: 'clause', text: head, isProven: true, ...(more.length > 0 && { cut: more.join(', ') }) };
  const isOwn = own === 0 || (own > 1 && own < 4 && words[own - 1] === cues.of && isCount(words[0]!, cues));
  if (cues.plainSelf === undefined || !isOwn) return undefined;
  const cut = more.length > 0 && { cut: more.join(', ') };
  if (pastVerbAt(words, cues) > own + 1) return { form: 'clause', text: head, isProven: true, ...cut };
  const small = head.charAt(0).toLowerCase() + head.slice(1);
  const isThing = cues.plainSelf.things.test(small) && mainVerbAt(words, cues) < 0 && words.length < 16;
  return isThing && more.length === 0 ? { form: 'topic', text: head } : undefined;
}

/** "saved R2 million", "reached the final", "rose by a third"; not "booked six weeks ahead", where it was. */
export function pastVerbAt(words: readonly string[], cues: NoteCues): number {
  const { turned = [] } = cues.plainSelf ?? {};
  return words.findIndex((word, index) => {
    const before = words[index - 1] ?? '';
    const next = words[index + 1] ?? '';
    const isForm = isKnownPast(word, cues) || isRegularPast(word, cues) || turned.includes(word);
    if (index < 1 || !isForm) return false;
    if (isAmong(word, [cues.auxiliaries, cues.copulas])) return false;
    const lists = [cues.prepositions, cues.determiners, cues.relatives, cues.pastVerbs, cues.finiteVerbs];
    if (isCount(before, cues) && index > 1) return false;
    if (isAmong(before, [...lists, [cues.and]]) || isPast(before, cues)) return false;
    const isSpan = isCount(next, cues) && cues.durations.includes(words[index + 2] ?? '');
    const isObject = isOpening(next, cues) || /\d/.test(next) || cues.ofSelf.includes(next);
    if (isObject && !isSpan) return true;
    const goesOn =
      opensRest(next, cues) ||
      isPlural(next, cues) ||
      isAmong(next, [cues.definite, cues.plainSelf?.ranks ?? []]);
    return turned.includes(word) && (next === '' || goesOn);
  });
}
