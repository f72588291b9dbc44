import { fill } from '../../text/fill.js';
import { teller } from '../../text/tell.js';
import type { InterviewProcess, ProcessStep, ProcessStepState, Statement } from './model.js';
import type { ProcessLocale } from './words.js';

/** One round of a timeline in words. */
export interface ProcessStepText {
  /** From 1. */
  readonly position: number;
  readonly state: ProcessStepState;
  /** Such as `Round 2 of 3: Hiring manager interview`. */
  readonly heading: string;
  /** Where it stands, such as `Next`. */
  readonly stateName: string;
  /** Day and time in the zone of the round, where a date is known. */
  readonly when?: string | undefined;
  /** What the round decides. */
  readonly decides: string;
  /** What earlier rounds mean for this one, a sentence each. */
  readonly prepared: readonly string[];
  /** What was said before and should be said again, a sentence each. */
  readonly keepTo: readonly string[];
  /** What is still to ask here, a question each. */
  readonly toAsk: readonly string[];
}

/** A process in words. */
export interface ProcessText {
  readonly steps: readonly ProcessStepText[];
  /** What needs a look: statements that differ or that only a person can compare, questions without a round, promises. */
  readonly notes: readonly string[];
}

/**
 * Says a process in words: the rounds of a timeline, and what needs a look.
 *
 * @example
 * ```ts
 * import { buildProcess, describeProcess, en } from 'interview-compass';
 *
 * const process = buildProcess([
 *   { interview: { type: 'hr-interview' }, said: { 'notice-period': 'three months' } },
 *   { type: 'hiring-manager' },
 * ]);
 * const { steps } = describeProcess(process, en);
 * steps[1]?.heading; //=> 'Round 2 of 2: Hiring manager interview'
 * steps[1]?.keepTo[0]; //=> 'Notice period: you said "three months" in round 1 (HR interview). Say the same again, or say what has changed.'
 * ```
 */
export function describeProcess(process: InterviewProcess, words: ProcessLocale): ProcessText {
  const { process: own, interviews, code } = words;
  const { steps } = process;
  const typeName = (step: ProcessStep) => interviews.types[step.interview.type].name;
  const round = (position: number) =>
    fill(own.round, { number: String(position), type: typeName(steps[position - 1]!) })!;
  const list = (items: readonly string[]) => new Intl.ListFormat(code, { type: 'conjunction' }).format(items);
  const keepTo = ({ topic, text, position }: Statement) =>
    fill(own.keepTo, { topic: own.topics[topic], text, round: round(position) })!;
  const texts = steps.map((step): ProcessStepText => {
    const places = { number: String(step.position), count: String(steps.length), type: typeName(step) };
    const when = whenOf(step, code);
    return {
      position: step.position,
      state: step.state,
      heading: fill(own.heading, places)!,
      stateName: own.states[step.state],
      ...(when !== undefined && { when }),
      decides: interviews.types[step.interview.type].decides,
      prepared: [
        ...(isSecondLook(step, steps) ? [own.goesOn] : []),
        ...step.preparedBy.flatMap(({ position, reasons }) =>
          reasons
            .filter((reason) => reason !== 'their-challenge')
            .map((reason) => fill(own.reasons[reason], { round: round(position) })!),
        ),
        ...(step.challenge
          ? [fill(own.challenge, { text: step.challenge.text, round: round(step.challenge.position) })!]
          : []),
      ],
      keepTo: step.keepTo.map(keepTo),
      toAsk: step.toAsk.map((topic) => own.ask[topic]),
    };
  });
  const notes = [
    ...process.said.flatMap(({ topic, statements, verdict }) => {
      if (verdict === 'agrees') return [];
      const told = statements.map(({ text, position }) =>
        fill(own.statement, { text, round: round(position) })!,
      );
      return [fill(own.verdicts[verdict], { topic: own.topics[topic], statements: list(told) })!];
    }),
    ...process.promised.map(({ text, position }) => fill(own.promised, { text, round: round(position) })!),
    ...(process.unasked.length > 0
      ? [fill(own.unasked, { questions: list(process.unasked.map((topic) => own.askAbout[topic])) })!]
      : []),
  ];
  return { steps: texts, notes };
}

/** The first round with the team after one with HR that is over: who passed it is not at the end. */
function isSecondLook({ position, state, families }: ProcessStep, steps: readonly ProcessStep[]): boolean {
  const earlier = steps.slice(0, position - 1);
  return (
    state !== 'held' &&
    families.includes('user') &&
    earlier.some((step) => step.state === 'held' && step.families.includes('hr')) &&
    !earlier.some((step) => step.families.includes('user'))
  );
}

function whenOf({ startsAt, timeZone }: ProcessStep, code: string): string | undefined {
  if (startsAt === undefined) return undefined;
  const tell = teller(code, { dateStyle: 'full', timeStyle: 'short', timeZone: timeZone ?? 'UTC' });
  return tell(Date.parse(startsAt));
}
