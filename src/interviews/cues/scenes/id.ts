import type { TypeCue } from '../cues.js';

/** What happens in an interview of a type, in messages that do not name the type. */
export const scenes: readonly TypeCue[] = [
  [
    'one-way-video',
    5,
    [
      '(?:rekam|merekam|direkam|rekaman)\\w*',
      '\\d+ detik',
      'di ?depan kamera',
      '(?:pertanyaan|soal)(?:nya)? (?:akan )?(?:muncul|tampil)',
      '(?:tidak ada|tanpa|nggak ada|gak ada) (?:pewawancara|orang|interviewer)',
      '(?:ditonton|menonton|nonton|tonton|melihat|review) (?:\\w+ ){0,3}(?:video|rekaman|jawaban)',
      '(?:unggah|upload|kirim\\w*) (?:\\w+ ){0,2}video',
      'kamera (?:dan|&) mikrofon',
    ],
  ],
  [
    'ai-screen',
    6,
    [
      '(?:saya|aku|ini) (?:adalah )?(?:bot|robot|asisten virtual|asisten otomatis|program|ai)',
      '(?:bukan|tidak dengan) (?:manusia|orang)',
      'robot|bot',
      '(?:tim|rekruter) manusia',
      '(?:balas|ketik) (?:mulai|ya|siap|start|\\d)',
    ],
  ],
  [
    'group-screen',
    5,
    [
      '(?:per|dalam|ber) ?kelompok',
      '(?:satu|tiap|per) (?:kelompok|grup|sesi|meja) (?:\\w+ )?(?:\\d+|lima|enam|delapan|sepuluh)',
      '\\d+ (?:peserta|kandidat|pelamar|orang) (?:lain|per|dalam|akan|yang|di)',
      '(?:peserta|kandidat|pelamar) lain\\w*',
      'ice ?breaking',
      'open recruitment|rekrutmen massal',
      'dinamika kelompok',
    ],
  ],
  [
    'assessment-center',
    6,
    [
      '(?:asesor|assessor|penilai|observer)',
      '(?:lgd|diskusi kelompok|group discussion)[^]{1,250}?(?:psikotes|tes|presentasi|wawancara|role|studi kasus|in-?tray)',
      'in-?(?:tray|basket)',
    ],
  ],
  [
    'hr-closing',
    6,
    [
      'sebelum (?:\\w+ ){0,3}(?:kontrak|offering|surat|penawaran) (?:\\w+ )?(?:dibuat|dikirim|diterbitkan|keluar|turun)',
      '(?:cocok|terpilih|sepakat|setuju|memilih|lolos semua|pilihan)[^]{1,300}?(?:gaji|kontrak|tunjangan|benefit|tanggal (?:masuk|mulai|gabung)|bpjs|angka)',
      'sebelum (?:\\w+ ){0,4}(?:offering|kontrak|surat penawaran|offer letter|tanda tangan)',
      '(?:gaji|salary|take home pay)[^.\\n]{1,100}?(?:tunjangan|bpjs|thr|bonus|kontrak|notice|cuti|tanggal|benefit|relokasi|mess)',
      'angka(?:nya)? (?:\\w+ )?(?:cocok|masuk|ketemu|deal)',
    ],
  ],
  [
    'peer-interview',
    5,
    [
      '(?:calon|bakal) (?:rekan|teman|partner|tandem|tim)\\w*',
      '(?:yang|bakal|akan|nanti) (?:\\w+ ){0,2}(?:kerja bareng|satu tim|semeja|satu shift|sebelahan|bareng kamu)',
      '(?:tim|anak-anak|teman-teman) (?:\\w+ ){0,3}(?:ikut menentukan|punya suara|ikut milih|kasih suara|giliran)',
      'tanpa (?:atasan|bos|saya|manajer|manager|spv)',
      'tanya apa (?:saja|aja)',
    ],
  ],
  [
    'team-match',
    6,
    [
      '(?:tim|squad|divisi|unit) (?:mana|yang (?:mana|pas|cocok|paling))',
      '(?:dua|tiga|beberapa|2|3) (?:tim|squad|manager|manajer|unit|divisi) (?:\\w+ ){0,3}(?:tertarik|minat|mau|naksir|berminat)',
      '(?:sudah|udah) (?:pasti )?(?:diterima|lolos|masuk|lulus)[^]{1,200}?(?:tim|squad|unit|divisi) mana',
    ],
  ],
  [
    'bar-raiser',
    6,
    [
      '(?:tidak|nggak|gak|tak) (?:ada|punya|berhubungan|terkait) (?:\\w+ ){0,3}(?:kepentingan|hubungan|sangkut|dengan (?:tim|lowongan|posisi))',
      '(?:bisa|boleh|berhak) (?:bilang tidak|bilang nggak|menolak|veto)',
      'veto',
      '(?:standar|standard|bar) (?:\\w+ ){0,3}(?:rekrut\\w*|hiring|perusahaan|tetap|sama|terjaga)',
      '(?:di ?luar|luar) tim',
      'pihak (?:luar|netral|independen)',
    ],
  ],
  [
    'skip-level',
    6,
    [
      '(?:atasan|bos|pimpinan)(?:nya)? (?:pak|bu|bapak|ibu|mas|mbak) \\w+',
      '(?:yang )?membawahi (?:pak|bu|bapak|ibu|saya)',
      '(?:atasan|bos|pimpinan) (?:saya|aku|gue|beliau)',
      '(?:atasan|bos)nya (?:lagi|atasan|bos|pak|bu)',
      '(?:satu|dua) (?:level|tingkat) (?:di )?atas',
      '(?:saya|aku) (?:lapor|melapor|report) ke',
    ],
  ],
  [
    'executive',
    4,
    [
      '(?:pemilik|owner|pendiri|founder|direktur utama|dirut|komisaris|ketua yayasan|direksi|presdir|ceo|managing director)',
    ],
  ],
  [
    'hiring-manager',
    4,
    [
      '(?:calon|bakal|akan (?:jadi|menjadi)) (?:\\w+ )?(?:atasan|bos|pimpinan|manajer|manager|leader)\\w*',
      '(?:lapor|melapor|bertanggung jawab|report) (?:langsung )?(?:ke|kepada)',
      'atasan langsung',
      'user(?:nya)?',
    ],
  ],
  [
    'portfolio-review',
    5,
    [
      '(?:bawa|siapkan|pilih|tunjukkan|tunjukin|kirim) (?:\\w+ ){0,4}(?:karya|proyek|project|desain|foto|portofolio|portfolio|tulisan|sketsa)',
      'karya(?:mu| kamu| anda| terbaik)',
    ],
  ],
  [
    'take-home-review',
    6,
    [
      '(?:tugas|hasil pengerjaan|submission)(?:mu|nya| kamu| anda)',
      '(?:jelaskan|menjelaskan|jelasin|pertahankan) (?:\\w+ ){0,3}(?:pilihan|keputusan|alasan|pendekatan|solusi)',
      '(?:terima kasih|makasih|sudah (?:terima|baca|lihat|cek)|udah (?:terima|baca|lihat|cek)) (?:\\w+ ){0,4}(?:tugas|jawaban|hasil|submission|kode|repo|challenge|pengerjaan|take)[^]{1,250}?(?:jelas\\w*|cerita\\w*|tanya\\w*|bahas\\w*|kenapa|diskusi\\w*|presentasi\\w*)',
      '(?:yang|sudah) (?:kamu|anda|dikirim|dikumpulkan) (?:\\w+ )?(?:kirim|kerjakan|kumpulkan|submit|minggu lalu|kemarin)',
    ],
  ],
  [
    'presentation',
    5,
    [
      '(?:\\d+|lima|sepuluh|maksimal \\w+) (?:slide|halaman|lembar)',
      '(?:presentasi\\w*|paparan|memaparkan|pemaparan) (?:\\w+ ){0,4}(?:menit|depan|hadapan|tentang|rencana)',
      'proyektor|infocus',
    ],
  ],
  [
    'system-design',
    5,
    [
      '(?:merancang|rancang|desain|mendesain|gambar) (?:\\w+ ){0,4}(?:sistem|arsitektur|platform|layanan|dari nol)',
      'arsitektur',
      'papan tulis|whiteboard',
      'trade-?offs?',
      '(?:jutaan|ribuan) (?:request|pengguna|user|transaksi)',
      'excalidraw|miro',
    ],
  ],
  [
    'technical-screen',
    5,
    [
      'tanya[- ]?(?:2|tanya)? (?:\\w+ )?(?:dasar|basic)',
      'baru (?:dipanggil|diundang|diajak) ke (?:kantor|lokasi)',
      '(?:beberapa|sedikit|dua tiga) pertanyaan (?:teknis|dasar|sql)',
      'sebelum (?:kami|kita) (?:\\w+ )?(?:undang|panggil|ajak) ke (?:kantor|lokasi)',
      '(?:singkat|sebentar|\\d+ menit)[^.\\n]{1,60}(?:engineer|developer|teknisi|programmer|analis)',
      '(?:cek|tes|ngetes|screening|telepon|call) (?:\\w+ ){0,3}(?:dasar|dasarnya|basic|teknis singkat)',
      '(?:singkat|sebentar|\\d+ menit) (?:\\w+ ){0,5}(?:teknis|basic|dasar)',
    ],
  ],
  [
    'technical-interview',
    4,
    [
      'uji kompetensi|wawancara klinis|materi seputar',
      '(?:gimana|bagaimana|kenapa|mengapa) (?:kamu|anda|mas|mbak|caramu|cara) (?:\\w+ ){0,4}(?:mengatasi|menangani|bikin|membuat|menyelesaikan|migrasi|memperbaiki|debug)',
      '(?:skema|gambar teknik|wiring|kode|sql|troubleshoot\\w*|perhitungan)',
      'kupas|dikupas|digali',
    ],
  ],
  [
    'case-study',
    5,
    [
      'kasus (?:nyata|bisnis|klien|singkat|yang)',
      '(?:pecahkan|selesaikan|analisis|analisa|bedah) (?:\\w+ ){0,2}kasus',
      'kalkulator',
      'rekomendasi',
    ],
  ],
  [
    'live-exercise',
    5,
    [
      '(?:dikasih|diberi|kasih|kami beri) (?:\\w+ ){0,4}(?:bug|soal|masalah|kasus|naskah|dataset|error)',
      '(?:berpikir|mikir) (?:sambil|dengan) (?:bicara|ngomong|suara)',
      'di depan (?:\\w+ )?(?:kelas|siswa|murid|santri)',
      '(?:mengajar|ngajar) (?:\\w+ ){0,3}(?:kelas|siswa|murid|anak|menit)',
      '(?:ngoding|coding|mengerjakan|memecahkan|nyelesain) (?:\\w+ ){0,4}(?:bareng|langsung|di tempat|live|bersama)',
      '(?:berperan|pura-pura|seolah)\\w* (?:\\w+ ){0,3}(?:pelanggan|pasien|pembeli|tamu|nasabah|customer)',
      '(?:dilihat|diamati|diobservasi|ditonton) (?:\\w+ )?(?:langsung|oleh|sama)',
    ],
  ],
  [
    'work-sample',
    5,
    [
      '(?:lihat|liat) (?:\\w+ ){0,2}(?:gimana kerja\\w*|bisa apa|kerjanya)',
      '(?:sehari|setengah hari|satu shift|semalam) (?:di|bareng|sama|bersama)',
      '(?:bawa|siapkan|pakai) (?:\\w+ ){0,2}(?:pisau|alat kerja|peralatan|sepatu (?:safety|kerja)|celemek|baju kerja|helm)',
      '(?:coba|cobain|nyoba|ikut|bantu\\w*) (?:\\w+ ){0,4}(?:sehari|setengah hari|satu shift|kerja|dapur|produksi|shift)',
      '(?:dibayar|bayaran|uang harian|upah harian)',
      '(?:lihat|liat|melihat) (?:\\w+ ){0,2}(?:cara kerja|hasil kerja|kerjanya|kerja kamu|tangan)',
    ],
  ],
  [
    'behavioral-interview',
    5,
    [
      '(?:contoh|pengalaman|kejadian|situasi) (?:nyata|konkret|konkrit|langsung)',
      '(?:ceritakan|cerita) (?:\\w+ ){0,3}(?:saat|ketika|waktu|pengalaman)',
      '(?:metode|format) star',
    ],
  ],
  [
    'values-interview',
    5,
    [
      'nilai(?:-nilai)? (?:kami|perusahaan|yayasan|organisasi|kita|yang)',
      'dilema',
      '(?:prinsip|integritas)',
      'budaya (?:kerja|kami|perusahaan|tim)',
    ],
  ],
  [
    'campus-screen',
    5,
    ['(?:job|career) (?:fair|expo|day|center)', '(?:pusat karier|cdc|bursa kerja|kampus)', 'booth|stan kami'],
  ],
  [
    'meal-interview',
    4,
    [
      '(?:makan|ngopi|sarapan|buka bersama|bukber|ngeteh|makan malam|makan siang) (?:\\w+ ){0,3}(?:bareng|sambil|sama|di|bersama)',
      '(?:meja|tempat) (?:\\w+ ){0,2}(?:dipesan|reservasi)',
      '(?:traktir|ditraktir)',
    ],
  ],
  [
    'cross-functional',
    5,
    [
      'bukan atasan(?:mu|nya| kamu| anda)?',
      'bukan (?:dari|bagian|anggota) tim',
      '(?:pakai|menerima|butuh|bergantung pada) (?:hasil kerja|output|data dari)',
      '(?:divisi|tim|bagian) (?:tetangga|pengguna)',
      '(?:dari|di) (?:divisi|tim|departemen|bagian) (?:lain|sebelah|yang berbeda)',
      '(?:sering|banyak|tiap hari|sehari-hari) (?:\\w+ )?(?:berurusan|kerja sama|kerja bareng|koordinasi|berkoordinasi|bersinggungan) (?:dengan|sama)',
      'mitra internal|klien internal',
    ],
  ],
  [
    'onsite-loop',
    5,
    [
      '(?:berturut-turut|beruntun|bergantian|bergiliran|maraton)',
      '(?:pertama|mulai|awalnya) [^.\\n]{3,120}(?:lalu|kemudian|lanjut|setelah itu|terus)',
      '(?:tiga|empat|lima|3|4|5) (?:sesi|pertemuan|obrolan|pewawancara)',
      '(?:link|ruang)(?:nya)? (?:yang )?sama',
    ],
  ],
  [
    'agency-screen',
    5,
    [
      '(?:mewakili|atas nama) (?:klien|client|perusahaan)',
      '(?:profil|cv)(?:nya)? (?:\\w+ ){0,3}(?:ke|kepada) (?:klien|client|perusahaan)',
      '(?:klien|client) (?:kami|saya)',
      '(?:outsourcing|penyalur|headhunter|agensi|konsultan rekrutmen|alih daya)',
      '(?:penyedia tenaga kerja|setelah kami ajukan)',
      '(?:ajukan|diajukan|kirim|submit) (?:\\w+ ){0,3}(?:ke|kepada) (?:klien|client|user)',
    ],
  ],
  [
    'recruiter-screen',
    4,
    [
      '(?:ngobrol|telepon|kenalan) (?:\\w+ ){0,2}(?:singkat|sebentar|santai|awal|dulu)',
      '(?:ekspektasi|ekspetasi) (?:gaji|salary)',
      'expected salary',
    ],
  ],
];
