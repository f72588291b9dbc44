import type { Cues } from '../../cues/cues.js';
import { perCues } from '../words/per-cues.js';
import { anyOf, finder } from '../words/plain.js';
import { clockForms, type Clock, type Half } from './clock.js';

export interface TimeForms {
  readonly time: RegExp;
  readonly noon: RegExp;
  readonly parse: (text: string) => Clock | undefined;
  readonly halfOf: (words: string) => Half | undefined;
  /** Half of the day right after a time. */
  readonly halfAfter: RegExp;
  /** Half of the day right before a time. */
  readonly halfBefore: RegExp;
  /** A day right after a time. */
  readonly dayAfter: RegExp;
  readonly between: RegExp;
  /** Before a time from which on any is meant. */
  readonly openEnd: RegExp;
  readonly joins: RegExp;
  readonly beside: RegExp;
  readonly arrival: RegExp;
  /** Words that begin a meeting "by 4pm", and those that make it a deadline. */
  readonly by: { readonly held: RegExp; readonly due: RegExp };
  readonly ends: RegExp;
  readonly openUntil: RegExp;
  readonly yours: { readonly before: RegExp; readonly after: RegExp };
  /** Small words after an hour without minutes. */
  readonly alone: RegExp;
  /** No word before a time but `about`. */
  readonly about: RegExp;
  readonly sureLead: RegExp;
  /** Says little about a bare number after it. */
  readonly looseLead: RegExp;
  readonly unit: RegExp;
  /** A number or word with a unit of hours. */
  readonly hoursLast: RegExp;
  /** The words of a length. */
  /** Between the time to come and the one it begins. */
  readonly beginsThen: RegExp;
  readonly aLength: RegExp;
  /** In the sentence of an hour: it is in the evening. */
  readonly late: RegExp;
  /** The word before a day: "le", "am". */
  readonly dateLink: RegExp;
  /** A morning of a day not far before a time. */
  readonly ofMorning: RegExp;
  /** A weekday or a time of year right before an hour. */
  readonly dayBefore: RegExp;
  readonly lasting: RegExp;
}

export const timesOf = perCues(({ time, length, people }: Cues): TimeForms => {
  const clock = clockForms({ time });
  const named = (name: string) => `(?<${name}>${clock.source})`;
  const lead = `(?<lead>(?<![a-z0-9])(?:${anyOf(time.clockLeads)}|@)[ :]{0,3}(?:${anyOf(time.about)} )?(?:(?:the|las?|les?) )?|(?<![a-z0-9])${anyOf(time.about)} )?`;
  const filler = `(?:${anyOf(time.fillers)}|${anyOf(time.weekdays)})`;
  const about = `(?:(?:${anyOf([...time.clockLeads, ...time.about])})[ :]{0,2}){0,2}`;
  const goesOn = `(?:[ :,]{1,3}${filler}){0,4}[ :,(]{0,3}$`;
  return {
    time: new RegExp(
      `${lead}(?<![\\d:.,/€$£+#-])${named('first')}(?<span> ?(?:-|${anyOf(time.spans)}) ?(?:(?:${anyOf([...time.clockLeads, ...time.about])}|las?|les?) )?${named('second')})?`,
      'g',
    ),
    noon: new RegExp(
      `(?<![a-z0-9])(?:${anyOf(time.clockLeads)} )?(?<noon>${anyOf(time.noon)})(?![a-z])`,
      'g',
    ),
    parse: clock.parse,
    halfOf: clock.halfOf,
    halfAfter: new RegExp(`^,? (?<half>${clock.halves})(?![a-z])`),
    halfBefore: new RegExp(`(?:(?<![a-z])|(?<=${anyOf(time.weekdays)}))(?<half>${clock.halves})[ ,(-]{1,3}$`),
    dayAfter: new RegExp(
      `^,? (?:${anyOf([...time.dateLinks, ...time.thisDay, ...time.comingDay, ...time.soonDay, ...time.nextDay])} )?(?:${anyOf([...time.weekdays, ...Object.keys(time.days)])})(?![a-z])`,
    ),
    between: new RegExp(`^${anyOf(time.between)}`),
    openEnd: new RegExp(`(?<![a-z])${anyOf(time.openEnd)} (?:${anyOf(time.clockLeads)} )?$`),
    joins: new RegExp(`^ ?(?:and|und|y|et|dan)(?![a-z])`),
    beside: new RegExp(`(?<![a-z0-9])${anyOf([...time.deadlines, ...time.otherDays])}${goesOn}`),
    arrival: new RegExp(
      `(?<![a-z0-9])(?:${anyOf(time.otherTimes)}${goesOn}|${anyOf(time.arrivals)}(?: [^\\s,;:.()]{1,20}){0,6} $)`,
    ),
    by: { held: finder(time.heldBy, ''), due: finder(time.dueBy, '') },
    yours: {
      before: new RegExp(`(?<![a-z])${anyOf(time.yours)}(?: [^ ,;()]{1,16}){0,5} ?$`),
      after: new RegExp(`^[ ,(]{0,3}${anyOf(time.yours)}(?![a-z])`),
    },
    openUntil: finder(time.openUntil, ''),
    ends: new RegExp(`(?<![a-z0-9])${anyOf(time.ends)}[ :,]{0,3}${about}$`),
    alone: new RegExp(
      `^ (?:${anyOf([...people.titleStops, ...people.and, ...time.or, ...time.dateLinks, ...time.weekdays, ...time.fillers, ...time.hourGoesOn])})(?![a-z])`,
    ),
    about: new RegExp(`^${anyOf(time.about)} $`),
    sureLead: new RegExp(`^${anyOf(time.sureLeads)}(?![a-z])`),
    looseLead: new RegExp(`^${anyOf(time.looseLeads)} $`),
    unit: new RegExp(`^ ?(?:%|${anyOf([...length.minutes, ...length.hours])}(?![a-z]))`),
    hoursLast: new RegExp(`(?:\\d ?|[a-z] )${anyOf([...length.hours, 'h', 'hs', 'hrs?'])}\\.?$`),
    dateLink: new RegExp(`(?<![a-z])${anyOf(time.dateLinks)} $`),
    dayBefore: new RegExp(`(?<![a-z])${anyOf(time.weekdays)},? $`),
    late: new RegExp(`(?<![a-z])${anyOf(time.late)}(?![a-z])`),
    beginsThen: new RegExp(`^ ${anyOf(time.beginsThen)} $`),
    aLength: new RegExp(`^${anyOf(Object.keys(length.phrases))}$`),
    ofMorning: new RegExp(
      `(?:${anyOf([...time.weekdays, ...Object.keys(time.days)])}),? ?(?:${anyOf(time.morning.filter((words) => /^\\w{4}/.test(words)))})(?![a-z])[^\\n]{0,120}$`,
    ),
    lasting: new RegExp(`(?<![a-z])(?:${anyOf(length.lasts)})[ :]{0,3}(?:d'|de |von |of )?$|d'$`),
  };
});
