import { phraseFinder } from '../phrases.js';
import type { NoteCues, ProofWords } from '../words.js';
import { withIndefinite } from './complete-self.js';
import { isAmong } from './lookup.js';
import { withinLimit } from './limit.js';
import type { Note } from './model.js';
import { endsWith, isCount, isMass, isOpening, isPlural, wordsOf } from './nouns.js';
import { mayBeVerb, opensRest } from './clause.js';
import { isMoved } from './account.js';
import { isKnownPast, isPast, isVerb, mainVerbAt } from './verbs.js';

/**
 * An account of oneself with what was cut from it: what came of a deed is the proof, "trained six drivers, none quit". What
 * cannot be told well stays cut.
 *
 * @param raw - the note as it was written, with its brackets
 */
export function withProof(note: Note, raw: string, cues: NoteCues): Note {
  const { proof } = cues;
  if (proof === undefined) return note;
  const account = asAccount(note, cues, proof);
  const parts = (note.cut ?? '').split(/[,;]\s+|\s[-–—]\s|:\s/u).filter((part) => part !== '');
  let told = account;
  // "NVQ level 4, ran the toddlers room": what stands before is no proof.
  const isBefore = (part: string) => raw.toLowerCase().startsWith(part.slice(0, 8).toLowerCase());
  while (parts.length > 0 && told !== undefined && !isBefore(parts[0]!)) {
    const tail = tailOf(parts[0]!, cues, proof, account === note);
    const longer =
      tail === undefined
        ? undefined
        : withinLimit({ ...told, text: `${told.text}${tail}`.replace(/\), /gu, ') ') });
    if (longer === undefined) break;
    told = longer;
    parts.shift();
  }
  const isLonger = told !== undefined && told.text !== account?.text;
  const isSince = note.form === 'topic' && note.text.includes(` ${cues.since} `);
  const isOther = isLonger || note.form === 'either' || isSince;
  const { cut: _, ...bare } = isOther && told ? { ...told, isProven: isLonger } : note;
  const rest = isLonger ? parts.join(', ') : note.cut;
  // "got our flake rate under 1%": to those who read it, "our" would be theirs.
  const [ours, the] = proof.ours;
  const text = bare.text.replace(new RegExp(`(?<=\\s)${ours}(?=\\s)`, 'gu'), the);
  return withBracket({ ...bare, text, ...(rest && { cut: rest }) }, raw);
}

/** "my 6 years on nights" is what "I have", so that more can be said of it. */
function asAccount(note: Note, cues: NoteCues, { have }: ProofWords): Note | undefined {
  const { form, text } = note;
  if (form === 'clause') return text.startsWith(cues.self) ? note : undefined;
  if (form === 'either') return holding(note, cues);
  if (form !== 'topic' || !text.startsWith(`${cues.own} `)) return undefined;
  const thing = text.slice(cues.own.length + 1);
  const [first = ''] = wordsOf(thing);
  if (first === cues.ownTime.split(' ')[1]) return undefined;
  const since = sinceOf(thing, cues);
  if (since !== undefined) return { ...note, form: 'clause', text: since };
  const isBare = isCount(first, cues) || first === cues.experience || isMass(first, cues);
  return {
    ...note,
    form: 'clause',
    text: `${cues.self} ${have} ${isBare ? thing : withIndefinite(thing, cues)}`,
  };
}

/** "first aider since 2019", "gas safe since 2014" */
function sinceOf(thing: string, cues: NoteCues): string | undefined {
  const [what = '', when = ''] = thing.split(` ${cues.since} `);
  const last = wordsOf(what).at(-1) ?? '';
  const have = cues.completions.find(({ of, putSince }) => of === 'self' && putSince !== undefined)?.putSince;
  const isSo = cues.predicates.adjectives.includes(last);
  return when !== '' && have !== undefined && isSo ? `${have} ${what} ${cues.since} ${when}` : undefined;
}

/** "NVQ level 3, 7 years in care homes", "crane and reach truck licence": what one has. */
function holding(note: Note, cues: NoteCues): Note | undefined {
  const { have } = cues.proof!;
  const items = note.text.split(/,\s+/u).map((item) => held(item, cues));
  if (items.length > 3 || items.includes(undefined)) return undefined;
  const list = [items.slice(0, -1).join(', '), items.at(-1)!]
    .filter((each) => each !== '')
    .join(` ${cues.and} `);
  return { ...note, form: 'clause', text: `${cues.self} ${have} ${list}` };
}

function held(item: string, cues: NoteCues): string | undefined {
  const words = wordsOf(item);
  const [first = '', second = ''] = words;
  if (isCount(first, cues)) return cues.durations.includes(second) && words.length > 2 ? item : undefined;
  if (acts(words, cues) || mainVerbAt(words, cues) >= 0) return undefined;
  const at = words.findIndex((word) => cues.ownNouns.includes(word) && !cues.durations.includes(word));
  // "NVQ level 3"
  const [, code = ''] = /^(\p{L}{2,5})(?:\s\p{L}+)?\s\d+$/u.exec(item) ?? [];
  if (code !== '' && !/[aeiouy]/iu.test(code)) return code.toUpperCase() + item.slice(code.length);
  // "IMI level 3 EV", "Level 3 food safety"
  const isLevel = /^(?:\p{Lu}{2,6}\s)?level \d(?:\s[\p{L}&]+){0,4}$/iu.test(item);
  if (isLevel) return item;
  // "CSCS card"
  const isPaper =
    words.length < 5 && cues.ownPapers.includes(words.at(-1)!) && !isPlural(words.at(-1)!, cues);
  if (isPaper && at < 0 && !isOpening(first, cues)) return withIndefinite(item, cues);
  if (at < 0 || isOpening(first, cues) || isMass(words[at]!, cues)) return undefined;
  const behind = item.split(' ').slice(at + 1);
  const isPlain = behind.length === 0 || isAmong(words[at + 1]!, [cues.prepositions]);
  const what = isPlain
    ? item
    : `${item
        .split(' ')
        .slice(0, at + 1)
        .join(' ')} (${behind.join(' ')})`;
  return withIndefinite(what, cues);
}

/** "led the rollout; trained 80 users": one account of both, where both are the writer's. */
export function withDeed(one: Note, other: Note, cues: NoteCues): Note | undefined {
  const opener = `${cues.self} `;
  const areDeeds = [one, other].every(({ form, text }) => form === 'clause' && text.startsWith(opener));
  if (cues.proof === undefined || !areDeeds || one.cut !== undefined) return undefined;
  const joint = one.isProven === true ? ', ' : ' ';
  const text = `${one.text}${joint}${cues.and} ${other.text.slice(opener.length)}`;
  return withinLimit({ ...other, ...one, text, isProven: true });
}

/** What stands behind an account, with what joins it: " with no downtime", ", and all stayed"; `undefined` for anything else. */
export function tailOf(noted: string, cues: NoteCues, proof: ProofWords, isDeed = true): string | undefined {
  const part = noted.startsWith(`${cues.and} `) ? noted.slice(cues.and.length + 1) : noted;
  const words = wordsOf(part);
  const [first = '', second = ''] = words;
  const isOther = words.some((word) =>
    isAmong(word, [cues.readerAlone, cues.ofReaderAlone, cues.ofBoth, cues.backward, cues.keepThird]),
  );
  if (isMoved(words, cues)) return undefined;
  if (isOther || words.length > 9 || /["“”?=<>+@]|\s-\d/u.test(part) || phraseFinder(cues.unplaceable)(part))
    return undefined;
  const starts = (list: readonly string[]) =>
    list.find((each) => `${words.join(' ')} `.startsWith(`${each} `));
  const span = spanIn(words, cues, proof);
  if (span) return isDeed ? ` ${cues.served.for} ${part}` : undefined;
  // "80 meters"
  if (words.length === 2 && isCount(first, cues) && isUnit(second, cues)) return ` (${part})`;
  const whole = starts(proof.wholes);
  const behindWhole = whole === undefined ? '' : (words[whole.split(' ').length] ?? '');
  if (isAmong(behindWhole, [cues.prepositions])) return `, ${part}`;
  const isActing =
    acts(words, cues) || (words.length < 4 && isVerb(words.at(-1)!, cues)) || mayBeVerb(second, cues);
  const isSuffered = first === cues.none && proof.sufferings.includes(second);
  if (isSuffered) return `, ${cues.with} ${part}`;
  if (starts(proof.subjects) !== undefined && isActing) return `, ${cues.and} ${part}`;
  if (starts(proof.nones) !== undefined && words.length > 1 && !acts(words.slice(1), cues))
    return `, ${cues.with} ${part}`;
  if (first === cues.never[0] && isPast(second, cues)) return ` ${cues.and} ${part}`;
  if (first === proof.still.split(' ').at(-1) && endsWith(second, cues.activityEnding) && words.length < 4)
    return `, ${proof.still} ${part.split(' ').slice(1).join(' ')}`;
  const isDone = isPast(first, cues);
  if (isDone && isAmong(second, [proof.passives])) return `, ${part}`;
  if (isDone && !isOpening(first, cues)) return words.length > 1 ? ` ${cues.and} ${part}` : undefined;
  if (endsWith(first, cues.activityEnding) && !cues.notActivities.includes(first) && words.length > 1)
    return `, ${part}`;
  if (starts(proof.settings) !== undefined && words.length > 1) return `, ${part}`;
  return nounTail(part, words, cues, proof);
}

/** "30 regulars", "an X-ray pass rate of 98%", "sales up 22%"; "two won prizes", which is a sentence. */
function nounTail(
  part: string,
  words: readonly string[],
  cues: NoteCues,
  proof: ProofWords,
): string | undefined {
  const [first = '', second = ''] = words;
  const isMany = isPlural(first, cues) && isPast(second, cues);
  if (isMany || (isCount(first, cues) && isKnownPast(second, cues))) return `, ${cues.and} ${part}`;
  if (mainVerbAt(words, cues) >= 0 || words.some((word) => cues.finiteVerbs.includes(word))) return undefined;
  if (isCount(first, cues)) return words.length > 1 ? `, ${cues.with} ${part}` : undefined;
  const turn = words.findIndex((word) => proof.directions.includes(word));
  if (turn > 0 && turn < 4 && /^\d|^from$/.test(words[turn + 1] ?? '')) {
    const isBare = isOpening(first, cues) || isMass(words[turn - 1]!, cues) || /^\p{Lu}{2}/u.test(part);
    return `, ${cues.with} ${isBare ? part : `${cues.article} ${part}`}`;
  }
  return measured(part, cues, `, ${cues.with} `);
}

/** "pass rate 98%", "scrap under 1%": a thing and its figure. */
export function measured(part: string, cues: NoteCues, before = ''): string | undefined {
  const [, thing = '', figure = ''] = /^(\D+?)\s(-?\d[\d.,]*\s?%?)$/u.exec(part) ?? [];
  const words = wordsOf(thing);
  const last = words.at(-1) ?? '';
  if (
    thing === '' ||
    last === cues.of ||
    cues.numbered.includes(last) ||
    words.length > 4 ||
    acts(words, cues) ||
    isPast(words[0]!, cues)
  )
    return undefined;
  if (opensRest(last, cues)) {
    const head = words.at(-2) ?? '';
    return head === '' || (!isMass(head, cues) && words.length < 2) ? undefined : `${before}${part}`;
  }
  const isBare = isMass(last, cues) || isOpening(words[0]!, cues);
  return `${before}${isBare ? thing : withArticleOf(thing, cues)} ${cues.of} ${figure}`;
}

/** "an X-ray pass rate" */
function withArticleOf(thing: string, cues: NoteCues): string {
  return /^[AEFHILMNORSX]-/u.test(thing) ? `${cues.indefinite[1]} ${thing}` : withIndefinite(thing, cues);
}

function isUnit(word: string, { shortUnits, perUnits, proof }: NoteCues): boolean {
  return isAmong(word, [Object.values(shortUnits), perUnits, proof?.units ?? []]);
}

/** "5 years", "3 years running" */
function spanIn(words: readonly string[], cues: NoteCues, { running }: ProofWords): boolean {
  const [amount = '', unit = '', ...rest] = words;
  const isRest = rest.length === 0 || running.includes(rest.join(' '));
  return isCount(amount, cues) && cues.durations.includes(unit) && isRest;
}

function acts(words: readonly string[], cues: NoteCues): boolean {
  return words.some(
    (word) => isAmong(word, [cues.finiteVerbs, cues.bothTenses, cues.pastVerbs]) || isPast(word, cues),
  );
}

/** "the refit (£3.2m)": an amount stays with its noun; what else was in brackets is not told. */
function withBracket(note: Note, raw: string): Note {
  const [, before = '', inside = ''] = /(\S+)\s*\(([^()]+)\)/u.exec(raw) ?? [];
  if (inside === '') return note;
  const word = before.toLowerCase();
  const at = note.text.toLowerCase().lastIndexOf(word);
  const isAmount = /\d/.test(inside) && inside.split(' ').length < 6 && at >= 0 && note.form !== 'question';
  const end = at + word.length;
  if (isAmount && /^(?:\s|$|,)/u.test(note.text.slice(end)))
    return { ...note, text: `${note.text.slice(0, end)} (${inside})${note.text.slice(end)}` };
  return { ...note, cut: note.cut === undefined ? inside : `${note.cut}, ${inside}` };
}

/** "OTIF up 9 points in a year", "no accidents in 14 years", "NVQ level 3": an account of what was noted without a verb. */
export function fragmentAccount(text: string, cues: NoteCues): Note | undefined {
  const { proof } = cues;
  const words = wordsOf(text);
  const [first = ''] = words;
  if (proof === undefined || words.length < 3 || /[;:?"]/u.test(text)) return undefined;
  const [head = '', ...more] = text.split(/,\s+/u);
  const say = (verb: string, thing: string): Note => ({
    form: 'clause',
    text: `${cues.self} ${verb} ${thing}`,
    ...(more.length > 0 && { cut: more.join(', ') }),
  });
  const isNone = proof.nones.some((each) => `${words.join(' ')} `.startsWith(`${each} `));
  if (isNone && /\s(?:in|for)\s(?:\d|\p{L}+\s)/u.test(head)) return say(proof.had, head);
  const small = wordsOf(head);
  const turn = small.findIndex((word) => proof.directions.includes(word));
  const isTurn = turn > 0 && turn < 4 && /^\d/.test(small[turn + 1] ?? '');
  const move = small.findIndex((word) => cues.moved?.from.endsWith(` ${word}`) === true);
  const isMove = move > 0 && move < 4 && /^-?\d/.test(small[move + 1] ?? '') && small.includes(cues.to);
  const isSubject =
    !isOpening(first, cues) && !isPast(first, cues) && !acts(small.slice(0, Math.max(turn, move)), cues);
  // "since I took over": when, and no more of it.
  const isSince = small.includes(cues.since) || words.some((word) => cues.pronouns.includes(word));
  if (isSince || !isSubject) return undefined;
  const at = isTurn ? turn : move;
  const isBare =
    isMass(small[at - 1] ?? '', cues) || /\p{Lu}{2}|\d/u.test(head.split(' ').slice(0, at).join(' '));
  const thing = isBare ? head : `${cues.article} ${head}`;
  if (isTurn) return say(proof.brought, thing);
  return isMove ? say(proof.took, thing) : undefined;
}
