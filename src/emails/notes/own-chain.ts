import type { OwnWords } from './cues/own-words.js';
import type { NoteCues } from './cues.js';
import { formOf } from './form.js';
import { isActiveVerb } from './formed.js';
import { isAmong } from './lookup.js';
import type { Note } from './model.js';
import { wordsOf } from './nouns.js';
import { written } from './written.js';

/** Most causes that stand before what follows from them. */
const mostCauses = 4;

/** Behind more words a comma stands before "dan". */
const longestBare = 7;

/**
 * "jalan banjir, motor saya mati dan HP kemasukan air jadi tidak bisa kasih kabar": causes, and what followed from them, all in
 * one reason; "harus pindah sedangkan istri baru melahirkan", the one against the other. `undefined` where a part is no
 * sentence, or of nobody for sure.
 */
export function reasonChain(text: string, cues: NoteCues, own: OwnWords): Note | undefined {
  const { chain } = own;
  if (chain === undefined) return undefined;
  const [before = '', after, more] = text.split(chain.hence);
  const sides = before.split(chain.against);
  const [joint = ''] = chain.against.exec(before) ?? [];
  if (more !== undefined || sides.length > 2) return undefined;
  const told = sides.map((side) => causesIn(side, cues, own));
  const effect = after === undefined ? '' : ownClause(after, true, cues, own);
  const isOne = sides.length === 1 && after === undefined && told[0]?.length === 1;
  if (isOne || effect === undefined || told.some((side) => side === undefined)) return undefined;
  // What was to be done has who did it; of all else it is not known whose it is.
  const causes = told.map((side) => listedClauses(side!, cues.and)).join(joint);
  return { form: 'clause', text: effect === '' ? causes : `${causes}, ${own.so} ${effect}` };
}

function causesIn(text: string, cues: NoteCues, own: OwnWords): string[] | undefined {
  const parts = text.split(new RegExp(`, (?:${cues.and} )?`, 'u')).flatMap((part) => {
    const halves = part.split(` ${cues.and} `);
    const areAll = halves.every((half) => ownClause(half, false, cues, own) !== undefined);
    return areAll ? halves : [part];
  });
  const clauses = parts.map((part, index) => ownClause(part, index === 0, cues, own));
  const isAll = clauses.length <= mostCauses && clauses.every((each) => each !== undefined);
  return isAll ? clauses : undefined;
}

/** A part with who it is of: "istri baru melahirkan" is "istri saya …", "harus pindah" "saya harus pindah". */
function ownClause(text: string, mayBeOwn: boolean, cues: NoteCues, own: OwnWords): string | undefined {
  const { self, pronouns, prepositions, finiteVerbs, verbForms } = cues;
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  if (second === '' || /[;:()"?=]/u.test(text) || words.some((word) => pronouns.includes(word)))
    return undefined;
  if (first === self) {
    const form = written(second, own);
    return form === undefined ? text : `${self} ${form}${text.slice(first.length + 1 + second.length)}`;
  }
  if (own.chain!.opens.test(text)) return mayBeOwn ? `${self} ${text}` : undefined;
  const kin = own.kin.find((each) => text.toLowerCase().startsWith(`${each} `));
  const device = own.chain!.devices.exec(text)?.[0];
  const owner = kin ?? device;
  const behind = owner === undefined ? words.slice(1) : wordsOf(text.slice(owner.length + 1));
  const acts = behind.some(
    (word, index) =>
      isAmong(word, [finiteVerbs, own.befalls, verbForms?.bare ?? []]) ||
      isActiveVerb(word, cues) ||
      (verbForms?.other.test(word) === true &&
        !verbForms.not.includes(word) &&
        behind[index - 1] !== cues.asides[0]),
  );
  if (!acts && formOf(text, cues, 'thing')?.form !== 'clause') return undefined;
  if (isAmong(first, [prepositions, finiteVerbs, cues.relatives]) && !own.chain!.there.test(text))
    return undefined;
  return owner === undefined || behind[0] === self
    ? text
    : `${text.slice(0, owner.length)} ${self}${text.slice(owner.length)}`;
}

function listedClauses(clauses: readonly string[], and: string): string {
  const [last = '', ...before] = [...clauses].reverse();
  if (before.length === 0) return last;
  const isLong = before.length > 1 || before[0]!.split(' ').length > longestBare;
  return `${before.reverse().join(', ')}${isLong ? ',' : ''} ${and} ${last}`;
}
