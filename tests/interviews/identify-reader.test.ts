import { describe, expect, it } from 'vitest';
import { identifyInterview } from '../../src/interviews/identify.js';

const read = (text: string, timeZone = 'Europe/Berlin') => {
  const { interviewers, candidate, ...rest } = identifyInterview(text, {
    receivedAt: '2026-11-10T09:00:00+01:00',
    timeZone,
  });
  return { ...rest, candidate: candidate?.name, interviewers: interviewers.map(({ name }) => name) };
};

describe('the candidate of a calendar entry', () => {
  it.each([
    [
      `Interview: Amy Zhou // Data Analyst - Case study

When: Thu Nov 19, 2026 1pm - 2pm (EST)
Who: Amy Zhou, Peter Lang (Head of Data), Ruth Adeyemi (Senior Analyst)

Amy, you'll walk Peter and Ruth through a case.`,
      'Amy Zhou',
      ['Peter Lang', 'Ruth Adeyemi'],
    ],
    [
      `Interview - Leah Brooks - Product Manager
Thursday 19 November 2026, 13:00-14:00
Attendees: Leah Brooks; Omar Said, Director of Product; Kim Vo, Designer
Leah, please have your portfolio ready.`,
      'Leah Brooks',
      ['Omar Said', 'Kim Vo'],
    ],
    [
      `Interview: Leah Brooks // Product Manager

When: Thu Nov 19, 2026 1pm - 2pm (GMT)
Participants: Leah Brooks, Omar Said (Director of Product)

Hi Leah, Omar will talk with you about roadmaps.`,
      'Leah Brooks',
      ['Omar Said'],
    ],
  ])('stands in the list and does not interview', (text, candidate, interviewers) => {
    const found = read(text);
    expect([found.candidate, found.interviewers]).toEqual([candidate, interviewers]);
  });

  it('is not the job', () => {
    const { role } = identifyInterview(
      `Interview: Leah Brooks // Product Manager
Participants: Leah Brooks, Omar Said (Director of Product)
Hi Leah, Omar will talk with you on Thursday 19 November 2026 at 1pm.`,
    );
    expect(role).toEqual({ title: 'Product Manager' });
  });
});

describe('the candidate of a thread', () => {
  it.each([
    [
      `Bonjour Karim,

Nous vous confirmons l'entretien avec Mme Odile Faure, responsable logistique, jeudi 19 novembre à 10h par Teams.

Cordialement,
Lise Aubert

Le 9 nov. 2026 à 08:15, Karim Haddad a écrit :
> Bonjour Lise, jeudi me convient.`,
      'Karim Haddad',
    ],
    [
      `Hallo Frau Castellani,

dann bleibt es bei Donnerstag, 19. November, 10 Uhr mit Teamleiter Uwe Brand per Teams.

Viele Grüße
Ina Korn

Am 09.11.2026 um 08:15 schrieb Giulia Castellani:
> Guten Tag Frau Korn, Donnerstag passt mir gut.`,
      'Giulia Castellani',
    ],
    [
      `Marcos, confirmado: el jueves 19 a las 10:00 con Eva Ortiz, directora de tienda, por Meet.

Rosa Pina

El 9 nov 2026, a las 8:15, Marcos Albeniz escribió:
> Hola Rosa, el jueves me va bien.`,
      'Marcos Albeniz',
    ],
    [
      `Halo Mas Bayu, siap, interview dengan Pak Eko, Kepala Produksi, hari Kamis 19 November pukul 10.00 WIB.

Tari
HRD

Pada Sen, 9 Nov 2026 pukul 08.15 Bayu Nugroho menulis:
> Baik Bu Tari, Kamis saya bisa.`,
      'Bayu Nugroho',
    ],
    [
      `Hi Noor, see you Thursday 19 November at 3pm with Bill Tate, our Head Brewer.

Sal

On Mon, 9 Nov 2026 at 08:15, Bill Tate <bill@brew.example> wrote:
> Sal, Thursday at 3 works for me to interview Noor.`,
      'Noor',
    ],
  ])('wrote what is quoted, if the greeting says so', (text, candidate) => {
    expect(read(text).candidate).toBe(candidate);
  });
});
