import type { Cue, WordClasses } from '../cues/cues.js';
import type { PlainText, TextRange } from './plain.js';

/** A cue found in a text. */
export interface CueHit {
  readonly weight: number;
  /** Where it stands in what was typed. */
  readonly range: TextRange;
}

/** The cues found in a text, each once. One in what is asked counts double what it does in what only leads up to it. */
export function hitsOf(cues: readonly Cue[], plain: PlainText, classes: WordClasses): CueHit[] {
  return cues.flatMap(([weight, ...patterns]) => {
    let told: TextRange | undefined;
    for (const pattern of patterns) {
      for (const found of plain.text.matchAll(regexOf(pattern, classes))) {
        const [start, end] = [found.index, found.index + found[0].trimEnd().length];
        const range = plain.typedRange(start, end);
        if (isAsked(plain, start, end)) return { weight: 2 * weight, range };
        told ??= range;
      }
    }
    return told ? { weight, range: told } : [];
  });
}

/** Where the first of the patterns that fits stands in what was typed. */
export function firstHit(
  patterns: readonly string[],
  plain: PlainText,
  classes: WordClasses,
): TextRange | undefined {
  for (const pattern of patterns) {
    for (const found of plain.text.matchAll(regexOf(pattern, classes))) {
      return plain.typedRange(found.index, found.index + found[0].trimEnd().length);
    }
  }
  return undefined;
}

function isAsked({ asking }: PlainText, start: number, end: number): boolean {
  return asking.length === 0 || asking.some((each) => start < each.end && each.start < end);
}

const compiled = /* @__PURE__ */ new Map<string, RegExp>();

/** Compiled on first use: most apps never ask. */
function regexOf(pattern: string, classes: WordClasses): RegExp {
  let regex = compiled.get(pattern);
  if (!regex) {
    const source = pattern
      .replace(/\{([a-z]+)\}/gi, (_, name: string) => classOf(name, classes))
      .replace(/(?<!\[)\^/g, '(?<![^.?] |[^ ])')
      .replace(/\$/g, '(?= [.?]|$)');
    regex = new RegExp(`(?<![a-z0-9])(?:${source})(?:(?<![a-z0-9])|(?![a-z0-9]))`, 'g');
    compiled.set(pattern, regex);
  }
  return regex;
}

function classOf(name: string, classes: WordClasses): string {
  const source = classes[name];
  if (source === undefined) throw new Error(`no class of words is called ${name}`);
  return source.replace(/\{([a-z]+)\}/gi, (_, inner: string) => classOf(inner, classes));
}
