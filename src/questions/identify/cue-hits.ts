import { matches, ready } from '../../text/match.js';
import type { Cue, WordClasses } from '../cues/cues.js';
import type { PlainText, TextRange } from './plain.js';

/** Words that speak for something. */
export interface WeighedRange {
  readonly weight: number;
  /** Where they stand in what was typed. */
  readonly range: TextRange;
}

/** A cue found in a text. */
export interface CueHit extends WeighedRange {
  /** Which of the cues, counted from 0. */
  readonly cue: number;
}

/** The weight of all of them. */
export function sumOf(hits: readonly WeighedRange[]): number {
  return hits.reduce((sum, { weight }) => sum + weight, 0);
}

/** The cues found in a text, each once. One in what is asked counts double what it does in what only leads up to it. */
export function hitsOf(cues: readonly Cue[], plain: PlainText, classes: WordClasses): CueHit[] {
  return cues.flatMap(([weight, ...patterns], cue) => {
    let told: TextRange | undefined;
    for (const pattern of patterns) {
      for (const found of matches(plain.text, regexOf(pattern, classes))) {
        const [start, end] = [found.index, found.index + found[0].trimEnd().length];
        const range = plain.typedRange(start, end);
        if (isAsked(plain, start, end)) return { cue, weight: 2 * weight, range };
        told ??= range;
      }
    }
    return told ? { cue, weight, range: told } : [];
  });
}

/** Where one of the patterns fits first in what was typed. */
export function firstHit(
  patterns: readonly string[],
  plain: PlainText,
  classes: WordClasses,
): TextRange | undefined {
  if (patterns.length === 0) return undefined;
  const any = joined.get(patterns) ?? join(patterns, classes);
  const found = any.exec(plain.text);
  return found ? plain.typedRange(found.index, found.index + found[0].trimEnd().length) : undefined;
}

const joined = /* @__PURE__ */ new WeakMap<readonly string[], RegExp>();

/** One expression for all of them: many small ones cost more to make and to run. */
function join(patterns: readonly string[], classes: WordClasses): RegExp {
  const any = ready(new RegExp(wholeWords(patterns.join('|'), classes)));
  joined.set(patterns, any);
  return any;
}

function isAsked({ asking }: PlainText, start: number, end: number): boolean {
  return asking.length === 0 || asking.some((each) => start < each.end && each.start < end);
}

const compiled = /* @__PURE__ */ new Map<string, RegExp>();

/** Compiled on first use: most apps never ask. */
function regexOf(pattern: string, classes: WordClasses): RegExp {
  let regex = compiled.get(pattern);
  if (!regex) compiled.set(pattern, (regex = ready(new RegExp(wholeWords(pattern, classes), 'g'))));
  return regex;
}

/** The source of an expression for patterns with an `|` between them. */
function wholeWords(patterns: string, classes: WordClasses): string {
  const source = patterns
    .replace(/\{([a-z]+)\}/gi, (_, name: string) => classOf(name, classes))
    .replace(/(?<!\[)\^/g, '(?<![^.?] |[^ ])')
    .replace(/\$/g, '(?= [.?]|$)');
  return `(?<![a-z0-9])(?:${source})(?:(?<![a-z0-9])|(?![a-z0-9]))`;
}

function classOf(name: string, classes: WordClasses): string {
  const source = classes[name];
  if (source === undefined) throw new Error(`no class of words is called ${name}`);
  return source.replace(/\{([a-z]+)\}/gi, (_, inner: string) => classOf(inner, classes));
}
