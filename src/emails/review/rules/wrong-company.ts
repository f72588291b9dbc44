import { fold } from '../../../text/fold.js';
import { matches } from '../../../text/match.js';
import type { Span } from '../draft.js';
import { inText, namesOf, type Known, type Match } from '../known.js';
import { findPhrases } from '../lexicon.js';
import { besides, passagesWith } from '../passages.js';
import { readTokens } from '../tokens.js';
import { companyWords } from '../company-name.js';
import { isCompanyNamed } from './company.js';
import { findPlaceholders } from './residue.js';
import { isNameSlip, nameAfter, properName } from './slips.js';

const organization =
  /^\s+(?:the\s+)?(\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?:\s+(?:[&+]\s+)?\p{Lu}[\p{L}\p{M}'’-]*)*)/u;

/** Another organization named as the one that interviewed. */
export function findWrongCompany(known: Known): Match[] {
  const company = known.interview?.company?.name;
  if (!company) return [];
  const places = { wanted: company };
  const unfilled = findPlaceholders(known);
  // Where the right name stands as well, the other may be a site, a product or a partner.
  const isNamed = isCompanyNamed(known);
  const sure = [...findNearNames(known), ...findOtherNames(known, company, placesOf(known))];
  const likely = findOtherNames(known, company, wishedFor(known)).filter(
    (span) => !sure.some(({ start }) => start === span.start) && (!isNamed || isBeforeTitle(known, span)),
  );
  const isUnfilled = (each: Span) =>
    unfilled.some(({ span }) => span.start < each.end && each.start < span.end);
  return [...sure, ...likely]
    .filter((span) => !isUnfilled(span))
    .flatMap((span) =>
      inText(span, { places, severity: isNamed || likely.includes(span) ? 'warning' : 'error' }),
    );
}

/** Names near to the company's that go on otherwise. */
function findNearNames(known: Known): Span[] {
  const { text } = known.draft;
  const names = companyWords(known).filter((name) => fold(name).length > 4);
  return [...matches(text, properName)].flatMap(({ index, 0: found }) => {
    const near = names.find((name) => isNameSlip(found, name));
    const next = near && nameAfter(known, near, text, index + found.length);
    return next ? [{ start: index, end: index + found.length + 1 + next.length }] : [];
  });
}

/** What stands before the name of the company: "the job at", "join", "Head Baker at". */
function placesOf(known: Known): Span[] {
  const { tokens, words, interview } = known;
  return [
    ...findPhrases(tokens.text, words.beforeCompany, words),
    ...afterTitle(known, interview?.role?.title),
  ];
}

/** What a name follows in a sentence about wanting the job: "I would love to come to". */
function wishedFor(known: Known): Span[] {
  const { nearCompany, interest } = known.words;
  return passagesWith(known, nearCompany, interest).map(({ span }) => span);
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
function findOtherNames(known: Known, company: string, places: readonly Span[]): Span[] {
  const { draft, words, interview, recipient, given } = known;
  const own = ` ${fold([company, ...namesOf(interview, recipient), ...words.calendarWords].join(' '))} `;
  const isElsewhere = besides(known, words.elsewhere);
  const isNamed = isCompanyNamed(known);
  return places.flatMap(({ start, end }) => {
    const match = organization.exec(draft.text.slice(end, end + 80));
    if (!match || isElsewhere({ field: 'text', span: { start, end } })) return [];
    // "In the team at Hallam I answered letters": the sender is no part of the name.
    const name = match[1]!.replace(/ I$/, '');
    const parts = fold(name)
      .split(' ')
      .filter((part) => part.length > 1);
    // "bergabung dengan Bapak/Ibu": whom somebody joins there is the reader.
    if (parts.every((part) => words.genericWords.includes(part))) return [];
    const isOwn = (part: string) =>
      own.includes(` ${part} `) ||
      // A client or rival of the talk may be named, but not in the place of the company.
      (isNamed && given.includes(` ${part} `)) ||
      companyWords(known).some((word) => isNameSlip(part, fold(word)));
    // "Cedar Grove Realty" for "Maple Ridge Realty": where the right name is nowhere, the first word decides.
    const isOurs = isNamed || parts.length === 1 ? parts.some(isOwn) : isOwn(parts[0] ?? '');
    if (isOurs) return [];
    const from = end + match[0].length - match[1]!.length;
    return [{ start: from, end: from + name.replace(/['’]s$|[.'’-]+$/u, '').length }];
  });
}

/** The job's title and what joins it to a company: "Head Baker at". */
function afterTitle({ tokens: { text: tokens }, words }: Known, title = ''): Span[] {
  const wanted = readTokens(title, words).map(({ word }) => word);
  if (wanted.length === 0) return [];
  return tokens.flatMap(({ word, start }, index) => {
    if (word !== wanted[0]) return [];
    const isTitle = wanted.every((each, place) => tokens[index + place]?.word === each);
    const next = tokens[index + wanted.length];
    return isTitle && next && words.beforeNames.includes(next.word) ? [{ start, end: next.end }] : [];
  });
}
