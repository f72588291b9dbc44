/**
 * zod schemas of everything that is stored or sent, the only door that loads zod. The same as JSON Schema:
 * `interview-compass/schemas/interview.json` and its neighbors.
 *
 * @module schemas
 */
export { checklistSchema } from './checklists/schema.js';
export { emailSchema } from './emails/schema.js';
export { debriefSchema, interviewSchema, processRoundSchema, processSchema } from './interviews/schema.js';
export { prepKitSchema } from './kits/schema.js';
export { questionBankSchema, questionSetSchema } from './questions/schema.js';
