import { clip, oneLine } from '../text/clean.js';
import { utc } from '../text/instant.js';
import { familiesOf } from './families.js';
import type { Interview } from './model.js';
import { compareSaid } from './process/compare-said.js';
import { contradictionsIn } from './process/contradictions.js';
import {
  saidTopics,
  type InterviewProcess,
  type ProcessRound,
  type ProcessStep,
  type SaidBefore,
  type Statement,
} from './process/model.js';
import { inOrder, type DatedRound } from './process/order.js';
import { preparationsOf } from './process/prepare.js';
import { questionsFor } from './process/questions.js';
import { isHeld, readRounds } from './process/read.js';
import { instantFrom, toIso, type Moment } from './time.js';

/** What a process is built against. */
export interface ProcessOptions {
  /** The moment to tell past from future by. Default: a round is held when something is noted of it. */
  readonly now?: Moment | undefined;
}

/**
 * The rounds of one application in order: which prepares which, what was said before and must stay consistent, what is
 * still to ask and where. Takes plain interviews, or rounds with what is known of them.
 *
 * @throws `InterviewCompassError` for an interview that cannot be meant, with the path of the round, and `unknown-id`
 * for a topic that is not known
 *
 * @example
 * ```ts
 * import { buildProcess } from 'interview-compass';
 *
 * const { steps, said } = buildProcess([
 *   { interview: { type: 'hiring-manager', round: 2 }, said: { pay: '70k' } },
 *   { interview: { type: 'hr-interview', round: 1 }, said: { pay: '60-65k' } },
 *   { interview: { type: 'executive', stage: 'final' } },
 * ]);
 * steps.map(({ interview }) => interview.type); //=> ['hr-interview', 'hiring-manager', 'executive']
 * steps[2]?.state; //=> 'next'
 * said[0]?.verdict; //=> 'differs'
 * ```
 */
export function buildProcess(
  rounds: readonly (Interview | ProcessRound)[],
  options: ProcessOptions = {},
): InterviewProcess {
  const now = options.now === undefined ? undefined : instantFrom(options.now, 'options.now');
  const ordered = inOrder(readRounds(rounds));
  const held = ordered.map((round) => isHeld(round, now));
  const next = held.indexOf(false);
  const interviews = ordered.map(({ interview }) => interview);
  const statements = ordered.flatMap(statementsOf);
  const questions = questionsFor(ordered, held);
  const company = interviews.find((interview) => interview.company)?.company;
  const role = interviews.find((interview) => interview.role)?.role;
  return {
    kind: 'process',
    schemaVersion: 1,
    ...(now !== undefined && { createdAt: utc(now) }),
    ...(company && { company }),
    ...(role && { role }),
    steps: ordered.map((round, index): ProcessStep => {
      const { interview, start } = round;
      const earlier = ordered.slice(0, index);
      const challenge = earlier.findLastIndex(({ debrief }) => tidy(debrief?.challenge) !== '');
      return {
        position: index + 1,
        state: held[index] ? 'held' : index === next ? 'next' : 'later',
        interview,
        families: familiesOf(interview),
        ...(start && { startsAt: toIso(start.instant, start.timeZone), timeZone: start.timeZone }),
        preparedBy: preparationsOf(round, earlier),
        keepTo: held[index] ? [] : latest(statements.filter(({ position }) => position <= index)),
        toAsk: questions.byRound[index]!,
        ...(challenge >= 0 &&
          !held[index] &&
          familiesOf(interview).includes('user') && {
            challenge: { text: tidy(earlier[challenge]!.debrief!.challenge), position: challenge + 1 },
          }),
      };
    }),
    said: saidTopics.flatMap((topic): SaidBefore[] => {
      const own = statements.filter((statement) => statement.topic === topic);
      const verdict =
        own.length > 0 &&
        compareSaid(
          topic,
          own.map(({ text }) => text),
        );
      return verdict ? [{ topic, statements: own, verdict }] : [];
    }),
    unasked: questions.unplaced,
    promised: ordered.flatMap(({ debrief }, index) =>
      (debrief?.promised ?? []).flatMap((promise) => {
        const text = tidy(promise);
        return text === '' ? [] : [{ text, position: index + 1 }];
      }),
    ),
    warnings: contradictionsIn(ordered),
  };
}

function statementsOf({ said }: DatedRound, index: number): readonly Statement[] {
  return saidTopics.flatMap((topic) => {
    const text = tidy(said?.[topic]);
    return text === '' ? [] : [{ topic, text, position: index + 1 }];
  });
}

/** The last statement on each topic. */
function latest(statements: readonly Statement[]): readonly Statement[] {
  return saidTopics.flatMap((topic) => statements.findLast((statement) => statement.topic === topic) ?? []);
}

function tidy(text: string | undefined): string {
  return text === undefined ? '' : clip(oneLine(text), 500);
}
