import { matches, nextMatch } from '../../../text/match.js';
import { isHouseNumber } from '../place/streets.js';
import { plainBefore, sentenceAt, type ReadText } from '../message/sentences.js';
import { isBare, minutesOf, workingHours } from './clock.js';
import { timesOf, type TimeForms } from './time-forms.js';
import { describe, type ReadTime } from './time-place.js';
import { zoneAt } from './zones.js';

// "at 2, Room 4" and "at 2 work for you" are times; "at 12 Elm Road", "at 3 sites" and "at 10 minutes' notice" are none.
const afterBareHour = /^(?:[,.;!?)\n]|$| ?\(|[–—-]| (?:[-–—/|@]|[A-Z]{2,4}\b|[A-Z][a-z]{1,12} [Tt]ime))/u;

// "10-3" and "10 till 3"
const until = /^ ?(?:[-–—]|(?:to|till?|until|bis|sampai|sd|hasta) )/;

/** The times of day a text names, in its order; at most `most`. */
export function readTimes(read: ReadText, most = 60): ReadTime[] {
  const { plain, cues } = read;
  const forms = timesOf(cues);
  const found: ReadTime[] = [];
  let looks = 0;
  let match = nextMatch(plain, forms.time);
  while (match && found.length < most && ++looks <= 20 * most) {
    let from = match.index + match[0].length;
    const time = readTime(read, forms, match);
    // "28 · 9:30": the second of two numbers can be a time where the first is none.
    if (!time && match.groups!['second'] !== undefined)
      from = match.index + (match.groups!['lead'] ?? '').length + match.groups!['first']!.length;
    if (time && !found.some((other) => time.start < other.end)) found.push(time);
    match = nextMatch(plain, forms.time, from);
  }
  looks = 0;
  for (const match of matches(plain, forms.noon)) {
    if (++looks > most) break;
    const end = match.index + match[0].length;
    const start = end - match.groups!['noon']!.length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    found.push(
      describe(read, forms, match.index, start, end, {
        from: 720,
        window: false,
        unsure: false,
        weak: false,
      }),
    );
  }
  const inOrder = found.sort((a, b) => a.start - b.start).slice(0, most);
  return inOrder.map((time, index) => {
    const next = inOrder[index + 1];
    const isComing =
      next &&
      next.from > time.from &&
      next.from - time.from <= 60 &&
      forms.beginsThen.test(plain.slice(time.end, next.start));
    return isComing ? { ...time, arrival: true } : time;
  });
}

function readTime(
  read: ReadText,
  forms: TimeForms,
  match: RegExpMatchArray,
  led = false,
): ReadTime | undefined {
  const { text, plain } = read;
  const { lead: before = '', first = '', span = '', second = '' } = match.groups!;
  const start = match.index! + before.length;
  const bare = forms.parse(first.trimEnd());
  const two = second === '' ? undefined : forms.parse(second.trimEnd());
  const firstEnd = start + first.trimEnd().length;
  const spanEnd = start + first.length + span.trimEnd().length;
  const loose = forms.about.test(before);
  const surely = forms.sureLead.test(before);
  const standsAlone = (end: number) =>
    afterBareHour.test(text.slice(end, end + 24)) || forms.alone.test(plain.slice(end, end + 24));
  if (!bare) return undefined;
  // "9:30 AM at 1200 Michigan Ave"
  if (/^\d{4}$/.test(first.trimEnd()) && isHouseNumber(text, start)) return undefined;
  // "Friday evening, 7"
  const ahead =
    bare.half === undefined && standsAlone(firstEnd)
      ? forms.halfBefore.exec(plainBefore(read, match.index!, 40))?.groups!['half']
      : undefined;
  const one = ahead === undefined ? bare : { ...bare, half: forms.halfOf(ahead) };
  const opens =
    led ||
    (before.trim() !== '' && !loose && !(two === undefined && isBare(one) && forms.looseLead.test(before)));
  const window = opens && forms.between.test(before);
  // "Thursday 18 at 14h": the first number is the day's.
  // "December 2 · 11:30am – 12:00pm": the first number is the day's.
  const isParted = /^ ?[·•]/.test(text.slice(start + first.length, start + first.length + 2));
  if (two && !opens && (isBare(one) || isDay(read, forms, first, start)) && (!until.test(span) || isParted)) {
    const next = nextMatch(plain, forms.time, start + first.length + span.length - second.length);
    return next ? readTime(read, forms, next, true) : undefined;
  }
  // "1h30" after "dure" or "d'" is a length.
  if (
    !opens &&
    one.half === undefined &&
    one.hour < 9 &&
    first.includes('h') &&
    forms.lasting.test(plainBefore(read, match.index!, 30))
  )
    return undefined;
  // "2 h" alone is a length too.
  if (
    !opens &&
    one.half === undefined &&
    one.hour < 7 &&
    !one.minutes &&
    forms.hoursLast.test(first.trimEnd()) &&
    span === ''
  )
    return undefined;
  // "3 people" and "one of us" are no times: a word needs more than a preposition.
  const isWord = /^(?:[a-z]+ )*[a-z]+$/.test(first.trimEnd());
  // "TROIS RIVIÈRES" is a name.
  if (isWord && /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(text.slice(start, firstEnd))) return undefined;
  // "une heure et quart" without "à" is a length.
  if (isWord && !opens && forms.aLength.test(first.trimEnd())) return undefined;
  if (
    isWord &&
    !one.plainly &&
    one.half === undefined &&
    !(
      opens &&
      ((two !== undefined && (two.half !== undefined || two.plainly || standsAlone(spanEnd))) ||
        (!window &&
          (afterBareHour.test(text.slice(firstEnd, firstEnd + 24)) ||
            forms.dayAfter.test(plain.slice(firstEnd, firstEnd + 30)))))
    )
  )
    return undefined;
  const joins = !forms.joins.test(span) || window;
  const isEnd =
    two !== undefined &&
    joins &&
    (two.half !== undefined ||
      two.plainly ||
      two.minutes ||
      ((opens || until.test(span)) && standsAlone(spanEnd)));
  const zone = zoneAt(text, isEnd ? spanEnd : firstEnd);
  const strong =
    one.half !== undefined ||
    one.plainly ||
    (one.minutes && (opens || zone !== undefined)) ||
    (opens &&
      (standsAlone(firstEnd) || (surely && !forms.unit.test(plain.slice(firstEnd, firstEnd + 16))))) ||
    (isEnd && (opens || two.half !== undefined || two.plainly || (one.minutes && two.minutes)));
  // "Friday 17 April, 9-1"
  const bareSpan = two !== undefined && until.test(span) && two.hour <= 24 && standsAlone(spanEnd);
  // "Thursday, 11, at the café"
  const besideDay =
    isBare(one) &&
    one.hour >= 8 &&
    one.hour <= 20 &&
    two === undefined &&
    standsAlone(firstEnd) &&
    forms.dayBefore.test(plainBefore(read, start, 24));
  const weak = !strong && (one.minutes || (loose && standsAlone(firstEnd)) || bareSpan || besideDay);
  if (!strong && !weak) return undefined;

  const end = isEnd ? spanEnd : firstEnd;
  const said = forms.halfAfter.exec(plain.slice(end, end + 24))?.groups!['half'];
  const saidHalf = said === undefined ? undefined : forms.halfOf(said);
  const last = isEnd ? minutesOf({ ...two, half: two.half ?? saidHalf }) : undefined;
  let from: number;
  let unsure = false;
  if (one.half ?? saidHalf) from = minutesOf({ ...one, half: one.half ?? saidHalf });
  else if (isEnd && two.half && one.hour <= 12) {
    // "11:30 to 12:30 pm" starts in the morning, "2:00 to 2:45 pm" does not.
    from = minutesOf({ ...one, half: two.half });
    if (from > last!) from = minutesOf({ ...one, half: two.half === 'p' ? 'a' : 'p' });
  } else {
    from = workingHours(one);
    if (!one.full && one.hour >= 5 && one.hour <= 9 && isLate(read, forms, start))
      from = minutesOf({ ...one, half: 'p' });
    // "von 7.00 bis 16.00 Uhr", "Saturday morning … say 7.30"
    unsure =
      from < 720 &&
      !one.full &&
      (one.hour === 6 || one.hour === 7) &&
      !/h|uhr/.test(first) &&
      !(isEnd && (two.hour > 12 || /h|uhr/.test(second))) &&
      !forms.ofMorning.test(plain.slice(Math.max(0, start - 160), start));
  }
  // "2:30 PM to 3:15" and "10:00 to 1:00" leave the second half of the day to the reader.
  const later = last !== undefined && last <= from ? last + 720 : last;
  const to = later !== undefined && later > from ? later : undefined;
  if (from >= 1440) return undefined;
  return describe(read, forms, match.index!, start, end, { from, to, window, unsure, weak });
}

/** "le 18.12 à 9h": a day and a month with a point between them. */
function isDay(read: ReadText, { dateLink }: TimeForms, first: string, start: number): boolean {
  return (
    /^(?:[0-2]?\d|3[01])\.(?:0?[1-9]|1[0-2])$/.test(first.trimEnd()) &&
    dateLink.test(plainBefore(read, start, 24))
  );
}

/** "Tuesday after we shut? Say quarter past seven." */
function isLate(read: ReadText, { late }: TimeForms, position: number): boolean {
  const [from, to] = sentenceAt(read, position);
  return late.test(read.plain.slice(Math.max(0, from - 40, position - 120), Math.min(to, position + 60)));
}
