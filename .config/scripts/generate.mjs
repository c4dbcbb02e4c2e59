// Writes everything that is generated from schemas/ and from the catalogue of messages; with `--check` only names what differs, and fails.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateFieldGuide } from './generate-field-guide.mjs';
import { generateFindings } from './generate-findings.mjs';
import { generateTypes, TYPES_FILE } from './generate-types.mjs';
import { generateValidators, VALIDATORS_FOLDER } from './generate-validators.mjs';
import { loadSchemas, ROOT } from './schemas.mjs';

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    schemas: { type: 'string', default: join(ROOT, 'schemas') },
    out: { type: 'string', default: ROOT },
  },
});

process.exitCode = await main();

async function main() {
  const schemas = loadSchemas(values.schemas);
  if (schemas.size === 0) {
    process.stderr.write(`generate: no *.schema.json in ${values.schemas}\n`);
    return 2;
  }
  const files = [
    await generateTypes(schemas),
    ...generateValidators(schemas),
    generateFieldGuide(schemas),
    ...(await generateFindings(values.out)),
  ];
  const different = files.filter(({ path, text }) => contentOf(path) !== text);
  const stale = staleFiles(new Set(files.map(({ path }) => path)));
  process.stdout.write(
    `generate: ${schemas.size} schemas, ${files.length} files, ${different.length} different, ${stale.length} stale\n`,
  );
  if (values.check) return report(different, stale);
  for (const { path, text } of different) write(path, text);
  for (const path of stale) rmSync(join(values.out, path));
  return 0;
}

function report(different, stale) {
  for (const { path } of different) process.stderr.write(`generate: ${path} differs from what its sources give\n`);
  for (const path of stale) process.stderr.write(`generate: ${path} belongs to no schema\n`);
  if (different.length + stale.length === 0) return 0;
  process.stderr.write('generate: run `npm run generate` and commit the result\n');
  return 1;
}

/** What lies in the generated folders without a schema. */
function staleFiles(expected) {
  const folders = [VALIDATORS_FOLDER, dirname(TYPES_FILE)];
  const present = folders.flatMap((folder) => namesIn(folder).map((name) => `${folder}/${name}`));
  return present.filter((path) => !expected.has(path));
}

function namesIn(folder) {
  try {
    return readdirSync(join(values.out, folder));
  } catch {
    return [];
  }
}

function contentOf(path) {
  try {
    return readFileSync(join(values.out, path), 'utf8');
  } catch {
    return null;
  }
}

function write(path, text) {
  mkdirSync(dirname(join(values.out, path)), { recursive: true });
  writeFileSync(join(values.out, path), text);
}
