/**
 * The address if it is safe to put into a link (`https:`, `http:` or `mailto:`), else `undefined`. Blanks and controls
 * anywhere make it unsafe: browsers drop them and see `javascript:` where a filter saw none.
 *
 * @example
 * ```ts
 * import { safeUrl } from '../src/text/url.js';
 *
 * safeUrl('https://meet.example/x'); //=> 'https://meet.example/x'
 * safeUrl(' java\tscript:alert(1)'); //=> undefined
 * ```
 */
export function safeUrl(address: string): string | undefined {
  if (/[\s\u0000-\u001F\u007F-\u009F"'<>\\^`{|}]/.test(address) || address.length > 2000) return undefined;
  try {
    const url = new URL(address);
    return ['https:', 'http:', 'mailto:'].includes(url.protocol) && !url.username ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The text for a query value, every character but letters, digits and `-._~` encoded (RFC 3986 section 2.3). */
export function encodeQuery(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
