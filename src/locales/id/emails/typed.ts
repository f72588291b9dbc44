/** Promises as they are typed in a hurry, and as they are read. */
export const typedPromises: readonly (readonly [RegExp, string])[] = [
  // "SKCK yg baru, paling lambat senin", "foto, besok pagi"
  [
    /, ((?:paling (?:lambat|lama|telat)|sebelum|selambatnya) (?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|lusa)(?: (?:pagi|siang|sore|malam))?|(?:besok|nanti|malam|sore|siang|hari)(?: (?:pagi|siang|sore|malam|ini))(?: juga)?|besok|lusa|minggu depan)$/iu,
    ' $1',
  ],
  [/^(?:saya )?(?:ber)?janji (?:untuk |akan )?tidak .*$/iu, ''],
  // "Senin saya bawakan contoh roti", "tgl 5 kirim STR": when stands last
  [
    /^(?:hari )?(senin|selasa|rabu|kamis|jumat|sabtu|minggu(?! depan| ini))((?: depan| ini| besok)?),? (?:(?:nanti|baru|juga|akan|mau|bisa|saya|sy|aku) )*(kirim|bawa|email|antar|ambil|datang|share|forward|WA|telepon|hubungi|(?:setor|serah|susul|tunjuk)kan)(?:kan|in)? ([^,]+?)\.?$/iu,
    '$3 $4 hari $1$2',
  ],
  [
    /^((?:minggu|pekan|bulan) depan|(?:pagi|siang|sore|malam) ini|besok (?:pagi|siang|sore|malam)),? (?:(?:nanti|baru|juga|akan|mau|bisa|saya|sy|aku) )*(kirim|bawa|email|antar|ambil|datang|share|forward|WA|telepon|hubungi|(?:setor|serah|susul|tunjuk)kan)(?:kan|in)? ([^,]+?)\.?$/iu,
    '$2 $3 $1',
  ],
  [
    /^(?:tanggal|tgl\.?) (\d\d?(?: \p{L}{3,})??),? (?:(?:nanti|baru|juga|akan|mau|bisa|saya|sy|aku) )*(kirim|bawa|email|antar|ambil|datang|share|forward|WA|telepon|hubungi|(?:setor|serah|susul|tunjuk)kan)(?:kan|in)? ([^,]+?)\.?$/iu,
    '$2 $3 pada tgl $1',
  ],
  // When, and not what
  [
    /^(?:saya )?(?:akan )?(?:kirim|kirimkan|mengirim|mengirimkan) (?:paling (?:lambat|cepat)|maksimal|sebelum|besok|segera|secepatnya)(?!\p{L}).*$/iu,
    '',
  ],
  // "nanti saya kabari bisa mulai kapan"
  [
    /^(?:(?:nanti|ntar|besok|akan|segera) )*(?:(?:saya|sy|aku) )?(?:(?:akan|segera|bakal) )?(?:kabari|kabarin|kabarkan|mengabari|mengabarkan|infokan|beri tahu)(?: (?:lagi|beliau))? (?:(?:saya )?bisa (\p{L}[^,?]*?) kapan|kapan (?:saya )?bisa (\p{L}[^,?]*))$/iu,
    'mengabari kapan bisa $1$2',
  ],
  // "sampaikan nama referensi", "kerjakan studi kasus": what one will do has the form of a verb
  [/^k([aiueo]\p{Ll}+kan)(?= \p{L})(?<!^(?:kirimkan))/iu, 'meng$1'],
  [/^s(?!erahkan|usulkan|etorkan|iapkan|ertakan)([aiueo]\p{Ll}+kan)(?= \p{L})/iu, 'meny$1'],
  [/^t([aiueo]\p{Ll}+kan)(?= \p{L})/iu, 'men$1'],
  [/^p([aiueo]\p{Ll}+kan)(?= \p{L})/iu, 'mem$1'],
  [/^(?!bagikan|bawakan|berikan)(b\p{Ll}+kan)(?= \p{L})/iu, 'mem$1'],
  [/^([dcj][aiueo]\p{Ll}+kan)(?= \p{L})/iu, 'men$1'],
  [/^(?!infokan|emailkan)([aiueohg]\p{Ll}+(?:[bcdghklmnprstwy]|[aiu]si)kan)(?= \p{L})/iu, 'meng$1'],
  [/^(?!lampirkan)([lrnw][aiueo]\p{Ll}*(?:[bcdghklmnprstwy]|[aiu]si)kan)(?= \p{L})/iu, 'me$1'],
  // "daftar harga nanti sy email"
  [
    /^(?!(?:nanti|ntar|mau|besok|akan|janji|kirim|bawa)(?!\p{L}))(\p{L}+(?: (?!(?:nanti|ntar|akan|segera)(?!\p{L}))[\p{L}\d]+){0,6})(?<! (?:yang|yg)(?: (?:pernah|sudah|sdh|udah|telah|dulu|sedang|lagi))?) (?:(?:nanti|ntar|akan|segera) )?(?:saya|sy|aku|gue|gw) (?:(?:nanti|akan|segera|susul) )?(?:kirim|kirimkan|kirimin|susulkan)(?: (.+))?$/iu,
    'kirim $1 $2',
  ],
  [
    /^(?!(?:nanti|ntar|mau|besok|akan|janji|kirim|bawa)(?!\p{L}))(\p{L}+(?: (?!(?:nanti|ntar|akan|segera)(?!\p{L}))[\p{L}\d]+){0,6})(?<! (?:yang|yg)(?: (?:pernah|sudah|sdh|udah|telah|dulu|sedang|lagi))?) (?:(?:nanti|ntar|akan|segera) )?(?:saya|sy|aku|gue|gw) (?:(?:nanti|akan|segera) )?(?:email|e-mail|emailkan|emailin)(?: (.+))?$/iu,
    'kirim $1 lewat email $2',
  ],
  [
    /^(?!(?:nanti|ntar|mau|besok|akan|janji|kirim|bawa)(?!\p{L}))(\p{L}+(?: (?!(?:nanti|ntar|akan|segera)(?!\p{L}))[\p{L}\d]+){0,6})(?<! (?:yang|yg)(?: (?:pernah|sudah|sdh|udah|telah|dulu|sedang|lagi))?) (?:(?:nanti|ntar|akan|segera) )?(?:saya|sy|aku|gue|gw) (?:(?:nanti|akan|segera) )?(?:WA|WhatsApp|waain|WA-kan|chat)(?: (.+))?$/iu,
    'kirim $1 lewat WhatsApp $2',
  ],
  [
    /^(?!(?:nanti|ntar|mau|besok|akan|janji|kirim|bawa)(?!\p{L}))(\p{L}+(?: (?!(?:nanti|ntar|akan|segera)(?!\p{L}))[\p{L}\d]+){0,6})(?<! (?:yang|yg)(?: (?:pernah|sudah|sdh|udah|telah|dulu|sedang|lagi))?) (?:(?:nanti|ntar|akan|segera) )?(?:saya|sy|aku|gue|gw) (?:(?:nanti|akan|segera) )?(?:bawa|bawakan|bawain)(?: (.+))?$/iu,
    'membawa $1 $2',
  ],
  // "menu baru saya susun dulu": no thing, and no deed by its form
  [
    /^(?!(?:nanti|akan|janji|kirim|membawa|me\p{Ll}{4,})(?!\p{L}))[^,]+(?<! (?:yang|yg)(?: (?:pernah|sudah|sdh|udah|telah|dulu|sedang|lagi))?) (?:saya|sy|aku|gue|gw) (?:susun|buat|bikin|siapkan|siapin|cari|cek|isi|rapikan|rapiin|lengkapi|perbaiki|cetak|print|scan|urus|tanyakan|tanya|pikirkan|kabari)(?: (?:dulu|besok|nanti).*)?$/iu,
    '',
  ],
  // "link repo contoh API pake Redis": what it is made with, and not how it is sent
  [
    /(?<=^(?:kirim|kirimkan|share|bagikan|mengirim|mengirimkan|bawa) (?:\p{L}+ ){1,6})(?<!(?:saya|sy|aku|gw|gue) )(?:pake|pakai|pakek|menggunakan) (?!(?:email|WA|whatsapp|kurir|JNE|pos|ojek|kertas|link|drive|google|flashdisk|format|bahasa|seragam)(?!\p{L}))(?=\p{L})/iu,
    'yang memakai ',
  ],
  [/ +$/u, ''],
  [/^fotoin (?=\p{L})/iu, 'kirim foto '],
  // "nanti WA foto2", "mau kirim menu"
  [
    /^(?:(?:nanti|ntar|ntr|mau|insya ?allah|besok|lusa|segera|secepatnya|rencana(?:nya)?)\s+)+(?=(?:saya |sy |gue |gw |aku )?(?:mau )?(?:kirim|ngirim|mengirim|share|bagikan|forward|email|wa|susulkan|setor|lampirkan)\p{Ll}* )/iu,
    '',
  ],
  // "yg saya pernah buat"
  [/(?<!\p{L})(?:yg|yang) (saya|sy|aku|gue|gw) (pernah|sudah|sdh|udah|udh) (?=\p{Ll})/iu, 'yang $2 $1 '],
  // "cv versi pdf", "sertifikat bentuk pdf"
  [/(?<=\p{L}) (?:(?:dalam|dlm) )?(?:(?:versi|format|bentuk|file) )?pdf$/iu, ' dalam format PDF'],
  [/(?<=\p{L}) (?:(?:dalam|dlm) )?(?:versi|format|bentuk) (?:ms )?(?:word|docx?)$/iu, ' dalam format Word'],
  [/(?<=\p{L}) (?:(?:dalam|dlm) )?(?:versi|format|bentuk) (?:ms )?(?:excel|xlsx?)$/iu, ' dalam format Excel'],
  [
    /(?<=\p{L}) (?:(?:dalam|dlm) )?(?:versi|format|bentuk) (?:ppt|pptx|powerpoint)$/iu,
    ' dalam format PowerPoint',
  ],
  [/(?<=\p{L}) (?:(?:dalam|dlm) )?(?:versi|format|bentuk) (?:jpe?g)$/iu, ' dalam format JPG'],
  // What is not ready is not promised as it is.
  [/^.*(?<!\p{L})(?:yg|yang) (?:blm|belum) (?:kelar|selesai|jadi|rampung|beres)(?!\p{L}).*$/iu, ''],
  // "portofolio hari Jumat"
  [
    /(?<!(?:pada|sampai|sebelum|hingga|tiap|setiap|sejak|untuk|utk|dari|jadwal|shift|sif|untuk|datang|dateng|kembali|balik|lagi)) hari (?=(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?: depan| ini)?(?:,|$))/iu,
    ' pada hari ',
  ],
  [/^(?:saya|sy|aku|gue|gw) (?:akan |mau )?(?=(?:kirim|kirimkan|bawa|bawakan|email)(?!\p{L}))/iu, ''],
  // "nanti saya tanya teman di balai benih"
  [
    /^(?:(?:nanti|ntar|ntr|segera|secepatnya) )*(?:saya|sy|aku|gue|gw) (?:(?:akan|mau|juga|coba) )*(?=(?:[nt]anya|cek|hubungi|cari|minta|telepon|lihat|baca|isi|ambil|urus|ukur|hitung|siapkan|pelajari|konsultasi|diskusi|bicara|ngobrol)(?!\p{L}))/iu,
    '',
  ],
  // Whom one asks, and what: "tanya (ke) teman lama soal sewa", "tanya jadwal wisuda ke kampus", "tanya soal izin"
  [/^(?:tanya|nanya|tanyakan|tanyain|menanyakan) (?:(?:dulu|lagi) )?/iu, 'menanyakan '],
  [
    /^menanyakan (?:(?:ke|sama|kepada|pada|dengan) (?=\p{Ll}|\p{Lu}{2})|(?=(?:teman|rekan|atasan|bos|dosen|guru|istri|suami|orang tua|ortu|keluarga)(?!\p{L})|(?!(?:soal|tentang|mengenai|apakah|apa|kapan|berapa|bagaimana|di mana|jadwal|harga|aturan|syarat|cara|daftar)(?!\p{L}))[^,]+ (?:soal|tentang|mengenai|apakah) \p{L}))/iu,
    'bertanya kepada ',
  ],
  [/^bertanya (kepada .+) dulu$/iu, 'bertanya dulu $1'],
  [
    /^(menanyakan .+) (?:ke|sama|pada) (?=(?:teman|rekan|atasan|dosen|guru|kepala|pemilik|istri|suami|keluarga|kampus|sekolah|kantor|dinas|bank|klinik|dokter|pemasok|bagian|pihak|\p{Lu}{3,})(?!\p{L}))/iu,
    '$1 kepada ',
  ],
  [/^menanyakan (?:soal|tentang|mengenai) /iu, 'menanyakan '],
  // "ngobrol dulu sama istri soal mutasi"
  [
    /^(?:ngobrol|bicara|ngomong|berbincang)(?= (?:(?:dulu|lagi) )?(?:dengan|dgn|sama|sm|soal|tentang|mengenai) )/iu,
    'berbicara',
  ],
  [
    /^(?=(?:diskusi|konsultasi|koordinasi|negosiasi) (?:(?:dulu|lagi) )?(?:dengan|dgn|sama|sm|ke|kepada|soal|tentang|mengenai) )/iu,
    'ber',
  ],
  [/(?<=^(?:berbicara|ber\p{Ll}+si) (?:(?:dulu|lagi) )?)(?:sama|sm) /iu, 'dengan '],
  [
    /^(?=(?:tes|ujian) (?:kesehatan|urine?|buta warna|narkoba|darah|mata|psikologi|SIM)(?!\p{L}))/iu,
    'mengikuti ',
  ],
];
