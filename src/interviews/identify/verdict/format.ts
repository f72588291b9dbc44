import type { InterviewTypeId } from '../../catalog.js';
import type { InterviewFormat } from '../../vocabulary.js';

/**
 * How a meeting is arranged, by its type and how many people sit there.
 *
 * @param inTurn - several talks in a row
 */
export function formatOf(
  type: InterviewTypeId | undefined,
  people: number,
  inTurn: boolean,
): InterviewFormat | undefined {
  switch (type) {
    case 'ai-screen':
      return 'ai-led';
    case 'one-way-video':
      return 'asynchronous';
    case 'group-screen':
    case 'assessment-center':
      return 'group';
    case 'onsite-loop':
      return 'sequential';
    case undefined:
      return undefined;
    default:
      if (inTurn && people > 1) return 'sequential';
      if (type === 'panel' || people > 1) return 'panel';
      return people === 1 ? 'one-on-one' : undefined;
  }
}
