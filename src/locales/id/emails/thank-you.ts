import type { PurposeWords } from '../../../emails/words.js';

/** Indonesian words of thank-you notes. Every sentence claims only what is in the interview and the debrief. */
export const thankYou: PurposeWords<'thank-you'> = {
  name: 'Ucapan terima kasih',
  subject: {
    formal: [
      ['Ucapan terima kasih: wawancara {role}', 'Terima kasih atas kesempatan wawancara {role}'],
      ['Ucapan terima kasih: wawancara di {company}', 'Terima kasih atas kesempatan wawancara di {company}'],
      ['Ucapan terima kasih: wawancara', 'Terima kasih atas kesempatan wawancara'],
    ],
    neutral: [
      ['Terima kasih atas wawancara {role}', 'Terima kasih: wawancara {role}'],
      ['Terima kasih atas wawancara di {company}', 'Terima kasih: wawancara di {company}'],
      ['Terima kasih atas wawancara', 'Terima kasih: wawancara'],
    ],
    warm: [
      ['Terima kasih untuk wawancara {role}', 'Terima kasih atas obrolannya: wawancara {role}'],
      ['Terima kasih untuk wawancara di {company}', 'Terima kasih atas obrolannya: wawancara di {company}'],
      ['Terima kasih untuk wawancara', 'Terima kasih atas obrolannya: wawancara'],
    ],
  },
  sentences: {
    'hr-thanks': {
      formal: [
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk berbicara dengan saya mengenai posisi {role} di {company}.',
          'Saya berterima kasih atas kesempatan wawancara posisi {role} di {company} yang diberikan kepada saya.',
          'Terima kasih atas kesempatan untuk membicarakan posisi {role} di {company} bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk berbicara dengan saya mengenai posisi {role}.',
          'Saya berterima kasih atas kesempatan wawancara posisi {role} yang diberikan kepada saya.',
          'Terima kasih atas kesempatan untuk membicarakan posisi {role} bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk berbicara dengan saya mengenai posisi di {company}.',
          'Saya berterima kasih atas kesempatan wawancara di {company} yang diberikan kepada saya.',
          'Terima kasih atas kesempatan untuk membicarakan posisi di {company} bersama Bapak/Ibu.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk berbicara dengan saya mengenai posisi ini.',
          'Saya berterima kasih atas kesempatan wawancara yang diberikan kepada saya.',
          'Terima kasih atas kesempatan untuk membicarakan posisi ini bersama Bapak/Ibu.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah meluangkan waktu untuk berbicara dengan saya tentang posisi {role} di {company}.',
          'Terima kasih atas perbincangan kita tentang posisi {role} di {company}.',
          'Saya berterima kasih atas kesempatan wawancara posisi {role} di {company} dan waktu yang diluangkan untuk saya.',
        ],
        [
          'Terima kasih sudah meluangkan waktu untuk berbicara dengan saya tentang posisi {role}.',
          'Terima kasih atas perbincangan kita tentang posisi {role}.',
          'Saya berterima kasih atas kesempatan wawancara posisi {role} dan waktu yang diluangkan untuk saya.',
        ],
        [
          'Terima kasih sudah meluangkan waktu untuk berbicara dengan saya tentang posisi di {company}.',
          'Terima kasih atas perbincangan kita tentang posisi di {company}.',
          'Saya berterima kasih atas kesempatan wawancara di {company} dan waktu yang diluangkan untuk saya.',
        ],
        [
          'Terima kasih sudah meluangkan waktu untuk berbicara dengan saya tentang posisi ini.',
          'Terima kasih atas perbincangan kita tentang posisi ini.',
          'Saya berterima kasih atas kesempatan wawancara dan waktu yang diluangkan untuk saya.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah mengobrol dengan saya tentang posisi {role} di {company}.',
          'Terima kasih banyak untuk waktunya dan untuk obrolan kita tentang posisi {role} di {company}.',
          'Senang sekali bisa berbincang tentang posisi {role} di {company}, dan terima kasih banyak untuk waktunya.',
        ],
        [
          'Terima kasih banyak sudah mengobrol dengan saya tentang posisi {role}.',
          'Terima kasih banyak untuk waktunya dan untuk obrolan kita tentang posisi {role}.',
          'Senang sekali bisa berbincang tentang posisi {role}, dan terima kasih banyak untuk waktunya.',
        ],
        [
          'Terima kasih banyak sudah mengobrol dengan saya tentang posisi di {company}.',
          'Terima kasih banyak untuk waktunya dan untuk obrolan kita tentang posisi di {company}.',
          'Senang sekali bisa berbincang tentang posisi di {company}, dan terima kasih banyak untuk waktunya.',
        ],
        [
          'Terima kasih banyak sudah mengobrol dengan saya tentang posisi ini.',
          'Terima kasih banyak untuk waktunya dan untuk obrolan kita tentang posisi ini.',
          'Senang sekali bisa berbincang tentang posisi ini, dan terima kasih banyak untuk waktunya.',
        ],
      ],
    },
    'hr-callback': {
      formal: [
        [
          'Sejak wawancara tersebut, saya terus memikirkan pertanyaan mengenai {asked}.',
          'Pertanyaan mengenai {asked} mendorong saya untuk berpikir lebih jauh.',
        ],
        [
          'Pembahasan mengenai {topic} sangat bermanfaat bagi saya.',
          'Secara khusus, saya berterima kasih atas pembicaraan mengenai {topic}.',
          'Saya menghargai kesempatan untuk membahas {topic}.',
        ],
        [
          'Saya memperoleh gambaran yang lebih jelas setelah mengetahui bahwa {clause}.',
          'Saya mencatat dengan baik bahwa {clause}.',
        ],
        ['Sejak wawancara tersebut, saya terus memikirkan pertanyaan "{question}"'],
        [
          'Pembahasan mengenai cara {task} sangat bermanfaat bagi saya.',
          'Saya menghargai kesempatan untuk membahas cara {task}.',
        ],
      ],
      neutral: [
        [
          'Sejak wawancara itu, saya masih memikirkan pertanyaan tentang {asked}.',
          'Pertanyaan tentang {asked} membuat saya berpikir lebih jauh.',
        ],
        [
          'Perbincangan tentang {topic} sangat berguna bagi saya.',
          'Saya senang kita sempat membahas {topic}.',
          'Saya mendapat gambaran yang lebih jelas dari pembicaraan tentang {topic}.',
        ],
        [
          'Saya jadi lebih paham setelah mendengar bahwa {clause}.',
          'Satu hal yang saya catat adalah bahwa {clause}.',
        ],
        ['Sampai sekarang saya masih memikirkan pertanyaan "{question}"'],
        [
          'Perbincangan tentang cara {task} sangat berguna bagi saya.',
          'Saya senang kita sempat membahas cara {task}.',
        ],
      ],
      warm: [
        [
          'Pertanyaan tentang {asked} masih terus saya pikirkan.',
          'Saya masih teringat pertanyaan tentang {asked}.',
        ],
        [
          'Saya senang kita bisa mengobrol tentang {topic}.',
          'Obrolan tentang {topic} sangat membantu saya.',
          'Terima kasih juga untuk obrolan tentang {topic}.',
        ],
        [
          'Saya jadi lebih paham setelah tahu bahwa {clause}.',
          'Satu hal yang saya ingat betul adalah bahwa {clause}.',
        ],
        ['Saya masih teringat pertanyaan "{question}"'],
        [
          'Saya senang kita bisa mengobrol tentang cara {task}.',
          'Obrolan tentang cara {task} sangat membantu saya.',
        ],
      ],
    },
    fit: {
      formal: [
        [
          'Cara orang bekerja sama penting bagi saya, dan saya yakin dapat menyesuaikan diri dengan baik di {company}.',
          'Saya yakin bahwa nilai-nilai dan budaya kerja di {company} sesuai dengan cara saya bekerja.',
          'Saya yakin dapat bekerja dengan baik dalam budaya kerja di {company}.',
        ],
        [
          'Cara orang bekerja sama penting bagi saya, dan saya yakin dapat menyesuaikan diri dengan baik di sana.',
          'Saya yakin bahwa nilai-nilai dan budaya kerja di sana sesuai dengan cara saya bekerja.',
          'Saya yakin dapat bekerja dengan baik dalam budaya kerja di sana.',
        ],
      ],
      neutral: [
        [
          'Cara orang bekerja sama penting bagi saya, dan saya rasa saya akan cocok bekerja di {company}.',
          'Saya rasa nilai-nilai dan cara kerja di {company} sesuai dengan cara saya bekerja.',
          'Saya bisa membayangkan diri saya bekerja dengan baik bersama orang-orang di {company}.',
        ],
        [
          'Cara orang bekerja sama penting bagi saya, dan saya rasa saya akan cocok bekerja di sana.',
          'Saya rasa nilai-nilai dan cara kerja di sana sesuai dengan cara saya bekerja.',
          'Saya bisa membayangkan diri saya bekerja dengan baik bersama orang-orang di sana.',
        ],
      ],
      warm: [
        [
          'Buat saya, cara orang bekerja sama itu penting, dan saya rasa saya akan betah bekerja di {company}.',
          'Saya rasa budaya kerja di {company} cocok dengan saya, dan saya akan senang menjadi bagian dari timnya.',
        ],
        [
          'Buat saya, cara orang bekerja sama itu penting, dan saya rasa saya akan betah bekerja di sana.',
          'Saya rasa budaya kerja di sana cocok dengan saya, dan saya akan senang menjadi bagian dari timnya.',
        ],
      ],
    },
    'hr-interest': {
      formal: [
        [
          'Saya tetap sangat tertarik pada posisi {role} dan bersedia mengikuti tahap berikutnya.',
          'Minat saya pada posisi {role} tidak berubah, dan saya siap mengikuti proses selanjutnya.',
        ],
        [
          'Saya tetap sangat tertarik pada posisi ini dan bersedia mengikuti tahap berikutnya.',
          'Minat saya pada posisi ini tidak berubah, dan saya siap mengikuti proses selanjutnya.',
        ],
      ],
      neutral: [
        [
          'Saya masih sangat tertarik pada posisi {role} dan siap melanjutkan ke tahap berikutnya.',
          'Minat saya pada posisi {role} tetap besar, dan saya ingin mengikuti proses selanjutnya.',
        ],
        [
          'Saya masih sangat tertarik pada posisi ini dan siap melanjutkan ke tahap berikutnya.',
          'Minat saya pada posisi ini tetap besar, dan saya ingin mengikuti proses selanjutnya.',
        ],
      ],
      warm: [
        [
          'Saya masih sangat tertarik dengan posisi {role}, dan saya akan senang kalau bisa lanjut ke tahap berikutnya.',
          'Saya ingin sekali melanjutkan proses untuk posisi {role}.',
        ],
        [
          'Saya masih sangat tertarik dengan posisi ini, dan saya akan senang kalau bisa lanjut ke tahap berikutnya.',
          'Saya ingin sekali melanjutkan proses untuk posisi ini.',
        ],
      ],
    },
    'hr-close': {
      formal: [
        [
          'Apabila ada data atau dokumen lain yang diperlukan, saya akan segera mengirimkannya.',
          'Mohon beri tahu saya apabila masih ada informasi yang perlu saya lengkapi.',
          'Saya siap memberikan keterangan tambahan apabila diperlukan.',
        ],
      ],
      neutral: [
        [
          'Kalau masih ada yang perlu saya lengkapi atau jelaskan, silakan beri tahu saya.',
          'Saya siap mengirimkan dokumen atau keterangan lain yang masih diperlukan.',
          'Silakan hubungi saya kapan saja kalau masih ada yang ingin ditanyakan.',
        ],
      ],
      warm: [
        [
          'Kalau masih ada yang perlu ditanyakan atau dikirim, kabari saya saja.',
          'Silakan hubungi saya kapan saja kalau masih ada yang ingin ditanyakan.',
        ],
      ],
    },
    'user-thanks': {
      formal: [
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk membahas posisi {role} di {company} bersama saya.',
          'Saya berterima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara posisi {role} di {company}.',
          'Terima kasih atas kesempatan untuk membahas posisi {role} di {company} secara langsung dengan Bapak/Ibu.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk membahas posisi {role} bersama saya.',
          'Saya berterima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara posisi {role}.',
          'Terima kasih atas kesempatan untuk membahas posisi {role} secara langsung dengan Bapak/Ibu.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk membahas posisi di {company} bersama saya.',
          'Saya berterima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara di {company}.',
          'Terima kasih atas kesempatan untuk membahas posisi di {company} secara langsung dengan Bapak/Ibu.',
        ],
        [
          'Terima kasih atas waktu yang Bapak/Ibu luangkan untuk membahas posisi ini bersama saya.',
          'Saya berterima kasih atas waktu yang Bapak/Ibu luangkan untuk wawancara.',
          'Terima kasih atas kesempatan untuk membahas posisi ini secara langsung dengan Bapak/Ibu.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah meluangkan waktu untuk membahas posisi {role} di {company} dengan saya.',
          'Terima kasih atas waktu yang diluangkan dan perbincangan kita mengenai posisi {role} di {company}.',
          'Saya berterima kasih atas wawancara posisi {role} di {company} dan waktu yang diluangkan untuk saya.',
        ],
        [
          'Terima kasih sudah meluangkan waktu untuk membahas posisi {role} dengan saya.',
          'Terima kasih atas waktu yang diluangkan dan perbincangan kita mengenai posisi {role}.',
          'Saya berterima kasih atas wawancara posisi {role} dan waktu yang diluangkan untuk saya.',
        ],
        [
          'Terima kasih sudah meluangkan waktu untuk membahas posisi di {company} dengan saya.',
          'Terima kasih atas waktu yang diluangkan dan perbincangan kita mengenai posisi di {company}.',
          'Saya berterima kasih atas wawancara di {company} dan waktu yang diluangkan untuk saya.',
        ],
        [
          'Terima kasih sudah meluangkan waktu untuk membahas posisi ini dengan saya.',
          'Terima kasih atas waktu yang diluangkan dan perbincangan kita mengenai posisi ini.',
          'Saya berterima kasih atas wawancara dan waktu yang diluangkan untuk saya.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah meluangkan waktu untuk mengobrol soal posisi {role} di {company}.',
          'Terima kasih banyak untuk waktunya dan untuk obrolan kita mengenai posisi {role} di {company}.',
          'Senang sekali bisa membahas posisi {role} di {company} bersama, dan terima kasih banyak untuk waktunya.',
        ],
        [
          'Terima kasih banyak sudah meluangkan waktu untuk mengobrol soal posisi {role}.',
          'Terima kasih banyak untuk waktunya dan untuk obrolan kita mengenai posisi {role}.',
          'Senang sekali bisa membahas posisi {role} bersama, dan terima kasih banyak untuk waktunya.',
        ],
        [
          'Terima kasih banyak sudah meluangkan waktu untuk mengobrol soal posisi di {company}.',
          'Terima kasih banyak untuk waktunya dan untuk obrolan kita mengenai posisi di {company}.',
          'Senang sekali bisa membahas posisi di {company} bersama, dan terima kasih banyak untuk waktunya.',
        ],
        [
          'Terima kasih banyak sudah meluangkan waktu untuk mengobrol soal posisi ini.',
          'Terima kasih banyak untuk waktunya dan untuk obrolan kita mengenai posisi ini.',
          'Senang sekali bisa membahas posisi ini bersama, dan terima kasih banyak untuk waktunya.',
        ],
      ],
    },
    'user-callback': {
      formal: [
        [
          'Sejak wawancara tersebut, saya terus memikirkan pertanyaan mengenai {asked}, karena hal itu menyangkut inti pekerjaan ini.',
          'Pertanyaan mengenai {asked} mendorong saya untuk berpikir lebih jauh setelah wawancara.',
        ],
        [
          'Pembahasan kita mengenai {topic} memberi saya gambaran yang lebih jelas tentang pekerjaan ini.',
          'Sejak wawancara tersebut, saya memikirkan lebih lanjut mengenai {topic}.',
          'Secara khusus, saya berterima kasih atas pembicaraan mengenai {topic}.',
        ],
        [
          'Saya memperoleh gambaran pekerjaan yang lebih jelas setelah mengetahui bahwa {clause}.',
          'Ada satu hal yang terus saya pikirkan sejak wawancara tersebut, yaitu bahwa {clause}.',
        ],
        ['Sejak wawancara tersebut, saya terus memikirkan pertanyaan "{question}"'],
        [
          'Saya sangat menghargai pembahasan kita mengenai cara {task}.',
          'Sejak wawancara tersebut, saya memikirkan lebih lanjut cara {task}.',
        ],
      ],
      neutral: [
        [
          'Sejak wawancara itu, saya terus memikirkan pertanyaan tentang {asked}, karena hal itu penting dalam pekerjaan ini.',
          'Pertanyaan tentang {asked} membuat saya berpikir lebih jauh setelah wawancara itu selesai.',
        ],
        [
          'Bagian yang paling berguna bagi saya adalah pembahasan tentang {topic}.',
          'Sejak wawancara itu, saya memikirkan lebih jauh soal {topic}.',
          'Perbincangan kita tentang {topic} memberi saya gambaran yang lebih jelas mengenai pekerjaan ini.',
        ],
        [
          'Saya jadi lebih memahami pekerjaan ini setelah mendengar bahwa {clause}.',
          'Sejak wawancara itu ada satu hal yang terus saya pikirkan, yaitu bahwa {clause}.',
        ],
        ['Sejak wawancara itu, saya terus memikirkan pertanyaan "{question}"'],
        [
          'Bagian yang paling berguna bagi saya adalah pembahasan tentang cara {task}.',
          'Sejak wawancara itu, saya memikirkan lebih jauh cara {task}.',
        ],
      ],
      warm: [
        [
          'Pertanyaan tentang {asked} masih terus saya pikirkan, karena itu penting sekali dalam pekerjaan ini.',
          'Saya masih teringat pertanyaan tentang {asked}, dan setelah itu saya sempat memikirkannya lagi.',
        ],
        [
          'Bagian yang paling saya ingat adalah obrolan kita tentang {topic}.',
          'Setelah obrolan kita, saya jadi memikirkan lagi soal {topic}.',
          'Dari obrolan kita tentang {topic}, saya jadi lebih paham seperti apa pekerjaannya.',
        ],
        [
          'Saya jadi lebih paham pekerjaannya setelah tahu bahwa {clause}.',
          'Ada satu hal yang masih saya pikirkan sampai sekarang, yaitu bahwa {clause}.',
        ],
        ['Sampai sekarang saya masih memikirkan pertanyaan "{question}"'],
        [
          'Bagian yang paling saya ingat adalah obrolan kita tentang cara {task}.',
          'Setelah obrolan kita, saya jadi memikirkan lagi cara {task}.',
        ],
      ],
    },
    'second-callback': {
      formal: [
        ['Pertanyaan mengenai {asked} juga masih saya pikirkan.'],
        [
          'Pembahasan mengenai {topic} juga bermanfaat bagi saya.',
          'Saya juga menghargai pembicaraan mengenai {topic}.',
        ],
        ['Saya juga mencatat bahwa {clause}.'],
        ['Saya juga masih memikirkan pertanyaan "{question}"'],
        ['Pembahasan mengenai cara {task} juga bermanfaat bagi saya.'],
      ],
      neutral: [
        ['Pertanyaan tentang {asked} juga masih saya ingat.'],
        [
          'Perbincangan tentang {topic} juga berguna bagi saya.',
          'Saya juga senang kita sempat menyinggung {topic}.',
        ],
        ['Saya juga mencatat bahwa {clause}.', 'Berguna juga bagi saya untuk mengetahui bahwa {clause}.'],
        ['Saya juga masih memikirkan pertanyaan "{question}"'],
        ['Perbincangan tentang cara {task} juga berguna bagi saya.'],
      ],
      warm: [
        ['Pertanyaan tentang {asked} juga masih saya ingat.'],
        ['Senang juga kita sempat mengobrol tentang {topic}.', 'Obrolan soal {topic} juga membantu saya.'],
        ['Saya juga ingat bahwa {clause}.'],
        ['Saya juga masih teringat pertanyaan "{question}"'],
        ['Senang juga kita sempat mengobrol tentang cara {task}.'],
      ],
    },
    challenge: {
      formal: [
        [
          'Saya ingin turut memikirkan {topic} bersama Bapak/Ibu dan tim.',
          'Mengenai {topic}, saya ingin turut mencari penyelesaiannya bersama tim.',
        ],
        [
          'Saya berharap dapat membantu Bapak/Ibu dan tim {task}.',
          'Bersama Bapak/Ibu dan tim, saya ingin turut {task}.',
        ],
        ['Saya ingin turut mencari jawaban bersama Bapak/Ibu dan tim atas pertanyaan "{question}"'],
        [
          'Saya memahami bahwa {clause}, dan saya ingin turut menghadapi tantangan tersebut bersama tim.',
          'Saya mengerti bahwa {clause}, dan dalam hal itulah saya ingin turut membantu tim sejak awal.',
        ],
        [
          'Pekerjaan seperti inilah yang ingin saya lakukan, dan saya siap turut menghadapi tantangan yang sedang ditangani Bapak/Ibu dan tim.',
          'Saya ingin turut menghadapi tantangan yang ada di depan tim dan mengambil bagian saya sejak awal.',
        ],
      ],
      neutral: [
        [
          'Saya ingin ikut memikirkan {topic} bersama tim, dan siap mulai dari yang paling dibutuhkan.',
          'Soal {topic}, saya ingin ikut mencari jalan keluarnya bersama tim.',
        ],
        ['Saya ingin sekali membantu tim {task}.', 'Bersama tim, saya ingin ikut {task}.'],
        ['Saya ingin ikut mencari jawaban bersama tim atas pertanyaan "{question}"'],
        [
          'Saya memahami bahwa {clause}, dan saya ingin ikut menghadapi tantangan itu bersama tim sejak awal.',
          'Saya tahu bahwa {clause}, dan di situlah saya ingin ikut membantu tim sejak awal.',
        ],
        [
          'Pekerjaan seperti inilah yang ingin saya lakukan, dan saya siap ikut menghadapi tantangan yang sedang ditangani tim.',
          'Saya ingin ikut menghadapi tantangan yang ada di depan tim dan mengambil bagian saya sejak awal.',
        ],
      ],
      warm: [
        [
          'Saya ingin sekali ikut memikirkan {topic} bersama tim.',
          'Soal {topic}, saya ingin sekali ikut mencari jalan keluarnya bersama tim.',
        ],
        ['Saya ingin sekali ikut membantu tim {task}.', 'Bersama tim, saya ingin sekali ikut {task}.'],
        ['Saya ingin sekali ikut mencari jawabannya bersama tim untuk pertanyaan "{question}"'],
        [
          'Saya tahu sekarang bahwa {clause}, dan saya ingin sekali ikut membantu tim menghadapinya.',
          'Saya paham bahwa {clause}, dan di situlah saya ingin ikut membantu tim sejak awal.',
        ],
        [
          'Pekerjaan seperti inilah yang ingin saya jalani, dan saya siap ikut menghadapi tantangan yang sedang dihadapi tim.',
          'Saya ingin ikut menghadapi tantangan yang ada di depan tim dan mengambil bagian sejak awal.',
        ],
      ],
    },
    highlight: {
      formal: [
        [
          'Bekal saya untuk hal tersebut adalah {topic}.',
          'Saya yakin {topic} akan berguna dalam pekerjaan ini.',
        ],
        [
          'Ada bekal yang dapat saya gunakan untuk hal tersebut: {clause}.',
          'Sebagai gambaran singkat, {clause}.',
        ],
        [
          'Untuk hal tersebut, saya berpengalaman {task}.',
          'Saya dapat {task}, dan hal itu akan berguna dalam pekerjaan ini.',
        ],
      ],
      neutral: [
        ['Bekal saya untuk itu adalah {topic}.', 'Saya rasa {topic} akan berguna untuk itu.'],
        ['Ada bekal yang bisa saya pakai untuk itu: {clause}.', 'Sebagai gambaran singkat, {clause}.'],
        [
          'Untuk itu, saya berpengalaman {task}.',
          'Saya bisa {task}, dan itu akan berguna untuk pekerjaan ini.',
        ],
      ],
    },
    'user-interest': {
      formal: [
        [
          'Saya tetap sangat tertarik pada posisi {role} dan berharap dapat bergabung dengan tim.',
          'Minat saya pada posisi {role} tidak berubah, dan saya berharap dapat bekerja bersama Bapak/Ibu dan tim.',
        ],
        [
          'Saya tetap sangat tertarik pada posisi ini dan berharap dapat bergabung dengan tim.',
          'Minat saya pada posisi ini tidak berubah, dan saya berharap dapat bekerja bersama Bapak/Ibu dan tim.',
        ],
      ],
      neutral: [
        [
          'Saya masih sangat tertarik pada posisi {role} dan akan senang kalau bisa bergabung dengan tim.',
          'Minat saya pada posisi {role} tetap besar, dan saya ingin sekali bekerja bersama tim.',
        ],
        [
          'Saya masih sangat tertarik pada posisi ini dan akan senang kalau bisa bergabung dengan tim.',
          'Minat saya pada posisi ini tetap besar, dan saya ingin sekali bekerja bersama tim.',
        ],
      ],
      warm: [
        [
          'Saya sangat tertarik dengan posisi {role}, dan akan senang sekali kalau bisa bergabung dengan tim.',
          'Saya masih sangat tertarik dengan posisi {role}, dan ingin sekali bekerja bersama tim.',
        ],
        [
          'Saya sangat tertarik dengan posisi ini, dan akan senang sekali kalau bisa bergabung dengan tim.',
          'Saya masih sangat tertarik dengan posisi ini, dan ingin sekali bekerja bersama tim.',
        ],
      ],
    },
    'user-close': {
      formal: [
        [
          'Apabila ada hal yang ingin Bapak/Ibu bahas lebih lanjut, saya siap dihubungi.',
          'Mohon beri tahu saya apabila ada keterangan lain yang diperlukan untuk mengambil keputusan.',
          'Saya bersedia menjelaskan hal-hal tersebut secara lebih rinci apabila Bapak/Ibu memerlukannya.',
        ],
      ],
      neutral: [
        [
          'Kalau ada hal yang ingin dibahas lebih lanjut, saya siap dihubungi kapan saja.',
          'Kalau masih ada yang perlu saya jelaskan agar lebih mudah menilai, silakan beri tahu saya.',
          'Saya siap menjelaskan lebih rinci apa pun yang masih ingin diketahui tentang pengalaman saya.',
        ],
      ],
      warm: [
        [
          'Kalau ada yang ingin dibahas lagi, silakan kabari saya kapan saja.',
          'Kalau masih ada yang ingin ditanyakan tentang saya, saya senang menjelaskannya.',
        ],
      ],
    },
  },
};
