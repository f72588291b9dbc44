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
    maxGzip: 2100,
  },
  resolveInterviewType: {
    code: `export { resolveInterviewType } from 'interview-compass';`,
    maxGzip: 37000,
  },
  buildProcess: {
    code: `export { buildProcess } from 'interview-compass';`,
    maxGzip: 11000,
  },
  'buildEmail, English words of drafts': {
    code: `export { buildEmail } from 'interview-compass'; export { en } from 'interview-compass/locales/en/drafts';`,
    maxGzip: 179500,
  },
  'buildEmail, English mail words': {
    code: `export { buildEmail } from 'interview-compass'; export { en } from 'interview-compass/locales/en/emails';`,
    maxGzip: 296500,
  },
  'buildEmail, Indonesian mail words': {
    code: `export { buildEmail } from 'interview-compass'; export { id } from 'interview-compass/locales/id/emails';`,
    maxGzip: 217000,
  },
  'buildChecklist, English checklist words': {
    code: `export { buildChecklist } from 'interview-compass'; export { en } from 'interview-compass/locales/en/checklists';`,
    maxGzip: 60000,
  },
  'buildChecklist, all English words': {
    code: `export { buildChecklist, en } from 'interview-compass';`,
    maxGzip: 291000,
  },
  identifyQuestion: {
    code: `export { identifyQuestion } from 'interview-compass';`,
    maxGzip: 118000,
  },
};
