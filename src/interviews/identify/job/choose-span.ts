import { unpackLeanings, type LeaningTable } from '../../../text/leaning-table.js';
import { told, type Told } from '../message/told.js';
import type { SpanRead, Spans } from './spans.js';

/** What was learned of what is sought. */
export interface LearnedSpans {
  readonly table: LeaningTable;
  /** How much a leaning of one is worth, in log odds. */
  readonly unit: number;
  /** How much a text leans to not saying it. */
  readonly absent: number;
  /** How likely it must be, in percent: a wrong one is worse than none. */
  readonly least: number;
}

/** Makes what was learned ready. */
export function learnedSpans(
  lines: string,
  numbers: { readonly scale: number; readonly absent: number; readonly least: number },
): LearnedSpans {
  return {
    table: unpackLeanings(lines),
    unit: 1 / numbers.scale,
    absent: numbers.absent,
    least: numbers.least,
  };
}

/** The piece that most likely is what is sought, if one is likely enough; what is said twice counts twice. */
export function chooseSpan(read: Spans, { table, unit, absent, least }: LearnedSpans): Told | undefined {
  const leaning = (features: readonly string[]) =>
    features.reduce((sum, feature) => sum + (table.get(feature)?.get(0) ?? 0), 0);
  const [first, last] = [read.first.map(leaning), read.last.map(leaning)];
  const [within, between] = [upTo(read.within.map(leaning)), upTo(read.between.map(leaning))];
  const scores = read.spans.map(
    (span) =>
      first[span.first]! +
      last[span.last]! +
      within[span.last + 1]! -
      within[span.first]! +
      between[Math.max(span.last, span.first + 1)]! -
      between[span.first + 1]! +
      leaning(span.features),
  );
  const most = scores.reduce((top, score) => Math.max(top, score), absent);
  const odds = scores.map((score) => Math.exp(unit * (score - most)));
  const byKey = new Map<string, { odds: number; best: number; span: SpanRead }>();
  read.spans.forEach((span, at) => {
    const known = byKey.get(span.key);
    if (!known) byKey.set(span.key, { odds: odds[at]!, best: odds[at]!, span });
    else {
      known.odds += odds[at]!;
      if (odds[at]! > known.best) Object.assign(known, { best: odds[at]!, span });
    }
  });
  const all = Math.exp(unit * (absent - most)) + odds.reduce((sum, each) => sum + each, 0);
  const [likeliest] = [...byKey.values()].toSorted((a, b) => b.odds - a.odds);
  if (!likeliest || Math.round((100 * likeliest.odds) / all) < least) return undefined;
  const { passage, value, start } = likeliest.span;
  return told(passage, value, start);
}

/** The sum of the numbers before each index. */
function upTo(numbers: readonly number[]): number[] {
  let sum = 0;
  return [0, ...numbers.map((each) => (sum += each))];
}
