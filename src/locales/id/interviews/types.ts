import type { InterviewsWords } from '../../../interviews/words.js';

/** Indonesian words of the interview types. */
export const types: InterviewsWords['types'] = {
  'recruiter-screen': {
    name: 'Screening HR',
    definition: 'Percakapan awal yang singkat; rekruter perusahaan memeriksa hal-hal pokok.',
    decides: 'Apakah Anda diteruskan ke tim user.',
    lookFor: [
      'Dalam satu menit Anda bisa mengatakan apa pekerjaan Anda dan mengapa lowongan ini menarik.',
      'Anda memenuhi syarat di lowongan yang tidak bisa ditawar.',
      'Kisaran gaji dan waktu mulai Anda masih terjangkau bagi mereka.',
    ],
    differs:
      'Lebih singkat daripada wawancara HR dan hanya menyangkut fakta. Wawancara agen rekrutmen dilakukan oleh pihak luar, yang ini oleh perusahaannya sendiri.',
    tailor: [
      'Siapkan iklan lowongan dan CV di depan mata, lalu jawab dalam dua atau tiga kalimat.',
      'Tentukan kisaran gaji dan tanggal paling awal bisa mulai sebelum telepon berdering.',
      'Tanyakan apa langkah berikutnya dan dengan siapa Anda akan bertemu.',
    ],
  },
  'hr-interview': {
    name: 'Wawancara HR',
    definition:
      'Percakapan dengan HR tentang tujuan karier, keterampilan umum, dan kecocokan Anda dengan perusahaan.',
    decides: 'Apakah kualifikasi dan kecocokan Anda cukup untuk bertemu dengan tim.',
    lookFor: [
      'Tujuan karier Anda searah dengan pekerjaan ini.',
      'Anda akan betah dengan cara kerja di sana.',
      'Anda menyimak pertanyaan dan menjawab dengan jelas.',
      'Ekspektasi gaji Anda bisa dipenuhi perusahaan.',
    ],
    differs:
      'Screening HR hanya memeriksa hal pokok; yang ini masuk ke motivasi dan budaya. Calon atasan menanyakan pekerjaannya sendiri, yang di sini paling-paling muncul sekilas.',
    tailor: [
      'Siapkan satu cerita yang menunjukkan cara Anda bekerja dengan orang lain.',
      'Baca bagaimana perusahaan menggambarkan budayanya, lalu cari padanannya dalam pengalaman Anda.',
      'Pikirkan Anda ingin berada di mana beberapa tahun lagi, dan bagaimana pekerjaan ini menuju ke sana.',
    ],
  },
  'agency-screen': {
    name: 'Wawancara agen rekrutmen',
    definition: 'Percakapan awal dengan agen atau headhunter yang mencarikan karyawan untuk perusahaan lain.',
    decides: 'Apakah agen mengajukan Anda kepada kliennya, dan untuk pekerjaan yang mana.',
    lookFor: [
      'Kualifikasi Anda sesuai dengan permintaan klien.',
      'Agen bisa menggambarkan Anda kepada klien dalam beberapa kalimat.',
      'Anda terbuka soal gaji, kapan bisa mulai, dan lamaran lain.',
    ],
    differs:
      'Pada screening HR, si penelepon bekerja untuk perusahaan. Di sini ia bekerja untuk agen, dan perusahaan baru memilih kemudian.',
    tailor: [
      'Tanyakan siapa kliennya, dan sepakati ke mana saja CV Anda boleh dikirim.',
      'Simpan daftar perusahaan yang sudah Anda lamar, supaya Anda tidak diajukan dua kali.',
      'Sebutkan kisaran gaji yang juga akan Anda sebutkan kepada perusahaan, karena ke sanalah angka itu sampai.',
    ],
  },
  'one-way-video': {
    name: 'Wawancara video satu arah',
    definition:
      'Pertanyaan muncul di layar dengan batas waktu, dan Anda menjawab ke kamera tanpa lawan bicara.',
    decides: 'Apakah Anda diundang untuk berbicara dengan orang.',
    lookFor: [
      'Jawaban Anda sesuai dengan pertanyaannya dan selesai dalam waktu yang ada.',
      'Anda terlihat dan terdengar dengan jelas.',
      'Anda tahu pekerjaan mana ini dan mengapa Anda menginginkannya.',
    ],
    differs:
      'Dalam panggilan video ada orang yang mendengarkan dan bertanya lebih jauh; di sini tidak ada. Wawancara AI menanggapi jawaban Anda, sedangkan pertanyaan di sini sudah tetap.',
    tailor: [
      'Cari tahu berapa lama tiap jawaban dan apakah boleh direkam ulang.',
      'Berlatihlah bersuara dengan pengatur waktu sambil menatap lensa.',
      'Letakkan lampu di depan Anda dan periksa suara dengan rekaman pendek.',
    ],
  },
  'ai-screen': {
    name: 'Wawancara AI',
    definition: 'Wawancara awal yang pertanyaannya diajukan oleh program komputer, lewat suara atau chat.',
    decides: 'Apakah HR meneruskan lamaran Anda setelah membaca atau mendengar jawabannya.',
    lookFor: [
      'Jawaban Anda menyentuh syarat-syarat di lowongan.',
      'Anda memberi contoh kalau diminta.',
      'Ucapan Anda bisa dipahami orang yang tidak ikut hadir.',
    ],
    differs:
      'Pertanyaan video satu arah sudah tetap. Di sini pertanyaan berikutnya bisa bergantung pada jawaban Anda sebelumnya.',
    tailor: [
      'Sebutkan keterampilan, alat, dan sertifikat Anda dengan istilah yang dipakai di lowongan.',
      'Akhiri setiap jawaban dengan kalimat penutup yang jelas, lalu tunggu.',
      'Kalau disabilitas membuat bentuk wawancara ini menyulitkan Anda, mintalah bentuk lain kepada HR sebelumnya.',
    ],
  },
  'group-screen': {
    name: 'Wawancara kelompok',
    definition:
      'Satu pertemuan dengan beberapa kandidat sekaligus, sering kali dengan tugas bersama atau diskusi.',
    decides: 'Kandidat mana yang diundang ke wawancara sendiri-sendiri.',
    lookFor: [
      'Anda ikut berperan tanpa mengambil alih.',
      'Anda menyimak orang lain dan melanjutkan gagasan mereka.',
      'Anda bisa memperkenalkan diri secara singkat kepada orang yang belum dikenal.',
    ],
    differs:
      'Dalam wawancara panel Anda sendirian menghadapi beberapa pewawancara. Assessment center berisi lebih banyak latihan dan berlangsung setengah hari atau lebih.',
    tailor: [
      'Siapkan perkenalan setengah menit.',
      'Dalam tugas bersama, bicaralah sekali di awal, lalu ajak orang yang belum bicara.',
      'Ingat nama kandidat lain dan sapa mereka dengan namanya.',
    ],
  },
  'campus-screen': {
    name: 'Wawancara rekrutmen kampus',
    definition:
      'Wawancara singkat di kampus, sekolah, atau bursa kerja untuk orang yang baru memulai karier.',
    decides: 'Apakah Anda diundang ke perusahaan, sering kali untuk magang atau pekerjaan pertama.',
    lookFor: [
      'Anda bisa menjelaskan mengapa memilih bidang ini.',
      'Anda punya contoh dari kuliah, organisasi, atau kerja paruh waktu.',
      'Anda lulus tepat waktu untuk jadwal mulai yang mereka rencanakan.',
    ],
    differs:
      'Screening HR menanyakan pekerjaan yang pernah Anda jalani. Di sini kuliah dan kegiatan Anda boleh menggantikannya.',
    tailor: [
      'Pilih satu tugas kuliah dan siap menjelaskan bagian mana yang Anda kerjakan.',
      'Siapkan CV dan transkrip nilai.',
      'Tanyakan seperti apa tahun pertama orang yang mulai bekerja di sana.',
    ],
  },
  'values-interview': {
    name: 'Wawancara nilai perusahaan',
    definition:
      'Wawancara tentang cara Anda memperlakukan orang dan mengambil keputusan, diukur dengan nilai perusahaan.',
    decides: 'Apakah cara kerja Anda cocok dengan cara kerja yang diinginkan perusahaan.',
    lookFor: [
      'Contoh Anda nyata dan menunjukkan tindakan Anda.',
      'Anda bisa menceritakan perbedaan pendapat dan bagaimana akhirnya.',
      'Anda sudah memikirkan nilai-nilai itu, termasuk yang sulit dijalankan.',
    ],
    differs:
      'Wawancara HR menyinggung budaya di antara hal lain; di sini budaya adalah pokoknya. Wawancara perilaku bertanya dengan cara yang sama, tetapi untuk menilai cara Anda bekerja.',
    tailor: [
      'Cari nilai-nilai perusahaan dalam rumusan mereka sendiri, lalu siapkan satu cerita untuk tiap nilai.',
      'Pilih cerita tentang saat berbuat benar menuntut pengorbanan.',
      'Ceritakan dulu kejadiannya. Sebut nama nilainya hanya kalau ditanya.',
    ],
  },
  'assessment-center': {
    name: 'Assessment center',
    definition:
      'Rangkaian latihan setengah hari atau lebih, sendiri dan bersama kandidat lain, diamati beberapa penilai.',
    decides: 'Apakah Anda lanjut, setelah para penilai menggabungkan nilainya.',
    lookFor: [
      'Anda menunjukkan kekuatan yang sama di lebih dari satu latihan.',
      'Anda memutuskan mana yang didahulukan saat pekerjaan terlalu banyak.',
      'Anda membantu kelompok mencapai hasil.',
    ],
    differs:
      'Wawancara kelompok hanya satu pertemuan, yang ini serangkaian latihan, kadang dengan psikotes. Pada rangkaian wawancara sehari Anda hanya bercakap-cakap, tanpa kandidat lain.',
    tailor: [
      'Mintalah jadwal dan jenis latihannya.',
      'Cobalah satu latihan di rumah dengan batas waktu: urutkan dua puluh pesan menurut urgensinya dalam sepuluh menit.',
      'Kalau satu latihan kurang berhasil, lepaskan. Latihan berikutnya biasanya dinilai sendiri.',
    ],
  },
  'hr-closing': {
    name: 'Wawancara HR tahap akhir',
    definition: 'Percakapan dengan HR menjelang akhir tentang gaji, tunjangan, kontrak, dan tanggal mulai.',
    decides: 'Apakah penawaran kerja dibuat, dan dengan syarat apa.',
    lookFor: [
      'Harapan Anda dan tawaran mereka bisa bertemu.',
      'Anda bisa mulai saat dibutuhkan.',
      'Dokumen Anda lengkap dan orang yang Anda jadikan referensi bisa dihubungi.',
    ],
    differs:
      'Wawancara HR di awal menanyakan apakah Anda cocok. Yang ini datang setelah tim setuju, atau hampir setuju, dan menanyakan apakah kedua pihak bisa sepakat.',
    tailor: [
      'Tulis apa yang Anda perlukan, apa yang Anda harapkan, dan apa yang bisa dilepas.',
      'Siapkan dokumen, dan pastikan aturan pengunduran diri di tempat kerja Anda sekarang.',
      'Mintalah syarat-syaratnya secara tertulis dan waktu untuk membacanya.',
    ],
  },
  'hiring-manager': {
    name: 'Wawancara calon atasan',
    definition: 'Wawancara dengan orang yang akan menjadi atasan Anda, tentang cara Anda bekerja nanti.',
    decides: 'Apakah calon atasan menginginkan Anda di timnya.',
    lookFor: [
      'Anda cukup paham pekerjaannya untuk membicarakan bagian yang sulit.',
      'Anda pernah menghadapi masalah seperti masalah mereka dan bisa menceritakan tindakan Anda.',
      'Anda bertanggung jawab, juga atas hal yang tidak berhasil.',
    ],
    differs:
      'HR menanyakan apakah Anda cocok dengan perusahaan; calon atasan menanyakan apakah Anda mampu. Wawancara teknis lebih dalam pada bidangnya, sedangkan calon atasan juga ingin tahu cara Anda mengatur prioritas.',
    tailor: [
      'Pilih dua pekerjaan yang paling dekat dengan lowongan dan pelajari lagi rinciannya.',
      'Cari tahu latar belakang calon atasan, supaya Anda tahu bagian mana yang tidak perlu dijelaskan.',
      'Tanyakan apa yang paling sulit bagi tim saat ini.',
    ],
  },
  'peer-interview': {
    name: 'Wawancara calon rekan kerja',
    definition: 'Percakapan dengan satu atau beberapa orang yang akan bekerja di samping Anda.',
    decides: 'Apa yang disampaikan tim kepada atasan tentang bekerja bersama Anda.',
    lookFor: [
      'Anda mau meminta bantuan dan mau membantu.',
      'Anda bisa berbeda pendapat tanpa menyerang orangnya.',
      'Anda tahu pekerjaan sehari-hari, termasuk bagian yang membosankan.',
    ],
    differs:
      'Calon atasan memikirkan apa yang akan Anda capai. Rekan kerja memikirkan rasanya bekerja seharian bersama Anda.',
    tailor: [
      'Siapkan contoh perbedaan pendapat dengan rekan dan bagaimana Anda menyelesaikannya.',
      'Tanyakan bagaimana pekerjaan diserahterimakan dan siapa yang membantu saat ramai.',
      'Tetap profesional walau suasananya santai. Ucapan Anda akan diteruskan.',
    ],
  },
  'technical-screen': {
    name: 'Screening teknis',
    definition:
      'Percakapan singkat dengan orang yang mengerjakan bidang ini, untuk memastikan Anda paham dasarnya.',
    decides: 'Apakah wawancara teknis yang lebih panjang perlu diadakan.',
    lookFor: [
      'Anda tahu istilah, alat, dan aturan yang dipakai setiap hari.',
      'Anda bisa menjelaskan hal sederhana tanpa catatan.',
      'Anda mengaku kalau tidak tahu.',
    ],
    differs:
      'Screening HR menanyakan diri Anda, yang ini menanyakan bidangnya. Wawancara teknis lebih lama dan lebih dalam.',
    tailor: [
      'Bahas satu per satu keterampilan di lowongan dan jelaskan masing-masing dalam satu menit, dengan bersuara.',
      'Siapkan yang mungkin Anda perlukan, misalnya kertas, kalkulator, atau program yang biasa Anda pakai.',
      'Ucapkan jalan pikiran Anda, supaya jawaban yang baru separuh pun tetap dihargai.',
    ],
  },
  'technical-interview': {
    name: 'Wawancara teknis',
    definition:
      'Wawancara dengan ahli tentang isi pekerjaan: bagaimana Anda mengerjakannya, dan mengapa begitu.',
    decides: 'Apakah pengetahuan Anda sedalam yang dituntut pekerjaan ini.',
    lookFor: [
      'Anda bisa memberi alasan untuk cara yang Anda pakai.',
      'Anda tahu apa yang bisa salah dan bagaimana hal itu ketahuan.',
      'Anda tahu batas pengetahuan Anda dan cara mencari tahu selebihnya.',
    ],
    differs:
      'Screening teknis berhenti di dasar. Pada tes praktik langsung Anda mengerjakan tugas; di sini Anda lebih banyak membicarakannya.',
    tailor: [
      'Ambil satu pekerjaan yang pernah Anda lakukan dan siapkan jawaban "mengapa" untuk setiap langkahnya.',
      'Pelajari lagi dua atau tiga topik yang disebut paling awal di lowongan.',
      'Siap menceritakan satu kesalahan dan apa yang Anda pelajari darinya.',
    ],
  },
  'live-exercise': {
    name: 'Tes praktik langsung',
    definition: 'Tugas dari pekerjaan itu yang Anda kerjakan sambil pewawancara mengamati dan bertanya.',
    decides: 'Apakah cara Anda memecahkan masalah akan berjalan dalam pekerjaan nyata.',
    lookFor: [
      'Anda memastikan sudah paham tugasnya sebelum mulai.',
      'Mereka bisa mengikuti jalan pikiran Anda karena Anda mengucapkannya.',
      'Anda memeriksa hasilnya, dan memakai petunjuk kalau ditawari.',
    ],
    differs:
      'Uji coba kerja berlangsung berjam-jam dalam kondisi kerja nyata. Dalam wawancara studi kasus Anda memberi rekomendasi; di sini Anda membuat atau melakukan sesuatu.',
    tailor: [
      'Tanyakan jenis tugasnya: menawarkan barang, mengajar, menulis kode, menggambar.',
      'Latih tugas yang serupa sambil dilihat orang.',
      'Mulailah dengan mengulang tugasnya dengan kata-kata sendiri.',
    ],
  },
  'system-design': {
    name: 'Wawancara desain sistem',
    definition:
      'Percakapan untuk merancang sebuah sistem besar, biasanya dalam perangkat lunak atau rekayasa.',
    decides: 'Apakah Anda bisa dipercaya mengambil keputusan yang sulit diubah lagi.',
    lookFor: [
      'Anda bertanya untuk apa sistem itu dan seberapa besar bebannya sebelum menggambar.',
      'Anda menyebut apa ruginya setiap pilihan.',
      'Anda melihat apa yang rusak lebih dulu dan apa yang harus dilakukan.',
    ],
    differs:
      'Tes praktik langsung adalah masalah kecil yang diselesaikan sampai tuntas. Yang ini besar, dan tidak ada yang menuntut Anda menyelesaikannya.',
    tailor: [
      'Gambarlah dari ingatan sebuah sistem yang Anda kenal baik, lalu tandai di mana ia bisa rusak.',
      'Latih hitungan kasar: berapa banyak, seberapa sering, seberapa cepat bertambah.',
      'Katakan apa yang Anda tinggalkan, dan mengapa.',
    ],
  },
  'case-study': {
    name: 'Wawancara studi kasus',
    definition:
      'Masalah dari dunia kerja, sering kali disederhanakan, yang Anda uraikan sampai pada rekomendasi.',
    decides: 'Apakah Anda berpikir jernih saat tidak ada satu jawaban yang benar.',
    lookFor: [
      'Anda mengurai masalahnya dulu sebelum memecahkan bagiannya.',
      'Anda menghitung dengan bersuara dan sadar kalau hasilnya tidak mungkin benar.',
      'Anda menutup dengan rekomendasi dan mengatakan seberapa yakin Anda.',
    ],
    differs:
      'Pada tes praktik langsung ada yang dibuat, pada studi kasus ada yang diputuskan. Pertanyaan perilaku menanyakan apa yang pernah Anda lakukan, studi kasus menanyakan apa yang akan Anda lakukan.',
    tailor: [
      'Latih tiga kasus dengan bersuara bersama orang yang berperan sebagai pewawancara.',
      'Tanyakan apakah kertas dan kalkulator boleh dipakai.',
      'Ambil setengah menit untuk menulis rencana sebelum berbicara.',
    ],
  },
  'take-home-review': {
    name: 'Pembahasan tugas take-home',
    definition:
      'Percakapan tentang tugas yang Anda kerjakan di rumah; Anda menjelaskan dan menjawab pertanyaan.',
    decides: 'Apakah hasilnya cukup baik, dan apakah Anda menguasainya sebagai pembuatnya.',
    lookFor: [
      'Anda bisa menjelaskan setiap bagiannya.',
      'Anda tahu kelemahannya dan apa yang akan Anda perbaiki kalau ada waktu.',
      'Anda menerima kritik dengan tenang dan memikirkannya.',
    ],
    differs:
      'Bedah portofolio melihat karya Anda di masa lalu. Yang ini melihat tugas yang juga diberikan kepada kandidat lain.',
    tailor: [
      'Baca ulang hasil kerja Anda malam sebelumnya, di perangkat yang akan Anda pakai.',
      'Catat dua hal yang akan Anda ubah beserta alasannya.',
      'Siap kalau diminta mengubah sesuatu saat itu juga.',
    ],
  },
  'work-sample': {
    name: 'Uji coba kerja',
    definition:
      'Satu jam sampai sehari penuh Anda mengerjakan bagian dari pekerjaan nyata, atau tiruan yang mirip.',
    decides: 'Apakah hasil kerja Anda memenuhi standar mereka saat Anda bekerja di samping orang-orangnya.',
    lookFor: [
      'Anda bekerja dengan aman dan mengikuti aturan tempat itu.',
      'Yang Anda selesaikan benar-benar beres.',
      'Anda bertanya sebelum menebak.',
      'Anda bisa mengikuti irama orang di sekitar Anda.',
    ],
    differs:
      'Tes praktik langsung adalah satu tugas di dalam wawancara. Di sini Anda bekerja, di tempat dan dalam kondisi pekerjaan itu.',
    tailor: [
      'Tanyakan pakaian apa yang dipakai, alat apa yang dibawa, dan kepada siapa Anda melapor.',
      'Tanyakan sebelumnya apakah waktunya dibayar dan apakah Anda dilindungi asuransi.',
      'Bersihkan tempat dan lakukan serah terima seperti pada akhir hari kerja.',
    ],
  },
  'portfolio-review': {
    name: 'Bedah portofolio',
    definition: 'Sesi untuk memperlihatkan karya Anda dan menjelaskan pemikiran di baliknya.',
    decides: 'Apakah karya itu, dan bagian Anda di dalamnya, sesuai dengan kebutuhan mereka.',
    lookFor: [
      'Anda mengatakan dengan jelas bagian mana yang Anda kerjakan.',
      'Anda bisa memberi alasan untuk satu pilihan dan menyebut apa yang Anda tolak.',
      'Anda tahu apakah karya itu berguna bagi orang yang memakainya.',
    ],
    differs:
      'Dalam presentasi Anda berbicara tentang topik yang mereka tentukan. Di sini pokoknya karya Anda, dan orang boleh menyela.',
    tailor: [
      'Tunjukkan dua atau tiga karya yang dipilih untuk pekerjaan ini, dan tinggalkan sisanya.',
      'Simpan salinan yang bisa dibuka tanpa internet.',
      'Keluarkan hal yang tidak ingin diperlihatkan oleh perusahaan lama.',
    ],
  },
  presentation: {
    name: 'Presentasi',
    definition: 'Pemaparan yang disiapkan di depan beberapa pewawancara, disusul pertanyaan.',
    decides: 'Apakah Anda bisa menjelaskan sesuatu dan mempertahankannya saat ditanya.',
    lookFor: [
      'Semua yang hadir bisa mengulang pokok pikiran Anda sesudahnya.',
      'Anda menepati waktu.',
      'Anda menjawab pertanyaan sulit dengan tenang, atau berjanji mencari tahu.',
    ],
    differs:
      'Pada bedah portofolio orang melihat karya Anda bersama-sama. Di sini Anda memimpin selama waktu yang ditentukan, dan pertanyaan datang di akhir.',
    tailor: [
      'Tanyakan waktunya, ruangannya, dan siapa yang mendengarkan.',
      'Berlatihlah sambil berdiri dengan jam di depan Anda.',
      'Bawa bahan dalam bentuk kedua, misalnya PDF atau cetakan.',
    ],
  },
  'behavioral-interview': {
    name: 'Wawancara perilaku (BEI)',
    definition:
      'Wawancara tentang apa yang pernah Anda lakukan, dengan pertanyaan seperti "Ceritakan saat Anda".',
    decides: 'Apakah perilaku Anda di masa lalu menunjukkan kompetensi yang mereka cari.',
    lookFor: [
      'Anda menceritakan satu kejadian, bukan kebiasaan Anda.',
      'Bagian Anda sendiri jelas, walau dikerjakan bersama tim.',
      'Anda bisa mengatakan bagaimana akhirnya dan apa yang akan Anda ubah.',
    ],
    differs:
      'Studi kasus menanyakan apa yang akan Anda lakukan dalam keadaan rekaan. Wawancara nilai perusahaan bertanya dengan cara yang sama, untuk mengetahui apa yang Anda pegang.',
    tailor: [
      'Tulis enam cerita dalam beberapa kata kunci: situasi, tugas Anda, tindakan Anda, hasilnya.',
      'Pasangkan setiap cerita dengan satu syarat di lowongan.',
      'Ceritakan masing-masing dengan bersuara dalam waktu kurang dari dua menit.',
    ],
  },
  panel: {
    name: 'Wawancara panel',
    definition: 'Satu wawancara oleh beberapa orang sekaligus, yang biasanya bertanya bergantian.',
    decides: 'Apakah panel secara keseluruhan merekomendasikan Anda.',
    lookFor: [
      'Anda menjawab orang yang bertanya dan tetap melibatkan yang lain.',
      'Jawaban Anda memuaskan ahlinya dan bisa dipahami semua orang.',
      'Anda tetap ramah saat pertanyaan datang bertubi-tubi.',
    ],
    differs:
      'Wawancara kelompok punya beberapa kandidat, panel punya beberapa pewawancara. Pada rangkaian wawancara sehari Anda menemui pewawancara satu per satu.',
    tailor: [
      'Tanyakan sebelumnya nama dan jabatan semua anggota panel.',
      'Siapkan satu pertanyaan untuk setiap jenis orang yang akan hadir.',
      'Catat siapa menanyakan apa. Anda memerlukannya untuk ucapan terima kasih.',
    ],
  },
  'onsite-loop': {
    name: 'Rangkaian wawancara sehari',
    definition:
      'Beberapa wawancara berturut-turut, di kantor atau lewat video; di sebagian perusahaan disebut onsite.',
    decides: 'Apakah perusahaan membuat penawaran, setelah para pewawancara mencocokkan catatan.',
    lookFor: [
      'Anda siap menghadapi setiap pewawancara di bidangnya, misalnya keterampilan teknis atau kerja sama.',
      'Cerita tentang diri Anda sama di setiap ruangan.',
      'Perhatian Anda di percakapan terakhir sama seperti di yang pertama.',
    ],
    differs:
      'Panel duduk di satu ruangan. Di sini setiap pewawancara menilai sendiri. Assessment center menambahkan latihan bersama kandidat lain.',
    tailor: [
      'Mintalah jadwal dengan nama dan topiknya, lalu bersiap untuk tiap percakapan.',
      'Siapkan cukup banyak cerita supaya tidak ada yang mendengar cerita yang sama dua kali.',
      'Bawa air minum dan makanan ringan.',
    ],
  },
  'cross-functional': {
    name: 'Wawancara lintas divisi',
    definition: 'Percakapan dengan orang dari divisi lain yang pekerjaannya bergantung pada pekerjaan Anda.',
    decides: 'Apakah divisi itu merasa bisa bekerja sama dengan Anda.',
    lookFor: [
      'Anda bisa menjelaskan pekerjaan tanpa istilah khusus bidang Anda.',
      'Anda paham apa yang mereka perlukan dari tim Anda.',
      'Anda mengajak bicara saat prioritas berbenturan.',
    ],
    differs:
      'Rekan kerja mengerjakan hal yang sama dengan Anda. Orang ini mengerjakan hal lain dan melihat pekerjaan Anda dari luar.',
    tailor: [
      'Cari tahu apa tugas divisi itu dan di mana pertemuannya dengan pekerjaan ini.',
      'Siapkan contoh saat dua tim menginginkan hal yang berbeda.',
      'Tanyakan apa yang mereka harap dilakukan secara lain oleh tim yang akan Anda masuki.',
    ],
  },
  'skip-level': {
    name: 'Wawancara atasan tidak langsung',
    definition: 'Percakapan dengan atasan dari orang yang akan menjadi atasan Anda.',
    decides: 'Apakah tingkat di atasnya setuju dengan pilihan calon atasan.',
    lookFor: [
      'Anda melihat lebih jauh dari tugas sendiri, sampai ke tujuan divisi.',
      'Anda bisa memutuskan saat sebagian fakta belum ada.',
      'Anda bisa berkembang ke peran yang lebih besar.',
    ],
    differs:
      'Calon atasan menanyakan cara Anda mengerjakan pekerjaan. Setingkat di atasnya, mereka menanyakan apa yang akan Anda tambahkan selama bertahun-tahun. Wawancara direksi melihat seluruh perusahaan.',
    tailor: [
      'Cari tahu sasaran divisi tahun ini.',
      'Siapkan satu keputusan yang pernah Anda ambil beserta alasan terkuat yang menentangnya.',
      'Tanyakan divisi ini seharusnya berada di mana dua tahun lagi.',
    ],
  },
  executive: {
    name: 'Wawancara direksi',
    definition: 'Percakapan dengan pimpinan, misalnya direktur atau pendiri, biasanya menjelang akhir.',
    decides: 'Apakah pimpinan setuju menerima Anda.',
    lookFor: [
      'Anda bisa mengatakan mengapa memilih perusahaan ini.',
      'Anda menilai orang dan keadaan dengan matang.',
      'Anda bisa menyampaikan hal rumit dengan beberapa kata.',
    ],
    differs:
      'Wawancara atasan tidak langsung menyangkut divisi, yang ini menyangkut perusahaan. Rincian pekerjaan jarang dibahas.',
    tailor: [
      'Baca berita terbaru atau laporan tahunan perusahaan, dan punyai pendapat tentang satu hal di dalamnya.',
      'Ringkas cerita utama Anda menjadi satu menit.',
      'Tanyakan mereka ingin perusahaan ini dikenal karena apa.',
    ],
  },
  'bar-raiser': {
    name: 'Wawancara bar raiser',
    definition:
      'Wawancara oleh pewawancara terlatih dari luar tim, yang menjaga standar penerimaan tetap sama di mana-mana.',
    decides:
      'Apakah Anda memenuhi standar seluruh perusahaan. Di sebagian perusahaan, orang ini bisa membatalkan penerimaan.',
    lookFor: [
      'Contoh Anda tetap kuat saat ditanya lebih jauh.',
      'Anda bisa mengatakan apa yang Anda timbang dan mengapa hasilnya begitu.',
      'Anda memegang prinsip seperti prinsip perusahaan, juga saat sulit.',
    ],
    differs:
      'Pewawancara lain ingin lowongannya terisi. Yang ini bukan dari tim dan bukan dari HR, dan tidak punya kepentingan.',
    tailor: [
      'Simpan dua cerita yang belum didengar siapa pun hari itu.',
      'Kuasai setiap cerita sampai rinci. Satu jawaban bisa diikuti empat pertanyaan lagi.',
      'Baca prinsip yang diumumkan perusahaan.',
    ],
  },
  'team-match': {
    name: 'Wawancara pencocokan tim',
    definition: 'Percakapan singkat dengan seorang manajer setelah Anda lulus, untuk mencari tim yang cocok.',
    decides: 'Tim mana yang Anda masuki, dan kadang apakah sekarang sudah ada tempat.',
    lookFor: [
      'Pekerjaan tim itu menarik bagi Anda.',
      'Anda dan manajer itu bisa bekerja sama.',
      'Yang ingin Anda pelajari bisa dipelajari di sana.',
    ],
    differs: 'Wawancara calon atasan menguji Anda. Di sini ujian sudah lewat dan kedua pihak memilih.',
    tailor: [
      'Tulis apa yang Anda cari dari sebuah tim, yang terpenting lebih dulu.',
      'Tanyakan rencana enam bulan ke depan dan mengapa tempat itu kosong.',
      'Kalau Anda menginginkan tim ini, katakan sebelum percakapan berakhir.',
    ],
  },
  'meal-interview': {
    name: 'Wawancara sambil makan',
    definition: 'Wawancara sambil makan siang, makan malam, atau minum kopi bersama tim atau manajer.',
    decides: 'Kesan apa tentang Anda yang dibawa tim kembali ke tempat kerja.',
    lookFor: [
      'Anda sopan kepada semua orang, termasuk pelayan.',
      'Anda menjaga percakapan tetap hidup dan memberi orang lain kesempatan bicara.',
      'Anda tetap santun saat suasana menjadi santai.',
    ],
    differs:
      'Pada wawancara calon rekan kerja pertanyaannya disiapkan. Di sini obrolan mengalir ke mana-mana, tetapi tetap dinilai.',
    tailor: [
      'Beri tahu tuan rumah sebelumnya apa yang tidak Anda makan, dan pesan yang mudah dimakan.',
      'Siapkan dua topik di luar pekerjaan.',
      'Biarkan tuan rumah yang memulai urusan kerja dan yang memesan lebih dulu.',
    ],
  },
};
