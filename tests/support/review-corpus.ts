import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, ReviewContext } from '../../src/emails/model.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import type { EmailWords } from '../../src/emails/words.js';

/** Thresholds and phrases are set on one half; the other is for measuring alone. */
export type Half = 'tuning' | 'untouched';

/** A half of the corpus, the notes written later, which are for tuning as well, or those that nobody read. */
export type NoteSet =
  | Half
  | 'second tuning'
  | 'second untouched'
  | 'later'
  | 'third'
  | 'fourth'
  | 'fifth'
  | 'sixth'
  | 'seventh'
  | 'eighth'
  | 'ninth'
  | 'tenth'
  | 'eleventh'
  | 'unread'
  | 'second unread';

/** A note of the corpus, as `tests/fixtures/review-corpus/README.md` describes it. */
export interface LabeledNote {
  readonly file: string;
  readonly language: string;
  readonly subject?: string;
  readonly text: string;
  readonly context: ReviewContext;
  readonly faults?: readonly { readonly fault: string; readonly quote?: string }[];
  readonly arguable?: readonly string[];
}

/** Right of all: `hits` labeled faults found, or reports that name one. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** What was measured on one half, without a word of its notes. */
export interface Score {
  readonly notes: number;
  readonly goodNotes: number;
  readonly goodNotesWithError: number;
  /** Reports, one a rule and note, that name a labeled fault. */
  readonly precision: Share;
  /** Labeled faults that were found, where they stand. */
  readonly recall: Share;
  readonly byRule: Readonly<
    Record<string, { readonly found: number; readonly labeled: number; readonly wrong: number }>
  >;
}

const corpus = 'tests/fixtures/review-corpus';
const folders: Readonly<Record<NoteSet, string>> = {
  tuning: corpus,
  untouched: corpus,
  'second tuning': `${corpus}-second`,
  'second untouched': `${corpus}-second`,
  later: `${corpus}-later`,
  third: `${corpus}-third`,
  fourth: `${corpus}-fourth`,
  fifth: `${corpus}-fifth`,
  sixth: `${corpus}-sixth`,
  seventh: `${corpus}-seventh`,
  eighth: `${corpus}-eighth`,
  ninth: `${corpus}-ninth`,
  tenth: `${corpus}-tenth`,
  eleventh: `${corpus}-eleventh`,
  unread: `${corpus}-untouched`,
  'second unread': `${corpus}-unread`,
};

/** Which half a note is in, by the hash of its file name. */
export function halfOf(file: string): Half {
  const first = createHash('sha256').update(file).digest('hex').charAt(0);
  return parseInt(first, 16) % 2 === 1 ? 'untouched' : 'tuning';
}

/** The notes of one set. No file of another is opened. */
export function loadNotes(set: NoteSet): LabeledNote[] {
  const from = folders[set];
  const half = /(?:tuning|untouched)$/.exec(set)?.[0];
  return readdirSync(from)
    .filter((file) => file.endsWith('.json') && (half === undefined || halfOf(file) === half))
    .map((file) => {
      const note = JSON.parse(readFileSync(join(from, file), 'utf8')) as LabeledNote;
      // A note of the corpus comes whole: without a list of attachments it has none.
      return { ...note, file, context: { attachments: [], ...note.context } };
    });
}

/** What a review of one note got right and wrong. */
export interface Verdict {
  readonly note: LabeledNote;
  readonly findings: readonly Finding[];
  readonly found: readonly string[];
  readonly missed: readonly { readonly fault: string; readonly quote?: string }[];
  /** Rules that name a labeled fault, and rules that name none. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

/** Reviews a note and compares: a report counts where it stands, or anywhere when one of the two has no passage. */
export function judge(note: LabeledNote, words: EmailWords): Verdict {
  const findings = reviewEmail(note, note.context, words);
  const faults = note.faults ?? [];
  const names = ({ rule, field, range }: Finding, fault: string, quote: string | undefined): boolean => {
    if (rule !== fault) return false;
    const [start, end] = [range.start.offset, range.end.offset];
    if (quote === undefined || start === end) return true;
    const at = ((field === 'subject' ? note.subject : note.text) ?? '').indexOf(quote);
    return at >= 0 && start < at + quote.length && at < end;
  };
  const isFound = ({ fault, quote }: { fault: string; quote?: string }) =>
    findings.some((finding) => names(finding, fault, quote));
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const isRight = (rule: string) => faults.some((each) => each.fault === rule && isFound(each));
  return {
    note,
    findings,
    found: faults.filter(isFound).map(({ fault }) => fault),
    missed: faults.filter((fault) => !isFound(fault)),
    right: rules.filter(isRight),
    wrong: rules.filter((rule) => !isRight(rule) && !note.arguable?.includes(rule)),
  };
}

/** Scores one set in the languages there are words for; totals alone, so that the untouched half stays so. */
export function scoreNotes(set: NoteSet, words: Readonly<Record<string, EmailWords>>): Score {
  const verdicts = loadNotes(set).flatMap((note) => {
    const own = words[note.language];
    return own ? [judge(note, own)] : [];
  });
  const byRule: Record<string, { found: number; labeled: number; wrong: number }> = {};
  const count = (rule: string, what: 'found' | 'labeled' | 'wrong') =>
    ((byRule[rule] ??= { found: 0, labeled: 0, wrong: 0 })[what] += 1);
  let right = 0;
  for (const verdict of verdicts) {
    right += verdict.right.length;
    verdict.found.forEach((rule) => count(rule, 'found'));
    verdict.note.faults?.forEach(({ fault }) => count(fault, 'labeled'));
    verdict.wrong.forEach((rule) => count(rule, 'wrong'));
  }
  const sum = (what: 'found' | 'labeled' | 'wrong') =>
    Object.values(byRule).reduce((total, each) => total + each[what], 0);
  const good = verdicts.filter(({ note }) => !note.faults?.length);
  return {
    notes: verdicts.length,
    goodNotes: good.length,
    goodNotesWithError: good.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'))
      .length,
    precision: { hits: right, of: right + sum('wrong') },
    recall: { hits: sum('found'), of: sum('labeled') },
    byRule,
  };
}

/** The 95 % interval of a share by Wilson's score, from 0 to 1. */
export function wilson({ hits, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [(middle - spread) / scale, (middle + spread) / scale];
}

/** A score as lines to print: totals and, unless they would tell too much, counts a rule; no text and no name. */
export function tellScore(title: string, score: Score, { byRule = true } = {}): string {
  const tell = (name: string, share: Share) => {
    const [low, high] = wilson(share).map((each) => each.toFixed(3));
    return `  ${name} ${share.hits} of ${share.of} = ${(share.hits / share.of).toFixed(3)} (95 %: ${low} to ${high})`;
  };
  const rows = Object.entries(score.byRule)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([rule, { found, labeled, wrong }]) =>
        `  ${rule.padEnd(22)} found ${found} of ${labeled}, wrong ${wrong}`,
    );
  return [
    `${title}: ${score.notes} notes, ${score.goodNotes} of them good, ${score.goodNotesWithError} good ones with an error`,
    tell('precision', score.precision),
    tell('recall   ', score.recall),
    ...(byRule ? rows : []),
  ].join('\n');
}
