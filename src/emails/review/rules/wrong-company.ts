import { fold } from '../../../text/fold.js';
import { matches } from '../../../text/match.js';
import type { ReviewWords } from '../../words.js';
import type { Span } from '../draft.js';
import { inText, namesOf, type Known, type Match } from '../known.js';
import { findPhrases } from '../lexicon.js';
import { apartFrom, besides, passages, sentenceAt } from '../passages.js';
import { lookingBackPurposes } from '../purposes.js';
import { readTokens, type Token } from '../tokens.js';
import { sentencesLike } from '../tone/leaning.js';
import { companyWords, tellingWords } from '../company-name.js';
import { isCompanyNamed } from './company.js';
import { findPlaceholders } from './residue.js';
import { isNameSlip, nameAfter, properName } from './slips.js';

const organization =
  /^\s+(?:[Tt]he\s+)?(\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?:(?<!\p{Ll}{4}\.)[^\S\n\r]+(?:[&+][^\S\n\r]+)?\p{Lu}[\p{L}\p{M}'’-]*)*)/u;

const longName = /(?<![^\s"“(])\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*(?: (?:[&+] )?\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*)+/gu;

/** So likely a sentence has to say that the job is wanted, in percent. */
const likelyWish = 60;

/** Another organization named as the one that interviewed. */
export function findWrongCompany(known: Known): Match[] {
  const company = known.interview?.company?.name;
  if (!company) return [];
  const unfilled = findPlaceholders(known);
  // Where the right name stands as well, the other may be a site, a product or a partner.
  const isNamed = isCompanyNamed(known);
  const sure = [...findNearNames(known), ...findOtherNames(known, company, placesOf(known))];
  const wished = findOtherNames(known, company, wishedFor(known)).filter(
    (match) => !isNamed || isBeforeTitle(known, match.span),
  );
  // Where the right name is nowhere, a long one is likely to stand in its place; where something is arranged, it may be a house.
  const looksBack = lookingBackPurposes.some((purpose) => purpose === known.purpose);
  const nearby =
    isNamed || !looksBack
      ? []
      : [
          ...findOtherNames(known, company, nearPlaces(known)).filter(isLong(known)),
          ...findOtherNames(known, company, servedPlaces(known)),
          ...findOtherNames(known, company, longNames(known)).filter(isLong(known)),
        ];
  const likely = [...wished, ...nearby];
  const surely = new Set(sure);
  return apartFrom(unfilled, apart([...sure, ...likely])).map((match) => ({
    ...match,
    places: { wanted: company },
    severity: isNamed || !surely.has(match) ? 'warning' : 'error',
  }));
}

/** The first of those that start at one place. */
function apart(all: readonly Match[]): Match[] {
  const byPlace = new Map<string, Match>();
  for (const match of all.toReversed()) byPlace.set(`${match.field} ${match.span.start}`, match);
  return [...byPlace.values()];
}

/** Names near to the company's that go on otherwise. */
function findNearNames(known: Known): Match[] {
  const { text } = known.draft;
  const names = companyWords(known).filter((name) => fold(name).length > 4);
  return [...matches(text, properName)].flatMap(({ index, 0: found }) => {
    const near = names.find((name) => isNameSlip(found, name));
    const next = near && nameAfter(known, near, text, index + found.length);
    return next ? inText({ start: index, end: index + found.length + 1 + next.length }) : [];
  });
}

/** What stands before the name of the company: "the job at", "join", "Head Baker at". */
function placesOf(known: Known): Match[] {
  const { tokens, words, interview } = known;
  return (['subject', 'text'] as const).flatMap((field) =>
    [
      ...findPhrases(tokens[field], words.beforeCompany, words),
      ...afterTitle(tokens[field], words, interview?.role?.title),
    ].map((span) => ({ field, span })),
  );
}

/** What stands before a name of any house, wherever it is told of. */
const nearPlaces = (known: Known): Match[] =>
  passages(known, known.words.nearCompany, { fields: ['text'], given: '' });

/** What stands before somebody that is worked for: "drive for", "a place like". */
const servedPlaces = (known: Known): Match[] =>
  passages(known, known.words.served, { fields: ['text'], given: '' });

/** Where long names begin, wherever they stand: "Trent Board Mill would suit me." */
const longNames = ({ draft, words }: Known): Match[] =>
  draft.sentences.flatMap(({ start, end }) =>
    [...matches(draft.text.slice(start, end), longName)].flatMap(({ index, 0: name }) => {
      const [first = ''] = name.split(' ');
      const isOpening = words.stopWords.includes(fold(first));
      const at = start + index + (isOpening ? first.length : -1);
      return at > 0 ? inText({ start: at, end: at }) : [];
    }),
  );

/** Tells whether a name has more than one word, as few places have. */
const isLong =
  ({ draft }: Known) =>
  ({ field, span }: Match): boolean =>
    field === 'text' && /\s\p{Lu}/u.test(draft.text.slice(span.start, span.end));

/** What a name follows in a sentence of thanks or about wanting the job: "I would love to come to". */
function wishedFor(known: Known): Match[] {
  const { interest, thanks } = known.words;
  const inBody = (phrases: readonly string[]) => passages(known, phrases, { fields: ['text'], given: '' });
  const sentenceOf = ({ span }: Match) => sentenceAt(known, span.start);
  const likely = sentencesLike(known, 'interest', likelyWish);
  const wishes = new Set([...inBody(interest), ...inBody(thanks), ...likely].map(sentenceOf));
  return nearPlaces(known).filter((match) => wishes.has(sentenceOf(match)));
}

/** Whether the job follows: "come to Copperhill as Assistant Brewer". */
function isBeforeTitle({ draft, interview }: Known, { end }: Span): boolean {
  const [first] = fold(interview?.role?.title ?? '').split(' ');
  return (
    first !== '' &&
    fold(draft.text.slice(end, end + 40))
      .split(' ')
      .slice(0, 5)
      .includes(first ?? '')
  );
}

/** Names of others behind what stands before the company's. */
function findOtherNames(known: Known, company: string, places: readonly Match[]): Match[] {
  const { draft, words, interview, recipient, given } = known;
  const own = ` ${fold([company, ...namesOf(interview, recipient), ...words.calendarWords].join(' '))} `;
  const isElsewhere = besides(known, words.elsewhere);
  const isNamed = isCompanyNamed(known);
  const ourFirst = fold(companyWords(known)[0] ?? '');
  return places.flatMap((place) => {
    const { field, span } = place;
    const text = (field === 'subject' ? draft.subject : draft.text) ?? '';
    const match = organization.exec(text.slice(span.end, span.end + 80));
    if (!match || isElsewhere(place)) return [];
    // "In the team at Hallam I answered letters": the sender is no part of the name.
    const name = match[1]!.replace(/ I$/, '');
    const parts = tellingWords(
      fold(name)
        .split(' ')
        .filter((part) => part.length > 1),
    );
    // "bergabung dengan Bapak/Ibu": whom somebody joins there is the reader.
    if (parts.every((part) => words.genericWords.includes(part))) return [];
    const isOwn = (part: string) =>
      own.includes(` ${part} `) ||
      // A client or rival of the talk may be named, but not in the place of the company.
      (isNamed && given.includes(` ${part} `)) ||
      companyWords(known).some((word) => isNameSlip(part, fold(word)));
    // "Cedar Grove Realty" for "Maple Ridge Realty": where the right name is nowhere, the first word decides.
    const isOurs = isNamed || parts.length === 1 ? parts.some(isOwn) : beginsAsOurs(parts, ourFirst, isOwn);
    if (isOurs) return [];
    const start = span.end + match[0].length - match[1]!.length;
    return [{ field, span: { start, end: start + name.replace(/['’]s$|[.'’-]+$/u, '').length } }];
  });
}

/** Whether a name begins as ours, or has no word that is not; "Crane & Thornton" is not "Thistle & Crane". */
function beginsAsOurs(parts: readonly string[], first: string, isOwn: (part: string) => boolean): boolean {
  const [own = ''] = parts;
  return isOwn(own) && (own === first || isNameSlip(own, first) || parts.every(isOwn));
}

/** The job's title and what joins it to a company: "Head Baker at". */
function afterTitle(tokens: readonly Token[], words: ReviewWords, title = ''): Span[] {
  const wanted = readTokens(title, words).map(({ word }) => word);
  if (wanted.length === 0) return [];
  return tokens.flatMap(({ word, start }, index) => {
    if (word !== wanted[0]) return [];
    const isTitle = wanted.every((each, place) => tokens[index + place]?.word === each);
    const next = tokens[index + wanted.length];
    return isTitle && next && words.beforeNames.includes(next.word) ? [{ start, end: next.end }] : [];
  });
}
