import { capital } from '../text/case.js';
import { countWords } from '../text/count.js';
import { fill, placesOf, type PlaceValues } from '../text/fill.js';
import { hash } from '../text/hash.js';
import type { Tone } from './model.js';
import type { Note, NoteForm } from './notes/model.js';
import type { SlotId } from './plans.js';
import type { Replacements, SentenceWords } from './words.js';

/** How phrasings are chosen among those that say the same. */
export interface Choice {
  readonly tone: Tone;
  /** Equal seeds choose equal phrasings. */
  readonly seed: string;
  /** Steps on from the seed's phrasing: each note of a panel takes another. */
  readonly step: number;
  /** Texts already sent, of which no sentence is said again while another phrasing is left. */
  readonly said: readonly string[];
  /** The phrasings this mail has so far: one that echoes them is the last to be chosen. */
  readonly soFar?: readonly string[] | undefined;
  /** What is put in place of other words of a phrasing, see `withoutTeam`. */
  readonly replaced?: Replacements | undefined;
  /** What is put in place of other words where the company is not known. */
  readonly withoutCompany?: Replacements | undefined;
  /** The words of the tone, for phrasings of the neutral one. */
  readonly toneWords?: Replacements | undefined;
  /** How the writer is called, which is said as often as it takes: "saya". */
  readonly self?: string | undefined;
  /** Words that are chosen last: "Bapak/Ibu". */
  readonly avoided?: string | undefined;
  /** Words that are chosen only where nothing else can be said. */
  readonly shunned?: string | undefined;
  /** A full stop stands behind quotation marks. */
  readonly stopsBehindMarks?: boolean | undefined;
  /** What reads better once a place is filled: "soal apakah", "soal pertanyaan apakah". */
  readonly smoothed?: readonly (readonly [RegExp, string])[] | undefined;
  /** A place of which phrasings come first, as nothing else says it: the job, where no subject names it. */
  readonly needed?: string | undefined;
  /** The phrasing that is chosen for its size, where the choice is not the seed's. */
  readonly size?: 'shortest' | 'longest' | undefined;
}

/**
 * The places a note fills: that of its form, `{topic}` where it can stand in place of one, and, where the reader raised it,
 * `{raised}`, `{told}`, `{yourAsked}`, `{yourQuestion}` or `{yourFavor}`; of a sore matter `{sober}` or `{soberTopic}` alone.
 */
export function notePlaces(note: Note | undefined): PlaceValues {
  if (!note) return {};
  const { form, text, isTheirs } = note;
  if (note.isSore) return form === 'clause' ? { sober: text } : { soberTopic: text };
  const topic = note.topic ?? (form === 'doing' || form === 'asked' ? text : undefined);
  const theirs = isTheirs && { [raisedAs[form]]: form === 'task' ? topic : text };
  const timed = note.isTimed && form === 'topic' && { timed: text };
  const wished = note.isWish && !timed && form === 'topic' && { wished: text };
  const grounds = note.isGrounds && form === 'topic' && { grounds: text };
  const state = note.isState && { state: text };
  const beyond = note.isBeyond && (form === 'clause' ? { sober: text } : { soberTopic: text });
  const cause = note.cause && { cause: note.cause };
  return {
    ...(topic && { topic }),
    ...wished,
    ...timed,
    ...state,
    ...beyond,
    ...grounds,
    [form]: text,
    ...theirs,
    ...cause,
  };
}

/** A note of which the short forms are written out where the tone has none: "I've" is "I have". What was said stays as it was. */
export function inTone(note: Note, toneWords: Replacements = []): Note {
  const clipped = toneWords.filter(([from]) => from.includes("'"));
  if (note.form === 'question' || note.text.startsWith('"')) return note;
  const whole = (text: string) => replaceIn(text.replaceAll('’', "'"), clipped);
  return clipped.length === 0
    ? note
    : { ...note, text: whole(note.text), ...(note.topic !== undefined && { topic: whole(note.topic) }) };
}

const raisedAs: Readonly<Record<NoteForm, string>> = {
  account: 'account',
  deed: 'deed',
  favor: 'yourFavor',
  topic: 'raised',
  doing: 'raised',
  task: 'raised',
  clause: 'told',
  either: 'either',
  asked: 'yourAsked',
  question: 'yourQuestion',
};

/**
 * Slots that need not be said again in the same words once all phrasings are used up: `less` says what the next level
 * says, as long as that is new; `nothing` leaves the sentence out when that is used up too. All others repeat themselves,
 * for a date or a name said twice is better than one not said.
 */
const whenUsedUp: { readonly [Slot in SlotId]?: 'less' | 'nothing' } = {
  'thank-others': 'nothing',
  'hr-callback': 'less',
  'user-callback': 'less',
  matter: 'nothing',
  challenge: 'less',
  'hr-interest': 'less',
  'user-wish': 'nothing',
  'user-bring': 'nothing',
  'user-interest': 'less',
  'second-callback': 'nothing',
  answer: 'nothing',
  highlight: 'nothing',
  'hr-highlight': 'nothing',
  'hr-close': 'nothing',
  'user-close': 'nothing',
  'reschedule-close': 'nothing',
  decision: 'nothing',
  outlook: 'nothing',
};

/** Whether a mail is whole without the sentence of a slot. */
export function isDispensable(slot: SlotId): boolean {
  return whenUsedUp[slot] !== undefined;
}

/** A sentence, and the phrasing it was made from. */
export interface Sentence {
  readonly text: string;
  readonly phrasing: string;
}

/** One sentence: the most specific level that can be filled, in the phrasing the choice falls on. */
export function composeSentence(
  words: SentenceWords,
  slot: SlotId | 'subject' | 'courtesy',
  values: PlaceValues,
  choice: Choice,
): Sentence | undefined {
  const { shunned, ...open } = choice;
  const without = shunned === undefined ? undefined : bestSentence(words, slot, values, choice);
  return without ?? bestSentence(words, slot, values, open);
}

function bestSentence(
  words: SentenceWords,
  slot: SlotId | 'subject' | 'courtesy',
  values: PlaceValues,
  choice: Choice,
): Sentence | undefined {
  const rule = slot === 'subject' || slot === 'courtesy' ? undefined : whenUsedUp[slot];
  let again: Sentence | undefined;
  const { tone, toneWords = [], replaced = [], withoutCompany = [] } = choice;
  const nameless = values['company'] === undefined ? withoutCompany : [];
  const replacements = [...(words[tone] ? [] : toneWords), ...nameless, ...replaced];
  for (const level of words[tone] ?? words.neutral) {
    const sentences = level.flatMap((written): Sentence[] => {
      const phrasing = replaceIn(written, replacements);
      if (choice.shunned !== undefined && phrasing.includes(choice.shunned)) return [];
      const text = fill(phrasing, values);
      // "at Waldkinder e.V.": one full stop is enough, and so is one article in "the the University of Leeds team".
      // A full stop stands inside quotation marks, or behind them.
      const once = text
        ?.replace(/"\.$/, choice.stopsBehindMarks ? '".' : '."')
        .replace(/(?<!\.)\.\.(?!\.)/g, '.')
        .replace(/\b(the) the (?=\p{Lu})/giu, '$1 ');
      const smooth = (choice.smoothed ?? []).reduce((told, [from, to]) => told?.replace(from, to), once);
      return smooth === undefined ? [] : [{ text: capital(smooth), phrasing }];
    });
    if (sentences.length === 0) continue;
    const first = (hash(`${choice.seed}/${slot}`) + choice.step) % sentences.length;
    const inOrder = [...sentences.slice(first), ...sentences.slice(0, first)];
    const unsaid = inOrder.filter(({ text }) => !choice.said.some((said) => hasSentence(said, text)));
    const needed = unsaid.filter(({ phrasing }) => phrasing.includes(`{${choice.needed}}`));
    const fresh = needed.length > 0 ? needed : unsaid;
    if (fresh.length > 0 && choice.size === 'shortest')
      return fresh.reduce((one, other) => (other.text.length < one.text.length ? other : one));
    if (fresh.length > 0 && choice.size === 'longest')
      fresh.sort((a, b) => countWords(b.text) - countWords(a.text));
    if (fresh.length > 0) return leastEcho(fresh, values, choice);
    again ??= inOrder[0];
    if (rule === undefined) break;
  }
  return rule === 'nothing' ? undefined : again;
}

/** Whether a text has a sentence, and not as the end of another: "For my part, I trained 12 nurses." */
function hasSentence(text: string, sentence: string): boolean {
  for (let at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + 1)) {
    if (at === 0 || /[.?!:"”]\s$|\n$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}

/** A phrasing with its words replaced; places keep theirs. */
export function replaceIn(phrasing: string, replacements: Replacements): string {
  return replacements.reduce((text, [from, to]) => text.replaceAll(from, to), phrasing);
}

/** Above this share of word pairs that the mail has already, a phrasing echoes it. */
const muchEcho = 0.2;

/** The first phrasing that does not echo the mail, so that "would be glad" is said once; else the one that echoes least. */
function leastEcho(
  sentences: readonly Sentence[],
  values: PlaceValues,
  { soFar = [], avoided, self }: Choice,
): Sentence {
  const heard = soFar.map(runsOf);
  const echoes = sentences.map(({ phrasing }) => {
    const { pairs, threes, telling } = runsOf(phrasing);
    const isHeard = (run: string) => heard.some((each) => each.pairs.has(run) || each.threes.has(run));
    const share = [...pairs].filter(isHeard).length / Math.max(1, pairs.size);
    // "I appreciated …. I also appreciated …."
    const isWordHeard = [...telling].some((word) => heard.some((each) => each.telling.has(word)));
    return (
      share +
      (isWordHeard ? muchEcho : 0) +
      (avoided !== undefined && phrasing.includes(avoided) ? muchEcho : 0) +
      ([...threes].some(isHeard) ? 1 : 0) +
      (repeatsContent(phrasing, values, self) ? 0.5 : 0)
    );
  });
  const clear = echoes.findIndex((echo) => echo < muchEcho);
  return sentences[clear < 0 ? echoes.indexOf(Math.min(...echoes)) : clear]!;
}

/** "we talked about how to talk to families": the phrasing has a word of what it carries. */
function repeatsContent(phrasing: string, values: PlaceValues, self: string | undefined): boolean {
  const placed = placesOf(phrasing).map((name) => values[name] ?? '');
  const content: readonly string[] = placed.join(' ').toLowerCase().match(longWord) ?? [];
  const own =
    phrasing
      .replace(/\{\w+\}/g, ' ')
      .toLowerCase()
      .match(longWord) ?? [];
  return own.some((word) => word !== self && content.includes(word));
}

const longWord = /\p{L}{4,}/gu;

/** A word that one hears again: "appreciated", "conversation", "kesempatan". */
const tellingWord = /(?<!\{)\b\p{L}{10,}/gu;

interface Runs {
  readonly pairs: ReadonlySet<string>;
  readonly threes: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
}

// A locale has so many phrasings and no more: each is taken apart once.
const runs = new Map<string, Runs>();

/** Runs of two and of three words of a phrasing, and its long words, in small letters; no run reaches over a place. */
function runsOf(phrasing: string): Runs {
  const known = runs.get(phrasing);
  if (known) return known;
  const parts = phrasing.split(/\{\w+\}/).map((part) => part.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []);
  const ofLength = (length: number) =>
    new Set(
      parts.flatMap((words) =>
        words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' ')),
      ),
    );
  const telling = new Set(phrasing.toLowerCase().match(tellingWord));
  const made = { pairs: ofLength(2), threes: ofLength(3), telling };
  runs.set(phrasing, made);
  return made;
}
