import { companyAbsent, companyLeanings, companyLeast, companyScale } from '../../cues/company-leanings.js';
import type { Cues } from '../../cues/cues.js';
import { estateWords, lenderWords, situatedWords } from '../../cues/shared.js';
import type { Told } from '../message/told.js';
import { companyFrom, isNoCompany } from './company-edges.js';
import { chooseSpan, type LearnedSpans } from './choose-span.js';
import type { JobText } from './job-text.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder, plainOf } from '../words/plain.js';
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
  /** Whether an agency writes, which is not who hires. */
  readonly agency: boolean;
}

/** Where people meet whoever they work for, and what may hire somebody too. */
const inn =
  /(?<![\p{L}])(?:hotel|hôtel|inn|lodge|caf[eé]|cafeter[ií]a|coffee|pub|arms|tavern|bar|roastery|diner|restaurante?|brasserie|bistrot?|gasthof|gasthaus|kafe|cafe|warung|rumah makan)(?![\p{L}])/iu;
/** What is let to others, and no name of who hires. */
const rented =
  /(?<![\p{L}])(?:house|court|towers?|building|chambers|exchange|torre|edificio|gedung|menara|wisma|graha|tour|immeuble|bâtiment|gebäude|standort|planta|cabang|filiale|sucursal)(?![\p{L}])/iu;

const estate = finder(estateWords, '');
const somewhere = new RegExp(`(?<![a-z])${anyOf(situatedWords)} (?:the )?$`);
const lends = finder(lenderWords, '');

const agencyWords = perCues(({ people, job }: Cues) => ({
  name: finder(people.agencyNames, ''),
  client: finder(job.clients, ''),
  before: new RegExp(`(?<![a-z])(?:${anyOf(people.agencyNames)}) $`),
}));

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
  const spans = read.spans.filter(
    (span) => !isOther(span.value) && !isNoCompany(span.value) && !isSomewhere(span),
  );
  const choose = (from: readonly SpanRead[]) => chooseSpan({ ...read, spans: from }, learned);
  const isPlace = saidElse(spans, said);
  const span =
    choose(spans.filter(({ key }) => !isPlace(key))) ??
    choose(spans.filter(({ key, value }) => !isPlace(key) || inn.test(value)));
  // What is second behind the agency that writes is likelier nobody.
  if (span && said.agency && isOfAgency(job, span)) return undefined;
  return span && companyFrom(job, span);
}

/** Whether a piece is but where somebody is. */
function isSomewhere({ passage, start }: SpanRead): boolean {
  return somewhere.test(passage.plain.slice(Math.max(0, start - 40), start));
}

/** Whether a piece is the name of the agency that writes for a client: it signs so, or says what it is. */
function isOfAgency({ tokens }: JobText, { passage, start, value }: SpanRead): boolean {
  const { name, before, client } = agencyWords(passage.cues);
  const words = plainOf(value);
  const isForClient = tokens.some(
    (token, at) => token.passage !== tokens[at - 1]?.passage && client.test(token.passage.plain),
  );
  if (!isForClient || lends.test(words)) return false;
  if (name.test(words) || before.test(passage.plain.slice(Math.max(0, start - 24), start))) return true;
  const signed = tokens.filter(({ place }) => place === 'signature' || place === 'from');
  return ` ${signed.map(({ plain }) => plain).join(' ')} `.includes(` ${words} `);
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
    if (times.get(key) === 1 && estate.test(plainOf(key))) return true;
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
