import { interviewTypes, type InterviewTypeId } from '../catalog.js';
import { familiesOf } from '../families.js';
import { fold } from '../../text/fold.js';
import type { DatedRound } from './order.js';
import type { Preparation, PreparationReason } from './model.js';

/** Types that take up what another type began. */
const deeper: Readonly<Partial<Record<InterviewTypeId, readonly InterviewTypeId[]>>> = {
  'agency-screen': ['recruiter-screen', 'hr-interview', 'hiring-manager'],
  'one-way-video': ['recruiter-screen', 'hr-interview', 'hiring-manager'],
  'ai-screen': ['recruiter-screen', 'hr-interview', 'hiring-manager'],
  'group-screen': ['hr-interview', 'hiring-manager', 'assessment-center'],
  'campus-screen': ['hr-interview', 'hiring-manager', 'onsite-loop'],
  'recruiter-screen': ['hr-interview', 'values-interview'],
  'hr-interview': ['values-interview'],
  'hiring-manager': ['skip-level', 'executive', 'panel', 'onsite-loop', 'presentation'],
  'technical-screen': ['technical-interview', 'live-exercise', 'system-design', 'onsite-loop'],
  'technical-interview': ['system-design', 'onsite-loop', 'panel'],
  'peer-interview': ['onsite-loop', 'team-match'],
  'skip-level': ['executive'],
};
/** Types in which work is done or shown that a later talk can return to. */
const showsWork: readonly InterviewTypeId[] = [
  'live-exercise',
  'work-sample',
  'portfolio-review',
  'presentation',
  'case-study',
  'take-home-review',
];

/** The earlier rounds that prepare a round, and why. */
export function preparationsOf(round: DatedRound, earlier: readonly DatedRound[]): readonly Preparation[] {
  return earlier.flatMap((before, index) => {
    const reasons = reasonsFor(before, round);
    return reasons.length > 0 ? [{ position: index + 1, reasons }] : [];
  });
}

function reasonsFor(
  { interview: a, debrief }: DatedRound,
  { interview: b }: DatedRound,
): PreparationReason[] {
  const families = [familiesOf(a), familiesOf(b)] as const;
  const checks: readonly (readonly [PreparationReason, boolean])[] = [
    ['notes-are-passed-on', families[0].includes('hr') && families[1].includes('user')],
    ['goes-deeper', deeper[a.type]?.includes(b.type) ?? false],
    ['reviews-your-work', showsWork.includes(a.type) && interviewTypes[b.type].family === 'user'],
    ['same-person', sharesPerson(a.interviewers ?? [], b.interviewers ?? [])],
    ['their-challenge', Boolean(debrief?.challenge?.trim()) && families[1].includes('user')],
    ['leads-to-terms', families[0].includes('hr') && b.type === 'hr-closing'],
  ];
  return checks.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

interface Named {
  readonly id?: string | undefined;
  readonly email?: string | undefined;
  readonly name: string;
}

function sharesPerson(first: readonly Named[], second: readonly Named[]): boolean {
  const keys = ({ id, email, name }: Named) =>
    [id && `id ${id}`, email && `email ${email.toLowerCase()}`, `name ${fold(name)}`].filter(Boolean);
  const known = new Set(first.flatMap(keys));
  return second.flatMap(keys).some((key) => known.has(key));
}
