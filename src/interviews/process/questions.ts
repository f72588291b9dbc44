import { familiesOf } from '../families.js';
import { askTopics, type AskTopic } from './model.js';
import type { DatedRound } from './order.js';

/** Each open question in the first round to come in which somebody can answer it. */
export function questionsFor(
  rounds: readonly DatedRound[],
  held: readonly boolean[],
): { readonly byRound: readonly (readonly AskTopic[])[]; readonly unplaced: readonly AskTopic[] } {
  const byRound: AskTopic[][] = rounds.map(() => []);
  const unplaced: AskTopic[] = [];
  const asked = new Set(rounds.flatMap((round) => round.asked ?? []));
  for (const topic of Object.keys(askTopics) as AskTopic[]) {
    const { families, everyRound = false } = askTopics[topic];
    const places = rounds.flatMap(({ interview, asked: here }, index) =>
      !held[index] &&
      !here?.includes(topic) &&
      familiesOf(interview).some((family) => families.includes(family))
        ? [index]
        : [],
    );
    if (asked.has(topic) && !everyRound) continue;
    for (const index of everyRound ? places : places.slice(0, 1)) byRound[index]!.push(topic);
    if (places.length === 0 && rounds.length > 0 && !asked.has(topic)) unplaced.push(topic);
  }
  return { byRound, unplaced };
}
