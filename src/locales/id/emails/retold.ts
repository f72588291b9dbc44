/** How what was noted in a telegram is told of a conversation: the time behind what happens then, and nobody's third person. */
export const retold: readonly (readonly [RegExp, string])[] = [
  // "mau coba buka sampai jam 9 malam"
  [
    /^(?:mau|pengen|pengin|ingin|keinginan agar) (?:coba |nyoba |mencoba )?buka (?=sampai|jam|cabang|toko|layanan|poli|kelas)/iu,
    'rencana buka ',
  ],
  // "12 jam 2 hari kerja 2 hari libur", "dinas 12 hari libur 4 hari"
  [
    /^(\d+ jam),? (\d+ hari) (?:kerja|masuk),? (\d+ hari) (?:libur|off)$/iu,
    'pola kerja $1 dengan $2 masuk dan $3 libur',
  ],
  [
    /^(?:kerja|dinas|masuk) (\d+ (?:hari|minggu|bulan)),? (?:libur|off) (\d+ (?:hari|minggu|bulan))$/iu,
    'pola dinas $1 dan libur $2',
  ],
  // "tamu paling banyak dari Jerman"
  [
    /^(tamu|pelanggan|pembeli|pasien|siswa|murid|peserta|turis|klien|pengunjung|pesanan|order)(?:nya)? (?:paling banyak|kebanyakan|mayoritas) dari /iu,
    '$1 yang paling banyak dari ',
  ],
  // "jagung sekarang mahal"
  [/^(\p{L}+(?: \p{L}+)?) (sekarang (?:mahal|murah|langka|sepi|ramai))$/iu, '$1 yang $2'],
  // "sekarang bongkar 18 box per jam"
  [
    /^(?:sekarang|skrg|skrng|skg) (?=(?!(?:baru|masih|sudah|lagi|sedang|cuma|hanya|ada|belum|tidak|harus|mau|bisa|pakai|saya|kami|tim|mereka|di|ke|me[mnlrwy]|ter|ber)(?!\p{L}))(\p{L}{4,}) \d)/iu,
    'capaian ',
  ],
  // "makanan orang susah": who is poor is not difficult, as it is to find somebody
  [/(?<=(?<!\p{L})(?:orang|keluarga) )sulit(?=$|,| (?:yang|dan|sering|jarang) )/gu, 'susah'],
  // "oven cuma satu dipakai tiga regu": two things are said of it
  [
    /^((?:(?!yang |di |ke |me[mnlrwy]\p{Ll}{4,} |ber\p{Ll}{4,} )\p{L}[\p{L}-]* ){1,4}(?:hanya|tinggal) (?:\d+|satu|dua|tiga|empat|lima)(?: (?!di|me|ber|yang |dan )\p{L}+)?) (?=(?:di(?!a |ri )\p{Ll}{4,}|me[mnlrwy]\p{Ll}{3,}|ber\p{Ll}{4,}|sering|rusak|mati|bocor|mogok)(?!\p{L})(?! \p{L}+ (?:dan|tetapi) ))/u,
    '$1 dan ',
  ],
  // "tahun depan tiga naskah, semuanya main di pendopo": what, and then when
  [
    /^((?:tahun|bulan|minggu|pekan|musim|semester) (?:depan|ini)) ((?:\d+|dua|tiga|empat|lima|enam) \p{L}+(?: (?!di|ke|me|ber|ter)\p{L}+){0,2})(?:, (semua[^,]+))?$/iu,
    '$2 $1 yang $3',
  ],
  [/ yang $/u, ''],
  // "oven batunya tidak rata panasnya": of what it is told stands before it
  [
    /^((?!.*(?<!\p{L})yang )(?:\p{L}+ )?\p{L}+nya) ((?:tidak|kurang|sering|selalu|belum|masih|mudah|cepat|sudah|terlalu) )((?:rata|stabil|kuat|lancar|akurat|bersih|bocor|macet|mati|rusak|patah|lepas|naik|turun|panas)) (?!orang|kata|biasa|akhir|rasa|lain|semua|bayar|kerja|datang|jalan)(\p{Ll}{3,})nya(?=$|,)/iu,
    '$4 $1 $2$3',
  ],
  // "yang dipindai dulu yang paling sering diminta"
  [
    /^(yang (?!.*(?<!\p{L})(?:adalah|ialah|itu)(?!\p{L}))[^,]+?) (?=yang (?:paling|sudah|masih|belum|lebih) \p{L})/iu,
    '$1 adalah ',
  ],
  // "pojok baca di tiap kelas, bukunya sumbangan orang tua"
  [
    /^([^,]+), (\p{Ll}{3,})nya (?=(?:sumbangan|hibah|bantuan|buatan|pinjaman|bekas|milik|donasi) [^,]+$)/iu,
    '$1 dengan $2 ',
  ],
  [/(?<=^rencana [^,]+), tetapi (?:pelan-pelan|perlahan)$/iu, ' secara perlahan'],
  // "banyak sambungan gagal, bulan lalu sampai 12 persen"
  [
    /^([^,]*(?:^banyak|(?<=\p{L} )(?:banyak|sering|masih|terus|selalu|makin|semakin|gagal|naik|turun|rusak|hilang|selisih|batal))(?!\p{L})[^,]*), ((?:bulan|minggu|pekan|tahun|musim|semester|panen) (?:lalu|kemarin|ini)|terakhir|kemarin) (?:sampai|mencapai|(?=hampir)) ?(?=(?:hampir |Rp ?)?\d[^,]*$)/iu,
    '$1 dan $2 mencapai ',
  ],
  // "prototipe saya langsung dicoba dua pemain": of the writer, and nobody's to explain
  [
    /^((?:prototipe|purwarupa|portofolio|desain|sketsa|gambar|naskah|maket|denah|contoh|sampel|kue|masakan|resep|demo|presentasi|hasil|jahitan|foto|kode|makalah|proposal|model|draf)(?: (?!yang|saya|di|dan)\p{L}+)?) saya ((?:langsung|sempat|juga|sudah) )?(?=di(?:coba|buka|cicipi|lihat|uji|pakai|puji|pajang|mainkan|baca|periksa|bongkar|pasang|tampilkan|bedah)(?!\p{L})(?: [^,]+)?(?:, (?:\p{L}+nya) [^,]+)?$)/iu,
    '$1 saya yang $2',
  ],
  // "timnya kecil, lima orang, tersebar di Depok dan Bogor": how many, and where
  [
    /^((?:\p{L}+nya|tim) (?!di|ter|ber|me)\p{L}+), ((?:hanya |sekitar )?(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) \p{L}+), (?=(?:ter|ber|di)\p{Ll}{4,} [^,]+$)/iu,
    '$1 dengan $2 yang ',
  ],
  [
    /^(\p{L}+nya (?!di|ter|ber|me)\p{L}+), (?=(?:hanya |sekitar )?(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh) \p{L}+$)/iu,
    '$1 dengan ',
  ],
  // "jadwal 3 minggu di kapal 3 minggu di rumah"
  [/((?:\d+|\p{L}+) (hari|minggu|bulan) di \p{L}+),? (?=(?:\d+|\p{L}+) \2 di \p{L}+)/iu, '$1 dan '],
  // "sif malam di IGD, 3 perawat jaga", "rute Ende–Bajawa, 2 sopir bergantian"
  [
    /^((?:rute|jalur|lintasan|hanggar|gudang|bengkel|dapur|unit|jadwal|shift|sif|pola|sistem|trayek|kelas|tim|regu|ronda|patroli|piket|giliran|kamar|program|kursus|pelatihan|kontrak|asrama)(?: (?!me[mnlrwyg]|di(?!$)\p{Ll}{4}|ber)[\p{L}\d–-]+){1,5}), (?=(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan) \p{Ll}{3,}(?: (?!ber\p{Ll}{4}|di\p{Ll}{4}|me\p{Ll}{4}|tidak|belum|sudah|akan|saya)\p{L}+){0,2}$)/iu,
    '$1 dengan ',
  ],
  [
    /^((?:rute|jalur|lintasan|hanggar|gudang|bengkel|dapur|unit|jadwal|shift|sif|pola|sistem|trayek|kelas|tim|regu|ronda|patroli|piket|giliran|kamar|program|kursus|pelatihan|kontrak|asrama)(?: (?!me[mnlrwyg]|di(?!$)\p{Ll}{4}|ber)[\p{L}\d–-]+){1,5}), ((?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan) \p{Ll}{3,}) (?=(?:ber|di)\p{Ll}{4,}$)/iu,
    '$1 dengan $2 yang ',
  ],
  // "kenapa toko menutup kasir mandiri, lalu membukanya lagi": both
  [
    /^((?:kenapa|mengapa|alasan|cara|bagaimana) [^,]+), (?=(?:lalu|kemudian) me[mnlrwyg]\p{Ll}{3,} ?[^,]*$)/iu,
    '$1 ',
  ],
  // "tahap berikutnya tes menjahit, lalu berbincang dengan pemilik"
  [
    /^((?:tahap|langkah) (?:berikutnya|selanjutnya|kedua|ketiga|terakhir)) ((?:tes|ujian|wawancara|presentasi|simulasi|praktik|uji|tugas)(?: [^,]+?)?),? ((?:lalu|kemudian) (?:ngobrol|berbincang|bertemu|berbicara|wawancara|tes)(?: [^,]+)?)$/iu,
    '$1 adalah $2 $3',
  ],
  [
    /^((?:tahap|langkah) (?:berikutnya|selanjutnya|kedua|ketiga|terakhir)) (?=(?:tes|ujian|wawancara|presentasi|simulasi|praktik|uji|tugas)(?: [^,]+)?$)/iu,
    '$1 adalah ',
  ],
  [
    /^([^,]+), (?:jadi|jadinya|makanya|alhasil) (?=(?!lebih|dua|tiga|\d)\p{Ll}{3,} (?:[^,]* )?(?:hanya|tinggal|akan|bisa|dapat|belum|masih|baru|jarang|enggan|takut|terlambat|telat|butuh|wajib|selalu|naik|turun|habis|cuma|protes|mengeluh|pergi|kabur|batal|gagal|telantar|terbengkalai)(?!\p{L})[^,]*$)/iu,
    '$1 sehingga ',
  ],
  // "apakah saya terbiasa dengan SAP atau Accurate": what was talked of
  [
    /^apakah saya (?:sudah |pernah |cukup )?(?:terbiasa dengan|terbiasa memakai|terbiasa menggunakan|familiar dengan|akrab dengan|menguasai|memakai|menggunakan|mengenal|paham|bisa(?: memakai| menggunakan)?) (?!Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Bapak|Ibu|Bahasa)(?=(?:mesin|alat|sistem|aplikasi|perangkat|software) \p{L}|\p{Lu})(?!.*(?<!\p{L})(?:yang|kalau|jika|untuk|dan)(?!\p{L}))([^,?]{2,50})$/u,
    'penggunaan $1',
  ],
  // "oli sintetis atau mineral, mana yang lebih awet"
  [
    /^(?!mana |apa |apakah )([^,?]{3,40}?) (?:vs\.?|versus|atau|dan) ([^,?]{3,40}), (?:lebih baik )?(mana (?:yang )?(?:lebih |paling )\p{L}[^,?]+)$/iu,
    '$3 antara $1 dan $2',
  ],
  // "apakah hasil riset akan diterbitkan": of what may come
  [
    /^apakah (?!(?:saya|kamu|anda|bapak|ibu|tim|kita|kami|ada|akan|bisa|boleh)(?!\p{L}))((?:\p{L}[\p{L}-]* ){1,5}?)(?:nantinya |nanti |juga )?(?:akan|bisa|dapat|boleh) (?=di\p{Ll}{4,}|me[mnlrwy]\p{Ll}{3,}|ber\p{Ll}{4,}|pindah|tutup|buka|naik|turun)/u,
    'kemungkinan $1',
  ],
  // "mesin hanya satu, jadi karyawan antre": what came of it
  [
    /^([^,]+), (?:jadi|jadinya|makanya) (?=(?!lebih|dua|tiga|\d)\p{Ll}{3,} (?:[^,]* )?(?:(?:di|ter|ber)(?!rektur|gital|visi|bagai|sebut|tentu|sama)\p{Ll}{3,}|me[mnlrwy]\p{Ll}{3,}|putus|hilang|kacau|salah|selisih|dobel|batal|terputus|mangkrak|gagal|habis|antre|pulang|datang|pindah|padat|penuh|kosong|ramai|sepi|rebutan|tidak|sulit|susah|harus|perlu|sering|kurang|makin|semakin|mahal|panjang|lama|lambat|lembur|libur|tutup|menjadi|mundur|kecewa|bingung|panas|dingin|rusak)(?!\p{L})[^,]*$)/u,
    '$1 sehingga ',
  ],
  [/(?<=sehingga \p{Ll}+ )rebutan$/u, 'menjadi rebutan'],
  // "bagaimana kalau listrik padam" asks what is done then; "bagaimana kalau kita coba" proposes
  [
    /^bagaimana (?:kalau|jika|apabila|bila) (?!(?:kita|kami|saya|tim|di\p{Ll}+|pakai|coba|pindah|ganti|kelas|jadwalnya)(?!\p{L}))(?=\p{L}+ \p{L}[^?]*$)/u,
    'apa yang harus dilakukan jika ',
  ],
  [/(?<= )putus-putus$/u, 'sering terputus'],
  [/(?<= )mati-mati$/u, 'sering mati'],
  [/ serta (?=(?:apakah|bagaimana|mengapa|siapa|berapa) \p{L})/u, ' dan '],
  // "kursus mulai tahun depan"
  [
    /^((?:kursus|pelatihan|servis|perbaikan|renovasi|pembangunan|pemasangan|layanan|kelas|proyek|pengerjaan|pengiriman|produksi|penjualan|pendaftaran)(?: \p{L}+){0,4}) mulai (?=(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|tahun|bulan|minggu|semester|kuartal|awal|akhir|pertengahan|besok)(?!\p{L}))/iu,
    '$1 dimulai ',
  ],
  [/^(?:komplain|komplen|protes) (?=(?:\p{L}+ ){0,2}(?:soal|tentang|mengenai) )/iu, 'keluhan '],
  // "harga naik, sehingga pelanggan pindah" is one sentence
  [/^([^,]+), (?=sehingga [^,]+$)/iu, '$1 '],
  [/(?<=^(?:siapa|bagaimana|berapa|kapan|cara|apakah) [^,]+) kalau (?=\p{L})/iu, ' jika '],
  // "faktur tercecer di 3 meja, tidak ada yang mengurus", "retur, belum ada yang mencatat"
  [
    /^([^,]*(?<!\p{L})(?:(?:ter|di|me|ber)\p{Ll}{4,}|dobel|ganda|kacau|rusak|penuh|kosong)(?!\p{L})[^,]*), (?=(?:tidak|belum) ada yang \p{L})/u,
    '$1 dan ',
  ],
  [/^((?:\p{L}[\p{L}-]* ){0,2}\p{L}[\p{L}-]*), (?=(?:tidak|belum) ada yang \p{L})/u, '$1 '],
  // "kebersihan dapur menjadi topik utama" is about that
  [
    /^([^,]+?) (?:menjadi|jadi|adalah|merupakan) (?:salah satu )?(?:topik|tema|bahasan|pembahasan|pokok bahasan|pokok pembicaraan)(?: (?:utama|pembicaraan|bahasan|pembahasan|wawancara|terpanjang|terpenting|paling (?:panjang|penting|lama)))*$/iu,
    '$1',
  ],
  // "alat dipinjam tidak dikembalikan"
  [/(?<=^\p{L}+(?: \p{L}+)? di\p{Ll}{4,}) (?=tidak (?:di\p{Ll}{4,}|kunjung)(?!\p{L}))/u, ' tetapi '],
  [/^utamanya (?:adalah |soal |tentang )?(?=\p{L})/iu, ''],
  [/^(?:topik|tema|bahasan|pembahasan)(?: utama)?nya(?: adalah| soal| tentang| mengenai)? (?=\p{L})/iu, ''],
  // "hotel minta bunga segar setiap hari"
  [
    /^(\p{L}+(?: \p{L}+)?) (?:minta|meminta) (?=\p{Ll}{4,}(?: \p{L}+){0,3} (?:tiap|setiap|sebelum|sesudah|setelah|paling lambat|dalam|pada|dari|untuk|agar|supaya)(?!\p{L}))/iu,
    '$1 meminta ',
  ],
  // "high season staf kurang", "weekend antri sampai 2 jam"; not "akhir pekan ramai sekali"
  [
    /^((?:(?:[Hh]igh|[Ll]ow|[Pp]eak|[Bb]usy) season|[Mm]usim \p{Ll}+|(?:[Aa]khir|[Aa]wal) (?:pekan|minggu|bulan|tahun|semester)|[Tt]anggal (?:muda|tua)|[Hh]ari libur|[Mm]asa (?:panen|liburan|ujian|pandemi)|[Ll]ibur(?:an)? (?:sekolah|panjang)|[Jj]am (?:sibuk|makan siang|makan malam)|[Ww]eekend|[Ll]ebaran|[Rr]amadh?an|[Nn]atal|[Ii]mlek)(?: [\d.]+| \p{Lu}\p{Ll}+(?:[-–]\p{Lu}\p{Ll}+)?)?) (?!(?:di|ke|dari|pada|dengan|untuk|saat|sampai|yang|dan|atau|adalah|itu|ini|lalu|depan|nanti|kemarin|sekarang|tiba|paling|sangat|makin|mulai|berbeda|ramai|padat|sepi|sibuk|penuh|panjang|praktik|kerja|masuk|buka|tutup|pulang|operasional|layanan|terbatas)(?!\p{L}))(?=\p{L})([^,]+ [^,]+)/u,
    '$2 saat $1',
  ],
  [/^antre (?=(?:sampai|lama|panjang)(?!\p{L}))/u, 'antrean '],
  // "anjing yang akan saya pegang namanya Bruno, labrador umur 2 tahun"
  [
    /^(\p{L}+(?: \p{L}+)?) (yang [^,]*?(?<!\p{L})saya \p{Ll}+),? namanya (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u,
    '$1 bernama $3 $2',
  ],
  // "siaran langsung jam 5 pagi, berdua, gantian tiap 15 menit": how many do it, and how
  [
    /^((?:siaran|jaga|piket|patroli|ronda|shift|sif|kerja|tugas|panen|survei|liputan|dinas)(?: (?!di\p{Ll}{4})[\p{L}\d.]+){1,5}), (sendirian|sendiri|berdua|bertiga|berempat)(?:,? (?:dan )?(bergantian [^,]+))?$/iu,
    '$1 yang dikerjakan $2 $3',
  ],
  [/ +$/u, ''],
  // "shift malam 4 hari kerja 2 hari libur"
  [
    /^((?:shift|sif|dinas|rotasi)(?: (?!\d)\p{L}+)?),? (\d+ \p{L}+) (?:kerja|masuk),? (\d+ \p{L}+) libur$/iu,
    '$1 dengan $2 kerja dan $3 libur',
  ],
  // "kemasan keripik, maunya lebih tahan lama": what is wished for with it
  [/^([^,]+), maunya (?=(?:tanpa|dengan|lebih|yang) \p{L}[^,]*$)/iu, '$1 yang diinginkan '],
  // "panel rasa 12 orang tapi semuanya karyawan pabrik, belum ada anak muda"
  [
    /^([\p{L}\d]+(?: [\p{L}\d]+){1,4}),? tetapi semuanya (?!sudah|belum|tidak|masih|me)(\p{L}+(?: \p{L}+){0,3})(?:, belum ada (\p{L}+(?: \p{L}+)?))?$/iu,
    '$1 yang semuanya $2 dan belum ada $3nya',
  ],
  [/ dan belum ada nya$/u, ''],
  [/(?<=\p{L}), (hujan|panas|libur) pun tetap (\p{L}+)$/iu, ' dan tetap $2 walaupun $1'],
  // "dilarang bawa HP ke kandang"
  [/^(?:dilarang|tidak boleh) (?=(?:me|ber)\p{Ll}{3,} )/iu, 'larangan '],
  // "gudang lembap, AC dimatikan tiap malam karena …": how it is, and what happens there
  [
    /^(\p{L}+(?: (?!yang|di|ke)\p{L}+)? (?:lembap|panas|becek|tua|sempit|tipis|gelap|basah|licin|kecil|bocor|rusak|penuh)), (?=(?!\p{L}*nya |jadi |tetapi |saya )(?:\p{L}+ ){1,3}(?:di(?!a |ri )\p{Ll}{4,}|me[mnlrwy]\p{Ll}{3,}|baru datang|sering \p{L}+)(?!\p{L})[^,]*$)/iu,
    '$1 dan ',
  ],
  // "panen malam hari, asapnya sedikit saja supaya …": with so little of it
  [/^([^,]*\p{L} [^,]+), (\p{Ll}{3,})nya (?=(?:sedikit|tipis)(?!\p{L})[^,]*$)/iu, '$1 dengan $2 '],
  // "ganti anoda di dermaga Gresik, jarak pandang cuma setengah meter": what it is like there
  [
    /^((?!.* yang )[^,]*\p{L} [^,]+), (jarak pandang|cuaca|arus|ombak|angin|sinyal|suhu)(?:nya)? (?=(?:hanya|sekitar|di bawah|di atas) (?:\d|setengah|satu|dua|tiga)[^,]*$)/iu,
    '$1 dengan $2 ',
  ],
  [
    /^((?!.* yang )[^,]*\p{L} [^,]+), (jarak pandang|cuaca|arus|ombak|angin|sinyal|suhu)(?:nya)? (?=(?:sering|selalu|sangat|terlalu|kuat|tinggi|rendah|buruk|lemah|tidak|kurang)(?!\p{L})[^,]*$)/iu,
    '$1 dengan $2 yang ',
  ],
  // "helm, sepatu safety ditanggung kantor": of both
  [
    /^(\p{Ll}+), (?=\p{Ll}+(?: \p{L}+){0,2} (?:ditanggung|disediakan|dibayar|diganti|dibelikan|diberi|dipinjamkan|dibawa)(?!\p{L}))/u,
    '$1 dan ',
  ],
  // "murid kebanyakan anak nelayan"
  [
    /^(\p{Ll}+) (?:\d+ orang )?kebanyakan (?=(?:petani|nelayan|buruh|anak|orang|ibu|ibu-ibu|pelajar|mahasiswa|pensiunan|lansia|pemula|karyawan|pekerja|pedagang|warga|lulusan|perempuan|laki-laki)(?!\p{L}))/u,
    'kebanyakan $1 adalah ',
  ],
  // "sistem kasir mereka masih manual", told to those whose it is
  [
    /^((?:sistem|aplikasi|jadwal|laporan|stok|gudang|kantor|situs|website|server|data|mesin|alat|prosedur|target|proyek)(?: \p{Ll}+){1,2}) mereka (?=(?:masih|sudah|belum|sering)(?!\p{L}))/u,
    '$1nya ',
  ],
  // "shift malam belum ada yang mau": told soberly to those who look for somebody
  [
    /^((?:shift|sif|posisi|jadwal|lowongan|rute|kelas|bagian|jabatan)(?: \p{L}+){1,3}) (?:masih )?(?:belum|tidak) ada yang (?:mau|minat|berminat|melamar|bersedia|isi|mengisi|ambil|mengambil|pegang|menangani|daftar|mendaftar)(?: \p{L}+)?$/u,
    '$1 masih sulit diisi',
  ],
  [
    /^(\p{Ll}+(?: \p{L}+){0,3}) (?:masih )?(?:belum|tidak) ada yang (?:mau|minat|berminat|melamar)$/u,
    '$1 belum ada peminatnya',
  ],
  // "pengunjung banyak, yang beli sedikit": the one against the other
  [
    /^(\p{L}+(?: \p{L}+)?) (banyak|ramai|tinggi), yang (?=\p{Ll}+ (?:sedikit|jarang|hanya )(?:$|\d| \p{L}+$))/u,
    '$1 memang $2, tetapi yang ',
  ],
  [/(?<= yang )b(eli|ayar) (?=sedikit|jarang|hanya)/u, 'memb$1 '],
  // "harness wajib"
  [
    /^((?:harness|helm|masker|sarung tangan|APD|rompi|sepatu safety|seragam|kacamata safety)(?: \p{Ll}+)?) wajib$/iu,
    '$1 wajib dipakai',
  ],
  // "backlog menumpuk sekali"
  [
    /(?<=(?:menumpuk|turun|panjang|besar|lambat|kurang|sedikit|minim|sepi|lama|mahal|berat|padat|tinggi|rendah|sempit|sering rusak|sulit|susah|ketat|terlambat)) sekali(?=$|,| dan )/u,
    '',
  ],
  // "setiap Senin rapat"
  [/^((?:tiap|setiap) (?:\p{Lu}\p{Ll}+|hari|minggu|bulan)) (\p{Ll}+)$/u, '$2 $1'],
  // "rencana pindah ke sistem baru mulai Januari"
  [
    /^((?:rencana|target|jadwal|kewajiban) [^,]+?) mulai (?=(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|tahun|bulan|minggu|semester|kuartal|awal|akhir|pertengahan|besok|\d)(?!\p{L}))/u,
    '$1 yang dimulai ',
  ],
  // "timnya", said by one of them
  [
    /^(tim|toko|kantor|klinik|gudang|pabrik|sekolah|restoran|dapur|hotel|bengkel|salon)nya (?=\p{Ll})/u,
    '$1 ',
  ],
  // "mesin CNC-nya merk Fanuc"
  [/-?nya (?=(?:merk|merek|tipe|jenis|model|buatan) )/u, ' '],
  // "jalan masuk licin kalau hujan"
  [
    /^((?!.*(?<!\p{L})(?:yang|sering|selalu|sangat|terlalu|jadi|menjadi|sudah|masih|lebih)(?!\p{L}))(?:\p{L}+ ){1,3})(?=(?:licin|rawan \p{L}+|bising|gelap|panas|macet|becek|bau|padat|penuh|sepi|ramai|kotor|sempit|dingin|bocor) (?:kalau|jika|saat|setiap|tiap|waktu) )/u,
    '$1yang ',
  ],
  // "santannya terlalu banyak" is what is wrong with it, and not all there is.
  [/, hanya (?=\p{Ll}+nya )/u, ', tetapi '],
];
