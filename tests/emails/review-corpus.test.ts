/**
 * The review held to notes with labeled faults. Phrases and thresholds are set on the tuning halves and on the later to the ninth and the eleventh notes;
 * the untouched halves, the unread and the tenth notes are for measuring alone, and only their totals are told. To see the figures:
 * `npx vitest run --project unit tests/emails/review-corpus.test.ts`; `DEPTH=whole` before it reads all that is open too.
 */
import { describe, expect, test } from 'vitest';
import type { EmailWords } from '../../src/emails/words.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';
import { isDeep, whenDeep } from '../support/depth.js';
import {
  scoreNotes,
  tellScore,
  wilson,
  type NoteSet,
  type Score,
  type Share,
} from '../support/review-corpus.js';

const bars = { precision: 0.9, recall: 0.85 };
const languages: readonly (readonly [string, EmailWords])[] = [
  ['en', en],
  ['id', id],
];
const shareOf = ({ hits, of }: Share): number => hits / of;

const isOpen = (set: NoteSet): boolean =>
  /tuning$|^later$|^third$|^fourth$|^fifth$|^sixth$|^seventh$|^eighth$|^ninth$|^eleventh$/.test(set);

function measure(set: NoteSet, code: string, words: EmailWords): Score {
  const score = scoreNotes(set, { [code]: words });
  console.log(tellScore(`${set} notes in ${code}`, score, { byRule: isOpen(set) }));
  return score;
}

/** What words are learned from is read whole by the gate `deep` alone: it says little of other notes. */
const others = isDeep ? (['later', 'second tuning', 'third', 'fourth'] as const) : [];

describe.each(['tuning', ...others] as const)('the %s notes', (set) => {
  test.each(languages)('in %s are above the bars, and no good one has an error', (code, words) => {
    const score = measure(set, code, words);
    expect(shareOf(score.precision)).toBeGreaterThanOrEqual(bars.precision);
    expect(shareOf(score.recall)).toBeGreaterThanOrEqual(bars.recall);
    expect(score.goodNotesWithError).toBe(0);
  });
});

/** Half of their faults of tone are hinted at: in Indonesian, where there is less to learn from, fewer of the sixth are found. */
const hintedRecall: Readonly<Record<string, number>> = { en: bars.recall, id: 0.83 };

whenDeep(() => {
  test.each([
    ['fifth', 'en', en],
    ['fifth', 'id', id],
    ['sixth', 'en', en],
    ['sixth', 'id', id],
    ['seventh', 'id', id],
    ['ninth', 'id', id],
  ] as const)('the %s notes in %s are judged no worse than they were measured', (set, code, words) => {
    const score = measure(set, code, words);
    expect(shareOf(score.precision)).toBeGreaterThanOrEqual(bars.precision);
    expect(shareOf(score.recall)).toBeGreaterThanOrEqual(hintedRecall[code]!);
    expect(score.goodNotesWithError).toBe(0);
  });
});

/** Nothing is learned from these: most of their faults of tone are hints. */
whenDeep(() => {
  test('the eighth notes are judged no worse than they were measured', () => {
    const score = measure('eighth', 'en', en);
    expect(shareOf(score.precision)).toBeGreaterThanOrEqual(bars.precision);
    expect(score.recall.hits).toBeGreaterThanOrEqual(77);
    expect(score.goodNotesWithError).toBe(0);
  });
});

/**
 * What was measured on the untouched half when the rules were done, by its totals alone. A floor that later
 * changes may not fall below: English is above the bars of 0.90 and 0.85, the other is not, and no good note has an error. Floors have moved twice.
 * When faults told in indirect words were looked for, English went from 99/118 and 100/137 to 104/127 and 106/137. When
 * phrases that fit one note were taken out and good notes were looked after, English precision went to 104/125, Indonesian
 * from 28/31 to 28/32, and the first unread notes from 49/60 and 54/78 to 47/56 and 51/78: three faults fewer are named, and
 * four false alarms. Since sentences are weighed by learned words, all English sets give more of both: 106/124 and 108/137, 49/58 and
 * 54/78, 55/59 and 61/72. Learned anew when our own drafts had changed, the unread notes give 49/59 and 53/78. Since rules read
 * the whole note and phrases are weighed as well, all sets give more of both. Since the fourth corpus, whose causes were mended
 * by rule and not by set, these are the figures: more is found in all English sets but the first unread one, which loses one fault; and
 * precision falls from 110/119 to 112/122, in Indonesian from 28/30 to 28/31, by a false alarm each. Since words are learned from the
 * fifth corpus as well, and a sentence of 65 percent is told of and no longer of 85 (Indonesian: 80 instead of 88), English finds more in
 * three sets, with more false alarms: 115/126 and 117/137 for 112/122 and 114/137, 63/79 and 63/76 for 62/77 and 62/76, 52/63 and 57/78 for 49/55 and 54/78.
 * Since places of a template can be the matter itself, no good note has an error. Since a fault beyond doubt is told in any mail, English finds one
 * more in two sets; since Indonesian is learned from 4,500 more sentences, its second corpus has 50 of 55 found with three false alarms more, and this one a false alarm more (28/32).
 * Since the sixth corpus, and 70 percent in English: one false alarm more here (115/127), and more of both on the others, 64/79 and 64/76, 53/64 and 59/78; in Indonesian a false alarm more in the second corpus (48/61), for more found in all open sets; none since the seventh (48/60).
 */
const floors: Readonly<Record<string, Pick<Score, 'precision' | 'recall' | 'goodNotesWithError'>>> = {
  en: { precision: { hits: 116, of: 127 }, recall: { hits: 118, of: 137 }, goodNotesWithError: 0 },
  id: { precision: { hits: 28, of: 32 }, recall: { hits: 29, of: 40 }, goodNotesWithError: 0 },
};

/** What was measured on the untouched half of the second corpus when rules had been mended by the other one. */
const secondFloors: typeof floors = {
  en: { precision: { hits: 65, of: 79 }, recall: { hits: 65, of: 76 }, goodNotesWithError: 0 },
  id: { precision: { hits: 50, of: 64 }, recall: { hits: 50, of: 55 }, goodNotesWithError: 0 },
};

describe.each([
  ['untouched', floors],
  ['second untouched', secondFloors],
] as const)('the half that is %s', (set, floorsOfSet) => {
  test.each(languages)('in %s is no worse than it was measured', (code, words) => {
    const score = measure(set, code, words);
    const floor = floorsOfSet[code]!;
    expect(shareOf(score.precision)).toBeGreaterThanOrEqual(shareOf(floor.precision));
    expect(shareOf(score.recall)).toBeGreaterThanOrEqual(shareOf(floor.recall));
    expect(score.goodNotesWithError).toBeLessThanOrEqual(floor.goodNotesWithError);
  });
});

/** Open, and many of their faults of tone are hints: floors by what was measured when rules had been mended by them. */
const eleventhFloors = [
  ['en', en, { hits: 162, of: 165 }, { hits: 173, of: 208 }],
  ['id', id, { hits: 143, of: 145 }, { hits: 147, of: 175 }],
] as const;

whenDeep(() => {
  test.each(eleventhFloors)(
    'the eleventh notes in %s are judged no worse than they were measured',
    (code, words, precision, recall) => {
      const score = measure('eleventh', code, words);
      expect(shareOf(score.precision)).toBeGreaterThanOrEqual(shareOf(precision));
      expect(shareOf(score.recall)).toBeGreaterThanOrEqual(shareOf(recall));
      expect(score.goodNotesWithError).toBe(0);
    },
  );
});

/** What was measured on notes that nobody who wrote rules has read: floors like the others. */
const unreadFloors = [
  ['unread', 'en', en, { hits: 53, of: 63 }, { hits: 59, of: 78 }, 0],
  ['second unread', 'en', en, { hits: 58, of: 61 }, { hits: 65, of: 72 }, 0],
  ['tenth', 'id', id, { hits: 153, of: 172 }, { hits: 169, of: 203 }, 0],
] as const;

test.each(unreadFloors)(
  'the %s notes are judged no worse than they were measured',
  (set, code, words, precision, recall, withError) => {
    const score = measure(set, code, words);
    expect(shareOf(score.precision)).toBeGreaterThanOrEqual(shareOf(precision));
    expect(shareOf(score.recall)).toBeGreaterThanOrEqual(shareOf(recall));
    expect(score.goodNotesWithError).toBeLessThanOrEqual(withError);
  },
);

test('the interval of a share is that of Wilson', () => {
  const [low, high] = wilson({ hits: 90, of: 100 });
  expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.826', '0.945']);
});

whenDeep(() => {
  /** Written to be taken for grave errors, and mended by: places of templates, nicknames, names with marks. */
  test('of 220 good notes in odd but true contexts, one has an error', () => {
    const score = measure('ninth', 'en', en);
    expect(score.goodNotes).toBe(220);
    expect(score.goodNotesWithError).toBeLessThanOrEqual(1);
    expect(score.precision.of).toBeLessThanOrEqual(26);
  });
});
