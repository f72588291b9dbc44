/**
 * Prep kits: one call over interviews, checklists, questions and emails.
 *
 * @module kits
 */
export { buildPrepKit, type KitWords, type PrepKitOptions } from './build.js';
export type { PrepKit } from './model.js';
