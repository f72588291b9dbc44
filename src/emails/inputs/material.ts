import { oneLine } from '../../text/clean.js';
import { isOpening, isPlural, withIndefinite, wordsOf } from '../notes/nouns.js';
import { hasShorthand } from '../notes/residue.js';
import { inSentence } from '../notes/in-sentence.js';
import { spellOut } from '../notes/spell.js';
import { bareBehindDoer } from '../notes/written.js';
import type { NoteCues } from '../words.js';
import type { PlacedNote } from './model.js';
import type { InputReader } from './reader.js';

/** What is sent with the mail. */
export function readMaterial(noted: string | undefined, reader: InputReader): PlacedNote | undefined {
  const text = noted && countedThing(oneLine(noted), reader.cues);
  const detailed = detailedThing(text, reader);
  if (detailed !== undefined) return detailed;
  const plain = plainThing(text, reader) ?? begunThing(text, reader);
  const note = asOwn(plain ?? reader.all(text, 'material'), text, reader.cues);
  // "peta yg sy kerjain": behind its doer a verb stands bare.
  return note && { ...note, text: bareBehindDoer(note.text, reader.cues) };
}

/** "here is scan of my passport": what is sent, with its article. */
function countedThing(text: string, cues: NoteCues): string {
  const { typed, counted } = cues.materials ?? { typed: [] };
  const told = typed.reduce((whole, [from, to]) => whole.replace(from, to), text);
  return counted?.test(told) === true
    ? withIndefinite(told.charAt(0).toLowerCase() + told.slice(1), cues)
    : told;
}

/** "film nelayan, versi 6 menit, sudah ada teks Inggrisnya": what is told of it behind commas stands in brackets. */
function detailedThing(
  text: string | undefined,
  { cues, context, piece }: InputReader,
): PlacedNote | undefined {
  const { materialDetails, materials } = cues;
  const [thing = '', ...details] = oneLine(text ?? '')
    .replace(/\.$/, '')
    .split(/,\s+/u);
  const isDetailed = details.length > 0 && details.length <= mostDetails;
  // "front and back", "year 4 fractions": no sentence, and no other thing that is sent
  const isDetail = (each: string) =>
    materialDetails!.test(each) ||
    (materials?.notDetails?.some((other) => other.test(each)) === false && !isThing(each, cues));
  if (materialDetails === undefined || !isDetailed || !details.every(isDetail)) return undefined;
  const note = piece(thing, 'thing');
  const spelled = spellOut(details.join(', '), cues, context);
  if (note?.form !== 'topic' || note.cut !== undefined || hasShorthand(spelled, cues, context))
    return undefined;
  return { ...note, text: `${note.text} (${spelled})`, path: 'material' };
}

/** More of them are a description. */
const mostDetails = 3;

/** "the inventory I made of 3,000 negatives", "photos of the kitchen I fitted, plus the plan": what is sent is a thing, however it goes on. */
function plainThing(text: string | undefined, { cues, context, piece }: InputReader): PlacedNote | undefined {
  const line = oneLine(text ?? '').replace(/\.$/, '');
  const isList = cues.besides !== undefined && line.includes(', ');
  const things = isList ? line.split(cues.besides) : [line];
  // "the chemistry page, done in braille"
  const isDetail = (thing: string, index: number) => index > 0 && cues.materialDetails?.test(thing) === true;
  const isPlain =
    things.length <= mostThings &&
    things.every((thing, index) => isDetail(thing, index) || isThing(thing, cues)) &&
    !things.slice(1).some((thing) => cues.materials?.tells?.test(thing) === true);
  if (!isPlain || hasShorthand(line, cues, context)) return undefined;
  const note = piece(line, 'thing');
  // Of several things the first alone is not enough, and what joins them stays: ", plus".
  const isWhole = note?.cut === undefined && things.join(', ') === line && !things.some(isDetail);
  if (note?.form === 'topic' && (things.length < 2 || isWhole)) return undefined;
  const spelled = spellOut(line, cues, context);
  return { form: 'topic', text: inSentence(spelled, cues, context), path: 'material' };
}

/** "photos of the coat I told you about, outside and inside so you see the seams": the thing at least. */
function begunThing(text: string | undefined, reader: InputReader): PlacedNote | undefined {
  const [head = '', ...rest] = oneLine(text ?? '').split(/,\s+/u);
  const isTold = rest.length === 0 || reader.cues.materials === undefined;
  const whole = isTold ? undefined : reader.whole(() => reader.all(text, 'material'));
  if (isTold || whole !== undefined) return undefined;
  const note = plainThing(head, reader) ?? reader.piece(head, 'thing');
  return note?.form === 'topic' ? { ...note, path: 'material', cut: rest.join(', ') } : undefined;
}

function isThing(text: string, cues: NoteCues): boolean {
  const [first = '', second = ''] = wordsOf(text);
  const isMany = isPlural(first, cues) && (second === '' || cues.prepositions.includes(second));
  return (isOpening(first, cues) || isMany) && text.length <= longestThing && !/["?!:;+&/]|[.,]\s/.test(text);
}

const mostThings = 4;

/** Longer than this a thing is a story, in characters. */
const longestThing = 90;

/** "diving card" to be sent is "my diving card", not any. */
function asOwn(note: PlacedNote | undefined, raw = '', cues: NoteCues): PlacedNote | undefined {
  const article = new RegExp(`^(?:${cues.indefinite.join('|')}) `, 'iu');
  if (!note || cues.own === '' || article.test(oneLine(raw))) return note;
  // "welding certificates and forklift license"
  const words = wordsOf(note.text.split(new RegExp(`, | ${cues.and} `, 'u'))[0]!);
  const isPaper = cues.ownNouns.includes(words.at(-1)!) && !isOpening(words[0]!, cues);
  if (isPaper) return { ...note, text: `${cues.own} ${note.text}` };
  return { ...note, text: note.text.replace(article, `${cues.own} `) };
}
