import { describe, expect, test } from 'vitest';
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
