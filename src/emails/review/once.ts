import type { Severity } from '../model.js';
import { reviewRules } from './facts.js';
import type { Fault } from './tone/weigh.js';

const ranks: readonly Severity[] = ['info', 'warning', 'error'];

const severityOf = ({ rule, match }: Fault): Severity => match.severity ?? reviewRules[rule].severity;

/**
 * One finding for what a rule says of one passage: of those that overlap, the longest, as severe as any of them. "I have
 * another offer" is not told of once more as "offer".
 */
export function oncePerPassage(faults: readonly Fault[]): Fault[] {
  const kept = new Map<string, Fault[]>();
  const inOrder = faults.toSorted((a, b) => a.match.span.start - b.match.span.start);
  for (const fault of inOrder) {
    const key = `${fault.rule} ${fault.match.field}`;
    const own = kept.get(key) ?? [];
    const last = own.at(-1);
    if (last && overlap(last, fault)) own[own.length - 1] = longer(last, fault);
    else own.push(fault);
    kept.set(key, own);
  }
  return [...kept.values()].flat();
}

/** Whether the second, which does not start before the first, starts within it or at the same place. */
const overlap = ({ match: { span: a } }: Fault, { match: { span: b } }: Fault): boolean =>
  b.start < a.end || b.start === a.start;

function longer(a: Fault, b: Fault): Fault {
  const length = ({ match: { span } }: Fault) => span.end - span.start;
  const long = length(b) > length(a) ? b : a;
  const most = [a, b].map((each) => ranks.indexOf(severityOf(each)));
  const severity = ranks[Math.max(...most)];
  return severity === severityOf(long) ? long : { ...long, match: { ...long.match, severity } };
}
