import type { PurposeWords } from '../../../emails/words.js';
import { thanksInvitation } from './shared.js';

/** Indonesian words of the mail that asks for an adjustment to an interview. */
export const askAdjustment: PurposeWords<'ask-adjustment'> = {
  name: 'Permintaan penyesuaian wawancara',
  subject: {
    formal: [
      ['Permohonan penyesuaian: wawancara {role}', 'Permohonan terkait wawancara {role}'],
      ['Permohonan penyesuaian: wawancara di {company}', 'Permohonan terkait wawancara di {company}'],
      ['Permohonan penyesuaian: wawancara {date}', 'Permohonan terkait wawancara {date}'],
      ['Permohonan penyesuaian: wawancara', 'Permohonan terkait wawancara'],
    ],
    neutral: [
      ['Permintaan penyesuaian: wawancara {role}', 'Satu permintaan untuk wawancara {role}'],
      ['Permintaan penyesuaian: wawancara di {company}', 'Satu permintaan untuk wawancara di {company}'],
      ['Permintaan penyesuaian: wawancara {date}', 'Satu permintaan untuk wawancara {date}'],
      ['Permintaan penyesuaian: wawancara', 'Satu permintaan untuk wawancara'],
    ],
    warm: [
      ['Penyesuaian untuk wawancara {role}', 'Satu permintaan: wawancara {role}'],
      ['Penyesuaian untuk wawancara di {company}', 'Satu permintaan: wawancara di {company}'],
      ['Penyesuaian untuk wawancara {date}', 'Satu permintaan: wawancara {date}'],
      ['Penyesuaian untuk wawancara', 'Satu permintaan: wawancara'],
    ],
  },
  sentences: {
    'thanks-invitation': thanksInvitation,
    'ask-adjustment': {
      formal: [
        [
          'Untuk wawancara tersebut, saya memerlukan {topic}; apakah hal itu dapat disediakan?',
          'Apakah Bapak/Ibu dapat menyediakan {topic} untuk wawancara tersebut?',
        ],
        [
          'Dalam mengatur wawancara, mohon dipertimbangkan bahwa {clause}.',
          'Perlu saya sampaikan terlebih dahulu bahwa {clause}; apakah hal itu dapat dipertimbangkan?',
        ],
        ['Untuk dapat mengikuti wawancara, saya perlu {task}.', 'Apakah dapat diatur agar saya bisa {task}?'],
        [
          'Ada satu hal yang ingin saya tanyakan mengenai pengaturan wawancara: {question}',
          'Sebelum wawancara, izinkan saya bertanya: {question}',
        ],
        [
          'Saya memerlukan penyesuaian untuk wawancara tersebut dan bersedia menjelaskannya.',
          'Ada satu hal yang saya perlukan untuk dapat mengikuti wawancara, dan saya ingin membicarakannya dengan Bapak/Ibu.',
        ],
      ],
      neutral: [
        [
          'Untuk wawancara nanti, saya memerlukan {topic}; apakah hal itu dapat disediakan?',
          'Apakah bisa disediakan {topic} untuk wawancara nanti?',
        ],
        [
          'Dalam mengatur wawancara, mohon dipertimbangkan bahwa {clause}.',
          'Perlu saya sampaikan lebih dulu bahwa {clause}; apakah hal itu bisa dipertimbangkan?',
        ],
        ['Untuk mengikuti wawancara, saya perlu {task}.', 'Apakah bisa diatur agar saya dapat {task}?'],
        [
          'Ada yang ingin saya tanyakan soal pengaturan wawancara: {question}',
          'Sebelum wawancara, saya ingin bertanya: {question}',
        ],
        [
          'Saya memerlukan sedikit penyesuaian untuk wawancara, dan siap menjelaskannya.',
          'Ada satu hal yang saya perlukan agar bisa mengikuti wawancara, dan saya ingin menyampaikannya.',
        ],
      ],
      warm: [
        [
          'Supaya bisa ikut wawancara, saya perlu {topic}; apakah bisa disediakan?',
          'Bisakah disiapkan {topic} untuk wawancara nanti?',
        ],
        [
          'Ada yang perlu saya sampaikan dulu: {clause}.',
          'Saat mengatur wawancaranya, mohon diingat bahwa {clause}.',
        ],
        ['Supaya bisa ikut wawancara, saya perlu {task}.', 'Boleh tidak kalau saya {task}?'],
        [
          'Ada yang ingin saya tanyakan soal pengaturannya: {question}',
          'Sebelum wawancara, boleh saya bertanya: {question}',
        ],
        [
          'Saya perlu sedikit penyesuaian untuk wawancaranya, dan senang menjelaskannya.',
          'Ada satu hal kecil yang saya perlukan supaya bisa ikut, dan mudah saya jelaskan.',
        ],
      ],
    },
    'adjustment-effect': {
      formal: [
        [
          'Dengan demikian, saya dapat mengikuti wawancara dengan kesempatan yang sama seperti kandidat lain.',
          'Dengan demikian, saya dapat menunjukkan kemampuan saya yang sebenarnya.',
        ],
      ],
      neutral: [
        [
          'Dengan begitu, saya bisa ikut dengan kesempatan yang sama seperti peserta lain.',
          'Dengan begitu, saya bisa menunjukkan kemampuan saya yang sebenarnya.',
        ],
      ],
    },
    'adjustment-close': {
      formal: [
        [
          'Mohon beri tahu saya apakah hal ini dapat diatur, atau dengan siapa saya sebaiknya membicarakannya.',
          'Apabila lebih mudah dibicarakan melalui telepon, saya siap dihubungi.',
        ],
      ],
      neutral: [
        [
          'Silakan kabari saya apakah hal ini bisa diatur, atau kepada siapa saya sebaiknya bertanya.',
          'Kalau lebih mudah dibicarakan lewat telepon, saya siap dihubungi.',
        ],
      ],
      warm: [
        [
          'Kabari saya kalau itu memungkinkan, atau ke siapa sebaiknya saya bertanya.',
          'Kalau lebih enak dibicarakan, telepon saja, saya siap.',
        ],
      ],
    },
  },
};
