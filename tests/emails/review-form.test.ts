/** Slips of form and fact in wordings of many people, each beside what looks like it and is none. */
import { describe, expect, test } from 'vitest';
import type { EmailPurpose, ReviewContext } from '../../src/emails/model.js';
import { reviewEmail, type ReviewInput } from '../../src/emails/review/review.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';

const english: ReviewContext = {
  interview: {
    type: 'hiring-manager',
    company: { name: 'Larkfield Library' },
    role: { title: "Children's Librarian" },
    candidate: { name: 'Ines Cole' },
    interviewers: [{ name: 'Ruth Dunne' }],
  },
  debrief: {
    discussed: ['trimming the winter reading list', 'the leaking roof'],
    challenge: 'losing a tenth of the picture books',
  },
};
const indonesian: ReviewContext = {
  interview: {
    type: 'hiring-manager',
    company: { name: 'Kedai Roti Satu' },
    role: { title: 'Pembuat Roti Malam' },
    candidate: { name: 'Dian Putri' },
    interviewers: [{ name: 'Ratna Dewi' }],
  },
  debrief: { discussed: ['oven baru'], challenge: 'roti yang sering gosong' },
};
const note = (sentence: string) =>
  `Dear Ruth,\n\nThank you for meeting me about the children's librarian post at Larkfield Library.\n\n${sentence}\n\nBest,\nInes Cole`;
const surat = (sentence: string) =>
  `Yth. Ibu Ratna,\n\nTerima kasih atas wawancara pembuat roti malam di Kedai Roti Satu.\n\n${sentence}\n\nSalam,\nDian Putri`;

const rulesOf = (draft: ReviewInput, context: ReviewContext, words = en) =>
  reviewEmail(draft, context, words).map(({ rule }) => rule);
const inEnglish = (sentence: string, more: ReviewContext = {}) =>
  rulesOf({ text: note(sentence) }, { ...english, ...more });
const inIndonesian = (sentence: string, purpose: EmailPurpose = 'thank-you') =>
  rulesOf({ text: surat(sentence) }, { ...indonesian, purpose }, id);

describe('a subject', () => {
  test.each([
    [en, 'Thank you for the opportunity'],
    [en, 'Following up on our meaningful conversation'],
    [en, 'Thank you for the engaging discussion'],
    [id, 'Terima kasih atas obrolan yang bermakna'],
    [id, 'Catatan singkat'],
    [id, 'Pemberitahuan'],
  ])('of praise alone is vague', (words, subject) => {
    expect(rulesOf({ subject, text: '' }, {}, words)).toContain('vague-subject');
  });

  test.each([
    [en, 'Thank you for the inspiring tour of the reading room'],
    [en, 'Thank you for our talk on Wednesday'],
    [id, 'Terima kasih atas diskusi oven baru'],
    [id, 'Catatan singkat tentang resep'],
  ])('with a matter is not', (words, subject) => {
    expect(rulesOf({ subject, text: '' }, {}, words)).not.toContain('vague-subject');
  });
});

describe('a file', () => {
  test.each(['My two references are with this email.', 'The signed form travels with this message.'])(
    'said to come with the mail is missed: %s',
    (sentence) => expect(inEnglish(sentence, { attachments: [] })).toContain('missing-attachment'),
  );

  test('that is handed over at once is no promise', () => {
    const found = inEnglish('I attach my reading plan for a similar branch so you can compare.');
    expect(found).not.toContain('unsupported-promise');
  });

  test('in a matter of the work is none', () => {
    const found = inEnglish('I am at ease with this mail van round.', { attachments: [] });
    expect(found).not.toContain('missing-attachment');
  });
});

describe('words of a tool', () => {
  test('offer another version', () => {
    expect(inEnglish('Let me know if you want a warmer or more casual tone!')).toContain('chat-preamble');
    expect(inIndonesian('Beri tahu saya jika Anda ingin menyesuaikan gaya bahasanya.')).toContain(
      'chat-preamble',
    );
  });

  test('are not those of somebody who can come otherwise', () => {
    expect(inEnglish('Let me know if you would like a longer or shorter trial shift.')).not.toContain(
      'chat-preamble',
    );
    expect(inIndonesian('Beri tahu saya kalau Ibu ingin mengubah jadwalnya.')).not.toContain('chat-preamble');
  });
});

describe('a greeting', () => {
  test.each(['Hello Ruth, hello everyone,', 'Dear Ms. Dunne and panel,', 'Hi Ruth & team,'])(
    'of one and all goes to a group: %s',
    (greeting) => {
      const text = note('I would love to join.').replace('Dear Ruth,', greeting);
      expect(rulesOf({ text }, english)).toContain('group-mail');
    },
  );

  test.each(['Hi Ruth, good morning,', 'Dear Ruth Dunne,'])('of one does not: %s', (greeting) => {
    const text = note('I would love to join.').replace('Dear Ruth,', greeting);
    expect(rulesOf({ text }, english)).not.toContain('group-mail');
  });

  test('stands below the lines of a letter, which are no sentences', () => {
    const text = surat('Saya ingin bergabung.').replace(
      'Yth. Ibu Ratna,',
      'Kepada Yth.\nIbu Ratna\nJl. Melati 5\n\nHal: Wawancara\n\nDengan hormat, Ibu Ratna,',
    );
    const found = rulesOf({ text }, indonesian, id);
    expect(found).toContain('letter-block');
    expect(found).not.toContain('late-thanks');
    expect(found).not.toContain('generic-greeting');
  });
});

describe('what was told', () => {
  test.each([
    'It was kind of you to say the desk is mine already.',
    'It was sweet of you to say that I outdid every applicant by miles.',
  ])('by nobody is asked for: %s', (sentence) => {
    expect(inEnglish(sentence)).toContain('unsupported-claim');
  });

  test.each([
    'The leaking roof you told me about I would cover with sheets and two buckets per aisle.',
    'Since school I have slept well after noon, so the hours you described suit my family.',
    'I will have three sample posters on your desk by Friday.',
    'It was good of you to say goodbye at the gate.',
  ])('of the notes, or of nothing, is not: %s', (sentence) => {
    expect(inEnglish(sentence)).not.toContain('unsupported-claim');
  });

  test('is known in another form of the words', () => {
    expect(inEnglish('I have thought about the picture books you lose.')).not.toContain('no-challenge');
    expect(inEnglish('I would trim the list by a half.')).not.toContain('no-specific-point');
  });
});

describe('the job', () => {
  test("is not named by the company's name", () => {
    const text = note('No child should wait.').replace("children's librarian post", 'post');
    expect(rulesOf({ text }, english)).toContain('missing-role');
  });

  test('is named by a part of it before the company', () => {
    const text = surat('Saya suka oven baru itu.').replace('wawancara pembuat roti malam', 'waktunya');
    expect(rulesOf({ text }, indonesian, id)).toContain('missing-role');
    const placed = text.replace('waktunya di', 'waktunya. Saya ingin menjadi pembuat di');
    expect(rulesOf({ text: placed }, indonesian, id)).not.toContain('missing-role');
  });
});

describe('another house', () => {
  const hospital: ReviewContext = {
    ...indonesian,
    interview: { ...indonesian.interview!, company: { name: 'RSUD Bukit Asri' }, role: { title: 'Bidan' } },
  };

  test('of the same kind is wrong where the job is wanted', () => {
    const text =
      'Yth. Ibu Ratna,\n\nTerima kasih atas wawancara bidan di RSUD Bukit Asri. Saya ingin bekerja bersama tim RSUD Cempaka.\n\nSalam,\nDian Putri';
    expect(rulesOf({ text }, hospital, id)).toContain('wrong-company');
    expect(rulesOf({ text: text.replace('RSUD Cempaka', 'RSUD Bukit Asri') }, hospital, id)).not.toContain(
      'wrong-company',
    );
  });

  test('is wrong where something is arranged, and a place on the map is none', () => {
    const coming = (place: string) =>
      rulesOf(
        { text: `Dear Ruth,\n\nThank you. I will come to ${place} at ten.\n\nBest,\nInes Cole` },
        { ...english, purpose: 'confirm' },
      );
    expect(coming('the Northern Heritage Trust')).toContain('wrong-company');
    expect(coming('Lake Windermere')).not.toContain('wrong-company');
    expect(coming('Fenton Street')).not.toContain('wrong-company');
  });

  test('is none where a slip is in a short name', () => {
    const found = rulesOf({ text: surat('Saya ingin bekerja di Kedai Roti Sattu.') }, indonesian, id);
    expect(found).toContain('misspelt-name');
    expect(inIndonesian('Saya ingin bekerja di Kedai Roti Satu.')).not.toContain('misspelt-name');
  });
});

describe('Indonesian', () => {
  test.each([
    ['doubled-word', 'Saya menunggu menunggu kabar.'],
    ['doubled-word', 'Adonan itu kena kena angin.'],
    ['shouting', 'Saya MEMBUTUHKAN oven yang rata.'],
    ['shouting', 'Saya MENGHARAPKAN kabar.'],
    ['mixed-register', 'Dengan penuh rasa hormat, ovennya keren banget sih.'],
  ])('%s: %s', (rule, sentence) => {
    expect(inIndonesian(sentence)).toContain(rule);
  });

  test.each([
    ['doubled-word', 'Anak anak suka roti itu.'],
    ['shouting', 'Saya belajar di PERTAMINA.'],
    ['negative-talk', 'Kepala dapur saya puas dengan hasilnya.'],
    ['negative-talk', 'Tamu pun tidak lagi mengeluh.'],
    ['no-interest', 'Saya ingin memanggang roti bersama Ibu.'],
    ['no-interest', 'Saya berharap bisa menyambut tamu Ibu setiap pagi.'],
  ])('no %s: %s', (rule, sentence) => {
    expect(inIndonesian(sentence)).not.toContain(rule);
  });

  test('an order to move a day is an ask', () => {
    expect(inIndonesian('Majukan ke Selasa pagi.', 'reschedule')).not.toContain('no-clear-ask');
    expect(inIndonesian('Saya sakit pada hari itu.', 'reschedule')).toContain('no-clear-ask');
  });
});

test.each([
  ['hard-to-read', 'I had not known that the room is run by volunteers, nor that it has a committee.'],
  ['mixed-register', 'I should be obliged; a form letter does not leave a man much to learn from.'],
  ['double-space', '##  Next steps'],
])('no %s: %s', (rule, sentence) => {
  expect(inEnglish(sentence)).not.toContain(rule);
});

test.each(['EARLY', 'NICEST', 'HARDER'])('capitals are loud: %s', (word) => {
  expect(inEnglish(`I would start ${word} on any day.`)).toContain('shouting');
});

test.each([
  [en, 'The post has become my clear first choice.'],
  [en, 'I would put my name down for the late shifts with you.'],
  [id, 'Saya bangga bila dapat berkarya di sana.'],
  [id, 'Ini pekerjaan idaman saya.'],
  [id, 'Saya berharap terpilih.'],
])('the job is wanted in words of many kinds', (words, sentence) => {
  const [text, context] = words === en ? [note(sentence), english] : [surat(sentence), indonesian];
  expect(rulesOf({ text }, context, words)).not.toContain('no-interest');
});

test.each([
  [en, 'If the post is filled, a short note would help.'],
  [en, 'I would be glad of a line either way.'],
  [id, 'Mohon sebutkan hasil tes saya.'],
])('what is asked is plain', (words, sentence) => {
  const [text, context] = words === en ? [note(sentence), english] : [surat(sentence), indonesian];
  expect(rulesOf({ text }, { ...context, purpose: 'last-check-in' }, words)).not.toContain('no-clear-ask');
});

test.each([
  [en, 'I think of the reading room often.'],
  [id, 'Saya sering teringat dapur itu.'],
])('what is only remembered asks nothing and wants nothing', (words, sentence) => {
  const [text, context] = words === en ? [note(sentence), english] : [surat(sentence), indonesian];
  expect(rulesOf({ text }, { ...context, purpose: 'last-check-in' }, words)).toContain('no-clear-ask');
  expect(rulesOf({ text }, context, words)).toContain('no-interest');
});
