/** Messages whose words point the wrong way: what counts is who will sit there, and whether it is an interview at all. */
import { describe, expect, it } from 'vitest';
import { identifyInterview, type InterviewVerdict } from '../../src/interviews/identify.js';

const cases: readonly (readonly [what: string, verdict: InterviewVerdict, messages: readonly string[]])[] = [
  [
    'a recruiter who schedules the technical round with the engineering manager',
    'user',
    [
      'Hi Ada,\n\nthanks for the good call last week! Next is your technical round with Marco Bell, our Engineering Manager, on Tuesday, December 8 at 2pm ET on Zoom.\n\nBest,\nLena Vogt\nSenior Recruiter',
      'Hello Ada, Lena from the HR team here. I have set up the technical interview for you: Thursday, December 10, 9:30 AM, one hour, with our engineering manager Marco Bell. I will not be on the call. Lena Vogt, Talent Acquisition',
      'Hallo Ada,\n\nich habe dein Fachgespräch mit Marco Bell, Leiter Entwicklung, für Dienstag, den 8.12. um 14 Uhr eingetragen.\n\nViele Grüße\nLena Vogt\nHR-Team',
    ],
  ],
  [
    'an informal chat with the head of HR',
    'hr',
    [
      'Hi Ada,\n\nGrace Lim, our Head of HR, would love to have an informal chat with you over coffee on Friday, December 11 at 10am. Nothing to prepare!\n\nTom, Warehouse Manager',
      'Hi Ada, could you spare half an hour for a relaxed conversation with Grace Lim (HR Director) next Wednesday at 3pm? She likes to meet people before we go further. Tom',
      'Hola Ada, antes de seguir nos gustaría que tomaras un café con Grace Lim, directora de Recursos Humanos, el viernes 11 de diciembre a las 10:00. Un saludo, Tomás, jefe de almacén',
    ],
  ],
  [
    'a user interview of UX research',
    'none',
    [
      'Hi Ada,\n\nWe are inviting customers to user interviews about how they plan their week. It takes 45 minutes on Zoom with our product designer, and you get a $60 gift card. Does Tuesday at 2pm work?',
      'Hello! I am a UX researcher at Tably. Would you join a 30 minute user interview about our new app next Thursday at 11? No right or wrong answers, and there is a thank-you voucher.',
      'Halo Kak, kami sedang melakukan user interview untuk riset produk kami. Kakak bisa ikut sesi 45 menit via Zoom hari Selasa jam 14.00? Ada voucher Rp100.000 sebagai tanda terima kasih. Tim UX Research',
    ],
  ],
  [
    'HR who passes on that a boss wants to talk, without a name',
    'user',
    [
      'Dear Ada, our head of catering would like to meet you in person. Would Tuesday at 3 or Thursday at 9 suit you? Kind regards, Ines Vogt, HR',
      'Hallo Frau Byron, unsere Werkstattleiterin möchte Sie gern noch persönlich kennenlernen. Geht Di 15 Uhr oder Do 9 Uhr? Grüße, Ines Vogt, HR',
      'Estimada Ada, la gerente de tienda quiere conversar con usted. ¿Prefiere martes 8 am o miércoles 5 pm? Atte., Inés Vega, Recursos Humanos',
      'Selamat siang, kepala gudang kami ingin bertemu langsung dengan Ibu. Pilih Selasa jam 9 atau Kamis jam 3 sore? Salam, Ines, HRD',
    ],
  ],
  [
    'HR of an earlier talk beside the one to come',
    'user',
    [
      'Hello Ada, as discussed by phone with Ines (HR), you will meet Marco Bell, Head of Logistics, on Thursday at 9am at the warehouse, 12 Dock Road, Hull. Kind regards, Nat, Office Manager',
      'Hi Ada, following your call with our recruiter Ines Vogt, you will meet the kitchen manager, Marco Bell, on Friday at 3pm. Jo',
      "Bonjour Ada, comme convenu par téléphone avec Inès (RH), tu rencontres Marc Bell, notre responsable des opérations, jeudi prochain à 9h à l'entrepôt. Nathalie",
    ],
  ],
  [
    'a formal letter to a panel whose titles are all of the team',
    'user',
    [
      'Bonjour Madame Byron,\n\nNous avons le plaisir de vous convoquer à une entrevue pour le poste de technicienne en génie civil à la Ville de Saint-Aubin. Vous rencontrerez Mme Josée Roy, chef de division, et M. Karim Bell, ingénieur municipal.\n\nQuand : mardi 15 décembre 2026, 13 h 30\nOù : hôtel de ville, salle 2\n\nService des ressources humaines\nVille de Saint-Aubin',
    ],
  ],
  [
    'HR who would be the boss and says so',
    'user',
    [
      "Hi Ada,\n\nThe Payroll Specialist we're hiring will report straight to me, so I'd like an hour with you myself. Tuesday 15 December, 3pm, on Zoom.\n\nGrace Lim\nVP of Human Resources",
      'Estimada Ada, como directora de Recursos Humanos sería tu jefa directa en el puesto de técnica de nóminas, así que te entrevisto yo el martes 15 de diciembre a las 10:00. Un saludo, Grace Lim',
      'Pagi Mbak Ada, posisi staf payroll ini nanti lapor langsung ke saya selaku HR Manager, jadi saya yang wawancara sendiri hari Selasa 15 Desember jam 10. Bu Grace',
    ],
  ],
  [
    'a check of health before work begins',
    'none',
    [
      'Dear Ada, before you start with us you are booked in for an occupational health assessment on Monday 14 December at 9:20. It takes 30 minutes. HR Services',
      'Madame, avant votre prise de poste, vous êtes convoquée à une visite médicale le 14 décembre à 8h45. Durée : 30 minutes. Service du personnel',
      'Hola Ada: para seguir con el ingreso necesitamos que te hagas el examen preocupacional el martes 15/12 a las 7:40. Administración de Personal',
    ],
  ],
  [
    'a call about somebody who gave the reader as a reference',
    'none',
    [
      'Buenos días, la señora Marta Gil lo dio como referencia. ¿Podría llamarlo mañana a las 11 para unas preguntas? Inés Vega, Recursos Humanos',
      'Good morning, Marta Gil put you down as a referee. May I call you tomorrow at 11 with a few questions about her work? Ines Vogt, HR',
    ],
  ],
  [
    'an advertisement that names the day of the interviews',
    'none',
    [
      'VACANCY: School Caretaker, 30 hours\n\nClosing date: Friday 11 December\nInterviews: Thursday 17 December, with the headteacher\n\nPlease share with anyone who may be interested.',
      'Die Gemeinde Auental sucht zum 1. Juli eine Leitung der Kita (m/w/d).\n\nBewerbungsfrist: 11. Dezember\nDie Vorstellungsgespräche finden voraussichtlich am 17. Dezember mit dem Bürgermeister statt.',
    ],
  ],
  [
    'a job in HR where the future boss interviews',
    'user',
    [
      'Dear Ada,\n\nfor the HR Generalist position we would like to invite you to an interview with Grace Lim, HR Director, to whom the role reports, on December 9 at 10:00.\n\nKind regards\nTom',
      'Hi Ada, your interview for the Recruiter role is confirmed: Wednesday, December 9, 4pm, with our Head of Talent, Grace Lim. She would be your manager. Tom, Office Manager',
      'Guten Tag Frau Byron,\n\nzum Gespräch für die Stelle als Personalreferentin laden wir Sie am 9. Dezember um 10 Uhr ein. Ihre Gesprächspartnerin ist Grace Lim, Leiterin Personal, Ihre künftige Vorgesetzte.\n\nMit freundlichen Grüßen\nTom Berg',
    ],
  ],
  [
    'a loop with both sides',
    'mixed',
    [
      'Hi Ada,\n\nhere is your schedule for Thursday, December 10:\n\n10:00 - 10:45 Grace Lim, HR Business Partner\n10:45 - 11:45 Marco Bell, Engineering Manager\n11:45 - 12:30 Ines Roth, Staff Engineer\n\nSee you then,\nTom',
      'Dear Ada, you will first meet Grace Lim from our People team for half an hour, then Marco Bell, Plant Manager, shows you around and talks with you about the job. Monday, December 14, 9:00, at our plant.',
      'Yth. Sdri. Ada, kami mengundang Anda untuk wawancara pada Kamis, 10 Desember 2026 pukul 10.00 WIB dengan HR Manager (Ibu Grace Lim) dan Kepala Produksi (Bapak Marco Belani) di kantor kami.',
    ],
  ],
  [
    'a rejection',
    'none',
    [
      'Dear Ada, thank you for interviewing with Marco and the team. After careful thought we have decided to go with another candidate. We wish you every success.',
      'Hi Ada, it was lovely to meet you on Tuesday at 10. Sadly it is a no from us this time: the panel felt that someone else was a closer match for the Ward Manager post.',
      'Sehr geehrte Frau Byron, vielen Dank für das Gespräch am 3. Dezember um 10 Uhr. Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.',
    ],
  ],
  [
    'a receipt',
    'none',
    [
      'Dear Ada, your application for Staff Nurse has reached us. If you are shortlisted, the ward manager will invite you to an interview in the week of December 14.',
      'Thanks for applying! This is an automatic reply. Our recruiters look at every application; successful candidates hear from us within ten working days about a phone interview.',
      'Bonjour, nous accusons réception de votre candidature. Si votre profil correspond, notre responsable du recrutement vous contactera pour un premier entretien.',
    ],
  ],
  [
    'an offer',
    'none',
    [
      'Dear Ada, following your interviews we are delighted to offer you the position of Site Engineer, starting on January 11 at 8:00. Please sign the attached contract by Friday.',
      'Ada! The job is yours. Marco and the whole team were impressed. I am attaching your offer letter; your first day would be Monday, January 11.',
      'Selamat! Anda diterima sebagai Staf Keuangan. Surat penawaran kerja terlampir, mohon ditandatangani dan dikirim kembali sebelum 10 Desember 2026.',
    ],
  ],
  [
    'a newsletter',
    'none',
    [
      'This week in Career Notes: how to ace the panel interview, five questions hiring managers love, and a free webinar on Tuesday, December 8 at 6pm. Unsubscribe',
      '12 new jobs match your search: Warehouse Manager, Shift Lead, Forklift Driver. Plus: interview tips from our recruiters. Manage your job alerts.',
      'Neue Jobs für Sie: Buchhalter in Köln, Controller in Bonn. So meistern Sie Ihr nächstes Vorstellungsgespräch. Newsletter abbestellen',
    ],
  ],
  [
    'an exit interview',
    'none',
    [
      'Hi Ada, before your last day on December 18 I would like to have an exit interview with you. Would Wednesday at 3pm suit? Grace Lim, HR Manager',
      'Dear Ada, now that you are leaving us, HR would like to hear how it was. Your leaver interview with Grace Lim is on December 16 at 11:00 in room 4.',
      'Estimada Ada: con motivo de su salida de la empresa, la citamos a la entrevista de salida con Recursos Humanos el 16 de diciembre a las 11:00.',
    ],
  ],
  [
    'a notice to the interviewer',
    'none',
    [
      'Hi Marco, you are interviewing Ada Byron for the Site Engineer role on Thursday at 2pm. Her resume and the scorecard are attached. Please submit your feedback within a day. Lena, Recruiting',
      'Marco, can you sit on the panel for the Ward Manager interviews on December 10, 9:00 to 12:00? Three candidates. The interview guide follows. Grace, HR',
      'Hallo Marco, am Donnerstag um 14 Uhr führst du das Fachgespräch mit der Bewerberin Ada Byron. Ihr Lebenslauf und der Bewertungsbogen hängen an. Lena, HR',
    ],
  ],
  [
    'a scam',
    'none',
    [
      'Congratulations! Your resume was shortlisted for a remote Data Entry job at $35/hr. The interview is by text only: add our hiring manager on Telegram @hr_desk and send your full name, age and bank name.',
      'Dear applicant, you have been selected for the post of Office Assistant. Kindly pay the refundable training fee of $150 by Western Union before your online interview tomorrow at 10am.',
      'Selamat! Anda lolos seleksi PT Angkasa. Interview tanggal 12 Desember di Bali. Biaya tiket dan hotel wajib ditransfer dulu ke travel kami Rp 2.500.000 dan akan diganti 100%.',
    ],
  ],
];

const options = { receivedAt: '2026-12-01T09:00:00-05:00', timeZone: 'America/New_York' } as const;

describe.each(cases)('%s', (_, verdict, messages) => {
  it.each(messages.map((text) => [text]))('is told in "%s"', (text) => {
    const found = identifyInterview(text, options);
    expect(found.verdict).toBe(verdict);
    if (verdict === 'none') {
      expect(found.interviewers).toEqual([]);
      expect(found.warnings.map(({ code }) => code)).toEqual(['not-an-interview']);
    }
  });
});

describe('what is said of one person', () => {
  const told = (text: string) => {
    const { verdict, interviewers } = identifyInterview(text, options);
    return { verdict, names: interviewers.map(({ name }) => name) };
  };

  it('is not read of the next: a boss beside somebody of HR', () => {
    expect(
      told(
        'Hi Ada,\n\nyour interview is on Tuesday, December 8 at 2pm with Marcus Bell, the bar manager (he would be your boss), and Kayleigh Orr from our people team.\n\nTom',
      ),
    ).toEqual({ verdict: 'mixed', names: ['Marcus Bell', 'Kayleigh Orr'] });
  });

  it('goes on behind brackets: a panel of three with its chair first', () => {
    expect(
      told(
        'Dear Ada Byron\n\nYou have been selected for interview on Tuesday 8 December at 11.15.\n\nInterviewing officers:\nGareth Pugh, Principal Health Officer (Chair)\nNoreen Shah, Licensing Manager\nRuth Emmanuel, HR Business Partner\n\nBring your originals.\n\nDemocratic Services',
      ),
    ).toEqual({ verdict: 'mixed', names: ['Gareth Pugh', 'Noreen Shah', 'Ruth Emmanuel'] });
  });

  it('shows the side without a title: HR behind the name', () => {
    expect(
      told(
        'Dear Ada,\n\nThe interview on 8 December at 10:00 will be with our Registered Manager, Mrs Folasade Oyelaran, whom you would be working under, together with Simon Peat of the HR department.\n\nJ. Whitcombe\nAdministrator',
      ),
    ).toEqual({ verdict: 'mixed', names: ['Folasade Oyelaran', 'Simon Peat'] });
  });

  it('stays whole: degrees that are written as part of a name', () => {
    expect(
      told(
        'Yth. Sdri. Ada,\n\nKami mengundang Anda untuk wawancara pada Selasa, 8 Desember 2026 pukul 10.00 WIB.\n\nPewawancara:\n1. Ns. Bambang Kusno, S.Kep (Kepala Ruang HD)\n2. Ir. Syamsul Rijal, M.T. (Kepala Divisi Operasi)\n\nHormat kami,\nPanitia',
      ).names,
    ).toEqual(['Ns. Bambang Kusno, S.Kep', 'Ir. Syamsul Rijal, M.T.']);
  });
});

it('a line that only invites is taken at its word, however little it says', () => {
  expect(identifyInterview('We would like to invite you to an interview.', options).verdict).not.toBe('none');
});

it.each([
  'Hi,\n\nYour interview with Priya Nair at 5:30pm on Monday, March 9 is scheduled.',
  'Hi Sam,\n\nYou will talk with Priya Nair at noon on Monday, March 9.\n\nKind regards,\nTom Beck',
])('whom one talks with at an hour does not write: %s', (text) => {
  const { interviewers, verdict } = identifyInterview(text, { receivedAt: '2026-03-01T09:00:00Z' });
  expect(interviewers.map(({ name }) => name)).toEqual(['Priya Nair']);
  expect(verdict).toBe('user');
});
