import type { ProofWords } from './cues/proof-words.js';
import type { NoteCues } from './cues.js';
import { isAgent } from './complete-self.js';
import { isAmong } from './lookup.js';
import { withinLimit } from './limit.js';
import type { Note } from './model.js';
import { holding } from './held.js';
import { isCount, isMass, isOpening, isPlural, withIndefinite, wordsOf } from './nouns.js';
import { tailOf } from './tail.js';
import { traitIn } from './trait.js';
import { acts, isPast } from './verbs.js';

/**
 * An account of oneself with what was cut from it: what came of a deed is the proof, "trained six drivers, none quit". What
 * cannot be told well stays cut.
 *
 * @param raw - the note as it was written, with its brackets
 */
export function withProof(note: Note, raw: string, cues: NoteCues): Note | undefined {
  const { proof } = cues;
  if (proof === undefined) return note;
  if (isLabel(note, raw) || isTitle(note, cues)) return undefined;
  const account = asAccount(note, raw, cues, proof);
  // "6 years bar work and fire marshal"
  const [amount = '', unit = '', of = ''] = wordsOf(note.text);
  const isSpanOfMany = note.form === 'topic' && isCount(amount, cues) && cues.durations.includes(unit);
  if (isSpanOfMany && !isAmong(of, [cues.prepositions, [cues.of]])) return holding(note, raw, cues) ?? note;
  // A list of which nothing is known to be had, "Class 2, moffett", is no account.
  if (note.form === 'either') {
    const told = account ? withNone(account, cues, proof) : isAmount(note.text, cues) ? note : undefined;
    return told && withBracket(told, raw);
  }
  const parts = (note.cut ?? '').split(/[,;]\s+|\s[-–—]\s|:\s/u).filter((part) => part !== '');
  let told = account;
  // "NVQ level 4, ran the toddlers room": what stands before is no proof.
  const isBefore = (part: string) => raw.toLowerCase().startsWith(part.slice(0, 8).toLowerCase());
  while (parts.length > 0 && told !== undefined && !isBefore(parts[0]!)) {
    const tail = tailOf(parts[0]!, cues, proof, told.text, account === note);
    const longer =
      tail === undefined ? undefined : withinLimit({ ...told, text: withTail(told.text, tail, proof) });
    if (longer === undefined) break;
    told = longer;
    parts.shift();
  }
  const isLonger = told !== undefined && told.text !== account?.text;
  const isSince = note.form === 'topic' && note.text.includes(` ${cues.since} `);
  const isOther = isLonger || isSince;
  const { cut: _, ...bare } = isOther && told ? { ...told, isProven: isLonger } : note;
  const rest = isLonger ? parts.join(', ') : note.cut;
  const text = withoutOurs(bare.text, cues, proof);
  return withBracket({ ...bare, text, ...(rest && { cut: rest }) }, raw);
}

/** Behind a bracket no comma is needed, where no manner follows: "(300 calls a night) with no complaint". */
function withTail(account: string, tail: string, { manners }: ProofWords): string {
  const isPlain = account.endsWith(')') && tail.startsWith(', ') && !manners.test(tail.slice(2));
  return account + (isPlain ? tail.slice(1) : tail);
}

/** "Year 11 group: 71% grade 5+": the proof is of a label, which itself is no strength. */
function isLabel({ form, text }: Note, raw: string): boolean {
  const [, label = ''] = /^([^:]+):\s+[~£$€]?\d/u.exec(raw) ?? [];
  return form === 'topic' && label !== '' && text.toLowerCase().endsWith(label.toLowerCase());
}

/** "MRTPI since 2019": what one is, or what one has? */
function isTitle({ text }: Note, cues: NoteCues): boolean {
  return new RegExp(`^(?:${cues.own} )?\\p{Lu}{3,} ${cues.since} `, 'u').test(text);
}

/** "got our flake rate under 1%": to those who read it, "our" would be theirs; "used in our lab" is in mine. */
function withoutOurs(
  text: string,
  { own, prepositions }: NoteCues,
  { ours: [ours, the, alone] }: ProofWords,
): string {
  return text
    .split(' ')
    .map((word, index, words) => {
      // "in our own stores" is in nobody else's.
      if (word !== ours || index === 0 || words[index + 1] === alone) return word;
      return prepositions.includes(words[index - 1]!) ? own : the;
    })
    .join(' ');
}

/** "my 6 years on nights" is what "I have", so that more can be said of it. */
function asAccount(note: Note, raw: string, cues: NoteCues, { have, had }: ProofWords): Note | undefined {
  const { form, text } = note;
  if (form === 'clause') return text.startsWith(cues.self) ? note : undefined;
  if (form === 'either') return holding(note, raw, cues);
  if (form !== 'topic' || !text.startsWith(`${cues.own} `)) return undefined;
  const thing = text.slice(cues.own.length + 1);
  const [first = ''] = wordsOf(thing);
  if (first === cues.ownTime.split(' ')[1]) return undefined;
  const since = sinceOf(thing, cues);
  if (since !== undefined) return { ...note, form: 'clause', text: since };
  const isBare = isCount(first, cues) || first === cues.experience || isMass(first, cues);
  const small = wordsOf(thing);
  const isSince = small.includes(cues.since);
  // "sworn translator PL-EN since 2014" is what one has been.
  const been = cues.completions.find(({ of, putSince }) => of === 'self' && putSince !== undefined)?.putSince;
  if (isSince && been !== undefined && small.some((word) => isAgent(word, cues)))
    return { ...note, form: 'clause', text: `${been} ${withIndefinite(thing, cues)}` };
  // "gas safe since 2016" has been so.
  const verb = isSince ? had : have;
  return {
    ...note,
    form: 'clause',
    text: `${cues.self} ${verb} ${isBare ? thing : withIndefinite(thing, cues)}`,
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

/** "180 covers on saute": a number of things, and where. */
function isAmount(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  const isPlain = !text.includes(',') && !words.includes(cues.and) && words.length < 8;
  const isPlaced = words.slice(2, 4).some((word) => cues.prepositions.includes(word));
  return isPlain && isCount(words[0]!, cues) && isPlaced;
}

/** "shotfirer ticket, no lost time in 14 years" */
function withNone(account: Note, cues: NoteCues, proof: ProofWords): Note {
  const { cut = '', ...bare } = account;
  const isNone = proof.nones.some((each) => cut.startsWith(`${each} `));
  const tail =
    isNone || traitIn(cut, cues) !== undefined ? tailOf(cut, cues, proof, account.text) : undefined;
  return tail === undefined ? account : { ...bare, text: account.text + tail, isProven: true };
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
  const [amount = '', unit = ''] = wordsOf(head).slice(-2);
  const isSpan = isCount(amount, cues) && cues.durations.includes(unit);
  // "no incidents 6 years"
  if (isNone && isSpan && wordsOf(head).length < 7 && !acts(wordsOf(head), cues))
    return say(proof.had, `${head.split(' ').slice(0, -2).join(' ')} ${cues.moments.in} ${amount} ${unit}`);
  // "since I took over": when, and no more of it.
  const isSince = small.includes(cues.since) || words.some((word) => cues.pronouns.includes(word));
  const at = isTurn ? turn : move;
  if (isSince && isSubject && (isTurn || isMove)) return changedBy(head, at, more, cues);
  if (isSince || !isSubject) return undefined;
  const isBare =
    isMass(small[at - 1] ?? '', cues) || /\p{Lu}{2}|\d/u.test(head.split(' ').slice(0, at).join(' '));
  const thing = isBare ? head : `${cues.article} ${head}`;
  if (isTurn) return say(proof.brought, thing);
  return isMove ? say(proof.took, thing) : undefined;
}

/** "orders up 60% after I changed the round", "waste from 9 to 4% since I took over": they did, and who made them is said. */
function changedBy(head: string, at: number, more: readonly string[], cues: NoteCues): Note | undefined {
  const { plainSelf, self } = cues;
  const words = head.split(' ');
  const small = wordsOf(head);
  const noun = small[at - 1] ?? '';
  const who = small.indexOf(self.toLowerCase(), at);
  const when = small[who - 1] ?? '';
  if (plainSelf === undefined || who < 0 || !isAmong(when, [cues.whens, cues.prepositions, [cues.since]]))
    return undefined;
  const many = isPlural(noun, cues);
  const verb = when === cues.since ? plainSelf.gone[many ? 'many' : 'one'] : plainSelf.went;
  const thing = words.slice(0, at).join(' ');
  const subject = isMass(noun, cues) ? thing : `${cues.article} ${thing}`;
  const text = [subject, verb, ...words.slice(at)].join(' ');
  return { form: 'clause', text, isProven: true, ...(more.length > 0 && { cut: more.join(', ') }) };
}
