import { describe, expect, test } from 'vitest';
import { fromInvitation } from '../../src/importers/invitation.js';
import { identifyInterview } from '../../src/interviews/identify.js';

const namesIn = (text: string) => identifyInterview(text).interviewers.map(({ name }) => name);

describe('everybody of a list sits there', () => {
  test.each([
    [
      'a heading without a colon',
      'Vorstellungsgespräch Sachbearbeitung\n\nTeilnehmende\nSolveig Brandt, Personalreferentin\nMurat Ekici, Teamleiter Bestand\n\nDauer: 45 Minuten',
      ['Solveig Brandt', 'Murat Ekici'],
    ],
    [
      'letters before the names',
      'Kami mengundang Anda untuk wawancara pada Rabu pukul 10.00.\n\nPewawancara:\na. Yuni Siregar – VP Human Capital\nb. Arif Budiman – GM Operasi\n\nMohon hadir tepat waktu.',
      ['Yuni Siregar', 'Arif Budiman'],
    ],
    [
      'attendees of a calendar entry',
      'Microsoft Teams Meeting\nInterview: Programme Officer\nOrganizer: HR Mailbox\nRequired: Wangari Kamande (Country Director); Peter Otieno (MEL Manager)\n\nYou will be interviewed for 45 minutes.',
      ['Wangari Kamande', 'Peter Otieno'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('names that look like something else', () => {
  test.each([
    [
      'joined by a sign as firms are',
      "Hi Rafa, your take-home review is on Tuesday at 10. You'll meet Ilka & Grace from the booking squad, they've read your code.",
      ['Ilka', 'Grace'],
    ],
    [
      'behind a noun with a capital',
      'Hallo Frau Kunz, das Vorstellungsgespräch führt unsere Gruppenleitung Meike am Montag um 9 Uhr in der Kita.',
      ['Meike'],
    ],
    [
      'a title with a department, not the reader',
      'Monsieur Kouassi, chef de chantier, vous recevra lundi à 8 h pour un entretien sur le chantier.',
      ['Monsieur Kouassi'],
    ],
  ])('%s', (_, text, names) => {
    expect(namesIn(text).map((name) => name.replace('Monsieur ', ''))).toEqual(
      names.map((name) => name.replace('Monsieur ', '')),
    );
  });
});

test('whoever writes from a department is no title of the reader', () => {
  const { interviewers } = identifyInterview(
    "Hi Shane, Catriona in HR for Brody's Homestore here. I'd like to interview you by phone on Thursday at 3pm.",
  );
  expect(interviewers.map(({ name }) => name)).toEqual(['Catriona']);
});

test('a name in small letters is found where a form of address shows it', () => {
  expect(
    namesIn('vorstellungsgespräch morgen um 11 bei frau mayrhofer in der personalabteilung, zimmer 2'),
  ).toEqual(['mayrhofer']);
});

test('who writes "somebody and I" is one of them', () => {
  expect(
    namesIn(
      'From: Rachel Stone <rstone@northvale.example>\nSubject: ICU RN - interview\nTo: Michelle Tran\n\nHi Michelle, Dr. Abebe and I (nurse manager, ICU) would love to meet you. Are you free Friday at 1:15pm?\nRachel',
    ),
  ).toEqual(expect.arrayContaining(['Rachel Stone']));
});

describe('a name ends where what somebody works for, or is, begins', () => {
  const titled = (text: string) =>
    identifyInterview(text, { receivedAt: '2026-11-10T09:00:00Z', timeZone: 'Asia/Jakarta' });

  test.each([
    [
      'words that introduce',
      'Hai Sekar! Gue Galih, lead engineer di Lumbung. Jumat jam 2 siang interview teknis bareng gue, sejam via Zoom.',
      ['Galih'],
    ],
    [
      'a shop behind a given name',
      'Hola Tere, soy Lola de Pastelería Dos Ríos. Buscamos dependienta: vente el martes a las 9 y haces una prueba con nosotros.',
      ['Lola'],
    ],
    [
      'a bistro behind a given name',
      "Bonjour Malik, c'est Nina du Bistrot des Arts, on cherche un commis. Passe mardi à 15h pour un essai en cuisine avec moi.",
      ['Nina'],
    ],
    [
      'a shop that bears the owner’s name',
      'Mbak Yuli, ini Bu Ratna pemilik Laundry Ratna Wangi. Besok jam 8 datang ya, coba setrika dulu, nanti saya lihat.',
      ['Ratna'],
    ],
    [
      'a short "doña"',
      'Estimado Sr. Soto: la entrevista será el martes 17 de noviembre a las 9:30 con Dª Blanca Leiro, directora, y D. Iván Mera, jefe de estudios.',
      ['Blanca Leiro', 'Iván Mera'],
    ],
    [
      'one of several of a rank',
      'Hi Joe, next is a case interview with one of our Principals, Rosa Whitlock, on Friday 20 November at 10am.',
      ['Rosa Whitlock'],
    ],
  ])('%s', (_, text, names) => {
    expect(titled(text).interviewers.map(({ name }) => name)).toEqual(names);
  });

  test('one of them is told by one title', () => {
    const { interviewers } = titled(
      'Hi Joe, next is a case interview with one of our Principals, Rosa Whitlock, on Friday 20 November at 10am.',
    );
    expect(interviewers[0]?.title).toBe('Principal');
  });

  test('titles of health and what somebody heads belong to who sits there', () => {
    const { interview } = fromInvitation(
      'Kepada Yth.\nNs. Melati Anggraini, S.Kep\n\nKami mengundang Saudari untuk wawancara posisi Perawat dengan Kepala Bidang Keperawatan, Ns. Togar Manik, M.Kep pada Senin, 16 November 2026 pukul 09.00 WIB.',
      { receivedAt: '2026-11-10T09:00:00Z', timeZone: 'Asia/Jakarta' },
    );
    expect(interview?.interviewers).toMatchObject([
      { name: 'Togar Manik', title: 'Kepala Bidang Keperawatan' },
    ]);
    expect(interview?.candidate?.name).toBe('Melati Anggraini');
  });
});

test('whom a letter is addressed to above it is invited, and interviews nobody', () => {
  const { interviewers, candidate } = identifyInterview(
    'Frau\nJudith Amrein\nSeestrasse 4\n\nWir laden Sie zum Vorstellungsgespräch mit unserem Werkstattleiter Beat Huber am 17. November 2026 um 10 Uhr ein.',
    { timeZone: 'Europe/Zurich' },
  );
  expect(candidate?.name).toBe('Judith Amrein');
  expect(interviewers.map(({ name }) => name)).toEqual(['Beat Huber']);
});
