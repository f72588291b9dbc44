import { doors } from './scripts/doors.js';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  entryPointStrategy: 'resolve',
  entryPoints: doors.map(({ source }) => source),
  tsconfig: 'tsconfig.json',
  out: 'docs/api',
  readme: 'README.md',
  excludePrivate: true,
  excludeInternal: true,
  disableSources: true,
  // What id types are made from; the types say all that an app needs.
  intentionallyNotExported: [
    'catalog',
    'familyRows',
    'guideStepIds',
    'IdOfBank',
    'invitationFields',
    'interviewTypeRowIds',
    'mostAsked',
    'Plans',
    'reasonCatalog',
    'separationPoints',
    'warningCodes',
  ],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  validation: {
    notExported: true,
    invalidLink: true,
    // Links in Markdown are checked by tests/links.test.ts.
    invalidPath: false,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  requiredToBeDocumented: ['Variable', 'Function', 'Interface', 'TypeAlias', 'Class', 'Method'],
};
