import { phraseFinder } from '../phrases.js';
import { halvesOf } from './contrast.js';
import type { NoteCues } from './cues.js';
import { isPlaceable } from './fit.js';
import { formOf } from './form.js';
import { isPoint, type Heard } from './heard.js';
import { inSentence } from './in-sentence.js';
import { withinLimit } from './limit.js';
import type { Note } from './model.js';
import { tellPart } from './part.js';
import { noteOf, ownNoteOf } from './place.js';
import { ofOwn } from './plain-self.js';
import { plightOf } from './plight.js';
import { fragmentAccount } from './proof.js';
import { originOf } from './report.js';
import { isSpelled } from './residue.js';
import { isOneSentence } from './sentence.js';

/** What was heard, in the form in which it is told best: whole where that can be, else by a part of it. */
export function tell(heard: Heard, cues: NoteCues): Note | undefined {
  const { report, context } = heard;
  const own = ownNoteOf(report.text, cues, context);
  if (own !== undefined && isSpelled(own, cues, context)) return own;
  const whole = labeledTopic(heard, cues) ?? telegramOf(heard, cues);
  if (whole !== undefined) return whole;
  // Half a contrast is none.
  const halves = isPoint(context) ? halvesOf(report.text, cues) : undefined;
  if (halves !== undefined) return contrastOf(halves, heard, cues);
  return oneOfTwoAsks(heard, cues) ?? tellPart(heard, cues);
}

/** "roadmap 2027: asuransi panen": what stands before the colon says what the rest is. */
function labeledTopic({ report, context }: Heard, cues: NoteCues): Note | undefined {
  const { kind = 'point', isOfReader } = context;
  const { text, form } = report;
  const [, label = '', rest = ''] = /^([^:,]{3,40}):\s([^:,]+)$/u.exec(text) ?? [];
  if (cues.verbForms === undefined || kind !== 'point' || isOfReader === true || form === 'asked')
    return undefined;
  const isOne = (part: string) => formOf(part, cues, kind)?.form === 'topic';
  if (label === '' || !isOne(label) || !isOne(rest) || phraseFinder(cues.unplaceable)(text)) return undefined;
  const told = inSentence(`${label} (${rest})`, cues, context);
  return withinLimit({ form: 'topic', text: told, ...originOf(report) });
}

/** "12 years, 3 bakeries": what is noted of oneself, or of what is hard, in a telegram. */
function telegramOf({ report, whole, context }: Heard, cues: NoteCues): Note | undefined {
  const isPlight = context.isOfReader === true && report.form === undefined;
  if (context.kind !== 'self' && !isPlight) return undefined;
  const text = inSentence(report.text, cues, context);
  const note =
    context.kind === 'self' ? (ofOwn(text, cues) ?? fragmentAccount(text, cues)) : plightOf(text, cues);
  const isFit = whole.every((each) => isPlaceable(each, cues, context));
  return note && isFit ? { ...note, ...originOf(report) } : undefined;
}

/** "mornings are calm, but nights are short of staff": both halves, where the first is a sentence. */
function contrastOf(
  halves: { readonly head: string; readonly whole: string },
  { report, whole, context }: Heard,
  cues: NoteCues,
): Note | undefined {
  const [head, both] = [inSentence(halves.head, cues, context), inSentence(halves.whole, cues, context)];
  const isFit = whole.every((each) => isPlaceable(each, cues, context));
  if (!isFit || formOf(head, cues, 'point', true, true)?.form !== 'clause') return undefined;
  const note = noteOf({ ...report, text: head }, cues, context);
  return note?.form === 'clause' && isOneSentence(note.text, cues)
    ? { ...note, text: note.text + both.slice(head.length) }
    : undefined;
}

/** "I need to sit on the left, and questions in writing": the first of two that do not go together. */
function oneOfTwoAsks({ report, context }: Heard, cues: NoteCues): Note | undefined {
  if (context.kind !== 'thing') return undefined;
  const joint = `, ${cues.and} `;
  const at = report.text.indexOf(joint);
  const tail = report.text.slice(at + joint.length);
  if (at < 0 || tail.includes(',')) return undefined;
  // "and no phone call"
  const isNo = cues.noMore.startsWith(`${tail.split(' ')[0]!} `);
  const [one, other] = [report.text.slice(0, at), tail].map((text) =>
    noteOf({ ...report, text }, cues, context),
  );
  return one?.form === 'clause' && (other?.form === 'topic' || isNo) ? { ...one, cut: tail } : undefined;
}
