/** Remarks that are true and in their place, and slips beside which they stand: wordings of many people, found and left alone. */
import { describe, expect, test } from 'vitest';
import type { EmailPurpose, ReviewContext, ReviewRuleId } from '../../src/emails/model.js';
import { reviewEmail, type ReviewInput } from '../../src/emails/review/review.js';
import type { EmailWords } from '../../src/emails/words.js';
import { en } from '../../src/locales/en/emails.js';
import { id } from '../../src/locales/id/emails.js';

const context: ReviewContext = {
  interview: {
    type: 'hiring-manager',
    company: { name: 'Corby Mills' },
    role: { title: 'Line Lead' },
    candidate: { name: 'Luke Hale' },
    interviewers: [{ name: 'Dana Ortiz' }],
  },
  debrief: { discussed: ['how the crew plans the night shift together'] },
};
const tempat: ReviewContext = {
  ...context,
  interview: {
    ...context.interview!,
    company: { name: 'Roti Sejahtera' },
    role: { title: 'Kepala Produksi' },
    candidate: { name: 'Wulan Pratiwi' },
  },
};

const letter = (sentence: string) => `Dear Dana,

Thank you for meeting me on Tuesday about the Line Lead job at Corby Mills. I liked how the crew plans the night shift together.

${sentence}

I would be glad to join you.

Kind regards,
Luke Hale`;
const surat = (sentence: string) => `Yth. Ibu Dana,

Terima kasih atas wawancara hari Selasa untuk posisi Kepala Produksi di Roti Sejahtera. Saya senang mendengar cara regu
menyusun jadwal sif malam bersama.

${sentence}

Saya ingin bergabung sebagai Kepala Produksi.

Hormat saya,
Wulan Pratiwi`;

interface Found {
  readonly rule: ReviewRuleId;
  readonly severity: string;
  readonly quote: string;
}

function findings(draft: ReviewInput, of: ReviewContext = context, words: EmailWords = en): Found[] {
  return reviewEmail(draft, of, words).map(({ rule, severity, field, range }) => ({
    rule,
    severity,
    quote: ((field === 'subject' ? draft.subject : draft.text) ?? '').slice(
      range.start.offset,
      range.end.offset,
    ),
  }));
}
const inLetter = (sentence: string, purpose: EmailPurpose = 'thank-you') =>
  findings({ text: letter(sentence) }, { ...context, purpose });
const inSurat = (sentence: string) => findings({ text: surat(sentence) }, tempat, id);
const warned = (all: readonly Found[], rule: ReviewRuleId) =>
  all.filter((each) => each.rule === rule && each.severity !== 'info');
const named = (all: readonly Found[], rule: ReviewRuleId) =>
  all.filter((each) => each.rule === rule).map(({ quote }) => quote);

describe('the company is known without its name', () => {
  const bare = (sentence: string) => `Dear Dana,\n\n${sentence}\n\nKind regards,\nLuke Hale`;
  const severities = (purpose: EmailPurpose, sentence: string) =>
    findings({ text: bare(sentence) }, { ...context, purpose })
      .filter(({ rule }) => rule === 'missing-company')
      .map(({ severity }) => severity);
  test.each<[EmailPurpose, string, string[]]>([
    [
      'withdraw',
      'I have decided to stay where I am, so please take me off the list for the Line Lead job.',
      [],
    ],
    ['withdraw', 'Please withdraw my application for Line Lead. Thank you for the tour.', []],
    ['send-material', 'Here are the changeover sheets for the Line Lead interview, as agreed.', []],
    ['check-in', 'Could you tell me where things stand with the Line Lead job?', ['info']],
    ['last-check-in', 'Has the Line Lead position been filled? A line is enough.', ['info']],
    ['confirm', 'I confirm Wednesday at ten for the Line Lead interview.', ['info']],
    ['withdraw', 'Please take me off the list. I have decided to stay where I am.', ['warning']],
    ['thank-you', 'Thank you for the talk about the Line Lead job. I would be glad to join.', ['warning']],
    ['keep-in-touch', 'Thank you for your time over the Line Lead job. Do think of me.', ['warning']],
  ])('%s: %s', (purpose, sentence, severity) => {
    expect(severities(purpose, sentence)).toEqual(severity);
  });
});

describe('apologies', () => {
  test.each([
    'Sorry again that my train got me there ten minutes late.',
    'And sorry I kept you waiting at the gate.',
    'Apologies again for being late, the bridge was up.',
    'I am sorry for the delay at the start, I was held up at reception.',
    'Sorry I took the wrong turn to your yard and came late.',
  ])('for what the reader saw are no more than a hint: %s', (sentence) => {
    expect(warned(inLetter(sentence), 'apology')).toEqual([]);
  });
  test.each([
    'maaf saya datang agak telat karena ban motor saya bocor.',
    'Mohon maaf atas keterlambatan saya tadi pagi, jalan ke pabrik macet.',
    'Maaf sempat membuat Ibu menunggu di lobi.',
    'Maaf ya Bu, saya terlambat sepuluh menit.',
  ])('for what the reader saw are no more than a hint: %s', (sentence) => {
    expect(warned(inSurat(sentence), 'apology')).toEqual([]);
  });
  test.each([
    'I am sorry, I was late and I am hopeless at interviews.',
    'Sorry I was late. Sorry too for rambling on.',
    'Sorry for my bad answers.',
    'I am sorry about how badly I did on the test.',
  ])('for oneself are told of: %s', (sentence) => {
    expect(warned(inLetter(sentence), 'apology')).not.toEqual([]);
  });
  test.each([
    'Jawaban saya waktu itu kurang lengkap: kuncinya harus disimpan dalam transaksi yang sama.',
    'Jawaban saya kemarin kurang tepat. Seharusnya adonan diistirahatkan dulu dua puluh menit.',
    'Penjelasan saya soal oven belum lengkap: suhu bawahnya perlu diturunkan lebih dulu.',
  ])('a better answer follows: %s', (sentence) => {
    expect(warned(inSurat(sentence), 'apology')).toEqual([]);
  });
  test.each([
    'My answer on the changeover was not complete: the guard has to come off before the belt is slack.',
    'My answer about the belt was a bit vague. A better answer is to log the stops by shift first.',
  ])('a better answer follows: %s', (sentence) => {
    expect(warned(inLetter(sentence), 'apology')).toEqual([]);
  });
  test('no better answer follows', () => {
    expect(warned(inSurat('Jawaban saya waktu itu kurang lengkap.'), 'apology')).not.toEqual([]);
    expect(warned(inSurat('Jawaban saya memalukan: saya gugup sekali waktu itu.'), 'apology')).not.toEqual(
      [],
    );
  });
});

describe('a name that ends a message signs it', () => {
  test.each([
    "I'm keen on the job if you'll have me. Luke",
    'I would be glad to join the nights.\n- Luke',
    'I would be glad to join the nights. – Luke Hale',
    'I would be glad to join the nights. Thanks, Luke',
    'I would be glad to join the nights. Cheers Luke 🙂',
    'Glad to start any time! luke',
  ])('%s', (text) => {
    const draft = { text: `Hi Dana, thanks for the tour. ${text}`, channel: 'message' as const };
    expect(named(findings(draft), 'missing-signature')).toEqual([]);
  });
  test.each([
    'Saya ingin sekali bekerja di sana. Salam, Wulan',
    'Saya bisa mulai Senin. Terima kasih Bu 🙏 Wulan',
  ])('%s', (text) => {
    const draft = { text: `Selamat siang Bu Dana. ${text}`, channel: 'message' as const };
    expect(named(findings(draft, tempat, id), 'missing-signature')).toEqual([]);
  });
  test.each(['Everybody there calls me Luke', 'I would be glad to join the nights.', 'Thanks, Dana'])(
    'not so: %s',
    (text) => {
      const draft = { text: `Hi Dana, thanks for the tour. ${text}`, channel: 'message' as const };
      expect(named(findings(draft), 'missing-signature')).toEqual(['']);
    },
  );
});

describe('nobody is run down', () => {
  test.each([
    'At my current company we moved line by line rather than all at once, and it kept everybody working.',
    'At my present mill a second checklist cut the stops by a third.',
    'In my last job we halved the scrap with a board at each line.',
    'I am totally down to tackle that backlog, I did a ton of those at my old place.',
    'We ran two lines with one crew at my old place, and it was kind of fun.',
    'At my previous employer our crew solved it with a shared tool wall.',
  ])('%s', (sentence) => {
    expect(named(inLetter(sentence), 'negative-talk')).toEqual([]);
  });
  test.each([
    'At my present job nobody knows what they are doing.',
    'At my old school the head spent his days hiding in his office.',
    'In my present office, meetings are where good ideas go to die.',
    'At my last place the owner cut every corner there was.',
  ])('somebody is: %s', (sentence) => {
    expect(named(inLetter(sentence), 'negative-talk')).not.toEqual([]);
  });
  test.each(['Atasan saya bodoh dan tidak mau mendengar.', 'Bos saya payah.'])(
    'somebody is: %s',
    (sentence) => {
      expect(named(inSurat(sentence), 'negative-talk').join()).toMatch(/bodoh|payah/);
    },
  );
  test('of oneself it is said in another rule', () => {
    expect(named(inSurat('Waktu itu saya bodoh.'), 'negative-talk')).toEqual([]);
  });
});

describe('nobody is blamed', () => {
  test.each([
    "It was a hard call, and it had nothing to do with your crew, who I'd have been glad to work with.",
    'It was not because of your crew.',
    'My decision is no reflection on you or the team.',
    'None of it is your fault, the commute is simply too long.',
    'This has nothing to do with how you ran the interview.',
  ])('%s', (sentence) => {
    expect(named(inLetter(sentence, 'withdraw'), 'blame')).toEqual([]);
  });
  test.each([
    'You never replied to my two emails.',
    'Your silence says everything about how you treat people.',
  ])('somebody is: %s', (sentence) => {
    expect(named(inLetter(sentence, 'withdraw'), 'blame')).not.toEqual([]);
  });
});

describe('companies and people', () => {
  test.each([
    "I'm free any day next week for the interview with Paula.",
    'Dr. Osei told me to expect a second interview with Tom Reyes.',
    'I look forward to the interview with Ms. Adeyemi.',
    'My interview with Marcus on the floor was fun as well.',
  ])('a person is met: %s', (sentence) => {
    expect(named(inLetter(sentence), 'wrong-company')).toEqual([]);
  });
  test.each([
    "I'd love to bring that experience to Stripe Foods.",
    'I would be glad to bring all of this to Halden.',
    'I am eager to apply that to Brightwater.',
    'I would love to carry that habit to Brightwater.',
  ])('another house is named: %s', (sentence) => {
    const text = letter(sentence).replace(' at Corby Mills', '');
    expect(named(findings({ text }), 'wrong-company')).not.toEqual([]);
  });
  test('with the right one named, what is brought goes to a place', () => {
    expect(named(inLetter('I would gladly bring my own tools to Leeds.'), 'wrong-company')).toEqual([]);
  });
});

describe('names without their last letter', () => {
  const slips = (name: string, greeting: string) =>
    findings(
      { text: letter('It was fun.').replace('Dear Dana', `Dear ${greeting}`) },
      { ...context, to: { name } },
    ).filter(({ rule }) => rule === 'misspelt-name' || rule === 'wrong-name');
  test.each([
    ['Catherine Smythe', 'Catherine Smyth', 'Smyth', 'error'],
    ['Joan Clarke', 'Ms. Clark', 'Clark', 'error'],
    ['Anne Boyd', 'Ann', 'Ann', 'warning'],
    ['Sarah Boyd', 'Sara', 'Sara', 'error'],
    ['Jon Bennett', 'Mr. Bennet', 'Bennet', 'error'],
    ['Wyn Brooks', 'Mr. Brook', 'Brook', 'error'],
    ['Ruth Moore', 'Ms. Moor', 'Moor', 'error'],
  ])('%s as %s', (name, greeting, quote, severity) => {
    expect(slips(name, greeting)).toEqual([{ rule: 'misspelt-name', severity, quote }]);
  });
  test.each([
    ['Dana Ortiz', 'Dan'],
    ['Jesse Boyd', 'Jess'],
    ['Anna Boyd', 'Ann'],
    ['Katarzyna Boyd', 'Kat'],
    ['Joseph Boyd', 'Jo'],
  ])('%s is also %s', (name, greeting) => {
    expect(slips(name, greeting)).toEqual([]);
  });
});

describe('interest', () => {
  const without = (sentence: string) => letter(sentence).replace('\n\nI would be glad to join you.', '');
  test.each([
    'It was interesting to hear that one inspector covers both lines after six. I hope the audit goes well next week.',
    'I hope your move to the new hall goes smoothly.',
    'I hope the audit goes well.',
    'It was really interesting to see the wrapping at that speed.',
    "I'd never seen that, and it was interesting to hear that a line lead looks after both halls.",
    'Good luck with the audit, and I hope you have a quiet week after it.',
  ])('is not told by: %s', (sentence) => {
    expect(named(findings({ text: without(sentence) }), 'no-interest')).toEqual(['']);
  });
  test.each([
    'I hope the audit goes well, and I would love to be there for the next one.',
    'It was interesting to see the line, and I am still keen on the job.',
    'I hope to work with you.',
  ])('is told by: %s', (sentence) => {
    expect(named(findings({ text: without(sentence) }), 'no-interest')).toEqual([]);
  });
});

describe('shorthand', () => {
  test.each([
    ['I worked w/ dough for 3 yrs and can start asap.', ['yrs', 'asap', 'w/']],
    ['I ran it w/o a break for 2 wks b/c of the fair.', ['wks', 'w/o', 'b/c']],
    ['The 24/7 line and the he/she box on the form stay.', []],
  ])('%s', (sentence, quotes) => {
    expect(named(inLetter(sentence), 'text-speak').toSorted()).toEqual(quotes.toSorted());
  });
  test('in Indonesian', () => {
    const sentence = 'Saya 2 thn di laundry hotel, spy cucian tertib msh saya catat tiap bln.';
    expect(named(inSurat(sentence), 'text-speak')).toEqual(['thn', 'spy', 'msh', 'bln']);
  });
});

describe('one passage is told of once by a rule', () => {
  test.each<[string, ReviewRuleId, string[]]>([
    ['I have another offer on the table that expires on Friday.', 'pressure', ['I have another offer']],
    [
      "In today's fast-paced digital landscape a board helps.",
      'ai-tell',
      ["today's fast-paced digital landscape"],
    ],
  ])('%s', (sentence, rule, quotes) => {
    expect(named(inLetter(sentence), rule)).toEqual(quotes);
  });
  test('in Indonesian', () => {
    const sentence =
      'Gajinya berapa ya Bu, dan apakah ada uang makan? Di tempat sekarang saya dapat 5,5 juta.';
    const quotes = named(inSurat(sentence), 'pay-talk');
    expect(quotes).toEqual([...new Set(quotes)]);
    expect(quotes).toContain('5,5 juta');
    expect(quotes).not.toContain('5 juta');
  });
});

describe('a long paragraph', () => {
  const message = (text: string) =>
    reviewEmail({ text: letter(text) }, context, en).find(({ rule }) => rule === 'long-paragraph')?.message;
  test('by its words', () => {
    expect(message(`${'the belt and the guard '.repeat(15)}stay.`)).toBe(
      'This paragraph has 76 words. Keep it to 70 at most.',
    );
  });
  test('by its sentences', () => {
    expect(message('We came. We saw. We ran. We won. We left.')).toBe(
      'This paragraph has 5 sentences. Keep it to 4 at most.',
    );
  });
});

describe('what a template left open', () => {
  const severities = (sentence: string, of = context) =>
    findings({ text: letter(sentence) }, of)
      .filter(({ rule }) => rule === 'placeholder' || rule === 'markup-left' || rule === 'shouting')
      .map(({ severity }) => severity);

  test.each([
    'I would be glad to help with [challenge].',
    'I would be glad to help {{company_name}}.',
    'The post at XXX is the one I want.',
  ])('is an error: %s', (sentence) => {
    expect(severities(sentence)).toEqual(['error']);
  });
  test.each([
    'The field [Supplier] on your order sheet confused the crew, you said.',
    'A crate left the yard with "Your Name Here" on it.',
    'Number two is left with {order_no} in it on purpose.',
    'The <b> element on your order page does nothing.',
  ])('is a question where it may be the matter itself: %s', (sentence) => {
    expect(severities(sentence)).toEqual(['warning']);
  });
  test('is none where the notes have it, and neither are prices and formulas', () => {
    const noted = { ...context, debrief: { discussed: ['labels that went out with [DATE] on them'] } };
    expect(severities('Nobody should see [DATE] on a label again.', noted)).toEqual([]);
    expect(severities('Two lines are open, [£3.10] and [£4.05].')).toEqual([]);
    expect(severities('The rinse held too much [Ni(NH3)6]2+ that day.')).toEqual([]);
  });
});

test('the mark of a name is no exclamation', () => {
  const house = { ...context, interview: { ...context.interview!, company: { name: 'Hopla! Bikes' } } };
  const text = letter('I ride a Hopla! bike, and Hopla! is where I want to work.').replace(
    'Corby Mills',
    'Hopla!',
  );
  const marks = (of: ReviewContext) =>
    findings({ text }, of).filter(({ rule }) => rule === 'exclamation-marks');
  expect(marks(house)).toEqual([]);
  expect(marks(context)).toHaveLength(3);
});

test('a file that comes with the mail may be announced as a draft', () => {
  const sent = 'Here is the draft you asked for: eleven shifts.';
  const severityOf = (attachments: string[]) =>
    findings({ text: letter(sent) }, { ...context, purpose: 'send-material', attachments }).find(
      ({ rule }) => rule === 'chat-preamble',
    )?.severity;
  expect(severityOf([])).toBe('error');
  expect(severityOf(['rota.pdf'])).toBe('warning');
});
