// Checks the sizes and habits of src/ (house-rules.mjs) and prints the medians; fails on any problem, or when it
// has looked at suspiciously few files.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inspect } from './house-rules.mjs';
import { ROOT } from './schemas.mjs';
import { sourceFiles } from './source-files.mjs';

const { values } = parseArgs({
  options: { root: { type: 'string', default: ROOT }, floor: { type: 'string', default: '120' } },
});

function main(root, floor) {
  const reports = sourceFiles(root).map((path) => ({ path, ...inspect(path, readFileSync(join(root, path), 'utf8')) }));
  const problems = reports.flatMap(({ path, problems: found }) =>
    found.map(({ line, rule, detail }) => `${path}:${line} ${rule} (${detail})`),
  );
  if (reports.length < floor) problems.push(`src too-few (${reports.length} files, at least ${floor} expected)`);
  for (const problem of problems) process.stderr.write(`house: ${problem}\n`);
  process.stdout.write(`${sizes(reports)}\n${ratio(root, reports)}\nhouse: ${problems.length} problems\n`);
  return problems.length > 0 ? 1 : 0;
}

function sizes(reports) {
  const files = reports.map((report) => report.lines).sort(ascending);
  const functions = reports.flatMap((report) => report.functions.map((one) => one.lines)).sort(ascending);
  return `house: ${files.length} files, lines ${spread(files)}; ${functions.length} functions, lines ${spread(functions)}`;
}

function ratio(root, reports) {
  const source = total(reports.map((report) => report.lines));
  const tests = total(
    sourceFiles(root, 'tests').map((path) => readFileSync(join(root, path), 'utf8').split('\n').length),
  );
  return `house: ${source} source lines, ${tests} test lines, ratio ${(tests / Math.max(source, 1)).toFixed(2)}`;
}

const ascending = (a, b) => a - b;
const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const spread = (sorted) => `median ${at(sorted, 0.5)}, p90 ${at(sorted, 0.9)}, max ${at(sorted, 1)}`;

process.exitCode = main(resolve(values.root), Number(values.floor));
