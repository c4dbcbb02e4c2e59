#!/usr/bin/env node
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const root = fileURLToPath(new URL('../', import.meta.url));
const file = join(root, 'dist', 'program.cjs');
const argv = process.argv.slice(2);
if (argv.length === 1 && argv[0] === '--version') {
  process.stdout.write(`jiaoyan ${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}\n`);
} else if (existsSync(file)) {
  const { program, keep } = load(readFileSync(file, 'latin1'));
  process.exitCode = await program.run(argv, root, program.commands);
  keep();
} else {
  process.stderr.write('jiaoyan: dist/ is missing; run `npm run build` first.\n');
  process.exitCode = 1;
}

/**
 * Runs the program with the code that V8 kept of an earlier run of the same command, as Python does with
 * `__pycache__`: compiling takes longer than checking a form. `keep` writes it where there is none that fits. The name
 * says build, V8 and machine; V8 refuses by itself what it cannot use, and a folder that cannot be written is no harm.
 */
function load(source) {
  const build = source.slice(2, 18);
  const command =
    argv
      .slice(0, 2)
      .filter((word) => /^[a-z]+$/.test(word))
      .join('-') || 'none';
  const folder = join(root, 'dist', 'code-cache');
  const kept = join(folder, `${build}-${process.versions.v8}-${process.arch}-${command}.bin`);
  const cachedData = read(kept);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const fits = cachedData !== undefined && script.cachedDataRejected !== true;
  return { program: module.exports, keep: () => (fits ? undefined : write(folder, kept, script.createCachedData())) };
}

function read(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function write(folder, path, data) {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, data);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // Without it the next start takes a little longer.
  }
}
