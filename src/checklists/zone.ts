import type { Interview } from '../interviews/model.js';
import type { Start } from '../interviews/time.js';
import { readIso } from '../text/instant.js';

/** The zone due times are told in: the candidate's, else that of the interview, else what its start says. */
export function zoneOf(
  { startsAt = '', timeZone }: Interview,
  start: Start,
  wanted: string | undefined,
): string {
  if (wanted !== undefined) return wanted;
  const { offset = 0 } = readIso(startsAt.trim()) ?? {};
  if (timeZone !== undefined || offset === 0) return start.timeZone;
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
