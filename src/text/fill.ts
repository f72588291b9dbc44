import { matches } from './match.js';
/** Values for the places of a template; a place without a value is absent, `undefined` or empty. */
export type PlaceValues = Readonly<Record<string, string | undefined>>;

/** A template, or a list of templates from the most to the least specific. */
export type Variants = string | readonly string[];

const place = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** Names of the places in a template, in order of appearance. */
export function placesOf(template: string): string[] {
  return [...matches(template, place)].map(([, name]) => name!);
}

/**
 * The template with every place filled, or `undefined` when a place has no value. Values are placed as they are and
 * never read as templates.
 *
 * @example
 * ```ts
 * import { fill } from '../src/text/fill.js';
 *
 * fill('Look up {name}', { name: 'Dana {x}' }); //=> 'Look up Dana {x}'
 * fill('Look up {name}', {}); //=> undefined
 * ```
 */
export function fill(template: string, values: PlaceValues): string | undefined {
  if (placesOf(template).some((name) => !values[name])) return undefined;
  return template.replace(place, (_, name: string) => values[name]!);
}

/** The first of the variants whose places all have values, filled. */
export function fillFirst(variants: Variants, values: PlaceValues): string | undefined {
  for (const template of typeof variants === 'string' ? [variants] : variants) {
    const filled = fill(template, values);
    if (filled !== undefined) return filled;
  }
  return undefined;
}
