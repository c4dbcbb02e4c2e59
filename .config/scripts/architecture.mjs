// Runs dependency-cruiser over src/ and fails on a violation, or when it has looked at fewer modules than there are:
// with a TypeScript it cannot use it cruises nothing and reports no violation.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './schemas.mjs';
import { sourceFiles } from './source-files.mjs';

const { values } = parseArgs({
  options: { root: { type: 'string', default: ROOT }, floor: { type: 'string', default: '120' } },
});

function main(root, floor) {
  const { modules, summary } = cruise(root);
  const cruised = new Set(modules.map((module) => module.source));
  const missed = sourceFiles(root).filter((path) => !cruised.has(path));
  const found = modules.filter((module) => module.source.startsWith('src/')).length;
  const problems = [
    ...summary.violations.map(({ rule, from, to, cycle }) => `${rule.name}: ${from} → ${cyclePath(cycle) ?? to}`),
    ...missed.map((path) => `not-cruised: ${path}`),
    ...(found < floor ? [`too-few: ${found} modules cruised, at least ${floor} expected`] : []),
  ];
  for (const problem of problems) process.stderr.write(`architecture: ${problem}\n`);
  process.stdout.write(
    `architecture: ${found} modules, ${summary.totalDependenciesCruised} imports, ${problems.length} problems\n`,
  );
  return problems.length > 0 ? 1 : 0;
}

const cyclePath = (cycle) => cycle?.map((step) => step.name).join(' → ');

function cruise(root) {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(ROOT, '.config', 'dependency-cruiser.cjs');
  const run = spawnSync(process.execPath, [program, '--config', config, '--output-type', 'json', 'src'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!run.stdout) throw new TypeError(`dependency-cruiser gave nothing: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

process.exitCode = main(resolve(values.root), Number(values.floor));
