import { fold } from '../../text/fold.js';
import type { Known } from './known.js';

const legalForm =
  /^(?:inc|llc|ltd|limited|plc|llp|gmbh|ag|se|corp|corporation|co|company|pt|cv|tbk|sa|srl|bv|nv|ab|as|oy|the)$/;

/** Words that say what kind of house it is, in the languages there are words for: "Bank" names no bank. */
const houses =
  /^(?:bank|hotel|hospital|clinic|school|university|college|institute|studio|studios|cafe|restaurant|bakery|brewery|city|county|council|museum|theatre|theater|farm|rumah|sakit|klinik|sekolah|universitas|toko|kantor|yayasan|apotek|sd|smp|sma|smk|rs|rsud|puskesmas|koperasi|asuransi|pelayaran|pabrik|restoran|warung|kedai|butik|penerbit|percetakan|politeknik|pesantren|perkebunan|bengkel)$/;

/** Those of the words of a name that tell it from others. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !houses.test(fold(word)));
  return telling.length > 0 ? telling : words;
}

/** The words of the company's name that tell it from others, as written. */
export function companyWords({ interview }: Known): readonly string[] {
  const name = interview?.company?.name ?? '';
  return tellingWords(name.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !legalForm.test(fold(word))));
}
