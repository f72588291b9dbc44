import type { ChecklistsWords } from '../../checklists/words.js';
import { checklistNotes } from './checklist-notes.js';

/** The Indonesian words of checklists. */
export const checklists: ChecklistsWords = {
  items: {
    // Research

    'read-job-posting': {
      title: ['Tandai syarat terpenting dalam lowongan ({role})', 'Tandai syarat terpenting dalam lowongan'],
      how: 'Garis bawahi empat atau lima hal yang paling ditekankan, lalu beri centang pada yang pernah Anda kerjakan. Jika lowongannya tidak ada, pakai keterangan yang Anda terima dan lowongan lain yang mirip.',
      why: 'Jawaban Anda akan diukur dengan beberapa baris itu.',
    },
    'selection-criteria': {
      title: 'Siapkan satu contoh untuk setiap kriteria seleksi',
      how: 'Instansi pemerintah sering menilai setiap jawaban berdasarkan kriteria yang diumumkan. Salin daftarnya, tulis satu contoh di samping setiap kriteria, dan gunakan istilah mereka.',
      why: 'Kriteria yang tidak Anda jawab tidak mendapat nilai.',
    },
    'learn-the-exercises': {
      title: 'Cari tahu tes dan latihan apa saja yang akan diadakan',
      how: 'Baca undangannya, lalu tanyakan yang belum jelas kepada panitia: diskusi kelompok, bermain peran, tes tertulis, presentasi. Tanyakan juga apa yang perlu dibawa dan apakah kalkulator atau catatan diperbolehkan.',
      why: 'Anda hanya bisa berlatih untuk sesuatu yang Anda tahu akan ada.',
    },
    'ask-about-the-talk': {
      title: 'Tanyakan topik, durasi, pendengar, dan ruangannya',
      how: 'Tanyakan berapa menit untuk presentasi dan berapa menit untuk tanya jawab, siapa pendengarnya, dan apa yang sudah mereka ketahui. Tanyakan pula layar, papan tulis, atau bahan cetak yang bisa dipakai.',
      why: 'Presentasi yang tidak cocok dengan pendengarnya sulit diselamatkan pada hari itu.',
    },
    'ask-about-the-class': {
      title: 'Tanyakan kelas yang akan Anda ajar',
      how: 'Tanyakan usia dan jumlah peserta didik, materi terakhir mereka, dan siapa yang perlu bantuan lebih. Tanyakan juga perlengkapan di ruangan, lama mengajar, dan siapa yang akan mengamati.',
      why: 'Pelajaran yang dirancang untuk kelas lain tidak tertolong oleh cara mengajar yang baik.',
    },
    'company-website': {
      title: ['Baca situs web {company}', 'Baca situs web perusahaan'],
      how: 'Lihat halaman depan, halaman tentang perusahaan, dan kabar terbarunya. Catat tiga hal yang belum Anda ketahui sebelumnya.',
      why: 'Ini menunjukkan minat yang sungguh-sungguh, dan pewawancara tahu siapa yang sudah membaca.',
    },
    'products-and-services': {
      title: [
        'Jelaskan dalam dua kalimat apa yang dikerjakan {company} dan untuk siapa',
        'Jelaskan dalam dua kalimat apa yang dikerjakan perusahaan dan untuk siapa',
      ],
      how: 'Lihat produk atau layanannya: apa yang mereka buat, jual, atau ajarkan, siapa yang membutuhkannya, dan apa peran posisi yang Anda lamar. Tulis dengan kata-kata sendiri.',
      why: 'Dengan begitu jawaban Anda bisa disesuaikan dengan pekerjaan mereka yang sebenarnya.',
    },
    'culture-and-values': {
      title: [
        'Pelajari budaya kerja dan nilai-nilai {company}',
        'Pelajari budaya kerja dan nilai-nilai perusahaan',
      ],
      how: 'Baca halaman tentang nilai atau visi dan misi, lalu lihat apa yang diceritakan karyawannya di ruang publik. Pilih dua nilai yang paling berarti bagi Anda dan bayangkan wujudnya dalam pekerjaan sehari-hari.',
      why: 'Anda bisa menyesuaikan jawaban dengan cara mereka bekerja, sekaligus menilai apakah Anda cocok di sana.',
    },
    'ask-someone-who-knows': {
      title: ['Tanya orang yang mengenal {company}', 'Tanya orang yang mengenal tempat itu'],
      how: 'Bisa mantan karyawan, pemasok, atau pelanggan. Tanyakan seperti apa hari yang baik di sana, dan seperti apa hari yang berat.',
      why: 'Anda mendengar hal yang tidak tertulis di situs web sebelum mengambil keputusan.',
    },
    'refresh-what-changed': {
      title: 'Pelajari apa yang berubah selama Anda tidak bekerja',
      how: 'Tanya orang yang masih bekerja di bidang itu apa yang baru: aturan, alat, harga, kebiasaan. Pilih dua perubahan dan pelajari sampai Anda bisa membicarakannya.',
      why: 'Mereka mungkin ragu apakah pengetahuan Anda masih mutakhir, tetapi tidak menanyakannya.',
    },
    'public-profiles': {
      title: 'Periksa apa yang muncul saat nama Anda dicari',
      how: 'Cari nama Anda di internet dan buka profil Anda sendiri seperti orang asing. Samakan tanggal dan jabatan dengan CV, dan sembunyikan apa yang tidak pantas dilihat calon atasan.',
      why: 'Apa yang mereka temukan sebaiknya sejalan dengan cerita Anda.',
    },
    'check-the-agency': {
      title: 'Pastikan agensinya tepercaya',
      how: 'Cari tahu tentang agensi dan konsultannya, lalu tanyakan perusahaan mana yang membuka posisi ini. Jika ada yang janggal atau Anda diminta membayar, hubungi nomor di situs resmi mereka, dan jangan kirim salinan KTP atau data rekening dulu.',
      why: 'Anda akan memercayakan nama dan dokumen Anda kepada mereka.',
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
      how: 'Datang pada jam ramai, beli sesuatu yang kecil, dan perhatikan cara timnya bekerja. Jika terlalu jauh, baca ulasan pelanggan. Catat satu hal yang dilakukan dengan baik dan satu hal yang ingin Anda tanyakan.',
      why: 'Anda bisa berbicara tentang tempat ini, bukan tentang pelayanan secara umum.',
    },
    'learn-the-unit': {
      title: 'Cari tahu pasien seperti apa yang dirawat unit itu',
      how: 'Cari jenis pasien, jumlah tempat tidur atau kunjungan, pembagian shift, dan akreditasinya. Catat apa yang pernah Anda tangani dan apa yang masih baru bagi Anda.',
      why: 'Contoh Anda lebih berbobot bila berasal dari pasien yang serupa.',
    },
    'know-the-school': {
      title: 'Cari tahu cara sekolah itu mengajar',
      how: 'Baca situs web dan akreditasinya: jenjang, mata pelajaran, kurikulum, dan apa yang mereka banggakan. Catat satu hal yang sejalan dengan cara Anda mengajar dan satu hal yang ingin Anda tanyakan.',
      why: 'Anda bisa menunjukkan minat yang sungguh-sungguh pada sekolah ini dan murid-muridnya.',
    },
    'try-the-product': {
      title: ['Coba produk {company} selama setengah jam', 'Coba produk mereka selama setengah jam'],
      how: 'Pakai seperti pelanggan baru dan catat di mana Anda bingung serta apa yang sudah bagus. Jika tidak bisa mencobanya, tonton demonya dan baca komentar pelanggan.',
      why: 'Anda bisa membicarakannya sebagai orang yang pernah memakainya.',
    },
    'engineering-writing': {
      title: ['Baca tulisan para engineer {company}', 'Baca tulisan para engineer mereka'],
      how: 'Cari blog teknis, rekaman presentasi, atau kode yang terbuka untuk umum. Catat alat yang mereka pakai dan satu keputusan yang ingin Anda tanyakan.',
      why: 'Anda mengenal istilah mereka dan mendapat pertanyaan yang layak diajukan.',
    },
    'employee-reviews': {
      title: 'Baca pendapat orang yang pernah bekerja di sana',
      how: 'Lihat situs ulasan perusahaan atau tanya di grup profesi Anda. Keluhan yang disebut beberapa orang jadikan pertanyaan, sedangkan luapan emosi satu orang abaikan saja.',
      why: 'Anda perlu tahu bagaimana orang diperlakukan di sana sebelum menerima tawaran.',
    },
    'ask-what-the-day-holds': {
      title: 'Tanyakan susunan acara wawancara kelompoknya',
      how: 'Tanyakan berapa lama acaranya, berapa orang yang hadir, dan apakah ada tes, tur, atau bincang dengan atasan pada hari yang sama. Tanyakan juga pakaian dan berkas yang perlu dibawa.',
      why: 'Anda datang dengan pakaian dan berkas yang sesuai dengan rencana mereka.',
    },
    'read-the-accounts': {
      title: ['Baca laporan keuangan {company}', 'Baca laporan keuangan perusahaan'],
      how: 'Ambil laporan tahunan terakhir. Catat dari mana pendapatannya, apa yang berubah dari tahun sebelumnya, dan satu angka yang ingin Anda tanyakan. Jika laporannya tidak terbuka, baca laporan pesaingnya.',
      why: 'Dari orang keuangan, mereka berharap angkanya sudah dibaca.',
    },
    'look-at-their-marketing': {
      title: [
        'Amati cara {company} berkomunikasi dengan pelanggan',
        'Amati cara mereka berkomunikasi dengan pelanggan',
      ],
      how: 'Telusuri situs web, beberapa unggahan, dan satu iklan sebagai pelanggan. Catat siapa sasarannya, apa yang akan Anda pertahankan, dan satu hal yang ingin Anda uji.',
      why: 'Anda bisa membahas pekerjaan mereka dengan contoh yang masih baru.',
    },
    'learn-the-range': {
      title: ['Hafalkan lima hal yang dijual {company}', 'Hafalkan lima hal yang mereka jual'],
      how: 'Pilih makanan, minuman, atau barang yang paling sering dicari: apa isinya, berapa harganya, cocok dengan apa. Coba rekomendasikan salah satunya dengan suara keras.',
      why: 'Anda sudah bisa membantu pelanggan sejak jam pertama.',
    },
    'changes-in-the-law': {
      title: 'Ikuti perubahan aturan di bidang Anda',
      how: 'Cari peraturan, putusan, dan pedoman baru dalam setahun terakhir. Pilih dua, lalu jelaskan dengan kata sederhana apa artinya bagi klien atau karyawan.',
      why: 'Saran yang benar tahun lalu bisa keliru hari ini, dan mereka ingin melihat bahwa Anda menyadarinya.',
    },
    'plans-of-the-office': {
      title: 'Baca rencana kerja atau anggaran instansinya',
      how: 'Cari rencana strategis, anggaran, atau laporan kinerja terakhir. Catat siapa yang dilayani, apa yang sedang berubah, dan satu sasaran yang didukung oleh posisi Anda.',
      why: 'Pekerjaan publik mengikuti keputusan yang bisa dibaca siapa saja, dan Anda akan ditanya cara menjalankannya.',
    },
    'look-at-the-area': {
      title: 'Kenali daerah tempat Anda akan tinggal',
      how: 'Cek harga sewa, perjalanan ke kantor, serta sekolah atau pekerjaan untuk keluarga. Jika wawancaranya di sana, sisihkan setengah hari untuk berkeliling.',
      why: 'Anda sudah tahu jawabannya sebelum ditanya bersedia pindah atau tidak.',
    },
    'research-interviewer': {
      title: ['Cari tahu tentang {interviewers}', 'Cari tahu tentang orang yang akan Anda temui'],
      how: 'Cari profil LinkedIn, halaman tim, atau seminar yang pernah dibawakan, lalu catat latar belakang dan keahliannya. Siapkan satu pertanyaan tentang pekerjaannya untuk setiap orang, dan jangan mengusik kehidupan pribadinya.',
      why: 'Ini menunjukkan minat yang sungguh-sungguh, dan jawaban Anda bisa disesuaikan dengan keahlian mereka.',
    },
    'team-challenges': {
      title: 'Perkirakan kesulitan yang sedang dihadapi tim',
      how: 'Lihat apa yang diulang dalam lowongan, posisi lain yang sedang dibuka, dan apa yang dikeluhkan pelanggan. Tulis dua dugaan, beserta pertanyaan untuk memastikan benar tidaknya.',
      why: 'Anda bisa membicarakan masalah mereka, tidak hanya tentang diri Anda.',
    },
    'direction-of-organization': {
      title: ['Pelajari ke mana {company} menuju', 'Pelajari ke mana organisasi itu menuju'],
      how: 'Baca laporan tahunan terakhir, rencana yang diumumkan, atau pernyataan publik orang yang akan Anda temui. Catat dua sasaran yang menyentuh posisi Anda dan apa yang bisa menghambatnya.',
      why: 'Pimpinan lebih sering menanyakan arah daripada tugas harian.',
    },
    'map-departments': {
      title: 'Gambarkan hubungan pekerjaan Anda dengan bagian mereka',
      how: 'Gambar siapa menyerahkan apa kepada siapa dan tandai titik rawannya, misalnya pesanan yang terlambat atau permintaan yang tidak jelas. Cari satu pengalaman saat Anda membereskan hal seperti itu.',
      why: 'Orang ini ingin tahu rasanya bekerja dengan Anda dari luar tim Anda.',
    },
    'check-before-you-commit': {
      title: ['Periksa keadaan {company} yang sebenarnya', 'Periksa keadaan organisasi yang sebenarnya'],
      how: 'Cari tahu soal utang, perkara hukum, pergantian pemilik, dan alasan pejabat sebelumnya pergi. Tulis apa yang tidak Anda temukan dan kepada siapa Anda akan menanyakannya.',
      why: 'Di tingkat ini Anda ikut bertanggung jawab atas apa yang Anda temukan saat masuk.',
    },
    'recent-news': {
      title: ['Cari kabar terbaru tentang {company}', 'Cari kabar terbaru tentang perusahaan'],
      how: 'Cari nama perusahaan dalam berita dua bulan terakhir. Satu cabang baru, satu kontrak besar, atau satu perubahan sudah cukup asalkan Anda paham artinya bagi posisi ini.',
      why: 'Fakta yang baru lebih menunjukkan minat daripada pujian.',
    },
    'interviewer-card': {
      title: 'Buat kartu berisi nama dan jabatan setiap pewawancara',
      how: [
        'Tulis {interviewers}, lalu di samping setiap nama apa yang paling penting bagi orang itu. Periksa ejaan dan cara mengucapkannya.',
        'Tulis semua nama yang Anda terima, lalu di samping setiap nama apa yang paling penting bagi orang itu. Periksa ejaan dan cara mengucapkannya.',
      ],
      why: 'Anda bisa menyapa dengan nama, dan ejaan di ucapan terima kasih nanti tidak salah.',
    },

    // Tailor

    'refresh-knowledge': {
      title: 'Segarkan pengetahuan dasar pekerjaan ini',
      how: 'Tulis sepuluh hal yang harus bisa dijelaskan siapa pun di posisi ini. Jelaskan masing-masing dalam dua kalimat tanpa membuka catatan, lalu pelajari hanya yang belum bisa.',
      why: 'Kekurangan pada dasarnya lebih merugikan daripada kekurangan pada rinciannya.',
    },
    'build-the-talk': {
      title: 'Susun presentasi dengan satu pesan utama',
      how: 'Tulis dalam satu kalimat apa yang harus diingat pendengar, lalu sisakan hanya yang mendukungnya. Rencanakan empat perlima dari waktu Anda supaya satu pertanyaan tidak mengacaukan semuanya.',
      why: 'Pendengar mengingat satu pesan, dan sebaiknya itu pesan pilihan Anda.',
    },
    'demo-lesson': {
      title: 'Susun rencana microteaching menit demi menit',
      how: 'Pilih satu tujuan yang bisa dicapai dalam waktu itu. Rencanakan satu bagian saat peserta didik yang bekerja, satu cara melihat siapa yang sudah paham, dan apa yang dilewati bila waktu kurang.',
      why: 'Mereka mengamati peserta didik secermat mereka mengamati Anda.',
    },
    'reread-application': {
      title: 'Baca ulang lamaran yang Anda kirim',
      how: 'Telusuri baris demi baris dan bayangkan apa yang akan ditanyakan orang yang baru membacanya. Siapkan versi yang Anda kirim agar mudah dilihat.',
      why: 'Lamaran itu ada di depan mereka, dan setiap baris bisa menjadi pertanyaan.',
    },
    'examples-without-a-job': {
      title: 'Kumpulkan contoh dari kuliah, sekolah, organisasi, dan rumah',
      how: 'Ingat tugas kelompok, kepanitiaan, magang, membantu usaha keluarga, atau kegiatan di lingkungan. Tulis empat kejadian saat orang mengandalkan Anda, apa yang Anda lakukan, dan hasilnya.',
      why: 'Anda bisa menunjukkan bahwa Anda dapat diandalkan meskipun belum pernah bekerja.',
    },
    'prepare-stories': {
      title: 'Tulis tiga sampai lima cerita nyata dari pekerjaan Anda',
      how: 'Tiga cukup untuk wawancara singkat, lima untuk yang panjang. Untuk setiap cerita, catat kata kuncinya: keadaannya, tugas Anda, tindakan Anda, dan hasilnya. Sertakan satu hal yang gagal dan satu orang yang sulit diajak bekerja sama.',
      why: 'Kebanyakan pertanyaan bisa dijawab dengan beberapa cerita yang baik.',
    },
    'choose-pieces': {
      title: 'Pilih tiga karya dan tentukan urutannya',
      how: 'Mulai dari yang paling dekat dengan pekerjaan mereka. Untuk setiap karya, tulis masalahnya, bagian Anda, keputusan utamanya, dan hasilnya.',
      why: 'Tiga karya yang bisa Anda jelaskan lebih berbicara daripada dua belas yang hanya dilihat sekilas.',
    },
    'show-your-process': {
      title: 'Perlihatkan bagaimana satu karya terbentuk',
      how: 'Letakkan sketsa awal dan versi yang dibuang di samping hasil akhirnya. Ceritakan apa kata pengguna atau klien, dan apa yang Anda ubah karenanya.',
      why: 'Mereka menilai prosesnya sama seperti hasilnya.',
    },
    'reopen-assignment': {
      title: 'Buka kembali tugas Anda dan telusuri sekali lagi',
      how: 'Buka di perangkat yang akan Anda pakai dan pastikan semuanya masih berjalan. Di samping setiap bagian utama, catat mengapa Anda membuatnya begitu dan apa yang sengaja tidak dikerjakan.',
      why: 'Anda akan ditanya tentang pilihan yang dibuat berhari-hari atau berminggu-minggu lalu.',
    },
    'why-the-change': {
      title: 'Jelaskan dalam tiga kalimat mengapa Anda pindah bidang',
      how: 'Sebutkan apa yang Anda sukai dari pekerjaan lama, apa yang menarik dari bidang baru, dan langkah yang sudah Anda ambil. Jangan menjelekkan pekerjaan yang Anda tinggalkan.',
      why: 'Mereka ingin tahu bahwa keputusan ini matang dan akan bertahan.',
    },
    'proof-points': {
      title: [
        'Kumpulkan bukti bahwa Anda mampu di posisi ini ({role})',
        'Kumpulkan bukti bahwa Anda mampu di posisi ini',
      ],
      how: 'Di samping setiap syarat utama, tulis satu fakta: angka, sertifikat, hasil kerja, atau orang yang bisa membenarkannya. Jika belum ada, tulis bagaimana Anda akan mempelajarinya di minggu-minggu pertama.',
      why: 'Calon atasan dan tim ingin melihat bahwa Anda benar-benar mampu mengerjakannya.',
    },
    'choose-relevant-projects': {
      title: [
        'Pilih pengalaman kerja yang paling dekat dengan posisi ini ({role})',
        'Pilih pengalaman kerja yang paling dekat dengan posisi ini',
      ],
      how: 'Bisa berupa proyek, lokasi kerja, kelas, bangsal, atau musim ramai; dua atau tiga sudah cukup. Untuk masing-masing, tulis apa yang diminta, bagian mana yang Anda kerjakan, dan hasilnya.',
      why: 'Pengalaman yang relevan lebih cepat meyakinkan daripada daftar panjang.',
    },
    'transferable-skills': {
      title: 'Buat daftar keterampilan lama yang tetap terpakai',
      how: 'Ambil empat syarat dan cari kapan Anda mengerjakan hal yang sama dengan nama lain, misalnya menjelaskan kepada pelanggan, memecahkan masalah, atau membuat catatan. Pakai istilah mereka.',
      why: 'Tanpa bantuan Anda, mereka mungkin tidak melihat hubungan pekerjaan lama Anda dengan pekerjaan mereka.',
    },
    'tick-the-must-haves': {
      title: 'Cocokkan diri Anda dengan syarat yang wajib',
      how: 'Catat apa yang disebut wajib: ijazah, sertifikat, lama pengalaman, bahasa, SIM, jam kerja. Di sampingnya tulis ya, atau bagaimana dan kapan Anda akan memenuhinya.',
      why: 'Wawancara pertama memeriksa ini sebelum yang lain.',
    },
    'your-introduction': {
      title: 'Siapkan perkenalan satu menit untuk "Ceritakan tentang diri Anda"',
      how: 'Sebutkan kegiatan Anda sekarang, satu hal dari masa lalu yang membawa Anda ke sini, dan mengapa posisi ini menjadi langkah berikutnya. Tulis tiga kata kunci saja, lalu ukur waktunya.',
      why: 'Banyak wawancara dimulai dengan ini, dan awal yang baik membuat Anda tenang.',
    },
    'group-introduction': {
      title: 'Siapkan perkenalan setengah menit untuk kelompok',
      how: 'Sebutkan nama, kegiatan Anda, dan satu hal yang mudah diingat, misalnya sesuatu yang pernah Anda buat atau kelola. Latih sambil berdiri.',
      why: 'Kalau pesertanya banyak, mungkin hanya setengah menit yang Anda dapat di awal.',
    },
    'highlight-soft-skills': {
      title: 'Pilih dua soft skill yang ingin ditonjolkan, masing-masing dengan contoh',
      how: 'Misalnya menenangkan orang, menjelaskan hal yang rumit, atau menepati janji pada hari yang berat. Tulis apa yang terjadi dan apa yang berubah berkat Anda.',
      why: 'HRD lebih memperhatikan cara Anda berhubungan dengan orang daripada rincian pekerjaan.',
    },
    'course-project': {
      title: 'Pilih satu tugas kuliah atau sekolah untuk diceritakan',
      how: 'Pilih tugas yang membuat orang lain bergantung pada Anda. Catat masalahnya, bagian Anda, apa yang tidak berjalan, dan apa yang kini akan Anda ubah.',
      why: 'Kalau pengalaman kerja masih sedikit, yang ditanyakan adalah studi Anda.',
    },
    'career-direction': {
      title: 'Tentukan jawaban tentang arah karier Anda',
      how: 'Gambarkan apa yang ingin Anda kerjakan dua atau tiga tahun lagi dan bagaimana posisi ini mengarah ke sana. Ingin mengerjakan pekerjaan ini dengan baik dan memikul sedikit lebih banyak tanggung jawab sudah merupakan jawaban yang baik.',
      why: 'HRD menanyakan tujuan karier untuk melihat apakah posisi ini sejalan dengan rencana Anda.',
    },
    'know-your-range': {
      title: ['Tentukan kisaran gaji Anda ({role})', 'Tentukan kisaran gaji Anda'],
      how: 'Cari tahu gaji untuk pekerjaan ini di daerah Anda dari lowongan, upah minimum, atau kenalan seprofesi. Tulis kisaran yang akan Anda sebutkan dan batas terendah yang masih Anda terima, dan tentukan apakah itu gaji kotor atau bersih. Siapkan satu kalimat bila ditanya gaji Anda sekarang.',
      why: 'Sejak awal HRD memeriksa apakah harapan Anda mendekati anggaran mereka.',
    },
    'moving-plan': {
      title: 'Siapkan jawaban kapan dan bagaimana Anda akan pindah',
      how: 'Tulis tanggal paling awal, apa yang harus dibereskan dulu, dan apakah Anda perlu bantuan untuk pindah. Sebutkan alasan Anda mau tinggal di sana.',
      why: 'Mereka bertanya karena kepindahan yang batal berarti mencari orang dari awal lagi.',
    },
    'explain-the-break': {
      title: 'Jelaskan dalam dua kalimat mengapa Anda berhenti dan mengapa kembali sekarang',
      how: 'Satu kalimat tentang masa jeda, seperlunya saja, dan satu kalimat mengapa sekarang saat yang tepat. Setelah itu kembali ke soal pekerjaan.',
      why: 'Jawaban yang pendek dan mantap membuat masa jeda tidak mendominasi wawancara.',
    },
    'emphasize-expertise': {
      title: 'Pilih dua bidang yang paling Anda kuasai dan tonjolkan',
      how: 'Untuk masing-masing, tulis apa yang Anda kerjakan tanpa bantuan, apa yang masih Anda cari, dan siapa yang meminta saran Anda. Masukkan keduanya ke dalam perkenalan dan contoh Anda.',
      why: 'Mereka mencari keahlian, dan Anda bisa menentukan bagian mana yang mereka lihat dulu.',
    },
    'problem-solving-examples': {
      title: 'Runut kembali bagaimana Anda memecahkan dua masalah',
      how: 'Tulis langkahnya secara berurutan: apa yang Anda perhatikan, apa yang Anda kesampingkan, apa yang Anda coba, dan bagaimana Anda tahu itu berhasil. Pilih satu yang mendesak dan satu yang makan waktu berminggu-minggu.',
      why: 'Mereka ingin melihat cara Anda berpikir ketika jawabannya tidak jelas.',
    },
    'team-preferences': {
      title: 'Urutkan tim yang bisa Anda pilih beserta alasannya',
      how: 'Untuk setiap tim, catat apa yang akan Anda kerjakan, dari siapa Anda akan belajar, dan apa yang Anda khawatirkan. Ubah setiap kekhawatiran menjadi pertanyaan.',
      why: 'Seorang atasan ingin mendengar alasan mengapa Anda memilih timnya.',
    },
    'working-together-examples': {
      title: 'Cari contoh saat membantu, meminta bantuan, dan berbeda pendapat',
      how: 'Satu contoh pendek untuk masing-masing, kalau bisa dari dua tahun terakhir. Ceritakan juga apa yang dilakukan orang lain.',
      why: 'Mereka membayangkan seperti apa sehari bekerja di samping Anda.',
    },
    'hardest-decision': {
      title: 'Siapkan keputusan kerja tersulit yang pernah Anda ambil',
      how: 'Tulis pertimbangan kedua sisi pada waktu itu, pilihan Anda, siapa yang tidak setuju, dan akibatnya. Tambahkan apa yang akan Anda lakukan sekarang.',
      why: 'Mereka ingin mendengar pertimbangan Anda, dan keputusan yang mudah tidak menunjukkannya.',
    },
    'explain-a-choice': {
      title: 'Bersiaplah mempertahankan satu pilihan dalam pekerjaan Anda',
      how: 'Ambil satu metode, bahan, atau alat yang Anda pilih. Tulis apa pilihan lainnya, mengapa Anda menolaknya, dan kapan Anda akan memutuskan sebaliknya.',
      why: 'Seorang ahli bertanya mengapa sesering ia bertanya bagaimana.',
    },
    'patient-safety-example': {
      title: 'Siapkan contoh saat Anda menjaga keselamatan pasien',
      how: 'Pilih kejadian saat Anda melihat risiko lalu bersuara, atau tetap mengikuti prosedur ketika semuanya terburu-buru. Hilangkan apa pun yang bisa mengungkap siapa pasiennya.',
      why: 'Anda akan ditanya soal keselamatan, dan cara Anda menjaga kerahasiaan ikut diperhatikan.',
    },
    'service-example': {
      title: 'Siapkan cerita tentang pelanggan yang sulit',
      how: 'Tulis apa yang diinginkan orang itu, apa yang Anda katakan, apa yang bisa Anda tawarkan, dan bagaimana akhirnya. Pilih cerita saat Anda tetap ramah tanpa menuruti semuanya. Jika belum pernah melayani pelanggan, tentukan apa yang akan Anda lakukan bila pesanan keliru.',
      why: 'Dalam dua menit terlihat bagaimana Anda akan melayani pelanggan mereka.',
    },
    'know-your-numbers': {
      title: 'Kuasai angka-angka Anda',
      how: 'Tulis target dan pencapaian dua tahun terakhir, serta bagian mana yang merupakan hasil kerja Anda. Jika angkanya rahasia, sebutkan berapa besar perubahannya.',
      why: 'Angka yang bisa Anda jelaskan adalah bukti hasil yang paling singkat.',
    },
    'people-you-led': {
      title: 'Tulis siapa dan apa saja yang pernah menjadi tanggung jawab Anda',
      how: 'Catat jumlah orang, anggaran atau bidangnya, dan berapa lama. Tambahkan satu orang yang berkembang di bawah Anda dan satu keputusan yang tidak populer.',
      why: 'Mereka ingin tahu seberapa besar tugasnya dan apa jadinya orang-orang itu.',
    },
    'size-of-your-task': {
      title: 'Tulis seberapa besar tanggung jawab Anda yang terakhir',
      how: 'Catat jumlah orang, anggaran atau bidangnya, dan apa yang berubah selama Anda memegangnya. Jika tidak punya bawahan, ambil pekerjaan terbesar yang Anda tangani sendiri.',
      why: 'Mereka membandingkannya dengan apa yang akan diserahkan kepada Anda.',
    },
    'keeping-children-safe': {
      title: 'Tentukan tindakan Anda jika seorang anak menceritakan hal yang mengkhawatirkan',
      how: 'Baca bagaimana sekolah menangani laporan semacam itu. Bersiaplah mengatakan bahwa Anda akan mendengarkan, tidak menjanjikan rahasia, mencatatnya, dan meneruskannya pada hari itu juga kepada yang berwenang. Jika Anda mengajar orang dewasa, siapkan hal yang sama untuk peserta yang tertekan.',
      why: 'Sekolah menanyakan hal ini dan mengharapkan jawaban yang pasti.',
    },
    'class-that-was-hard': {
      title: 'Siapkan contoh kelas atau murid yang sulit dijangkau',
      how: 'Tulis apa yang Anda lihat, apa yang pertama Anda coba, kepada siapa Anda meminta bantuan, dan apa yang berubah. Jangan sebutkan namanya.',
      why: 'Pertanyaan tentang perilaku dan tentang murid yang perlu bantuan lebih hampir pasti muncul.',
    },
    'safety-example': {
      title: 'Siapkan contoh bekerja dengan aman saat keadaan mendesak',
      how: 'Ingat saat Anda menghentikan pekerjaan, menolak muatan, mengunci mesin, atau melaporkan kejadian nyaris celaka. Tulis apa yang Anda lihat, apa yang Anda lakukan, dan apa yang kemudian diubah. Jika Anda baru mulai, ambil contoh dari sekolah, olahraga, atau rumah.',
      why: 'Mereka ingin yakin bahwa Anda berhenti ketika sesuatu tidak aman.',
    },
    'day-it-broke-down': {
      title: 'Ceritakan cara Anda melewati hari ketika semuanya kacau',
      how: 'Truk terlambat, dua orang sakit, mesin mati: tulis apa yang Anda kerjakan lebih dulu, apa yang ditunda, dan siapa yang Anda beri tahu.',
      why: 'Hari seperti itu akan datang lagi, dan mereka ingin tahu apa yang Anda dahulukan.',
    },
    'system-you-know': {
      title: 'Bersiaplah menggambar satu sistem yang pernah Anda kerjakan',
      how: 'Gambar bagian-bagiannya dari ingatan dan ikuti satu permintaan dari awal sampai akhir. Catat berapa beban yang ditanggungnya, apa yang pernah rusak, dan satu keputusan yang kini akan Anda ubah.',
      why: 'Mereka suka menggali sesuatu yang benar-benar Anda buat, dan gambar memudahkan Anda menjelaskan.',
    },
    'explain-an-analysis': {
      title: 'Pelajari kembali satu analisis dari pertanyaan sampai keputusan',
      how: 'Tulis siapa yang bertanya, data apa yang ada dan apa kekurangannya, apa temuan Anda, dan apa keputusannya. Sebutkan seberapa yakin Anda dan bagaimana Anda memeriksanya.',
      why: 'Mereka ingin tahu apakah orang bisa bertindak berdasarkan temuan Anda.',
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
      how: 'Sebutkan apa yang Anda inginkan, batasan apa yang muncul, misalnya waktu, biaya, aturan, atau layar kecil, dan apa yang Anda lepaskan. Sebut satu hal yang Anda pertahankan beserta alasannya.',
      why: 'Setiap desain bertemu batasan, dan mereka ingin melihat apa yang Anda jaga.',
    },
    'product-decision': {
      title: 'Telusuri kembali satu keputusan produk, langkah demi langkah',
      how: 'Tulis masalahnya dan siapa yang mengalaminya, apa lagi yang bisa dibuat, apa yang Anda pilih, dan bagaimana Anda tahu itu berhasil. Tambahkan satu hal yang Anda hentikan.',
      why: 'Yang mereka cari adalah pertimbangan tentang apa yang dibuat dan apa yang ditinggalkan.',
    },
    'no-to-a-request': {
      title: 'Siapkan contoh saat Anda menolak sebuah permintaan',
      how: 'Tulis siapa yang memintanya, berapa biayanya bila dikerjakan, bagaimana Anda menjelaskan penolakan, dan apa gantinya. Ceritakan bagaimana kerja sama sesudahnya.',
      why: 'Menentukan prioritas berarti mengecewakan seseorang, dan mereka ingin tahu cara Anda melakukannya.',
    },
    'deal-won-and-lost': {
      title: 'Siapkan satu penjualan yang berhasil dan satu yang gagal',
      how: 'Tulis bagaimana masing-masing bermula, siapa yang memutuskan, apa yang hampir menggagalkannya, dan berapa lama. Untuk yang gagal, sebutkan apa yang akan Anda lakukan lebih awal.',
      why: 'Siapa pun bisa mendapat tahun yang baik; mereka ingin mendengar cara Anda menggarap pelanggan.',
    },
    'campaign-story': {
      title: 'Pelajari kembali satu kampanye dari tujuan sampai hasil',
      how: 'Tulis tujuannya, sasarannya, anggarannya, apa yang dicoba, dan hasilnya. Sebutkan satu hal yang tidak berhasil dan kapan Anda menyadarinya.',
      why: 'Dari situ terlihat apa yang Anda lakukan ketika angka pertama mengecewakan.',
    },
    'figures-you-stood-behind': {
      title: 'Siapkan satu tutup buku, audit, atau proyeksi yang Anda pegang',
      how: 'Tulis besarnya, tenggatnya, kesalahan yang Anda temukan, dan bagaimana diperbaiki. Sebutkan apa yang Anda periksa sendiri dan di mana Anda mengandalkan orang lain.',
      why: 'Semua orang mengaku teliti, dan contoh ini menunjukkan caranya.',
    },
    'process-improved': {
      title: 'Gambarkan satu proses yang Anda perbaiki, sebelum dan sesudahnya',
      how: 'Catat berapa jam atau kesalahan yang hilang karenanya, siapa yang harus mengubah kebiasaan, dan bagaimana Anda menjaganya agar tidak kembali seperti dulu.',
      why: 'Mereka ingin tahu apakah perbaikan Anda bertahan.',
    },
    'too-few-hands': {
      title: 'Siapkan contoh menyusun rencana dengan tenaga atau stok yang kurang',
      how: 'Tulis apa yang diminta dan apa yang tersedia, apa yang Anda dahulukan, siapa yang Anda minta menunggu, dan bagaimana akhirnya.',
      why: 'Rencana jarang pas dengan keadaan, dan mereka ingin melihat cara Anda memilih.',
    },
    'hard-talk': {
      title: 'Siapkan contoh pembicaraan yang berat',
      how: 'Pilih teguran, keluhan, atau penolakan kepada atasan. Tulis apa yang Anda siapkan, apa yang Anda katakan, dan bagaimana Anda berdua berpisah, lalu samarkan apa pun yang mengungkap orangnya.',
      why: 'Pekerjaan ini penuh pembicaraan seperti itu, dan mereka ingin mendengar cara Anda.',
    },
    'matters-you-may-discuss': {
      title: 'Buat daftar perkara yang boleh Anda bicarakan',
      how: 'Untuk setiap perkara, tulis bagian Anda, persoalan hukumnya, dan akhirnya, tanpa nama atau fakta yang tidak terbuka untuk umum. Sertakan satu yang berakhir tidak sesuai harapan.',
      why: 'Mereka ingin mendengar cara Anda menalar dan melihat bahwa Anda menjaga rahasia.',
    },
    'change-you-led': {
      title: 'Siapkan satu perubahan yang Anda pimpin dari awal sampai akhir',
      how: 'Tulis mengapa perubahan itu perlu, siapa yang menolak dan alasannya, apa yang Anda korbankan, dan apa yang masih tersisa setahun kemudian.',
      why: 'Mereka bertanya apa yang bertahan setelah Anda beralih ke hal berikutnya.',
    },
    'fair-under-pressure': {
      title: 'Siapkan contoh bersikap adil di bawah tekanan',
      how: 'Ingat saat seseorang meminta pengecualian, bantuan khusus, atau jalan pintas. Tulis aturannya, apa yang Anda lakukan, dan bagaimana Anda menjelaskannya.',
      why: 'Pelayanan publik berarti memperlakukan semua orang sama, dan mereka akan meminta buktinya.',
    },
    'first-steps-in-the-new-field': {
      title: 'Sebutkan langkah pertama Anda di bidang yang baru',
      how: 'Kursus, hari percobaan, pekerjaan kecil, atau obrolan dengan pelakunya: ceritakan apa yang Anda lakukan dan apa yang mengejutkan Anda. Jika belum ada, ambil satu langkah minggu ini.',
      why: 'Satu langkah yang sudah diambil lebih berharga daripada rencana.',
    },
    'how-you-learn': {
      title: 'Siapkan contoh saat Anda belajar sesuatu dengan cepat',
      how: 'Pilih sesuatu yang semula tidak Anda bisa: mesin, bahasa, resep, aplikasi. Ceritakan caranya, siapa yang membantu, dan berapa lama.',
      why: 'Selama belum ada pengalaman, yang mereka lihat adalah cara Anda belajar.',
    },
    'why-this-team': {
      title: 'Jelaskan mengapa Anda tertarik pada pekerjaan dan tim ini',
      how: 'Sebutkan satu alasan tentang pekerjaannya dan satu tentang timnya, beserta asal alasan itu. Jika Anda akan meninggalkan pekerjaan, tambahkan alasannya dalam satu kalimat yang tidak menyalahkan siapa pun.',
      why: 'Pertanyaan ini muncul di awal, dan jawaban yang cocok untuk perusahaan mana pun kurang berarti.',
    },
    'highlight-culture-fit': {
      title: [
        'Hubungkan cara kerja Anda dengan budaya {company}',
        'Hubungkan cara kerja Anda dengan budaya perusahaan',
      ],
      how: 'Ambil dua nilai mereka dan tulis satu kejadian saat Anda bertindak seperti itu. Lewati nilai yang bukan nilai Anda, sebab Anda harus menjalaninya setiap hari.',
      why: 'HRD antara lain menilai apakah Anda cocok dengan cara orang bekerja di sana.',
    },
    'highlight-enthusiasm': {
      title: ['Tulis mengapa Anda ingin bergabung dengan {company}', 'Tulis mengapa Anda ingin bergabung'],
      how: 'Beri satu alasan tentang pekerjaannya dan satu tentang tempatnya, masing-masing dengan hal yang hanya berlaku bagi mereka. Sampaikan dengan lugas dalam dua atau tiga kalimat.',
      why: 'Antusiasme dipercaya bila ada alasannya.',
    },
    'compare-cost-of-living': {
      title: 'Bandingkan biaya hidup di kedua tempat',
      how: 'Cari biaya sewa, transportasi, dan upah minimum di tempat tinggal Anda dan di tempat kerja nanti. Sesuaikan kisaran gaji Anda dan catat satu angka yang paling berubah.',
      why: 'Gaji yang sama bisa berarti naik di satu kota dan turun di kota lain.',
    },
    'explain-gaps': {
      title: 'Siapkan penjelasan yang tenang untuk masa jeda dan perpindahan kerja',
      how: 'Untuk setiap masa jeda, masa kerja yang singkat, atau alasan keluar, tulis dua kalimat yang benar: apa yang terjadi dan apa yang Anda lakukan sesudahnya. Jangan menyalahkan siapa pun dan jangan berlebihan.',
      why: 'Hal yang tampak mencurigakan menjadi ringan bila dijelaskan dengan tenang.',
    },
    'list-improvements': {
      title: 'Catat apa yang akan Anda ubah jika ada satu hari lagi',
      how: 'Tulis tiga kelemahan tugas Anda dan apa yang diperlukan untuk memperbaikinya. Sebutkan mana yang akan Anda perbaiki lebih dulu.',
      why: 'Mereka sudah menemukan kelemahannya dan ingin tahu apakah Anda juga melihatnya.',
    },
    'story-per-value': {
      title: 'Pasangkan satu cerita dengan setiap nilai perusahaan',
      how: 'Tulis nilai-nilainya dalam satu kolom dan satu cerita di samping masing-masing, termasuk apa yang Anda korbankan untuk bertindak begitu. Jika tidak ada cerita besar, kejadian kecil sehari-hari pun cukup.',
      why: 'Pertanyaan dalam wawancara ini disusun dari nilai-nilai itu.',
    },
    'stories-by-quality': {
      title: 'Kelompokkan cerita Anda menurut sifat yang dibuktikannya',
      how: 'Tulis sifat yang disebut dalam lowongan, misalnya kerja sama atau ketelitian, lalu taruh dua cerita di bawah masing-masing. Kalau masih kosong, tulis cerita baru.',
      why: 'Wawancara seperti ini menelusuri daftar sifat dan menilai satu per satu.',
    },
    'improve-their-product': {
      title: [
        'Pilih satu hal yang bisa diperbaiki dari produk {company}',
        'Pilih satu hal yang bisa diperbaiki dari produk mereka',
      ],
      how: 'Sebutkan siapa yang diuntungkan, bagaimana Anda mencari tahu dengan murah apakah mereka menginginkannya, dan bagaimana Anda tahu itu berhasil. Bersiaplah mendengar mengapa hal itu belum dilakukan.',
      why: 'Satu gagasan yang matang untuk produk mereka lebih meyakinkan daripada teori.',
    },
    'value-you-find-hard': {
      title: 'Pilih satu nilai mereka yang sulit Anda jalankan',
      how: 'Ceritakan satu hari ketika nilai itu menuntut pengorbanan dan apa yang Anda lakukan berbeda sejak itu. Contoh kecil yang nyata sudah cukup.',
      why: 'Satu jawaban yang jujur membuat jawaban lain lebih dipercaya.',
    },
    'review-past-projects': {
      title: 'Segarkan rincian pekerjaan Anda yang lalu',
      how: 'Keluarkan catatan, rencana, foto, atau laporan lama. Ingat kembali angkanya, alasannya, apa yang tidak berjalan, dan apa yang kini akan Anda lakukan berbeda.',
      why: 'Orang yang paham pekerjaannya akan mengajukan pertanyaan kedua dan ketiga.',
    },
    'practical-facts': {
      title: 'Tulis masa notice, tanggal mulai, dan jam kerja Anda',
      how: 'Tambahkan fakta lain: SIM, kendaraan, kesediaan dinas luar kota, cuti yang sudah direncanakan, dan hari kosong untuk wawancara berikutnya. Satu baris untuk masing-masing sudah cukup.',
      why: 'Jawaban yang pasti menghemat satu telepon lagi bagi kedua pihak.',
    },
    'shifts-you-can-work': {
      title: 'Tulis hari dan shift yang bisa Anda ambil',
      how: 'Periksa satu minggu penuh, termasuk malam, akhir pekan, dan hari raya, dan sepakati dulu dengan keluarga di rumah. Tandai yang kadang-kadang bisa, dan cara Anda berangkat untuk shift paling pagi.',
      why: 'Jadwal sering menentukan, dan janji yang ditarik kembali merusak kepercayaan.',
    },
    'limits-for-the-agency': {
      title: 'Tentukan ke mana agensi boleh mengirim lamaran Anda',
      how: 'Catat perusahaan yang sudah Anda lamar dan yang tidak Anda minati. Minta mereka bertanya dulu kepada Anda sebelum setiap pengiriman.',
      why: 'Dua lamaran ke perusahaan yang sama bisa menggugurkan keduanya.',
    },
    'first-three-months': {
      title: 'Buat gambaran tiga bulan pertama Anda di posisi ini',
      how: 'Tulis apa yang ingin Anda pelajari dulu, dengan siapa Anda akan berbicara, dan satu hal berguna yang akan Anda selesaikan. Biarkan tetap berupa sketsa yang bisa berubah setelah mendengar jawaban mereka.',
      why: 'Calon atasan sedang membayangkan Anda di posisi itu, dan ini membantunya.',
    },
    'keep-secrets': {
      title: 'Tentukan apa yang tidak boleh Anda ceritakan',
      how: 'Telusuri contoh-contoh Anda dan hapus nama, jumlah, serta rincian kasus yang tidak terbuka untuk umum. Cari sebutan netral, misalnya "sebuah perusahaan asuransi menengah".',
      why: 'Cara Anda menjaga rahasia perusahaan lama menunjukkan cara Anda menjaga rahasia mereka.',
    },
    'easy-conversation': {
      title: 'Siapkan obrolan ringan untuk di meja makan',
      how: 'Pilih tiga topik yang tidak memicu perdebatan, misalnya perjalanan, olahraga, atau kotanya, dan satu pertanyaan untuk setiap orang. Tambahkan dua cerita pendek tentang pekerjaan yang bisa disampaikan di sela makan.',
      why: 'Sebagian besar acara makan adalah obrolan biasa, dan itu bagian dari wawancara.',
    },
    'explain-work-simply': {
      title: 'Jelaskan pekerjaan Anda dengan kata-kata yang dipahami orang awam',
      how: 'Gambarkan satu tugas tanpa istilah khusus dan sebutkan mengapa itu penting. Jika ditanya hal teknis yang tidak Anda ketahui, akui saja, lalu katakan bagaimana dan dengan siapa Anda akan mempelajarinya.',
      why: 'HRD hanya bisa meneruskan apa yang mereka pahami.',
    },
    'conflicts-of-interest': {
      title: 'Catat hal yang bisa menjadi benturan kepentingan',
      how: 'Catat klien, kerabat, saham, atau jabatan yang bersinggungan dengan perusahaan ini. Tentukan apa yang perlu Anda sampaikan, dan kapan.',
      why: 'Lebih baik Anda yang menyampaikannya daripada mereka yang menemukannya.',
    },
    'how-to-address-people': {
      title: 'Pastikan cara menyapa orang yang akan Anda temui',
      how: 'Cari tahu sapaan yang sopan di sana, misalnya Bapak atau Ibu di Indonesia, atau Frau dan Herr dengan nama keluarga di Jerman. Pakai terus sampai mereka sendiri menawarkan sapaan lain.',
      why: 'Sapaan yang sopan tidak pernah salah, sedangkan yang akrab bisa keliru.',
    },
    'past-pay-limits': {
      title: 'Periksa apakah mereka boleh menanyakan gaji lama Anda',
      how: 'Di tempat kerja ini hukum membatasi pertanyaan semacam itu; cari tahu bunyi aturannya sekarang. Siapkan satu kalimat yang mengalihkan dari gaji lama ke gaji yang Anda harapkan.',
      why: 'Gaji lama sebaiknya tidak menentukan tawaran yang Anda terima.',
    },
    'compare-the-offer': {
      title: 'Telusuri syarat kerjanya baris demi baris',
      how: 'Buat daftar gaji, jam kerja, lembur, cuti, THR, BPJS, masa percobaan, dan jenis kontrak, dengan keadaan Anda sekarang di sampingnya. Tandai yang sudah baik, yang belum jelas, dan satu atau dua hal yang ingin Anda ubah.',
      why: 'Saat terbaik membahas syarat kerja adalah sebelum Anda setuju.',
    },
    'speak-their-language': {
      title: ['Pakai istilah yang dipakai {company}', 'Pakai istilah yang mereka pakai'],
      how: 'Catat lima kata yang sering mereka gunakan, misalnya tamu atau nasabah dan bukan pelanggan, lalu pakai sebagai ganti istilah Anda. Untuk setiap syarat, sebutkan apa yang Anda miliki untuk memenuhinya.',
      why: 'Ini menunjukkan nilai Anda bagi kebutuhan mereka, dan memudahkan mereka memahami Anda.',
    },
    'spread-your-stories': {
      title: 'Bagi cerita Anda untuk sepanjang hari',
      how: 'Taruh satu atau dua cerita di samping setiap orang atau sesi, dan simpan dua sebagai cadangan. Pakai cerita terbaik untuk kedua kalinya hanya bila tidak ada yang lain.',
      why: 'Ketika mereka membandingkan catatan pada sore hari, setiap contoh baru melengkapi gambarannya.',
    },

    // Practice

    'design-drills': {
      title: 'Rancang dua sistem di atas kertas, dari pertanyaan sampai titik lemahnya',
      how: 'Sediakan 40 menit untuk masing-masing. Tanyakan dan jawab apa yang harus dilakukan sistem dan untuk berapa pengguna, gambar bagian-bagiannya, ikuti satu permintaan, dan sebutkan apa yang lebih dulu gagal.',
      why: 'Urutan berpikir Anda dinilai sama seperti gambarnya.',
    },
    'solve-aloud': {
      title: 'Kerjakan dua latihan dengan batas waktu sambil berbicara',
      how: 'Pilih tugas yang mirip dengan yang Anda perkirakan: soal, perbaikan, percakapan penjualan. Ucapkan apa yang Anda lakukan dan alasannya, lalu dengarkan rekamannya sekali.',
      why: 'Berbicara sambil bekerja adalah keterampilan tersendiri dan cepat terasa lebih mudah.',
    },
    'practice-problems': {
      title: 'Selesaikan tiga soal latihan dengan suara keras dan pengukur waktu',
      how: 'Beri 25 menit untuk masing-masing, dalam bahasa pemrograman yang akan Anda pakai. Sampaikan rencana sebelum menulis, lalu uji dengan kasus kosong dan kasus yang ganjil.',
      why: 'Berpikir sambil diamati menjadi lebih mudah dengan latihan.',
    },
    'practice-cases': {
      title: 'Kerjakan tiga kasus latihan dengan suara keras',
      how: 'Untuk setiap kasus, tanyakan tujuannya, pecah persoalannya menjadi beberapa bagian, kerjakan satu bagian, dan tutup dengan rekomendasi. Kalau bisa, minta seseorang membacakan kasusnya.',
      why: 'Mereka mengikuti cara Anda sampai pada jawaban, jadi Anda harus mengucapkannya.',
    },
    'words-of-the-trade': {
      title: 'Pelajari tiga puluh istilah kerja dalam bahasa wawancara',
      how: 'Ambil dari lowongan dan situs web, ditambah alat dan tugas yang Anda hadapi setiap hari. Ucapkan masing-masing dalam kalimat tentang diri Anda.',
      why: 'Anda menguasai pekerjaannya, dan istilah yang tepat membuatnya terdengar.',
    },
    'trade-test': {
      title: 'Bersiap untuk uji praktik atau uji mengemudi',
      how: 'Tanyakan bahan, posisi, gambar kerja, atau kendaraannya, dan standar penilaiannya. Kerjakan sekali dalam kondisi yang sama dan periksa hasilnya seperti seorang inspektur. Ucapkan pemeriksaan keselamatan sambil melakukannya.',
      why: 'Uji praktik dinilai dengan butir-butir tetap, dan Anda bisa mengetahuinya lebih dulu.',
    },
    'practice-exercises': {
      title: 'Latih setiap jenis latihan satu kali',
      how: 'Urutkan setumpuk email dalam 20 menit, kerjakan satu psikotes latihan, dan peragakan percakapan dengan pelanggan atau rekan yang kesal. Minta contoh tes kepada panitia.',
      why: 'Percobaan pertama sebaiknya bukan yang dinilai.',
    },
    'try-the-task': {
      title: 'Lakukan tugas utamanya sekali sebelum hari itu',
      how: 'Cari tahu apa yang akan diminta dan kerjakan dengan tempo Anda sendiri: kopi, masakan, serah terima, mesin kasir. Jika tidak bisa, tonton orang lain melakukannya dan ucapkan langkahnya.',
      why: 'Tangan Anda sebaiknya tidak kaku saat ada yang memperhatikan.',
    },
    'mental-arithmetic': {
      title: 'Panaskan kemampuan berhitung di luar kepala',
      how: 'Sepuluh menit selama tiga hari: persen, angka besar kali angka kecil, perkiraan kasar. Biasakan mengucapkan pembulatan Anda.',
      why: 'Hitungan yang lambat menghabiskan waktu berpikir.',
    },
    'weak-points-of-a-design': {
      title: 'Pelajari apa yang lebih dulu rusak saat beban bertambah',
      how: 'Telusuri penyimpanan, cache, antrean, dan jaringan, lalu tulis bagaimana masing-masing gagal dan apa yang Anda korbankan untuk mencegahnya. Pakai sistem yang pernah Anda kerjakan.',
      why: 'Pertanyaan yang sulit dimulai ketika rancangan sederhana tidak lagi cukup.',
    },
    'rough-sums': {
      title: 'Latih hitungan kasar untuk beban dan penyimpanan',
      how: 'Hitung dari jumlah pengguna ke permintaan per detik dan dari jumlah data ke gigabyte, lima kali, dengan angka bulat. Ucapkan setiap langkah dan hafalkan beberapa patokan, misalnya jumlah detik dalam sehari.',
      why: 'Angka kasar menunjukkan rancangan mana yang perlu dan mana yang berlebihan.',
    },
    'rehearse-common-questions': {
      title: 'Latih jawaban untuk pertanyaan yang umum',
      how: 'Ambil sepuluh pertanyaan yang paling mungkin muncul dalam wawancara seperti ini. Jawab masing-masing dari dua atau tiga kata kunci, mulai dari yang paling ingin Anda hindari.',
      why: 'Pertanyaan yang pernah Anda jawab tidak lagi mengejutkan.',
    },
    'unwelcome-questions': {
      title: 'Tentukan cara menjawab pertanyaan yang terlalu pribadi',
      how: 'Rencana menikah atau punya anak, kesehatan, usia, agama: siapkan satu kalimat yang menjawab apa yang perlu mereka ketahui untuk pekerjaan, atau yang menanyakan kaitannya dengan pekerjaan. Sampaikan dengan ramah. Jika pertanyaan itu muncul, catat sesudahnya kata demi kata.',
      why: 'Pertanyaan seperti itu datang tiba-tiba, dan kalimat yang siap membuat Anda bebas memilih.',
    },
    'group-task': {
      title: 'Pikirkan cara Anda membantu kelompok mengambil keputusan',
      how: 'Siapkan tiga kalimat: satu mengajak orang yang diam, satu merangkum, satu mengingatkan waktu. Coba pada rapat keluarga atau tim berikutnya.',
      why: 'Mereka memperhatikan cara Anda memperlakukan peserta lain, bukan siapa yang paling banyak bicara.',
    },
    'short-plain-answers': {
      title: 'Latih jawaban singkat dan jelas dengan kata kuncinya',
      how: 'Sampaikan pokoknya di kalimat pertama, sebut keterampilan atau alat seperti di lowongan, dan berhenti setelah kira-kira satu menit. Pakai kalimat lengkap, sebab tidak ada yang mengangguk.',
      why: 'Ketika tidak ada orang yang mendengarkan, kata-katalah yang harus berbicara.',
    },
    'sentences-to-gain-time': {
      title: 'Hafalkan empat kalimat yang memberi Anda waktu',
      how: 'Satu meminta pertanyaan diulang, satu memastikan Anda paham, satu meminta waktu berpikir, dan satu menjelaskan benda yang Anda lupa namanya. Ucapkan sampai lancar.',
      why: 'Bertanya lebih baik daripada menjawab pertanyaan yang tidak diajukan.',
    },
    'upset-customer': {
      title: 'Peragakan percakapan dengan pelanggan yang marah',
      how: 'Minta teman mengeluh selama satu menit. Ulangi apa yang Anda dengar, katakan apa yang bisa Anda lakukan dan kapan, dengan suara rendah dan perlahan.',
      why: 'Mereka memperhatikan ketenangan Anda sama seperti solusinya.',
    },
    'short-test': {
      title: 'Coba satu tes singkat bila undangan menyebutkannya',
      how: 'Cari tes sejenis di internet, misalnya hitungan, mencari kesalahan dalam daftar, atau mengetik, dan kerjakan dengan pengukur waktu. Baca setiap soal dua kali sebelum mulai.',
      why: 'Tes kedua dari jenis yang sama selalu terasa lebih mudah.',
    },
    'match-stories-to-requirements': {
      title: [
        'Cocokkan contoh Anda dengan syarat posisi ({role})',
        'Cocokkan contoh Anda dengan syarat posisi',
      ],
      how: 'Buat tabel dengan syarat mereka di sisi kiri dan satu contoh Anda di sampingnya. Jika ada dua yang cocok, pilih yang lebih baru. Isi baris yang kosong atau rencanakan apa yang akan Anda katakan.',
      why: 'Pengalaman Anda paling bernilai bila menjawab apa yang mereka cari.',
    },
    'practice-on-camera': {
      title: 'Rekam tiga jawaban latihan dengan pengukur waktu',
      how: 'Beri diri Anda setengah menit untuk berpikir dan dua menit untuk menjawab, lalu tonton sekali dengan suara dan sekali tanpa suara. Pandang lensa, seolah-olah itu mata mereka.',
      why: 'Berbicara kepada kamera terasa janggal pada awalnya, dan latihan menumbuhkan rasa percaya diri.',
    },
    'selling-role-play': {
      title: 'Latihan menjual produk mereka kepada teman',
      how: 'Biarkan teman berperan sebagai pelanggan sibuk dengan dua keberatan. Bertanyalah dulu, tawarkan satu hal yang cocok, dan akhiri dengan langkah berikutnya yang disepakati.',
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
      title: 'Telusuri cerita Anda dan perjelas bagian Anda sendiri',
      how: 'Setiap kali Anda berkata "kami", sebutkan siapa melakukan apa. Pastikan setiap cerita punya akhir dan pelajaran yang Anda ambil.',
      why: 'Yang dinilai adalah tindakan Anda, dan cerita tentang kelompok tidak menjawabnya.',
    },
    'practice-aloud': {
      title: 'Ucapkan jawaban Anda dengan suara keras dan rekam',
      how: 'Jawab lima pertanyaan ke ponsel dan dengarkan sekali. Usahakan satu sampai dua menit per jawaban, dan buang bagian yang tidak perlu didengar.',
      why: 'Mendengar diri sendiri menumbuhkan rasa percaya diri serta membuat jawaban jelas dan ringkas.',
    },
    'mock-interview': {
      title: 'Minta seseorang mewawancarai Anda',
      how: 'Minta teman atau rekan memakai daftar pertanyaan Anda dan menggali jawaban yang kurang jelas. Sesudahnya tanyakan hanya apa yang tidak jelas dan apa yang mereka ingat.',
      why: 'Pendengar menyadari apa yang Anda lewatkan.',
    },
    'rehearse-with-a-clock': {
      title: 'Bawakan seluruhnya dua kali dengan suara keras sambil melihat jam',
      how: 'Berdirilah, pakai slide atau karya Anda, dan jalankan tanpa berhenti. Pangkas sampai selesai beberapa menit lebih awal, lalu ulangi sekali di depan seseorang.',
      why: 'Latihan menumbuhkan rasa percaya diri, dan kelebihan waktu adalah kesalahan yang paling mudah dihindari.',
    },
    'rehearse-the-lesson': {
      title: 'Ajarkan pelajarannya sekali kepada orang di rumah',
      how: 'Berikan instruksi persis seperti nanti dan biarkan orang itu mengerjakan tugasnya. Ukur waktunya, dan persingkat bagian saat Anda yang berbicara.',
      why: 'Instruksi yang jelas di kepala Anda belum tentu jelas bagi murid.',
    },
    'reflect-on-the-lesson': {
      title: 'Siapkan jawaban tentang apa yang akan Anda ubah dari pelajaran itu',
      how: 'Biasanya pertanyaan ini muncul langsung sesudahnya. Sebutkan apa yang dipelajari murid, bagaimana Anda mengetahuinya, dan satu hal yang akan Anda lakukan berbeda.',
      why: 'Mereka mencari guru yang bisa menilai pelajarannya dengan jujur.',
    },
    'say-your-request': {
      title: 'Ucapkan permintaan Anda sampai menjadi dua kalimat yang tenang',
      how: 'Sebutkan angka atau hal yang Anda minta, beri satu alasan, lalu berhenti. Latih juga jawaban Anda untuk "tidak" dan "belum sekarang".',
      why: 'Yang sudah pernah diucapkan akan keluar dengan ramah dan mantap.',
    },

    // Ask

    'ask-for-the-pay-range': {
      title: 'Tanyakan kisaran gaji jika belum diberi tahu',
      how: 'Menurut aturan Uni Eropa, pelamar diberi tahu gaji atau kisarannya lebih dulu dan tidak ditanya gaji lamanya. Setiap negara punya undang-undangnya sendiri, jadi periksa dulu, lalu tanyakan dalam satu kalimat.',
      why: 'Anda bisa menyebut angka yang sesuai, bukan menebak.',
    },
    'prepare-questions-hr': {
      title: 'Siapkan pertanyaan tentang budaya, pengembangan, dan minggu-minggu pertama',
      how: [
        'Tulis lima untuk {names}: bagaimana orang bekerja sama di sana, bagaimana mereka belajar dan naik jenjang, bagaimana orientasi karyawan baru. Ajukan dua atau tiga, dan coret yang sudah terjawab di situs web.',
        'Tulis lima: bagaimana orang bekerja sama di sana, bagaimana mereka belajar dan naik jenjang, bagaimana orientasi karyawan baru. Ajukan dua atau tiga, dan coret yang sudah terjawab di situs web.',
      ],
      why: 'Pertanyaan yang baik menunjukkan keterlibatan dan inisiatif, dan jawabannya membantu Anda memutuskan.',
    },
    'ask-to-see-the-work': {
      title: 'Tanyakan apakah Anda boleh melihat unitnya atau mengikuti satu shift',
      how: 'Satu jam sudah cukup. Tanyakan dulu apa yang boleh Anda lihat dan lakukan, lalu perhatikan serah terima dan cara orang saling berbicara.',
      why: 'Dalam satu jam Anda mengetahui hal yang tidak terungkap oleh pertanyaan mana pun.',
    },
    'ask-about-staffing': {
      title: 'Tanyakan jumlah tenaga pada siang dan malam biasa',
      how: 'Tanyakan berapa pasien dan berapa rekan yang bertugas, siapa yang membantu saat kewalahan, dan bagaimana orang baru dibimbing.',
      why: 'Ini menentukan seberapa aman Anda bekerja, dan pertanyaan itu menunjukkan bahwa Anda memahaminya.',
    },
    'ask-how-you-are-trained': {
      title: 'Tanyakan bagaimana Anda akan dilatih',
      how: 'Tanyakan siapa yang akan membimbing Anda, berapa lama, dan apa yang sebaiknya sudah Anda kuasai setelah sebulan.',
      why: 'Ini menunjukkan kemauan belajar, dan Anda tahu apakah ada yang sempat mengajari.',
    },
    'ask-about-an-ordinary-day': {
      title: 'Tanyakan seperti apa hari kerja biasa',
      how: 'Tanyakan bagaimana pekerjaan diserahterimakan, siapa yang membantu saat ramai, dan apa yang ingin mereka ubah kalau bisa.',
      why: 'Rekan kerja mengetahui hal yang tidak tertulis di lowongan.',
    },
    'prepare-questions-team': {
      title: 'Siapkan pertanyaan tentang pekerjaan, tim, dan tantangannya',
      how: [
        'Tulis enam untuk {names}: proyek atau pekerjaan apa yang berikutnya, bagaimana tim berbagi tugas, apa yang paling sulit saat ini. Ajukan tiga, mulai dari hal yang mereka sampaikan.',
        'Tulis enam: proyek atau pekerjaan apa yang berikutnya, bagaimana tim berbagi tugas, apa yang paling sulit saat ini. Ajukan tiga, mulai dari hal yang mereka sampaikan.',
      ],
      why: 'Ini menunjukkan keterlibatan dan inisiatif, dan bahwa Anda sudah berpikir seperti anggota tim.',
    },
    'questions-on-the-terms': {
      title: 'Tulis apa yang ingin Anda tanyakan tentang syarat kerja',
      how: 'Mulai dari yang belum disebut dalam tawaran: kapan gaji ditinjau, siapa yang menentukan jam kerja, apa yang terjadi setelah masa percobaan. Taruh hal yang ingin Anda ubah di akhir, masing-masing dengan alasannya.',
      why: 'Kesempatan membahasnya dengan santai hanya sekali, dan daftar membuatnya terpakai sepenuhnya.',
    },
    'questions-for-each-person': {
      title: 'Tentukan apa yang akan Anda tanyakan kepada siapa',
      how: [
        'Cari satu pertanyaan untuk masing-masing dari {names} yang hanya bisa dijawab orang itu. Simpan satu pertanyaan untuk semua, lalu bandingkan jawabannya.',
        'Beri atasan, rekan, dan orang dari bagian lain satu pertanyaan yang hanya bisa dijawab orang itu. Simpan satu pertanyaan untuk semua, lalu bandingkan jawabannya.',
      ],
      why: 'Beberapa jawaban atas pertanyaan yang sama lebih banyak bercerita daripada satu.',
    },

    // Logistics

    'ask-for-adjustment': {
      title: 'Sampaikan kebutuhan Anda agar bisa mengikuti wawancara dengan setara',
      how: 'Tulis kepada pengundang dan sebutkan penyesuaiannya, misalnya caption, waktu tambahan, ruangan di lantai dasar, atau pertanyaan tertulis. Kata-kata biasa sudah cukup, dan alasannya boleh Anda sampaikan seperlunya.',
      why: 'Makin awal mereka tahu, makin mudah mereka menyiapkannya.',
    },
    'trial-terms': {
      title: 'Tanyakan isi uji coba kerja dan apakah dibayar',
      how: 'Tanyakan jam, tugas, penanggung jawab, dan apa yang perlu dibawa. Tanyakan pula soal bayaran dan siapa yang menanggung asuransi hari itu, dan minta jawabannya secara tertulis.',
      why: 'Uji coba adalah kerja sungguhan, dan kedua pihak perlu tahu apa yang disepakati.',
    },
    'free-the-time': {
      title: ['Kosongkan jadwal {date} sekitar pukul {time}', 'Kosongkan jadwal Anda'],
      how: 'Tukar shift, ambil cuti, atau beri tahu kampus, atur siapa yang menjaga anak, dan sisakan setengah jam sebelum dan sesudahnya. Alasan Anda mengambil cuti adalah urusan Anda sendiri.',
      why: 'Pikiran lebih jernih bila Anda tidak harus segera berada di tempat lain.',
    },
    'certificates-and-cards': {
      title: 'Kumpulkan sertifikat, kartu, dan SIM Anda',
      how: 'Periksa masa berlakunya: SIM dan golongannya, forklift, las, listrik, P3K, atau K3. Foto bagian depan dan belakang, dan urus perpanjangan yang segera habis. Jika akan mengemudi, ingat riwayat tilang atau kecelakaan Anda.',
      why: 'Tanpa kartu yang berlaku Anda mungkin tidak boleh mulai, seberapa pun terampilnya.',
    },
    'license-and-registration': {
      title: 'Siapkan data izin praktik atau registrasi Anda',
      how: 'Tulis nomornya, lembaga penerbitnya, dan tanggal perpanjangannya, misalnya STR, sertifikat pendidik, atau kartu advokat. Jika masih menunggu, siapkan tanggal pengajuannya.',
      why: 'Tanpa itu Anda tidak bisa mulai, jadi hal ini diperiksa di awal.',
    },
    'someone-to-vouch': {
      title: 'Minta guru, dosen, pelatih, atau tetangga menjadi referensi Anda',
      how: 'Minta izin sebelum memberikan namanya, jelaskan posisinya dan apa yang Anda harap disebutkan. Catat nomor telepon dan waktu terbaik untuk dihubungi.',
      why: 'Orang yang pernah melihat Anda bekerja bisa menggantikan mantan atasan.',
    },
    'competency-record': {
      title: 'Perbarui catatan kompetensi dan pelatihan Anda',
      how: 'Catat tindakan dan alat yang sudah Anda kuasai, pelatihan beserta tanggalnya, termasuk bantuan hidup dasar, dan vaksinasi Anda. Siapkan salinan atau foto yang bisa dikirim pada hari itu juga.',
      why: 'Mereka perlu tahu apa yang boleh Anda kerjakan pada shift pertama.',
    },
    'ask-who-pays-the-journey': {
      title: 'Tanyakan siapa yang menanggung perjalanan dan penginapan',
      how: 'Tanyakan sebelum memesan, termasuk bukti pembayaran apa yang diperlukan. Jika kereta atau penerbangan pertama terlalu mepet, datang malam sebelumnya.',
      why: 'Bertanya di awal lebih mudah daripada sesudahnya.',
    },
    'prepare-references': {
      title: 'Beri tahu pemberi referensi bahwa mereka mungkin dihubungi',
      how: 'Pastikan mereka masih bersedia, ceritakan posisinya dan dua hal yang Anda harap disebutkan. Sepakati dengan perusahaan kapan mereka boleh dihubungi.',
      why: 'Pemberi referensi yang tidak siap akan berkata lebih sedikit.',
    },
    'ask-about-the-system': {
      title: 'Cari tahu cara kerja wawancara otomatisnya',
      how: 'Baca petunjuknya: berapa lama, apakah bisa dijeda, dan siapa yang membaca hasilnya. Jika sistem itu merugikan Anda, tanyakan apakah Anda bisa berbicara dengan orang.',
      why: 'Anda berhak tahu apa yang direkam dan siapa yang memutuskan.',
    },
    'recording-rules': {
      title: 'Baca aturan rekamannya',
      how: 'Catat tenggat beserta zona waktunya, jumlah pertanyaan, waktu berpikir, waktu menjawab, dan berapa kali boleh mengulang. Jangan buka pertanyaan pertama selagi membaca.',
      why: 'Di sebagian platform, waktu berjalan begitu pertanyaan ditampilkan.',
    },
    'schedule-of-the-day': {
      title: 'Minta jadwal hari itu lengkap dengan nama dan jeda',
      how: 'Tanyakan siapa yang Anda temui dan kapan, apa isi setiap sesi, dan kapan bisa makan atau salat. Minta jeda jika tidak ada dalam dua jam.',
      why: 'Anda bisa menyiapkan setiap sesi untuk orang yang akan hadir.',
    },
    'transcript-copies': {
      title: 'Siapkan transkrip dan dua salinan CV',
      how: 'Sediakan versi cetak dan berkas yang bisa langsung dikirim. Siapkan satu kalimat tentang nilai terbaik dan satu tentang nilai terendah Anda.',
      why: 'Rekruter di kampus sering memintanya di meja.',
    },
    'forms-to-fill-in': {
      title: 'Tulis data yang akan diminta formulir',
      how: 'Tulis tanggal kerja dan sekolah, alamat, serta dua orang yang bisa menjadi referensi dalam satu halaman. Bawa pulpen yang lancar.',
      why: 'Anda mungkin mengisi formulir di tempat, dan dengan ini hasilnya cepat tanpa salah.',
    },
    'proof-you-may-work': {
      title: 'Siapkan bukti bahwa Anda boleh bekerja di negara itu',
      how: 'Cari dokumen atau kode daring yang diterima perusahaan di sana dan pastikan masih berlaku. Tunjukkan bila diminta, dan beri salinannya hanya kepada orang yang Anda ketahui namanya.',
      why: 'Perusahaan di sana memeriksanya untuk setiap orang yang diterima.',
    },
    'confirm-details': {
      title: 'Konfirmasi waktu, tempat atau caranya, dan siapa yang hadir',
      how: [
        'Konfirmasi {date} pukul {time}, dan sebutkan zona waktunya jika Anda berada di zona yang berbeda. Tanyakan yang belum ada: nama, durasi, alamat atau tautan, atau siapa yang menelepon.',
        'Konfirmasi hari dan jamnya, dan sebutkan zona waktunya jika Anda berada di zona yang berbeda. Tanyakan yang belum ada: nama, durasi, alamat atau tautan, atau siapa yang menelepon.',
      ],
      why: 'Salah jam atau salah tautan bisa membuat Anda kehilangan wawancara.',
    },
    'papers-in-a-folder': {
      title: 'Susun dokumen Anda dalam satu map',
      how: 'CV cetak, ijazah dan transkrip, KTP, sertifikat, dan pas foto terbaru, serta SKCK bila diminta. Bawa salinannya dan simpan aslinya di tangan Anda sendiri.',
      why: 'HRD bisa memintanya di tempat, dan mencari-cari berkas membuat gugup.',
    },
    'employer-references-in-order': {
      title: 'Susun surat referensi dari perusahaan-perusahaan sebelumnya',
      how: 'Jadikan ijazah dan surat referensi satu PDF, mulai dari yang terbaru. Jika ada yang tidak lengkap, atau belum ada dari tempat kerja sekarang, siapkan alasannya.',
      why: 'Di sana surat itu dianggap wajar, dan yang hilang akan diperhatikan.',
    },
    'papers-for-hiring': {
      title: 'Kumpulkan dokumen untuk kontrak kerja',
      how: 'KTP, KK, NPWP, BPJS, ijazah, nomor rekening, dan nama pemberi referensi. Siapkan salinannya, dan berikan nomor rekening hanya bersama kontrak.',
      why: 'Dokumen yang kurang bisa menunda hari pertama Anda.',
    },
    'set-up-tools': {
      title: 'Pasang dan coba alat untuk latihannya',
      how: 'Tanyakan editor, papan, atau dokumen bersama apa yang dipakai, masuk sekali, dan coba berbagi layar dengan teman. Tutup apa pun yang tidak ingin Anda perlihatkan.',
      why: 'Setiap menit untuk masuk ke aplikasi memotong waktu mengerjakan.',
    },
    'safety-wear': {
      title: 'Bawa sepatu keselamatan kalau-kalau diajak melihat lapangan',
      how: 'Tanyakan apakah ada tur, dan taruh sepatu, rompi, dan kacamata di tas atau kendaraan jika Anda punya. Tinggalkan cincin dan kain yang menjuntai di rumah.',
      why: 'Anda bisa ikut ke tempat kerjanya, dan terlihat bahwa keselamatan Anda dahulukan.',
    },
    'read-the-menu': {
      title: 'Lihat menunya lebih dulu',
      how: 'Pilih dua hidangan yang mudah dimakan sambil berbicara. Jika ada yang tidak Anda makan, misalnya makanan tidak halal, beri tahu tuan rumah sehari sebelumnya.',
      why: 'Karena sudah memilih, perhatian Anda bisa tertuju pada orangnya.',
    },
    'quiet-room': {
      title: 'Atur ruangan yang tenang',
      how: 'Beri tahu orang serumah, tempel catatan di pintu, dan urus hewan peliharaan serta kiriman paket. Jika rumah tidak pernah tenang, pinjam ruangan di tempat teman, perpustakaan, atau kampus.',
      why: 'Anda tidak bisa menyimak pertanyaan sambil menunggu bel pintu.',
    },
    'confirm-adjustment': {
      title: 'Periksa apakah permintaan Anda sudah disiapkan',
      how: 'Tanyakan dalam dua kalimat apa yang sudah diatur dan siapa yang dihubungi pada hari itu. Simpan jawabannya di tempat yang mudah ditemukan.',
      why: 'Pesan bisa terlewat, dan itu lebih mudah dibereskan sebelum hari H.',
    },
    'clothes-and-tools-for-work': {
      title: 'Siapkan pakaian dan alat yang tepat untuk uji coba kerja',
      how: 'Tanyakan apa yang dikenakan dan apa yang dibawa sendiri: sepatu, celemek, seragam, alat. Bersihkan semuanya, dan ikat atau lepas apa pun yang bisa mengganggu.',
      why: 'Anda sebaiknya bisa langsung mulai, dan dengan aman.',
    },
    'test-recording': {
      title: 'Coba kamera, suara, dan cahaya dengan pertanyaan latihan',
      how: [
        'Buka {link} di perangkat yang akan Anda pakai dan coba pertanyaan latihannya jika ada. Cahaya dari depan, kamera setinggi mata, dinding rapi di belakang, dan ponsel dalam mode senyap.',
        'Buka platformnya di perangkat yang akan Anda pakai dan coba pertanyaan latihannya jika ada. Cahaya dari depan, kamera setinggi mata, dinding rapi di belakang, dan ponsel dalam mode senyap.',
      ],
      why: 'Anda tahu apa yang tidak berfungsi selagi masih sempat meminta bantuan.',
    },
    'plan-route': {
      title: 'Rencanakan perjalanan dengan waktu longgar',
      how: [
        'Cek {location}, pintu masuknya, dan tempat parkir atau turun. Tambahkan setengah jam dari perkiraan peta, siapkan jalur cadangan, dan simpan nomor telepon seseorang di sana.',
        'Cek alamatnya, pintu masuknya, dan tempat parkir atau turun. Tambahkan setengah jam dari perkiraan peta, siapkan jalur cadangan, dan simpan nomor telepon seseorang di sana.',
      ],
      why: 'Dengan cadangan setengah jam, bus terlambat atau macet tidak menjadi masalah.',
    },
    'gear-for-the-test': {
      title: 'Siapkan alat pelindung diri untuk uji praktik',
      how: 'Sepatu, sarung tangan, kacamata, helm, atau topeng las yang pas dan belum aus, serta alat sendiri jika diperbolehkan. Tanyakan apa yang mereka sediakan, dan tinggalkan cincin serta pakaian longgar di rumah.',
      why: 'Tanpa alat pelindung yang tepat Anda mungkin tidak diizinkan mulai.',
    },
    'second-copy': {
      title: 'Simpan salinan kedua yang bisa dibuka tanpa internet',
      how: 'Taruh di flash disk atau ponsel, kirim ke email sendiri, dan untuk pertemuan langsung cetak halaman utamanya.',
      why: 'Layar dan jaringan bisa gagal, dan Anda tetap bisa melanjutkan.',
    },
    'lesson-materials': {
      title: 'Siapkan bahan pelajarannya',
      how: 'Cetak beberapa set lebih banyak dari jumlah murid, dan satu rencana pelajaran untuk setiap pengamat. Simpan slide di tempat yang bisa dibuka tanpa internet, dan tentukan apa yang Anda lakukan jika hanya ada papan tulis.',
      why: 'Kalau semuanya sudah dihitung, mata Anda bisa tetap pada kelas.',
    },
    'choose-clothes': {
      title: 'Pilih pakaian dan coba kenakan',
      how: 'Kemeja atau batik rapi cocok di kebanyakan tempat; untuk HRD pilih yang sedikit lebih formal, untuk tim lapangan yang rapi dan praktis sudah baik. Coba sambil duduk, periksa sepatu dan kerah, dan jika ragu pilih yang lebih rapi.',
      why: 'Pada hari itu Anda tidak perlu memikirkan pakaian lagi.',
    },
    'dress-for-the-camera': {
      title: 'Berpakaianlah seperti saat bertemu langsung',
      how: 'Coba di depan kamera sendiri: warna polos cocok, garis halus tampak bergetar. Berpakaianlah lengkap, siapa tahu Anda harus berdiri.',
      why: 'Penampilan yang pas memengaruhi cara Anda duduk dan berbicara.',
    },
    'pack-the-bag': {
      title: 'Kemasi apa yang akan dibawa',
      how: 'CV sebanyak jumlah orangnya, kartu identitas, kertas dan pulpen, daftar pertanyaan, dan apa pun yang diminta undangan. Taruh nomor telepon narahubung di paling atas.',
      why: 'Yang dikemas sehari sebelumnya tidak akan tertinggal.',
    },
    'phone-spot': {
      title: [
        'Cari tempat tenang dengan sinyal kuat untuk pukul {time}',
        'Cari tempat tenang dengan sinyal kuat untuk telepon ini',
      ],
      how: 'Coba menelepon dari sana. Isi daya ponsel, dekatkan pengisi daya dan headset, dan taruh lamaran, lowongan, serta pertanyaan Anda di tempat yang terlihat.',
      why: 'Di telepon, hanya suara Anda yang mereka punya.',
    },
    'chat-setup': {
      title: 'Siapkan keyboard yang nyaman dan data Anda di depan mata',
      how: 'Simpan tanggal, nama, dan angka dalam catatan yang bisa disalin. Baca setiap jawaban sekali sebelum dikirim, dan simpan salinan percakapannya.',
      why: 'Jawaban tertulis bisa dibaca lagi, jadi yang rapi layak mendapat sepuluh detik tambahan.',
    },
    'pack-your-aids': {
      title: 'Siapkan alat bantu Anda beserta cadangannya',
      how: 'Baterai, pengisi daya, obat, kacamata, perangkat atau aplikasi yang Anda pakai, dan pesan yang memuat kesepakatannya. Untuk panggilan, coba alat bantu Anda bersama aplikasinya.',
      why: 'Pada hari itu Anda sebaiknya hanya memikirkan wawancara.',
    },
    'test-video': {
      title: 'Coba kamera, mikrofon, cahaya, dan tautan',
      how: [
        'Buka {link} di perangkat yang akan Anda pakai, dan lihat nama serta foto yang tampil bagi orang lain. Kamera setinggi mata, cahaya dari depan, headset terisi, dinding rapi di belakang. Catat nomor yang bisa dihubungi bila sambungan putus.',
        'Buka aplikasi video di perangkat yang akan Anda pakai, dan lihat nama serta foto yang tampil bagi orang lain. Kamera setinggi mata, cahaya dari depan, headset terisi, dinding rapi di belakang. Catat nomor yang bisa dihubungi bila sambungan putus.',
      ],
      why: 'Yang bermasalah sehari sebelumnya masih bisa diperbaiki.',
    },

    // On the day

    'record-in-time': {
      title: 'Rekam sehari sebelum tenggat, jangan di jam terakhir',
      how: 'Pilih jam yang tenang, kerjakan semua pertanyaan sekali jalan, dan tunggu pesan bahwa unggahan sudah selesai.',
      why: 'Jika unggahan terputus, Anda masih sempat menghubungi mereka.',
    },
    'rest-the-evening-before': {
      title: 'Berhenti bersiap pada malam hari, makan, dan tidur',
      how: 'Siapkan semuanya, pasang dua alarm, dan simpan catatan. Yang belum siap sampai saat itu biarkan saja.',
      why: 'Anda perlu tetap segar dan ramah dalam waktu lama.',
    },
    'last-look': {
      title: 'Baca satu halaman catatan, tidak lebih',
      how: [
        'Satu halaman berisi kalimat pembuka, tiga hal yang ingin Anda sampaikan, pertanyaan Anda, dan siapa yang akan Anda temui: {names}. Setelah itu berjalan-jalanlah sebentar.',
        'Satu halaman berisi kalimat pembuka, tiga hal yang ingin Anda sampaikan, dan satu contoh untuk masing-masing. Setelah itu berjalan-jalanlah sebentar.',
      ],
      why: 'Satu halaman yang Anda ingat lebih berguna daripada sepuluh yang dibolak-balik.',
    },
    'pace-the-day': {
      title: 'Bawa air minum dan makanan ringan',
      how: 'Makan sebelum mulai dan sekali lagi pada jeda pertama. Pakai satu jeda untuk menyendiri lima menit.',
      why: 'Jam terakhir sama pentingnya dengan jam pertama.',
    },
    'arrive-early': {
      title: [
        'Tiba di {location} sepuluh menit sebelum pukul {time}',
        'Tiba di lokasi sepuluh menit sebelum pukul {time}',
        'Tiba di lokasi sepuluh menit lebih awal',
      ],
      how: 'Jika terlalu cepat, tunggu dulu di dekat sana. Matikan ponsel, dan sapa satpam atau resepsionis sesopan Anda menyapa orang yang Anda temui.',
      why: 'Anda bisa menenangkan diri, dan mereka tidak terganggu.',
    },
    'join-early': {
      title: [
        'Buka panggilan video sepuluh menit sebelum pukul {time}',
        'Buka panggilan video sepuluh menit lebih awal',
      ],
      how: [
        'Pakai {link}. Tutup aplikasi lain, senyapkan ponsel, dan siapkan air, catatan, serta nomor yang bisa dihubungi di dekat Anda.',
        'Tutup aplikasi lain, senyapkan ponsel, dan siapkan air, catatan, serta nomor yang bisa dihubungi di dekat Anda.',
      ],
      why: 'Aplikasi video suka meminta pembaruan tepat pada saat itu.',
    },

    // During the interview

    'greet-everyone': {
      title: 'Sapa semua orang dan ingat dua nama',
      how: 'Sebut nama Anda, dengarkan nama mereka, dan pakai sekali tidak lama kemudian. Sapa juga orang yang tidak ikut mewawancarai.',
      why: 'Orang yang bertemu Anda semenit pun bisa ditanya kesannya.',
    },
    'order-simply': {
      title: 'Pesan yang sederhana dan utamakan percakapan',
      how: 'Pilih harga menengah, hindari alkohol, dan ucapkan terima kasih kepada yang melayani. Balas dengan pertanyaan bila Anda perlu waktu mengunyah.',
      why: 'Mereka melihat cara Anda memperlakukan orang di luar suasana resmi.',
    },
    'ask-before-you-start': {
      title: 'Tanyakan cara mereka sebelum Anda mulai',
      how: 'Tanyakan apa yang perlu diperhatikan, di mana letak barang, dan apa yang tidak boleh disentuh. Jika ada yang tidak aman, berhenti dan katakan.',
      why: 'Setiap tempat punya caranya sendiri, dan bertanya menunjukkan kepedulian Anda.',
    },
    'pause-then-answer': {
      title: 'Tarik napas sebelum menjawab',
      how: 'Dua detik tidak apa-apa. Jika kurang yakin maksudnya, tanyakan, atau sebutkan bagian mana yang akan Anda jawab dulu.',
      why: 'Jeda terkesan matang, dan Anda memilih cerita yang lebih baik.',
    },
    'think-aloud': {
      title: 'Tanyakan dulu, lalu ucapkan apa yang Anda pikirkan',
      how: 'Ulangi tugasnya dengan kata-kata sendiri dan tanyakan yang belum jelas. Sebutkan apa yang akan Anda coba dan mengapa, dan katakan bila Anda melihat kesalahan sendiri.',
      why: 'Mereka ingin melihat cara Anda memecahkan masalah, dan hanya bisa membantu jika mendengarnya.',
    },
    'say-why-first': {
      title: 'Sebutkan alasan sebelum menunjukkan hasil',
      how: 'Mulai setiap karya atau bagian dengan masalahnya dan siapa yang mengalaminya. Ketika ada keberatan, tanyakan apa yang mereka perlukan sebelum Anda membela diri.',
      why: 'Mereka menilai alasan Anda dan cara Anda menerima kritik.',
    },
    'include-the-others': {
      title: 'Ajak peserta lain terlibat',
      how: 'Sebut nama mereka, kembangkan ucapan mereka, dan perhatikan waktu. Boleh tidak setuju dengan gagasannya, jangan dengan orangnya.',
      why: 'Para pengamat mencatat cara Anda bekerja dengan orang lain.',
    },
    'face-the-whole-panel': {
      title: 'Jawab orang yang bertanya, lalu pandang yang lain',
      how: 'Mulai dan akhiri dengan orang yang bertanya, dan libatkan yang lain di antaranya. Nanti kembalilah kepada orang yang sedikit bicara.',
      why: 'Pada akhirnya setiap orang ikut menentukan.',
    },
    'start-afresh': {
      title: 'Mulai setiap sesi seperti baru',
      how: 'Saat jeda, tulis tiga kata kunci tentang yang dibahas, lalu simpan kertasnya. Ceritakan lagi cerita yang sama bila itu yang terbaik, karena orang berikutnya belum mendengarnya.',
      why: 'Satu sesi yang kurang lancar tidak dihitung di sesi berikutnya.',
    },
    'speak-for-the-phone': {
      title: 'Bicara sedikit lebih lambat dan berdirilah',
      how: 'Tunggu satu detik sebelum menjawab, dan katakan bila Anda sedang mencatat. Tersenyumlah, sebab itu terdengar.',
      why: 'Mereka tidak bisa melihat Anda mengangguk atau berpikir.',
    },
    'note-what-is-said': {
      title: 'Catat nama dan dua atau tiga hal yang mereka katakan',
      how: 'Kata kunci sudah cukup, dan sebaiknya minta izin di awal. Garis bawahi apa yang mereka sebut sulit saat ini.',
      why: 'Ucapan terima kasih Anda perlu menyebut satu hal yang benar-benar dibahas.',
    },
    'do-not-decide-on-the-spot': {
      title: 'Minta waktu sebelum menyatakan setuju',
      how: 'Ucapkan terima kasih, katakan bahwa Anda senang, dan minta syaratnya secara tertulis serta waktu dua hari. Sebutkan hari Anda akan menjawab.',
      why: 'Setelah Anda setuju, syaratnya sulit diubah.',
    },
    'ask-next-steps': {
      title: 'Tanyakan tahap berikutnya dan kapan',
      how: 'Tanyakan siapa yang memutuskan, kapan Anda dikabari, dan kepada siapa boleh bertanya. Catat harinya.',
      why: 'Anda tahu berapa lama menunggu dan kapan pantas bertanya dengan sopan.',
    },
    'plan-before-you-speak': {
      title: 'Ambil setengah menit untuk menulis rencana',
      how: 'Ulangi tujuannya, sebutkan tiga atau empat bagiannya, dan katakan dari mana Anda mulai. Akhiri dengan rekomendasi, meskipun hati-hati.',
      why: 'Mereka hanya bisa mengikuti bila tahu ke mana arah Anda.',
    },
    'lead-the-hour': {
      title: 'Perhatikan jam dan sebutkan apa yang berikutnya',
      how: [
        'Dari {minutes} menit, pakai menit pertama untuk tujuan dan batasannya, dan menit terakhir untuk titik lemah dan rangkuman. Katakan bila Anda sengaja melewati sesuatu.',
        'Pakai menit pertama untuk tujuan dan batasannya, dan menit terakhir untuk titik lemah dan rangkuman. Katakan bila Anda sengaja melewati sesuatu.',
      ],
      why: 'Tidak ada yang menyelesaikan semuanya, dan mereka melihat apa yang Anda dahulukan.',
    },
    'check-your-result': {
      title: 'Sisakan beberapa menit untuk memeriksa hasil',
      how: 'Baca lagi tugasnya, coba satu kasus yang ganjil, dan katakan apa yang akan Anda perbaiki bila ada waktu.',
      why: 'Memeriksa adalah bagian dari pekerjaan yang ingin mereka lihat.',
    },
    'speak-to-the-program': {
      title: 'Akhiri setiap jawaban dengan kalimat penutup yang jelas',
      how: 'Tunggu sampai pertanyaan selesai, bicara dengan tempo tetap, dan berhenti setelah selesai. Jika sistem salah paham, ulangi pokoknya dengan kata lain.',
      why: 'Program tidak bisa melihat dari wajah Anda bahwa Anda masih berpikir.',
    },
    'answer-first': {
      title: 'Sampaikan jawaban dulu, alasannya kemudian',
      how: 'Satu kalimat, lalu dua alasan, lalu tunggu pertanyaan mereka. Jika tidak tahu, katakan bagaimana Anda akan mencari tahu.',
      why: 'Mereka terbiasa memutuskan cepat dan akan bertanya bila perlu lebih.',
    },
    'teach-the-learners': {
      title: 'Ajarlah muridnya dan lupakan pengamatnya',
      how: 'Sapa kelas, katakan apa yang akan dikerjakan bersama, dan sebut beberapa nama. Bila mereka tidak mengikuti, perlambat atau ubah rencana, dan ucapkan terima kasih di akhir.',
      why: 'Pengamat paling banyak belajar tentang Anda dari apa yang terjadi antara Anda dan kelas.',
    },
    'leave-it-clean': {
      title: 'Bersihkan dan serahkan seperti di akhir shift',
      how: 'Kembalikan alat, lap tempatnya, dan beri tahu orang berikutnya apa yang sudah dan belum selesai.',
      why: 'Sepuluh menit terakhir menunjukkan apakah Anda bisa diandalkan.',
    },

    // Afterward

    'debrief-notes': {
      title: 'Tulis jalannya wawancara selagi masih ingat',
      how: [
        'Catat pertanyaannya, ucapan {names}, dua atau tiga hal yang dibahas, apa yang mereka anggap sulit, dan apa yang Anda janjikan. Tandai jawaban yang kini ingin Anda ubah.',
        'Catat pertanyaan dan namanya, dua atau tiga hal yang dibahas, apa yang mereka anggap sulit, dan apa yang Anda janjikan. Tandai jawaban yang kini ingin Anda ubah.',
      ],
      why: 'Catatan ini menjadi bekal untuk ucapan terima kasih dan wawancara berikutnya.',
    },
    'send-thank-you-hr': {
      title: ['Kirim ucapan terima kasih singkat kepada {names}', 'Kirim ucapan terima kasih singkat'],
      how: 'Cukup beberapa kalimat: terima kasih atas waktunya, satu hal tentang cara kerja di sana yang cocok dengan Anda, dan harapan untuk melanjutkan. Jika tidak punya alamatnya, kirim kepada pengundang dan minta diteruskan.',
      why: 'Pesan pribadi menegaskan sekali lagi bahwa Anda berminat dan cocok di sana.',
    },
    'send-thank-you-recorded': {
      title: 'Kirim pesan singkat kepada orang yang mengundang Anda',
      how: 'Katakan bahwa jawaban Anda sudah masuk, ucapkan terima kasih atas undangannya, dan beri satu alasan ingin bergabung. Jangan menulis seolah-olah sudah bertemu.',
      why: 'Belum ada yang bertemu Anda, dan pesan itu menghadirkan sosok di balik jawaban.',
    },
    'send-thank-you-team': {
      title: [
        'Kirim ucapan terima kasih kepada {names}',
        'Kirim ucapan terima kasih kepada setiap orang yang Anda temui',
      ],
      how: 'Jika ada beberapa orang, tulis kepada masing-masing secara terpisah. Ucapkan terima kasih atas waktunya, sebut satu hal yang dibahas dan tantangan yang ingin Anda bantu selesaikan, serta satu kalimat tentang kelebihan yang Anda tawarkan.',
      why: 'Pesan yang menyebut isi pembicaraan hanya bisa datang dari Anda.',
    },
    'send-thank-you-trial': {
      title: [
        'Kirim ucapan terima kasih singkat atas uji coba kerja kepada {names}',
        'Kirim ucapan terima kasih singkat atas uji coba kerja',
      ],
      how: 'Tulis kepada orang yang mengundang Anda. Sebut satu hal yang Anda pelajari atau sukai hari itu, katakan bahwa Anda berminat bila memang begitu, dan minta disampaikan terima kasih kepada yang membimbing Anda.',
      why: 'Mereka sudah melihat kerja Anda, dan pesan itu memberi tahu bahwa Anda ingin kembali.',
    },
    'confirm-terms-in-writing': {
      title: 'Tegaskan kesepakatan secara tertulis',
      how: 'Tulis gaji, tanggal mulai, jam kerja, dan apa pun yang dijanjikan, masing-masing satu baris, dan minta mereka mengoreksi yang keliru. Jangan mengundurkan diri sebelum memegang kontrak yang ditandatangani.',
      why: 'Dua orang jarang mengingat pembicaraan dengan cara yang sama.',
    },
    'keep-your-promises': {
      title: 'Kirim apa yang Anda janjikan',
      how: 'Contoh karya, sertifikat, nama seseorang, atau jawaban yang harus Anda cari. Jika tidak menjanjikan apa-apa, centang saja butir ini.',
      why: 'Inilah janji pertama yang mereka lihat Anda tepati.',
    },
    'prepare-for-the-team': {
      title: 'Mulai bersiap untuk wawancara user',
      how: 'Jika wawancara HRD berjalan baik, biasanya berikutnya calon atasan dan rekan kerja, dan mereka bertanya tentang pekerjaannya. Pilih dua hasil kerja yang perlu mereka dengar.',
      why: 'Hasil baik di HRD membuka pintu ke wawancara kedua, yang menilai hal yang berbeda.',
    },
    'follow-up-if-silent': {
      title: 'Tanyakan dengan sopan jika belum ada kabar',
      how: 'Jika mereka menyebut hari tertentu, tunggu satu atau dua hari kerja lebih lama. Sebutkan wawancaranya, katakan bahwa Anda masih berminat, dan tanyakan kapan keputusannya. Paling banyak dua kali, berjarak seminggu.',
      why: 'Belum ada kabar sering hanya berarti mereka sibuk, dan pertanyaan yang ramah tidak merugikan.',
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
  },
  notes: checklistNotes,
  titles: ['Persiapan {type} di {company}', 'Persiapan {type}'],
  intro: {
    hr: 'Ini wawancara dari sisi HRD: apakah Anda memenuhi syarat, cocok dengan perusahaan, dan sungguh berminat? Tonjolkan soft skill Anda, tunjukkan mengapa Anda ingin bergabung, dan jawab dengan jelas soal gaji dan tanggal mulai.',
    user: 'Ini wawancara user: calon atasan dan rekan kerja ingin tahu apakah Anda mampu mengerjakan tugasnya bersama mereka. Tonjolkan pengetahuan kerja Anda dengan contoh yang dekat dengan pekerjaan mereka dan masalah yang pernah Anda pecahkan.',
    mixed:
      'HRD dan user sama-sama hadir: apakah Anda cocok, dan mampukah Anda mengerjakannya? Siapkan contoh untuk keduanya, dan perhatikan siapa yang bertanya sebelum menjawab.',
  },
  closing: 'Percaya diri tumbuh dari persiapan, dan setiap butir yang Anda centang menambahnya.',
  eventTitles: ['{type}: {company}', '{type}'],
};
