import { checkId } from '../../interviews/check.js';

const catalog = {
  us: {},
  'us-al': { within: 'us' },
  'us-ak': { within: 'us' },
  'us-az': { within: 'us' },
  'us-ar': { within: 'us' },
  'us-ca': { within: 'us' },
  'us-ca-san-francisco': { within: 'us-ca' },
  'us-co': { within: 'us' },
  'us-ct': { within: 'us' },
  'us-dc': { within: 'us' },
  'us-de': { within: 'us' },
  'us-fl': { within: 'us' },
  'us-ga': { within: 'us' },
  'us-hi': { within: 'us' },
  'us-id': { within: 'us' },
  'us-il': { within: 'us' },
  'us-in': { within: 'us' },
  'us-ia': { within: 'us' },
  'us-ks': { within: 'us' },
  'us-ky': { within: 'us' },
  'us-la': { within: 'us' },
  'us-me': { within: 'us' },
  'us-md': { within: 'us' },
  'us-ma': { within: 'us' },
  'us-mi': { within: 'us' },
  'us-mn': { within: 'us' },
  'us-ms': { within: 'us' },
  'us-mo': { within: 'us' },
  'us-mt': { within: 'us' },
  'us-ne': { within: 'us' },
  'us-nv': { within: 'us' },
  'us-nh': { within: 'us' },
  'us-nj': { within: 'us' },
  'us-nm': { within: 'us' },
  'us-ny': { within: 'us' },
  'us-nc': { within: 'us' },
  'us-nd': { within: 'us' },
  'us-oh': { within: 'us' },
  'us-ok': { within: 'us' },
  'us-or': { within: 'us' },
  'us-pa': { within: 'us' },
  'us-pa-philadelphia': { within: 'us-pa' },
  'us-pr': { within: 'us' },
  'us-ri': { within: 'us' },
  'us-sc': { within: 'us' },
  'us-sd': { within: 'us' },
  'us-tn': { within: 'us' },
  'us-tx': { within: 'us' },
  'us-ut': { within: 'us' },
  'us-vt': { within: 'us' },
  'us-va': { within: 'us' },
  'us-wa': { within: 'us' },
  'us-wv': { within: 'us' },
  'us-wi': { within: 'us' },
  'us-wy': { within: 'us' },
  gb: {},
  eu: {},
  at: { within: 'eu' },
  be: { within: 'eu' },
  bg: { within: 'eu' },
  hr: { within: 'eu' },
  cy: { within: 'eu' },
  cz: { within: 'eu' },
  dk: { within: 'eu' },
  ee: { within: 'eu' },
  fi: { within: 'eu' },
  fr: { within: 'eu' },
  de: { within: 'eu' },
  gr: { within: 'eu' },
  hu: { within: 'eu' },
  ie: { within: 'eu' },
  it: { within: 'eu' },
  lv: { within: 'eu' },
  lt: { within: 'eu' },
  lu: { within: 'eu' },
  mt: { within: 'eu' },
  nl: { within: 'eu' },
  pl: { within: 'eu' },
  pt: { within: 'eu' },
  ro: { within: 'eu' },
  sk: { within: 'eu' },
  si: { within: 'eu' },
  es: { within: 'eu' },
  se: { within: 'eu' },
  br: {},
  jp: {},
  id: {},
} satisfies Record<string, { readonly within?: string }>;

/**
 * A place with rules of its own, or within one that has some: a country or union by its ISO 3166 code in lower case, a
 * state with the country's code before it (`us-ca`), a city with the state's (`us-ca-san-francisco`).
 */
export type JurisdictionId = keyof typeof catalog;

const within: Readonly<Record<JurisdictionId, { readonly within?: JurisdictionId }>> = catalog;

/**
 * Every place `flagQuestion` knows, for menus.
 *
 * @example
 * ```ts
 * import { jurisdictionIds } from 'interview-compass';
 *
 * jurisdictionIds.includes('us-ca'); //=> true
 * ```
 */
export const jurisdictionIds = /* @__PURE__ */ Object.keys(catalog) as JurisdictionId[];

/** A place and those it lies in, the closest first: `us-ca`, `us`. Throws `unknown-id` with a hint. */
export function placesOf(id: JurisdictionId, path: string): JurisdictionId[] {
  checkId(id, jurisdictionIds, path);
  const places = [id];
  for (let outer = within[id].within; outer; outer = within[outer].within) places.push(outer);
  return places;
}
