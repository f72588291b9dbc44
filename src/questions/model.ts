import type { InterviewTypeId } from '../interviews/catalog.js';
import type { SourceId } from '../interviews/sources.js';
import type {
  CareerLevel,
  InterviewerRole,
  InterviewFamily,
  OccupationField,
} from '../interviews/vocabulary.js';
import type { Warning } from '../text/warning.js';
import type { FlagsWords } from './flags/words.js';
import type {
  AnswerFramework,
  AnswerStep,
  Competency,
  InterviewConstruct,
  QuestionDirection,
  QuestionKind,
  QuestionPhase,
} from './taxonomy.js';

/** What is true of a question in every language. */
export interface QuestionFacts {
  /** Who asks. */
  readonly direction: QuestionDirection;
  /** What kind of answer it is after. */
  readonly kind: QuestionKind;
  /** What it looks for, most important first. */
  readonly competencies: readonly Competency[];
  /** Interviews it belongs in: asked by them, or put to them when `from-candidate`. */
  readonly families: readonly InterviewFamily[];
  /** Interview types it is typical of. Absent: any type of its families. */
  readonly types?: readonly InterviewTypeId[] | undefined;
  /** For questions asked back: the people it suits. Absent: anyone of its families. */
  readonly askOf?: readonly InterviewerRole[] | undefined;
  /** Fields of work, or `any`. */
  readonly fields: readonly (OccupationField | 'any')[];
  /** Levels it suits. Absent: all. */
  readonly levels?: readonly CareerLevel[] | undefined;
  /** Where in the conversation it belongs. */
  readonly phase: QuestionPhase;
  /** Minutes a good answer takes, follow-ups included. */
  readonly minutes: number;
  /** The framework to answer, or ask, with. */
  readonly framework: AnswerFramework;
  /** Where it, or the advice about it, comes from. */
  readonly sources: readonly SourceId[];
}

/** The words of a question in one language. */
export interface QuestionWords {
  /** The question as it is said aloud. */
  readonly text: string;
  /** Why it is asked; for a question asked back, why it is worth asking. */
  readonly why: string;
  /** 2 to 4 signs of a strong answer. */
  readonly strong: readonly string[];
  /** 2 to 3 signs of a weak answer. */
  readonly weak: readonly string[];
  /** 2 to 3 follow-ups. */
  readonly probes: readonly string[];
}

/** Question facts with their words in one language: ours, one field of ours, or an app's own. */
export interface QuestionBank<Id extends string = string> {
  /** Language of the words, BCP 47. */
  readonly language: string;
  /** Facts by id. */
  readonly facts: Readonly<Record<Id, QuestionFacts>>;
  /** Words by the same ids. */
  readonly words: Readonly<Record<Id, QuestionWords>>;
}

/** One question, facts and words together. */
export interface Question<Id extends string = string> extends QuestionFacts, QuestionWords {
  /** Id, unique within its bank. */
  readonly id: Id;
}

/** Questions chosen for a purpose. An artifact: plain, JSON-safe, versioned. */
export interface QuestionSet {
  readonly kind: 'question-set';
  /** Version of this shape. */
  readonly schemaVersion: 1;
  /** When it was made, ISO 8601; absent when no `now` was passed. */
  readonly createdAt?: string | undefined;
  /** Language, BCP 47. */
  readonly locale: string;
  /** Heading. */
  readonly title: string;
  /** Labels of the parts of a question, in the set's language. */
  readonly labels: QuestionLabels;
  /** The questions, in the order they are to be used. */
  readonly questions: readonly Question[];
  /** What the caller should know. */
  readonly warnings: readonly Warning[];
}

/** Labels of the parts of a question. */
export interface QuestionLabels {
  readonly why: string;
  readonly strong: string;
  readonly weak: string;
  readonly probes: string;
}

/** Name and one-sentence definition of an id of the taxonomy. */
export interface TermWords {
  readonly name: string;
  readonly definition: string;
}

/** The words of the taxonomy and of question sets, in one language. */
export interface QuestionsWords {
  readonly kinds: Readonly<Record<QuestionKind, TermWords>>;
  readonly competencies: Readonly<Record<Competency, TermWords>>;
  readonly directions: Readonly<Record<QuestionDirection, TermWords>>;
  readonly phases: Readonly<Record<QuestionPhase, TermWords>>;
  readonly levels: Readonly<Record<CareerLevel, TermWords>>;
  readonly fields: Readonly<Record<OccupationField, TermWords>>;
  /** Ways to order an answer, each with what it is good for. */
  readonly frameworks: Readonly<Record<AnswerFramework, TermWords>>;
  /** Steps of all frameworks; a step means the same in each. */
  readonly steps: Readonly<Record<AnswerStep, TermWords>>;
  readonly constructs: Readonly<Record<InterviewConstruct, TermWords>>;
  /** Labels of the parts of a question. */
  readonly labels: QuestionLabels;
  /** Headings of question sets. */
  readonly titles: { readonly practice: string; readonly toAsk: string };
  /** Words of possibly inappropriate questions. */
  readonly flags: FlagsWords;
}

/** What the builder of question sets needs of a locale; `en` fits. */
export interface QuestionSetWords {
  /** Language, BCP 47. */
  readonly code: string;
  readonly questions: Pick<QuestionsWords, 'labels' | 'titles'>;
}
