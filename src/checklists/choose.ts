import type { InterviewTypeId } from '../interviews/catalog.js';
import { familiesOf } from '../interviews/families.js';
import type { Interview } from '../interviews/model.js';
import type { InterviewFamily } from '../interviews/vocabulary.js';
import { checklistItems, type ChecklistItemId } from './catalog.js';
import { peopleIn } from './details.js';
import {
  priorities,
  type ChecklistItemFacts,
  type ChecklistPhase,
  type ChecklistPreferences,
  type ItemNeed,
  type ItemRule,
  type ItemWeight,
} from './model.js';
import { situationOf, type Situation } from './situation.js';

/** An item that makes sense for an interview, with its weight there. */
export interface ChosenItem extends ItemWeight {
  readonly id: ChecklistItemId;
  readonly facts: ChecklistItemFacts;
  /** The families it serves here. */
  readonly families: readonly InterviewFamily[];
  /** The conditions it met. */
  readonly rule: ItemRule;
}

/** The facts of an item; `undefined` for one that is not ours. */
export function factsOf(id: string): ChecklistItemFacts | undefined {
  return Object.hasOwn(checklistItems, id) ? checklistItems[id as ChecklistItemId] : undefined;
}

/** The items that make sense for the interview, in catalog order. */
export function chooseItems(interview: Interview, preferences: ChecklistPreferences = {}): ChosenItem[] {
  const situation = situationOf(interview, preferences);
  const families = familiesOf(interview);
  return Object.entries(checklistItems).flatMap(([id, facts]) => {
    const served = families.filter((family) => facts[family]);
    if (served.length === 0 || !fits(facts, situation)) return [];
    const weights = served.map((family) => facts[family]!);
    const priority = priorities.find((each) => weights.some((weight) => weight.priority === each))!;
    const minutes = Math.max(...weights.map((weight) => weight.minutes));
    const rule = ruleOf(facts, situation);
    return [{ id: id as ChecklistItemId, facts, families: served, priority, minutes, rule }];
  });
}

function fits(facts: ChecklistItemFacts, situation: Situation): boolean {
  const { interview, format, setting, place, fields, circumstances } = situation;
  const { stage, role } = interview;
  const types = typesFor(facts, situation);
  return (
    (facts.types === undefined || facts.types.some((each) => types.includes(each))) &&
    !facts.notTypes?.some((each) => situation.types.includes(each)) &&
    includes(facts.formats, format, false) &&
    !(format && facts.notFormats?.includes(format)) &&
    includes(facts.settings, setting, false) &&
    !(setting && facts.notSettings?.includes(setting)) &&
    includes(facts.stages, stage, true) &&
    (facts.fields === undefined || facts.fields.some((each) => fields.includes(each))) &&
    !facts.notFields?.some((each) => fields.includes(each)) &&
    includes(facts.levels, role?.level, true) &&
    (!facts.circumstances || facts.circumstances.some((each) => circumstances.includes(each))) &&
    !facts.notCircumstances?.some((each) => circumstances.includes(each)) &&
    (!facts.places || facts.places.some((each) => isWithin(place, each))) &&
    (facts.needs ?? []).every((need) => isKnown(need, interview))
  );
}

/** The conditions an item that fits has met, each only where it has one. */
function ruleOf(facts: ChecklistItemFacts, situation: Situation): ItemRule {
  const { interview, format, setting, place, fields, circumstances } = situation;
  const { stage, role } = interview;
  const types = typesFor(facts, situation);
  const met = facts.circumstances?.filter((each) => circumstances.includes(each));
  return {
    ...(facts.types && { type: facts.types.find((each) => types.includes(each)) }),
    ...(facts.formats && { format }),
    ...(facts.settings && { setting }),
    ...(facts.stages && stage && { stage }),
    ...(facts.fields && { field: facts.fields.find((each) => fields.includes(each)) }),
    ...(facts.levels && role?.level && { level: role.level }),
    ...(facts.places && { place: facts.places.find((each) => isWithin(place, each)) }),
    ...(met && { circumstances: met }),
    ...(facts.needs && { needs: facts.needs }),
  };
}

const ofTheMeeting: readonly ChecklistPhase[] = ['ask', 'day-of', 'during', 'after'];

function typesFor(
  { phase }: ChecklistItemFacts,
  { types, meetingTypes }: Situation,
): readonly InterviewTypeId[] {
  return ofTheMeeting.includes(phase) ? meetingTypes : types;
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
  const people = peopleIn(interview).length;
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
