import { InterviewCompassError } from '../text/error.js';
import { cueHitsOf } from './identify/cues-found.js';
import { sumOf, type WeighedRange } from './identify/cue-hits.js';
import { frameworkFor } from './identify/framework.js';
import { looksEnglish } from './identify/language.js';
import { leaningsOf } from './identify/leaning.js';
import { plainText, type PlainText } from './identify/plain.js';
import type { Ranked } from './identify/rank.js';
import { competenciesOf } from './identify/sought.js';
import {
  answerFrameworks,
  type AnswerFramework,
  type AnswerStep,
  type Competency,
  type QuestionDirection,
  type QuestionKind,
} from './taxonomy.js';

/** Words of a question that speak for a reading of it. */
export interface QuestionEvidence {
  /** The words, as they were typed. */
  readonly text: string;
  /** Where they stand, in UTF-16 code units: from `start`, up to but without `end`. */
  readonly range: { readonly start: number; readonly end: number };
}

/** A kind that a question may be of. */
export interface KindCandidate {
  readonly kind: QuestionKind;
  /** How much speaks for it: a whole number, to compare the candidates of one question. */
  readonly weight: number;
  /** What speaks for it, in the order of the text. */
  readonly evidence: readonly QuestionEvidence[];
}

/** A typed question, put into the taxonomy. */
export interface IdentifiedQuestion {
  /** Language it is read in; `unknown` when it is in none that is read, and then nothing else is said of it. */
  readonly language: 'en' | 'unknown';
  /** Who asks. Absent when unknown. */
  readonly direction?: QuestionDirection | undefined;
  /** The kind most speaks for. Absent when nothing speaks for any. */
  readonly kind?: QuestionKind | undefined;
  /** Every kind that something speaks for, the likeliest first. */
  readonly kinds: readonly KindCandidate[];
  /** What it looks for, the likeliest first. */
  readonly competencies: readonly Competency[];
  /** The framework to answer, or ask, with. Absent when the kind is. */
  readonly framework?: { readonly id: AnswerFramework; readonly steps: readonly AnswerStep[] } | undefined;
}

/**
 * Puts any question into the taxonomy: who asks, what kind of answer it is after, what it looks for, and how to order
 * the answer. It reads English. Up to 4,000 UTF-16 code units are read; what follows is passed over.
 *
 * @throws InterviewCompassError `unreadable` when the text is empty or no string
 *
 * @example
 * ```ts
 * import { identifyQuestion } from 'interview-compass';
 *
 * const found = identifyQuestion('Can you think of a time a customer was wrong and you had to say so?');
 * found.kind; //=> 'behavioral'
 * found.competencies[0]; //=> 'customer-focus'
 * found.framework?.steps; //=> ['situation', 'task', 'action', 'result']
 * found.kinds[0]?.evidence[0]?.text; //=> 'Can you think of'
 * ```
 */
export function identifyQuestion(text: string): IdentifiedQuestion {
  checkQuestionText(text);
  const plain = plainText(text);
  const english = looksEnglish(plain);
  if (english === false) return nothing;
  const { direction, kinds: ranked } = readingOf(plain);
  const kinds = ranked.map(({ id, weight, hits }): KindCandidate => ({
    kind: id,
    weight,
    evidence: evidenceOf(hits, text),
  }));
  const kind = kinds[0]?.kind;
  // Without a small word of any language only a telling cue, such as "Salary?", shows that it is English.
  if (!english && (kinds[0]?.weight ?? 0) < tellingWeight) return nothing;
  const competencies = competenciesOf(plain, direction, kind);
  const framework = kind && frameworkFor(direction, kind, competencies);
  return {
    language: 'en',
    direction,
    ...(kind && { kind }),
    kinds,
    competencies,
    ...(framework && { framework: { id: framework, steps: answerFrameworks[framework] } }),
  };
}

const tellingWeight = 8;
const nothing: IdentifiedQuestion = { language: 'unknown', kinds: [], competencies: [] };

/** Throws unless there is a text to read. */
export function checkQuestionText(text: unknown): void {
  if (typeof text === 'string' && text.trim() !== '') return;
  throw new InterviewCompassError(typeof text === 'string' ? 'the text is empty' : 'a question is a string', {
    code: 'unreadable',
    path: 'text',
    hint: 'Pass the question as it was asked.',
  });
}

interface Reading {
  readonly direction: QuestionDirection;
  readonly kinds: readonly Ranked<QuestionKind>[];
}

/** The likelier of the two readings: by what shows who asks, and by how well some kind fits when they do. */
function readingOf(plain: PlainText): Reading {
  const cues = cueHitsOf(plain);
  const leanings = leaningsOf(plain, cues);
  const readings = cues.map(({ direction, speaks, kinds }) => {
    const ranked = kinds
      .map(({ kind, hits }): Ranked<QuestionKind> => {
        const leaning = leanings.to(kind);
        // A kind no cue speaks for has the words that lean to it as evidence.
        return {
          id: kind,
          weight: sumOf(hits) + leaning.weight,
          hits: hits.length > 0 ? hits : leaning.words,
        };
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
    const weight = sumOf(speaks) + leanings.to(direction).weight + (ranked[0]?.weight ?? 0);
    return { direction, kinds: ranked, weight };
  });
  return readings.reduce((likelier, each) => (each.weight > likelier.weight ? each : likelier));
}

/** In the order of the text, the same words once. */
function evidenceOf(hits: readonly WeighedRange[], text: string): QuestionEvidence[] {
  return hits
    .map(({ range }) => range)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }, at, all) => start !== all[at - 1]?.start || end !== all[at - 1]?.end)
    .map(({ start, end }) => ({ text: text.slice(start, end), range: { start, end } }));
}
