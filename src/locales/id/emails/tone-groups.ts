import type { ToneWords } from '../../../emails/words.js';

/**
 * Words that do the same work in a sentence, by group. A word alone says nothing about tone: how much it tells is learned
 * from what stands around it.
 */
export const toneGroups: Readonly<Record<string, string>> = {
  self: 'saya aku gue gua sy kami kula tiang ane abdi awak diri pribadi sendiri',
  reader:
    'bapak ibu pak bu mas mbak kak kakak bang abang anda kamu kalian lo lu elo elu dok sus prof mister miss sir kang teh neng om tante panjenengan',
  not: 'tidak bukan belum tak tanpa jangan nggak enggak gak ga nda ndak kagak tiada nol kurang mana nihil mustahil',
  wait: 'tunggu nunggu menunggu ditunggu kabar kabari dikabari mengabari kabarin jawaban jawab dijawab balas dibalas membalas balasan bales dibales respons respon tanggapan ditanggapi menanggapi info update konfirmasi hubungi dihubungi menghubungi telepon ditelepon telpon pengumuman diumumkan hasil hasilnya kejelasan kepastian kepastiannya keputusan keputusannya follow up tindak lanjut',
  span: 'hari minggu bulan tahun jam menit besok lusa kemarin tadi malam pagi siang sore senin selasa rabu kamis jumat sabtu januari februari maret april mei juni juli agustus september oktober november desember akhir tanggal sekarang nanti detik seminggu sebulan sejam sehari setahun lebaran',
  limit:
    'paling lambat telat maksimal sebelum batas deadline tenggat sampai hingga segera secepatnya cepat cepetan buruan urgent asap kelamaan terakhir harus mesti wajib keburu kalau jika bila apabila kecuali lewat putus putuskan diputuskan memutuskan tentukan pastikan habis expired terpaksa anggap buru langsung',
  offer:
    'tawaran penawaran offer offering kontrak tanda tangan teken sebelah lain lainnya kompetitor pesaing pilih memilih ambil mengambil terima menerima menawari ditawari menunggu mengejar dikejar mengincar melirik memperebutkan rebutan mundur pindah tempat perusahaan deal sign headhunter',
  beg: 'mohon memohon tolong tolonglah please plis terimalah berilah beri kasih kasihani kasihan bantu bantulah ditolong pertolongan kesempatan sekali saja aja apa pun siap mau rela bersedia ikhlas sujud doa berdoa tahajud harap harapan berharap terakhir satunya tumpuan gantungan bergantung nasib jangan tega iba belas demi ngemis mengemis asal asalkan sumpah janji',
  hardship:
    'anak istri suami orang tua bapak ibu mertua keluarga adik nenek kakek makan beras susu kontrakan kos kosan cicilan utang hutang pinjol pinjaman tagihan listrik sekolah spp biaya berobat sakit stroke hamil melahirkan cerai janda yatim meninggal phk dirumahkan menganggur nganggur pengangguran menipis terkuras ludes simpanan tabungan dompet uang duit sepeser rupiah jual dijual gadai digadaikan rongsok dapur ngebul lapar bertahan hidup menyambung tulang punggung pundak susah sulit putus asa capek lelah ditolak penolakan lamaran melamar terpuruk bangkrut diusir pinggir jalan',
  sorry:
    'maaf maafkan maap sori sorry ampun punten pangapunten nuwun sewu permisi dimaklumi memaklumi maklum maklumi dimaafkan memaafkan menyesal malu memalukan sungkan lancang mengganggu ganggu merepotkan repot kerepotan tabik khilaf salah bersalah canggung segan rikuh jengah keterlambatan ketidaknyamanan keberatan kurang ajar sopan',
  nervous:
    'gugup grogi nervous deg degan gemetar gemeteran keringat keringetan gagap terbata bata belepotan blepotan ngalor ngidul ngelantur melantur muter berputar belibet kagok bengong blank ngeblank nge beku kaku kikuk panik bingung pusing kacau berantakan ambyar ngawur ngaco asal asalan garing mbulet terlalu banyak kepanjangan panjang lebar',
  fail: 'gagal jelek buruk payah lemah kelemahan bodoh bego tolol goblok oon lemot becus ketinggalan pas pasan seadanya minim kurang kekurangan nol kosong cetek dangkal cupu newbie amatir pemula awam gaptek rendah kecil kampung desa lulusan ijazah tamatan sma smk smp stm d3 pengalaman kalah kalahan pantas layak sebanding apa apanya dibanding dibandingkan jauh sempurna maksimal memuaskan mengecewakan meyakinkan',
  answer:
    'jawaban jawab menjawab jawabnya pertanyaan bertanya tanya nanya penjelasan menjelaskan presentasi cara bicara ngomong omongan omongannya bahasa inggris english tes praktik demo wawancara interview contoh tulisan pesan chat email penampilan kamera suara',
  small:
    'cuma hanya sekadar sekedar saja aja doang mungkin agak sedikit rasanya kayaknya sepertinya mah sih memang emang begini adanya jujur sadar mengaku akui harap semoga moga',
  praise:
    'hebat kagum mengagumkan pengagum idola panutan luar biasa terbaik terhebat brilian jenius cerdas pintar bijak bijaksana bijaksananya karismatik sempurna mulia dewa malaikat legenda inspiratif menginspirasi inspirasi terinspirasi takjub terpukau terpesona merinding terharu beruntung bangga kehormatan anugerah berkah mimpi surga cantik ganteng anggun berwibawa wibawa aura visioner visi keren mantap top bintang mutiara emas permata cahaya matahari sakti ajaib menakjubkan fantastis istimewa sosok tokoh guru teladan sehebat sebaik secerdas sebijak sesempurna sekaliber selevel sekelas speechless tiada tanding tandingan bandingan tertandingi tandingannya bandingannya duanya juara nomor',
  ever: 'pernah belum seumur hidup selama selamanya semua segala setiap paling sangat sekali banget sungguh amat benar luar baru kali ini dunia indonesia negeri bumi manusia orang lain mana takkan lupa satu satunya tidak ada abis parah pokoknya',
  other:
    'atasan bos boss manajer manager pimpinan supervisor spv kepala mandor juragan majikan pemilik owner direktur leader senior rekan teman kandidat peserta pelamar calon saingan pewawancara panelis interviewer asesor resepsionis satpam sekolah pabrik kantor perusahaan tempat klinik toko hotel yayasan puskesmas bengkel pt cv startup dinas orangnya anaknya mbaknya masnya pertanyaan pertanyaannya soal tesnya prosesnya',
  past: 'lama dulu sebelumnya mantan bekas sekarang terakhir pertama kemarin tadi sebelah lain lainnya sana situ keluar pindah resign mundur cabut saya kami',
  contempt:
    'toxic toksik kacau berantakan amburadul semrawut galak pelit kikir kasar malas pemalas licik curang korup sunat titipan nepotisme sogok bohong pembohong berbohong tipu penipu menipu munafik penjilat jilat menjilat cari muka gosip bergosip ngegosip nyinyir nyindir sombong angkuh sok arogan norak kampungan bodoh bego tolol dungu becus konyol aneh membosankan bosan buang waktu formalitas interogasi basi kuno jadul bobrok busuk kotor jorok sampah neraka penjara sirkus drama sarang perah budak romusha diperas perbudakan eksploitasi seenaknya sewenang semena semaunya baperan emosian marah ngamuk teriak bentak membentak bentakan banting menghina hina judi mabuk selingkuh ngantuk ngatur omong doang modal hobi hobinya kerjaannya kerjanya isinya tukang ngeluh mengeluh ngaret telat mangkir bolos muak eneg enek benci kapok otoriter egois serakah kolot beracun resek',
  silent:
    'sepi senyap hilang menghilang ditelan bumi lenyap digantung gantung menggantung digantungkan ghosting dighosting lelet lemot semestinya harusnya mestinya dilupakan lupa diabaikan abai dicuekin cuek didiamkan mendiamkan membisu bisu centang biru dua dibaca read dijanjikan janji janjinya menjanjikan ingkar katanya padahal ternyata malah eh kok kenapa mengapa masa masak heran kecewa mengecewakan kesal sebal lucu aneh ironis sayang sayangnya sampai hingga kini juga masih terus berkali kali bolak balik lagi tiga empat lima kedua ketiga kesekian dibatalkan batal berubah diubah mendadak diundur mundur molor ngaret telat terlambat salah keliru hilang koordinasi komunikasi profesional etika sopan menghargai dihargai hargai penghargaan adab tega percuma sia disia dibiarkan membiarkan dioper dilempar lempar dipingpong tanggung jawab',
  send: 'kirim kirimkan mengirim mengirimkan kirimin kirimi dikirim susun menyusun susunkan buat buatkan membuat membuatkan bikin bikinin buatin siapkan menyiapkan siapin bawa bawakan membawa bawain antar antarkan titip titipkan serahkan menyerahkan rangkum rangkumkan tulis tuliskan tulisin gambarkan edit share bagikan carikan cari cariin kenalkan kenalin hubungkan hubungi telepon tanyakan ajak mampir datang rapikan perbaiki benahi selesaikan kuasai pelajari belajar ikut kursus ambil sertifikasi daftar urus uruskan bantu bantuin terjemahkan cetak rekam foto posting unggah forward pinjamkan pasang hitung hitungkan',
  will: 'akan bakal nanti ntar entar besok lusa malam minggu depan segera janji berjanji pastikan jamin menjamin siap insyaallah sudah pasti langsung pekan akhir habis setelah sebelum paling lambat biar supaya agar deh ya',
  thing:
    'daftar contoh draf draft rancangan rencana proposal ringkasan rangkuman catatan laporan foto video dokumen file berkas sertifikat surat portofolio sampel template format modul materi buku resep link tautan data denah gambar diagram sketsa konsep ide peta jadwal checklist sop excel ppt presentasi moodboard konten referensi kontak nomor lembar salinan alat',
  pay: 'gaji gajinya digaji upah upahnya salarynya honor honornya honorarium bayaran dibayar bayar penghasilan salary take home pay gross net nett nominal juta jt ribu rb rupiah rp umr ump umk kisaran range ekspektasi nego negosiasi kenaikan naik potong potongan dipotong pajak pph rapel kotor bersih sebulan perbulan',
  benefit:
    'tunjangan bonus thr insentif komisi lembur lemburan uang makan transport transportasi bensin pulsa cuti libur bpjs asuransi kesehatan rawat outpatient mes mess asrama kos tempat tinggal fasilitas laptop kendaraan mobil motor dinas seragam pensiun pesangon tip tips service charge catering reimburse reimbursement diskon gratis wfh remote hybrid shift jatah saham esop tpp remunerasi kompensasi benefit kompensasinya remunerasinya tunjangannya bonusnya insentifnya benefitnya kasbon tiket pulang tanggal merah',
  ask: 'berapa apakah apa kah boleh bolehkah bisa bisakah kapan bagaimana gimana mohon tanya bertanya menanyakan dapat dapet ditanggung diganti dihitung hitungannya termasuk kira-kira kira tahu penjelasan info minta maunya inginnya mau',
  told: 'bilang kata katanya sampaikan disampaikan menyampaikan sebut sebutkan menyebut cerita ceritakan bercerita jelaskan dijelaskan menjelaskan tunjukkan diperlihatkan bahas dibahas sepakat disepakati minta diminta pesan dipesan menurut',
  thanks:
    'terima kasih terimakasih makasih trims thanks matur nuwun suwun hatur nuhun suksma senang menyenangkan tertarik minat berminat ingin menarik membantu berguna belajar suka nyaman semoga lancar sukses hormat salam baik',
  work: 'menangani tangani mengurus mengelola kelola memegang pegang menyusun mencatat catat membuat mengerjakan kerjakan biasa terbiasa pernah pengalaman selesai menyelesaikan melatih latih merawat memproses membereskan mendampingi pelanggan pasien tamu siswa murid warga nasabah sopir pembeli mesin gudang kelas ruang alat barang data stok proyek sistem kasus jalur resep',
};

/**
 * How Indonesian words begin and end beside their roots. A root's first letter can be lost behind a beginning, as in
 * menulis and ditulis, and so it is taken off everywhere.
 */
export const toneAffixes: ToneWords['affixes'] = {
  beginnings: [
    [
      'meng',
      'meny',
      'peng',
      'peny',
      'mem',
      'men',
      'pem',
      'pen',
      'ter',
      'ber',
      'me',
      'pe',
      'di',
      'se',
      'ke',
      'ng',
      'ny',
    ],
    ['p', 't', 'k', 's'],
  ],
  endings: [
    ['lah', 'kah', 'pun'],
    ['nya', 'ku', 'mu'],
    ['kan', 'an', 'in', 'i'],
  ],
  leastLetters: 3,
};
