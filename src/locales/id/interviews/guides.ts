import type { InterviewsWords } from '../../../interviews/words.js';

/** Indonesian guides: questions candidates ask, with their answers. */
export const guides: InterviewsWords['guides'] = {
  'two-purposes': {
    question: 'Apa bedanya wawancara HR dan wawancara user?',
    answer: [
      'Tidak semua wawancara sama, dan mengetahui bedanya bisa menentukan hasilnya. Tujuannya memang berbeda. HR ingin tahu apakah Anda memenuhi kualifikasi dasar dan cocok dengan perusahaan. User, yaitu calon atasan dan timnya, ingin tahu apakah Anda mampu mengerjakan pekerjaannya dan apa yang Anda tambahkan bagi tim.',
      'Kenali dulu Anda diundang ke wawancara yang mana. Nama dan jabatan di undangan biasanya sudah menunjukkannya. Kalau tidak, tanyakan siapa yang akan Anda temui.',
      'Lalu sesuaikan persiapannya. Kepada HR, tonjolkan cara Anda bekerja dengan orang lain, kecocokan Anda dengan budayanya, dan alasan Anda ingin bergabung. Kepada user, tonjolkan keahlian Anda, pekerjaan yang paling dekat dengan pekerjaan mereka, dan cara Anda memecahkan masalah.',
      'Di keduanya, tunjukkan keterampilan Anda. Satu contoh pendek dari pengalaman sendiri lebih meyakinkan daripada sederet sifat baik.',
      'Persiapan menumbuhkan rasa percaya diri, dan orang melihatnya. Dari semua hal yang memperbesar peluang Anda, inilah yang ada di tangan Anda sendiri.',
    ],
  },
  'why-two-steps': {
    question: 'Mengapa ada dua wawancara untuk satu pekerjaan?',
    answer: [
      'Dua tahap lebih efisien daripada satu, dan lebih efektif. HR bertemu banyak pelamar dan berhenti lebih awal kalau kualifikasi dasarnya belum terpenuhi. Waktu semua orang terhemat, termasuk waktu Anda: Anda tidak menghabiskan setengah hari untuk pekerjaan yang memang belum bisa Anda dapatkan.',
      'Calon atasan sibuk dengan pekerjaan bagiannya. Setelah tahap pertama, mereka bisa memusatkan perhatian pada kandidat yang punya keterampilan dan pengalaman, dan waktu mereka untuk Anda lebih banyak.',
      'Jadi tugasnya terbagi. HR melihat apa yang penting di semua pekerjaan di perusahaan, tim melihat apa yang dibutuhkan pekerjaan ini. Bersama-sama mereka mencari orang yang paling cocok untuk posisinya dan untuk budaya perusahaan.',
    ],
  },
  'which-interview': {
    question: 'Undangannya tidak menyebut jenis wawancaranya. Bagaimana saya tahu?',
    answer: [
      'Lihat dulu jabatannya. Rekruter, HRD, atau talent acquisition berarti wawancara HR. Manajer, kepala sif, insinyur, atau kepala ruangan berarti wawancara user.',
      'Lalu lihat lama dan isinya. Telepon dua puluh menit tentang latar belakang Anda kemungkinan besar dari HR. Satu jam dengan tugas, melihat tempat kerja, atau pertanyaan tentang pekerjaan lama kemungkinan besar dari tim. Siapa pengirim undangan tidak banyak artinya, karena HR sering mengatur jadwal untuk semua orang.',
      'Kalau masih belum jelas, tanyakan kepada pengundang: saya akan bertemu siapa, berapa lama, dan apa yang perlu saya siapkan? Tidak ada yang menganggap pertanyaan itu kurang pantas.',
      'Di Indonesia, wawancara dengan calon atasan dan timnya disebut wawancara user: user adalah bagian yang meminta karyawan baru kepada HR. Jangan tertukar dengan riset terhadap pengguna produk, yang namanya mirip.',
    ],
  },
  'job-in-hr': {
    question: 'Saya melamar pekerjaan di bagian HR. Lalu yang mana wawancara HR-nya?',
    answer: [
      'Yang menentukan adalah apa yang ingin diketahui orang itu, bukan di bagian mana ia bekerja. Rekruter yang membahas gaji, kapan Anda bisa mulai, dan kualifikasi dasar sedang melakukan wawancara HR, seperti untuk pekerjaan lain.',
      'Kepala HR yang akan menjadi atasan Anda adalah user Anda. Bersiaplah untuk pertanyaan tentang pekerjaannya: percakapan sulit yang pernah Anda pimpin, lowongan yang tidak ada pelamarnya, aturan jam kerja. Siapkan contoh, tanpa menyebut nama orangnya.',
      'Setelah itu, kirim ucapan terima kasih yang singkat tentang kecocokan kepada rekruter, dan yang spesifik kepada kepala HR.',
    ],
  },
  'multiple-requests': {
    question: 'Saya mendapat beberapa undangan wawancara untuk pekerjaan yang sama. Perlukah khawatir?',
    answer: [
      'Tidak, Anda tidak perlu panik. Satu lamaran sering membawa beberapa wawancara, karena orang yang berbeda ingin tahu hal yang berbeda tentang Anda.',
      'Kalau wawancara HR berjalan baik, itu kabar baik, tetapi belum selesai. Wawancara kedua akan menyusul, dengan orang-orang yang akan bekerja bersama Anda, dan isinya lain.',
      'Untuk setiap undangan, catat siapa yang akan Anda temui, kapan, dan berapa lama. Lalu siapkan masing-masing tersendiri. Kalau dua jadwal berbenturan, balas hari itu juga dan tawarkan dua waktu lain.',
    ],
  },
  'hr-after-team': {
    question: 'Saya sudah bertemu user, sekarang HR ingin bertemu. Apakah itu pertanda buruk?',
    answer: [
      'Biasanya justru pertanda baik. Banyak perusahaan mulai dari HR, tetapi ada juga yang mulai dari user dan berakhir di HR. Urutannya adalah kebiasaan perusahaan atau negara, dan tidak mengatakan apa-apa tentang Anda.',
      'Kalau HR datang terakhir, user sering kali sudah setuju, atau hampir. Yang tersisa adalah apakah Anda dan perusahaan bisa sepakat: gaji, kontrak, tanggal mulai, dokumen, dan kadang sekali lagi soal kecocokan.',
      'Bersiaplah seperti untuk wawancara HR pertama, dengan dua perbedaan. Siapkan angka dan dokumennya. Dan manfaatkan yang sudah Anda lihat: kalau pertemuan dengan user membuat Anda makin berminat, katakan, dan sebutkan karena apa.',
    ],
  },
  'same-questions-twice': {
    question: 'HR dan user menanyakan hal yang sama. Bolehkah jawaban saya sama?',
    answer: [
      'Boleh. Faktanya harus sama, penekanannya bisa berbeda. Tanggal, alasan keluar, gaji, kapan bisa mulai, dan apa yang Anda kerjakan di mana harus cocok setiap kali. Para pewawancara saling mencocokkan catatan, dan dua versi dari satu fakta terlihat buruk walau hanya salah ucap.',
      'Yang boleh berbeda adalah bagian yang Anda ceritakan lebih panjang. Misalnya Anda bercerita tentang satu sif yang serba kacau. HR ingin mendengar bagaimana Anda menghadapi orang-orangnya, user ingin mendengar apa yang Anda lakukan lebih dulu dan mengapa.',
      'Setiap selesai wawancara, catat apa yang Anda katakan tentang gaji, kapan bisa mulai, penempatan, dan alasan Anda. Baca lagi sebelum wawancara berikutnya. Kalau ternyata ada angka yang keliru, betulkan di awal percakapan berikutnya.',
    ],
  },
  'cannot-make-the-time': {
    question: 'Saya tidak bisa datang pada waktu yang mereka tentukan. Bolehkah minta waktu lain?',
    answer: [
      'Boleh, dan makin cepat makin baik. Perusahaan biasa memindahkan jadwal, dan sif, ujian, atau anak yang harus dijemput bukan hal aneh.',
      'Balas pada hari undangan itu tiba. Katakan bahwa Anda ingin datang, bahwa waktu itu tidak bisa, dan sebutkan dua atau tiga waktu yang bisa. Menyebut alasan itu sopan, dan setengah kalimat saja cukup.',
      'Kalau perusahaan Anda sekarang tidak boleh tahu, mintalah pagi-pagi, jam istirahat siang, atau sore. Wawancara pertama sering bisa lewat telepon karena alasan itu.',
      'Pindahkan jadwal sekali saja kalau bisa. Dua kali perlu alasan yang sangat kuat, dan yang ketiga biasanya dianggap mundur.',
    ],
  },
  'agency-or-company': {
    question: 'Seorang rekruter menelepon saya. Dari perusahaan atau dari agen?',
    answer: [
      'Tanyakan saja. Rekruter perusahaan mengisi lowongan perusahaannya sendiri. Agen mencarikan orang untuk beberapa perusahaan, dan perusahaan itulah yang membayarnya.',
      'Dengan agen, tiga hal harus jelas sebelum CV Anda dikirim ke mana pun. Siapa kliennya? Apakah CV saya hanya dikirim ke tempat yang saya setujui? Dan siapa yang akan mempekerjakan saya, kliennya atau agen itu sendiri sebagai perusahaan alih daya? Catat ke mana saja Anda diajukan. Kalau dua agen mengirim orang yang sama, perusahaan bisa memilih untuk tidak melanjutkan orang itu daripada berselisih.',
      'Terbukalah kepada keduanya soal gaji dan lamaran lain. Agen sering bisa bercerita lebih banyak daripada perusahaan, misalnya soal anggaran atau kekurangan kandidat sebelumnya. Ingat bahwa agen baru dibayar kalau ada yang diterima, jadi ia bisa mendorong Anda untuk menerima.',
      'Anda tidak seharusnya membayar agen supaya diajukan. Kalau diminta, cari tahu dulu apa kata aturan di negara Anda.',
    ],
  },
  'internal-interview': {
    question: 'Saya melamar posisi di perusahaan sendiri. Masih perlukah bersiap?',
    answer: [
      'Perlu, lebih dari yang dikira orang. Pewawancara mungkin mengenal Anda, tetapi sering kali mereka hanya boleh menilai apa yang diucapkan dalam wawancara. Jadi ceritakan juga yang sudah mereka tahu, dengan angka dan contoh.',
      'Cari tahu apakah atasan Anda harus diberi tahu, dan kapan. Kalau ya, sampaikan sendiri sebelum HR yang menyampaikannya.',
      'Kelebihan Anda adalah bisa bertanya ke sana sini. Ajak bicara orang di tim itu tentang pekerjaan yang sebenarnya. Dalam wawancara, bicarakan masalah sebagai rekan yang ingin menyelesaikannya, tanpa menyalahkan orang yang sekarang bekerja dengan Anda.',
      'HR akan membahas gaji juga di sini. Sering ada aturan untuk mutasi atau promosi, jadi tanyakan. Ucapkan terima kasih sesudahnya seperti kepada pihak luar. Kalau jawabannya tidak, Anda tetap akan berpapasan dengan mereka: tanyakan apa yang akan membuatnya menjadi ya lain kali.',
    ],
  },
  references: {
    question: 'Mereka meminta referensi. Siapa yang saya sebut, dan kapan?',
    answer: [
      'Referensi biasanya diminta menjelang akhir. Kalau diminta di percakapan pertama, Anda boleh mengatakan bahwa Anda dengan senang hati memberi nama di tahap yang lebih akhir, misalnya karena perusahaan Anda belum tahu bahwa Anda melamar.',
      'Sebut dua atau tiga orang yang pernah melihat Anda bekerja: mantan atasan, kepala sif, pembimbing atau dosen kalau Anda baru lulus. Minta izin dulu kepada masing-masing. Ceritakan pekerjaannya dan bagian mana dari kerja Anda yang penting untuk itu.',
      'Jangan menyebut orang yang belum Anda mintai izin. Jangan menyebut atasan Anda sekarang sebelum ada penawaran tertulis.',
      'Kalau satu pekerjaan berakhir kurang baik dan tidak ada atasan yang bisa disebut, sebut rekan atau pelanggan dari masa itu dan jelaskan alasannya. Ucapkan terima kasih kepada semuanya, apa pun hasilnya.',
    ],
  },
  'background-check': {
    question: 'Mereka meminta SKCK, pemeriksaan latar belakang, atau tes narkoba. Apa yang perlu saya tahu?',
    answer: [
      'Biasanya ini diminta menjelang akhir, dan penawarannya bergantung pada hasilnya. Yang diperiksa bisa identitas, pekerjaan sebelumnya, ijazah, sertifikat, SIM, atau catatan kepolisian. Tanyakan apa yang diperiksa, siapa yang memeriksa, dan berapa lama. Jangan mengajukan pengunduran diri sebelum semuanya selesai.',
      'Di Indonesia banyak perusahaan meminta SKCK dari kepolisian. Masa berlakunya enam bulan, jadi periksa tanggalnya sebelum Anda mengirimkannya. Di negara lain aturannya berbeda. Di Amerika Serikat, misalnya, perusahaan perlu izin tertulis Anda untuk memesan laporan latar belakang, dan harus memberi salinannya sebelum menolak Anda karena laporan itu.',
      'Sebelum melamar, cocokkan tanggal, jabatan, dan gelar di CV dengan dokumen Anda. Kalau Anda tahu ada yang akan terlihat, putuskan dulu apa yang akan Anda katakan.',
      'Untuk tes narkoba, bawa KTP dan datanglah pada hari yang ditentukan. Kalau Anda minum obat dari dokter, siapkan resepnya dan sampaikan kepada petugas laboratorium atau dokternya kalau ditanya. Calon atasan Anda tidak perlu tahu.',
    ],
  },
  'criminal-record': {
    question: 'Saya pernah dihukum pidana. Haruskah saya menceritakannya?',
    answer: [
      'Biasanya tidak sebelum ditanya. Namun di Indonesia perusahaan bisa meminta SKCK, dan catatan itu bisa tercantum di dalamnya, jadi lihat dulu isinya sebelum Anda menyerahkannya. Di banyak negara bagian dan kota di Amerika Serikat, pertanyaan itu tidak boleh ada di formulir lamaran. Cari tahu aturan di tempat Anda, atau tanyakan kepada lembaga bantuan hukum.',
      'Kalau mereka boleh bertanya dan memang bertanya, katakan yang sebenarnya, dan jawab hanya yang ditanyakan. Pernah ditangkap tidak sama dengan pernah dihukum. Jawaban yang tidak benar bisa membuat Anda kehilangan pekerjaan itu, bahkan bertahun-tahun kemudian.',
      'Siapkan tiga atau empat kalimat: perkaranya apa, kapan, dan apa yang Anda lakukan sejak itu. "Sembilan tahun lalu saya dihukum karena pencurian. Setelah itu saya menyelesaikan pelatihan, dan sudah enam tahun saya bekerja di gudang yang sama." Lalu kembali ke pekerjaannya.',
      'Perusahaan yang adil menimbang seberapa berat perkaranya, sudah berapa lama, dan apakah ada kaitannya dengan pekerjaan ini. Beberapa pekerjaan memang tertutup menurut undang-undang untuk hukuman tertentu. Surat dari atasan atau pembimbing bisa membantu.',
    ],
  },
  'work-authorization': {
    question: 'Mereka menanyakan izin kerja saya. Apa yang harus saya katakan?',
    answer: [
      'Perusahaan boleh bertanya apakah Anda diizinkan bekerja di negara itu, dan apakah Anda memerlukan sponsor visa, sekarang atau nanti. Jawab dengan jujur dan singkat. "Ya, dan saya tidak memerlukan sponsor." Atau: "Ya, untuk dua tahun lagi. Setelah itu saya memerlukan sponsor."',
      'Di Amerika Serikat Anda biasanya tidak perlu mengatakan di mana Anda lahir atau paspor mana yang Anda pegang. Kalau ditanya, jawab maksudnya: Anda diizinkan bekerja. Beberapa pekerjaan, misalnya di pemerintahan, hanya terbuka untuk warga negara, dan lowongannya seharusnya menyebutkan itu.',
      'Kalau Anda memerlukan sponsor, tanyakan sejak awal apakah posisi ini disponsori, karena ada perusahaan yang tidak pernah melakukannya. Untuk warga asing di Indonesia, perusahaan mengurus RPTKA lebih dulu, baru Anda mendapat KITAS.',
      'Buktinya menyusul. Di Amerika Serikat dokumen diperlihatkan setelah Anda diterima, dan Anda yang memilihnya dari daftar resmi. Di Inggris perusahaan memeriksanya sebelum Anda mulai. Berhati-hatilah dengan siapa pun yang meminta uang untuk visa atau pekerjaan.',
    ],
  },
  'another-offer': {
    question:
      'Saya sudah mendapat penawaran, tetapi wawancara yang lebih saya inginkan belum selesai. Bagaimana?',
    answer: [
      'Katakan yang sebenarnya kepada kedua pihak, secepatnya. Ucapkan terima kasih kepada perusahaan yang memberi penawaran dan tanyakan kapan jawabannya ditunggu. Kalau harinya terlalu dekat, mintalah beberapa hari lagi.',
      'Lalu tulis kepada perusahaan yang lain, kepada HR dan bukan kepada user. Katakan bahwa Anda punya penawaran, kapan Anda harus menjawab, bahwa Anda lebih ingin bekerja di sana, dan tanyakan apakah keputusannya bisa ada sebelum itu. HR sering bisa memajukan jadwal, dan pertanyaan itu tidak menyinggung siapa pun.',
      'Jangan mengarang penawaran. Kalau Anda menggertak dan mereka tidak bisa lebih cepat, mereka akan mengucapkan selamat, dan pekerjaan yang Anda inginkan hilang.',
      'Kalau harinya tiba dan belum ada kabar, putuskan penawaran yang ada. Menerima lalu mundur akan diingat bertahun-tahun, apalagi di bidang yang orangnya saling kenal.',
    ],
  },
  counteroffer: {
    question: 'Saya mengajukan pengunduran diri, lalu ditawari gaji lebih tinggi. Sebaiknya saya bertahan?',
    answer: [
      'Ingat kembali mengapa Anda mulai mencari. Kalau memang hanya soal gaji, kenaikan bisa menyelesaikannya. Kalau soal atasan, jam kerja, atau tidak ada masa depan di sana, kenaikan gaji tidak mengubah apa-apa.',
      'Ambil waktu sehari untuk berpikir. Mintalah tawaran itu secara tertulis, lengkap dengan tanggal mulainya. Lalu tanyakan kepada diri sendiri mengapa Anda harus mundur dulu untuk mendapatkannya, dan apakah ada hal lain yang akan berubah.',
      'Kalau Anda sudah menerima pekerjaan baru, bertahan berarti mengecewakan orang yang sudah mengandalkan Anda. Mereka mungkin tidak akan mempertimbangkan Anda lagi. Kalau Anda memang bertahan, telepon mereka hari itu juga, dan bicaralah singkat.',
      'Kalau Anda pergi, ucapkan terima kasih dengan singkat: "Terima kasih, ini sangat berarti. Keputusan saya sudah bulat, dan saya ingin menyelesaikan tugas saya dengan baik." Jangan membawa tawaran bolak-balik antara keduanya. Kalau Anda menduga akan ditahan, putuskan jawabannya sebelum mengajukan pengunduran diri.',
    ],
  },
  'real-invitation': {
    question: 'Bagaimana saya tahu undangan wawancara itu asli?',
    answer: [
      'Penipu mengirim undangan atas nama perusahaan yang sungguh ada. Yang mereka incar adalah uang, dokumen, atau rekening Anda. Periksa dulu sebelum mengeklik, berangkat, atau mengirim apa pun.',
    ],
  },
  'what-to-wear': {
    question: 'Pakaian apa untuk wawancara HR, dan apa untuk wawancara user?',
    answer: [
      'Business casual cocok untuk keduanya di kebanyakan tempat: kemeja, blus, atau batik yang rapi, celana bahan, chino, atau rok, dan sepatu tertutup yang bersih.',
      'Lalu pertimbangkan budaya perusahaannya. Lihat foto karyawan di situs web atau media sosialnya, atau tanyakan kepada pengundang bagaimana orang biasanya berpakaian. Itu pertanyaan yang wajar, dan soal tato atau tindik pun boleh ditanyakan.',
      'Untuk HR, pilih yang lebih formal dan tambahkan blazer. Untuk user, yang lebih santai dan praktis boleh saja kalau timnya berpakaian begitu, seperti di banyak tim teknis dan bengkel.',
      'Kalau masih ragu di antara dua pilihan, ambil yang lebih formal. Lebih baik terlalu rapi daripada kurang rapi. Hijab dan pakaian keagamaan lain cocok dengan semua pilihan.',
      'Lewat video, berpakaianlah seperti saat bertemu langsung. Lewat telepon, pakai yang membuat Anda bisa berkonsentrasi. Untuk uji coba kerja, tanyakan pakaian kerja dan sepatu keselamatan apa yang diperlukan.',
    ],
  },
  nerves: {
    question: 'Saya sangat gugup saat wawancara. Apa yang membantu?',
    answer: [
      'Pewawancara tahu kandidat bisa gugup dan jarang mempermasalahkannya. Yang merugikan adalah akibatnya: bicara terlalu cepat, kehilangan alur, menjawab hal yang tidak ditanyakan.',
      'Berlatihlah dengan bersuara, bukan di dalam hati, dan kalau bisa di depan orang. Hafalkan tiga kalimat pertama Anda, karena awal adalah bagian yang paling sulit. Pada harinya, datang cukup awal untuk duduk lima menit dan mengembuskan napas perlahan.',
      'Saat wawancara Anda boleh berhenti sejenak. Katakan bahwa Anda ingin berpikir dulu, minum air, atau minta pertanyaannya diulang. Kalau kehilangan alur, katakan saja dan mulai lagi. Bagi Anda rasanya lebih buruk daripada yang terdengar oleh mereka.',
      'Anda juga boleh mengaku gugup. Sekali, di awal, sudah cukup. Kalau kecemasan adalah kondisi kesehatan bagi Anda, Anda boleh meminta penyesuaian, misalnya menerima pertanyaannya lebih dulu.',
    ],
  },
  'second-language': {
    question: 'Wawancaranya dalam bahasa asing. Bagaimana saya bersiap?',
    answer: [
      'Yang ingin mereka ketahui adalah apakah Anda bisa bekerja dalam bahasa itu. Itu lebih ringan daripada berbicara tanpa salah. Logat bukan kekurangan, selama orang bisa mengikuti Anda.',
      'Ceritakan kisah utama Anda dengan bersuara dalam bahasa itu sampai kata-katanya keluar. Pelajari sekitar dua puluh istilah di bidang Anda yang akan dipakai. Jangan menghafal jawaban utuh, karena satu pertanyaan lanjutan saja membuatnya buyar.',
      'Saat wawancara, pakai kalimat pendek dan bicara sedikit lebih pelan daripada biasanya. Kalau tidak paham, minta dijelaskan dengan kata lain. Kalau satu kata tidak ketemu, gambarkan bendanya. Dari situ mereka melihat bagaimana Anda akan mengatasinya saat bekerja.',
      'Anda boleh bertanya sebelumnya wawancara akan memakai bahasa apa, dan seberapa banyak bahasa itu diperlukan dalam pekerjaan. Katakan dengan jujur seberapa baik Anda berbicara dan menulis.',
    ],
  },
  'notes-in-interview': {
    question: 'Bolehkah membawa catatan saat wawancara?',
    answer: [
      'Boleh, satu halaman: pertanyaan Anda, beberapa angka, satu kata kunci untuk tiap cerita. Itu terlihat siap. Teks lengkap tidak, karena akhirnya Anda membacakannya.',
      'Di awal, tanyakan apakah Anda boleh melihat catatan dan menulis. Lewat telepon tidak ada yang melihat, jadi bentangkan juga iklan lowongan dan CV. Lewat video, letakkan tepat di samping kamera.',
      'Catat nama dan apa yang penting bagi tiap orang. Anda memerlukannya untuk ucapan terima kasih. Dalam tes atau latihan, tanyakan dulu apa yang diperbolehkan.',
      'Jangan membacakan jawaban dari alat AI di layar lain. Itu terlihat dari mata dan jeda Anda, dan banyak perusahaan menganggapnya curang.',
    ],
  },
  'questions-to-ask': {
    question: 'Mereka bertanya apakah saya punya pertanyaan. Apa yang saya katakan?',
    answer: [
      'Selalu siapkan pertanyaan. Pertanyaan yang bagus menunjukkan bahwa Anda bersiap, dan dari situlah Anda tahu apakah Anda menginginkan pekerjaan ini.',
      'Kepada HR, tanyakan budaya perusahaan, kesempatan berkembang, dan bagaimana karyawan baru dibimbing. Kepada user, tanyakan proyeknya, cara tim bekerja sama, dan tantangan teknis yang mereka hadapi. Pertanyaan seperti itu terdengar seolah-olah Anda sudah menjadi bagian dari tim.',
      'Bawa lima, karena sebagian akan terjawab di tengah jalan, lalu ajukan dua atau tiga. Lewatkan yang sudah ada di situs web. Simpan soal cuti dan tunjangan untuk pembicaraan tentang syarat kerja.',
      'Tutup dengan yang praktis: apa langkah berikutnya, dan kapan saya akan mendapat kabar?',
    ],
  },
  'one-way-video': {
    question: 'Bagaimana menghadapi wawancara yang hanya berbicara ke kamera?',
    answer: [
      'Dalam wawancara video satu arah, pertanyaan muncul di layar dan Anda merekam jawaban untuk dilihat kemudian. Perusahaan yang menentukan aturannya: berapa lama boleh berpikir, berapa lama boleh bicara, berapa kali boleh merekam ulang, dan sampai kapan. Aturannya berbeda di tiap perusahaan.',
      'Kalau merekam diri merugikan Anda karena disabilitas, mintalah bentuk lain kepada HR, misalnya panggilan langsung.',
    ],
  },
  'ai-led-interview': {
    question: 'Saya akan diwawancarai program komputer. Apa yang perlu saya tahu?',
    answer: [
      'Sebuah program mengajukan pertanyaan, lewat suara atau chat, dan pertanyaan berikutnya bisa bergantung pada ucapan Anda barusan. Program itu bisa menyela saat Anda berhenti untuk berpikir, jadi jangan diam terlalu lama di tengah jawaban. Hasilnya, sering kali transkrip dengan nilai atau ringkasan, dikirim ke HR.',
      'Jadi jawablah dengan lebih lugas daripada kepada manusia. Jawab pertanyaannya di kalimat pertama. Sebutkan keterampilan, alat, dan sertifikat dengan istilah di lowongan, selama itu benar. Beri satu contoh, akhiri dengan kalimat yang jelas, lalu tunggu.',
      'Tanyakan kepada HR sebelumnya apa yang direkam, apa yang dinilai, dan apakah manusia yang memutuskan. Di beberapa tempat Anda berhak tahu: di Illinois, misalnya, perusahaan wajib menjelaskan bagaimana program menilai video Anda dan meminta persetujuan Anda. Kalau disabilitas membuat bentuk ini lebih sulit, mintalah bentuk lain.',
      'Jangan biarkan program lain menjawab untuk Anda. Pewawancara berikutnya akan menanyakan apa yang Anda katakan.',
    ],
  },
  'panel-with-hr': {
    question: 'HR dan user akan hadir bersama. Saya bersiap untuk yang mana?',
    answer: [
      'Untuk keduanya. Dalam satu jam Anda bisa ditanya kapan bisa mulai, bagian tersulit dari pekerjaan Anda, dan mengapa ingin pindah. Masing-masing menyimak hal yang berbeda.',
      'Tanyakan sebelumnya siapa yang hadir beserta jabatannya. Lalu siapkan tiga hal untuk HR: mengapa perusahaan ini, kisaran gaji, dan tanggal mulai. Tiga untuk user: pekerjaan yang dekat dengan pekerjaan mereka, masalah yang Anda pecahkan, dan pertanyaan tentang apa yang mereka kerjakan.',
      'Mulailah dari orang yang bertanya, lalu libatkan yang lain. Setelah jawaban teknis, tambahkan satu kalimat yang dipahami semua orang: apa artinya bagi pasien, pelanggan, atau sif berikutnya.',
      'Kalau gaji ditanyakan di depan user, sebutkan kisaran Anda, atau tawarkan untuk membahasnya dengan HR sesudahnya. Pilih pakaian yang lebih formal dari keduanya. Setelah itu tulis kepada masing-masing: singkat dan tentang kecocokan kepada HR, spesifik dan tentang pekerjaan kepada user.',
    ],
  },
  'group-interview': {
    question: 'Beberapa kandidat diwawancarai bersama. Bagaimana supaya menonjol tanpa berlebihan?',
    answer: [
      'Pewawancara mengamati cara orang memperlakukan satu sama lain. Yang paling banyak bicara memang menonjol, tetapi bukan dengan cara yang baik.',
      'Siapkan perkenalan setengah menit: nama, pekerjaan Anda, satu alasan menginginkan pekerjaan ini. Ingat nama yang lain selama menunggu, dan sapa dengan namanya.',
      'Dalam tugas bersama atau diskusi kelompok, lakukan sesuatu yang membantu kelompok selesai. Jaga waktu, tulis hasilnya, tanyai orang yang diam, atau rangkum yang sudah disepakati. Kalau pendapat Anda lain, sampaikan dengan alasan. Setelah itu ikuti keputusan kelompok.',
      'Ramahlah juga di ruang tunggu. Sebagian orang di sana mungkin menjadi rekan kerja Anda, dan petugas di sana bisa ditanya apa yang mereka lihat.',
    ],
  },
  'meal-interview': {
    question: 'Wawancaranya sambil makan siang. Apa bedanya?',
    answer: [
      'Tidak sebesar kelihatannya. Ini tetap wawancara, juga saat obrolannya soal sepak bola. Orang di meja itu ingin tahu rasanya bersama Anda, dan mereka melihat cara Anda memperlakukan pelayan.',
      'Kalau ada yang tidak Anda makan atau minum, beri tahu tuan rumah sebelumnya. Alasannya tidak perlu disebut. Pesan yang mudah dimakan dan harganya sedang.',
      'Biarkan tuan rumah yang memulai soal pekerjaan. Siapkan dua atau tiga topik yang bisa dibicarakan siapa saja, dan jauhi gosip tentang perusahaan lama.',
      'Anda tidak pernah wajib minum alkohol. Yang mengundang biasanya yang membayar. Ucapkan terima kasih di meja, dan sekali lagi lewat pesan singkat.',
    ],
  },
  'technical-question-in-hr': {
    question: 'Bagaimana menjawab pertanyaan teknis di wawancara HR kalau saya bukan orang teknis?',
    answer: [
      'HR jarang memerlukan jawaban lengkap. Mereka ingin melihat sikap Anda saat tidak punya jawabannya. Lakukan empat langkah ini berurutan, kira-kira dalam satu menit.',
    ],
  },
  'answer-not-known': {
    question: 'Apa yang harus saya lakukan kalau tidak tahu jawaban tentang pekerjaannya?',
    answer: [
      'Tidak ada yang tahu semuanya, dan pewawancara yang baik bertanya terus sampai ke batas pengetahuan Anda. Mereka ingin melihat sikap Anda di situ. Mengarang jarang berhasil, karena lawan bicara Anda menguasai bidangnya.',
    ],
  },
  'employment-gap': {
    question: 'Ada jeda di CV saya. Bagaimana membicarakannya?',
    answer: [
      'Siapkan dua atau tiga kalimat dan ucapkan dengan tenang. HR bertanya karena jeda bisa berarti banyak hal, dan kebanyakan tidak jadi masalah. Begitu mereka tahu sebabnya, biasanya mereka beralih ke hal lain.',
      'Sebutkan apa itu dengan singkat: merawat keluarga, membesarkan anak, urusan pribadi yang sudah selesai, kuliah, pencarian yang lama, perusahaan yang tutup. Anda tidak wajib membuka diagnosis atau urusan keluarga. Lalu katakan apa yang membuat Anda tetap dekat dengan pekerjaan, kalau ada, dan bahwa Anda siap mulai.',
      'Misalnya begini: "Dua tahun saya berhenti bekerja untuk merawat ayah, dan sekarang saya siap kembali. Bulan lalu saya memperpanjang sertifikat saya." Lalu berhenti.',
      'Jangan memanjangkan tanggal supaya jeda itu hilang. Tanggal paling mudah diperiksa.',
    ],
  },
  'greatest-weakness': {
    question: 'Mereka menanyakan kelemahan terbesar saya. Apa yang saya katakan?',
    answer: [
      'Mereka ingin tahu apakah Anda mengenal diri sendiri dan berbuat sesuatu. Jadi sebutkan kelemahan yang nyata, tetapi bukan inti pekerjaannya. Seorang staf pembukuan sebaiknya tidak menyebut angka.',
      'Katakan tiga hal: apa kelemahannya, bagaimana Anda menyadarinya, dan apa yang sekarang Anda lakukan. Tutup dengan tanda bahwa cara itu berhasil.',
      'Misalnya: "Dulu saya mengiyakan semua permintaan, lalu pekerjaan saya terlambat. Atasan saya yang menegur. Sekarang saya melihat daftar tugas dulu sebelum mengiyakan, dan tahun ini belum pernah lewat tenggat."',
      'Hindari jawaban yang sebenarnya memuji diri, seperti "saya terlalu perfeksionis". Jangan membahas kesehatan, keluarga, atau pertengkaran dengan atasan lama. Siapkan kelemahan kedua, siapa tahu mereka meminta dua.',
    ],
  },
  dismissed: {
    question: 'Saya diberhentikan dari pekerjaan terakhir. Apa yang saya katakan?',
    answer: [
      'Kalau ditanya mengapa Anda keluar, katakan sendiri, dalam dua atau tiga kalimat, sebelum mereka tahu dari tempat lain. Pekerjaan berakhir dengan banyak cara, dan orang yang merekrut tahu itu.',
      'Kalau posisi Anda terkena pengurangan karyawan, katakan saja; tidak ada yang perlu dijelaskan. Kalau sebabnya ada pada Anda, katakan apa yang terjadi, apa bagian Anda, dan apa yang sekarang Anda lakukan secara lain. "Waktu itu saya terlalu sering terlambat. Sekarang saya tinggal lebih dekat, dan sejak itu saya selalu tepat waktu." Itu cukup.',
      'Jangan mengaku mengundurkan diri kalau bukan begitu. Referensi atau surat keterangan kerja bisa menunjukkan sebaliknya, dan ketahuan berbohong lebih merugikan daripada pernah diberhentikan.',
      'Jangan menyalahkan, sepantas apa pun. Kalau perselisihannya masih berjalan, katakan bahwa hal itu sedang diselesaikan dan Anda tidak bisa membicarakannya.',
    ],
  },
  'new-to-the-job': {
    question: 'Saya belum pernah mengerjakan pekerjaan ini. Bagaimana meyakinkan mereka?',
    answer: [
      'Mereka sudah melihatnya di CV dan tetap mengundang Anda, jadi ada yang menarik di dalamnya. Baca lagi lowongannya dan tandai setiap tugas yang pernah Anda lakukan sebagian, walau dengan nama lain.',
      'Untuk setiap syarat penting, cari satu contoh dari pengalaman Anda: kuliah, bidang lain, organisasi, usaha keluarga. Katakan apa yang terbawa dan apa yang baru. Juru masak yang menjadi perawat lansia sudah tahu aturan kebersihan, sif pagi, dan orang yang tidak bisa menunggu.',
      'Kepada HR, tunjukkan bahwa Anda tahu hendak pindah ke mana dan mengapa. Kepada user, tunjukkan cara Anda belajar: sesuatu yang harus cepat Anda kuasai, bagaimana caranya, dan berapa lama.',
      'Jangan meminta maaf atas yang belum ada. Katakan bagaimana Anda akan mempelajarinya di bulan-bulan pertama, dan tanyakan siapa yang akan membimbing.',
    ],
  },
  overqualified: {
    question: 'Katanya kualifikasi saya terlalu tinggi. Bagaimana menjawabnya?',
    answer: [
      'Pikirkan apa yang mereka khawatirkan. Biasanya satu dari tiga hal: Anda akan bosan, Anda akan pergi begitu ada yang lebih baik, atau Anda akan meminta gaji di atas anggaran mereka.',
      'Jawab kekhawatirannya, bukan istilahnya. Katakan mengapa Anda menginginkan pekerjaan ini dan bukan yang lebih besar, dengan alasan yang bisa dipercaya: Anda rindu merawat pasien, Anda tidak ingin lagi sering dinas luar kota, Anda pindah ke bidang baru.',
      'Misalnya begini: "Delapan tahun saya memimpin dapur. Saya ingin memasak lagi daripada menyusun jadwal, dan saya berniat bertahan lama." Kalau kisaran gajinya cocok bagi Anda, katakan juga.',
      'Pilih contoh yang setingkat dengan pekerjaan ini, dan jangan mengajari mereka cara memimpin. Kalau pengalaman atasannya lebih sedikit daripada Anda, katakan bahwa Anda senang menerima arahan, dan beri satu contoh.',
    ],
  },
  'salary-question-early': {
    question: 'Di telepon pertama mereka sudah menanyakan gaji. Apa jawaban saya?',
    answer: [
      'Pertanyaan itu wajar. HR ingin tahu apakah ekspektasi Anda dan anggaran bisa bertemu sebelum ada yang menghabiskan waktu lebih banyak. Yang ditanyakan adalah harapan Anda, bukan gaji Anda sekarang.',
      'Jadi siapkan. Cari tahu gaji untuk pekerjaan ini di kota tempat Anda akan bekerja, termasuk upah minimumnya. Tentukan angka terendah yang masih bisa Anda terima, dan simpan untuk diri sendiri. Lalu pilih kisaran di atasnya yang ada alasannya.',
    ],
  },
  'salary-history': {
    question: 'Mereka menanyakan gaji saya sekarang. Apakah saya harus menjawab?',
    answer: [
      'Gaji sekarang dan ekspektasi gaji adalah dua pertanyaan yang berbeda. Yang kedua wajar. Yang pertama dilarang di banyak negara bagian dan kota di Amerika Serikat, dan aturan Uni Eropa juga melarangnya, seiring tiap negara memberlakukannya. Di negara lain, termasuk Indonesia, pertanyaan itu masih umum, dan slip gaji pun bisa diminta. Aturan berubah, jadi periksa aturan di tempat Anda akan bekerja.',
      'Kalau Anda boleh tidak menjawab, arahkan pertanyaannya ke pekerjaan: "Saya lebih suka membahas gaji untuk posisi ini. Berapa kisaran yang disiapkan?" Lalu tunggu.',
      'Kalau Anda menjawab, jujurlah, dan sebutkan isinya: lembur, sif malam, bonus, THR, uang makan, tempat tinggal. Angka yang keliru bisa diperiksa, dan bisa membuat Anda kehilangan pekerjaan itu.',
    ],
  },
  'inappropriate-question': {
    question: 'Pewawancara menanyakan hal yang terlalu pribadi. Apa yang bisa saya lakukan?',
    answer: [
      'Pertanyaan tentang kesehatan, usia, agama, suku, pernikahan, atau anak jarang berkaitan dengan pekerjaan. Di banyak tempat sebagian pertanyaan itu tidak boleh diajukan, dan mana yang tidak boleh bergantung pada negaranya. Di Indonesia, surat edaran Menteri Ketenagakerjaan tahun 2025 melarang diskriminasi dalam perekrutan. Sering kali orangnya hanya berbasa-basi. Kadang lebih dari itu.',
      'Kalau tidak keberatan, jawab saja. Kalau keberatan, langkah-langkah ini membantu. Anda boleh berhenti di langkah mana pun.',
    ],
  },
  adjustments: {
    question: 'Saya penyandang disabilitas atau punya kondisi kesehatan. Bagaimana meminta penyesuaian?',
    answer: [
      'Di banyak negara Anda boleh meminta penyesuaian yang wajar untuk wawancaranya sendiri: waktu tambahan, juru bahasa isyarat, teks langsung di layar, akses tanpa tangga, jeda istirahat, pertanyaan yang dikirim lebih dulu, atau percakapan langsung sebagai ganti rekaman. Kata-kata sederhana cukup. Yang penting adalah apa yang Anda perlukan, dan diagnosisnya biasanya tidak perlu disebut.',
      'Apakah Anda memerlukan sesuatu saat bekerja adalah soal lain. Di Amerika Serikat, misalnya, perusahaan tidak boleh membatalkan wawancara karena menduga Anda akan memerlukannya.',
    ],
  },
  'unpaid-trial': {
    question: 'Saya diminta menjalani uji coba kerja tanpa bayaran. Apakah itu wajar?',
    answer: [
      'Uji coba singkat biasa dilakukan di dapur, toko, salon, dan bengkel. Apakah harus dibayar bergantung pada negaranya. Di Amerika Serikat, pekerjaan yang menguntungkan usaha itu umumnya harus dibayar, uji coba atau bukan. Di Australia dan Inggris, tes keterampilan yang singkat dan diawasi boleh tidak dibayar, tetapi tidak lebih dari itu.',
      'Tanyakan sebelum setuju: berapa lama, siapa yang mendampingi, apa yang dikerjakan, apakah dibayar, dan apakah saya dilindungi asuransi kalau terjadi sesuatu? Perusahaan yang baik punya jawabannya.',
      'Satu atau dua jam sambil diamati adalah tes. Satu sif penuh menggantikan karyawan adalah kerja. Beberapa hari tanpa bayaran adalah alasan yang baik untuk menolak.',
      'Anda bisa mengatakannya dengan ramah: "Saya senang menunjukkan kemampuan saya. Untuk satu sif penuh saya berharap dibayar." Kalau Anda sudah telanjur bekerja tanpa bayaran, catat jamnya dan tanyakan kepada serikat pekerja atau dinas tenaga kerja.',
    ],
  },
  'long-task-at-home': {
    question:
      'Tugas yang harus saya kerjakan di rumah akan makan waktu berhari-hari. Perlukah saya kerjakan?',
    answer: [
      'Tanyakan dulu berapa lama waktu yang mereka bayangkan. Banyak tugas terlihat lebih besar daripada maksudnya.',
      'Kalau memang berhari-hari, Anda boleh memberi batas. Katakan bahwa Anda bisa meluangkan satu malam, bahwa Anda akan mengerjakan dua bagian dengan baik dan menjelaskan rencana untuk sisanya. Sampaikan sebelum mulai, bukan sesudahnya. Banyak penilai menerimanya, karena mereka ingin melihat cara Anda bekerja dan memilih.',
      'Berhati-hatilah dengan tugas yang hasilnya bisa langsung dipakai, misalnya kampanye untuk produk sungguhan, terjemahan, atau perbaikan sistem mereka. Tanyakan akan diapakan hasilnya. Tawarkan untuk menunjukkan karya lama sebagai gantinya.',
      'Serahkan apa yang Anda janjikan, dengan daftar pendek apa yang ditinggalkan dan mengapa. Saat tugasnya dibahas, daftar itu adalah bahan terbaik Anda.',
    ],
  },
  'loud-place': {
    question: 'Telepon wawancara berdering saat saya di tempat ramai. Apa yang harus saya lakukan?',
    answer: [
      'Anda tidak harus menjalani wawancaranya saat itu juga. Rekruter yang menelepon tanpa janji sudah siap mendengar bahwa waktunya kurang tepat. Kalau bisingnya mulai di tengah telepon yang sudah dijanjikan, katakan, minta waktu dua menit, lalu pindah.',
    ],
  },
  'video-call-fails': {
    question: 'Sambungan putus saat wawancara video. Bagaimana?',
    answer: [
      'Itu terjadi juga pada pewawancara, dan sedikit yang mempermasalahkannya. Yang mereka lihat adalah apakah Anda tetap tenang dan tahu langkah berikutnya. Jadi bukalah tautannya sehari sebelumnya, di perangkat yang akan dipakai, dan catat nomor telepon yang bisa dihubungi.',
    ],
  },
  'running-late': {
    question: 'Saya akan terlambat. Apa yang harus saya lakukan?',
    answer: [
      'Telepon begitu Anda merasa mungkin terlambat. Diam lebih mengganggu mereka daripada kedatangan yang terlambat.',
    ],
  },
  'missed-interview': {
    question: 'Saya melewatkan jadwal wawancara. Apakah kesempatannya sudah hilang?',
    answer: [
      'Mungkin, tetapi tidak selalu. Pesan yang jujur pada hari yang sama adalah satu-satunya yang bisa menolong, dan Anda tidak rugi apa-apa.',
    ],
  },
  'no-answer-yet': {
    question: 'Belum ada kabar sejak wawancara. Kapan saya boleh bertanya?',
    answer: [
      'Kalau mereka menyebut hari, tunggu sampai satu atau dua hari kerja sesudahnya. Kalau tidak, tunggu lima sampai tujuh hari kerja. Belum ada kabar biasanya berarti ada yang sedang cuti atau mereka belum selesai.',
      'Lalu tulis kepada orang yang mengatur wawancara. Tiga kalimat cukup: posisi apa dan hari apa, bahwa Anda masih berminat, dan kapan kira-kira ada kabar.',
      'Kalau tidak ada balasan, tulis sekali lagi kira-kira seminggu kemudian, lalu biarkan. Teruslah melamar selama menunggu. Sebelum Anda tanda tangan, belum ada yang pasti.',
      'Penawaran dari perusahaan lain adalah alasan yang baik untuk menulis lebih cepat.',
    ],
  },
  'no-feedback': {
    question: 'Saya ditolak tanpa alasan. Bolehkah menanyakannya?',
    answer: [
      'Boleh, cukup satu kali, dan mungkin tidak dijawab. Banyak perusahaan tidak memberi alasan karena khawatir menjadi perselisihan. Itu tidak selalu berarti Anda buruk.',
      'Tulislah dalam beberapa hari. Ucapkan terima kasih atas kabarnya, dan tanyakan satu hal: apa yang perlu saya perbaiki untuk pekerjaan seperti ini? Satu pertanyaan kecil lebih mudah dijawab daripada pertanyaan umum. Apa pun jawabannya, ucapkan terima kasih dan jangan membantah.',
      'HR sering bisa menjelaskan bagaimana keputusannya dibuat; user sering bisa mengatakan apa yang kurang. Kalau pembicaraan Anda dengan user berjalan baik, tanyakan kepadanya.',
      'Tanyakan juga kepada diri sendiri, pada malam yang sama: jawaban mana yang paling lemah, dan apa yang belum sempat saya katakan? Tulis keduanya untuk wawancara berikutnya.',
    ],
  },
};

/** Indonesian steps of guides, those of one guide together and in order. */
export const guideSteps: InterviewsWords['guideSteps'] = {
  'check-the-sender': {
    title: 'Periksa siapa pengirimnya',
    how: 'Cari sendiri situs web perusahaan, jangan lewat tautan di pesan itu. Cocokkan alamat email atau nomor pengirimnya; email gratisan adalah tanda yang kurang baik. Kalau ragu, telepon nomor di situs web dan tanyakan.',
  },
  'remember-your-application': {
    title: 'Ingat apakah Anda pernah melamar',
    how: 'Undangan yang tidak Anda minta bisa saja asli, kalau rekruter menemukan profil Anda. Kalau begitu, ia bisa mengatakan di mana.',
  },
  'pay-nothing': {
    title: 'Jangan membayar apa pun',
    how: 'Perusahaan yang jujur tidak meminta bayaran supaya Anda diterima, entah disebut biaya administrasi, pelatihan, seragam, atau tiket perjalanan. Perusahaan juga tidak mengirim uang kepada Anda lalu minta sebagian dikembalikan.',
  },
  'protect-papers': {
    title: 'Jaga dokumen Anda',
    how: 'Jangan memberikan nomor rekening, NIK, atau foto KTP sebelum ada penawaran tertulis. Perlihatkan dokumen asli kalau diminta, tetapi jangan pernah menitipkan ijazah atau paspor kepada siapa pun.',
  },
  'meet-in-safety': {
    title: 'Bertemulah di tempat yang aman',
    how: 'Bertemulah di alamat perusahaan atau di tempat umum, dan beri tahu seseorang Anda di mana. Waspadai wawancara yang hanya lewat pesan teks, dan pekerjaan yang dijanjikan tanpa wawancara sungguhan.',
  },
  'read-the-rules': {
    title: 'Baca aturannya',
    how: 'Cari tahu waktu berpikir, waktu menjawab, jumlah rekaman ulang, dan batas waktunya. Jangan menunggu hari terakhir, siapa tahu ada yang gagal dan Anda harus menghubungi HR.',
  },
  'try-the-camera': {
    title: 'Coba kamera, cahaya, dan suara',
    how: 'Letakkan kamera setinggi mata dan lampu di depan Anda. Rekam sepuluh detik, lalu lihat dan dengarkan.',
  },
  'practice-with-a-clock': {
    title: 'Berlatih dengan jam',
    how: 'Jawab tiga pertanyaan umum dengan bersuara dalam waktu yang tersedia. Mulai dengan jawabannya, beri satu contoh, lalu berhenti.',
  },
  'look-into-the-lens': {
    title: 'Tatap lensanya',
    how: 'Catatan tiga kata kunci di samping lensa membantu. Naskah lengkap tidak, karena semua orang bisa melihat Anda membaca.',
  },
  'accept-a-good-take': {
    title: 'Terima rekaman yang sudah baik',
    how: 'Salah ucap sedikit itu biasa. Rekam ulang hanya kalau jawabannya tidak sesuai dengan pertanyaan.',
  },
  'be-honest': {
    title: 'Jujur',
    how: 'Katakan terus terang apa yang Anda tahu dan sampai di mana. "Saya belum pernah mengerjakannya sendiri" adalah kalimat pembuka yang baik.',
  },
  'show-understanding': {
    title: 'Katakan apa yang Anda pahami',
    how: 'Jelaskan dengan bahasa sehari-hari pemahaman Anda tentang sisi teknis pekerjaan ini: gunanya apa dan siapa yang bergantung padanya. Lowongannya biasanya sudah cukup memberi petunjuk.',
  },
  'show-eagerness': {
    title: 'Katakan bahwa Anda mau belajar',
    how: 'Tunjukkan bahwa Anda ingin belajar dan bekerja sama dengan tim teknis. Sebutkan hal pertama yang akan Anda minta mereka perlihatkan.',
  },
  'name-transferable-skills': {
    title: 'Beralih ke keterampilan yang Anda bawa',
    how: 'Sebutkan keterampilan yang berguna juga di sini: komunikasi, pemecahan masalah, atau kemampuan bekerja baik dalam lingkungan yang kolaboratif. Beri satu contoh dari pengalaman Anda.',
  },
  'repeat-the-question': {
    title: 'Pastikan Anda paham',
    how: 'Ulangi pertanyaannya dengan kata-kata sendiri. Kadang hanya istilahnya yang baru, bukan halnya.',
  },
  'say-where-it-ends': {
    title: 'Katakan batas pengetahuan Anda',
    how: 'Katakan apa yang Anda tahu pasti dan apa yang tidak. Misalnya: "Saya pernah mengganti saringan pompa itu, tetapi belum pernah membongkar pompanya."',
  },
  'reason-aloud': {
    title: 'Ucapkan jalan pikiran Anda',
    how: 'Mulailah dari hal serupa yang Anda tahu. Katakan apa yang Anda perkirakan, dan mengapa. Jawaban separuh yang beralasan lebih berharga daripada tebakan.',
  },
  'say-how-to-find-out': {
    title: 'Katakan cara Anda mencari tahu',
    how: 'Sebutkan buku panduan, rekan, atau pengujian yang akan Anda pakai saat bekerja. Kalau malamnya Anda mencari jawabannya, sebutkan di ucapan terima kasih.',
  },
  'ask-their-range': {
    title: 'Tanyakan kisaran mereka',
    how: 'Tanyakan kisaran yang disiapkan untuk posisi ini. Di banyak negara bagian Amerika Serikat, misalnya California dan New York, kebanyakan perusahaan wajib mencantumkannya di lowongan. Aturan Uni Eropa memberi Anda hak untuk mengetahuinya, seiring tiap negara memberlakukannya.',
  },
  'give-a-range': {
    title: 'Beri kisaran',
    how: 'Kalau mereka ingin angka Anda dulu, beri kisaran yang batas bawahnya sudah membuat Anda senang. Batas bawahlah yang diingat orang. Sebutkan apakah itu gaji bersih atau kotor.',
  },
  'say-what-it-rests-on': {
    title: 'Sebutkan dasarnya',
    how: 'Tambahkan satu alasan: gaji pekerjaan ini di daerah itu, sertifikat yang Anda punya, sif malam dan akhir pekan.',
  },
  'keep-the-rest-open': {
    title: 'Biarkan sisanya terbuka',
    how: 'Katakan bahwa jam kerja, bonus, dan cuti juga penting bagi Anda, dan bahwa Anda ingin tahu pekerjaannya dulu. Catat yang Anda katakan, karena lain kali harus sama.',
  },
  'pause-first': {
    title: 'Ambil waktu sejenak',
    how: 'Anda tidak harus langsung menjawab. Putuskan apa yang Anda mau: melewatinya dengan halus, atau menegaskan bahwa itu urusan pribadi.',
  },
  'answer-the-concern': {
    title: 'Jawab kekhawatiran di baliknya',
    how: 'Sering ada pertanyaan tentang pekerjaan di bawahnya. Kalau mereka bertanya soal anak, Anda bisa berkata: "Saya bisa mengikuti jam kerja di lowongan."',
  },
  'ask-how-it-relates': {
    title: 'Tanyakan kaitannya dengan pekerjaan',
    how: 'Tanyakan dengan ramah apa artinya bagi pekerjaan ini. Banyak pewawancara lalu sadar, dan beralih.',
  },
  'decline-kindly': {
    title: 'Tolak dengan sopan kalau mau',
    how: 'Katakan bahwa Anda lebih suka menyimpannya sendiri. Itu jawaban yang lengkap, dan Anda tidak perlu memberi alasan.',
  },
  'write-it-down': {
    title: 'Catat sesudahnya',
    how: 'Catat ucapannya, orangnya, dan waktunya. Kalau Anda yakin ditolak karena itu, dinas tenaga kerja, lembaga hak asasi, atau pengacara bisa menjelaskan aturan yang berlaku di tempat Anda.',
  },
  'decide-what-you-need': {
    title: 'Tentukan apa yang Anda perlukan',
    how: 'Bayangkan hari itu dari pintu masuk sampai pertanyaan terakhir. Tulis apa yang akan menghalangi Anda dan apa yang bisa mengatasinya.',
  },
  'ask-early': {
    title: 'Minta kepada HR, lebih awal',
    how: 'Tulis begitu undangan tiba, kepada orang yang mengaturnya. HR adalah alamat yang tepat, karena tidak semua pewawancara perlu tahu.',
  },
  'write-it-plainly': {
    title: 'Sampaikan dengan sederhana',
    how: 'Misalnya: "Untuk wawancara video saya memerlukan teks langsung di layar. Apakah program Anda bisa menampilkannya?" Sering kali itu sudah cukup.',
  },
  'confirm-the-agreement': {
    title: 'Pastikan kesepakatannya',
    how: 'Ucapkan terima kasih dan ulangi kesepakatannya dalam satu kalimat, supaya kedua pihak memegangnya secara tertulis.',
  },
  'say-it-is-loud': {
    title: 'Katakan saat itu juga',
    how: 'Ucapkan terima kasih atas teleponnya, katakan bahwa Anda senang dihubungi, dan bahwa Anda sulit berbicara di tempat itu.',
  },
  'offer-a-time': {
    title: 'Tawarkan waktu',
    how: 'Sebutkan waktu hari ini atau besok. Sepuluh menit lagi pun boleh, kalau Anda hanya perlu ruang yang tenang.',
  },
  'note-who-called': {
    title: 'Catat siapa yang menelepon',
    how: 'Sebelum menutup telepon, tanyakan nama, perusahaan, nomor, dan posisinya. Kalau lamaran Anda banyak, Anda perlu tahu ini yang mana.',
  },
  'prepare-the-next-call': {
    title: 'Siapkan telepon berikutnya',
    how: 'Terima di ruang tertutup atau di mobil yang diparkir, dengan ponsel terisi penuh, headset kalau ada, dan iklan lowongan di depan mata.',
  },
  'say-what-you-notice': {
    title: 'Katakan apa yang terjadi',
    how: 'Beri tahu mereka dengan suara atau lewat chat: "Saya bisa mendengar Anda, tetapi sepertinya suara saya tidak terdengar." Mereka jadi tidak perlu menebak.',
  },
  'try-once': {
    title: 'Coba cara cepat sekali saja',
    how: 'Matikan dan nyalakan lagi kamera, keluar dari panggilan, lalu masuk lagi. Beri waktu dua menit, tidak lebih.',
  },
  'change-to-the-phone': {
    title: 'Pindah ke telepon',
    how: 'Telepon nomor yang Anda catat, atau tulis kepada pengundang dan tawarkan untuk melanjutkan lewat telepon.',
  },
  'pick-up-the-thread': {
    title: 'Lanjutkan dari kalimat terakhir',
    how: 'Ulangi kalimat terakhir Anda dan teruskan. Minta maaf sekali, lalu selesai.',
  },
  'tell-them-now': {
    title: 'Kabari sekarang',
    how: 'Telepon nomor di undangan. Kirim pesan hanya kalau tidak diangkat. Telepon sebelum jam wawancara tiba.',
  },
  'name-a-time': {
    title: 'Sebutkan waktu yang bisa Anda tepati',
    how: 'Katakan kapan Anda akan tiba, dan tambahkan beberapa menit. Tiba lebih cepat dari yang dijanjikan lebih baik daripada terlambat dua kali.',
  },
  'offer-another-time': {
    title: 'Tawarkan waktu lain',
    how: 'Kalau terlambat lebih dari seperempat jam, tanyakan apakah mereka lebih suka bertemu di waktu lain.',
  },
  'arrive-and-move-on': {
    title: 'Tiba lalu mulai',
    how: 'Minta maaf dalam satu kalimat, tanpa cerita panjang. Tarik napas sebelum duduk.',
  },
  'write-the-same-day': {
    title: 'Tulis hari itu juga',
    how: 'Tulis kepada pengundang, atau telepon kalau Anda punya nomornya. Makin lama menunggu, makin terlihat seperti disengaja.',
  },
  'say-what-happened': {
    title: 'Katakan apa yang terjadi',
    how: 'Satu kalimat cukup: anak masuk rumah sakit, kereta berhenti, salah mencatat tanggal. Kalau itu kesalahan Anda, akui.',
  },
  'propose-two-times': {
    title: 'Usulkan dua waktu',
    how: 'Sebutkan dua waktu dalam beberapa hari ke depan yang pasti bisa Anda hadiri, dan serahkan keputusannya kepada mereka.',
  },
  'take-their-answer': {
    title: 'Terima jawabannya',
    how: 'Kalau jawabannya tidak, ucapkan terima kasih dan selesai. Kalau seminggu tidak ada balasan, tanyakan sekali lagi, lalu biarkan.',
  },
};
