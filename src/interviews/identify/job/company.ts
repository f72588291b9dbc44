import { companyAbsent, companyLeanings, companyLeast, companyScale } from '../../cues/company-leanings.js';
import { told, type Told } from '../message/told.js';
import { chooseSpan, type LearnedSpans } from './choose-span.js';
import type { JobText } from './job-text.js';
import { plainOf } from '../words/plain.js';
import { readSpans, type SpanRead } from './spans.js';

const learned: LearnedSpans = {
  leanings: companyLeanings,
  unit: 1 / companyScale,
  absent: companyAbsent,
  least: companyLeast,
};

/** Names of streets and houses where one meets, and papers that are asked for: "proof of National Insurance number". */
export interface SaidElse {
  readonly places: readonly string[];
  readonly papers: readonly string[];
}

/** Where people meet whoever they work for, and what may hire somebody too. */
const inn =
  /(?<![\p{L}])(?:hotel|hôtel|inn|lodge|caf[eé]|cafeter[ií]a|coffee|pub|arms|tavern|bar|roastery|diner|restaurante?|brasserie|bistrot?|gasthof|gasthaus|kafe|cafe|warung|rumah makan)(?![\p{L}])/iu;
/** What is let to others, and no name of who hires. */
const rented =
  /(?<![\p{L}])(?:house|court|towers?|building|chambers|exchange|torre|edificio|gedung|menara|wisma|graha|tour|immeuble|bâtiment|gebäude|standort|planta|cabang|filiale|sucursal)(?![\p{L}])/iu;

/**
 * The organization that hires, as it is learned from labeled messages.
 *
 * @param others - what is called otherwise: the job, and people who write, read and interview
 * @param said - what the message says where nobody is named who hires; what it says nowhere else is none
 */
export function readCompany(job: JobText, others: readonly string[], said: SaidElse): Told | undefined {
  const read = readSpans(job, 'company');
  // "Nadia Petrov & Luis Ortega" are two of them, and so are "Petrov & Luis".
  const isOther = (value: string) => {
    const parts = value.split(/ ?[&/+] ?/);
    const isNamed = (part: string) =>
      others.some((other) => other === part || (parts.length > 1 && ` ${other} `.includes(` ${part} `)));
    return parts.every(isNamed);
  };
  const spans = read.spans.filter(({ value }) => !isOther(value));
  const choose = (from: readonly SpanRead[]) => chooseSpan({ ...read, spans: from }, learned);
  const isPlace = saidElse(spans, said);
  const span =
    choose(spans.filter(({ key }) => !isPlace(key))) ??
    choose(spans.filter(({ key, value }) => !isPlace(key) || inn.test(value)));
  return span && told(span.passage, span.value, span.start);
}

/** Which keys are of a place or a paper and stand nowhere else in the message. */
function saidElse(spans: readonly SpanRead[], { places, papers }: SaidElse): (key: string) => boolean {
  const times = new Map<string, number>();
  for (const { key } of spans) times.set(key, (times.get(key) ?? 0) + 1);
  const streets = places.filter((place) => /\d/.test(place)).map(wordsOf);
  const houses = places.filter((place) => inn.test(place) || rented.test(place)).map(wordsOf);
  // "Trinity" of "Trinity House", but not "BCA" of "Menara BCA".
  const named = places.filter((place) => rented.test(place.split(' ').at(-1)!)).map(wordsOf);
  const whole = [...streets, ...named, ...papers.map(wordsOf)];
  return (key) => {
    const words = wordsOf(key);
    return (
      times.get(key) === 1 &&
      (whole.some((name) => name.includes(words)) ||
        [...streets, ...houses].some((name) => words.includes(name)))
    );
  };
}

/** Words between blanks, as cues compare them, without an article. */
function wordsOf(text: string): string {
  return ` ${plainOf(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')} `;
}
