/** Tells an instant, given in milliseconds since 1970. */
export type Teller = (instant: number) => string;

const kept = /* @__PURE__ */ new Map<string, Teller>();
/** How many are kept: what one plan, list or mail and the next few need. */
const most = 50;

/**
 * Tells instants in a language and a form of `Intl`. Tellers are kept, since making one takes a hundred times as long as
 * telling an instant.
 *
 * @throws `RangeError` for a time zone that the runtime does not know
 *
 * @example
 * ```ts
 * import { teller } from '../src/text/tell.js';
 *
 * teller('en', { weekday: 'long', timeZone: 'Asia/Jakarta' })(Date.UTC(2026, 11, 3, 20)); //=> 'Friday'
 * ```
 */
export function teller(
  locale: string,
  form: Intl.DateTimeFormatOptions & { readonly timeZone: string },
): Teller {
  const key = JSON.stringify([locale, form]);
  let tell = kept.get(key);
  if (!tell) {
    const format = new Intl.DateTimeFormat(locale, form);
    // Newer CLDR puts a narrow no-break space before AM; older data an ordinary one. One form for all.
    tell = (instant) => format.format(instant).replace(/[\u202F\u00A0]/g, ' ');
    if (kept.size >= most) kept.clear();
    kept.set(key, tell);
  }
  return tell;
}
