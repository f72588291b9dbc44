import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { formOf } from './form.js';
import { isAmong } from './lookup.js';
import type { Note } from './model.js';
import { wordsOf } from './nouns.js';

/** Behind more words a comma stands before "dan". */
const longestBare = 7;

/**
 * "jalan banjir, motor saya mati dan HP kemasukan air jadi tidak bisa kasih kabar": causes, and what followed from them, all in
 * one reason; "harus pindah sedangkan istri baru melahirkan", the one against the other. `undefined` where a part is no
 * sentence, or of nobody for sure.
 */
export function reasonChain(text: string, cues: NoteCues, own: OwnWords): Note | undefined {
  const { chain, so } = own;
  if (chain === undefined) return undefined;
  const [before = '', ...after] = text.split(chain.hence);
  const [joint = ''] = chain.against.exec(before) ?? [];
  const sides = before.split(chain.against).map((side) => causesIn(side, cues, own));
  const effects = after.map((each) => ownClause(each, true, cues, own));
  const isOne = after.length === 0 && !before.includes(', ') && joint === '';
  if (isOne || effects.length > 1 || [...sides, ...effects].includes(undefined)) return undefined;
  return { form: 'clause', text: [sides.join(joint), ...effects].join(`, ${so} `) };
}

/** Causes one behind the other, as a list of sentences. */
function causesIn(text: string, cues: NoteCues, own: OwnWords): string | undefined {
  const { and } = cues;
  const told = (part: string, index: number) => ownClause(part, index === 0, cues, own);
  const parts = text.split(new RegExp(`, (?:${and} )?`, 'u')).flatMap((part) => {
    const halves = part.split(` ${and} `);
    return halves.some((half) => told(half, 1) === undefined) ? [part] : halves;
  });
  const clauses = parts.map(told);
  if (clauses.includes(undefined)) return undefined;
  const last = clauses.pop()!;
  const list = clauses.join(', ');
  const comma = clauses.length > 1 || list.split(' ').length > longestBare ? ',' : '';
  return list === '' ? last : `${list}${comma} ${and} ${last}`;
}

/** A part with who it is of: "istri baru melahirkan" is "istri saya …", "harus pindah" "saya harus pindah". */
function ownClause(text: string, mayBeOwn: boolean, cues: NoteCues, own: OwnWords): string | undefined {
  const { self, pronouns, finiteVerbs, verbForms } = cues;
  const [first, ...rest] = wordsOf(text);
  const { opens, devices } = own.chain!;
  if (rest.some((word) => pronouns.includes(word))) return undefined;
  if (opens.test(text)) return mayBeOwn ? `${self} ${text}` : undefined;
  const acts = rest.some((word) => isAmong(word, [finiteVerbs, own.befalls, verbForms!.bare]));
  if (first !== self && !acts && formOf(text, cues, 'thing')?.form !== 'clause') return undefined;
  const owner = own.kin.find((each) => text.startsWith(`${each} `)) ?? devices.exec(text)?.[0] ?? '';
  const isBare = owner !== '' && !text.startsWith(`${owner} ${self}`);
  return isBare ? `${owner} ${self}${text.slice(owner.length)}` : text;
}
