import type { InterviewsWords } from '../../../interviews/words.js';

/** Indonesian words of the interview types. */
export const types: InterviewsWords['types'] = {
  'recruiter-screen': {
    name: 'Screening HR',
    definition: 'Wawancara awal yang singkat; rekruter perusahaan memastikan hal-hal dasar.',
    decides: 'Apakah Anda lanjut ke wawancara user.',
    lookFor: [
      'Dalam satu menit Anda bisa menceritakan pekerjaan Anda dan mengapa tertarik pada lowongan ini.',
      'Anda memenuhi syarat wajib di lowongan.',
      'Kisaran gaji dan tanggal mulai Anda masih sesuai dengan kebutuhan mereka.',
    ],
    differs:
      'Lebih singkat daripada wawancara HR dan hanya seputar fakta. Wawancara agen rekrutmen dilakukan pihak luar, sedangkan screening HR oleh perusahaannya sendiri.',
    tailor: [
      'Buka lowongan dan CV di depan Anda, lalu jawab dalam dua atau tiga kalimat.',
      'Sebelum ditelepon, tentukan dulu kisaran gaji dan kapan paling cepat Anda bisa mulai.',
      'Tanyakan tahap berikutnya dan siapa yang akan Anda temui.',
    ],
  },
  'hr-interview': {
    name: 'Wawancara HR',
    definition:
      'Wawancara dengan HR tentang tujuan karier, keterampilan umum, dan kecocokan Anda dengan perusahaan.',
    decides: 'Apakah kualifikasi dan kecocokan Anda cukup untuk lanjut ke wawancara user.',
    lookFor: [
      'Tujuan karier Anda sejalan dengan posisi ini.',
      'Anda akan betah dengan cara kerja di sana.',
      'Anda menyimak pertanyaan dan menjawab dengan jelas.',
      'Ekspektasi gaji Anda bisa dipenuhi perusahaan.',
    ],
    differs:
      'Screening HR hanya memastikan hal dasar; wawancara HR menggali motivasi dan budaya kerja. Soal pekerjaannya ditanyakan calon atasan, di sini paling hanya disinggung.',
    tailor: [
      'Siapkan satu cerita yang menunjukkan cara Anda bekerja dengan orang lain.',
      'Baca bagaimana perusahaan menggambarkan budayanya, lalu cari pengalaman Anda yang sesuai.',
      'Pikirkan rencana karier Anda beberapa tahun ke depan, dan bagaimana posisi ini mengarah ke sana.',
    ],
  },
  'agency-screen': {
    name: 'Wawancara agen rekrutmen',
    definition:
      'Wawancara awal dengan agen rekrutmen atau headhunter yang mencarikan karyawan untuk perusahaan lain.',
    decides: 'Apakah agen mengajukan Anda ke kliennya, dan untuk posisi apa.',
    lookFor: [
      'Kualifikasi Anda sesuai dengan permintaan klien.',
      'Agen bisa menggambarkan Anda kepada klien dalam beberapa kalimat.',
      'Anda terbuka soal gaji, kapan bisa mulai, dan lamaran di tempat lain.',
    ],
    differs:
      'Pada screening HR, yang menelepon adalah karyawan perusahaan. Di sini ia orang agen, dan perusahaan baru memilih sesudahnya.',
    tailor: [
      'Tanyakan siapa kliennya, dan sepakati ke mana saja CV Anda boleh dikirim.',
      'Simpan daftar perusahaan yang sudah Anda lamar, supaya Anda tidak diajukan dua kali.',
      'Sebutkan kisaran gaji yang sama dengan yang akan Anda sebutkan kepada perusahaan, karena angkanya akan diteruskan ke sana.',
    ],
  },
  'one-way-video': {
    name: 'Wawancara video satu arah',
    definition:
      'Pertanyaan muncul di layar dengan batas waktu, lalu Anda merekam jawaban tanpa ada pewawancara.',
    decides: 'Apakah Anda dipanggil untuk wawancara langsung.',
    lookFor: [
      'Jawaban Anda sesuai dengan pertanyaannya dan selesai dalam waktu yang ada.',
      'Anda terlihat dan terdengar dengan jelas.',
      'Anda tahu posisi apa yang Anda lamar dan mengapa Anda berminat.',
    ],
    differs:
      'Pada wawancara lewat video call ada orang yang mendengarkan dan menggali jawaban; di sini tidak ada. Wawancara AI menanggapi jawaban Anda, sedangkan pertanyaan di sini sudah tetap.',
    tailor: [
      'Cari tahu berapa lama waktu tiap jawaban dan apakah boleh rekam ulang.',
      'Latih jawaban Anda dengan diucapkan, pakai timer, sambil menatap lensa kamera.',
      'Letakkan lampu di depan Anda, lalu cek suara dengan rekaman pendek.',
    ],
  },
  'ai-screen': {
    name: 'Wawancara AI',
    definition: 'Wawancara awal yang pertanyaannya diajukan oleh AI, lewat suara atau chat.',
    decides: 'Apakah HR meneruskan lamaran Anda setelah membaca atau mendengar jawabannya.',
    lookFor: [
      'Jawaban Anda berkaitan dengan syarat di lowongan.',
      'Anda memberi contoh kalau diminta.',
      'Jawaban Anda bisa dipahami orang yang tidak ikut mendengarkan.',
    ],
    differs:
      'Pertanyaan wawancara video satu arah sudah tetap. Di sini pertanyaan berikutnya bisa bergantung pada jawaban Anda sebelumnya.',
    tailor: [
      'Sebutkan keterampilan, alat, dan sertifikat Anda dengan istilah yang dipakai di lowongan.',
      'Akhiri setiap jawaban dengan kalimat penutup yang jelas, lalu tunggu.',
      'Kalau format ini menyulitkan Anda karena disabilitas, mintalah format lain kepada HR sebelum hari wawancara.',
    ],
  },
  'group-screen': {
    name: 'Wawancara kelompok',
    definition:
      'Satu sesi dengan beberapa kandidat sekaligus, sering kali dengan tugas bersama atau diskusi kelompok (FGD atau LGD).',
    decides: 'Kandidat mana yang dipanggil wawancara satu per satu.',
    lookFor: [
      'Anda ikut berperan tanpa mengambil alih.',
      'Anda menyimak orang lain dan melanjutkan gagasan mereka.',
      'Anda bisa memperkenalkan diri secara singkat di depan orang yang belum dikenal.',
    ],
    differs:
      'Dalam wawancara panel Anda sendirian menghadapi beberapa pewawancara. Assessment center berisi lebih banyak latihan dan berlangsung setengah hari atau lebih.',
    tailor: [
      'Siapkan perkenalan diri 30 detik.',
      'Dalam tugas bersama, bicaralah sekali di awal, lalu ajak orang yang belum bicara.',
      'Ingat nama kandidat lain dan sapa mereka dengan namanya.',
    ],
  },
  'campus-screen': {
    name: 'Wawancara rekrutmen kampus',
    definition:
      'Wawancara singkat di kampus, sekolah, atau bursa kerja untuk lulusan baru dan pencari magang.',
    decides:
      'Apakah Anda dipanggil ke tahap berikutnya di perusahaan, sering kali untuk magang atau pekerjaan pertama.',
    lookFor: [
      'Anda bisa menjelaskan mengapa memilih bidang ini.',
      'Anda punya contoh dari kuliah, organisasi, atau kerja paruh waktu.',
      'Waktu kelulusan Anda cocok dengan jadwal mulai kerja yang mereka rencanakan.',
    ],
    differs:
      'Screening HR menanyakan pengalaman kerja. Di sini kuliah dan kegiatan organisasi boleh menjadi gantinya.',
    tailor: [
      'Pilih satu tugas kuliah atau skripsi, lalu siapkan penjelasan tentang bagian yang Anda kerjakan.',
      'Siapkan CV dan transkrip nilai.',
      'Tanyakan seperti apa tahun pertama karyawan baru di sana.',
    ],
  },
  'values-interview': {
    name: 'Wawancara nilai dan budaya',
    definition:
      'Wawancara tentang cara Anda memperlakukan orang dan mengambil keputusan, diukur dengan nilai-nilai perusahaan (culture fit).',
    decides: 'Apakah cara kerja Anda cocok dengan cara kerja yang diinginkan perusahaan.',
    lookFor: [
      'Contoh Anda nyata dan menunjukkan apa yang Anda lakukan.',
      'Anda bisa menceritakan perbedaan pendapat dan bagaimana akhirnya.',
      'Anda sudah memikirkan nilai-nilai itu, termasuk yang sulit dijalankan.',
    ],
    differs:
      'Di wawancara HR budaya hanya salah satu topik; di sini topik utamanya. Wawancara perilaku bertanya dengan cara yang sama, tetapi untuk menilai cara Anda bekerja.',
    tailor: [
      'Cari nilai-nilai perusahaan persis seperti yang mereka tulis, lalu siapkan satu cerita untuk tiap nilai.',
      'Pilih cerita saat Anda harus berkorban demi melakukan hal yang benar.',
      'Ceritakan dulu kejadiannya. Sebut nama nilainya hanya kalau ditanya.',
    ],
  },
  'assessment-center': {
    name: 'Assessment center',
    definition:
      'Rangkaian simulasi setengah hari atau lebih, sendiri dan bersama kandidat lain, diamati beberapa asesor.',
    decides: 'Apakah Anda lanjut, setelah para asesor menggabungkan penilaiannya.',
    lookFor: [
      'Anda menunjukkan kelebihan yang sama di lebih dari satu latihan.',
      'Anda bisa menentukan prioritas saat pekerjaan menumpuk.',
      'Anda membantu kelompok mencapai hasil.',
    ],
    differs:
      'Wawancara kelompok hanya satu sesi, assessment center berisi serangkaian latihan, kadang ditambah psikotes. Rangkaian wawancara sehari isinya hanya wawancara, tanpa kandidat lain.',
    tailor: [
      'Tanyakan jadwal dan jenis latihannya.',
      'Cobalah satu latihan in-tray di rumah: urutkan dua puluh pesan menurut urgensinya dalam sepuluh menit.',
      'Kalau satu latihan kurang berhasil, lupakan saja. Latihan berikutnya biasanya dinilai terpisah.',
    ],
  },
  'hr-closing': {
    name: 'Wawancara HR tahap akhir',
    definition:
      'Pembicaraan dengan HR menjelang akhir (offering) tentang gaji, tunjangan, kontrak, dan tanggal mulai.',
    decides: 'Apakah Anda mendapat tawaran kerja, dan dengan syarat apa.',
    lookFor: [
      'Ekspektasi Anda dan tawaran mereka masih bisa dipertemukan.',
      'Anda bisa mulai bekerja saat dibutuhkan.',
      'Dokumen Anda lengkap dan pemberi referensi Anda bisa dihubungi.',
    ],
    differs:
      'Wawancara HR di awal melihat apakah Anda cocok. Tahap ini berlangsung setelah user setuju, atau hampir setuju, dan membahas apakah kedua pihak bisa sepakat.',
    tailor: [
      'Tulis apa yang harus ada, apa yang Anda harapkan, dan apa yang masih bisa ditawar.',
      'Siapkan dokumen, dan cek aturan resign (masa pemberitahuan) di tempat kerja Anda sekarang.',
      'Mintalah syarat-syaratnya secara tertulis (offering letter) dan waktu untuk membacanya.',
    ],
  },
  'hiring-manager': {
    name: 'Wawancara calon atasan',
    definition:
      'Wawancara dengan orang yang akan menjadi atasan Anda, tentang pekerjaan dan cara Anda mengerjakannya.',
    decides: 'Apakah calon atasan mau menerima Anda di timnya.',
    lookFor: [
      'Anda cukup paham pekerjaannya untuk membahas bagian yang sulit.',
      'Anda pernah menghadapi masalah serupa dan bisa menceritakan apa yang Anda lakukan.',
      'Anda berani bertanggung jawab, termasuk atas hal yang gagal.',
    ],
    differs:
      'HR melihat apakah Anda cocok dengan perusahaan; calon atasan melihat apakah Anda mampu. Wawancara teknis lebih mendalami bidangnya, sedangkan calon atasan juga ingin tahu cara Anda mengatur prioritas.',
    tailor: [
      'Pilih dua pengalaman kerja yang paling mirip dengan posisi ini dan ingat lagi detailnya.',
      'Cari tahu latar belakang calon atasan, supaya Anda tahu bagian mana yang tidak perlu dijelaskan.',
      'Tanyakan apa yang paling sulit bagi tim saat ini.',
    ],
  },
  'peer-interview': {
    name: 'Wawancara calon rekan kerja',
    definition: 'Wawancara dengan satu atau beberapa calon rekan satu tim.',
    decides: 'Apa kata tim kepada atasan soal rasanya bekerja dengan Anda.',
    lookFor: [
      'Anda mau meminta bantuan dan mau membantu.',
      'Anda bisa berbeda pendapat tanpa menyerang orangnya.',
      'Anda tahu seperti apa pekerjaan sehari-harinya, termasuk bagian yang membosankan.',
    ],
    differs:
      'Calon atasan melihat hasil yang bisa Anda capai. Calon rekan membayangkan rasanya bekerja dengan Anda setiap hari.',
    tailor: [
      'Siapkan contoh perbedaan pendapat dengan rekan dan bagaimana Anda menyelesaikannya.',
      'Tanyakan bagaimana serah terima pekerjaannya dan siapa yang membantu saat sibuk.',
      'Tetap profesional walau suasananya santai. Apa yang Anda katakan akan sampai ke atasan.',
    ],
  },
  'technical-screen': {
    name: 'Screening teknis',
    definition: 'Wawancara singkat dengan orang dari bidang ini, untuk memastikan Anda paham dasarnya.',
    decides: 'Apakah wawancara teknis yang lebih panjang perlu diadakan.',
    lookFor: [
      'Anda tahu istilah, alat, dan aturan yang dipakai setiap hari.',
      'Anda bisa menjelaskan hal sederhana tanpa melihat catatan.',
      'Anda jujur kalau memang tidak tahu.',
    ],
    differs:
      'Screening HR menanyakan diri Anda, screening teknis menanyakan bidangnya. Wawancara teknis lebih lama dan lebih dalam.',
    tailor: [
      'Ambil satu per satu keterampilan di lowongan dan latih menjelaskannya dengan diucapkan, masing-masing satu menit.',
      'Siapkan yang mungkin Anda perlukan, misalnya kertas, kalkulator, atau aplikasi yang biasa Anda pakai.',
      'Jelaskan jalan pikiran Anda, supaya jawaban yang belum lengkap pun tetap dihargai.',
    ],
  },
  'technical-interview': {
    name: 'Wawancara teknis',
    definition:
      'Wawancara dengan orang yang ahli di bidang ini: bagaimana Anda mengerjakan sesuatu, dan mengapa begitu.',
    decides: 'Apakah penguasaan bidang Anda cukup dalam untuk pekerjaan ini.',
    lookFor: [
      'Anda bisa menjelaskan alasan di balik cara kerja Anda.',
      'Anda tahu apa yang bisa salah dan bagaimana hal itu ketahuan.',
      'Anda tahu batas pengetahuan Anda dan cara mencari tahu selebihnya.',
    ],
    differs:
      'Screening teknis hanya sampai dasarnya. Pada tes praktik langsung Anda mengerjakan tugas; di sini Anda lebih banyak membicarakannya.',
    tailor: [
      'Ambil satu pekerjaan yang pernah Anda lakukan dan siapkan jawaban "mengapa" untuk setiap langkahnya.',
      'Pelajari lagi dua atau tiga topik yang disebut paling awal di lowongan.',
      'Siapkan cerita tentang satu kesalahan dan pelajarannya.',
    ],
  },
  'live-exercise': {
    name: 'Tes praktik langsung',
    definition:
      'Anda mengerjakan tugas seperti di pekerjaan aslinya, sementara pewawancara mengamati dan bertanya.',
    decides: 'Apakah cara Anda memecahkan masalah cocok untuk pekerjaan yang sebenarnya.',
    lookFor: [
      'Anda memastikan sudah paham tugasnya sebelum mulai.',
      'Mereka bisa mengikuti jalan pikiran Anda karena Anda menjelaskannya sambil bekerja.',
      'Anda memeriksa hasilnya, dan memakai petunjuk kalau ditawari.',
    ],
    differs:
      'Uji coba kerja berlangsung berjam-jam dalam kondisi kerja nyata. Dalam wawancara studi kasus Anda memberi rekomendasi; di sini Anda membuat atau melakukan sesuatu.',
    tailor: [
      'Tanyakan jenis tugasnya: role play penjualan, microteaching, live coding, menggambar.',
      'Berlatihlah dengan tugas serupa sambil ditonton orang.',
      'Mulailah dengan mengulangi instruksinya dengan kata-kata sendiri.',
    ],
  },
  'system-design': {
    name: 'Wawancara desain sistem',
    definition:
      'Sesi merancang sebuah sistem besar (system design), biasanya untuk software engineer atau bidang teknik lain.',
    decides: 'Apakah Anda bisa dipercaya mengambil keputusan yang sulit diubah lagi.',
    lookFor: [
      'Anda bertanya untuk apa sistem itu dan seberapa besar bebannya sebelum menggambar.',
      'Anda menyebutkan kekurangan setiap pilihan.',
      'Anda tahu bagian mana yang akan bermasalah lebih dulu dan bagaimana mengatasinya.',
    ],
    differs:
      'Tes praktik langsung berisi soal kecil yang dikerjakan sampai selesai. Di sini soalnya besar, dan Anda tidak dituntut menyelesaikannya.',
    tailor: [
      'Gambarlah sebuah sistem yang Anda kenal baik tanpa melihat catatan, lalu tandai titik lemahnya.',
      'Latih hitungan kasar: berapa banyak, seberapa sering, seberapa cepat bertambah.',
      'Sebutkan bagian yang sengaja tidak Anda bahas beserta alasannya.',
    ],
  },
  'case-study': {
    name: 'Wawancara studi kasus',
    definition:
      'Anda membedah masalah dari dunia kerja, sering kali yang sudah disederhanakan, sampai pada rekomendasi.',
    decides: 'Apakah Anda tetap berpikir jernih saat tidak ada jawaban yang pasti benar.',
    lookFor: [
      'Anda mengurai masalahnya dulu sebelum memecahkan bagiannya.',
      'Anda menghitung sambil menjelaskan dan sadar kalau hasilnya tidak masuk akal.',
      'Anda menutup dengan rekomendasi dan mengatakan seberapa yakin Anda.',
    ],
    differs:
      'Pada tes praktik langsung Anda membuat sesuatu, pada studi kasus Anda mengambil keputusan. Wawancara perilaku menanyakan apa yang pernah Anda lakukan, studi kasus menanyakan apa yang akan Anda lakukan.',
    tailor: [
      'Latih tiga kasus bersama teman yang berperan sebagai pewawancara.',
      'Tanyakan apakah kertas dan kalkulator boleh dipakai.',
      'Ambil setengah menit untuk menulis rencana sebelum berbicara.',
    ],
  },
  'take-home-review': {
    name: 'Pembahasan take-home test',
    definition:
      'Sesi membahas tugas yang Anda kerjakan di rumah; Anda menjelaskan hasilnya dan menjawab pertanyaan.',
    decides: 'Apakah hasilnya cukup baik, dan apakah Anda benar-benar menguasainya.',
    lookFor: [
      'Anda bisa menjelaskan setiap bagiannya.',
      'Anda tahu kelemahannya dan apa yang akan Anda perbaiki kalau ada waktu.',
      'Anda menerima kritik dengan tenang dan memikirkannya.',
    ],
    differs:
      'Bedah portofolio membahas karya lama Anda. Di sini yang dibahas adalah tugas yang juga diberikan kepada kandidat lain.',
    tailor: [
      'Baca ulang hasil kerja Anda malam sebelumnya, di perangkat yang akan Anda pakai.',
      'Catat dua hal yang akan Anda ubah beserta alasannya.',
      'Bersiaplah kalau diminta mengubah sesuatu saat itu juga.',
    ],
  },
  'work-sample': {
    name: 'Uji coba kerja',
    definition:
      'Anda mencoba mengerjakan pekerjaan aslinya atau simulasinya (trial), selama satu jam sampai sehari penuh.',
    decides: 'Apakah hasil kerja Anda memenuhi standar mereka saat bekerja bersama timnya.',
    lookFor: [
      'Anda bekerja dengan aman dan mengikuti aturan tempat itu.',
      'Yang Anda selesaikan benar-benar beres.',
      'Anda bertanya, bukan menebak.',
      'Anda bisa mengikuti irama orang di sekitar Anda.',
    ],
    differs:
      'Tes praktik langsung adalah satu tugas di dalam wawancara. Di sini Anda benar-benar bekerja, di tempat dan dalam kondisi yang sebenarnya.',
    tailor: [
      'Tanyakan pakaian apa yang dipakai, alat apa yang dibawa, dan kepada siapa Anda melapor.',
      'Tanyakan sebelumnya apakah waktunya dibayar dan apakah Anda dilindungi asuransi.',
      'Rapikan tempat kerja dan lakukan serah terima seperti di akhir jam kerja.',
    ],
  },
  'portfolio-review': {
    name: 'Bedah portofolio',
    definition: 'Sesi untuk memperlihatkan karya Anda dan menjelaskan pemikiran di baliknya.',
    decides: 'Apakah karya itu, dan peran Anda di dalamnya, sesuai dengan kebutuhan mereka.',
    lookFor: [
      'Anda mengatakan dengan jelas bagian mana yang Anda kerjakan.',
      'Anda bisa menjelaskan alasan di balik satu pilihan dan apa yang tidak jadi dipakai.',
      'Anda tahu apakah karya itu berguna bagi orang yang memakainya.',
    ],
    differs:
      'Pada presentasi, topiknya mereka yang menentukan. Di sini topiknya karya Anda, dan orang boleh menyela.',
    tailor: [
      'Tunjukkan dua atau tiga karya yang paling cocok dengan posisi ini; sisanya tidak perlu.',
      'Simpan salinan yang bisa dibuka tanpa internet.',
      'Buang bagian yang bersifat rahasia bagi perusahaan lama.',
    ],
  },
  presentation: {
    name: 'Presentasi',
    definition:
      'Anda memaparkan materi yang sudah disiapkan di depan beberapa pewawancara, lalu menjawab pertanyaan.',
    decides: 'Apakah Anda bisa menjelaskan sesuatu dan mempertahankannya saat ditanya.',
    lookFor: [
      'Semua yang hadir menangkap inti presentasi Anda.',
      'Anda selesai tepat waktu.',
      'Anda menjawab pertanyaan sulit dengan tenang, atau berjanji mencari tahu.',
    ],
    differs:
      'Pada bedah portofolio, karya Anda dibahas bersama-sama. Di sini Anda yang berbicara selama waktu yang ditentukan, dan tanya jawab ada di akhir.',
    tailor: [
      'Tanyakan berapa lama waktunya, seperti apa ruangannya, dan siapa yang hadir.',
      'Berlatihlah sambil berdiri dan pakai timer.',
      'Bawa cadangan materi dalam format lain, misalnya PDF atau cetakan.',
    ],
  },
  'behavioral-interview': {
    name: 'Wawancara perilaku (BEI)',
    definition:
      'Wawancara tentang apa yang pernah Anda lakukan, dengan pertanyaan yang diawali "Ceritakan pengalaman Anda saat".',
    decides: 'Apakah perilaku Anda di masa lalu menunjukkan kompetensi yang mereka cari.',
    lookFor: [
      'Anda menceritakan satu kejadian, bukan kebiasaan Anda.',
      'Peran Anda sendiri jelas, walau dikerjakan bersama tim.',
      'Anda bisa menceritakan hasilnya dan apa yang akan Anda ubah.',
    ],
    differs:
      'Studi kasus menanyakan apa yang akan Anda lakukan dalam situasi rekaan. Wawancara nilai dan budaya bertanya dengan cara yang sama, tetapi untuk mengetahui prinsip Anda.',
    tailor: [
      'Tulis enam cerita dalam kata kunci dengan metode STAR: situasi, tugas, tindakan, hasil.',
      'Pasangkan setiap cerita dengan satu syarat di lowongan.',
      'Latih setiap cerita dengan diucapkan, kurang dari dua menit.',
    ],
  },
  panel: {
    name: 'Wawancara panel',
    definition: 'Satu wawancara oleh beberapa orang sekaligus, yang biasanya bertanya bergantian.',
    decides: 'Apakah panel secara keseluruhan merekomendasikan Anda.',
    lookFor: [
      'Anda menjawab yang bertanya sambil tetap melibatkan yang lain.',
      'Jawaban Anda cukup dalam bagi yang ahli dan tetap dipahami semua orang.',
      'Anda tetap ramah saat pertanyaan datang bertubi-tubi.',
    ],
    differs:
      'Pada wawancara kelompok kandidatnya yang banyak, pada panel pewawancaranya. Pada rangkaian wawancara sehari Anda menemui pewawancara satu per satu.',
    tailor: [
      'Tanyakan sebelumnya nama dan jabatan semua anggota panel.',
      'Siapkan satu pertanyaan untuk setiap pihak yang hadir, misalnya HR, user, dan calon rekan.',
      'Catat siapa menanyakan apa. Anda memerlukannya untuk ucapan terima kasih.',
    ],
  },
  'onsite-loop': {
    name: 'Rangkaian wawancara sehari',
    definition:
      'Beberapa wawancara berturut-turut, di kantor atau lewat video; di sebagian perusahaan disebut onsite.',
    decides: 'Apakah perusahaan memberi tawaran kerja, setelah para pewawancara mencocokkan catatan.',
    lookFor: [
      'Anda siap menghadapi setiap pewawancara sesuai topiknya, misalnya keterampilan teknis atau kerja sama.',
      'Cerita Anda konsisten di setiap sesi.',
      'Di sesi terakhir Anda masih sefokus di sesi pertama.',
    ],
    differs:
      'Pada panel, semua pewawancara hadir bersamaan. Di sini setiap pewawancara menilai sendiri-sendiri. Pada assessment center ada latihan bersama kandidat lain.',
    tailor: [
      'Mintalah jadwal lengkap dengan nama dan topiknya, lalu siapkan setiap sesi.',
      'Siapkan cukup banyak cerita supaya tidak ada yang mendengar cerita yang sama dua kali.',
      'Bawa air minum dan makanan ringan.',
    ],
  },
  'cross-functional': {
    name: 'Wawancara lintas divisi',
    definition: 'Wawancara dengan orang dari divisi lain yang pekerjaannya bergantung pada pekerjaan Anda.',
    decides: 'Apakah divisi itu merasa bisa bekerja sama dengan Anda.',
    lookFor: [
      'Anda bisa menjelaskan pekerjaan tanpa istilah khusus bidang Anda.',
      'Anda paham apa yang mereka perlukan dari tim Anda.',
      'Anda mau berdiskusi saat prioritas kedua tim berbenturan.',
    ],
    differs:
      'Calon rekan satu tim mengerjakan hal yang sama dengan Anda. Orang dari divisi lain melihat pekerjaan Anda dari luar.',
    tailor: [
      'Cari tahu apa tugas divisi itu dan apa kaitannya dengan posisi ini.',
      'Siapkan contoh saat dua tim menginginkan hal yang berbeda.',
      'Tanyakan apa yang mereka harap bisa diperbaiki oleh tim yang akan Anda masuki.',
    ],
  },
  'skip-level': {
    name: 'Wawancara atasan tidak langsung',
    definition: 'Wawancara dengan atasan dari calon atasan Anda.',
    decides: 'Apakah pimpinan di atasnya setuju dengan pilihan calon atasan Anda.',
    lookFor: [
      'Anda melihat lebih jauh dari tugas sendiri, sampai ke tujuan divisi.',
      'Anda bisa mengambil keputusan saat datanya belum lengkap.',
      'Anda bisa berkembang ke peran yang lebih besar.',
    ],
    differs:
      'Calon atasan menanyakan cara kerja Anda. Atasannya melihat apa yang bisa Anda berikan dalam jangka panjang. Wawancara direksi melihat perusahaan secara keseluruhan.',
    tailor: [
      'Cari tahu target divisi itu tahun ini.',
      'Siapkan satu keputusan yang pernah Anda ambil beserta keberatan terkuat terhadapnya.',
      'Tanyakan ke mana divisi ini akan dibawa dalam dua tahun ke depan.',
    ],
  },
  executive: {
    name: 'Wawancara direksi',
    definition: 'Wawancara dengan pimpinan, misalnya direktur atau founder, biasanya menjelang akhir.',
    decides: 'Apakah pimpinan setuju menerima Anda.',
    lookFor: [
      'Anda bisa mengatakan mengapa memilih perusahaan ini.',
      'Anda menilai orang dan situasi dengan matang.',
      'Anda bisa menyampaikan hal rumit secara singkat.',
    ],
    differs:
      'Wawancara atasan tidak langsung membahas divisi, wawancara direksi membahas perusahaan. Detail pekerjaan jarang dibahas.',
    tailor: [
      'Baca berita terbaru atau laporan tahunan perusahaan, dan siapkan pendapat Anda tentang satu hal di dalamnya.',
      'Ringkas cerita utama Anda menjadi satu menit.',
      'Tanyakan, menurut mereka, perusahaan ini ingin dikenal karena apa.',
    ],
  },
  'bar-raiser': {
    name: 'Wawancara bar raiser',
    definition:
      'Wawancara oleh pewawancara terlatih dari luar tim, yang menjaga standar rekrutmen tetap sama di semua tim.',
    decides:
      'Apakah Anda memenuhi standar perusahaan. Di sebagian perusahaan, pewawancara ini punya hak veto.',
    lookFor: [
      'Contoh Anda tetap kuat saat digali lebih dalam.',
      'Anda bisa menjelaskan apa yang Anda pertimbangkan dan mengapa memilih begitu.',
      'Anda berpegang pada prinsip yang sejalan dengan prinsip perusahaan, walau sedang sulit.',
    ],
    differs:
      'Pewawancara lain ingin lowongannya cepat terisi. Bar raiser bukan dari tim dan bukan dari HR, jadi tidak punya kepentingan.',
    tailor: [
      'Simpan dua cerita yang belum didengar siapa pun hari itu.',
      'Kuasai detail setiap cerita. Satu jawaban bisa disusul empat pertanyaan lanjutan.',
      'Baca prinsip kerja yang dipublikasikan perusahaan.',
    ],
  },
  'team-match': {
    name: 'Wawancara penempatan tim',
    definition:
      'Obrolan singkat dengan seorang manajer setelah Anda lolos seleksi, untuk mencari tim yang cocok.',
    decides: 'Tim mana yang Anda masuki, dan kadang apakah sekarang sudah ada posisi kosong.',
    lookFor: [
      'Pekerjaan tim itu menarik bagi Anda.',
      'Anda dan manajer itu bisa bekerja sama.',
      'Yang ingin Anda pelajari bisa dipelajari di sana.',
    ],
    differs:
      'Pada wawancara calon atasan Anda diuji. Di sini Anda sudah lolos dan kedua pihak saling memilih.',
    tailor: [
      'Tulis apa yang Anda cari dari sebuah tim, yang terpenting lebih dulu.',
      'Tanyakan rencana enam bulan ke depan dan mengapa posisi itu kosong.',
      'Kalau Anda ingin masuk tim ini, sampaikan sebelum pembicaraan selesai.',
    ],
  },
  'meal-interview': {
    name: 'Wawancara sambil makan',
    definition: 'Wawancara sambil makan siang, makan malam, atau minum kopi bersama tim atau manajer.',
    decides: 'Kesan apa tentang Anda yang dibawa pulang tim.',
    lookFor: [
      'Anda sopan kepada semua orang, termasuk pelayan.',
      'Anda bisa menghidupkan obrolan dan memberi orang lain giliran bicara.',
      'Anda tetap santun walau suasananya santai.',
    ],
    differs:
      'Pada wawancara calon rekan kerja pertanyaannya disiapkan. Di sini obrolan mengalir ke mana-mana, tetapi tetap dinilai.',
    tailor: [
      'Beri tahu sebelumnya kalau ada makanan yang Anda pantang, dan pesan yang mudah dimakan.',
      'Siapkan dua topik di luar pekerjaan.',
      'Biarkan yang mengundang memulai soal kerja dan memesan lebih dulu.',
    ],
  },
};
