/** Who leads the team that hires and asks to a short call is no recruiter; in a chat the one who asks is who wrote so. */
import { describe, expect, test } from 'vitest';
import { fromInvitation } from '../../src/importers/invitation.js';

const options = { receivedAt: '2026-11-10T09:00:00Z', timeZone: 'Europe/London' } as const;

function read(text: string) {
  const { verdict, interview } = fromInvitation(text, options);
  return {
    verdict,
    type: interview?.type,
    names: interview?.interviewers?.map(({ name }) => name) ?? [],
    candidate: interview?.candidate?.name,
  };
}

describe('a manager who asks to a short call', () => {
  test.each([
    "Hi Yemi, thanks for connecting. I lead the warehouse crew at Tolbridge and I'm looking for a shift lead. Could we do a quick call on Wednesday at 4pm, 20 minutes? I'll tell you about the team.\nPaula Strand",
    "Hello Marc, I run the service desk at Ostrava Games and we're hiring a support engineer. Have you got 15 min on Thursday at noon for an intro call? Happy to hear about your background.\nIlse Norden",
    'Hallo Herr Thoma, ich leite die Werkstatt bei Radhaus Lindau und suche einen Mechaniker. Haben Sie am Donnerstag um 17 Uhr eine Viertelstunde für ein kurzes Telefonat?\nBirte Lamm',
    'Hola Marcos, lidero el equipo de almacén en Frutas Levante y busco un encargado. ¿Tienes 15 minutos el jueves a las 12 para una llamada rápida? Te cuento sobre el equipo.\nElena Pardo',
    "Bonjour Karim, je gère l'équipe logistique chez Voltane et je cherche un cariste. Un appel rapide jeudi à 14h, 15 minutes ? Je vous parlerai de l'équipe.\nSophie Lanier",
    'Halo Tono, saya memimpin tim gudang di Sinar Rejeki dan lagi cari staf. Bisa call singkat 15 menit Kamis jam 3 sore? Nanti saya cerita soal timnya.\nHendra Saputra',
  ])('is the boss: %j', (text) => {
    expect(read(text)).toMatchObject({ verdict: 'user', type: 'hiring-manager' });
  });

  test.each([
    "Hi Yemi, I lead the recruiting team at Tolbridge and we're hiring a shift lead. Free for a quick call on Wednesday at 4pm?\nPaula Strand",
    "Hello Marc, I look after talent acquisition at Ostrava Games and we're looking for a support engineer. Have you got 15 min on Thursday at noon for an intro call?\nIlse Norden",
  ])('is HR where HR is what they lead: %j', (text) => {
    expect(read(text).verdict).toBe('hr');
  });
});

describe('of two in a chat who asks interviews', () => {
  test.each([
    [
      'name and time above what is said',
      "Paula Strand  9:02 AM\nHi Yemi! I manage the warehouse at Tolbridge and I'm hiring a shift lead.\nYemi Adeola  9:15 AM\nHi Paula, sounds good.\nPaula Strand  9:17 AM\nFree tomorrow at 2pm for a quick video call? 20 minutes.\nYemi Adeola  9:20 AM\nYes, works.",
    ],
    [
      'time and name before it',
      "[10/11/2026, 09:02] Paula Strand: Hi Yemi! I manage the warehouse at Tolbridge and I'm hiring a shift lead.\n[10/11/2026, 09:15] Yemi Adeola: Hi Paula, sounds good.\n[10/11/2026, 09:17] Paula Strand: Free tomorrow at 2pm for a quick video call? 20 minutes.\n[10/11/2026, 09:20] Yemi Adeola: Yes, works.",
    ],
    [
      'a colon behind the name',
      "Paula Strand: Hi Yemi! I manage the warehouse at Tolbridge and I'm hiring a shift lead.\nYemi Adeola: Hi Paula, sounds good.\nPaula Strand: Free tomorrow at 2pm for a quick video call? 20 minutes.\nYemi Adeola: Yes, works.",
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({
      verdict: 'user',
      type: 'hiring-manager',
      names: ['Paula Strand'],
      candidate: 'Yemi Adeola',
    });
  });
});

test.each([
  'Guten Tag Frau Wirz, als Leiterin der Disposition wäre ich Ihre direkte Vorgesetzte. Ich lade Sie zum Erstgespräch am Donnerstag, 19. November um 10 Uhr ein.\nFreundliche Grüße\nDoris Amman',
  'Lieber Herr Kolb, ich wäre Ihre direkte Vorgesetzte in der Werkstatt. Erstes Kennenlerngespräch am Donnerstag, 19.11., 14 Uhr, Besprechungsraum 3.\nMit freundlichen Grüßen\nUte Lamm',
])('whoever would be the boss and invites sits there, where nobody else is named: %j', (text) => {
  expect(read(text)).toMatchObject({ verdict: 'user', type: 'hiring-manager', names: [expect.any(String)] });
});
