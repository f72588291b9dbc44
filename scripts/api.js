/**
 * Writes the public signatures of every door into `etc/api`, so that a change of the API shows in a diff.
 * `node scripts/api.js --check` writes nothing and fails when a report would change.
 */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { doors, root } from './doors.js';

const check = process.argv.includes('--check');
const reportFolder = join(root, 'etc/api');
mkdirSync(reportFolder, { recursive: true });

const reports = doors.map(({ stem, slug }) => ({
  name: `${slug}.api.md`,
  config: ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, `dist/${stem}.d.ts`),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'es2022',
            lib: ['es2024'],
            module: 'nodenext',
            types: [],
            skipLibCheck: true,
          },
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${slug}.api.md`,
        reportFolder,
        reportTempFolder: join(root, 'out/api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: /** @type {any} */ ('error') } },
        // TSDoc is checked by typedoc, release tags are not used, and a room's door names types of the rooms it sees.
        extractorMessageReporting: { default: { logLevel: /** @type {any} */ ('none') } },
        tsdocMessageReporting: { default: { logLevel: /** @type {any} */ ('none') } },
      },
    },
  }),
}));

const entryPoints = reports.map(({ config }) => config.mainEntryPointFilePath);
let compilerState;
let failed = false;
for (const { name, config } of reports) {
  const path = `etc/api/${name}`;
  const isNew = !existsSync(join(reportFolder, name));
  compilerState ??= CompilerState.create(config, { additionalEntryPoints: entryPoints });
  const { succeeded, apiReportChanged } = Extractor.invoke(config, {
    compilerState,
    localBuild: !check,
    showVerboseMessages: false,
    messageCallback: (message) => {
      if (message.logLevel === 'none' || message.messageId.startsWith('console-')) message.handled = true;
    },
  });
  if (check && (isNew || apiReportChanged || !succeeded)) {
    console.error(`${path} is ${isNew ? 'missing' : 'out of date'}: run "npm run api" and read the diff.`);
    failed = true;
  } else if (!check && (isNew || apiReportChanged)) {
    console.log(`${path} ${isNew ? 'is new' : 'changed'}`);
  }
}

const known = new Set(reports.map(({ name }) => name));
for (const name of readdirSync(reportFolder).filter((file) => file.endsWith('.api.md') && !known.has(file))) {
  if (check) console.error(`etc/api/${name} belongs to no door: run "npm run api".`);
  else rmSync(join(reportFolder, name));
  failed ||= check;
}
console.log(
  `API of ${reports.length} doors ${failed ? 'differs from' : check ? 'is as' : 'written to'} etc/api`,
);
process.exitCode = failed ? 1 : 0;
