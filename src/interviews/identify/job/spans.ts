import type { Passage } from '../message/passage.js';
import type { JobText } from './job-text.js';
import {
  betweenFeatures,
  firstFeatures,
  lastFeatures,
  wholeFeatures,
  withinFeatures,
  type Span,
} from './span-features.js';
import type { Token } from './tokens.js';

/** What is sought in a text. */
export type Sought = 'company' | 'role';

/** A piece that may be it, as the text says it. */
export interface SpanRead extends Span {
  readonly value: string;
  /** The same for all pieces with the same words. */
  readonly key: string;
  readonly passage: Passage;
  readonly start: number;
}

/** All pieces of a text that may be it, with what shows whether they are, by token and for each as a whole. */
export interface Spans {
  readonly spans: readonly SpanRead[];
  /** By token; none where no piece begins or ends. */
  readonly first: readonly (readonly string[])[];
  readonly last: readonly (readonly string[])[];
  readonly within: readonly (readonly string[])[];
  readonly between: readonly (readonly string[])[];
  /** What only the whole of a piece shows. */
  readonly whole: (span: SpanRead) => readonly string[];
}

const mostTokens = { company: 9, role: 11 } as const satisfies Record<Sought, number>;
/** "(m/w/d)", "(H/F)", "(f/m/x)": all may apply, which is no part of the title. */
export const forAll = / ?\( ?[mwfdhxi]\.?(?: ?[/|,*:] ?[mwfdhxi]\.?)+ ?\)$/iu;
/** What a full stop belongs to: "Inc.", "S.A.", "e.V." */
const shortened = /^(?:\p{L}|.*\.\p{L}|inc|ltd|co|corp|bros|llc|plc|pte|pty|tbk|jr|sr|dr|cia|int)$/u;
const never = /^[\n!?;"“”„«»@|<>=…]/;

/** Reads the pieces of a text that may be what is sought. */
export function readSpans(job: JobText, sought: Sought): Spans {
  const { tokens } = job;
  // "HR" is no job.
  const isTeam = ({ first, last }: Span) =>
    sought === 'role' &&
    first === last &&
    job.tags[first]!.includes('hr') &&
    !job.tags[first]!.includes('job');
  // "Weiss", and where a job is sought "chef Anton Weiss".
  const isSomebody = (key: string) =>
    job.people.some(
      (name) => ` ${name} `.includes(` ${key} `) || (sought === 'role' && ` ${key} `.includes(` ${name} `)),
    );
  const spans = piecesOf(job, sought).flatMap((span): readonly SpanRead[] => {
    const { passage, start } = tokens[span.first]!;
    const { end } = tokens[span.last]!;
    const key = passage.plain.slice(start, end);
    const value = passage.text.slice(start, end);
    // "Jordan Pike // Senior Engineer" are two.
    return isSomebody(key) || isTeam(span) || forAll.test(value) || value.includes(' // ')
      ? []
      : [{ ...span, value, key, passage, start }];
  });
  const same = new Map<string, { times: number; readonly places: Set<string> }>();
  for (const { key, first } of spans) {
    let known = same.get(key);
    if (!known) same.set(key, (known = { times: 0, places: new Set() }));
    known.times++;
    known.places.add(tokens[first]!.place.charAt(0));
  }
  const firsts = new Set(spans.map(({ first }) => first));
  const lasts = new Set(spans.map(({ last }) => last));
  const each = (read: (job: JobText, at: number) => string[], where?: ReadonlySet<number>) =>
    tokens.map((_, at) => (where?.has(at) === false ? [] : read(job, at)));
  return {
    spans,
    first: each(firstFeatures, firsts),
    last: each(lastFeatures, lasts),
    within: each(withinFeatures),
    between: each(betweenFeatures),
    whole: (span) => {
      const { times, places } = same.get(span.key)!;
      return wholeFeatures(job, span, times, [...places].toSorted().join(''));
    },
  };
}

function piecesOf({ tokens, tags }: JobText, sought: Sought): Span[] {
  const isFirm = (at: number) => tags[at]!.some((tag) => tag === 'org' || tag === 'org1');
  const opens = ({ shape }: Token, at: number) =>
    sought === 'role' ? /^[A1a]/.test(shape) : shape.includes('A') || isFirm(at);
  const closes = ({ shape, text }: Token, at: number, first: number) =>
    (text === '.' ? shortened.test(tokens[at - 1]?.plain ?? '') : /^(?:[A1].*|aA|\))$/.test(shape)) ||
    (shape === 'a' && (sought === 'role' || at === first || isFirm(at)));
  return tokens.flatMap((token, first) => {
    if (!opens(token, first)) return [];
    const pieces: Span[] = [];
    let open = 0;
    for (let last = first; last < Math.min(tokens.length, first + mostTokens[sought]); last++) {
      const { text } = tokens[last]!;
      open += text === '(' ? 1 : text === ')' ? -1 : 0;
      if (never.test(text) || open < 0) break;
      if (open === 0 && closes(tokens[last]!, last, first)) pieces.push({ first, last });
    }
    return pieces;
  });
}
