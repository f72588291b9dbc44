import { matches } from '../../text/match.js';
/** A sum or a span of sums. */
export interface Pay {
  readonly min: number;
  readonly max: number;
  readonly currency: string | undefined;
  readonly period: string | undefined;
}

const currencies: readonly (readonly [RegExp, string])[] = [
  [/€|\beuros?\b|\beur\b/, 'EUR'],
  [/£|\bgbp\b|\bpounds?\b/, 'GBP'],
  [/\brp\b|\bidr\b|\brupiah\b|\bjt\b|\bjuta\b/, 'IDR'],
  [/r\$|\bbrl\b|\breais\b/, 'BRL'],
  [/₹|\binr\b|\blpa\b|\blakhs?\b/, 'INR'],
  [/\bchf\b/, 'CHF'],
  [/\bsgd\b|s\$/, 'SGD'],
  [/\bmxn\b/, 'MXN'],
  [/\$|\busd\b|\bdollars?\b/, 'USD'],
];
const periods: readonly (readonly [RegExp, string])[] = [
  [/\bhour|\bhourly\b|\/ ?h\b|\bjam\b|\bstunde|\bhora\b|\bheure/, 'hour'],
  [/\bday\b|\bdaily\b|\bhari\b|\btag(?:es)?\b|\bdía\b|\bjour\b|\bdia\b/, 'day'],
  [/\bmonth|\bp\.?m\b|\bbulan\b|\bmonat|\bmes\b|\bmois\b|\bmensu|\bmês\b|\bmensa/, 'month'],
  [/\byear|\bannu|\bp\.?a\b|\btahun\b|\bjahr|\baño\b|\ban\b|\bano\b|\banual/, 'year'],
];
const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  rb: 1e3,
  ribu: 1e3,
  mil: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lpa: 1e5,
  m: 1e6,
  jt: 1e6,
  juta: 1e6,
  mio: 1e6,
  million: 1e6,
};
const sum =
  /(\d{1,3}(?:[.,' \u00A0]\d{3}){1,4}(?!\d)|\d{1,12}(?:[.,]\d{1,2})?(?!\d))(?:\s?(k|tsd|rb|ribu|mil|lakhs?|lpa|m|jt|juta|mio|million)\b)?(?!\s?%)/gi;

/** The sum or span that a text names; `undefined` when it names none, or more than can be told apart. */
export function readPay(text: string): Pay | undefined {
  const lower = text.slice(0, 300).toLowerCase();
  const sums = [...matches(lower, sum)].map(([, digits, unit]) => ({ value: readNumber(digits!), unit }));
  const named = sums.findLast(({ unit }) => unit !== undefined)?.unit;
  // In "60-65k" the thousands belong to both.
  const values = sums.map(
    ({ value, unit }) => value * (factors[unit ?? (value < 1000 ? named : undefined) ?? ''] ?? 1),
  );
  if (values.length === 0 || values.length > 2) return undefined;
  return {
    min: Math.min(...values),
    max: Math.max(...values),
    currency: currencies.find(([words]) => words.test(lower))?.[1],
    period: periods.find(([words]) => words.test(lower))?.[1],
  };
}

/** Three digits after a mark are thousands: "60.000" and "60,000" are one number. */
function readNumber(digits: string): number {
  return /[.,' \u00A0]\d{3}$/.test(digits)
    ? Number(digits.replace(/\D/g, ''))
    : Number(digits.replace(',', '.'));
}
