import type { Cues, Phrases } from '../../cues/cues.js';

type Group = Readonly<Record<string, unknown>>;

/** The words of several languages as those of one: lists one after the other, tables entry by entry. */
export function mergeCues(all: readonly Cues[]): Cues {
  const [first, ...others] = all;
  return others.reduce<Cues>((merged, next) => merge(merged, next) as Cues, first!);
}

// The forms of one month, weekday or ordinal stand at its place in each language's list.
const byPlace = new Set(['months', 'weekdays', 'shortWeekdays', 'ordinals', 'dayNumbers']);

function merge(one: unknown, other: unknown, key = ''): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (!byPlace.has(key)) return [...(one as unknown[]), ...(other as unknown[])];
    const [a, b] = [one as Phrases, other as Phrases];
    return Array.from({ length: Math.max(a.length, b.length) }, (_, place) =>
      [a[place], b[place]].filter(Boolean).join('|'),
    );
  }
  if (typeof one === 'boolean' && typeof other === 'boolean') return one || other;
  if (typeof one === 'string' && typeof other === 'string') return `${one} ${other}`;
  if (typeof one === 'object' && typeof other === 'object') {
    const [a, b] = [one as Group, other as Group];
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return Object.fromEntries(
      keys.map((each) => [
        each,
        each in a && each in b ? merge(a[each], b[each], each) : (a[each] ?? b[each]),
      ]),
    );
  }
  return one;
}
