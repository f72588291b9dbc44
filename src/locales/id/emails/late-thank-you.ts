import type { PurposeWords } from '../../../emails/words.js';
import { thankYou } from './thank-you.js';

/** Indonesian words of the thank-you note that comes some days after the interview. */
export const lateThankYou: PurposeWords<'late-thank-you'> = {
  name: 'Ucapan terima kasih yang terlambat',
  subject: {
    formal: [
      ['Ucapan terima kasih: wawancara {role}', 'Terima kasih saya atas wawancara {role}'],
      ['Ucapan terima kasih: wawancara di {company}', 'Terima kasih saya atas wawancara di {company}'],
      ['Ucapan terima kasih: wawancara {date}', 'Terima kasih saya atas wawancara {date}'],
      ['Ucapan terima kasih: wawancara', 'Terima kasih saya atas wawancara'],
    ],
    neutral: [
      ['Terima kasih yang terlambat: wawancara {role}', 'Menyusul: terima kasih atas wawancara {role}'],
      [
        'Terima kasih yang terlambat: wawancara di {company}',
        'Menyusul: terima kasih atas wawancara di {company}',
      ],
      ['Terima kasih yang terlambat: wawancara {date}', 'Menyusul: terima kasih atas wawancara {date}'],
      ['Terima kasih yang terlambat: wawancara', 'Menyusul: terima kasih atas wawancara'],
    ],
    warm: [
      ['Terima kasih, walau agak telat: wawancara {role}'],
      ['Terima kasih, walau agak telat: wawancara di {company}'],
      ['Terima kasih, walau agak telat: wawancara {date}'],
      ['Terima kasih, walau agak telat: wawancara'],
    ],
  },
  sentences: {
    'hr-callback': thankYou.sentences['hr-callback'],
    fit: thankYou.sentences.fit,
    'hr-interest': thankYou.sentences['hr-interest'],
    'hr-close': thankYou.sentences['hr-close'],
    'user-callback': thankYou.sentences['user-callback'],
    'second-callback': thankYou.sentences['second-callback'],
    challenge: thankYou.sentences.challenge,
    highlight: thankYou.sentences.highlight,
    'user-interest': thankYou.sentences['user-interest'],
    'user-close': thankYou.sentences['user-close'],
    'hr-thanks-late': {
      formal: [
        [
          'Terima kasih atas waktu Bapak/Ibu untuk berbicara dengan saya mengenai posisi {role} di {company} pada hari {date}; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin menyampaikan terima kasih atas pembicaraan mengenai posisi {role} di {company} pada hari {date}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk berbicara dengan saya mengenai posisi {role} pada hari {date}; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin menyampaikan terima kasih atas pembicaraan mengenai posisi {role} pada hari {date}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk berbicara dengan saya mengenai posisi di {company} pada hari {date}; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin menyampaikan terima kasih atas pembicaraan mengenai posisi di {company} pada hari {date}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk berbicara dengan saya mengenai posisi ini pada hari {date}; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin menyampaikan terima kasih atas pembicaraan mengenai posisi ini pada hari {date}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk berbicara dengan saya mengenai posisi {role} di {company}; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin menyampaikan terima kasih atas pembicaraan mengenai posisi {role} di {company}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk berbicara dengan saya mengenai posisi {role}; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin menyampaikan terima kasih atas pembicaraan mengenai posisi {role}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk berbicara dengan saya mengenai posisi di {company}; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin menyampaikan terima kasih atas pembicaraan mengenai posisi di {company}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk berbicara dengan saya mengenai posisi ini; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin menyampaikan terima kasih atas pembicaraan mengenai posisi ini.',
        ],
      ],
      neutral: [
        [
          'Terima kasih atas perbincangan kita tentang posisi {role} di {company} pada hari {date}; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas pembicaraan tentang posisi {role} di {company} pada hari {date}.',
        ],
        [
          'Terima kasih atas perbincangan kita tentang posisi {role} pada hari {date}; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas pembicaraan tentang posisi {role} pada hari {date}.',
        ],
        [
          'Terima kasih atas perbincangan kita tentang posisi di {company} pada hari {date}; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas pembicaraan tentang posisi di {company} pada hari {date}.',
        ],
        [
          'Terima kasih atas perbincangan kita tentang posisi ini pada hari {date}; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas pembicaraan tentang posisi ini pada hari {date}.',
        ],
        [
          'Terima kasih atas perbincangan kita tentang posisi {role} di {company}; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas pembicaraan tentang posisi {role} di {company}.',
        ],
        [
          'Terima kasih atas perbincangan kita tentang posisi {role}; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas pembicaraan tentang posisi {role}.',
        ],
        [
          'Terima kasih atas perbincangan kita tentang posisi di {company}; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas pembicaraan tentang posisi di {company}.',
        ],
        [
          'Terima kasih atas perbincangan kita tentang posisi ini; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas pembicaraan tentang posisi ini.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak untuk obrolan kita tentang posisi {role} di {company} pada hari {date}, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak sudah mengobrol tentang posisi {role} di {company} dengan saya pada hari {date}.',
        ],
        [
          'Terima kasih banyak untuk obrolan kita tentang posisi {role} pada hari {date}, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak sudah mengobrol tentang posisi {role} dengan saya pada hari {date}.',
        ],
        [
          'Terima kasih banyak untuk obrolan kita tentang posisi di {company} pada hari {date}, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak sudah mengobrol tentang posisi di {company} dengan saya pada hari {date}.',
        ],
        [
          'Terima kasih banyak untuk obrolan kita tentang posisi ini pada hari {date}, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak sudah mengobrol tentang posisi ini dengan saya pada hari {date}.',
        ],
        [
          'Terima kasih banyak untuk obrolan kita tentang posisi {role} di {company}, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak sudah mengobrol tentang posisi {role} di {company} dengan saya.',
        ],
        [
          'Terima kasih banyak untuk obrolan kita tentang posisi {role}, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak sudah mengobrol tentang posisi {role} dengan saya.',
        ],
        [
          'Terima kasih banyak untuk obrolan kita tentang posisi di {company}, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak sudah mengobrol tentang posisi di {company} dengan saya.',
        ],
        [
          'Terima kasih banyak untuk obrolan kita tentang posisi ini, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak sudah mengobrol tentang posisi ini dengan saya.',
        ],
      ],
    },
    'user-thanks-late': {
      formal: [
        [
          'Terima kasih atas waktu Bapak/Ibu untuk membahas posisi {role} di {company} dengan saya pada hari {date}; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin berterima kasih atas kesempatan membahas posisi {role} di {company} pada hari {date}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk membahas posisi {role} dengan saya pada hari {date}; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin berterima kasih atas kesempatan membahas posisi {role} pada hari {date}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk membahas posisi di {company} dengan saya pada hari {date}; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin berterima kasih atas kesempatan membahas posisi di {company} pada hari {date}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk membahas posisi ini dengan saya pada hari {date}; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin berterima kasih atas kesempatan membahas posisi ini pada hari {date}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk membahas posisi {role} di {company} dengan saya; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin berterima kasih atas kesempatan membahas posisi {role} di {company}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk membahas posisi {role} dengan saya; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin berterima kasih atas kesempatan membahas posisi {role}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk membahas posisi di {company} dengan saya; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin berterima kasih atas kesempatan membahas posisi di {company}.',
        ],
        [
          'Terima kasih atas waktu Bapak/Ibu untuk membahas posisi ini dengan saya; ucapan ini seharusnya saya sampaikan lebih awal.',
          'Meskipun terlambat, saya ingin berterima kasih atas kesempatan membahas posisi ini.',
        ],
      ],
      neutral: [
        [
          'Terima kasih sudah membahas posisi {role} di {company} dengan saya pada hari {date}; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas waktu untuk membahas posisi {role} di {company} pada hari {date}.',
        ],
        [
          'Terima kasih sudah membahas posisi {role} dengan saya pada hari {date}; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas waktu untuk membahas posisi {role} pada hari {date}.',
        ],
        [
          'Terima kasih sudah membahas posisi di {company} dengan saya pada hari {date}; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas waktu untuk membahas posisi di {company} pada hari {date}.',
        ],
        [
          'Terima kasih sudah membahas posisi ini dengan saya pada hari {date}; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas waktu untuk membahas posisi ini pada hari {date}.',
        ],
        [
          'Terima kasih sudah membahas posisi {role} di {company} dengan saya; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas waktu untuk membahas posisi {role} di {company}.',
        ],
        [
          'Terima kasih sudah membahas posisi {role} dengan saya; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas waktu untuk membahas posisi {role}.',
        ],
        [
          'Terima kasih sudah membahas posisi di {company} dengan saya; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas waktu untuk membahas posisi di {company}.',
        ],
        [
          'Terima kasih sudah membahas posisi ini dengan saya; ucapan ini seharusnya saya kirim lebih awal.',
          'Ucapan ini memang terlambat, tetapi saya berterima kasih atas waktu untuk membahas posisi ini.',
        ],
      ],
      warm: [
        [
          'Terima kasih banyak sudah membahas posisi {role} di {company} dengan saya pada hari {date}, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak untuk waktunya membahas posisi {role} di {company} pada hari {date}.',
        ],
        [
          'Terima kasih banyak sudah membahas posisi {role} dengan saya pada hari {date}, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak untuk waktunya membahas posisi {role} pada hari {date}.',
        ],
        [
          'Terima kasih banyak sudah membahas posisi di {company} dengan saya pada hari {date}, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak untuk waktunya membahas posisi di {company} pada hari {date}.',
        ],
        [
          'Terima kasih banyak sudah membahas posisi ini dengan saya pada hari {date}, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak untuk waktunya membahas posisi ini pada hari {date}.',
        ],
        [
          'Terima kasih banyak sudah membahas posisi {role} di {company} dengan saya, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak untuk waktunya membahas posisi {role} di {company}.',
        ],
        [
          'Terima kasih banyak sudah membahas posisi {role} dengan saya, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak untuk waktunya membahas posisi {role}.',
        ],
        [
          'Terima kasih banyak sudah membahas posisi di {company} dengan saya, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak untuk waktunya membahas posisi di {company}.',
        ],
        [
          'Terima kasih banyak sudah membahas posisi ini dengan saya, dan maaf ucapannya agak telat.',
          'Agak telat memang, tetapi terima kasih banyak untuk waktunya membahas posisi ini.',
        ],
      ],
    },
  },
};
