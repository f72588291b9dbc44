import * as fc from 'fast-check';
import type { ChecklistOptions } from '../../src/checklists/options.js';
import { circumstances } from '../../src/checklists/model.js';
import { interviewTypeIds } from '../../src/interviews/catalog.js';
import type { Interview } from '../../src/interviews/model.js';
import {
  careerLevels,
  interviewerRoles,
  interviewFormats,
  interviewSettings,
  interviewStages,
  occupationFields,
} from '../../src/interviews/vocabulary.js';

const minute = 60_000;
const day = 1440 * minute;

/** Zones with half-hour and quarter-hour offsets, half an hour of summer time, a skipped day, changes at midnight. */
export const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Asia/Jakarta',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
] as const;

/** Days on which some of these zones change their clocks, or skip the day altogether. */
const changes = [
  '2026-03-08T07:00Z',
  '2026-03-29T01:00Z',
  '2026-03-28T22:00Z',
  '2026-04-04T15:00Z',
  '2026-10-03T15:30Z',
  '2026-10-25T01:00Z',
  '2026-11-01T06:00Z',
  '2026-04-05T03:00Z',
  '2026-09-06T04:00Z',
  '2011-12-30T10:00Z',
].map((iso) => Date.parse(iso));

/** Any start, every other one within days of a change of clocks. */
export const anyStart: fc.Arbitrary<number> = fc
  .oneof(
    fc.integer({ min: Date.parse('2026-01-01T00:00Z'), max: Date.parse('2027-12-31T00:00Z') }),
    fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -3 * day, max: 3 * day }))
      .map(([change, off]) => change + off),
  )
  .map((instant) => Math.floor(instant / (5 * minute)) * 5 * minute);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Any interview, as much or as little as is known of it. */
export const anyInterview: fc.Arbitrary<Interview> = fc
  .record({
    type: fc.constantFrom(...interviewTypeIds),
    start: anyStart,
    timeZone: fc.constantFrom(...zones),
    minutes: optional(fc.integer({ min: 15, max: 240 })),
    format: optional(fc.constantFrom(...interviewFormats)),
    setting: optional(fc.constantFrom(...interviewSettings)),
    stage: optional(fc.constantFrom(...interviewStages)),
    link: optional(fc.constant('https://meet.example/r/42')),
    location: optional(fc.constant('Hall 4, Gate B')),
    company: optional(fc.constant({ name: 'Nordwind' })),
    role: optional(
      fc.record({
        title: fc.constant('Team Lead'),
        field: optional(fc.constantFrom(...occupationFields)),
        level: optional(fc.constantFrom(...careerLevels)),
      }),
    ),
    interviewers: fc.array(
      fc.record({
        name: fc.constantFrom('Dana Ortiz', 'Sam Lee', 'Ruth Okafor'),
        title: optional(fc.constant('Manager')),
        role: optional(fc.constantFrom(...interviewerRoles)),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ start, ...rest }) => ({ id: 'any-1', startsAt: new Date(start).toISOString(), ...rest }));

/** Minutes from now to the start: minutes, hours, days and weeks are equally likely; now and then the past. */
export const anyLead: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -2000, max: 0 }),
  fc.integer({ min: 0, max: 90 }),
  fc.integer({ min: 90, max: 1440 }),
  fc.integer({ min: 1440, max: 10 * 1440 }),
  fc.integer({ min: 10 * 1440, max: 30 * 1440 }),
);

/** What a list may be made with, but for the time there is. */
export const anyOptions: fc.Arbitrary<ChecklistOptions> = fc
  .record({
    circumstances: fc.subarray([...circumstances]),
    weekend: optional(fc.constantFrom([0, 6], [5, 6], [5])),
    restOnWeekend: optional(fc.boolean()),
    timeZone: optional(fc.constantFrom(...zones)),
  })
  .map((options) => Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)));

/** The moment so many minutes before the start. */
export function nowBefore({ startsAt }: Interview, minutes: number): Date {
  return new Date(Date.parse(startsAt!) - minutes * minute);
}
