import type { NoteCues } from '../../../emails/words.js';

/** Indonesian words by which a note is read. */
export const cues: NoteCues = {
  // prettier-ignore
  labels: [
    'tantangan', 'tantangan utama', 'masalah', 'masalah utama', 'kendala', 'kendala utama', 'kesulitan',
    'hambatan', 'keluhan', 'pr', 'topik', 'catatan', 'poin', 'pertanyaan', 'q', 're', 'soal', 'tentang',
    'mengenai', 'bahasan', 'dibahas', 'dibicarakan', 'ditanya', 'prioritas', 'target', 'fokus',
    'kebutuhan', 'pengalaman', 'kelebihan', 'alasan',
  ],
  // prettier-ignore
  headlines: [
    'tantangan', 'tantangan utama', 'masalah', 'masalah utama', 'kendala', 'kendala utama', 'kesulitan',
    'hambatan', 'keluhan', 'prioritas', 'target', 'kebutuhan', 'tantangannya', 'masalahnya',
    'kendalanya', 'kesulitannya', 'prioritasnya', 'targetnya',
  ],
  labelOpeners: ['tantangannya', 'masalahnya', 'kendalanya', 'kesulitannya', 'prioritasnya', 'targetnya'],
  copulas: ['adalah', 'ialah', 'yaitu', 'yakni'],
  conjunctions: ['bahwa', 'kalau', 'yaitu', 'tentang', 'soal', 'mengenai'],
  causes: ['karena', 'sebab', 'dikarenakan', 'gara-gara', 'berhubung'],
  titles: [
    'pak',
    'bu',
    'bapak',
    'ibu',
    'mas',
    'mbak',
    'kak',
    'bang',
    'dr',
    'prof',
    'drs',
    'ir',
    'hj',
    'ustaz',
    'chef',
  ],
  abbreviations: [
    'dr',
    'prof',
    'drs',
    'ir',
    'hj',
    'h',
    'no',
    'jl',
    'pt',
    'cv',
    'tbk',
    'dll',
    'dsb',
    'dst',
    'yth',
    'kab',
    'kec',
    'st',
    'tgl',
    'thn',
  ],
  // prettier-ignore
  subjects: [
    'tadi kami', 'tadi kita', 'kemarin kami', 'kemarin kita', 'kami juga', 'kita juga', 'kami', 'kita',
    'saya', 'aku', 'dia', 'ia', 'mereka', 'beliau', 'panelis', 'panel', 'tim user', 'tim hrd',
    'tim rekrutmen', 'tim', 'para pewawancara', 'pewawancara', 'user', 'hrd', 'hr', 'rekruter',
    'manajer', 'manager', 'atasan', 'supervisor', 'kepala toko', 'kepala cabang', 'kepala gudang',
    'kepala ruangan', 'kepala sekolah', 'kepala dapur', 'mandor', 'pemilik', 'direktur', 'semua',
    'semuanya', 'salah satu dari mereka', 'tadi',
  ],
  ownSubjects: [
    'tadi kami',
    'tadi kita',
    'kemarin kami',
    'kemarin kita',
    'kami juga',
    'kita juga',
    'kami',
    'kita',
    'saya',
    'aku',
    'tadi',
  ],
  // prettier-ignore
  askReports: [
    'menanyakan', 'menanyakan tentang', 'menanyakan soal', 'bertanya tentang', 'bertanya soal',
    'bertanya mengenai', 'bertanya', 'banyak bertanya tentang', 'tanya tentang', 'tanya soal', 'tanya',
    'nanya tentang', 'nanya soal', 'nanya', 'ditanya tentang', 'ditanya soal', 'ditanya mengenai',
    'ditanya', 'saya ditanya tentang', 'saya ditanya soal', 'ditanyakan', 'ingin tahu tentang',
    'ingin tahu soal', 'ingin tahu', 'mau tahu soal', 'mau tahu', 'pertanyaan tentang',
    'pertanyaan soal', 'pertanyaan mengenai', 'banyak pertanyaan tentang', 'banyak pertanyaan soal',
  ],
  // prettier-ignore
  topicReports: [
    'membahas', 'membahas tentang', 'membahas soal', 'bahas', 'bahas soal', 'bahas tentang',
    'sempat membahas', 'banyak membahas', 'juga membahas', 'membicarakan', 'membicarakan soal',
    'berbicara tentang', 'berbicara soal', 'berbicara mengenai', 'bicara tentang', 'bicara soal',
    'bicara mengenai', 'ngomongin', 'ngobrol tentang', 'ngobrol soal', 'ngobrolin', 'mengobrol tentang',
    'mengobrol soal', 'berbincang tentang', 'berbincang soal', 'berbincang mengenai', 'diskusi tentang',
    'diskusi soal', 'berdiskusi tentang', 'berdiskusi soal', 'berdiskusi mengenai', 'mendiskusikan',
    'bercerita tentang', 'bercerita soal', 'banyak bercerita tentang', 'cerita tentang', 'cerita soal',
    'ceritain', 'menceritakan', 'menjelaskan tentang', 'menjelaskan soal', 'jelasin', 'jelasin soal',
    'menyinggung', 'menyinggung soal', 'menunjukkan', 'menggambarkan', 'memperlihatkan', 'mengangkat',
    'obrolan tentang', 'obrolan soal', 'perbincangan tentang', 'pembicaraan tentang',
    'pembicaraan soal', 'pembahasan tentang', 'pembahasan soal', 'penjelasan tentang',
    'penjelasan soal', 'penjelasan mengenai', 'cerita mengenai', 'soal', 'tentang', 'mengenai',
    'perihal', 'masalah', 'topik', 'dengar tentang', 'mendengar tentang', 'tukar pikiran soal',
    'bertukar pikiran tentang',
  ],
  // prettier-ignore
  clauseReports: [
    'bilang bahwa', 'bilang kalau', 'bilang', 'mengatakan bahwa', 'mengatakan kalau', 'mengatakan',
    'menjelaskan bahwa', 'menjelaskan kalau', 'bercerita bahwa', 'bercerita kalau', 'cerita bahwa',
    'cerita kalau', 'menyampaikan bahwa', 'menyebut bahwa', 'menyebutkan bahwa', 'menekankan bahwa',
    'menambahkan bahwa', 'menegaskan bahwa', 'mengaku bahwa', 'mengakui bahwa', 'memberi tahu bahwa',
    'ngomong kalau', 'katanya', 'kata beliau', 'kata dia', 'dengar bahwa', 'mendengar bahwa',
    'ternyata',
  ],
  sayReports: [],
  since: 'sejak',
  // prettier-ignore
  openReports: [
    'menjelaskan', 'menyebut', 'menyebutkan', 'menyampaikan', 'menekankan', 'bercerita', 'cerita',
    'menambahkan',
  ],
  // prettier-ignore
  questionWords: [
    'bagaimana', 'mengapa', 'kenapa', 'apa', 'apakah', 'siapa', 'kapan', 'di mana', 'ke mana', 'dimana',
    'kemana', 'berapa', 'seberapa', 'sejauh', 'mana', 'cara', 'alasan',
  ],
  auxiliaries: [],
  askingVerbs: [],
  measures: [],
  howTo: { way: 'cara', how: '', subjects: [], notActs: [] },
  indirect: {},
  freeRelatives: [],
  // prettier-ignore
  relatives: [
    'yang', 'bahwa', 'karena', 'agar', 'supaya', 'jika', 'kalau', 'bila', 'ketika', 'saat', 'setelah',
    'sebelum', 'sehingga', 'sejak', 'selama', 'untuk', 'sampai', 'sambil', 'meski', 'meskipun', 'walau',
    'walaupun',
  ],
  determiners: [],
  // prettier-ignore
  numberWords: [
    'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh',
    'sebelas', 'belasan', 'puluhan', 'ratusan', 'ribuan', 'seratus', 'seribu', 'setengah', 'separuh',
    'beberapa', 'banyak', 'sebagian', 'semua', 'seluruh', 'setiap', 'tiap', 'para', 'berbagai',
    'sebuah', 'seorang', 'suatu', 'kedua', 'ketiga',
  ],
  quantities: [],
  // prettier-ignore
  prepositions: [
    'yang', 'saat', 'setelah', 'sebelum', 'di', 'ke', 'dari', 'pada', 'dengan', 'untuk', 'bagi', 'oleh',
    'dalam', 'antara', 'tentang', 'soal', 'mengenai', 'terhadap', 'tanpa', 'selama', 'sejak', 'sampai',
    'hingga', 'sebagai', 'lewat', 'melalui', 'per', 'antar', 'menuju', 'menjelang', 'bersama', 'atas',
    'dekat', 'seperti', 'akibat', 'demi',
  ],
  to: '',
  and: 'dan',
  with: 'dengan',
  by: '',
  versus: ['vs'],
  of: '',
  perUnits: [],
  served: { for: '', as: '' },
  durations: [],
  // prettier-ignore
  pronouns: [
    'kami', 'kita', 'mereka', 'dia', 'ia', 'beliau', 'anda', 'kamu', 'kalian',
  ],
  backward: ['itu', 'ini', 'dia', 'ia'],
  clauseVerbs: [],
  articleClauseVerbs: [],
  pluralClauseVerbs: [],
  // prettier-ignore
  finiteVerbs: [
    'adalah', 'ialah', 'merupakan', 'sedang', 'lagi', 'akan', 'sudah', 'telah', 'belum', 'pernah',
    'masih', 'harus', 'wajib', 'bisa', 'dapat', 'boleh', 'perlu', 'ingin', 'mau', 'hendak', 'ada',
    'punya', 'memiliki', 'mempunyai', 'butuh', 'membutuhkan', 'memerlukan', 'kekurangan', 'kehabisan',
    'kehilangan', 'kelebihan', 'kewalahan', 'kerepotan', 'mengalami', 'mengeluh', 'mengeluhkan',
    'kesulitan', 'kesusahan', 'tidak', 'bukan', 'sering', 'jarang', 'kadang', 'selalu', 'biasanya',
    'berencana', 'berharap', 'berusaha', 'mulai', 'menjadi', 'jadi', 'terjadi', 'menumpuk', 'membludak',
    'meningkat', 'menurun', 'bertambah', 'berkurang', 'berubah', 'bergantung', 'tergantung',
    'terlambat', 'telat', 'rusak', 'macet', 'kurang', 'tertunda', 'terhambat', 'pakai', 'memakai',
    'menggunakan', 'memakan', 'berlangsung', 'berjalan', 'dimulai', 'diadakan', 'ditutup', 'dibuka',
    'tinggal', 'hanya', 'mengandalkan', 'mengharapkan', 'menargetkan', 'kosong', 'penuh', 'cepat habis', 'terlalu', 'sangat',
  ],
  // prettier-ignore
  taskVerbs: [
    'meningkatkan', 'mengurangi', 'menurunkan', 'menjaga', 'mempertahankan', 'memperbaiki', 'membenahi',
    'merapikan', 'menata', 'mengatur', 'menyusun', 'menyiapkan', 'mempersiapkan', 'membangun',
    'membuka', 'membuat', 'menciptakan', 'mengembangkan', 'merancang', 'menyederhanakan', 'mempercepat',
    'mempermudah', 'memindahkan', 'memigrasikan', 'mengganti', 'menggantikan', 'memperbarui',
    'menerapkan', 'memperkenalkan', 'mengenalkan', 'merekrut', 'mencari', 'menemukan', 'melatih',
    'mengajar', 'mengajari', 'mendidik', 'membimbing', 'mendampingi', 'membina', 'memimpin',
    'mengelola', 'menangani', 'menghadapi', 'mengatasi', 'menyelesaikan', 'memecahkan', 'mencegah',
    'menghindari', 'menekan', 'memangkas', 'menghemat', 'memenuhi', 'mengisi', 'menutup', 'menambah',
    'menarik', 'melayani', 'merawat', 'menjual', 'menawarkan', 'menjangkau', 'memperluas', 'memperkuat',
    'menguatkan', 'memastikan', 'memantau', 'memeriksa', 'mengecek', 'mencatat', 'mencapai', 'mengejar',
    'menyatukan', 'menggabungkan', 'mengintegrasikan', 'memulihkan', 'menenangkan', 'membantu',
    'mendukung', 'mengantar', 'mengirim', 'mengirimkan', 'memproduksi', 'memasang', 'merakit',
    'mengoperasikan', 'mengemas', 'menyortir', 'membersihkan', 'memasak', 'memanggang', 'menghitung',
    'mengolah', 'menganalisis', 'menulis', 'menerjemahkan', 'meyakinkan', 'mengajak', 'menyambut',
    'mempelajari', 'mendalami', 'mengikuti', 'menjalankan', 'melanjutkan', 'melakukan', 'membawa',
    'memakai', 'menggunakan', 'mengambil', 'menunggu', 'membicarakan', 'membandingkan', 'menghadiri',
    'menyelaraskan', 'mendorong', 'memberi', 'memberikan', 'menyediakan', 'menghidupkan', 'mengubah',
    'menguji', 'mengamankan', 'bekerja', 'belajar', 'berdiskusi', 'beralih', 'pindah', 'fokus',
  ],
  nounVerbs: [],
  verbNouns: [],
  // prettier-ignore
  pastVerbs: [
    'pernah', 'telah', 'sudah', 'berhasil', 'baru', 'memimpin', 'mengelola', 'menangani', 'menyusun',
    'membangun', 'membuat', 'merancang', 'melatih', 'mengajar', 'membimbing', 'merawat', 'menjual',
    'menulis', 'memasang', 'memperbaiki', 'membenahi', 'merapikan', 'mengatur', 'menjaga', 'mengurangi',
    'menurunkan', 'meningkatkan', 'mengembangkan', 'mengoperasikan', 'menyelesaikan', 'melayani',
    'menjalankan', 'membuka', 'memindahkan', 'menerapkan', 'mengantar', 'bekerja', 'menjadi',
    'bertugas', 'mendampingi', 'memenangkan', 'menghemat', 'memegang', 'membawahi', 'mengawasi',
    'mengoordinasi', 'mengoordinasikan',
  ],
  pastEnding: '',
  notPast: [],
  activityEnding: '',
  notActivities: [],
  becoming: [],
  // prettier-ignore
  properWords: [
    'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'januari', 'februari', 'maret', 'april',
    'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember', 'indonesia',
    'jawa', 'sumatra', 'sumatera', 'kalimantan', 'sulawesi', 'bali', 'papua', 'jakarta', 'surabaya',
    'bandung', 'medan', 'semarang', 'makassar', 'bekasi', 'tangerang', 'bogor', 'depok', 'cikarang',
    'karawang', 'batam', 'yogyakarta', 'jepang', 'inggris', 'jerman', 'belanda', 'tiongkok', 'ramadan',
    'ramadhan', 'lebaran', 'idulfitri', 'iduladha', 'natal', 'nyepi', 'waisak', 'imlek', 'excel',
    'python', 'java', 'kotlin', 'kubernetes', 'docker', 'linux', 'windows', 'google', 'microsoft',
    'salesforce', 'figma', 'react', 'whatsapp', 'zoom', 'shopee', 'tokopedia', 'gojek', 'grab', 'scrum',
    'kanban',
  ],
  // prettier-ignore
  capitalized: [
    'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'januari', 'februari', 'april', 'juni', 'juli', 'agustus',
    'september', 'oktober', 'november', 'desember', 'indonesia', 'jakarta', 'surabaya', 'bandung', 'bekasi', 'ramadan',
    'lebaran', 'inggris', 'jepang', 'jerman',
  ],
  article: '',
  indefinite: ['', ''],
  // No Indonesian noun takes an article, whatever it ends in.
  // prettier-ignore
  massEndings: [
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't',
    'u', 'v', 'w', 'x', 'y', 'z',
  ],
  countNouns: [],
  plural: { ending: '', not: [] },
  pluralNouns: [],
  notPlurals: [],
  // prettier-ignore
  massNouns: [
    'tim', 'kas', 'apt', 'alat', 'mutu', 'stok', 'toko', 'shift', 'k3', 'haccp', 'pos', 'gym', 'app',
    'api', 'sql',
  ],
  turnToReader: { mereka: 'tim' },
  quoteToReader: { kami: 'tim', kita: 'tim' },
  turnToSelf: { dia: 'saya', ia: 'saya', beliau: 'saya', kamu: 'saya', anda: 'saya', aku: 'saya' },
  // prettier-ignore
  readerAlone: [
    'dia', 'ia', 'beliau',
  ],
  ofReaderAlone: [],
  // prettier-ignore
  pluralVerbs: {
    sedang: 'sedang', akan: 'akan', sudah: 'sudah', belum: 'belum', masih: 'masih', ingin: 'ingin', mau: 'ingin',
    punya: 'punya', memiliki: 'memiliki', butuh: 'butuh', membutuhkan: 'membutuhkan', perlu: 'perlu', harus: 'harus',
    bisa: 'bisa', memimpin: 'memimpin', mencari: 'mencari', membangun: 'membangun', mengelola: 'mengelola',
    berencana: 'berencana', berharap: 'berharap', memakai: 'memakai', menggunakan: 'menggunakan',
  },
  selfVerbs: {},
  // prettier-ignore
  ofBoth: [
    'kami', 'kita',
  ],
  // prettier-ignore
  keepThird: [
    'mereka', 'dia', 'ia', 'beliau',
  ],
  they: 'mereka',
  self: 'saya',
  own: '',
  reader: {
    name: 'Bapak/Ibu',
    possessive: 'Bapak/Ibu',
    // prettier-ignore
    after: [
      'kepada', 'dengan', 'untuk', 'oleh', 'dari', 'tentang', 'bagi', 'pada', 'bersama', 'dan', 'ide', 'gagasan', 'usul',
      'saran', 'tim', 'cerita', 'pengalaman', 'rencana', 'pertanyaan', 'penjelasan', 'pandangan', 'harapan',
    ],
  },
  // prettier-ignore
  shorthand: {
    pas: 'saat', ngelas: 'mengelas', ngajar: 'mengajar', ngurus: 'mengurus', nganter: 'mengantar', bawa: 'membawa',
    yg: 'yang', dgn: 'dengan', dg: 'dengan', utk: 'untuk', 'u/': 'untuk', krn: 'karena',
    karna: 'karena', tdk: 'tidak', tak: 'tidak', gak: 'tidak', ga: 'tidak', nggak: 'tidak',
    ngga: 'tidak', gk: 'tidak', enggak: 'tidak', blm: 'belum', blom: 'belum', sdh: 'sudah',
    udah: 'sudah', udh: 'sudah', dah: 'sudah', org: 'orang', sy: 'saya', sya: 'saya', aku: 'saya',
    gue: 'saya', gw: 'saya', bgmn: 'bagaimana', bgm: 'bagaimana', gmn: 'bagaimana', gimana: 'bagaimana',
    kenapa: 'mengapa', knp: 'mengapa', knapa: 'mengapa', dlm: 'dalam', pd: 'pada', spt: 'seperti',
    kyk: 'seperti', kayak: 'seperti', jd: 'jadi', jg: 'juga', sm: 'sama', bs: 'bisa', hrs: 'harus',
    msh: 'masih', kmrn: 'kemarin', skrg: 'sekarang', skr: 'sekarang', krg: 'kurang', kalo: 'kalau',
    klo: 'kalau', kl: 'kalau', tp: 'tetapi', tapi: 'tetapi', thn: 'tahun', th: 'tahun', bln: 'bulan',
    mgg: 'minggu', tgl: 'tanggal', jml: 'jumlah', bnyk: 'banyak', byk: 'banyak', dpt: 'dapat',
    stlh: 'setelah', sblm: 'sebelum', hny: 'hanya', lbh: 'lebih', ttg: 'tentang', tsb: 'tersebut',
    dll: 'dan lain-lain', bikin: 'membuat', pake: 'pakai', cuma: 'hanya', cuman: 'hanya',
    dimana: 'di mana', kemana: 'ke mana', pgn: 'ingin', pengen: 'ingin', pingin: 'ingin',
    mgmt: 'manajemen', prusahaan: 'perusahaan', karywn: 'karyawan', plggn: 'pelanggan', '&': 'dan',
    '+': 'dan',
  },
  habits: [],
  completions: [
    {
      of: 'point',
      // prettier-ignore
      starts: [
        'kekurangan', 'kesulitan', 'kehabisan', 'kelebihan', 'butuh', 'membutuhkan', 'sedang', 'berencana', 'ingin', 'mau',
        'belum punya', 'belum ada', 'masih kekurangan', 'masih mencari', 'sering kehabisan', 'sering kekurangan', 'kewalahan',
        'perlu', 'akan',
      ],
      put: 'tim',
    },
    {
      of: 'self',
      // prettier-ignore
      starts: [
        'bersertifikat', 'berlisensi', 'bisa', 'dapat', 'terbiasa', 'fasih', 'memiliki', 'punya', 'mempunyai', 'lulusan', 'ahli',
        'paham', 'menguasai', 'berpengalaman', 'terlatih', 'mampu', 'bertanggung jawab', 'sering',
      ],
      put: 'saya',
    },
    {
      of: 'thing',
      starts: [
        'ada',
        'harus',
        'sudah',
        'telah',
        'baru',
        'sedang',
        'akan',
        'mendapat',
        'diterima',
        'menerima',
        'perlu',
        'tidak bisa',
        'tidak dapat',
      ],
      put: 'saya',
    },
  ],
  predicates: { adjectives: [], one: '', many: '' },
  longestBareNoun: 7,
  notLast: [],
  adjectiveEndings: [],
  // prettier-ignore
  ownNouns: [
    'pengalaman', 'sertifikat', 'sertifikasi', 'pelatihan', 'keahlian', 'keterampilan', 'latar',
    'kemampuan', 'pendidikan', 'lisensi', 'ijazah', 'kursus', 'pengetahuan', 'praktik', 'kebiasaan',
    'tahun', 'surat',
  ],
  hedges: ['saya rasa', 'saya kira', 'saya pikir', 'saya merasa', 'saya cerita', 'saya bilang'],
  // prettier-ignore
  negations: [
    'tidak', 'bukan', 'belum', 'jangan', 'tanpa', 'tak', 'mungkin', 'sepertinya', 'kayaknya', 'kayanya',
    'rasanya', 'hanya', 'oke', 'ok', 'ya', 'iya', 'baik', 'bagus', 'seru', 'keren', 'asyik', 'asik',
    'enak', 'lumayan', 'agak', 'sangat', 'jelek', 'aneh', 'mantap', 'sip', 'juga', 'pak', 'bu', 'bapak',
    'ibu', 'mas', 'mbak', 'kak', 'bang', 'om', 'tante', 'itu', 'ini', 'tetapi', 'jadi', 'terus',
  ],
  // prettier-ignore
  turns: [
    'tapi', 'tetapi', 'namun', 'kecuali', 'kalau', 'jika', 'asal', 'bukan', 'tidak', 'walau', 'walaupun', 'meski', 'meskipun',
    'atau', 'karena', 'sampai', 'hanya', 'padahal', 'sedangkan', 'jadi',
  ],
  // prettier-ignore
  predicatives: [
    'banget', 'bgt', 'amat', 'sih', 'deh', 'kok', 'dong', 'nih', 'tuh', 'loh',
    'lho', 'wkwk', 'wkwkwk', 'haha', 'hehe', 'hmm', 'asap', 'lain-lain', 'dsb', 'dst', 'entah', 'gitu',
    'gini', 'begitu', 'aja', 'doang', 'tetapi',
  ],
  // prettier-ignore
  emptyNotes: [
    'ok', 'oke', 'baik', 'baik-baik saja', 'lancar', 'lancar saja', 'aman', 'tidak ada',
    'tidak ada yang khusus', 'nihil', 'biasa', 'biasa saja', 'biasa aja', 'seru', 'bagus', 'banyak hal',
    'macam-macam', 'banyak', 'lain-lain', 'sama saja', 'sama', 'basa-basi', 'perkenalan', 'belum tahu',
    'lupa', 'seperti biasa', 'ngobrol santai', 'obrolan santai', 'ngobrol biasa', 'tidak ingat',
    'tidak tahu', 'semuanya', 'hal umum', 'hal-hal umum', 'capek', 'dingin', 'ya', 'tidak',
    'orangnya baik', 'timnya baik', 'suasananya enak',
  ],
  // prettier-ignore
  privateMatters: [
    'agama saya', 'agamanya', 'anak saya', 'anak-anak saya', 'anaknya', 'ayahnya', 'belum nikah',
    'cerai', 'cuti melahirkan', 'ibunya', 'istri saya', 'istrinya', 'kapan nikah', 'menikah',
    'meninggal', 'mertua*', 'pacar*', 'penyakit saya', 'perceraian', 'rencana punya anak', 'sakit saya',
    'sakitnya', 'sedang hamil', 'suami saya', 'suaminya', 'sudah nikah', 'umur saya', 'umurnya',
    'usia saya', 'operasi saya', 'kehamilan*', 'ibu saya sakit', 'orang tua saya sakit', 'hamil',
  ],
  // prettier-ignore
  unplaceable: [
    'rahasia', 'dirahasiakan', 'jangan bilang*', 'jangan sampai', 'jangan cerita*', 'off the record',
    'antara kita', 'konfidensial', 'confidential', 'gosip', 'grogi', 'gugup', 'blank', 'nge-blank',
    'ngeblank', 'salah jawab', 'gagal jawab', 'gagal menjawab', 'tidak bisa jawab',
    'tidak bisa menjawab', 'tidak tahu jawabannya', 'bingung jawab', 'saya lupa', 'saya gagal',
    'saya bingung', 'jutek', 'galak', 'judes', 'sombong', 'ketus', 'cuek', 'membosankan', 'bosan',
    'toxic', 'toksik', 'payah', 'parah', 'menyebalkan', 'nyebelin', 'ngeselin', 'sebal', 'kesal',
    'benci', 'bodoh', 'malas', 'pemalas', 'tidak becus', 'kacau balau', 'dipecat', 'di-phk', 'diphk',
    'stres', 'stress', 'cantik', 'ganteng', 'ramah banget', 'baik banget', 'terkesan',
    'suka jawaban saya', 'suka sama saya', 'suka dengan saya', 'kandidat terbaik', 'paling cocok',
    'cocok banget', 'vibe', 'vibes', 'kopinya', 'parkirnya', 'pak', 'bu', 'mbak', 'mas', 'kak', 'mogok',
    'selingkuh', 'mau bangkrut', 'bangkrut', 'berantakan', 'kotor', 'kacau', 'penawaran lain',
    'tawaran lain', 'alasan saya keluar', 'kenapa saya keluar', 'mengapa saya keluar', 'atasan lama',
    'bos lama', 'saya terlalu banyak bicara', 'kurang lancar', 'makan siang gratis', 'parkir',
  ],
  // prettier-ignore
  foreign: [
    'the', 'and', 'with', 'because', 'their', 'they', 'about', 'was', 'were', 'are', 'we', 'you', 'she',
    'he', 'said', 'asked', 'talked', 'that', 'this', 'his', 'her', 'would', 'should', 'have', 'has',
    'which', 'who', 'when', 'these', 'those', 'our', 'been', 'will', 'but', 'also', 'very', 'que',
    'und', 'nicht', 'mit', 'für', 'ist', 'eine', 'sind', 'avec', 'pour', 'dans', 'est', 'sont', 'une',
    'está', 'porque', 'uma', 'het', 'een', 'voor', 'niet', 'della', 'sono', 'che', 'dijo', 'muy',
    'también', 'também',
  ],
  script: 'Latin',
};
