import ICAL from 'ical.js';
import { expect } from 'vitest';

/** What `toIcs` may write, by component. */
export interface Entry {
  readonly kind: string;
  /** Properties in order, with their values as ical.js reads them. */
  readonly properties: readonly (readonly [name: string, value: unknown])[];
  readonly entries: readonly Entry[];
}

/** The calendar as ical.js reads it, which throws for what is not one. */
export function readCalendar(ics: string): Entry {
  return entryOf(new ICAL.Component(ICAL.parse(ics) as unknown[]));
}

function entryOf(component: ICAL.Component): Entry {
  const properties = component.getAllProperties();
  return {
    kind: component.name,
    properties: properties.map((property) => {
      const value = property.getFirstValue();
      if (typeof value === 'object' && value !== null) return [property.name, String(value)];
      // ical.js knows RFC 5545 alone and leaves other values as they stand.
      const raw = property.type === 'unknown' && typeof value === 'string';
      return [property.name, raw ? value.replace(/\\([\\;,])/g, '$1') : value];
    }),
    entries: component.getAllSubcomponents().map(entryOf),
  };
}

export function valueOf(entry: Entry, name: string): unknown {
  return entry.properties.find(([each]) => each === name)?.[1];
}

/** The labels of links. ical.js reads backslashes in parameters as escapes, which RFC 5545 does not know. */
export function labelsIn(ics: string): string[] {
  const decoded: Readonly<Record<string, string>> = { '^^': '^', "^'": '"', '^n': '\n' };
  return [
    ...ics.replaceAll('\r\n ', '').matchAll(/^CONFERENCE;VALUE=URI;LABEL="([^"]*)":https:\S+\r$/gm),
  ].map(([, label]) => label!.replace(/\^[\^'n]/g, (pair) => decoded[pair]!));
}

/** RFC 5545 section 3.1, which ical.js does not insist on. */
export function expectContentLines(ics: string): void {
  expect(ics.endsWith('\r\n')).toBe(true);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  for (const line of ics.split('\r\n')) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    // A fold inside a UTF-8 sequence would leave part of a character on each line.
    expect(line.isWellFormed()).toBe(true);
  }
}
