/** Indonesian notes as they are typed in a chat: what is written out, and what does not reach a mail. */
import { describe, expect, test } from 'vitest';
import { buildEmail, buildThankYous } from '../../src/emails/build.js';
import type { NoteContext } from '../../src/emails/notes/model.js';
import { readPromise } from '../../src/emails/notes/promise.js';
import { readNote } from '../../src/emails/notes/read.js';
import { spellOut } from '../../src/emails/notes/spell.js';
import type { Debrief, Interview, Person } from '../../src/interviews/model.js';
import { id } from '../../src/locales/id/emails.js';
import { cues } from '../../src/locales/id/emails/cues.js';

const joko = { name: 'Joko Wirawan', title: 'Kepala Bengkel', addressAs: 'Pak Joko' };
const context: NoteContext = { interviewers: [joko], reader: joko, properNames: ['Joko Wirawan'] };
const read = (raw: string, more: Partial<NoteContext> = {}) => readNote(raw, cues, { ...context, ...more });
const mail = (debrief: Debrief, more: Partial<Interview> = {}, options = {}) =>
  buildEmail(
    'thank-you',
    {
      interview: {
        type: 'hiring-manager',
        company: { name: 'Bengkel Jaya' },
        role: { title: 'Montir' },
        candidate: { name: 'Sari' },
        interviewers: [joko],
        ...more,
      },
      debrief,
    },
    id,
    options,
  );

describe('shorthand is written out', () => {
  test.each([
    ['omzet naik 4x dlm 6bln', 'omzet naik 4 kali lipat dalam 6 bulan'],
    ['antar paket 2x sehari', 'antar paket 2 kali sehari'],
    ['hibah 250jt dr BUMN', 'hibah Rp250 juta dari BUMN'],
    ['25rb paket sebulan', '25 ribu paket sebulan'],
    ['pelanggan dr Pertamina', 'pelanggan dari Pertamina'],
    ['shift malam bareng dr Sari', 'shift malam bersama dr. Sari'],
    ['kompresor nya bocor', 'kompresornya bocor'],
    ['welder 3G nya kurang', 'welder 3G-nya kurang'],
    ['pintu dibenerin tiap bulan', 'pintu diperbaiki tiap bulan'],
    ['masuk sabtu minggu', 'masuk Sabtu dan Minggu'],
    ['kelas bahasa jepang', 'kelas bahasa Jepang'],
    ['benang jepang', 'benang jepang'],
    ['datang lagi hari selasa', 'datang lagi hari Selasa'],
    ['pabrik lagi migrasi ke SAP', 'pabrik sedang migrasi ke SAP'],
    ['cara ajak warga pilah sampah', 'cara mengajak warga pilah sampah'],
    ['pny forklift sktr 5', 'punya forklift sekitar 5'],
    ['dosis 75 mg per hari', 'dosis 75 mg per hari'],
    ['megang akun besar', 'menangani akun besar'],
  ])('%s', (raw, text) => {
    expect(spellOut(raw, cues, context)).toBe(text);
  });

  test('a share is told as an amount', () => {
    expect(read('scrap rate 6%')?.text).toBe('scrap rate sebesar 6%');
  });
});

describe('shorthand that is not understood reaches no mail', () => {
  test.each(['stok mnpls di gudang', 'pesan dr Rahma', 'pintu diapain saja', 'kasir baper terus'])(
    '%s',
    (raw) => {
      expect(read(raw)).toBeUndefined();
      expect(mail({ discussed: [raw] }).warnings).toContainEqual(
        expect.objectContaining({ code: 'point-left-out', detail: raw }),
      );
    },
  );
  test.each(['jadwal sif', 'kabel 20 kV', 'laporan di SAP', 'berat 20 kg per karung'])(
    '%s is told',
    (raw) => {
      expect(read(raw)?.text).toBe(raw);
    },
  );
});
