import type { QuestionsWords } from '../../questions/model.js';
import { flags } from './flags.js';

/** Indonesian words of the question taxonomy. */
export const questions: QuestionsWords = {
  kinds: {
    opening: {
      name: 'Pembuka',
      definition:
        'Meminta Anda memperkenalkan diri secara singkat dan menjadi pijakan pertanyaan berikutnya.',
    },
    background: {
      name: 'Latar belakang',
      definition:
        'Memastikan fakta seperti masa kerja, izin atau sertifikat, dan syarat wajib untuk pekerjaan ini.',
    },
    experience: {
      name: 'Pengalaman',
      definition:
        'Menanyakan apa yang dikerjakan dalam suatu jabatan atau proyek, dan bagian mana yang Anda pegang sendiri.',
    },
    behavioral: {
      name: 'Perilaku (BEI)',
      definition: 'Meminta Anda menceritakan satu kejadian nyata dan apa yang Anda lakukan saat itu.',
    },
    situational: {
      name: 'Situasional',
      definition: 'Menggambarkan suatu situasi di tempat kerja dan menanyakan apa yang akan Anda lakukan.',
    },
    'job-knowledge': {
      name: 'Pengetahuan tentang pekerjaan',
      definition: 'Menggali pengetahuan yang diperlukan untuk menjalankan pekerjaan ini.',
    },
    'work-sample': {
      name: 'Tes praktik',
      definition: 'Meminta Anda mempraktikkan atau menunjukkan sebagian dari pekerjaannya.',
    },
    case: {
      name: 'Studi kasus',
      definition: 'Memberikan masalah yang lebih besar untuk dibedah langkah demi langkah sambil dijelaskan.',
    },
    competency: {
      name: 'Kompetensi',
      definition: 'Menyebut satu keterampilan dan menanyakan bagaimana Anda menerapkannya.',
    },
    motivation: {
      name: 'Motivasi',
      definition: 'Menanyakan mengapa Anda melamar posisi ini dan apa yang Anda ketahui tentangnya.',
    },
    'culture-fit': {
      name: 'Budaya kerja',
      definition: 'Menanyakan cara kerja di sana dan apakah itu cocok untuk Anda.',
    },
    'career-goals': {
      name: 'Tujuan karier',
      definition: 'Menanyakan rencana karier Anda dan kesempatan berkembang di sana.',
    },
    'self-assessment': {
      name: 'Penilaian diri',
      definition: 'Menanyakan bagaimana Anda menilai diri sendiri, atau bagaimana orang lain menilai Anda.',
    },
    transition: {
      name: 'Pindah kerja',
      definition: 'Menanyakan alasan keluar, alasan pindah ke tempat baru, dan masa kosong di antaranya.',
    },
    pay: {
      name: 'Gaji dan syarat kerja',
      definition: 'Memastikan apakah ekspektasi kedua pihak tentang gaji dan syarat kerja bisa bertemu.',
    },
    availability: {
      name: 'Kesiapan mulai kerja',
      definition: 'Memastikan kapan Anda bisa mulai, jam kerja, penempatan, dan cuti.',
    },
    'candidate-questions': {
      name: 'Giliran Anda bertanya',
      definition: 'Memberi Anda kesempatan bertanya, termasuk soal kelanjutan prosesnya.',
    },
    stress: {
      name: 'Tekanan',
      definition: 'Sengaja menekan Anda untuk melihat bagaimana Anda menghadapinya.',
    },
    brainteaser: {
      name: 'Teka-teki',
      definition: 'Memberikan teka-teki yang hampir tidak berkaitan dengan pekerjaan.',
    },
    curveball: {
      name: 'Pertanyaan kejutan',
      definition: 'Muncul tanpa diduga, supaya jawabannya tidak bisa dihafal.',
    },
  },
  competencies: {
    communication: {
      name: 'Komunikasi',
      definition: 'Menyampaikan sesuatu sehingga lawan bicara memahaminya.',
    },
    listening: {
      name: 'Mendengarkan',
      definition: 'Menyimak perkataan orang lain dan memastikan maksudnya tertangkap.',
    },
    writing: {
      name: 'Menulis',
      definition: 'Menulis sehingga pembaca tahu maksudnya dan apa yang perlu dilakukan.',
    },
    teamwork: {
      name: 'Kerja sama tim',
      definition: 'Mengerjakan bagiannya dengan baik dan membantu rekan satu tim.',
    },
    conflict: {
      name: 'Menangani konflik',
      definition: 'Membicarakan perselisihan secara terbuka dan menyelesaikannya.',
    },
    'customer-focus': {
      name: 'Orientasi pada pelanggan',
      definition: 'Mencari tahu kebutuhan orang yang dilayani dan bekerja untuk memenuhinya.',
    },
    empathy: {
      name: 'Empati',
      definition: 'Memahami keadaan orang lain dan menyesuaikan sikapnya.',
    },
    influence: {
      name: 'Memengaruhi orang lain',
      definition: 'Meyakinkan orang lain dengan alasan, bukan dengan perintah.',
    },
    negotiation: {
      name: 'Negosiasi',
      definition: 'Menemukan kesepakatan yang bisa diterima kedua pihak.',
    },
    leadership: {
      name: 'Kepemimpinan',
      definition: 'Menentukan arah dan bertanggung jawab atas hasil kerja kelompok.',
    },
    'developing-others': {
      name: 'Mengembangkan orang lain',
      definition: 'Membantu orang lain makin baik dalam pekerjaannya.',
    },
    'problem-solving': {
      name: 'Pemecahan masalah',
      definition: 'Menemukan akar masalah dan solusi yang bertahan lama.',
    },
    'critical-thinking': {
      name: 'Berpikir kritis',
      definition: 'Menimbang apa yang diketahui, apa yang hanya diduga, dan apa akibatnya.',
    },
    'decision-making': {
      name: 'Pengambilan keputusan',
      definition: 'Memilih tepat waktu berdasarkan fakta yang ada dan bertanggung jawab atas pilihannya.',
    },
    creativity: {
      name: 'Kreativitas',
      definition: 'Menemukan cara baru ketika cara lama tidak cukup lagi.',
    },
    planning: {
      name: 'Perencanaan',
      definition: 'Menyusun langkah, pembagian tugas, dan jadwal sebelum pekerjaan dimulai.',
    },
    prioritizing: {
      name: 'Menentukan prioritas',
      definition: 'Memutuskan apa yang didahulukan dan apa yang harus menunggu.',
    },
    'attention-to-detail': {
      name: 'Ketelitian',
      definition: 'Jeli melihat hal kecil yang penting dan membereskannya.',
    },
    accountability: {
      name: 'Tanggung jawab',
      definition: 'Bertanggung jawab atas hasil, termasuk ketika hasilnya buruk.',
    },
    integrity: {
      name: 'Integritas',
      definition: 'Berkata jujur dan menepati janji, walau tidak mudah.',
    },
    adaptability: {
      name: 'Kemampuan beradaptasi',
      definition: 'Menyesuaikan cara kerja ketika keadaan berubah.',
    },
    resilience: {
      name: 'Ketahanan terhadap tekanan',
      definition: 'Tetap bekerja dengan baik di bawah tekanan dan cepat bangkit sesudahnya.',
    },
    learning: {
      name: 'Kemauan belajar',
      definition: 'Menyerap pengetahuan baru dan menerapkannya.',
    },
    initiative: {
      name: 'Inisiatif',
      definition: 'Melihat apa yang perlu dikerjakan dan memulainya tanpa disuruh.',
    },
    'self-awareness': {
      name: 'Kesadaran diri',
      definition: 'Mengenal kelebihan, kekurangan, dan kesan yang ditinggalkannya pada orang lain.',
    },
    'technical-depth': {
      name: 'Penguasaan teknis',
      definition: 'Menguasai seluk-beluk pekerjaannya.',
    },
    quality: {
      name: 'Kualitas kerja',
      definition: 'Tahu seperti apa hasil kerja yang baik dan berpegang padanya.',
    },
    safety: {
      name: 'Keselamatan kerja',
      definition: 'Mengenali hal yang bisa membahayakan orang dan bertindak sebelum terjadi kecelakaan.',
    },
  },
  directions: {
    'to-candidate': { name: 'Ditanyakan kepada Anda', definition: 'Pewawancara bertanya dan Anda menjawab.' },
    'from-candidate': { name: 'Ditanyakan oleh Anda', definition: 'Anda bertanya dan pewawancara menjawab.' },
  },
  phases: {
    opening: { name: 'Awal', definition: 'Menit-menit pertama, saat kedua pihak saling mengenal.' },
    core: {
      name: 'Bagian utama',
      definition: 'Bagian dengan pertanyaan terbanyak dan penilaian terpenting.',
    },
    closing: {
      name: 'Penutup',
      definition: 'Menit-menit terakhir: pertanyaan dari Anda dan kelanjutan prosesnya.',
    },
  },
  levels: {
    intern: { name: 'Magang', definition: 'Masih belajar, untuk waktu tertentu dan dengan bimbingan.' },
    junior: {
      name: 'Junior',
      definition: 'Baru di bidangnya dan berkembang lewat tugas yang diperiksa orang lain.',
    },
    mid: {
      name: 'Berpengalaman',
      definition: 'Mengerjakan tugas rutin secara mandiri dan bertanya untuk kasus yang tidak biasa.',
    },
    senior: {
      name: 'Senior',
      definition: 'Menangani kasus yang sulit dan membantu rekan dengan kasus mereka.',
    },
    lead: { name: 'Team leader', definition: 'Bertanggung jawab atas pekerjaan satu tim.' },
    executive: {
      name: 'Pimpinan',
      definition: 'Bertanggung jawab atas satu bidang atau seluruh organisasi.',
    },
  },
  fields: {
    software: {
      name: 'IT dan software',
      definition: 'Membuat, menguji, dan menjalankan aplikasi beserta sistemnya.',
    },
    data: { name: 'Data', definition: 'Mengumpulkan, memeriksa, dan menafsirkan data untuk keputusan.' },
    design: {
      name: 'Desain',
      definition: 'Merancang bagaimana sesuatu terlihat, terbaca, dan berfungsi bagi penggunanya.',
    },
    product: {
      name: 'Produk',
      definition: 'Menentukan apa yang dibuat, untuk siapa, dan dalam urutan apa.',
    },
    sales: { name: 'Penjualan', definition: 'Mendapatkan pelanggan dan menjaga hubungan dengan mereka.' },
    marketing: {
      name: 'Pemasaran',
      definition: 'Memperkenalkan produk atau layanan kepada sasarannya.',
    },
    support: {
      name: 'Layanan pelanggan',
      definition: 'Membantu pelanggan dan rekan kerja ketika ada kendala.',
    },
    finance: { name: 'Keuangan', definition: 'Mengelola pembukuan, anggaran, dan laporan keuangan.' },
    operations: {
      name: 'Operasional',
      definition: 'Menjaga agar pekerjaan sehari-hari suatu organisasi tetap berjalan.',
    },
    people: {
      name: 'SDM (HR)',
      definition: 'Mengurus rekrutmen, penggajian, pelatihan, dan kesejahteraan karyawan.',
    },
    healthcare: { name: 'Kesehatan', definition: 'Mengobati dan merawat orang.' },
    education: { name: 'Pendidikan', definition: 'Mengajar, melatih, dan mendampingi peserta didik.' },
    'hospitality-retail': {
      name: 'Perhotelan, kuliner, dan ritel',
      definition: 'Melayani tamu dan pelanggan di dapur, hotel, dan toko.',
    },
    'trades-logistics': {
      name: 'Teknik, produksi, dan logistik',
      definition: 'Membangun, memperbaiki, memproduksi, dan mengantar.',
    },
    'public-sector': {
      name: 'Pemerintahan dan layanan publik',
      definition: 'Melayani masyarakat di instansi pemerintah berdasarkan peraturan.',
    },
    legal: {
      name: 'Hukum',
      definition: 'Memberi nasihat hukum, menyusun dokumen, dan menangani perkara.',
    },
    leadership: { name: 'Manajemen', definition: 'Memimpin para manajer lain, di bidang apa pun.' },
  },
  frameworks: {
    'present-past-future': {
      name: 'Sekarang, dulu, nanti',
      definition: 'Untuk memperkenalkan diri: dari pekerjaan Anda sekarang sampai rencana ke depan.',
    },
    star: {
      name: 'STAR',
      definition: 'Untuk satu kejadian nyata, diceritakan dari keadaan awal sampai hasilnya.',
    },
    'star-reflection': {
      name: 'STAR dengan refleksi',
      definition: 'Untuk satu kejadian nyata yang pelajarannya juga penting.',
    },
    car: { name: 'CAR', definition: 'Untuk satu kejadian nyata yang perlu diceritakan singkat.' },
    soar: { name: 'SOAR', definition: 'Untuk satu kejadian nyata yang penuh hambatan.' },
    prep: { name: 'PREP', definition: 'Untuk pendapat atau penilaian: jawabannya dulu, lalu alasannya.' },
    'company-role-me': {
      name: 'Perusahaan, posisi, saya',
      definition:
        'Untuk alasan melamar: apa yang menarik dari perusahaannya, dari posisinya, dan mengapa cocok dengan Anda.',
    },
    bridge: {
      name: 'Jembatan',
      definition: 'Untuk hal yang kurang enak: katakan apa adanya, lalu beralih ke kelanjutannya.',
    },
    'range-and-basis': {
      name: 'Kisaran dan dasarnya',
      definition: 'Untuk pertanyaan gaji: tanyakan anggarannya, atau sebutkan kisaran beserta dasarnya.',
    },
    direct: {
      name: 'Jawaban langsung',
      definition: 'Untuk pertanyaan fakta: jawabannya, lalu satu hal yang mendukungnya.',
    },
    'think-aloud': {
      name: 'Berpikir sambil menjelaskan',
      definition: 'Untuk tugas yang dikerjakan langsung: jelaskan apa yang Anda lakukan dan alasannya.',
    },
    'clarify-structure-solve': {
      name: 'Perjelas, uraikan, selesaikan',
      definition: 'Untuk masalah yang lebih besar: uraikan dulu sebelum diselesaikan.',
    },
    'pause-reframe': {
      name: 'Jeda lalu arahkan',
      definition:
        'Untuk pertanyaan yang menekan: ambil jeda, lalu jawab bagian yang berkaitan dengan pekerjaan.',
    },
    ask: {
      name: 'Bertanya dengan baik',
      definition:
        'Untuk giliran Anda bertanya: sedikit saja, sesuai orangnya, dan digali satu langkah lebih dalam.',
    },
  },
  steps: {
    present: { name: 'Sekarang', definition: 'Apa yang Anda kerjakan sekarang.' },
    past: { name: 'Dulu', definition: 'Apa yang membawa Anda sampai di sini.' },
    future: {
      name: 'Nanti',
      definition: 'Apa yang Anda inginkan berikutnya dan kaitannya dengan pekerjaan ini.',
    },
    situation: { name: 'Situasi', definition: 'Di mana dan kapan terjadinya, dan mengapa itu penting.' },
    task: { name: 'Tugas', definition: 'Apa tugas atau tanggung jawab Anda.' },
    action: { name: 'Tindakan', definition: 'Apa yang Anda lakukan, langkah demi langkah.' },
    result: { name: 'Hasil', definition: 'Apa hasilnya, dengan angka kalau ada.' },
    reflection: {
      name: 'Refleksi',
      definition: 'Apa yang Anda pelajari dan apa yang Anda ubah sejak itu.',
    },
    context: { name: 'Konteks', definition: 'Keadaan dan masalahnya, dalam satu atau dua kalimat.' },
    obstacle: { name: 'Hambatan', definition: 'Apa yang menghalangi Anda.' },
    point: { name: 'Inti', definition: 'Jawaban Anda dalam satu kalimat.' },
    reason: { name: 'Alasan', definition: 'Mengapa Anda berpendapat demikian.' },
    example: { name: 'Contoh', definition: 'Satu kejadian dari pekerjaan Anda yang membuktikannya.' },
    'point-again': { name: 'Inti sekali lagi', definition: 'Jawaban Anda diulang, kini beserta alasannya.' },
    company: {
      name: 'Perusahaan',
      definition: 'Mengapa perusahaan ini dan bukan yang lain.',
    },
    role: { name: 'Posisi', definition: 'Tugas mana yang ingin Anda kerjakan.' },
    me: { name: 'Saya', definition: 'Kelebihan Anda yang cocok dengan posisi itu.' },
    acknowledge: { name: 'Akui', definition: 'Katakan apa adanya tanpa berdalih.' },
    bridge: { name: 'Jembatan', definition: 'Katakan apa yang Anda lakukan sesudahnya.' },
    forward: {
      name: 'Ke depan',
      definition: 'Katakan mengapa hal itu justru berguna, atau tidak menjadi hambatan, di pekerjaan ini.',
    },
    'ask-range': { name: 'Tanyakan kisaran', definition: 'Tanyakan anggaran untuk pekerjaan ini.' },
    range: { name: 'Kisaran', definition: 'Sebutkan kisaran dan dasarnya.' },
    flexibility: {
      name: 'Ruang negosiasi',
      definition: 'Sebutkan apa yang bisa dinegosiasikan selain gaji.',
    },
    answer: { name: 'Jawaban', definition: 'Ya, tidak, tanggalnya, atau angkanya.' },
    'supporting-fact': { name: 'Fakta pendukung', definition: 'Satu hal yang mendukung jawaban itu.' },
    clarify: { name: 'Perjelas', definition: 'Tanyakan maksudnya dan kapan tugas dianggap selesai.' },
    plan: { name: 'Rencanakan', definition: 'Katakan bagaimana Anda akan mengerjakannya.' },
    do: { name: 'Kerjakan', definition: 'Kerjakan sambil terus menjelaskan.' },
    check: { name: 'Periksa', definition: 'Uji hasilnya dan katakan apa yang masih kurang.' },
    structure: { name: 'Uraikan', definition: 'Pecah masalah menjadi beberapa bagian.' },
    solve: {
      name: 'Selesaikan',
      definition: 'Kerjakan bagian demi bagian, yang paling penting lebih dulu.',
    },
    recommend: {
      name: 'Sarankan',
      definition: 'Katakan apa yang akan Anda lakukan dan apa risikonya.',
    },
    pause: { name: 'Jeda', definition: 'Tarik napas sebelum berbicara.' },
    'job-related-point': {
      name: 'Kaitan dengan pekerjaan',
      definition: 'Jawab bagian yang berkaitan dengan pekerjaan.',
    },
    'choose-by-stage': {
      name: 'Pilih menurut tahap',
      definition: 'Pilih yang bisa dijawab pewawancara ini dan cocok untuk tahap ini.',
    },
    'ask-three-to-five': {
      name: 'Tanyakan tiga sampai lima',
      definition: 'Siapkan lima, tanyakan tiga, sisakan ruang untuk mengobrol.',
    },
    'follow-up-once': {
      name: 'Dalami sekali',
      definition: 'Gali satu langkah lebih dalam dari jawaban yang Anda terima.',
    },
  },
  constructs: {
    'mental-capability': {
      name: 'Kemampuan berpikir',
      definition: 'Menalar, menimbang, dan memecahkan masalah.',
    },
    'knowledge-and-skills': {
      name: 'Pengetahuan dan keterampilan',
      definition: 'Apa yang telah dipelajari dan dilakukan: pelatihan, pengalaman, penguasaan pekerjaan.',
    },
    personality: { name: 'Kepribadian', definition: 'Kecenderungan sikap seseorang yang relatif tetap.' },
    'applied-social-skills': {
      name: 'Keterampilan sosial',
      definition: 'Berinteraksi dengan orang lain saat bekerja: berkomunikasi, memimpin, meyakinkan.',
    },
    'interests-and-preferences': {
      name: 'Minat dan preferensi',
      definition: 'Pekerjaan dan lingkungan seperti apa yang disukai seseorang.',
    },
    'organizational-fit': {
      name: 'Kecocokan dengan organisasi',
      definition: 'Seberapa jauh nilai dan tujuan seseorang sejalan dengan tempat kerjanya.',
    },
    'physical-attributes': {
      name: 'Ciri fisik',
      definition: 'Penampilan dan kemampuan tubuh. Pertanyaan kami tidak menanyakannya.',
    },
  },
  labels: {
    why: 'Mengapa ditanyakan',
    strong: 'Tanda yang baik',
    weak: 'Tanda yang kurang baik',
    probes: 'Pertanyaan lanjutan',
  },
  titles: { practice: 'Pertanyaan untuk latihan', toAsk: 'Pertanyaan untuk Anda ajukan' },
  flags,
};
