import type { MostAskedQuestionId } from '../../../questions/most-asked.js';
import type { QuestionWords } from '../../../questions/model.js';

/** Indonesian words of the questions for any field of work that are asked most. */
export const anyWords: Readonly<Record<MostAskedQuestionId, QuestionWords>> = {
  'about-yourself': {
    text: 'Silakan perkenalkan diri secara singkat. Ceritakan latar belakang Anda sampai melamar di sini.',
    why: 'Pertanyaan ini mencairkan suasana. Apa yang Anda sebut lebih dulu menunjukkan apa yang menurut Anda penting bagi posisi ini.',
    strong: [
      'Memulai dari pekerjaan sekarang dan sampai ke posisi ini dalam dua menit',
      'Memilih satu atau dua pengalaman dan menyebut apa yang dipelajari dari masing-masing',
      'Menutup dengan alasan melamar yang khusus untuk posisi ini',
    ],
    weak: [
      'Membacakan CV dari masa sekolah sampai sekarang',
      'Bercerita panjang soal keluarga dan hobi, sedangkan pekerjaannya terlewat',
    ],
    probes: [
      'Dari semua pengalaman itu, mana yang paling menyiapkan Anda untuk posisi ini?',
      'Ada yang tidak tertulis di CV dan ingin Anda tambahkan?',
    ],
  },
  'found-this-job': {
    text: 'Dari mana Anda tahu lowongan ini, dan apa yang membuat Anda melamar?',
    why: 'Bukan sumber lowongannya yang penting, tetapi apa yang menarik perhatian Anda. Dari situ terlihat apakah Anda membaca lowongannya atau hanya judulnya.',
    strong: [
      'Menyebut tugas atau kalimat tertentu dari lowongan',
      'Menceritakan apa yang meyakinkannya, misalnya obrolan dengan karyawan di sini',
    ],
    weak: [
      'Lupa lowongan mana yang dimaksud karena melamar ke mana-mana',
      'Memberi alasan yang cocok untuk lowongan apa pun',
      'Menyebut lokasi yang dekat rumah sebagai satu-satunya alasan',
    ],
    probes: [
      'Bagian mana dari jobdesk-nya yang paling kurang menarik bagi Anda?',
      'Sebelum melamar, apakah Anda sempat bertanya kepada karyawan di sini?',
    ],
  },
  'nobody-on-the-line': {
    text: 'Waktu Anda dua menit, tanpa pewawancara. Apa yang sebaiknya diingat HR setelah menonton rekaman ini?',
    why: 'Saat merekam, tidak ada yang bisa menggali jawaban Anda. Satu pesan yang jelas lebih mudah diingat daripada daftar panjang.',
    strong: [
      'Menyampaikan satu pesan utama dan menguatkannya dengan contoh',
      'Menyebut posisinya dan mengapa pesan itu penting di sana',
      'Selesai sebelum waktunya habis',
    ],
    weak: [
      'Membaca naskah tanpa melihat kamera',
      'Terpotong di tengah kalimat karena waktu habis',
      'Mengurutkan isi CV dari atas ke bawah',
    ],
    probes: [
      'Kalau waktunya hanya sepuluh detik, kalimat mana yang Anda pertahankan?',
      'Setelah menonton, pertanyaan apa yang Anda harap diajukan HR?',
    ],
  },
  'why-this-job': {
    text: 'Banyak perusahaan lain yang juga buka lowongan. Mengapa Anda memilih perusahaan ini, dan mengapa posisi ini?',
    why: 'Mereka ingin tahu apakah setahun lagi Anda masih menginginkan pekerjaan ini. Karena itu yang dicari alasan khusus, bukan alasan umum.',
    strong: [
      'Menghubungkan kegiatan perusahaan dengan sesuatu yang pernah dikerjakannya sendiri',
      'Menggambarkan pekerjaan sehari-hari di posisi ini dan bagian yang disukainya',
      'Mengutip cerita dari orang yang bekerja di sini',
    ],
    weak: [
      'Mengulang kalimat dari situs web perusahaan',
      'Menyebut alasan yang berlaku di perusahaan mana saja',
      'Membahas terus keinginannya keluar dari kantor sekarang',
    ],
    probes: [
      'Seandainya kami menawari Anda, apa yang bisa membuat Anda menolak?',
      'Posisi apa lagi yang Anda lamar, dan apa persamaannya?',
    ],
  },
  'know-about-us': {
    text: 'Apa yang sudah Anda ketahui tentang perusahaan kami, dan apa yang masih belum jelas?',
    why: 'Setengah jam riset sudah menunjukkan minat yang sungguh-sungguh. Yang masih Anda tanyakan sama pentingnya dengan yang sudah Anda temukan.',
    strong: [
      'Menjelaskan dengan bahasa sehari-hari usaha perusahaan dan siapa pelanggannya',
      'Menyebut hal di luar halaman depan situs web, misalnya berita atau ulasan karyawan',
      'Menanyakan sesuatu yang tidak dijelaskan di situs web',
    ],
    weak: ['Mengulang slogan perusahaan', 'Mengaku belum sempat mencari tahu'],
    probes: ['Apa yang membuat Anda terkejut?', 'Selain situs web, dari mana lagi Anda mencari informasi?'],
  },
  'must-haves': {
    text: 'Di lowongan ada beberapa syarat wajib. Coba jelaskan satu per satu, mana yang sudah Anda penuhi dan mana yang belum.',
    why: 'Ini saringan pertama. Jawaban ya atau belum yang jelas menghemat waktu kedua pihak sebelum lanjut ke wawancara user.',
    strong: [
      'Membahas syaratnya secara berurutan',
      'Melengkapi setiap jawaban ya dengan tempat dan waktunya',
      'Mengakui syarat yang belum terpenuhi dan apa yang sedang dilakukannya untuk itu',
    ],
    weak: [
      'Menjawab "semua sudah terpenuhi" tanpa rincian',
      'Melewati syarat yang belum dipenuhinya',
      'Mengaku berpengalaman sekian tahun padahal CV-nya berkata lain',
    ],
    probes: [
      'Mana yang terakhir kali Anda praktikkan, dan kapan?',
      'Apa yang Anda perlukan untuk mengejar yang kurang, dan butuh berapa lama?',
    ],
  },
  'closest-past-job': {
    text: 'Dari pengalaman kerja Anda, mana yang paling mirip dengan posisi ini, dan apa bedanya?',
    why: 'Dari sini terlihat apakah Anda paham isi pekerjaannya. Anda juga bisa menghubungkan sendiri pengalaman Anda dengan posisi ini.',
    strong: [
      'Membandingkan tugasnya, bukan nama jabatannya',
      'Memberi gambaran skala dengan angka, misalnya jumlah pesanan sehari',
      'Menyebut satu perbedaan dan apa yang perlu dipelajari karenanya',
    ],
    weak: ['Mengatakan keduanya sama persis', 'Menceritakan perusahaannya, bukan pekerjaannya sendiri'],
    probes: ['Di sini, apa yang akan baru bagi Anda?', 'Seperti apa hari biasa Anda di pekerjaan itu?'],
  },
  'unpaid-experience': {
    text: 'Di luar pekerjaan yang digaji, pengalaman apa yang bisa berguna di sini? Organisasi atau bantu usaha keluarga juga boleh.',
    why: 'Kalau pengalaman kerja masih sedikit, buktinya dicari di tempat lain: kuliah, organisasi, KKN, kegiatan sosial, atau usaha keluarga.',
    strong: [
      'Menceritakan satu hal yang dibuat, dijalankan, atau dibereskan, beserta skalanya',
      'Menyebut siapa yang bergantung padanya dan selama berapa lama',
      'Mengaitkannya dengan satu tugas di posisi ini',
    ],
    weak: [
      'Menderetkan jabatan organisasi tanpa bercerita apa yang dikerjakan',
      'Menganggap pengalaman itu tidak dihitung karena tidak digaji',
    ],
    probes: [
      'Apa yang sempat tidak berjalan, dan bagaimana Anda mengatasinya?',
      'Kalau waktunya ditambah sebulan, apa yang akan Anda kerjakan?',
    ],
  },
  'two-years-on': {
    text: 'Apa target karier Anda dua atau tiga tahun ke depan? Hal baru apa yang ingin Anda kerjakan?',
    why: 'Mereka ingin tahu apakah posisi ini searah dengan tujuan Anda. Kalau tidak cocok, lebih baik ketahuan sekarang daripada setelah Anda masuk.',
    strong: [
      'Menyebut keterampilan atau tanggung jawab, tidak hanya nama jabatan',
      'Menjelaskan bagaimana posisi ini membantunya sampai ke sana',
      'Menyebut langkah yang sudah dimulai, misalnya kursus atau sertifikasi',
    ],
    weak: [
      'Menyusun rencana yang membuatnya resign dalam hitungan bulan',
      'Menyebut nama jabatan tetapi bingung saat ditanya apa tugasnya',
      'Menjawab "mengalir saja" tanpa satu pun hal yang ingin dipelajari',
    ],
    probes: [
      'Bagian mana yang sudah bisa Anda mulai di sini?',
      'Adakah kenalan Anda yang sudah menempuh jalan itu? Apa sarannya?',
    ],
  },
  'get-better-at': {
    text: 'Di pekerjaan berikutnya, kemampuan apa yang ingin Anda tingkatkan, dan bagaimana caranya?',
    why: 'Dilihat apakah Anda tahu apa yang masih kurang dan mau memperbaikinya tanpa disuruh.',
    strong: [
      'Menyebut satu kemampuan dan kapan kekurangan itu pernah menghambatnya',
      'Menceritakan cara belajar yang selama ini cocok baginya',
      'Menunjukkan di mana kemampuan itu akan terpakai di posisi ini',
    ],
    weak: ['Menjawab ingin belajar "semuanya"', 'Menunggu perusahaan memilihkan pelatihan'],
    probes: [
      'Sejauh ini, apa yang sudah Anda coba?',
      'Dari mana kami bisa tahu bahwa Anda sudah lebih baik?',
    ],
  },
  'pay-in-mind': {
    text: 'Berapa ekspektasi gaji Anda, dan apa dasar angkanya?',
    why: 'Kalau selisihnya terlalu jauh, lebih baik ketahuan di awal. Dasar yang Anda sebut menunjukkan bahwa Anda sudah mengecek pasaran gaji posisi ini.',
    strong: [
      'Menanyakan dulu kisaran yang dianggarkan perusahaan',
      'Memberi kisaran beserta dasarnya, misalnya survei gaji atau UMK setempat',
      'Menjelaskan apakah angkanya gross atau take home pay',
      'Menyebut apa yang bisa mengubah angkanya, misalnya kerja shift atau tunjangan',
    ],
    weak: [
      'Melontarkan angka tanpa tahu dasarnya',
      'Menjawab "ikut standar perusahaan saja" tanpa menyebut kisaran',
      'Menjadikan slip gaji terakhir satu-satunya alasan',
    ],
    probes: [
      'Apakah masih bisa dinegosiasikan?',
      'Itu gaji pokok saja atau sudah termasuk tunjangan, bonus, dan lembur?',
    ],
  },
  'pay-range-works': {
    text: 'Kisaran gaji posisi ini sudah ditetapkan. Kalau saya sebutkan, bisakah Anda langsung menjawab cocok atau tidak?',
    why: 'Pewawancara yang adil menyebut kisarannya lebih dulu. Yang ditunggu jawaban cocok, tidak, atau satu hal yang masih mengganjal.',
    strong: [
      'Menjawab dalam satu atau dua kalimat',
      'Menyebut letaknya dalam kisaran itu dan pengalaman yang mendukungnya',
      'Menanyakan kapan gaji ditinjau lagi',
    ],
    weak: ['Menerima berapa pun angkanya', 'Menawar sebelum mendengar tugas dan tunjangannya'],
    probes: [
      'Pengalaman mana yang menjadi dasar Anda?',
      'Apa yang membuat batas bawahnya tetap bisa Anda terima?',
    ],
  },
  'offer-besides-pay': {
    text: 'Selain gaji, apa lagi yang Anda pertimbangkan sebelum menerima tawaran?',
    why: 'Tawaran bisa gagal karena jam kerja, BPJS, status kontrak, atau pelatihan. Kalau tahu apa yang penting bagi Anda, HR bisa menyusun tawaran yang pas.',
    strong: [
      'Menyebut dua atau tiga hal dan mana yang paling penting',
      'Membedakan yang harus ada dari yang sekadar menyenangkan',
      'Menjelaskan kebutuhannya tanpa membuka urusan pribadi',
    ],
    weak: ['Menambah permintaan baru setiap kali satu permintaan dipenuhi', 'Menjawab "apa saja boleh"'],
    probes: ['Mana yang masih bisa Anda lepas?', 'Adakah batas waktu Anda harus memberi jawaban?'],
  },
  'start-date': {
    text: 'Seandainya minggu ini Anda dinyatakan diterima, kapan paling cepat Anda bisa bergabung?',
    why: 'Sampai Anda masuk, pekerjaannya ditangani orang lain. Mereka perlu tanggal yang bisa dipegang.',
    strong: [
      'Menyebut tanggal dan syaratnya, misalnya one month notice',
      'Memberi tahu cuti atau ujian yang sudah terjadwal tanpa ditanya',
      'Menyebut pekerjaan yang harus diserahterimakan dulu',
    ],
    weak: [
      'Berjanji masuk besok dan meninggalkan kantor lama tanpa pamit',
      'Menolak memberi perkiraan tanggal',
    ],
    probes: [
      'Di kantor sekarang, resign harus diajukan berapa lama sebelumnya?',
      'Apa yang bisa membuat tanggal itu bergeser?',
    ],
  },
  'hours-and-place': {
    text: 'Jam kerja dan penempatannya sudah tercantum di lowongan. Adakah yang perlu kita bicarakan?',
    why: 'Mereka perlu tahu apakah shift, jarak, atau hari masuk kantornya cocok. Alasan pribadinya tetap urusan Anda.',
    strong: [
      'Menyatakan tidak ada kendala, atau menyebut satu hal yang perlu disepakati',
      'Mengusulkan jalan keluar, misalnya masuk lebih siang dua hari seminggu',
      'Menanyakan seberapa sering jadwal berubah mendadak',
    ],
    weak: [
      'Datang tanpa pernah membaca jam kerja di lowongan',
      'Mengiyakan semuanya, lalu mundur begitu mendengar shift akhir pekan',
      'Bercerita soal urusan pribadi tanpa menyebut jam berapa yang bisa',
    ],
    probes: [
      'Hari atau jam apa yang tidak memungkinkan bagi Anda?',
      'Dari pihak kami, apa yang Anda perlukan supaya bisa?',
    ],
  },
  'helpful-workplace': {
    text: 'Lingkungan kerja seperti apa yang pernah membuat Anda bekerja paling baik? Apa yang dilakukan orang-orangnya?',
    why: 'Budaya kerja adalah kebiasaan sehari-hari. Contoh nyata lebih menjelaskan kecocokan daripada daftar nilai.',
    strong: [
      'Menggambarkan kebiasaan tertentu, misalnya briefing sepuluh menit setiap pagi',
      'Menyebut perannya sendiri dalam menjaga kebiasaan itu',
      'Membandingkannya dengan yang didengarnya tentang perusahaan ini',
    ],
    weak: [
      'Menjawab "suasananya kekeluargaan" tanpa contoh',
      'Membahas fasilitas seperti makan siang gratis, bukan cara orang bekerja sama',
    ],
    probes: ['Apa yang kurang di sana?', 'Kebiasaan mana yang bagi Anda tidak harus ada?'],
  },
  'fit-with-our-ways': {
    text: 'Dari yang Anda tahu tentang cara kerja kami, mana yang cocok dengan Anda, dan mana yang perlu penyesuaian?',
    why: 'Mereka ingin tahu apakah Anda nyaman dengan budaya perusahaan. Tidak ada kantor yang cocok dalam segala hal, jadi "semuanya cocok" justru kurang meyakinkan.',
    strong: [
      'Menyebut satu cara kerja di sini dan di mana ia pernah bekerja seperti itu',
      'Menyebut satu hal yang baru dan bagaimana akan menyesuaikan diri',
      'Bertanya untuk memastikan kesannya, misalnya seberapa sering ada rapat dadakan',
    ],
    weak: ['Mengaku cocok dengan semuanya', 'Menilai perusahaan dari foto di Instagram saja'],
    probes: [
      'Apa yang paling membantu Anda di minggu-minggu pertama?',
      'Kabar apa tentang kami yang ingin Anda pastikan?',
    ],
  },
  'value-that-cost': {
    text: 'Pilih salah satu nilai perusahaan kami. Pernahkah Anda rugi karena memegang nilai seperti itu?',
    why: 'Setuju dengan nilai itu mudah. Yang dicari adalah saat Anda tetap memegangnya walau rugi waktu, uang, atau hubungan. Di BUMN biasanya yang ditanyakan nilai AKHLAK.',
    strong: [
      'Menyebut apa yang dikorbankan, misalnya penjualan atau hari libur',
      'Menyebut siapa yang tidak setuju dan bagaimana menanggapinya',
      'Bercerita tanpa menjelekkan siapa pun',
    ],
    weak: [
      'Memilih cerita yang tidak menuntut pengorbanan apa pun',
      'Menghafal nilainya dan menjelaskan mengapa itu penting',
    ],
    probes: [
      'Kalau terulang, apakah Anda akan melakukan hal yang sama?',
      'Siapa yang memperhatikannya, dan apa komentarnya?',
    ],
  },
  'why-looking': {
    text: 'Apa alasan Anda ingin pindah dari tempat kerja sekarang?',
    why: 'Mereka ingin tahu apakah hal yang membuat Anda pindah juga ada di sini. Cara Anda membicarakan kantor sekarang ikut dinilai.',
    strong: [
      'Memberi alasan dalam satu atau dua kalimat, lalu beralih ke posisi ini',
      'Membicarakan kantornya dengan kata-kata yang pantas didengar atasannya',
      'Menyebut apa yang sudah diupayakan sebelum memutuskan resign',
    ],
    weak: [
      'Menjelek-jelekkan atasan',
      'Memberi alasan lain ketika ditanya lagi',
      'Membocorkan rahasia perusahaan untuk memperkuat cerita',
    ],
    probes: ['Apa yang bisa membuat Anda bertahan?', 'Kalau jadi pindah, apa yang akan Anda rindukan?'],
  },
  'time-between-jobs': {
    text: 'Saya lihat ada jeda di antara dua pekerjaan ini. Ada yang ingin Anda sampaikan? Urusan pribadi tidak perlu diceritakan.',
    why: 'Jeda kerja bukan nilai minus. Mereka hanya ingin kejelasan, dan ingin mendengar bahwa Anda sudah siap bekerja lagi.',
    strong: [
      'Memberi alasan singkat, atau dengan tenang menyebutnya urusan pribadi, lalu kembali ke masa kini',
      'Menyebut persiapannya, misalnya ikut kursus atau memperpanjang sertifikat',
      'Menyebut tanggal yang sama dengan yang ada di CV',
    ],
    weak: ['Memanjangkan masa kerja di CV untuk menutupi jeda', 'Meminta maaf berkali-kali'],
    probes: [
      'Bagaimana Anda menjaga kemampuan selama jeda itu?',
      'Apa yang akan membantu Anda kembali ke ritme kerja?',
    ],
  },
  'short-stays': {
    text: 'Ada beberapa pekerjaan yang Anda jalani cukup singkat. Boleh dijelaskan bagaimana masing-masing berakhir?',
    why: 'Masa kerja singkat bisa berarti kontrak habis, PHK, atau tidak cocok. Dengan penjelasan Anda, HR tidak perlu menebak bahwa Anda kutu loncat.',
    strong: [
      'Memisahkan kontrak yang habis dan PHK dari pekerjaan yang ditinggalkannya sendiri',
      'Menyebut tanda yang dulu terlewat dan sekarang diperhatikannya',
      'Menjelaskan apa yang membuatnya mau bertahan lebih lama kali ini',
    ],
    weak: [
      'Menyalahkan atasan yang berbeda di setiap tempat',
      'Menghilangkan pekerjaan yang tercantum di CV',
      'Menjadikannya bahan bercanda lalu ganti topik',
    ],
    probes: [
      'Di antara semua itu, mana yang akan Anda ambil lagi?',
      'Kali ini, apa yang akan Anda pastikan dulu sebelum tanda tangan kontrak?',
    ],
  },
  'come-to-you-for': {
    text: 'Di kantor, rekan-rekan biasanya minta bantuan Anda untuk urusan apa?',
    why: 'Ini cara menanyakan kelebihan lewat perbuatan orang lain. Jawabannya lebih sulit dikarang daripada deretan sifat baik.',
    strong: [
      'Menyebut jenis bantuannya dan siapa yang memintanya',
      'Memberi contoh dari beberapa minggu terakhir',
      'Menyebut urusan yang ia arahkan ke orang lain, dan ke siapa',
    ],
    weak: [
      'Menyebut sifat-sifat baik, bukan permintaan bantuan',
      'Menyebut hal yang memang sudah menjadi tugasnya',
    ],
    probes: ['Terakhir kali kapan, dan soal apa?', 'Untuk urusan apa mereka lebih memilih orang lain?'],
  },
  'asked-to-do-better': {
    text: 'Kritik apa yang pernah Anda terima dari atasan atau dosen, dan apa yang Anda ubah setelah itu?',
    why: 'Ini pertanyaan soal kelemahan, tetapi dari kacamata orang lain. Perubahannya lebih penting daripada kekurangannya.',
    strong: [
      'Mengulang kritiknya dengan kata-kata orang itu',
      'Menggambarkan kebiasaan barunya dan sudah berapa lama dijalani',
      'Mengakui kapan masih kambuh',
    ],
    weak: [
      'Membungkus kelebihan sebagai kekurangan, misalnya terlalu perfeksionis',
      'Menyebut kritiknya tidak adil lalu berhenti di situ',
      'Mengakui kekurangan yang fatal untuk posisi ini tanpa upaya apa pun',
    ],
    probes: [
      'Dari mana Anda tahu perubahan itu berhasil?',
      'Bagaimana reaksi Anda waktu pertama kali mendengarnya?',
    ],
  },
  'hard-to-work-with': {
    text: 'Pernah punya rekan kerja yang sulit diajak kerja sama? Bagaimana caranya pekerjaan tetap selesai?',
    why: 'Rekan kerja jarang bisa dipilih. Mereka ingin tahu apakah pekerjaan tetap beres walau dua orang tidak cocok.',
    strong: [
      'Menceritakan apa yang dilakukan rekan itu, bukan seperti apa orangnya',
      'Menyebut satu hal yang ia ubah dari cara kerjanya sendiri',
      'Menyebut hasil yang akhirnya mereka selesaikan bersama',
    ],
    weak: [
      'Mengumpulkan kesalahan rekan itu',
      'Melapor ke atasan sebelum bicara dengan orangnya',
      'Mengaku selalu cocok dengan semua orang',
    ],
    probes: [
      'Kalau rekan itu yang bercerita, bagaimana versinya?',
      'Lain kali, apa yang akan Anda coba lebih awal?',
    ],
  },
  'somebody-unhappy': {
    text: 'Pernahkah pelanggan atau rekan komplain atas pekerjaan Anda? Apa kalimat pertama Anda waktu itu?',
    why: 'Kalimat pertama bisa menenangkan orang atau justru memperkeruh suasana.',
    strong: [
      'Mengutip kalimat pertamanya semirip mungkin',
      'Mencari tahu kebutuhan orang itu sebelum menawarkan solusi',
      'Menyebut apa yang tidak bisa dipenuhi dan cara menjelaskannya',
    ],
    weak: [
      'Menjelaskan mengapa orang itu yang salah',
      'Melempar komplainnya ke orang lain dan tidak tahu akhirnya',
    ],
    probes: ['Apa yang Anda janjikan, dan untuk kapan?', 'Apa yang Anda ubah supaya tidak terulang?'],
  },
  'plan-fell-apart': {
    text: 'Ceritakan hari ketika rencana kerja Anda berantakan di menit terakhir. Langkah apa yang Anda ambil?',
    why: 'Di pekerjaan apa pun rencana bisa gagal. Yang ingin didengar: apa yang Anda lepas lebih dulu dan siapa yang Anda kabari.',
    strong: [
      'Menyebut apa yang ditunda dan mengapa bisa ditunda',
      'Mengabari orang yang menunggu sebelum ditanya',
      'Menyebut kapan semuanya kembali lancar, atau mengakui bahwa memang tidak sempat',
    ],
    weak: [
      'Menghabiskan cerita untuk mencari siapa yang salah',
      'Bertahan pada rencana lama karena sudah disepakati',
      'Menunggu disuruh',
    ],
    probes: ['Siapa yang pertama Anda hubungi?', 'Sejak itu, cadangan apa yang selalu Anda siapkan?'],
  },
  'several-at-once': {
    text: 'Kalau beberapa orang minta tolong bersamaan, bagaimana Anda menentukan prioritas? Pakai contoh dari sebulan terakhir.',
    why: 'Mereka ingin tahu cara Anda mengatur prioritas. Contoh nyata menunjukkan bahwa cara itu benar-benar dipakai.',
    strong: [
      'Menjelaskan daftar, papan, atau kebiasaan yang bisa diperlihatkan',
      'Menimbang akibatnya kalau ditunda dan apa yang sudah dijanjikan',
      'Memberi tahu tiap orang berapa lama harus menunggu',
    ],
    weak: [
      'Menjawab "saya kerjakan lebih cepat saja"',
      'Memberi teori umum tanpa contoh hari yang nyata',
      'Mendahulukan yang terakhir datang atau yang paling keras suaranya',
    ],
    probes: [
      'Siapa yang terpaksa menunggu, dan bagaimana tanggapannya?',
      'Hari itu, apa yang akhirnya tidak terkerjakan?',
    ],
  },
  'last-thing-learned': {
    text: 'Hal baru apa yang terakhir Anda pelajari untuk pekerjaan, dan bagaimana Anda mempelajarinya?',
    why: 'Tidak ada yang langsung menguasai semuanya di hari pertama. Dilihat bagaimana Anda mengejar ketinggalan.',
    strong: [
      'Menyebut apa yang dipelajari, untuk apa, dan kapan harus bisa',
      'Memakai lebih dari satu sumber, termasuk bertanya kepada orang',
      'Menunjukkan apa yang sekarang dikerjakannya dengan cara berbeda',
    ],
    weak: ['Menyebut nama kursus tanpa isi yang dipelajari', 'Menunggu sampai ada yang mengajari'],
    probes: [
      'Bagian mana yang paling lama baru Anda pahami?',
      'Bagaimana Anda memastikan pemahaman itu benar?',
    ],
  },
  'not-convinced': {
    text: 'Terus terang, saya belum yakin Anda cocok untuk posisi ini. Apa yang bisa meyakinkan saya?',
    why: 'Ini tekanan yang disengaja. Dilihat apakah Anda menanyakan keraguannya atau malah membela diri.',
    strong: [
      'Mengambil jeda lalu menanyakan apa yang membuat ragu',
      'Menjawab keraguan itu dengan fakta atau contoh',
      'Mengakui bagian yang memang benar',
    ],
    weak: [
      'Mengulang jawaban tadi dengan suara lebih keras',
      'Menjawab keraguan yang tidak pernah disebut',
      'Menyerah saat itu juga',
    ],
    probes: [
      'Misalnya saya ragu soal pengalaman Anda, apa jawaban Anda?',
      'Kalau Anda yang jadi pewawancara, apa yang akan membuat Anda khawatir?',
    ],
  },
  'anything-to-add': {
    text: 'Sebelum kita tutup, adakah hal penting tentang Anda yang belum sempat kita bahas?',
    why: 'Ini kesempatan terakhir menyampaikan hal yang tidak ditanyakan. Pilih satu saja.',
    strong: [
      'Menambah satu fakta yang penting untuk posisi ini',
      'Meluruskan jawaban yang tadi kurang pas',
      'Menegaskan dalam satu kalimat bahwa ia menginginkan posisi ini, beserta alasannya',
    ],
    weak: [
      'Mengulang perkenalan diri',
      'Mengajukan syarat atau permintaan baru',
      'Menjawab "tidak ada" padahal satu syarat wajib belum dibahas',
    ],
    probes: [
      'Bagaimana hal itu membantu Anda di bulan pertama?',
      'Adakah jawaban tadi yang ingin Anda ulang?',
    ],
  },
  'your-questions': {
    text: 'Masih ada sekitar sepuluh menit. Apa yang ingin Anda tanyakan?',
    why: 'Pertanyaan Anda menunjukkan apa yang Anda anggap penting dari pekerjaan ini. Tidak bertanya sama sekali bisa dikira kurang berminat.',
    strong: [
      'Melanjutkan sesuatu yang tadi sempat dibahas',
      'Menanyakan hal yang hanya bisa dijawab orang ini',
      'Menggali satu jawaban sebelum pindah ke pertanyaan lain',
    ],
    weak: [
      'Menanyakan hal yang sudah ada di situs web',
      'Menanyakan gaji atau cuti kepada user',
      'Menjawab "sudah jelas semua"',
    ],
    probes: [
      'Informasi apa lagi yang membantu Anda mengambil keputusan?',
      'Adakah saat Anda tadi ingin bertanya tetapi tidak jadi?',
    ],
  },
  'recent-week': {
    text: 'Coba gambarkan satu minggu biasa di pekerjaan Anda sekarang, atau di pekerjaan terakhir.',
    why: 'Pembuka yang ringan, dan dari sini terlihat apa yang sebenarnya Anda kerjakan sehari-hari.',
    strong: [
      'Menyebut tugas, orang, dan sesuatu yang selesai dikerjakan',
      'Memberi gambaran pembagian waktunya',
      'Menghubungkan salah satu tugas dengan posisi ini',
    ],
    weak: ['Membacakan jobdesk', 'Berkata setiap minggu berbeda, lalu berhenti di situ'],
    probes: ['Siapa yang bergantung pada pekerjaan Anda?', 'Dalam seminggu, tugas apa yang paling penting?'],
  },
  'deepest-skill': {
    text: 'Di bidang ini, bagian mana yang paling Anda kuasai? Silakan jelaskan sedalam mungkin.',
    why: 'Mereka akan terus bertanya sampai batas pengetahuan Anda, lalu melihat sikap Anda saat sampai di sana.',
    strong: [
      'Menjelaskan mengapa caranya berhasil, bukan hanya langkah-langkahnya',
      'Memberi contoh saat cara yang biasa tidak berhasil',
      'Mengakui batas pengetahuannya dan bagaimana akan mencari tahu',
    ],
    weak: [
      'Memakai banyak istilah tanpa contoh',
      'Menebak tetapi terdengar yakin',
      'Memilih bagian yang hampir tidak dipakai di posisi ini',
    ],
    probes: [
      'Dalam keadaan apa Anda akan memakai cara lain?',
      'Dari mana Anda yakin itu sebabnya?',
      'Bagian mana yang masih diperdebatkan para senior?',
    ],
  },
  'tool-limits': {
    text: 'Alat, software, atau metode apa yang paling Anda andalkan, dan di mana kelemahannya?',
    why: 'Menyebut nama alat itu mudah. Batasnya baru terasa setelah dipakai untuk pekerjaan sungguhan.',
    strong: [
      'Menyebut satu kelemahan dan pekerjaan yang pernah terganggu karenanya',
      'Menjelaskan cara mengakalinya dan apa ruginya',
      'Menyebut kapan alat lain lebih tepat',
    ],
    weak: ['Mengklaim tidak ada kelemahannya', 'Memakainya hanya persis seperti yang disiapkan orang lain'],
    probes: [
      'Apa yang Anda periksa sebelum memercayai hasilnya?',
      'Sebelumnya pakai apa, dan mengapa beralih?',
    ],
  },
  'first-day-to-last': {
    text: 'Pilih satu proyek di CV Anda, lalu ceritakan dari hari pertama sampai selesai.',
    why: 'Satu proyek yang diceritakan rinci lebih berbicara daripada sepuluh judul. Rincian sulit dikarang di tempat.',
    strong: [
      'Menyebut apa yang diminta, apa yang belum jelas, dan siapa yang memutuskan',
      'Memisahkan bagiannya sendiri dari hasil kerja tim',
      'Memberi hasil yang bisa dicek orang lain, dan apa yang diperlukan untuk mencapainya',
    ],
    weak: [
      'Mengelak saat ditanya nama, angka, atau tanggal',
      'Bercerita seolah semuanya lancar',
      'Mengaku tidak tahu kelanjutannya setelah selesai',
    ],
    probes: [
      'Di titik mana proyek itu bisa saja gagal?',
      'Siapa yang berpendapat lain, dan bagaimana akhirnya?',
      'Dengan yang Anda tahu sekarang, apa yang akan berbeda?',
    ],
  },
  'your-own-share': {
    text: 'Pencapaian mana di CV yang sebagian besar hasil kerja Anda sendiri, dan mana yang berkat orang lain?',
    why: 'Jabatan dan hasil tim menutupi siapa mengerjakan apa. Kalau Anda mengakui peran orang lain, isi CV yang lain lebih dipercaya.',
    strong: [
      'Menyebut nama rekan dan peran masing-masing',
      'Menggambarkan bagiannya dengan jelas, sampai bisa dibedakan dari bagian orang lain',
      'Mengakui di mana faktor keberuntungan ikut membantu',
    ],
    weak: [
      'Mengklaim semuanya hasil kerjanya sendiri, atau tidak satu pun',
      'Mengaku lupa siapa lagi yang terlibat',
    ],
    probes: ['Tanpa Anda, apa yang tidak akan ada?', 'Anda meneruskan hasil kerja siapa?'],
  },
  'hardest-problem': {
    text: 'Masalah tersulit apa yang pernah Anda selesaikan di pekerjaan, dan bagaimana Anda menemukan penyebabnya?',
    why: 'Mereka ingin melihat cara berpikir Anda setelah dugaan pertama ternyata meleset.',
    strong: [
      'Menceritakan dugaan yang keliru dan bagaimana menyingkirkannya',
      'Mengurutkan apa yang diperiksa, diukur, atau ditanyakan',
      'Menyebut cara memastikan masalahnya tidak muncul lagi',
    ],
    weak: [
      'Melompat dari masalah ke solusi tanpa proses di antaranya',
      'Memilih masalah yang lama, bukan yang sulit',
      'Membereskannya tanpa pernah tahu penyebabnya',
    ],
    probes: [
      'Apa dugaan pertama Anda?',
      'Bagaimana Anda yakin itu akar masalahnya?',
      'Kepada siapa Anda minta bantuan, dan pada tahap apa?',
    ],
  },
  'half-the-facts': {
    text: 'Anda diberi tugas, tetapi separuh informasinya belum ada. Apa tiga langkah pertama Anda?',
    why: 'Sebagian besar tugas memang datang seperti itu. Mereka ingin mendengar apa yang Anda tanyakan dan apa yang berani Anda asumsikan.',
    strong: [
      'Menanyakan hasilnya untuk apa sebelum menanyakan caranya',
      'Memulai dari langkah kecil yang mudah dibatalkan',
      'Menuliskan asumsinya dan siapa yang perlu mengeceknya',
    ],
    weak: [
      'Menunggu sampai semua informasi lengkap',
      'Mengerjakannya saat itu juga tanpa bertanya kepada siapa pun',
    ],
    probes: [
      'Orang yang tahu jawabannya sedang cuti seminggu. Bagaimana?',
      'Kapan Anda akan melapor bahwa tugas ini tidak bisa dikerjakan?',
    ],
  },
  'own-mistake': {
    text: 'Kesalahan apa yang pernah Anda buat sampai orang lain harus ikut membereskannya?',
    why: 'Semua orang pernah. Yang ingin didengar: apakah Anda mengakuinya dan apa yang berubah sejak itu.',
    strong: [
      'Mengakui kesalahannya dalam dua kalimat pertama',
      'Menyebut siapa yang diberi tahu, kapan, dan bagaimana',
      'Menyebut pemeriksaan atau kebiasaan yang kini mencegahnya',
    ],
    weak: [
      'Memilih kesalahan yang tidak berdampak pada siapa pun',
      'Menghabiskan lebih banyak waktu untuk alasan daripada perbaikannya',
      'Berkata "terjadi kesalahan" tanpa menyebut siapa yang melakukannya',
    ],
    probes: [
      'Bagaimana ketahuannya?',
      'Apa yang Anda katakan kepada mereka yang terkena dampaknya?',
      'Sejak itu, apakah pernah terjadi lagi?',
    ],
  },
  'fault-at-the-last-hour': {
    text: 'Satu jam sebelum deadline, Anda menemukan kesalahan yang belum disadari siapa pun. Apa yang Anda lakukan?',
    why: 'Jawaban yang tepat bergantung pada kesalahannya. Didengarkan apa yang Anda lindungi lebih dulu dan siapa yang Anda beri tahu.',
    strong: [
      'Menanyakan siapa yang bisa dirugikan kalau dikirim apa adanya',
      'Mendatangi orang yang bisa memutuskan, dengan usulan di tangan',
      'Menyebut bagian mana yang tetap bisa diserahkan tepat waktu',
    ],
    weak: [
      'Menyerahkannya sambil berharap tidak ketahuan',
      'Memperbaikinya diam-diam dan melewati batas waktu',
      'Menyamakan semua kesalahan, besar atau kecil',
    ],
    probes: [
      'Atasan menyuruh kirim saja apa adanya. Bagaimana sikap Anda?',
      'Kesalahan seperti apa yang membuat Anda menghentikan semuanya?',
    ],
  },
  'easier-for-others': {
    text: 'Kapan terakhir kali Anda memudahkan pekerjaan rekan tanpa diminta?',
    why: 'Tim lebih kuat kalau anggotanya peka. Contoh kecil bulan lalu lebih bermakna daripada contoh besar beberapa tahun lalu.',
    strong: [
      'Menyebut apa yang tadinya menyita waktu rekannya',
      'Menjelaskan dari mana ia tahu bantuannya diterima dengan senang hati',
      'Tahu apakah perbaikan itu masih dipakai',
    ],
    weak: [
      'Menceritakan sesuatu yang memang jobdesk-nya sendiri',
      'Memperbaiki hal yang tidak dirasa perlu oleh siapa pun',
    ],
    probes: ['Bagaimana Anda menyadari masalahnya?', 'Pekerjaan apa yang Anda kesampingkan untuk itu?'],
  },
  'three-months-in': {
    text: 'Bayangkan Anda sudah tiga bulan di sini. Apa yang lebih baik di tim ini berkat Anda?',
    why: 'Mereka mencoba membayangkan Anda di tim. Rencana awal menunjukkan apakah Anda menangkap kebutuhan tim.',
    strong: [
      'Mengangkat masalah yang tadi disebut dalam wawancara',
      'Memulai dari siapa yang akan didengarkan dan berapa lama',
      'Menyebut hasil yang akan terasa oleh anggota tim lain',
    ],
    weak: [
      'Berencana mengubah semuanya di minggu pertama',
      'Menyebut hanya yang akan diterimanya, misalnya pelatihan',
      'Menawarkan rencana yang cocok untuk tim mana pun',
    ],
    probes: ['Siapa yang pertama akan Anda ajak bicara?', 'Apa yang untuk sementara tidak akan Anda ubah?'],
  },
  'boss-was-wrong': {
    text: 'Pernahkah atasan mengambil keputusan yang menurut Anda keliru? Bagaimana Anda menyikapinya?',
    why: 'Yang dicari orang yang berani bicara pada waktunya, kepada orang yang tepat, lalu mendukung keputusan yang diambil.',
    strong: [
      'Menyampaikannya kepada orang yang bisa mengubahnya, sebelum berlaku',
      'Membawa fakta atau usulan lain',
      'Menceritakan sikapnya setelah keputusan itu final',
    ],
    weak: [
      'Mengeluh kepada semua orang kecuali atasannya',
      'Mengakali keputusan itu di belakang atasan',
      'Mengaku tidak pernah berbeda pendapat dengan atasan',
    ],
    probes: [
      'Apa alasan terkuat di pihak atasan Anda?',
      'Keputusan seperti apa yang akan Anda tolak jalankan?',
    ],
  },
  'between-teams': {
    text: 'Bagaimana Anda bekerja sama dengan divisi yang pekerjaannya hanya separuh Anda pahami? Beri satu contoh baru-baru ini.',
    why: 'Pekerjaan sering tersendat di antara divisi. Dilihat apakah Anda mencari tahu, atau menunggu dan menebak.',
    strong: [
      'Bercerita bahwa ia melihat langsung pekerjaan divisi itu atau minta dijelaskan',
      'Menuliskan siapa mengerjakan apa dan kapan, lalu mengirimnya ke kedua pihak',
      'Bisa menjelaskan salah satu istilah divisi lain',
    ],
    weak: [
      'Berpendapat divisi lainlah yang harus lebih jelas',
      'Berurusan dengan divisi lain hanya lewat atasan',
    ],
    probes: [
      'Apa yang mereka minta dari Anda dan terasa merepotkan?',
      'Apa yang sudah Anda ubah supaya mereka lebih mudah bekerja?',
    ],
  },
  'explain-to-newcomer': {
    text: 'Anggap saya karyawan baru yang masuk kemarin. Tolong jelaskan satu hal dari pekerjaan Anda sehari-hari.',
    why: 'Hampir semua pekerjaan menuntut kita menjelaskan sesuatu. Cara Anda menjelaskan menunjukkan seberapa paham Anda.',
    strong: [
      'Menanyakan dulu apa yang sudah diketahui pendengarnya',
      'Memakai perumpamaan dan menyebut di mana perumpamaan itu tidak lagi cocok',
      'Memastikan di tengah jalan apakah pendengarnya mengikuti',
    ],
    weak: [
      'Memakai beberapa istilah teknis di kalimat pertama tanpa penjelasan',
      'Menjawab pertanyaan dengan mengulang hal yang sama lebih pelan',
    ],
    probes: [
      'Sekarang coba jelaskan dalam satu kalimat.',
      'Bagian mana yang biasanya keliru dipahami anak baru?',
    ],
  },
  'start-it-over': {
    text: 'Ini hasil kerja yang Anda bawa. Kalau boleh diulang dari awal, apa yang akan Anda ubah?',
    why: 'Hasilnya sudah mereka lihat. Sekarang mereka ingin mendengar pemikiran di baliknya dan seberapa jujur Anda menilai karya sendiri.',
    strong: [
      'Menunjuk bagian tertentu dan apa yang kurang di sana',
      'Menjelaskan apa yang waktu itu diketahui dan apa yang belum',
      'Membela satu pilihan dengan alasan kebutuhan pemakai',
    ],
    weak: [
      'Mengatakan tidak ada yang perlu diubah',
      'Menjelekkan seluruh karyanya sendiri',
      'Menyalahkan waktu yang sempit untuk setiap kekurangan',
    ],
    probes: [
      'Bagian mana yang paling sering Anda ulang sampai pas?',
      'Saran siapa yang Anda dengar tetapi tidak Anda ikuti?',
    ],
  },
  'twice-the-work': {
    text: 'Di hari paling ramai, pekerjaan kami dua kali lipat. Bagaimana Anda menghitung berapa orang yang dibutuhkan?',
    why: 'Tidak ada angka rahasia di baliknya. Mereka ingin mendengar cara Anda mengurai pertanyaan yang belum rapi.',
    strong: [
      'Menanyakan apa yang dihitung sebagai pekerjaan dan bagaimana sebarannya dalam sehari',
      'Menyebut setiap asumsi dan mana yang paling lemah',
      'Menutup dengan angka, kisaran melesetnya, dan apa yang bisa mengubahnya',
    ],
    weak: [
      'Menggandakan jumlah karyawan lalu selesai',
      'Menyerah karena sebagian angkanya tidak ada',
      'Menghitung lama tanpa bersuara',
    ],
    probes: [
      'Angka apa yang pertama Anda minta dari kami?',
      'Pagi itu dua orang sakit. Apa yang Anda tunda?',
    ],
  },
  'skipped-safety-step': {
    text: 'Anda melihat rekan melewati prosedur keselamatan kerja (K3) supaya lebih cepat. Apa tindakan Anda?',
    why: 'Bisa soal pelindung mesin, sabuk pengaman, atau data pribadi orang. Mereka ingin tahu apakah Anda bertindak walau sungkan.',
    strong: [
      'Menghentikan dulu yang berbahaya, baru membicarakannya',
      'Menanyakan kepada rekannya mengapa langkah itu dilewati',
      'Tahu kapan harus melapor, dan mengatakannya kepada rekan itu',
    ],
    weak: [
      'Menganggap itu bukan urusannya',
      'Membiarkan orang dalam bahaya sambil mencari atasan',
      'Mengaku mungkin melewatinya juga kalau sedang sibuk',
    ],
    probes: [
      'Rekan itu sudah dua puluh tahun di sini, Anda baru dua minggu. Apa bedanya?',
      'Bagaimana kalau yang melewatinya atasan Anda?',
    ],
  },
  'better-way-of-working': {
    text: 'Perubahan apa yang pernah Anda buat pada cara kerja tim, dan siapa yang harus setuju dulu?',
    why: 'Banyak orang punya ide. Yang dicari ide yang diterima orang lain dan terus dipakai.',
    strong: [
      'Menggambarkan cara lama, kerugiannya, dan cara barunya',
      'Menyebut siapa yang menolak dan apa alasannya',
      'Tahu apakah cara itu masih dijalankan',
    ],
    weak: [
      'Menghitung ide yang tidak pernah dicoba',
      'Memaksakannya tanpa bertanya kepada yang harus menjalankan',
    ],
    probes: [
      'Apa yang Anda lepas supaya mereka setuju?',
      'Akibat perubahan itu, apa yang justru jadi lebih buruk?',
    ],
  },
  'not-good-enough': {
    text: 'Ceritakan soal bawahan yang kinerjanya kurang. Bagaimana Anda menyampaikannya kepada yang bersangkutan?',
    why: 'Seorang pemimpin perlu membicarakannya sejak awal. Mereka ingin mendengar kalimat yang Anda pakai, bukan hanya prinsipnya.',
    strong: [
      'Mengutip kalimat pembukanya',
      'Membawa dua contoh dan menanyakan versi orang itu',
      'Menyepakati target dan batas waktunya, lalu menindaklanjuti',
    ],
    weak: [
      'Menyimpannya sampai penilaian tahunan',
      'Mengerjakan sendiri tugas orang itu',
      'Menilai wataknya, bukan pekerjaannya',
    ],
    probes: ['Bantuan apa yang Anda tawarkan?', 'Apa yang seharusnya bisa Anda lakukan lebih awal?'],
  },
  'where-to-begin': {
    text: 'Setelah mendengar penjelasan tentang posisi ini, bagian mana yang ingin Anda kerjakan lebih dulu?',
    why: 'Menjelang akhir, mereka memastikan apakah pekerjaan yang sebenarnya masih menarik bagi Anda, termasuk bagian yang membosankan.',
    strong: [
      'Memilih sesuatu dari pembicaraan tadi beserta alasannya',
      'Menyebut apa yang diperlukan untuk memulai',
      'Menyinggung bagian yang lebih membosankan dan cara menghadapinya',
    ],
    weak: ['Memilih hal yang bukan bagian dari posisi ini', 'Menjawab "siap mengerjakan apa saja"'],
    probes: [
      'Apa yang akan berat bagi Anda di situ?',
      'Hal apa yang baru Anda dengar hari ini dan di luar dugaan?',
    ],
  },
  'bad-day-here': {
    text: 'Seperti apa suasana kerja di sini saat pekerjaan sedang berat-beratnya?',
    why: 'Semua perusahaan bisa menceritakan hari baiknya. Cara orang saling memperlakukan saat tertekan menunjukkan budaya perusahaan yang sebenarnya.',
    strong: [
      'Menceritakan satu hari nyata dan bagaimana orang saling membantu',
      'Menyebut hal yang masih mereka perbaiki',
    ],
    weak: ['Mengklaim tidak pernah ada hari yang berat', 'Menjawab dengan nilai-nilai dari situs web'],
    probes: ['Waktu itu, apa yang dilakukan para atasan?', 'Seberapa sering hari seperti itu datang?'],
  },
  'moved-on-to': {
    text: 'Bagaimana jenjang karier dari posisi ini? Biasanya karyawan pindah atau naik ke posisi apa?',
    why: 'Anda jadi tahu apakah karyawan benar-benar bisa berkembang di sini atau hanya dijanjikan.',
    strong: [
      'Memberi dua atau tiga contoh nyata dan berapa lama prosesnya',
      'Menjelaskan apa yang harus dicapai untuk itu',
    ],
    weak: ['Menjawab "semua terbuka" tanpa contoh', 'Mengaku tidak ingat satu contoh pun'],
    probes: ['Siapa yang memutuskan promosi atau mutasi?', 'Lewat apa karyawan tahu ada lowongan internal?'],
  },
  'first-two-weeks': {
    text: 'Seperti apa onboarding di dua minggu pertama, dan kepada siapa saya bisa bertanya?',
    why: 'Anda jadi tahu apakah penerimaan karyawan baru direncanakan, dan apa yang harus sudah Anda kuasai di hari pertama.',
    strong: [
      'Menggambarkan jadwal dengan hari dan nama orangnya',
      'Menyebut apa yang diperbaiki sejak karyawan baru terakhir',
    ],
    weak: ['Menjawab "nanti juga tahu sendiri"', 'Mengaku tidak tahu siapa yang bertanggung jawab'],
    probes: [
      'Adakah yang perlu saya baca atau siapkan sebelum masuk?',
      'Kapan pertama kali kita duduk membahas perkembangan saya?',
    ],
  },
  'range-for-this-job': {
    text: 'Kalau boleh tahu, berapa kisaran gaji untuk posisi ini, dan apa yang menentukan angka awalnya?',
    why: 'HR atau rekruter orang yang tepat untuk ditanya. Kalau kisarannya sudah terdengar, Anda tidak menyebut angka yang terlalu rendah atau terlalu jauh.',
    strong: ['Menyebut batas bawah dan batas atasnya', 'Menjelaskan struktur dan skala upah di baliknya'],
    weak: [
      'Menanyakan balik gaji Anda sekarang, tanpa menjawab',
      'Menjawab "tergantung" tanpa menjelaskan tergantung apa',
    ],
    probes: ['Bagian mana yang bisa dinegosiasikan?', 'BPJS dan pajaknya ditanggung siapa?'],
  },
  'new-or-following': {
    text: 'Apakah ini posisi baru, atau saya akan menggantikan orang lain?',
    why: 'Posisi baru mungkin jobdesk-nya belum jelas. Pada posisi lama, orang sudah terbiasa dengan cara pendahulu Anda.',
    strong: [
      'Menjelaskan dalam satu kalimat mengapa posisi ini kosong',
      'Menyebut siapa yang menangani pekerjaannya selama ini',
    ],
    weak: ['Menjelekkan karyawan yang keluar', 'Berbelit-belit soal alasan lowongan dibuka'],
    probes: ['Apa yang sebaiknya tetap seperti dulu?', 'Selama kosong, pekerjaan apa yang menumpuk?'],
  },
  'time-to-learn': {
    text: 'Kalau karyawan ingin belajar hal baru, apa yang disediakan perusahaan, dan kapan waktunya?',
    why: 'Anggaran pelatihan tidak berguna kalau pekerjaan tidak bisa ditinggal. Soal waktu, jawabannya biasanya lebih jujur.',
    strong: [
      'Menyebut pelatihan terakhir dan siapa yang ikut',
      'Menjelaskan bagaimana jam kerjanya disisihkan untuk itu',
    ],
    weak: [
      'Menunjuk perpustakaan online dan tidak ada yang lain',
      'Mengharapkan karyawan belajar di waktu libur',
    ],
    probes: [
      'Karyawan baru terakhir belajar apa saja dalam enam bulan pertama?',
      'Apakah ada ikatan dinas setelah ikut pelatihan?',
    ],
  },
  'told-how-you-do': {
    text: 'Bagaimana saya bisa tahu apakah kinerja saya sudah sesuai harapan?',
    why: 'Lebih baik tahu sebelum penilaian akhir tahun. Jawabannya juga menunjukkan seberapa terbuka orang-orang di sini.',
    strong: [
      'Menyebut siapa yang memberi masukan, seberapa sering, dan dalam bentuk apa',
      'Memberi contoh masukan yang menghasilkan perubahan',
    ],
    weak: [
      'Menjawab "kalau tidak ditegur berarti aman"',
      'Menyebut formulir KPI tahunan dan tidak ada yang lain',
    ],
    probes: [
      'Para atasan sendiri mendapat masukan dari siapa?',
      'Bagaimana kalau penilaian saya berbeda dari atasan?',
    ],
  },
  'hours-and-time-off': {
    text: 'Bagaimana jam kerja dan cuti diatur di posisi ini, dan berapa lama sebelumnya jadwal keluar?',
    why: 'Tanyakan kepada HR, bukan user. Bagi HR ini soal perencanaan, sedangkan user bisa mengira itulah yang paling Anda pentingkan.',
    strong: [
      'Menyebut kapan jadwal ditetapkan dan siapa yang boleh mengubahnya',
      'Menyebut minggu-minggu saat cuti sulit diambil',
    ],
    weak: ['Menjawab "di sini fleksibel" saja', 'Menundanya sampai kontrak ditandatangani'],
    probes: ['Kalau ada yang sakit, siapa yang menggantikan?', 'Bolehkah bertukar shift dengan rekan?'],
  },
  'not-in-the-ad': {
    text: 'Apa yang klien sampaikan kepada Bapak/Ibu tentang posisi ini, tetapi tidak tertulis di lowongan?',
    why: 'Agen sudah berbicara dengan user. Yang mereka dengar bisa membantu Anda bersiap untuk wawancara berikutnya.',
    strong: [
      'Memberi tahu hal baru, misalnya mengapa kandidat sebelumnya belum cocok',
      'Mengakui yang belum diketahui dan berjanji menanyakannya',
    ],
    weak: ['Membacakan ulang isi lowongan', 'Mengaku tidak tahu siapa user-nya'],
    probes: [
      'Dari kandidat yang sudah diajukan, apa yang disukai klien dan apa yang kurang?',
      'Sudah pernah menempatkan orang di sana?',
    ],
  },
  'written-offer': {
    text: 'Apa saja yang akan tercantum di offering letter, dan apa yang masih bisa dibicarakan?',
    why: 'Ingatan tentang janji lisan bisa berbeda. Pastikan dulu apa yang tertulis sebelum Anda mengajukan resign.',
    strong: [
      'Menjelaskan isinya satu per satu dan mana yang sudah final',
      'Menyebut kapan suratnya dikirim dan berapa lama waktu untuk memutuskan',
    ],
    weak: ['Meminta Anda setuju sebelum suratnya ada', 'Berkata rinciannya menyusul'],
    probes: [
      'Statusnya PKWT atau PKWTT, dan apakah ada penalti kalau keluar lebih awal?',
      'Apakah tawaran ini masih bergantung pada hal lain, misalnya MCU atau background check?',
    ],
  },
  'next-step': {
    text: 'Setelah ini tahapnya apa, dan kapan kira-kira saya mendapat kabar?',
    why: 'Anda jadi punya patokan berapa lama harus menunggu dan kapan sudah pantas bertanya lagi.',
    strong: [
      'Menyebut tahap berikutnya, siapa yang terlibat, dan tanggalnya',
      'Memberi tahu lewat apa kabarnya disampaikan',
    ],
    weak: ['Menjawab "nanti kami kabari" tanpa keterangan lain', 'Mengaku tidak tahu siapa yang memutuskan'],
    probes: [
      'Siapa yang akan saya temui, dan apa yang ingin mereka ketahui?',
      'Kalau sampai tanggal itu belum ada kabar, saya sebaiknya menghubungi siapa?',
    ],
  },
  'still-in-doubt': {
    text: 'Adakah hal dari latar belakang atau jawaban saya yang masih membuat Bapak/Ibu ragu?',
    why: 'Keraguan paling mudah diluruskan selagi Anda masih di ruangan.',
    strong: [
      'Menyebut keraguan yang bisa Anda tanggapi',
      'Memberi tahu apa yang akan digali lebih dalam di tahap berikutnya',
    ],
    weak: ['Mengelak dengan pujian', 'Berkata masih terlalu dini, lalu ganti topik'],
    probes: ['Bolehkah saya memberi satu contoh soal itu?', 'Apa yang perlu dilihat supaya Bapak/Ibu yakin?'],
  },
  'working-on-now': {
    text: 'Proyek apa yang sedang dikerjakan tim saat ini, dan apa rencana berikutnya?',
    why: 'Anda mendapat gambaran bulan-bulan pertama, sekaligus menunjukkan bahwa Anda sudah memikirkan pekerjaannya.',
    strong: ['Menyebut satu proyek, tujuannya, dan target selesainya', 'Mengakui apa yang belum diputuskan'],
    weak: [
      'Menjawab "banyak proyek menarik" tanpa menyebut satu pun',
      'Merahasiakan bahkan jenis pekerjaannya',
    ],
    probes: ['Bagian mana yang akan saya pegang?', 'Pekerjaan apa yang ditunda karena proyek itu?'],
  },
  'people-every-day': {
    text: 'Dengan siapa saja saya akan bekerja setiap hari, dan apa keahlian masing-masing?',
    why: 'Dari sini terlihat susunan tim dan dinamikanya, dan di mana Anda bisa mengisi.',
    strong: [
      'Menyebut nama dan kelebihan tiap orang',
      'Menjelaskan keahlian apa yang saat ini kurang di tim',
    ],
    weak: ['Menyebut jumlah orang saja', 'Mengaku tidak hafal siapa saja anggota timnya'],
    probes: ['Bagaimana pembagian tugasnya?', 'Siapa yang paling lama di tim, dan siapa yang paling baru?'],
  },
  'hardest-open-problem': {
    text: 'Dalam pekerjaannya sendiri, masalah apa yang saat ini paling sulit bagi tim, dan apa yang sudah dicoba?',
    why: 'Menanyakan tantangan teknis menunjukkan bahwa Anda sudah berpikir seperti anggota tim. Jawabannya bisa Anda angkat lagi di ucapan terima kasih.',
    strong: [
      'Menggambarkan masalahnya sampai Anda bisa ikut memikirkannya',
      'Menyebut apa yang sudah dicoba dan mengapa belum berhasil',
    ],
    weak: ['Menjawab "tidak ada masalah, hanya tantangan"', 'Mengeluhkan divisi lain'],
    probes: ['Kalau masalah itu beres, apa yang berubah bagi tim?', 'Apakah saya akan ikut menanganinya?'],
  },
  'first-task': {
    text: 'Kalau Senin depan saya mulai, tugas apa yang pertama kali akan diberikan kepada saya?',
    why: 'Jawabannya menunjukkan pekerjaan yang sebenarnya. Anda juga bisa langsung bercerita bagaimana akan memulainya.',
    strong: ['Menyebut satu tugas dan mengapa itu didahulukan', 'Menyebut siapa yang bisa membantu'],
    weak: ['Mengaku belum memikirkannya', 'Menggambarkan pekerjaan yang tidak sesuai dengan lowongan'],
    probes: ['Hasil seperti apa yang Bapak/Ibu harapkan?', 'Selama ini siapa yang mengerjakannya?'],
  },
  'good-or-passable': {
    text: 'Di tim ini, apa bedanya hasil kerja yang bagus dengan yang sekadar cukup?',
    why: 'Anda jadi tahu ukuran yang dipakai sebelum menyerahkan hasil kerja pertama.',
    strong: [
      'Memberi contoh yang bagus dan contoh yang sekadar cukup',
      'Menjelaskan pemeriksaan atau standar yang berlaku untuk semua',
    ],
    weak: ['Menjawab "nanti kelihatan sendiri"', 'Membahas kecepatan saja'],
    probes: [
      'Sebelum keluar, siapa yang memeriksa hasilnya?',
      'Bolehkah saya melihat contoh yang dianggap sangat bagus?',
    ],
  },
  'right-person': {
    text: 'Enam bulan lagi, apa tandanya bahwa Bapak/Ibu memilih orang yang tepat?',
    why: 'Harapan yang masih umum jadi target yang bisa dikejar. Calon atasan pun mulai membayangkan Anda di posisi itu.',
    strong: [
      'Menyebut satu hasil dan di mana akan terlihat',
      'Menjelaskan bagaimana akan mengabari Anda di tengah jalan',
    ],
    weak: ['Menjawab yang penting bisa membaur', 'Memasang target yang belum pernah dicapai siapa pun'],
    probes: [
      'Setelah sebulan, apa yang sudah harus terlihat?',
      'Hal apa yang akan membuat Bapak/Ibu khawatir?',
    ],
  },
  'what-you-already-have': {
    text: 'Apa kelebihan Anda, dan di tugas apa kami akan paling cepat melihatnya?',
    why: 'Kelebihan tanpa contoh hanya kata-kata. Mereka ingin membayangkan Anda memakainya di posisi ini.',
    strong: [
      'Menyebut satu kelebihan dan kapan orang pernah mengandalkannya',
      'Mengaitkannya dengan satu tugas di lowongan',
      'Mengakui kapan kelebihan itu justru merepotkan',
    ],
    weak: [
      'Menderetkan lima kelebihan sekaligus',
      'Memilih yang disebut semua pelamar, misalnya pekerja keras, tanpa contoh',
    ],
    probes: [
      'Siapa yang akan setuju, dan siapa yang mungkin tidak?',
      'Kapan kelebihan itu ternyata belum cukup?',
    ],
  },
  'weak-side': {
    text: 'Apa kelemahan Anda dalam bekerja, dan bagaimana Anda mengatasinya?',
    why: 'Semua orang punya. Yang dicari orang yang mengenal kelemahannya dan sudah menemukan cara menghadapinya.',
    strong: [
      'Menyebut kelemahan nyata yang bukan inti posisi ini',
      'Menjelaskan apa yang dilakukannya, dan sejak kapan',
      'Menunjukkan bukti bahwa orang lain melihat perubahannya',
    ],
    weak: [
      'Menyamarkan pujian diri, misalnya terlalu peduli pada pekerjaan',
      'Menyebut kelemahan di inti posisi ini tanpa usaha memperbaikinya',
    ],
    probes: [
      'Terakhir kali kelemahan itu mengganggu, apa yang terjadi?',
      'Dukungan apa yang Anda perlukan dari tim karena itu?',
    ],
  },
  'one-thing-to-know': {
    text: 'Sebelum ke rinciannya, satu hal apa yang perlu saya tahu tentang Anda untuk posisi ini?',
    why: 'Telepon pertama biasanya singkat. Jawaban Anda dipakai rekruter untuk menggambarkan Anda kepada user.',
    strong: [
      'Menyebut yang paling dibutuhkan posisi ini dan seberapa sering mengerjakannya',
      'Berhenti setelah dua atau tiga kalimat',
    ],
    weak: ['Memulai dari masa sekolah sampai waktunya habis', 'Menjawab "semua ada di CV"'],
    probes: ['Di CV, itu tercantum di bagian mana?', 'Kalau boleh satu hal lagi, apa?'],
  },
  'read-the-resume-aloud': {
    text: 'Coba ceritakan isi CV Anda dalam lima menit. Berhentilah di bagian yang relevan dengan posisi ini.',
    why: 'Terlihat apa yang Anda tonjolkan dan apa yang Anda lewati. Hal yang belum jelas di CV pun terjawab.',
    strong: [
      'Memakai sebagian besar waktu untuk dua pekerjaan terakhir',
      'Menjelaskan setiap perpindahan dalam satu kalimat',
      'Mengakhiri dengan langkah yang membawanya ke sini',
    ],
    weak: ['Membaca setiap baris dari yang paling lama', 'Melompati satu tahun tanpa keterangan'],
    probes: [
      'Apa yang tidak Anda cantumkan, dan mengapa?',
      'Pekerjaan mana yang paling banyak mengajari Anda?',
    ],
  },
  'papers-and-proof': {
    text: 'Ijazah, sertifikat, atau izin apa yang Anda miliki untuk posisi ini, dan bisakah Anda menunjukkannya?',
    why: 'Sebagian memang diwajibkan, misalnya STR, SIM, atau sertifikat K3. Lebih baik kekurangannya ketahuan sekarang. Tunjukkan aslinya, tetapi jangan dititipkan.',
    strong: [
      'Menyebut mana yang masih berlaku, sampai kapan, dan di mana aslinya',
      'Mengatakan di depan apa yang belum ada dan kapan akan ada',
    ],
    weak: [
      'Berjanji akan mencarinya kapan-kapan',
      'Menghitung kursus yang belum selesai sebagai sudah lulus',
    ],
    probes: [
      'Siapa penerbitnya, dan tahun berapa?',
      'Dengan sertifikat itu, pekerjaan apa yang boleh Anda lakukan?',
    ],
  },
  'who-would-speak-for-you': {
    text: 'Siapa yang bisa kami hubungi sebagai referensi, dan kira-kira apa yang akan mereka ceritakan?',
    why: 'Referensi yang baik mengenal kerja Anda dan sudah bersedia dihubungi. Hubungan Anda dengan mantan atasan ikut terlihat.',
    strong: [
      'Menyebut dua orang yang melihat kerjanya dari dekat dan sudah bersedia',
      'Menyebut apa yang akan dipuji masing-masing, dengan contoh',
      'Memberi tahu siapa yang belum boleh dihubungi, misalnya atasan sekarang, dan alasannya',
    ],
    weak: [
      'Mencantumkan teman atau kenalan lama saja',
      'Mengaku tidak punya satu nama pun walau sudah beberapa kali bekerja',
    ],
    probes: ['Menurut mereka, apa yang perlu Anda perbaiki?', 'Kapan mereka boleh kami hubungi?'],
  },
  'leave-well': {
    text: 'Bagaimana Anda pamit dari pekerjaan terakhir, dan apa yang Anda tinggalkan untuk pengganti Anda?',
    why: 'Cara Anda meninggalkan pekerjaan terakhir memberi gambaran bagaimana kelak Anda meninggalkan yang ini.',
    strong: [
      'Menyebut apa saja yang diserahterimakan dan kepada siapa',
      'Membicarakan tempat itu dengan hormat, apa pun yang terjadi',
      'Menyebut catatan atau panduan yang ditinggalkannya untuk pengganti',
    ],
    weak: [
      'Memakai pertanyaan ini untuk mengeluhkan perusahaan',
      'Menghilang tanpa pamit dan menganggapnya biasa',
    ],
    probes: ['Siapa yang meneruskan pekerjaan Anda?', 'Menurut pengganti Anda, apa yang terlupa?'],
  },
  'new-line-of-work': {
    text: 'Anda datang dari bidang lain. Apa yang tetap terpakai di sini, dan apa yang harus dipelajari dari nol?',
    why: 'Pindah bidang tidak masalah. Mereka ingin mendengar bahwa Anda sudah memilah mana yang bisa dibawa dan mana yang belum ada.',
    strong: [
      'Menyebut dua keterampilan dan di mana pernah dipakai',
      'Mengakui yang belum dikuasai dan bagaimana sudah mulai mempelajarinya',
      'Bercerita sudah mengobrol dengan orang yang bekerja di bidang ini',
    ],
    weak: [
      'Menganggap semuanya sama saja',
      'Membahas bidang lama terus dan hampir tidak menyinggung yang baru',
    ],
    probes: [
      'Orang di bidang ini memperingatkan Anda soal apa?',
      'Dari bidang lama, apa yang akan Anda rindukan?',
    ],
  },
  'back-after-years': {
    text: 'Sejak terakhir Anda bekerja di bidang ini, banyak yang berubah. Bagaimana Anda menyusulnya?',
    why: 'Setelah vakum, yang penting kesiapan Anda sekarang, bukan alasan Anda berhenti.',
    strong: [
      'Menyebut apa yang sudah berubah dan dari mana tahunya',
      'Menceritakan kursus, magang singkat, atau obrolan dengan orang di bidangnya',
      'Meminta bantuan untuk satu hal tertentu di minggu-minggu awal',
    ],
    weak: ['Beranggapan semuanya akan ingat sendiri', 'Membeberkan alasan pribadi yang tidak ditanyakan'],
    probes: ['Apa yang terasa asing waktu Anda melihatnya lagi?', 'Apa yang ingin Anda latih lebih dulu?'],
  },
  'more-than-asked-for': {
    text: 'Jabatan Anda dulu lebih tinggi daripada posisi ini. Apa yang akan membuat Anda betah?',
    why: 'Mereka khawatir Anda pergi begitu ada yang lebih tinggi. Alasan yang jelas menjawab kekhawatiran itu.',
    strong: [
      'Memberi alasan yang dua tahun lagi masih berlaku',
      'Menyebut bagian dari jabatan lama yang rela ditinggalkannya',
      'Menjelaskan bagaimana pengalamannya akan berguna di sini',
    ],
    weak: ['Tersinggung mendengar pertanyaannya', 'Menjawab "yang penting kerja dulu"'],
    probes: [
      'Bagaimana kalau Anda lebih tahu daripada atasan Anda?',
      'Kapan posisi ini akan mulai terasa terlalu sempit?',
    ],
  },
  'why-this-trade': {
    text: 'Bagaimana awalnya Anda masuk ke bidang ini, dan mengapa sampai sekarang bertahan?',
    why: 'Alasan orang bertahan sering berbeda dari alasan awalnya. Yang terutama ingin didengar alasan Anda bertahan.',
    strong: [
      'Menggambarkan saat ia sadar menyukai bidang ini',
      'Menyebut bagian yang berat tetapi tetap disukainya',
    ],
    weak: ['Menjawab "kebetulan saja" lalu berhenti', 'Membahas gaji dan status karyawan tetap saja'],
    probes: [
      'Hari seperti apa yang membuat Anda ragu?',
      'Kalau bukan bidang ini, Anda ingin bekerja di bidang apa?',
    ],
  },
  'what-you-would-miss': {
    text: 'Apa yang bisa Anda dapatkan di sini dan tidak ada di pekerjaan sekarang?',
    why: 'Jawabannya menunjukkan apa yang Anda kejar. Mereka berhati-hati dengan orang yang hanya ingin pergi.',
    strong: [
      'Membandingkan kesehariannya sekarang dengan keseharian di sini',
      'Menyebut hal baik di pekerjaan sekarang yang mungkin tidak ada di sini',
    ],
    weak: ['Memuji perusahaan secara umum', 'Menumpahkan keluhan soal kantor sekarang'],
    probes: [
      'Apa yang bisa ditawarkan atasan sekarang supaya Anda tidak jadi pindah?',
      'Bagaimana kalau ternyata di sini sama saja?',
    ],
  },
  'other-talks': {
    text: 'Apakah Anda sedang proses di perusahaan lain? Dibandingkan dengan yang itu, bagaimana posisi ini bagi Anda?',
    why: 'Mereka perlu tahu seberapa cepat harus memutuskan. Tidak ada yang mengharapkan Anda menunggu satu perusahaan saja.',
    strong: [
      'Menjawab ya atau tidak, dan kira-kira sudah sampai tahap mana',
      'Menyebut apa yang akan menentukan pilihannya',
    ],
    weak: ['Mengarang tawaran lain supaya dipercepat', 'Bersumpah hanya mau bekerja di sini'],
    probes: ['Kapan Anda harus memutuskan?', 'Apa yang bisa membuat Anda memilih tawaran lain?'],
  },
  'next-step-for-you': {
    text: 'Kalau suatu hari Anda pindah dari posisi ini, bekal apa yang ingin Anda bawa dari sini?',
    why: 'Tidak ada yang mengharapkan Anda bertahan selamanya. Mereka ingin tahu apakah posisi ini bisa memberi yang Anda cari.',
    strong: [
      'Menyebut keterampilan, jenis pekerjaan, atau tanggung jawab yang ingin dimilikinya',
      'Memberi perkiraan waktunya',
    ],
    weak: ['Mengincar jabatan atasan tanpa menyebut langkah ke sana', 'Mengaku yang penting diterima dulu'],
    probes: [
      'Setelah setahun, dari mana Anda tahu arahnya sudah benar?',
      'Hal apa dari kami yang bisa menghambat Anda?',
    ],
  },
  'lead-or-master': {
    text: 'Ke depan, Anda lebih ingin memimpin tim atau menjadi ahli di bidang Anda? Mengapa?',
    why: 'Perusahaan butuh keduanya. Salah tebak bisa membuat ahli yang bahagia menjadi manajer yang tersiksa.',
    strong: [
      'Bercerita saat pernah mencoba salah satunya',
      'Menyebut apa yang harus dilepas karena pilihan itu',
    ],
    weak: ['Memilih memimpin hanya demi gaji', 'Menjawab "dua-duanya boleh" tanpa alasan'],
    probes: ['Waktu mencobanya, apa yang berat?', 'Apa yang bisa mengubah pilihan Anda?'],
  },
  'how-you-like-to-be-led': {
    text: 'Atasan seperti apa yang paling cocok dengan Anda? Ceritakan satu atasan terbaik dan kebiasaannya.',
    why: 'Terlihat gaya kepemimpinan yang Anda perlukan, dan apakah calon atasan Anda bekerja seperti itu.',
    strong: [
      'Menggambarkan apa yang dikatakan atau dilakukan atasannya, bukan hanya rasanya',
      'Menyebut apa yang ia lakukan sebagai timbal balik',
    ],
    weak: ['Menjawab "yang tidak banyak mengatur" saja', 'Mengaku tidak pernah punya atasan yang baik'],
    probes: [
      'Bagaimana Anda menyampaikan kepada atasan kalau perlu hal yang berbeda?',
      'Atasan seperti apa yang sulit bagi Anda?',
    ],
  },
  'alone-or-together': {
    text: 'Pekerjaan mana yang lebih baik Anda kerjakan sendiri, dan mana yang lebih baik bersama tim?',
    why: 'Kebanyakan posisi campuran keduanya. Jawaban Anda dibandingkan dengan kebutuhan posisi ini.',
    strong: [
      'Membaginya menurut jenis tugas, dengan alasan',
      'Menjelaskan cara mengikuti perkembangan kerja rekan lain',
    ],
    weak: [
      'Menjawab "bisa bekerja mandiri maupun dalam tim" lalu berhenti',
      'Bersikeras selalu sendiri, atau tidak pernah sendiri',
    ],
    probes: [
      'Kapan Anda merasa sudah waktunya bertanya?',
      'Apa yang Anda lakukan kalau rapatnya sebenarnya cukup lewat chat?',
    ],
  },
  'rule-you-disagree-with': {
    text: 'Pernah menemui aturan kantor yang menurut Anda tidak masuk akal? Bagaimana Anda menghadapinya?',
    why: 'Aturan seperti itu ada di mana-mana. Mereka ingin tahu apakah Anda mengabaikannya, menerimanya, atau berusaha mengubahnya.',
    strong: [
      'Mencari tahu tujuan aturannya sebelum menilai',
      'Menyampaikannya kepada orang yang berwenang mengubahnya',
      'Mematuhinya sementara itu, atau menjelaskan terus terang mengapa tidak',
    ],
    weak: ['Mengakalinya diam-diam', 'Mengaku semua aturan selama ini masuk akal'],
    probes: ['Ternyata apa alasan di baliknya?', 'Aturan mana yang tidak akan pernah Anda langgar?'],
  },
  'people-unlike-you': {
    text: 'Ceritakan kerja sama terakhir Anda dengan orang yang gaya kerjanya sangat berbeda.',
    why: 'Tim biasanya campuran berbagai gaya. Mereka ingin mendengar bagaimana Anda bekerja sama tanpa menganggap satu cara paling benar.',
    strong: [
      'Menggambarkan cara orang itu dengan adil, sampai terasa masuk akal',
      'Menyebut apa yang diubah oleh masing-masing',
      'Meniru satu kebiasaan orang itu sampai sekarang',
    ],
    weak: ['Menahan diri saja sampai pekerjaannya selesai', 'Menjelaskan mengapa cara orang itu keliru'],
    probes: ['Apa yang awalnya keliru Anda tangkap?', 'Apa kata orang itu tentang Anda?'],
  },
  'credit-where-due': {
    text: 'Sebutkan satu keberhasilan yang membuat Anda dipuji. Siapa lagi yang sebenarnya ikut berjasa?',
    why: 'Cara Anda membagi pujian menggambarkan bagaimana rasanya bekerja dengan Anda.',
    strong: [
      'Menyebut nama orang dan jasa masing-masing',
      'Menjelaskan upayanya supaya mereka ikut dihargai',
    ],
    weak: [
      'Bersikukuh itu hasil kerjanya sendiri',
      'Berterima kasih kepada "seluruh tim" tanpa satu nama pun',
    ],
    probes: [
      'Apakah Anda sampaikan kepada mereka, dan kepada atasan?',
      'Pernah hasil kerja Anda diakui orang lain? Apa yang Anda lakukan?',
    ],
  },
  'would-not-do-it': {
    text: 'Pernahkah Anda menolak perintah di tempat kerja karena menurut Anda tidak benar? Ceritakan.',
    why: 'Mereka ingin tahu di mana batas Anda dan bagaimana Anda menyampaikannya. Tidak harus kasus besar.',
    strong: [
      'Menyebut apa yang diminta dan apa yang mengganjal baginya',
      'Menolak secara terbuka, langsung kepada yang meminta',
      'Menyebut akibat yang ditanggungnya, dan apakah akan mengulanginya',
    ],
    weak: ['Menceritakan pelanggaran orang lain', 'Berdalih itu bukan wewenangnya'],
    probes: [
      'Siapa yang pertama Anda ajak bicara?',
      'Seandainya mereka memaksa, apa yang akan Anda lakukan?',
    ],
  },
  'hard-news': {
    text: 'Pernah harus menyampaikan kabar buruk kepada orang lain? Bagaimana Anda mengatakannya?',
    why: 'Mereka ingin tahu apakah Anda bicara tepat waktu dan bagaimana Anda memilih kata.',
    strong: [
      'Menyampaikannya langsung kepada orangnya, tanpa menunda',
      'Memberi alasan dan membiarkan orang itu menanggapi',
      'Mengakui kalimat mana yang sekarang akan diubahnya',
    ],
    weak: ['Menitipkannya lewat email atau orang lain', 'Memperhalusnya sampai maksudnya tidak tertangkap'],
    probes: ['Dengan kalimat apa Anda membukanya?', 'Sesudah itu, bagaimana hubungan Anda berdua?'],
  },
  'said-no': {
    text: 'Permintaan apa di tempat kerja yang pernah Anda tolak, dan bagaimana reaksi orangnya?',
    why: 'Orang yang sungkan menolak akhirnya mengecewakan. Mereka ingin mendengar cara Anda menolak sambil menjaga hubungan.',
    strong: [
      'Memberi alasan beserta alternatif yang ditawarkan',
      'Menolak cukup awal sehingga orang itu sempat mencari bantuan lain',
    ],
    weak: ['Mengaku tidak pernah perlu menolak', 'Mengiyakan dulu, lalu tidak dikerjakan'],
    probes: ['Dalam keadaan apa Anda akan menerima permintaan itu?', 'Siapa lagi yang perlu tahu?'],
  },
  'kept-going': {
    text: 'Pekerjaan apa yang akhirnya Anda tuntaskan walau sempat hampir menyerah?',
    why: 'Mereka ingin mendengar apa yang membuat Anda bertahan dan apakah hasilnya sepadan.',
    strong: [
      'Menjelaskan apa yang membuatnya berat dan berapa lama',
      'Menyebut apa yang diubah supaya bisa terus jalan',
      'Menjelaskan mengapa layak dituntaskan',
    ],
    weak: [
      'Mengulang cara yang sama sampai selesai',
      'Mengaku tidak tahu apa akibatnya kalau waktu itu berhenti',
    ],
    probes: ['Siapa yang membantu Anda?', 'Pada titik mana berhenti justru keputusan yang benar?'],
  },
  'did-not-work-out': {
    text: 'Apa yang pernah Anda coba di pekerjaan tetapi gagal?',
    why: 'Mereka suka orang yang berani mencoba, asalkan tidak gagal dua kali dengan cara yang sama.',
    strong: [
      'Memilih kegagalan yang memang miliknya',
      'Menyebut kapan sadar bahwa itu gagal dan tindakannya hari itu',
      'Menyebut apa yang sejak itu dilakukannya dengan cara lain',
    ],
    weak: ['Bercerita soal kegagalan yang ternyata sukses besar', 'Melimpahkan hasilnya kepada orang lain'],
    probes: ['Apa tanda-tanda awalnya?', 'Siapa yang ikut terkena akibatnya?'],
  },
  'from-the-last-review': {
    text: 'Kalau saya membaca penilaian kinerja (KPI) terakhir Anda, apa yang akan saya temukan?',
    why: 'Terlihat sejauh mana penilaian Anda tentang diri sendiri sama dengan penilaian atasan.',
    strong: [
      'Menyebut satu catatan baik dan satu catatan kritis, mendekati kata-kata aslinya',
      'Menceritakan tindak lanjutnya atas catatan kritis itu',
    ],
    weak: ['Menjawab "baik-baik saja"', 'Membantah isinya satu per satu'],
    probes: ['Adakah bagian yang menurut Anda tidak adil?', 'Kalau Anda yang menulis, apa isinya?'],
  },
  'first-job-proof': {
    text: 'Anda masih fresh graduate. Pengalaman apa yang menunjukkan bahwa Anda bisa diandalkan?',
    why: 'Bisa diandalkan tidak harus dibuktikan di kantor. Organisasi, kampus, rumah, atau kerja paruh waktu juga boleh. Satu contoh bagus sudah cukup.',
    strong: [
      'Menyebut siapa yang mengandalkannya, untuk apa, dan berapa lama',
      'Menceritakan hari ketika sulit hadir tetapi tetap datang',
    ],
    weak: ['Mengaku belum pernah punya kesempatan', 'Menyebut IPK dan nilai saja'],
    probes: ['Tanpa Anda, apa yang akan terjadi?', 'Apa yang Anda pelajari tentang diri sendiri?'],
  },
  'group-work-at-school': {
    text: 'Waktu mengerjakan tugas kelompok, pernah ada anggota yang tidak ikut bekerja? Apa yang Anda lakukan?',
    why: 'Bagi mahasiswa dan pelajar, inilah pengalaman yang paling mendekati kerja tim.',
    strong: [
      'Mengajak bicara orangnya sebelum membicarakannya',
      'Mencari tahu mengapa orang itu tidak ikut',
      'Menjelaskan bagaimana tugasnya dikumpulkan dan siapa mengerjakan apa',
    ],
    weak: ['Mengerjakan semuanya sendiri tanpa bilang apa-apa', 'Melapor ke dosen atau guru saat itu juga'],
    probes: [
      'Persisnya apa yang Anda katakan kepada orang itu?',
      'Lain kali, apa yang akan disepakati dari awal?',
    ],
  },
  'why-your-subject': {
    text: 'Mengapa dulu Anda memilih jurusan itu? Kalau bisa memilih lagi, apakah tetap sama?',
    why: 'Bukan jurusannya yang utama, tetapi cara Anda mengambil keputusan.',
    strong: [
      'Menyebut alasannya dulu dan bagaimana ia melihatnya sekarang',
      'Menyebut satu hal dari kuliah yang terpakai di luar kampus',
    ],
    weak: [
      'Memilih karena ikut teman atau orang tua dan belum memikirkannya lagi',
      'Merendahkan jurusannya sendiri',
    ],
    probes: [
      'Apa yang ternyata lebih sulit dari bayangan Anda?',
      'Di luar kuliah, apa yang justru lebih banyak membantu?',
    ],
  },
  'group-task-role': {
    text: 'Silakan berdiskusi dan pilih satu dari tiga rencana ini. Waktunya lima belas menit, tanpa ketua yang ditunjuk.',
    why: 'Dalam LGD atau FGD diamati cara kelompok mengambil keputusan, bukan siapa yang menang. Mengajak orang yang diam sama nilainya dengan pendapat bagus.',
    strong: [
      'Merangkum sampai mana diskusinya dan apa yang belum diputuskan',
      'Mengajak bicara peserta yang belum berpendapat',
      'Mengubah pendapat karena alasan yang baik, dan mengatakannya',
    ],
    weak: ['Bicara paling banyak dan mendengar paling sedikit', 'Diam sampai akhir, lalu membantah'],
    probes: [
      'Kalau kelompok tidak sepakat, apa yang akan Anda lakukan?',
      'Pendapat siapa yang mengubah pikiran Anda?',
    ],
  },
  'paper-in-ten-minutes': {
    text: 'Ini dua belas pesan yang masuk semalam. Urutkan menurut prioritas dan balas dua yang teratas.',
    why: 'Latihan in-tray ini meniru pagi yang sibuk. Alasan Anda lebih penting daripada urutannya.',
    strong: [
      'Membaca semuanya dulu sebelum membalas',
      'Memisahkan yang memang mendesak dari yang hanya terdengar mendesak',
      'Meneruskan pesan yang lebih tepat ditangani orang lain',
    ],
    weak: ['Mengerjakan dari atas ke bawah', 'Membalas semuanya dengan setengah kalimat'],
    probes: ['Mengapa pesan ini Anda taruh di urutan ketiga?', 'Bagaimana kalau sekarang telepon berdering?'],
  },
  'talking-to-a-program': {
    text: 'Sebutkan posisi yang Anda lamar, lalu jelaskan dengan kata-kata sendiri mengapa Anda melamarnya.',
    why: 'AI maupun HR yang sibuk mencari hal yang sama: nama posisi, alasan, dan kalimat yang jelas.',
    strong: [
      'Menyebut nama posisi persis seperti di lowongan',
      'Memberi satu alasan soal pekerjaannya dan satu dari pengalamannya sendiri',
    ],
    weak: ['Merangkai kata kunci tanpa kalimat utuh', 'Membacakan surat lamaran'],
    probes: [
      'Apa lagi yang perlu diketahui pendengar rekaman ini?',
      'Tugas mana di lowongan yang sudah pernah Anda kerjakan?',
    ],
  },
  'terms-to-settle': {
    text: 'Sebelum Anda tanda tangan kontrak, apa saja yang masih perlu disepakati?',
    why: 'Di tahap ini lebih baik semuanya disampaikan sekaligus daripada satu demi satu.',
    strong: [
      'Membawa daftar pendek, yang terpenting di atas',
      'Memberi alasan untuk setiap butir, misalnya status kontrak atau THR tahun pertama',
      'Menyebut tanggal akan memutuskan',
    ],
    weak: ['Menuntut hal lain setiap kali satu butir disepakati', 'Diam saja walau ada yang belum jelas'],
    probes: [
      'Kalau hanya satu yang bisa kami penuhi, mana yang Anda pilih?',
      'Soal penawaran ini, apa lagi yang bisa kami jelaskan?',
    ],
  },
  'flexible-on-pay': {
    text: 'Kalau kami hanya bisa memberi batas bawah dari kisaran Anda, hal lain apa yang perlu sesuai?',
    why: 'Dari sini HR tahu bagian mana dari penawaran yang berarti bagi Anda.',
    strong: [
      'Menyebut dua hal yang penting baginya, misalnya asuransi keluarga atau jadwal yang tetap',
      'Menegaskan ada batas terendah tanpa menyebut angkanya',
    ],
    weak: ['Menarik kembali angka yang baru saja disebut', 'Tersinggung seolah gajinya dipotong'],
    probes: [
      'Setelah setahun, kenaikan seperti apa yang Anda harapkan?',
      'Anda lebih suka gaji tetap atau sebagian berupa insentif?',
    ],
  },
  'days-and-travel': {
    text: 'Di posisi ini ada perjalanan dinas, kira-kira menginap dua malam sebulan. Apakah Anda bersedia?',
    why: 'Mereka hanya perlu tahu apakah Anda bisa. Pengaturan di rumah urusan Anda sendiri.',
    strong: [
      'Menjawab jelas: bersedia, bersedia kalau diberi tahu lebih awal, atau tidak',
      'Menanyakan seberapa jauh sebelumnya tanggalnya ditetapkan',
    ],
    weak: ['Menjawab "nanti diusahakan"', 'Menceritakan jadwal seluruh keluarga'],
    probes: [
      'Berapa hari sebelumnya Anda perlu dikabari?',
      'Adakah bulan-bulan yang menyulitkan Anda pergi?',
    ],
  },
  'where-you-would-work': {
    text: 'Kami hybrid: tiga hari di kantor, dua hari WFH. Bagaimana Anda akan mengatur satu minggunya?',
    why: 'Kalau pengaturannya disepakati sekarang, nanti tidak jadi masalah.',
    strong: [
      'Menyebut tugas mana yang perlu di kantor dan mana yang perlu tenang',
      'Menjelaskan perlengkapan dan internet di rumahnya',
    ],
    weak: [
      'Menganggap hari di kantor boleh dilewatkan',
      'Merencanakan hari WFH saja, hari di kantornya tidak',
    ],
    probes: [
      'Saat WFH, lewat apa rekan menghubungi Anda?',
      'Dari pengalaman WFH sebelumnya, apa yang tidak berhasil?',
    ],
  },
  'notice-and-handover': {
    text: 'Apakah Anda terikat one month notice, dan apa yang ingin Anda bereskan sebelum keluar?',
    why: 'Mereka perlu mengatur siapa yang menangani pekerjaan sampai saat itu. Terlihat juga cara Anda memperlakukan perusahaan yang ditinggalkan.',
    strong: [
      'Tahu aturan resign di kantornya dan menyebut hari kerja terakhir',
      'Menyebut apa yang perlu diserahterimakan',
    ],
    weak: ['Menawarkan keluar hari ini juga dan membuat timnya kelabakan', 'Mengaku tidak tahu aturannya'],
    probes: [
      'Bisakah tanggalnya dimajukan, dan siapa yang memutuskan?',
      'Adakah cuti yang sudah Anda ajukan dan perlu kami ketahui?',
    ],
  },
  'free-of-money': {
    text: 'Seandainya uang bukan masalah, apa yang akan Anda kerjakan di hari kerja?',
    why: 'Tidak ada jawaban benar. Mereka ingin mendengar apa yang Anda sukai dan bagaimana Anda menghadapi pertanyaan yang tidak terduga.',
    strong: [
      'Berpikir sebentar, lalu memilih satu hal',
      'Menghubungkannya dengan pekerjaan yang dijalaninya',
    ],
    weak: ['Mengaku akan mengerjakan persis posisi ini', 'Menganggap pertanyaannya konyol'],
    probes: [
      'Apa yang menghalangi Anda memulainya sedikit sekarang?',
      'Di posisi ini, adakah bagian yang mirip dengan itu?',
    ],
  },
  'pressed-on-a-gap': {
    text: 'Kandidat lain ada yang berpengalaman sepuluh tahun. Mengapa kami harus memilih Anda?',
    why: 'Ini dorongan, sering kali disengaja. Dilihat apakah Anda tetap ramah dan berpegang pada fakta.',
    strong: [
      'Mengakui bahwa pengalaman sepuluh tahun memang berarti',
      'Menyebut satu hal yang dibawanya dan tidak datang dari lama bekerja saja',
    ],
    weak: ['Merendahkan kandidat lain', 'Membenarkan bahwa yang lain lebih baik lalu berhenti'],
    probes: [
      'Di bulan-bulan pertama, dukungan apa yang Anda perlukan dari kami?',
      'Dalam hal apa orang itu akan lebih unggul dari Anda?',
    ],
  },
  'too-many-questions': {
    text: 'Maaf, saya potong dulu. Bisa versi singkatnya saja?',
    why: 'Ini muncul di tengah jawaban yang panjang. Dilihat apakah Anda bisa langsung ke intinya tanpa tersinggung.',
    strong: [
      'Berhenti sejenak, lalu menyebut hasilnya dalam satu atau dua kalimat',
      'Menanyakan bagian mana yang ingin didengar lebih jauh',
    ],
    weak: ['Mengulang dari awal dengan lebih cepat', 'Terdiam'],
    probes: ['Lalu, apa artinya bagi kami?', 'Apa yang barusan Anda lewatkan?'],
  },
  'what-you-need-from-us': {
    text: 'Supaya pekerjaan Anda lancar, apa yang Anda perlukan dari tim lain, dan apa yang mereka terima dari Anda?',
    why: 'Mereka ingin tahu apakah Anda paham bahwa pekerjaan Anda dan tim lain saling bergantung.',
    strong: [
      'Menyebut apa yang masuk, apa yang keluar, dan kapan',
      'Bercerita pernah menanyakan kebutuhan tim lain lalu memenuhinya',
    ],
    weak: ['Mengaku tidak perlu apa-apa dari siapa pun', 'Membeberkan kesalahan tim lain'],
    probes: [
      'Bagaimana Anda meminta sesuatu yang tidak bisa diwajibkan?',
      'Pernahkah Anda mengecewakan tim lain? Ceritakan.',
    ],
  },
  'how-many-steps': {
    text: 'Ada berapa tahap sampai penawaran, dan di tiap tahap saya akan bertemu siapa?',
    why: 'Anda hanya bisa bersiap untuk tahap yang Anda tahu. Terlihat juga seberapa rapi proses rekrutmennya.',
    strong: [
      'Menyebut tahapnya, nama orangnya, dan perkiraan tanggalnya',
      'Menyebut tahap mana yang paling menentukan',
    ],
    weak: ['Mengarang tahapnya saat itu juga', 'Berputar-putar soal siapa yang memutuskan pada akhirnya'],
    probes: ['Apakah ada psikotes, tes teknis, atau MCU?', 'Biasanya kandidat gugur di tahap mana?'],
  },
  'who-has-stayed': {
    text: 'Biasanya berapa lama karyawan bertahan di sini, dan mengapa yang keluar memilih keluar?',
    why: 'Turnover lebih banyak bercerita daripada halaman tentang budaya perusahaan.',
    strong: ['Menyebut angka kasar dan alasan yang umum', 'Menyebut apa yang sudah diperbaiki karena itu'],
    weak: ['Menjawab "jarang ada yang keluar" tanpa angka', 'Menjelekkan mereka yang sudah keluar'],
    probes: ['Kalau di tim ini, bagaimana?', 'Pernah ada mantan karyawan yang kembali?'],
  },
  'probation-how-decided': {
    text: 'Apakah ada masa percobaan, dan apa yang menentukan seseorang lulus?',
    why: 'Anda jadi tahu bagaimana Anda dinilai di bulan-bulan pertama.',
    strong: [
      'Menyebut siapa yang memutuskan, berdasarkan apa, dan kapan Anda dikabari',
      'Menjelaskan evaluasi di tengah jalan, tidak hanya di akhir',
    ],
    weak: ['Menyebutnya formalitas', 'Mengaku belum ada cara penilaiannya'],
    probes: [
      'Seberapa sering ada yang tidak lulus?',
      'Selama masa itu, apakah gaji dan BPJS-nya sudah penuh?',
    ],
  },
  'pay-rise-how': {
    text: 'Kapan gaji biasanya dinaikkan, dan apa dasarnya?',
    why: 'Di offering letter tertulis gaji awal. Cara kenaikannya jarang dicantumkan.',
    strong: ['Menyebut bulannya dan siapa yang memutuskan', 'Menyebut kenaikan yang umum'],
    weak: ['Berkata orang bagus tidak perlu khawatir', 'Menyerahkannya pada atasan tanpa menyebut kriteria'],
    probes: [
      'Siapa yang mengusulkan kenaikan saya?',
      'Selain gaji, apakah ada bonus tahunan, dan dihitung dari apa?',
    ],
  },
  'extra-hours': {
    text: 'Seberapa sering lembur di posisi ini, dan bagaimana penggantiannya?',
    why: 'Jam kerja di lowongan dan jam kerja sebenarnya bisa berbeda. Anda ingin tahu seberapa jauh bedanya.',
    strong: [
      'Menyebut minggu-minggu sibuk dalam setahun',
      'Menjelaskan pencatatan lembur dan cara membayarnya, atau libur penggantinya',
    ],
    weak: ['Memuji karyawan yang tidak pernah pulang', 'Mengaku tidak ada yang mencatat'],
    probes: ['Siapa yang meminta lembur, dan berapa lama sebelumnya?', 'Bulan lalu, bagaimana kenyataannya?'],
  },
  'agency-and-employer': {
    text: 'Saya akan menjadi karyawan agen (outsourcing) atau karyawan klien, dan ada berapa kandidat lain yang diajukan?',
    why: 'Lewat agen, perusahaan di kontrak belum tentu tempat Anda bekerja. Gaji, cuti, BPJS, dan THR ikut terpengaruh.',
    strong: [
      'Menyebut nama perusahaan di kontrak dan statusnya, PKWT atau PKWTT',
      'Menyebut jumlah kandidat lain',
    ],
    weak: ['Menutupi nama klien bahkan sebelum CV dikirim', 'Mendesak Anda tanda tangan dulu'],
    probes: [
      'Apakah saya dikabari dulu sebelum CV dikirim ke mana pun?',
      'Adakah peluang diangkat menjadi karyawan tetap, dan kapan?',
    ],
  },
  'told-if-not': {
    text: 'Kalau nanti belum terpilih, apakah saya boleh tahu alasannya?',
    why: 'Mengiyakan sekarang itu mudah bagi mereka, dan masukan yang jujur membantu Anda di kesempatan berikutnya.',
    strong: [
      'Mengiyakan dan menyebut siapa yang akan menghubungi',
      'Mengatakan terus terang apa yang tidak boleh disampaikan',
    ],
    weak: ['Menanggapinya dengan tawa', 'Mengiyakan tanpa kejelasan siapa dan kapan'],
    probes: ['Biasanya hasil disampaikan lewat apa?', 'Apakah saya boleh melamar lagi nanti?'],
  },
  'what-a-monday-is-like': {
    text: 'Boleh diceritakan hari Senin terakhir Bapak/Ibu, dari datang sampai pulang?',
    why: 'Satu hari nyata lebih berbicara daripada daftar tugas. Anda mendengar apa yang menyita waktu dan siapa bekerja dengan siapa.',
    strong: [
      'Bercerita jam demi jam, lengkap dengan orang dan tempatnya',
      'Mengakui apa yang membosankan atau meleset',
    ],
    weak: ['Menggambarkan hari yang ideal', 'Menjawab secara umum saja'],
    probes: ['Kalau Senin saya nanti, apa bedanya?', 'Apa yang hari itu tidak sempat dikerjakan?'],
  },
  'decided-by-whom': {
    text: 'Di posisi ini, apa yang boleh saya putuskan sendiri, dan apa yang harus saya tanyakan dulu?',
    why: 'Dua pekerjaan dengan jabatan yang sama bisa memberi wewenang yang jauh berbeda.',
    strong: [
      'Memberi contoh keputusan yang bisa Anda ambil dan yang harus dibicarakan',
      'Menjelaskan bagaimana itu berubah setelah Anda terbiasa',
    ],
    weak: ['Menuntut semuanya lewat persetujuannya', 'Menjawab "lihat situasi" tanpa contoh'],
    probes: [
      'Kapan terakhir ada yang memutuskan sendiri padahal seharusnya bertanya?',
      'Kalau Bapak/Ibu sedang cuti, bagaimana?',
    ],
  },
  'measure-of-team': {
    text: 'KPI apa yang dipakai pimpinan Bapak/Ibu untuk menilai tim ini?',
    why: 'Apa pun ukuran untuk tim, itu pula yang akan dipakai menilai Anda.',
    strong: [
      'Menyebut dua atau tiga hal yang bisa dihitung atau dilihat',
      'Mengakui mana yang sekarang paling sulit dicapai',
    ],
    weak: ['Mengaku tidak tahu ukuran yang dipakai', 'Menjawab "semua penting" tanpa menyebut satu pun'],
    probes: ['Tahun ini, apakah ada yang berubah?', 'Bagian mana yang akan bergantung pada saya?'],
  },
};
