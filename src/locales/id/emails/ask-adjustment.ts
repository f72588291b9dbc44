import type { PurposeWords } from '../../../emails/words.js';
import { thanksInvitation } from './shared.js';

/** Indonesian words of the mail that asks for an adjustment to an interview. */
export const askAdjustment: PurposeWords<'ask-adjustment'> = {
  name: 'Permintaan penyesuaian (akomodasi yang layak)',
  subject: {
    formal: [
      ['Permohonan penyesuaian: wawancara {role}', 'Permohonan terkait wawancara {role}'],
      ['Permohonan penyesuaian: wawancara di {company}', 'Permohonan terkait wawancara di {company}'],
      ['Permohonan penyesuaian: wawancara {date}', 'Permohonan terkait wawancara {date}'],
      ['Permohonan penyesuaian: wawancara', 'Permohonan terkait wawancara'],
    ],
    neutral: [
      ['Permintaan penyesuaian: wawancara {role}', 'Permintaan terkait wawancara {role}'],
      ['Permintaan penyesuaian: wawancara di {company}', 'Permintaan terkait wawancara di {company}'],
      ['Permintaan penyesuaian: wawancara {date}', 'Permintaan terkait wawancara {date}'],
      ['Permintaan penyesuaian: wawancara', 'Permintaan terkait wawancara'],
    ],
    warm: [
      ['Penyesuaian untuk wawancara {role}', 'Permintaan untuk wawancara {role}'],
      ['Penyesuaian untuk wawancara di {company}', 'Permintaan untuk wawancara di {company}'],
      ['Penyesuaian untuk wawancara {date}', 'Permintaan untuk wawancara {date}'],
      ['Penyesuaian untuk wawancara', 'Permintaan untuk wawancara'],
    ],
  },
  sentences: {
    'thanks-invitation': thanksInvitation,
    'ask-adjustment': {
      formal: [
        [
          'Karena {cause}, saya memerlukan {topic} untuk wawancara tersebut. Apakah hal itu dapat disediakan?',
          'Karena {cause}, apakah dapat disediakan {topic}?',
        ],
        [
          'Karena {cause}, apakah memungkinkan apabila {either}?',
          'Karena {cause}, mohon dipertimbangkan agar {either}.',
        ],
        ['Karena {cause}, saya perlu {task} dalam wawancara tersebut. Apakah memungkinkan?'],
        ['{account}'],
        ['Perlu saya sampaikan bahwa {clause} karena {cause}. Apakah hal itu dapat dipertimbangkan?'],
        [
          'Untuk wawancara tersebut, apakah memungkinkan apabila {either}?',
          'Apakah memungkinkan apabila {either}?',
        ],
        [
          'Untuk wawancara tersebut, saya memerlukan {topic}. Apakah hal itu dapat disediakan?',
          'Untuk wawancara tersebut, apakah Bapak/Ibu dapat menyediakan {topic}?',
        ],
        [
          'Dalam mengatur wawancara, mohon dipertimbangkan bahwa {clause}.',
          'Perlu saya sampaikan terlebih dahulu bahwa {clause}. Apakah hal itu dapat dipertimbangkan?',
        ],
        ['Agar dapat mengikuti wawancara, saya perlu {task}.', 'Apakah memungkinkan apabila saya {task}?'],
        [
          'Ada satu hal yang ingin saya tanyakan mengenai pengaturan wawancara: {question}',
          'Sebelum wawancara, izinkan saya bertanya: {question}',
        ],
        [
          'Saya memerlukan penyesuaian untuk wawancara tersebut. Apakah saya dapat membicarakannya dengan Bapak/Ibu?',
          'Agar dapat mengikuti wawancara, saya memerlukan penyesuaian dan ingin membicarakannya dengan Bapak/Ibu.',
        ],
      ],
      neutral: [
        [
          'Karena {cause}, saya memerlukan {topic} untuk wawancara nanti. Apakah dapat disediakan?',
          'Karena {cause}, apakah dapat disediakan {topic}?',
        ],
        [
          'Karena {cause}, apakah memungkinkan jika {either}?',
          'Karena {cause}, mohon dipertimbangkan agar {either}.',
        ],
        ['Karena {cause}, saya perlu {task} dalam wawancara nanti. Apakah memungkinkan?'],
        ['{account}'],
        ['Perlu saya sampaikan bahwa {clause} karena {cause}. Apakah hal itu dapat dipertimbangkan?'],
        ['Untuk wawancara nanti, apakah memungkinkan jika {either}?', 'Apakah memungkinkan jika {either}?'],
        [
          'Untuk wawancara nanti, saya memerlukan {topic}. Apakah dapat disediakan?',
          'Untuk wawancara nanti, apakah dapat disediakan {topic}?',
        ],
        [
          'Dalam mengatur wawancara, mohon dipertimbangkan bahwa {clause}.',
          'Perlu saya sampaikan lebih dulu bahwa {clause}. Apakah hal itu dapat dipertimbangkan?',
        ],
        ['Agar dapat mengikuti wawancara, saya perlu {task}.', 'Apakah memungkinkan jika saya {task}?'],
        [
          'Ada yang ingin saya tanyakan tentang pengaturan wawancara: {question}',
          'Sebelum wawancara, saya ingin bertanya: {question}',
        ],
        [
          'Saya memerlukan sedikit penyesuaian untuk wawancara nanti. Apakah hal itu dapat dibicarakan?',
          'Agar dapat mengikuti wawancara, saya memerlukan penyesuaian dan ingin membicarakannya.',
        ],
      ],
      warm: [
        [
          'Karena {cause}, saya memerlukan {topic} untuk wawancara nanti. Apakah dapat disediakan?',
          'Karena {cause}, apakah dapat disediakan {topic}?',
        ],
        [
          'Karena {cause}, apakah memungkinkan jika {either}?',
          'Karena {cause}, mohon dipertimbangkan agar {either}.',
        ],
        ['Karena {cause}, saya perlu {task} dalam wawancara nanti. Apakah memungkinkan?'],
        ['{account}'],
        ['Perlu saya sampaikan bahwa {clause} karena {cause}. Apakah hal itu dapat dipertimbangkan?'],
        ['Untuk wawancara nanti, apakah memungkinkan jika {either}?', 'Apakah memungkinkan jika {either}?'],
        [
          'Supaya dapat ikut wawancara, saya memerlukan {topic}. Apakah dapat disiapkan?',
          'Untuk wawancara nanti, apakah dapat disiapkan {topic}?',
        ],
        [
          'Ada yang perlu saya sampaikan dulu: {clause}.',
          'Saat mengatur wawancaranya, mohon diingat bahwa {clause}.',
        ],
        ['Supaya dapat ikut wawancara, saya perlu {task}.', 'Apakah boleh jika saya {task}?'],
        [
          'Ada yang ingin saya tanyakan soal pengaturannya: {question}',
          'Sebelum wawancara, boleh saya bertanya: {question}',
        ],
        [
          'Saya memerlukan sedikit penyesuaian untuk wawancaranya. Boleh saya bicarakan dulu?',
          'Supaya dapat ikut, saya memerlukan sedikit penyesuaian dan ingin membicarakannya.',
        ],
      ],
    },
    'adjustment-effect': {
      formal: [
        [
          'Dengan penyesuaian itu, saya dapat mengikuti wawancara dengan kesempatan yang sama seperti kandidat lain.',
          'Dengan penyesuaian itu, saya dapat menunjukkan kemampuan saya dengan baik.',
        ],
      ],
      neutral: [
        [
          'Dengan penyesuaian itu, saya dapat ikut dengan kesempatan yang sama seperti kandidat lain.',
          'Dengan penyesuaian itu, saya dapat menunjukkan kemampuan saya dengan baik.',
        ],
      ],
    },
    'adjustment-close': {
      formal: [
        [
          'Apabila ada pihak lain yang sebaiknya saya hubungi mengenai hal ini, mohon beri tahu saya.',
          'Apabila ada yang perlu saya jelaskan, mohon beri tahu saya.',
        ],
      ],
      neutral: [
        [
          'Jika ada pihak lain yang sebaiknya saya hubungi tentang hal ini, mohon beri tahu saya.',
          'Jika ada yang perlu saya jelaskan, silakan ditanyakan.',
        ],
      ],
      warm: [
        [
          'Jika ada orang lain yang sebaiknya saya hubungi soal ini, mohon kabari saya.',
          'Jika ada yang perlu saya jelaskan, silakan ditanyakan.',
        ],
      ],
    },
  },
};
