import type { NoteCues } from './cues.js';
import { isAmong, wordFor } from './lookup.js';
import { isPlural } from './nouns.js';
import { writtenOut } from './spell-word.js';

/** "90min", "7am": number and unit are two words. */
export function partUnits(text: string, cues: NoteCues): string {
  const units = [...Object.keys(cues.shortUnits), ...cues.hours];
  return text
    .split(' ')
    .map((word, index, words) => {
      const [, number, unit = ''] = /^(\d[\d:.-]*)(\p{L}+)[,.]?$/u.exec(word) ?? [];
      const small = unit.toLowerCase();
      // "by Monday 9h" is a time of day.
      const before = (words[index - 1] ?? '').toLowerCase();
      const day = writtenOut(before, cues) ?? before;
      const isClock = isAmong(day.toLowerCase(), [[cues.moments.at, cues.by, cues.until], cues.capitalized]);
      if (isClock && unit === cues.clock) return word;
      const isUnit = units.includes(small) || units.includes(small.replace(/s$/, ''));
      return number !== undefined && isUnit
        ? `${number} ${small}${word.slice(number.length + unit.length)}`
        : word;
    })
    .join(' ');
}

/** "no shows", "burn out": one word each. */
export function joinWords(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  for (let index = words.length - 2; index >= 0; index--) {
    const pair = wordFor(
      cues.joined,
      `${words[index]!} ${words[index + 1]!}`.toLowerCase().replace('’', "'"),
    );
    const before = (words[index - 1] ?? '').toLowerCase();
    // "volunteers burn out" does what "burnout" is.
    const isVerb =
      cues.particles.includes(words[index + 1]!) &&
      (isPlural(before, cues) || cues.pronouns.includes(before));
    if (pair !== undefined && !isVerb) words.splice(index, 2, pair);
  }
  return words.join(' ');
}

/** "12 hour shifts" are "12-hour shifts", "a 13 week contract" is "a 13-week contract"; "3 day shifts" are three. */
export function joinSpans(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  for (let index = words.length - 2; index >= 0; index--) {
    const [number = '', end = '', behind = ''] = words
      .slice(index, index + 3)
      .map((word) => word.toLowerCase());
    // "9 hour, and finance waits"
    const unit = end.replace(/,$/u, '');
    const mark = end.slice(unit.length);
    const next = mark === '' ? behind : '';
    const isMany =
      (/^\d+(?:[-–.]\d+)?$/.test(number) && number !== '1') || cues.numberWords.indexOf(number) > 0;
    // "90 minute" was short for more of them.
    const isUnit = isMany && cues.durations.includes(`${unit}${cues.plural.ending}`);
    const opensNext = !/^\p{L}{3}/u.test(next);
    // "six Year 4 pupils"
    if (isUnit && opensNext && !/^\d+$/.test(next))
      words[index + 1] = `${words[index + 1]!.slice(0, unit.length)}${cues.plural.ending}${mark}`;
    if (!isMany || !cues.spans.includes(unit) || opensNext) continue;
    const isShift = unit !== cues.spans[0] && next.startsWith(cues.shift);
    const opens = [
      ...cues.prepositions,
      ...cues.relatives,
      ...cues.finiteVerbs,
      ...cues.determiners,
      ...cues.adverbs,
      ...cues.nowadays,
      cues.and,
    ].includes(next);
    if (isUnit && opens) words[index + 1] = `${words[index + 1]!}${cues.plural.ending}`;
    else if (!isShift && !opens) words.splice(index, 2, `${words[index]!}-${words[index + 1]!}`);
  }
  return words.join(' ');
}
