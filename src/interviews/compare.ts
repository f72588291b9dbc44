import { listed } from './describe.js';
import type { FamilyWords } from './model.js';
import type { SourceId } from './sources.js';
import type { InterviewFamily } from './vocabulary.js';
import type { InterviewWords } from './words.js';

const familyRows = {
  focus: ['guide'],
  interviewer: ['guide'],
  goal: ['guide'],
  asks: ['own-judgement'],
  questions: ['guide'],
  emphasize: ['guide'],
  askAbout: ['guide'],
  research: ['guide'],
  attire: ['guide'],
  thankYou: ['guide'],
  usualStage: ['guide', 'own-judgement'],
} satisfies Partial<Record<keyof FamilyWords, readonly SourceId[]>>;

/** Id of a row of the family table. */
export type FamilyRowId = keyof typeof familyRows;

const separationPoints = {
  'efficient-and-effective': { side: 'advantages', sources: ['guide'] },
  'early-answer': { side: 'advantages', sources: ['guide'] },
  'managers-can-focus': { side: 'advantages', sources: ['guide'] },
  'division-of-labor': { side: 'advantages', sources: ['guide'] },
  'both-kinds-of-fit': { side: 'advantages', sources: ['guide'] },
  'takes-longer': { side: 'disadvantages', sources: ['own-judgement'] },
  'same-questions-twice': { side: 'disadvantages', sources: ['own-judgement'] },
  'stopped-too-early': { side: 'disadvantages', sources: ['own-judgement'] },
  'lost-on-the-way': { side: 'disadvantages', sources: ['own-judgement'] },
} satisfies Record<string, { side: 'advantages' | 'disadvantages'; sources: readonly SourceId[] }>;

/** Id of an advantage or disadvantage of holding the two interviews apart. */
export type SeparationPointId = keyof typeof separationPoints;

/** One row of the family table. */
export interface FamilyRow {
  readonly id: FamilyRowId;
  /** Row heading. */
  readonly feature: string;
  /** Cell of the HR interview. */
  readonly hr: string;
  /** Cell of the hiring-team interview. */
  readonly user: string;
  /** Where the row comes from. */
  readonly sources: readonly SourceId[];
}

/** An advantage or disadvantage of holding the two interviews apart. */
export interface SeparationPoint {
  readonly id: SeparationPointId;
  /** The point, a sentence or two. */
  readonly text: string;
  /** Where it comes from. */
  readonly sources: readonly SourceId[];
}

/** The two families side by side. */
export interface FamilyComparison {
  /** Column headings. */
  readonly columns: Readonly<Record<InterviewFamily, string>>;
  readonly rows: readonly FamilyRow[];
  /** What holding the two interviews apart is good for. */
  readonly advantages: readonly SeparationPoint[];
  /** What it costs. */
  readonly disadvantages: readonly SeparationPoint[];
}

/**
 * The two families of interview side by side, and what is gained and lost by holding them apart.
 *
 * @example
 * ```ts
 * import { compareFamilies, en } from 'interview-compass';
 *
 * const { feature, hr } = compareFamilies(en).rows[0]!;
 * `${feature}: ${hr}`; //=> 'Focus: Culture fit, general skills, salary expectations'
 * ```
 */
export function compareFamilies(words: InterviewWords): FamilyComparison {
  const { families, compare, separation } = words.interviews;
  const cell = (family: InterviewFamily, row: FamilyRowId) => {
    const value = families[family][row];
    return typeof value === 'string' ? value : listed(value, words.code);
  };
  const points = (side: 'advantages' | 'disadvantages') =>
    keysOf(separationPoints)
      .filter((id) => separationPoints[id].side === side)
      .map((id) => ({ id, text: separation[id], sources: separationPoints[id].sources }));
  return {
    columns: { hr: families.hr.name, user: families.user.name },
    rows: keysOf(familyRows).map((id) => ({
      id,
      feature: compare[id],
      hr: cell('hr', id),
      user: cell('user', id),
      sources: familyRows[id],
    })),
    advantages: points('advantages'),
    disadvantages: points('disadvantages'),
  };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
