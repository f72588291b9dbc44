import { offsetAt } from '../../time.js';
import { abbreviations, regions } from './zone-names.js';

/** A time zone that a text names. */
export interface ReadZone {
  /** IANA zones the words can mean, the likeliest first; empty when they give an offset. */
  readonly zones: readonly string[];
  /** Minutes ahead of UTC that the words state. */
  readonly offset?: number | undefined;
  readonly start: number;
  readonly end: number;
}

const areas = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian'];

const offsetForm = /(?:UTC|GMT) ?([+−-])(\d{1,2})(?::?(\d{2}))?(?!\d)/y;
const bareOffset = /([+−-])(\d{2}):?(\d{2})(?!\d)/y;
const ianaForm = /(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Indian)\/[A-Z][A-Za-z_/-]{1,40}/y;
const lettersForm = /[A-Z]{2,4}(?![A-Za-z])/y;
const placeForm =
  /(?:US )?((?:[A-Z][A-Za-z.]{1,20} ){0,2}[A-Z][A-Za-z]{1,20})(?: (?:[Ss]tandard|[Dd]aylight|[Ss]ummer))? [Tt]ime\b/y;
// "hora de Madrid", "heure de Paris", "waktu Indonesia Barat"
const timeFirst =
  /(?:[Hh]ora(?: local)?|[Hh]eure(?: locale)?|[Ww]aktu|WAKTU|[Oo]rtszeit)(?: (?:de|du|en|in))? ((?:\p{L}{2,20} ){0,2}\p{L}{2,20})/uy;
// "our time in Ontario", "Zeit in Wien"
const timeIn = /(?:[Oo]ur |OUR |[Ll]ocal )?(?:[Tt]ime|Zeit) in ((?:\p{Lu}\p{L}{2,20} ?){1,3})/uy;
const timeLast = /(\p{L}{3,25}?)(?:r|er|n)? Zeit\b/uy;
// "4 pm Dubai", "5.30 pm India"
const barePlace = /(\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?)(?=[,.;)\n/]|$| (?:\p{Ll}|\())/uy;
const bareRegion = /(?:US )?(Eastern|Pacific|Mountain|Central)\b/y;

/** The time zone named right at a position, past a blank, comma or bracket. */
export function zoneAt(text: string, position: number): ReadZone | undefined {
  const lead = /^ ?[,(]? ?(?:in |this is |das ist |esto es )?/.exec(text.slice(position, position + 12))![0]
    .length;
  const start = position + lead;
  const match = (form: RegExp) => {
    form.lastIndex = start;
    return form.exec(text);
  };
  const offset = match(offsetForm) ?? match(bareOffset);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > 14 * 60) return undefined;
    return {
      zones: [],
      offset: offset[1] === '+' ? minutes : -minutes,
      start,
      end: start + offset[0].length,
    };
  }
  const iana = match(ianaForm)?.[0];
  if (iana && isZone(iana)) return { zones: [iana], start, end: start + iana.length };
  const letters = match(lettersForm)?.[0];
  const known =
    letters === undefined || !Object.hasOwn(abbreviations, letters) ? undefined : abbreviations[letters];
  if (known) return { ...known, start, end: start + letters!.length };
  for (const form of [placeForm, timeFirst, timeIn, timeLast, bareRegion]) {
    const words = match(form);
    // "hora de Madrid por Zoom": the place is the longest beginning that names one.
    const parts = words?.[1]!.trim().split(' ') ?? [];
    for (let count = parts.length; count > 0; count--) {
      const name = parts.slice(0, count).join(' ');
      const zone = zoneOfPlace(name);
      const end =
        words!.index +
        (form === timeFirst || form === timeIn
          ? words![0].length - words![1]!.length + name.length
          : words![0].length);
      if (zone && (count === parts.length || form === timeFirst || form === timeIn))
        return { zones: [zone], start, end };
    }
  }
  const bare = match(barePlace);
  const region = bare?.[1]!.toLowerCase();
  return bare && region !== undefined && Object.hasOwn(regions, region)
    ? { zones: [regions[region]!], start, end: start + bare[0].length }
    : undefined;
}

/** The one zone a text names for all its times: an IANA name, `Time zone: …` or `all times are …`. */
export function zoneOfText(text: string): ReadZone | undefined {
  const label =
    /\b(?:time ?zone|zona waktu|zeitzone|zona horaria|fuseau horaire|all (?:times|hrs|hours)(?: are)?(?: given)?(?: shown)?(?: in)?):? ?/i.exec(
      text,
    );
  const labeled = label && zoneAt(text, label.index + label[0].length);
  if (labeled) return labeled;
  const aside =
    /\((?=(?:[A-Z][A-Za-z.]{1,20} ){1,3}[Tt]ime\)|[A-Za-z ]{0,12}(?:[Hh]ora|[Hh]eure|[Ww]aktu) |\p{L}{3,20} Zeit\))/u.exec(
      text,
    );
  const bracketed = aside && zoneAt(text, aside.index);
  if (bracketed) return bracketed;
  const iana = /\b(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Indian)\/[A-Z]/.exec(text);
  return iana ? zoneAt(text, iana.index) : undefined;
}

/** What a named zone means on a clock time: the zone or offset to read it in, and whether that is sure. */
export function meaningOf(
  read: ReadZone,
  localAsUtc: number,
  userZone: string | undefined,
): { readonly zone?: string; readonly offset?: number; readonly sure: boolean } {
  const [first, ...others] = read.zones;
  if (first === undefined) return { offset: read.offset ?? 0, sure: true };
  const offset = (zone: string) => offsetAt(zone, localAsUtc);
  const same = userZone && read.zones.find((zone) => offset(zone) === offset(userZone));
  if (same) return { zone: same, sure: true };
  // "EST" in July is said of New York's clock, although the letters state the winter offset.
  // "GMT" in Accra is no summer time of London.
  if (userZone && read.offset === 0 && offset(userZone) === 0) return { zone: userZone, sure: true };
  const stated = read.offset === undefined || read.offset === offset(first);
  return { zone: first, sure: others.length === 0 && stated };
}

function zoneOfPlace(place: string): string | undefined {
  const region = place.toLowerCase();
  if (Object.hasOwn(regions, region)) return regions[region];
  const city = place.replace(/[. ]+/g, '_');
  return areas.map((area) => `${area}/${city}`).find(isZone);
}

function isZone(name: string): boolean {
  return !Number.isNaN(offsetAt(name, 0));
}
