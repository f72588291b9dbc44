import type { ShapeWords } from '../../../emails/words.js';

/** What of a note does not stand in a mail, and what is no thing but a sentence. */
export const shape: ShapeWords = {
  ends: [
    // "…, jadi operator juga bisa"
    /, [^,]* (?:juga|pun|jg) (?:bisa|oke|ok|siap|mau)$/iu,
    // "foto rak yang dulu, kalau ketemu"
    /,? (?:\()?(?:kalau|kalo|klo|kl|jika|asal|smoga|semoga|moga|mudah-mudahan)(?: (?:masih|msh|saya|aku|sempat|nanti|emang|memang|bisa))* (?:(?:ketemu|nemu|sempat|sempet|keburu|inget|ingat|kebuka|nyala)(?!\p{L}).*|(?:ada|jadi|boleh|bisa)(?: (?:nanti|besok|kok|sih|ya|lah))*)$/iu,
    // "…, setelah tiga kali tidak lolos"
    /(?<!tiap),? (?:setelah|stlh|habis|abis|sempat|walau|walaupun|meski|meskipun|padahal|biarpun)(?: \p{L}+){0,2} ?(?:\d+|dua|tiga|empat|berkali)?(?:-kali)?(?:x| kali)? ?(?:gagal|tidak lulus|tidak lolos|gak lulus|ga lulus|gak lolos|ga lolos|ditolak|remedial|mengulang|ngulang|dipecat|diputus|lupa|bolos).*$/iu,
    // "…, yang tadi ketinggalan di kos"
    /,? (?:yang|yg|soalnya|krn|karena)? ?(?:tadi|kemarin|kmrn|kemaren|waktu itu|saya|lupa|masih|msh)* ?(?:ketinggalan|kelupaan|lupa (?:saya )?(?:dibawa|bawa|bilang|sebut|nyebut|kasih|print|cetak)|tertinggal)(?!\p{L}).*$/iu,
    /,? (?:tapi|tp|cuma|cuman|sayangnya|tetapi) (?:tadi |kemarin |kmrn |td )?(?:saya |aku )?(?:lupa|ga sempat|gak sempat|nggak sempat|tidak sempat|belum sempat|blm sempat|ga kepikiran|gak kepikiran)(?!\p{L}).*$/iu,
    /,? (?:alhamdulillah|alhamdulilah|puji tuhan|puji syukur|syukurlah|untungnya|untung|hehe|hehehe|wkwk|wkwkwk|haha|hihi|asik|asyik|yes)(?!\p{L}).*$/iu,
    // "…, bisa jawab", "…, lancar jawabnya"
    /, (?:bisa|lancar|aman|berhasil|kejawab|beres|oke|ok|lumayan|untung|gampang|mudah)(?: (?:saya|aku|semua|semuanya|kok|lah|sih|lancar))*(?: (?:jawab|jawabnya|dijawab|menjawab|jelasin|jelasinnya))?$/iu,
    // "…, saya sendirian"
    /, (?:saya |aku )?(?:sendirian|sendiri)(?: (?:saja|aja|lho|loh))?$/iu,
    // "…, bukan pas sudah rusak", "…, setelah dua bulan menunggu": no result of what stands before it
    /, (?:bukan|bkn|(?:setelah|stlh)(?! (?:se(?:tahun|bulan|minggu|musim|mester)|\d+ (?:tahun|bulan|minggu|hari)) [^,]*\d)|sebelum|sblm|sejak|saat|waktu (?:itu|saya|aku|masih|di|lagi|pandemi)|ketika|kalau|kalo|klo|meski|meskipun|walau|walaupun|padahal|apalagi|terutama|khususnya)(?!\p{L}).*$/iu,
    // "…, di tempat lama pernah dapat nilai 4,8"
    /, (?:di|pada|waktu (?:itu|saya|aku|masih|di|lagi|pandemi)|dulu|sewaktu|semasa|selama) [^,]*(?<!\p{L})(?:pernah|prnh|saya|aku|berhasil|sempat|selalu|biasa)(?!\p{L}).*$/iu,
  ],
  // "…, buat saya tidak masalah karena rumah di Tambun": what the writer thinks of it is no part of it
  remarks: [
    /, [^,]*(?:buat|bagi|untuk|menurut) saya(?!\p{L}).*$/iu,
    /, saya (?:sih |juga )?(?:oke|siap|bisa|mau|setuju|cocok|sanggup|suka|(?:sudah )?(?:ter)?biasa|(?:tidak|gak|ga) (?:masalah|keberatan))(?!\p{L})[^,]*$/iu,
  ],
  never: [
    // "12 ribu ekor": of what?
    /^\d[\d.,]* (?:ribu |ratus |juta )?(?:ekor|orang|unit|buah|pcs|biji|kg|ton|kotak|karung|hektare?|ha|liter|lembar|botol)$/u,
    // "dan jadi catatan timbangan putus"
    /(?<!\p{L})dan jadi (?!lebih|makin|semakin|tidak|bisa)\p{Ll}+ \p{Ll}+ \p{Ll}/u,
    /(?<!\p{L})sehingga (?:menjadi|jadi) (?!lebih)(?:\p{L}+ ){1,3}(?:turun|naik|berkurang|tidak|lebih)(?!\p{L})/u,
    // "saya memiliki 40 klien saya tetap": a sentence of theirs
    /(?<!\p{L})memiliki \S+ \p{L}+ saya /u,
    // "dan setelah", "sehingga bukan": a joint the note does not have
    /(?<!\p{L})(?:dan|sehingga|serta) (?:jadi \p{Ll}+nya|jadi (?:orang|penumpang|pelanggan|pasien|warga|tamu|siswa|karyawan|staf|klien|petani|pembeli)|makanya|setelah(?! (?:se(?:tahun|bulan|minggu|musim|mester)|\d+ (?:tahun|bulan|minggu|hari)) )|sebelum|bukan|saat|ketika|waktu (?:itu|saya|aku|masih|di|lagi|pandemi)|kalau|meski|meskipun|walau|walaupun|padahal|sehingga|dan|tapi|tetapi|karena|agar|supaya)(?!\p{L})/u,
    /(?<!\p{L})(?:alhamdulillah|wkwk|hehe|ketinggalan|kelupaan|lupa bilang|duh|hmm)(?!\p{L})/iu,
    // "foto lama jadinya": told as it is spoken
    /(?<!\p{L})(?:lama|lambat|cepat|mahal|murah|susah|sulit|jelek|bagus|ribet|kecil|besar|banyak|sedikit) (?:jadinya|datangnya|kirimnya|prosesnya|kerjanya|bayarnya|jawabnya|masuknya|keluarnya|turunnya|naiknya|pulangnya)$/iu,
    // "di tempat lama pernah …" behind what is no place to stand it
    /(?<!\p{L})(?:sabar|rajin|ramah|teliti|jujur|disiplin|ulet|tekun|cekatan|telaten) (?:di|pada|waktu (?:itu|saya|aku|masih|di|lagi|pandemi)|dulu|selama|pernah|sudah)(?!\p{L})/iu,
  ],
  neverOwn: [
    // "tiga tahun lalu": what of it?
    /^(?:\S+ )?(?:se)?(?:tahun|bulan|minggu) (?:yang )?(?:lalu|silam)(?! saya)(?!\p{L})/iu,
    /^saya (?:orangnya|orang yang|tipe|tipenya|termasuk orang|anaknya|memang orang)(?!\p{L})/iu,
    /^saya (?:sangat |cukup |memang |selalu )?(?:sabar|rajin|teliti|jujur|ulet|tekun|ramah|disiplin|cekatan|telaten|pintar|cerdas|hebat|kreatif|loyal)(?!\p{L})(?! dalam me)/iu,
    /(?<!\p{L})(?:dan|,) (?:sendirian|sendiri)$/iu,
    /(?<!\p{L})(?:dan|,) (?:orangnya|anaknya)(?!\p{L})/iu,
  ],
  untold: [
    // "pelanggan yang komplain kasir lambat": of what?
    /(?<!\p{L})(?<!(?:menangani|menanggapi|menghadapi|mengatasi|menerima|mencatat|merekap|soal|tentang|mengenai|jumlah|data|cara|banyak|ada) )(?:komplain|komplen|protes|mengeluh|ngeluh) (?!ulang|(?:\p{L}+ ){1,2}(?:soal|tentang|mengenai) |soal|tentang|mengenai|karena|ke|kepada|pada|atas|lewat|di|terus|setiap|tiap|sejak|saat|kalau|jika|dan|yang)\p{L}+/iu,
    // "di cabang Solo" alone, and what was told of it behind the comma
    /^(?:di|ke|dari|pada|untuk|dengan|saat|ketika|kalau|karena|supaya|agar|buat|oleh|setelah|sebelum)(?!\p{L})/iu,
    // Who complains of what is told by none of the forms of a thing.
    /^(?!.*(?<!\p{L})(?:yang|tentang|soal|untuk|cara|mengenai)(?!\p{L}))\S+(?: \S+){0,3} (?:komplain|komplen|protes|mengeluh|ngeluh|marah|marah-marah|ngamuk|minta|nanya|bilang|rewel) \p{L}+/iu,
  ],
  // "laporan yang semula ditulis tangan kini diisi lewat tablet"
  sentence:
    /^(?!(?:rencana|soal|tentang|cara)(?!\p{L}))[^,]{4,40} paling (?:banyak|sering|lama|sedikit) (?:\d+|satu|dua|tiga|empat|lima|enam) (?:kali|jam|hari|minggu|bulan)(?!\p{L})[^,]*$|^(?!(?:rencana|cara|soal|alasan|penyebab)(?!\p{L}))[^,]{4,40}(?<! yang| bahwa| dan| karena) (?:masih |sampai sekarang )?(?:belum|tidak) ada yang (?:(?:bisa|mau|sanggup|berani|sempat) )?(?:me|ber|di|ter)\p{Ll}{3,}[^,]*$|^[^,]{3,40} yang (?:dulu|dulunya|tadinya|semula|awalnya|sebelumnya) [^,]+ (?:kini|sekarang|saat ini) (?:sudah |telah |lebih )?\p{L}{4,}|^(?!(?:rencana|alasan|penyebab|kemungkinan|target|cara|soal|tentang|proses|kenapa|mengapa|bagaimana|apakah|apa|berapa|kapan|siapa|banyak|sering|belum|sudah|masih|kurang|jarang|daftar|aturan|syarat)(?!\p{L}))(?!.*(?<!\p{L})(?:yang|untuk|agar|supaya|tentang|mengenai|cara|soal|karena|saat|ketika|kalau|jika|sebelum|setelah|sejak|sambil|daripada|sebagai)(?!\p{L}))[^,]*\p{L}{3,} (?:(?:masih |sudah |memang |terlalu )?(?:banyak|sering|jarang|selalu|suka|gampang|mudah) (?:\p{L}*(?:mati|rusak|hilang|kosong|bocor|macet|error|putus|terlambat|telat|mogok|mundur|salah|habis|basi|busuk|pecah|retak|keluar|masuk|kabur|bolos|ganti|berganti|berubah|tertukar|terlewat|tertunda|batal|dibatalkan|dikembalikan|ditolak|komplain|protes|sakit|kurang|penuh|ramai|sepi|turun|naik|tidur|pindah|resign|antre|menumpuk|terjual|terpakai|dipakai|tumpang|mangkrak|menganggur|longsor|banjir|tersumbat|mampet))|(?:belum|masih|sudah|tidak|terus|makin|semakin) (?:rapi|jalan|siap|jadi|selesai|ada|lengkap|turun|naik|manual|kurang|rusak|bagus|stabil|lancar|merata|jelas|baku|seragam|cukup|tersedia|terpakai|rendah|tinggi|kosong|penuh|mahal|lambat|sepi|aman|bersih|bocor|menurun|meningkat|berkurang|bertambah|menumpuk|terhubung|terpisah|berjalan|dipakai|digital|sinkron)|ganti (?:tiap|setiap)|(?:lama|lambat|susah|sulit|cepat) (?:keluar|datang|turun|cair|selesai|sampai|terbit|masuk|diproses|dibalas)(?=$)|(?:stuck|mandek|stagnan|mentok|anjlok) (?:di|sejak|terus|pada)|(?:lebih|paling) (?:murah|mahal|cepat|lambat|tinggi|rendah|banyak|sedikit|susah|sulit|mudah|efektif|laku|ramai|sepi|penting|besar|kecil|aman|praktis)(?= tiap| setiap| di|$)|(?:bergantian|berganti|berubah) (?:tiap|setiap))(?!\p{L})[^,]*$/iu,
};
