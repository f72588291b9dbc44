import type { PurposeWords } from '../../../emails/words.js';
import { thankYou } from './thank-you.js';

/** Indonesian words of the thank-you note to the person who arranged the interview, to be passed on to the interviewers. */
export const thankYouViaHost: PurposeWords<'thank-you-via-host'> = {
  name: 'Ucapan terima kasih lewat pengatur wawancara',
  subject: {
    formal: [
      ['Ucapan terima kasih: wawancara {role}', 'Terima kasih kepada para pewawancara: wawancara {role}'],
      [
        'Ucapan terima kasih: wawancara di {company}',
        'Terima kasih kepada para pewawancara: wawancara di {company}',
      ],
      ['Ucapan terima kasih: wawancara', 'Terima kasih kepada para pewawancara: wawancara'],
    ],
    neutral: [
      ['Titip terima kasih: wawancara {role}', 'Terima kasih untuk para pewawancara: wawancara {role}'],
      [
        'Titip terima kasih: wawancara di {company}',
        'Terima kasih untuk para pewawancara: wawancara di {company}',
      ],
      ['Titip terima kasih: wawancara', 'Terima kasih untuk para pewawancara: wawancara'],
    ],
    warm: [
      ['Titip terima kasih untuk semua: wawancara {role}'],
      ['Titip terima kasih untuk semua: wawancara di {company}'],
      ['Titip terima kasih untuk semua: wawancara'],
    ],
  },
  sentences: {
    'thanks-host': {
      formal: [
        [
          'Terima kasih atas bantuan Bapak/Ibu dalam mengatur wawancara posisi {role} di {company}.',
          'Saya berterima kasih karena Bapak/Ibu telah mengatur wawancara posisi {role} di {company}.',
        ],
        [
          'Terima kasih atas bantuan Bapak/Ibu dalam mengatur wawancara posisi {role}.',
          'Saya berterima kasih karena Bapak/Ibu telah mengatur wawancara posisi {role}.',
        ],
        [
          'Terima kasih atas bantuan Bapak/Ibu dalam mengatur wawancara di {company}.',
          'Saya berterima kasih karena Bapak/Ibu telah mengatur wawancara di {company}.',
        ],
        [
          'Terima kasih atas bantuan Bapak/Ibu dalam mengatur wawancara.',
          'Saya berterima kasih karena Bapak/Ibu telah mengatur wawancara.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah mengatur wawancara posisi {role} di {company}.',
          'Saya berterima kasih atas bantuan dalam mengatur wawancara posisi {role} di {company}.',
        ],
        [
          'Terima kasih sudah mengatur wawancara posisi {role}.',
          'Saya berterima kasih atas bantuan dalam mengatur wawancara posisi {role}.',
        ],
        [
          'Terima kasih sudah mengatur wawancara di {company}.',
          'Saya berterima kasih atas bantuan dalam mengatur wawancara di {company}.',
        ],
        [
          'Terima kasih sudah mengatur wawancara.',
          'Saya berterima kasih atas bantuan dalam mengatur wawancara.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah mengatur semuanya untuk wawancara posisi {role} di {company}.',
          'Saya berterima kasih untuk semua yang sudah disiapkan bagi wawancara posisi {role} di {company}.',
        ],
        [
          'Terima kasih banyak sudah mengatur semuanya untuk wawancara posisi {role}.',
          'Saya berterima kasih untuk semua yang sudah disiapkan bagi wawancara posisi {role}.',
        ],
        [
          'Terima kasih banyak sudah mengatur semuanya untuk wawancara di {company}.',
          'Saya berterima kasih untuk semua yang sudah disiapkan bagi wawancara di {company}.',
        ],
        [
          'Terima kasih banyak sudah mengatur semuanya untuk wawancara.',
          'Saya berterima kasih untuk semua yang sudah disiapkan bagi wawancara.',
        ],
      ],
    },
    'pass-on': {
      formal: [
        [
          'Mohon sampaikan terima kasih saya kepada {interviewers} atas waktu dan perhatiannya.',
          'Saya akan sangat menghargai apabila ucapan terima kasih saya dapat disampaikan kepada {interviewers}.',
        ],
        [
          'Mohon sampaikan terima kasih saya kepada para pewawancara atas waktu dan perhatiannya.',
          'Saya akan sangat menghargai apabila ucapan terima kasih saya dapat disampaikan kepada para pewawancara.',
        ],
      ],
      neutral: [
        [
          'Bolehkah saya titip ucapan terima kasih untuk {interviewers}?',
          'Saya juga ingin berterima kasih kepada {interviewers}, dan mohon bantuannya untuk menyampaikan hal ini.',
        ],
        [
          'Bolehkah saya titip ucapan terima kasih untuk semua pewawancara?',
          'Saya juga ingin berterima kasih kepada semua pewawancara, dan mohon bantuannya untuk menyampaikan hal ini.',
        ],
      ],
      warm: [
        [
          'Tolong sampaikan terima kasih saya untuk {interviewers}, ya.',
          'Saya titip terima kasih juga untuk {interviewers}.',
        ],
        [
          'Tolong sampaikan terima kasih saya untuk semua pewawancara, ya.',
          'Saya titip terima kasih juga untuk semua pewawancara.',
        ],
      ],
    },
    'host-callback': {
      formal: [
        [
          'Pertanyaan mengenai {asked} masih saya pikirkan sejak wawancara tersebut.',
          'Mohon disampaikan pula bahwa pertanyaan mengenai {asked} mendorong saya berpikir lebih jauh.',
        ],
        [
          'Bagian wawancara mengenai {topic} sangat bermanfaat bagi saya.',
          'Mohon disampaikan pula bahwa saya memikirkan lebih lanjut mengenai {topic}.',
        ],
        [
          'Bermanfaat bagi saya untuk mengetahui bahwa {clause}.',
          'Ada satu hal yang saya catat dari wawancara tersebut, yaitu bahwa {clause}.',
        ],
        ['Mohon disampaikan pula bahwa saya masih memikirkan pertanyaan "{question}"'],
        [
          'Bagian wawancara mengenai cara {task} sangat bermanfaat bagi saya.',
          'Mohon disampaikan pula bahwa saya memikirkan lebih lanjut cara {task}.',
        ],
      ],
      neutral: [
        [
          'Pertanyaan tentang {asked} masih saya pikirkan sampai sekarang.',
          'Boleh juga disampaikan bahwa pertanyaan tentang {asked} membuat saya berpikir lebih jauh.',
        ],
        [
          'Saya senang ada waktu untuk membahas {topic}.',
          'Boleh juga disampaikan bahwa saya memikirkan lebih jauh soal {topic}.',
        ],
        [
          'Berguna bagi saya untuk mengetahui bahwa {clause}.',
          'Ada satu hal yang saya catat dari wawancara itu, yaitu bahwa {clause}.',
        ],
        ['Boleh juga disampaikan bahwa saya masih memikirkan pertanyaan "{question}"'],
        [
          'Saya senang ada waktu untuk membahas cara {task}.',
          'Boleh juga disampaikan bahwa saya memikirkan lebih jauh cara {task}.',
        ],
      ],
    },
    challenge: {
      neutral: [
        ['Saya ingin membantu tim {task}.', 'Bersama tim, saya ingin ikut {task}.'],
        [
          'Saya ingin ikut membantu tim menangani {topic}.',
          'Soal {topic}, saya ingin ikut mencari jalan keluarnya bersama tim.',
        ],
        ['Saya ingin ikut mencari jawaban bersama tim atas pertanyaan "{question}"'],
        ['Saya memahami bahwa {clause}, dan saya ingin membantu tim menghadapi tantangan itu.'],
        [
          'Saya ingin ikut menghadapi tantangan yang ada di depan tim.',
          'Tantangan yang sedang ditangani tim adalah pekerjaan yang ingin saya ikuti.',
        ],
      ],
    },
    highlight: thankYou.sentences.highlight,
    fit: {
      formal: [
        [
          'Saya yakin dapat menyesuaikan diri dengan baik di {company}.',
          'Saya yakin dapat bekerja dengan baik bersama orang-orang di {company}.',
        ],
        [
          'Saya yakin dapat menyesuaikan diri dengan baik di sana.',
          'Saya yakin dapat bekerja dengan baik bersama orang-orang di sana.',
        ],
      ],
      neutral: [
        [
          'Saya rasa saya akan cocok bekerja di {company}.',
          'Saya bisa membayangkan diri saya bekerja dengan baik bersama orang-orang di {company}.',
        ],
        [
          'Saya rasa saya akan cocok bekerja di sana.',
          'Saya bisa membayangkan diri saya bekerja dengan baik bersama orang-orang di sana.',
        ],
      ],
      warm: [
        [
          'Saya rasa saya akan betah bekerja di {company}.',
          'Saya bisa membayangkan diri saya bekerja bersama orang-orang di {company}.',
        ],
        [
          'Saya rasa saya akan betah bekerja di sana.',
          'Saya bisa membayangkan diri saya bekerja bersama orang-orang di sana.',
        ],
      ],
    },
    'hr-interest': {
      formal: [
        [
          'Saya tetap sangat tertarik pada posisi ini dan bersedia mengikuti tahap berikutnya.',
          'Minat saya pada posisi ini tidak berubah, dan saya siap mengikuti proses selanjutnya.',
        ],
      ],
      neutral: [
        [
          'Saya masih sangat tertarik pada posisi ini dan ingin melanjutkan prosesnya.',
          'Minat saya pada posisi ini tetap besar, dan saya siap mengikuti tahap berikutnya.',
        ],
      ],
      warm: [
        [
          'Saya masih sangat tertarik dengan posisi ini, dan akan senang kalau bisa lanjut.',
          'Saya ingin sekali melanjutkan prosesnya ke tahap berikutnya.',
        ],
      ],
    },
    'user-interest': {
      formal: [
        [
          'Saya tetap sangat tertarik pada posisi ini dan berharap dapat bekerja bersama tim.',
          'Minat saya pada pekerjaan ini tidak berubah.',
        ],
      ],
      neutral: [
        [
          'Saya sangat tertarik pada pekerjaan ini dan ingin bekerja bersama tim.',
          'Minat saya pada pekerjaan ini tetap besar.',
        ],
      ],
      warm: [
        [
          'Saya sangat tertarik dengan pekerjaan ini dan ingin sekali bekerja bersama timnya.',
          'Saya akan senang sekali bisa bekerja bersama mereka.',
        ],
      ],
    },
    'host-close': {
      formal: [
        [
          'Apabila Bapak/Ibu atau para pewawancara masih memerlukan sesuatu dari saya, mohon beri tahu saya.',
          'Saya siap dihubungi apabila ada yang ingin berbicara lagi dengan saya.',
        ],
      ],
      neutral: [
        [
          'Kalau para pewawancara masih memerlukan sesuatu dari saya, silakan beri tahu saya.',
          'Saya siap menjawab apa pun yang masih ingin ditanyakan.',
        ],
      ],
      warm: [
        [
          'Kalau masih ada yang diperlukan dari saya, kabari saja, ya.',
          'Saya senang mengobrol lagi kalau masih ada yang ingin ditanyakan.',
        ],
      ],
    },
  },
};
