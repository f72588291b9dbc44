import { matches } from '../../../text/match.js';
import { plainOf } from '../words/plain.js';

/** Whether a name is that of the organization behind one of the mail domains. */
export function matchesDomain(name: string, domains: readonly string[]): boolean {
  const words = plainOf(name)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter(Boolean);
  const joined = words.join('');
  const first = words[0] ?? '';
  return (
    joined.length > 2 &&
    domains.some(
      (domain) =>
        domain === joined ||
        (domain.length > 3 && joined.startsWith(domain)) ||
        (first.length > 3 && domain.startsWith(first)),
    )
  );
}

const publicMail =
  /^(?:gmail|googlemail|outlook|hotmail|yahoo|icloud|me|proton|protonmail|gmx|web|aol|live|mail|example)$/;

/** The names under which the mail addresses of a text are registered: `nordwind` for `lena@hr.nordwind.example`. */
export function domainsOf(text: string): string[] {
  const found = new Set<string>();
  for (const match of matches(text, /[\w.+-]@([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5})/g)) {
    const labels = match[1]!.toLowerCase().split('.');
    const second = labels.at(-2)!;
    // nordwind.co.uk and school.ac.uk are registered one label further left.
    const name =
      /^(?:co|com|ac|org|gov|net|edu|nhs|sch)$/.test(second) && labels.length > 2 ? labels.at(-3)! : second;
    if (!publicMail.test(name)) found.add(name.replaceAll('-', ''));
    if (found.size >= 12) break;
  }
  return [...found];
}
