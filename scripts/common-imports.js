/**
 * What apps import most, as code, with the most it may cost.
 *
 * @type {Readonly<Record<string, { code: string, maxGzip: number }>>}
 */
export const commonImports = {
  interviewTypeIds: {
    code: `export { interviewTypeIds } from 'interview-compass';`,
    maxGzip: 400,
  },
  interviewTypes: {
    code: `export { interviewTypes } from 'interview-compass';`,
    maxGzip: 1500,
  },
  'buildEmail, English mail words': {
    code: `export { buildEmail } from 'interview-compass'; export { en } from 'interview-compass/locales/en/emails';`,
    maxGzip: 82000,
  },
  'buildChecklist, English words': {
    code: `export { buildChecklist, en } from 'interview-compass';`,
    maxGzip: 114000,
  },
};
