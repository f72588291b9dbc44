import { readFileSync } from 'node:fs';
import type { Competency, QuestionDirection, QuestionKind } from '../../src/questions/taxonomy.js';
import type { Half } from './review-corpus.js';

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

const load = <Row>(folder: string, half: Half): Row[] =>
  readFileSync(`tests/fixtures/${folder}/${half}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
