import type { InterviewSetting } from '../vocabulary.js';
import { oneLine } from '../../text/clean.js';
import { safeUrl } from '../../text/url.js';
import type { TextRange } from './mail-text.js';
import { sentenceBefore } from './type.js';

/** A value and where it stands. */
export interface Found<Value> extends TextRange {
  readonly value: Value;
}

/** Where and over which medium an interview happens. */
export interface ReadPlace {
  readonly setting?: Found<InterviewSetting> | undefined;
  readonly link?: Found<string> | undefined;
  readonly location?: Found<string> | undefined;
  /** Addresses that are no safe link although they stand where the link stands. */
  readonly unsafe: readonly string[];
}

const address = /\b(?:https?:\/\/|(?:javascript|data|vbscript|file):)[^\s<>"]{1,2000}/gi;
const bareMeeting =
  /(?<![\w/.@-])(?:(?:[a-z0-9-]{1,40}\.)?zoom\.us\/[jw]\/|meet\.google\.com\/[a-z]|teams\.(?:microsoft|live)\.com\/[a-z]|whereby\.com\/[a-z])[^\s<>"]{1,300}/gi;
const meetingHosts =
  /(?:^|\.)(?:zoom\.us|zoom\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeeting\.com|goto\.com|bluejeans\.com|chime\.aws|skype\.com)$/;
const leadsIn =
  /\b(?:join|video|meeting|conference|call|link|interview|start|begin|record|room|here|access|log in|hosted)\b[^\n]{0,60}$/i;
const otherLink =
  /unsubscribe|privacy|preference|calendly|booking|book a|pick a|choose a|schedul|reschedul|\bmaps?\b|maps\.|careers?\b|linkedin|facebook|twitter|instagram|survey|feedback|policy|terms|job description|website|learn more|parking|directions|download|test your|help/i;

const media: readonly { readonly setting: InterviewSetting; readonly words: RegExp }[] = [
  {
    setting: 'recorded',
    words:
      /\b(?:record (?:and submit )?your (?:video )?(?:answers|responses|interview)|pre-?recorded|one-?way (?:video|recorded)|asynchronous|on-?demand (?:video )?interview|recorded (?:video )?interview)\b/i,
  },
  {
    setting: 'in-person',
    words:
      /\b(?:in[- ]person|face[- ]to[- ]face|on-?site (?:interview|visit|loop)|(?:come|invite you) (?:in )?to (?:our|the) (?:[\w'’-]{1,20} ){0,3}(?:office|site|school|ward|hospital|workshop|depot|warehouse|branch|store|shop|plant|clinic|kitchen|campus)|(?:report to|ask (?:for \S{1,20} )?at|sign in at|arrive at|see you at) (?:the |our )?(?:main )?(?:reception|gate|front desk|entrance))\b/i,
  },
  {
    setting: 'video',
    words:
      /\b(?:video (?:call|interview|chat|meeting|conference|link)|(?:via|on|over|by|through|using) (?:a )?(?:zoom|(?:microsoft |ms )?teams|google meet|webex|skype|whereby|video)|(?:zoom|teams|google meet|webex|skype) (?:call|meeting|interview|link|invite|details)|virtual (?:interview|on-?site))\b/i,
  },
  {
    setting: 'phone',
    words:
      /\b(?:(?:call|ring|phone|telephone|dial) you\b|phone (?:call|chat|conversation|screen|screening|interview)|telephone (?:call|screen|interview|conversation)|(?:by|over the|via|on the) (?:phone|telephone)|give you a (?:call|ring)|call (?:you )?on \+?[\d(])/i,
  },
  {
    setting: 'chat',
    words: /\b(?:chat interview|interview (?:by|via|over|in a) (?:text )?chat|text[- ]based interview)\b/i,
  },
];

const labeled =
  /^[-•· ]{0,4}(?:location|address|venue|where|place|room)(?: of interview)?: ?([^\n]{2,200})$/gim;
const street =
  /(?<![\w-])\d{1,5}[A-Za-z]?,? (?:\p{Lu}[\p{L}'’.-]{1,25} ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Boulevard|Blvd|Square|Place|Quay|Court|Crescent|Terrace|Parkway|Highway|Row|Hill|Close|Park|Yard)\b\.?/gu;
const streetFirst =
  /\b\p{Lu}[\p{L}-]{2,30}(?:straße|strasse|str\.|weg|platz|allee|gasse|damm|ufer)\s\d{1,4}[a-z]?\b|\b(?:Jalan|Jl\.|Rue|Via|Calle|Rua)\s(?:[\p{L}.'’-]{1,25}\s){1,4}(?:No\.? ?)?\d{1,4}\b/gu;
const restOfAddress =
  /^(?:, ?[A-Z0-9](?:[\p{L}\p{N}'’-]|\.(?=\S)){0,25}(?: (?:[\p{L}\p{N}'’-]|\.(?=\S)){1,25}){0,3}){1,4}/u;
const named =
  /\b(?:at|in|to) (?:our |the )((?:[\p{Lu}\d][\p{L}\p{N}'’.&-]{0,25} ){1,5}(?:office|headquarters|HQ|building|campus|hospital|school|warehouse|depot|workshop|branch|site|store|clinic|plant|factory|library|centre|center|shipyard|yard|restaurant|ward|[Oo]ffices))\b/u;
const online =
  /^(?:online|remote|virtual|video|phone|telephone|zoom|(?:microsoft |ms )?teams|google meet|webex|skype|tb[acd]|to be|https?:)/i;
const mostLooks = 100;

/** Setting, link and location, as far as a text tells them. */
export function readPlace(text: string): ReadPlace {
  const { link, unsafe, meeting } = readLink(text);
  const location = readLocation(text);
  const told = media.flatMap(({ setting, words }) => {
    const match = words.exec(text);
    return match ? [{ value: setting, start: match.index, end: match.index + match[0].length }] : [];
  });
  const is = (setting: InterviewSetting) => told.find(({ value }) => value === setting);
  const byLink = link && meeting ? { value: 'video' as const, start: link.start, end: link.end } : undefined;
  const byAddress = location && { value: 'in-person' as const, start: location.start, end: location.end };
  const setting =
    is('recorded') ?? is('in-person') ?? byLink ?? is('video') ?? is('phone') ?? is('chat') ?? byAddress;
  return { setting, link, location, unsafe };
}

function readLink(text: string): { link?: Found<string>; unsafe: string[]; meeting: boolean } {
  const unsafe: string[] = [];
  let best: Found<string> | undefined;
  let bestScore = 0;
  let looks = 0;
  for (const pattern of [address, bareMeeting]) {
    for (const match of text.matchAll(pattern)) {
      if (++looks > mostLooks) break;
      const raw = match[0].replace(/[.,;:!?)\]>'’*_]{1,20}$/, '');
      const start = match.index;
      const target = raw.replaceAll('&amp;', '&');
      const url = safeUrl(pattern === address ? target : `https://${target}`);
      const before = text.slice(Math.max(0, start - 90), start);
      const context = leadsIn.test(before) ? 2 : 0;
      if (url === undefined || url.startsWith('mailto:')) {
        if (context > 0 && unsafe.length < 5) unsafe.push(raw.slice(0, 200));
        continue;
      }
      const host = new URL(url).hostname;
      const nearest = before.slice(before.lastIndexOf('\n', before.length - 2) + 1);
      const score =
        (meetingHosts.test(host) ? 3 : 0) + context - (otherLink.test(`${nearest} ${raw}`) ? 4 : 0);
      if (score > bestScore) [best, bestScore] = [{ value: url, start, end: start + raw.length }, score];
    }
  }
  const meeting = best !== undefined && meetingHosts.test(new URL(best.value).hostname);
  return { ...(best && { link: best }), unsafe, meeting };
}

function readLocation(text: string): Found<string> | undefined {
  for (const match of text.matchAll(labeled)) {
    const value = match[1]!;
    if (online.test(value)) continue;
    const end = match.index + match[0].length;
    return { value: oneLine(value), start: end - value.length, end };
  }
  for (const pattern of [street, streetFirst]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const rest = restOfAddress.exec(text.slice(end, end + 160))?.[0] ?? '';
      const venue =
        /\b(?:at|to) ((?:\p{Lu}[\p{L}\p{N}'’.&-]{0,25} ){0,5}\p{Lu}[\p{L}\p{N}'’.&-]{0,25}, )$/u.exec(
          sentenceBefore(text, match.index, 100),
        )?.[1];
      const start = match.index - (venue?.length ?? 0);
      const value = text.slice(start, end + rest.length).replace(/[ .,]{1,3}$/, '');
      return { value: oneLine(value), start, end: start + value.length };
    }
  }
  const match = named.exec(text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const start = end - match[1]!.length;
  const rest = restOfAddress.exec(text.slice(end, end + 160))?.[0] ?? '';
  const value = text.slice(start, end + rest.length);
  return { value: oneLine(value), start, end: start + value.length };
}
