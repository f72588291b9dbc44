import { mayBeVerb } from './clause.js';
import type { ProofWords } from './cues/proof-words.js';
import type { NoteCues } from './cues.js';
import { isAmong } from './lookup.js';
import { withinLimit } from './limit.js';
import type { Note } from './model.js';
import { endsWith, isCount, isMass, isOpening, isPlural, withArticle, wordsOf } from './nouns.js';
import { measured } from './counted-tail.js';
import { isPast, mainVerbAt } from './verbs.js';

/**
 * What troubles the team, noted in telegrams: "labour at 38%, needs 30" is "labour is at 38% and needs to be at 30", "19 beds,
 * 2 nurses" what "you have"; `undefined` for what is no telegram of these kinds.
 */
export function plightOf(text: string, cues: NoteCues): Note | undefined {
  const { proof } = cues;
  // "firms from the US" are none of us.
  const words = wordsOf(text.replace(/(?<!\p{L})US(?!\p{L})/gu, ''));
  const ofPeople = [
    cues.readerAlone,
    cues.ofReaderAlone,
    cues.ofBoth,
    cues.ofSelf,
    cues.keepThird,
    [cues.they],
  ];
  const speaks = words.some((word) => isAmong(word, ofPeople) || word === cues.self.toLowerCase());
  if (proof === undefined || speaks || /["“”?=<>@|()]|:\s/u.test(text)) return undefined;
  const clause =
    waiting(text, cues, proof) ??
    lacking(text, cues, proof) ??
    losing(text, cues, proof) ??
    undergone(text, cues, proof) ??
    standing(text, cues, proof) ??
    seldom(text, cues, proof);
  if (clause !== undefined) return withinLimit({ form: 'clause', ...clause });
  const state = countedList(text, cues, proof);
  return state === undefined ? undefined : withinLimit({ form: 'topic', text: state, isState: true });
}

interface Told {
  readonly text: string;
  readonly cut?: string;
}

/** "everything waiting on parts" */
function waiting(text: string, cues: NoteCues, { everybody, is }: ProofWords): Told | undefined {
  const who = everybody.find((each) => text.toLowerCase().startsWith(`${each} `));
  const rest = who === undefined ? '' : text.slice(who.length + 1);
  const doing = endsWith(wordsOf(rest)[0] ?? '', cues.activityEnding);
  return doing && !text.includes(',') ? { text: `${text.slice(0, who!.length)} ${is} ${rest}` } : undefined;
}

/** "no head gardener for 8 months" is what you have had. */
function lacking(text: string, cues: NoteCues, { nones, had }: ProofWords): Told | undefined {
  const [head = '', ...more] = text.split(/,\s+/u);
  const isNone = nones.some((each) => head.toLowerCase().startsWith(`${each} `));
  const span = new RegExp(`\\s(?:${cues.served.for}\\s.*?(\\S+)\\s(\\p{L}+)|${cues.since}\\s.+)$`, 'u').exec(
    head,
  );
  const isLong = span !== null && (span[1] === undefined || cues.durations.includes(span[2]!.toLowerCase()));
  if (!isNone || !isLong || mainVerbAt(wordsOf(head), cues) > 0) return undefined;
  return { text: `${cues.reader.name} ${had} ${head}`, ...(more.length > 0 && { cut: more.join(', ') }) };
}

/** "losing fitters to the shipyard": nobody helps with that, and you are the ones who do. */
function losing(text: string, cues: NoteCues, { plights, are }: ProofWords): Told | undefined {
  const isPlight = plights.some((each) => `${text.toLowerCase()} `.startsWith(`${each} `));
  const [head = '', ...more] = text.split(/,\s+(?=\S)/u);
  return isPlight && head.includes(' ')
    ? { text: `${cues.reader.name} ${are} ${head}`, ...(more.length > 0 && { cut: more.join(', ') }) }
    : undefined;
}

/** "7 vacancies and agency spend being cut": what you have, and what is done to the rest. */
function undergone(text: string, cues: NoteCues, proof: ProofWords): Told | undefined {
  const words = text.split(' ');
  const at = words.indexOf(proof.being);
  const head = words.slice(0, at);
  const isDone = at > 0 && isPast((words[at + 1] ?? '').toLowerCase(), cues);
  if (!isDone || text.includes(',') || mainVerbAt(wordsOf(head.join(' ')), cues) > 0) return undefined;
  const and = head.lastIndexOf(cues.and);
  const isHad =
    and > 0 && isCount(head[0]!.toLowerCase(), cues) && !isCount(head[and + 1]!.toLowerCase(), cues);
  const subject = isHad ? head.slice(and + 1) : head;
  const isMany = (!isHad && and > 0) || isPlural(subject.at(-1)!.toLowerCase(), cues);
  const named = withArticle(subject.join(' '), -1, cues, true);
  const told = [
    and > 0 && !isHad ? subject.join(' ') : named,
    isMany ? proof.are : proof.is,
    ...words.slice(at),
  ].join(' ');
  return {
    text: isHad
      ? `${cues.reader.name} ${proof.have} ${head.slice(0, and).join(' ')} ${cues.and} ${told}`
      : told,
  };
}

/** "labour at 38% and the board wants 30", "yield at 61, needs 80" */
function standing(text: string, cues: NoteCues, proof: ProofWords): Told | undefined {
  const [, thing = '', figure = '', rest = ''] =
    new RegExp(`^(\\D{3,40}?)\\s${proof.at}\\s(\\d+(?:[.,]\\d+)*%?)(?:,\\s+|\\s+|$)(.*)$`, 'u').exec(text) ??
    [];
  const words = wordsOf(thing);
  if (thing === '' || mainVerbAt(words, cues) >= 0 || isPast(words[0]!, cues) || words.length > 4)
    return undefined;
  // "the tide turns at 6, before the boats are loaded"
  const last = words.at(-1)!;
  const acts = isPlural(last, cues) && mayBeVerb(last, cues) && !isPlural(words.at(-2) ?? '', cues);
  if (words[0] === cues.article && words.length > 2 && acts && !figure.endsWith('%')) return undefined;
  const want = proof.needs.find((each) => rest.toLowerCase().startsWith(`${each} `));
  const goal = want === undefined ? '' : rest.slice(want.length + 1);
  const isMore = rest.startsWith(`${cues.and} `) && mainVerbAt(wordsOf(rest).slice(1), cues) > 0;
  const isPlace = isAmong(wordsOf(rest)[0] ?? '', [cues.prepositions]) && !rest.includes(',');
  const subject = withArticle(thing, -1, cues, true);
  const verb = isPlural(words.at(-1)!, cues) ? proof.are : proof.is;
  const told = `${subject} ${verb} ${proof.at} ${figure}`;
  if (/^\d[\d.,]*%?$/.test(goal)) return { text: `${told} ${proof.needsToBe} ${goal}` };
  if (isMore || isPlace) return { text: `${told} ${rest}` };
  // "food cost is at 34": of what?
  return figure.endsWith('%') ? { text: told, ...(rest !== '' && { cut: rest }) } : undefined;
}

/** "deliveries only every 2 weeks because the dock is shut" */
function seldom(text: string, cues: NoteCues, proof: ProofWords): Told | undefined {
  const words = text.split(' ');
  const at = words.indexOf(proof.only);
  const head = wordsOf(words.slice(0, at).join(' '));
  const isRate = proof.rates.includes(words[at + 1] ?? '');
  if (at < 1 || at > 4 || !isRate || text.includes(',') || mainVerbAt(head, cues) >= 0) return undefined;
  const verb = isPlural(head.at(-1)!, cues) ? proof.are : proof.is;
  return {
    text: `${withArticle(words.slice(0, at).join(' '), -1, cues, true)} ${verb} ${words.slice(at).join(' ')}`,
  };
}

/** "31 in the class and 9 with SEND, one aide", "24-week waits, no-show rate 12%": what you have, in a row. */
function countedList(text: string, cues: NoteCues, proof: ProofWords): string | undefined {
  const isCounted = (part: string) => isCount(part.split(' ')[0]!.toLowerCase(), cues) || /^\d/.test(part);
  const items = text
    .split(/,\s+/u)
    .flatMap((part) => {
      const halves = part.split(` ${cues.and} `);
      return halves.length > 1 && halves.every(isCounted) ? halves : [part];
    })
    .map((part) => (part.startsWith(`${cues.and} `) ? part.slice(cues.and.length + 1) : part));
  const told = items.map((item) => {
    const words = wordsOf(item);
    const isNone = proof.nones.some((each) => `${words.join(' ')} `.startsWith(`${each} `));
    // "400 textiles to rehouse before the store moves"
    const side = words.findIndex((word) => cues.sideJoints?.includes(word));
    const main = side > 2 && words.includes(cues.to) ? words.slice(0, side) : words;
    const acts = mainVerbAt(main, cues) >= 0 || main.some((word) => cues.finiteVerbs.includes(word));
    if (acts) return undefined;
    if (isNone || (isCounted(item) && words.length > 1)) return item;
    return measured(item, cues) ?? rated(item, cues);
  });
  const [first] = told;
  if (first === undefined || told.includes(undefined) || told.length > 4) return undefined;
  // "two weddings a day" alone may be told in other ways.
  if (told.length < 2 && first === items[0]) return undefined;
  const rest = told.slice(1, -1).map((each) => `, ${each!}`);
  return told.length < 2 ? first : `${first}${rest.join('')} ${cues.and} ${told.at(-1)!}`;
}

/** "leak rate of 6%" */
function rated(item: string, cues: NoteCues): string | undefined {
  const [, thing = ''] = new RegExp(`^(\\D{3,40}?)\\s${cues.of}\\s-?\\d[\\d.,]*%?$`, 'u').exec(item) ?? [];
  const words = wordsOf(thing);
  const isOther = thing === '' || isOpening(words[0]!, cues) || words.length > 4;
  return isOther ? undefined : isMass(words.at(-1)!, cues) ? item : withArticle(item, -1, cues, false);
}
