/**
 * Single sentences in otherwise good Indonesian notes: faults worded in many ways, and sentences that come near to them or
 * are plain. Writers who saw no rule wrote them.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReviewContext } from '../../src/emails/model.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import { id } from '../../src/locales/id/emails.js';
import { someOf } from '../support/depth.js';

interface Labeled {
  readonly text: string;
  readonly fault: string | null;
  readonly near?: string;
  readonly also?: readonly string[];
}

const context: ReviewContext = {
  interview: {
    type: 'hiring-manager',
    company: { name: 'Roti Sejahtera' },
    role: { title: 'Kepala Produksi' },
    candidate: { name: 'Dian Pratama' },
    interviewers: [{ name: 'Rina Kartika' }],
  },
  debrief: {
    discussed: ['cara regu menyusun jadwal sif malam bersama'],
    challenge: 'pergantian adonan yang terlalu lama',
    highlight: 'daftar periksa di mesin memangkas waktu pergantian separuhnya',
  },
  attachments: [],
};
const thanks = (sentence: string) => `Yth. Ibu Rina Kartika,

Terima kasih atas waktu Ibu pada hari Selasa untuk wawancara posisi Kepala Produksi di Roti Sejahtera. Saya senang mendengar
cara regu menyusun jadwal sif malam bersama, karena begitu pula cara saya memimpin lini selama enam tahun terakhir.

${sentence}

Pergantian adonan yang terlalu lama juga pernah kami hadapi, dan daftar periksa di mesin memangkasnya separuh. Saya ingin
bergabung sebagai Kepala Produksi.

Hormat saya,
Dian Pratama
`;
const checkIn = (sentence: string) => `Yth. Ibu Rina Kartika,

Bulan lalu saya mengikuti wawancara untuk posisi Kepala Produksi di Roti Sejahtera. ${sentence}

Apakah sudah ada kabar mengenai tahap selanjutnya?

Hormat saya,
Dian Pratama
`;

/** Rules that object to the sentence itself, in a mail where it would stand. */
function rulesOn(sentence: string, purpose: 'thank-you' | 'check-in'): string[] {
  const text = purpose === 'check-in' ? checkIn(sentence) : thanks(sentence);
  const at = text.indexOf(sentence);
  return reviewEmail({ subject: 'Wawancara Kepala Produksi', text }, { ...context, purpose }, id)
    .filter(({ range }) => range.start.offset < at + sentence.length && range.end.offset > at)
    .map(({ rule }) => rule);
}

/** How many sentences with a fault are found, objections are right, and innocent sentences are objected to. */
function measure(set: string) {
  const judged = readFileSync(`tests/fixtures/${set}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Labeled)
    .map((each) => ({
      ...each,
      rules: rulesOn(each.text, each.fault === 'blame' ? 'check-in' : 'thank-you'),
    }));
  const tones = new Set(judged.map(({ fault }) => fault));
  const told = judged.flatMap(({ fault, also = [], rules }) =>
    [...new Set(rules)]
      .filter((rule) => tones.has(rule))
      .map((rule) => ({ fault, isRight: rule === fault || also.includes(rule) })),
  );
  return {
    found: judged.filter(({ fault, rules }) => fault !== null && rules.includes(fault)).length,
    faulty: judged.filter(({ fault }) => fault !== null).length,
    right: told.filter(({ isRight }) => isRight).length,
    told: told.length,
    innocent: judged.filter(({ fault, rules }) => fault === null && rules.some((rule) => tones.has(rule)))
      .length,
  };
}

/**
 * What was measured after the words had learned from them: floors. What it is worth on others, the README of the later notes tells. They
 * were 338 and 333 of each found, with 12 and 11 wrong objections, before later sentences were there to learn from and a sentence of 70 percent was told of.
 */
const sets = [
  ['review-sentences-id', { found: 377, right: 377, told: 383, innocent: 3 }],
  ['review-sentences-id-2', { found: 384, right: 385, told: 388, innocent: 2 }],
] as const;

test.each(someOf(sets))('the sentences of %s are judged no worse than they were measured', (set, floor) => {
  const score = measure(set);
  console.log(
    `${set}: found ${score.found} of ${score.faulty}, right ${score.right} of ${score.told}, innocent ${score.innocent}`,
  );
  expect(score.found).toBeGreaterThanOrEqual(floor.found);
  expect(score.right / score.told).toBeGreaterThanOrEqual(floor.right / floor.told);
  expect(score.innocent).toBeLessThanOrEqual(floor.innocent);
});
