import type { Person } from '../../interviews/model.js';
import { wordsOf } from '../notes/nouns.js';
import { tidied } from '../notes/whole-sentence.js';
import type { AnyInputs } from '../places.js';
import type { DraftWords, NoteCues } from '../words.js';
import { inOwnWords } from './account.js';
import { withAside } from './aside.js';
import { readChallenge, withTail } from './challenge.js';
import { choosePoints } from './choose.js';
import { readMaterial } from './material.js';
import { bothPoints } from './both.js';
import { isDeed, readHighlight } from './highlight.js';
import { withLabel } from './label.js';
import type { PlacedNote, ReadInputs } from './model.js';
import { readPoints } from './points.js';
import { readPromises } from './promise.js';
import { readReason } from './reason.js';
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
  const news = readNews(isPanel ? inputs.news : toGiver(inputs.news, reader.cues), reader);
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

/** What is hard, with what was noted behind it. */
function readTail(challenge: PlacedNote | undefined, reader: InputReader): PlacedNote | undefined {
  const read = (part: string) => reader.piece(part, 'point', { isOfReader: true });
  if (challenge === undefined || challenge.isState) return challenge;
  return withLabel(withAside(challenge, reader, read), challenge.noted ?? '', reader, read);
}

/** What has happened since: in the writer's own sentences, or as a thing. */
function readNews(typed: string | undefined, reader: InputReader): PlacedNote | undefined {
  const news = tidied(typed, reader.cues);
  return inOwnWords(news, 'news', reader, () => reader.first(news, 'news', 'thing'));
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
