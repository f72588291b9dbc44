import { capital } from '../../text/case.js';
import type { NoteCues } from './cues.js';
import { isActiveVerb } from './formed.js';
import { wordFor } from './lookup.js';
import type { Note, NoteKind } from './model.js';
import type { Reported } from './report.js';
import { isAuxiliary, isThirdPerson } from './verbs.js';

/** A direct question; "how do you calm an angry parent?" is how to do something. */
export function askedOf(asked: string, cues: NoteCues, kind: NoteKind): Note | undefined {
  // "am I fine with heights - yes"
  const bare = asked.replace(/\s[-–—]\s.*$/u, '');
  const text = isOpenQuestion(bare, cues, kind) ? `${bare.replace(/\?$/, '')}?` : asked;
  if (!text.endsWith('?')) return undefined;
  const words = text.slice(0, -1).trim().split(' ');
  const [first = '', second = '', third = '', fourth = ''] = words.map((word) => word.toLowerCase());
  const { how, subjects, notActs } = cues.howTo;
  const opens = cues.questionWords.includes(first) || isAuxiliary(first, cues);
  // "whales or seals?"
  const isChoice =
    kind === 'point' &&
    words.length < 8 &&
    (words.includes(cues.or) || cues.clippedQuestions.includes(first));
  if (!opens)
    return isChoice && cues.auxiliaries.length > 0 ? { form: 'question', text: capital(text) } : undefined;
  const isHow = first === how && cues.auxiliaries.includes(second) && subjects.includes(third);
  const act = words.slice(3);
  const speaks = act.some((word) => cues.pronouns.includes(word.toLowerCase()) || isPossessive(word, cues));
  if (isHow && act.length > 1 && !notActs.includes(fourth) && !speaks)
    return taskOf(act.join(' '), cues, kind);
  // "what isolation level does it use?": the verb that asks stands behind what is asked for.
  const asks = words.slice(1, 5).some((word) => isAuxiliary(word.toLowerCase(), cues));
  const isIndirect = cues.questionWords.includes(first) && !asks && !cues.measures.includes(second);
  // "who pays for the training?"
  const isDirect = cues.freeRelatives.includes(first) && acts(second, cues);
  return isIndirect && !isDirect && cues.auxiliaries.length > 0
    ? undefined
    : { form: 'question', text: capital(cues.auxiliaries.length > 0 ? text : withoutSelf(text, cues)) };
}

/** "would I move to Braga": asked, whatever stands at its end. */
function isOpenQuestion(text: string, cues: NoteCues, kind: NoteKind): boolean {
  const [first = '', second = ''] = text.toLowerCase().split(' ');
  return kind === 'point' && cues.auxiliaries.includes(first) && cues.pronouns.includes(second);
}

/** "Bagaimana cara saya menjaga fokus?": the one who asked did not say "I", and where none is needed, none is told. */
function withoutSelf(text: string, cues: NoteCues): string {
  const words = text.split(' ');
  return words.filter((word, index) => index === 0 || word !== cues.self).join(' ');
}

/** "how do I deal with angry residents", asked by somebody else, as it was asked: "how do you …?" */
export function askedOfWriter({ text, isTheirs }: Reported, cues: NoteCues): string {
  const words = text.split(' ');
  const at = words.findIndex((word) => word === cues.self);
  const isAsked = at > 0 && at < 3 && cues.auxiliaries.includes(words[at - 1]!.toLowerCase());
  const opens = at === 1 || cues.questionWords.includes(words[0]!.toLowerCase());
  const act = words[at + 1]?.toLowerCase() ?? '';
  // Who asked "when do I start?"
  if (!isAsked || !opens || (isTheirs !== true && cues.notAskedOfWriter.includes(act))) return text;
  const [before = ''] = text.split(/\s[-–—]\s/u);
  const turned = before.split(' ').map((word) => wordFor(cues.quotedSelf, word.toLowerCase()) ?? word);
  return `${turned.join(' ').replace(/\?$/, '')}?`;
}

/** "mengapa saya pindah ke sini", asked: what the writer did there is to tell the reasons. */
export function ownReasons(text: string, { reasonsAsked, self }: NoteCues): string | undefined {
  const asks = reasonsAsked?.asks.find((each) => text.toLowerCase().startsWith(`${each} ${self} `));
  if (asks === undefined) return undefined;
  return `${reasonsAsked!.told} ${text.slice(asks.length + 1).replace(/\?$/, '')}`;
}

/** "mengapa CV saya kosong dua tahun": to tell of it again does the writer no good. */
export function doubtsWriter(text: string, { reasonsAsked, self }: NoteCues): boolean {
  const [first = '', ...rest] = text.toLowerCase().split(/[\s?,]+/u);
  return reasonsAsked?.asks.includes(first) === true && rest.includes(self);
}

/** "Bagaimana cara menegur rekan?" asks for the way to do it. */
export function wayAsked(text: string, cues: NoteCues): Note | undefined {
  const task = cues.waysAsked?.test(text) ? text.replace(cues.waysAsked, '').replace(/\?$/, '') : '';
  const first = task.split(' ')[0]!.toLowerCase();
  // "caranya agar sisa adonan turun"
  if (cues.aims.includes(first)) return { form: 'topic', text: `${cues.howTo.way} ${task}` };
  const isVerb = cues.taskVerbs.includes(first) || isActiveVerb(first, cues);
  return isVerb && task.includes(' ') ? taskOf(task, cues, 'point') : undefined;
}

/** "Mengapa pesanan sering terlambat?": whoever asked it knows best, and is not asked again. */
export function accuses(text: string, { reasonsAsked, wrongs = [] }: NoteCues): boolean {
  const [first = '', ...rest] = text.toLowerCase().split(/[\s?,]+/u);
  return reasonsAsked?.asks.includes(first) === true && rest.some((word) => wrongs.includes(word));
}

/** A task talked about is "how to" do it. */
export function taskOf(text: string, cues: NoteCues, kind: NoteKind): Note {
  return { form: 'task', text, ...(kind === 'point' && { topic: `${cues.howTo.way} ${text}` }) };
}

function acts(word: string, cues: NoteCues): boolean {
  return isThirdPerson(word, cues) || cues.finiteVerbs.includes(word) || cues.clauseVerbs.includes(word);
}

function isPossessive(word: string, cues: NoteCues): boolean {
  const small = word.toLowerCase();
  return (
    small === cues.own || small === cues.reader.possessive || wordFor(cues.quoteToReader, small) !== undefined
  );
}

/** "do they train on Sundays?", noted by whoever asked it: "whether you train on Sundays". */
export function ownQuestion({ text, isTheirs, form, by }: Reported, cues: NoteCues): Note | undefined {
  const [first = '', second = '', ...rest] = text.replace(/\?$/, '').split(' ');
  const small = first.toLowerCase();
  const isOwn = isTheirs !== true && by === undefined && form !== 'asked' && second === cues.they;
  const whether = Object.values(cues.indirect)[0];
  if (!isOwn || !text.endsWith('?') || whether === undefined || !cues.auxiliaries.includes(small))
    return undefined;
  const verb = cues.askingVerbs.includes(small) ? [] : [small];
  // "did they lose it": only in the past.
  if (isThirdOrPast(small, cues) || rest.length === 0) return undefined;
  return { form: 'topic', text: [whether, cues.reader.name, ...verb, ...rest].join(' ') };
}

function isThirdOrPast(word: string, cues: NoteCues): boolean {
  return cues.askingVerbs.indexOf(word) > 0;
}

/** "if I could work weekends", asked, is "whether". */
export function indirect(text: string, cues: NoteCues): string {
  const [first = '', ...rest] = text.split(' ');
  return [wordFor(cues.indirect, first) ?? first, ...rest].join(' ');
}

/** Whether a text opens like an indirect question that only asks: "if two people call in sick". */
export function isCondition(text: string, cues: NoteCues): boolean {
  return wordFor(cues.indirect, text.split(' ')[0]!.toLowerCase()) !== undefined;
}
