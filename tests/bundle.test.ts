import { en } from 'interview-compass';
import { questionBanks } from 'interview-compass/questions/en';
import { describe, expect, test } from 'vitest';
import { bundle, sizeOf } from '../scripts/bundle.js';
import { commonImports } from '../scripts/common-imports.js';

/** Texts that show that a part of the package is in a bundle: they stand in it as they are, whatever is renamed. */
const traces = {
  zod: ['_zod', '~standard'],
  calendar: ['VCALENDAR'],
  'mail file': ['Content-Transfer-Encoding'],
  markdown: ['thematicBreak'],
  'question words': plain(questionBanks.flatMap(({ words }) => Object.values(words).map(({ text }) => text))),
  'checklist words': plain(Object.values(en.checklists.items).map(({ title }) => [title].flat()[0]!)),
  'email words': plain(Object.values(en.emails.review.rules).map(({ why }) => why)),
  'question cues': ['manhole'],
  'flag cues': ['yarmulke'],
  'flag rules': ['SE Menaker'],
  'type words': plain(Object.values(en.interviews.types).map(({ definition }) => definition)),
} satisfies Record<string, readonly string[]>;

/** Texts that a bundler writes as they are, whichever quotes it chooses. */
function plain(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => /^[\p{L}\p{N} .,?:;()-]{20,}$/u.test(text));
}

function partsIn(text: string): string[] {
  return Object.entries(traces).flatMap(([part, texts]) =>
    texts.some((trace) => text.includes(trace)) ? [part] : [],
  );
}

describe('a bundle holds what it imports, and nothing beside', () => {
  test.each<[code: string, parts: (keyof typeof traces)[]]>([
    [`export { interviewTypes, interviewTypeIds } from 'interview-compass';`, []],
    [`export { interviewTypes, interviewTypeIds } from 'interview-compass/interviews';`, []],
    [
      `export { buildEmail } from 'interview-compass'; export { en } from 'interview-compass/locales/en/emails';`,
      ['email words'],
    ],
    [`export { buildChecklist } from 'interview-compass';`, []],
    [`export { selectQuestions, buildPracticeSet, coverStories } from 'interview-compass';`, []],
    [`export { identifyQuestion } from 'interview-compass';`, ['question cues']],
    // Its learned words are weighed by the groups that kinds of questions are told by.
    [
      `export { flagQuestion } from 'interview-compass/questions';`,
      ['question cues', 'flag cues', 'flag rules'],
    ],
    [`export { toIcs } from 'interview-compass/exporters/ics';`, ['calendar']],
    [`export { toMarkdown } from 'interview-compass/exporters/markdown';`, ['markdown']],
    [`export { toEml } from 'interview-compass/exporters/eml';`, ['mail file']],
    [`export { emailSchema } from 'interview-compass/schemas';`, ['zod']],
    [`export { questionBanks } from 'interview-compass/questions/en';`, ['question words']],
    [`export { en } from 'interview-compass';`, ['checklist words', 'email words', 'type words']],
  ])('%s', async (code, parts) => {
    expect(partsIn(await bundle(code))).toEqual(parts);
  });

  test('each field of questions comes alone', async () => {
    const software = await bundle(`export * from 'interview-compass/questions/en/software';`);
    const all = await bundle(`export * from 'interview-compass/questions/en';`);
    expect(sizeOf(software).min).toBeLessThan(sizeOf(all).min / 2);
  });
});

test.each(Object.entries(commonImports))('%s stays within its limit', async (_, { code, maxGzip }) => {
  expect(sizeOf(await bundle(code)).gzip).toBeLessThanOrEqual(maxGzip);
});
