/** Common misspellings, and the Indonesian word that is meant. */
// prettier-ignore
export const misspellings: Readonly<Record<string, string>> = {
  karna: 'karena', terimakasih: 'terima kasih', trimakasih: 'terima kasih', trima: 'terima',
  berterimakasih: 'berterima kasih', kerjasama: 'kerja sama', silahkan: 'silakan', diluar: 'di luar',
  didalam: 'di dalam', dimana: 'di mana', kemana: 'ke mana', disini: 'di sini', disana: 'di sana',
  diatas: 'di atas', dibawah: 'di bawah', ijin: 'izin', merubah: 'mengubah', dirubah: 'diubah',
  managemen: 'manajemen', aktifitas: 'aktivitas', kwalitas: 'kualitas', sertipikat: 'sertifikat',
  nopember: 'November', pebruari: 'Februari', interviu: 'wawancara', wawncara: 'wawancara',
  diantara: 'di antara', dirumah: 'di rumah', dikantor: 'di kantor', ditempat: 'di tempat', resiko: 'risiko',
  resikonya: 'risikonya', analisa: 'analisis', praktek: 'praktik', apotik: 'apotek', jadual: 'jadwal',
  ijasah: 'ijazah', tehnik: 'teknik', tehnisi: 'teknisi', propinsi: 'provinsi', perusahan: 'perusahaan', kesempetan: 'kesempatan', pengalamn: 'pengalaman',
  kemaren: 'kemarin', maap: 'maaf', nasehat: 'nasihat', nomer: 'nomor', obyek: 'objek', subyek: 'subjek', hapal: 'hafal', trampil: 'terampil', sistim: 'sistem', metoda: 'metode', fikir: 'pikir', fikiran: 'pikiran', faham: 'paham', himbauan: 'imbauan', standarisasi: 'standardisasi', menejer: 'manajer', menejemen: 'manajemen', azas: 'asas', kordinasi: 'koordinasi', sodara: 'saudara', taun: 'tahun',
};
