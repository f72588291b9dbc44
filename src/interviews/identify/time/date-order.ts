import type { IdentifyLanguage } from '../../identify.js';

const monthFirst =
  /^(?:America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage|Indiana\/.+|Kentucky\/.+|North_Dakota\/.+)|Pacific\/Honolulu|US\/.+)$/;
const dayFirst =
  /^(?:Europe\/(?:London|Dublin|Belfast)|Australia\/.+|Pacific\/Auckland|Africa\/.+|Asia\/(?:Kolkata|Calcutta|Singapore|Jakarta|Dubai))$/;

/** Which comes first in `3/12/2026`, by the language and the country of the reader. */
export function dateOrder(
  [language]: readonly IdentifyLanguage[],
  timeZone: string | undefined,
): 'day' | 'month' | undefined {
  if (language !== 'en') return 'day';
  if (timeZone === undefined) return undefined;
  return monthFirst.test(timeZone) ? 'month' : dayFirst.test(timeZone) ? 'day' : undefined;
}
