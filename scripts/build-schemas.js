import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { manifest, root, schemaFiles } from './doors.js';

/** Writes the JSON Schema of every noun that package.json exports one of, made from the built `schemas` door. */
export async function writeJsonSchemas() {
  const schemas = await import(pathToFileURL(join(root, 'dist/schemas.js')).href);
  for (const { file, noun, exportName } of schemaFiles) {
    if (!schemas[exportName]) throw new Error(`src/schemas.ts exports no ${exportName}, which ${file} needs`);
    const { $schema, ...body } = z.toJSONSchema(schemas[exportName], { io: 'input' });
    const $id = `${manifest.name}/schemas/${noun}.json`;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${JSON.stringify({ $schema, $id, ...body }, null, 2)}\n`);
  }
}
