import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './doors.js';

/**
 * Writes the license text of every package that esbuild bundled, as those licenses ask, and removes the metafile.
 *
 * @param {string} metafile - path of what esbuild wrote
 * @param {string} target - path of the text file
 */
export function writeBundledLicenses(metafile, target) {
  const { inputs } = JSON.parse(readFileSync(metafile, 'utf8'));
  const folders = Object.keys(inputs).map(
    (path) => /^(?:.*\/)?(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1],
  );
  const bundled = [...new Set(folders)].filter((folder) => folder !== undefined).sort();
  writeFileSync(target, [heading, ...bundled.map(licenseOf)].join('\n\n---\n\n'));
  rmSync(metafile);
}

const heading = 'The CommonJS files of this package contain code of the packages below.\n';

/** @param {string} folder */
function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} is bundled but carries no license file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), 'utf8').trim()}\n`;
}
