import { isMoved } from './account.js';
import { isAstray } from './astray.js';
import type { NoteCues } from './cues.js';
import { formOf } from './form.js';
import { listed } from './listed.js';
import { isAmong } from './lookup.js';
import type { NoteKind } from './model.js';
import { isCount, isOpening, wordsOf } from './nouns.js';
import { startsWith } from './reporter.js';
import { listItems } from './split.js';
import { wasDone } from './tail.js';
import { isKnownPast } from './verbs.js';

/** "weekend cover, sick leave, training" is one topic, and so is "Excel -> Power BI": a move. */
export function asList(text: string, cues: NoteCues, kind: NoteKind = 'point'): string {
  const whole =
    asMove(text, cues) ?? asAim(text, cues) ?? (kind === 'thing' ? asPair(text, cues) : undefined);
  if (whole !== undefined) return whole;
  const items = listItems(text, cues, kind);
  return items.length > 0 ? listed(items, cues.and) : text;
}

/** "Excel -> Power BI", "React 18 -> 19", "from paper to tablets". */
function asMove(text: string, { moved, moves }: NoteCues): string | undefined {
  if (moved === undefined) return undefined;
  const [from = '', target = '', ...more] = text.split(/\s*(?:->|=>|→)\s*/u);
  // "Excel -> Power BI migration": the move is told of already.
  const last = target.split(' ').at(-1)!.toLowerCase();
  const to = moves.includes(last) && target.includes(' ') ? target.slice(0, -last.length - 1) : target;
  const isName = (side: string) => side.split(' ').length < 4 && !/[\d,]/.test(side);
  const isVersion = /\p{L} \d[\d.]*$/u.test(from) && /^\d[\d.]*$/.test(to);
  if (from && to && more.length === 0 && (isVersion || (isName(from) && isName(to))))
    return `${moved.from} ${from} ${moved.to} ${to}`;
  const [, start = '', end = ''] = /^from (.+) to (.+)$/u.exec(text.toLowerCase()) ?? [];
  const isMove = moved.from.endsWith(' from') && start !== '' && isName(start) && isName(end);
  return isMove ? `${moved.from}${text.slice(text.indexOf(' '))}` : undefined;
}

/** "my plan: close on Mondays" is to close. */
function asAim(text: string, cues: NoteCues): string | undefined {
  const [, aim = '', noun = '', act = ''] = /^((?:\S+ )(\S+)): (.+)$/u.exec(text) ?? [];
  if (!cues.aims.includes(noun)) return undefined;
  const isAct =
    formOf(act, cues, 'point')?.form === 'task' || cues.pluralClauseVerbs.includes(act.split(' ')[0]!);
  return isAct ? `${aim} ${cues.to} ${act}` : undefined;
}

/** "the baby, regular hours": two things, and no more. */
function asPair(text: string, cues: NoteCues): string | undefined {
  const [one = '', other = '', third] = text.split(/,\s+/);
  const isNamed = (item: string) =>
    !/[\d:;–—]|\s-\s/u.test(item) && formOf(item, cues, 'point')?.form === 'topic';
  // "dyslexic, extra time": one is what one is, the other what one needs.
  const isState = cues.completions.some(
    ({ of, starts }) => of === 'thing' && starts.some((start) => startsWith(one.toLowerCase(), start, 0)),
  );
  const isJoined = wordsOf(other).includes(cues.and);
  if (third !== undefined || isState || isJoined || !isNamed(one) || !isNamed(other)) return undefined;
  return wordsOf(one).includes(cues.and)
    ? `${one}, ${cues.and} ${ownPaper(other, cues)}`
    : `${one} ${cues.and} ${other}`;
}

/** "plot and cue list, PAT certificate": the second is one's own as well. */
function ownPaper(text: string, cues: NoteCues): string {
  const words = wordsOf(text);
  const isBare = cues.own !== '' && words.length > 1 && !isOpening(words[0]!, cues);
  return isBare && isAmong(words.at(-1)!, [cues.ownNouns, cues.ownPapers]) ? `${cues.own} ${text}` : text;
}

/** "tuned by ear for 9 years, also do voicing": what one did, and what else, is one account. */
export function joinDeeds(text: string, cues: NoteCues, kind: NoteKind = 'self'): string {
  const [first = '', ...more] = text.split(/,\s+(?:and\s+)?/u);
  const [second, third] = more;
  const isOne = second !== undefined && third === undefined && second.split(' ').length > 2;
  const have = spanVerb(first, cues);
  if (have !== undefined && isOne && tellsDeed(second, cues)) return `${have} ${first} ${cues.and} ${second}`;
  if (kind === 'self' && hasOtherTense(first, more, cues)) return text;
  const isFew = first.includes(' ') && more.length > 0 && more.length < 3;
  if (!isFew || !tellsOfOneself(first, cues) || !more.every((part) => tellsDeed(part, cues))) return text;
  return [[first, ...more.slice(0, -1)].join(', '), more.at(-1)!].join(` ${cues.and} `);
}

/** "11 years on tower cranes" is what one has: "I have". */
function spanVerb(text: string, cues: NoteCues): string | undefined {
  const [amount = '', unit = '', where = ''] = wordsOf(text);
  const isSpan = isCount(amount, cues) && cues.durations.includes(unit) && cues.prepositions.includes(where);
  const [noMore = ''] = cues.noMore.split(' ');
  return cues.own !== '' && isSpan
    ? cues.completions.find(({ of, starts }) => of === 'thing' && starts.includes(noMore))?.put
    : undefined;
}

/** "done lifting, did 3 years of nights": two tenses have two subjects. */
function hasOtherTense(first: string, more: readonly string[], cues: NoteCues): boolean {
  const isPerfect = ownCompletions(cues).some(
    ({ put, starts }) => put.includes(' ') && starts.includes(verbOf(first, cues)),
  );
  return isPerfect && more.some((part) => isKnownPast(verbOf(part, cues), cues));
}

function tellsOfOneself(text: string, cues: NoteCues): boolean {
  return (
    tellsDeed(text, cues) ||
    ownCompletions(cues).some(({ starts }) => starts.some((start) => startsWith(text, start, 0))) ||
    formOf(text, cues, 'thing')?.form === 'clause'
  );
}

/** "also do voicing", "never dropped a load" */
function tellsDeed(part: string, cues: NoteCues): boolean {
  const verb = verbOf(part, cues);
  const isOwn = ownCompletions(cues).some(({ put, starts }) => put === cues.self && starts.includes(verb));
  const words = wordsOf(part);
  const at = words.indexOf(verb);
  const isNever = words[0] === cues.never[0];
  const tells = isOwn || wasDone(verb, words[at + 1] ?? '', cues, isNever);
  return tells && !isMoved(part.toLowerCase().split(' '), cues) && !isDoneTo(part, cues);
}

/** "wrote the manual, adopted across all sites": what was written. */
function isDoneTo(part: string, { proof, prepositions, adverbs, habits }: NoteCues): boolean {
  const [verb = '', next = ''] = wordsOf(part);
  // "used in 9 schools", "used twice"
  const isUsed = proof?.undergone.includes(verb) === true && isAmong(next, [prepositions, adverbs, habits]);
  return isUsed || proof?.passives.includes(next) === true;
}

/** The first word, or the one behind "also" and "never". */
function verbOf(part: string, cues: NoteCues): string {
  const [first = '', second = ''] = part.toLowerCase().split(' ');
  return isAmong(first, [cues.adverbs, cues.never]) ? second : first;
}

function ownCompletions({ completions }: NoteCues): NoteCues['completions'] {
  return completions.filter(({ of }) => of === 'self' || of === 'thing');
}

/** "pasien menumpuk di malam hari, perawatnya hanya 4": two sentences are joined by "dan"; what is none is left to be parted. */
export function joinSentences(text: string, cues: NoteCues, kind: NoteKind): string {
  const { verbForms } = cues;
  const [first = '', ...more] = text.split(/,\s+/u);
  if (verbForms === undefined || more.length === 0 || more.length > 2) return text;
  // "…, sementara iklan masih dijual per menit": the one against the other, as it was noted
  if (more.some((part) => isAmong(wordsOf(part)[0] ?? '', [cues.against ?? []]))) return text;
  const tells = (part: string) => formOf(part, cues, kind)?.form === 'clause';
  const parts = more.map((part) => {
    const [opener = '', ...rest] = part.split(' ');
    return isAmong(opener.toLowerCase(), [[cues.and], verbForms.openers]) ? rest.join(' ') : part;
  });
  // "belum ada yang dilatih", "sering rusak": of the same or of nobody, and a sentence all the same. Of oneself one tells
  // who it is that does it.
  const isOfSelf = wordsOf(first)[0] === cues.self;
  const goesOn = (part: string) => {
    if (kind !== 'point' && !isOfSelf) return false;
    if (verbForms.more?.test(part)) return true;
    const [opener = '', next] = wordsOf(part);
    return next !== undefined && cues.finiteVerbs.includes(opener) && !part.includes(':');
  };
  if (
    !tells(first) ||
    !parts.every((part) => tells(part) || goesOn(part)) ||
    parts.some((part) => isAstray(part, cues)) ||
    // "sistemnya pakai SAP, saya belum pernah": what the writer can is another matter.
    (kind === 'point' && parts.some((part) => wordsOf(part)[0] === cues.self))
  )
    return text;
  return `${[first, ...parts.slice(0, -1)].join(', ')}${parts.length > 1 ? ',' : ''} ${cues.and} ${parts.at(-1)!}`;
}
