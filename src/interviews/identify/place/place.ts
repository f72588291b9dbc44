import type { Warning } from '../../../text/warning.js';
import { interviewTypes, type InterviewTypeId } from '../../catalog.js';
import type { InterviewSetting } from '../../vocabulary.js';
import { evidenceOf, type Evidence } from '../evidence.js';
import type { Part } from '../message/parts.js';
import { originalOf } from '../message/passage.js';
import { firstOf } from '../first-of.js';
import type { Found } from './found.js';
import { readLink, type ReadLink } from './link.js';
import { readLocation, type FoundLocation } from './location.js';
import { readSetting } from './setting.js';

/** Where and over which medium an interview happens. */
export interface Place {
  readonly setting?: InterviewSetting | undefined;
  readonly link?: string | undefined;
  readonly location?: string | undefined;
  /** Names of streets and houses where one meets. */
  readonly names: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly warnings: readonly Warning[];
}

interface PartPlace extends ReadLink {
  readonly part: Part;
  readonly location: FoundLocation | undefined;
  readonly setting: Found<InterviewSetting> | undefined;
}

/**
 * Setting, link and location, each by the first of the messages that tells it.
 *
 * @param isAlone - nobody sits there but the candidate: the only link there is leads to it
 */
export function readPlace(parts: readonly Part[], isAlone: boolean): Place {
  const places = parts.map((part): PartPlace => {
    const read = readLink(part.body);
    const location = readLocation(part.body);
    return {
      ...read,
      part,
      location,
      setting: readSetting(part.body, read.meeting ? read.link : undefined, location),
    };
  });
  const first = <Value>(of: (place: PartPlace) => Found<Value> | undefined) =>
    firstOf(places, (place) => {
      const found = of(place);
      return found && { value: found.value, range: originalOf(place.part.body, found) };
    });
  const setting = first((place) => place.setting);
  const link =
    first((place) => place.link) ??
    (isAlone || setting?.value === 'recorded' ? first((place) => place.only) : undefined);
  // "She is at our Leeds office, but you'll do it over Teams"
  const isAway = setting !== undefined && setting.value !== 'in-person';
  const location = first((place) => (isAway && !place.location?.labeled ? undefined : place.location));
  return {
    setting: setting?.value,
    link: link?.value,
    location: location?.value,
    names: places.flatMap((place) => place.location?.names ?? []),
    evidence: [
      ...evidenceOf('setting', setting?.range),
      ...evidenceOf('link', link?.range),
      ...evidenceOf('location', location?.range),
    ],
    warnings: places
      .flatMap(({ unsafe }) => unsafe)
      .map((detail) => ({ code: 'unsafe-link', path: 'interview.link', detail })),
  };
}

/** Where a type happens that happens in one way alone. */
export function onlySetting(type: InterviewTypeId | undefined): InterviewSetting | undefined {
  const settings = type === undefined ? [] : interviewTypes[type].settings;
  return settings.length === 1 ? settings[0] : undefined;
}
