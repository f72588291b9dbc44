import { interviewTypes } from '../../../interviews/catalog.js';
import { instantFrom, startOf } from '../../../interviews/time.js';
import { matches } from '../../../text/match.js';
import { nowhere } from '../draft.js';
import { findPhrases } from '../lexicon.js';
import { inText, type Known, type Match } from '../known.js';
import { passages, passagesWith } from '../passages.js';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
const soonestMinutes = 30;
const latestHours = 48;
/** Where the day alone is known, from the note itself. */
const latestDays = 4;

/** Thanks sent within minutes of the interview's end, or days late without a word about it. */
export function findOutsideWindow(known: Known): Match[] {
  const { context, draft, tokens, words } = known;
  const soon = passages(known, words.soonWords, { fields: ['text'] });
  if (soon.length > 0) return soon;
  const isExplained = findPhrases(tokens.text, words.lateWords, words).length > 0;
  // "Thank you for the interview three weeks ago."
  const longAgo = isExplained ? [] : passagesWith(known, words.longAgo, words.thanks);
  if (longAgo.length > 0) return longAgo;
  if (context.sentAt === undefined) return [];
  const sentAt = instantFrom(context.sentAt, 'context.sentAt');
  const start = known.interview && startOf(known.interview);
  const isMissed = start ? isSoonOrLate(known, start.instant, sentAt) : isLateBySaidDay(known, sentAt);
  if (!isMissed || (isMissed === 'late' && isExplained)) return [];
  return inText(draft.sentences[0] ?? nowhere(draft));
}

function isSoonOrLate({ interview }: Known, start: number, sentAt: number): 'soon' | 'late' | undefined {
  const usual = interviewTypes[interview!.type].minutes;
  const minutes = interview!.minutes ?? (usual.min + usual.max) / 2;
  const waited = (sentAt - start) / minuteMs - minutes;
  if (waited < soonestMinutes && waited > -minutes) return 'soon';
  return waited - weekendMs(start, sentAt) / minuteMs > latestHours * 60 ? 'late' : undefined;
}

/** Whether the day that the first sentences thank for lies days back: "thank you for the interview on 2 November". */
function isLateBySaidDay({ draft, language }: Known, sentAt: number): 'late' | undefined {
  const opening = draft.sentences.slice(0, 2).map(({ start, end }) => draft.text.slice(start, end));
  const day = opening.flatMap((sentence) => daysIn(sentence, language, sentAt)).at(0);
  if (day === undefined) return undefined;
  return sentAt - day - weekendMs(day, sentAt) >= latestDays * dayMs ? 'late' : undefined;
}

const dayThenMonth = /(?<!\p{N})(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>\p{L}{3,})/gu;
const monthThenDay = /(?<month>\p{L}{3,}) (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{N}:])/gu;

/** Days that a sentence names by number and month, the last such before an instant, as if in UTC. */
function daysIn(sentence: string, language: string, before: number): number[] {
  const names = monthNames(language);
  const year = new Date(before).getUTCFullYear();
  return [...matches(sentence, dayThenMonth), ...matches(sentence, monthThenDay)].flatMap(({ groups }) => {
    const month = names.findIndex((name) => name.startsWith(groups!['month']!.toLowerCase()));
    const days = [year, year - 1].map((each) => Date.UTC(each, month, Number(groups!['day'])));
    return month < 0 || Number(groups!['day']) > 31
      ? []
      : days.filter((each) => each <= before && before - each < 60 * dayMs).slice(0, 1);
  });
}

function monthNames(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)).toLowerCase());
}

/** Time of Saturdays and Sundays between two instants, by UTC days. */
function weekendMs(from: number, to: number): number {
  let time = 0;
  const days = Math.min(60, Math.ceil((to - from) / dayMs) + 1);
  for (let index = 0; index < days; index++) {
    const start = Math.floor(from / dayMs + index) * dayMs;
    const weekday = new Date(start).getUTCDay();
    if (weekday !== 0 && weekday !== 6) continue;
    time += Math.max(0, Math.min(to, start + dayMs) - Math.max(from, start));
  }
  return time;
}
