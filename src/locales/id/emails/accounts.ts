import type { NoteCues } from '../../../emails/words.js';

/** How a reason, a need or a piece of news reads that was written in whole sentences. */
export const accounts: NonNullable<NoteCues['accounts']> = {
  ends: /(?<=(?<!(?<!\p{L})(?:no|dr|drg|drh|Ir|Prof|Hj?|tgl|jl|Jl|St|PT|CV))[.!?]+)\s+(?=\S)/u,
  rephrased: [
    [
      /^(?:alhamdulillah|puji tuhan|syukurlah|jujur (?:saja|aja)|sejujurnya|maaf|mohon maaf(?: sekali)?),? (?=\p{L})/iu,
      '',
    ],
    [
      /^boleh (?=(?:bawa|pakai|minta|ikut|duduk|datang|pinjam|sambil|istirahat|makan|minum)(?!\p{L}))/iu,
      'bolehkah saya ',
    ],
    [
      /^(?=(?:disleksia|alergi|diabetes|epilepsi|asma|gagap|tuli|tunarungu|tunanetra|low vision|buta warna|kidal|hamil|menyusui|vegetarian|cuci darah|positif|haid|sakit|demam)(?!\p{L}))(?!.*(?<!\p{L})saya(?!\p{L}))/iu,
      'saya ',
    ],
    [/^(?=lagi (?:haid|sakit|hamil|dirawat|di)(?!\p{L}))lagi /iu, 'saya sedang '],
    [
      /^(?:(sudah|belum|masih|baru|sedang|lagi|sempat|akhirnya|sekarang|tidak) )?(?=(?:punya|diterima|dipanggil|dipindah|diangkat|dirawat|pindah|lolos|lulus|ikut|pulang|ganti|dapat|cari|mencari|nunggu|menunggu|menanti|fokus|kecelakaan|kena|terjebak|ketinggalan|salah|lupa|mau|ingin|butuh|perlu|bisa|selesai|nikah|menikah|pakai|pake|kuliah|kerja|bekerja|buka|di depan|sanggup|terpilih|naik|resmi|wisuda|kalah|rezeki|tinggal di)(?!\p{L}))/iu,
      'saya $1 ',
    ],
    [/^minta (?=\p{L})/iu, 'saya mohon '],
    [
      /^((?:bulan|minggu|tahun) (?:lalu|kemarin|ini)|kemarin|sejak \p{L}+) (?=(?:ikut|lulus|lolos|pindah|menikah|diterima|diangkat|selesai|mulai|sudah|baru|dapat|mengajar|bekerja|pentas|tampil)(?!\p{L}))/iu,
      '$1 saya ',
    ],
    [/^saya {2}/u, 'saya '],
  ],
  begun: [],
  misread:
    /^(?:diabetes|alergi|disleksia|positif|haid|lagi haid|maaf|mohon maaf|alhamdulillah|jujur|terima kasih|tangan|ganti|pulang|kalau|jika|ada satu|masih|(?:bulan|minggu|tahun) (?:lalu|kemarin|ini) (?!saya))(?!\p{L})|, (?:agar|biar|setelah itu|habis itu|kalau|jika) /iu,
  slips: [
    [/^terima kasih[^,.]*, (?:tapi|tetapi|namun|cuma) (?=\p{L})/iu, ''],
    [
      / sama (?=(?:adik|kakak|suami|istri|teman|ibu|bapak|anak|keluarga|saudara|orang tua|mertua|tetangga)(?!\p{L}))/giu,
      ' bersama ',
    ],
    [/,? (?:ya|yah|deh|kok|sih|dong|nih|loh|lho)(?: (?:pak|bu|mas|mbak|kak|chef|bang))?(?=[.,?!]|$)/giu, ''],
    [/,? (?:pak|bu|mas|mbak|kak|chef|bang)(?=[.?!,]|$)/gu, ''],
    [/(?<=^|[.!?] )(?:terima kasih|makasih|trims|nggak deh)[^.!?,]*[.!?]?$/iu, ''],
    [/(?<=(?<!\p{L})di\p{Ll}{3,}(?: [\p{L}\d]+){0,4}) sama (?=\p{Ll})/gu, ' oleh '],
    [/(?<=\p{Lu}\p{Ll}+) sama (?=\p{Lu})/gu, ' dan '],
    [/(?<!\p{L})kirain(?!\p{L})/giu, 'saya kira'],
    [/(?<!\p{L})biar(?= (?:saya|bisa|tidak|sertifikat\p{L}*|lebih)(?!\p{L}))/giu, 'agar'],
    [/(?<!\p{L})pp(?!\p{L})/gu, 'pulang pergi'],
    [/!{1,}/gu, '.'],
  ],
  subject:
    /(?<!\p{L})(?:saya|kami)(?!\p{L})|^(?!(?:atau|lalu|terus|dan)(?!\p{L}))(?:[\p{L}\d/.-]+ ){1,9}(?:tidak|belum|sudah|sedang|masih|akan|harus|jangan|bisa|dapat|perlu|ada|hanya|cuma|baru|jadi|di\p{Ll}{4,}|me\p{Ll}{4,}|ber\p{Ll}{4,}|ter\p{Ll}{4,}|habis|sakit|sulit|susah|mahal|keluar|turun|naik|meninggal|bocor|mati|tutup|selesai|lulus|pindah|pulang|datang|masuk|minta|bilang|demam|keberatan|stroke|ikut|bebas|berat|jauh|beres)(?!\p{L})/iu,
  behind:
    /^(?:kalau|jika|apabila|karena|setelah|sebelum|waktu|saat|selama|sejak|supaya|agar|setiap|sebagai|sementara) .+/iu,
  splice:
    /, (?=(?:saya (?!(?:kira|rasa|pikir|sendiri|juga)(?!\p{L}))|apa(?:kah)? |bisa(?:kah)? (?:di|saya|lewat|jam)|boleh(?:kah)? |mohon |tolong ))/iu,
  asked:
    /^(?:apa(?:kah)?|bisa(?:kah)? (?:di\p{L}+|saya|lewat|jam|hari|minta)|boleh(?:kah)?|masih (?:boleh|ada)|adakah|mungkinkah|kapan|di mana|bagaimana|berapa)(?!\p{L})|(?<!\p{L})berapa\?$/iu,
  barred:
    /(?<!\p{L})(?:kecewa|tidak profesional|kelamaan|terlalu lama|buang(?:-buang)? waktu|sreg|di-?php|ribet|galak|judes|sombong|kotor|jorok|pelit)(?!\p{L})|lembur (?:gak|nggak|tidak)|tidak ada (?:blower|masker|kepastian|kejelasan)/iu,
  priced: /(?<!\p{L})(?:gaji|upah|UMR|UMP|UMK|uang (?:makan|jalan|lembur)|bonus|THR)(?!\p{L})/iu,
  ofNobody:
    /^(?:dia|beliau|mereka)(?!\p{L})|(?<!\p{L})(?:he(?:he)+|ha(?:ha)+|wk(?:wk)+|kali gagal)(?!\p{L})|[;<>@\\|=]|:\/\/|…|\.\.|\p{Extended_Pictographic}/iu,
  harmless: /(?<!\p{L})(?:atasan saya|parkir|tidak bisa jawab|bos)(?!\p{L})/giu,
};

/** What is sent, as it is typed; what stands behind a comma is told as before. */
export const materials: NonNullable<NoteCues['materials']> = {
  typed: [[/,? sama (?=(?:\p{L}+ ){0,3}\p{L}+(?:nya)?$)/iu, ' dan ']],
};
