import { interviewTypes, type InterviewTypeId } from '../interviews/catalog.js';
import type { Interview } from '../interviews/model.js';
import type { InterviewFormat, InterviewSetting, OccupationField } from '../interviews/vocabulary.js';
import type { ChecklistPreferences, Circumstance } from './model.js';

/** What decides which items make sense. */
export interface Situation {
  readonly interview: Interview;
  /** The type, and the one that its format makes of it. */
  readonly types: readonly InterviewTypeId[];
  /** The same for what belongs to the meeting itself: in answers to a camera it is no meal and no group, only that. */
  readonly meetingTypes: readonly InterviewTypeId[];
  readonly format: InterviewFormat | undefined;
  readonly setting: InterviewSetting | undefined;
  readonly place: string | undefined;
  /** The field of the job; whoever is at the top leads, whatever the field. */
  readonly fields: readonly OccupationField[];
  readonly circumstances: readonly Circumstance[];
}

/** What an interview says, and what follows from it. */
export function situationOf(interview: Interview, preferences: ChecklistPreferences): Situation {
  const { type, role } = interview;
  const { formats, settings } = interviewTypes[type];
  // Nobody is met in answers to a camera, whatever else is said of the meeting.
  const recorded =
    type === 'one-way-video' || interview.setting === 'recorded' || interview.format === 'asynchronous';
  const format = recorded ? 'asynchronous' : (interview.format ?? formats[0]);
  // A type that is only ever held one way tells the setting, and so does what is known of how to get there.
  const onlyWay = settings.length === 1 ? settings[0] : wayThere(interview);
  const circumstances = circumstancesOf(interview, preferences);
  const atUniversity = circumstances.includes('university');
  const alike: InterviewTypeId[] = recorded ? ['one-way-video'] : format === 'ai-led' ? ['ai-screen'] : [];
  return {
    interview,
    types: [...new Set([type, ...alike])],
    meetingTypes: alike.length > 0 ? alike : [type],
    format,
    setting:
      recorded && (interview.setting ?? 'video') === 'video' ? 'recorded' : (interview.setting ?? onlyWay),
    place: preferences.place,
    fields: [
      // A university is no school: what a teacher needs is of no use there.
      ...(role?.field && !(atUniversity && role.field === 'education') ? [role.field] : []),
      ...(role?.level === 'executive' ? (['leadership'] as const) : []),
    ],
    circumstances,
  };
}

/** Titles that only universities give, in the languages of our words. */
const universityTitle =
  /\b(?:ph\.? ?d|doctoral|doctorate|post-?doc\w*|professor|lecturer|research fellow|dosen|guru besar)\b/i;

function circumstancesOf(
  { role }: Interview,
  { circumstances = [] }: ChecklistPreferences,
): readonly Circumstance[] {
  const found = role !== undefined && universityTitle.test(role.title);
  return found ? [...new Set<Circumstance>([...circumstances, 'university'])] : circumstances;
}

function wayThere({ link, location }: Interview): InterviewSetting | undefined {
  if (link !== undefined && location === undefined) return 'video';
  return location !== undefined && link === undefined ? 'in-person' : undefined;
}
