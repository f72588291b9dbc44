import type { InterviewTypeId } from '../../interviews/catalog.js';
import {
  identifyInterview,
  type IdentifiedInterview,
  type IdentifyLanguage,
} from '../../interviews/identify.js';
import { resolveInterviewType, type InterviewTypeResolution } from '../../interviews/resolve.js';

/** What the words of an event say. */
export interface EventWords {
  readonly type?: InterviewTypeId;
  /** Whether they say it rather than make it likely. */
  readonly sure: boolean;
  readonly told: IdentifiedInterview;
  readonly title: InterviewTypeResolution;
}

/** A calendar also holds lunches and team meetings: these are interviews for sure only where a word says so. */
const everyday: readonly InterviewTypeId[] = [
  'hr-interview',
  'hiring-manager',
  'peer-interview',
  'presentation',
  'cross-functional',
  'skip-level',
  'executive',
  'meal-interview',
  'hr-closing',
  'work-sample',
];
const interviewWord =
  /interview|interviu|wawancara|gespr(?:ä|ae)ch|entretien|entrevue|entrevista|candida(?:te|cy|to|t\b)|bewerb|recruit|rekrut|recrut|reclut|hiring|lamaran|application|position|vacanc|stelle\b|poste\b|puesto|vaga\b|screen/i;

/**
 * The type of interview an event is: what its title calls it, when that is one thing; else what its text invites to;
 * else what the title most likely means.
 *
 * @param name - the parts of the title that may name it
 */
export function readWords(
  name: string,
  text: string,
  timeZone: string | undefined,
  languages: readonly IdentifyLanguage[] | undefined,
): EventWords {
  const told = identifyInterview(`Subject: ${name}\n\n${text}`, { timeZone, languages });
  const named = resolveInterviewType(name);
  const [best] = named.matches;
  const settled = best !== undefined && !named.ambiguous && best.confidence >= 0.75;
  const guessed = told.warnings.some(({ path }) => path === 'interview.type');
  const type = settled ? best.type : (told.type ?? best?.type);
  const said = type !== undefined && (!everyday.includes(type) || interviewWord.test(`${name}\n${text}`));
  return {
    ...(type && { type }),
    sure: said && (settled || (told.type !== undefined && !guessed)),
    told,
    title: named,
  };
}
