import type { Company, Role } from '../../interviews/model.js';
import { resolveInterviewType } from '../../interviews/resolve.js';
import { fold } from '../../text/fold.js';
import { fieldOf, levelOf } from '../job-posting/role.js';

/** What the parts of a title say: "Phone screen | Nordwind | Backend Engineer". */
export interface ReadTitle {
  /** The parts that may name the kind of interview. */
  readonly name: string;
  readonly role?: Role;
  readonly company?: Company;
}

/**
 * Takes a title apart. A part is the job when it holds the words of an occupation and names no kind of interview; it is
 * the company when the organizer's mail address says so, or when it stands behind "at" after the job.
 *
 * @param domains - the host names of the people who invite
 */
export function readTitle(title: string, domains: readonly string[]): ReadTitle {
  const bare = title
    .replace(
      /^(?:(?:updated |new )?invitation|invite|canceled(?: event)?|cancelled|accepted|tentative|re|fwd?|aw|wg)\s?:\s?/i,
      '',
    )
    .replace(/ @ .{0,200}$/, '')
    .slice(0, 200);
  const parts = bare.split(/\s[-–—|•·x]\s|\s?<>\s?|:\s|[()[\]]/).map((part) => part.trim());
  const labels = domains.flatMap((domain) => fold(domain.split('.').slice(0, -1).join(' ')).split(' '));
  const isCompany = (part: string) => {
    const letters = fold(part).replaceAll(' ', '');
    return letters.length > 2 && (labels.includes(letters) || labels.join('').includes(letters));
  };
  const inviting = parts.find(isCompany);
  const jobs = parts.filter((part) => part !== inviting && isJob(part));
  const [job = '', at] = (jobs[0] ?? '').split(/\s(?:at|bei|chez|en|di)\s(?=\p{Lu})/u);
  const company = at?.trim() || inviting;
  const field = fieldOf(job, '');
  const level = levelOf(job, '', undefined);
  return {
    name: parts.filter((part) => part !== '' && part !== company && !jobs.includes(part)).join(' - ') || bare,
    ...(job !== '' && { role: { title: job, ...(field && { field }), ...(level && { level }) } }),
    ...(company && { company: { name: company } }),
  };
}

function isJob(part: string): boolean {
  if (part.length > 80 || fieldOf(part, '') === undefined) return false;
  const { matches } = resolveInterviewType(part);
  return (
    matches[0] === undefined ||
    (matches[0].confidence < 0.8 && !/interview|wawancara|gespr|entretien|entrevista/i.test(part))
  );
}
