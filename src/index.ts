/**
 * The common path: the four nouns, kits, and the English words. Question banks, exporters, importers and schemas have
 * doors of their own.
 *
 * @module interview-compass
 */
export * from './interviews/index.js';
export * from './questions/index.js';
export * from './checklists/index.js';
export * from './emails/index.js';
export * from './kits/index.js';
export { en } from './locales/en/index.js';
export type { Locale } from './locales/locale.js';
export {
  InterviewCompassError,
  isInterviewCompassError,
  type ErrorCode,
  type ErrorDetails,
} from './text/error.js';
export type { Variants } from './text/fill.js';
export type { Warning, WarningCode } from './text/warning.js';
