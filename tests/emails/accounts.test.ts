/** What the writer told of their own in whole sentences, a reason, a need, a piece of news, is told as it was written. */
import { describe, expect, test } from 'vitest';
import { buildEmail, en, type Interview } from '../../src/index.js';
import { id } from '../../src/locales/id/index.js';

const interview: Interview = {
  type: 'hiring-manager',
  startsAt: '2026-12-03T10:00Z',
  company: { name: 'Northwind' },
  role: { title: 'Technician' },
  candidate: { name: 'Maya Bell' },
  interviewers: [{ name: 'Rania Okafor' }],
};
const proposed = ['2026-12-08T10:00Z'];
const missed = (reason: string, words = en) =>
  buildEmail('reschedule', { interview, proposed, reason, missed: true }, words);
const asked = (adjustment: string, words = en) =>
  buildEmail('ask-adjustment', { interview, adjustment }, words);
const left = (reason: string, words = en) => buildEmail('withdraw', { interview, reason }, words);
const since = (news: string, words = en) => buildEmail('keep-in-touch', { interview, news }, words);

describe('in English', () => {
  test.each([
    [
      "The tide took the causeway early, I couldn't get off the island till noon.",
      "The tide took the causeway early, so I couldn't get off the island until noon.",
    ],
    [
      "they've put me on nights this week, two drivers off sick",
      "I've been put on nights this week, two drivers off sick.",
    ],
    [
      'Stuck in Calais with a full load, back on Sunday',
      "I'm stuck in Calais with a full load, back on Sunday.",
    ],
    ['Sister had her baby early. I drove her in.', 'My sister had her baby early. I drove her in.'],
    [
      'I wrote down the wrong hour. Completely my fault, it was on the invitation.',
      'I wrote down the wrong hour. It was completely my fault. It was on the invitation.',
    ],
  ])('why somebody did not come: %s', (reason, told) => {
    const { text, warnings } = missed(reason);
    expect(text).toContain(told);
    expect(warnings).toEqual([]);
  });

  test.each([
    [
      'Is there any way to start after ten? I bring my brother to dialysis on Thursdays.',
      'Is there any way to start after ten? I bring my brother to dialysis on Thursdays.',
    ],
    ['Can my note taker come along? She never speaks.', 'Can my note taker come along? She never speaks.'],
    ['no mondays, that is market day', "I can't do Mondays. That is market day."],
    [
      "I've a peanut allergy. If lunch is part of it I'd bring my own.",
      "I've a peanut allergy. If lunch is part of it I'd bring my own.",
    ],
    ['its Diwali that week, could we do the one after', 'It is Diwali that week. Could we do the one after?'],
  ])('what somebody needs: %s', (adjustment, told) => {
    const { text, warnings } = asked(adjustment);
    expect(text).toContain(told);
    expect(warnings).toEqual([]);
  });

  test.each([
    [
      'Turns out you need a boat licence for it and mine ran out',
      'It turns out you need a boat licence for it',
    ],
    ['Not strong enough yet. Hope to try in spring.', "I'm not strong enough yet. I hope to try in spring."],
    ["Thank you, but I've taken the post at the clinic.", "I've taken the post at the clinic."],
  ])('why somebody withdraws: %s', (reason, told) => {
    expect(left(reason).text).toContain(told);
  });

  test.each([
    'after seeing the cold store I don’t want it, sorry',
    "I've waited nine weeks and nobody could tell me anything",
    'Honestly your foreman was rude and I couldn’t work for him',
  ])('nobody is blamed: %s', (reason) => {
    const { text, warnings } = left(reason);
    expect(text).not.toMatch(/cold store|nine weeks|foreman/);
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'point-left-out', path: 'reason' }));
  });

  test('what something is paid with stays out', () => {
    expect(left('The salary is 4k under what I get now. I have three kids.').text).not.toContain('4k');
  });

  test.each([
    [
      'My leaf paper got printed, only a small journal but still.',
      'My leaf paper got printed, only a small journal but still.',
    ],
    ['Still on the ferries, but I have my mate’s ticket now.', "I'm still on the ferries"],
    ['We moved to Skye so I look at boatyards up here', 'We moved to Skye, so I look at boatyards up here.'],
  ])('what is new: %s', (news, told) => {
    expect(since(news).text.replaceAll('’', "'")).toContain(told.replaceAll('’', "'"));
  });

  test('of sentences and a scrap behind them the sentences, with a warning', () => {
    const { text, warnings } = since('I passed the crane exam. Then Wick.');
    expect(text).toContain('passed the crane exam');
    expect(text).not.toContain('Wick');
    expect(warnings).toHaveLength(1);
  });

  test('what is no sentence is told as before', () => {
    expect(missed('train strike on my line').text).toContain('a train strike on my line');
    expect(asked('a step-free entrance').text).toContain('a step-free entrance');
    expect(left('bus broke down, no signal').text).toContain('My bus broke down and I had no signal.');
  });

  test('a formal mail writes short forms out', () => {
    const adjustment = "I'm blind. My dog's coming along.";
    const { text } = buildEmail('ask-adjustment', { interview, adjustment }, en, { tone: 'formal' });
    expect(text).toContain('I am blind.');
  });
});

test('of whom one looked after the rest is told as well', () => {
  const highlight = 'looked after my own gran for three years, she had dementia and was up most nights';
  const { text } = buildEmail('thank-you', { interview, debrief: { highlight } }, en);
  expect(text).toContain('my own gran for three years, who had dementia and was up most nights');
});

test.each([
  ['the 62 pianos and how flat they go once the heating is on', 'how flat they go'],
  ['the new boilers and what fuel they burn', 'what fuel they burn'],
])('things are not the reader: %s', (point, told) => {
  expect(buildEmail('thank-you', { interview, debrief: { discussed: [point] } }, en).text).toContain(told);
});

test('what goes on until something is done is no sentence', () => {
  const challenge = 'Keeping the tuatara under 20 degrees until the new enclosure is finished';
  const { text } = buildEmail('thank-you', { interview, debrief: { challenge } }, en);
  expect(text).not.toMatch(/that keeping the tuatara/);
  expect(text).toContain('eeping the tuatara under 20 degrees until the new enclosure is finished');
});

test('of what is sent the thing at least', () => {
  const material = 'Photos of the coat I told you about, outside and inside so you can see the seams';
  const { text, warnings } = buildEmail('send-material', { interview, material }, en);
  expect(text).toContain('photos of the coat I told you about');
  expect(warnings).toContainEqual(expect.objectContaining({ code: 'point-shortened', path: 'material' }));
});

test('an Indonesian answer that tells both is told as it stands', () => {
  const correction = 'kemarin saya jawab 5 NTU, itu aturan lama. Yang berlaku sekarang di bawah 3 NTU';
  const { text } = buildEmail('correct-answer', { interview, question: 'batas kekeruhan', correction }, id);
  expect(text).toContain('Kemarin saya jawab 5 NTU, itu aturan lama. Yang berlaku sekarang di bawah 3 NTU.');
});

test.each([
  ['LED lights give me migraines. A lamp would help.', 'LED lights give me migraines. A lamp would help.'],
  ['would be better after 2, I pick up my kids', 'It would be better after 2. I pick up my kids.'],
  ['driving licence is suspended. No bus comes out there.', 'My driving licence is suspended. No bus comes'],
  ['my clinic closed its only ramp and its big lift', 'closed its only ramp and its big lift'],
])('what has a subject gets no other: %s', (adjustment, told) => {
  const { text } = asked(adjustment);
  expect(text).toContain(told);
  expect(text).not.toContain('That would');
});

test.each([
  'learning difficulties mean I read slowly',
  'working hours clash on Mondays',
  'left ankle is broken',
])('what looks like a deed is none: %s', (adjustment) =>
  expect(asked(adjustment).text).not.toMatch(/I(?:'m)? (?:learning|working|left)/),
);

test.each([
  ['a one page rota for the ward', ' a one page rota'],
  ['a European health card', ' a European health card'],
  ['updated list of the machines', ' an updated list of the machines'],
])('with the article it takes: %s', (material, told) => {
  expect(buildEmail('send-material', { interview, material }, en).text).toContain(told);
});

test('the address of somebody else is not the reader’s', () => {
  const promised = ['ask my old head cook to be a referee and pass on her number'];
  const { text } = buildEmail('thank-you', { interview, debrief: { promised } }, en);
  expect(text).toContain('ask my old head cook to be a referee and send you the contact details');
});

describe('in Indonesian', () => {
  test.each([
    [
      'Saya menyusui bayi 3 bulan. Kalau tesnya lama, saya perlu jeda untuk pompa ASI.',
      'Saya menyusui bayi 3 bulan. Jika tesnya lama, saya perlu jeda untuk pompa ASI.',
    ],
    ['alergi debu dan asap', 'Saya alergi debu dan asap.'],
    ['boleh bawa pendamping? saya tunanetra sejak kecil', 'Bolehkah saya membawa pendamping? Saya tunanetra'],
  ])('what somebody needs: %s', (adjustment, told) => {
    const { text, warnings } = asked(adjustment, id);
    expect(text).toContain(told);
    expect(text).not.toContain('memerlukan alergi');
    expect(warnings).toEqual([]);
  });

  test.each([
    ['Lolos seleksi guru di Ende, jadi lamaran ini saya cabut.', 'Saya lolos seleksi guru di Ende'],
    [
      'Ibu saya jatuh minggu lalu. Sementara ini saya harus di rumah mengurus beliau.',
      'Ibu saya jatuh minggu lalu. Sementara ini saya harus di rumah mengurus beliau.',
    ],
  ])('why somebody withdraws: %s', (reason, told) => {
    expect(left(reason, id).text).toContain(told);
  });

  test('nobody is blamed', () => {
    expect(left('prosesnya kelamaan dan mandornya galak', id).text).not.toMatch(/lama|galak/);
  });

  test('what is new, without the talk around it', () => {
    const news =
      'Alhamdulillah buku pelaut sudah diperpanjang, jadi dokumen aman sampai 5 tahun ke depan ya pak';
    const { text } = since(news, id);
    expect(text).toContain('uku pelaut sudah diperpanjang');
    expect(text).not.toMatch(/Alhamdulillah| ya pak/);
  });
});
