// What the packed package weighs, and the largest modules of the bundle; fails over the budgets.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './schemas.mjs';

/** The fonts are about 25 of these MiB. */
const PACKAGE_MIB = 45;
/** What a command loads at start: dist/cli/main.js and the chunks it imports. */
const START_KIB = 700;

process.exitCode = main();

function main() {
  const { outputs } = JSON.parse(readFileSync(join(ROOT, 'dist', 'meta.json'), 'utf8'));
  const start = startBytes(outputs) / 1024;
  const packed = packedBytes() / 1024 / 1024;
  process.stdout.write(`size: start-up ${start.toFixed(0)} KiB (at most ${START_KIB})\n`);
  process.stdout.write(`size: package ${packed.toFixed(1)} MiB unpacked (at most ${PACKAGE_MIB})\n`);
  for (const [path, bytes] of largestInputs(outputs))
    process.stdout.write(`  ${(bytes / 1024).toFixed(0)} KiB ${path}\n`);
  return start > START_KIB || packed > PACKAGE_MIB ? 1 : 0;
}

/** The entry and everything it imports statically. */
function startBytes(outputs) {
  const seen = new Set();
  const follow = (path) => {
    if (seen.has(path) || !outputs[path]) return;
    seen.add(path);
    for (const { path: next, kind } of outputs[path].imports) if (kind === 'import-statement') follow(next);
  };
  follow(Object.keys(outputs).find((path) => path.endsWith('/cli/main.js')));
  return [...seen].reduce((sum, path) => sum + outputs[path].bytes, 0);
}

function largestInputs(outputs) {
  const bytes = new Map();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      bytes.set(path, (bytes.get(path) ?? 0) + bytesInOutput);
  }
  return [...bytes].sort((a, b) => b[1] - a[1]).slice(0, 10);
}

function packedBytes() {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return JSON.parse(stdout)[0].unpackedSize;
}
