/** What is left of a chat in a note written out: short forms of no known word, casual words, casual verbs. */
export const leftShort: readonly RegExp[] = [
  // "td", "krm"; not "kg", "vs", "km/jam"
  /(?<![\p{L}\d.@/'’-])(?!(?:kg|km|cm|mm|ml|dl|dm|gr|mg|ml|ltr|kw|kwh|kva|kv|hz|khz|mhz|ghz|gb|mb|tb|kb|rpm|bpm|psi|ppm|vs|pt|cv|tv|hr|pr|dkk|dll|ns|ms|sms|http|https|html|sql|mysql|php|npm|css|xml|pdf|crm|kpr|pcb|cnc|plc|vpn|dns|ssh|dj|mc|pk|ph|wp|spk|tbk|str|sks|fyp|ft|hp|dbt|grpc|jwt|tls|tcp|ftp|rds|sdk|jvm|gdb|pcs|sc|rw|rt|bbm|kpi|mpv|mvp|kr|dr)(?!\p{L}))[bcdfghjklmnpqrstvwxyz]{2,}(?![\p{L}\d'’@-])/u,
  // "meroom": an English word with an Indonesian beginning
  /(?<!\p{L})(?!meet|ment)me\p{Ll}+(?:oo|ee|ck|ght)\p{Ll}*(?!\p{L})/u,
  // "80 m" is a length.
  /(?<=^|\s)(?:[bdgkmlnptuwy])(?<!\d [mgl])(?=\s|,|$)(?!\s\d)/u,
  // "dr Sari": a doctor, or from there?
  /(?<!\p{L})dr (?=\p{Lu})/u,
  /\d(?:jt|rb|thn|bln|mgg|org|mnt)(?!\p{L})/u,
  /(?<!\p{L})(?:nge(?!ri(?!\p{L})|ngat)\p{Ll}{3,}|di(?!desain)\p{Ll}{2,}ain|(?!penguin|genuin)\p{Ll}{2,}[iu]in|(?!pro|kaf|kas|kod|vitam)\p{Ll}{3,}ein)(?!\p{L})/u,
  // prettier-ignore
  /(?<!\p{L})(?:wkwk\w*|anjir|btw|fyi|cmiiw|gan|bro|sis|gaes|guys|kepo|baper|mager|gabut|santuy|mantul|kuy|yuk|loe|lo|lu|elo|elu|loh|tuh|nih|mah|ngapain|keknya|kayaknya|yaudah|gapapa|gpp|resek|rese|ane|ente|piye|ora|iso(?! ?\d)|wis|arep|atuh|euy|gimanapun|kenapa2|bokek|lebay|nongki|gercep|receh|ribet banget|gokil|anjay|woles|sotoy|jayus|garing|bete|parno|zonk|apes|sial|kampret|gila|kocak|nyesek|nyesel|auto|halu|gaje|php-in|pede|ngeh|ngehe|yg|dgn|tdk|sdh|udh|gw|gue|gak|ga|nggak|bgt|banget|aja|doang)(?!\p{L})/iu,
];

/** What is told to nobody again: the writer's weak sides and slips, hearsay, praise given back to whoever gave it. */
export const untold: readonly RegExp[] = [
  // "kita tidak mau buru-buru", as somebody there said it
  /["”] kata(?!\p{L})/iu,
  // "jika gudang pindah ke Cikarang": what then?
  /^jika [^,]+$/iu,
  // "retention, bukan user baru": of what?
  /^(?:[^:,]+: )?\S+(?: \S+)?, bukan (?!hanya)\S+(?: \S+)?$/iu,
  // "PM juga ikut?"
  /^(?!.*(?<!\p{L})(?:apa|apakah|bagaimana|mengapa|siapa|kapan|mana|berapa|seberapa|cara|alasan|boleh|bisa|perlu|harus)(?!\p{L})).*\?$/iu,
  // "pulang 2 bulan sekali", "admin jangan jadi kurir"
  /^(?:berangkat|berkumpul|berlayar|pulang|datang|keluar|keliling|turun lapangan) \d+ (?:kali|hari|minggu|bulan)/iu,
  /^\S+(?: \S+)? jangan /iu,
  /^(?:lembur|uang (?:lembur|makan|jalan|transpor\p{L}*)|THR|bonus|insentif)(?: \p{L}+){0,2} (?:dibayar|cair|dipotong|dihitung|ditransfer)(?!\p{L})/iu,
  // "kapan mulai kerja?", "masuknya jam berapa", "penempatan di mana?": asked to know it, and nothing to think about
  /^(?:kapan|(?:sampai |mulai |dari |sejak )?(?:jam|pukul|hari|tanggal|bulan) (?:berapa|apa)|berapa(?: (?:lama|hari|jam|kali|bulan|orang|tahun))?|siapa|(?:di|ke|dari) ?mana)(?!\p{L})(?!.*(?<!\p{L})(?:anda|kamu|bapak|ibu|sebaiknya|seharusnya|idealnya|waktu yang|terakhir|harus|tepat)(?!\p{L}))(?!(?<=siapa) .* jika )(?!(?<=siapa) yang me\p{Ll}{4,} \p{L}+ \p{L})(?!(?<=berapa) \p{L}{4,} yang \p{L}+ \p{L}).*$/iu,
  /(?<!\p{L})(?:kapan|(?:jam|pukul|hari|tanggal) (?:berapa|apa)|berapa(?: (?:lama|hari|jam|bulan|orang|tahun))?|(?:di|ke|dari) ?mana)(?: ya| sih)?\?*$/iu,
  // "ada mes untuk karyawan?", "dapat laptop?"
  /^(?:apa(?:kah)? )?(?:ada|dapat|dikasih|diberi|disediakan|boleh|pakai|memakai|full|wajib|harus|bisa) .*\?$/iu,
  /^(?:gaji|upah|bonus|lembur|THR|BPJS|asuransi|tunjangan|cuti|libur|jam|jadwal|shift|sif|lokasi|penempatan|mes|mess|kos|seragam|laptop|motor|mobil|kendaraan|parkir|uang|kontrak|probation|training|masa)(?: [^?>,]*)?\?$/iu,
  // "anggaran": what of it?
  /^(?:anggaran|budget|bujet|dana|biaya|modal|uang|duit|harga|cuaca|orang|waktu|lokasi)$/iu,
  // "Mekari?": a name the writer is not sure of
  /^\p{L}+ ?\?$/u,
  // "lupa nanya", "kurator anti medsos, hati2": the writer to themselves
  /(?:^|[,?.] )(?:saya )?(?:lupa|belum sempat|belum|nanti|besok|mau) (?:nanya|tanya|ditanya|bertanya|menanyakan|menanya|tanyakan)(?: \p{L}+)?$/iu,
  /(?:^|, )(?:hati-hati|awas|waspada|catat)(?: ya| saja)?$/iu,
  // "interview molor 1 jam", "menunggu 2 jam di lobi": how the day went
  /^(?:interview|wawancara|tes|test|psikotes|panggilan)(?:nya)?(?: \p{L}+){0,2} (?:terlambat|mundur|ngaret|lama|delay|batal|dadakan|mendadak)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:lelah|capek|bosan|kesal) (?:menunggu|antre)|(?:^|, )(?:menunggu|antre) (?:\d+ (?:menit|jam)|lama|sejam|setengah jam)(?: di \p{L}+)?$)/iu,
  // "anak-anak shift malam sulit diatur": those one works with, blamed
  /(?<!\p{L})(?:karyawan|pegawai|staf|sopir|kasir|kurir|teknisi|operator|tukang|satpam|admin|bawahan|anak buah|shift|anak-anak (?:shift|kasir|gudang|dapur|toko|produksi|lapangan|sales|magang|baru)|bos|owner|pemilik|kepsek|kepala \p{L}+|atasan|manajer|leader)(?:nya)?(?: (?!yang)\p{L}+){0,2} (?:(?:sulit|susah) (?:diatur|diberi tahu|dinasihati|diajak)|(?:suka|sering) (?:tidur|bolos|terlambat|mangkir|main HP|main hp|mabuk|bohong|ngutang|mencuri)|malas|bandel|(?:ke|ter)?lihatan (?:lelah|melelahkan|capek|stres|pusing))/iu,
  /(?<!\p{L})(?:(?:tidak|kurang|belum) akur|berantem|bertengkar|ribut terus|saling (?:menyalahkan|sindir|menyindir|lempar|diam))(?!\p{L})/iu,
  // "kuahnya sudah pas, tetapi sambalnya terlalu pedas": a verdict on what the writer made
  /^(?:bumbu|rasa|kuah|adonan|masakan|jahitan|potongan|seduhan|plating|cat|lasan|desain|jawaban|hasil)nya (?:sudah|kurang|terlalu|agak|cukup|masih|belum|enak|rapi|bagus|pas)(?!\p{L})/iu,
  /^(?:tadi |sempat )*(?:berbincang|mengobrol|ngobrol|berbicara|bicara|wawancara|interview|diskusi|tes) (?:dalam |pakai |memakai )?bahasa(?!\p{L})/iu,
  // "ATS apa ya namanya\"
  /(?<!\p{L})(?:apa (?:ya |sih |itu )?namanya|lupa namanya|namanya (?:apa|lupa)|apa (?:ya|gitu))(?!\p{L})/iu,
  // "5 hektare", "4 orang tiap shift", "reels 3 kali": a figure alone
  /^(?:\d[\d.,]* (?:kali )?\p{L}+(?: (?:tiap|per|setiap) \p{L}+)?|\p{L}+ \d+ kali)$/iu,
  /^(?:mau|akan|rencana) di\p{Ll}+$/iu,
  // "dapur panas": a remark on the place
  /^(?:dapur|gudang|kantor|ruang\p{L}*|toko|kelas|lapangan|mess|toilet|tempat\p{L}*|kandang|bengkel|lokasi)(?:nya)?(?: \p{L}+)? (?:panas|kotor|bau|sumpek|gerah|pengap|kumuh|jelek)$/iu,
  /^(?:tiap|setiap) \p{L}+ \d/iu,
  // "motor", "bola": a word alone
  /^\p{Ll}{2,5}$/u,
  // "laporan pajak telat disetor", "izinnya sudah mati": a duty not done, told to whoever had to do it
  /(?<!\p{L})(?:telat|terlambat|lupa|belum|tidak(?: pernah)?|tak(?: pernah)?|nunggak|menunggak) (?:lapor|melapor|melaporkan|dilaporkan|pelaporan|setor|menyetor|disetor|perpanjang|memperpanjang|diperpanjang|berizin|kalibrasi|dikalibrasi|bayar pajak|membayar pajak|bayar iuran|membayar iuran)(?!\p{L})/iu,
  /(?<!\p{L})(?:izin|ijin|lisensi|sertifikat|akreditasi|siup|sipa|str|sip|slf|imb|pirt|kir|halal)(?:nya)?(?: \p{L}+){0,3} (?:mati|habis|kedaluwarsa|kadaluarsa|kadaluwarsa|expired|dicabut|dibekukan)(?!\p{L})/iu,
  /(?<!\p{L})(?:kena|dapat|mendapat|terkena) (?:denda|sanksi|teguran|tegur|surat peringatan|SP ?\d?|semprit|temuan)(?!\p{L})/iu,
  // "kelas ada 3 guru cuma 1": two in one
  /(?<!\p{L})ada \d+(?: \p{L}+)* (?:hanya|cuma|tinggal|baru) \d/iu,
  /(?<!\p{L})ada \d+ (?:satu|dua|tiga|empat|setengah|separuh|sisa)(?:nya)? \p{L}+/iu,
  // "kita ini korban keadaan": who "we" are fits no team
  /^(?:kita|kami) (?:ini|itu) (?!(?:masih|sudah|belum|akan|sedang|lagi|mau|ingin|harus|butuh|perlu|kekurangan|tidak|bukan|sering|selalu|baru|punya|bisa|suka)(?!\p{L}))/iu,
  // "kenapa saya pindah-pindah kerja", "gap setahun di CV"
  /(?<!\p{L})(?:pindah-pindah (?:kerja|tempat|perusahaan|kantor)|kutu loncat|(?:kosong|gap|jeda|vakum)(?: \p{L}+){0,2} (?:di|dalam|pada) (?:CV|resume|riwayat)|gap year|menganggur|nganggur|IPK saya|nilai (?:ijazah )?saya|(?:kelemahan|kekurangan) (?:saya|diri)|(?:umur|usia) saya|(?:CV|ijazah|pendidikan|pengalaman) saya (?:kosong|kurang|belum|tidak|hanya|sedikit|minim)|mengapa saya (?:sudah |sering |sempat |baru |lama )?(?:keluar|berhenti|resign|dipecat|gagal|belum|tidak|kurang|telat|terlambat|vakum|kosong|pindah-pindah))(?!\p{L})/iu,
  // "tes jahit tadi agak miring", "saya salah sebut merek"
  /^(?:tadi |sempat )?(?:tes|test|ujian|praktik|live coding|coding|simulasi|presentasi|role ?play|microteaching|psikotes|trial|jawaban|hasil (?:tes|jahitan|masakan|las)|saya)(?!\p{L}).*(?<!\p{L})(?:agak|lancar|mulus|lumayan|keliru|gagal|grogi|blank|lupa|typo|gemetar|miring|meleset|gosong|keasinan|berantakan|kepotong|tersendat|(?:tidak|belum|kurang) (?:selesai|kelar|sempat|lancar|yakin|maksimal|rapi|bisa jawab|tahu|paham|pas)|salah (?:jawab|sebut|ketik|hitung|potong|ukur)|jelek|payah|bingung)(?!\p{L})/iu,
  // "hasil las katanya bagus", "memuji jahitan saya", "portofolio saya paling kuat"
  /\s(?:katanya|kabarnya|konon)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:me)?muji|dipuji|pujian|(?:suka|terkesan|kagum|puas) (?:sama |dengan |pada )?(?:\p{L}+ ){1,3}saya|saya(?: (?!sudah|bisa|harus|akan)\p{L}+){0,4} (?:paling |sangat |cukup |lumayan )?(?:kuat|bagus|keren|rapi|enak|oke|memuaskan|terbaik|menarik))(?!\p{L})/iu,
];
