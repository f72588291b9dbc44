import { InterviewCompassError } from '../../text/error.js';
import { interviewTypes } from '../catalog.js';
import { checkId, checkInterview } from '../check.js';
import type { Interview } from '../model.js';
import { askTopics, saidTopics, type ProcessRound } from './model.js';
import type { DatedRound } from './order.js';

/** The rounds with their starts. Throws for what cannot be meant, with the path of the round. */
export function readRounds(rounds: readonly (Interview | ProcessRound)[]): readonly DatedRound[] {
  return rounds.map((given, index) => {
    const isRound = typeof given === 'object' && given !== null && 'interview' in given;
    const round: ProcessRound = isRound ? given : { interview: given };
    const path = `rounds[${index}]`;
    for (const [topic, text] of Object.entries(round.said ?? {})) {
      checkId(topic, saidTopics, `${path}.said`);
      if (text !== undefined) checkText(text, `${path}.said.${topic}`);
    }
    round.asked?.forEach((topic) => checkId(topic, Object.keys(askTopics), `${path}.asked`));
    try {
      return { ...round, start: checkInterview(round.interview), index };
    } catch (error) {
      if (!(error instanceof InterviewCompassError)) throw error;
      const { code, hint, path: inner } = error;
      // The message begins with the path: say the problem again, from where the round stands.
      const problem = error.message.slice(inner.length + 2, -hint.length - 2);
      throw new InterviewCompassError(problem, { code, hint, path: `${path}.${inner}` });
    }
  });
}

function checkText(text: unknown, path: string): void {
  if (typeof text === 'string') return;
  throw new InterviewCompassError('what was said is a string', {
    code: 'invalid-value',
    path,
    hint: 'Write it in words, such as "60,000 a year".',
  });
}

/** Whether a round has taken place: as the app says, else by the clock, else by whether anything is noted of it. */
export function isHeld(
  { held, start, interview, said, asked, debrief }: DatedRound,
  now: number | undefined,
): boolean {
  if (held !== undefined) return held;
  if (now !== undefined && start) {
    const minutes = interview.minutes ?? interviewTypes[interview.type].minutes.max;
    return start.instant + minutes * 60_000 <= now;
  }
  return [said, asked, debrief].some((notes) => notes !== undefined && Object.keys(notes).length > 0);
}
