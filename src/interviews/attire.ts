import { interviewTypes } from './catalog.js';
import { checkId } from './check.js';
import { familiesOf } from './families.js';
import type { Interview } from './model.js';
import type { SourceId } from './sources.js';
import {
  companyCultures,
  interviewSettings,
  type CompanyCulture,
  type InterviewFamily,
  type OccupationField,
} from './vocabulary.js';
import type { InterviewWords } from './words.js';

/** Levels of dress, most formal first. */
export const attireLevels = ['business-formal', 'business-casual', 'smart-casual', 'work-clothes'] as const;
/** A level of dress. */
export type AttireLevel = (typeof attireLevels)[number];

const reasonCatalog = {
  'usual-choice': ['guide', 'at-bsu'],
  'in-doubt': ['guide', 'at-docs'],
  'formal-culture': ['guide', 'at-docs', 'at-bsu'],
  'relaxed-culture': ['guide', 'at-armada'],
  'hands-on-culture': ['guide', 'own-judgement'],
  'hands-on-job': ['own-judgement'],
  'hr-leans-formal': ['guide'],
  'hr-is-present': ['guide', 'own-judgement'],
  'team-may-be-relaxed': ['guide', 'at-armada'],
  'formal-occasion': ['own-judgement'],
  'real-work': ['own-judgement'],
  'on-camera': ['vi-dav', 'own-judgement'],
  'not-seen': ['own-judgement'],
} satisfies Record<string, readonly SourceId[]>;

/** Id of a reason for a level of dress. */
export type AttireReasonId = keyof typeof reasonCatalog;

/** What to wear, and why. */
export interface AttireAdvice {
  readonly level: AttireLevel;
  /** Label of the level, such as `Business casual`. */
  readonly name: string;
  /** Why this level, most important first. */
  readonly reasons: readonly { readonly id: AttireReasonId; readonly text: string }[];
  /** What to wear, an item a line; on camera, what the camera shows. */
  readonly wear: readonly string[];
  /** Where the advice comes from. */
  readonly sources: readonly SourceId[];
}

/** What is known beside the interview. */
export interface AttireOptions {
  /** How the workplace tends to dress. Default: `interview.company.culture`. */
  readonly culture?: CompanyCulture | undefined;
}

// Work in these fields has clothes of its own, whatever the office next door wears.
const handsOnFields: readonly OccupationField[] = ['healthcare', 'hospitality-retail', 'trades-logistics'];

/**
 * What to wear to an interview: business casual unless the company culture is known to be otherwise, more formal with
 * HR, more formal in doubt. A trial in a practical job asks for work clothes. The medium never changes the level: a
 * camera sees what a room sees.
 *
 * @throws `InterviewCompassError` `unknown-id` when the type, setting or culture does not exist
 *
 * @example
 * ```ts
 * import { attireFor, en } from 'interview-compass';
 *
 * attireFor({ type: 'hr-interview' }, en).level; //=> 'business-casual'
 * attireFor({ type: 'peer-interview' }, en, { culture: 'relaxed' }).level; //=> 'smart-casual'
 * const role = { title: 'Welder', field: 'trades-logistics' } as const;
 * attireFor({ type: 'work-sample', role }, en).level; //=> 'work-clothes'
 * ```
 */
export function attireFor(
  interview: Interview,
  words: InterviewWords,
  options: AttireOptions = {},
): AttireAdvice {
  const { levels, reasons } = words.interviews.attire;
  const families = familiesOf(interview);
  const culture = knownCulture(interview, options);
  const level = levelFor(interview, families, culture);
  const audience = audienceOf(interview);
  const why = [
    ...reasonsFor(interview, families, culture, level),
    ...(audience === 'camera' ? (['on-camera'] as const) : []),
    ...(audience === 'nobody' ? (['not-seen'] as const) : []),
  ];
  const { name, upper, lower } = levels[level];
  return {
    level,
    name,
    reasons: why.map((id) => ({ id, text: reasons[id] })),
    wear: audience === 'camera' ? upper : [...upper, ...lower],
    sources: [...new Set(why.flatMap((id) => reasonCatalog[id]))],
  };
}

function levelFor(
  { type, role }: Interview,
  families: readonly InterviewFamily[],
  culture: CompanyCulture | undefined,
): AttireLevel {
  const { attire } = interviewTypes[type];
  const isHandsOn = culture === 'hands-on' || handsOnFields.some((field) => field === role?.field);
  if (attire === 'practical' && isHandsOn) return 'work-clothes';
  if (culture === 'formal') return 'business-formal';
  if (culture === undefined || culture === 'business') return 'business-casual';
  return families.includes('hr') || attire === 'formal' ? 'business-casual' : 'smart-casual';
}

function reasonsFor(
  { type }: Interview,
  families: readonly InterviewFamily[],
  culture: CompanyCulture | undefined,
  level: AttireLevel,
): AttireReasonId[] {
  if (level === 'work-clothes')
    return [culture === 'hands-on' ? 'hands-on-culture' : 'hands-on-job', 'real-work'];
  const { attire } = interviewTypes[type];
  const why: AttireReasonId[] = [];
  if (culture === undefined) why.push('usual-choice', 'in-doubt');
  else if (culture === 'business') why.push('usual-choice');
  else why.push(`${culture}-culture`);
  if (attire === 'practical') why.push('real-work');
  if (families.includes('hr')) why.push(families.includes('user') ? 'hr-is-present' : 'hr-leans-formal');
  else if (attire === 'formal') why.push('formal-occasion');
  else if (level === 'smart-casual') why.push('team-may-be-relaxed');
  return why;
}

function audienceOf({ type, setting }: Interview): 'camera' | 'nobody' | 'room' {
  if (setting !== undefined) checkId(setting, interviewSettings, 'interview.setting');
  // A type that is only ever held over one medium needs nobody to say so.
  const { settings } = interviewTypes[type];
  const medium = setting ?? (settings.length === 1 ? settings[0] : undefined);
  if (medium === 'video' || medium === 'recorded') return 'camera';
  return medium === 'phone' || medium === 'chat' ? 'nobody' : 'room';
}

function knownCulture(interview: Interview, options: AttireOptions): CompanyCulture | undefined {
  const [culture, path] =
    options.culture === undefined
      ? [interview.company?.culture, 'interview.company.culture']
      : [options.culture, 'options.culture'];
  if (culture !== undefined) checkId(culture, companyCultures, path);
  return culture;
}
