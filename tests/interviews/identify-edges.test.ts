import { describe, expect, it } from 'vitest';
import { identifyInterview } from '../../src/interviews/identify.js';

const read = (text: string, timeZone = 'Europe/Berlin') =>
  identifyInterview(text, { receivedAt: '2026-11-10T09:00:00+01:00', timeZone });

describe('the name of the company', () => {
  it.each([
    [
      `Hi Priya,

You've been invited to record a one-way video interview for the Shift Supervisor role. Please finish by 15 November 2026.

The Copperfield Foods Recruiting Team`,
      'Copperfield Foods',
    ],
    [
      'Buenas Iker, soy Toño, encargado de Pinturas y Barnices La Ría. ¿Puedes pasarte mañana a las 10 para una entrevista conmigo? Calle Mar 4.',
      'Pinturas y Barnices La Ría',
    ],
    [
      `Entrevue – Conseiller en assurances

Quand : jeudi 19 novembre 2026, 13 h 30 – 14 h 30
Participants : Karine Thibault (directrice de succursale), Luc Auger (conseiller RH), Maude Cyr (candidate)

Bonjour Maude, au plaisir de vous rencontrer!`,
      undefined,
    ],
    [
      `Madame, vous serez reçue par M. Paul Henry, directeur des soins, et la chargée de recrutement, Inès Roy, le 19 novembre 2026 à 10h.

Cordialement,
Inès Roy
Ressources humaines`,
      undefined,
    ],
  ])('ends where it ends: %s', (text, company) => {
    expect(read(text).company?.name).toBe(company);
  });

  it('takes its first word from the title before it', () => {
    const { interviewers } = read(
      'Buenas Iker, soy Toño, encargado de Pinturas y Barnices La Ría. ¿Puedes pasarte mañana a las 10 para una entrevista conmigo?',
    );
    expect(interviewers).toEqual([expect.objectContaining({ name: 'Toño', title: 'encargado' })]);
  });
});

describe('how long it takes', () => {
  it.each([
    [
      'Come in on Thursday 19 November at 10am: first a quick typing exercise, 15 minutes, then you sit down with our manager Ann Poole for a chat.',
      undefined,
    ],
    [
      'Kamis 19 November jam 9 interview dengan Pak Gunawan, kepala dapur. Setelah itu tes masak sekitar 45 menit.',
      undefined,
    ],
    [
      'Am Donnerstag, 19.11.2026 um 9 Uhr lernst du unsere Werkstattleiterin Eva Kurz kennen, danach eine kleine Arbeitsprobe von etwa 30 Minuten.',
      undefined,
    ],
    [
      'El jueves 19 de noviembre a las 9:00 te recibe la jefa de sala, Eva Pons; luego harás una prueba de unos 40 minutos.',
      undefined,
    ],
    [
      'Jeudi 19 novembre à 9h, vous rencontrerez Mme Roy, cheffe de rayon, puis un test pratique de 30 minutes environ.',
      undefined,
    ],
    ['Technical test on Thursday 19 November at 10am with Ray Ho, lead developer, 60 minutes.', 60],
    ['Tes praktik Kamis 19 November jam 9 dengan Pak Gunawan, kepala dapur, sekitar 1 jam.', 60],
    [
      'The next step is a 30-minute intro call with Camille from our People team on Thursday 19 November at 10am.',
      30,
    ],
    [
      "Salut Inès, viens jeudi 19 novembre à 6h pour un essai au fournil jusqu'à 10h, avec moi. Marc, boulanger",
      240,
    ],
    [
      'Please come on Thursday 19 November at 10am to meet our manager Ann Poole. The office is open until 6pm.',
      undefined,
    ],
  ])('is said of all of it: %s', (text, minutes) => {
    expect(read(text).minutes).toBe(minutes);
  });

  it('reads a short weekday in small letters beside a time', () => {
    const { startsAt, minutes } = read('can you come in sat for a trial shift with our baker? 6am til 9');
    expect([startsAt, minutes]).toEqual(['2026-11-14T06:00:00+01:00', 180]);
    expect(
      read('we sat down for a look at your CV at 9am. Meet our chef Leo on Thursday at 3pm').startsAt,
    ).toBe('2026-11-12T15:00:00+01:00');
  });
});
