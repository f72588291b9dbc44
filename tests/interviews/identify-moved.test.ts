import { describe, expect, it } from 'vitest';
import { identifyInterview } from '../../src/interviews/identify.js';

const read = (text: string, timeZone = 'Europe/Berlin') =>
  identifyInterview(text, { receivedAt: '2026-11-10T09:00:00+01:00', timeZone });

describe('an interview that is moved', () => {
  it.each([
    [
      'Der Termin am 16.11.2026 um 10:00 Uhr muss leider entfallen. Neuer Termin: 18.11.2026 um 14:30 Uhr. Sie sprechen mit Frau Kern, Teamleiterin Einkauf.',
      '2026-11-18T14:30:00+01:00',
    ],
    [
      'Liebe Frau Haas, leider müssen wir unseren Termin am 16.11. um 9 Uhr verschieben. Herr Dr. Funk, Chefarzt der Chirurgie, erwartet Sie stattdessen am 20.11. um 11 Uhr.',
      '2026-11-20T11:00:00+01:00',
    ],
    [
      'Hola Noelia, la entrevista del 16/11/2026 a las 10:00 queda cancelada. Nueva fecha: 18/11/2026 a las 12:00, con Andrés Prieto, jefe de cocina.',
      '2026-11-18T12:00:00+01:00',
    ],
    [
      'Bonjour Léo, nous devons déplacer le rendez-vous du 16 novembre 2026 à 10h. Mme Colin, responsable du magasin, vous attend désormais le 18 novembre 2026 à 14h.',
      '2026-11-18T14:00:00+01:00',
    ],
    [
      'Dear Femi, unfortunately the interview on Monday 16 November at 10:00 has to be cancelled. New date: Wednesday 18 November, 15:00, with our Head of Logistics, Ola Bright.',
      '2026-11-18T15:00:00+01:00',
    ],
  ])('starts at the new time: %s', (text, start) => {
    const { verdict, startsAt, offered } = read(text);
    expect([verdict, startsAt, offered]).toEqual(['user', start, undefined]);
  });

  it('starts at the new time in Indonesian', () => {
    const { startsAt, offered } = read(
      'Selamat pagi, wawancara tanggal 16 November 2026 pukul 09.00 kami batalkan. Jadwal baru: 18 November 2026 pukul 13.00 WIB dengan Pak Joko, Kepala Toko.',
      'Asia/Jakarta',
    );
    expect([startsAt, offered]).toEqual(['2026-11-18T13:00:00+07:00', undefined]);
  });

  it('offers the new times alone', () => {
    const { offered } = read(
      'Leider müssen wir den Termin am 16.11.2026 um 10 Uhr verschieben. Ginge es am 18.11.2026 um 9 Uhr oder am 19.11.2026 um 15 Uhr? Das Gespräch führt Werkstattleiter Jörg Pohl.',
    );
    expect(offered).toEqual(['2026-11-18T09:00:00+01:00', '2026-11-19T15:00:00+01:00']);
  });

  it('keeps a day that is only given up if it does not suit', () => {
    const { startsAt, offered } = read(
      'Ihr Vorstellungsgespräch mit Frau Kern, Teamleiterin Einkauf: Sollten Sie den Termin am 16.11.2026 um 10 Uhr nicht halten können, ginge es auch am 18.11.2026 um 14 Uhr.',
    );
    expect(startsAt).not.toBe('2026-11-18T14:00:00+01:00');
    expect(offered ?? []).not.toEqual(['2026-11-18T14:00:00+01:00']);
  });

  it.each([
    [
      'Selamat pagi Ibu Ratih, mohon maaf, wawancara dengan Kepala Gudang yang semula Senin 16 November jam 08.00 kami undur menjadi Rabu, 18 November 2026 pukul 13.00 WIB.',
      'user',
    ],
    [
      'Mohon maaf kak, interview user dengan Bu Ratna dipindah ke Jumat 20 November 2026 jam 10.00 WIB via Zoom.',
      'user',
    ],
    [
      'Lo sentimos mucho: tenemos que aplazar la entrevista con la jefa de almacén del martes 17 de noviembre al jueves 19 de noviembre a las 11:00. Disculpa las molestias.',
      'user',
    ],
    [
      "We're sorry, but unfortunately we need to push your interview with the warehouse manager back to Thursday 19 November at 2pm. Apologies for the inconvenience.",
      'user',
    ],
    [
      "Nous sommes désolés, l'entretien avec le chef d'atelier est reporté au jeudi 19 novembre 2026 à 15h. Toutes nos excuses.",
      'user',
    ],
    [
      'Mohon maaf kak, wawancara besok batal karena posisinya sudah terisi. Lowongan baru kami umumkan tanggal 20 November 2026.',
      'none',
    ],
    [
      'Dear Femi, the interview on Monday 16 November at 10:00 has been cancelled as the post has been filled internally. We are sorry.',
      'none',
    ],
    [
      'Leider müssen wir das Gespräch am 16.11.2026 um 10 Uhr absagen, da die Stelle besetzt ist. Am 20.11.2026 löschen wir Ihre Unterlagen.',
      'none',
    ],
    [
      'Reminder: your dentist appointment on 16 November at 10am has been moved to 18 November at 2pm. Sorry for the inconvenience.',
      'none',
    ],
  ])('an apology for that turns nobody down: %s', (text, verdict) => {
    expect(read(text).verdict).toBe(verdict);
  });
});

describe('an invitation that is quoted below', () => {
  it('tells who sits there, where the message that moves it names nobody', () => {
    const { verdict, type, interviewers } = read(`Hello Marta,

Apologies, Desmond has jury duty, so Wednesday won't work after all. Would Monday 23 November at 11am suit you?

Best wishes,
Lucy Farrow
Talent Coordinator, Bellwether Optics

On Fri, 6 Nov 2026 at 15:20, Lucy Farrow <lucy@bellwether.example> wrote:
> Hi Marta,
>
> Desmond Achebe, our Head of Lens Design, would like to interview you for the Optical Engineer
> position on Wednesday 18 November at 10:00 on Zoom: https://zoom.us/j/8812345
>
> Lucy`);
    expect([verdict, type]).toEqual(['user', 'hiring-manager']);
    expect(interviewers).toEqual([{ name: 'Desmond Achebe', title: 'Head of Lens Design' }]);
  });

  it('tells all of them, where one who cannot come is named', () => {
    const { interviewers } = read(`Liebe Frau Seidel,

leider ist Herr Brandt am Dienstag verhindert, wir müssen das Gespräch verschieben. Passt Ihnen Donnerstag, 19. November um 9 Uhr?

Viele Grüße
Anja Kolb
Personalreferentin, Nordlicht Energie GmbH

Am 06.11.2026 um 10:12 schrieb Anja Kolb:
> Liebe Frau Seidel,
> wir laden Sie zu einem Gespräch mit Holger Brandt, Leiter Netzplanung, und Ines Maurer, Netzplanerin, am Dienstag, 17. November um 14 Uhr ein.
> Viele Grüße
> Anja Kolb`);
    expect(interviewers.map(({ name }) => name)).toEqual(['Holger Brandt', 'Ines Maurer']);
  });

  it('leaves a talk of the writer to the writer', () => {
    const { verdict, interviewers } = read(`Hi Jonas,

sorry, I have to move our call. Could we do Friday 13 November at 3pm instead? I'll ring you.

Katie Moss
Recruiter, Plumtree

On Thu, 5 Nov 2026 at 10:02, Katie Moss <k@plumtree.example> wrote:
> Hi Jonas, I'd love to have a quick phone screen with you on Thursday 12 November at 2pm. If it goes well, you will meet Ravi Menon, Head of Data.`);
    expect([verdict, interviewers.map(({ name }) => name)]).toEqual(['hr', ['Katie Moss']]);
  });
});
