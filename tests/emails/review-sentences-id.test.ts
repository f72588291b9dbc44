/**
 * Single sentences in otherwise good Indonesian notes: faults worded in many ways, and sentences that come near to them or
 * are plain. Writers who saw no rule wrote them.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReviewContext } from '../../src/emails/model.js';
import { reviewEmail } from '../../src/emails/review/review.js';
import { id } from '../../src/locales/id/emails.js';

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

function measure(set: string) {
  const sentences = readFileSync(`tests/fixtures/${set}.jsonl`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Labeled);
  const judged = sentences.map((each) => ({
    ...each,
    rules: rulesOn(each.text, each.fault === 'blame' ? 'check-in' : 'thank-you'),
  }));
  const faulty = judged.filter(({ fault }) => fault !== null);
  const tones = [...new Set(faulty.map(({ fault }) => fault!))];
  const innocent = judged.filter(({ fault }) => fault === null);
  const byFault = tones.map((tone) => {
    const own = faulty.filter(({ fault }) => fault === tone);
    const told = judged.filter(({ rules }) => rules.includes(tone));
    const right = told.filter(({ fault, also = [] }) => fault === tone || also.includes(tone));
    return {
      tone,
      found: own.filter(({ rules }) => rules.includes(tone)).length,
      of: own.length,
      right: right.length,
      told: told.length,
    };
  });
  const objectedTo = innocent.filter(({ rules }) => rules.some((rule) => tones.includes(rule)));
  return { byFault, innocent: innocent.length, objectedTo };
}

test.each(['review-sentences-id', 'review-sentences-id-2'])('the sentences of %s', (set) => {
  const { byFault, innocent, objectedTo } = measure(set);
  const sum = (what: 'found' | 'of' | 'right' | 'told') =>
    byFault.reduce((total, each) => total + each[what], 0);
  console.log(
    set,
    `found ${sum('found')} of ${sum('of')}, right ${sum('right')} of ${sum('told')}, innocent ${objectedTo.length} of ${innocent}`,
  );
  console.log(
    byFault
      .map(({ tone, found, of, right, told }) => `${tone}: ${found}/${of}, right ${right}/${told}`)
      .join('\n'),
  );
  if (process.env['SHOW'])
    console.log(objectedTo.map(({ text, rules }) => `${rules.join()}: ${text}`).join('\n'));
  expect(1).toBe(1);
});
