import { readFileSync } from 'node:fs';
import { flagQuestion } from '../../src/questions/flags.js';
import { identifyQuestion } from '../../src/questions/identify.js';
import type { Competency, QuestionDirection, QuestionKind } from '../../src/questions/taxonomy.js';
import { wilson, type Half, type Share } from './review-corpus.js';

/** A question of the corpus, as `tests/fixtures/question-kinds/README.md` describes it. */
export interface LabeledQuestion {
  readonly id: string;
  readonly text: string;
  readonly direction: QuestionDirection;
  /** Kinds a careful reader would accept, best first. */
  readonly kinds: readonly QuestionKind[];
  /** Competencies a careful reader would accept, best first. */
  readonly competencies: readonly Competency[];
}

/** A question of the corpus of flags, as `tests/fixtures/question-flags/README.md` describes it. */
export interface LabeledFlag {
  readonly id: string;
  readonly text: string;
  /** What it touches on; `null` for an innocent one. */
  readonly category: string | null;
  /** Other categories a careful reader would accept. */
  readonly also?: readonly string[];
  readonly note?: string;
}

/** The questions of one half. The file of the other half is not opened. */
export const loadQuestions = (half: Half) => load<LabeledQuestion>('question-kinds', half);

/** The possibly inappropriate questions of one half with their look-alikes. The file of the other half is not opened. */
export const loadFlags = (half: Half) => load<LabeledFlag>('question-flags', half);

/** The questions by a writer who knew none of the rules, written when the rules were done. */
export const loadLaterQuestions = () => load<LabeledQuestion>('question-later', 'kinds');

/** The possibly inappropriate questions by that writer, with their look-alikes; open for work on rules once scored. */
export const loadLaterFlags = () => load<LabeledFlag>('question-later', 'flags');

/** A second set of them, by a writer who knew none of the rules either; never opened. */
export const loadSecondLaterFlags = () => load<LabeledFlag>('question-later', 'flags-2');

/** A third set, with more innocent questions; never opened. */
export const loadThirdLaterFlags = () => load<LabeledFlag>('question-later', 'flags-3');

/** Many by two writers who knew none of the rules; open for work on rules once scored. */
export const loadOpenFlags = () => load<LabeledFlag>('question-flags', 'open');

/** Roundabout ones with their look-alikes, by who made the rules. */
export const loadRoundaboutFlags = () => load<LabeledFlag>('question-flags', 'roundabout');

const load = <Row>(folder: string, file: string): Row[] =>
  readFileSync(`tests/fixtures/${folder}/${file}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

/** What was measured on one half of the questions, without a word of them. */
export interface KindScore {
  /** Best kind among those a careful reader accepts. */
  readonly kind: Share;
  /** Best kind the reader's own first choice. */
  readonly firstKind: Share;
  readonly direction: Share;
  /** First competency among those accepted; questions that look for none are not counted. */
  readonly competency: Share;
}

/** Scores `identifyQuestion`; totals alone, so that the untouched half stays so. */
export function scoreKinds(rows: readonly LabeledQuestion[]): KindScore {
  const read = rows.map((row) => ({ row, found: identifyQuestion(row.text) }));
  const seeking = read.filter(({ row }) => row.competencies.length > 0);
  return {
    kind: share(read, ({ row, found }) => row.kinds.some((kind) => kind === found.kind)),
    firstKind: share(read, ({ row, found }) => row.kinds[0] === found.kind),
    direction: share(read, ({ row, found }) => row.direction === found.direction),
    competency: share(seeking, ({ row, found }) =>
      row.competencies.some((each) => each === found.competencies[0]),
    ),
  };
}

/** What was measured on one half of the flags, without a word of them. */
export interface FlagScore {
  /** Flags whose category the row names, of all flags. */
  readonly precision: Share;
  /** Rows flagged with a category they name, of all that name one. */
  readonly recall: Share;
  /** Look-alikes that were flagged. */
  readonly lookAlikes: Share;
}

/** Scores `flagQuestion`; totals alone. */
export function scoreFlags(rows: readonly LabeledFlag[]): FlagScore {
  const read = rows.map(({ text, category, also = [] }) => {
    const named: readonly string[] = category === null ? [] : [category, ...also];
    const found = flagQuestion(text).map((flag) => flag.category);
    return { named, found, right: found.filter((each) => named.includes(each)) };
  });
  const touching = read.filter(({ named }) => named.length > 0);
  const sum = (lists: readonly (readonly unknown[])[]) =>
    lists.reduce((total, { length }) => total + length, 0);
  return {
    precision: { hits: sum(read.map(({ right }) => right)), of: sum(read.map(({ found }) => found)) },
    recall: share(touching, ({ right }) => right.length > 0),
    lookAlikes: share(
      read.filter(({ named }) => named.length === 0),
      ({ found }) => found.length > 0,
    ),
  };
}

function share<Row>(rows: readonly Row[], isHit: (row: Row) => boolean): Share {
  return { hits: rows.filter(isHit).length, of: rows.length };
}

/** A score as lines to print: k of n, and Wilson's interval. */
export function tellShares(title: string, score: Readonly<Record<string, Share>>): string {
  const lines = Object.entries(score).map(([name, each]) => {
    const [low, high] = wilson(each).map((bound) => bound.toFixed(3));
    return `  ${name.padEnd(11)} ${each.hits} of ${each.of} = ${(each.hits / each.of).toFixed(3)} (95 %: ${low} to ${high})`;
  });
  return [title, ...lines].join('\n');
}
