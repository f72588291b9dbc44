import type { Person } from '../../interviews/model.js';
import { kinSentence, ownSentence } from '../notes/own-sentence.js';
import type { Note } from '../notes/model.js';
import { wordsOf } from '../notes/nouns.js';
import { readReasons } from '../notes/reasons.js';
import type { AnyInputs } from '../places.js';
import type { DraftWords, NoteCues } from '../words.js';
import { withAside } from './aside.js';
import { readChallenge, withTail } from './challenge.js';
import { choosePoints } from './choose.js';
import { readMaterial } from './material.js';
import { bothPoints } from './both.js';
import type { PlacedNote, ReadInputs } from './model.js';
import { readPoints } from './points.js';
import { readPromises } from './promise.js';
import { inputReader, type InputReader } from './reader.js';
import { readWish } from './wish.js';

/**
 * Reads the notes of a mail for one recipient: their own points first, then those nobody in particular raised.
 *
 * @param step - position of the recipient in a panel: shared points are dealt out from there, so that notes differ
 */
export function readInputs(
  inputs: AnyInputs,
  recipient: Person | undefined,
  words: DraftWords,
  step: number,
): ReadInputs {
  const { interview, debrief } = inputs;
  const reader = inputReader(inputs, recipient, words);
  const points = readPoints(inputs, recipient, reader);
  const worry = readChallenge(debrief?.challenge, reader);
  const isPanel = (interview.interviewers ?? []).length > 1;
  const turn = isPanel && points.shared.length > 1 ? step % points.shared.length : 0;
  const chosen = choosePoints(points, worry, turn, !isPanel, reader.cues);
  const { first, second, topic, subject, challenge, pasted } = chosen;
  for (const { path, text } of pasted) reader.leaveOut(path!, text);
  const highlight = readHighlight(debrief?.highlight, reader);
  const reason = readReason(inputs.reason, reader);
  const adjustment = readWish(inputs.adjustment, reader);
  const question = asAsked(reader.first(inputs.question, 'question'), reader.cues);
  const material = readMaterial(inputs.material, reader);
  const news = reader.first(isPanel ? inputs.news : toGiver(inputs.news, reader.cues), 'news', 'thing');
  const { promise, promised, elsewhere } = readPromises(debrief?.promised ?? [], reader);
  return {
    notes: {
      'first-point': first,
      'topic-point': topic,
      'subject-point': subject,
      'second-point': second,
      challenge: readTail(highlight ? withTail(challenge, reader) : challenge, reader),
      highlight,
      reason,
      adjustment,
      question,
      material,
      news,
      promise,
    },
    both: first && second && bothPoints(first, second, words),
    again: highlight && isDeed(highlight, reader.cues) ? reader.cues.again?.words : undefined,
    points: chosen.telling,
    warnings: reader.warnings,
    promised,
    elsewhere,
  };
}

/** Words of what stands before who did it, at most: "at my last place", "in the drought of 2022". */
const mostBefore = 8;

/** "I made a tacking jig", "at my last place I ran the night desk"; not "I worked two seasons", nor what one is or has. */
function isDeed({ form, text }: Note, { again, self }: NoteCues): boolean {
  const words = wordsOf(text);
  const at = words.indexOf(self.toLowerCase());
  const verb = words[at + 1] ?? '';
  return form === 'clause' && at >= 0 && at <= mostBefore && again?.deeds.test(verb) === true;
}

/** What the writer has done, with the thing or number that was noted behind it. */
function readHighlight(typed: string | undefined, reader: InputReader): PlacedNote | undefined {
  const { again, and } = reader.cues;
  // "I took them anew for 3 months. Remakes went from 7% to 3%."
  const noted = again
    ? typed?.replace(again.came, (_, what: string) => `, ${and} ${what.toLowerCase()}`)
    : typed;
  const note = reader.first(noted, 'debrief.highlight', 'self');
  return note && endsSo(noted ?? '', note.cut ?? '')
    ? withAside({ ...note, tail: note.cut }, reader, () => undefined)
    : note;
}

/** What is hard, with what was noted behind it. */
function readTail(challenge: PlacedNote | undefined, reader: InputReader): PlacedNote | undefined {
  const read = (part: string) => reader.piece(part, 'point', { isOfReader: true });
  return challenge && !challenge.isState ? withAside(challenge, reader, read) : challenge;
}

/** "what wind speed I stop at", "how dry seeds must be" is a question, however it was read. */
function asAsked(note: PlacedNote | undefined, { questionWords }: NoteCues): PlacedNote | undefined {
  const isQuestion = note?.form === 'topic' && questionWords.includes(wordsOf(note.text)[0]!);
  return note && isQuestion ? { ...note, form: 'asked' } : note;
}

/** "I took her tip", told to her. */
function toGiver(news: string | undefined, { counsel, reader }: NoteCues): string | undefined {
  return counsel === undefined ? news : news?.replace(counsel, `${reader.possessive} `);
}

/** "husband got ill + commute is 90 min each way": of two reasons both, the public one, or the one that tells more. */
function readReason(text: string | undefined, reader: InputReader): PlacedNote | undefined {
  const read = (piece: string) => reader.piece(piece, 'thing', { isReason: true });
  const { cues, context } = reader;
  const reasons =
    ownSentence(text ?? '', cues, context) ??
    kinSentence(text ?? '', cues, context) ??
    readReasons(text ?? '', cues, read);
  const isTold = reasons !== undefined && !reader.isWithheld(text!);
  const note: PlacedNote | undefined = isTold
    ? { ...reasons, path: 'reason' }
    : reader.first(text, 'reason', 'thing');
  return note && asDecision(withRest(note, text ?? '', reader, read), cues);
}

/** "childcare fell through, nobody can do nights": what stands behind a reason is told with it, where it is a sentence or a scrap. */
function withRest(
  note: PlacedNote,
  noted: string,
  reader: InputReader,
  read: (piece: string) => Note | undefined,
): PlacedNote {
  const { cut = '', ...rest } = note;
  if (note.form !== 'clause') return note;
  // "my phone was flat, so I couldn't ring"
  const { so, self } = reader.cues;
  if (cut.startsWith(`${so} ${self} `)) return { ...rest, text: `${note.text}, ${cut}` };
  if (!endsSo(noted, cut)) return note;
  const more = read(cut);
  const isMore = more?.form === 'clause' && more.cut === undefined;
  if (isMore) return { ...rest, text: `${note.text}, ${reader.cues.and} ${more.text}` };
  return withAside({ ...note, tail: cut }, reader, () => undefined);
}

function endsSo(text: string, end: string): boolean {
  const small = (each: string) => wordsOf(each).join(' ');
  return end !== '' && small(text).endsWith(small(end));
}

/** "I decided to stay" is no cause but what was decided; "family reasons" are what it was decided for. */
function asDecision(note: PlacedNote, { plainSelf }: NoteCues): PlacedNote {
  const [, task] = (note.form === 'clause' && plainSelf?.decided.exec(note.text)) || [];
  if (task !== undefined) return { ...note, form: 'task', text: task };
  const isGrounds = note.form === 'topic' && plainSelf?.grounds.test(note.text) === true;
  return isGrounds ? { ...note, isGrounds } : note;
}
