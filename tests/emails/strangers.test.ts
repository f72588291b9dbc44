/** Notes of people nobody here knows: half sentences, labels in other languages, names in initials, remarks about others. */
import { describe, expect, test } from 'vitest';
import { buildEmail, buildThankYous } from '../../src/emails/build.js';
import { readNote } from '../../src/emails/notes/read.js';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { splitNotes } from '../../src/emails/notes/split.js';
import { en } from '../../src/locales/en/emails.js';

const vera = { name: 'Capt. V. de la Torre', title: 'Harbor Master' };
const omar = { name: 'Omar Haddad' };
const properNames = [vera.name, omar.name];
const read = (raw: string, more: Partial<NoteContext> = {}) =>
  readNote(raw, en.emails.cues, { interviewers: [omar, vera], reader: omar, properNames, ...more });
const self = (raw: string) => read(raw, { kind: 'self' })?.text;
const ofTeam = (raw: string) => read(raw, { isOfReader: true });

describe('spelled out', () => {
  test.each([
    ["what happens when there's been a flood", 'what happens when there has been a flood'],
    ['the storm last august', 'the storm last August'],
    ['the gate trial in march', 'the gate trial in March'],
    ['trainees leave after 3-4 mos.', 'trainees leave after 3-4 months'],
    ['my 20 min. demo', 'my 20-minute demo'],
    ['lessons w. deaf kids', 'lessons with deaf kids'],
    ["who's on call at Easter", 'who is on call at Easter'],
    ['MySQL → Postgres migration', 'the move from MySQL to Postgres'],
    ['DRG2 in the billing table', 'DRG2 in the billing table'],
  ])('%s', (raw, text) => {
    expect(read(raw)?.text).toBe(text);
  });
});

describe('the challenge of the team', () => {
  test.each([
    [
      'late-running boats from the islands block the north quay',
      'clause',
      'late-running boats from the islands block the north quay',
    ],
    ['members who owe rent stop answering', 'clause', 'members who owe rent stop answering'],
    ['running 4 vans with 3 drivers and nobody’s hours are legal', 'doing', 'running 4 vans with 3 drivers'],
    [
      '4 of 9 fitters retire before 2030, orders getting bigger',
      'clause',
      '4 of 9 fitters retire before 2030',
    ],
    [
      'parcels to Malta, Cyprus and Crete get stuck for want of a stamp',
      'clause',
      'parcels to Malta, Cyprus and Crete get stuck for want of a stamp',
    ],
    [
      'Lageplan: drivers only phone when the yard is already full',
      'clause',
      'drivers only phone when the yard is already full',
    ],
  ])('%s', (raw, form, text) => {
    expect(ofTeam(raw)).toMatchObject({ form, text });
  });
});

describe('what one has done', () => {
  test.each([
    [
      'At the Oulu dairy I kept a log per vat, losses went from 8 to 3 percent',
      'at the Oulu dairy I kept a log per vat, and losses went from 8 to 3 percent',
    ],
    [
      'In Bergen we froze the bait at night and cut it in the morning; sold out daily',
      'in Bergen we froze the bait at night and cut it in the morning',
    ],
    ['Narvik job 2019: split the blast into five, peak went down', 'I split the blast into five'],
    ['split Year 8 into three groups', 'I split Year 8 into three groups'],
    [
      'done night lifts 3 yrs on the tower job no drops',
      'I have done night lifts for 3 years on the tower job, with no drops',
    ],
    [
      'ran the line at the mill in Baton Rouge 4 seasons',
      'I ran the line at the mill in Baton Rouge for 4 seasons',
    ],
    ['12 yrs on tugs in the same harbor - know every buoy', 'my 12 years on tugs in the same harbor'],
    ['Helped set up a library of 90 signs', 'I helped set up a library of 90 signs'],
    [
      'monthly herd review w/ 30 farms in Kerry, most stayed healthy',
      'I have a monthly herd review with 30 farms in Kerry, and most stayed healthy',
    ],
    ['by-the-glass list at Café Nord', 'my by-the-glass list at Café Nord'],
    ['cut fines at the Yuma branch, loans +38%', 'I cut fines at the Yuma branch'],
  ])('%s', (raw, text) => {
    expect(self(raw)).toBe(text);
  });
});

describe('who said it', () => {
  test('by initials', () => {
    expect(read('Capt dlT: would I sail with 35 knots on the beam?')).toMatchObject({
      form: 'question',
      by: vera.name,
      text: 'Would you sail with 35 knots on the beam?',
    });
    expect(read('O. asked: what if the gate jams?')).toMatchObject({ by: omar.name });
  });

  test('in single quotation marks', () => {
    expect(read("Omar: 'we have 900 jobs and 200 of them nobody owns'")).toMatchObject({
      form: 'clause',
      text: 'you have 900 jobs and 200 of them nobody owns',
    });
  });
});

describe('questions', () => {
  test.each([
    ['why not just Fargate?', 'question', 'Why not just Fargate?'],
    ['mobility: would I move to Braga', 'question', 'Would you move to Braga?'],
    ['do i mind split shifts?', 'question', 'Do you mind split shifts?'],
    [
      'when do I call the doctor, when do I wait',
      'question',
      'When do you call the doctor, when do you wait?',
    ],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });

  test('a title ends no sentence', () => {
    expect(splitNotes('Eng. Camara asked about piles', en.emails.cues)).toHaveLength(1);
  });

  test('an aside in brackets stays with its note', () => {
    expect(
      splitNotes('Do guests get a say? (my question; her answer: not yet)', en.emails.cues),
    ).toHaveLength(1);
  });
});

describe('another language', () => {
  test.each([
    'un’ancia è un animale vivo',
    'Melkbeurt zonder antibiotica',
    'conflito de interesses',
    'pourquoi Lyon ? pourquoi la nuit ?',
    '"la terre est basse"',
  ])('%s is left out', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test.each([
    ['Versicherung – who pays when the lender is a parish', 'who pays when the lender is a parish'],
    ['la relève – half the members are over 60', 'half the members are over 60'],
    ['vaktliste, i.e. who decides about Easter', 'who decides about Easter'],
  ])('a label is left for what stands behind it: %s', (raw, text) => {
    expect(read(raw)?.text).toBe(text);
  });
});

describe('what a careful person keeps to themselves', () => {
  test.each([
    "one of the parents is 'concerned'",
    'Omar rolled his eyes at the new rota',
    'they say 1:4',
    'second try ok',
    'sugar-free?',
    'they lost a patient last winter',
  ])('%s', (raw) => {
    expect(read(raw)).toBeUndefined();
  });
});

test('hand work is a deed outside a trial as well', () => {
  expect(read('scraped two reeds while he played', { interviewers: [omar] })).toMatchObject({ form: 'deed' });
  expect(read('raised prices twice')?.form).not.toBe('deed');
});

test('what points back to nothing is no topic', () => {
  expect(read('how many really do it')).toBeUndefined();
  expect(read('how they clean it at night')?.text).toBe('how you clean it at night');
});

test('where notes open small, those that begin with "I" do not count', () => {
  const debrief = {
    discussed: ['the night shift', 'Dentrix', "I'd like to see the lab"],
    challenge: 'no-shows on mondays',
  };
  const interview = {
    type: 'hiring-manager',
    candidate: { name: 'Maya Chen' },
    interviewers: [omar],
  } as const;
  expect(buildEmail('thank-you', { interview, debrief }, en).text).toContain('Dentrix');
});

test('a point that only stands behind a colon is left out where there is one in a sentence', () => {
  const debrief = { discussed: ['no more leaf blowers before 8', 'the night shift'] };
  const interview = {
    type: 'hiring-manager',
    candidate: { name: 'Maya Chen' },
    interviewers: [omar],
  } as const;
  const { text, warnings } = buildEmail('thank-you', { interview, debrief }, en);
  expect(text).toContain('the night shift');
  expect(text).not.toContain('leaf blowers');
  expect(warnings).toMatchObject([{ code: 'point-left-out', path: 'debrief.discussed[0]' }]);
});

describe('more of what strangers note', () => {
  test.each([
    ['am I fine with heights - yes', 'question', 'Are you fine with heights?'],
    ['Safety lady: harness checks every 6 months?', 'topic', 'harness checks every 6 months'],
    ['Kafka 2.8 → 3.7 upgrade', 'topic', 'the move from Kafka 2.8 to 3.7'],
    ['Christmas: 4.000 parcels in two weeks', 'topic', 'the 4.000 parcels in two weeks'],
    ['spelling test 58 points', 'topic', 'the spelling test'],
    ['mentors burn out after ~18 months', 'clause', 'mentors burn out after about 18 months'],
    ['my plan: close the shop on Mondays', 'topic', 'my plan to close the shop on Mondays'],
    ['the boiler trips whenever the oven is on', 'clause', 'the boiler trips whenever the oven is on'],
    ['their idea: close on Sundays', 'topic', 'your idea to close on Sundays'],
    ['member dues vs. bank loans', 'topic', 'member dues vs. bank loans'],
    ['UPS battery failures', 'topic', 'UPS battery failures'],
    ['boiler trips whenever the oven is on', 'clause', 'the boiler trips whenever the oven is on'],
    ['concrete pour on Friday', 'topic', 'the concrete pour on Friday'],
    ['mise en place', 'topic', 'mise en place'],
    ['pop-up coffee', 'topic', 'pop-up coffee'],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });

  test.each([
    ['three winters alone in a hut', 'my three winters alone in a hut'],
    [
      'volunteer EMT 5 yrs, talked people through tourniquets',
      'I have 5 years as a volunteer EMT and talked people through tourniquets',
    ],
    [
      'redid the tie-up plan after the 2019 storm, none lost since',
      'I redid the tie-up plan after the 2019 storm, with none lost since',
    ],
  ])('of oneself: %s', (raw, text) => {
    expect(self(raw)).toBe(text);
  });

  test.each([
    ['elbow pain - need 5 min. breaks between drawings', 'I need 5-minute breaks between drawings'],
    ['mast snapped + ferry cancelled', 'my mast snapped'],
    ['ferry cancelled', 'my ferry was cancelled'],
    ['M6 closed, sat 3 hours', 'the M6 was closed'],
    ['my daughter starts school here, so no move', 'my daughter starts school here'],
  ])('as a reason: %s', (raw, text) => {
    expect(read(raw, { kind: 'thing' })?.text).toBe(text);
  });

  test.each(['succession: Omar leaves in June (not public)', 'new site in Poole, not announced yet'])(
    'not to be told: %s',
    (raw) => {
      expect(read(raw)).toBeUndefined();
    },
  );

  test('a title alone is the one who has it', () => {
    expect(read('Capt says long nights are what break people')).toMatchObject({ by: vera.name });
  });
});

describe('still more of it', () => {
  test.each([
    ['frying at minus 20', 'doing', 'frying at minus 20'],
    ['waiting room for drivers', 'topic', 'the waiting room for drivers'],
    ['how soon can you start', 'question', 'How soon can you start?'],
    ['case: red line, one tram less, same stops', 'topic', 'the case'],
    ['Omar asked why not skip the last stop', 'question', 'Why not skip the last stop?'],
    ['reach test', 'topic', 'the reach test'],
    ['Omar: whales or seals?', 'question', 'Whales or seals?'],
    ['tanks to be ready by Mon 9h', 'topic', 'tanks to be ready by Monday 9h'],
    ['Sat work in July', 'topic', 'Saturday work in July'],
    ['runs take 9 h on a good day', 'clause', 'runs take 9 hours on a good day'],
    ['Omar: "they sing flat in May"', 'either', '"They sing flat in May"'],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });

  test.each([
    ['NVQ level 4, ran the toddlers room for 5 yrs', 'I ran the toddlers room for 5 years'],
    ['Replanned 30 sites in Kavango, dropped calls down from 4 to 1 %', 'I replanned 30 sites in Kavango'],
    ['SRO for 8 schools, 3 years', undefined],
  ])('of oneself: %s', (raw, text) => {
    expect(self(raw)).toBe(text);
  });

  test('what people run out of is told as theirs', () => {
    expect(ofTeam('sell out by noon and folks get mad')?.text).toBe('you sell out by noon and folks get mad');
  });

  test.each(['my demo ran over by 10 min', 'two nurses on mat leave'])('not to be told: %s', (raw) => {
    expect(read(raw)).toBeUndefined();
  });
});

test('a name of two letters is one, with its pronouns or without', () => {
  const jo = { name: 'Jo (they/them)' };
  const raw = "Jo: 'we have 40 runs and 12 of them nobody owns'";
  expect(read(raw, { interviewers: [omar, jo] })).toMatchObject({
    by: jo.name,
    text: 'you have 40 runs and 12 of them nobody owns',
  });
});

test('what the writer was asked to do is a question of theirs', () => {
  expect(read('Omar asked me to explain a margin to a client')).toMatchObject({
    form: 'asked',
    text: 'how to explain a margin to a client',
  });
});

test('a reason of two things is told whole', () => {
  expect(read('the baby, regular hours', { kind: 'thing' })?.text).toBe('the baby and regular hours');
});

describe('and the last of it', () => {
  test.each([
    ['Omar: ever lost a batch?', 'question', 'Ever lost a batch?'],
    ['cellar smells of diesel', 'clause', 'the cellar smells of diesel'],
    ['larvae die when the pump stops', 'clause', 'larvae die when the pump stops'],
    ['stuck valves in winter', 'topic', 'stuck valves in winter'],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });

  test('a question that lost its verb is no sentence', () => {
    expect(read('diving license required?')?.form).not.toBe('clause');
  });

  test.each([
    [
      '180 night dives with the fire service, 3 of them under ice near the old dam',
      '180 night dives with the fire service',
    ],
    ['8 years freelance at the court', 'my 8 years freelance at the court'],
  ])('of oneself: %s', (raw, text) => {
    expect(self(raw)).toBe(text);
  });
});

describe('what they let the writer do, and showed', () => {
  const one = { interviewers: [omar] };
  test.each([
    ['Omar let me try the tiller', 'let me try the tiller'],
    ['he let me hold his hawk', 'let me hold your hawk'],
    ['Omar showed me the rope store', 'show me the rope store'],
    ['he showed me how they splice wire', 'show me how you splice wire'],
    ['Omar walked me through stock records', 'walk me through stock records'],
  ])('%s', (raw, text) => {
    expect(read(raw, one)).toMatchObject({ form: 'favor', text });
  });

  test.each(['Omar let me know about him', 'he let me down', 'Omar let me know', 'let me think about it'])(
    'no kindness of theirs: %s',
    (raw) => {
      expect(read(raw, one)?.form).not.toBe('favor');
    },
  );

  test('it is thanked for where it was done, and told to nobody else', () => {
    const interview = {
      type: 'panel',
      candidate: { name: 'Maya Chen' },
      interviewers: [omar, vera],
    } as const;
    const notes = buildThankYous({ interview, debrief: { discussed: ['Omar let me try the tiller'] } }, en);
    expect(notes.map(({ text }) => text.includes('let me try the tiller'))).toEqual([true, false]);
  });
});

describe('what the writer did there', () => {
  test.each<[string, string, boolean?]>([
    ['went along to the barn, held the cow', 'went along to the barn and held the cow'],
    ['sat in on the briefing', 'sat in on the briefing'],
    ['rode along on two deliveries, carried crates', 'rode along on two deliveries and carried crates'],
    ['followed Omar on a home visit', 'followed you on a home visit'],
    ['cleaned two tanks, fed the eels', 'cleaned two tanks and fed the eels', true],
    ['washed rinds for an hour', 'washed rinds for an hour', true],
  ])('%s', (raw, text, isTrial = false) => {
    expect(read(raw, { interviewers: [omar], isTrial })).toMatchObject({ form: 'deed', text });
  });
});

describe('one word nobody knows', () => {
  test.each(['Inventur', 'merenda', 'Betriebsrat', 'vaktliste', 'Inventur.'])('%s is left out', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test.each([
    ['handover', 'handover'],
    ['Onboarding', 'onboarding'],
    ['triage', 'triage'],
    ['HACCP', 'HACCP'],
    ['Safety', 'safety'],
    ['inventory', 'inventory'],
    ['foghorns', 'foghorns'],
    ['workload', 'the workload'],
  ])('%s is told', (raw, text) => {
    expect(read(raw)?.text).toBe(text);
  });
});

describe('of many, and of what they do', () => {
  test.each([
    ['pump runs 11 hrs a day on diesel', 'clause', 'the pump runs 11 hours a day on diesel'],
    ['parents moving away', 'topic', 'parents moving away'],
    ['large print', 'topic', 'large print'],
    ['Omar: who tunes the pianos?', 'asked', 'who tunes the pianos'],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });
});

describe('a reason is told of by the one whose it is', () => {
  test.each([
    ['commute', 'the commute'],
    ['dog', 'my dog'],
    ['kids', 'my kids'],
    ['roster', 'the roster'],
    ['mother needs care', 'my mother needs care'],
    ['landlord notice period', "my landlord's notice period"],
    ["wife's new job", "my wife's new job"],
    ['dog sick', 'my dog is sick'],
    ['back injury', 'a back injury'],
    ['another offer', 'another offer'],
  ])('%s', (raw, text) => {
    expect(read(raw, { kind: 'thing', isReason: true })?.text).toBe(text);
  });

  test.each(['roster 5 weeks on 1 off, small kids', 'bus stops at 9'])('unclear: %s', (raw) => {
    expect(read(raw, { kind: 'thing', isReason: true })?.text ?? '').not.toMatch(/^my roster|^a bus/);
  });
});

test('papers of one’s own are', () => {
  const interview = {
    type: 'hiring-manager',
    candidate: { name: 'Maya Chen' },
    interviewers: [omar],
  } as const;
  const textOf = (material: string) => buildEmail('send-material', { interview, material }, en).text;
  expect(textOf('welding certs, forklift license')).toContain('my welding certificates and forklift license');
  expect(textOf('photos of the boat; invoices')).not.toContain('my photos');
});

describe('what strangers noted after a day there', () => {
  test.each([
    ['polished a bowl for an hour', 'deed', 'polished a bowl for an hour'],
    [
      'hiked up to the camera traps, swapped two batteries',
      'deed',
      'hiked up to the camera traps and swapped two batteries',
    ],
    ['Omar took me out on the pilot boat', 'favor', 'take me out on the pilot boat'],
  ])('%s', (raw, form, text) => {
    expect(read(raw, { interviewers: [omar] })).toMatchObject({ form, text });
  });

  test.each(['Omar took me for a fool', 'Why do I get up at 2?', 'renamed the boats'])('%s', (raw) => {
    expect(read(raw, { interviewers: [omar] })?.form ?? 'either').toBe('either');
  });

  test('customers bring bibles: no activity', () => {
    expect(ofTeam('customers bring bibles with red rot')).toMatchObject({ form: 'clause' });
  });

  test.each([
    ['no daycare in town', 'there is no daycare in town'],
    ['no car', 'I have no car'],
    ['waiting to hear from another district', 'waiting to hear from another district'],
  ])('as a reason: %s', (raw, text) => {
    expect(read(raw, { kind: 'thing', isReason: true })?.text).toBe(text);
  });

  test('a trade in small letters is no name', () => {
    const nurse = { name: 'Nurse Oyelaran' };
    const more = { kind: 'self', reader: nurse, interviewers: [nurse] } as const;
    expect(read('link nurse for 3 years', more)?.text).toBe('my 3 years as a link nurse');
  });
});

describe('and after another day', () => {
  test.each([
    ['rolled felt for two hours', 'deed', 'rolled felt for two hours'],
    ['Omar took me to see the tunnel', 'favor', 'take me to see the tunnel'],
    ['he taught me to splice rope', 'favor', 'teach me to splice rope'],
    ['Omar let me sit at the radar', 'favor', 'let me sit at the radar'],
    ['Omar: how would I grade a mural?', 'asked', 'how to grade a mural'],
    ['helped unload crates, stirred the pit', 'deed', 'helped unload crates and stirred the pit'],
    ['glue, wire, clay', 'topic', 'glue, wire and clay'],
    ['oils, pegwood, winder', 'topic', 'oils, pegwood and winder'],
  ])('%s', (raw, form, text) => {
    expect(read(raw, { interviewers: [omar] })).toMatchObject({ form, text });
  });

  test('what is told of an hour has no article', () => {
    expect(self('handled 40 movements an hour in Billund')).toBe('I handled 40 movements an hour in Billund');
  });
});

describe('past forms that are adjectives as well', () => {
  test.each([
    ['stuck 30 fistulas a week at DaVita', 'I stuck 30 fistulas a week at DaVita'],
    ['ground the lenses for two telescopes', 'I ground the lenses for two telescopes'],
    ['hung drywall for 6 years', 'I hung drywall for 6 years'],
    ['ground crew lead for 6 years', 'my 6 years as a ground crew lead'],
  ])('of oneself: %s', (raw, text) => {
    expect(self(raw)).toBe(text);
  });

  test.each(['stuck doors on the old lifts', 'left turns with the ladder truck'])('as a point: %s', (raw) => {
    expect(read(raw)).toMatchObject({ form: 'topic', text: raw });
  });
});

test.each(['gates that hold 30 tons', 'puppets that survive 200 shows', 'crews who know 40 rivers by name'])(
  'a number belongs to the verb before it: %s',
  (raw) => {
    expect(read(raw)).toMatchObject({ form: 'topic', text: raw });
    expect(ofTeam(raw)).toMatchObject({ form: 'topic', text: raw });
  },
);

describe('what was done together with the reader', () => {
  const one = { interviewers: [omar] };
  test.each([
    ['walked the old section w him for an hr', 'walked the old section with you for an hour'],
    ['rode the sled down w/ Omar, dug two pits', 'rode the sled down with you and dug two pits'],
  ])('%s', (raw, text) => {
    expect(read(raw, one)).toMatchObject({ form: 'deed', text });
  });

  test.each(['rode the sled down', 'had an argument with Omar', 'went over the rota with Omar'])(
    'no deed: %s',
    (raw) => {
      expect(read(raw, one)?.form).not.toBe('deed');
    },
  );

  test('with others there, "him" may be anyone', () => {
    expect(read('walked the old section w him for an hr')).toBeUndefined();
  });
});

describe('short for an hour, a month, an average, and a state that lasts', () => {
  test.each([
    ['40 calls an hr', '40 calls an hour'],
    ['30 parcels per hr', '30 parcels per hour'],
    ['an hr manager joins the rounds', 'an HR manager joins the rounds'],
    ['keeping seed alive thru august', 'keeping seed alive through August'],
    ['avg 225 wpm needed', 'an average of 225 wpm is needed'],
    ['avg age is 61', 'the average age is 61'],
    ['library computers down since may', 'library computers have been down since May'],
    ['boiler down since March', 'the boiler has been down since March'],
  ])('%s', (raw, text) => {
    expect(read(raw)?.text).toBe(text);
  });
});

describe('the role with its article', () => {
  test.each([
    ['trained as luthier', 'I am trained as a luthier'],
    ['worked as welder for 5 years', 'I worked as a welder for 5 years'],
    ['volunteered as EMT', 'I volunteered as an EMT'],
    ['served as Chief of Staff', 'I served as Chief of Staff'],
    ['worked as part of a team', 'I worked as part of a team'],
  ])('%s', (raw, text) => {
    expect(self(raw)).toBe(text);
  });

  test('a second account behind the years is told behind them', () => {
    expect(self('sorted parcels at DHL 2 yrs never lost one')).toBe(
      'I sorted parcels at DHL for 2 years and never lost one',
    );
  });
});

describe('whose deed it was', () => {
  test.each(['threw me a line & told me to tie a cleat hitch', 'Omar rode along on my road test'])(
    'is not guessed, nor told to the one who did it: %s',
    (raw) => {
      expect(read(raw, { interviewers: [omar] })).toBeUndefined();
    },
  );

  test('theyve had 3 deckhands this year', () => {
    expect(ofTeam('theyve had 3 deckhands this year')?.text).toBe('you have had 3 deckhands this year');
  });
});

describe('who is who', () => {
  const chef = { name: 'Nora Falk', title: 'Head Chef' };
  const porter = { name: 'Ivo Marsh', title: 'Kitchen Porter' };
  const inKitchen = (raw: string, more: Partial<NoteContext> = {}) =>
    readNote(raw, en.emails.cues, {
      interviewers: [chef, porter],
      reader: chef,
      properNames: [chef.name, porter.name],
      ...more,
    });

  test.each([
    ['HC thinks the pass is too slow', 'the pass is too slow'],
    ['the HC wants the pass redone', 'you want the pass redone'],
    ['head chef reckons the ovens are too old', 'the ovens are too old'],
    ["the head chef's menu for spring", 'your menu for spring'],
  ])('a job only one of them has: %s', (raw, text) => {
    expect(inKitchen(raw)).toMatchObject({ by: chef.name, text });
  });

  test.each([
    [
      'quality dropped after they switched to frozen fish',
      'quality dropped after you switched to frozen fish',
    ],
    ['costs rose since they moved to the quay', 'costs rose since you moved to the quay'],
    ['waiters leave after they qualify', 'waiters leave after they qualify'],
  ])('%s', (raw, text) => {
    expect(inKitchen(raw)?.text).toBe(text);
  });

  test('who passes it on was not there', () => {
    const host = { name: 'Pia Holt' };
    expect(inKitchen("they're moving the freezers in may", { reader: host })?.text).toBe(
      'your colleagues are moving the freezers in May',
    );
  });

  test('a quotation is told without the place of whoever said it, and never cut', () => {
    expect(inKitchen('Nora said "we don\'t do heroes round here"')?.text).toBe("you don't do heroes");
    expect(inKitchen('covers "about 80, honestly more like 120"')).toMatchObject({ text: 'covers' });
  });

  test("what is the writer's own was asked", () => {
    expect(inKitchen('my notice period', { isByReader: true })).toMatchObject({ form: 'asked' });
  });

  test('of a note that rambles on, the part that stands alone', () => {
    const long =
      'long chat about the old quay and her boat, anyway the big thing is the fish counter is growing and they need a second cold room by spring';
    const { text, warnings } = buildEmail(
      'thank-you',
      {
        interview: { type: 'hiring-manager', candidate: { name: 'Maya Chen' }, interviewers: [chef] },
        debrief: { discussed: [long] },
      },
      en,
    );
    expect(text).toContain('you need a second cold room by spring');
    expect(warnings).toMatchObject([{ code: 'point-shortened', path: 'debrief.discussed[0]' }]);
  });

  test('what there is none of', () => {
    expect(inKitchen('no gas in the kitchen until monday')).toMatchObject({
      form: 'clause',
      text: 'there is no gas in the kitchen until Monday',
    });
  });

  test.each(['the owner is picky', "she doesn't think it is the supplier", 'my gap in 2021'])(
    'no matter of a note: %s',
    (raw) => {
      expect(inKitchen(raw)).toBeUndefined();
    },
  );

  test('rates are pay, where they are of nothing that is measured', () => {
    const left = (point: string) =>
      buildEmail(
        'thank-you',
        {
          interview: { type: 'hiring-manager', candidate: { name: 'Maya Chen' }, interviewers: [chef] },
          debrief: { discussed: [point] },
        },
        en,
      ).warnings.some(({ code }) => code === 'point-left-out');
    expect(left('subtitle rates for weekends')).toBe(true);
    expect(left('error rates at night')).toBe(false);
  });
});
