import type { InterviewTypeId } from '../../interviews/catalog.js';
import type { Debrief, Person } from '../../interviews/model.js';
import type { NoteContext } from '../notes/model.js';
import { writerNamed } from '../notes/names.js';
import { longestName } from '../notes/reporter.js';
import type { AnyInputs } from '../places.js';
import type { DraftWords } from '../words.js';

/** Interviews in which one shows some work. */
const trials: readonly InterviewTypeId[] = ['work-sample', 'live-exercise', 'presentation'];

/** What the notes of a mail may speak of by name, and what is known of the talk. */
export function contextOf(inputs: AnyInputs, recipient: Person | undefined, words: DraftWords): NoteContext {
  const { interview } = inputs;
  const interviewers = interview.interviewers ?? [];
  const { company, role, candidate } = interview;
  const names = [
    company?.name,
    role?.title,
    candidate?.name,
    recipient?.name,
    ...interviewers.map((each) => each.name),
  ];
  return {
    interviewers,
    opensSmall: opensSmall(inputs.debrief),
    before: talkBefore(inputs.debrief),
    isTrial: trials.includes(interview.type),
    reader: recipient,
    role: role?.title,
    candidate: candidate?.name,
    isWriterThird: speaksOfWriter(inputs, words),
    properNames: names.filter((name) => name !== undefined).filter((name) => name.length <= longestName),
    misspellings: words.emails.cues.misspellings,
  };
}

/** What was talked about before a point, in one; before the challenge, all of it. */
export function talkBefore({ discussed = [] }: Debrief = {}, index?: number): string {
  return discussed
    .slice(0, index)
    .map((each) => (typeof each === 'string' ? each : each.point))
    .join('\n');
}

/** "Maya trained 12 apprentices", "he asked how she would mark them": notes by somebody who calls the writer "she". */
function speaksOfWriter({ interview, debrief }: AnyInputs, words: DraftWords): boolean {
  const { writerThird } = words.emails.cues;
  const { candidate, interviewers = [] } = interview;
  const notes = [...talkBefore(debrief).split('\n'), debrief?.highlight ?? ''];
  const isNamed = (note: string) => {
    const name = writerNamed(note, { candidate: candidate?.name });
    return name !== undefined && !interviewers.some((each) => each.name.split(/\s+/).includes(name));
  };
  return writerThird !== undefined && notes.some((note) => isNamed(note) || writerThird.shown.test(note));
}

/** Whether the notes that are no single word begin with small letters, all of them and more than one. */
function opensSmall({ discussed = [], challenge = '', highlight = '' }: Debrief = {}): boolean {
  const texts = [
    ...discussed.map((each) => (typeof each === 'string' ? each : each.point)),
    challenge,
    highlight,
  ];
  const long = texts.map((text) => text.trim()).filter((text) => /^[^\s,:]+ /u.test(text));
  // "I" has a capital everywhere.
  return long.length > 1 && long.every((text) => /^(?:\P{Lu}|I['’ ])/u.test(text));
}
