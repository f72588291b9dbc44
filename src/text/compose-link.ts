import { encodeQuery } from './url.js';
import type { Warning } from './warning.js';

/** A link that opens a filled-in message in the reader's browser or app. */
export interface ComposeLink {
  readonly url: string;
  /** Characters of the link. */
  readonly length: number;
  /** `no-recipient-address` for people without one, `too-long` when the link may be cut or refused. */
  readonly warnings: Warning[];
}

/** A page with the fields that have a value as its query, all of them encoded. */
export function composeLink(
  page: string,
  fields: Readonly<Record<string, string>>,
  { longest, warnings }: { readonly longest: number; readonly warnings: readonly Warning[] },
): ComposeLink {
  const query = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeQuery(value)}`);
  const url = `${page}?${query.join('&')}`;
  const tooLong: Warning[] =
    url.length > longest ? [{ code: 'too-long', path: 'url', detail: String(url.length) }] : [];
  return { url, length: url.length, warnings: [...warnings, ...tooLong] };
}
