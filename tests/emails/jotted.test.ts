/** Notes jotted down by somebody else, or in two halves: who is who in them, and what of them stays. */
import { describe, expect, test } from 'vitest';
import { buildEmail, en, type Debrief, type Interview } from '../../src/index.js';

const interview: Interview = {
  type: 'hiring-manager',
  company: { name: 'Northwind' },
  role: { title: 'Assistant' },
  candidate: { name: 'Maya Bell' },
  interviewers: [{ name: 'Rania Okafor' }],
  startsAt: '2026-12-07T15:00',
  timeZone: 'Europe/London',
};
const told = (debrief: Debrief, of: Partial<Interview> = {}) =>
  buildEmail('thank-you', { interview: { ...interview, ...of }, debrief }, en).text;

describe('who is who', () => {
  const highlight = 'Maya trained 12 apprentices and none of them left';
  test.each([
    ['photos of the cell bars she built', 'photos of the cell bars I built'],
    ['her certificates', 'send you my certificates'],
    ['the two kilns she has fired', 'the two kilns I have fired'],
    ['the rota he is using now', 'the rota I am using now'],
    ['call her on Monday', 'call you on Monday'],
  ])('where the notes speak of the writer, "%s"', (promised, text) => {
    expect(told({ highlight, promised: [promised] })).toContain(text);
  });
  test('what "she" asked for is not said of the writer', () => {
    expect(told({ highlight, promised: ['the report she asked for'] })).not.toContain('the report');
    expect(told({ promised: ['the report she asked for'] })).toContain('the report you asked for');
  });
  test('a question shows it as well', () => {
    const discussed = ['Rania asked why he left the bakery'];
    expect(told({ discussed, promised: ['the shelves he built'] })).toContain('the shelves I built');
    const asked = ['I asked why she left the bakery'];
    expect(told({ discussed: asked, promised: ['the shelves she built'] })).toContain(
      'the shelves you built',
    );
  });
  test.each([
    ['He asked how she would mark the hives', 'how I would mark the hives'],
    ['she asked whether he has his own van', 'whether I have my own van'],
    ['she asked how you would plan a night shift', 'how I would plan a night shift'],
    ['she asked how they plan nights', 'how you plan nights'],
    ['I asked how she plans nights', 'how you plan nights'],
  ])('%s', (point, text) => expect(told({ discussed: [point] })).toContain(text));
  test.each([
    ['A one page outline of the star names show', 'send you a one page outline of the star names show'],
    ['An index of the parish tithe maps', 'send you an index of the parish tithe maps'],
  ])('promised: %s', (promised, text) => expect(told({ promised: [promised] })).toContain(text));
});

describe('a thing of which there is one has its article', () => {
  test.each([
    [
      'Projector is 19 years old and stops in the middle of a show',
      'the projector is 19 years old and stops in the middle of a show',
    ],
    ['Kiln is 12 years old and the bricks are coming loose', 'the kiln is 12 years old and the bricks'],
    ['Old quay is shut to the big boats from October', 'the old quay is shut to'],
    ['Footfall has dropped since the car park closed', 'footfall has dropped since'],
    ['Paper is dear since the mill closed', ' paper is dear since'],
    [
      "last clerk went in August, bank hasn't been reconciled since",
      "the last clerk went in August and the bank hasn't been reconciled since",
    ],
    [
      'the press broke in March, folding machine has been idle since',
      'the press broke in March and the folding machine has been idle since',
    ],
    [
      'the press broke in March, nothing has been folded since',
      'in March, and nothing has been folded since',
    ],
    ['the gate jams in frost, guard has to climb over', 'in frost and the guard has to climb over'],
    ['the ferry stops at six, water is cut at night', 'at six and water is cut at night'],
    [
      'precept form has to be in by mid January whoever the clerk is',
      'the precept form has to be in by mid January whoever the clerk is',
    ],
    [
      'both senior coxswains retire before next winter and nobody coming up behind them has done nights',
      'both senior coxswains retire before next winter and nobody coming up behind them has done nights',
    ],
    ['both welders leave in June and nobody else can do aluminium', 'both welders leave in June and nobody'],
  ])('%s', (challenge, text) => expect(told({ challenge })).toContain(text));
  test('of both of us nothing is said', () => {
    expect(told({ discussed: ['both talked about the sea'] })).not.toContain('both talked');
  });
});

describe('a topic and what somebody has to say of it', () => {
  test.each([
    [
      'putting the pilot aboard in a northerly swell, he wants it done in the lee and never hurried',
      'in a northerly swell and how you want it done in the lee and never hurried',
    ],
    [
      'moving from plate counts to PCR, Rania wants it done before the spring milk',
      'from plate counts to PCR and how you want it done before the spring milk',
    ],
    [
      'filler not curing under 8 degrees, they tent the blade and heat it',
      'filler not curing under 8 degrees and how you tent the blade and heat it',
    ],
    ['gates not closing in a westerly, they tie them back', 'the gates not closing in a westerly'],
    ['drivers not knowing the new yard', 'the drivers not knowing the new yard'],
    ['they are not hiring until May', 'that you are not hiring until May'],
  ])('%s', (point, text) => expect(told({ discussed: [point] })).toContain(text));
  test.each([
    ['the new rota, nobody wants it', 'nobody wants'],
    ['the new rota, I want it simple', 'want it'],
  ])('not so: %s', (point, text) => expect(told({ discussed: [point] })).not.toContain(text));
});

describe('what is told of a thing stays with it', () => {
  test.each([
    [
      'old boat goes in feb, new one is on jets not props',
      'that the old boat goes in February and the new one is on jets rather than props',
    ],
    ['old van goes in May, new one is electric', 'that the old van goes in May and the new one is electric'],
    ['old lathes go in April, new ones are CNC', 'the old lathes go in April and the new ones are CNC'],
    [
      "vetting takes 10-12 wks, nothing moves till it's done",
      'that the vetting takes 10-12 weeks, and nothing moves until it is done',
    ],
    ['training staff takes two weeks', 'that training staff takes two weeks'],
    ['hours 8 to 1, no fridays, suits me because of my dad', 'that the hours are 8 to 1, with no Fridays'],
    ['key training before I go in on my own', 'the key training before I go in alone'],
  ])('%s', (point, text) => expect(told({ discussed: [point] })).toContain(text));
  test('not what suits the writer, nor what old things have not', () => {
    expect(told({ discussed: ['hours 8 to 1, no fridays, suits me because of my dad'] })).not.toContain(
      'dad',
    );
    expect(told({ discussed: ['old records, new ones are on tape'] })).not.toContain('records, new');
  });
});

describe('what is asked for is told with its cause', () => {
  const asked = (adjustment: string) => buildEmail('ask-adjustment', { interview, adjustment }, en).text;
  test.each([
    [
      "I stammer, mostly in the first minute. a bit of time before you take it that I've finished, please don't finish my words",
      "I stammer, mostly in the first minute, so I would need a bit of time before you take it that I've finished, and I would ask you not to finish my words.",
    ],
    [
      "I'm hard of hearing. please face me when you speak",
      "I'm hard of hearing, so I would ask you to face me when you speak",
    ],
    [
      'I am dyslexic. the questions in writing the day before',
      'I am dyslexic, so I would need the questions in writing the day before',
    ],
    ["a bit of time, please don't rush me", 'I would need a bit of time, and I would ask you not to rush me'],
    [
      'my left hand shakes until my tablets work, about 11, could the bench test be after lunch',
      'My left hand shakes until my tablets work, about 11, so I would like to ask whether the bench test could be after lunch.',
    ],
    [
      'i use a wheelchair, is there a lift, and can i park close by?',
      'I use a wheelchair, so I would like to ask whether there is a lift, and I would like to park close by.',
    ],
    ['dyslexic, need more time to read', 'I am dyslexic, so I need more time to read'],
    [
      'migraines from strip lights, is there a room with a window?',
      'because of migraines from strip lights, I would like to ask whether there is a room with a window.',
    ],
    [
      'I wear hearing aids. Please face me and don’t turn the music on.',
      'I wear hearing aids, so I would ask you to face me and not to turn the music on.',
    ],
    [
      'could you send me the questions the day before',
      'whether you could send me the questions the day before.',
    ],
    [
      "i'm autistic, it helps to know who will be there",
      "I'm autistic, so it helps me to know who will be there.",
    ],
  ])('%s', (adjustment, text) => expect(asked(adjustment).toLowerCase()).toContain(text.toLowerCase()));
  test('or the cause alone', () => {
    expect(asked('I am blind. I hate phones')).toContain('I am blind.');
    expect(asked('I am blind. I hate phones')).not.toContain('phones');
  });
});

describe('what is sent is told with what it is like', () => {
  const sent = (material: string) => buildEmail('send-material', { interview, material }, en).text;
  test.each([
    [
      "the mastitis record sheet we talked about, two seasons, 410 cows, with the farm's name taken out",
      "the mastitis record sheet we talked about (two seasons, 410 cows, with the farm's name taken out)",
    ],
    [
      'before/after recordings of the 1911 Blüthner, same two minutes of Schubert, old hammers then new',
      'before-and-after recordings of the 1911 Blüthner (same two minutes of Schubert, old hammers then new)',
    ],
    ['a short film, 6 minutes, without sound', 'a short film (6 minutes, without sound)'],
  ])('%s', (material, text) => expect(sent(material)).toContain(text));
  test.each(['my CV, two references', 'photos of the kitchen I fitted, the plan and two references'])(
    'further things are no detail: %s',
    (material) => expect(sent(material)).not.toContain('('),
  );
});

test.each([
  ['got my ticket on Saturday, that was the one thing you said I was short of', ', which was the one thing'],
  ['passed my LGV test, that is what you asked for', ', which is what you asked for'],
])('news: %s', (news, text) =>
  expect(buildEmail('keep-in-touch', { interview, news }, en).text).toContain(text),
);
test('a correction', () => {
  const correction = 'I said 20 metres a second, that is wrong. On my present crane that is 14';
  const { text } = buildEmail('correct-answer', { interview, question: 'the wind', correction }, en);
  expect(text).toContain('20 metres a second, which is wrong. On my present crane that is 14');
});

describe('what was brought about stays whole', () => {
  test.each([
    [
      '14 lace fronts for Turandot in Surabaya, all by me, none late',
      'I did 14 lace fronts for Turandot in Surabaya by myself, with none late.',
    ],
    [
      'when I took over as treasurer of the bowls club I found £2,300 that had sat in a closed account for two years, and got it back',
      'I took over as treasurer of the bowls club and found £2,300 that had sat in a closed account',
    ],
    ['when I ran the ward I cut falls by half', 'I ran the ward and cut falls by half.'],
    [
      'Power cut at the science centre. 90 children, I kept them going for forty minutes with a torch and an orange.',
      'I kept 90 children going for forty minutes with a torch and an orange.',
    ],
  ])('%s', (highlight, text) => expect(told({ highlight })).toContain(text));
});

test('Listeria is a name', () => {
  expect(told({ discussed: ['Listeria swabbing in the brine room'] })).toContain('about Listeria swabbing');
});
