import type { NoteCues } from './cues.js';
import { isMoved, isNeverBehindSpan, startsInPast } from './account.js';
import { isAstray } from './astray.js';
import { isActivity } from './activity.js';
import { formOf } from './form.js';
import { listed } from './listed.js';
import { isAmong, wordFor } from './lookup.js';
import type { NoteContext, NoteKind } from './model.js';
import { namesOf, startsWith } from './reporter.js';
import { isForeign } from './foreign.js';
import { isKnownPast, isPast, mainVerbAt } from './verbs.js';
import { isKnownWord } from './known.js';
import { isCount, isOpening, wordsOf } from './nouns.js';
import { goesOnAsList, listItems } from './split.js';

/** "because I got another offer", "due to illness"; "captions on, if possible". */
export function withoutCause(whole: string, cues: NoteCues): string {
  const polite = cues.ifPossible.find((each) => whole.toLowerCase().endsWith(` ${each}`));
  const kept = polite === undefined ? whole : whole.slice(0, -polite.length - 1).replace(/,$/, '');
  const on = ` ${cues.switchedOn}`;
  const isSwitch = cues.switchedOn !== '' && kept.endsWith(on) && kept.split(' ').length < 5;
  const text = isSwitch ? kept.slice(0, -on.length) : kept;
  const cause = cues.causes.find((each) => text.toLowerCase().startsWith(`${each} `));
  return cause === undefined ? text : text.slice(cause.length + 1);
}

/** "weekend cover, sick leave, training" is one topic, and so is "Excel -> Power BI": a move. */
export function asList(text: string, cues: NoteCues, kind: NoteKind = 'point'): string {
  const [from, whole = '', ...more] = text.split(/\s*(?:->|=>|→)\s*/u);
  // "Excel -> Power BI migration": the move is told of already.
  const last = whole.split(' ').at(-1)!.toLowerCase();
  const to = cues.moves.includes(last) && whole.includes(' ') ? whole.slice(0, -last.length - 1) : whole;
  const isName = (side: string) => side.split(' ').length < 4 && !/[\d,]/.test(side);
  // "React 18 -> 19"
  const isVersion = /\p{L} \d[\d.]*$/u.test(from ?? '') && /^\d[\d.]*$/.test(to ?? '');
  if (cues.moved && from && to && more.length === 0 && (isVersion || (isName(from) && isName(to))))
    return `${cues.moved.from} ${from} ${cues.moved.to} ${to}`;
  const [, start, end] = /^from (.+) to (.+)$/u.exec(text.toLowerCase()) ?? [];
  const isMove =
    cues.moved?.from.endsWith(' from') === true && start !== undefined && isName(start) && isName(end!);
  if (isMove) return `${cues.moved.from}${text.slice(text.indexOf(' '))}`;
  // "my plan: close on Mondays"
  const [, aim = '', noun = '', act = ''] = /^((?:\S+ )(\S+)): (.+)$/u.exec(text) ?? [];
  const isAct =
    formOf(act, cues, 'point')?.form === 'task' || cues.pluralClauseVerbs.includes(act.split(' ')[0]!);
  if (cues.aims.includes(noun) && isAct) return `${aim} ${cues.to} ${act}`;
  const items = listItems(text, cues);
  const [one = '', other = '', third] = text.split(/,\s+/);
  const isNamed = (item: string) =>
    !/[\d:;–—]|\s-\s/u.test(item) && formOf(item, cues, 'point')?.form === 'topic';
  // "dyslexic, extra time": one is what one is, the other what one needs.
  const isState = cues.completions.some(
    ({ of, starts }) => of === 'thing' && starts.some((start) => startsWith(one.toLowerCase(), start, 0)),
  );
  // "the baby, regular hours"
  if (
    kind === 'thing' &&
    !isState &&
    third === undefined &&
    isNamed(one) &&
    isNamed(other) &&
    !wordsOf(other).includes(cues.and)
  )
    return wordsOf(one).includes(cues.and)
      ? `${one}, ${cues.and} ${ownPaper(other, cues)}`
      : `${one} ${cues.and} ${other}`;
  return items.length > 0 ? listed(items, cues.and) : text;
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
  const begins = (part: string) => {
    const words = part.toLowerCase().split(' ');
    return (isAmong(words[0]!, [cues.adverbs, cues.never]) ? words[1] : words[0]) ?? '';
  };
  const own = cues.completions.filter(({ of }) => of === 'self' || of === 'thing');
  // "wrote the manual, adopted across all sites": what was written.
  const isDoneTo = (part: string) => {
    const [verb = '', next = ''] = wordsOf(part);
    const isUsed = cues.proof?.undergone.includes(verb) === true && cues.prepositions.includes(next);
    return isUsed || cues.proof?.passives.includes(next) === true;
  };
  const tells = (part: string) =>
    !isMoved(part.toLowerCase().split(' '), cues) &&
    !isDoneTo(part) &&
    (isPast(begins(part), cues) ||
      own.some(({ put, starts }) => put === cues.self && starts.includes(begins(part))));
  const isOwn =
    tells(first) ||
    own.some(({ starts }) => starts.some((start) => startsWith(first, start, 0))) ||
    formOf(first, cues, 'thing')?.form === 'clause';
  // "11 years on tower cranes, never dropped a load"
  const [amount = '', unit = '', where = ''] = wordsOf(first);
  const isSpan = isCount(amount, cues) && cues.durations.includes(unit) && cues.prepositions.includes(where);
  const have = cues.completions.find(
    ({ of, starts }) => of === 'thing' && starts.includes(cues.noMore.split(' ')[0]!),
  );
  if (
    cues.own !== '' &&
    isSpan &&
    have &&
    more.length === 1 &&
    more[0]!.split(' ').length > 2 &&
    tells(more[0]!)
  )
    return `${have.put} ${first} ${cues.and} ${more[0]!}`;
  // "done lifting, did 3 years of nights": two tenses have two subjects.
  const isPerfect = own.some(({ put, starts }) => put.includes(' ') && starts.includes(begins(first)));
  const isOtherTense = kind === 'self' && isPerfect && more.some((part) => isKnownPast(begins(part), cues));
  if (isOtherTense) return text;
  const isJoined = isOwn && first.includes(' ') && more.length > 0 && more.length < 3 && more.every(tells);
  if (!isJoined) return text;
  return [[first, ...more.slice(0, -1)].join(', '), more.at(-1)!].join(` ${cues.and} `);
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

/** "Mrs. Ortiz said …" is told by somebody known; "Mrs. K in room 12" is private. */
export function withoutTitles(
  text: string,
  cues: NoteCues,
  { interviewers }: NoteContext,
  teller = '',
): string {
  const isTitle = (word: string) => cues.titles.includes(word.toLowerCase().replace(/\.$/, ''));
  const all = text.split(' ');
  if (!all.some(isTitle)) return text;
  const names = new Set([...interviewers.flatMap(namesOf), teller].flatMap((name) => name.split(/\s+/)));
  return all
    .filter(
      (word, index, words) => !isTitle(word) || !names.has(words[index + 1]?.replace(/['’:,].*$/, '') ?? ''),
    )
    .join(' ');
}

/**
 * What stands before a comma, dash, colon or bracket, where what follows does not turn it around; behind a label of a word
 * or two, what follows it where that is a sentence or has an article.
 */
export function partsOf(text: string, cues: NoteCues, kind: NoteKind = 'point'): string[] {
  // Of a list each item is read by itself.
  if (listItems(text, cues).length > 0) return [];
  const meaning = cues.meaning.find((each) => text.includes(` ${each} `));
  const mark =
    meaning === undefined
      ? markIn(text, cues)
      : new RegExp(`,?\\s${meaning.replaceAll('.', '\\.')}\\s`, 'u').exec(text);
  if (!mark || mark.index < 3) return withoutTail(text, cues);
  const head = text.slice(0, mark.index);
  // "27 kids, 9 below benchmark": a number alone tells nothing.
  const isNumber =
    /^\d/.test(head) || (cues.article !== '' && cues.numberWords.includes(wordsOf(head)[0] ?? ''));
  if (isNumber && head.split(' ').length < 3) return [];
  const tail = text.slice(mark.index + mark[0].length);
  const first = tail.toLowerCase().split(/[^\p{L}'’]+/u)[0]!;
  // "Excel -> Power BI": from one to the other.
  if (mark[0].includes('->') && /^\p{Lu}/u.test(tail)) return [];
  // "…, no GIS person" adds to it.
  const isMore = cues.noMore.startsWith(`${first} `);
  // ", so the two operators wait" follows from it, and leaves it true.
  const follows = cues.relatives.includes(first) && wordFor(cues.indirect, first) === undefined;
  // ", none lost since" says how well it went.
  const isOutcome = kind === 'self' && first === cues.none;
  const negates = cues.article !== '' && cues.negations.includes(first) && !isOutcome;
  const isTurned = !isMore && !follows && (cues.turns.includes(first) || negates);
  if (isTurned && !cues.pronouns.includes(first)) return [];
  const isLabel = mark[0].startsWith(':') && head.split(' ').length < 3;
  const form = formOf(tail, cues, 'point')?.form;
  const asks = cues.auxiliaries.includes(first);
  // "H&S guy: …" is who said it, "Easter: …" when it is.
  const label = head.split(' ').at(-1)!.toLowerCase();
  const isDay = cues.capitalized.includes(head.split(' ')[0]!.toLowerCase());
  const isWhoOrWhen = isDay || isAmong(label, [cues.unnamed, cues.moments.seasons, cues.capitalized]);
  const isDash = /^\s[-–—]\s/u.test(mark[0]) && head.split(' ').length < 3;
  if ((isLabel || isDash) && isWhoOrWhen && kind === 'point') return [tail, ...partsOf(tail, cues, kind)];
  const isNeeded = kind === 'thing' && cues.needing.includes(first);
  const tells = isNeeded || (isLabel && (asks || cues.determiners.includes(first) || form === 'clause'));
  // "Oslo job 2019: split the blast into five"
  const isAccount = kind === 'self' && !mark[0].startsWith(',') && startsInPast(tail, cues);
  // "Forsikring – who pays when the lender is a parish": a word nobody knows says less than what explains it.
  const isStrange =
    !head.includes(' ') && !/\p{Lu}.*\p{Lu}/u.test(head) && !isKnownWord(head.toLowerCase(), cues);
  const explains =
    !mark[0].startsWith(',') || meaning !== undefined
      ? form === 'clause' || cues.questionWords.includes(first)
      : false;
  const isTailFirst =
    tells ||
    isAccount ||
    (kind === 'point' &&
      explains &&
      (isStrange || isForeign(head, cues, { properNames: [], interviewers: [] })));
  // "NVQ level 4, ran the toddlers room", "lived experience, I was in care myself"
  const isLater = startsInPast(tail, cues) || first.split(/['’]/)[0] === cues.self.toLowerCase();
  const later = kind === 'self' && !isTailFirst && isLater ? [tail] : [];
  return [
    ...(isTailFirst ? [tail, ...partsOf(tail, cues, kind), head] : [head]),
    ...withoutTail(head, cues),
    ...later,
  ];
}

/** The first mark that parts a text: not a comma in "Ghana, Jamaica and Nigeria". */
function markIn(text: string, cues: NoteCues): RegExpExecArray | undefined {
  // "rute Surabaya–Jakarta" is one.
  const marks = /\s*(?:[,:;]\s|[(=]|->|\s[-–—]\s|—|–(?![\p{Lu}\d]))\s*/gu;
  // 'caseloads "about 18, more like 22"': what is quoted is told whole, or not at all.
  const quote = /\s(?=["“][^"“”]*["”]$)/u.exec(text);
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (quote && mark.index > quote.index) return quote;
    if (!mark[0].startsWith(',') || !goesOnAsList(text.slice(mark.index + mark[0].length), cues)) return mark;
  }
  return quote ?? undefined;
}

/** "green burial and he lit up", "repair rate 4.1% on the barge": what stands before the second subject, or the number. */
function withoutTail(text: string, cues: NoteCues): string[] {
  if (cues.article === '') return [];
  const words = text.split(' ');
  const subjects = [...cues.pronouns, ...cues.readerAlone, ...cues.ofReaderAlone];
  const end = words.findIndex(
    (word, index) =>
      index > 1 && (/^\d/.test(word) || (word === cues.and && subjects.includes(words[index + 1] ?? ''))),
  );
  // "3 weeks out 1 in": a number belongs to the other.
  if (/^\d/.test(text)) return [];
  const second = secondSubject(words, cues);
  if (second > 0) return [words.slice(0, second).join(' ')];
  if (cues.durations.includes(words[end + 1] ?? '')) return [];
  const head = words.slice(0, Math.max(0, end)).join(' ');
  const last = head.split(' ').at(-1)!.toLowerCase();
  // "gates that hold 30 tons", "when the room hits 26": it belongs to the verb.
  const isAside = words.slice(0, end).some((word) => isAmong(word, [cues.asides, cues.whens]));
  const isOpen = isAside || [...cues.prepositions, ...cues.determiners, ...cues.finiteVerbs].includes(last);
  // "ETCS level 2 rollout": the number belongs to the word before it.
  const isNumbered = /^\d/.test(words[end] ?? '') && cues.numbered.includes(last);
  return head !== '' && !isOpen && !isNumbered && !/\d/.test(head) ? [head] : [];
}

/** "running 4 vans with 3 drivers and nobody's hours are legal", "done lifts on the tower no drops": where the second begins. */
function secondSubject(words: readonly string[], cues: NoteCues): number {
  const small = words.map((word) => word.toLowerCase());
  if (isActivity(small, cues)) {
    const at = small.indexOf(cues.and);
    return at > 1 && mainVerbAt(small.slice(at + 1), cues) > 0 ? at : -1;
  }
  const isNo = (word: string, index: number) =>
    index > 3 &&
    !isAmong(small[index - 1]!, [cues.prepositions, [cues.and]]) &&
    (cues.noMore.startsWith(`${word} `) || isNeverBehindSpan(small, index, cues));
  const at = small.findIndex(isNo);
  return at > 0 && words.length - at < 4 ? at : -1;
}
