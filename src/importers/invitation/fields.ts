import type { Interview } from '../../interviews/model.js';

/** Fields of the interview that an invitation can tell. */
export const invitationFields = [
  'type',
  'startsAt',
  'timeZone',
  'minutes',
  'format',
  'setting',
  'stage',
  'round',
  'location',
  'link',
  'documents',
  'company',
  'role',
  'candidate',
  'interviewers',
] as const;
/** A field of the interview that an invitation can tell. */
export type InvitationField = (typeof invitationFields)[number];

/** The fields worth asking for: a link for a video call, a place for a meeting in person. */
export function missingOf(interview: Partial<Interview>): InvitationField[] {
  const { setting } = interview;
  const wanted: readonly InvitationField[] = [
    'startsAt',
    'timeZone',
    'minutes',
    'setting',
    ...(setting === 'in-person' ? (['location'] as const) : []),
    ...(setting === 'video' || setting === 'recorded' ? (['link'] as const) : []),
    'company',
    'role',
    'candidate',
    'interviewers',
  ];
  return wanted.filter((field) => interview[field] === undefined);
}
