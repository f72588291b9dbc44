import ICAL from 'ical.js';
import { checkTimeZone } from '../../interviews/time.js';
import { readIso } from '../../text/instant.js';
import { windowsZones } from './windows-zones.js';

/** The IANA zone a TZID stands for: by its own name, after a vendor's prefix, or as Windows names it. */
export function ianaZone(name: string | undefined): string | undefined {
  const plain = name?.replace(/^"|"$/g, '').trim() ?? '';
  if (plain === '' || plain.length > 200) return undefined;
  if (Object.hasOwn(windowsZones, plain)) return windowsZones[plain];
  // "/freeassociation.sourceforge.net/Europe/Berlin", "/mozilla.org/20050126_1/America/Argentina/Ushuaia"
  const parts = plain.split('/');
  const names = parts.map((_, index) => parts.slice(index).join('/'));
  return (
    names.find((candidate) => candidate.includes('/') && isZone(candidate)) ??
    (plain === 'UTC' ? plain : undefined)
  );
}

function isZone(name: string): boolean {
  try {
    checkTimeZone(name, '');
    return true;
  } catch {
    return false;
  }
}

/** The zone a VTIMEZONE says it is: some programs write its real name beside an invented TZID. */
export function locationOf(zone: ICAL.Component | undefined): string | undefined {
  const location: unknown = (zone?.getFirstProperty('x-lic-location')?.jCal as unknown[] | undefined)?.[3];
  return typeof location === 'string' ? ianaZone(location) : undefined;
}

/**
 * Minutes ahead of UTC at a local time, by the rules of a VTIMEZONE. `undefined` when it has rules other than the
 * yearly ones of which zones consist: ical.js would walk through every second of a rule that says so.
 */
export function offsetBy(zone: ICAL.Component, local: string): number | undefined {
  const observances = ['standard', 'daylight'].flatMap((name) => zone.getAllSubcomponents(name));
  if (observances.length === 0 || observances.length > 200 || !observances.every(isPlain)) return undefined;
  const read = readIso(local);
  if (!read) return undefined;
  const date = new Date(read.local);
  try {
    const seconds = new ICAL.Timezone({ component: zone }).utcOffset(
      new ICAL.Time(
        {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          isDate: false,
        },
        ICAL.Timezone.localTimezone,
      ),
    );
    return Number.isFinite(seconds) && Math.abs(seconds) <= 14 * 3600 ? Math.round(seconds / 60) : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(observance: ICAL.Component): boolean {
  const rules = observance
    .getAllProperties('rrule')
    .map((rule) => JSON.stringify((rule.jCal as unknown[])[3]));
  return (
    rules.length <= 1 &&
    rules.every(
      (rule) =>
        rule.length < 200 &&
        rule.includes('"freq":"YEARLY"') &&
        !/"by(?:second|minute|hour|yearday|weekno|setpos)"/.test(rule) &&
        (rule.match(/,/g) ?? []).length <= 14,
    ) &&
    observance.getAllProperties('rdate').length <= 500
  );
}
