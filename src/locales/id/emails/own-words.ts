import type { OwnWords } from '../../../emails/words.js';

/** How an Indonesian tells of what they have done, and of what befell them. */
export const ownWords: OwnWords = {
  ever: 'pernah',
  done: 'berhasil',
  become: 'menjadi',
  becomeSpoken: 'jadi',
  once: 'dulu',
  so: 'sehingga',
  experience: 'pengalaman',
  named: [
    // "…, dua tahun jauh dari rumah, 9 sudah dilepasliarkan": how long it was, and of how many
    [
      /(?<=^(?:saya )?(?:pernah|sudah|telah|me[mnlrwy]\p{Ll}{3,}) [^,]*), (?=(?:(?:\d+|dua|tiga|empat|lima) |se)(?:tahun|bulan|musim) (?:jauh dari|di sana|sendirian)(?!\p{L})[^,]*(?:$|, (?:\d|semua)))/u,
      ' selama ',
    ],
    [
      /(?<=^(?:saya )?(?:pernah|sudah|telah|me[mnlrwy]\p{Ll}{3,}) [^,]*\d+ [^,]+), ((?:(?:\d+|dua|tiga|empat|lima) |se)(?:tahun|bulan|musim) di [^,]+), ((?:\d+|satu|dua|tiga) [^,]+)$/u,
      ', $2, $1',
    ],
    // "…, airnya keruh terus": how it is where one was
    [
      /(?<=^[^,]*(?<!\p{L})di (?:\p{L}+ ){0,2}\p{L}+), (?=(?:air|arus|ombak|debu|listrik|jalan|medan|sinyal|cuaca|suhu|udara|angin|tanah)nya \p{L})/u,
      ' yang ',
    ],
    // "saya buat kotak simpan …, murah dan tidak perlu AC": what was made is so
    [
      /(?<=(?<!\p{L})(?:membuat|merakit|merancang|buat|rakit|bikin) [^,]*), (?=(?:lebih )?(?:murah|ringan|hemat|awet|kuat|tahan(?! \d)|mudah|praktis|aman|tidak (?:perlu|mudah))(?!\p{L})(?!.* (?:saya|dari \d))[^,]*$)/u,
      ', hasilnya ',
    ],
    // "…, terus deploy dari 3 jam jadi 20 menit"
    [/, (?:terus|trus|lalu) (?=\p{L}+(?: \p{L}+)? dari \d)/u, ', '],
    // "…, setahun tidak ada yang hilang"
    [
      /, (setahun|sebulan|seminggu|sepanjang tahun|\d+ (?:tahun|bulan|minggu)),? (tidak (?:ada yang|pernah) [^,]+)$/u,
      ', $2 selama $1',
    ],
    // "…, nunggu dr 35 mnt jd 15 mnt": those who came did
    [/, (?:yang )?(?:menunggu|antre|mengantre|waktu tunggu)(?:nya)? (?=dari \d)/u, ', waktu tunggu '],
    // "…, tutup buku yang tadinya 3 hari menjadi setengah hari"
    [
      /, (tutup buku|buka kasir|tutup kasir|stok opname|stock opname|serah terima|bongkar muat|antar jemput|input data|cek stok) (?=yang (?:tadinya|semula|awalnya|dulunya|sebelumnya|biasanya) )/u,
      ', sehingga $1 ',
    ],
    // "Kandidat pernah menyusun jadwal": who writes it is the one
    [
      /^(?:kandidat|pelamar|calon karyawan) (?=(?:pernah|sudah|telah|punya|bisa|dapat|mampu|(?:me|ber|ter)\p{Ll}{3,}) \p{L})/iu,
      'saya ',
    ],
    // "…, jadi tidak pernah kehabisan", "…, jadi kalau revisi tidak mulai dari nol": what came of it
    [
      /, (?:jadi|jadinya|makanya) (?=(?:tidak|belum|jarang|selalu|langsung|hampir|lebih (?:cepat|rapi|murah|hemat|aman))(?!\p{L}))/giu,
      ', sehingga ',
    ],
    [
      /, (?:jadi|jadinya|makanya|sehingga) (?:kalau|jika|bila) (?:ada )?(?=(?:revisi|perubahan|pesanan|komplain|gangguan|audit|retur)(?!\p{L}))/giu,
      ', sehingga jika ada ',
    ],
    [/, (?:jadi|jadinya|makanya|sehingga) (?:kalau|jika|bila) (?=\p{L}+ \p{L})/giu, ', sehingga jika '],
    // "di tempat lama saya yang mulai pakai barcode"
    [
      /(?<=^(?:(?:di|waktu di) [^,]{3,30} )?saya )yang (?:mulai|memulai|pertama(?: kali)?) (?:memakai|pakai|pake|menggunakan) /iu,
      'memulai pemakaian ',
    ],
    [/(?<=^di [^,]{3,30} saya )yang (?=(?!paling|ter|lebih)\p{Ll}{3,} \p{L})/iu, ''],
    // "belum pernah menghilangkan kunci tamu selama 6 tahun": what went well all the time
    [
      /^(?=(?:belum|tidak|tak|hampir tidak) pernah (?:menghilangkan|menjatuhkan|merusak|menabrak|telat|terlambat|bolos|absen|gagal|kecelakaan|kehilangan|selisih|salah \p{L}|(?:dapat|mendapat) (?:komplain|teguran))(?!\p{L}))/iu,
      'saya ',
    ],
    // "sudah pelatihan CRRT", not "pernah training 12 kasir"
    [
      /^(?:saya )?((?:sudah|pernah|telah|sempat|baru) )(?=(?:pelatihan|training|kursus|diklat|seminar|sertifikasi)(?: (?!\d|(?<=pernah \p{L}+ )(?:kasir|karyawan|staf|tim|guru|kader|perawat|anak|petani)(?!\p{L}))|$))/iu,
      'saya $1mengikuti ',
    ],
    // "…, yang mati turun dari 40% jadi 15%"
    [
      /(?<=, )yang (?!saya)(\p{L}+(?: \p{L}+)?) (?=(?:turun|naik|berkurang|bertambah|menurun|meningkat|menyusut) dari \d)/iu,
      'jumlah yang $1 ',
    ],
    // "ubah urutan batch, naik dari 300 ke 420 sampel"
    [
      /(?<=, )(?:hasilnya )?(?=(?:naik|turun|berkurang|bertambah) dari \d[^,]* (?:ke|jadi|menjadi) \d[\d.]* (?!(?:juta|ribu|persen|miliar|jam|menit|detik|hari|minggu|bulan)(?!\p{L}))\p{L})/iu,
      'jumlahnya ',
    ],
    [
      /(?<=, )(?:hasilnya )?(?=turun dari \d[^,]* (?:ke|jadi|menjadi) \d[\d.]* (?:jam|menit|detik|hari|minggu)(?!\p{L}))/iu,
      'waktunya ',
    ],
    [/^(di \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?!saya )(\p{Ll}[^,]+)(?=, (?:jumlah|waktu)nya )/u, '$2 $1'],
    // "…, yang mati cuma 8 persen setelah …"
    [
      /(?<=, )yang ((?!saya)\p{L}+(?: \p{L}+){0,2}?) (?:cuma|cuman|hanya|tinggal) ((?:sekitar )?\d[\d.,]*%?(?: (?!setelah|sejak|dalam|selama|dari|karena|se)\p{L}+)?)(?=$| )/iu,
      'hanya $2 yang $1',
    ],
    [
      /(?<=, )yang ((?!saya)\p{L}+(?: (?!dari )\p{L}+){0,2}?) ((?:sekitar )?\d[\d.,]*(?: persen|%))(?=$| )/iu,
      '$2 di antaranya $1',
    ],
    [/(?<=, hanya \d[^,]* yang \p{L}+) (?=se(?:tahun|bulan|minggu|hari|musim)$)/iu, ' dalam '],
    [
      /(?<=, )(?=(?:\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan) (?:(?:kini|sekarang|sudah|akhirnya|kemudian|masih) |(?:rusak|mati|gagal|lulus|hidup)$))(\S+)/iu,
      '$1 di antaranya',
    ],
    // "… selesai tanggal 8, biasanya tanggal 18"
    [
      /(?<=\d[^,]*), (?:biasanya|tadinya|semula) (?=(?:tanggal |pukul |jam )?\d[^,]*$)/iu,
      ' dari yang biasanya ',
    ],
    [/(?<=(?:^| )saya )pisah (?=(?!dari|dengan|sama|rumah)\p{L}{3,})/iu, 'memisahkan '],
    // "lima tahun saya membuat keju", "7 tahun lebih saya menyetir", "tiga kali saya memimpin"
    [/^(\d[\d,.]*|\p{L}+(?: \p{L}+)?) (tahun|bulan|musim) lebih saya (?=\p{Ll})/iu, 'lebih dari $1 $2 '],
    [
      /^(?!tiap|setiap)(?=((?:lebih dari |hampir |sekitar |kurang lebih )?(?:\d[\d,.]*|\p{L}+(?: belas| puluh(?: \p{L}+)?)?) (?:tahun|bulan|minggu|semester|musim)) saya (?:me|ber)\p{Ll}{3,} )\1 saya /iu,
      '$1 ',
    ],
    [
      /^((?:\d+|dua|tiga|empat|lima|enam|tujuh|beberapa|berkali) kali) saya (?=(?:me|ber)\p{Ll}{3,} )/iu,
      'saya $1 ',
    ],
    // "lulus lima ujian profesi sambil bekerja"
    [
      /^(?:lulus|lolos) (?=(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|semua|ujian|tes|seleksi|sertifikasi|uji) \p{L})/u,
      'saya $&',
    ],
    // "skripsi tentang naskah lontar"
    [
      /^(skripsi|tesis|disertasi|tugas akhir|makalah) (?:saya )?(?=(?:tentang|mengenai|berjudul|soal) )(?!.*(?<!\p{L})(?:di\p{Ll}{4,}|me\p{Ll}{5,}|terpilih|lolos|masuk|juara|dapat)(?!\p{L}))/u,
      'saya pernah menulis $1 ',
    ],
    // "ANT-III dan BST yang masih berlaku sampai 2027"
    [
      /^(?=(?!saya |memiliki |punya |mempunyai )[^,]{2,60} yang (?:masih )?(?:berlaku|aktif)(?: (?:sampai|hingga) [^,]+)?$)/u,
      'saya memiliki ',
    ],
    // Not praise alone, but what one does so: "teliti menghitung uang dan cepat melayani antrean"
    [
      /^(?:saya )?(teliti|sabar|cekatan|telaten|terampil|cermat|tekun|luwes|rapi|ramah|tegas|tanggap|gesit|piawai|sigap)(?: dalam)? (me[mnlrwy]\p{Ll}{3,} [^,]+?)(?:,? (?:dan|serta)|,) (teliti|sabar|cekatan|telaten|terampil|cermat|cepat|tekun|luwes|rapi|ramah|tegas|tanggap|gesit|piawai|sigap)(?: dalam)? (?=me[mnlrwy]\p{Ll}{3,} )/u,
      'saya $1 dalam $2 dan $3 dalam ',
    ],
    [
      /^(?:saya )?(teliti|sabar|cekatan|telaten|terampil|cermat|tekun|luwes|rapi|ramah|tegas|tanggap|gesit|piawai|sigap) (?=me[mnlrwy]\p{Ll}{3,} [^,]+$)/u,
      'saya $1 dalam ',
    ],
    [/^tenang (?=(?:dalam|saat|ketika|di bawah|menghadapi|bekerja)(?!\p{L}))/u, 'saya dapat tetap tenang '],
    [
      /^(?:kondisi )?fisik (?:saya )?(prima|kuat|sehat|bugar|tangguh)(?=,| dan |$)/u,
      'saya memiliki fisik yang $1',
    ],
    // "dulu atlet provinsi, sekarang melatih anak-anak"
    [
      /^(?:dulu|dulunya|sebelumnya)(?: saya)? (?!(?:di|ke|pernah|kerja|saya|sering|suka|ikut|tidak|belum|masih|sempat|me(?!njadi)\p{Ll}{3,}|ber\p{Ll}{3,}|di\p{Ll}{4,})(?!\p{L}))([^,]{4,50}), (?:dan |lalu )?(sekarang|kini|saat ini)(?: saya)? (?=\p{L})/u,
      'saya dulu $1 dan $2 ',
    ],
    [/(?<=^saya dulu [^,]+ dan (?:sekarang|kini|saat ini) )pegang(?= )/u, 'memegang'],
    [/(?<=^saya dulu [^,]+ dan (?:sekarang|kini|saat ini) )punya(?= )/u, 'memiliki'],
    [/(?<=^saya dulu [^,]+ dan (?:sekarang|kini|saat ini) )kerja(?= )/u, 'bekerja'],
    // "bahasa Mandarin HSK 4 dan Inggris lancar"
    [
      /^bahasa (\p{Lu}\p{Ll}+) ((?:HSK|JLPT|TOPIK|DELF|N|[ABC])(?: ?\w+)?) dan (?:bahasa )?(?=\p{Lu}\p{Ll}+ (?:lancar|fasih|aktif)$)/iu,
      'saya menguasai bahasa $1 tingkat $2 dan dapat berbahasa ',
    ],
    [/(?<=dapat berbahasa \p{Lu}\p{Ll}+) (?=(?:lancar|fasih)$)/u, ' dengan '],
    [/(?<=dapat berbahasa \p{Lu}\p{Ll}+) (?=aktif$)/u, ' secara '],
    // "konseling pasien TB di Puskesmas Tebet selama dua tahun"
    [
      /^(?=\p{Ll}{2,}(?:ling|ring|ching|asi|isi|ensi) (?!saya|yang)(?!.*(?<!\p{L})(?:saya|tidak|belum|turun|naik)(?!\p{L}))[^,]* selama (?:\d+|\p{L}+) (?:tahun|bulan|semester|musim)$)/u,
      'saya memiliki pengalaman ',
    ],
    // "terjemahan novel Jepang terbitan Gramedia"
    [
      /^(?=(?:terjemahan|ilustrasi|tulisan|cerpen|cerita pendek|komik|novel|puisi|naskah|skenario|film|foto|lagu|liputan|esai|resensi|buku|lukisan|gambar|patung)(?: (?!saya|yang)\p{L}[\p{L}-]*){0,5} (?:terbitan|yang (?:terbit|dimuat|diterbitkan|tayang|dipamerkan)) [^,]+$)/u,
      'karya saya mencakup ',
    ],
    // "stamina dan sertifikat selam": one has both
    [
      /^(?=(?:stamina|fisik|tenaga|resep|bekal|modal|alat|suara|naluri|kostum|ke\p{Ll}{4,}an|(?!lulusan|mantan|karyawan|bawahan|keluaran)\p{Ll}{4,}an)(?: (?!dan |serta |di |ke |yang )[\p{L}\d-]+){0,4} (?:dan|serta) (?:sertifikat|sertifikasi|ijazah|lisensi|SIM|STR|gelar) [^,]+$)/iu,
      'saya memiliki ',
    ],
    // "pemulihan arsip di Aceh": one had a part in it
    [
      /^(?=(?:pem[bp]|pen[cdjt]|pe[mn][aiueo]|peng|peny|pe[lr][aiueo])\p{Ll}{3,}an \p{L}[^,]*$)(?!(?:penghargaan|pengalaman|pengetahuan|pelanggan|pekerjaan|penguasaan|pemahaman|pendidikan|pelatihan|penampilan|pendapatan|penjualan|pengunjung|pembelian|penghasilan|pendekatan|pemikiran|perasaan|perusahaan|pendengaran|penglihatan|pendirian|pergaulan|persiapan|pengikut)(?!\p{L}))(?!.*(?<!\p{L})(?:saya|yang|turun|naik|tidak|belum|lancar|rapi|cepat|tepat|selesai|dari \d|oleh|jadi|menjadi|lebih|dan (?:tidak|juga|bisa))(?!\p{L}))/iu,
      'saya pernah terlibat dalam ',
    ],
    [
      /^(?:keberhasilan|kesuksesan|pencapaian|prestasi) (?:saya )?(?:dalam )?(?=me\p{Ll}{4,} )/iu,
      'saya berhasil ',
    ],
    [/^keterlibatan saya (?=dalam |di |pada )/iu, 'saya pernah terlibat '],
    [/^(?:keikutsertaan|partisipasi) saya (?=dalam |di |pada )/iu, 'saya pernah berpartisipasi '],
    [/^kontribusi saya (?=dalam |di |pada |untuk )/iu, 'saya pernah berkontribusi '],
    [/^kebiasaan saya (?=me\p{Ll}{4,} |ber\p{Ll}{4,} |bekerja )/iu, 'saya terbiasa '],
  ],
  // prettier-ignore
  makes: [
    'membangun', 'membuat', 'merancang', 'mendirikan', 'mengembangkan', 'menciptakan', 'merintis', 'membentuk', 'mendesain',
    'menyelesaikan', 'meluncurkan', 'menerbitkan', 'menggelar', 'meningkatkan', 'menurunkan', 'mengurangi', 'memangkas', 'menekan',
    'menghemat', 'mempercepat', 'memenangkan', 'menemukan', 'memindahkan', 'memigrasikan', 'merenovasi', 'membenahi', 'menaikkan',
    'memulihkan',
  ],
  during: 'selama',
  units: ['tahun', 'bulan', 'minggu', 'semester', 'musim'],
  span: /^((?:lebih dari |hampir |sekitar |kurang lebih )?(?:\d[\d,.+–-]*|(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|puluhan)(?: belas| puluh(?: \p{L}+)?)?))\s(tahun|bulan|minggu|semester|musim)\s(?!(?:yang )?(?:lalu|silam)(?!\p{L}))(.+)$/iu,
  plain: {
    virtue:
      /^ke(?:sabar|jujur|tekun|telaten|telit|teliti|disiplin|rapi|ulet|ramah|gigih|tenang|tepat|cepat|mandiri|cermat|terampil|luwes|tangguh|peka|tulus|setia|rajin)an(?: saya)?(?: (?:dalam|saat|ketika|terhadap|pada|bekerja|me[mnlrwy]\p{Ll}{3,}) [^,]+)?$/iu,
    praise:
      /^(?:(?:sangat |cukup )?(?:rajin|sabar|jujur|tekun|telaten|teliti|disiplin|rapi|ulet|ramah|cermat|cepat|cekatan|loyal|setia|terampil|mandiri|tepat waktu|(?:selalu )?datang tepat waktu)(?: (?!dan |tidak |belum |pernah )\p{L}+ \p{L}+)?(?:,? dan |, ))+(?=(?:tidak|belum|tak|hampir tidak) pernah \p{L})/iu,
    amount:
      /^(?:(?:lebih dari |hampir |sekitar |kurang lebih )?(?:[2-9]\d|\d{3,}|\d{1,3}(?:[.]\d{3})+)|ratusan|puluhan|ribuan) (?!pelanggan|langganan|karyawan|bawahan|halaman|bulanan|tahunan|harian|kehadiran|bagian|ikatan|pinjaman|simpanan|tagihan)(?:\p{L}{4,}(?:an|asi)|jam (?:terbang|pelajaran|siaran)|pasang \p{L}+|proyek|kasus|operasi|transaksi|acara|artikel)(?: (?!per|tiap|setiap|sehari|sebulan|seminggu|saya|yang|me\p{Ll}{4,}|di\p{Ll}{4,}|ter\p{Ll}{3,}|ber(?!sih|as|at)\p{Ll}{3,}|naik|turun|selesai|tanpa|dalam)\p{L}[\p{L}-]*){0,6}$/iu,
    covers: 'pengalaman saya mencakup',
    prize: /^(?:hibah|beasiswa|penghargaan|piagam|medali|piala) (?!saya)\p{L}/iu,
    given: 'mendapat',
    still:
      /(?<!\p{L})(?:per (?:hari|minggu|bulan|tahun|shift)|sehari-hari|setiap|tiap|selalu|biasanya|saat ini|(?<! yang .*)sampai sekarang)(?!\p{L})/iu,
    left: / dalam (?:\d+|\p{L}+) (?:jam|hari|pekan|minggu|bulan|semester|tahun)(?!\p{L})| dalam se(?:hari|pekan|minggu|bulan|tahun)(?!\p{L})| yang (?:kini|sekarang|masih|sudah|akhirnya|lalu|kemudian|tadinya|semula|dulu|sempat|telah) /u,
  },
  marks: [
    'pernah',
    'sudah',
    'telah',
    'sempat',
    'berhasil',
    'baru',
    'juga',
    'dulu',
    'sering',
    'biasa',
    'selalu',
    'terakhir',
  ],
  whens: ['dulu', 'waktu', 'ketika'],
  // prettier-ignore
  handled: [
    'bangun', 'bina', 'kelola', 'pimpin', 'latih', 'rancang', 'susun', 'rintis', 'gagas', 'bimbing', 'rakit', 'tulis', 'rawat', 'urus',
    'pakai', 'jual', 'hitung', 'jahit', 'cetak', 'kirim', 'antar', 'tanam', 'racik', 'catat', 'ukur', 'rekap', 'sunting', 'rekam', 'potong',
    'pasang', 'buat', 'tata', 'layani', 'obati', 'temui', 'tangani', 'dampingi', 'kuasai', 'awasi', 'benahi', 'perbaiki', 'kurangi',
  ],
  again: 'ulang',
  barred:
    /^(?:tidak|belum) (?:bisa|dapat|mungkin|sanggup) (?:(?:sering|terlalu|lagi|lama|terus) )?(?:dinas|kerja|lembur|pindah|merantau|jauh|pergi|keluar|ikut|mengambil|mengikuti|meninggalkan|melanjutkan|bekerja|berangkat|bertugas|menetap|masuk)(?!\p{L})/u,
  standing: /^(?:saya )?(?:bisa|memiliki|punya|mempunyai|menguasai|paham|hafal|lancar|mahir)(?!\p{L})/u,
  aspects: [
    'baru',
    'sedang',
    'lagi',
    'akan',
    'masih',
    'sudah',
    'mau',
    'baru saja',
    'saja',
    'segera',
    'sering',
    'harus',
    'perlu',
    'nanti',
    'bakal',
  ],
  passive:
    /^(?:dan )?(?:(?:tidak|belum) (?:bisa|dapat|boleh) |harus |perlu |masih (?:harus |perlu )?|butuh |wajib )(?:segera |langsung |terus )?di(?:tinggal|bawa|rawat|jaga|temani|dampingi|awasi|operasi|urus|antar|bantu|pantau|rujuk|opname|periksa|infus)(?!\p{L})/u,
  chain: {
    hence:
      /,? (?:jadi|jd|jadinya|makanya|sehingga) (?=(?:saya|tidak|belum|harus|terpaksa|baru|terlambat|ketinggalan|tertinggal|terjebak) )/u,
    against: /,? (?:sedangkan|sementara|padahal) /u,
    opens:
      /^(?:harus|perlu|terpaksa|masih (?:harus|menunggu)|menunggu|ingin|mau|(?:tidak|belum|baru) (?:bisa|dapat|sempat)|kehabisan|ketinggalan|tertinggal|terjebak|terlambat|ketiduran) \p{L}/u,
    devices:
      /^(?:HP|ponsel|(?:ban )?motor|laptop|dompet)(?= (?!(?:warga|orang|kantor|dinas|tetangga|teman) ))/iu,
  },
  must: ['harus', 'perlu', 'wajib', 'terpaksa', 'mesti', 'butuh', 'ikut'],
  // prettier-ignore
  results: [
    'meningkatkan', 'menurunkan', 'mengurangi', 'memangkas', 'menekan', 'menghemat', 'menemukan', 'memenangkan', 'mempercepat',
    'menaikkan', 'mencapai', 'menghasilkan', 'memulihkan', 'menyelamatkan', 'memecahkan', 'melampaui', 'menggandakan',
  ],
  // prettier-ignore
  lasting: [
    'memiliki', 'mempunyai', 'menguasai', 'memahami', 'mengerti', 'menyukai', 'mencintai', 'mengetahui', 'mengenal', 'meyakini',
    'menikmati', 'membutuhkan', 'mengutamakan', 'punya',
  ],
  habits: ['tiap', 'setiap', 'sejak'],
  // prettier-ignore
  roles: [
    'ketua', 'wakil', 'koordinator', 'bendahara', 'sekretaris', 'kepala', 'asisten', 'manajer', 'supervisor', 'relawan', 'panitia',
    'pengurus', 'kapten', 'pelatih', 'guru', 'mentor', 'tutor', 'moderator', 'pembicara', 'admin', 'teknisi', 'kasir',
  ],
  // prettier-ignore
  roots: {
    kerjakan: 'mengerjakan', pisah: 'memisah', atur: 'mengatur', ajak: 'mengajak', urus: 'mengurus', jaga: 'menjaga', rawat: 'merawat', jual: 'menjual', tulis: 'menulis',
    olah: 'mengolah', rancang: 'merancang', susun: 'menyusun', ajar: 'mengajar', rakit: 'merakit', jahit: 'menjahit',
    buat: 'membuat', kirim: 'mengirim', antar: 'mengantar', servis: 'servis', kenal: 'mengenal', masak: 'memasak', kerja: 'bekerja',
    pasang: 'memasang', bongkar: 'membongkar', tanam: 'menanam', cetak: 'mencetak', desain: 'mendesain',
    dampingi: 'mendampingi', tangani: 'menangani', siapkan: 'menyiapkan', buka: 'membuka', las: 'mengelas', audit: 'mengaudit',
    pakai: 'memakai', ubah: 'mengubah', ikut: 'mengikuti', magang: 'magang', pkl: 'PKL', kkn: 'KKN', refactor: 'merefaktor',
    keliling: 'keliling', migrasi: 'memigrasikan', migrate: 'memigrasikan', rekrut: 'merekrut', bimbing: 'membimbing', hitung: 'menghitung', koordinir: 'mengoordinasi', jualan: 'berjualan', bahasa: 'menguasai bahasa',
  },
  nouns: [
    'kerja tim',
    'kerja keras',
    'kerja cepat',
    'kepala dingin',
    'jual beli',
    'las listrik',
    'desain grafis',
    'audit internal',
    'bangun pagi',
    'bangun subuh',
    'kelola bersama',
  ],
  kin: [
    'orang tua',
    'anak',
    'istri',
    'suami',
    'ibu',
    'bapak',
    'ayah',
    'mertua',
    'mama',
    'papa',
    'adik',
    'kakak',
    'nenek',
    'kakek',
    'keluarga',
  ],
  // prettier-ignore
  befalls: [
    'masuk', 'sakit', 'dirawat', 'opname', 'demam', 'meninggal', 'operasi', 'kecelakaan', 'jatuh', 'stroke', 'wisuda', 'menikah',
    'melahirkan', 'nikah', 'tunangan', 'lamaran', 'pindah', 'keberatan', 'minta', 'dioperasi', 'lahir', 'hamil', 'bersalin', 'kritis', 'diopname', 'kambuh', 'kena', 'terkena',
  ],
  // prettier-ignore
  bases: [
    'bawahi', 'bina', 'bangun', 'kelola', 'pimpin', 'latih', 'kuasai', 'layani', 'awasi', 'koordinir', 'pandu', 'pecah', 'kurangi',
    'hadapi', 'perbaiki', 'benahi', 'lunasi', 'tagih', 'hemat', 'tekan', 'potong', 'pangkas', 'rapikan', 'tata', 'rakit', 'bentuk', 'gagas',
    'rintis', 'dirikan', 'tes', 'cek', 'bor', 'cat', 'sapu', 'setir', 'operasikan', 'bawa', 'tanam', 'panen', 'racik', 'seduh', 'pijat',
    'potret', 'rekam', 'sunting', 'terjemahkan', 'gambar', 'ukur', 'timbang', 'catat', 'rekap', 'input', 'kawal', 'tutup', 'capai',
    'tembus', 'raih', 'menangkan', 'juarai', 'ikuti', 'promosikan', 'desain', 'program', 'debug', 'deploy', 'kembangkan', 'temukan',
    'ganti', 'tambah', 'beli', 'pegang', 'minta', 'pilih', 'pelihara', 'gilir', 'jemur', 'sortir', 'kemas', 'semai', 'siram', 'angkut', 'kupas', 'tenun', 'anyam', 'sulam', 'uji', 'telepon', 'periksa', 'siapkan', 'cari', 'renovasi', 'digitalisasi', 'naikkan', 'turunkan', 'geser', 'tambahkan', 'hentikan', 'pindahkan',
  ],
  derived:
    /^(?!me|di|ber|ter|sedang|bahkan|asal|jangan|alih)(?:\p{Ll}{2,}[bcdghklmnprstwy]|satu|bagi|padu|urai)kan$|^(?:bersih|terap|terbit|tertib|beri|merah)kan$/u,
  // The sound before the verb is that of its first letters; k, p, s and t give way to it, other than in foreign words.
  prefixes: [
    [/^(?=(?:bor|cat|cek|tes|pel|las|tik)$)/u, 'menge'],
    [/^k(?=[aiueo])/u, 'meng'],
    [/^(?=[aiueogh]|kh|k[^aiueoh])/u, 'meng'],
    [/^p(?=[aiueo])(?!er)/u, 'mem'],
    [/^(?=[bfvp])/u, 'mem'],
    [/^t(?=[aiueo])/u, 'men'],
    [/^(?=[cdjzt])/u, 'men'],
    [/^s(?=[aiueo])/u, 'meny'],
    [/^(?=s)/u, 'men'],
    [/^(?=[lmnrwy])/u, 'me'],
  ],
  formers: ['ex', 'eks', 'mantan', 'bekas'],
  agent:
    /^(?!pernah|perlu|penuh|pelan|permen|perak|pemda|pemilu)(?:pe(?:m[aeioubp]|n[aeioucdjgty]|[lrw])\p{Ll}{2,}(?<!an)|\p{Ll}{3,}(?:wan|wati|grafer)|(?:design|desain|develop|engine|programm|manag|manaj|lead|train|report|bank|tell|barb|weld|driv|bak|clean|baris)\p{Ll}{1,3}|(?:edi|direk|opera|audi|koordina|instruk|administra|kontrak|tu|men|modera|promo|supervis|distribu)t?or|chef|koki|bidan|dokter|guru|dosen|sopir|satpam|kapten|komandan|teknisi|montir|kurir|admin|kernet|tukang|ketua|wakil|juru|kepala|staf|staff|kasir|apoteker|terapis|analis|arsitek|akuntan|resepsionis|jurnalis|notulis|atlet|pilot|mandor|relawan|kader|pelayan|stylist|host|sales|spg|spv|qa|hrd)$/u,
  experienced: 'berpengalaman',
  as: 'sebagai',
  // prettier-ignore
  abilities: [
    'hafal', 'lancar', 'sanggup', 'kuat', 'tahan', 'teliti', 'rajin', 'berani', 'piawai', 'cekatan', 'lihai', 'tekun', 'telaten',
    'terampil', 'pandai', 'pintar', 'siap', 'bersedia', 'masih', 'sedang',
  ],
  // prettier-ignore
  ofPeople: [
    'disiplin', 'rapi', 'sabar',     'hafal', 'teliti', 'rajin', 'berani', 'piawai', 'cekatan', 'lihai', 'tekun', 'telaten', 'terampil', 'pandai', 'pintar', 'bersedia',
  ],
  // "bisa Kotlin sedikit-sedikit" is no strength; "juara 3 se-Bandung" of what, where that is not told?
  slight: /(?:^| )(?:sedikit-sedikit|lumayan(?: lah)?$|lumayan lah|ala kadarnya|seadanya|pas-pasan)(?: |$)/iu,
  nextDeed: /(?=, (?:dan )?me\p{Ll}{4,} )/u,
  sinceWhen: ['setelah', 'sejak', 'karena', 'sesudah'],
  dependent:
    /^saya (?:berhasil |(?:pernah |sempat )?(?:menjadi )?(?:juara|finalis|peringkat) (?:\d+|umum|harapan(?: \d)?)(?: (?:se|tingkat)[\s\p{L}-]*)?(?: \d{4})?$)/iu,
  // prettier-ignore
  deeds: {
    setup: 'menyiapkan', setting: 'mengatur', instal: 'memasang', install: 'memasang', instalasi: 'memasang', otomasi: 'mengotomasi',
    otomatisasi: 'mengotomasi', optimasi: 'mengoptimalkan', optimalisasi: 'mengoptimalkan', integrasi: 'mengintegrasikan',
    implementasi: 'mengimplementasikan', distribusi: 'mendistribusikan', produksi: 'memproduksi', revisi: 'merevisi',
    verifikasi: 'memverifikasi', evaluasi: 'mengevaluasi', inspeksi: 'menginspeksi', kalibrasi: 'mengalibrasi', budidaya: 'membudidayakan',
    develop: 'mengembangkan', manage: 'mengelola', lead: 'memimpin', maintain: 'memelihara', redesign: 'mendesain ulang',
    sosialisasi: 'menyosialisasikan', automasi: 'mengotomasi', katalogisasi: 'mengatalogkan', validasi: 'memvalidasi',
    edukasi: 'mengedukasi', dekorasi: 'mendekorasi', fasilitasi: 'memfasilitasi', investigasi: 'menginvestigasi', identifikasi: 'mengidentifikasi',
    klasifikasi: 'mengklasifikasi', restorasi: 'merestorasi', modifikasi: 'memodifikasi', observasi: 'mengobservasi',
  },
  deedsOfMany: {
    training: 'melatih',
    pelatihan: 'melatih',
    coaching: 'melatih',
    mentoring: 'membimbing',
    negosiasi: 'bernegosiasi dengan',
    rekrutmen: 'merekrut',
    interview: 'mewawancarai',
    wawancara: 'mewawancarai',
    survei: 'menyurvei',
    survey: 'menyurvei',
    pemasangan: 'memasang',
    pendampingan: 'mendampingi',
    pengelolaan: 'mengelola',
    pembinaan: 'membina',
    penanganan: 'menangani',
    pembuatan: 'membuat',
    perbaikan: 'memperbaiki',
    penjualan: 'menjual',
    pengiriman: 'mengirim',
  },
  brought: {
    form: /^(\p{L}[^,\d]*?) ((?:turun |naik )?)(?=dari )(dari \p{L}{0,2}[+-]?\d(?:[^,]|(?<=\d),(?=\d))*?) (?:jadi|menjadi|ke) ((?:\p{L}{1,2}[+-])?\d(?:[^,]|(?<=\d),(?=\d))*)$/u,
    moves: { turun: 'menurunkan', naik: 'meningkatkan' },
    change: 'mengubah',
    to: 'menjadi',
  },
  hours: /^\d[\d.]{2,} jam(?= \p{L})/u,
  grown: /^(?:lahir|besar|tumbuh|tinggal)(?: dan besar)? di /u,
  skills:
    /(?:^|[\s/])(?:art|Excel|vlookup|pivot|Photoshop|Illustrator|Lightroom|Canva|Figma|CorelDRAW|AutoCAD|SketchUp|Revit|SAP|SQL|Python|Tableau|Looker|Premiere|CapCut|Odoo|Accurate|MYOB|Arduino|PLC|fotografi|videografi|copywriting|editing|public speaking|storytelling|roasting|cupping|plating|SEO)(?![\p{L}-])/iu,
  skill: 'kemampuan',
  comes: ['naik', 'turun', 'tumbuh', 'juara', 'menang', 'laku', 'lulus', 'lolos', 'masuk', 'habis', 'lunas'],
  between:
    /^(?:(?:di|pada|bersama) (?:\p{Lu}\p{L}+ \p{Lu}\p{L}+|\p{L}+) )?(?:(?:kini|sekarang|sudah|telah|berhasil|akhirnya|pernah|tidak pernah) )?/u,
  placesBefore: /(?:^| )(?:lama|sebelumnya|terakhir|dulu|terdahulu|pertama)$/u,
  owned:
    /^(?:(?:\d+|ratusan|puluhan|belasan|beberapa) )?(?:sertifikat|sertifikasi|lisensi|ijazah|SIM|SIO|SKKNI|SKK|SKA|BNSP|Brevet|BLS|BTCLS|ACLS|ATLS|PPGD|STR|SIP|STRA|SIPA|KTA|gelar|paten|artikel|publikasi|penghargaan|medali|portofolio|pelanggan|langganan|klien|jaringan|relasi|kenalan|koneksi|keterampilan|kemampuan|keahlian|pengetahuan|pengalaman|motor|mobil|kendaraan|laptop|kamera|skor(?!.* (?:naik|turun|meningkat|bertambah) )|TOEFL|IELTS|TOEIC|ANT(?:-[IVX]+)?|ATT(?:-[IVX]+)?|BST|Gada (?:Pratama|Madya|Utama)|kartu|surat|kanal|channel|rekor|pengikut|follower|ulasan|testimoni|rating)(?![\p{L}-])/iu,
  have: 'memiliki',
  courses: /^(?:training|pelatihan|kursus|diklat|bootcamp|workshop|lokakarya|seminar) /iu,
  besides: 'selain',
  outcomes: {
    aside:
      /^yang (?:sudah |telah |kini |masih |akhirnya |sekarang )*(?:selesai|rampung|tuntas|di(?!a )\p{Ll}{4,}) \p{L}/u,
    // "15 UMKM, 6 di antaranya ekspor"
    apart:
      /^rata-rata (?:sekitar |hampir )?\d[^,]*$|^(?:\d[\d.,]*(?:%| persen)?|\p{L}+) di antaranya |^(?:bergantian|bergiliran|sendirian|seorang diri|berdua|bertiga) (?!saya|me\p{Ll}{4,}|di\p{Ll}{4,})(?:dengan|tanpa|tiap|setiap|di|berdua|bertiga|selama|saat|pada)(?!\p{L})|^(?:kebanyakan|sebagian besar|umumnya|mayoritas|semua(?:nya)?(?= (?:untuk|di|pada|dengan) )|(?:biasanya|seringnya|sering)(?= (?:sendiri|malam|(?:dua|tiga) orang|dinas|shift|sif|lembur|di|pada|lintas|saat|dalam|tanpa)))(?: (?!(?:saya|me\p{Ll}{4,}|di\p{Ll}{4,}|ter\p{Ll}{4,}|naik|turun|lulus|lolos|sudah|belum|tidak|masih)(?!\p{L}))\p{L}[\p{L}-]*){1,4}$/iu,
    tail: /^(?:tanpa|dengan|termasuk|terutama|khususnya|di|untuk|selama|dalam|sejak|hingga|sampai|sebagai|pada|dari) /u,
    later:
      /^(?:musim|bulan|minggu|pekan|tahun|semester|panen|hari|kuartal) (?:berikutnya|depannya|selanjutnya),? (?:sudah |langsung |ada )?(?:\d|semua|separuh|setengah|hampir|puluhan|belasan|ratusan)(?=.* (?:sudah|bisa|ikut|dapat|lulus|naik|turun|datang|pindah|me[mnlrwy]\p{Ll}{3,}|ber\p{Ll}{4,})(?!\p{L}))|^(?:setelah|dalam) (?:\S+ )?(?:se)?(?:tahun|bulan|minggu|hari|musim|mester),? (?:(?:masih|sudah|hanya|tinggal) )?(?:\d|semua|separuh|hampir)(?=.* (?:yang|sudah|bisa|lulus|naik|turun|masih|sembuh|kembali|menjadi)(?!\p{L}))/iu,
    never:
      /^(?:(?:tidak|belum|tak) (?:pernah|satu pun|sekali ?pun)|(?:hampir|nyaris) tidak|(?:tidak|tak) ada (?:yang|komplain|keluhan|kecelakaan|kehilangan|insiden|temuan))(?!\p{L})/u,
    undergone: /^di(?!a |alog|gital|skon|visi|nas|klat|ploma|rektur)\p{Ll}{4,} /u,
    happened:
      /^hasilnya (?:lebih )?(?:murah|ringan|hemat|awet|kuat|tahan|mudah|praktis|aman|tidak) |^(?:selesai|tuntas|rampung|beres|laku|lulus|menang|juara|tampil|masuk|tembus) \S|^(?:hanya )?(?:sekitar )?(?:\d[\d.,]*%?|satu|dua|tiga|empat|lima) (?:\p{L}+ )?yang \p{L}|^(?!(?:yang|terakhir|sekarang|kini|untuk|saya|kalau|jika|tapi|tetapi|walau|meski|padahal|belum|kurang|namun|karena) )\S+(?: \S+){0,7} (?:turun|naik|berkurang|bertambah|meningkat|menurun|membaik|menyusut|melonjak|tuntas|selesai|beres|lunas|lulus|lolos|juara|menang|jadi|menjadi|hilang|habis|tercapai|terjaga|terpenuhi|laku|laris|tembus|mencapai|melebihi|melampaui|tumbuh|berhasil|kembali|aman|stabil|bertahan|terpakai|masih|kini|tidak pernah|tidak ada|sudah|terpotong|bisa mandiri|mandiri|capai)(?!\p{L})/u,
    caused:
      /(?<!\p{L})(?:jadi|menjadi)(?!\p{L})| dari (?:biasanya|sebelumnya|semula|tadinya) \d|(?<!\p{L})terpotong(?!\p{L})/u,
    measured:
      /^(?:\d[\d.,]*[\p{L}%]* \p{L}|\d[\d.,]*%|ratusan|puluhan|ribuan|belasan|nol|zero|rata-rata|total|lebih dari|hampir|sekitar|\p{L}[\p{L} /-]*? (?:(?:di bawah|di atas|rata-rata|hanya|sampai|hingga|lebih dari|nol|minimal|maksimal) )?\d[\d.,]*(?: ?%| ?\p{L}+)?$)/iu,
  },
  hence: ['hasilnya', 'alhasil', 'dampaknya'],
  way: {
    opens: /^(?:caranya|triknya|kuncinya)(?: dengan)?:? /iu,
    barred: /^(?!me\p{Ll}{4,})(\p{L}[^,]*?) (tidak) boleh (?:sampai )?(?=\p{L})/iu,
    ensure: 'memastikan',
  },
  whole:
    /^(?:(?!(?:saya|di|ke|dari|pada|yang|bos|atasan|anak|istri|suami|teman|rekan|ibu|ayah|bapak|kakak|adik|orang tua|guru|dosen|mentor|sahabat|sepupu|paman|bibi|kakek|nenek|tetangga|keluarga|kesehatan|badan|berat badan|motor|mobil|rumah|tabungan|utang|penghasilan|pendapatan|gaji|upah|me\p{Ll}{4,})(?!\p{L}))(?:[^,]|(?<=\d),(?=\d)){3,50}? yang saya \p{Ll}{3,}(?: (?:[^,]|(?<=\d),(?=\d)){2,40}?)? (?:turun|naik|tumbuh|berkembang|meningkat|menurun|berkurang|bertambah|menyusut|melonjak|membesar|meluas|membaik|memendek) (?:dari|dr) \d(?:[^,]|(?<=\d),(?=\d))*? (?:jadi|menjadi|ke) \d(?:[^,]|(?<=\d),(?=\d))*(?:, (?:karena|setelah|sejak) saya [^,]+)?|(?!(?:saya|di|ke|dari|pada|yang|bos|atasan|anak|istri|suami|teman|rekan|ibu|ayah|bapak|kakak|adik|orang tua|guru|dosen|mentor|sahabat|sepupu|paman|bibi|kakek|nenek|tetangga|keluarga|kesehatan|badan|berat badan|motor|mobil|rumah|tabungan|utang|penghasilan|pendapatan|gaji|upah|me\p{Ll}{4,})(?!\p{L}))(?:[^,]|(?<=\d),(?=\d)){3,60}? saya (?:potong|pangkas|ringkas|kurangi|tekan|tambah|kembangkan|turunkan|naikkan|percepat|persingkat|perpendek|perluas|sederhanakan|padatkan|ubah|hemat) (?:dari|dr) \d(?:[^,]|(?<=\d),(?=\d))*? (?:jadi|menjadi|ke) \d(?:[^,]|(?<=\d),(?=\d))*|(?!(?:saya|di|ke|dari|pada|yang|bos|atasan|anak|istri|suami|teman|rekan|ibu|ayah|bapak|kakak|adik|orang tua|guru|dosen|mentor|sahabat|sepupu|paman|bibi|kakek|nenek|tetangga|keluarga|kesehatan|badan|berat badan|motor|mobil|rumah|tabungan|utang|penghasilan|pendapatan|gaji|upah|me\p{Ll}{4,})(?!\p{L}))(?:[^,]|(?<=\d),(?=\d)){2,50}? saya (?:di [^,]{3,30} )?(?:dulu|dulunya|awalnya|semula|tadinya)(?: \p{L}[\p{L}-]*){0,4} \d[^,]*, (?:dan )?(?:sekarang|kini|saat ini)(?: (?:sudah|menjadi|jadi|hanya|tinggal))* \d[^,]*|(?!.*(?:berat badan|badan|gaji|upah|tabungan|utang|cicilan|tekanan darah|anak|istri|suami) saya)(?:di|pada) [\p{L}\d]+(?: \p{L}+)? (?:[^,]|(?<=\d),(?=\d)){3,50}? saya (?:(?!(?:me|ber|ter)\p{Ll}{3,}|yang|pernah|sudah|bisa)\p{L}[\p{L}-]* ){0,4}?(?:turun|naik|tumbuh|berkembang|meningkat|menurun|berkurang|bertambah|menyusut|melonjak|membesar|meluas|membaik|memendek) (?:dari|dr) \d(?:[^,]|(?<=\d),(?=\d))*? (?:jadi|menjadi|ke) \d(?:[^,]|(?<=\d),(?=\d))*|(?:(?:dengan|berkat|lewat|melalui) [^,]{3,50}, )?(?:\d[\d.]*|semua|seluruh|ratusan|puluhan|belasan) \p{L}+(?: (?!saya)\p{L}+)? saya (?:(?:rata-rata|kini|sekarang|selalu|semuanya|sudah|berhasil|akhirnya|tidak pernah|belum pernah|tidak|dapat|bisa) )*(?:me[mnlrwyg]\p{Ll}{3,}|ber\p{Ll}{3,}|di(?!a )\p{Ll}{4,}|lulus|lolos|datang|naik|turun|masuk|pulang|tetap)(?!\p{L})(?:[^,]|(?<=\d),(?=\d))*|(?:di|pada) (?!mana|antaranya)[^,]{3,40}, (?!saya |me\p{Ll}{4,} )(?:[^,]|(?<=\d),(?=\d)){3,60} (?:turun|naik|berkurang|bertambah|meningkat|menurun|tumbuh|menyusut) (?:dari|sebesar|hampir|sebanyak|menjadi|\d)(?:[^,]|(?<=\d),(?=\d))*(?:(?<=karena saya .*), (?:dan )?me\p{Ll}{4,} [^,]+)*|karya saya mencakup [^,]+|(?!(?:saya|di|ke|dari|pada|yang|bos|atasan|anak|istri|suami|teman|rekan|ibu|ayah|bapak|kakak|adik|orang tua|guru|dosen|mentor|sahabat|sepupu|paman|bibi|kakek|nenek|tetangga|keluarga|kesehatan|badan|berat badan|motor|mobil|rumah|tabungan|utang|penghasilan|pendapatan|gaji|upah|me\p{Ll}{4,})(?!\p{L}))(?:[^,]|(?<=\d),(?=\d)){3,70}?(?<! yang) saya (?:(?:tentang|mengenai|di|untuk|dari|pada|bersama|soal) [^,]+? )?(?:(?:pernah|sudah|telah|berhasil|akhirnya|kini|juga) )*(?:memenangkan|meraih|mendapat|mendapatkan|memperoleh|menjuarai|meningkatkan|menurunkan|mengurangi|memangkas|menekan|menghemat|mempercepat|menaikkan|menghasilkan|melampaui|ikut|tetap|bertahan|kembali|masuk|lolos|terpilih|terbit|tayang|dimuat|diterbitkan|dipakai|digunakan|dipamerkan|diadopsi|dikutip|diunduh|ditonton|ditayangkan|naik|turun|meningkat|menurun|berkurang|bertambah|tumbuh|mencapai|menembus) (?:[^,]|(?<=\d),(?=\d))+|(?!(?:saya|di|ke|dari|pada|yang|gaji|upah)(?!\p{L}))(?:[^,]|(?<=\d),(?=\d)){3,50} (?:turun|naik|berkurang|bertambah|meningkat|menurun|tumbuh|menyusut)(?: (?:dari|sebesar|hampir|sebanyak|menjadi|dua|tiga|empat|lima|separuh|setengah|lebih|\d)(?:[^,]|(?<=\d),(?=\d))*)? (?:setelah|sejak|karena|sesudah) saya (?!sakit|cuti|keluar|pindah|berhenti|resign|lupa|salah|\p{L}+ (?:ke|di|dari) )(?:[^,]|(?<=\d),(?=\d))+|(?:sertifikat|sertifikasi|lisensi|ijazah|SIM|SIO|STR|SIP|SIPA|STRA|kartu|paspor|visa|izin)(?: [\p{L}\d-]+){0,3} saya (?:masih|sudah|baru|aktif|berlaku|akan|terbit|terdaftar) [^,]+|dari (?:sekitar |total )?\d+ [^,]+ yang saya [^,]+, (?:\d+|semua(?:nya)?|setengah(?:nya)?|separuh(?:nya)?|hampir semua(?:nya)?) [^,]+)$/iu,
  written: [
    // What one does with patience one does every time.
    [
      /^saya pernah (?=me[mnlrwy]\p{Ll}{3,} [^,\d]* dengan (?:sabar|ramah|teliti|cermat|rapi|sopan|santun|telaten|tenang|tegas|cekatan)(?!\p{L}))/u,
      'saya terbiasa ',
    ],
    [
      /(?<=dengan (?:sabar|ramah|teliti|cermat|rapi|sopan|santun|telaten|tenang|tegas|cekatan)) (?=(?:termasuk|terutama) )/u,
      ', ',
    ],
    // "pernah" is over, "setahun terakhir" is not.
    [/^saya pernah (?=me\p{Ll}{4,} .*(?:tahun|bulan|semester) (?:terakhir|belakangan)(?: ini)?$)/u, 'saya '],
    [/^saya memiliki kemampuan (?=.* sejak \d{4}$)/u, 'saya memiliki pengalaman '],
    // "tiga tahun terakhir memegang akun luar kota"
    [
      /^saya memiliki pengalaman ([^,]{3,30}? (?:tahun|bulan|minggu)) terakhir (?=(?:me|ber)\p{Ll})/u,
      'selama $1 terakhir saya ',
    ],
    [
      /(?<=\p{L} )(?<!(?:selama|pengalaman|dari|sekitar|hampir|dalam|tiap|usia|umur|anak) )(?=\d+ (?:tahun|bulan|minggu) di \p{L}+ (?:lama|dulu|sebelumnya|terakhir|pertama)(?!\p{L}))/gu,
      'selama ',
    ],
    [/(?<= ikut )tanam(?=$|,| )/gu, 'menanam'],
    [/(?<= ikut )daftar(?=$|,| )/gu, 'mendaftar'],
    // "juara dua lomba debat\"
    [/(?<=^saya (?:pernah )?)(?<!pernah )juara(?= )/u, 'pernah menjadi juara'],
    [/(?<=(?:saya|dan) pernah )juara(?= (?:\d|satu|dua|tiga|umum|harapan))/gu, 'menjadi juara'],
    // "dalam 3 hari waktu ujian akhir"
    [/(?<=\d (?:jam|hari|minggu|bulan|tahun)) waktu (?=\p{L})/gu, ' saat '],
    [/(?<=(?:cepat|mudah) )mencari(?= \p{L})/gu, 'menemukan'],
    // "sudah 6 tahun budidaya lele"
    [
      /(?<=sudah (?:\d[\d,.]*|\p{L}+) (?:tahun|bulan) )(?=(?:budidaya|ternak|peternakan|usaha|bisnis|kerajinan|seni|pertanian|perikanan)(?!\p{L}))/gu,
      'menekuni ',
    ],
    [/(?<=(?:saya|dan) bisa )(?=(?:latte art|animasi|website|konten|aplikasi)(?!\p{L}))/gu, 'membuat '],
    // "40 anak, 12 balik sekolah"
    [
      / dengan (?=\d[\d.,]*%? (?:\p{L}+ )?(?:sudah|berhasil|balik|kembali|lulus|lolos|naik|turun|masuk|sembuh|pulang|ikut|bekerja|jadi|menjadi|punya|dapat|bisa|diterima|menang|juara|tidak|belum|bertahan|aktif)(?!\p{L}))/gu,
      ', dan ',
    ],
    // "…, saya yang menarik kabelnya"
    [/(?<= dan )yang (?=(?:me|ber|ng)\p{Ll})/gu, 'saya yang '],
    // "menangani akun dari 2 ribu menjadi 40 ribu pengikut"
    [
      /(?<!\p{L})menangani (?=(?:akun|kanal|channel|toko|komunitas|blog|situs|halaman)(?!\p{L})[^,]* dari \d[^,]* menjadi \d)/gu,
      'mengembangkan ',
    ],
    // "sudah 2 tahun sebagai kasir"
    [/(?<=sudah (?:\d[\d,.]*|\p{L}+) (?:tahun|bulan) )sebagai(?= )/gu, 'bekerja sebagai'],
    // One guards no till.
    [/(?<!\p{L})menjaga kasir(?!\p{L})/gu, 'menjadi kasir'],
    // "biasa shift malam", not "biasa memakai mesin"
    [
      /(?<=(?:saya|dan|,) )biasa (?=(?:\p{Lu}{2,}|shift|sif|target|deadline|lembur|lapangan|tekanan|kerja (?:tim|keras|malam|cepat|lapangan)|EDC|QRIS|cash|tunai)(?!\p{L}))/gu,
      'terbiasa dengan ',
    ],
    // "klien turun 14 kg"
    [
      /(?<=memiliki (?:pelanggan|klien|murid|siswa|anak didik|peserta) )(?=(?:turun|naik|lulus|lolos|juara|diterima|sembuh|berhasil) )/gu,
      'yang ',
    ],
    [/(?<=memasang )(?=\d+ (?:rumah|gedung|toko|kantor|lokasi|hotel|sekolah|pabrik|desa)(?!\p{L}))/gu, 'di '],
    // "dulu 12 kamar sehari, sekarang 16"
    [
      /(?=, )(?<= saya (?:di [^,]+ )?(?:dulu|dulunya|awalnya|semula|tadinya) [^,]*\d[^,]*), (?=(?:sekarang|kini|saat ini)(?: \p{L}+)* \d[^,]*$)/gu,
      ' dan ',
    ],
    // "…, kebanyakan dinas malam, tanpa satu pun pelanggaran": not without it by night alone
    [
      /(?<=, (?:kebanyakan|sebagian besar|umumnya|mayoritas|biasanya|seringnya|sering|semuanya) [^,]+) (?=tanpa )/gu,
      ', ',
    ],
    [
      /(?<=memiliki pengalaman [^,]+) dan (sering (?:sendiri|malam|lembur|dua orang|tiga orang|di |pada |lintas |saat |dalam )[^,]*?) (?=tanpa )/u,
      ', $1, ',
    ],
    [/(?<= saya \p{Ll}+ dari \d[^,]{0,24} )ke(?= \d)/gu, 'menjadi'],
    [
      /(?<=(?:menurunkan|menaikkan|meningkatkan|mengurangi|menekan|memangkas|mempercepat|menambah) [^,\d]{2,40} dari \d[^,]{0,24} )ke(?= \d)/gu,
      'menjadi',
    ],
    // "turun dari 3% ke 1%"
    [
      /(?<=(?:turun|naik|tumbuh|berkembang|bertambah|berkurang|menurun|menyusut|meningkat|melonjak) dari [^,]{1,24} )ke(?= \d)/gu,
      'menjadi',
    ],
    [/(?<=(?:turun|naik|menyusut|meningkat|melonjak) )ke(?= \d)/gu, 'menjadi'],
    // What one holds in one's hands is held; of a store or a team one takes care.
    [
      /(?<!\p{L})memegang(?! (?:kas|kunci|sertifikat|lisensi|rekor|jabatan|sim|SIM|peran|kendali|uang|hak|izin|paten|gelar|STR|SIP|alat|senjata|kamera|kontrak|saham)(?!\p{L}))/gu,
      'menangani',
    ],
    // "merawat mesin 6 tahun", not "anak 6 tahun"
    // "yang bisa dipasang 4 jam", not "bisa dipakai 4 jam": it takes no longer
    [
      /(?<= (?:bisa|dapat) di(?:pasang|rakit|dirikan|bongkar|siapkan|selesaikan|panen|ganti|tempuh|kirim) )(?=\d+(?:[-–]\d+)? (?:detik|menit|jam|hari|minggu|bulan)(?!\p{L}))/gu,
      'dalam ',
    ],
    [
      /(?<=\p{L}{3} )(?<!(?:^| )(?:biasanya|sebelumnya|semula|tadinya|sudah|selama|dalam|hampir|anak|bayi|balita|siswa|kontrak|garansi|umur|usia|berumur|berusia|program|masa|proyek|dari|tiap|setiap|lebih|sekitar|pengalaman|per|ke|baru|telah|sejak|rencana|kurang) )(?=\d+ (?:tahun|bulan|minggu)(?:$|,| dan | dengan ))/gu,
      'selama ',
    ],
    [
      /(?<=\d \p{L}+ [^,]*[^,\s])(?<! dan)(?<!,) (?:tidak|belum) pernah (?=(?:kecelakaan|komplain|keluhan|kehilangan|insiden|masalah)(?!\p{L}))/gu,
      ' tanpa ',
    ],
    [
      /(?<!\p{L})selesai (?=\d+ (?:hari|jam|minggu|bulan|menit)(?!\p{L})(?! (?:lebih|sebelum)))/gu,
      'selesai dalam ',
    ],
    [/(?<=(?:saya|dan|,) bisa )program(?= \p{L})/gu, 'memprogram'],
    [/(?<=(?:saya|dan|,) bisa )pasang(?= \p{L})/gu, 'memasang'],
    [/(?<=(?:tidak|belum) pernah \p{L}+ )(?=\d+ (?:tahun|bulan)(?!\p{L}))/gu, 'selama '],
    // One guards something, or is on guard.
    [/(?<=\d \p{L}+ )menjaga(?= (?:di|pada) )/gu, 'berjaga'],
    // "memiliki brevet serta 5 musim pelaporan"
    [
      /(?<=^saya memiliki [^,]+ (?:serta|dan) )(?=(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) (?:tahun|bulan|musim|semester) \p{L})/u,
      'pengalaman ',
    ],
    [/(?<!\p{L})dari (?=(?:kecil|SMA|SMP|SD|SMK|kuliah)(?!\p{L}| \d))/gu, 'sejak '],
    [/(?<=\d )capai(?= target)/gu, 'mencapai'],
    // "jualan asuransi jadi biasa kejar target": it came of it
    [
      /(?<=\p{L}) menjadi (?=(?:biasa|terbiasa|paham|tahu|hafal|mengerti|bisa|kuat|tahan|terlatih)(?!\p{L}))/gu,
      ', sehingga ',
    ],
    [/(?<=, sehingga )biasa (?=\p{L})/gu, 'terbiasa '],
    [
      /(?<=, sehingga [^,]+) menjadi (?=(?:selesai|beres|rampung|lancar|aman|rapi|cepat|bisa|tidak)(?!\p{L}))/gu,
      ' ',
    ],
    [/(?<=terbiasa )kejar (?=\p{L})/gu, 'mengejar '],
    // "memiliki pengalaman saya menyusun anggaran"
    [
      /(?<=^saya memiliki \p{L}+(?: \p{L}+){0,3})(?<! yang| pernah| sudah) saya(?= |,|$)(?! (?:masih|sudah|baru|aktif|berlaku))/gu,
      '',
    ],
    [/(?<=sudah (?:\d[\d,.]*|\p{L}+) (?:tahun|bulan) )(?=di )/gu, 'bekerja '],
    [/(?<=saya pernah [^,]+)(?<! dengan) (?:pakai|memakai) (?=\p{Lu})/gu, ' dengan '],
    // "SIO kelas 2 masih berlaku sampai 2027"
    [
      /(?<=(?:memiliki|dan) (?:sertifikat|sertifikasi|lisensi|ijazah|SIM|SIO|STR|SIP|SIPA|STRA|SKA|SKK|kartu|paspor|visa|izin)(?: [\p{L}\d-]+){0,3})(?<! yang| masih| sudah) (?=(?:masih|sudah) (?:berlaku|aktif|valid)(?: |,|$)|berlaku )/gu,
      ' yang ',
    ],
    // "menggambar DED, 11 proyek": for as many
    [/(?<=saya pernah [^,]+) dengan (?=\d+ (?:proyek|acara|event|pesanan)$)/gu, ' untuk '],
    [/(?<=(?:saya|dan|,) bisa )las(?=,| dan |$)/gu, 'mengelas'],
    [
      /(?<=(?:saya|dan|,) )bisa (?=(?:kelistrikan|perpipaan|pemrograman|permesinan|perkayuan|pembukuan|perpajakan)(?!\p{L}))/gu,
      'menguasai ',
    ],
    // "pelanggan tetap 80"
    [/(?<=memiliki |dan )((?:pelanggan|langganan|klien|relasi)(?: tetap)?) (\d+)(?: orang)?$/gu, '$2 $1'],
    // "sehingga antrean dari 2 jam menjadi 40 menit"
    [
      /(?<=, (?:sehingga|dan) (?!me[mnlrwy]|ber|bisa |pernah |saya )[^,\d]{2,40}(?<!turun|naik|berkurang|berubah|meningkat|menurun)) (?=dari (?:sekitar |rata-rata |lebih dari |hampir )?(?:\d{3}(?![\d.])[^\d,]*menjadi \D*\d{1,2}(?!\d)|\d{2}(?!\d)[^\d,]*menjadi \D*\d(?!\d)|9\d[^\d,]*menjadi \D*[1-8]\d(?!\d)|8\d[^\d,]*menjadi \D*[1-7]\d(?!\d)|7\d[^\d,]*menjadi \D*[1-6]\d(?!\d)|6\d[^\d,]*menjadi \D*[1-5]\d(?!\d)|5\d[^\d,]*menjadi \D*[1-4]\d(?!\d)|4\d[^\d,]*menjadi \D*[1-3]\d(?!\d)|3\d[^\d,]*menjadi \D*[1-2]\d(?!\d)|2\d[^\d,]*menjadi \D*1\d(?!\d)|9(?!\d)[^\d,]*menjadi \D*[0-8](?!\d)|8(?!\d)[^\d,]*menjadi \D*[0-7](?!\d)|7(?!\d)[^\d,]*menjadi \D*[0-6](?!\d)|6(?!\d)[^\d,]*menjadi \D*[0-5](?!\d)|5(?!\d)[^\d,]*menjadi \D*[0-4](?!\d)|4(?!\d)[^\d,]*menjadi \D*[0-3](?!\d)|3(?!\d)[^\d,]*menjadi \D*[0-2](?!\d)|2(?!\d)[^\d,]*menjadi \D*[0-1](?!\d)|1(?!\d)[^\d,]*menjadi \D*[0-0](?!\d)))/gu,
      ' turun ',
    ],
    [
      /(?<=, (?:sehingga|dan) (?!me[mnlrwy]|ber|bisa |pernah |saya )[^,\d]{2,40}(?<!turun|naik|berkurang|berubah|meningkat|menurun)) (?=dari (?:sekitar |rata-rata |lebih dari |hampir )?\S*\d[^,]* menjadi )/gu,
      ' berubah ',
    ],
    // "picker baru mandiri 4 hari dari biasanya 2 minggu"
    [
      /(?<=(?:mandiri|siap|jadi|rampung|lancar)) (?=\d+ (?:hari|minggu|bulan|jam|menit) dari (?:biasanya|sebelumnya|semula|tadinya) )/gu,
      ' dalam ',
    ],
    // One has no standard, but its certificate.
    [
      /(?<!(?:sertifikat|SKKNI|BNSP|Brevet|BLS|BTCLS|ACLS|ATLS|PPGD) [^,]*)(?<=memiliki |dan )(?=(?:SKKNI|BNSP|Brevet|BLS|BTCLS|ACLS|ATLS|PPGD)(?!\p{L}))/gu,
      'sertifikat ',
    ],
    [/(?<=memiliki |dan )(?=(?:TOEFL|IELTS|TOEIC) \d)/gu, 'skor '],
  ],
};
