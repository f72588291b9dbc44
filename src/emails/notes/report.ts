import { isAmong, wordFor } from './lookup.js';
import type { NoteCues } from './cues.js';
import { formOf } from './form.js';
import type { Note, NoteContext } from './model.js';
import { isCount, isOpening, wordsOf } from './nouns.js';
import { strangerOf } from './stranger.js';
import { namesOf, reportAt, reporterOf, startsWith, type ReportForm } from './reporter.js';

/** What is left of a note without its label and its report, and what these tell. */
export interface Reported {
  readonly text: string;
  /** What the report makes of it, where it makes anything. */
  readonly form?: ReportForm;
  /** What somebody let or showed, in the form that stands behind "to": "let me", "show me". */
  readonly favor?: string;
  /** Name of the interviewer who is said to have raised it. */
  readonly by?: string;
  /** It stood between quotation marks. */
  readonly isQuoted?: boolean;
  /** Somebody on the other side is said to have raised it, named or not: "she said", "the panel asked". */
  readonly isTheirs?: boolean;
  /** "bahwa …" opened it: a sentence, whatever shows its verb. */
  readonly isThat?: boolean;
}

/** Who a note came from, as a note says it. */
export function originOf({ by, isTheirs }: Reported): Pick<Note, 'by' | 'isTheirs'> {
  return { ...(by !== undefined && { by }), ...(isTheirs && { isTheirs }) };
}

/**
 * Takes "we talked about …", "Dana mentioned that …", "challenge: …" off: what is reported is the point, who reported it
 * the `by`.
 */
export function stripReport(
  sentence: string,
  cues: NoteCues,
  context: NoteContext,
  isQuote = false,
): Reported {
  const bare = withoutAdverbs(stripLabel(sentence, cues), cues, context);
  const known = reporterOf(bare, cues, context);
  const { at, by, isTheirs, isLabel } = reportAt(bare, known.at, cues)
    ? known
    : (strangerOf(bare, cues) ?? known);
  // "raised guide dogs" is what one did oneself; "I said I would tell the board" was said.
  const isDeed = context.kind === 'self';
  const found = isDeed ? undefined : reportAt(bare, at, cues);
  // "shared office"
  const isDescribing =
    at === 0 && cues.describingReports.includes(found?.words ?? '') && isBareNoun(bare, cues);
  // "claims on the coast road": nobody claims anything
  const isNoun =
    at === 0 &&
    cues.attributive.includes((found?.words ?? '').toLowerCase()) &&
    isBefore(cues.prepositions, bare);
  const report = isDescribing || isNoun ? undefined : found;
  if (!report)
    return {
      ...opensThat(bare, cues),
      text: withoutConjunction(isLabel ? stripLabel(unquoted(bare.slice(at)), cues) : unquoted(bare), cues),
      ...(isLabel && unquoted(bare.slice(at)) !== bare.slice(at) && { isQuoted: true }),
      ...(by !== undefined && { by }),
      // A line that is all quotation is what the other side said.
      ...((isQuote || (by !== undefined && isTheirs)) && { isTheirs: true }),
    };
  const rest = bare.slice(at + report.words.length).replace(/^[\s:,–—-]+/u, '');
  const favor = wordFor(cues.favors, report.words.toLowerCase());
  const talk = report.form === undefined ? talkedWith(rest, cues, context) : undefined;
  // "said that about nine in ten are false"
  const isWhole = report.form === 'clause' && cues.article !== '';
  const clause = isWhole ? (talk?.text ?? rest) : withoutConjunction(talk?.text ?? rest, cues);
  const raisedBy = by ?? talk?.by;
  // What the writer asked is a topic of both.
  const form = report.form === 'asked' && !isTheirs && by === undefined && at > 0 ? undefined : report.form;
  return {
    ...opensThat(ofThat(report.words, cues) + (talk?.text ?? rest), cues),
    text: stripLabel(unquoted(clause), cues),
    ...(unquoted(clause) !== clause && { isQuoted: true }),
    ...(form && { form }),
    ...(favor !== undefined && { favor }),
    ...(raisedBy !== undefined && { by: raisedBy }),
    ...((isTheirs || raisedBy !== undefined) && { isTheirs: true }),
  };
}

function isBefore(list: readonly string[], text: string): boolean {
  return list.includes(text.split(' ')[1]?.toLowerCase() ?? '');
}

/** Whether the second word is no article, nor anything else that what was reported begins with. */
function isBareNoun(text: string, cues: NoteCues): boolean {
  const next = text.split(' ')[1]?.toLowerCase() ?? '';
  const lists = [cues.questionWords, cues.conjunctions, cues.pronouns, cues.prepositions];
  return !isOpening(next, cues) && !isAmong(next, lists);
}

function unquoted(text: string): string {
  return /^["“«'‘](.*)["”»'’]$/u.exec(text)?.[1] ?? text;
}

/** "she told me honestly that": an adverb among the first words, where without it there is a report. */
function withoutAdverbs(sentence: string, cues: NoteCues, context: NoteContext): string {
  const words = sentence.split(' ');
  const at = words.findIndex(
    (word, index) => index > 0 && index < 5 && cues.adverbs.includes(word.toLowerCase()),
  );
  if (at < 0) return sentence;
  const rest = [...words.slice(0, at), ...words.slice(at + 1)].join(' ');
  const reports = (text: string) =>
    reportAt(text, reporterOf(text, cues, context).at, cues)?.words.length ?? 0;
  return reports(rest) > reports(sentence) ? rest : sentence;
}

/** "challenge: weekend cover", "their biggest headache is weekend cover", "about the rota". */
function stripLabel(sentence: string, cues: NoteCues): string {
  const words = sentence.split(' ');
  let index = 0;
  while (index < 4 && cues.labelOpeners.includes(words[index]?.toLowerCase() ?? '')) index++;
  for (const length of [2, 1]) {
    const label = words.slice(index, index + length).join(' ');
    const name = label.toLowerCase().replace(/[:=]$/, '');
    if (!cues.labels.includes(name)) continue;
    const rest = words.slice(index + length);
    const [mark = ''] = rest;
    if (/[:=]$/.test(label) && rest.length > 0) return rest.join(' ');
    if (/^(?:[-–—:=]|->)$/u.test(mark) && rest.length > 1) return rest.slice(1).join(' ');
    if (cues.headlines.includes(name) && cues.copulas.includes(mark.toLowerCase()) && tells(rest[1], cues))
      return rest.slice(1).join(' ');
  }
  return sentence;
}

/** Whether what a headline "is" goes on as something that can be placed; "the problem is big" does not. */
function tells(word: string | undefined, cues: NoteCues): boolean {
  const first = word?.toLowerCase() ?? '';
  const opens = [cues.determiners, cues.numberWords, cues.quantities, cues.questionWords, cues.conjunctions];
  const isActivity = cues.activityEnding !== '' && first.endsWith(cues.activityEnding);
  // Where no noun takes an article, nothing shows.
  if (cues.article === '') return first !== '';
  return first !== '' && (isAmong(first, opens) || first === cues.to || isActivity);
}

/** "talked about shift swaps with Dana": she is who raised it, and no part of the topic. */
function talkedWith(
  text: string,
  cues: NoteCues,
  { interviewers }: NoteContext,
): { readonly text: string; readonly by: string } | undefined {
  for (const person of interviewers) {
    for (const name of namesOf(person)) {
      const end = ` ${cues.with} ${name}`;
      if (text.length > end.length && text.endsWith(end))
        return { text: text.slice(0, -end.length), by: person.name };
    }
  }
  return undefined;
}

function withoutConjunction(text: string, cues: NoteCues): string {
  // "about one weld in nine fails" says how many do.
  const { amount, one } = cues.shares ?? {};
  const isShare = amount?.test(text) || one?.test(text);
  if (isShare && formOf(text, cues, 'point')?.form === 'clause') return text;
  const opener = cues.conjunctions.find((each) => startsWith(text, each, 0) && text.length > each.length + 1);
  if (opener === undefined) return text;
  const rest = text.slice(opener.length).trim();
  // "about 20% of calls go unanswered": so many, or nearly
  const [first = '', second = ''] = wordsOf(rest);
  // "about a dozen tills freeze every Saturday"
  const isMany = isCount(first, cues) || cues.amounts?.includes(second) === true;
  const isOfMany = opener === cues.roughly && isMany && formOf(rest, cues, 'point')?.form === 'clause';
  const isRough = isOfMany || (opener === cues.roughly && /^\d[\d.,]* ?%/u.test(rest));
  return isRough ? text : rest;
}

/** Fewer words are no sentence. */
const leastSentence = 4;

function opensThat(text: string, { verbForms, that }: NoteCues): { readonly isThat?: true } {
  const words = text.split(' ');
  const isThat = verbForms !== undefined && words[0]!.toLowerCase() === that;
  return isThat && words.length > leastSentence ? { isThat } : {};
}

/** "menyebutkan bahwa": said as a sentence */
function ofThat(words: string, { that = '' }: NoteCues): string {
  return that !== '' && words.toLowerCase().endsWith(` ${that}`) ? `${that} ` : '';
}
