import { oncePer } from '../../text/once.js';
import type { NoteCues } from './cues.js';
import { isPlaceable, withoutClients } from './fit.js';
import { formOf } from './form.js';
import { isUntold, sureOf } from './gate/sure.js';
import { isPoint, type Heard } from './heard.js';
import { withCut } from './limit.js';
import type { Note } from './model.js';
import { isAmong } from './lookup.js';
import { isMass, isPlural, wordsOf } from './nouns.js';
import { asList, joinDeeds, joinSentences } from './joined.js';
import { partsOf } from './parts.js';
import { withoutTitles } from './without.js';
import { noteOf } from './place.js';
import { hasShorthand } from './residue.js';
import { headBeforeWhen } from './segments.js';
import { isForeign } from './foreign.js';
import { quoteIn } from './spell.js';
import { listItems } from './split.js';
import { isStrength } from './strength.js';
import { fragmentOf, sayingOf } from './verbatim.js';
import { wholeOf } from './whole.js';

/** "the new oven, it arrives in March": where the whole cannot be placed, a part of it often can, or its own words. */
export function tellPart(heard: Heard, cues: NoteCues): Note | undefined {
  const { report, context } = heard;
  const { kind = 'point' } = context;
  const asNoted = verbatim(heard, cues);
  const parts = partsToTry(heard, cues);
  for (const part of new Set(parts.all)) {
    const isFit = isWorthTelling(part, heard, asNoted !== undefined, cues) && isFitAlone(part, heard, cues);
    const note = isFit ? noteOfPart(part, parts, heard, cues) : undefined;
    if (note) return note;
  }
  const saying = report.isQuoted ? sayingOf(report.text, report, cues, kind) : undefined;
  if (saying !== undefined) return saying;
  if (asNoted !== undefined) return isPoint(context) ? wholeOf(asNoted, report.text, cues) : asNoted;
  return ownFragment(heard, cues);
}

/** The note in the words it was noted in. */
function verbatim(heard: Heard, cues: NoteCues): Note | undefined {
  const { piece, report, whole, context } = heard;
  if (isNoStrength(report.text, heard, cues)) return undefined;
  const saying = sayingOf(quoteIn(piece), report, cues, context.kind ?? 'point');
  return saying ?? fragmentOf(report, whole, cues, context);
}

interface Parts {
  /** The text itself, its items or its sentences joined. */
  readonly first: string;
  /** The first of two reasons; empty where it is no reason. */
  readonly reason: string;
  readonly all: readonly string[];
}

function partsToTry({ piece, sentence, report, context }: Heard, cues: NoteCues): Parts {
  const { kind = 'point' } = context;
  const { text } = report;
  const deeds = isPoint(context) ? text : joinDeeds(text, cues, kind);
  const first = asList(joinSentences(deeds, cues, kind), cues, kind);
  // "mast snapped + ferry cancelled": of two reasons one is told.
  const [reason = ''] = kind === 'thing' ? sentence.split(` ${cues.and} `) : [];
  const isOneOfTwo = /\s\+\s/u.test(piece) && formOf(reason, cues, kind)?.form !== 'topic';
  const ofPoint = isPoint(context) ? [...firstItem(text, cues), ...headBeforeWhen(text, cues)] : [];
  const all = [...(isOneOfTwo ? [reason] : []), first, ...partsOf(text, cues, kind), ...ofPoint];
  // Half of what was said is not what was said.
  const isSaid = report.isQuoted === true || quoteIn(piece) !== undefined;
  return { first, reason, all: isSaid ? all.slice(0, 1).filter((part) => part === text) : all };
}

/** "phones, 6 lines, walk-ins": the first of a list whose items do not go together. */
function firstItem(text: string, cues: NoteCues): string[] {
  const items = cues.article === '' ? [] : listItems(text, cues).slice(0, 1);
  return items.filter((item) => !/^\d/.test(item));
}

/** Whether a part says enough, and of whom it should. */
function isWorthTelling(part: string, heard: Heard, hasVerbatim: boolean, cues: NoteCues): boolean {
  const { report, context } = heard;
  const isOfReader = context.isByReader === true || report.isTheirs === true;
  const saysLess = hasVerbatim && part !== report.text && isLessThanNoted(part, heard, cues);
  return !(
    isNoStrength(part, heard, cues) ||
    (isOfReader && isOfWhom(part, cues)) ||
    saysLess ||
    losesNumber(part, report.text, cues) ||
    (isPoint(context) && isUntold(withoutClients(part, cues), cues, context.isOfReader))
  );
}

/** What is said of oneself, and is nothing one brings. */
function isNoStrength(text: string, { context }: Heard, cues: NoteCues): boolean {
  return context.kind === 'self' && !isStrength(text, context, cues);
}

/** "hybrid, 2 days in": a word alone says less; so does half of "4 weeks on, 4 off". */
function isLessThanNoted(part: string, { report, context }: Heard, cues: NoteCues): boolean {
  const isOfNumbers = context.kind !== 'self' && /^\d/.test(report.text);
  const isSentence = formOf(part, cues, 'point')?.form === 'clause';
  return (isOfNumbers && !isSentence) || (!part.includes(' ') && !isMass(part.toLowerCase(), cues));
}

/** "grading for sizes 44": not without the number that says which. */
function losesNumber(part: string, text: string, cues: NoteCues): boolean {
  const isCut = cues.article !== '' && text.startsWith(part) && /^ \d/.test(text.slice(part.length));
  const [before = '', last = ''] = wordsOf(part).slice(-2);
  // "above force 7 and who decides"
  const [, , next = ''] = text.slice(part.length).split(' ');
  const isOfNoun = isAmong(next, [[''], cues.prepositions, cues.relatives, [cues.and]]);
  return isCut && (isPlural(last, cues) || (cues.prepositions.includes(before) && isOfNoun));
}

/** "customers ask for rye and they run out": those who read it, or the customers? */
function isOfWhom(text: string, cues: NoteCues): boolean {
  const words = wordsOf(text);
  const at = words.findIndex((word, index) => word === cues.they && words[index - 1] === cues.and);
  const before = words.slice(0, Math.max(0, at - 1));
  return before.some((word) => isPlural(word, cues));
}

/** "new monitors in January - everybody dreads it": the part alone has to be fit to be said. */
function isFitAlone(part: string, { sentence, report, whole, context }: Heard, cues: NoteCues): boolean {
  const known = (text: string) => withoutTitles(text, cues, context, report.by);
  const rest = report.text.startsWith(part) ? report.text.slice(part.length) : '';
  const left = rest && sentence.endsWith(rest) ? known(sentence.slice(0, -rest.length)) : whole[1]!;
  // "keliling kebun dengan Bu Rina", not "Bu Rina suka …"
  const isOfTitled = cues.titles.includes(wordsOf(part)[0] ?? '');
  return (
    /\p{L}{2}/u.test(part) &&
    [left, isOfTitled ? part : known(part)].every((each) => isPlaceable(each, cues, context)) &&
    !isForeign(part, cues, context) &&
    !scare(cues).test(part) &&
    !hasShorthand(part, cues, context)
  );
}

/** "one of them is 'concerned'": a word in marks behind a verb is a remark on whoever said it. */
const scare = /* @__PURE__ */ oncePer(({ copulas, predicatives }: NoteCues) => {
  const verb = [...copulas, ...predicatives].join('|') || '(?!)';
  return new RegExp(`(?<!\\p{L})(?:${verb})\\s+['"“‘]\\p{L}+['"”’]`, 'iu');
});

function noteOfPart(
  part: string,
  { first, reason }: Parts,
  { sentence, report, context }: Heard,
  cues: NoteCues,
): Note | undefined {
  const { kind = 'point' } = context;
  const placed = noteOf({ ...report, text: part }, cues, context);
  const whole = placed && isPoint(context) ? wholeOf(placed, part, cues) : placed;
  const sure = whole && sureOf(whole, cues, kind);
  const note = sure && withCut(sure, part === reason ? sentence : report.text, part, part === first);
  // "pelanggan suka menawar, gimana cara menolaknya": what was asked is not what was told.
  const asks = cues.verbForms !== undefined && cues.questionWords.includes(wordsOf(note?.cut ?? '')[0] ?? '');
  return asks ? undefined : note;
}

/** "180 night dives with the fire service, 3 of them under ice": the first part of what one did, as it was noted. */
function ownFragment({ report, whole, context }: Heard, cues: NoteCues): Note | undefined {
  const [part = ''] = context.kind === 'self' ? partsOf(report.text, cues, context.kind) : [];
  const isOfOne =
    cues.plainSelf !== undefined && part.includes(' ') && !listItems(report.text, cues, 'self').length;
  if (!isOfOne && !/^\d/.test(part)) return undefined;
  const note = fragmentOf({ ...report, text: part }, whole, cues, context);
  return note && withCut(note, report.text, part, false);
}
