import { fold } from '../../text/fold.js';
import { readIso } from '../../text/instant.js';
import type { SaidBefore, SaidTopic } from './model.js';
import { readPay, type Pay } from './read-pay.js';

type Verdict = SaidBefore['verdict'];

/** Whether statements on one topic can all be true. Only what can be read for certain is judged. */
export function compareSaid(topic: SaidTopic, texts: readonly string[]): Verdict {
  const same = texts.every((text) => fold(text) === fold(texts[0]!));
  if (same) return 'agrees';
  const compare = comparisons[topic];
  if (!compare) return 'unclear';
  const verdicts = texts.flatMap((a, index) => texts.slice(index + 1).map((b) => compare(a, b)));
  if (verdicts.includes('differs')) return 'differs';
  return verdicts.every((verdict) => verdict === 'agrees') ? 'agrees' : 'unclear';
}

const comparisons: Readonly<Partial<Record<SaidTopic, (a: string, b: string) => Verdict>>> = {
  pay: comparePay,
  'notice-period': compareDurations,
  'start-date': compareDates,
  location: comparePlaces,
};

function comparePay(first: string, second: string): Verdict {
  const [a, b] = [readPay(first), readPay(second)];
  if (!a || !b) return 'unclear';
  if (a.currency && b.currency && a.currency !== b.currency) return 'differs';
  if (a.period && b.period && a.period !== b.period) {
    const yearly = ({ min, max, period }: Pay) => {
      const times = period === 'month' ? 12 : 1;
      return { min: min * times, max: max * times };
    };
    const comparable = [a, b].every(({ period }) => period === 'month' || period === 'year');
    return comparable ? overlap(yearly(a), yearly(b)) : 'unclear';
  }
  // A sum without a period may be meant by the month where the other is by the year: then they are far apart.
  const far = a.period !== b.period && Math.max(a.min, b.min) > 4 * Math.min(a.max, b.max);
  if (far) return 'unclear';
  return overlap(a, b);
}

function overlap(a: { min: number; max: number }, b: { min: number; max: number }): Verdict {
  return a.min <= b.max && b.min <= a.max ? 'agrees' : 'differs';
}

const numbers: readonly (readonly string[])[] = [
  [],
  ['one', 'a', 'an', 'satu', 'ein', 'einen', 'eine', 'un', 'una', 'une', 'um', 'uma', 'sebulan', 'seminggu'],
  ['two', 'dua', 'zwei', 'dos', 'deux', 'dois', 'duas'],
  ['three', 'tiga', 'drei', 'tres', 'trois'],
  ['four', 'empat', 'vier', 'cuatro', 'quatre', 'quatro'],
  ['five', 'lima', 'funf', 'cinco', 'cinq'],
  ['six', 'enam', 'sechs', 'seis'],
];
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:days?|hari|tage?n?|dias?|jours?)$/, 1],
  [/^(?:weeks?|minggu|seminggu|wochen?|semanas?|semaines?)$/, 7],
  [/^(?:months?|bulan|sebulan|monate?n?|mes|meses|mois)$/, 30],
  [/^(?:years?|tahun|jahre?n?|anos?|ans?)$/, 365],
];
const atOnce =
  /^(?:none|no notice|immediately?|at once|right away|asap|segera|langsung|tidak ada|sofort|inmediata?(?:mente)?|immediat(?:ement|e)?|imediat[oa]|imediatamente)$/;

/** The days that a notice period means; `undefined` when it cannot be read. */
function readDays(text: string): number | undefined {
  const folded = fold(text.slice(0, 200));
  if (atOnce.test(folded)) return 0;
  const words = folded.split(' ');
  const days = words.flatMap((word, index) => {
    const unit = units.find(([form]) => form.test(word))?.[1];
    if (unit === undefined) return [];
    const before = words[index - 1] ?? '';
    const said = numbers.findIndex((list) => list.includes(before) || list.includes(word));
    const number = /^\d{1,3}$/.test(before) ? Number(before) : said;
    return number > 0 ? [number * unit] : [];
  });
  return days.length === 1 ? days[0] : undefined;
}

function compareDurations(first: string, second: string): Verdict {
  const [a, b] = [readDays(first), readDays(second)];
  if (a === undefined || b === undefined) return 'unclear';
  // Four weeks are a month, and three months a quarter of a year.
  return Math.abs(a - b) <= 0.1 * Math.max(a, b) ? 'agrees' : 'differs';
}

function compareDates(first: string, second: string): Verdict {
  const [a, b] = [first, second].map((text) => readIso(`${text.trim()}T00:00`)?.local);
  if (a === undefined || b === undefined) return 'unclear';
  return a === b ? 'agrees' : 'differs';
}

const modes: readonly (readonly [RegExp, string])[] = [
  [/\b(?:hybrid|hibrida|hibrido|hybride|mix of home and office)\b/, 'hybrid'],
  [/\b(?:remote|from home|home office|wfh|dari rumah|remoto|teletrabajo|teletravail|a distance)\b/, 'remote'],
  [/\b(?:on ?site|in (?:the )?office|wfo|dari kantor|vor ort|presencial|sur site|in person)\b/, 'onsite'],
];

function comparePlaces(first: string, second: string): Verdict {
  const read = (text: string) => {
    const folded = fold(text.slice(0, 200));
    const mode = modes.find(([words]) => words.test(folded))?.[1];
    return { mode, folded, place: mode === undefined && folded.split(' ').length <= 2 ? folded : undefined };
  };
  const [a, b] = [read(first), read(second)];
  if (a.mode && b.mode) return a.mode === b.mode ? 'unclear' : 'differs';
  if (a.place === undefined || b.place === undefined) return 'unclear';
  return a.place.includes(b.place) || b.place.includes(a.place) ? 'agrees' : 'differs';
}
