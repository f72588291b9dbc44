import { fold } from '../../text/fold.js';
import type { Known } from './known.js';

const legalForm =
  /^(?:inc|llc|ltd|limited|plc|llp|gmbh|ag|se|corp|corporation|co|company|pt|cv|tbk|sa|srl|bv|nv|ab|as|oy|the)$/;

/** The words of the company's name that tell it from others, as written. */
export function companyWords({ interview }: Known): string[] {
  const name = interview?.company?.name ?? '';
  return name.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !legalForm.test(fold(word)));
}
