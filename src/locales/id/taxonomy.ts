import type { QuestionsWords } from '../../questions/model.js';
import { flags } from './flags.js';

/** Indonesian words of the question taxonomy. */
export const questions: QuestionsWords = {
  kinds: {
    opening: {
      name: 'Pembuka',
      definition:
        'Mengajak Anda memperkenalkan diri secara ringkas dan menjadi pijakan percakapan selanjutnya.',
    },
    background: {
      name: 'Latar belakang',
      definition: 'Memastikan fakta seperti tanggal, izin, dan syarat yang mutlak untuk pekerjaan ini.',
    },
    experience: {
      name: 'Pengalaman',
      definition: 'Menanyakan apa yang dikerjakan dalam suatu jabatan atau proyek, dan oleh siapa.',
    },
    behavioral: {
      name: 'Perilaku di masa lalu',
      definition: 'Meminta satu kejadian nyata dan apa yang Anda lakukan saat itu.',
    },
    situational: {
      name: 'Situasi',
      definition: 'Menggambarkan suatu keadaan di tempat kerja dan menanyakan apa yang akan Anda lakukan.',
    },
    'job-knowledge': {
      name: 'Pengetahuan kerja',
      definition: 'Menggali apa yang harus diketahui seseorang untuk melakukan pekerjaan ini.',
    },
    'work-sample': {
      name: 'Contoh kerja',
      definition: 'Meminta Anda mengerjakan atau memperlihatkan sebagian dari pekerjaannya.',
    },
    case: {
      name: 'Studi kasus',
      definition: 'Memberikan masalah yang lebih besar untuk diuraikan sambil berbicara.',
    },
    competency: {
      name: 'Kompetensi',
      definition: 'Menyebut suatu keterampilan dan menanyakan cara Anda menjalankannya.',
    },
    motivation: {
      name: 'Motivasi',
      definition: 'Menanyakan mengapa Anda menginginkan pekerjaan ini dan apa yang Anda ketahui tentangnya.',
    },
    'culture-fit': {
      name: 'Budaya kerja',
      definition: 'Menanyakan cara orang bekerja bersama dan apakah hal itu cocok untuk Anda.',
    },
    'career-goals': {
      name: 'Tujuan karier',
      definition: 'Menanyakan arah karier Anda dan bagaimana orang berkembang di sana.',
    },
    'self-assessment': {
      name: 'Penilaian diri',
      definition: 'Menanyakan bagaimana Anda melihat diri sendiri, atau bagaimana orang lain melihat Anda.',
    },
    transition: {
      name: 'Pindah kerja',
      definition: 'Menanyakan alasan keluar, awal bergabung, dan masa di antaranya.',
    },
    pay: {
      name: 'Gaji dan ketentuan',
      definition: 'Memastikan apakah bayangan kedua pihak tentang gaji dan ketentuan kerja berdekatan.',
    },
    availability: {
      name: 'Ketersediaan',
      definition: 'Memastikan tanggal mulai, jam kerja, tempat kerja, dan cuti.',
    },
    'candidate-questions': {
      name: 'Giliran Anda bertanya',
      definition: 'Mempersilakan Anda bertanya, atau menanyakan kelanjutan prosesnya.',
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
      definition: 'Datang dari arah yang tidak disangka agar jawabannya tidak dihafal.',
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
      definition: 'Mengerjakan bagiannya dalam pekerjaan bersama dan membantu bagian orang lain.',
    },
    conflict: {
      name: 'Menangani konflik',
      definition: 'Membicarakan perselisihan secara terbuka dan menyelesaikannya.',
    },
    'customer-focus': {
      name: 'Fokus pada pelanggan',
      definition: 'Mencari tahu kebutuhan orang yang dilayani dan bekerja untuk memenuhinya.',
    },
    empathy: {
      name: 'Empati',
      definition: 'Menyadari keadaan orang lain dan bertindak sesuai dengannya.',
    },
    influence: {
      name: 'Memengaruhi',
      definition: 'Meyakinkan orang lain dengan alasan, bukan dengan perintah.',
    },
    negotiation: {
      name: 'Negosiasi',
      definition: 'Menemukan kesepakatan yang dapat dijalankan kedua pihak.',
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
      definition: 'Menemukan penyebab masalah dan jalan keluar yang bertahan lama.',
    },
    'critical-thinking': {
      name: 'Berpikir kritis',
      definition: 'Menimbang apa yang diketahui, apa yang hanya diduga, dan apa akibatnya.',
    },
    'decision-making': {
      name: 'Pengambilan keputusan',
      definition: 'Memilih tepat waktu berdasarkan fakta yang ada dan berdiri di belakang pilihannya.',
    },
    creativity: {
      name: 'Kreativitas',
      definition: 'Menemukan cara baru ketika cara yang biasa tidak memadai.',
    },
    planning: {
      name: 'Perencanaan',
      definition: 'Menyusun langkah, orang, dan tanggal sebelum pekerjaan dimulai.',
    },
    prioritizing: {
      name: 'Menentukan prioritas',
      definition: 'Memutuskan apa yang didahulukan dan apa yang harus menunggu.',
    },
    'attention-to-detail': {
      name: 'Ketelitian',
      definition: 'Melihat hal kecil yang penting dan menanganinya.',
    },
    accountability: {
      name: 'Tanggung jawab',
      definition: 'Bertanggung jawab atas hasil, juga ketika hasilnya buruk.',
    },
    integrity: {
      name: 'Integritas',
      definition: 'Berkata benar dan menepati janji, juga ketika hal itu tidak mudah.',
    },
    adaptability: {
      name: 'Kemampuan beradaptasi',
      definition: 'Mengubah langkah ketika keadaan berubah.',
    },
    resilience: {
      name: 'Ketahanan',
      definition: 'Terus bekerja di bawah tekanan dan pulih sesudahnya.',
    },
    learning: {
      name: 'Kemauan belajar',
      definition: 'Menyerap pengetahuan baru dan memakainya.',
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
      name: 'Kedalaman teknis',
      definition: 'Menguasai seluk-beluk pekerjaannya.',
    },
    quality: {
      name: 'Mutu',
      definition: 'Tahu seperti apa hasil kerja yang baik dan berpegang padanya.',
    },
    safety: {
      name: 'Keselamatan',
      definition: 'Melihat apa yang dapat membahayakan orang dan bertindak sebelum terjadi.',
    },
  },
  directions: {
    'to-candidate': { name: 'Ditanyakan kepada Anda', definition: 'Pewawancara bertanya dan Anda menjawab.' },
    'from-candidate': { name: 'Ditanyakan oleh Anda', definition: 'Anda bertanya dan pewawancara menjawab.' },
  },
  phases: {
    opening: { name: 'Awal', definition: 'Menit-menit pertama, saat kedua pihak saling menyesuaikan diri.' },
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
      definition: 'Mengerjakan tugas yang biasa sendiri dan bertanya tentang yang tidak biasa.',
    },
    senior: {
      name: 'Senior',
      definition: 'Menangani kasus yang sulit dan membantu rekan dengan kasus mereka.',
    },
    lead: { name: 'Pemimpin tim', definition: 'Bertanggung jawab atas pekerjaan satu tim.' },
    executive: {
      name: 'Eksekutif',
      definition: 'Bertanggung jawab atas satu bidang atau seluruh organisasi.',
    },
  },
  fields: {
    software: {
      name: 'Perangkat lunak',
      definition: 'Membuat, menguji, dan menjalankan program beserta sistem di bawahnya.',
    },
    data: { name: 'Data', definition: 'Mengumpulkan, memeriksa, dan menafsirkan data untuk keputusan.' },
    design: {
      name: 'Desain',
      definition: 'Merancang bagaimana sesuatu terlihat, terbaca, dan berfungsi bagi pemakainya.',
    },
    product: {
      name: 'Produk',
      definition: 'Menentukan apa yang dibuat, untuk siapa, dan dalam urutan apa.',
    },
    sales: { name: 'Penjualan', definition: 'Mendapatkan pelanggan dan menjaga kesepakatan dengan mereka.' },
    marketing: {
      name: 'Pemasaran',
      definition: 'Memperkenalkan suatu penawaran kepada orang yang dituju.',
    },
    support: {
      name: 'Layanan bantuan',
      definition: 'Membantu pelanggan dan rekan kerja ketika ada yang tidak berjalan.',
    },
    finance: { name: 'Keuangan', definition: 'Mengelola pembukuan, merencanakan dana, dan melaporkannya.' },
    operations: {
      name: 'Operasional',
      definition: 'Menjaga agar pekerjaan sehari-hari suatu organisasi tetap berjalan.',
    },
    people: {
      name: 'Sumber daya manusia',
      definition: 'Merekrut, menggaji, melatih, dan memperhatikan orang-orang yang bekerja.',
    },
    healthcare: { name: 'Kesehatan', definition: 'Mengobati dan merawat orang.' },
    education: { name: 'Pendidikan', definition: 'Mengajar, melatih, dan mendampingi peserta didik.' },
    'hospitality-retail': {
      name: 'Perhotelan, kuliner, dan ritel',
      definition: 'Melayani tamu dan pelanggan di dapur, hotel, dan toko.',
    },
    'trades-logistics': {
      name: 'Pekerjaan teknik dan logistik',
      definition: 'Membangun, memperbaiki, membuat, dan mengantar barang.',
    },
    'public-sector': {
      name: 'Sektor publik',
      definition: 'Bekerja untuk warga berdasarkan aturan publik.',
    },
    legal: {
      name: 'Hukum',
      definition: 'Memberi nasihat hukum, menyusun dokumen, dan berargumen berdasarkan hukum.',
    },
    leadership: { name: 'Kepemimpinan', definition: 'Memimpin para pemimpin lain, di bidang apa pun.' },
  },
  frameworks: {
    'present-past-future': {
      name: 'Sekarang, dulu, nanti',
      definition:
        'Untuk memperkenalkan diri: dari pekerjaan Anda sekarang sampai langkah yang Anda inginkan.',
    },
    star: {
      name: 'STAR',
      definition: 'Untuk satu kejadian nyata, diceritakan dari keadaan awal sampai hasilnya.',
    },
    'star-reflection': {
      name: 'STAR dengan refleksi',
      definition: 'Untuk satu kejadian nyata, ketika pelajaran darinya ikut penting.',
    },
    car: { name: 'CAR', definition: 'Untuk satu kejadian nyata dalam waktu singkat.' },
    soar: { name: 'SOAR', definition: 'Untuk satu kejadian nyata yang terhalang sesuatu.' },
    prep: { name: 'PREP', definition: 'Untuk pendapat atau penilaian: jawaban dahulu, lalu alasannya.' },
    'company-role-me': {
      name: 'Perusahaan, peran, saya',
      definition:
        'Untuk alasan: apa yang menarik dari tempatnya, dari pekerjaannya, dan mengapa cocok dengan Anda.',
    },
    bridge: {
      name: 'Jembatan',
      definition: 'Untuk hal yang kurang enak: katakan apa adanya, lalu beralih ke kelanjutannya.',
    },
    'range-and-basis': {
      name: 'Kisaran dan dasarnya',
      definition: 'Untuk gaji: tanyakan anggarannya, atau sebutkan kisaran beserta dasarnya.',
    },
    direct: {
      name: 'Jawaban langsung',
      definition: 'Untuk fakta: jawabannya, dan satu hal yang mendukungnya.',
    },
    'think-aloud': {
      name: 'Berpikir sambil berbicara',
      definition: 'Untuk tugas di tempat: biarkan orang lain mengikuti apa yang Anda lakukan dan alasannya.',
    },
    'clarify-structure-solve': {
      name: 'Perjelas, uraikan, selesaikan',
      definition: 'Untuk masalah yang lebih besar: uraikan dahulu sebelum diselesaikan.',
    },
    'pause-reframe': {
      name: 'Jeda lalu arahkan',
      definition: 'Untuk tekanan: ambil waktu dan jawab bagian yang penting bagi pekerjaan.',
    },
    ask: {
      name: 'Bertanya dengan baik',
      definition:
        'Untuk pertanyaan Anda sendiri: sedikit, cocok untuk orangnya, dan satu langkah lebih dalam.',
    },
  },
  steps: {
    present: { name: 'Sekarang', definition: 'Apa yang Anda kerjakan sekarang.' },
    past: { name: 'Dulu', definition: 'Apa yang membawa Anda sampai di sini.' },
    future: {
      name: 'Nanti',
      definition: 'Apa yang Anda inginkan berikutnya dan kaitannya dengan pekerjaan ini.',
    },
    situation: { name: 'Situasi', definition: 'Di mana dan kapan terjadinya, dan apa yang dipertaruhkan.' },
    task: { name: 'Tugas', definition: 'Apa yang menjadi bagian Anda.' },
    action: { name: 'Tindakan', definition: 'Apa yang Anda lakukan, langkah demi langkah.' },
    result: { name: 'Hasil', definition: 'Apa hasilnya, dengan angka bila ada.' },
    reflection: {
      name: 'Refleksi',
      definition: 'Apa yang Anda pelajari dan apa yang sejak itu Anda lakukan dengan cara lain.',
    },
    context: { name: 'Konteks', definition: 'Keadaan dan masalahnya, dalam satu atau dua kalimat.' },
    obstacle: { name: 'Hambatan', definition: 'Apa yang menghalangi.' },
    point: { name: 'Inti', definition: 'Jawaban Anda dalam satu kalimat.' },
    reason: { name: 'Alasan', definition: 'Mengapa Anda berpendapat demikian.' },
    example: { name: 'Contoh', definition: 'Satu kejadian dari pekerjaan Anda yang memperlihatkannya.' },
    'point-again': { name: 'Inti sekali lagi', definition: 'Jawaban Anda diulang, kini beserta alasannya.' },
    company: {
      name: 'Perusahaan',
      definition: 'Apa yang menarik Anda ke tempat ini dan bukan ke tempat lain.',
    },
    role: { name: 'Peran', definition: 'Tugas mana yang ingin Anda kerjakan.' },
    me: { name: 'Saya', definition: 'Apa yang Anda bawa dan cocok dengan pekerjaannya.' },
    acknowledge: { name: 'Akui', definition: 'Katakan apa adanya tanpa berdalih.' },
    bridge: { name: 'Jembatan', definition: 'Katakan apa yang Anda lakukan sesudahnya.' },
    forward: {
      name: 'Ke depan',
      definition: 'Katakan mengapa hal itu berguna, atau tidak menghalangi, dalam pekerjaan ini.',
    },
    'ask-range': { name: 'Tanyakan kisaran', definition: 'Tanyakan anggaran untuk pekerjaan ini.' },
    range: { name: 'Kisaran', definition: 'Sebutkan kisaran dan dari mana Anda memperolehnya.' },
    flexibility: { name: 'Kelonggaran', definition: 'Katakan apa yang dapat dipertimbangkan selain gaji.' },
    answer: { name: 'Jawaban', definition: 'Ya, tidak, tanggalnya, atau angkanya.' },
    'supporting-fact': { name: 'Fakta pendukung', definition: 'Satu hal yang mendukung jawaban itu.' },
    clarify: { name: 'Perjelas', definition: 'Tanyakan maksudnya dan kapan tugas dianggap selesai.' },
    plan: { name: 'Rencanakan', definition: 'Katakan bagaimana Anda akan mengerjakannya.' },
    do: { name: 'Kerjakan', definition: 'Kerjakan sambil terus menjelaskan.' },
    check: { name: 'Periksa', definition: 'Uji hasilnya dan katakan apa yang masih kurang.' },
    structure: { name: 'Uraikan', definition: 'Pecah masalah menjadi beberapa bagian.' },
    solve: {
      name: 'Selesaikan',
      definition: 'Kerjakan bagian demi bagian, yang paling berbobot lebih dahulu.',
    },
    recommend: {
      name: 'Sarankan',
      definition: 'Katakan apa yang akan Anda lakukan dan apa yang mungkin menjadi keberatannya.',
    },
    pause: { name: 'Jeda', definition: 'Tarik napas sebelum berbicara.' },
    'job-related-point': {
      name: 'Yang penting bagi pekerjaan',
      definition: 'Jawab bagian yang menyangkut pekerjaan.',
    },
    'choose-by-stage': {
      name: 'Pilih menurut tahap',
      definition: 'Pilih yang dapat dijawab orang ini dan cocok untuk tahap ini.',
    },
    'ask-three-to-five': {
      name: 'Tanyakan tiga sampai lima',
      definition: 'Siapkan lima, tanyakan tiga, sisakan ruang untuk mengobrol.',
    },
    'follow-up-once': {
      name: 'Dalami sekali',
      definition: 'Masuk satu langkah lebih dalam dari jawaban yang Anda terima.',
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
    personality: { name: 'Kepribadian', definition: 'Kecenderungan seseorang bersikap yang menetap.' },
    'applied-social-skills': {
      name: 'Keterampilan sosial',
      definition: 'Bergaul dengan orang dalam praktik: berbicara, memimpin, meyakinkan.',
    },
    'interests-and-preferences': {
      name: 'Minat dan kesukaan',
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
    strong: 'Tanda jawaban yang kuat',
    weak: 'Tanda jawaban yang lemah',
    probes: 'Pertanyaan lanjutan',
  },
  titles: { practice: 'Pertanyaan untuk latihan', toAsk: 'Pertanyaan untuk diajukan' },
  flags,
};
