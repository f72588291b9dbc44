import type ICAL from 'ical.js';
import type { InterviewSetting } from '../../interviews/vocabulary.js';
import { clip, oneLine } from '../../text/clean.js';
import { matches } from '../../text/match.js';
import { safeUrl } from '../../text/url.js';
import { valueOf } from './read-events.js';

/** Where an event takes place. */
export interface Place {
  readonly setting?: InterviewSetting;
  readonly location?: string;
  readonly link?: string;
  /** Where the link stood, such as `X-GOOGLE-CONFERENCE`. */
  readonly linkFrom?: string;
  /** Links that are not safe to follow although they stand where the link stands. */
  readonly unsafe: readonly string[];
}

/** Properties that hold nothing but the link, the most telling first. */
const linkProperties = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingexternallink',
  'x-microsoft-onlinemeetingconflink',
  'conference',
  'x-zoom-meeting-url',
  'x-webex-join-url',
] as const;
const meetingHosts =
  /(?:^|\.)(?:zoom\.us|zoom\.com|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|teams\.cloud\.microsoft|webex\.com|whereby\.com|meet\.jit\.si|gotomeeting\.com|gotomeet\.me|goto\.com|bluejeans\.com|chime\.aws|skype\.com|coderpad\.io|around\.co|meet\.zoho\.com|ringcentral\.com)$/i;
const address = /(?:https?|javascript|data|vbscript|file):[^\s<>"\\]{1,2000}/gi;
const online =
  /^(?:online|remote|virtual|video(?: call| conference)?|zoom(?: meeting)?|google meet|(?:microsoft )?teams(?: meeting)?|microsoft teams-?\p{L}{0,20}|webex|skype(?: meeting)?|whereby|tb[acd]|to be (?:confirmed|announced|decided)|web conference|videokonferenz|visioconf[ée]rence|videollamada)\b/iu;
const byPhone =
  /^(?:phone(?: call)?|telephone|call|by phone|telefon(?:isch)?|telepon|t[ée]l[ée]phone|tel[ée]fono)\b|^\+?[\d ()./-]{7,25}$/i;

/** Reads the link to join, the address and the medium out of an event and its text. */
export function readPlace(event: ICAL.Component, text: string): Place {
  const unsafe: string[] = [];
  const given = linkProperties.flatMap((name) => {
    const value = valueOf(event, name);
    return value === undefined ? [] : linksIn(value, unsafe, name.toUpperCase());
  });
  const written = valueOf(event, 'location') ?? '';
  const inLocation = linksIn(written, unsafe, 'LOCATION');
  const meeting = [
    ...linksIn(valueOf(event, 'url') ?? '', unsafe, 'URL'),
    ...linksIn(text, [], 'DESCRIPTION'),
  ].filter(({ link }) => meetingHosts.test(new URL(link).hostname));
  const found =
    given[0] ??
    inLocation.find(({ link }) => meetingHosts.test(new URL(link).hostname)) ??
    meeting[0] ??
    inLocation[0];
  const parts = oneLine(written.replace(address, ' '))
    .split(';')
    .map((part) => part.replace(/^[\s,()|-]+|[\s,()|-]+$/g, ''));
  // "Microsoft Teams Meeting; Berlin Office 3.14": some come, some call in.
  const offline = parts.filter((part) => part !== '' && !online.test(part) && !byPhone.test(part));
  const location = clip((offline.length > 0 ? offline : parts).join('; '), 300);
  const isPlace = offline.length > 0 && /\p{L}/u.test(location);
  // A room and a link together are a meeting in the room, unless the room is the video system itself.
  const setting: InterviewSetting | undefined = isPlace
    ? 'in-person'
    : found
      ? 'video'
      : byPhone.test(location)
        ? 'phone'
        : online.test(location)
          ? 'video'
          : undefined;
  return {
    ...(setting && { setting }),
    ...(isPlace && { location }),
    ...(found && { link: found.link, linkFrom: found.from }),
    unsafe,
  };
}

function linksIn(
  text: string,
  unsafe: string[],
  from: string,
): { readonly link: string; readonly from: string }[] {
  return [...matches(text, address)].slice(0, 50).flatMap(([raw]) => {
    const link = safeUrl(raw.replace(/[.,;:!?)\]>'’*_]{1,20}$/, ''));
    if (link !== undefined) return [{ link, from }];
    if (unsafe.length < 5) unsafe.push(clip(raw, 200));
    return [];
  });
}
