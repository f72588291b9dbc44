import { matches } from '../../../text/match.js';
import { safeUrl } from '../../../text/url.js';
import type { Cues } from '../../cues/cues.js';
import type { ReadText } from '../message/sentences.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';
import type { Found } from './found.js';

/** The link that joins the meeting. */
export interface ReadLink {
  readonly link?: Found<string> | undefined;
  /** The one link that nothing speaks against, where there is but one. */
  readonly only?: Found<string> | undefined;
  /** Whether it is one of a service for meetings. */
  readonly meeting: boolean;
  /** Addresses that are no safe link although they stand where the link stands. */
  readonly unsafe: readonly string[];
}

const address = /\b(?:https?:\/\/|(?:javascript|data|vbscript|file):)[^\s<>"]{1,2000}/gi;
const bareMeeting =
  /(?<![\w/.@-])(?:(?:[a-z0-9-]{1,40}\.)?zoom\.us\/[jw]\/|meet\.google\.com\/[a-z]|teams\.(?:microsoft|live)\.com\/[a-z]|whereby\.com\/[a-z])[^\s<>"]{1,300}/gi;
const meetingHosts =
  /(?:^|\.)(?:zoom\.us|zoom\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeeting\.com|goto\.com|bluejeans\.com|chime\.aws|skype\.com)$/;

const rulesOf = perCues(({ place }: Cues) => ({
  joins: new RegExp(`(?<![a-z])${anyOf(place.joins)}(?![a-z])[^\\n]{0,60}$`),
  other: finder(place.otherLinks, ''),
}));
const mostLooks = 100;

/** The link that most speaks for: a service for meetings, and words such as "join" before it. */
export function readLink({ text, plain, cues }: ReadText): ReadLink {
  const rules = rulesOf(cues);
  const unsafe: string[] = [];
  let best: Found<string> | undefined;
  let bestScore = 0;
  const neutral = new Map<string, Found<string>>();
  let looks = 0;
  for (const pattern of [address, bareMeeting]) {
    for (const match of matches(text, pattern)) {
      if (++looks > mostLooks) break;
      const raw = match[0].replace(/[.,;:!?)\]>'’*_]{1,20}$/, '');
      const start = match.index;
      const target = raw.replaceAll('&amp;', '&');
      const url = safeUrl(pattern === address ? target : `https://${target}`);
      const before = plain.slice(Math.max(0, start - 90), start);
      const context = rules.joins.test(before) ? 2 : 0;
      if (url === undefined || url.startsWith('mailto:')) {
        if (context > 0 && unsafe.length < 5) unsafe.push(raw.slice(0, 200));
        continue;
      }
      const host = new URL(url).hostname;
      const nearest = before.slice(before.lastIndexOf('\n', before.length - 2) + 1);
      const score =
        (meetingHosts.test(host) ? 3 : 0) +
        context -
        (rules.other.test(`${nearest} ${raw.toLowerCase()}`) ? 4 : 0);
      const found = { value: url, start, end: start + raw.length };
      if (score >= 0) neutral.set(url, found);
      if (score > bestScore) [best, bestScore] = [found, score];
    }
  }
  const meeting = best !== undefined && meetingHosts.test(new URL(best.value).hostname);
  const [only] = neutral.size === 1 ? neutral.values() : [];
  return { link: best, only, meeting, unsafe };
}
