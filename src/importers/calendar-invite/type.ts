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

/**
 * The type of interview an event is: what its title calls it, when that is one thing; else what its text invites to;
 * else what the title most likely means.
 */
export function readWords(
  title: string,
  text: string,
  timeZone: string | undefined,
  languages: readonly IdentifyLanguage[] | undefined,
): EventWords {
  const told = identifyInterview(`Subject: ${title}\n\n${text}`, { timeZone, languages });
  const named = resolveInterviewType(callName(title));
  const [best] = named.matches;
  const settled = best !== undefined && !named.ambiguous && best.confidence >= 0.75;
  const guessed = told.warnings.some(({ path }) => path === 'interview.type');
  const type = settled ? best.type : (told.type ?? best?.type);
  return {
    ...(type && { type }),
    sure: settled || (told.type !== undefined && !guessed),
    told,
    title: named,
  };
}

/** The title without what mail programs and job titles put around the name: "Updated invitation: HM screen - Maya". */
function callName(title: string): string {
  return title
    .replace(
      /^(?:(?:updated |new )?invitation|invite|canceled(?: event)?|cancelled|accepted|tentative|re|fwd?|aw|wg)\s?:\s?/i,
      '',
    )
    .replace(/ @ .{0,200}$/, '')
    .slice(0, 160);
}
