import { expect, it } from 'vitest';
import { interviewTypes } from '../../src/interviews/catalog.js';
import { identifyInterview } from '../../src/interviews/identify.js';

/** Who writes, in words of HR or an agency, and who sits there, of the team. */
const messages = [
  'Lieber Herr Voss, mein Mandant, die Kelterei Adam KG, möchte Sie kennenlernen. Termin: Montag, 16.11.2026, 16 Uhr. Gesprächspartner sind der Geschäftsführer Paul Adam und die Vertriebsleiterin Eva Denk. Ihre Personalberaterin Corinna Behr',
  'Hi Tom, my client Adam Cider would like to meet you on 16 November 2026 at 4pm. You will see managing director Paul Adam and head of sales Eva Denk. Cora Behr, recruitment consultant, Behr Search',
  'Bonjour, mon client, la maison Adam, souhaite vous rencontrer le 16 novembre 2026 à 16h : le directeur général Paul Adam et la directrice commerciale Eva Denis. Cora Bern, cabinet de recrutement',
  'Halo Kak, klien kami PT Adam ingin bertemu Kakak pada 16 November 2026 pukul 16.00 WIB dengan Direktur Utama Paul Adam dan Manajer Penjualan Eva Dewi. Cora, konsultan rekrutmen',
  'Estimado Tomás: mi cliente, Sidras Adam, quiere conocerle el 16 de noviembre de 2026 a las 16:00. Le recibirán el director general Paul Adam y la jefa de ventas Eva Díaz. Cora Bernal, consultora de selección',
];

it.each(messages)('tells no type that contradicts who holds it: %s', (text) => {
  const { verdict, type } = identifyInterview(text, {
    receivedAt: '2026-11-10T09:00:00+01:00',
    timeZone: 'Europe/Berlin',
  });
  expect(verdict).not.toBe('none');
  if (verdict === 'user' && type !== undefined) expect(interviewTypes[type].family).toBe('user');
});
