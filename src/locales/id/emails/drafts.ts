import type { DraftsWords } from '../../../emails/words.js';
import { cues } from './cues.js';
import { plan } from './plan.js';
import { thankYou } from './thank-you.js';
import { secondThankYou } from './second-thank-you.js';
import { lateThankYou } from './late-thank-you.js';
import { thankYouViaHost } from './thank-you-via-host.js';
import { thankYouRecorded } from './thank-you-recorded.js';
import { confirm } from './confirm.js';
import { reschedule } from './reschedule.js';
import { askDetails, details } from './ask-details.js';
import { askAdjustment } from './ask-adjustment.js';
import { sendMaterial } from './send-material.js';
import { correctAnswer } from './correct-answer.js';
import { checkIn } from './check-in.js';
import { lastCheckIn } from './last-check-in.js';
import { replyToRejection } from './reply-to-rejection.js';
import { askFeedback } from './ask-feedback.js';
import { withdraw } from './withdraw.js';
import { acceptOffer } from './accept-offer.js';
import { askTime } from './ask-time.js';
import { declineOffer } from './decline-offer.js';
import { keepInTouch } from './keep-in-touch.js';

/** Indonesian words of the mails that are drafted. */
export const drafts: DraftsWords = {
  purposes: {
    'thank-you': thankYou,
    'second-thank-you': secondThankYou,
    'late-thank-you': lateThankYou,
    'thank-you-via-host': thankYouViaHost,
    'thank-you-recorded': thankYouRecorded,
    confirm,
    reschedule,
    'ask-details': askDetails,
    'ask-adjustment': askAdjustment,
    'send-material': sendMaterial,
    'correct-answer': correctAnswer,
    'check-in': checkIn,
    'last-check-in': lastCheckIn,
    'reply-to-rejection': replyToRejection,
    'ask-feedback': askFeedback,
    withdraw,
    'accept-offer': acceptOffer,
    'ask-time': askTime,
    'decline-offer': declineOffer,
    'keep-in-touch': keepInTouch,
  },
  // Nobody's gender is guessed; a name without any form of address would be rude. Apps that know it pass `addressAs`.
  greeting: {
    formal: 'Yth. Bapak/Ibu {name},',
    neutral: 'Yth. Bapak/Ibu {name},',
    warm: 'Halo Bapak/Ibu {name},',
  },
  addressedGreeting: { formal: 'Yth. {name},', neutral: 'Yth. {name},', warm: 'Halo {name},' },
  // Nobody writes "Yth. Kak Nia".
  casualTitles: [
    'kak',
    'kakak',
    'mas',
    'mbak',
    'mba',
    'bang',
    'abang',
    'kang',
    'teh',
    'neng',
    'cik',
    'om',
    'tante',
    'uda',
    'uni',
    'bli',
    'mbok',
    'cak',
    'ko',
    'koh',
    'ci',
  ],
  honorifics: {
    pak: 'Bapak',
    bapak: 'Bapak',
    bu: 'Ibu',
    ibu: 'Ibu',
    mas: 'Mas',
    mbak: 'Mbak',
    kak: 'Kakak',
    kakak: 'Kakak',
    bang: 'Abang',
    abang: 'Abang',
    saudara: 'Saudara',
    saudari: 'Saudari',
    dokter: 'Dokter',
    dr: 'Dokter',
    drg: 'Dokter',
    Dr: 'Bapak/Ibu',
    prof: 'Profesor',
    profesor: 'Profesor',
    cak: 'Cak',
    bunda: 'Bunda',
    suster: 'Suster',
    ci: 'Cici',
    cici: 'Cici',
    kang: 'Kang',
    bli: 'Bli',
    teh: 'Teteh',
    teteh: 'Teteh',
    mba: 'Mbak',
    mbok: 'Mbok',
    akang: 'Akang',
    aa: 'Aa',
    neng: 'Neng',
    uni: 'Uni',
    om: 'Om',
    tante: 'Tante',
    ko: 'Koko',
    koko: 'Koko',
    cik: 'Cik',
    bung: 'Bung',
    daeng: 'Daeng',
    gus: 'Gus',
    ustaz: 'Ustaz',
    ustad: 'Ustaz',
    ustadz: 'Ustaz',
    ustazah: 'Ustazah',
    ustadzah: 'Ustazah',
    romo: 'Romo',
    pastor: 'Pastor',
    bruder: 'Bruder',
    pendeta: 'Pendeta',
    kiai: 'Kiai',
    kyai: 'Kiai',
    kapten: 'Kapten',
    coach: 'Coach',
    chef: 'Chef',
    eyang: 'Eyang',
    pakde: 'Pakde',
    bude: 'Bude',
    paman: 'Paman',
    bibi: 'Bibi',
    uda: 'Uda',
    koh: 'Koh',
    mr: 'Bapak',
    mrs: 'Ibu',
    ms: 'Ibu',
  },
  tones: {},
  withoutCompany: [],
  longRole: [],
  withoutTeam: [
    [' dan tim', ''],
    [' atau tim', ''],
    ['bersama tim', 'bersama Bapak/Ibu'],
  ],
  alsoInMessages: {
    regret: 'reason',
    withdraw: 'reason',
    decline: 'reason',
    'ask-time': 'reason',
    highlight: 'promise',
    'hr-interest': 'promise',
  },
  institutions: [],
  openGreeting: {
    formal: ['Yth. Tim Rekrutmen {company},', 'Yth. Bapak/Ibu,'],
    neutral: ['Yth. Tim Rekrutmen {company},', 'Yth. Tim Rekrutmen,'],
    warm: ['Halo Tim Rekrutmen {company},', 'Halo Tim Rekrutmen,'],
  },
  closing: {
    formal: ['Hormat saya,', 'Salam hormat,'],
    neutral: ['Salam hormat,', 'Terima kasih,', 'Hormat saya,'],
    warm: ['Salam hangat,', 'Terima kasih,'],
  },
  appointment: '{date} pukul {time}',
  cityTime: '{time} waktu {city}',
  details,
  cues,
  followUps: plan,
};
