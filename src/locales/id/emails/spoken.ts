/**
 * Indonesian as it is typed in a hurry, and as it is written: classes of words, where no list would be long enough. A
 * lookahead for a comma stands before a long lookbehind, so that this is tried at commas alone.
 */
export const spoken: readonly (readonly [RegExp, string])[] = [
  // "kandidat bikin kartu stok": whoever writes
  [
    /(?<=^|, )(?:kandidat|pelamar|calon karyawan) (?=(?:pernah|sudah|telah|berhasil|bikin|buat|membuat|me[mnlrwy]\p{Ll}{3,}|punya|bisa|jadi|dulu) )/giu,
    'saya ',
  ],
  // "waktu di pabrik tepung ikan, bikin kartu stok": where it was
  [
    /^(?:waktu|saat|ketika|pas|dulu|wkt) (?:masih )?(?:kerja )?di (?!sana|sini|situ)((?:(?! (?:saya|sy|aku|gw|gue) )[^,]){3,40}), (?:saya |sy |aku |gw |gue )?(?=(?:pernah|sudah|berhasil|bikin|buat|membuat|me[mnlrwy]\p{Ll}{3,}|pegang|ngajar|ngelola|nyusun|bangun|pindahin) )/giu,
    'di $1 saya ',
  ],
  // "di RSUD Atambua saya 2 thn jadi CI utk 6 perawat baru"
  [
    /^di (\p{Lu}[^,]{2,40}?) (?:saya|sy|aku|gw|gue) (\d+ (?:thn|th|tahun|bln|bulan)) (?=(?:jadi|jd|menjadi|sebagai|sbg) )([^,]+)$/giu,
    'saya $2 $3 di $1',
  ],
  [
    /(?<=(?:saya|sy|aku|gw|gue) (?:sudah |sdh |telah )?\d+ (?:thn|th|tahun|bln|bulan) )(?:jadi|jd) /giu,
    'menjadi ',
  ],
  [/(?<=\d )musim panen(?= \p{Ll})/giu, 'musim'],
  // "dua set gamelan punya SMK di Solo": whose
  [
    /(?<=(?:\d|satu|dua|tiga|empat|lima) (?:\p{L}+ ){1,3})(?<!(?:yang|sudah|masih|tidak|orang|anak|guru|warga) )punya (?=(?:SMK|SMA|SMP|SD|PT|CV|RS|dinas|desa|sekolah|tetangga|warga)(?!\p{L}))/giu,
    'milik ',
  ],
  // "dua tahun lalu nala dua set": a verb said without the beginning it is written with
  [
    /(?<=(?<!\p{L})(?:saya|sy|aku|pernah|prnah|sempat|biasa|ikut|lalu|(?:\d|dua|tiga|empat|lima|enam) (?:tahun|thn|bulan|bln)) )(?=n(?!as|ama|ila|omor|elayan|ot|aik|anti|ormal|atal|iaga|ego|ikah|anya|ovel|onton)[aeiou]\p{Ll}{2,} [\p{L}\d])/giu,
    'me',
  ],
  // "thn lalu pegang restitusi ppn", "dua tahun lalu menala dua set": what one did, and when
  [
    /^((?:(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa) )?(?:se)?(?:thn|tahun|bln|bulan|minggu|mgg) (?:yang |yg )?(?:lalu|kemarin|kmrn|silam)),? (?:saya |sy |aku |gw |gue )?((?:pegang|ngurus|urus|bikin|buat|ngajar|jadi|rawat|bantu|pimpin|mimpin|kelola|masak|rakit|pasang|buka|dapat|ikut|bawa|ganti|juara|nge?\p{Ll}{3,}|ny[aeiou]\p{Ll}{2,}|me[mnlrwy]\p{Ll}{3,}) (?:[^,]|,(?=\d))+)/giu,
    '$2 $1',
  ],
  [/^pernah (?=ada \p{L}+ )/giu, 'sebelumnya '],
  // "masih ketahan di pelabuhan"
  [/(?<!\p{L})ketahan(?!\p{L})/gu, 'tertahan'],
  [/(?<!\p{L})kejebak(?!\p{L})/gu, 'terjebak'],
  [/(?<!\p{L})kehapus(?!\p{L})/gu, 'terhapus'],
  [/(?<!\p{L})ketutup(?!\p{L})/gu, 'tertutup'],
  [/(?<!\p{L})kepotong(?!\p{L})/gu, 'terpotong'],
  [/(?<!\p{L})(?:kepakai|kepake)(?!\p{L})/gu, 'terpakai'],
  // "yang gw ceritain"
  [/(?<=yang (?:saya|aku|gw|gue|sy) )cerita(?:in|kan)?(?!\p{L})/giu, 'ceritakan'],
  // "15 mnt an"
  [
    /(?<=\d) ?(mnt|menit|jam|hari|hr|thn|tahun|bln|bulan|minggu|orang|org|anak|kali|persen)[ -]an(?!\p{L})/gu,
    '-an $1',
  ],
  // "klo listrik padam siapa yg jaga vaksin"
  [
    /^(?:kalau|kalo|klo|kl|jika|bila|apabila|misal|misalnya|misalkan|seandainya|andai|andaikan|andaikata|umpama) ([^,?]+?),? ((?:siapa|bagaimana|gimana|gmn|apa|apakah|berapa|ke mana|di mana)(?!\p{L}) [^,?]+)\??$/giu,
    '$2 jika $1',
  ],
  // What was asked of the writer is told of anybody: "apa yang Anda lakukan jika …"
  [
    /(?<=^apa (?:yang|yg) )(?:(?:akan|pertama|pertama kali) )*(?:anda|kamu|bapak|ibu|bapak\/ibu) (?:(?:akan|pertama|bisa) )*(?!me|ber|ter|di)(\p{Ll}{4,}(?:kan|i))(?= (?:[^?]* )?jika [^?]*$)/giu,
    'perlu di$1',
  ],
  [
    /^(?:bagaimana|gimana|gmn) (?:cara )?(?:anda|kamu|bapak|ibu) (?:akan )?(?=me\p{Ll}{4,}(?: [^?]*)? jika [^?]*$)/giu,
    'cara ',
  ],
  [
    /^(?:bagaimana|gimana|gmn) (?:cara )?(?:bapak\/ibu|ibu\/bapak) (?:akan )?(me\p{Ll}{4,} [^?]+)\??$/giu,
    'cara $1',
  ],
  // "ibu hamil takut bersalin": it is nobody's title.
  [
    /^ibu (?=(?:hamil|menyusui|rumah tangga|nifas|bersalin|muda|pekerja) (?:takut|enggan|malu|sulit|susah|ingin|mau|jarang|sering|tidak|gak|ga|belum|kurang|harus|datang|banyak|malas|lebih|me[mnlrwy]\p{Ll}{3,})(?!\p{L}))/giu,
    'ibu-ibu ',
  ],
  [/^Bahasa (?=\p{Lu}\p{Ll})/gu, 'bahasa '],
  // "mesin bantu", "guru bantu"
  [
    /(?<![\p{L}-])(?<!(?:mesin|motor|alat|guru|tenaga|kapal|kata|kursi|garis|pompa|lampu|tangan|tali|buku|rem|roda|pompa) )bantu(?![\p{L}-])/giu,
    'membantu',
  ],
  // "dipake sama tim sales": by them; "dicampur sama tepung" is with it.
  [
    /(?<=(?<!\p{L})(?!dicampur|digabung|disatu|disamb|dihubung|dikait|dipadu|dicocok|ditukar|diganti|dibagi|disama|diadu|dibanding|dilengkapi|disertai|dibarengi|diseling|ditambah|disandingkan|direnda?e?m|dimasak|digoreng|diisi|dibungkus|ditutup|dilapis|dioles|disiram|dipupuk|dicat|disemprot|diaduk|dijual|disajikan|diskusi|dialog|divisi|dinas|direk|digital|diklat|diskon|distrib|disiplin|didik)di\p{Ll}{3,} (?:dulu |lagi |langsung |semua )?)(?:sama|sm|ama) (?!(?:sekali|saja|aja|seperti|dengan|persis|rata|tiap|setiap|besar|tinggi|kuat|di|ke|dari|antara|halnya)(?!\p{L}))(?=\p{L}{2,})/gu,
    'oleh ',
  ],
  // "uang kurang pas tutup shift": when
  [
    /(?<=(?:kurang|krg) )pas (?=(?:tutup|buka|ganti|akhir|awal|mau|lagi|jam|malam|pagi|siang|sore|hujan|lebaran|musim|weekend|akhir|setor|dihitung|diitung|audit|panen|shift|sif)(?!\p{L}))/giu,
    'saat ',
  ],
  // "bibit sering mati, 3x gagal tanam thn ini": it went so far; who failed is left open.
  [
    /(?<=^(?!.*(?<!\p{L})(?:saya|sy|aku)(?!\p{L}))[^,]*(?<!\p{L})(?:sering|srg|selalu|terus|rawan) [^,]+),? (?:sampai |sampe |sudah |udah |sdh )*(?=(?:\d+ ?(?:x|kali)|dua kali|tiga kali|empat kali|lima kali|beberapa kali) (?:gagal|batal|rugi|ganti|tutup|terpaksa|komplain|diprotes|ditegur) )/giu,
    ' hingga ',
  ],
  [/(?<=\p{Ll}{3}) n (?=\p{Ll}{3})/gu, ' dan '],
  [/(?<!\p{L})ujan(?!\p{L})/gu, 'hujan'],
  [/(?<=(?:baru|belum|blm|akan|sudah|sdh|mau) )sandar(?!\p{L})/gu, 'bersandar'],
  // "panen turun 2 musim, dr 900 kg jd 640 kg": how far
  [
    /(?=, )(?<=(?<!\p{L})(?:turun|naik|berkurang|menurun|meningkat|anjlok|susut|menyusut|merosot)(?!\p{L})[^,]*), (?:dr|dari) (?=\d)/giu,
    ' dari ',
  ],
  [/(?<=(?<!\p{L})(?:dr|dari) \d[^,]{0,30}) (?:jd|jadi) (?=\d)/giu, ' menjadi '],
  [/(?<=\d (?:menit|mnt|jam|hari)) an(?=$|[,.])/giu, ''],
  // "isinya 18 anak gurunya 2"
  [/(?<=\p{L}nya \d+ \p{L}+),? (?=\p{L}{3,}nya (?:cuma |hanya |cm )?\d)/giu, ' dan '],
  [/(?<!\p{L})setaun(?!\p{L})/gu, 'setahun'],
  [
    /(?<!\p{L})(?<!tiap )(?<!setiap )h?abis (?=hujan|lebaran|libur|panen|musim|gajian|gempa|banjir)/gu,
    'setelah ',
  ],
  // "…, baik skali orgnya": a remark
  [
    /, (?:baik|ramah|sabar|asik|asyik|enak|seru) (?:skali|sekali|bgt|banget|org|orang|bapak|ibu)[^,]*$/giu,
    '',
  ],
  // "ibu meiske jelaskan cara tera pompa"
  [
    /(?<=(?<!\p{L})(?:ibu|bu|bapak|pak|mas|mbak|kak|bang) \p{L}+ )(?:jelaskan|jelasin)(?= \p{L})/giu,
    'menjelaskan',
  ],
  [/(?<=yang (?:saya|sy) )pak[ae][ik]?(?!\p{L})/giu, 'pakai'],
  // "lift no 3 di lt 17"
  [/(?<=\p{L} )no\.? ?(?=\d)/giu, 'nomor '],
  [/(?<!\p{L})lt\.? ?(?=\d)/giu, 'lantai '],
  // "yang saya kerjakan 2024", "bolak balik"
  [/(?<=\p{L}{3}(?:kan|in|bikin|buat|gambar|tulis) )(?=(?:19|20)\d\d(?:$|[,.;)]))/gu, 'tahun '],
  [/(?<!\p{L})bolak balik(?!\p{L})/gu, 'bolak-balik'],
  [
    /(?<=di(?:gabung|campur|barengi|banding|cocok|sambung|tukar|satukan)(?:kan|in)? )(?:sama|sm|ama) (?=\p{L}{2,})/gu,
    'dengan ',
  ],
  [/(?<=\p{L} )putus[- ]nyambung(?!\p{L})/gu, 'putus-putus'],
  [/(?<!\p{L})deres(?!\p{L})/gu, 'deras'],
  [/(?<!\p{L})h?abis (?=\d{1,2}[./]\d{1,2}(?![\d.]))/gu, 'setelah '],
  [/(?<!\p{L})(di|pen|)catet(?=an|in|nya|(?!\p{L}))/gu, '$1catat'],
  [/(?<!\p{L})(?:tiap|setiap) h?abis (?=\p{L}{4,})/gu, 'setiap usai '],
  // "las argon buat pipa susu": for it; "hujan buat jalan licin" makes it so.
  [
    /^((?!(?:saya|sy|aku|kami|kita|tim|mereka|dia|siapa|hujan|banjir|panas|debu|harga|orang|anak|siswa|murid|karyawan|staf|guru|ibu|warga|petani|kader|pelanggan|tamu|pasien|mau|harus|bisa|sudah|akan|pernah|biasa|lagi|sedang|lalu|cara|kenapa|mengapa|apa|hal|me[mnlrwy]\p{Ll}+)(?!\p{L}))\p{L}[\p{L}\d]*(?: (?!(?:yang|yg|tidak|gak|ga|kurang|terlalu|sering|banyak|rusak|mati|longgar|bocor|telat|lambat|naik|turun|macet|lama|kotor|error|sudah|harus|mau|bisa|akan|suka|saya|kami|kita|tim)(?!\p{L}))[\p{L}\d]+){0,4}) buat (?=\p{L}{3,}(?: \p{L}+){0,4}$)(?!.*(?<!\p{L})(?:licin|mati|rusak|lambat|terlambat|telat|penuh|macet|panas|dingin|pusing|bingung|resah|takut|malas|capek|lelah|lama|mahal|naik|turun|habis|kesal|gagal|rugi|sulit|susah|basah|becek|bau|kotor|antre|berhenti|berkurang|menjadi|jadi|lebih|makin|bosan|marah|stres|puas|senang|betah|sepi|ramai|kabur|pindah|keluar|pergi|me[mnlrwy]\p{Ll}{3,}|ter\p{Ll}{4,}|ber\p{Ll}{4,}|di\p{Ll}{4,})(?!\p{L}))/gu,
    '$1 untuk ',
  ],
  [/(?<=^siapa (?:yang|yg) [^,]+ )(?:kalau|kalo|klo|kl)(?= \p{L})/giu, 'jika'],
  [/(?<=^siapa (?:yang|yg) )(ganti|urus|ambil|antar|isi|atur|hitung)(?= \p{L})/giu, 'meng$1'],
  [/(?<=^siapa (?:yang|yg) )(jaga|cuci|catat|jemput)(?= \p{L})/giu, 'men$1'],
  [/(?<=^siapa (?:yang|yg) )(bayar|bawa|buka|beli|bantu)(?= \p{L})/giu, 'mem$1'],
  // "rute Bitung - Ternate"
  [
    /(?<=(?:rute|jalur|trayek|lintas|tol|kapal|bus|kereta|penerbangan|perjalanan|pelayaran|pengiriman) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) [-–] (?=\p{Lu}\p{Ll})/giu,
    '–',
  ],
  // "dipinjem", "direndem"
  [/(?<!\p{L})(di\p{Ll}{2,}|te\p{Ll}{2,})(?<=[jdnrlt])em(?!\p{L})/gu, '$1am'],
  // "pesanan gak diambil2"
  [
    /(?<!\p{L})(?:gak|ga|nggak|ngga|tidak|tdk|blm|belum) (balik|kembali|datang|dateng|selesai|kelar|turun|naik|habis|sampai|cair|keluar|sembuh|beres|laku|lulus|di\p{Ll}{4,})-\1(?!\p{L})/gu,
    'tidak kunjung $1',
  ],
  [/(?<=tidak kunjung )balik(?!\p{L})/gu, 'kembali'],
  [/(?<=tidak kunjung )dateng(?!\p{L})/gu, 'datang'],
  [/(?<=(?:ada yang|ada yg|bisa|saling|belum|blm) )nyambung(?!\p{L})/gu, 'terhubung'],
  // "latihan gabungan sm paduan suara", "kerja sama sm puskesmas": with them
  [
    /(?<=(?<!\p{L})(?:\p{Ll}+ gabungan|kerja sama|kerjasama|kemitraan|pertandingan|perjanjian|kesepakatan|pertukaran)(?: \p{Ll}{3,})? )(?:sama|sm) (?=\p{L}{3,})/gu,
    'dengan ',
  ],
  // "cara pisahin sampah", "biar kumpulin data": by its first letter the verb has another one before it
  [
    /(?<=(?<!\p{L})(?:cara|bisa|biasa|terbiasa|pernah|sering|harus|saya|sambil|lalu) )(?!me[mnlrwyg]|di\p{Ll}|margarin|rutin|pemimpin|kemarin|doktrin|terjamin|gaulin|pukulin)s([aiueo]\p{Ll}{3,})in(?!\p{L})/gu,
    'meny$1kan',
  ],
  [
    /(?<=(?<!\p{L})(?:cara|bisa|biasa|terbiasa|pernah|sering|harus|saya|sambil|lalu) )(?!me[mnlrwyg]|di\p{Ll}|margarin|rutin|pemimpin|kemarin|doktrin|terjamin|gaulin|pukulin)k([aiueo]\p{Ll}{3,})in(?!\p{L})/gu,
    'meng$1kan',
  ],
  [
    /(?<=(?<!\p{L})(?:cara|bisa|biasa|terbiasa|pernah|sering|harus|saya|sambil|lalu) )(?!me[mnlrwyg]|di\p{Ll}|margarin|rutin|pemimpin|kemarin|doktrin|terjamin|gaulin|pukulin)t([aiueo]\p{Ll}{3,})in(?!\p{L})/gu,
    'men$1kan',
  ],
  [
    /(?<=(?<!\p{L})(?:cara|bisa|biasa|terbiasa|pernah|sering|harus|saya|sambil|lalu) )(?!me[mnlrwyg]|di\p{Ll}|margarin|rutin|pemimpin|kemarin|doktrin|terjamin|gaulin|pukulin)p([aiueo]\p{Ll}{3,})in(?!\p{L})/gu,
    'mem$1kan',
  ],
  [
    /(?<=(?<!\p{L})(?:cara|bisa|biasa|terbiasa|pernah|sering|harus|saya|sambil|lalu) )(?!me[mnlrwyg]|di\p{Ll}|margarin|rutin|pemimpin|kemarin|doktrin|terjamin|gaulin|pukulin)([bf]\p{Ll}{4,})in(?!\p{L})/gu,
    'mem$1kan',
  ],
  [
    /(?<=(?<!\p{L})(?:cara|bisa|biasa|terbiasa|pernah|sering|harus|saya|sambil|lalu) )(?!me[mnlrwyg]|di\p{Ll}|margarin|rutin|pemimpin|kemarin|doktrin|terjamin|gaulin|pukulin)([cdj]\p{Ll}{4,})in(?!\p{L})/gu,
    'men$1kan',
  ],
  [
    /(?<=(?<!\p{L})(?:cara|bisa|biasa|terbiasa|pernah|sering|harus|saya|sambil|lalu) )(?!me[mnlrwyg]|di\p{Ll}|margarin|rutin|pemimpin|kemarin|doktrin|terjamin|gaulin|pukulin)([gh]\p{Ll}{4,})in(?!\p{L})/gu,
    'meng$1kan',
  ],
  [
    /(?<=(?<!\p{L})(?:cara|bisa|biasa|terbiasa|pernah|sering|harus|saya|sambil|lalu) )(?!me[mnlrwyg]|di\p{Ll}|margarin|rutin|pemimpin|kemarin|doktrin|terjamin|gaulin|pukulin)([lrm]\p{Ll}{3,})in(?!\p{L})/gu,
    'me$1kan',
  ],
  [/(?<!\p{L})ajarin (?=(?:cara|pe\p{Ll}{4,}an|teknik|bahasa|dasar|materi)(?!\p{L}))/gu, 'mengajarkan '],
  [/(?<!\p{L})ajarin (?=\p{L})/gu, 'mengajari '],
  [/(?<=banyak )komplen/gu, 'keluhan'],
  [/(?<=lancar )baca$/gu, 'membaca'],
  // What is in disorder is told soberly to those whose it is.
  [
    /(?<=(?<!\p{L})(?:status|data|stok|laporan|jadwal|antrean|antrian|alur|dokumen|pengiriman)(?: \p{L}+){0,2} )(?:jadi|jd|menjadi) (?:kacau|berantakan)(?!\p{L})/gu,
    'menjadi tidak teratur',
  ],
  // "anak anak", typed without its hyphen
  [/(?<![\p{L}-])(?!kali|lama|sama)(\p{Ll}{4,}) \1(?![\p{L}-])/gu, '$1-$1'],
  // "…, jadi waktu balas turun": what came of it
  [
    /, (?:jadi|jd|jadinya|makanya) (?=(?!dari|lebih|tinggal|tidak|bisa|sudah|juga)\p{Ll}{3,}(?: \p{Ll}+){0,2} (?:turun|naik|berkurang|bertambah|hampir|tinggal|hilang|habis|makin|semakin|lebih|tidak|gak|ga|nggak|selesai|beres|rapi|lancar|aman|cepat|keluar|siap|tiba|mulai|berangkat|matang|terbit)(?!\p{L}))/gu,
    ', sehingga ',
  ],
  [/(?<!\p{L})nilai un(?!\p{L})/gu, 'nilai UN'],
  // "sim b2 umum", "di medan"; "medan" alone is a field.
  [/(?<!\p{L})sim b([12]) umum(?!\p{L})/giu, 'SIM B$1 Umum'],
  [/(?<!\p{L})sim b([12])(?!\p{L})/giu, 'SIM B$1'],
  [/(?<!\p{L})sim a(?: umum)?(?!\p{L})/giu, 'SIM A'],
  [/(?<!\p{L})sim c(?!\p{L})/giu, 'SIM C'],
  [/(?<=SIM [ABC][12]?,? (?:sama |sm |dan |& |\+ )?)b([12]) umum(?!\p{L})/gu, 'B$1 Umum'],
  [/(?<=SIM [ABC][12]?,? (?:sama |sm |dan |& |\+ )?)b([12])(?!\p{L})/gu, 'B$1'],
  [/(?<=(?<!\p{L})(?:di|ke|dari|dr|cabang|pasar|area|rute|kota) )medan(?!\p{L})/gu, 'Medan'],
  [/(?<=(?<!\p{L})(?:di|ke|dari|dr|cabang|pasar|area|rute|kota) )solo(?!\p{L})/gu, 'Solo'],
  [/(?<=(?<!\p{L})(?:di|ke|dari|dr|cabang|pasar|area|rute|kota) )padang(?!\p{L})/gu, 'Padang'],
  [/(?<=(?<!\p{L})(?:di|ke|dari|dr|cabang|pasar|area|rute|kota) )serang(?!\p{L})/gu, 'Serang'],
  [/(?<=(?<!\p{L})(?:di|ke|dari|dr|cabang|pasar|area|rute|kota) )kudus(?!\p{L})/gu, 'Kudus'],
  // "omzet tembus 200 juta"
  [
    /(?<=\p{L} )(?:tembus|nembus|nyentuh|nyampe|nyampai) (?:sampai |sampe |ke |angka )?(?=(?:Rp ?)?\d)/gu,
    'mencapai ',
  ],
  // "atur jadwal jadi lembur hampir nol": what came of it
  [
    /(?<=\p{L}{3,} )(?<!(?:pernah|sempat|saya|bisa|akan|mau|orang|ingin|dari|untuk|yang|naik|turun|tahun|dipromosikan|diangkat|berubah|ubah|mengubah) )(?:jadi|jd) (?=(?!dari|lebih|hampir|tinggal|tidak)\p{Ll}{3,}(?: \p{Ll}+)? (?:hampir|tinggal|turun|berkurang|habis|nol|makin|lebih (?:cepat|rapi|murah|sedikit|hemat|tepat)|tidak (?:pernah|ada|lagi))(?!\p{L}))(?!.*(?<!\p{L})dari \d)/gu,
    ', sehingga ',
  ],
  // "boneka buat menyambut anak"; not "saya buat …"
  [
    /(?<=\p{L}{3,} )(?<!(?:saya|pernah|biasa|bisa|sudah|udah|dan|harus|mau|akan|sering|suka|tim|kami|kita|dulu|sempat|berhasil|sedang|lagi|terbiasa) )(?<!["“][^"”]*)buat (?=(?:me[mnlrwy]|meng|nge|ng|ny|n[aeiou])\p{Ll}{3,}|(?:(?:\d+ )?(?:sekolah|kantor|shift|sif|cabang|outlet|kelas|desa|operator|gudang|ekspor|hotel|restoran|toko)|umkm|UMKM|pemula|keluarga|lansia|balita|ibu|anak-anak|mahasiswa|pekerja|pengguna|user|konsumen|nasabah|pembeli|klien|penumpang|donatur|remaja|peserta|pegawai|umum)(?!\p{L}))/gu,
    'untuk ',
  ],
  // "foto STR sm ijazah", both to be sent
  [
    /(?<=(?<!\p{L})(?:kirim|ngirim|kirimin|bawa|serahkan|kasih|email|foto|fotokopi|fotocopy|scan|copy|salinan|surat|sertifikat|ijazah)(?: (?!pak|bu|ke)[\p{L}\d]+){0,3} )(?:sama|sm) (?!(?:pak|bu|bapak|ibu|mas|mbak|kak|bang|tim|hrd|beliau|dia|mereka|manajer|bos|atasan|orang|anak|teman)(?!\p{L}))(?=[\p{L}\d])/giu,
    'dan ',
  ],
  // "buyer minta tempo 45 hari"
  [
    /(?<=^(?:buyer|klien|pelanggan|tamu|nasabah|owner|pemilik|pasien|customer|vendor|supplier|pengunjung|wali murid|orang tua)(?: \S+){0,2} (?:sering |banyak |selalu |suka )?)minta (?=\p{L})/giu,
    'meminta ',
  ],
  // "akhirnya lulus ujian": who did
  [
    /^(?:saya )?akhirnya (?=(?:lulus|lolos|selesai|dapat|dapet|diterima|wisuda|pindah|menikah|punya|berhasil|resmi|bisa|sudah|mulai|menang)(?!\p{L}))/giu,
    'saya ',
  ],
  [/(?<=^(?:saya )?pernah )modernisasi (?=\p{L})/giu, 'memodernisasi '],
  [/(?<=^(?:saya )?pernah )renovasi (?=\p{L})/giu, 'merenovasi '],
  [/(?<=^(?:saya )?pernah )desain (?=\p{L})/giu, 'mendesain '],
  [/(?<=^(?:saya )?pernah )audit (?=\p{L})/giu, 'mengaudit '],
  [/(?<=^(?:saya )?pernah )instalasi (?=\p{L})/giu, 'memasang '],
  // "hybrid 3 hr ngantor", "remote, 1 hari WFO"
  [
    /(?<=(?<!\p{L})(?:hybrid|hibrida|remote|wfh|WFH|WFA|fleksibel)),? (\d|satu|dua|tiga|empat)(?:x| ?kali)? ?(?:hr|hari)?(?: (?:seminggu|sepekan))? (?:ngantor|berkantor|masuk kantor|ke kantor|di kantor|wfo|WFO)(?!\p{L})/gu,
    ' dengan $1 hari di kantor',
  ],
  // "chat yg blm kebalas", "pesanan gak keurus"
  [
    /(?<!\p{L})ke(urus|pegang|angkut|baca|bayar|kirim|jawab|layani|isi|catat|input|kejar|garap|tangani|simpan|ambil|cuci|balas|proses|pantau|rekam|tagih|antar|capai|sebar|cecer|buang|kunci|campur|timbun|jepit|tabrak|potong|lacak|rawat|data)(?!\p{L})/gu,
    'ter$1',
  ],
  [/^(sekarang|skrg|kini) (?:saya|sy|aku) (?=\p{Ll})/giu, 'saya $1 '],
  // "ke sini cuma buat ngadem"
  [/(?<=(?<!\p{L})(?:hanya|cuma|cuman|cm) )buat (?=(?:me|ng|ny|ber)\p{Ll})/gu, 'untuk '],
  // "staf gonta-ganti", not "gonta-ganti jadwal"
  [/(?<=^[^,]*\p{L} )(?:sering |suka )?gonta[- ]ganti(?=$|,)/gu, 'sering berganti'],
  // "hrs antar anak"
  [
    /(?<=(?<!\p{L})(?:harus|hrs|perlu|mau|akan|wajib) )(antar|urus|ambil|isi|atur|ajar|asuh)(?= \p{L})/gu,
    'meng$1',
  ],
  [
    /(?<=(?<!\p{L})(?:harus|hrs|perlu|mau|akan|wajib) )(jaga|cari|dampingi|jemput|jenguk)(?= \p{L})/gu,
    'men$1',
  ],
  [/(?<=(?<!\p{L})(?:harus|hrs|perlu|mau|akan|wajib) )(rawat|latih|layani)(?= \p{L})/gu, 'me$1'],
  [
    /(?<=(?<!\p{L})(?:sekarang|skrg|saat ini|masih|msh|kini) )kerja (?=(?:di|sebagai|freelance|lepas|jadi|jd|dari|untuk)(?!\p{L}))/gu,
    'bekerja ',
  ],
  // "HP kentang"
  [
    /(?<=(?<!\p{L})(?:hp|HP|ponsel|laptop|PC|pc|komputer|device|gawai|perangkat|kamera) )kentang(?!\p{L})/gu,
    'berspesifikasi rendah',
  ],
  // "sdh terima tawaran lain"; not "terima kasih"
  [
    /(?<=(?:^|(?<!\p{L})(?:saya|sy|sudah|sdh|udah|udh|telah|baru|akan|mau|ingin|dan) ))(?:terima|trima|nerima) (?=(?:tawaran|pekerjaan|kerjaan|kerja|offer|posisi|beasiswa|kontrak|panggilan|pesanan|order|keluhan|laporan|pembayaran|tamu|pasien|telepon|murid|siswa)(?!\p{L}))/gu,
    'menerima ',
  ],
  [
    /(?<=^(?:(?:saya|sy|aku|gue) )?(?:(?:sudah|sdh|udah|udh|telah|baru) )?)(?:dapat|dapet|dpt|dpet) (?=(?:tawaran|beasiswa|panggilan|posisi|pekerjaan|offer|kontrak|proyek)(?!\p{L}))/gu,
    'mendapat ',
  ],
  [
    /(?<=^(?:(?:saya|sy|aku|gue) )?(?:(?:sudah|sdh|udah|udh|telah|baru) )?)(?:dapat|dapet|dpt|dpet|menerima) (?:kerja|kerjaan) (?=(?:lain|baru|yang|yg|di|tetap|dekat|lebih)(?!\p{L}))/gu,
    'mendapat pekerjaan ',
  ],
  // "lbh deket rumah", not "toko dekat rumah"
  [
    /(?<=(?<!\p{L})(?:lebih|lbh|paling|plg) )(?:dekat|deket|dkt) (?=(?:rumah|kos|kost|kampus|sekolah|keluarga|orang tua|ortu|domisili|tempat|anak|istri|suami|kantor|stasiun)(?!\p{L}))/gu,
    'dekat dengan ',
  ],
  // "food cost kelewat tinggi"; "tagihan kelewat" was overlooked.
  [
    /(?<!\p{L})kelewat (?=(?:tinggi|besar|gede|mahal|murah|banyak|lama|cepat|cepet|sering|jauh|dekat|ketat|kecil|sempit|luas|ramai|rame|panjang|pendek|berat|padat|asin|manis|pedas|panas|dingin|sibuk)(?!\p{L}))/gu,
    'terlalu ',
  ],
  // "migrasi Vue 2 -> Nuxt 3"
  [
    /(?=\s*(?:->|=>|→))(?<=(?<!\p{L})(?:migrate|migrasi|memigrasikan|pindah|pindahin|ganti|upgrade|konversi) \p{L}[^,>]*?)\s*(?:->|=>|→)\s*(?=\p{L})/giu,
    ' ke ',
  ],
  // "tugas kebanyakan" are too many; "kebanyakan petani" are most of them.
  [/(?<=\p{L} )kebanyakan(?=$|,)/gu, 'terlalu banyak'],
  [/(?<!\p{L})tim mereka(?!\p{L})/gu, 'tim'],
  // Of others one says it mildly: "petani malas mencatat"
  [
    /(?<=^(?:banyak |sebagian |masih banyak )?(?:siswa|murid|mahasiswa|santri|anak|anak-anak|warga|petani|nelayan|pelanggan|pasien|pekerja|karyawan|sopir|kader|pedagang|anggota|orang tua|peserta|operator)(?:nya)? (?:(?!yang)\p{L}+ )?(?:yang |yg )?(?:masih |sering |suka )?)malas (?=me\p{Ll}{4,}|pak[ae]i? \p{Ll})/giu,
    'enggan ',
  ],
  [/(?<= enggan )pak[ae]i?(?= )/gu, 'memakai'],
  // "anak yang di rumah tidak pakai bahasa Indonesia"; "rapat pakai bahasa Inggris" is in it.
  [
    /(?<=(?<!\p{L})(?:tidak|tdk|gak|ga|nggak|ngga|belum|blm|harus|wajib|bisa|boleh|mau|masih|sudah|sdh|udah|biasa|terbiasa|lebih sering|sering|suka|jarang|selalu|hanya|cuma|cuman|yang|yg|mereka|kami|anak|siswa|murid|warga|pasien|tamu|pelanggan) )(?:pake|pakai) (?=(?:bahasa|bhs) )/giu,
    'memakai ',
  ],
  [/(?<=\p{L} )(?:pake|pakai) (?=(?:bahasa|bhs) )/gu, 'dalam '],
  // "bisa bhs Arab dikit2"
  [
    /(?<=(?<!\p{L})bisa )((?:bahasa|bhs) \p{L}+) (?:dikit-dikit|sedikit-sedikit|dikit|sedikit)(?!\p{L})/gu,
    'sedikit $1',
  ],
  [
    /(?<!\p{L})psn(?= (?:(?:baru|lama) )?(?:yg|yang) (?:nunggu|menunggu|takut|sakit|dirawat|kontrol))/gu,
    'pasien',
  ],
  // "pesanan 200an/hari"
  [/(?<=\p{L} \d[\d.]*)an(?=\/)/gu, '-an'],
  [/(?<=\p{L} \d[\d.]*(?:-an)?)\s?\/\s?(?:hr|hari)(?!\p{L})/gu, ' per hari'],
  // "suhu bedanya sampe 6 derajat"
  [
    /^((?:(?!yang |di |ke )\p{L}[\p{L}\d]* ){1,3})(?:beda|selisih)nya (?:bisa )?(?:sampai|sampe|smp|mencapai|hingga) (?=\d)/giu,
    'selisih $1sampai ',
  ],
  // "pesanan 200 sehari, kapasitas cm 120", "mesin cuma 12, pasien yg nunggu 40an"
  [
    /(?=, )(?<=^(?!(?:saya|sy|pernah|punya|me\p{Ll}+)(?!\p{L}))[^,]*\d[^,]*), (?=(?!saya|sy|target|\p{L}+nya )\p{L}+(?: (?!saya)\p{L}+)? (?:cuma|cuman|cm|hanya|baru|tinggal) (?:ada )?\d[\d.]*(?: \p{L}+)?$)/giu,
    ' sedangkan ',
  ],
  [
    /(?=, )(?<=^(?!(?:saya|sy|pernah)(?!\p{L}))[^,]*(?:cuma|cuman|cm|hanya|baru|tinggal) (?:ada )?\d[^,]*), (\p{L}+) (?:yang|yg) (\p{L}+) (?=\d[\d.]*(?:-?an)?(?: \p{L}+)?$)/giu,
    ' sedangkan $1 yang $2 ada ',
  ],
  // "sopir senior 3 orang pensiun tahun depan"; not "tim 3 orang"
  [
    /^((?!tim|kel|grup|regu|kapasitas|hanya|ada)\p{Ll}+(?: (?!cuma|hanya|ada|baru|yang)\p{L}+)?) (\d+|dua|tiga|empat|lima) orang (?=(?:(?:akan|mau|sudah|udah|baru|sedang|lagi) )?(?:pensiun|pindah|resign|keluar|cuti|sakit|berhenti|mundur|izin|absen|mengundurkan)(?!\p{L}))/giu,
    '$2 $1 ',
  ],
  // "harga turun trs dr agustus"
  [
    /(?<=(?:naik|turun) (?:terus|trs|trus) )(?:dari|dr) (?=(?:jan|feb|maret|april|mei|juni|juli|agust|sept|okt|nov|des|tahun|thn|bulan|bln|minggu|awal|akhir)\p{Ll}*(?!\p{L}))/giu,
    'sejak ',
  ],
  // "ngobrol lama soal ragi"
  [
    /(?<=(?<!\p{L})(?:ngobrol|mengobrol|bicara|berbicara|diskusi|cerita|bahas) )(?:lama|panjang|panjang lebar|sebentar|sekilas|sedikit) (?=(?:soal|tentang|mengenai) )/gu,
    '',
  ],
  // "izinnya sering lama keluarnya"
  [
    /(?<=(?:sering|selalu|kadang|masih|terlalu|suka) )lama (keluar|turun|cair|datang|sampai|selesai|terbit)nya(?=$|,|\.)/gu,
    'lama $1',
  ],
  [/, (?:plus|\+) (?=(?:\p{Ll}+ )?\p{Ll}{3,}nya(?:$|,|\.))/gu, ' beserta '],
  [/, (?:jadi|jd|jadinya|makanya) (?=di \p{Ll}+ \p{Ll}+nya )/gu, ' sehingga '],
  // "rute ke 14 dusun, sebagian jalannya masih batu"
  [
    /(?=, )(?<=^(?:\p{L}+ ){1,3}\d+ \p{L}+), (?=(?:sebagian|separuh|kebanyakan|semua) \p{L}+nya (?:masih|sudah|belum|tidak|sering)(?!\p{L}))/giu,
    ' yang ',
  ],
  // "tur 6 kota, tiap gedung lampunya beda"
  [
    /(?=, )(?<=^(?:\p{L}+ ){1,3}\d+ \p{L}+), (?:tiap|setiap) (\p{L}+) (\p{L}+)nya (?:beda|berbeda)(?:-beda|2)?(?=$|,)/giu,
    ' dengan $2 yang berbeda di tiap $1',
  ],
  // "coverage cm 12%", not "12 cm"
  [/(?<=\p{L} )cm (?=\d|ber(?:dua|tiga|empat|lima|enam)(?!\p{L}))/gu, 'hanya '],
  // "turun dari 20% jadi 5": of the same
  [
    /(?<=\d\s?% (?:jadi|jd|menjadi|ke|tinggal) )(\d+(?:,\d+)?)(?=$|,| (?:dalam|dlm|selama|sejak|setelah|saja|aja|di|pada|dan|tahun|bulan)(?!\p{L}))/gu,
    '$1%',
  ],
  // "30%/thn", "6 jam/minggu"; "80 km/jam" is how it is written.
  [/(?<=\d\s?%|\d \p{L}+)\s?\/\s?(?:thn|th|tahun)(?!\p{L})/gu, ' per tahun'],
  [/(?<=\d\s?%|\d \p{L}+)\s?\/\s?(?:bln|bulan)(?!\p{L})/gu, ' per bulan'],
  [/(?<=\d\s?%|\d \p{L}+)\s?\/\s?(?:mggu?|minggu)(?!\p{L})/gu, ' per minggu'],
  [/(?<=\d\s?%|\d \p{L}+)\s?\/\s?(?:hr|hari)(?!\p{L})/gu, ' per hari'],
  [
    /(?<!\p{L})beresin (?=(?:proyek|project|jembatan|jalan|gedung|rumah|tol|laporan|skripsi|tesis|renovasi)(?!\p{L}))/gu,
    'menyelesaikan ',
  ],
  // Why one withdraws is told without the withdrawal: "keterima CPNS jd ga bisa lanjut".
  [
    /(?<=^(?:saya |sy |aku |gue |gw )?(?:keterima|diterima|dapat|dapet|lolos|lulus|pindah|lanjut|ikut) [^,]+),? (?:jd|jadi|makanya) (?:tidak|tdk|gak|ga|nggak|ngga) (?:bisa|jadi) (?:lanjut|ikut|melanjutkan|meneruskan)(?: proses(?:nya)?)?$/giu,
    '',
  ],
  // "BIM - masih setengah-setengah"
  [
    /^([\p{L}\d]+(?: [\p{L}\d]+){0,3}) [-–—] (?=(?:masih|msh|sudah|sdh|udah|udh|belum|blm|akan|harus|hrs|sering|selalu|tidak|tdk|gak|ga|nggak|baru|hanya|cuma)(?!\p{L}))/gu,
    '$1 ',
  ],
  [
    /(?<=\p{L} )(?:kalau|kalo|klo|kl) (?=(?:musim|weekend|wiken|akhir|awal|libur|liburan|malam|high season|peak season)(?!\p{L}))/gu,
    'saat ',
  ],
  [
    /(?<=(?<!\p{L})(?:dipakai|dipake|digunakan|khusus|cukup|cocok|penting|disediakan|disiapkan|anggaran|budget|dana) )buat (?=\p{L})/gu,
    'untuk ',
  ],
  [
    /(?<=(?<!\p{L})(?:konten|materi|video|poster|bahan|foto|akun|modal|stok|alat|waktu|tempat|ruang|dana|anggaran)(?: \p{L}+)? )buat (?=\p{L})/gu,
    'untuk ',
  ],
  // "ama", and "sama" below, are told by what stands around them.
  [/(?<!\p{L})ama(?= [\p{L}\d])/gu, 'sama'],
  // "bumbunya sudah pas" fits, "pas hujan" is when; "stok pas-pasan"
  [
    /(?<!(?:sudah|udah|udh|sdh|dah|kurang|krg|belum|blm|tidak|tdk|gak|ga|lebih|paling|selalu|harus|hrs|terasa|rasanya|yang|yg) )(?<![\p{L}-])pas (?=\p{Ll}{3,}|\p{Lu})(?!foto|photo|banget|sekali|bgt|untuk|utk|dengan|dgn|dan|buat|sama)/gu,
    'saat ',
  ],
  // "cabut abis 6 bln", not "garansi habis 1 tahun"
  [
    /(?<=(?<!\p{L})(?:cabut|keluar|resign|pindah|berhenti|mundur|pergi|kabur|bosan|bosen) )h?abis (?=\d|se\p{Ll})/gu,
    'setelah ',
  ],
  [
    /(?<=(?<!\p{L})(?:yang|yg|pada|pd|mau|sering|suka|langsung|banyak|sudah|udah|dah) )cabut(?= |,|$)(?! (?:gigi|izin|laporan|berkas|paku|rumput|bulu|nyawa|kabel))/gu,
    'keluar',
  ],
  [/(?<!\p{L})cabut(?= setelah )/gu, 'keluar'],
  [/(?<=(?<!\p{L})(?:tidak|gak|ga|nggak|tdk|ngga) )h?abis(?:2|-h?abis)(?!\p{L})/gu, 'ada habisnya'],
  // "staf lama pada resign bareng": several of them, and at one time
  [
    /(?<=\p{L}{3,} )(?:pada|pd) (?=(?:tidak|tdk|gak|ga|nggak|belum|blm|resign|keluar|cabut|suka|sering|malas|males|minta|bolos|telat|mau|lupa|kabur|sakit|cuti|libur|protes|komplain|ribut|bingung|takut|stres|ngeluh|nanya|pulang|pindah|datang|dateng|ikut|senang|kecewa|rusak|habis|abis|ng\p{Ll}{4,}|ny\p{Ll}{4,})(?!\p{L}))/gu,
    '',
  ],
  [
    /(?<!\p{L})(resign|keluar|cabut|cuti|datang|dateng|libur|rusak|masuk|pulang|pindah|berhenti|sakit|habis) (?:bareng|barengan|bersama)(?=,|$)/gu,
    '$1 bersamaan',
  ],
  // A customer is one already: "cust langganan".
  [/(?<!\p{L})(?:cust|customer|pelanggan|plggn) langganan(?!\p{L})/gu, 'pelanggan tetap'],
  [/(?<=\d)an(?= \p{L}|,|$)/gu, '-an'],
  // "siswa kurang minat di materi jaringan", not "kurangnya minat"
  [/(?<=\p{L} )kurang minat (?:di|ke|pada|sama|sm|dengan|dgn|terhadap) /gu, 'kurang berminat pada '],
  [/(?<!\p{L})bhs (?=\p{L})/gu, 'bahasa '],
  // "vendor suka telat": of things and habits, not of what is liked
  [
    /(?<!\p{L})suka (?=(?:nyasar|kesasar|tersasar|telat|terlambat|molor|ngaret|error|macet|mati|rusak|hilang|kosong|habis|putus|bocor|ngadat|mogok|salah|lupa|tidak|ga|gak|nggak|berubah|ganti|mundur|penuh|banjir|layu|basi|busuk|retak|pecah|mampet|tersumbat|lambat|lemot|tertukar|ketuker|kehabisan|ketinggalan)(?!\p{L}))/gu,
    'sering ',
  ],
  // "tutup buku molor sampai tanggal 12"
  [/(?<!\p{L})molor (?=(?:sampai|sampe|smp|ke|dari)(?!\p{L}))/gu, 'mundur '],
  [/(?<=(?<!\p{L})(?:jadwal|deadline|target|rilis|tanggal|go live)(?:nya)? )molor(?!\p{L})/gu, 'mundur'],
  // "rasio 1 terapis : 1 anak\"
  [/(?<=\d \p{L}+) ?: ?(?=\d+ \p{L})/gu, ' untuk '],
  // "follower 12k -> 85k"
  [/(?<=\p{L} )(\d[\d.,]*(?: ?(?:ribu|rb|k|juta|jt|%|persen))?) ?(?:->|=>|→) ?(?=\d)/gu, 'dari $1 menjadi '],
  // "relasi baik sm apoteker": with them
  [
    /(?<=(?<!\p{L})(?:relasi|hubungan|kenalan|koneksi|jaringan|mitra|bermitra|partner)(?: (?:baik|bagus|erat|luas|dekat|kuat|lama))? )(?:sama|sm) (?=\p{L})/gu,
    'dengan ',
  ],
  // "400jt", "25 rb", "12k"; "3x seminggu", "naik 3x"; "ke2"
  [
    /(?<=(?:dana|biaya|omzet|omset|anggaran|modal|harga|hibah|senilai|penjualan|utang|kerugian|donasi|budget) )(\d[\d.,]*)\s?(?:jt|juta)(?!\p{L})/gu,
    'Rp$1 juta',
  ],
  [/(\d)\s?jt(?!\p{L})/gu, '$1 juta'],
  [/(\d)\s?(?:rb|k)(?!\p{L})/gu, '$1 ribu'],
  [
    /(?<=(?:naik|turun|meningkat|menurun|bertambah|tumbuh|berlipat|lebih cepat|lebih besar)(?: jadi| menjadi| sampai| hampir)? )(\d+)\s?x(?: lipat)?(?![\p{L}\d])/gu,
    '$1 kali lipat',
  ],
  [/(?<![\dx])(\d+)\s?x(?![\p{L}\d])(?! \d)/gu, '$1 kali'],
  [/(?<!\p{L})ke(\d+)(?![\p{L}\d])/gu, 'ke-$1'],
  [/(\d)\s?(?:thn|th)(?!\p{L})/gu, '$1 tahun'],
  [/(\d)\s?bln(?!\p{L})/gu, '$1 bulan'],
  [/(\d)\s?mggu?(?!\p{L})/gu, '$1 minggu'],
  [/(\d)\s?hr(?!\p{L})/gu, '$1 hari'],
  [/(\d)\s?(?:org|orng)(?!\p{L})/gu, '$1 orang'],
  [/(\d)\s?mnt(?!\p{L})/gu, '$1 menit'],
  [/(\d)\s?dtk(?!\p{L})/gu, '$1 detik'],
  // "scrap rate 6%"
  [
    /^(?!\p{Ll}+(?:in|kan) |me[mnlrwy])((?:\p{L}+ ){1,3})(?<!(?:masih|baru|hanya|cuma|sudah|naik|turun|jadi|di|ke|dari|sampai|sekitar|hampir|kurang|lebih|tinggal|belum|minimal|maksimal|sebesar|adalah|mencapai|capai|menyentuh|menembus|cuma|tembus) )(?=\d[\d.,]*\s?%$)/gu,
    '$1sebesar ',
  ],
  // "angka stunting di Kupang 30-an persen"
  [/^(\p{L}+ (?:\p{L}+ )?di \p{L}+ )(?=\d[\d.,]*(?:-an)?\s?(?:%|persen)$)/gu, '$1sebesar '],
  // "selisihnya lumayan gede"
  [
    /(?<!\p{L})lumayan (?=(?:gede|besar|tinggi|banyak|sering|jauh|lama|berat|ketat|padat|ramai|rame|rumit|sulit|susah|luas)(?!\p{L}))/gu,
    'cukup ',
  ],
  // "ban bocor trus hp mati", not "sepi trus sejak Mei"
  [
    /(?<=\p{L}{3,} )(?:trus|trs) (?=\p{Ll}{2,} \p{L})(?!sejak|sampai|karena|krn|selama|setiap|tiap|dari|dr |walau|meski|kalau|saat|waktu|tahun|bulan|menerus|di |ke )/gu,
    'lalu ',
  ],
  // "soal no 3", "datang lagi senin"
  [/(?<!\p{L})no\.? (?=\d)/gu, 'nomor '],
  [
    /(?<=(?<!\p{L})(?:datang|dateng|balik|kembali)(?: lagi)? )(?=(?:[Ss]enin|[Ss]elasa|[Rr]abu|[Kk]amis|[Jj]umat|[Ss]abtu)(?!\p{L}))/gu,
    'hari ',
  ],
  // "hari Sabtu jam 9"
  [
    /(?<=(?<!\p{L})(?:[Ss]enin|[Ss]elasa|[Rr]abu|[Kk]amis|[Jj]umat|[Ss]abtu|[Mm]inggu|besok|bsk|lusa|nanti|tadi) )jam (?=\d)/gu,
    'pukul ',
  ],
  // "beda RANK sama DENSE_RANK"
  [/^(?:ap(?:a|akah) )?beda(?:nya)? (.+) (?:sama|sm|dan|dengan|dgn|vs)(?= .)/gu, 'perbedaan $1 dan'],
  // "sistem nya", "welder 6G nya"
  [/(?<=[\p{Lu}\d]) ?nya(?!\p{L})/gu, '-nya'],
  [/(?<=\p{Ll}{2}) nya(?!\p{L})/gu, 'nya'],
  // "rute jkt-sby"
  [/(?<!\p{L})[Jj]kt(?!\p{L})/gu, 'Jakarta'],
  [/(?<!\p{L})[Ss]by(?!\p{L})/gu, 'Surabaya'],
  [/(?<!\p{L})[Bb]dg(?!\p{L})/gu, 'Bandung'],
  [/(?<!\p{L})[Ss]mg(?!\p{L})/gu, 'Semarang'],
  [/(?<!\p{L})(?:jogja|yogya)(?!\p{L})/gu, 'Yogyakarta'],
  // Two days are no week: "sabtu minggu masuk", "tiap sabtu & minggu".
  [
    /(?<!\p{L})[Ss]abtu(?:[-/]|,? | (?:dan|sama|sm|&|\+) )[Mm]inggu(?!\p{L}| (?:lalu|depan|ini|itu|pertama|kedua|ketiga|keempat|terakhir))/gu,
    'Sabtu dan Minggu',
  ],
  [/(?<!\p{L})hari minggu(?!\p{L})/gu, 'hari Minggu'],
  // "klien jepang", "bahasa inggris"; not "resleting jepang", "kunci inggris", which are kinds of things
  [
    /(?<=(?<!\p{L})(?:bahasa|orang|negara|pemerintah|perusahaan|pasar|klien|pelanggan|pembeli|buyer|tamu|turis|ekspatriat|atasan|bos|owner|investor|di|ke|dari|dr) )jepang(?!\p{L})/gu,
    'Jepang',
  ],
  [
    /(?<=(?<!\p{L})(?:bahasa|orang|negara|klien|tamu|turis|guru|les|kelas|di|ke|dari|dr) )inggris(?!\p{L})/gu,
    'Inggris',
  ],
  [
    /(?<=(?<!\p{L})(?:bahasa|orang|negara|klien|tamu|turis|perusahaan|di|ke|dari|dr) )jerman(?!\p{L})/gu,
    'Jerman',
  ],
  [/(?<=(?<!\p{L})(?:bahasa|guru|les|kelas) )mandarin(?!\p{L})/gu, 'Mandarin'],
  // "dr Medan ke Padang", "rute dr Solo sampai Jogja": there is a way from it
  [
    /(?<!(?:jadwal|praktik|praktek|kata|sama|sm|bersama|bareng|dengan|dgn|kunjungan|visite|poli|asisten|oleh|dan|bahwa) )(?<=\p{L} )dr (?=\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)? (?:ke|sampai|sampe|hingga|jd|jadi|menjadi|dan ke) )/gu,
    'dari ',
  ],
  // "dr CSR", "dr Jakarta", "dana dr Pertamina"; "shift sama dr Sari"
  [/(?<!\p{L})hp(?= (?:mati|hilang|rusak|error|saya|baru))/gu, 'ponsel'],
  [/(?<!\p{L})dr (?=\p{Lu}{2,}(?!\p{L}))/gu, 'dari '],
  [
    /(?<=(?<!\p{L})(?:dana|hibah|bantuan|donasi|modal|pesanan|order|kiriman|pindahan|lulusan|tamu|klien|pelanggan|pasien|murid|bahan|barang|stok|impor|datang|dateng|pindah|dapat|dapet|beli|asal|berasal|migrasi|langsung|rute|jarak|jauh|proyek|tender|kontrak|sertifikat|training|pelatihan|magang|data|buyer|resep|supplier|pemasok|diambil|dikirim|disuplai) )dr (?=\p{Lu})/gu,
    'dari ',
  ],
  [
    /(?<=(?<!\p{L})(?:sama|sm|dengan|dgn|bersama|bareng|oleh|dan|asisten|visite|poli|praktik|jadwal|kata|ketemu) )dr (?=\p{Lu}\p{Ll})/gu,
    'dr. ',
  ],
  // "cara ajak nelayan"
  [
    /(?<=(?<!\p{L})(?:cara|caranya) )(ajak|urus|atur|olah|ajar|antar|hitung|hadapi|atasi|ubah|ukur|isi|awasi|edukasi)(?= \p{L})/gu,
    'meng$1',
  ],
  [
    /(?<=(?<!\p{L})(?:cara|caranya) )(jaga|jual|jahit|cetak|cari|cuci|dampingi|didik|dorong)(?= \p{L})/gu,
    'men$1',
  ],
  [
    /(?<=(?<!\p{L})(?:cara|caranya) )(rawat|rekrut|rakit|latih|layani|lapor|lindungi|racik)(?= \p{L})/gu,
    'me$1',
  ],
  [/(?<=(?<!\p{L})(?:cara|caranya) )(buat|bongkar|bimbing|baca|bagi|bujuk|bersihkan)(?= \p{L})/gu, 'mem$1'],
  // "pegang 3 hotel", "pegang akun besar": what one is in charge of
  [
    /(?<!\p{L})(?:pegang|megang|memegang) (?=\d+ \p{L}|(?:akun|klien|area|cabang|toko|outlet|proyek|project|wilayah|gudang|kas|keuangan|tim|dapur|kelas|kebun|bangsal)(?!\p{L}))/gu,
    'menangani ',
  ],
  [
    /(?<!\p{L})smp (?=(?:jam|pukul|malam|sore|pagi|siang|\d|sekarang|akhir|selesai|habis|tutup|lupa|kapan|mana)(?!\p{Ll}))/gu,
    'sampai ',
  ],
  // "nge-blok", "di-PHK": no hyphen behind what is put before a verb
  [/(?<!\p{L})nge-(?=\p{Ll})/gu, 'nge'],
  [/(?<!\p{L})gara(?:2|-gara) /gu, 'karena '],
  // "pasien sering nanya obat": no report of what was asked
  [/(?<=(?:sering|suka|selalu|kadang) )(?:nanya|tanya) (?!ke|sama|pada)/gu, 'menanyakan '],
  // "saya mau diskusi"
  [/(?<=(?:^|\s)saya )mau (?=\p{Ll})/gu, 'ingin '],
  // "buka jam 9 tutup jam 4"
  [
    /^(buka|masuk|mulai) (?:jam|jm|pukul|pkl) (\d+(?:[.:]\d+)?),? (?:dan |sampai |lalu )?(?:tutup|pulang|selesai|keluar|kelar) (?:jam|jm|pukul|pkl) (?=\d)/gu,
    'jam $1 pukul $2 sampai pukul ',
  ],
  // "mesin ada 6 yg nyala cuma 4"
  [
    /(?<=[\p{L}\d] ada \d+(?: \p{L}+)?) (?:yg|yang) (?=.* (?:cuma|cm|hanya|tinggal|baru) \d)/gu,
    ', tetapi yang ',
  ],
  // "kita ini bengkel kecil": the team is no workshop, the workshop is
  [
    /^(?:kita|kami)(?: ini| itu)? (perusahaan|yayasan|sekolah|pesantren|rumah sakit|klinik|puskesmas|apotek|koperasi|toko|warung|restoran|kafe|hotel|pabrik|bengkel|bank|kantor|lembaga|organisasi|startup|panti|kampus|universitas|katering|studio|percetakan|peternakan|perkebunan|kebun|usaha) (?=(?:yang|yg|keluarga|kecil|besar|baru|lama|lokal|swasta|negeri|milik|rintisan|rumahan|tua|sederhana|nirlaba|sosial|asing|nasional)(?!\p{L}))/giu,
    '$1 ini adalah $1 ',
  ],
  [
    /^(kita|kami) (?:ini|itu) (?=(?:masih|sudah|belum|akan|sedang|mau|ingin|harus|butuh|perlu|kekurangan|tidak|sering|selalu|baru|punya|bisa|suka)(?!\p{L}))/giu,
    '$1 ',
  ],
  // "tutup jam 10" is when it closes; "bandara tutup jam 10" that it does.
  [/^(buka|tutup|masuk|pulang|mulai) jam (?=\d)/gu, 'jam $1 pukul '],
  // "Mr Kim said buyer minta …": one English verb in an Indonesian line
  [
    /(?<=\p{L} )(?:said|told (?:me|us)|mentioned|explained)(?: that)? (?!the |a |we |they |it )(?=.*(?<!\p{L})(?:minta|mau|harus|sudah|sdh|belum|blm|akan|ada|bisa|tidak|gak|ga|masih|yang|yg|di|ke|dari|dr|untuk|utk|buat|dengan|karena|krn|lagi|sering|perlu|butuh|hari|bulan|tahun)(?!\p{L}))/gu,
    'bilang ',
  ],
  [
    /(?<=\p{L} )asked (?!why|how|what|if|about|me|for|the)(?=.*(?<!\p{L})(?:soal|kenapa|gimana|bagaimana|tentang|apa|apakah|kapan|berapa|pengalaman|cara)(?!\p{L}))/gu,
    'menanyakan ',
  ],
  // "ditanya apa saya bisa lembur"
  [/(?<!\p{L})apa (?=(?:saya|aku|gue|bisa|boleh|siap|sudah|mau|pernah)(?!\p{L}))/gu, 'apakah '],
  // What guests complain about is no news of theirs.
  [
    /^(tamu|pelanggan|pasien|nasabah|pembeli|penumpang|klien|warga|wali murid|user|pengunjung|konsumen) (?=(?:komplain|mengeluh|ngeluh|protes|marah|ngamuk|rewel)(?!\p{L}))/gu,
    '$1 yang ',
  ],
  [/ atau (?:minimal|paling tidak|setidaknya) /gu, ' atau '],
  [/ menurut (?:saya|aku|gue)(?!\p{L})/gu, ''],
  [/(?<=kalah )(?:sama|sm) /gu, 'dari '],
  // "stok dr gudang", not "dr. Ratna"
  [/(?<!\p{L})dr (?=\p{Ll}|\d)/gu, 'dari '],
  // "nyiapin", "ngumpulin", "nurunin": the words of which the ending is "i" are listed one by one.
  [/(?<!\p{L})ny([aeiou]\p{Ll}{2,})in(?!\p{L})/gu, 'meny$1kan'],
  [/(?<!\p{L})ng([aiou]\p{Ll}{2,})in(?!\p{L})/gu, 'meng$1kan'],
  [/(?<!\p{L})n([aeiou]\p{Ll}{2,})in(?!\p{L})/gu, 'men$1kan'],
  // "ngelamar", "ngerusak"; "ngebangun", "ngedesain": the sound behind "me" is that of the root.
  [/(?<!\p{L})nge(?!rem|las|lap|lem|lu|rti)([lrwy][aeiou]\p{Ll}{2,})(?!\p{L})/gu, 'me$1'],
  [/(?<!\p{L})nge(b[aeiou]\p{Ll}{3,})(?!\p{L})/gu, 'mem$1'],
  [/(?<!\p{L})nge([dj][aeiou]\p{Ll}{3,})(?!\p{L})/gu, 'men$1'],
  // "ngebom", "ngecap": one syllable
  [/(?<!\p{L})nge(?!ri|lu|rti)([bcdfgjklprst][aeiou][bcdfgklmnprstx])(?!\p{L})/gu, 'menge$1'],
  // "ngatur", "ngirim"; "nyusun", "nyapu"
  [/(?<!\p{L})ng([aiu]\p{Ll}{2,})(?!\p{L})/gu, 'meng$1'],
  // "ngontrol", "ngoreksi", "ngevaluasi": loan verbs
  [
    /(?<!\p{L})ng(o(?!brol|pi|mong|tot|ceh|jek|rok|mpol|mel|s-|sek|gah)\p{Ll}{3,}|e(?:valuasi|ksekusi|kspor|dukasi|stimasi|skalasi|fisiensi|laborasi|ksplor|kstrak|tiket|dit)\p{Ll}*)(?!\p{L})/gu,
    'meng$1',
  ],
  // "mengorganisir", not "menyisir"
  [/(?<!\p{L})(?!melegal)(me\p{Ll}{4,})isir(?!\p{L})/gu, '$1isasi'],
  // "piket malam capek bgt": who is tired is not the shift
  [
    /^(?!.*(?<!\p{L})(?:tim|perawat|guru|dokter|staf|karyawan|pegawai|orang|anak|saya|kami|kita|mereka|semua|sopir|supir|kurir|kasir|teknisi|operator|bidan|dosen|tukang|pasien|lansia|siswa|murid|pelanggan|tamu|agen|admin|mekanik|satpam|pekerja|buruh|kader|relawan)(?!\p{L}))((?:[\p{L}-]+ ){1,3})(?:capek|cape|capai|lelah) (?=(?:bgt|banget|sekali)(?!\p{L}))/gu,
    '$1melelahkan ',
  ],
  [/(?<!\p{L})ny([os]\p{Ll}{3,})(?!\p{L})/gu, 'meny$1'],
  [/(?<!\p{L})ny([aeiu]\p{Ll}{2,})(?!\p{L})/gu, 'meny$1'],
  // "5 thn jadi teknisi"
  [/(?<=\d )(?:thn|th|taun|tahun) (?:jadi|jd|kerja jadi|kerja sebagai) /gu, 'tahun sebagai '],
  // "abis Lebaran", not "stok habis", "hibah habis bulan Mei"
  [
    /(?<!\p{L})(?<!(?:[Hh]ibah|[Dd]ana|[Kk]ontrak|[Ss]tok|[Ss]ewa|[Ii]zin|[Aa]nggaran|[Gg]aransi|berlaku|akan|sudah|\p{L}{3}nya|\p{L} saya) )h?abis (?=(?:[Ll]ebaran|jam|makan|istirahat|kerja|itu|sekolah|libur|pandemi|covid|salat|sholat|magrib|maghrib|subuh|hujan|panen|musim|lulus|wawancara|tes|training|pelatihan|kontrak|servis|tutup|buka|isya|zuhur|asar|trial|promo|diskon|probation|gajian|ujian|acara|event|demo|rilis|rapat|meeting|operasi|melahirkan|bulan (?:puasa|ramadh?an)|tahun baru|hari raya)(?!\p{L}))/giu,
    'setelah ',
  ],
  // "set pelog yang fals habis kena banjir": what had befallen it; not "stok habis dibeli orang"
  [
    /(?<= yang (?:\p{L}+ ){1,2})(?<!(?:yang|sudah|akan|hampir|tidak) )h?abis (?=(?:kena|kebanjiran|jatuh|diservis|dipindah|terendam|terbakar)(?!\p{L}))/giu,
    'setelah ',
  ],
  // "kalau diterima pindah ke Semarang": the condition, and what is so then
  [
    /^(?:kalau|kalo|klo|kl|jika|bila) (?:saya )?(diterima|lolos|lulus|cocok),? (?:langsung )?((?:pindah|mulai|training|magang|tinggal|kerja) [^,?]+)/giu,
    'rencana $2 jika saya $1',
  ],
  [
    /^(?:kalau|kalo|klo|kl|jika|bila) (?:saya )?(diterima|lolos|lulus|cocok),? (?:langsung )?ditempatkan ([^,?]+)/giu,
    'penempatan $2 jika saya $1',
  ],
  [
    /^(?:kalau|kalo|klo|kl|jika|bila) (?:saya )?(diterima|lolos|lulus|cocok),? (?:harus|wajib) ([^,?]+)/giu,
    'keharusan $2 jika saya $1',
  ],
  [
    /^(?:kalau|kalo|klo|kl|jika|bila) ((?:(?!(?:bisa|boleh|ada|tidak|saya|yang|di|ke) )\p{L}+ ){0,2}(?:hujan|banjir|libur|ramai|sepi|padam|surut|pasang|tinggi|buruk|kurang|habis|rusak|mati|macet|penuh|kosong|sakit|bocor|panen)(?: (?:deras|besar|raya|sekali))?),? (?!(?:gimana|bagaimana|gmn|apa|siapa|berapa|ambil|pakai|pake|minta|cari|bawa|beli|dan|di|ke|terus|yang|dari)(?!\p{L}))(\p{L}+ \p{L}[^,?]*)(?!.*\?)/giu,
    '$2 jika $1',
  ],
  [
    /^(?:kalau|kalo|klo|kl) (?!bisa|boleh|memungkinkan)(?!.*(?:gimana|bagaimana|gmn|\?))(?=\S+ \S+ \S)/giu,
    'jika ',
  ],
  // "waktu tambahan buat tes tertulis", not "dapur buat roti"
  [
    /(?<=\p{L} )buat (?=(?:trial|interview|training|pelatihan|final|presentasi|psikotes|medical|anak|orang|tes|saya|tim|pelanggan|pasien|siswa|murid|guru|karyawan|tamu|warga|petani|kerja|acara|wawancara|ibu|lansia|pemula|umum|ujian|kantor|toko|dapur)(?!\p{L}))/gu,
    'untuk ',
  ],
  // "dikerjain", "dibersihin"
  [
    /(?<!\p{L})di(?!siplin|jamin|pimpin|bikin|salin|jalin|kawin|izin|latin)(\p{Ll}{4,})in(?!\p{L})/gu,
    'di$1kan',
  ],
  // "perusahaan lagi migrasi" goes on; "butuh dua orang lagi", "datang lagi ke sini" is once more.
  [
    /(?<!\p{L})(?<!(?:datang|dateng|balik|kembali|ketemu|bertemu|coba|ulang|bicara|diskusi|kontak|telepon|jumpa|sekali|tidak|gak|ga|nggak|ada|satu|dua|tiga|lebih|belum|apa|lain|orang|hari|minggu|bulan|tahun|jam|pakai|dipakai|buka|dibuka)\s)(?<!(?<!\p{L})me[mnlrwyg]\p{Ll}+(?:nya|kan)\s)(?:lagi|lg) (?=\p{Ll}{4,})(?!hari|besok|lusa|senin|selasa|rabu|kamis|jumat|sabtu|minggu|bulan|tahun|tanggal|nanti|siang|sore|malam|pagi|buat|lewat|saat|pukul|setiap|tiap|sebagai|bersama|wawancara|interview|yang|dari|pada|untuk|kalau|karena|sampai|dengan|seperti|tentang|setelah|sebelum|tetapi|tapi|gara)/gu,
    'sedang ',
  ],
  [/(?<=(?:percaya|takut|minta|laku|bilang|cerita|lapor|kasih|nurut) )(?:sama|sm) (?=\p{L})/gu, 'kepada '],
  [/(?<=(?:mau|tidak|tdk|gak|ga|belum|blm|sulit|susah|bisa) )nurut(?= kepada |$|,)/gu, 'menurut'],
  // "tanpa lihat apa-apa"
  [/(?<=(?<!\p{L})tanpa )(?:lihat|liat)(?= \p{L})/gu, 'melihat'],
  [/(?<=(?<!\p{L})tanpa )(?:pakai|pake) (?=\p{L})/gu, 'memakai '],
  // "sertifikat saya sdh keluar, skrg bantu2 di puskeswan": who does?
  [
    /(?=, )(?<=^(?!(?:saya|sy|aku)(?!\p{L}))[^,]* (?:saya|sy|aku)(?: [^,]+)?), (?:dan )?(sekarang|skrg|skr|kini|saat ini) (?:(?:juga|sudah|lagi|sedang) )?(?=(?:bantu|kerja|bekerja|magang|ngajar|mengajar|jualan|berjualan|ikut|jaga|kuliah|belajar|me[mn]\p{Ll}{4,}(?!nya))(?!\p{L}))/giu,
    ' dan $1 saya ',
  ],
  // "kerja sama" stays; "bicara sama pemilik", "saingan ketat sama podcast" is with them.
  [
    /(?<=(?<!\p{L})(?:tertarik|suka|puas|bosan|cinta|rebutan|ngobrol|bicara|ngomong|diskusi|berdiskusi|kerja bareng|pengalaman|paham|bentrok|berbenturan|bersaing|saingan|persaingan|nyambung|terhubung|sesuai|bareng|ketemu|bertemu|cocok|kenal|kenalan|janji|janjian|dekat|deket|dulu|marah|beda|perbedaan|saing|koordinasi|berkoordinasi|komunikasi|ribut|gabung|berantem|tanya|nanya|urusan|berurusan|rapat|meeting|kolaborasi|integrasi|nego|negosiasi|kontrak|kompetisi|adu|banding|dibanding|hubungan|konflik|main|makan|makan siang|ngopi|foto|sharing|akrab|kalah saing|nikah|tinggal|satu tim|sinkron|nyatu|campur|dicampur|barengan|konsultasi|curhat|wawancara|cupping)(?: (?!dan |sama |sm |yang |yg )\p{L}+){0,2} )(?:sama|sm) (?!-|saja|aja|seperti|dengan|dgn|dg |sekali|persis|dan )(?=[\p{L}])/gu,
    'dengan ',
  ],
  // "rute Surabaya - Denpasar"
  [/(?<=(?:rute|trayek|jalur|lintas) \p{Lu}\p{Ll}+) - (?=\p{Lu}\p{Ll})/gu, '–'],
  // "kerja sama orang gudang" is with them, "kerja sama riset" a thing
  [
    /(?<=(?<!\p{L})(?:kerja|bekerja) )(?:sama|sm) (?=(?:orang|anak|teman|temen|rekan|mereka|beliau|keluarga|bapak|ibu|pak|bu|mas|mbak|kak|bang|dokter|perawat|klien|pelanggan|vendor|tukang) )/giu,
    'dengan ',
  ],
  // "keliling kebun sama Pak Heru", not "Pak Heru sama Bu Rina"
  [
    /(?<=\p{L}{3,} )(?<!(?:[Pp]ak|[Bb]u|[Bb]apak|[Ii]bu|[Mm]as|[Mm]bak|[Kk]ak|[Bb]ang|[Kk]oh?|[Cc]i|[Dd]r\.?) \p{L}+ )(?:sama|sm) (?=(?:[Pp]ak|[Bb]u|[Bb]apak|[Mm]as|[Mm]bak|[Kk]ak|[Bb]ang|[Kk]oh|tim|user|bos|atasan|klien|vendor) )/gu,
    'dengan ',
  ],
  // "keliling 9 kota sama wayang kampung", not "keliling desa sama kota"
  [
    /(?<=^(?:(?:saya|sy|pernah|sering|sempat|biasa|ikut|tadi|diajak) )*(?:keliling|tur|manggung|pentas|tampil|patroli|melaut)(?: (?!dan )[\p{L}\d]+){0,3} )(?:sama|sm) (?!(?:kota|desa|kampung|cabang|pasar|kecamatan|provinsi|negara)(?!\p{L}))(?=\p{Ll}{3,} \p{L})/giu,
    'bersama ',
  ],
  // "EC sama pH" is both.
  [
    /(?<=[\p{L}\d)] )(?<!(?:kerja|bekerja|yang|yg|masih|hampir|tidak|harus|nya|tim|juga) )(?:sama|sm) (?!-|saja|aja|seperti|dengan|sekali|persis|rata|tiap|setiap|di |ke |dari |antara|besar|tinggi)(?=[\p{L}\d])/gu,
    'dan ',
  ],
  // "kurang tenaga", not "kurang teliti"
  [
    /^kurang (?=(?:orang|tenaga|sdm|SDM|staf|karyawan|pegawai|perawat|guru|sopir|modal|dana|koordinasi|komunikasi|alat|bahan|ruang|tempat|waktu|stok|air|pelatihan|sosialisasi|promosi|pelanggan|murid|siswa|peminat)(?!\p{L}))/gu,
    'kurangnya ',
  ],
  // "food cost ketinggian", not "kerja di ketinggian"
  [
    /(?<=\p{L}{2} )(?<!(?:di|pada|dari|ke|soal|tentang|dengan|takut|fobia|alat|tes) )ke(tinggi|panjang|sempit|mahal|kecil|lama|pendek|jauh|murah|ramai)an$/gu,
    'terlalu $1',
  ],
];
