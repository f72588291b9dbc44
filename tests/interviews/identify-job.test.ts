/** At which company and for which job: what is a name or a title in a message, and which of them is meant. */
import { describe, expect, it, test } from 'vitest';
import { identifyInterview } from '../../src/interviews/identify.js';

const options = { receivedAt: '2026-11-30T09:00:00Z', timeZone: 'Europe/London' } as const;

function read(text: string): readonly [company: string | undefined, role: string | undefined] {
  const { company, role } = identifyInterview(text, options);
  return [company?.name, role?.title];
}

describe('company and job', () => {
  test.each<[mail: string, company: string | undefined, role: string | undefined]>([
    [
      'Hi Maya,\n\nthank you for applying for the position of Ward Nurse at Harbor Hospital. We would like to invite you to an interview with Dana Ortiz, Head of Nursing, on 3 December at 10:00 via Zoom.\n\nBest,\nLena Vogt\nRecruiter, Harbor Hospital',
      'Harbor Hospital',
      'Ward Nurse',
    ],
    [
      'Sehr geehrte Frau Chen,\n\nvielen Dank für Ihre Bewerbung als Disponent (m/w/d). Wir laden Sie zu einem Gespräch am 3. Dezember um 10 Uhr mit Herrn Vogt, Leiter Logistik, ein.\n\nMit freundlichen Grüßen\nUte Lang\nPersonalabteilung\nNordwind Spedition',
      'Nordwind Spedition',
      'Disponent',
    ],
    [
      'Yth. Sdr. Rizky Pratama,\n\nTerima kasih telah melamar posisi Data Analyst di PT Samudra Data. Kami mengundang Anda untuk interview user pada hari Kamis, 3 Desember 2026 pukul 10.00 WIB via Zoom.\n\nSalam,\nDewi\nHRD PT Samudra Data',
      'PT Samudra Data',
      'Data Analyst',
    ],
    [
      'Hola, Lucía:\n\nGracias por tu interés en el puesto de Técnica de laboratorio en Aceros Nervión. Nos gustaría entrevistarte el jueves 3 de diciembre a las 10:00 con Ana Ruiz, jefa de calidad.\n\nUn saludo,\nMarta Gil\nRecursos Humanos, Aceros Nervión',
      'Aceros Nervión',
      'Técnica de laboratorio',
    ],
    [
      'Bonjour Léa,\n\nVotre candidature au poste d’infirmière de nuit à la Clinique Saint-Roch a retenu notre attention. Nous vous invitons à un entretien le jeudi 3 décembre à 10h avec Mme Blanc, cadre de santé.\n\nCordialement,\nPaul Martin\nClinique Saint-Roch',
      'Clinique Saint-Roch',
      'infirmière de nuit',
    ],
  ])('are read from %j', (mail, company, role) => {
    expect(read(mail)).toEqual([company, role]);
  });

  it('are left out where the message says neither', () => {
    expect(
      read(
        'Hi Maya, your interview with Dana Ortiz, Engineering Manager, is on 3 December at 10:00. Best, Lena',
      ),
    ).toEqual([undefined, undefined]);
  });

  it('is not the platform, and not the title of somebody who sits there', () => {
    const [company, role] = read(
      'Hi Maya, your interview with Dana Ortiz, Engineering Manager, is on 3 December at 10:00 on Microsoft Teams.\n\nSent by Greenhouse',
    );
    expect(company ?? '').not.toMatch(/Microsoft|Teams|Greenhouse|Dana/);
    expect(role).not.toBe('Engineering Manager');
  });

  test.each<[mail: string, role: string | undefined]>([
    // What says more of a job stands behind it.
    [
      'Bonjour Léa, votre entretien pour le poste de Chargé de communication interne avec Mme Roy, directrice de la communication, est fixé au mardi 1er décembre à 14h.',
      'Chargé de communication interne',
    ],
    [
      'Bonjour Léa, entretien pour le poste de boulanger mardi 1er décembre à 14h avec M. Blanc, chef boulanger.',
      'boulanger',
    ],
    [
      'Bonjour Léa, votre entretien pour le poste de UX writer avec M. Blanc, directeur de création, est confirmé mardi 1er décembre à 14h.',
      'UX writer',
    ],
    // The employer is no part of it, and neither is the time.
    [
      'Hola Luis: lo de diseñador en Marea sigue adelante: hablas con Ana Ruiz, jefa de diseño de Marea, el martes 1 de diciembre a las 10:00.',
      'diseñador',
    ],
    [
      'Hi Luis,\nConfirming our interview for Tuesday 12/1 at 2:00 PM ET. I lead the print team and you would be my second-in-command.\nDana Cole\nPrint Manager',
      undefined,
    ],
    // A job right behind the word for an interview.
    [
      'TOKO SINAR: Anda diundang interview crew gudang dgn tim rekrutmen Rabu 2 Des jam 10 pagi di kantor cabang Bekasi. Bawa lamaran.',
      'crew gudang',
    ],
    ['Halo Rizky, besok interview manager jam 10 ya di kantor, bawa lamaran.', undefined],
  ])('the job ends where it does in %j', (mail, role) => {
    expect(read(mail)[1]).toBe(role);
  });

  it('is no paper that is asked for, and the one above the programme', () => {
    expect(
      read(
        'Dear Ellis,\n\nNorthshire County Council – Graduate Planner programme 2027\n\nYou are invited to our Assessment Centre on 3 December 2026, 09:00 until 15:30, at Marlow Court, Reading. You must bring proof of National Insurance number.',
      )[0],
    ).toBe('Northshire County Council');
  });

  it('is no two people', () => {
    const [company] = read(
      'Onsite for Product Manager\nWednesday, 18 March 2026\n10:00 System design with Wei Zhang\n10:45 Coding with Nadia Petrov & Luis Ortega',
    );
    expect(company).toBeUndefined();
  });

  it('holds no half of a bracket', () => {
    const [company, role] = read(
      'Interview (Product Manager) with Dana Ortiz, Head of Product, 3 December 2026, 10:00, on Zoom (sent for Halcyon Bio)',
    );
    expect([company, role].join('')).not.toMatch(/[()]/);
  });

  it('keeps the star of a title', () => {
    const text =
      'Sehr geehrte Frau Chen,\n\nwir laden Sie für die Stelle Referent*in Monitoring zum Vorstellungsgespräch am 3. Dezember um 10 Uhr ein. Das Gespräch führt Dr. Anna Kern, Leiterin Monitoring.\n\nBeste Grüße\nUte Lang\nPersonalabteilung';
    expect(identifyInterview(text, options).role?.title).toBe('Referent*in Monitoring');
  });

  it('comes with the words as they stand in the message', () => {
    const text =
      '<p>Interview for the position of <b>Ward Nurse</b> at Harbor Hospital, 3 December 2026, 10:00, with Dana Ortiz, Head of Nursing</p>';
    const { evidence, role, company } = identifyInterview(text, options);
    const words = (field: string) => evidence.find((each) => each.field === field)?.text;
    expect([words('role'), words('company')]).toEqual([role?.title, company?.name]);
  });
});

describe('what names no employer', () => {
  test.each([
    [
      'the agency that writes',
      'Hi Tess, I am a consultant at Larkfield Recruitment. My client, a dairy near Exeter, needs a Planner. Can we speak by phone tomorrow at 2pm?\nRob Hale\nLarkfield Recruitment',
      undefined,
    ],
    [
      'a suburb where the client of who lends people is',
      'Hi Dee, it is a permanent role with a packaging business out at Dandenong South. Before I put you forward, are you free for a call tomorrow at 2pm?\nJo Marsh\nConsultant, Pinnacle Staffing',
      'Pinnacle Staffing',
    ],
    [
      'the estate where the firm has its hall',
      'Dear Tom Reid, interview for the Fitter post with Sam Hill, Workshop Manager.\nDate: Monday 7 December\nTime: 10:00\nVenue: Brennan Hydraulics, Lakeside Industrial Estate, Unit 4\nRegards\nJo Day',
      'Brennan Hydraulics',
    ],
  ])('%s', (_, text, company) => {
    expect(read(text)[0]).toBe(company);
  });
});

test.each([
  [
    'Hi Kim, I am Ada Boyd, co-founder at Loomly. We are looking for our first designer and I would love to talk on Thursday at 4pm on Google Meet.',
    'designer',
  ],
  [
    'Hola Kim, soy Ada Boyd, CTO de Loomly. Buscamos a nuestro segundo diseñador. ¿Hablamos el jueves a las 16:00 por Meet?',
    'diseñador',
  ],
])('which of several somebody would be is no part of the job: %j', (text, role) => {
  expect(read(text)[1]).toBe(role);
});
