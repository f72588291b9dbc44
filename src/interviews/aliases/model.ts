import type { InterviewTypeId } from '../catalog.js';

/** Names of each interview type in one language. */
export type InterviewTypeAliases = Readonly<Record<InterviewTypeId, readonly string[]>>;
