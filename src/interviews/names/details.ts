import type { Interview } from '../model.js';
import type { NameConcept } from './concepts.js';
import type { ReadName } from './read.js';

/** What a name says about a meeting besides its type, as fields of an `Interview`. */
export type NameDetails = Pick<Interview, 'format' | 'setting' | 'stage' | 'round' | 'minutes'>;

const settings = [
  ['one-way', 'recorded'],
  ['phone', 'phone'],
  ['video', 'video'],
  ['in-person', 'in-person'],
  ['chat', 'chat'],
] as const satisfies readonly (readonly [NameConcept, NonNullable<NameDetails['setting']>])[];
const formats = [
  ['panel', 'panel'],
  ['group', 'group'],
  ['group-discussion', 'group'],
  ['one-on-one', 'one-on-one'],
  ['loop', 'sequential'],
  ['one-way', 'asynchronous'],
  ['ai', 'ai-led'],
] as const satisfies readonly (readonly [NameConcept, NonNullable<NameDetails['format']>])[];
const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };
const ordinals: readonly NameConcept[] = ['first', 'second', 'third'];

/** Setting, format, stage, number of the round and length, where the name tells them. */
export function detailsOf(read: ReadName): NameDetails {
  const has = (concept: NameConcept) => read.parts.some((part) => part.concept === concept);
  const setting = settings.find(([concept]) => has(concept))?.[1];
  const format = formats.find(([concept]) => has(concept))?.[1];
  const round = roundOf(read);
  const minutes = minutesOf(read);
  return {
    ...(format && { format }),
    ...(setting && { setting }),
    ...(has('final') && { stage: 'final' as const }),
    ...(round !== undefined && { round }),
    ...(minutes !== undefined && { minutes }),
  };
}

function roundOf({ parts, tokens, text }: ReadName): number | undefined {
  for (const [index, token] of tokens.entries()) {
    const glued = /^(?:r|l|round|stage)(\d{1,2})$|^(\d{1,2})(?:st|nd|rd|th|eme|ere|er|e|a|da|ra|o)$/.exec(
      token.text,
    );
    if (glued) return Number(glued[1] ?? glued[2]) || undefined;
    if (!/^\d{1,2}$/.test(token.text) || unitAfter(read(index + 1))) continue;
    const beside = parts.find(
      ({ concept, start, end }) =>
        (concept === 'round' || concept === 'interview') &&
        (end === read(index - 1)?.end || (concept === 'round' && start === read(index + 1)?.start)),
    );
    if (beside || text[token.start - 1] === '#' || (text[token.end] === '.' && token.start === 0)) {
      return Number(token.text) || undefined;
    }
  }
  const counted = tokens.findIndex(
    (token, index) => Object.hasOwn(numbers, token.text) && isRound(read(index - 1)),
  );
  if (counted >= 0) return numbers[tokens[counted]!.text];
  const said = parts.find(({ concept }) => ordinals.includes(concept));
  if (!said) return undefined;
  // The concept of "third" also stands for what comes later and has no number of its own.
  const third = /^(?:third|ketiga|dritte[rsn]?|tercera?|troisieme|terceir[oa])$/;
  const isThird = tokens.some((token) => token.start === said.start && third.test(token.text));
  return said.concept === 'third' ? (isThird ? 3 : undefined) : ordinals.indexOf(said.concept) + 1;

  function read(at: number) {
    return tokens[at];
  }

  function isRound(token: { readonly end: number } | undefined): boolean {
    return parts.some(({ concept, end }) => concept === 'round' && end === token?.end);
  }
}

function minutesOf({ tokens }: ReadName): number | undefined {
  for (const [index, { text }] of tokens.entries()) {
    const match = /^(\d{1,3})(\p{L}*)$/u.exec(text);
    if (!match) continue;
    const unit = match[2] ? unitOf(match[2]) : unitAfter(tokens[index + 1]);
    const minutes = Number(match[1]) * (unit ?? 0);
    if (minutes >= 5 && minutes <= 600) return minutes;
  }
  return undefined;
}

function unitAfter(token: { readonly text: string } | undefined): number | undefined {
  // "Round 1 HR" is no hour.
  return token && token.text !== 'hr' ? unitOf(token.text) : undefined;
}

function unitOf(word: string): number | undefined {
  if (/^(?:m|min|mins|mn|minutes?|minuten|minutos?|menit|mnt)$/.test(word)) return 1;
  return /^(?:h|hr|hrs|hours?|jam|std|stunden?|horas?|heures?)$/.test(word) ? 60 : undefined;
}
