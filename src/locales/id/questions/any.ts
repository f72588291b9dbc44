import type { MostAskedQuestionId } from '../../../questions/catalog/most-asked.js';
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
    text: 'Pilih salah satu nilai perusahaan kami. Kapan Anda pernah rugi karena memegang nilai seperti itu?',
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
    text: 'Mengapa Anda ingin pindah dari tempat kerja sekarang?',
    why: 'Mereka ingin tahu apakah hal yang membuat Anda pindah juga ada di sini. Cara Anda membicarakan kantor sekarang ikut dinilai.',
    strong: [
      'Memberi alasan dalam satu atau dua kalimat, lalu beralih ke posisi ini',
      'Membicarakan kantornya dengan kata-kata yang pantas didengar atasannya',
      'Menyebut apa yang sudah diupayakan sebelum memutuskan pindah',
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
};
