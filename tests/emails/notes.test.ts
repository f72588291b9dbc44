import { describe, expect, test } from 'vitest';
import { readNote } from '../../src/emails/notes/read.js';
import { cues } from '../../src/locales/en/emails/cues.js';

const dana = { name: 'Dana Ortiz' };
const sam = { name: 'Sam van der Berg' };
const read = (raw: string, ofSelf = false) =>
  readNote(raw, cues, {
    interviewers: [dana, sam],
    reader: dana,
    candidate: 'Maya Chen',
    properNames: ['Nordwind Logistics', 'Dana Ortiz', 'Sam van der Berg'],
    kind: ofSelf ? 'self' : 'point',
  });

describe('reads the form of a point', () => {
  test.each([
    ['onboarding', 'topic', 'onboarding'],
    ['The move to a four-shift rota.', 'topic', 'the move to a four-shift rota'],
    ['- the returns area', 'topic', 'the returns area'],
    ['2) staffing needs;', 'topic', 'staffing needs'],
    ['“the handover at 6 am”', 'topic', 'the handover at 6 am'],
    ['we talked about the night shift', 'topic', 'the night shift'],
    ['The panel asked about a near miss', 'asked', 'a near miss'],
    ['how they schedule nights', 'topic', 'how you schedule nights'],
    ['their plan to open in Leeds', 'topic', 'your plan to open in Leeds'],
    ['Nordwind’s new depot', 'topic', 'Nordwind’s new depot'],
    ['SAP roll-out', 'topic', 'the SAP roll-out'],
    ['Friday deliveries', 'topic', 'Friday deliveries'],
    ['keeping Year 9 engaged in maths', 'doing', 'keeping Year 9 engaged in maths'],
    ['The team is short two nurses.', 'clause', 'the team is short two nurses'],
    ['They are moving to a new depot in spring', 'clause', 'you are moving to a new depot in spring'],
    [
      'they lose apprentices before their second year',
      'clause',
      'you lose apprentices before their second year',
    ],
    ['Sam said that returns flood the hall on Mondays', 'clause', 'returns flood the hall on Mondays'],
    ['How do you handle a driver who is late again?', 'task', 'handle a driver who is late again'],
    ['How do you feel about nights?', 'question', 'How do you feel about nights?'],
    [
      'What would you do with a cracked root pass?',
      'question',
      'What would you do with a cracked root pass?',
    ],
    ['What does success look like after 90 days', 'question', 'What does success look like after 90 days?'],
    ['How handover works at six?', 'topic', 'how handover works at six'],
    ['she asked: "What would you change first?"', 'question', 'What would you change first?'],
    ['Talked about the new oven, it arrives in March', 'topic', 'the new oven'],
    ['weekend rota (new)', 'topic', 'the weekend rota'],
    ['deliveries clash with school runs', 'clause', 'deliveries clash with school runs'],
    ['the welders rework one seam in five', 'clause', 'the welders rework one seam in five'],
    ['charting eats into patient time', 'clause', 'charting eats into patient time'],
    ['every second order changes after sign-off', 'clause', 'every second order changes after sign-off'],
    ['the budget barely covers repairs', 'clause', 'the budget barely covers repairs'],
    ['the wait for scans stretches to nine weeks', 'clause', 'the wait for scans stretches to nine weeks'],
    ['the roof leaks in two rooms', 'clause', 'the roof leaks in two rooms'],
    ['roof leaks in two rooms', 'topic', 'roof leaks in two rooms'],
    ['stock counts at the end of the month', 'topic', 'stock counts at the end of the month'],
    ['keeping food costs down', 'doing', 'keeping food costs down'],
    ['calving in Feb, nights', 'doing', 'calving in February'],
    ['the weekly meeting every Monday', 'topic', 'the weekly meeting every Monday'],
    ['Sam says guards may sit', 'clause', 'guards may sit'],
    ['new shop opening in may', 'topic', 'the new shop opening in May'],
    ['the grand opening', 'topic', 'the grand opening'],
    ['draw 10 flash sheets', 'task', 'draw 10 flash sheets'],
    ['ward 3 nurses', 'topic', 'ward 3 nurses'],
    ['wind limits -> 20 m/s', 'topic', 'wind limits'],
    ['team of 9, mostly new', 'topic', 'the team of 9'],
    ['museum: new wing opens in autumn', 'clause', 'the new wing opens in autumn'],
    ['dress code: black', 'topic', 'the dress code'],
    ['challenge: weekend cover', 'topic', 'weekend cover'],
    ['Challenge - no-shows on Sundays', 'topic', 'no-shows on Sundays'],
    ['Their biggest headache is finding night bakers', 'doing', 'finding night bakers'],
    ['that they rotate jobs every quarter', 'clause', 'you rotate jobs every quarter'],
    ['the trial shift they offer', 'topic', 'the trial shift you offer'],
    ['call volume doubles in December', 'clause', 'the call volume doubles in December'],
    ['apprentices leave before their 2nd year', 'clause', 'apprentices leave before their 2nd year'],
    ['nurses spend 2 hrs/day on paperwork', 'clause', 'nurses spend 2 hours a day on paperwork'],
    ['hard to find bakers', 'clause', 'it is hard to find bakers'],
    ["It's hard to find bakers who stay", 'clause', 'it is hard to find bakers who stay'],
    ['short on welders', 'clause', 'you are short on welders'],
    ['need more welders', 'clause', 'you need more welders'],
    ['need for welders with papers', 'topic', 'the need for welders with papers'],
    ['too many agency staff', 'clause', 'you have too many agency staff'],
    ['turnover high', 'clause', 'turnover is high'],
    ['rework rate too high', 'clause', 'the rework rate is too high'],
    ['SHORT STAFFED', 'clause', 'you are short staffed'],
    ['WE DISCUSSED THE DEPOT OF NORDWIND', 'topic', 'the depot of Nordwind'],
    ['calving season', 'topic', 'the calving season'],
    ['going organic', 'doing', 'going organic'],
    ['9 people in the team', 'topic', 'the 9 people in the team'],
    ['TIG vs MIG on thin sheet', 'topic', 'TIG vs MIG on thin sheet'],
    ['two weeks shadowing', 'topic', 'the two weeks of shadowing'],
    ['monday deliveries', 'topic', 'Monday deliveries'],
    ['switch to Kotlin', 'topic', 'the switch to Kotlin'],
    ['asked if I could work weekends', 'asked', 'whether I could work weekends'],
    ['She said "we lose people in winter"', 'clause', 'you lose people in winter'],
    ['Dana wants a new rota', 'clause', 'you want a new rota'],
    ['loved the open kitchen', 'topic', 'the open kitchen'],
    ['deadlines slip because drawings come late', 'clause', 'deadlines slip because drawings come late'],
    ['supervision every two weeks', 'topic', 'supervision every two weeks'],
    ['ADR certificate needed', 'clause', 'the ADR certificate is needed'],
    ['AHT down from 7 to 5 minutes', 'clause', 'the AHT is down from 7 to 5 minutes'],
    ['she told me honestly that nights are rough', 'clause', 'nights are rough'],
    ['bring the wait down', 'task', 'bring the wait down'],
    ['cooks propose specials', 'clause', 'cooks propose specials'],
    ['season runs Dec to April', 'clause', 'the season runs December to April'],
    ['calving starts in feb', 'clause', 'calving starts in February'],
    ['what if two people call in sick', 'question', 'What if two people call in sick?'],
    ['parents who pick up late', 'topic', 'parents who pick up late'],
    ['weekend cover, overtime, training', 'topic', 'weekend cover, overtime and training'],
    ['"we want every child outside every day"', 'clause', 'you want every child outside every day'],
    ['the archive (cellar)', 'topic', 'the archive'],
    ['reduce damage on the Rotterdam line', 'task', 'reduce damage on the Rotterdam line'],
    ['to keep experienced welders', 'task', 'keep experienced welders'],
    ['team uses Kotlin', 'clause', 'the team uses Kotlin'],
    ['training budget; mentoring', 'topic', 'the training budget'],
    ['keeping new nurses beyond their first year', 'doing', 'keeping new nurses beyond their first year'],
    ['rolling back a bad release', 'doing', 'rolling back a bad release'],
    ['dressing the window every second Monday', 'doing', 'dressing the window every second Monday'],
    ['company van', 'topic', 'the company van'],
    ['shortage of drivers', 'topic', 'the shortage of drivers'],
    ['they cant find welders', 'clause', "you can't find welders"],
    ['Dana said she has 3 clients for me', 'clause', 'you have 3 clients for me'],
    ['picking errors are up 12%', 'clause', 'picking errors are up 12%'],
    ['returns flood the hall on Mondays', 'clause', 'returns flood the hall on Mondays'],
    ['how is performance measured', 'question', 'How is performance measured?'],
    ['croissants on weekends. they run out by 9', 'topic', 'croissants on weekends'],
    ['turnover!! lost 9 nurses since spring', 'topic', 'turnover'],
    ['enrichment for the otters? said theyre bored', 'topic', 'the enrichment for the otters'],
    ['two churches sharing one building', 'topic', 'the two churches sharing one building'],
    ['lots of upgrades because of chargers', 'topic', 'lots of upgrades because of chargers'],
    ['role is new, reports to CFO', 'clause', 'the role is new'],
    ['rework on stainless', 'topic', 'rework on stainless'],
    ['what isolation level does it use?', 'question', 'What isolation level does it use?'],
    ['QuickBooks Desktop -> Online', 'topic', 'the move from QuickBooks Desktop to Online'],
    ['3 numbers per show', 'topic', '3 numbers per show'],
    ['new heat pump line', 'topic', 'the new heat pump line'],
    ['no shows', 'topic', 'no-shows'],
    ['burn out', 'topic', 'burnout'],
    ['new monitors in jan - everybody dreading it', 'topic', 'new monitors in January'],
    ['the closing shift', 'topic', 'the closing shift'],
    ['x-ray rate 3%', 'clause', 'the X-ray rate is 3%'],
    ['talked about green burial and he lit up', 'topic', 'the green burial'],
    ['a new lift, sam is taking it to the depot', 'topic', 'a new lift'],
    ['sam: why do people touch statues?', 'question', 'Why do people touch statues?'],
    ['ok so she said they do mostly hospitals', 'clause', 'you do mostly hospitals'],
    ['Dana said "I would rather be late than wrong"', 'clause', 'you would rather be late than wrong'],
    ['Saturday they sell out by nine', 'clause', 'you sell out by nine on Saturday'],
    [
      'bringing both groups to one table without either feeling it lost',
      'doing',
      'bringing both groups to one table without either feeling it lost',
    ],
    ['how I bring new drivers up to speed', 'topic', 'how I bring new drivers up to speed'],
    ['bringing new drivers up to speed', 'doing', 'bringing new drivers up to speed'],
    ['cell count up to 280 since the wet spell', 'clause', 'the cell count is up to 280 since the wet spell'],
    ['only one embalmer on weekends', 'clause', 'there is only one embalmer on weekends'],
    ['not enough interpreters for court', 'clause', 'there are not enough interpreters for court'],
    ['members dropping off in feb', 'topic', 'members dropping off in February'],
    ['Asked: "How would you detect drift?"', 'task', 'detect drift'],
    ['12 hr shifts', 'topic', '12-hour shifts'],
    ['13 week contract in Tucson', 'topic', 'the 13-week contract in Tucson'],
    ['they moved their depot', 'clause', 'you moved your depot'],
    ['night watch rounds every 2 hours', 'topic', 'night watch rounds every 2 hours'],
    ['wind shuts us down at 45 mph', 'clause', 'wind shuts you down at 45 mph'],
    ['asked if I mind working thanksgiving', 'asked', 'whether I mind working Thanksgiving'],
    ['Sam: who pays for the training?', 'question', 'Who pays for the training?'],
    ['48/96 schedule', 'topic', 'the 48/96 schedule'],
    ['nap room ratio 1 to 6', 'topic', 'the nap room ratio'],
    ['"Taste what you send out twice"', 'either', '"Taste what you send out twice"'],
    ['she said you can bring your own tools', 'clause', 'I can bring my own tools'],
    ['ship time in March', 'topic', 'ship time in March'],
    ['shared office', 'topic', 'the shared office'],
    ['shared that they are short of drivers', 'clause', 'you are short of drivers'],
    ['react 18 → 19', 'topic', 'the move from react 18 to 19'],
    ['crew no shows mondays', 'topic', 'crew no-shows on Mondays'],
    ['parts for the old lift take months', 'clause', 'parts for the old lift take months'],
    ['Sam said cells zwell after 800 cycles', 'clause', 'cells zwell after 800 cycles'],
    ['She explained the probation, 6 months', 'clause', 'the probation is 6 months'],
    ['waste, 20% of stems', 'clause', 'waste is 20% of stems'],
    ['failed inspections in the county', 'topic', 'failed inspections in the county'],
    ['dedicated lane to Memphis', 'topic', 'the dedicated lane to Memphis'],
    ['from paper to tablets', 'topic', 'the move from paper to tablets'],
    ['mostly 6G pipe', 'clause', 'the work is mostly 6G pipe'],
    ['weddings mostly', 'clause', 'the work is mostly weddings'],
    ['start 5 am', 'topic', 'the start at 5 am'],
    ['bed huddle 7am', 'topic', 'the bed huddle at 7 am'],
    ['milking 4:30 and 16:30', 'doing', 'milking at 4:30 and 16:30'],
    ['trial shift friday', 'topic', 'the trial shift on Friday'],
    ['co-planning wed afternoons', 'doing', 'co-planning on Wednesday afternoons'],
    ['every other friday off', 'topic', 'every other Friday off'],
    ['new crane coming spring', 'topic', 'the new crane coming in spring'],
    ['rotation 20 min', 'clause', 'rotation is 20 minutes'],
    ['probation 6 months', 'clause', 'probation is 6 months'],
    ['repair rate 4.1% on the barge job', 'clause', 'the repair rate is 4.1% on the barge job'],
    ['the twins nap at different times', 'clause', 'the twins nap at different times'],
    ['reading scores dropped after covid', 'clause', 'reading scores dropped after COVID'],
    ['keeping crew sober', 'doing', 'keeping crew sober'],
    [
      'fieldwork in Svalbard two months each summer',
      'clause',
      'fieldwork in Svalbard is two months each summer',
    ],
    ['parents late for pick up', 'topic', 'parents late for pick up'],
    ['last minute cancellations', 'topic', 'last-minute cancellations'],
    ['valentines week', 'topic', "Valentine's week"],
    ['corsetry', 'topic', 'corsetry'],
    ['bedtime', 'topic', 'bedtime'],
    ['families who can not pay', 'topic', 'families who cannot pay'],
    ['backlog of 300 applications, no GIS person', 'topic', 'the backlog of 300 applications'],
    ['asked whether I can code in R', 'asked', 'whether I can code in R'],
    [
      "Dana's question: what do you do when a parent yells?",
      'question',
      'What do you do when a parent yells?',
    ],
    ['Sam worried about GCSE maths', 'topic', 'GCSE maths'],
    [
      'Sam - how do I deal with angry residents at hearings',
      'asked',
      'how to deal with angry residents at hearings',
    ],
    ['Sam: what would I change in my first month?', 'question', 'What would you change in your first month?'],
    [
      'the docket doubled since the law ended and they are still working through it',
      'clause',
      'the docket doubled since the law ended and you are still working through it',
    ],
    ['nurses leave and they are not replaced', 'clause', 'nurses leave and they are not replaced'],
  ])('%s', (raw, form, text) => {
    expect(read(raw)).toMatchObject({ form, text });
  });

  test('takes an account of oneself as one', () => {
    expect(read('built the rota for 40 people', true)).toMatchObject({
      form: 'clause',
      text: 'I built the rota for 40 people',
    });
    expect(read('I built the rota', true)).toMatchObject({ form: 'clause', text: 'I built the rota' });
    expect(read('ten years on night shifts', true)).toMatchObject({
      form: 'topic',
      text: 'my ten years on night shifts',
    });
  });

  test.each([
    ['trained 12 apprentices', 'I trained 12 apprentices'],
    ['reduced scrap by 30%', 'I reduced scrap by 30%'],
    ['successfully passed the CPA exam', 'I successfully passed the CPA exam'],
    ['designed, sewed and fitted 60 costumes', 'I designed, sewed and fitted 60 costumes'],
    ['Spoke French at my last job', 'I spoke French at my last job'],
    ['trained under Chef Mori for four years', 'I trained under Chef Mori for four years'],
    ['certified in ALS', 'I am certified in ALS'],
    ['has 10 years in kitchens', 'I have 10 years in kitchens'],
    ['Maya trained 12 apprentices', 'I trained 12 apprentices'],
    ['my team cut scrap by a third', 'my team cut scrap by a third'],
    ['10 yrs welding, coded', 'my 10 years of welding'],
    ['7 yrs ICU', 'my 7 years of ICU experience'],
    ['2 yrs at a bakery', 'my 2 years at a bakery'],
    ['ASCP certified MLT', 'I am an ASCP certified MLT'],
    ['federally certified court interpreter', 'I am a federally certified court interpreter'],
    ['cut agency use by 60%', 'I cut agency use by 60%'],
    ['reduced error rate by half', 'I reduced the error rate by half'],
    ['cleaned up 2 years of books', 'I cleaned up 2 years of books'],
    ['raised guide dog puppies', 'I raised guide dog puppies'],
    ['doubled student tickets at Red Barn', 'I doubled student tickets at Red Barn'],
    ['published on label noise', 'I published on label noise'],
    ['i was a meat cutter at Kroger 8 years', 'I was a meat cutter at Kroger for 8 years'],
    ['fine line portfolio, 4 yrs', 'my fine line portfolio'],
    ['team lead at Aldi for 6 years', 'my 6 years as a team lead at Aldi'],
    ['forklift license', 'my forklift license'],
    ['ADR certificate since 2015', 'my ADR certificate'],
    ['math olympiad coach', 'my time as a math olympiad coach'],
    [
      'introduced buddy program that halved early exits',
      'I introduced a buddy program that halved early exits',
    ],
    ['night shifts for 6 years', 'my 6 years of night shifts'],
    ['ACLS certified', 'I am ACLS certified'],
    ['your years on nights', 'my years on nights'],
    ['taught combined 3/4 class', 'I taught a combined 3/4 class'],
    ['MSc thesis on permafrost bacteria', 'my MSc thesis on permafrost bacteria'],
    ['patent on vent design', 'my patent on vent design'],
    ['head cook 4 years', 'my 4 years as a head cook'],
    ['good with kids', 'I am good with kids'],
    ['cut CI from 40 to 9 minutes', 'I cut CI from 40 to 9 minutes'],
    ['skid steer license', 'my skid steer license'],
    ['shotfirer ticket, no lost time in 14 yrs', 'I have a shotfirer ticket, with no lost time in 14 years'],
    ['no accidents in 11 years', 'I have had no accidents in 11 years'],
  ])('whoever noted it, and however: %s', (raw, text) => {
    expect(read(raw, true)?.text).toBe(text);
  });
});

describe('knows who raised a point', () => {
  test('from the note itself', () => {
    expect(read('Dana mentioned the near miss on line 4')).toMatchObject({
      by: 'Dana Ortiz',
      text: 'the near miss on line 4',
    });
    expect(read('Sam asked about the new rules')?.by).toBe('Sam van der Berg');
    expect(read('Sam: the shipping dock')).toMatchObject({
      by: 'Sam van der Berg',
      text: 'the shipping dock',
    });
    expect(read('talked abt shift swaps w/ Dana')).toMatchObject({ by: 'Dana Ortiz', text: 'shift swaps' });
    expect(read('Mrs. Ortiz said that returns flood the hall')?.by).toBe('Dana Ortiz');
    expect(read('I asked about training')).toMatchObject({ form: 'topic', text: 'training' });
  });

  test.each([
    ['Omar said that nights are short', 'clause', 'nights are short', 'Omar'],
    ['Omar Haddad explained how they rotate stock', 'topic', 'how you rotate stock', 'Omar Haddad'],
    ['the woman from HR asked about my license', 'asked', 'my license', 'the woman from HR'],
    ['Head nurse mentioned a second ward', 'topic', 'a second ward', 'Head nurse'],
    ['Dr. Cole explained the ward round', 'topic', 'the ward round', 'Dr. Cole'],
  ])('also from somebody who was not named: %s', (raw, form, text, by) => {
    expect(read(raw)).toMatchObject({ form, text, by });
  });

  test.each([
    ['Omar’s idea of a shared calendar', 'Omar’s idea of a shared calendar'],
    ['Omar wants a second van', 'Omar wants a second van'],
    ['Management wants a second van', 'management wants a second van'],
    ['Manager’s plan for nights', 'manager’s plan for nights'],
    ['the part Omar explained', 'the part Omar explained'],
  ])('and keeps an unknown name: %s', (raw, text) => {
    expect(read(raw)?.text).toBe(text);
  });

  test.each(['Nobody asked about pay', 'A friend told me about the post', 'Never said why the post is open'])(
    'but nobody reports here: %s',
    (raw) => {
      expect(read(raw)).toBeUndefined();
    },
  );

  test('and calls the reader you', () => {
    expect(read('Dana never shouts')?.text).toBe('you never shout');
    expect(read('patient safety and why it matters to Dana')?.text).toBe(
      'patient safety and why it matters to you',
    );
    expect(read('Dana’s idea for the loading bay')?.text).toBe('your idea for the loading bay');
    expect(read('the rota Dana Ortiz made')?.text).toBe('the rota you made');
    expect(read('what Dana learned in her first year')?.text).toBe('what you learned in your first year');
    expect(read('Dana started as a cashier herself')?.text).toBe('you started as a cashier yourself');
    expect(read('the Dana Ortiz prize')).toBeUndefined();
    // A particle of a name is no name.
    expect(
      readNote('the company van', cues, { interviewers: [sam], reader: sam, properNames: [] })?.text,
    ).toBe('the company van');
  });
});

test('a label with no word behind it is the note', () => {
  expect(read('Kiln: _')?.text).toBe('the kiln');
});

describe('keeps its hands off what cannot be placed', () => {
  test.each(['x, _', '_ - _', '(', ': :', '_', '"" and ""', 'Rota: …'])('marks alone: %s', (raw) => {
    expect(read(raw)).toBeUndefined();
    expect(read(raw, true)).toBeUndefined();
  });
  test.each([
    'great vibe',
    'he said root looked good',
    'Mateo bites when he is tired',
    'chain of custody audit en febrero',
    'dana going thru divorce',
    'deb smelled of booze',
    'they want them on paper',
    'interpretación simultánea en audiencias',
    'all of the above',
    'none really',
    'she liked that I speak Turkish',
    'I messed up the SQL question',
    'we lose 30% of leads',
    'the manager seemed stressed',
    'merger plans (confidential!)',
    'me dijo que hay mucho trabajo',
    'AHT 6:30 target 5:00',
    'might open a second site',
    'my lamination was too thick',
    'if two people call in sick',
    'Dana likes my sourdough',
    'asked why I left welding',
    'he mentioned his back surgery',
    'It starts in May.',
    'promoted to shift lead',
    'boss looks tired',
    'the team seemed a bit cold',
    'they gave us a tour',
    '"You talk too much"',
    '"I would hire you today"',
    'Mrs. K in room 12 who screams',
    'i told her about my dog',
  ])('leaves out what a careful person would: %s', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test.each([
    'the potassium story',
    'my answer about the flash man',
    'she kept one of my flash sheets',
    'Dana said I breathe right',
    'I said I would tell the board first',
    'never late',
    'not shy',
    'motivated',
  ])('does not take %s for an account of oneself', (raw) => {
    expect(read(raw, true)).toBeUndefined();
  });

  test('a challenge may be that nobody is there', () => {
    const ofTeam = (raw: string) =>
      readNote(raw, cues, { interviewers: [dana], reader: dana, properNames: [], isOfReader: true })?.text;
    expect(ofTeam('nobody to cover sundays')).toBe('you have nobody to cover Sundays');
    expect(ofTeam('no GIS person')).toBe('you have no GIS person');
    expect(ofTeam('nobody reads the local plan')).toBe('nobody reads the local plan');
  });

  test('where notes open small, a single word with a capital is a name', () => {
    const small = { interviewers: [dana], reader: dana, properNames: [], opensSmall: true };
    expect(readNote('Dentrix', cues, small)?.text).toBe('Dentrix');
    expect(readNote('Turnover', cues, small)?.text).toBe('turnover');
    expect(readNote('Dentrix', cues, { ...small, opensSmall: false })).toBeUndefined();
  });

  test.each(['', '   ', '???', '\u202E\u0000', '- ', '…'])('%j', (raw) => {
    expect(read(raw)).toBeUndefined();
  });

  test('reads words that every object has as words', () => {
    expect(read('the constructor of the bridge')?.text).toBe('the constructor of the bridge');
    for (const word of ['constructor', 'valueOf', 'hasOwnProperty', '__proto__', 'toString'])
      expect(read(`${word} training`)?.text ?? '').not.toMatch(/function|object|native/);
  });

  test('a note of 400 characters gives its first sentence, or nothing', () => {
    const long = `The ward changes to twelve-hour shifts in March. ${'And so on and on. '.repeat(30)}`;
    expect(read(long)?.text).toBe('the ward changes to twelve-hour shifts in March');
    expect(read('word '.repeat(80))).toBeUndefined();
  });
});
