import type { NoteCues } from '../cues.js';
import { likelyVerbIn, type LikelyVerb } from '../clause.js';
import type { NoteForm, NoteKind } from '../model.js';
import { wordsOf } from '../nouns.js';
import { mainVerbAt, toldVerbAt } from '../verbs.js';

/** The form of a note and the index of its main verb, -1 where it has none. */
export interface FormFound {
  readonly form: NoteForm;
  readonly verb: number;
}

/** A form; `unsure` where a note has none for sure; nothing where the next rule is asked. */
export type Answer = FormFound | 'unsure' | undefined;

/** A note whose form is sought. */
export interface Noted {
  readonly text: string;
  readonly words: readonly string[];
  readonly first: string;
  readonly second: string;
  /** Where its main verb stands, -1 where it has none. */
  readonly verb: number;
  /** A verb it seems to have. */
  readonly likely: LikelyVerb | undefined;
  readonly kind: NoteKind;
  /** Somebody "said" it, so that "the archive moves in May" is a sentence. */
  readonly isTold: boolean;
  /** It is written like a sentence. */
  readonly isWritten: boolean;
  readonly cues: NoteCues;
}

export function notedOf(
  whole: string,
  cues: NoteCues,
  kind: NoteKind,
  isTold: boolean,
  isWritten = false,
): Noted {
  // "2,300 returns": no comma of a list
  const noted = whole.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '');
  // "the 6 am finishes": an hour, and no verb; "pm" is none.
  const [verbLike = '', hour = ''] = cues.hours;
  const text = hour === '' ? noted : noted.replace(new RegExp(`(?<=\\d )${verbLike}(?!\\p{L})`, 'gu'), hour);
  const words = wordsOf(withoutNames(text, cues));
  const [first = '', second = ''] = words;
  const known = mainVerbAt(words, cues);
  const isPlain = kind === 'point' && !/[,–—()]|:(?!\d)|\s-\s/u.test(text);
  const likely = known < 0 && isPlain ? likelyVerbIn(words, cues) : undefined;
  const told = known < 0 && isTold ? toldVerbAt(words, cues) : known;
  const verb = told < 0 && likely?.isSure ? likely.at : told;
  return { text, words, first, second, verb, likely, kind, isTold, isWritten, cues };
}

/** "Air Terjun Sekumpul", "Bener Meriah": in a name of several words none is a verb, whatever its form. */
function withoutNames(text: string, { verbForms }: NoteCues): string {
  const small = text.match(/(?<!\p{L})\p{Ll}/gu)?.length ?? 0;
  const isTitle = small < (text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0);
  if (verbForms === undefined || isTitle) return text;
  const isForm = (word: string) => verbForms.active.test(word) || verbForms.other.test(word);
  return text.replace(/(?<=\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+/gu, (name) =>
    name.replace(/\p{L}+/gu, (word) => (isForm(word.toLowerCase()) ? 'Xx' : word)),
  );
}

export function found(form: NoteForm, verb = -1): FormFound {
  return { form, verb };
}
