import { isAmong } from '../notes/lookup.js';
import { headOf, isCount, isPlural, wordsOf } from '../notes/nouns.js';
import type { NoteCues } from '../words.js';
import type { Note } from '../notes/model.js';
import { atEnd } from './aside.js';

/** Most words of an amount in brackets. */
const mostCounted = 9;

/** "lame cows, nearly a quarter of the herd last winter": how many stands in brackets. */
export function withAmount<Told extends Note>(note: Told, cues: NoteCues): Told {
  if (note.form !== 'topic' || note.cut === undefined || cues.proof === undefined) return note;
  const { cut, ...told } = note;
  const words = wordsOf(cut);
  const [amount = '', unit = '', of = ''] = words;
  // "three weeks of days then one of lates"
  const isOfSpans = isCount(amount, cues) && cues.durations.includes(unit) && of === cues.of;
  const isAmount =
    isOfSpans || cues.shares?.amount.test(cut) === true || cues.strengths.abouts?.test(cut) === true;
  const isOther = !isAmount || speaks(words, cues) || words.length > mostCounted || /[,;:()]/u.test(cut);
  return isOther
    ? note
    : ({
        ...told,
        text: `${told.text} (${cut})`,
        aside: { inBrackets: cut, atEnd: atEnd([cut], cues) },
      } as Told);
}

/** "families want no service at all, just a cremation": what there is instead is told with it. */
export function withInstead<Told extends Note>(note: Told, cues: NoteCues): Told {
  const { cut = '', ...told } = note;
  const whole = `${note.text}, ${cut}`;
  const isInstead = note.form === 'clause' && cut !== '' && cues.contrasted?.test(whole) === true;
  return isInstead && !speaks(wordsOf(cut), cues) ? ({ ...told, text: whole } as Told) : note;
}

/** "moving from plate counts to PCR, she wants it done before the spring": the thing, and how those who read it want it. */
export function withWanted(note: Note, cues: NoteCues, read: (text: string) => Note | undefined): Note {
  const { cut = '', ...told } = note;
  const { wanted, proof } = cues;
  if (wanted === undefined || proof === undefined || cut === '' || !['topic', 'doing'].includes(note.form))
    return note;
  const tail = read(cut);
  const [, object = ''] = (tail?.form === 'clause' && tail.cut === undefined && wanted.exec(tail.text)) || [];
  const isMany = note.form === 'topic' && isPlural(headOf(wordsOf(note.text), -1, cues).head, cues);
  if (object === '' || isMany !== cues.them.includes(object)) return note;
  return { ...told, text: `${note.text} ${proof.andHow} ${tail!.text}`, bare: note.text };
}

/** "you were honest that the rota is fixed" is what one thanks for, and nobody tells it them. */
export function asCandor<Told extends Note>(note: Told, cues: NoteCues): Told {
  const [from, to] = cues.candor?.find(([each]) => note.form === 'clause' && each.test(note.text)) ?? [];
  return from === undefined ? note : { ...note, form: 'favor', text: note.text.replace(from, to!) };
}

function speaks(words: readonly string[], cues: NoteCues): boolean {
  const lists = [cues.pronouns, cues.finiteVerbs, cues.ofReaderAlone, cues.keepThird, cues.ofBoth];
  return words.some((word) => isAmong(word, lists));
}
