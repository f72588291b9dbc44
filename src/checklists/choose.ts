import { interviewTypes } from '../interviews/catalog.js';
import type { Interview } from '../interviews/model.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import { checklistItems, type ChecklistItemId } from './catalog.js';
import {
  priorities,
  type ChecklistItemFacts,
  type Circumstance,
  type ItemNeed,
  type ItemWeight,
} from './model.js';

/** An item that makes sense for an interview, with its weight there. */
export interface ChosenItem extends ItemWeight {
  readonly id: ChecklistItemId;
  readonly facts: ChecklistItemFacts;
  /** The families it serves here. */
  readonly families: readonly InterviewFamily[];
}

/** The items that make sense for the interview, in catalog order. */
export function chooseItems(
  interview: Interview,
  families: readonly InterviewFamily[],
  circumstances: readonly Circumstance[],
  place?: string,
): ChosenItem[] {
  const format = interview.format ?? interviewTypes[interview.type].formats[0];
  const setting = interview.setting ?? onlySetting(interview);
  return Object.entries(checklistItems).flatMap(([id, facts]) => {
    const served = families.filter((family) => facts[family]);
    const fits =
      served.length > 0 &&
      includes(facts.types, interview.type, false) &&
      !facts.notTypes?.includes(interview.type) &&
      includes(facts.formats, format, false) &&
      !(format && facts.notFormats?.includes(format)) &&
      includes(facts.settings, setting, false) &&
      !(setting && facts.notSettings?.includes(setting)) &&
      includes(facts.stages, interview.stage, true) &&
      includes(facts.fields, interview.role?.field, false) &&
      !(interview.role?.field && facts.notFields?.includes(interview.role.field)) &&
      includes(facts.levels, interview.role?.level, true) &&
      (!facts.circumstances || facts.circumstances.some((each) => circumstances.includes(each))) &&
      !facts.notCircumstances?.some((each) => circumstances.includes(each)) &&
      (!facts.places || facts.places.some((each) => isWithin(place, each))) &&
      (facts.needs ?? []).every((need) => isKnown(need, interview));
    if (!fits) return [];
    const weights = served.map((family) => facts[family]!);
    const priority = priorities.find((each) => weights.some((weight) => weight.priority === each))!;
    const minutes = Math.max(...weights.map((weight) => weight.minutes));
    return [{ id: id as ChecklistItemId, facts, families: served, priority, minutes }];
  });
}

/** A type that is only ever held one way tells the setting. */
function onlySetting({ type }: Interview) {
  const { settings } = interviewTypes[type];
  return settings.length === 1 ? settings[0] : undefined;
}

function includes<T>(allowed: readonly T[] | undefined, value: T | undefined, ifUnknown: boolean): boolean {
  if (!allowed) return true;
  return value === undefined ? ifUnknown : allowed.includes(value);
}

/** Whether a place is the given country or region, or lies in it: `US-CA` lies in `US`. */
function isWithin(place: string | undefined, region: string): boolean {
  return place === region || (place?.startsWith(`${region}-`) ?? false);
}

function isKnown(need: ItemNeed, interview: Interview): boolean {
  const people = interview.interviewers?.filter((person) => person.role !== 'ai-system').length ?? 0;
  switch (need) {
    case 'interviewer':
      return people > 0;
    case 'several-interviewers':
      return people > 1;
    case 'company':
      return interview.company !== undefined;
    case 'role':
      return interview.role !== undefined;
    case 'link':
      return interview.link !== undefined;
    case 'location':
      return interview.location !== undefined;
    case 'date':
      return interview.startsAt !== undefined;
  }
}
