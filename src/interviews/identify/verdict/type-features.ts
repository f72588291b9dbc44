import type { Cues } from '../../cues/cues.js';
import type { InterviewSetting } from '../../vocabulary.js';
import { familyOf, rankOf } from '../people/family.js';
import type { Interviewer } from '../people/interviewer.js';
import { distinctStems } from '../words/distinct.js';
import { plainOf } from '../words/plain.js';
import type { Holders } from './holders.js';
import type { TypeScore } from './type.js';

/** What of a meeting shows its type. */
export interface Meeting {
  /** The text of the message that invites, as cues compare it. */
  readonly plain: string;
  readonly interviewers: readonly Interviewer[];
  readonly types: readonly TypeScore[];
  readonly holders: Holders;
  /** Several talks in a row. */
  readonly inTurn: boolean;
  readonly minutes: number | undefined;
  readonly setting: InterviewSetting | undefined;
  readonly cues: Cues;
}

/** Scores, and minutes, from which more is told. */
const scoreSteps = [1, 4, 7, 10, 13];
const minuteSteps = [20, 30, 45, 60, 90, 120, 240];

/** What shows the type of an interview, each once: the stems of the message, and what rules read. */
export function typeFeatures(meeting: Meeting): string[] {
  const { plain, interviewers, types, holders, inTurn, minutes, setting } = meeting;
  const [first] = types;
  const there = `${Math.min(3, interviewers.length)} ${inTurn}`;
  const ranks = interviewers.map((person) => rankIn(meeting, person));
  const together = [...new Set(ranks)].toSorted().join();
  const titles = interviewers.flatMap(({ title = '' }) => plainOf(title).split(/[^a-z]+/));
  return [
    ...new Set([
      ...distinctStems(plain),
      ...types.flatMap(({ type, score }) => [`=says ${type}`, `=says ${type} ${stepOf(score, scoreSteps)}`]),
      `=first ${first?.type}`,
      `=first ${first?.type} ${there}`,
      `=there ${there}`,
      `=ranks ${together}`,
      `=ranks ${together} ${interviewers.length > 1}`,
      ...ranks.map((rank) => `=rank ${rank}`),
      ...titles.flatMap((word) => (word === '' ? [] : [`=title ${word}`])),
      `=agency ${holders.agency}`,
      ...(['hr', 'user'] as const).map(
        (family) => `=unnamed ${family} ${stepOf(holders.actors[family], scoreSteps)}`,
      ),
      `=minutes ${minutes === undefined ? '-' : stepOf(minutes, minuteSteps)}`,
      `=setting ${setting}`,
    ]),
  ];
}

function stepOf(value: number, steps: readonly number[]): number {
  return steps.filter((least) => value >= least).length;
}

/** What somebody is to the reader's job. */
function rankIn({ holders, cues }: Meeting, person: Interviewer): string {
  if (person.boss) return 'boss';
  const { recruiter, executive, lead } = rankOf(person.title ?? '', cues);
  const family = familyOf(person, holders.hrJob, cues);
  if (recruiter) return 'recruiter';
  if (family === 'hr') return 'hr';
  if (executive) return 'executive';
  if (lead) return 'lead';
  return family ?? (person.title === undefined ? 'bare' : 'titled');
}
