/** Indonesian as it is typed in a hurry, and as it is written: classes of words, where no list would be long enough. */
export const spoken: readonly (readonly [RegExp, string])[] = [
  // "nge-blok", "di-PHK": no hyphen behind what is put before a verb
  [/(?<!\p{L})nge-(?=\p{Ll})/gu, 'nge'],
  [/(?<!\p{L})gara(?:2|-gara) /gu, 'karena '],
  // "stok dr gudang", not "dr. Ratna"
  [/(?<!\p{L})dr (?=\p{Ll}|\d)/gu, 'dari '],
  // "nyiapin", "ngumpulin": the words of which the ending is "i" are listed one by one.
  [/(?<!\p{L})ny(?!elesa|aman|amai|obain|amain)([aeiou]\p{Ll}{2,})in(?!\p{L})/gu, 'meny$1kan'],
  [
    /(?<!\p{L})ng(?!ur(?:us|ang)in|ik|awas|atas|ajar|adep|adap|ert|e[bcdfgjklmnprstyh])([aeiou]\p{Ll}{2,})in(?!\p{L})/gu,
    'meng$1kan',
  ],
  // "ngelamar", "ngerusak"; "ngebangun", "ngedesain", "ngejual": the sound behind "me" is that of the root.
  [
    /(?<!\p{L})nge(?!rem|las|lap|lem|lu|rti|rjain|rapi|rekrut|layanin|lengkapin|lanjut)([lrwy][aeiou]\p{Ll}{2,})(?!\p{L})/gu,
    'me$1',
  ],
  [
    /(?<!\p{L})nge(?!bor|but|bales|balikin|beres|bersihin|bantuin|bandingin)(b[aeiou]\p{Ll}{3,})(?!\p{L})/gu,
    'mem$1',
  ],
  [/(?<!\p{L})nge(?!dit|dampingin|jelas|jalan)([dj][aeiou]\p{Ll}{3,})(?!\p{L})/gu, 'men$1'],
  // "ngatur", "ngirim", "ngukur"; "nyusun", "nyapu"
  [
    /(?<!\p{L})ng(?=[aiu]\p{Ll})(?!opi|omong|obrol|erti|asih?(?!\p{L})|asi(?!\p{L})|adepin|adapin|atasin|urangin|ikutin|awasin|ajarin|urusin|umpulin)/gu,
    'meng',
  ],
  [
    /(?<!\p{L})ny(?=[aeiu]\p{Ll})(?!ari|uci|atet|atat|etak|ampur|icil|ampe|ampai|apa(?!\p{L})|elese|aman|awa(?!\p{L})|amai?n|iapin|usul(?!\p{L}))/gu,
    'meny',
  ],
  // "dikerjain", "dibersihin"
  [
    /(?<!\p{L})di(?!siplin|jamin|pimpin|bikin|salin|jalin|kawin|izin|latin)(\p{Ll}{4,})in(?!\p{L})/gu,
    'di$1kan',
  ],
  // "perusahaan lagi migrasi" goes on; "butuh dua orang lagi", "datang lagi ke sini" is once more.
  [
    /(?<!\p{L})(?<!(?:sekali|tidak|gak|ga|nggak|satu|dua|tiga|lebih|belum|apa|lain|orang|hari|minggu|bulan|tahun|jam)\s)(?:lagi|lg) (?=\p{Ll}{4,})(?!yang|dari|pada|untuk|kalau|karena|sampai|dengan|seperti|tentang|setelah|sebelum|tetapi|tapi|gara)/gu,
    'sedang ',
  ],
  // "kerja sama" stays; "bicara sama pemilik" is with them, "EC sama pH" is both.
  [
    /(?<=(?:ngobrol|bicara|ngomong|diskusi|kerja bareng|bareng|ketemu|bertemu|cocok|kenal|janji|dekat|deket|dulu|marah|beda|saing|koordinasi|komunikasi|ribut|rebutan|gabung|berantem|tanya|nanya) )(?:sama|sm) (?!-|saja|aja|seperti|dengan|sekali|persis)(?=[\p{L}])/gu,
    'dengan ',
  ],
  [/(?<=(?:percaya|takut|minta|laku|bilang|cerita|lapor|kasih|nurut) )(?:sama|sm) (?=\p{L})/gu, 'kepada '],
  [
    /(?<=[\p{L}\d)] )(?<!(?:kerja|bekerja|yang|yg|masih|hampir|tidak|harus|nya|tim|suka|puas|bosan|tertarik|juga) )(?:sama|sm) (?!-|saja|aja|seperti|dengan|sekali|persis|rata|tiap|setiap|di |ke |dari |antara|besar|tinggi)(?=[\p{L}\d])/gu,
    'dan ',
  ],
  // "kurang tenaga", not "kurang teliti"
  [
    /^kurang (?=(?:orang|tenaga|sdm|SDM|staf|karyawan|pegawai|perawat|guru|sopir|modal|dana|koordinasi|komunikasi|alat|bahan|ruang|tempat|waktu|stok|air|pelatihan|sosialisasi|promosi|pelanggan|murid|siswa|peminat)(?!\p{L}))/gu,
    'kurangnya ',
  ],
];
