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
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  requiredToBeDocumented: ['Variable', 'Function', 'Interface', 'TypeAlias', 'Class', 'Method'],
};
