import type { FlagCategory } from '../../flags/catalog.js';
import type { FlagCue } from '../cues.js';

/** What shows in Indonesian that a question touches on what is private or protected. */
export const flagCues: Readonly<Record<FlagCategory, FlagCue>> = {
  age: {
    asks: [
      '(?:umur|usia) (?:anda|kamu|bapak|ibu|mas|mbak|saudara|kakak|berapa)',
      'berapa (?:umur|usia)(?! (?:aplikasi|perusahaan|kode|mesin|bangunan))',
      '(?:anda|kamu|saudara) lahir (?:tahun|kapan|tanggal)',
      '(?:tanggal|tahun) lahir',
      'kapan (?:anda |kamu |akan )*(?:lahir|pensiun)',
      'tahun berapa (?:anda |kamu )?(?:lahir|lulus sma|lulus sekolah)',
    ],
  },
  'race-ethnicity': {
    asks: [
      'suku (?:apa|anda|kamu|mana|bangsa)',
      '(?:anda|kamu) (?:dari |ber)?suku',
      'warna kulit',
      'keturunan (?:apa|mana|tionghoa|cina|arab|india)',
      'orang (?:jawa|batak|sunda|padang|minang|bugis|tionghoa|papua|madura|bali) (?:ya|bukan|asli|atau)',
    ],
  },
  'national-origin': {
    asks: [
      '(?:anda|kamu) (?:ber)?asal(?:nya)? dari mana',
      'asal (?:anda|kamu|daerah)',
      'berasal dari (?:mana|daerah mana)',
      'lahir di ?mana',
      'kampung halaman',
      'orang ?tua (?:anda|kamu) (?:asli|dari|asal)',
    ],
  },
  citizenship: { asks: ['kewarganegaraan', 'warga negara (?:mana|apa|asing)', 'paspor (?:apa|mana|negara)'] },
  religion: {
    asks: [
      'agama (?:apa|anda|kamu|bapak|ibu)',
      '(?:anda|kamu) (?:beragama|muslim|kristen|katolik|hindu|buddha|konghucu)',
      '(?:anda|kamu) (?:rajin |sering )?(?:salat|shalat|sholat|ke gereja|beribadah|berpuasa|puasa)',
      '(?:melepas|lepas|pakai|memakai|mengenakan) (?:jilbab|hijab|kerudung|cadar)',
      'berjilbab',
    ],
  },
  marital: {
    asks: [
      '(?:sudah|belum|pernah) (?:ber)?(?:menikah|kawin|nikah|keluarga|cerai|bercerai)',
      'status (?:pernikahan|perkawinan)',
      '(?:suami|istri|pacar|tunangan|pasangan) (?:anda|kamu)',
      'punya (?:pacar|suami|istri|tunangan|pasangan)',
      '(?:rencana|kapan|berencana) (?:{word} )?(?:menikah|nikah|kawin)',
      'masih (?:lajang|single|sendiri)',
    ],
  },
  'pregnancy-family': {
    asks: [
      '(?:sedang|lagi|tidak) hamil',
      '(?:berencana|rencana|ingin|mau|kapan) (?:{word} ){0,2}(?:hamil|punya anak|memiliki anak|punya momongan|momongan)',
      '(?:punya|memiliki|mempunyai) (?:{word} )?anak',
      '(?:jumlah|berapa) anak(?: (?:anda|kamu|nya)|$)',
      'anak (?:anda|kamu)(?! (?:didik|buah|asuh))',
      'siapa yang (?:menjaga|mengasuh|mengurus|merawat) anak',
      'program hamil',
      'cuti (?:hamil|melahirkan) (?:{word} )?(?:dekat|tahun|bulan)',
    ],
  },
  'sex-gender-orientation': {
    asks: [
      'orientasi seksual',
      'jenis kelamin (?:anda|kamu)',
      '(?:anda|kamu) (?:{word} )?(?:gay|lesbian|homo|homoseksual|biseksual|transgender|waria)',
      'sebagai (?:perempuan|wanita|laki laki) (?:{word} ){0,3}(?:sanggup|mampu|bisa)',
    ],
  },
  'disability-health': {
    asks: [
      '(?:riwayat|punya|memiliki|menderita|mengidap) (?:{word} )?penyakit(?! keturunan)',
      'penyakit (?:apa|anda|kamu|bawaan|kronis|serius)',
      '(?:penyandang|punya|memiliki) (?:disabilitas|cacat)',
      '(?:anda|kamu) (?:{word} )?(?:disabilitas|cacat|difabel)',
      'pernah (?:{word} )?(?:sakit keras|dirawat|operasi|diopname|opname|depresi)',
      '(?:mengonsumsi|minum|konsumsi) obat',
      '(?:berapa kali|berapa hari|sering) (?:{word} )?(?:sakit|cuti sakit|izin sakit)',
      'kesehatan (?:mental )?(?:anda|kamu)',
    ],
  },
  genetic: {
    asks: [
      'penyakit (?:keturunan|bawaan keluarga)',
      'riwayat (?:penyakit|kesehatan) (?:di |dalam )?keluarga',
      'keluarga (?:anda|kamu) (?:{word} ){0,3}(?:penyakit|sakit|diabetes|kanker)',
    ],
  },
  'arrest-conviction': {
    asks: [
      'pernah (?:{word} )?(?:ditangkap|dipenjara|dihukum|ditahan|dipidana|berurusan dengan (?:polisi|hukum)|terlibat kriminal|masuk penjara)',
      'catatan (?:kriminal|kejahatan)',
    ],
  },
  'military-discharge': {
    asks: ['wajib militer', 'dinas militer', '(?:diberhentikan|dipecat|keluar) dari (?:tni|tentara|militer)'],
  },
  'salary-history': {
    asks: [
      'gaji (?:anda |kamu )?(?:yang )?(?:terakhir|sekarang|saat ini|sebelumnya|lama|dulu)',
      'gaji di (?:perusahaan|tempat|kantor) (?:{word} )?(?:sebelumnya|lama|sekarang|terakhir)',
      'berapa gaji (?:anda|kamu)(?: (?:sekarang|terakhir|saat|di|dulu|sebelumnya)|$)',
      'slip gaji',
      '(?:penghasilan|pendapatan|take home pay) (?:anda |kamu )?(?:sekarang|saat ini|terakhir|sebelumnya)',
    ],
    unless: ['ekspektasi', 'diharapkan', 'harapan', 'inginkan'],
  },
  'union-politics': {
    asks: [
      '(?:anggota|ikut|bergabung|masuk) (?:{word} )?serikat',
      'serikat (?:pekerja|buruh) (?:{word} )?(?:anda|kamu|apa)',
      '(?:pilih|memilih|dukung|mendukung) (?:partai|presiden|siapa|capres)',
      'partai (?:apa|politik apa|mana)',
      'pandangan politik (?:anda|kamu)',
      'ikut (?:demo|unjuk rasa|mogok|aksi)',
    ],
  },
  'finance-housing': {
    asks: [
      '(?:punya|memiliki|ada) (?:{word} )?(?:utang|hutang|cicilan|pinjaman|pinjol|tunggakan)(?! (?:pelanggan|nasabah))',
      'rumah (?:sendiri|anda|milik)(?: atau| sendiri|$)',
      '(?:milik sendiri|kontrak|sewa|kos) atau',
      'punya (?:mobil|motor|kendaraan|rumah) (?:sendiri|pribadi)',
      'tagihan kartu kredit',
    ],
  },
  'appearance-photo': {
    asks: [
      'berpenampilan menarik',
      '(?:tinggi|berat) badan (?:anda|kamu|berapa|ideal)',
      'berapa (?:tinggi|berat)(?: badan)?(?: anda| kamu|$)',
      '(?:kirim|lampirkan|sertakan|unggah|bawa) (?:{word} ){0,2}(?:pas ?foto|foto)(?! (?:hasil|karya|proyek|portofolio))',
      'foto (?:seluruh badan|full body|terbaru)',
      '(?:punya|ada) tato',
    ],
  },
  memberships: {
    asks: [
      'organisasi (?:apa|mana) (?:saja )?(?:yang )?(?:anda|kamu) ikut',
      '(?:anggota|ikut) (?:{word} )?(?:ormas|organisasi (?:apa|masyarakat|keagamaan)|klub|perkumpulan|arisan)',
    ],
    unless: ['profesi', 'kampus'],
  },
  'alcohol-drugs': {
    asks: [
      '(?:anda|kamu|apakah|pernah|suka) (?:{word} ){0,2}(?:minum (?:alkohol|minuman keras|miras)|merokok|mabuk|(?:pakai|memakai|menggunakan|konsumsi|mengonsumsi) (?:narkoba|obat terlarang|ganja|sabu))',
      'minum alkohol',
      'rehabilitasi narkoba',
    ],
    unless: ['aturan', 'pasien', 'tamu'],
  },
  'beliefs-reading': {
    asks: [
      '(?:filosofi|filsafat|pandangan|prinsip|moto|motto) hidup',
      'tokoh (?:siapa )?(?:yang )?(?:paling )?(?:anda |kamu )?(?:kagumi|idolakan|idola|teladani)',
      '(?:koran|surat kabar|majalah|buku) apa (?:yang )?(?:anda|kamu) (?:{word} )?(?:baca|langgan|langganan)',
      '(?:zodiak|shio|ramalan bintang)',
    ],
    unless: ['pekerjaan', 'bidang'],
  },
};
