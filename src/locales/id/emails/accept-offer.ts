import { promise } from './promise.js';
import type { PurposeWords } from '../../../emails/words.js';
import { lookAhead } from './shared.js';

/** Indonesian words of the mail that accepts an offer: the first sentence says yes. */
export const acceptOffer: PurposeWords<'accept-offer'> = {
  name: 'Penerimaan tawaran kerja',
  subject: {
    formal: [
      ['Penerimaan tawaran posisi {role}', 'Konfirmasi penerimaan tawaran {role}'],
      ['Penerimaan penawaran kerja dari {company}', 'Konfirmasi penerimaan penawaran kerja dari {company}'],
      ['Penerimaan penawaran kerja', 'Konfirmasi penerimaan penawaran kerja'],
    ],
    neutral: [
      ['Penerimaan tawaran posisi {role}', 'Saya menerima tawaran {role}'],
      ['Penerimaan penawaran kerja dari {company}', 'Saya menerima penawaran kerja dari {company}'],
      ['Penerimaan penawaran kerja', 'Saya menerima penawaran kerja'],
    ],
    warm: [
      ['Saya menerima tawaran {role}', 'Dengan senang hati menerima tawaran {role}'],
      [
        'Saya menerima penawaran kerja dari {company}',
        'Dengan senang hati menerima penawaran kerja dari {company}',
      ],
      ['Saya menerima penawaran kerja', 'Dengan senang hati menerima penawaran kerja'],
    ],
  },
  sentences: {
    accept: {
      formal: [
        [
          'Dengan senang hati saya menerima tawaran posisi {role} di {company}.',
          'Dengan ini saya menyatakan menerima tawaran posisi {role} di {company}.',
        ],
        [
          'Dengan senang hati saya menerima tawaran posisi {role}.',
          'Dengan ini saya menyatakan menerima tawaran posisi {role}.',
        ],
        [
          'Dengan senang hati saya menerima penawaran kerja dari {company}.',
          'Dengan ini saya menyatakan menerima penawaran kerja dari {company}.',
        ],
        [
          'Dengan senang hati saya menerima penawaran kerja ini.',
          'Dengan ini saya menyatakan menerima penawaran kerja ini.',
        ],
      ],
      neutral: [
        [
          'Dengan senang hati saya menerima tawaran posisi {role} di {company}.',
          'Saya menerima tawaran posisi {role} di {company} dengan senang hati.',
        ],
        [
          'Dengan senang hati saya menerima tawaran posisi {role}.',
          'Saya menerima tawaran posisi {role} dengan senang hati.',
        ],
        [
          'Dengan senang hati saya menerima penawaran kerja dari {company}.',
          'Saya menerima penawaran kerja dari {company} dengan senang hati.',
        ],
        [
          'Dengan senang hati saya menerima penawaran kerja ini.',
          'Saya menerima penawaran kerja ini dengan senang hati.',
        ],
      ],
      warm: [
        [
          'Dengan senang hati saya menerima tawaran posisi {role} di {company}.',
          'Dengan senang hati saya menerima tawaran posisi {role} di {company}.',
        ],
        [
          'Dengan senang hati saya menerima tawaran posisi {role}.',
          'Dengan senang hati saya menerima tawaran posisi {role}.',
        ],
        [
          'Dengan senang hati saya menerima penawaran kerja dari {company}.',
          'Dengan senang hati saya menerima penawaran kerja dari {company}.',
        ],
        [
          'Dengan senang hati saya menerima penawaran kerja ini.',
          'Dengan senang hati saya menerima penawaran kerja ini.',
        ],
      ],
    },
    'accept-thanks': {
      formal: [
        [
          'Terima kasih atas kepercayaan Bapak/Ibu dan tim.',
          'Terima kasih atas kepercayaan yang diberikan kepada saya.',
        ],
      ],
      neutral: [
        ['Terima kasih atas kepercayaan Bapak/Ibu dan tim.', 'Terima kasih atas kepercayaan yang diberikan.'],
      ],
      warm: [
        [
          'Terima kasih banyak atas kepercayaan Bapak/Ibu dan tim.',
          'Terima kasih banyak atas kepercayaannya.',
        ],
      ],
    },
    'start-date': {
      formal: [
        [
          'Saya siap mulai bekerja pada {startsOn}.',
          'Saya konfirmasikan bahwa saya mulai bekerja pada {startsOn}.',
        ],
      ],
      neutral: [['Saya siap mulai bekerja pada {startsOn}.', 'Saya siap masuk kerja mulai {startsOn}.']],
      warm: [
        [
          'Saya siap masuk kerja mulai {startsOn}.',
          'Sampai jumpa pada {startsOn}, hari pertama saya bekerja.',
        ],
      ],
    },
    promise,
    'accept-next': {
      formal: [
        [
          'Apabila ada offering letter atau dokumen lain yang perlu ditandatangani, mohon dikirimkan, dan akan segera saya kembalikan.',
          'Mohon informasi mengenai dokumen yang perlu saya siapkan sebelum mulai bekerja.',
        ],
      ],
      neutral: [
        [
          'Jika ada offering letter atau dokumen lain yang perlu ditandatangani, mohon dikirim, dan akan segera saya kembalikan.',
          'Mohon info dokumen apa saja yang perlu saya siapkan sebelum mulai bekerja.',
        ],
      ],
      warm: [
        [
          'Jika ada offering letter atau dokumen lain yang perlu ditandatangani, silakan dikirim, nanti segera saya kembalikan.',
          'Jika ada yang perlu saya siapkan sebelum masuk kerja, mohon infonya, ya.',
        ],
      ],
    },
    'accept-work': {
      neutral: [
        ['Saya masih ingat bahwa tim ingin {task}, dan saya siap membantu.'],
        [
          'Saya masih ingat pembicaraan soal {topic}, dan saya siap membantu.',
          'Saya senang dapat segera ikut membantu soal {topic}.',
        ],
        [
          'Saya masih ingat bahwa {clause}, dan saya siap membantu.',
          'Saya ingat bahwa {clause}, dan semoga saya dapat membantu.',
        ],
        ['Saya masih ingat soal {either}, dan saya siap membantu.'],
      ],
    },
    'look-ahead': lookAhead,
    'accept-close': {
      formal: [
        [
          'Saya menantikan kesempatan bekerja bersama Bapak/Ibu dan tim.',
          'Saya senang dapat menjadi bagian dari tim.',
        ],
      ],
      neutral: [
        [
          'Saya senang dapat segera bekerja bersama Bapak/Ibu dan tim.',
          'Saya senang dapat menjadi bagian dari tim.',
        ],
      ],
      warm: [
        [
          'Saya tidak sabar untuk segera bergabung dengan tim.',
          'Senang sekali dapat segera bekerja bersama Bapak/Ibu dan tim.',
        ],
      ],
    },
  },
};
