import { describe, expect, test } from 'vitest';
import { identifyInterview } from '../../src/interviews/identify.js';

/** Read on Monday, 2 March 2026, in UTC; `undefined` where no start is determined. */
const cases: readonly (readonly [text: string, start: string | undefined])[] = [
  [
    'We invite you to an interview with our manager. Tuesday at half past two works. See you then.',
    '2026-03-03T14:30',
  ],
  ['Interview with the team lead on Wednesday, quarter to eleven.', '2026-03-04T10:45'],
  ['Interview with the team lead on Wednesday at ten past nine.', '2026-03-04T09:10'],
  ['Interview with the team lead, Thursday 12 March, 1430.', '2026-03-12T14:30'],
  ['Your interview is on Thursday 12th at 1430hrs with the ward manager.', '2026-03-12T14:30'],
  ['Interview with the team: Friday noon, meeting room 3.', '2026-03-06T12:00'],
  ['Interview on the 12th of March, 2026, at 4 in the afternoon with our manager.', '2026-03-12T16:00'],
  ['Interview with our manager at 9am on Thurs the 12th.', '2026-03-12T09:00'],
  ['I can offer an interview with our manager on Tuesday at 10. Alternatively 2pm works too.', undefined],
  ['For your interview with our manager we have Tuesday 10:00, 11:00 and 14:00. Please pick one.', undefined],
  ['Your interview with our manager is on Tuesday. Pick from 10:00, 11:30 or 15:00.', undefined],
  ['For the interview with our manager: Tuesday at 10. Or Wednesday, also at 10. Tell me which.', undefined],
  ['Please choose a time for your interview with the manager by Friday 5pm.', undefined],
  [
    'Are you free for an interview with our manager on Tuesday at 10? If not, 3pm would also be fine.',
    undefined,
  ],
  [
    'Wir laden Sie zum Vorstellungsgespräch mit dem Teamleiter am Donnerstag um halb drei ein.',
    '2026-03-05T14:30',
  ],
  ['Vorstellungsgespräch mit dem Teamleiter: Donnerstag, 12. März, 14 Uhr 30.', '2026-03-12T14:30'],
  ['Vorstellungsgespräch mit dem Teamleiter am Freitag um viertel nach neun.', '2026-03-06T09:15'],
  ['Vorstellungsgespräch mit dem Teamleiter am Freitag um Viertel vor zehn.', '2026-03-06T09:45'],
  ['Vorstellungsgespräch mit dem Teamleiter am 12.3. um 10.30h.', '2026-03-12T10:30'],
  ['Vorstellungsgespräch mit dem Teamleiter nächste Woche Donnerstag, 9 Uhr.', '2026-03-12T09:00'],
  ['Vorstellungsgespräch mit dem Teamleiter am Donnerstag in einer Woche um 9 Uhr.', '2026-03-12T09:00'],
  ['Vorstellungsgespräch mit der Teamleiterin übermorgen um zehn.', '2026-03-04T10:00'],
  ['Vorstellungsgespräch mit dem Teamleiter am Freitag, den 6.3.26 um 12h30.', '2026-03-06T12:30'],
  ['Entretien avec le directeur technique jeudi 12 mars à 14 heures 30.', '2026-03-12T14:30'],
  ['Entretien avec le directeur technique jeudi prochain à 15h30.', '2026-03-05T15:30'],
  ['Entretien avec le directeur technique jeudi en huit à 10h.', '2026-03-12T10:00'],
  [
    'Entretien avec le directeur technique le vendredi six mars à quatorze heures trente.',
    '2026-03-06T14:30',
  ],
  ['Entretien avec le directeur technique vendredi à midi et demi.', '2026-03-06T12:30'],
  ['Entretien avec le directeur technique vendredi à dix heures moins le quart.', '2026-03-06T09:45'],
  ['Entretien avec le directeur technique le 12/03 à 9h.', '2026-03-12T09:00'],
  ['Entrevista con el jefe de equipo el jueves 12 de marzo a las 4 y media de la tarde.', '2026-03-12T16:30'],
  ['Entrevista con el jefe de equipo el jueves doce de marzo a las dieciséis horas.', '2026-03-12T16:00'],
  ['Entrevista con el jefe de equipo el viernes a las once menos cuarto.', '2026-03-06T10:45'],
  ['Entrevista con el jefe de equipo el viernes a las 16.30h.', '2026-03-06T16:30'],
  ['Entrevista con el jefe de equipo el viernes de la semana que viene a las 9:00.', '2026-03-13T09:00'],
  ['Entrevista con el jefe de equipo pasado mañana a las 10 de la mañana.', '2026-03-04T10:00'],
  ['Entrevista con el jefe de equipo mañana por la tarde, a las cinco y cuarto.', '2026-03-03T17:15'],
  ['Wawancara dengan kepala tim hari Kamis, 12 Maret 2026, jam setengah tiga sore.', '2026-03-12T14:30'],
  ['Wawancara dengan kepala tim Kamis depan pukul 09.30 WIB.', '2026-03-12T02:30'],
  ['Wawancara user dengan kepala tim besok jam 2 siang.', '2026-03-03T14:00'],
  ['Wawancara dengan kepala tim lusa jam 10 pagi.', '2026-03-04T10:00'],
  ['Wawancara dengan kepala tim tanggal 12 jam 13.00.', '2026-03-12T13:00'],
  ['Wawancara dengan kepala tim Jumat 6/3 pkl 13:30.', '2026-03-06T13:30'],
  ['Interview with our manager a week on Thursday at 10am.', '2026-03-12T10:00'],
  ['Interview with our manager Thursday week at 10am.', '2026-03-12T10:00'],
  ['Interview with our manager, in two weeks, Tuesday the 17th, 10am.', '2026-03-17T10:00'],
  ['Interview with our manager on Thursday (5 March) at 10.00hrs.', '2026-03-05T10:00'],
  ['Interview with our manager on 2026-03-12 at 10:30.', '2026-03-12T10:30'],
  [
    'Interview with our manager. Not Tuesday 10:00 as I wrote before, but Wednesday 11:00.',
    '2026-03-04T11:00',
  ],
  ['Interview with our manager moved from Tuesday at 10:00 to Thursday at 11:30.', '2026-03-05T11:30'],
  [
    'Statt Dienstag 10 Uhr findet das Vorstellungsgespräch mit dem Teamleiter am Donnerstag um 11 Uhr statt.',
    '2026-03-05T11:00',
  ],
  ['Interview with our manager on Friday 6 March, 0930 for 1000.', '2026-03-06T10:00'],
  ['Interview with our manager on Friday 6 March, 1115h to 1200h.', '2026-03-06T11:15'],
  ['Interview with our manager, come in sat arvo 3pm.', '2026-03-07T15:00'],
  ['Interview with our manager on Tuesday or Wednesday at 10:00.', undefined],
  ['Interview with our manager, Thursday any time after 15:00.', undefined],
  ['Your recorded interview: 4 March 08:00 until 6 March 17:00.', undefined],
  [
    'Interview with our manager. You are first: Monday 9 March, 9.30 am. Coffee at 10.30.',
    '2026-03-09T09:30',
  ],
  ['Interview with our manager on Friday, 15:30 to 16:00 SG time.', '2026-03-06T07:30'],
  // "By" as it is said in West Africa, and where it is a deadline.
  ['Can we speak on Thursday by 4pm? I am the founder and lead the team you would join.', '2026-03-05T16:00'],
  ['Your interview with our manager holds on Tuesday 10 March by 9:00am.', '2026-03-10T09:00'],
  ['We would like an interview with our manager. Please confirm on Thursday by 4pm.', undefined],
  ['Could you call me by 4pm on Thursday about your interview with our manager?', undefined],
  [
    'Your interview with our manager is on Friday at 2pm. Please reply on Thursday by 4pm.',
    '2026-03-06T14:00',
  ],
  // A date that says which Thursday.
  ['Entretien avec le directeur technique jeudi prochain, le 12 mars, à 9h.', '2026-03-12T09:00'],
  ['Entretien avec le directeur technique jeudi prochain (12/03) à 9h.', '2026-03-12T09:00'],
  ['Vorstellungsgespräch mit dem Teamleiter nächsten Donnerstag (5.3.) um 9 Uhr.', '2026-03-05T09:00'],
  ['Interview with our manager on Friday at 4 pm Dubai, on Zoom.', '2026-03-06T12:00'],
  ['Vorstellungsgespräch mit dem Teamleiter am Donnerstag, halb eins.', '2026-03-05T12:30'],
  ['Probearbeit mit dem Teamleiter am Samstag. Dreiviertel fünf in der Früh.', '2026-03-07T04:45'],
  [
    'Your interview with our manager is one morning, Thursday March 5, beginning at 9:00.',
    '2026-03-05T09:00',
  ],
  ['Interview with our manager Wed 4 Mar, 3:30-4:15pm.', '2026-03-04T15:30'],
  ['Interview with our manager, Wed 4 Mar, from three to four.', '2026-03-04T15:00'],
  ['Your interview with our manager is at three on Wednesday.', '2026-03-04T15:00'],
  ['Interview with our manager on the morning of Friday 6 March, 9.15.', '2026-03-06T09:15'],
  ['Interview with our manager Friday morning at 9.', '2026-03-06T09:00'],
  ['Interview with our manager Friday evening, 7.', '2026-03-06T19:00'],
  ['Interview with our manager Friday evening at seven.', '2026-03-06T19:00'],
  ['Vorstellungsgespräch mit dem Teamleiter am Freitagvormittag um 9 Uhr.', '2026-03-06T09:00'],
  ['Vorstellungsgespräch mit dem Teamleiter am Freitagabend um sieben.', '2026-03-06T19:00'],
  ['Vorstellungsgespräch mit dem Teamleiter Freitag früh um 8.', '2026-03-06T08:00'],
  ['Interview with our manager on 12 May 2026, 11.00 our time (for you this is 12.30).', '2026-05-12T12:30'],
  [
    'The interview with our manager is on Tuesday from 9:00 to 12:00. At 11:00 you meet the owner.',
    '2026-03-03T09:00',
  ],
];

describe('ways to write days and times', () => {
  test.each(cases)('%s', (text, start) => {
    const { startsAt } = identifyInterview(`${text}\n\nKind regards\nSam Lee`, {
      receivedAt: '2026-03-02T08:00:00Z',
      timeZone: 'UTC',
    });
    expect(startsAt?.slice(0, 16)).toBe(start);
  });
});

/** Read on Monday, 2 March 2026. */
test.each<[text: string, isSure: boolean]>([
  ['Interview with our manager next Thursday at 9am.', false],
  ['Entretien avec le directeur technique jeudi prochain à 9h.', false],
  ['Entrevista con el jefe de equipo el próximo jueves a las 9:00.', false],
  ['Vorstellungsgespräch mit dem Teamleiter nächsten Donnerstag um 9 Uhr.', false],
  ['Wawancara dengan kepala tim Kamis depan pukul 09.30 WIB.', false],
  // On a Monday the next one is in a week for everybody.
  ['Entretien avec le directeur technique lundi prochain à 9h.', true],
  ['Entretien avec le directeur technique jeudi prochain, le 5 mars, à 9h.', true],
  ['Vorstellungsgespräch und Probearbeiten am Mittwoch, 4. März 2026, von 6.30 bis 15.00 Uhr.', true],
  ['You are invited to a trial shift with our head chef on Saturday morning, say 7.30.', true],
  ['Interview with our manager on Wednesday at 7.30.', false],
])('a day or a half of it that can be meant in two ways is told: %j', (text, isSure) => {
  const { startsAt, warnings } = identifyInterview(text, {
    receivedAt: '2026-03-02T09:00Z',
    timeZone: 'UTC',
  });
  expect(startsAt).toBeDefined();
  expect(warnings.some(({ code, path }) => code === 'ambiguous' && path === 'interview.startsAt')).toBe(
    !isSure,
  );
});
