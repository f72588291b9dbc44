import type { InterviewsWords } from '../../../interviews/words.js';

/** Indonesian guides: questions candidates ask, with their answers. */
export const guides: InterviewsWords['guides'] = {
  'two-purposes': {
    question: 'Apa bedanya wawancara HR dan wawancara user?',
    answer: [
      'Tidak semua wawancara sama, dan tahu bedanya bisa menentukan hasilnya. Tujuannya memang berbeda. HR ingin tahu apakah Anda memenuhi kualifikasi dasar dan cocok dengan perusahaan. User, yaitu calon atasan dan timnya, ingin tahu apakah Anda mampu mengerjakan pekerjaannya dan apa kontribusi Anda bagi tim.',
      'Kenali dulu wawancara mana yang akan Anda ikuti. Nama dan jabatan di undangan biasanya sudah menunjukkannya. Kalau tidak, tanyakan siapa yang akan Anda temui.',
      'Lalu sesuaikan persiapannya. Di depan HR, tonjolkan cara Anda bekerja dengan orang lain, kecocokan Anda dengan budaya perusahaan, dan alasan Anda ingin bergabung. Di depan user, tonjolkan keahlian Anda, pengalaman yang paling mirip dengan pekerjaan mereka, dan cara Anda memecahkan masalah.',
      'Di keduanya, tunjukkan keterampilan Anda. Satu contoh pendek dari pengalaman sendiri lebih meyakinkan daripada sederet sifat baik.',
      'Persiapan membuat Anda percaya diri, dan itu terlihat. Dari semua hal yang memperbesar peluang Anda, inilah yang bisa Anda kendalikan sendiri.',
    ],
  },
  'why-two-steps': {
    question: 'Mengapa ada dua wawancara untuk satu pekerjaan?',
    answer: [
      'Dua tahap lebih efisien dan lebih efektif daripada satu. HR menyaring banyak pelamar, dan yang belum memenuhi kualifikasi dasar tidak perlu lanjut. Semua orang hemat waktu, termasuk Anda: Anda tidak kehilangan setengah hari untuk posisi yang memang belum bisa Anda dapatkan.',
      'Calon atasan sudah sibuk dengan pekerjaan timnya. Setelah tahap pertama, mereka bisa fokus pada kandidat yang punya keterampilan dan pengalaman, jadi waktu mereka untuk Anda lebih banyak.',
      'Jadi tugasnya dibagi. HR melihat hal yang penting bagi semua karyawan, tim melihat hal yang dibutuhkan posisi ini. Bersama-sama mereka mencari orang yang paling cocok dengan posisinya dan dengan budaya perusahaan.',
    ],
  },
  'which-interview': {
    question: 'Undangannya tidak menyebut jenis wawancaranya. Bagaimana saya tahu?',
    answer: [
      'Lihat dulu jabatan pewawancaranya. Rekruter, HRD, atau talent acquisition berarti wawancara HR. Manajer, supervisor, engineer, atau kepala ruangan berarti wawancara user.',
      'Lalu lihat durasi dan isinya. Telepon dua puluh menit tentang latar belakang Anda kemungkinan besar dari HR. Satu jam dengan tes, keliling tempat kerja, atau pertanyaan tentang pekerjaan lama kemungkinan besar dari user. Pengirim undangan bukan patokan, karena HR sering mengatur jadwal untuk semua orang.',
      'Kalau masih belum jelas, tanyakan kepada yang mengundang: saya akan bertemu siapa, berapa lama, dan apa yang perlu saya siapkan? Pertanyaan itu wajar.',
      'Di Indonesia, wawancara dengan calon atasan dan timnya disebut wawancara user, karena merekalah yang meminta karyawan baru kepada HR. Jangan keliru dengan wawancara pengguna dalam riset produk.',
    ],
  },
  'job-in-hr': {
    question: 'Saya melamar posisi di bagian HR. Lalu mana yang disebut wawancara HR?',
    answer: [
      'Yang menentukan adalah apa yang digali, bukan dari bagian mana pewawancaranya. Rekruter yang membahas gaji, kapan Anda bisa mulai, dan kualifikasi dasar sedang melakukan wawancara HR, seperti untuk pekerjaan lain.',
      'Kepala HR yang akan menjadi atasan Anda adalah user Anda. Bersiaplah untuk pertanyaan tentang pekerjaannya: pembicaraan sulit dengan karyawan yang pernah Anda tangani, lowongan yang sepi pelamar, aturan jam kerja. Siapkan contoh, tanpa menyebut nama orangnya.',
      'Setelah itu, kirim ucapan terima kasih yang singkat kepada rekruter, soal kecocokan Anda, dan yang spesifik kepada kepala HR.',
    ],
  },
  'multiple-requests': {
    question: 'Saya mendapat beberapa undangan wawancara untuk pekerjaan yang sama. Perlukah khawatir?',
    answer: [
      'Tidak, Anda tidak perlu panik. Satu lamaran sering berlanjut ke beberapa wawancara, karena orang yang berbeda ingin tahu hal yang berbeda tentang Anda.',
      'Kalau wawancara HR berjalan baik, itu kabar baik, tetapi belum selesai. Berikutnya wawancara kedua, dengan orang-orang yang akan bekerja bersama Anda, dan isinya lain.',
      'Untuk setiap undangan, catat siapa yang akan Anda temui, kapan, dan berapa lama. Lalu siapkan satu per satu. Kalau dua jadwal bentrok, balas hari itu juga dan tawarkan dua waktu lain.',
    ],
  },
  'hr-after-team': {
    question: 'Saya sudah bertemu user, sekarang HR ingin bertemu. Apakah itu pertanda buruk?',
    answer: [
      'Biasanya justru pertanda baik. Banyak perusahaan mulai dari HR, tetapi ada juga yang mulai dari user dan berakhir di HR. Urutannya soal kebiasaan perusahaan atau negara, dan tidak ada hubungannya dengan penilaian tentang Anda.',
      'Kalau HR datang terakhir, user sering kali sudah setuju, atau hampir setuju. Tinggal apakah Anda dan perusahaan bisa sepakat: gaji, kontrak, tanggal mulai, dokumen, dan kadang sekali lagi soal kecocokan.',
      'Bersiaplah seperti untuk wawancara HR pertama, ditambah dua hal. Siapkan angka dan dokumennya. Manfaatkan juga yang sudah Anda lihat: kalau setelah bertemu user Anda makin berminat, katakan beserta alasannya.',
    ],
  },
  'same-questions-twice': {
    question: 'HR dan user menanyakan hal yang sama. Bolehkah jawaban saya sama?',
    answer: [
      'Boleh. Faktanya harus sama, penekanannya bisa berbeda. Tanggal, alasan keluar, gaji, kapan bisa mulai, dan apa yang Anda kerjakan di tiap tempat harus selalu cocok. Para pewawancara saling mencocokkan catatan, dan jawaban yang berbeda menimbulkan tanda tanya walau hanya salah ucap.',
      'Yang boleh berbeda adalah bagian yang Anda ceritakan lebih panjang. Misalnya Anda bercerita tentang satu shift yang serba kacau. HR ingin mendengar bagaimana Anda menghadapi orang-orangnya, user ingin mendengar apa yang Anda lakukan lebih dulu dan mengapa.',
      'Setiap selesai wawancara, catat apa yang Anda katakan tentang gaji, kapan bisa mulai, penempatan, dan alasan Anda. Baca lagi sebelum wawancara berikutnya. Kalau ternyata ada angka yang keliru, luruskan di awal wawancara berikutnya.',
    ],
  },
  'cannot-make-the-time': {
    question: 'Saya tidak bisa datang pada waktu yang mereka tentukan. Bolehkah minta waktu lain?',
    answer: [
      'Boleh, dan makin cepat makin baik. Jadwal ulang itu biasa, dan alasan seperti shift, ujian, atau menjemput anak bukan hal aneh.',
      'Balas di hari yang sama. Katakan bahwa Anda ingin hadir tetapi tidak bisa pada waktu itu, lalu tawarkan dua atau tiga waktu lain. Sebutkan alasannya supaya sopan, cukup beberapa kata.',
      'Kalau kantor Anda sekarang belum boleh tahu, mintalah jadwal pagi-pagi, jam istirahat siang, atau sepulang kerja. Wawancara pertama sering bisa lewat telepon karena alasan itu.',
      'Minta pindah jadwal sekali saja kalau bisa. Dua kali perlu alasan yang sangat kuat, dan yang ketiga biasanya dianggap mengundurkan diri.',
    ],
  },
  'agency-or-company': {
    question: 'Seorang rekruter menelepon saya. Dari perusahaan atau dari agen?',
    answer: [
      'Tanyakan saja. Rekruter perusahaan mengisi lowongan perusahaannya sendiri. Agen mencarikan orang untuk beberapa perusahaan, dan perusahaan itulah yang membayarnya.',
      'Dengan agen, tiga hal harus jelas sebelum CV Anda dikirim ke mana pun. Siapa kliennya? Apakah CV saya hanya dikirim ke tempat yang saya setujui? Dan saya akan menjadi karyawan siapa, kliennya atau agen itu sendiri (outsourcing)? Catat ke mana saja Anda diajukan. Kalau dua agen mengajukan orang yang sama, perusahaan bisa memilih mencoret orang itu daripada berselisih dengan agennya.',
      'Terbukalah kepada keduanya soal gaji dan lamaran lain. Agen sering bisa bercerita lebih banyak daripada perusahaan, misalnya soal anggaran atau kekurangan kandidat sebelumnya. Ingat, agen baru dibayar kalau ada kandidat yang diterima, jadi ia bisa saja mendesak Anda menerima tawarannya.',
      'Anda tidak seharusnya membayar agen supaya diajukan. Kalau dimintai uang, cek dulu aturan di negara Anda.',
    ],
  },
  'internal-interview': {
    question: 'Saya melamar posisi lain di perusahaan tempat saya bekerja. Masih perlukah bersiap?',
    answer: [
      'Perlu, lebih dari yang dikira orang. Pewawancara mungkin mengenal Anda, tetapi sering kali mereka hanya boleh menilai apa yang disampaikan dalam wawancara. Jadi ceritakan juga yang sudah mereka tahu, dengan angka dan contoh.',
      'Cari tahu apakah atasan Anda harus diberi tahu, dan kapan. Kalau ya, sampaikan sendiri sebelum HR yang menyampaikannya.',
      'Keuntungan Anda, bisa bertanya langsung ke orang dalam. Ajak orang di tim itu mengobrol tentang pekerjaan yang sebenarnya. Saat wawancara, bahas masalah sebagai rekan yang ingin menyelesaikannya, tanpa menyalahkan tim Anda sekarang.',
      'HR tetap akan membahas gaji. Sering ada aturan untuk mutasi atau promosi, jadi tanyakan. Ucapkan terima kasih sesudahnya seperti kepada perusahaan lain. Kalau tidak lolos, Anda tetap akan bertemu mereka di kantor: tanyakan apa yang perlu Anda tingkatkan supaya lain kali lolos.',
    ],
  },
  references: {
    question: 'Mereka meminta referensi kerja. Siapa yang sebaiknya saya sebut, dan kapan?',
    answer: [
      'Referensi biasanya diminta menjelang akhir. Kalau diminta di wawancara pertama, Anda boleh mengatakan bahwa namanya akan Anda berikan di tahap yang lebih akhir, misalnya karena kantor Anda sekarang belum tahu bahwa Anda melamar.',
      'Sebut dua atau tiga orang yang pernah melihat Anda bekerja: mantan atasan, supervisor, dosen atau pembimbing magang kalau Anda baru lulus. Minta izin dulu kepada masing-masing. Ceritakan posisi yang Anda lamar dan pengalaman mana yang perlu mereka tonjolkan.',
      'Jangan menyebut orang yang belum Anda mintai izin. Jangan menyebut atasan Anda sekarang sebelum ada tawaran tertulis.',
      'Kalau satu pekerjaan berakhir kurang baik dan tidak ada atasan yang bisa disebut, sebut rekan atau pelanggan dari masa itu dan jelaskan alasannya. Ucapkan terima kasih kepada semuanya, apa pun hasilnya.',
    ],
  },
  'background-check': {
    question: 'Saya diminta SKCK, background check, atau tes narkoba. Apa yang perlu saya tahu?',
    answer: [
      'Biasanya ini diminta menjelang akhir, dan tawaran kerjanya bergantung pada hasilnya. Yang diperiksa bisa identitas, pekerjaan sebelumnya, ijazah, sertifikat, SIM, atau catatan kepolisian. Tanyakan apa yang diperiksa, siapa yang memeriksa, dan berapa lama. Jangan mengajukan pengunduran diri sebelum semuanya selesai.',
      'Di Indonesia banyak perusahaan meminta SKCK dari kepolisian. Masa berlakunya enam bulan, jadi periksa tanggalnya sebelum menyerahkannya. Di negara lain aturannya berbeda. Di Amerika Serikat, misalnya, perusahaan perlu izin tertulis Anda untuk memesan laporan latar belakang, dan harus memberi salinannya sebelum menolak Anda karena laporan itu.',
      'Sebelum melamar, cocokkan tanggal, jabatan, dan gelar di CV dengan dokumen Anda. Kalau ada hal yang pasti akan ketahuan, siapkan dulu penjelasannya.',
      'Untuk tes narkoba, yang biasanya bagian dari tes kesehatan (MCU), bawa KTP dan datanglah pada hari yang ditentukan. Kalau Anda minum obat dari dokter, siapkan resepnya dan sampaikan kepada petugas laboratorium atau dokternya kalau ditanya. Calon atasan Anda tidak perlu tahu.',
    ],
  },
  'criminal-record': {
    question: 'Saya pernah dihukum pidana. Haruskah saya menceritakannya?',
    answer: [
      'Biasanya tidak sebelum ditanya. Namun di Indonesia perusahaan bisa meminta SKCK, dan catatan itu bisa tercantum di dalamnya, jadi lihat dulu isinya sebelum Anda menyerahkannya. Di banyak negara bagian dan kota di Amerika Serikat, pertanyaan itu tidak boleh ada di formulir lamaran. Cari tahu aturan di tempat Anda, atau tanyakan kepada lembaga bantuan hukum (LBH).',
      'Kalau mereka boleh bertanya dan memang bertanya, katakan yang sebenarnya, dan jawab hanya yang ditanyakan. Pernah ditangkap tidak sama dengan pernah dihukum. Kalau ketahuan tidak jujur, Anda bisa kehilangan pekerjaan itu, bahkan bertahun-tahun kemudian.',
      'Siapkan tiga atau empat kalimat: perkaranya apa, kapan, dan apa yang Anda lakukan sejak itu. "Sembilan tahun lalu saya dihukum karena pencurian. Setelah itu saya menyelesaikan pelatihan, dan sudah enam tahun saya bekerja di gudang yang sama." Lalu kembali ke pekerjaannya.',
      'Perusahaan yang adil menimbang seberapa berat perkaranya, sudah berapa lama, dan apakah ada kaitannya dengan pekerjaan ini. Menurut undang-undang, beberapa pekerjaan memang tertutup bagi orang yang pernah dihukum karena perkara tertentu. Surat dari atasan atau pembimbing bisa membantu.',
    ],
  },
  'work-authorization': {
    question: 'Mereka menanyakan izin kerja saya. Apa yang harus saya katakan?',
    answer: [
      'Perusahaan boleh bertanya apakah Anda diizinkan bekerja di negara itu, dan apakah Anda memerlukan sponsor visa, sekarang atau nanti. Jawab dengan jujur dan singkat. "Ya, dan saya tidak memerlukan sponsor." Atau: "Ya, untuk dua tahun lagi. Setelah itu saya memerlukan sponsor."',
      'Di Amerika Serikat Anda biasanya tidak perlu mengatakan di mana Anda lahir atau paspor mana yang Anda pegang. Kalau ditanya, jawab intinya saja: Anda diizinkan bekerja. Beberapa pekerjaan, misalnya di pemerintahan, hanya terbuka untuk warga negara, dan lowongannya seharusnya menyebutkan itu.',
      'Kalau Anda memerlukan sponsor, tanyakan sejak awal apakah posisi ini disponsori, karena ada perusahaan yang tidak pernah melakukannya. Untuk warga asing di Indonesia, perusahaan mengurus RPTKA lebih dulu, baru Anda mendapat KITAS.',
      'Buktinya menyusul. Di Amerika Serikat dokumen ditunjukkan setelah Anda diterima, dan Anda memilih sendiri dari daftar resmi. Di Inggris perusahaan memeriksanya sebelum Anda mulai. Berhati-hatilah dengan siapa pun yang meminta uang untuk visa atau pekerjaan.',
    ],
  },
  'another-offer': {
    question:
      'Saya sudah mendapat tawaran kerja, tetapi proses di perusahaan yang lebih saya incar belum selesai. Bagaimana?',
    answer: [
      'Jujurlah kepada kedua pihak, secepatnya. Ucapkan terima kasih kepada perusahaan yang memberi tawaran dan tanyakan batas waktu jawabannya. Kalau terlalu mepet, mintalah tambahan beberapa hari.',
      'Lalu hubungi perusahaan yang satu lagi, lewat HR, bukan user. Katakan bahwa Anda sudah punya tawaran, kapan harus menjawab, dan bahwa Anda lebih ingin bergabung dengan mereka, lalu tanyakan apakah keputusannya bisa keluar sebelum itu. HR sering bisa memajukan jadwal, dan pertanyaan itu tidak menyinggung siapa pun.',
      'Jangan mengarang tawaran. Kalau ternyata mereka tidak bisa lebih cepat, mereka akan mengucapkan selamat, dan posisi yang Anda incar hilang.',
      'Kalau batas waktunya tiba dan belum ada kabar, putuskan dari tawaran yang sudah ada. Menerima lalu mundur akan diingat bertahun-tahun, apalagi di bidang yang orangnya saling kenal.',
    ],
  },
  counteroffer: {
    question: 'Saya mengajukan resign, lalu ditawari gaji lebih tinggi supaya bertahan. Sebaiknya diterima?',
    answer: [
      'Ingat lagi mengapa Anda mulai mencari pekerjaan baru. Kalau memang hanya soal gaji, kenaikan bisa menyelesaikannya. Kalau soal atasan, jam kerja, atau jenjang karier yang mentok, kenaikan gaji tidak mengubah apa-apa.',
      'Ambil waktu sehari untuk berpikir. Mintalah tawaran itu secara tertulis, lengkap dengan tanggal berlakunya. Lalu tanyakan kepada diri sendiri mengapa harus mengajukan resign dulu baru diberi, dan apakah ada hal lain yang akan berubah.',
      'Kalau Anda sudah menerima tawaran kerja yang baru, bertahan berarti mengecewakan orang yang sudah mengandalkan Anda. Mereka mungkin tidak akan mempertimbangkan Anda lagi. Kalau Anda memang bertahan, telepon mereka hari itu juga, dan bicaralah singkat.',
      'Kalau Anda pergi, ucapkan terima kasih dengan singkat: "Terima kasih, ini sangat berarti. Keputusan saya sudah bulat, dan saya ingin menyelesaikan tugas saya dengan baik." Jangan mengadu kedua tawaran itu bolak-balik. Kalau Anda menduga akan ditawari seperti itu, putuskan jawabannya sebelum mengajukan resign.',
    ],
  },
  'real-invitation': {
    question: 'Bagaimana memastikan panggilan wawancara itu asli, bukan penipuan?',
    answer: [
      'Ada penipu yang mengirim panggilan kerja atas nama perusahaan sungguhan. Yang mereka incar adalah uang, dokumen, atau rekening Anda. Cek dulu sebelum mengeklik, berangkat, atau mengirim apa pun.',
    ],
  },
  'what-to-wear': {
    question: 'Pakaian apa yang cocok untuk wawancara HR dan wawancara user?',
    answer: [
      'Di kebanyakan tempat, business casual cocok untuk keduanya: kemeja, blus, atau batik yang rapi, celana bahan, chino, atau rok, dan sepatu tertutup yang bersih.',
      'Lalu pertimbangkan budaya perusahaannya. Lihat foto karyawan di situs web atau media sosialnya, atau tanyakan kepada yang mengundang bagaimana orang biasanya berpakaian. Itu pertanyaan yang wajar, dan soal tato atau tindik pun boleh ditanyakan.',
      'Untuk HR, pilih yang lebih formal dan tambahkan blazer. Untuk user, yang lebih santai dan praktis boleh saja kalau timnya memang begitu, seperti di banyak tim teknis dan bengkel.',
      'Kalau masih ragu di antara dua pilihan, ambil yang lebih formal. Lebih baik terlalu rapi daripada kurang rapi. Hijab dan pakaian keagamaan lain cocok dengan semua pilihan.',
      'Lewat video, berpakaianlah seperti saat bertemu langsung. Lewat telepon, pakai yang membuat Anda bisa fokus. Untuk uji coba kerja, tanyakan pakaian kerja dan sepatu safety apa yang diperlukan.',
    ],
  },
  nerves: {
    question: 'Saya sangat gugup saat wawancara. Apa yang membantu?',
    answer: [
      'Pewawancara tahu kandidat bisa gugup dan jarang mempermasalahkannya. Yang merugikan adalah akibatnya: bicara terlalu cepat, kehilangan alur, atau menjawab yang tidak ditanyakan.',
      'Latih jawaban dengan diucapkan, bukan dalam hati, dan kalau bisa di depan orang. Hafalkan tiga kalimat pertama Anda, karena awal adalah bagian yang paling sulit. Pada hari H, datanglah lebih awal supaya sempat duduk lima menit dan mengatur napas.',
      'Saat wawancara Anda boleh berhenti sejenak. Minta waktu untuk berpikir, minum dulu, atau minta pertanyaannya diulang. Kalau kehilangan alur, katakan saja dan mulai lagi. Di telinga mereka tidak separah yang Anda rasakan.',
      'Anda juga boleh mengaku gugup. Sekali, di awal, sudah cukup. Kalau Anda punya gangguan kecemasan, Anda boleh meminta penyesuaian, misalnya menerima pertanyaannya lebih dulu.',
    ],
  },
  'second-language': {
    question: 'Wawancaranya dalam bahasa asing. Bagaimana saya bersiap?',
    answer: [
      'Yang ingin mereka ketahui adalah apakah Anda bisa bekerja dengan bahasa itu, bukan apakah Anda bicara tanpa salah. Logat bukan masalah, selama orang paham.',
      'Latih cerita utama Anda dengan diucapkan dalam bahasa itu sampai lancar. Pelajari sekitar dua puluh istilah di bidang Anda yang akan dipakai. Jangan menghafal jawaban utuh, karena satu pertanyaan lanjutan saja membuatnya buyar.',
      'Saat wawancara, pakai kalimat pendek dan bicara sedikit lebih pelan daripada biasanya. Kalau tidak paham, minta dijelaskan dengan kata lain. Kalau lupa satu kata, jelaskan maksudnya. Dari situ mereka melihat bagaimana Anda mengatasinya saat bekerja nanti.',
      'Anda boleh bertanya sebelumnya wawancara akan memakai bahasa apa, dan seberapa banyak bahasa itu diperlukan dalam pekerjaan. Jujurlah soal kemampuan bicara dan menulis Anda.',
    ],
  },
  'notes-in-interview': {
    question: 'Bolehkah membawa catatan saat wawancara?',
    answer: [
      'Boleh, satu halaman saja: pertanyaan Anda, beberapa angka, satu kata kunci untuk tiap cerita. Anda terlihat siap. Jangan bawa naskah lengkap, karena akhirnya Anda hanya membaca.',
      'Di awal, minta izin melihat catatan dan menulis. Lewat telepon tidak ada yang melihat, jadi buka juga lowongan dan CV. Lewat video, letakkan tepat di samping kamera.',
      'Catat nama dan apa yang penting bagi tiap orang. Anda memerlukannya untuk ucapan terima kasih. Saat tes, tanyakan dulu apa yang diperbolehkan.',
      'Jangan membacakan jawaban AI dari layar lain. Itu terlihat dari mata dan jeda Anda, dan banyak perusahaan menganggapnya curang.',
    ],
  },
  'questions-to-ask': {
    question: 'Di akhir saya ditanya "Ada yang ingin ditanyakan?" Saya harus bertanya apa?',
    answer: [
      'Selalu siapkan pertanyaan. Pertanyaan yang bagus menunjukkan bahwa Anda bersiap, dan dari jawabannya Anda tahu apakah pekerjaan ini cocok untuk Anda.',
      'Kepada HR, tanyakan budaya perusahaan, kesempatan berkembang, dan bagaimana karyawan baru dibimbing. Kepada user, tanyakan proyeknya, cara tim bekerja sama, dan tantangan teknis yang mereka hadapi. Dengan pertanyaan seperti itu, Anda terdengar seolah-olah sudah menjadi bagian dari tim.',
      'Siapkan lima, karena sebagian akan terjawab di tengah jalan, lalu ajukan dua atau tiga. Jangan tanyakan yang sudah ada di situs web. Simpan soal cuti dan tunjangan untuk tahap offering.',
      'Tutup dengan yang praktis: apa tahap berikutnya, dan kapan kira-kira ada kabar?',
    ],
  },
  'one-way-video': {
    question: 'Bagaimana menghadapi wawancara yang direkam sendiri, tanpa pewawancara?',
    answer: [
      'Dalam wawancara video satu arah, pertanyaan muncul di layar dan Anda merekam jawaban untuk dilihat kemudian. Perusahaan yang menentukan aturannya: berapa lama boleh berpikir, berapa lama boleh bicara, berapa kali boleh rekam ulang, dan kapan batas akhirnya. Aturannya berbeda di tiap perusahaan.',
      'Kalau format rekaman menyulitkan Anda karena disabilitas, mintalah format lain kepada HR, misalnya video call langsung.',
    ],
  },
  'ai-led-interview': {
    question: 'Saya akan diwawancarai AI. Apa yang perlu saya tahu?',
    answer: [
      'AI mengajukan pertanyaan, lewat suara atau chat, dan pertanyaan berikutnya bisa bergantung pada jawaban Anda barusan. AI bisa menyela saat Anda berhenti untuk berpikir, jadi jangan diam terlalu lama di tengah jawaban. Hasilnya dikirim ke HR, sering kali berupa transkrip dengan nilai atau ringkasan.',
      'Jadi jawablah lebih lugas daripada saat berbicara dengan orang. Jawab pertanyaannya di kalimat pertama. Sebutkan keterampilan, alat, dan sertifikat dengan istilah di lowongan, selama memang benar. Beri satu contoh, akhiri dengan kalimat yang jelas, lalu tunggu.',
      'Tanyakan kepada HR sebelumnya apa yang direkam, apa yang dinilai, dan apakah manusia yang memutuskan. Di beberapa tempat Anda berhak tahu: di Illinois, misalnya, perusahaan wajib menjelaskan bagaimana AI menilai video Anda dan meminta persetujuan Anda. Kalau format ini menyulitkan karena disabilitas, mintalah format lain.',
      'Jangan pakai AI lain untuk menjawab. Pewawancara berikutnya akan menggali lagi jawaban Anda.',
    ],
  },
  'panel-with-hr': {
    question: 'HR dan user akan mewawancarai saya bersamaan. Saya bersiap untuk yang mana?',
    answer: [
      'Untuk keduanya. Dalam satu jam Anda bisa ditanya kapan bisa mulai, bagian tersulit dari pekerjaan Anda, dan mengapa ingin pindah. Masing-masing menyimak hal yang berbeda.',
      'Tanyakan sebelumnya siapa yang hadir beserta jabatannya. Lalu siapkan tiga hal untuk HR: mengapa perusahaan ini, kisaran gaji, dan tanggal mulai. Tiga untuk user: pengalaman yang mirip dengan pekerjaan mereka, masalah yang Anda pecahkan, dan pertanyaan tentang apa yang mereka kerjakan.',
      'Jawab dulu kepada yang bertanya, lalu libatkan yang lain. Setelah jawaban teknis, tambahkan satu kalimat yang dipahami semua orang: apa artinya bagi pasien, pelanggan, atau shift berikutnya.',
      'Kalau gaji ditanyakan di depan user, sebutkan kisaran Anda, atau tawarkan untuk membahasnya dengan HR sesudahnya. Pilih pakaian yang lebih formal. Setelah itu kirim ucapan terima kasih kepada masing-masing: untuk HR singkat dan soal kecocokan, untuk user spesifik dan soal pekerjaan.',
    ],
  },
  'group-interview': {
    question: 'Beberapa kandidat diwawancarai bersama. Bagaimana supaya menonjol tanpa berlebihan?',
    answer: [
      'Pewawancara mengamati cara orang memperlakukan satu sama lain. Yang paling banyak bicara memang menonjol, tetapi bukan dengan cara yang baik.',
      'Siapkan perkenalan 30 detik: nama, pekerjaan Anda, satu alasan melamar posisi ini. Ingat nama yang lain selama menunggu, dan sapa dengan namanya.',
      'Dalam tugas bersama atau diskusi kelompok (FGD atau LGD), ambil peran yang membantu kelompok selesai. Jaga waktu, jadi notulen, ajak bicara yang diam, atau rangkum yang sudah disepakati. Kalau pendapat Anda berbeda, sampaikan dengan alasan. Setelah itu ikuti keputusan kelompok.',
      'Ramahlah juga di ruang tunggu. Sebagian orang di sana mungkin menjadi rekan kerja Anda, dan resepsionis atau satpam bisa saja ditanya kesannya.',
    ],
  },
  'meal-interview': {
    question: 'Wawancaranya sambil makan siang. Apa bedanya?',
    answer: [
      'Tidak banyak. Ini tetap wawancara, walau obrolannya soal sepak bola. Orang di meja itu ingin tahu rasanya bekerja bersama Anda, dan mereka melihat cara Anda memperlakukan pelayan.',
      'Kalau ada yang tidak Anda makan atau minum, beri tahu yang mengundang sebelumnya. Alasannya tidak perlu disebut. Pesan yang mudah dimakan dan harganya sedang.',
      'Biarkan yang mengundang memulai soal pekerjaan. Siapkan dua atau tiga topik yang bisa dibicarakan siapa saja, dan jauhi gosip tentang perusahaan lama.',
      'Anda tidak wajib minum alkohol. Yang mengundang biasanya yang membayar. Ucapkan terima kasih saat itu juga, dan sekali lagi lewat pesan singkat.',
    ],
  },
  'technical-question-in-hr': {
    question: 'Bagaimana menjawab pertanyaan teknis di wawancara HR kalau saya bukan orang teknis?',
    answer: [
      'HR jarang memerlukan jawaban lengkap. Mereka ingin melihat sikap Anda saat tidak punya jawabannya. Lakukan empat langkah ini berurutan, kira-kira dalam satu menit.',
    ],
  },
  'answer-not-known': {
    question: 'Apa yang harus saya lakukan kalau tidak bisa menjawab pertanyaan tentang pekerjaannya?',
    answer: [
      'Tidak ada yang tahu semuanya, dan pewawancara yang baik bertanya terus sampai ke batas pengetahuan Anda. Mereka ingin melihat sikap Anda di situ. Mengarang jarang berhasil, karena lawan bicara Anda menguasai bidangnya.',
    ],
  },
  'employment-gap': {
    question: 'Ada masa kosong (gap) di CV saya. Bagaimana menjelaskannya?',
    answer: [
      'Siapkan dua atau tiga kalimat dan ucapkan dengan tenang. HR bertanya karena masa kosong bisa berarti banyak hal, dan kebanyakan tidak jadi masalah. Begitu tahu sebabnya, biasanya mereka beralih ke hal lain.',
      'Sebutkan alasannya dengan singkat: merawat keluarga, membesarkan anak, urusan pribadi yang sudah selesai, kuliah, lama mencari kerja, perusahaan tutup. Anda tidak wajib membuka diagnosis atau urusan keluarga. Lalu ceritakan kegiatan yang membuat kemampuan Anda tetap terasah, kalau ada, dan katakan bahwa Anda siap mulai.',
      'Misalnya begini: "Dua tahun saya berhenti bekerja untuk merawat ayah, dan sekarang saya siap kembali. Bulan lalu saya memperpanjang sertifikat saya." Lalu berhenti.',
      'Jangan mengubah tanggal kerja supaya masa kosong itu hilang. Tanggal paling mudah dicek.',
    ],
  },
  'greatest-weakness': {
    question: 'Saya ditanya apa kelemahan terbesar saya. Bagaimana menjawabnya?',
    answer: [
      'Mereka ingin tahu apakah Anda mengenal diri sendiri dan mau memperbaiki diri. Jadi sebutkan kelemahan yang nyata, tetapi bukan di inti pekerjaannya. Staf akuntansi, misalnya, jangan mengaku lemah di angka.',
      'Katakan tiga hal: apa kelemahannya, bagaimana Anda menyadarinya, dan apa yang sekarang Anda lakukan. Tutup dengan bukti bahwa cara itu berhasil.',
      'Misalnya: "Dulu saya mengiyakan semua permintaan, lalu pekerjaan saya terlambat. Atasan saya yang menegur. Sekarang saya melihat daftar tugas dulu sebelum mengiyakan, dan tahun ini belum pernah lewat tenggat."',
      'Hindari kelemahan yang sebenarnya pujian, seperti "saya terlalu perfeksionis". Jangan membahas kesehatan, keluarga, atau pertengkaran dengan atasan lama. Siapkan kelemahan kedua, siapa tahu mereka meminta dua.',
    ],
  },
  dismissed: {
    question: 'Saya diberhentikan dari pekerjaan terakhir. Bagaimana menjelaskannya?',
    answer: [
      'Kalau ditanya mengapa Anda keluar, katakan sendiri, dalam dua atau tiga kalimat, sebelum mereka tahu dari tempat lain. Pekerjaan bisa berakhir karena banyak hal, dan orang HR paham itu.',
      'Kalau Anda terkena PHK karena pengurangan karyawan, katakan saja; tidak ada yang perlu dijelaskan. Kalau sebabnya ada pada Anda, katakan apa yang terjadi, apa kesalahan Anda, dan apa yang sekarang sudah Anda perbaiki. "Waktu itu saya terlalu sering terlambat. Sekarang saya tinggal lebih dekat dan belum pernah terlambat di tempat kerja yang sekarang." Itu cukup.',
      'Jangan mengaku resign kalau bukan begitu. Referensi atau surat keterangan kerja (paklaring) bisa menunjukkan sebaliknya, dan ketahuan berbohong lebih merugikan daripada pernah diberhentikan.',
      'Jangan menyalahkan siapa pun, walau Anda merasa benar. Kalau perselisihannya masih berjalan, katakan bahwa hal itu sedang diselesaikan dan Anda tidak bisa membicarakannya.',
    ],
  },
  'new-to-the-job': {
    question: 'Saya belum punya pengalaman di pekerjaan ini. Bagaimana meyakinkan mereka?',
    answer: [
      'Mereka sudah melihatnya di CV dan tetap mengundang Anda, jadi ada yang menarik di dalamnya. Baca lagi lowongannya dan tandai setiap tugas yang sebagian pernah Anda lakukan, walau namanya lain.',
      'Untuk setiap syarat penting, cari satu contoh dari pengalaman Anda: kuliah, bidang lain, organisasi, usaha keluarga. Jelaskan apa yang tetap terpakai dan apa yang baru. Juru masak yang pindah menjadi perawat lansia sudah terbiasa dengan aturan kebersihan, shift pagi, dan orang yang tidak bisa menunggu.',
      'Kepada HR, tunjukkan bahwa Anda tahu mau pindah ke mana dan mengapa. Kepada user, tunjukkan cara Anda belajar: hal yang pernah harus cepat Anda kuasai, bagaimana caranya, dan berapa lama.',
      'Jangan meminta maaf karena belum berpengalaman. Katakan bagaimana Anda akan mempelajarinya di bulan-bulan pertama, dan tanyakan siapa yang akan membimbing.',
    ],
  },
  overqualified: {
    question: 'Saya dibilang overqualified. Bagaimana menjawabnya?',
    answer: [
      'Pikirkan apa yang mereka khawatirkan. Biasanya satu dari tiga hal: Anda akan bosan, Anda akan pergi begitu ada yang lebih baik, atau Anda akan meminta gaji di atas anggaran mereka.',
      'Jawab kekhawatirannya, bukan istilahnya. Katakan mengapa Anda memilih posisi ini dan bukan yang lebih tinggi, dengan alasan yang masuk akal: Anda rindu merawat pasien, Anda tidak ingin lagi sering dinas luar kota, Anda pindah ke bidang baru.',
      'Misalnya begini: "Delapan tahun saya memimpin dapur. Saya ingin memasak lagi daripada menyusun jadwal, dan saya berniat bertahan lama." Kalau kisaran gajinya cocok bagi Anda, katakan juga.',
      'Pilih contoh yang setingkat dengan pekerjaan ini, dan jangan mengajari mereka cara memimpin. Kalau calon atasan lebih muda atau kurang berpengalaman, katakan bahwa Anda siap menerima arahannya, dan beri satu contoh.',
    ],
  },
  'salary-question-early': {
    question: 'Baru telepon pertama, saya sudah ditanya ekspektasi gaji. Apa jawaban saya?',
    answer: [
      'Pertanyaan itu wajar. HR ingin tahu apakah ekspektasi Anda masuk anggaran sebelum kedua pihak menghabiskan waktu lebih banyak. Yang ditanyakan adalah ekspektasi Anda, bukan gaji Anda sekarang.',
      'Jadi siapkan jawabannya. Cari tahu gaji untuk posisi ini di kota tempat Anda akan bekerja, termasuk upah minimumnya (UMP atau UMK). Tentukan angka terendah yang masih bisa Anda terima, tetapi jangan disebut. Lalu pilih kisaran di atasnya yang bisa Anda jelaskan alasannya.',
    ],
  },
  'salary-history': {
    question: 'Mereka menanyakan gaji saya sekarang. Apakah saya harus menjawab?',
    answer: [
      'Gaji sekarang dan ekspektasi gaji adalah dua pertanyaan yang berbeda. Yang kedua wajar. Yang pertama dilarang di banyak negara bagian dan kota di Amerika Serikat, dan aturan Uni Eropa juga melarangnya di negara anggota yang sudah memberlakukannya. Di negara lain, termasuk Indonesia, pertanyaan itu masih umum, bahkan slip gaji bisa diminta. Aturan berubah, jadi periksa aturan di tempat Anda akan bekerja.',
      'Kalau Anda boleh tidak menjawab, arahkan pertanyaannya ke pekerjaan: "Kalau boleh, kita bahas gaji untuk posisi ini saja. Berapa kisaran yang disiapkan?" Lalu tunggu.',
      'Kalau Anda menjawab, jujurlah, dan sebutkan komponennya: lembur, shift malam, bonus, THR, uang makan, mes. Angka yang tidak benar bisa ketahuan dan membuat tawarannya batal.',
    ],
  },
  'inappropriate-question': {
    question: 'Pewawancara menanyakan hal yang terlalu pribadi. Apa yang bisa saya lakukan?',
    answer: [
      'Pertanyaan tentang kesehatan, usia, agama, suku, pernikahan, atau anak jarang berkaitan dengan pekerjaan. Di banyak negara sebagian pertanyaan itu tidak boleh diajukan, dan aturannya berbeda-beda. Di Indonesia, surat edaran Menteri Ketenagakerjaan tahun 2025 melarang diskriminasi dalam rekrutmen. Sering kali pewawancara hanya berbasa-basi. Kadang lebih dari itu.',
      'Kalau tidak keberatan, jawab saja. Kalau keberatan, langkah-langkah ini membantu. Anda boleh berhenti di langkah mana pun.',
    ],
  },
  adjustments: {
    question: 'Saya penyandang disabilitas atau punya kondisi kesehatan. Bagaimana meminta penyesuaian?',
    answer: [
      'Di banyak negara Anda boleh meminta penyesuaian (akomodasi yang layak) untuk wawancaranya sendiri: waktu tambahan, juru bahasa isyarat, teks otomatis di layar (live caption), akses tanpa tangga, jeda istirahat, pertanyaan yang dikirim lebih dulu, atau wawancara langsung sebagai ganti rekaman. Bahasa sederhana sudah cukup. Yang penting adalah apa yang Anda perlukan, dan diagnosisnya biasanya tidak perlu disebut.',
      'Apa yang Anda perlukan saat sudah bekerja adalah soal lain. Di Amerika Serikat, misalnya, perusahaan tidak boleh membatalkan wawancara karena menduga Anda akan memerlukannya.',
    ],
  },
  'unpaid-trial': {
    question: 'Saya diminta menjalani uji coba kerja (trial) tanpa dibayar. Apakah itu wajar?',
    answer: [
      'Uji coba singkat biasa dilakukan di dapur, toko, salon, dan bengkel. Apakah harus dibayar bergantung pada negaranya. Di Amerika Serikat, pekerjaan yang menguntungkan usaha itu umumnya harus dibayar, uji coba atau bukan. Di Australia dan Inggris, tes keterampilan yang singkat dan diawasi boleh tidak dibayar, tetapi tidak lebih dari itu.',
      'Tanyakan sebelum setuju: berapa lama, siapa yang mendampingi, apa yang dikerjakan, apakah dibayar, dan apakah saya dilindungi asuransi kalau terjadi sesuatu? Perusahaan yang baik punya jawabannya.',
      'Satu atau dua jam sambil diamati adalah tes. Satu shift penuh menggantikan karyawan sudah termasuk bekerja. Kalau sampai beberapa hari tanpa dibayar, wajar kalau Anda menolak.',
      'Anda bisa mengatakannya dengan ramah: "Saya siap menunjukkan kemampuan saya. Kalau satu shift penuh, saya berharap ada bayarannya." Kalau Anda sudah telanjur bekerja tanpa bayaran, catat jamnya dan tanyakan kepada serikat pekerja atau dinas tenaga kerja (Disnaker).',
    ],
  },
  'long-task-at-home': {
    question: 'Take-home test-nya akan makan waktu berhari-hari. Perlukah saya kerjakan?',
    answer: [
      'Tanyakan dulu kira-kira berapa lama menurut mereka. Banyak tugas terlihat lebih besar daripada yang dimaksud.',
      'Kalau memang berhari-hari, Anda boleh memberi batas. Katakan bahwa Anda bisa meluangkan satu malam, akan mengerjakan dua bagian dengan baik, dan menjelaskan rencana untuk sisanya. Sampaikan sebelum mulai, bukan sesudahnya. Banyak penilai menerimanya, karena mereka ingin melihat cara Anda bekerja dan menentukan prioritas.',
      'Berhati-hatilah dengan tugas yang hasilnya bisa langsung dipakai, misalnya kampanye untuk produk sungguhan, terjemahan, atau perbaikan sistem mereka. Tanyakan hasilnya akan dipakai untuk apa. Tawarkan karya lama sebagai gantinya.',
      'Kirim sesuai janji, dengan daftar singkat bagian yang tidak dikerjakan beserta alasannya. Saat tugasnya dibahas, daftar itu bahan terbaik Anda.',
    ],
  },
  'loud-place': {
    question: 'Saya ditelepon untuk wawancara saat di tempat ramai. Apa yang harus saya lakukan?',
    answer: [
      'Anda tidak harus menjalani wawancaranya saat itu juga. Rekruter yang menelepon tanpa janji biasanya maklum kalau waktunya kurang tepat. Kalau mendadak bising di tengah telepon yang sudah dijadwalkan, katakan saja, minta waktu dua menit, lalu pindah.',
    ],
  },
  'video-call-fails': {
    question: 'Koneksi terputus saat wawancara video. Apa yang harus saya lakukan?',
    answer: [
      'Pewawancara pun pernah mengalaminya, dan jarang ada yang mempermasalahkannya. Yang mereka lihat adalah apakah Anda tetap tenang dan tahu langkah berikutnya. Jadi bukalah tautannya sehari sebelumnya, di perangkat yang akan dipakai, dan catat nomor telepon yang bisa dihubungi.',
    ],
  },
  'running-late': {
    question: 'Saya akan terlambat. Apa yang harus saya lakukan?',
    answer: [
      'Telepon begitu Anda merasa mungkin terlambat. Tidak ada kabar lebih mengganggu mereka daripada datang terlambat.',
    ],
  },
  'missed-interview': {
    question: 'Saya melewatkan jadwal wawancara. Apakah kesempatannya sudah hilang?',
    answer: [
      'Mungkin, tetapi belum tentu. Hanya pesan yang jujur di hari yang sama yang bisa menolong, dan Anda tidak rugi apa-apa.',
    ],
  },
  'no-answer-yet': {
    question: 'Belum ada kabar sejak wawancara. Kapan saya boleh bertanya?',
    answer: [
      'Kalau mereka menyebut tanggal, tunggu sampai satu atau dua hari kerja sesudahnya. Kalau tidak, tunggu lima sampai tujuh hari kerja. Belum ada kabar biasanya berarti ada yang sedang cuti atau mereka belum selesai.',
      'Lalu kirim pesan kepada orang yang mengatur wawancara. Tiga kalimat cukup: posisi dan tanggal wawancaranya, minat Anda yang masih sama, dan pertanyaan kapan kira-kira ada kabar.',
      'Kalau tidak ada balasan, tanyakan sekali lagi kira-kira seminggu kemudian, lalu jangan ditunggu lagi. Teruslah melamar selama menunggu. Sebelum tanda tangan kontrak, belum ada yang pasti.',
      'Kalau ada tawaran dari perusahaan lain, Anda boleh bertanya lebih cepat.',
    ],
  },
  'no-feedback': {
    question: 'Saya ditolak tanpa alasan. Bolehkah menanyakannya?',
    answer: [
      'Boleh, cukup satu kali, dan mungkin tidak dijawab. Banyak perusahaan tidak memberi alasan karena khawatir jadi masalah. Itu belum tentu berarti Anda tampil buruk.',
      'Kirim pesan dalam beberapa hari. Ucapkan terima kasih atas kabarnya, dan tanyakan satu hal: apa yang perlu saya perbaiki untuk pekerjaan seperti ini? Satu pertanyaan spesifik lebih mudah dijawab daripada pertanyaan umum. Apa pun jawabannya, ucapkan terima kasih dan jangan membantah.',
      'HR biasanya bisa menjelaskan bagaimana keputusannya dibuat, user biasanya tahu apa yang kurang. Kalau wawancara user Anda berjalan baik, tanyakan ke user.',
      'Malam itu juga, tanyakan kepada diri sendiri: jawaban mana yang paling lemah, dan apa yang belum sempat saya katakan? Tulis keduanya untuk wawancara berikutnya.',
    ],
  },
};

/** Indonesian steps of guides, those of one guide together and in order. */
export const guideSteps: InterviewsWords['guideSteps'] = {
  'check-the-sender': {
    title: 'Periksa siapa pengirimnya',
    how: 'Cari sendiri situs web perusahaan, jangan lewat tautan di pesan itu. Cocokkan alamat email atau nomor pengirimnya; alamat email gratisan patut dicurigai. Kalau ragu, telepon nomor di situs web dan tanyakan.',
  },
  'remember-your-application': {
    title: 'Ingat apakah Anda pernah melamar',
    how: 'Undangan bisa saja asli walau Anda tidak melamar, misalnya karena rekruter menemukan profil Anda. Kalau begitu, ia bisa menyebutkan di mana.',
  },
  'pay-nothing': {
    title: 'Jangan membayar apa pun',
    how: 'Perusahaan yang benar tidak memungut biaya apa pun dari pelamar, entah namanya biaya administrasi, pelatihan, seragam, atau tiket dan hotel. Perusahaan juga tidak mentransfer uang lalu minta sebagian dikembalikan.',
  },
  'protect-papers': {
    title: 'Jaga dokumen Anda',
    how: 'Jangan memberikan nomor rekening, NIK, atau foto KTP sebelum ada tawaran tertulis. Tunjukkan dokumen asli kalau diminta, tetapi jangan pernah menitipkan ijazah asli atau paspor kepada siapa pun.',
  },
  'meet-in-safety': {
    title: 'Bertemulah di tempat yang aman',
    how: 'Bertemulah di kantor perusahaan atau di tempat umum, dan kabari keluarga atau teman di mana Anda berada. Waspadai wawancara yang hanya lewat chat, dan tawaran kerja tanpa wawancara yang jelas.',
  },
  'read-the-rules': {
    title: 'Baca aturannya',
    how: 'Cari tahu waktu berpikir, waktu menjawab, berapa kali boleh rekam ulang, dan batas akhirnya. Jangan menunggu hari terakhir, siapa tahu ada kendala dan Anda harus menghubungi HR.',
  },
  'try-the-camera': {
    title: 'Coba kamera, cahaya, dan suara',
    how: 'Letakkan kamera setinggi mata dan lampu di depan Anda. Rekam sepuluh detik, lalu lihat dan dengarkan.',
  },
  'practice-with-a-clock': {
    title: 'Berlatih pakai timer',
    how: 'Ucapkan jawaban untuk tiga pertanyaan umum dalam waktu yang tersedia. Mulai dari jawabannya, beri satu contoh, lalu berhenti.',
  },
  'look-into-the-lens': {
    title: 'Tatap lensanya',
    how: 'Tempel tiga kata kunci di samping lensa. Jangan pakai naskah lengkap, karena terlihat kalau Anda membaca.',
  },
  'accept-a-good-take': {
    title: 'Jangan mengejar rekaman sempurna',
    how: 'Salah ucap sedikit itu biasa. Rekam ulang hanya kalau jawabannya tidak sesuai dengan pertanyaan.',
  },
  'be-honest': {
    title: 'Jujur',
    how: 'Katakan terus terang sejauh mana Anda tahu. "Saya belum pernah mengerjakannya sendiri" adalah kalimat pembuka yang baik.',
  },
  'show-understanding': {
    title: 'Katakan apa yang Anda pahami',
    how: 'Jelaskan dengan bahasa sehari-hari pemahaman Anda tentang sisi teknis pekerjaan ini: gunanya apa dan siapa yang bergantung padanya. Lowongannya biasanya sudah cukup memberi petunjuk.',
  },
  'show-eagerness': {
    title: 'Katakan bahwa Anda mau belajar',
    how: 'Tunjukkan bahwa Anda ingin belajar dan bekerja sama dengan tim teknis. Sebutkan hal pertama yang ingin Anda pelajari dari mereka.',
  },
  'name-transferable-skills': {
    title: 'Beralih ke keterampilan yang Anda punya',
    how: 'Sebutkan keterampilan yang juga berguna di sini: komunikasi, pemecahan masalah, atau kemampuan bekerja sama dalam tim. Beri satu contoh dari pengalaman Anda.',
  },
  'repeat-the-question': {
    title: 'Pastikan Anda paham',
    how: 'Ulangi pertanyaannya dengan kata-kata sendiri. Kadang yang asing hanya istilahnya.',
  },
  'say-where-it-ends': {
    title: 'Katakan batas pengetahuan Anda',
    how: 'Katakan apa yang Anda tahu pasti dan apa yang tidak. Misalnya: "Saya pernah mengganti saringan pompa itu, tetapi belum pernah membongkar pompanya."',
  },
  'reason-aloud': {
    title: 'Jelaskan jalan pikiran Anda',
    how: 'Mulailah dari hal serupa yang Anda tahu. Katakan apa yang Anda perkirakan, dan mengapa. Jawaban yang belum lengkap tetapi beralasan lebih berharga daripada tebakan.',
  },
  'say-how-to-find-out': {
    title: 'Katakan cara Anda mencari tahu',
    how: 'Sebutkan bagaimana Anda akan mencarinya saat bekerja: membaca manual, bertanya kepada rekan, atau mencobanya. Kalau malamnya Anda menemukan jawabannya, sebutkan di ucapan terima kasih.',
  },
  'ask-their-range': {
    title: 'Tanyakan kisaran mereka',
    how: 'Tanyakan kisaran yang disiapkan untuk posisi ini. Di banyak negara bagian Amerika Serikat, misalnya California dan New York, kebanyakan perusahaan wajib mencantumkannya di lowongan. Aturan Uni Eropa juga memberi Anda hak untuk mengetahuinya, di negara anggota yang sudah memberlakukannya.',
  },
  'give-a-range': {
    title: 'Beri kisaran',
    how: 'Kalau mereka minta angka Anda dulu, beri kisaran yang batas bawahnya sudah cukup bagi Anda. Batas bawahlah yang diingat orang. Sebutkan apakah itu gaji kotor (gross) atau bersih (take home pay).',
  },
  'say-what-it-rests-on': {
    title: 'Sebutkan dasarnya',
    how: 'Tambahkan satu alasan: standar gaji posisi ini di daerah itu, sertifikat yang Anda punya, shift malam dan akhir pekan.',
  },
  'keep-the-rest-open': {
    title: 'Sisakan ruang negosiasi',
    how: 'Katakan bahwa jam kerja, bonus, dan cuti juga menjadi pertimbangan Anda, dan bahwa Anda ingin tahu pekerjaannya dulu. Catat angka yang Anda sebut, karena lain kali harus sama.',
  },
  'pause-first': {
    title: 'Ambil waktu sejenak',
    how: 'Anda tidak harus langsung menjawab. Tentukan sikap Anda: mengelak dengan halus, atau menegaskan bahwa itu urusan pribadi.',
  },
  'answer-the-concern': {
    title: 'Jawab kekhawatiran di baliknya',
    how: 'Sering kali yang mereka khawatirkan sebenarnya pekerjaannya. Kalau ditanya soal anak, Anda bisa menjawab: "Saya bisa mengikuti jam kerja yang berlaku."',
  },
  'ask-how-it-relates': {
    title: 'Tanyakan kaitannya dengan pekerjaan',
    how: 'Tanyakan dengan ramah apa hubungannya dengan pekerjaan ini. Banyak pewawancara lalu sadar dan ganti topik.',
  },
  'decline-kindly': {
    title: 'Tolak dengan sopan kalau mau',
    how: 'Katakan bahwa itu urusan pribadi dan Anda memilih tidak menjawab. Itu sudah cukup, dan Anda tidak perlu memberi alasan.',
  },
  'write-it-down': {
    title: 'Catat sesudahnya',
    how: 'Catat apa yang dikatakan, siapa, dan kapan. Kalau Anda yakin ditolak karena itu, dinas tenaga kerja (Disnaker), lembaga HAM, atau pengacara bisa menjelaskan aturan yang berlaku di tempat Anda.',
  },
  'decide-what-you-need': {
    title: 'Tentukan apa yang Anda perlukan',
    how: 'Bayangkan hari itu dari pintu masuk sampai pertanyaan terakhir. Tulis hambatannya dan apa yang bisa mengatasinya.',
  },
  'ask-early': {
    title: 'Minta kepada HR, lebih awal',
    how: 'Kirim pesan begitu undangan tiba, kepada orang yang mengaturnya. Cukup ke HR, karena tidak semua pewawancara perlu tahu.',
  },
  'write-it-plainly': {
    title: 'Sampaikan dengan sederhana',
    how: 'Misalnya: "Untuk wawancara video saya memerlukan teks otomatis di layar (live caption). Apakah aplikasi yang dipakai bisa menampilkannya?" Sering kali itu sudah cukup.',
  },
  'confirm-the-agreement': {
    title: 'Pastikan kesepakatannya',
    how: 'Ucapkan terima kasih dan ulangi kesepakatannya dalam satu kalimat, supaya tercatat bagi kedua pihak.',
  },
  'say-it-is-loud': {
    title: 'Katakan saat itu juga',
    how: 'Ucapkan terima kasih sudah dihubungi, lalu katakan bahwa di tempat itu Anda sulit berbicara.',
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
    how: 'Terima di ruang tertutup atau di mobil yang diparkir, dengan ponsel terisi penuh, headset kalau ada, dan lowongan di depan Anda.',
  },
  'say-what-you-notice': {
    title: 'Katakan apa yang terjadi',
    how: 'Beri tahu mereka dengan suara atau lewat chat: "Suara Bapak/Ibu terdengar, tetapi sepertinya suara saya tidak masuk." Jadi mereka tidak perlu menebak.',
  },
  'try-once': {
    title: 'Coba cara cepat sekali saja',
    how: 'Matikan dan nyalakan lagi kamera, keluar dari meeting, lalu masuk lagi. Cukup dua menit, jangan lebih.',
  },
  'change-to-the-phone': {
    title: 'Pindah ke telepon',
    how: 'Telepon nomor yang Anda catat, atau kirim pesan kepada yang mengundang dan tawarkan untuk melanjutkan lewat telepon.',
  },
  'pick-up-the-thread': {
    title: 'Lanjutkan dari kalimat terakhir',
    how: 'Ulangi kalimat terakhir Anda dan teruskan. Minta maaf cukup sekali.',
  },
  'tell-them-now': {
    title: 'Kabari sekarang',
    how: 'Telepon nomor di undangan. Kirim WhatsApp hanya kalau tidak diangkat. Kabari sebelum jam wawancara.',
  },
  'name-a-time': {
    title: 'Sebutkan waktu yang bisa Anda tepati',
    how: 'Sebutkan perkiraan tiba, dan lebihkan beberapa menit. Tiba lebih cepat dari yang dijanjikan lebih baik daripada terlambat dua kali.',
  },
  'offer-another-time': {
    title: 'Tawarkan waktu lain',
    how: 'Kalau terlambat lebih dari 15 menit, tanyakan apakah sebaiknya dijadwalkan ulang.',
  },
  'arrive-and-move-on': {
    title: 'Minta maaf lalu mulai',
    how: 'Minta maaf dalam satu kalimat, tanpa cerita panjang. Tarik napas sebelum duduk.',
  },
  'write-the-same-day': {
    title: 'Hubungi hari itu juga',
    how: 'Kirim pesan kepada yang mengundang, atau telepon kalau Anda punya nomornya. Makin lama ditunda, makin terlihat disengaja.',
  },
  'say-what-happened': {
    title: 'Katakan apa yang terjadi',
    how: 'Satu kalimat cukup: anak masuk rumah sakit, kereta mogok, salah mencatat tanggal. Kalau itu kesalahan Anda, akui.',
  },
  'propose-two-times': {
    title: 'Usulkan dua waktu',
    how: 'Sebutkan dua waktu dalam beberapa hari ke depan yang pasti bisa Anda hadiri, dan serahkan keputusannya kepada mereka.',
  },
  'take-their-answer': {
    title: 'Terima jawabannya',
    how: 'Kalau tidak bisa, ucapkan terima kasih dan cukup sampai di situ. Kalau seminggu tidak ada balasan, tanyakan sekali lagi, lalu ikhlaskan.',
  },
};
