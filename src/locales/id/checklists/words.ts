import type { ChecklistsWords } from '../../../checklists/words.js';
import { checklistNotes } from './notes.js';

/** The Indonesian words of checklists. */
export const checklists: ChecklistsWords = {
  items: {
    // Research

    'read-job-posting': {
      title: ['Tandai syarat terpenting di lowongan {role}', 'Tandai syarat terpenting di lowongan'],
      how: 'Garis bawahi empat atau lima hal yang paling ditekankan, lalu centang yang pernah Anda kerjakan. Untuk syarat wajib yang belum Anda punya, tulis bagaimana dan kapan Anda akan memenuhinya. Kalau iklannya sudah tidak ada, pakai informasi yang Anda terima dan lowongan lain yang mirip.',
      why: 'Jawaban Anda akan dinilai berdasarkan syarat-syarat itu.',
    },
    'invitation-is-real': {
      title: 'Pastikan undangannya asli',
      how: 'Cek apakah lowongannya ada di situs resmi perusahaan dan alamat emailnya memang milik mereka. Jangan membayar apa pun, dan jangan kirim nomor rekening, foto KTP, atau kode OTP sebelum ada penawaran kerja.',
      why: 'Banyak penipuan berkedok undangan wawancara dari perusahaan terkenal.',
    },
    'selection-criteria': {
      title: 'Siapkan satu contoh untuk setiap kriteria seleksi',
      how: 'Instansi pemerintah sering menilai setiap jawaban berdasarkan kriteria yang diumumkan. Salin daftarnya, tulis satu contoh di samping setiap kriteria, dan pakai istilah mereka.',
      why: 'Kriteria yang tidak Anda bahas tidak mendapat nilai.',
    },
    'learn-the-exercises': {
      title: 'Cari tahu tes apa saja yang akan diadakan hari itu',
      how: 'Baca undangannya, lalu tanyakan ke panitia apa yang belum jelas: diskusi kelompok (FGD), role play, psikotes, presentasi. Tanyakan juga apa yang perlu dibawa dan apakah boleh memakai kalkulator atau catatan.',
      why: 'Kalau sudah tahu jenis tesnya, Anda bisa melatihnya satu per satu.',
    },
    'ask-what-the-day-holds': {
      title: 'Tanyakan susunan acaranya',
      how: 'Telepon atau kirim pesan untuk memastikan jam, pintu masuk, dan lamanya. Tanyakan apakah ada tes, tur, atau wawancara dengan atasan, apakah hasilnya diumumkan hari itu, serta pakaian dan berkas yang perlu dibawa. Kalau Anda perlu penyesuaian, misalnya akses tanpa tangga, sampaikan sekarang.',
      why: 'Anda datang dengan pakaian dan berkas yang tepat.',
    },
    'ask-about-the-talk': {
      title: 'Tanyakan topik, durasi, pendengar, dan ruangannya',
      how: 'Tanyakan berapa menit untuk presentasi dan berapa menit untuk tanya jawab, siapa yang hadir, dan apa yang sudah mereka ketahui. Tanyakan juga layar, papan tulis, atau bahan cetak yang bisa dipakai.',
      why: 'Presentasi yang baik hanya bisa disusun kalau Anda tahu siapa pendengarnya.',
    },
    'ask-about-the-class': {
      title: 'Tanyakan kelas yang akan Anda ajar',
      how: 'Tanyakan jenjang dan jumlah murid, materi terakhir mereka, dan apakah ada murid berkebutuhan khusus. Minta denah tempat duduk, dan tanyakan cara kelas itu berbaris, diminta tenang, dan menerima bahan. Cari tahu perangkat di ruangan, lama mengajar, dan siapa yang akan mengamati.',
      why: 'Pelajaran yang baik hanya bisa disusun kalau Anda mengenal kelasnya.',
    },
    'prep-guide-and-level': {
      title: 'Minta panduan persiapan dan tanyakan level posisinya',
      how: 'Banyak perusahaan punya panduan untuk kandidat, dan rekruter akan mengirimnya kalau diminta. Tanyakan bagaimana sesi itu dinilai, aplikasi apa yang dipakai, dan apa yang diharapkan pada level Anda.',
      why: 'Anda berlatih untuk hal yang benar-benar mereka nilai.',
    },
    'physical-and-screening': {
      title: 'Cek syarat fisik dan tes kesehatannya',
      how: 'Lihat di lowongan soal mengangkat beban, berdiri lama, suhu, dan panjang shift. Tanyakan apakah ada medical check-up (MCU), tes narkoba, atau SKCK, dan kapan.',
      why: 'Lebih baik tahu sekarang daripada setelah menerima tawaran.',
    },
    'check-the-agency': {
      title: 'Pastikan agensinya tepercaya',
      how: 'Cari tahu tentang agensi dan konsultannya, lalu tanyakan perusahaan mana yang membuka posisi ini. Kalau ada yang janggal atau Anda diminta membayar, hubungi nomor di situs resmi mereka, dan jangan kirim foto KTP atau data rekening dulu.',
      why: 'Anda akan memercayakan nama dan dokumen Anda kepada mereka.',
    },
    'company-website': {
      title: ['Pelajari situs web {company}', 'Pelajari situs web perusahaan'],
      how: 'Lihat beranda, halaman Tentang Kami, dan berita terbarunya, lalu cari tahu mereka bergerak di bidang apa dan melayani siapa. Catat tiga hal yang ingin Anda sebut.',
      why: 'Ini menunjukkan Anda benar-benar berminat, dan pewawancara tahu siapa yang sudah mencari tahu.',
    },
    'menu-and-reviews': {
      title: [
        'Lihat apa yang dijual {company} dan apa kata orang',
        'Lihat apa yang mereka jual dan apa kata orang',
      ],
      how: 'Baca lagi lowongannya, lalu lihat menu atau produknya, harganya, media sosialnya, dan apa yang dipuji atau dikeluhkan pelanggan. Catat satu hal yang Anda sukai dari tempat itu.',
      why: 'Anda tahu apa yang akan disajikan atau dijual, dan bisa menjelaskan mengapa Anda suka tempat itu.',
    },
    'what-they-make-or-move': {
      title: [
        'Cari tahu apa yang dibuat, dikirim, atau diperbaiki {company}',
        'Cari tahu apa yang mereka buat, kirim, atau perbaiki',
      ],
      how: 'Lihat situs webnya, atau tanya orang yang bekerja di sana: barang apa yang lewat, berapa orang yang bekerja, dan ada shift apa saja. Catat satu hal untuk ditanyakan.',
      why: 'Ini menunjukkan minat, dan Anda tahu akan mengerjakan apa.',
    },
    'know-the-school': {
      title: 'Cari tahu cara sekolah itu mengajar',
      how: 'Baca situs web dan akreditasinya: jenjang, kurikulum, keluarga muridnya, cara mengajarnya, dan apa yang dibanggakan. Catat satu hal yang sejalan dengan cara Anda mengajar dan satu hal yang ingin Anda tanyakan.',
      why: 'Anda bisa menunjukkan minat yang sungguh-sungguh pada sekolah ini dan murid-muridnya.',
    },
    'products-and-services': {
      title: [
        'Rangkum dalam dua kalimat bidang usaha {company} dan siapa pelanggannya',
        'Rangkum dalam dua kalimat bidang usaha perusahaan dan siapa pelanggannya',
      ],
      how: 'Tulis dengan kata-kata sendiri: apa yang mereka buat atau jual, siapa yang membutuhkannya, dan apa peran posisi yang Anda lamar.',
      why: 'Jawaban Anda jadi bisa disesuaikan dengan pekerjaan mereka yang sebenarnya.',
    },
    'culture-and-values': {
      title: [
        'Pelajari budaya kerja dan nilai-nilai {company}',
        'Pelajari budaya kerja dan nilai-nilai perusahaan',
      ],
      how: 'Baca halaman tentang nilai atau visi dan misi, lalu lihat cerita karyawannya di LinkedIn, media sosial, atau ulasan perusahaan. Pilih dua nilai dan pikirkan contohnya dalam pekerjaan sehari-hari.',
      why: 'Anda bisa menyesuaikan jawaban dengan cara mereka bekerja, sekaligus menilai apakah Anda akan betah di sana.',
    },
    'ask-someone-who-knows': {
      title: ['Tanya orang yang mengenal {company}', 'Tanya orang yang mengenal tempat itu'],
      how: 'Bisa mantan karyawan, pemasok, atau pelanggan. Tanyakan seperti apa hari yang baik di sana, dan seperti apa hari yang berat.',
      why: 'Mereka bisa menceritakan hal yang tidak ada di situs web.',
    },
    'refresh-what-changed': {
      title: 'Pelajari apa yang berubah selama Anda tidak bekerja',
      how: 'Tanya orang yang masih bekerja di bidang itu apa yang baru: aturan, alat, aplikasi, harga. Pilih dua perubahan dan pelajari sampai Anda bisa membicarakannya.',
      why: 'Mereka mungkin ragu apakah pengetahuan Anda masih baru, walau tidak menanyakannya.',
    },
    'public-profiles': {
      title: 'Cek jejak digital Anda',
      how: 'Cari nama Anda di internet dan lihat profil Anda dari kacamata orang lain. Samakan tanggal dan jabatan dengan CV, lalu hapus atau sembunyikan unggahan yang tidak pantas dilihat HR atau calon atasan.',
      why: 'Yang mereka temukan jangan sampai berbeda dengan cerita Anda.',
    },
    'student-program': {
      title: [
        'Baca program {company} untuk mahasiswa dan lulusan baru',
        'Baca program mereka untuk mahasiswa dan lulusan baru',
      ],
      how: 'Catat kapan program dimulai, berapa lama, dan bidang apa saja yang bisa dipilih. Tentukan bidang yang Anda pilih beserta alasannya.',
      why: 'Rekruter lebih mudah membantu orang yang tahu apa yang diinginkannya.',
    },
    'visit-the-place': {
      title: ['Kunjungi {company} sebagai pelanggan', 'Kunjungi tempatnya sebagai pelanggan'],
      how: 'Datang pada jam ramai, beli sesuatu yang kecil, dan perhatikan cara timnya bekerja. Pelajari lima hal yang mereka jual: isinya, harganya, dan cocok dengan apa. Kalau terlalu jauh, baca ulasan pelanggan.',
      why: 'Anda bisa berbicara tentang tempat ini dan membantu pelanggan sejak awal.',
    },
    'learn-the-unit': {
      title: 'Cari tahu pasien seperti apa yang dirawat unit itu',
      how: 'Cari jenis pasien, jumlah tempat tidur atau kunjungan, pembagian dinas, dan akreditasinya. Catat apa yang pernah Anda tangani dan apa yang masih baru bagi Anda.',
      why: 'Contoh Anda lebih berbobot kalau berasal dari pasien yang serupa.',
    },
    'try-the-product': {
      title: ['Coba produk {company} selama setengah jam', 'Coba produk mereka selama setengah jam'],
      how: 'Pakai seperti pelanggan baru dan catat di mana Anda bingung serta apa yang sudah bagus. Kalau tidak bisa mencobanya, tonton demonya dan baca komentar pelanggan.',
      why: 'Anda bisa membicarakannya sebagai orang yang pernah memakainya.',
    },
    'engineering-writing': {
      title: ['Baca tulisan para engineer {company}', 'Baca tulisan para engineer mereka'],
      how: 'Cari blog teknis, rekaman presentasi, atau kode yang terbuka untuk umum. Catat alat yang mereka pakai dan satu keputusan yang ingin Anda tanyakan.',
      why: 'Anda mengenal istilah mereka dan punya pertanyaan bagus untuk diajukan.',
    },
    'employee-reviews': {
      title: 'Baca pendapat orang yang pernah bekerja di sana',
      how: 'Lihat situs ulasan perusahaan atau tanya di grup profesi Anda. Keluhan yang disebut beberapa orang bisa dijadikan pertanyaan. Luapan emosi satu orang abaikan saja.',
      why: 'Anda perlu tahu bagaimana orang diperlakukan di sana sebelum menerima tawaran.',
    },
    'read-the-accounts': {
      title: ['Baca laporan keuangan {company}', 'Baca laporan keuangan perusahaan'],
      how: 'Ambil laporan tahunan terakhir. Catat dari mana pendapatannya, apa yang berubah dari tahun sebelumnya, dan satu angka yang ingin Anda tanyakan. Kalau laporannya tidak dipublikasikan, baca laporan kompetitornya.',
      why: 'Untuk posisi keuangan, Anda diharapkan sudah membaca angkanya.',
    },
    'look-at-their-marketing': {
      title: [
        'Amati cara {company} berkomunikasi dengan pelanggan',
        'Amati cara mereka berkomunikasi dengan pelanggan',
      ],
      how: 'Telusuri situs web, beberapa unggahan, dan satu iklan sebagai pelanggan. Catat siapa sasarannya, apa yang akan Anda pertahankan, dan satu hal yang ingin Anda uji.',
      why: 'Anda bisa membahas pekerjaan mereka dengan contoh yang masih baru.',
    },
    'changes-in-the-law': {
      title: 'Ikuti perubahan aturan di bidang Anda',
      how: 'Cari peraturan, putusan, dan pedoman baru dalam setahun terakhir. Pilih dua, lalu jelaskan dengan kata sederhana apa artinya bagi klien atau karyawan.',
      why: 'Aturan sering berubah, dan mereka ingin melihat bahwa Anda mengikutinya.',
    },
    'plans-of-the-office': {
      title: 'Baca rencana kerja atau anggaran instansinya',
      how: 'Cari rencana strategis, anggaran, atau laporan kinerja terakhir. Catat siapa yang dilayani, apa yang sedang berubah, dan satu sasaran yang didukung oleh posisi Anda.',
      why: 'Dokumen itu terbuka untuk umum, dan Anda bisa ditanya cara menjalankannya.',
    },
    'look-at-the-area': {
      title: 'Kenali daerah tempat Anda akan tinggal',
      how: 'Cek harga kos atau kontrakan, perjalanan ke kantor, serta sekolah atau pekerjaan untuk keluarga. Kalau wawancaranya di sana, sisihkan setengah hari untuk berkeliling.',
      why: 'Anda sudah tahu jawabannya sebelum ditanya bersedia pindah atau tidak.',
    },
    'read-their-research': {
      title: 'Baca dua artikel ilmiah terbaru dari kelompok riset itu',
      how: 'Pilih satu karya calon pembimbing atau ketua tim Anda dan satu karya anggota lain. Untuk masing-masing, catat pertanyaan penelitiannya, metodenya, hasil utamanya, dan satu hal yang ingin Anda tanyakan.',
      why: 'Mereka akan bertanya mengapa Anda memilih kelompok ini, dan Anda bisa menjawab dengan karya mereka.',
    },
    'research-interviewer': {
      title: ['Cari tahu tentang {interviewers}', 'Cari tahu tentang orang yang akan Anda temui'],
      how: 'Cari profil LinkedIn, halaman tim, atau seminar yang pernah dibawakan, lalu catat latar belakang dan keahliannya. Siapkan satu pertanyaan tentang pekerjaannya, dan jangan mencari-cari urusan pribadinya.',
      why: 'Ini menunjukkan minat yang sungguh-sungguh, dan jawaban Anda bisa disesuaikan dengan keahliannya.',
    },
    'team-challenges': {
      title: 'Perkirakan kesulitan yang sedang dihadapi tim',
      how: 'Lihat apa yang diulang di lowongan, posisi lain yang sedang dibuka, dan apa yang dikeluhkan pelanggan. Tulis dua dugaan, beserta pertanyaan untuk memastikan benar tidaknya.',
      why: 'Anda bisa membicarakan masalah mereka, tidak hanya tentang diri Anda.',
    },
    'direction-of-organization': {
      title: ['Pelajari ke mana arah {company}', 'Pelajari ke mana arah organisasi itu'],
      how: 'Baca laporan tahunan terakhir, rencana yang diumumkan, atau pernyataan publik orang yang akan Anda temui. Catat dua sasaran yang berkaitan dengan posisi Anda dan apa yang bisa menghambatnya.',
      why: 'Pimpinan lebih sering menanyakan arah daripada tugas harian.',
    },
    'map-departments': {
      title: 'Gambarkan hubungan pekerjaan Anda dengan bagian mereka',
      how: 'Gambar siapa menyerahkan apa kepada siapa dan tandai titik rawannya, misalnya pesanan yang terlambat atau permintaan yang tidak jelas. Cari satu pengalaman saat Anda membereskan masalah seperti itu.',
      why: 'Mereka ingin tahu rasanya bekerja sama dengan Anda dari bagian lain.',
    },
    'check-before-you-commit': {
      title: ['Cek keadaan {company} yang sebenarnya', 'Cek keadaan organisasi yang sebenarnya'],
      how: 'Cari tahu soal utang, perkara hukum, pergantian pemilik, dan alasan pejabat sebelumnya pergi. Tulis apa yang masih belum jelas dan kepada siapa Anda akan menanyakannya.',
      why: 'Di tingkat ini Anda ikut bertanggung jawab atas masalah yang sudah ada.',
    },
    'recent-news': {
      title: ['Cari kabar terbaru tentang {company}', 'Cari kabar terbaru tentang perusahaan'],
      how: 'Cari nama perusahaan dalam berita dua bulan terakhir. Satu cabang baru, satu kontrak besar, atau satu perubahan sudah cukup asalkan Anda paham artinya bagi posisi ini.',
      why: 'Fakta terbaru lebih menunjukkan minat daripada pujian.',
    },
    'interviewer-card': {
      title: 'Buat kartu berisi nama dan jabatan setiap pewawancara',
      how: [
        'Tulis {interviewers}, lalu di samping setiap nama apa yang kira-kira paling penting bagi orang itu. Cek ejaan dan cara mengucapkannya.',
        'Tulis semua nama yang Anda terima, lalu di samping setiap nama apa yang kira-kira paling penting bagi orang itu. Cek ejaan dan cara mengucapkannya.',
      ],
      why: 'Anda bisa menyapa dengan nama, dan ejaannya tidak salah di ucapan terima kasih nanti.',
    },

    // Tailor

    'refresh-knowledge': {
      title: 'Segarkan pengetahuan dasar pekerjaan ini',
      how: 'Tulis sepuluh hal yang harus bisa dijelaskan siapa pun di posisi ini. Jelaskan masing-masing dalam dua kalimat tanpa membuka catatan, lalu pelajari hanya yang belum bisa.',
      why: 'Kurang di dasar lebih merugikan daripada kurang di detail.',
    },
    'build-the-talk': {
      title: 'Susun presentasi dengan satu pesan utama',
      how: 'Tulis dalam satu kalimat apa yang harus diingat pendengar, lalu sisakan hanya yang mendukungnya. Pakai empat perlima dari waktu Anda saja, supaya satu pertanyaan tidak mengacaukan semuanya.',
      why: 'Pendengar biasanya ingat satu hal, jadi tentukan hal itu dari awal.',
    },
    'reread-application': {
      title: 'Baca ulang CV dan surat lamaran Anda',
      how: 'Cek baris demi baris dan bayangkan apa yang akan ditanyakan orang yang baru membacanya. Siapkan versi yang Anda kirim di dekat Anda. Kalau tidak punya salinan lamarannya, baca ulang CV saja.',
      why: 'Lamaran itu ada di depan mereka, dan setiap baris bisa ditanyakan.',
    },
    'examples-without-a-job': {
      title: 'Kumpulkan contoh dari kuliah, sekolah, organisasi, dan keluarga',
      how: 'Ingat tugas kelompok, kepanitiaan, magang, membantu usaha keluarga, atau kegiatan di lingkungan. Tulis empat kejadian saat orang mengandalkan Anda, apa yang Anda lakukan, dan hasilnya.',
      why: 'Walau belum pernah bekerja, Anda bisa menunjukkan bahwa Anda bisa diandalkan.',
    },
    'prepare-stories': {
      title: 'Tulis tiga sampai lima cerita nyata dari pekerjaan Anda',
      how: 'Tiga cukup untuk wawancara singkat. Untuk setiap cerita, catat kata kuncinya: situasinya, tugas Anda, tindakan Anda, dan hasilnya. Sertakan satu kegagalan dan satu pengalaman menghadapi orang yang sulit.',
      why: 'Sebagian besar pertanyaan bisa dijawab dengan beberapa cerita yang bagus.',
    },
    'patient-stories': {
      title: 'Siapkan dua cerita singkat dari ruang rawat, tanpa nama',
      how: 'Pilih satu pasien yang kondisinya berubah, dan satu pembicaraan sulit dengan keluarga pasien atau rekan kerja. Catat apa yang Anda lihat, apa yang Anda lakukan, siapa yang Anda hubungi, dan hasilnya. Untuk wawancara yang lebih panjang, tambahkan satu dinas yang sibuk dan satu kesalahan yang sempat Anda cegah.',
      why: 'Di wawancara pertama pun biasanya ditanyakan satu pengalaman dengan pasien.',
    },
    'choose-pieces': {
      title: 'Pilih tiga karya dan tentukan urutannya',
      how: 'Mulai dari yang paling dekat dengan pekerjaan mereka. Untuk setiap karya, tulis masalahnya, bagian Anda, keputusan utamanya, dan hasilnya.',
      why: 'Tiga karya yang bisa Anda jelaskan lebih berguna daripada dua belas yang hanya dilihat sekilas.',
    },
    'show-your-process': {
      title: 'Tunjukkan bagaimana satu karya terbentuk',
      how: 'Letakkan sketsa awal dan versi yang ditolak di samping hasil akhirnya. Ceritakan apa kata pengguna atau klien, dan apa yang Anda ubah karenanya.',
      why: 'Mereka melihat prosesnya sama seperti hasilnya.',
    },
    'reopen-assignment': {
      title: 'Buka lagi tugas Anda dan periksa sekali lagi',
      how: 'Buka di perangkat yang akan Anda pakai dan pastikan semuanya masih berjalan. Di samping setiap bagian utama, catat mengapa Anda membuatnya begitu dan apa yang sengaja tidak dikerjakan.',
      why: 'Anda akan ditanya tentang pilihan yang dibuat beberapa hari atau minggu lalu.',
    },
    'why-the-change': {
      title: 'Jelaskan dalam tiga kalimat mengapa Anda pindah bidang',
      how: 'Sebutkan apa yang Anda sukai dari pekerjaan lama, apa yang menarik dari bidang baru, dan langkah yang sudah Anda ambil. Jangan menjelekkan pekerjaan yang Anda tinggalkan.',
      why: 'Mereka ingin tahu bahwa keputusan ini sudah dipikirkan dan Anda akan bertahan.',
    },
    'proof-points': {
      title: [
        'Kumpulkan bukti bahwa Anda mampu di posisi {role}',
        'Kumpulkan bukti bahwa Anda mampu di posisi ini',
      ],
      how: 'Di samping setiap syarat utama, tulis satu fakta: angka, sertifikat, hasil kerja, atau orang yang bisa mengonfirmasinya. Kalau belum ada, tulis bagaimana Anda akan mempelajarinya di minggu-minggu pertama.',
      why: 'Calon atasan dan tim ingin melihat bahwa Anda benar-benar mampu mengerjakannya.',
    },
    'choose-relevant-projects': {
      title: [
        'Pilih pengalaman yang paling dekat dengan posisi {role}',
        'Pilih pengalaman yang paling dekat dengan posisi ini',
      ],
      how: 'Pilih dua atau tiga proyek, pekerjaan, atau situasi yang paling mirip. Untuk masing-masing, tulis apa yang dibutuhkan, bagian mana yang Anda kerjakan, dan hasilnya.',
      why: 'Dua contoh yang relevan lebih meyakinkan daripada daftar panjang.',
    },
    'transferable-skills': {
      title: 'Buat daftar keterampilan lama yang tetap terpakai',
      how: 'Ambil empat syarat dan cari kapan Anda mengerjakan hal yang sama dengan nama lain, misalnya menjelaskan kepada pelanggan, memecahkan masalah, atau membuat catatan. Pakai istilah mereka.',
      why: 'Mereka mungkin tidak langsung melihat hubungan pekerjaan lama Anda dengan pekerjaan mereka.',
    },
    'demo-lesson': {
      title: 'Susun rencana microteaching menit demi menit',
      how: 'Tulis capaian pembelajaran dan satu tujuan di bagian atas, yang bisa dicapai dalam waktu itu. Rencanakan satu bagian saat murid yang bekerja, satu cara mengecek pemahaman, bantuan bagi murid yang memerlukan, dan apa yang dilewati kalau waktu kurang.',
      why: 'Mereka mengamati apa yang dilakukan murid, sama seperti apa yang Anda lakukan.',
    },
    'your-introduction': {
      title: 'Siapkan perkenalan satu menit untuk "Ceritakan tentang diri Anda"',
      how: 'Sebutkan kegiatan Anda sekarang, apa yang membawa Anda ke sini, dan mengapa Anda ingin posisi ini. Tulis tiga kata kunci saja, jangan naskah, lalu ukur waktunya.',
      why: 'Kebanyakan wawancara dimulai dengan ini, dan awal yang baik membuat Anda lebih tenang.',
    },
    'group-introduction': {
      title: 'Siapkan perkenalan 30 detik untuk kelompok',
      how: 'Sebutkan nama, kegiatan Anda, dan satu hal yang mudah diingat, misalnya sesuatu yang pernah Anda buat atau kelola. Latih sambil berdiri.',
      why: 'Kalau pesertanya banyak, mungkin hanya 30 detik yang Anda dapat di awal.',
    },
    'highlight-soft-skills': {
      title: 'Pilih dua soft skill yang ingin ditonjolkan, masing-masing dengan contoh',
      how: 'Misalnya menenangkan orang, menjelaskan hal yang rumit, atau menepati janji saat keadaan sulit. Tulis apa yang terjadi dan apa yang berubah berkat Anda.',
      why: 'HR lebih melihat cara Anda menghadapi orang daripada detail teknis pekerjaan.',
    },
    'strengths-and-a-reason': {
      title: 'Pilih dua kelebihan dan satu alasan jujur mengapa Anda mau kerja di sana',
      how: 'Misalnya selalu hadir tepat waktu, membantu rekan yang kewalahan, atau menemukan kesalahan, masing-masing dengan satu contoh. Alasan yang baik bisa shift-nya, lokasinya, gajinya, atau orang yang Anda kenal di sana.',
      why: 'Mereka mencari orang yang rajin masuk, enak diajak kerja sama, dan akan bertahan.',
    },
    'course-project': {
      title: 'Pilih satu tugas kuliah atau sekolah untuk diceritakan',
      how: 'Pilih tugas yang membuat orang lain bergantung pada Anda. Catat masalahnya, bagian Anda, apa yang tidak berjalan, dan apa yang sekarang akan Anda ubah.',
      why: 'Kalau pengalaman kerja masih sedikit, yang ditanyakan adalah kuliah Anda.',
    },
    'career-direction': {
      title: 'Siapkan jawaban soal rencana karier Anda',
      how: 'Ceritakan apa yang ingin Anda kerjakan dua atau tiga tahun lagi dan bagaimana posisi ini mengarah ke sana. "Menguasai pekerjaan ini, lalu memegang tanggung jawab lebih besar" sudah jawaban yang bagus.',
      why: 'HR menanyakan tujuan karier untuk melihat apakah posisi ini sejalan dengan rencana Anda.',
    },
    'know-your-range': {
      title: ['Tentukan ekspektasi gaji Anda untuk {role}', 'Tentukan ekspektasi gaji Anda'],
      how: 'Cari tahu gaji posisi ini di daerah Anda dari lowongan, UMP atau UMK, atau teman seprofesi, dan catat tunjangan, lembur, dan bonus secara terpisah. Tulis kisaran yang akan Anda sebut, dan pastikan apakah itu gross atau take home pay; batas terendah simpan untuk diri sendiri. Siapkan satu kalimat kalau ditanya gaji Anda sekarang.',
      why: 'Sejak awal HR mengecek apakah ekspektasi Anda masuk anggaran.',
    },
    'going-rate': {
      title: 'Cari tahu upah yang umum untuk pekerjaan ini di daerah Anda',
      how: 'Bandingkan beberapa lowongan di sekitar, dan cek UMP atau UMK. Tulis upah yang Anda inginkan, dan siapkan pertanyaan soal lembur, shift malam, uang makan atau transport, tip, dan kapan gaji dibayar.',
      why: 'Saat gaji dibahas, Anda tahu apakah tawarannya wajar.',
    },
    'offer-on-the-spot': {
      title: 'Tentukan jawaban Anda kalau langsung ditawari hari itu',
      how: 'Pikirkan dulu gaji, shift, dan tanggal mulai yang bisa Anda terima. Anda boleh menjawab, "Terima kasih, boleh saya kabari besok?"',
      why: 'Sebagian perusahaan langsung menawarkan hari itu, dan sulit memutuskan kalau terburu-buru.',
    },
    'facts-they-may-ask': {
      title: 'Siapkan ekspektasi gaji, tanggal mulai, dan jam kerja Anda',
      how: 'Tulis masing-masing satu baris: kisaran gaji yang akan Anda sebut, kapan bisa mulai, serta hari dan shift yang bisa Anda ambil. Tambahkan satu kalimat tenang tentang masa kosong di CV kalau ada.',
      why: 'Wawancara rekaman kadang menanyakan ini, dan tidak ada orang yang bisa ditanya balik.',
    },
    'moving-plan': {
      title: 'Siapkan jawaban kapan dan bagaimana Anda akan pindah',
      how: 'Tulis tanggal paling awal, apa yang harus dibereskan dulu, dan apakah Anda perlu bantuan untuk pindah. Sebutkan alasan Anda mau tinggal di sana.',
      why: 'Mereka ingin yakin bahwa Anda benar-benar akan pindah.',
    },
    'explain-the-break': {
      title: 'Jelaskan dalam dua kalimat mengapa Anda berhenti dan mengapa kembali sekarang',
      how: 'Satu kalimat tentang masa jeda, seperlunya saja, dan satu kalimat mengapa sekarang saat yang tepat. Setelah itu kembali ke soal pekerjaan.',
      why: 'Dengan jawaban yang singkat dan tenang, wawancaranya tidak habis untuk membahas masa jeda.',
    },
    'emphasize-expertise': {
      title: 'Pilih dua bidang yang paling Anda kuasai dan tonjolkan',
      how: 'Untuk masing-masing, tulis apa yang Anda kerjakan tanpa bantuan, apa yang masih perlu Anda cari, dan siapa yang meminta saran Anda. Masukkan keduanya ke dalam perkenalan dan contoh Anda.',
      why: 'Anda bisa mengarahkan pembicaraan ke kelebihan Anda.',
    },
    'problem-solving-examples': {
      title: 'Ingat lagi bagaimana Anda memecahkan dua masalah',
      how: 'Tulis langkahnya berurutan: apa gejalanya, kemungkinan apa yang Anda coret, apa yang Anda coba, dan bagaimana Anda tahu itu berhasil. Pilih satu yang mendesak dan satu yang makan waktu berminggu-minggu.',
      why: 'Mereka ingin melihat cara Anda berpikir saat jawabannya tidak jelas.',
    },
    'team-preferences': {
      title: 'Urutkan tim yang bisa Anda pilih beserta alasannya',
      how: 'Untuk setiap tim, catat apa yang akan Anda kerjakan, dari siapa Anda akan belajar, dan apa yang Anda khawatirkan. Ubah setiap kekhawatiran menjadi pertanyaan.',
      why: 'Seorang atasan ingin mendengar alasan Anda memilih timnya.',
    },
    'working-together-examples': {
      title: 'Cari contoh saat membantu, meminta bantuan, dan berbeda pendapat',
      how: 'Satu contoh pendek untuk masing-masing, kalau bisa dari dua tahun terakhir. Ceritakan juga apa yang dilakukan orang lain.',
      why: 'Mereka membayangkan rasanya bekerja di samping Anda setiap hari.',
    },
    'hardest-decision': {
      title: 'Siapkan keputusan kerja tersulit yang pernah Anda ambil',
      how: 'Tulis pertimbangan kedua sisi waktu itu, pilihan Anda, siapa yang tidak setuju, dan akibatnya. Tambahkan apa yang akan Anda lakukan sekarang.',
      why: 'Mereka ingin mendengar pertimbangan Anda untuk keputusan yang tidak jelas benar salahnya.',
    },
    'explain-a-choice': {
      title: 'Bersiaplah mempertahankan satu pilihan dalam pekerjaan Anda',
      how: 'Ambil satu metode, bahan, atau alat yang Anda pilih. Tulis apa pilihan lainnya, mengapa Anda tidak memilihnya, dan kapan Anda akan memilih yang lain.',
      why: 'Orang yang ahli sering bertanya mengapa, bukan hanya bagaimana.',
    },
    'patient-safety-example': {
      title: 'Siapkan contoh saat Anda menjaga keselamatan pasien',
      how: 'Pilih kejadian saat Anda melihat risiko lalu mengingatkan, atau tetap mengikuti prosedur saat semuanya terburu-buru. Hilangkan apa pun yang bisa mengungkap siapa pasiennya.',
      why: 'Anda akan ditanya soal keselamatan, dan cara Anda menjaga kerahasiaan ikut diperhatikan.',
    },
    'service-example': {
      title: 'Siapkan dua cerita tentang pelanggan yang sulit atau saat ramai',
      how: 'Pilih pelanggan yang bisa Anda bantu dan pelanggan yang harus Anda tolak dengan tetap ramah. Kalau Anda bekerja di belakang, misalnya di dapur, pilih saat ramai dan sesuatu yang tidak berjalan lancar. Tulis kejadiannya, tindakan Anda, dan akhirnya.',
      why: 'Dari situ terlihat cara Anda melayani pelanggan dan bekerja di bawah tekanan.',
    },
    'order-is-wrong': {
      title: 'Tentukan apa yang Anda lakukan kalau pelanggan bilang pesanannya salah',
      how: 'Dengarkan, minta maaf, perbaiki atau panggil yang bisa membantu, lalu laporkan ke penanggung jawab shift. Ucapkan sekali, seolah-olah pelanggannya ada di depan Anda.',
      why: 'Ini akan ditanyakan walaupun Anda belum pernah melayani pelanggan.',
    },
    'support-numbers-and-tools': {
      title: 'Kuasai ukuran kinerja dan aplikasi layanan pelanggan',
      how: 'Pastikan Anda bisa menjelaskan durasi penanganan (handle time), penyelesaian di kontak pertama, dan skor kepuasan pelanggan (CSAT). Tulis angka Anda sendiri kalau ada, dan sebut aplikasi tiket atau telepon yang pernah Anda pakai.',
      why: 'Ini menunjukkan Anda tahu bagaimana pekerjaan ini diukur.',
    },
    'know-your-numbers': {
      title: 'Kuasai angka-angka Anda',
      how: 'Tulis target dan pencapaian dua tahun terakhir, serta bagian mana yang merupakan hasil kerja Anda. Kalau angkanya rahasia, sebutkan berapa besar perubahannya.',
      why: 'Angka yang bisa Anda jelaskan adalah bukti yang kuat.',
    },
    'people-you-led': {
      title: 'Tulis siapa dan apa saja yang pernah menjadi tanggung jawab Anda',
      how: 'Catat jumlah orang, anggaran atau bidangnya, dan berapa lama. Tambahkan satu orang yang Anda bantu berkembang dan satu keputusan yang tidak populer.',
      why: 'Mereka ingin tahu seberapa besar tanggung jawabnya dan bagaimana perkembangan tim Anda.',
    },
    'size-of-your-task': {
      title: 'Tulis seberapa besar tanggung jawab Anda yang terakhir',
      how: 'Catat jumlah orang, anggaran atau bidangnya, dan apa yang berubah selama Anda memegangnya. Kalau tidak punya bawahan, ambil pekerjaan terbesar yang Anda tangani sendiri.',
      why: 'Mereka membandingkannya dengan posisi yang akan diisi.',
    },
    'keeping-children-safe': {
      title: 'Siapkan jawaban kalau seorang anak menceritakan hal yang mengkhawatirkan',
      how: 'Bersiaplah mengatakan bahwa Anda akan mendengarkan, tidak menjanjikan rahasia, mencatatnya, dan segera melaporkannya sesuai aturan sekolah dan undang-undang perlindungan anak. Baca prosedur sekolahnya kalau ada di situs web.',
      why: 'Sekolah menanyakan hal ini dan mengharapkan jawaban yang mantap.',
    },
    'class-that-was-hard': {
      title: 'Siapkan contoh kelas atau murid yang sulit didekati',
      how: 'Tulis apa yang Anda lihat, apa yang pertama Anda coba, kepada siapa Anda meminta bantuan, dan apa yang berubah. Jangan sebutkan namanya.',
      why: 'Biasanya ada pertanyaan tentang perilaku dan tentang murid yang perlu bantuan lebih.',
    },
    'safety-example': {
      title: 'Siapkan contoh bekerja dengan aman saat dikejar waktu',
      how: 'Ingat saat Anda menghentikan pekerjaan, menolak muatan, memasang LOTO, atau melaporkan near miss. Tulis apa yang Anda lihat, apa yang Anda lakukan, dan apa yang kemudian diubah. Kalau Anda baru mulai, ambil contoh dari sekolah, olahraga, atau rumah.',
      why: 'Mereka ingin yakin bahwa Anda berhenti kalau ada yang tidak aman.',
    },
    'day-it-broke-down': {
      title: 'Siapkan cerita tentang hari yang serba kacau',
      how: 'Truk terlambat, dua orang sakit, mesin mati: tulis apa yang Anda kerjakan lebih dulu, apa yang ditunda, dan siapa yang Anda beri tahu.',
      why: 'Hari seperti itu akan datang lagi, dan mereka ingin tahu apa yang Anda dahulukan.',
    },
    'system-you-know': {
      title: 'Bersiaplah menggambar satu sistem yang pernah Anda kerjakan',
      how: 'Gambar bagian-bagiannya dari ingatan dan ikuti satu permintaan dari awal sampai akhir. Catat trafiknya, apa yang pernah rusak, dan satu keputusan yang sekarang akan Anda ubah.',
      why: 'Mereka suka menggali sesuatu yang benar-benar Anda buat, dan gambar memudahkan Anda menjelaskan.',
    },
    'explain-an-analysis': {
      title: 'Pelajari kembali satu analisis dari pertanyaan sampai keputusan',
      how: 'Tulis siapa yang bertanya, data apa yang ada dan apa kekurangannya, apa temuan Anda, dan apa keputusannya. Sebutkan seberapa yakin Anda dan bagaimana Anda mengeceknya.',
      why: 'Mereka ingin tahu apakah temuan Anda bisa dipakai untuk bertindak.',
    },
    'critique-their-work': {
      title: [
        'Siapkan kritik yang adil atas satu karya {company}',
        'Siapkan kritik yang adil atas satu karya mereka',
      ],
      how: 'Ambil satu layar, halaman, atau benda. Sebutkan untuk siapa dibuat, apa yang sudah baik, apa yang pertama akan Anda ubah, dan apa yang perlu Anda ketahui sebelum mengubahnya.',
      why: 'Cara Anda membahas karya mereka menunjukkan sikap Anda nanti dalam diskusi desain.',
    },
    'design-within-limits': {
      title: 'Siapkan contoh desain yang terpaksa berubah',
      how: 'Sebutkan apa yang Anda inginkan, apa batasannya, misalnya waktu, biaya, aturan, atau layar kecil, dan apa yang Anda lepaskan. Sebut satu hal yang Anda pertahankan beserta alasannya.',
      why: 'Setiap desain punya batasan, dan mereka ingin melihat apa yang Anda jaga.',
    },
    'product-decision': {
      title: 'Telusuri kembali satu keputusan produk, langkah demi langkah',
      how: 'Tulis masalahnya dan siapa yang mengalaminya, apa lagi yang bisa dibuat, apa yang Anda pilih, dan bagaimana Anda tahu itu berhasil. Tambahkan satu hal yang Anda hentikan.',
      why: 'Mereka melihat pertimbangan Anda soal apa yang dibuat dan apa yang tidak.',
    },
    'no-to-a-request': {
      title: 'Siapkan contoh saat Anda menolak sebuah permintaan',
      how: 'Tulis siapa yang memintanya, berapa biayanya kalau dikerjakan, bagaimana Anda menjelaskan penolakan, dan apa gantinya. Ceritakan bagaimana kerja sama sesudahnya.',
      why: 'Menentukan prioritas berarti menolak seseorang, dan mereka ingin tahu cara Anda melakukannya.',
    },
    'deal-won-and-lost': {
      title: 'Siapkan satu penjualan yang berhasil dan satu yang gagal',
      how: 'Tulis bagaimana masing-masing bermula, siapa yang memutuskan, apa yang hampir menggagalkannya, dan berapa lama. Untuk yang gagal, sebutkan apa yang akan Anda lakukan lebih awal.',
      why: 'Mereka ingin mendengar cara Anda menggarap pelanggan, entah tahunnya bagus atau tidak.',
    },
    'campaign-story': {
      title: 'Pelajari kembali satu kampanye dari tujuan sampai hasil',
      how: 'Tulis tujuannya, sasarannya, anggarannya, apa yang dicoba, dan hasilnya. Sebutkan satu hal yang tidak berhasil dan kapan Anda menyadarinya.',
      why: 'Dari situ terlihat apa yang Anda lakukan saat angka pertama mengecewakan.',
    },
    'figures-you-stood-behind': {
      title: 'Siapkan satu tutup buku, audit, atau proyeksi yang Anda pegang',
      how: 'Tulis besarnya, tenggatnya, kesalahan yang Anda temukan, dan bagaimana diperbaiki. Sebutkan apa yang Anda periksa sendiri dan di mana Anda mengandalkan orang lain.',
      why: 'Semua orang mengaku teliti, dan contoh ini menunjukkan caranya.',
    },
    'process-improved': {
      title: 'Gambarkan satu proses yang Anda perbaiki, sebelum dan sesudahnya',
      how: 'Catat berapa jam atau kesalahan yang berkurang, siapa yang harus mengubah cara kerja, dan bagaimana Anda menjaganya agar tidak kembali seperti dulu.',
      why: 'Mereka ingin tahu apakah perbaikan Anda bertahan.',
    },
    'too-few-hands': {
      title: 'Siapkan contoh mengatur pekerjaan saat tenaga atau stok kurang',
      how: 'Tulis apa yang diminta dan apa yang tersedia, apa yang Anda dahulukan, siapa yang Anda minta menunggu, dan bagaimana akhirnya.',
      why: 'Sumber daya jarang cukup, dan mereka ingin melihat cara Anda memilih.',
    },
    'hard-talk': {
      title: 'Siapkan contoh pembicaraan yang berat',
      how: 'Pilih teguran, keluhan, atau penolakan kepada atasan. Tulis apa yang Anda siapkan, apa yang Anda katakan, dan bagaimana akhirnya, lalu samarkan apa pun yang bisa mengungkap orangnya.',
      why: 'Pembicaraan berat adalah bagian dari pekerjaan ini, dan mereka ingin mendengar cara Anda.',
    },
    'matters-you-may-discuss': {
      title: 'Buat daftar perkara yang boleh Anda bicarakan',
      how: 'Untuk setiap perkara, tulis bagian Anda, persoalan hukumnya, dan hasilnya, tanpa nama atau fakta yang tidak terbuka untuk umum. Sertakan satu yang hasilnya tidak sesuai harapan.',
      why: 'Mereka ingin mendengar cara Anda menganalisis dan melihat bahwa Anda menjaga rahasia.',
    },
    'change-you-led': {
      title: 'Siapkan satu perubahan yang Anda pimpin dari awal sampai akhir',
      how: 'Tulis mengapa perubahan itu perlu, siapa yang menolak dan alasannya, apa yang Anda korbankan, dan apa yang masih berjalan setahun kemudian.',
      why: 'Mereka ingin tahu apa yang bertahan setelah Anda pindah ke hal lain.',
    },
    'fair-under-pressure': {
      title: 'Siapkan contoh bersikap adil di bawah tekanan',
      how: 'Ingat saat seseorang meminta pengecualian, perlakuan khusus, atau jalan pintas. Tulis aturannya, apa yang Anda lakukan, dan bagaimana Anda menjelaskannya.',
      why: 'Instansi publik wajib memperlakukan semua orang sama, dan Anda akan diminta memberi contoh.',
    },
    'past-research': {
      title: 'Jelaskan skripsi atau proyek terakhir Anda dalam dua versi',
      how: 'Sediakan satu menit untuk orang di luar bidang Anda dan lima menit untuk seorang ahli: pertanyaannya, metodenya, bagian Anda sendiri, hasilnya, dan batasannya. Ucapkan kedua versi itu.',
      why: 'Panel sering diisi juga oleh orang dari bidang lain.',
    },
    'research-idea': {
      title: 'Jelaskan dalam dua menit apa yang ingin Anda kerjakan dan caranya',
      how: 'Sampaikan apa yang ingin Anda ketahui, mengapa itu penting, cara menelitinya, dan langkah enam bulan pertama. Kalau proyeknya sudah ditentukan, jelaskan pendekatan Anda dan risikonya. Kalau tugas utamanya mengajar, lakukan hal yang sama untuk satu mata kuliah.',
      why: 'Biasanya ini inti wawancaranya, dan sebagian besar pertanyaan berangkat dari sini.',
    },
    'methods-and-ethics': {
      title: 'Siapkan diri untuk pertanyaan tentang metode',
      how: 'Tulis mengapa Anda memilih metode ini, hasil seperti apa yang akan membuktikan Anda keliru, dan bagaimana Anda menangani data, persetujuan peserta, serta urutan penulis.',
      why: 'Mereka ingin tahu apakah Anda berpikir sebagai peneliti.',
    },
    'first-steps-in-the-new-field': {
      title: 'Sebutkan langkah pertama Anda di bidang yang baru',
      how: 'Bisa kursus, sehari ikut bekerja, proyek kecil, atau obrolan dengan pelakunya. Ceritakan apa yang Anda lakukan dan apa yang mengejutkan Anda. Kalau belum ada, ambil satu langkah minggu ini.',
      why: 'Langkah yang sudah diambil lebih meyakinkan daripada rencana.',
    },
    'how-you-learn': {
      title: 'Siapkan contoh saat Anda belajar sesuatu dengan cepat',
      how: 'Pilih sesuatu yang awalnya tidak Anda bisa: mesin, bahasa, resep, aplikasi. Ceritakan caranya, siapa yang membantu, dan berapa lama.',
      why: 'Kalau belum ada pengalaman, yang mereka lihat adalah cara Anda belajar.',
    },
    'why-this-team': {
      title: 'Jelaskan mengapa Anda tertarik pada pekerjaan dan tim ini',
      how: 'Sebutkan satu alasan tentang pekerjaannya dan satu tentang timnya, masing-masing dengan satu detail. Kalau Anda masih bekerja, tambahkan alasan pindahnya dalam satu kalimat yang tidak menyalahkan siapa pun.',
      why: 'Pertanyaan ini muncul di awal, dan jawaban yang bisa dipakai untuk perusahaan mana pun tidak berkesan.',
    },
    'highlight-culture-fit': {
      title: [
        'Hubungkan cara kerja Anda dengan budaya {company}',
        'Hubungkan cara kerja Anda dengan budaya perusahaan',
      ],
      how: 'Ambil dua nilai mereka dan tulis satu kejadian saat Anda bertindak seperti itu. Jangan pakai nilai yang tidak Anda yakini.',
      why: 'HR ingin tahu apakah Anda akan betah bekerja di sana.',
    },
    'highlight-enthusiasm': {
      title: ['Tulis mengapa Anda ingin bergabung dengan {company}', 'Tulis mengapa Anda ingin bergabung'],
      how: 'Beri satu alasan tentang pekerjaannya dan satu tentang perusahaannya, masing-masing dengan hal yang khas dari mereka. Sampaikan dengan lugas dalam dua atau tiga kalimat.',
      why: 'Alasan yang spesifik lebih meyakinkan daripada sekadar antusias.',
    },
    'compare-cost-of-living': {
      title: 'Bandingkan biaya hidup di kedua tempat',
      how: 'Cari biaya sewa, transportasi, dan upah minimum di tempat tinggal Anda dan di tempat kerja nanti. Sesuaikan ekspektasi gaji Anda dan catat satu angka yang paling berubah.',
      why: 'Gaji yang sama bisa berarti naik di satu kota dan turun di kota lain.',
    },
    'explain-gaps': {
      title: 'Siapkan penjelasan singkat dan tenang soal masa kosong (gap) dan pindah kerja',
      how: 'Untuk setiap masa kosong, masa kerja yang singkat, atau alasan keluar, tulis dua kalimat yang jujur: apa yang terjadi dan apa yang Anda lakukan sesudahnya. Jangan menyalahkan siapa pun dan jangan berlebihan. Kalau tidak ada yang perlu dijelaskan, centang saja.',
      why: 'Hal yang tampak mencurigakan jadi biasa saja kalau dijelaskan dengan tenang.',
    },
    'list-improvements': {
      title: 'Catat apa yang akan Anda ubah kalau ada satu hari lagi',
      how: 'Tulis tiga kelemahan tugas Anda dan apa yang diperlukan untuk memperbaikinya. Sebutkan mana yang akan Anda perbaiki lebih dulu.',
      why: 'Mereka sudah menemukan kelemahannya dan ingin tahu apakah Anda juga melihatnya.',
    },
    'story-per-value': {
      title: 'Pasangkan satu cerita dengan setiap nilai perusahaan',
      how: 'Tulis nilai-nilainya dalam satu kolom dan satu cerita di samping masing-masing, termasuk apa yang membuatnya sulit. Kejadian kecil sehari-hari pun cukup.',
      why: 'Pertanyaan dalam wawancara ini disusun dari nilai-nilai itu.',
    },
    'stories-by-quality': {
      title: 'Kelompokkan cerita Anda menurut kompetensi yang ditunjukkannya',
      how: 'Tulis kompetensi yang disebut di lowongan, misalnya kerja sama atau ketelitian, lalu taruh dua cerita di bawah masing-masing. Kalau masih kosong, tulis cerita baru.',
      why: 'Wawancara seperti ini menelusuri daftar kompetensi dan menilainya satu per satu.',
    },
    'improve-their-product': {
      title: [
        'Pilih satu hal yang bisa diperbaiki dari produk {company}',
        'Pilih satu hal yang bisa diperbaiki dari produk mereka',
      ],
      how: 'Sebutkan siapa yang diuntungkan, bagaimana Anda menguji idenya dengan murah, dan bagaimana Anda tahu itu berhasil. Bersiaplah mendengar mengapa hal itu belum dilakukan.',
      why: 'Satu ide yang matang untuk produk mereka lebih meyakinkan daripada teori.',
    },
    'value-you-find-hard': {
      title: 'Pilih satu nilai mereka yang sulit Anda jalankan',
      how: 'Ceritakan satu hari saat nilai itu sulit dijalankan dan apa yang Anda lakukan berbeda sejak itu. Contoh kecil yang nyata sudah cukup.',
      why: 'Satu jawaban yang jujur membuat jawaban lain lebih dipercaya.',
    },
    'review-past-projects': {
      title: 'Segarkan detail pekerjaan Anda yang lalu',
      how: 'Buka lagi catatan, rencana, foto, atau laporan lama. Ingat kembali angkanya, alasannya, apa yang tidak berjalan, dan apa yang sekarang akan Anda lakukan berbeda.',
      why: 'Orang yang paham pekerjaannya akan mengajukan pertanyaan lanjutan.',
    },
    'practical-facts': {
      title: 'Catat kapan bisa mulai, jam kerja, dan hal praktis lainnya',
      how: 'Tulis masa pemberitahuan (one month notice) kalau masih bekerja, SIM, kendaraan, kesediaan dinas luar kota dan penempatan, cuti yang sudah direncanakan, dan hari kosong untuk wawancara berikutnya. Satu baris untuk masing-masing sudah cukup.',
      why: 'Kalau jawabannya jelas, HR tidak perlu menelepon lagi.',
    },
    'shifts-you-can-work': {
      title: 'Catat kapan Anda bisa mulai serta hari dan shift yang bisa Anda ambil',
      how: 'Cek satu minggu penuh, termasuk malam, akhir pekan, dan hari raya, dan sepakati dulu dengan keluarga. Kalau masih kuliah atau sekolah, sesuaikan dengan jadwal kelas dan ujian. Tandai mana yang kadang-kadang bisa, dan pikirkan bagaimana Anda berangkat untuk shift paling pagi.',
      why: 'Jadwal sering menentukan, dan janji sulit ditarik kembali.',
    },
    'limits-for-the-agency': {
      title: 'Tentukan ke mana agensi boleh mengirim lamaran Anda',
      how: 'Catat perusahaan yang sudah Anda lamar dan yang tidak Anda minati. Minta mereka bertanya dulu kepada Anda sebelum setiap pengiriman.',
      why: 'Dua lamaran ke perusahaan yang sama bisa membuat keduanya gugur.',
    },
    'first-three-months': {
      title: 'Buat gambaran tiga bulan pertama Anda di posisi ini',
      how: 'Tulis apa yang ingin Anda pelajari dulu, dengan siapa Anda akan berbicara, dan satu hal berguna yang akan Anda selesaikan. Garis besar saja, karena bisa berubah setelah mendengar jawaban mereka.',
      why: 'Ini membantu calon atasan membayangkan Anda di posisi itu.',
    },
    'pay-and-notice-in-a-line': {
      title: 'Siapkan satu kalimat soal gaji, masa pemberitahuan, dan tanggal mulai',
      how: 'Pakai kisaran yang sudah Anda sampaikan, dan sebutkan kapan bisa mulai. Kalau ditanya lebih jauh, katakan Anda bersedia membahasnya dengan HR.',
      why: 'Anda tidak perlu mengarang angka saat itu juga.',
    },
    'keep-secrets': {
      title: 'Tentukan apa yang tidak boleh Anda ceritakan',
      how: 'Periksa contoh-contoh Anda dan hapus nama, jumlah, serta detail kasus yang tidak terbuka untuk umum. Cari sebutan netral, misalnya "sebuah perusahaan asuransi menengah".',
      why: 'Cara Anda menjaga rahasia perusahaan lama menunjukkan cara Anda menjaga rahasia mereka.',
    },
    'easy-conversation': {
      title: 'Siapkan obrolan ringan untuk di meja makan',
      how: 'Pilih tiga topik yang tidak memicu perdebatan, misalnya perjalanan, olahraga, atau kotanya, dan satu pertanyaan untuk setiap orang. Tambahkan dua cerita pendek tentang pekerjaan yang bisa disampaikan di sela makan.',
      why: 'Sebagian besar acara makan adalah obrolan biasa, dan itu bagian dari wawancara.',
    },
    'explain-work-simply': {
      title: 'Jelaskan pekerjaan Anda tanpa istilah teknis',
      how: 'Ceritakan satu proyek dengan kata-kata sederhana dan mengapa itu penting. Kalau ditanya hal teknis yang tidak Anda ketahui, akui saja, lalu katakan bagaimana Anda akan mencari tahu.',
      why: 'HR hanya bisa menyampaikan ke user apa yang mereka pahami.',
    },
    'conflicts-of-interest': {
      title: 'Catat hal yang bisa menjadi benturan kepentingan',
      how: 'Catat klien, kerabat, saham, atau jabatan lain yang berkaitan dengan perusahaan ini. Tentukan apa yang perlu Anda sampaikan, dan kapan.',
      why: 'Lebih baik mereka mendengarnya dari Anda.',
    },
    'how-to-address-people': {
      title: 'Pastikan sapaan untuk orang yang akan Anda temui',
      how: 'Di Indonesia pakai Pak atau Bu; di startup kadang Kak, Mas, atau Mbak, kalau mereka memakainya lebih dulu. Di luar negeri, cari tahu sapaan yang sopan di sana. Pakai terus sampai mereka sendiri meminta sapaan lain.',
      why: 'Sapaan yang sopan selalu aman.',
    },
    'past-pay-limits': {
      title: 'Cek apakah mereka boleh menanyakan gaji lama Anda',
      how: 'Di tempat kerja ini hukum membatasi pertanyaan seperti itu, jadi cari tahu bunyi aturannya sekarang. Siapkan satu kalimat yang mengalihkan dari gaji lama ke gaji yang Anda harapkan.',
      why: 'Gaji lama sebaiknya tidak menentukan tawaran yang Anda terima.',
    },
    'compare-the-offer': {
      title: 'Cek isi penawarannya baris demi baris',
      how: 'Buat daftar gaji, jam kerja, lembur, cuti, THR, BPJS, masa percobaan, dan jenis kontrak (PKWT atau PKWTT), dengan keadaan Anda sekarang di sampingnya. Tandai yang sudah baik, yang belum jelas, dan satu atau dua hal yang ingin Anda ubah.',
      why: 'Saat terbaik membahas syarat kerja adalah sebelum Anda setuju.',
    },
    'speak-their-language': {
      title: ['Pakai istilah yang dipakai {company}', 'Pakai istilah yang mereka pakai'],
      how: 'Catat lima kata yang sering mereka gunakan, misalnya pasien atau klien, murid atau peserta didik, nasabah atau anggota, lalu pakai sebagai ganti istilah Anda. Untuk setiap syarat, sebutkan apa yang Anda punya.',
      why: 'Mereka jadi lebih mudah melihat bahwa Anda cocok dengan kebutuhan mereka.',
    },
    'spread-your-stories': {
      title: 'Bagi cerita Anda untuk sepanjang hari',
      how: 'Siapkan satu atau dua cerita untuk setiap orang atau sesi, dan simpan dua sebagai cadangan. Pakai cerita terbaik untuk kedua kalinya hanya kalau tidak ada yang lain.',
      why: 'Saat mereka membandingkan catatan, setiap contoh baru menambah gambaran tentang Anda.',
    },

    // Practice

    'weak-points-of-a-design': {
      title: 'Pelajari lagi komponen dasar dan cara masing-masing gagal',
      how: 'Bahas model data, API, penyimpanan, cache, antrean, dan konsistensi, lalu keamanan, privasi, biaya, dan pemantauan. Untuk masing-masing, tulis apa yang lebih dulu rusak saat beban bertambah dan apa yang Anda korbankan untuk mencegahnya. Pakai sistem yang pernah Anda kerjakan sebagai contoh.',
      why: 'Sebagian besar pertanyaan lanjutan menyangkut skala dan kegagalan.',
    },
    'rough-sums': {
      title: 'Latih hitungan kasar untuk beban dan penyimpanan',
      how: 'Hitung dari jumlah pengguna ke permintaan per detik dan dari jumlah data ke gigabyte, lima kali, dengan angka bulat. Ucapkan setiap langkah dan hafalkan beberapa patokan, misalnya jumlah detik dalam sehari.',
      why: 'Angka kasar mencegah rancangan yang berlebihan atau kurang.',
    },
    'solve-aloud': {
      title: 'Kerjakan dua latihan dengan batas waktu sambil berbicara',
      how: 'Pilih tugas yang mirip dengan yang Anda perkirakan: soal, perbaikan, percakapan penjualan. Ucapkan apa yang Anda lakukan dan alasannya, lalu dengarkan rekamannya sekali.',
      why: 'Berbicara sambil bekerja perlu latihan, dan cepat terasa lebih mudah.',
    },
    'practice-problems': {
      title: 'Selesaikan tiga soal latihan sambil menjelaskan, dengan pengukur waktu',
      how: 'Beri 25 menit untuk masing-masing, dalam bahasa pemrograman yang akan Anda pakai. Sampaikan rencana sebelum menulis, lalu uji dengan kasus kosong dan kasus yang tidak biasa.',
      why: 'Berpikir sambil diamati menjadi lebih mudah dengan latihan.',
    },
    'practice-cases': {
      title: 'Kerjakan tiga kasus latihan sambil menjelaskan',
      how: 'Untuk setiap kasus, tanyakan tujuannya, pecah persoalannya menjadi beberapa bagian, kerjakan satu bagian, dan tutup dengan rekomendasi. Kalau bisa, minta seseorang membacakan kasusnya.',
      why: 'Mereka ingin mengikuti cara Anda sampai pada jawaban, jadi Anda perlu mengucapkannya.',
    },
    'words-of-the-trade': {
      title: 'Pelajari tiga puluh istilah kerja dalam bahasa wawancara',
      how: 'Ambil dari lowongan dan situs web, ditambah alat dan tugas yang Anda hadapi setiap hari. Ucapkan masing-masing dalam kalimat tentang diri Anda.',
      why: 'Anda menguasai pekerjaannya, dan dengan istilah yang tepat mereka bisa mendengarnya.',
    },
    'trade-test': {
      title: 'Bersiap untuk tes praktik atau tes mengemudi',
      how: 'Tanyakan bahan, posisi, gambar kerja, atau kendaraannya, dan standar penilaiannya. Kerjakan sekali dalam kondisi yang sama dan cek hasilnya seperti dicek QC. Ucapkan pemeriksaan keselamatan sambil melakukannya.',
      why: 'Tes praktik dinilai dengan daftar yang tetap, dan Anda bisa mengetahuinya lebih dulu.',
    },
    'practice-exercises': {
      title: 'Latih setiap jenis tes satu kali',
      how: 'Urutkan setumpuk email dalam 20 menit, kerjakan satu psikotes latihan, dan peragakan percakapan dengan pelanggan atau rekan yang kesal. Minta contoh tes kepada panitia.',
      why: 'Percobaan pertama sebaiknya bukan yang dinilai.',
    },
    'match-stories-to-requirements': {
      title: [
        'Cocokkan contoh Anda dengan syarat posisi {role}',
        'Cocokkan contoh Anda dengan syarat posisi',
      ],
      how: 'Buat tabel: syarat mereka di kiri, contoh Anda di kanan. Kalau ada dua yang cocok, pilih yang lebih baru. Kalau tidak ada contohnya, rencanakan apa yang akan Anda katakan.',
      why: 'Pengalaman Anda paling bernilai kalau menjawab apa yang mereka cari.',
    },
    'design-drills': {
      title: 'Rancang dua sistem, masing-masing 45 menit',
      how: 'Pakai papan yang akan dipakai saat wawancara. Tentukan apa yang harus dilakukan sistem dan untuk berapa pengguna, gambar data dan bagian-bagiannya, ikuti satu permintaan, dan sebutkan apa yang lebih dulu gagal. Lalu sisihkan 15 menit untuk mengevaluasi masing-masing.',
      why: 'Cara Anda sampai ke rancangan dinilai sama seperti gambarnya.',
    },
    'try-the-task': {
      title: 'Lakukan tugas utamanya sekali sebelum hari itu',
      how: 'Cari tahu apa yang akan diminta dan kerjakan sekali dengan tempo Anda sendiri. Kalau tidak punya alatnya, tonton orang lain melakukannya dan ucapkan langkahnya.',
      why: 'Anda lebih tenang kalau baru saja melakukannya.',
    },
    'practice-the-basics': {
      title: 'Latih hal-hal dasar di rumah',
      how: 'Tonton dua video tentang tugas utamanya, misalnya membuat kopi espresso, melayani meja, atau memakai mesin kasir. Latih yang bisa dilatih: membawa nampan, menghitung kembalian, mencatat pesanan teman.',
      why: 'Anda tidak terlalu bingung saat diajari di tempat.',
    },
    'mental-arithmetic': {
      title: 'Latih berhitung di luar kepala',
      how: 'Sepuluh menit selama tiga hari: persen, angka besar kali angka kecil, perkiraan kasar. Biasakan mengucapkan pembulatan Anda.',
      why: 'Makin cepat berhitung, makin banyak waktu untuk berpikir.',
    },
    'rehearse-common-questions': {
      title: 'Latih jawaban untuk pertanyaan yang umum',
      how: 'Pilih sepuluh pertanyaan yang paling mungkin muncul, dari daftar pertanyaan kalau ada. Tulis dua atau tiga kata kunci untuk masing-masing di satu halaman, jawab dengan diucapkan, dan mulai dari yang paling ingin Anda hindari.',
      why: 'Kalau sudah pernah dijawab, pertanyaannya tidak lagi bikin kaget.',
    },
    'unwelcome-questions': {
      title: 'Tentukan cara menjawab pertanyaan yang terlalu pribadi',
      how: 'Untuk rencana menikah atau punya anak, kesehatan, usia, atau agama, siapkan satu kalimat yang menjawab apa yang perlu mereka ketahui untuk pekerjaan, atau tanyakan kaitannya dengan pekerjaan. Sampaikan dengan ramah. Kalau pertanyaan itu muncul, catat sesudahnya persis seperti yang diucapkan.',
      why: 'Pertanyaan seperti itu datang tiba-tiba, dan dengan kalimat yang sudah siap, Anda tidak akan kebingungan.',
    },
    'group-task': {
      title: 'Pikirkan cara Anda membantu kelompok mengambil keputusan',
      how: 'Siapkan tiga kalimat: satu mengajak orang yang diam, satu merangkum, satu mengingatkan waktu.',
      why: 'Mereka memperhatikan cara Anda memperlakukan peserta lain, bukan siapa yang paling banyak bicara.',
    },
    'short-plain-answers': {
      title: 'Latih jawaban singkat dan jelas dengan kata kuncinya',
      how: 'Sampaikan pokoknya di kalimat pertama, sebut keterampilan atau alat seperti di lowongan, dan berhenti setelah kira-kira satu menit. Pakai kalimat lengkap.',
      why: 'Program hanya menilai dari kata-kata Anda.',
    },
    'sentences-to-gain-time': {
      title: 'Hafalkan empat kalimat yang memberi Anda waktu',
      how: 'Satu meminta pertanyaan diulang, satu memastikan Anda paham, satu meminta waktu berpikir, dan satu menjelaskan benda yang Anda lupa namanya. Ucapkan sampai lancar.',
      why: 'Bertanya lebih baik daripada salah menjawab.',
    },
    'upset-customer': {
      title: 'Peragakan percakapan dengan pelanggan yang marah',
      how: 'Minta teman mengeluh selama satu menit. Ulangi apa yang Anda dengar, katakan apa yang bisa Anda lakukan dan kapan, dengan suara yang tenang dan stabil.',
      why: 'Mereka ingin mendengar bahwa Anda tetap tenang.',
    },
    'short-test': {
      title: 'Coba satu tes singkat kalau undangan menyebutkannya',
      how: 'Cari tes sejenis di internet, misalnya hitungan dasar, mencari kesalahan dalam daftar, atau mengetik, dan kerjakan dengan pengukur waktu. Baca setiap soal dua kali sebelum menjawab.',
      why: 'Tes terasa lebih mudah kalau Anda sudah pernah melihatnya.',
    },
    'rehearse-the-lesson': {
      title: 'Ajarkan pelajarannya sekali kepada orang di rumah',
      how: 'Berikan instruksi persis seperti nanti di kelas dan biarkan orang itu mengerjakan tugasnya. Ukur waktunya, persingkat bagian saat Anda berbicara, dan ubah rencananya selagi masih sempat.',
      why: 'Anda akan tahu instruksi mana yang belum jelas.',
    },
    'selling-role-play': {
      title: 'Latihan menjual produk mereka kepada teman',
      how: 'Minta teman berperan sebagai pelanggan sibuk dengan dua keberatan. Bertanyalah dulu, tawarkan satu hal yang cocok, dan akhiri dengan langkah berikutnya yang disepakati.',
      why: 'Anda mungkin diminta menjual sesuatu saat itu juga.',
    },
    'change-on-the-spot': {
      title: 'Latih satu perubahan sambil diamati orang',
      how: 'Ambil permintaan yang mungkin mereka ajukan, misalnya satu aturan tambahan atau jenis pelanggan baru, dan kerjakan sambil berbicara. Catat bagian mana dari tugas Anda yang memudahkan dan mana yang menyulitkan.',
      why: 'Mereka bisa meminta perubahan di tempat untuk melihat seberapa baik Anda mengenal tugas itu.',
    },
    'questions-after-the-talk': {
      title: 'Siapkan jawaban untuk lima pertanyaan tersulit tentang presentasi Anda',
      how: 'Minta seseorang mencari celahnya dan tulis apa yang ditemukan. Siapkan dua kalimat untuk masing-masing, dan satu untuk pertanyaan yang tidak bisa Anda jawab.',
      why: 'Tanya jawab sering lebih menentukan daripada presentasinya.',
    },
    'say-what-was-yours': {
      title: 'Periksa cerita Anda dan perjelas bagian Anda sendiri',
      how: 'Setiap kali Anda berkata "kami", sebutkan siapa melakukan apa. Pastikan setiap cerita punya akhir dan pelajaran yang Anda ambil.',
      why: 'Yang dinilai adalah tindakan Anda, dan cerita tentang kelompok tidak menjawabnya.',
    },
    'talk-after-the-lesson': {
      title: 'Latih wawancara sesudah microteaching',
      how: 'Baca ulang CV dan siapkan perkenalan satu menit. Lalu latih jawaban tentang pengelolaan kelas, pembelajaran berdiferensiasi, kerja sama dengan orang tua, dan cara Anda tahu bahwa murid sudah paham.',
      why: 'Microteaching biasanya disusul wawancara, dan topik ini yang muncul.',
    },
    'practice-on-camera': {
      title: 'Rekam tiga jawaban latihan dengan pengukur waktu',
      how: 'Beri diri Anda 30 detik untuk berpikir dan dua menit untuk menjawab, dengan kata kunci di kertas kecil di samping lensa. Sampaikan jawaban dulu, contohnya kemudian, dan kalau waktu hampir habis, selesaikan kalimatnya lalu berhenti. Tonton sekali dan lihat apakah mata Anda ke lensa.',
      why: 'Berbicara kepada kamera terasa aneh sampai Anda mencobanya beberapa kali.',
    },
    'practice-aloud': {
      title: 'Latih jawaban dengan diucapkan, lalu rekam',
      how: 'Rekam lima jawaban di HP dan dengarkan sekali. Usahakan satu sampai dua menit per jawaban, dan buang bagian yang tidak perlu.',
      why: 'Dengan mendengar rekaman sendiri, Anda lebih percaya diri dan jawaban jadi lebih ringkas.',
    },
    'mock-interview': {
      title: 'Minta teman melakukan simulasi wawancara (mock interview) dengan Anda',
      how: 'Minta teman atau rekan memakai daftar pertanyaan Anda dan menggali jawaban yang kurang jelas. Sesudahnya tanyakan apa yang kurang jelas dan apa yang mereka ingat.',
      why: 'Orang lain bisa melihat kekurangan yang tidak Anda sadari.',
    },
    'mock-design': {
      title: 'Lakukan satu simulasi system design dengan engineer lain',
      how: 'Pakai soal yang belum pernah Anda lihat, 45 menit, sambil berbicara, di papan bersama. Biarkan teman menyela dan bertanya apa yang akan rusak, lalu tanyakan di bagian mana penjelasan Anda sulit diikuti.',
      why: 'Ini latihan yang paling mirip dengan wawancara sebenarnya.',
    },
    'rehearse-with-a-clock': {
      title: 'Bawakan seluruhnya dua kali sambil melihat jam',
      how: 'Berdirilah, pakai slide atau karya Anda, dan jalankan tanpa berhenti. Pangkas sampai selesai beberapa menit lebih awal, lalu ulangi sekali di depan seseorang.',
      why: 'Anda jadi lebih percaya diri dan tidak melewati batas waktu.',
    },
    'say-your-request': {
      title: 'Ucapkan permintaan Anda sampai menjadi dua kalimat yang tenang',
      how: 'Sebutkan angka atau hal yang Anda minta, beri satu alasan, lalu berhenti. Latih juga jawaban Anda untuk "tidak" dan "belum sekarang".',
      why: 'Kalau sudah pernah diucapkan, lebih mudah tetap ramah dan mantap.',
    },
    'write-the-page': {
      title: 'Buat satu halaman catatan',
      how: 'Tulis perkenalan Anda, tiga hal yang ingin disampaikan beserta contohnya, dan pertanyaan Anda dalam satu halaman. Tambahkan nama orang yang akan Anda temui.',
      why: 'Satu halaman yang Anda kuasai lebih berguna daripada sepuluh halaman yang dibolak-balik.',
    },

    // Ask

    'ask-for-the-pay-range': {
      title: 'Tanyakan kisaran gaji kalau belum diberi tahu',
      how: 'Menurut aturan Uni Eropa, pelamar diberi tahu gaji atau kisarannya lebih dulu dan tidak ditanya gaji lamanya. Setiap negara punya undang-undangnya sendiri, jadi cek dulu, lalu tanyakan dalam satu kalimat.',
      why: 'Anda bisa menyebut angka yang sesuai tanpa menebak.',
    },
    'prepare-questions-hr': {
      title: 'Siapkan pertanyaan tentang budaya, pengembangan, dan minggu-minggu pertama',
      how: [
        'Tulis lima pertanyaan untuk {names}: bagaimana orang bekerja sama di sana, bagaimana pelatihan dan jenjang kariernya, bagaimana orientasi karyawan baru. Ajukan dua atau tiga, dan coret yang sudah terjawab di situs web. Soal cuti dan tunjangan simpan untuk saat penawaran.',
        'Tulis lima pertanyaan: bagaimana orang bekerja sama di sana, bagaimana pelatihan dan jenjang kariernya, bagaimana orientasi karyawan baru. Ajukan dua atau tiga, dan coret yang sudah terjawab di situs web. Soal cuti dan tunjangan simpan untuk saat penawaran.',
      ],
      why: 'Pertanyaan yang baik menunjukkan antusiasme dan inisiatif, dan jawabannya membantu Anda memutuskan.',
    },
    'ask-to-see-the-work': {
      title: 'Tanyakan apakah Anda boleh melihat unitnya atau mengikuti satu dinas',
      how: 'Satu jam sudah cukup. Tanyakan dulu apa yang boleh Anda lihat dan lakukan, lalu perhatikan serah terima dan cara orang saling berbicara.',
      why: 'Anda mengetahui hal yang tidak terungkap dalam wawancara.',
    },
    'ask-about-staffing': {
      title: 'Siapkan pertanyaan tentang unit, jadwal dinas, dan rasio perawat',
      how: [
        'Tulis lima pertanyaan untuk {names}: unit mana, rasio perawat dan pasien pada dinas siang dan malam, rotasi antarunit dan on-call, masa orientasi, serta ada tidaknya ikatan dinas atau penalti. Ajukan dua atau tiga, dan yang tidak bisa dijawab HR simpan untuk kepala ruangan. Soal cuti dan tunjangan simpan untuk saat penawaran.',
        'Tulis lima pertanyaan: unit mana, rasio perawat dan pasien pada dinas siang dan malam, rotasi antarunit dan on-call, masa orientasi, serta ada tidaknya ikatan dinas atau penalti. Ajukan dua atau tiga, dan yang tidak bisa dijawab HR simpan untuk kepala ruangan. Soal cuti dan tunjangan simpan untuk saat penawaran.',
      ],
      why: 'Jumlah tenaga memengaruhi keselamatan pasien, dan pertanyaan itu menunjukkan Anda memahaminya.',
    },
    'questions-for-the-school': {
      title: 'Siapkan pertanyaan tentang sekolah, tim guru, dan dukungannya',
      how: [
        'Tulis lima pertanyaan untuk {names}: bagaimana guru satu jenjang menyusun rencana bersama, dukungan apa untuk guru baru, bagaimana kerja sama dengan orang tua, apa fokus sekolah tahun ini. Ajukan dua atau tiga. Soal tunjangan dan hari libur simpan untuk saat penawaran.',
        'Tulis lima pertanyaan: bagaimana guru satu jenjang menyusun rencana bersama, dukungan apa untuk guru baru, bagaimana kerja sama dengan orang tua, apa fokus sekolah tahun ini. Ajukan dua atau tiga. Soal tunjangan dan hari libur simpan untuk saat penawaran.',
      ],
      why: 'Pertanyaan Anda menunjukkan bagaimana Anda akan bekerja dengan guru lain.',
    },
    'questions-on-supervision': {
      title: 'Siapkan pertanyaan tentang kelompok riset, bimbingan, dan pendanaan',
      how: [
        'Tulis lima pertanyaan untuk {names}: seberapa sering bimbingan, siapa saja di kelompok itu, ke mana orang melanjutkan setelahnya, apa yang didanai dan berapa lama, berapa banyak tugas mengajar. Ajukan dua atau tiga.',
        'Tulis lima pertanyaan: seberapa sering bimbingan, siapa saja di kelompok itu, ke mana orang melanjutkan setelahnya, apa yang didanai dan berapa lama, berapa banyak tugas mengajar. Ajukan dua atau tiga.',
      ],
      why: 'Anda akan bertahun-tahun bersama mereka, dan mereka melihat bahwa Anda sudah memikirkannya.',
    },
    'questions-about-the-shift': {
      title: 'Pilih dua pertanyaan untuk diajukan',
      how: 'Misalnya: Seperti apa satu shift biasa, dan siapa yang melatih orang baru? Apakah ini karyawan tetap, kontrak, harian, atau lewat outsourcing? Kapan jadwal keluar, dan bagaimana hitungan lembur atau tip?',
      why: 'Bertanya menunjukkan minat, dan Anda tahu apa yang Anda setujui.',
    },
    'ask-how-you-are-trained': {
      title: 'Tanyakan bagaimana masa training-nya',
      how: 'Siapkan pertanyaan siapa yang akan membimbing Anda, berapa lama, dan apa yang sebaiknya sudah Anda kuasai setelah sebulan.',
      why: 'Ini menunjukkan kemauan belajar, dan Anda jadi tahu apakah ada yang membimbing.',
    },
    'ask-about-an-ordinary-day': {
      title: 'Tanyakan seperti apa hari kerja biasa',
      how: 'Siapkan pertanyaan bagaimana pekerjaan diserahterimakan, siapa yang membantu saat ramai, dan apa yang ingin mereka ubah kalau bisa.',
      why: 'Rekan kerja bisa menceritakan hal yang tidak tertulis di lowongan.',
    },
    'prepare-questions-team': {
      title: 'Siapkan pertanyaan tentang pekerjaan, tim, dan tantangannya',
      how: [
        'Tulis lima pertanyaan untuk {names}: proyek atau pekerjaan apa berikutnya, bagaimana tim berbagi tugas, apa yang sedang sulit. Ajukan dua atau tiga, mulai dari hal yang mereka sampaikan. Soal cuti dan tunjangan simpan untuk saat penawaran.',
        'Tulis lima pertanyaan: proyek atau pekerjaan apa berikutnya, bagaimana tim berbagi tugas, apa yang sedang sulit. Ajukan dua atau tiga, mulai dari hal yang mereka sampaikan. Soal cuti dan tunjangan simpan untuk saat penawaran.',
      ],
      why: 'Ini menunjukkan antusiasme dan inisiatif, seolah Anda sudah menjadi anggota tim.',
    },
    'questions-on-direction': {
      title: 'Siapkan pertanyaan tentang arah, harapan, dan dukungan',
      how: [
        'Tulis lima pertanyaan untuk {names}: apa yang harus berbeda setahun lagi, mengapa posisi ini terbuka, apa yang bisa Anda putuskan sendiri, bagaimana para pimpinan bekerja sama saat berbeda pendapat, apa yang paling mereka khawatirkan. Ajukan dua atau tiga, mulai dari hal yang mereka sampaikan.',
        'Tulis lima pertanyaan: apa yang harus berbeda setahun lagi, mengapa posisi ini terbuka, apa yang bisa Anda putuskan sendiri, bagaimana para pimpinan bekerja sama saat berbeda pendapat, apa yang paling mereka khawatirkan. Ajukan dua atau tiga, mulai dari hal yang mereka sampaikan.',
      ],
      why: 'Pertanyaan Anda menunjukkan apakah Anda melihat organisasi secara utuh.',
    },
    'questions-on-the-terms': {
      title: 'Tulis apa yang ingin Anda tanyakan tentang syarat kerja',
      how: 'Mulai dari yang belum disebut dalam penawaran: kapan gaji ditinjau, siapa yang menentukan jam kerja, apa yang terjadi setelah masa percobaan. Taruh hal yang ingin Anda ubah di akhir, masing-masing dengan alasannya.',
      why: 'Biasanya hanya ada satu kesempatan membahasnya, dan dengan daftar tidak ada yang terlewat.',
    },
    'questions-for-each-person': {
      title: 'Tentukan apa yang akan Anda tanyakan kepada siapa',
      how: [
        'Siapkan satu pertanyaan untuk masing-masing dari {names} yang hanya bisa dijawab orang itu. Simpan satu pertanyaan untuk semua, lalu bandingkan jawabannya.',
        'Siapkan satu pertanyaan yang hanya bisa dijawab atasan, satu untuk calon rekan, dan satu untuk orang dari bagian lain. Simpan satu pertanyaan untuk semua, lalu bandingkan jawabannya.',
      ],
      why: 'Dari beberapa jawaban atas pertanyaan yang sama, Anda tahu lebih banyak.',
    },

    // Logistics

    'confirm-details': {
      title: 'Konfirmasi waktu, tempat atau caranya, dan siapa yang hadir',
      how: [
        'Konfirmasi {date} pukul {time}, dan sebutkan WIB, WITA, atau WIT kalau Anda berada di zona yang berbeda. Tanyakan yang belum ada: nama, durasi, alamat atau link, atau siapa yang menelepon. Kalau perlu penyesuaian, misalnya caption, ruangan tanpa tangga, atau waktu tambahan, sampaikan sekarang.',
        'Konfirmasi hari dan jamnya, dan sebutkan WIB, WITA, atau WIT kalau Anda berada di zona yang berbeda. Tanyakan yang belum ada: nama, durasi, alamat atau link, atau siapa yang menelepon. Kalau perlu penyesuaian, misalnya caption, ruangan tanpa tangga, atau waktu tambahan, sampaikan sekarang.',
      ],
      why: 'Salah jam atau salah link bisa membuat Anda kehilangan wawancara.',
    },
    'confirm-the-school-visit': {
      title: 'Konfirmasi kunjungan ke sekolah',
      how: 'Tanyakan jam kedatangan, di mana melapor dengan KTP, berapa lama Anda mengajar, dan siapa yang ditemui sebelum dan sesudahnya. Kalau perlu penyesuaian, sampaikan sekarang.',
      why: 'Anda tahu jalannya hari itu sebelum menyusun rencana pelajaran.',
    },
    'trial-terms': {
      title: 'Tanyakan isi uji coba kerja (trial) dan apakah dibayar',
      how: [
        'Kirim pesan: "Saya siap hadir {date} pukul {time}. Berapa lama uji cobanya, apa yang perlu saya pakai dan bawa, saya menemui siapa, dan apakah dibayar?" Kalau perlu penyesuaian, sampaikan di pesan yang sama.',
        'Kirim pesan: "Saya siap mengikuti uji coba kerja. Pukul berapa dan berapa lama, apa yang perlu saya pakai dan bawa, saya menemui siapa, dan apakah dibayar?" Kalau perlu penyesuaian, sampaikan di pesan yang sama.',
      ],
      why: 'Kalau Anda benar-benar bekerja untuk mereka, misalnya melayani pelanggan, wajar bertanya soal bayaran.',
    },
    'recording-rules': {
      title: 'Baca aturan rekamannya',
      how: 'Catat tenggat beserta zona waktunya, jumlah pertanyaan, waktu berpikir, waktu menjawab, dan berapa kali boleh mengulang. Jangan tekan tombol mulai sebelum Anda siap merekam. Kalau jawaban dinilai oleh program, baca apa yang Anda setujui, dan minta cara lain kalau perlu.',
      why: 'Di sebagian platform, waktu berjalan begitu pertanyaan ditampilkan.',
    },
    'ask-about-the-system': {
      title: 'Cari tahu cara kerja wawancara otomatisnya',
      how: 'Baca petunjuknya: berapa lama, apakah bisa dijeda, dan siapa yang melihat hasilnya. Kalau sistem itu merugikan Anda, tanyakan apakah Anda bisa berbicara dengan orang.',
      why: 'Anda perlu tahu apa yang direkam dan siapa yang memutuskan.',
    },
    'schedule-of-the-day': {
      title: 'Minta jadwal hari itu lengkap dengan nama dan jeda',
      how: 'Tanyakan siapa yang Anda temui dan kapan, apa isi setiap sesi, dan kapan bisa makan atau salat. Minta jeda kalau tidak ada dalam dua jam.',
      why: 'Anda bisa menyiapkan setiap sesi untuk orang yang akan hadir.',
    },
    'ask-for-adjustment': {
      title: 'Sampaikan penyesuaian yang Anda perlukan',
      how: 'Tulis kepada yang mengundang dan sebutkan kebutuhan Anda, misalnya caption, waktu tambahan, ruangan di lantai dasar, atau pertanyaan tertulis. Kata-kata biasa sudah cukup, dan alasannya boleh Anda sampaikan seperlunya.',
      why: 'Makin awal mereka tahu, makin mudah mereka menyiapkannya.',
    },
    'free-the-time': {
      title: ['Kosongkan jadwal {date} pukul {time}', 'Kosongkan jadwal Anda untuk wawancara'],
      how: 'Tandai di kalender, tukar shift atau ajukan cuti, dan atur siapa yang menjaga anak. Sisakan waktu sebelum dan sesudahnya, siapa tahu mulai terlambat atau lebih lama. Anda tidak perlu menjelaskan alasan cutinya.',
      why: 'Anda lebih tenang kalau tidak harus buru-buru pergi.',
    },
    'leave-and-a-substitute': {
      title: ['Ajukan izin untuk {date} dan cari guru pengganti', 'Ajukan izin dan cari guru pengganti'],
      how: 'Kalau Anda sedang mengajar, ajukan izin dari jauh hari dan siapkan tugas untuk kelas Anda. Anda tidak perlu menjelaskan alasannya. Atur siapa yang menjaga anak, dan jangan buat janji tepat sesudahnya.',
      why: 'Sekolah perlu waktu untuk mencari guru pengganti.',
    },
    'time-off-school': {
      title: [
        'Pastikan {date} pukul {time} tidak bentrok dengan kuliah, sekolah, atau janji lain',
        'Pastikan waktunya tidak bentrok dengan kuliah, sekolah, atau janji lain',
      ],
      how: 'Cek jadwal kelas dan ujian. Kalau bentrok, minta dengan sopan waktu sore atau akhir pekan. Jangan buat janji tepat sesudahnya, karena bisa lebih lama.',
      why: 'Perusahaan yang menerima mahasiswa atau pelajar sudah biasa dengan permintaan itu.',
    },
    'papers-for-a-first-job': {
      title: 'Cari tahu dokumen apa yang diperlukan untuk mulai bekerja',
      how: 'Siapkan KTP atau kartu pelajar, KK, dan ijazah terakhir. Kalau Anda belum 18 tahun, tanyakan aturan usia dan izin tertulis dari orang tua. Tanyakan juga apakah perlu surat sehat atau SKCK.',
      why: 'Tanpa dokumen yang lengkap, Anda mungkin belum boleh mulai.',
    },
    'tests-and-equipment': {
      title: 'Cari tahu apakah ada tes dan perangkat apa yang diperlukan',
      how: 'Tanyakan soal tes mengetik, bahasa, atau multitasking, dan coba tes latihan gratis di internet. Kalau kerjanya dari rumah, cek syaratnya: internet kabel, kecepatan minimum, ruangan tenang, komputer sendiri.',
      why: 'Banyak lowongan layanan pelanggan menguji ini sebelum atau sesudah wawancara.',
    },
    'ask-who-pays-the-journey': {
      title: 'Tanyakan siapa yang menanggung perjalanan dan penginapan',
      how: 'Tanyakan sebelum memesan, termasuk bukti pembayaran apa yang diperlukan. Kalau kereta atau penerbangan pertama terlalu mepet, datang malam sebelumnya.',
      why: 'Bertanya di awal lebih mudah daripada sesudahnya.',
    },
    'set-up-tools': {
      title: 'Pasang dan coba aplikasi untuk tesnya',
      how: 'Tanyakan editor, papan, atau dokumen bersama apa yang dipakai. Login sekali, coba, dan latih berbagi layar dengan teman. Tutup apa pun yang tidak ingin Anda perlihatkan.',
      why: 'Sayang kalau waktu wawancara habis untuk login.',
    },
    'certificates-and-cards': {
      title: 'Kumpulkan sertifikat, kartu, dan SIM Anda',
      how: 'Cek masa berlaku yang Anda punya: SIM, SIO forklift, sertifikat las, listrik, P3K, atau K3. Foto bagian depan dan belakang, dan urus perpanjangan yang segera habis. Kalau akan mengemudi, ingat riwayat tilang atau kecelakaan Anda.',
      why: 'Tanpa kartu yang berlaku, Anda mungkin tidak boleh mulai bekerja.',
    },
    'food-and-alcohol-cards': {
      title: 'Cari sertifikat keamanan pangan dan sertifikat kerja Anda',
      how: 'Periksa masa berlaku sertifikat keamanan pangan atau sertifikat kompetensi Anda, lalu foto kedua sisinya. Kalau tempat itu memintanya dan Anda belum punya, cari tahu cara mengurusnya. Untuk toko atau hotel tanpa layanan makanan, centang saja.',
      why: 'Tanpa itu, sebagian tempat belum bisa memberi Anda jadwal kerja.',
    },
    'license-and-registration': {
      title: 'Siapkan data STR dan SIP Anda',
      how: 'Tulis nomor dan penerbit STR, serta nomor dan masa berlaku SIP kalau sudah ada. STR berlaku seumur hidup, yang diperpanjang adalah SIP. Kalau masih diurus, siapkan tanggal pengajuannya.',
      why: 'Tanpa itu Anda tidak bisa mulai, jadi hal ini dicek di awal.',
    },
    'teaching-certificate': {
      title: 'Siapkan data sertifikat pendidik Anda',
      how: 'Tulis nomor, bidang, dan tahun sertifikat pendidik atau PPG, serta NUPTK kalau ada. Kalau masih diurus, siapkan tanggal pengajuannya. Tanyakan apakah sekolah meminta SKCK.',
      why: 'Sekolah mengecek ini sebelum Anda bisa mengajar di kelas.',
    },
    'bar-admission': {
      title: 'Siapkan data kartu advokat atau izin Anda',
      how: 'Tulis nomor, organisasi advokat, dan masa berlaku kartunya, serta berita acara sumpah. Kalau ujian atau pengangkatan masih diproses, siapkan tanggalnya.',
      why: 'Mereka mengeceknya sebelum Anda boleh menangani perkara.',
    },
    'competency-record': {
      title: 'Perbarui catatan kompetensi dan pelatihan Anda',
      how: 'Catat tindakan dan alat yang sudah Anda kuasai, sistem rekam medis elektronik (SIMRS) yang pernah dipakai, dan rasio pasien yang biasa Anda tangani. Tambahkan pelatihan beserta tanggalnya, termasuk BTCLS atau bantuan hidup dasar (BHD), dan vaksinasi Anda. Siapkan foto yang bisa dikirim hari itu juga.',
      why: 'Mereka perlu tahu apa yang bisa Anda kerjakan sejak hari pertama.',
    },
    'someone-to-vouch': {
      title: 'Minta guru, dosen, pembimbing magang, atau ketua organisasi menjadi referensi Anda',
      how: 'Minta izin sebelum memberikan namanya, jelaskan posisinya dan hal yang sebaiknya mereka ceritakan. Catat nomor telepon dan waktu terbaik untuk dihubungi.',
      why: 'Orang yang pernah melihat Anda bekerja bisa menggantikan mantan atasan.',
    },
    'prepare-references': {
      title: 'Siapkan dua pemberi referensi dan ceritakan posisinya',
      how: 'Pastikan mereka masih bersedia, ceritakan posisinya dan dua hal yang sebaiknya mereka sebut. Sampaikan ke perusahaan kapan mereka boleh dihubungi.',
      why: 'Kalau ditelepon mendadak, pemberi referensi tidak bisa bercerita banyak.',
    },
    'clothes-and-tools-for-work': {
      title: 'Siapkan pakaian dan alat untuk uji coba kerja',
      how: 'Pakai pakaian seperti karyawan di sana, dan bawa alat serta sepatu yang mereka minta. Bersihkan semuanya, dan lepas atau ikat apa pun yang bisa mengganggu.',
      why: 'Anda bisa langsung mulai dengan aman.',
    },
    'clothes-for-service': {
      title: 'Siapkan pakaian dan alat untuk shift-nya',
      how: 'Pakai sesuai permintaan mereka, biasanya celana hitam, kaus atau kemeja polos, dan sepatu tertutup antilicin. Di dapur, tambahkan baju koki atau celemek, penutup rambut, dan pisau sendiri kalau diminta. Rapikan rambut atau jilbab, potong kuku pendek, dan jangan pakai parfum.',
      why: 'Kebanyakan tempat meminta ini sejak hari pertama, dan sepatu antilicin mencegah Anda terpeleset.',
    },
    'block-an-hour-to-record': {
      title: 'Sisihkan satu jam untuk merekam di ruangan yang tenang',
      how: 'Pilih jam yang tenang sehari sebelum tenggat, dan beri tahu orang serumah. Kalau rumah tidak pernah tenang, pinjam ruangan di tempat teman, perpustakaan, atau kampus.',
      why: 'Suara latar mengganggu, dan mungkin Anda hanya boleh merekam sekali.',
    },
    'transcript-copies': {
      title: 'Siapkan transkrip dan dua salinan CV',
      how: 'Siapkan versi cetak dan file yang bisa langsung dikirim. Siapkan satu kalimat tentang nilai terbaik dan satu tentang nilai terendah Anda.',
      why: 'Rekruter di kampus sering langsung memintanya.',
    },
    'forms-to-fill-in': {
      title: 'Tulis data yang akan diminta formulir',
      how: 'Tulis tanggal kerja dan sekolah, alamat, serta dua pemberi referensi dengan nomor teleponnya dalam satu halaman. Bawa pulpen.',
      why: 'Anda mungkin mengisi formulir di tempat, dan lebih cepat kalau datanya sudah di depan mata.',
    },
    'proof-you-may-work': {
      title: 'Siapkan bukti bahwa Anda boleh bekerja di negara itu',
      how: 'Cari dokumen atau kode daring yang diterima perusahaan di sana dan pastikan masih berlaku. Tunjukkan kalau diminta, dan beri salinannya hanya kepada orang yang Anda ketahui namanya.',
      why: 'Perusahaan di sana mengeceknya untuk setiap orang yang diterima.',
    },
    'papers-in-a-folder': {
      title: 'Susun dokumen Anda dalam satu map',
      how: 'CV cetak, ijazah dan transkrip, KTP, sertifikat, dan pas foto terbaru, serta SKCK dan kartu kuning (AK-1) kalau diminta. Bawa fotokopinya dan simpan aslinya di tangan Anda sendiri.',
      why: 'HR bisa memintanya di tempat, dan mencari berkas di depan HR bikin gugup.',
    },
    'employer-references-in-order': {
      title: 'Susun surat referensi dari perusahaan-perusahaan sebelumnya',
      how: 'Jadikan ijazah dan surat referensi satu PDF, mulai dari yang terbaru. Kalau ada yang tidak lengkap, atau belum ada dari tempat kerja sekarang, siapkan alasannya.',
      why: 'Perusahaan di sana mengharapkannya, dan yang tidak ada akan ditanyakan.',
    },
    'test-recording': {
      title: 'Coba kamera, suara, dan cahaya',
      how: [
        'Buka {link} di perangkat yang akan Anda pakai, dengan browser yang diminta, dan izinkan kamera serta mikrofon. Cahaya dari depan, kamera setinggi mata, latar belakang polos, dan HP dalam mode senyap. Cek baterai dan memori, tutup aplikasi lain, dan coba pertanyaan latihannya kalau ada.',
        'Buka platformnya di perangkat yang akan Anda pakai, dengan browser yang diminta, dan izinkan kamera serta mikrofon. Cahaya dari depan, kamera setinggi mata, latar belakang polos, dan HP dalam mode senyap. Cek baterai dan memori, tutup aplikasi lain, dan coba pertanyaan latihannya kalau ada.',
      ],
      why: 'Kalau ada yang tidak berfungsi, masih sempat minta bantuan.',
    },
    'papers-for-hiring': {
      title: 'Kumpulkan dokumen untuk kontrak kerja',
      how: 'KTP, KK, NPWP, BPJS, ijazah, nomor rekening, dan nama pemberi referensi. Siapkan fotokopinya, dan berikan nomor rekening hanya bersama kontrak.',
      why: 'Dokumen yang kurang bisa menunda hari pertama Anda.',
    },
    'safety-wear': {
      title: 'Pilih pakaian bersih dan kuat, dan bawa sepatu safety kalau punya',
      how: 'Pakai celana kerja atau jin gelap yang bersih, kemeja atau kaus polos berkerah, dan sepatu tertutup yang kuat. Bawa sepatu safety, rompi, dan kacamata kalau Anda punya, siapa tahu diajak melihat lapangan. Tinggalkan cincin dan kain yang menjuntai di rumah.',
      why: 'Anda bisa ikut ke lapangan dengan aman, dan terlihat siap bekerja.',
    },
    'clothes-for-a-school': {
      title: 'Pilih pakaian yang nyaman untuk mengajar',
      how: 'Rapi dan sopan, tetapi tetap nyaman untuk jongkok, bergerak, dan menulis di papan, dengan sepatu yang enak dipakai berdiri lama. Lihat foto guru di media sosial sekolah, dan coba semuanya.',
      why: 'Anda tidak perlu memikirkan pakaian saat berdiri di depan kelas.',
    },
    'read-the-menu': {
      title: 'Lihat menunya lebih dulu',
      how: 'Pilih dua hidangan yang mudah dimakan sambil berbicara. Kalau ada yang tidak Anda makan, misalnya makanan tidak halal, beri tahu tuan rumah sehari sebelumnya.',
      why: 'Karena sudah memilih, perhatian Anda bisa tertuju pada orangnya.',
    },
    'quiet-room': {
      title: 'Siapkan ruangan yang tenang',
      how: 'Beri tahu orang serumah, tempel catatan di pintu, dan urus anak, hewan peliharaan, dan paket yang akan datang. Kalau rumah tidak pernah tenang, pinjam ruangan di tempat teman atau perpustakaan.',
      why: 'Anda sulit berkonsentrasi kalau terganggu suara di rumah.',
    },
    'confirm-adjustment': {
      title: 'Pastikan permintaan Anda sudah disiapkan',
      how: 'Tanyakan dalam dua kalimat apa yang sudah diatur dan siapa yang dihubungi pada hari itu. Simpan jawabannya di tempat yang mudah ditemukan.',
      why: 'Pesan bisa terlewat, dan itu lebih mudah dibereskan sebelum hari H.',
    },
    'plan-route': {
      title: 'Rencanakan perjalanan dengan waktu longgar',
      how: [
        'Cek lokasi {location}, pintu masuknya, serta tempat parkir atau titik turun ojek. Tambahkan waktu cadangan untuk macet dan hujan, dan siapkan jalur lain. Simpan nomor telepon seseorang di sana.',
        'Cek alamatnya, pintu masuknya, serta tempat parkir atau titik turun ojek. Tambahkan waktu cadangan untuk macet dan hujan, dan siapkan jalur lain. Simpan nomor telepon seseorang di sana.',
      ],
      why: 'Dengan cadangan waktu, macet, hujan, atau kereta terlambat tidak jadi masalah.',
    },
    'gear-for-the-test': {
      title: 'Siapkan alat pelindung diri (APD) untuk tes praktik',
      how: 'Sepatu safety, sarung tangan, kacamata, helm, atau kap las yang pas dan belum aus, serta alat sendiri kalau diperbolehkan. Tanyakan apa yang mereka sediakan, dan tinggalkan cincin serta pakaian longgar di rumah.',
      why: 'Tanpa APD yang tepat, Anda mungkin tidak diizinkan mulai.',
    },
    'second-copy': {
      title: 'Simpan salinan kedua yang bisa dibuka tanpa internet',
      how: 'Taruh di flash disk atau HP, kirim ke email sendiri, dan untuk pertemuan langsung cetak halaman utamanya.',
      why: 'Kalau layar atau jaringan bermasalah, Anda tetap bisa melanjutkan.',
    },
    'lesson-materials': {
      title: 'Siapkan bahan pelajarannya',
      how: 'Cetak beberapa set lebih banyak dari jumlah murid, dan satu rencana pelajaran untuk setiap pengamat. Bawa papan nama murid, adaptor, KTP, dan CV cetak. Simpan slide di tempat yang bisa dibuka tanpa internet, dan tentukan apa yang Anda lakukan kalau hanya ada papan tulis.',
      why: 'Kalau semuanya sudah dihitung, Anda bisa fokus ke kelas.',
    },
    'choose-clothes': {
      title: 'Pilih pakaian dan coba kenakan',
      how: 'Lihat foto karyawan di sana dan pilih satu tingkat lebih rapi: kemeja atau batik untuk kebanyakan tempat, jas atau blazer untuk kantor yang formal. Coba sambil duduk, cek sepatu dan kerah, dan kalau ragu pilih yang lebih rapi.',
      why: 'Pada hari itu Anda tidak perlu memikirkan pakaian lagi.',
    },
    'dress-for-the-camera': {
      title: 'Pilih pakaian untuk tampil di kamera',
      how: 'Berpakaianlah seperti saat bertemu langsung, lalu lihat hasilnya di kamera. Warna polos paling cocok, garis halus bisa tampak bergetar. Pakai juga bawahan yang rapi, siapa tahu Anda harus berdiri.',
      why: 'Pakaian rapi membuat Anda lebih siap.',
    },
    'pack-the-bag': {
      title: 'Siapkan isi tas',
      how: 'CV sebanyak jumlah pewawancara, KTP, kertas dan pulpen, daftar pertanyaan, dan apa pun yang diminta undangan. Cek sekali lagi undangan dan pesan masuk, siapa tahu ada perubahan. Simpan nomor contact person di tempat yang mudah dilihat.',
      why: 'Kalau disiapkan sehari sebelumnya, tidak ada yang tertinggal.',
    },
    'pack-for-a-hiring-event': {
      title: 'Siapkan KTP dan berkas lamaran',
      how: 'KTP, beberapa CV cetak, fotokopi ijazah, pas foto, sertifikat, halaman data Anda, dan pulpen. Tambahkan SKCK atau kartu kuning (AK-1) kalau diminta. Cek sekali lagi pesan masuk, siapa tahu ada perubahan.',
      why: 'Kalau langsung diterima hari itu, berkasnya sudah lengkap.',
    },
    'pack-for-the-trial': {
      title: 'Siapkan bawaan untuk hari itu',
      how: 'KTP, pulpen dan kertas, air minum dan camilan, pertanyaan Anda, dan apa pun yang mereka minta. Cek sekali lagi pesan masuk, siapa tahu ada perubahan, dan simpan nomor orang yang akan Anda temui.',
      why: 'Semua yang Anda perlukan ada saat keadaan mulai sibuk.',
    },
    'phone-spot': {
      title: [
        'Cari tempat tenang dengan sinyal kuat untuk pukul {time}',
        'Cari tempat tenang dengan sinyal kuat untuk telepon ini',
      ],
      how: 'Coba menelepon dari sana dan isi daya HP. Taruh lamaran, lowongan, catatan, dan pertanyaan di depan Anda. Cek sekali lagi pesan masuk, siapa tahu ada perubahan.',
      why: 'Di telepon, mereka hanya mendengar suara Anda.',
    },
    'chat-setup': {
      title: 'Siapkan keyboard yang nyaman dan data Anda di depan mata',
      how: 'Simpan tanggal, nama, dan angka dalam catatan yang bisa disalin. Baca setiap jawaban sekali sebelum dikirim, dan simpan salinan percakapannya.',
      why: 'Jawaban tertulis bisa dibaca lagi, jadi luangkan beberapa detik untuk mengeceknya.',
    },
    'pack-your-aids': {
      title: 'Siapkan alat bantu Anda beserta cadangannya',
      how: 'Baterai, pengisi daya, obat, kacamata, perangkat atau aplikasi yang Anda pakai, dan pesan yang memuat kesepakatannya. Untuk panggilan, coba alat bantu Anda bersama aplikasinya.',
      why: 'Pada hari itu Anda bisa fokus ke wawancara.',
    },
    'test-video': {
      title: 'Coba kamera, mikrofon, cahaya, dan link',
      how: [
        'Buka {link} di perangkat yang akan Anda pakai, dan lihat nama serta foto yang tampil bagi orang lain. Kamera setinggi mata, cahaya dari depan, latar belakang rapi, headset sudah dicas. Pastikan link tidak berubah, dan catat nomor yang bisa dihubungi kalau sambungan putus.',
        'Buka aplikasi video di perangkat yang akan Anda pakai, dan lihat nama serta foto yang tampil bagi orang lain. Kamera setinggi mata, cahaya dari depan, latar belakang rapi, headset sudah dicas. Pastikan link tidak berubah, dan catat nomor yang bisa dihubungi kalau sambungan putus.',
      ],
      why: 'Kalau ada masalah sehari sebelumnya, masih sempat diperbaiki.',
    },

    // On the day

    'record-in-time': {
      title: 'Rekam sehari sebelum tenggat, jangan di jam terakhir',
      how: 'Pilih jam yang tenang, kerjakan semua pertanyaan sekali jalan, dan tunggu pesan bahwa unggahan sudah selesai. Simpan screenshot konfirmasinya.',
      why: 'Kalau unggahan gagal, Anda masih sempat minta bantuan.',
    },
    'notes-after-recording': {
      title: 'Catat pertanyaannya begitu selesai merekam',
      how: 'Tulis setiap pertanyaan dan apa yang akan Anda jawab berbeda lain kali.',
      why: 'Pertanyaan yang sama bisa muncul lagi di tahap berikutnya.',
    },
    'rest-the-evening-before': {
      title: 'Malam sebelumnya, berhenti belajar, makan, lalu tidur',
      how: 'Siapkan semuanya dan pasang dua alarm. Simpan catatan dua jam sebelum tidur.',
      why: 'Harinya panjang, dan Anda perlu tetap segar dan ramah.',
    },
    'last-look': {
      title: 'Baca satu halaman catatan saja',
      how: [
        'Cek pesan masuk, siapa tahu ada perubahan, lihat sekali lagi nama orang yang akan Anda temui ({names}), lalu simpan yang lain. Setelah itu rileks sebentar.',
        'Cek pesan masuk, siapa tahu ada perubahan, lalu simpan yang lain. Setelah itu rileks sebentar.',
      ],
      why: 'Sudah terlambat untuk belajar hal baru, dan satu halaman mudah diingat.',
    },
    'menu-once-more': {
      title: 'Baca menunya sekali lagi',
      how: 'Ulangi yang paling sering dipesan dan isinya. Di toko, lakukan hal yang sama dengan produknya.',
      why: 'Pelanggan bisa menanyakannya kepada Anda.',
    },
    'pace-the-day': {
      title: 'Bawa air minum dan makanan ringan',
      how: 'Makan sebelum mulai dan sekali lagi pada jeda pertama. Pakai satu waktu istirahat untuk menenangkan diri lima menit.',
      why: 'Anda perlu tenaga sampai sesi terakhir.',
    },
    'arrive-at-the-event': {
      title: [
        'Tiba di {location} sekitar 20 sampai 30 menit sebelum pukul {time}',
        'Tiba di lokasi 20 sampai 30 menit sebelum pukul {time}',
        'Tiba di lokasi 20 sampai 30 menit lebih awal',
      ],
      how: 'Sisakan waktu untuk parkir, pos satpam, dan antrean daftar hadir. Matikan HP, dan bersikap sopan kepada semua orang di antrean dan di meja pendaftaran.',
      why: 'Yang mendaftar lebih awal sering dipanggil lebih dulu.',
    },
    'join-early': {
      title: [
        'Buka aplikasi meeting lebih awal, masuk sesaat sebelum pukul {time}',
        'Buka aplikasi meeting lebih awal, masuk sesaat sebelum mulai',
      ],
      how: [
        'Pakai {link}. Kalau bisa setengah jam sebelumnya, supaya update sempat berjalan, lalu masuk lima menit lebih awal. Tutup aplikasi lain, senyapkan HP, dan siapkan air, catatan, serta nomor yang bisa dihubungi di dekat Anda.',
        'Kalau bisa setengah jam sebelumnya, supaya update sempat berjalan, lalu masuk lima menit lebih awal. Tutup aplikasi lain, senyapkan HP, dan siapkan air, catatan, serta nomor yang bisa dihubungi di dekat Anda.',
      ],
      why: 'Aplikasinya kadang minta update, dan itu bisa lama.',
    },
    'arrive-early': {
      title: [
        'Tiba di {location} paling lambat 15 menit sebelum pukul {time}',
        'Tiba di lokasi paling lambat 15 menit sebelum pukul {time}',
        'Tiba di lokasi paling lambat 15 menit lebih awal',
      ],
      how: 'Kalau ada formulir atau kartu tamu dengan KTP, datang 30 menit lebih awal. Kalau terlalu cepat, tunggu dulu di dekat sana. Matikan HP, dan sapa satpam dan resepsionis sesopan Anda menyapa pewawancara.',
      why: 'Anda sempat menenangkan diri, dan mereka sempat bersiap.',
    },

    // During the interview

    'greet-everyone': {
      title: 'Sapa semua orang dan ingat dua nama',
      how: 'Perkenalkan diri, simak nama mereka, dan sebut nama itu sekali tidak lama kemudian. Sapa juga orang yang tidak ikut mewawancarai.',
      why: 'Orang yang menyambut Anda bisa ditanya kesannya.',
    },
    'order-simply': {
      title: 'Pesan yang sederhana dan utamakan percakapan',
      how: 'Pilih harga menengah, hindari alkohol, dan ucapkan terima kasih kepada yang melayani. Balas dengan pertanyaan kalau Anda perlu waktu mengunyah.',
      why: 'Mereka melihat cara Anda memperlakukan orang di luar suasana resmi.',
    },
    'ask-before-you-start': {
      title: 'Tanyakan cara mereka sebelum Anda mulai',
      how: 'Tanyakan apa yang perlu diperhatikan, di mana letak barang, dan apa yang tidak boleh disentuh. Kalau ada yang tidak aman, berhenti dan sampaikan.',
      why: 'Setiap tempat punya caranya sendiri, dan bertanya menunjukkan Anda berhati-hati.',
    },
    'speak-for-the-phone': {
      title: 'Bicara sedikit lebih lambat, tersenyum, dan mencatat',
      how: 'Duduk tegak atau berdiri, yang penting bisa menulis. Tunggu satu detik sebelum menjawab, dan katakan kalau Anda sedang mencatat. Catat nama dan tantangan yang mereka sebut.',
      why: 'Mereka tidak bisa melihat Anda, jadi suara Anda yang berbicara.',
    },
    'note-what-is-said': {
      title: 'Catat nama dan dua atau tiga hal yang mereka katakan',
      how: 'Minta izin di awal untuk mencatat. Tulis nama dan tantangan yang mereka sebut, cukup dengan kata kunci.',
      why: 'Satu hal di antaranya bisa Anda sebut di ucapan terima kasih.',
    },
    'pause-then-answer': {
      title: 'Tarik napas sebelum menjawab',
      how: 'Dua detik tidak apa-apa. Kalau kurang yakin maksudnya, tanyakan, atau sebutkan bagian mana yang akan Anda jawab dulu.',
      why: 'Jeda terkesan matang, dan Anda sempat memilih cerita yang lebih baik.',
    },
    'plan-before-you-speak': {
      title: 'Ambil 30 detik untuk menulis rencana',
      how: 'Ulangi tujuannya, sebutkan tiga atau empat bagiannya, dan katakan dari mana Anda mulai. Akhiri dengan rekomendasi, meskipun hati-hati.',
      why: 'Mereka hanya bisa mengikuti kalau tahu ke mana arah Anda.',
    },
    'think-aloud': {
      title: 'Tanyakan dulu, lalu ucapkan apa yang Anda pikirkan',
      how: 'Ulangi tugasnya dengan kata-kata sendiri dan tanyakan yang belum jelas. Sebutkan apa yang akan Anda coba dan mengapa, dan katakan kalau Anda melihat kesalahan sendiri.',
      why: 'Mereka ingin melihat cara Anda memecahkan masalah, dan hanya bisa membantu kalau mendengarnya.',
    },
    'say-why-first': {
      title: 'Sebutkan alasan sebelum menunjukkan hasil',
      how: 'Mulai setiap karya atau bagian dengan masalahnya dan siapa yang mengalaminya. Kalau ada keberatan, tanyakan apa yang mereka perlukan sebelum Anda membela diri.',
      why: 'Mereka menilai alasan Anda dan cara Anda menerima kritik.',
    },
    'answer-first': {
      title: 'Sampaikan jawaban dulu, alasannya kemudian',
      how: 'Satu kalimat, lalu dua alasan, lalu tunggu pertanyaan mereka. Kalau tidak tahu, katakan bagaimana Anda akan mencari tahu.',
      why: 'Pimpinan memutuskan dengan cepat dan akan bertanya kalau perlu lebih.',
    },
    'speak-to-the-program': {
      title: 'Akhiri setiap jawaban dengan kalimat penutup yang jelas',
      how: 'Tunggu sampai pertanyaan selesai, bicara dengan tempo tetap, dan berhenti setelah selesai. Kalau sistem salah paham, ulangi pokoknya dengan kata lain.',
      why: 'Program tidak bisa melihat dari wajah Anda bahwa Anda masih berpikir.',
    },
    'include-the-others': {
      title: 'Sapa peserta lain dan ajak mereka terlibat',
      how: 'Sebut nama mereka, kembangkan pendapat mereka, dan perhatikan waktu. Boleh tidak setuju dengan gagasannya, jangan dengan orangnya.',
      why: 'Para pengamat mencatat cara Anda bekerja dengan orang lain.',
    },
    'face-the-whole-panel': {
      title: 'Jawab orang yang bertanya, lalu pandang yang lain',
      how: 'Mulai dan akhiri dengan orang yang bertanya, dan pandang yang lain di antaranya. Nanti kembalilah kepada orang yang sedikit bicara.',
      why: 'Pada akhirnya setiap orang ikut menentukan.',
    },
    'start-afresh': {
      title: 'Mulai setiap sesi dengan segar',
      how: 'Saat jeda, tulis tiga kata kunci tentang yang dibahas, lalu simpan kertasnya. Ceritakan lagi cerita yang sama kalau itu yang terbaik, karena orang berikutnya belum mendengarnya.',
      why: 'Kalau satu sesi kurang lancar, orang berikutnya tidak tahu.',
    },
    'keep-busy': {
      title: 'Tetap aktif dan simpan HP Anda',
      how: 'Cuci tangan, sapa pelanggan, dan ulangi setiap pesanan. Saat sepi, tanyakan, "Apa lagi yang bisa saya kerjakan?" Tanya dulu sebelum menyentuh mesin yang belum Anda kenal.',
      why: 'Mereka mencari orang yang tidak menunggu disuruh.',
    },
    'teach-the-learners': {
      title: 'Ajarlah muridnya, bukan pengamatnya',
      how: 'Sapa kelas, katakan apa yang akan dikerjakan bersama, dan sebut nama murid dari papan nama atau denah tempat duduk. Kalau mereka tidak mengikuti, perlambat atau ubah rencana, dan ucapkan terima kasih di akhir.',
      why: 'Yang paling dilihat pengamat adalah apa yang terjadi antara Anda dan kelas.',
    },
    'reflect-on-the-lesson': {
      title: 'Catat apa yang berhasil dan satu hal yang akan Anda ubah',
      how: 'Lakukan begitu pelajaran selesai. Biasanya Anda ditanya apa yang dipelajari murid, bagaimana Anda mengetahuinya, dan apa yang akan Anda lakukan berbeda.',
      why: 'Mereka mencari guru yang bisa menilai pelajarannya dengan jujur.',
    },
    'lead-the-hour': {
      title: 'Perhatikan jam dan sebutkan apa yang berikutnya',
      how: [
        'Dari {minutes} menit, pakai sekitar seperlima untuk kebutuhan dan batasannya, sebagian besar untuk solusi, seperlima untuk titik lemah, dan beberapa menit terakhir untuk merangkum. Katakan kalau Anda sengaja melewati sesuatu.',
        'Pakai sekitar seperlima waktu untuk kebutuhan dan batasannya, sebagian besar untuk solusi, seperlima untuk titik lemah, dan beberapa menit terakhir untuk merangkum. Katakan kalau Anda sengaja melewati sesuatu.',
      ],
      why: 'Tidak ada yang menyelesaikan semuanya, dan mereka melihat apa yang Anda dahulukan.',
    },
    'check-your-result': {
      title: 'Sisakan beberapa menit untuk memeriksa hasil',
      how: 'Baca lagi tugasnya, coba satu kasus yang tidak biasa, dan katakan apa yang akan Anda perbaiki kalau ada waktu.',
      why: 'Memeriksa adalah bagian dari pekerjaan yang ingin mereka lihat.',
    },
    'do-not-decide-on-the-spot': {
      title: 'Minta waktu sebelum menyatakan setuju',
      how: 'Ucapkan terima kasih, katakan bahwa Anda senang, dan minta syaratnya secara tertulis serta waktu dua hari. Sebutkan kapan Anda akan menjawab.',
      why: 'Setelah Anda setuju, syaratnya sulit diubah.',
    },
    'leave-it-clean': {
      title: 'Bereskan tempat Anda sebelum pulang',
      how: 'Kembalikan barang ke tempatnya, lap area Anda, dan beri tahu orang berikutnya apa yang belum selesai.',
      why: 'Mereka memperhatikan cara Anda menyelesaikan pekerjaan.',
    },
    'ask-next-steps': {
      title: 'Tanyakan tahap berikutnya dan kapan hasilnya diumumkan',
      how: 'Tanyakan siapa yang memutuskan, kapan Anda dikabari, dan siapa yang bisa dihubungi. Catat tanggalnya.',
      why: 'Anda jadi tahu berapa lama harus menunggu dan kapan boleh follow up.',
    },

    // Afterward

    'debrief-notes': {
      title: 'Catat isi wawancara selagi masih ingat',
      how: [
        'Tulis pertanyaannya, kata-kata {names}, tantangan yang mereka sebut, dan apa yang Anda janjikan. Tandai jawaban yang sekarang ingin Anda ubah.',
        'Tulis pertanyaan dan nama orangnya, tantangan yang mereka sebut, dan apa yang Anda janjikan. Tandai jawaban yang sekarang ingin Anda ubah.',
      ],
      why: 'Catatan ini berguna untuk ucapan terima kasih dan wawancara berikutnya.',
    },
    'notes-after-the-program': {
      title: 'Catat pertanyaannya dan jawaban yang ingin Anda ubah',
      how: 'Tulis setiap pertanyaan, dan jawaban mana yang tampaknya disalahpahami program.',
      why: 'Pewawancara berikutnya mungkin membaca ringkasannya dan bertanya lagi.',
    },
    'send-thank-you-hr': {
      title: ['Kirim ucapan terima kasih singkat kepada {names}', 'Kirim ucapan terima kasih singkat'],
      how: 'Cukup beberapa kalimat: terima kasih atas waktunya, satu hal tentang cara kerja di sana yang cocok dengan Anda, dan harapan untuk lanjut ke tahap berikutnya. Lampirkan apa yang Anda janjikan. Kalau tidak punya emailnya, kirim kepada yang mengundang dan minta diteruskan.',
      why: 'Pesan pribadi menunjukkan bahwa Anda masih berminat.',
    },
    'send-thank-you-event': {
      title: 'Kirim ucapan terima kasih kalau ada alamat email atau nomornya',
      how: 'Dua atau tiga kalimat cukup: terima kasih, posisi yang Anda lamar, dan bahwa Anda masih berminat. Lampirkan apa yang mereka minta.',
      why: 'Setelah acara besar, sedikit yang mengirim pesan, jadi nama Anda lebih diingat.',
    },
    'send-thank-you-recorded': {
      title: 'Kirim pesan singkat kepada orang yang mengundang Anda',
      how: 'Katakan bahwa jawaban Anda sudah dikirim, ucapkan terima kasih atas undangannya, dan beri satu alasan ingin bergabung. Anda belum bertemu, jadi jangan menulis seolah-olah sudah.',
      why: 'Ini kesempatan untuk berkenalan secara pribadi.',
    },
    'send-thank-you-team': {
      title: [
        'Kirim ucapan terima kasih kepada {names}',
        'Kirim ucapan terima kasih kepada setiap orang yang Anda temui',
      ],
      how: 'Ucapkan terima kasih atas waktunya, sebut satu hal yang dibahas dan tantangan yang ingin Anda bantu selesaikan, serta satu kalimat tentang kelebihan Anda yang berguna untuk itu. Lampirkan apa yang Anda janjikan.',
      why: 'Pesan yang menyebut isi pembicaraan terasa tulus, bukan hasil salinan.',
    },
    'own-note-for-each': {
      title: 'Tulis pesan tersendiri untuk setiap orang',
      how: 'Ubah setidaknya satu kalimat untuk masing-masing: sesuatu yang dikatakan atau ditanyakan orang itu. Kalau hanya punya satu alamat email, minta diteruskan kepada yang lain.',
      why: 'Mereka bisa saja membandingkan pesannya.',
    },
    'send-thank-you-trial': {
      title: [
        'Kirim ucapan terima kasih singkat kepada {names} atas uji coba kerjanya',
        'Kirim ucapan terima kasih singkat atas uji coba kerjanya',
      ],
      how: 'Sebut satu hal yang Anda pelajari atau sukai, dan katakan bahwa Anda berminat kalau memang begitu. Titip terima kasih untuk yang membimbing Anda. Lewat WhatsApp juga boleh kalau selama ini berkabar lewat sana.',
      why: 'Dari pesan itu mereka tahu bahwa Anda ingin kembali.',
    },
    'send-thank-you-lesson': {
      title: [
        'Ucapkan terima kasih kepada {names} atas kunjungannya',
        'Ucapkan terima kasih kepada pihak sekolah',
      ],
      how: 'Tulis pesan singkat: satu hal tentang kelas itu yang Anda sukai, dan satu hal yang akan Anda lanjutkan di pelajaran berikutnya. Titip terima kasih untuk guru yang kelasnya Anda ajar.',
      why: 'Ini menunjukkan bahwa Anda memperhatikan murid dan berpikir ke depan.',
    },
    'confirm-terms-in-writing': {
      title: 'Tegaskan kesepakatan secara tertulis',
      how: 'Tulis gaji, tanggal mulai, jam kerja, dan apa pun yang dijanjikan, masing-masing satu baris, dan minta mereka mengoreksi yang keliru. Jangan mengundurkan diri sebelum memegang kontrak yang ditandatangani.',
      why: 'Dua orang bisa mengingat pembicaraan yang sama secara berbeda.',
    },
    'keep-your-promises': {
      title: 'Pastikan semua yang Anda janjikan sudah dikirim',
      how: 'Cek catatan Anda: link, dokumen, nama seseorang, atau jawaban yang harus Anda cari. Kalau tidak menjanjikan apa-apa, centang saja.',
      why: 'Kalau bertemu beberapa orang, satu permintaan mudah terlupa.',
    },
    'prepare-for-the-team': {
      title: 'Mulai bersiap untuk wawancara user',
      how: 'Kalau wawancara HR berjalan baik, biasanya berikutnya calon atasan dan rekan kerja, dan mereka bertanya tentang pekerjaannya. Pilih dua contoh pekerjaan Anda yang perlu mereka dengar.',
      why: 'Kalau lolos wawancara HR, yang dinilai di wawancara user berbeda.',
    },
    'follow-up-if-silent': {
      title: 'Follow up dengan sopan kalau belum ada kabar',
      how: 'Kalau mereka menyebut tanggal, tunggu satu atau dua hari kerja sesudahnya. Kalau tidak, tunggu sekitar seminggu. Sebutkan wawancaranya, katakan bahwa Anda masih berminat, dan tanyakan kapan keputusannya, paling banyak dua kali.',
      why: 'Belum ada kabar sering hanya berarti mereka sibuk.',
    },
  },
  labels: {
    phases: {
      research: 'Riset',
      tailor: 'Sesuaikan dengan posisi',
      practice: 'Latihan',
      ask: 'Pertanyaan untuk diajukan',
      logistics: 'Persiapan teknis',
      'day-of': 'Pada hari wawancara',
      during: 'Saat wawancara',
      after: 'Setelah wawancara',
    },
    priorities: {
      required: 'Wajib',
      recommended: 'Disarankan',
      optional: 'Opsional',
    },
    due: 'Tenggat',
    how: 'Caranya',
    why: 'Alasannya',
    done: 'Selesai',
    minutes: '{minutes} menit',
    note: 'Catatan',
  },
  notes: checklistNotes,
  typeNames: {
    'work-sample': { education: 'Microteaching', 'hospitality-retail': 'Trial kerja' },
    'live-exercise': { education: 'Microteaching' },
    'group-screen': { 'hospitality-retail': 'Walk-in interview', 'trades-logistics': 'Walk-in interview' },
  },
  titles: ['Persiapan {type} di {company}', 'Persiapan {type}'],
  intro: {
    hr: 'Ini wawancara dengan HR: apakah Anda memenuhi syarat, cocok dengan perusahaan, dan sungguh berminat? Tunjukkan cara Anda bekerja dengan orang lain dan mengapa Anda ingin bergabung, dan jawab dengan jelas soal gaji dan tanggal mulai.',
    user: 'Ini wawancara user: calon atasan dan rekan kerja ingin tahu apakah Anda mampu mengerjakan tugasnya bersama mereka. Tunjukkan pengetahuan kerja Anda dengan contoh yang dekat dengan pekerjaan mereka dan masalah yang pernah Anda pecahkan.',
    mixed:
      'HR dan user sama-sama hadir: apakah Anda cocok, dan mampukah Anda mengerjakannya? Siapkan contoh untuk keduanya, dan perhatikan siapa yang bertanya sebelum menjawab.',
  },
  closing: 'Percaya diri tumbuh dari persiapan, dan setiap butir yang Anda centang menambahnya.',
  eventTitles: ['{type}: {company}', '{type}'],
};
