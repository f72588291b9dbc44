import { tableOf, type PackedLeanings } from '../../../text/leaning-table.js';
import type { SpanRead, Spans } from './spans.js';

/** What was learned of what is sought. */
export interface LearnedSpans {
  readonly leanings: PackedLeanings;
  /** How much a leaning of one is worth, in log odds. */
  readonly unit: number;
  /** How much a text leans to not saying it. */
  readonly absent: number;
  /** How likely it must be, in percent: a wrong one is worse than none. */
  readonly least: number;
}

/** So many pieces are looked at as a whole: those that begin, end and read most like it. */
const mostWhole = 150;

/** The piece that most likely is what is sought, if one is likely enough; what is said twice counts twice. */
export function chooseSpan(
  read: Spans,
  { leanings, unit, absent, least }: LearnedSpans,
): SpanRead | undefined {
  const table = tableOf(leanings);
  const leaning = (features: readonly string[]) =>
    features.reduce((sum, feature) => sum + (table.get(feature)?.[0] ?? 0), 0);
  const [first, last] = [read.first.map(leaning), read.last.map(leaning)];
  const [within, between] = [upTo(read.within.map(leaning)), upTo(read.between.map(leaning))];
  const scoreInPart = (span: SpanRead) =>
    first[span.first]! +
    last[span.last]! +
    within[span.last + 1]! -
    within[span.first]! +
    between[Math.max(span.last, span.first + 1)]! -
    between[span.first + 1]!;
  const likely = read.spans
    .map((span) => ({ span, score: scoreInPart(span) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostWhole)
    .map(({ span, score }) => ({ span, score: score + leaning(read.whole(span)) }));
  const most = likely.reduce((top, { score }) => Math.max(top, score), absent);
  const oddsOf = (score: number) => Math.exp(unit * (score - most));
  let all = oddsOf(absent);
  const byKey = new Map<string, { odds: number; score: number; span: SpanRead }>();
  for (const { span, score } of likely) {
    const odds = oddsOf(score);
    all += odds;
    const known = byKey.get(span.key);
    byKey.set(span.key, {
      odds: odds + (known?.odds ?? 0),
      ...(known && known.score >= score ? { score: known.score, span: known.span } : { score, span }),
    });
  }
  const [likeliest] = [...byKey.values()].toSorted((a, b) => b.odds - a.odds);
  if (!likeliest || Math.round((100 * likeliest.odds) / all) < least) return undefined;
  return likeliest.span;
}

/** The sum of the numbers before each index. */
function upTo(numbers: readonly number[]): number[] {
  let sum = 0;
  return [0, ...numbers.map((each) => (sum += each))];
}
