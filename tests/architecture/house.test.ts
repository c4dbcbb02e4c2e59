import { expect, test } from 'vitest';
import { inspect } from '../../.config/scripts/house-rules.mjs';
import { plantTree, problemLines, runScript } from './planted-tree.js';

const rulesOf = (path: string, text: string): readonly string[] =>
  inspect(path, text).problems.map(({ line, rule, detail }) => `${line} ${rule} (${detail})`);

test.each([
  ['src/model/a.ts', 'export const a: any = 1;', ['1 any (any)']],
  ['src/model/a.ts', "throw new Error('x');", ['1 plain-error (throw new Error)']],
  ['src/cli/a.ts', 'console.log(1);', ['1 console (console.log)']],
  ['src/cli/a.ts', 'process.exit(1);', ['1 process-exit (process.exit)']],
  ['src/cli/a.ts', 'export default 1;', ['1 default-export (export default)']],
  ['src/cli/a.ts', 'export default function f() {}', ['1 default-export (export default)']],
  ['src/model/a.ts', 'const a = Date.now();', ['1 impure (Date.now)']],
  ['src/model/a.ts', 'const a = new Date();', ['1 impure (new Date())']],
  ['src/output/a.ts', 'const a = globalThis.process.env;', ['1 impure (process.env)']],
  ['src/scoring/a.ts', 'const a = Math.random();', ['1 impure (Math.random)']],
  ['src/model/utils.ts', 'export const a = 1;', ['1 vague-name (utils)']],
  ['src/helpers/a.ts', 'export const a = 1;', ['1 vague-name (helpers)']],
  ['src/model/a.ts', '\n// 常州 does it so\n', ['2 standard-in-code (常州)']],
  ['src/model/a.ts', 'function f(a: 1, b: 2, c: 3, d: 4, e: 5) {}', ['1 parameters (f: 5)']],
  ['src/model/a.ts', 'class A { constructor(a: 1, b: 2, c: 3, d: 4, e: 5) {} }', ['1 parameters (constructor: 5)']],
])('%s with %j has the problems %j', (path, text, problems) => {
  expect(rulesOf(path, text)).toEqual(problems);
});

test.each([
  ['src/commands/check.ts', 'export default class Check {}'],
  ['src/cli/a.ts', 'process.exitCode = 1; const now = new Date();'],
  ['src/model/a.ts', "const a = new Date(0); const any = 'console.log throw new Error()';"],
  ['src/model/a.ts', "throw new RangeError('x');"],
  ['src/model/a.ts', 'const f = (a: 1, b: 2, c: 3, d: 4) => a;'],
])('%s with %j has none', (path, text) => {
  expect(rulesOf(path, text)).toEqual([]);
});

test('a file of 400 lines and a function of 60 pass, one line more does not', () => {
  const lines = (count: number): string => 'x;\n'.repeat(count);
  expect(rulesOf('src/model/a.ts', lines(400))).toEqual([]);
  expect(rulesOf('src/model/a.ts', lines(401))).toEqual(['1 file-size (401 lines)']);
  expect(rulesOf('src/model/a.ts', `const f = () => {\n${lines(58)}};\n`)).toEqual([]);
  expect(rulesOf('src/model/a.ts', `const f = () => {\n${lines(59)}};\n`)).toEqual(['1 function-size (f: 61 lines)']);
});

test('sizes are told for named functions, also inside classes', () => {
  const text = 'class A {\n  m(): void {\n  }\n}\nconst f = () => 1;\n[1].map((x) => x);\n';
  expect(inspect('src/model/a.ts', text)).toEqual({
    problems: [],
    functions: [
      { name: 'm', lines: 2 },
      { name: 'f', lines: 1 },
    ],
    lines: 6,
  });
});

test('the script names file and line, leaves generated files alone and distrusts an empty tree', () => {
  const tree = plantTree({
    'src/model/a.ts': '\nexport const a: any = 1;\n',
    'src/model/generated/b.ts': 'export const b: any = 1;\n',
    'tests/a.test.ts': '1;\n2;\n',
  });
  const run = runScript('house.mjs', '--root', tree.root, '--floor', '2');
  tree.remove();
  expect(run.code).toBe(1);
  expect(problemLines(run)).toEqual(['src/model/a.ts:2 any (any)', 'src too-few (1 files, at least 2 expected)']);
});
