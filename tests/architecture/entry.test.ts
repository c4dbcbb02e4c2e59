import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PlantedTree, plantTree, ROOT, type Run, runNode, runScript } from './planted-tree.js';

const COMMAND = `import { Args, Command, Flags } from '@oclif/core';
export default class Check extends Command {
  static override summary = 'checks';
  static override args = { file: Args.string({ required: true }) };
  static override flags = { lang: Flags.string({ options: ['zh-CN', 'en'] }) };
  override async run(): Promise<number> {
    const { args } = await this.parse(Check);
    if (args.file === 'fault') throw new TypeError('broken');
    if (args.file === 'exit') this.exit(5);
    this.log(/^逐格[，、]/u.test(args.file) ? 'cell by cell' : args.file);
    return args.file === 'findings' ? 3 : 0;
  }
}
`;

/** What stands between bin/run.js and a command. */
const ENTRY = ['main', 'chinese-help', 'faults', 'nearest', 'node-hasher', 'parser-words', 'usage-error'].map(
  (name) => `src/cli/${name}.ts`,
);

let tree: PlantedTree;
beforeAll(() => {
  tree = plantTree({ 'src/commands/check.ts': COMMAND, 'src/commands/form/check.ts': COMMAND });
  for (const path of [
    'package.json',
    'tsconfig.json',
    'bin',
    ...ENTRY,
    'src/documents/hasher.ts',
    'src/messages',
    'src/model',
  ]) {
    cpSync(join(ROOT, path), join(tree.root, path), { recursive: true });
  }
});
afterAll(() => tree.remove());

const jiaoyan = (...args: readonly string[]): Run => runNode(join(tree.root, 'bin', 'run.js'), ...args);

test('before the build the version is known, and a command says what to do', () => {
  expect(jiaoyan('--version')).toEqual({ code: 0, stdout: 'jiaoyan 0.1.0\n', stderr: '' });
  expect(jiaoyan('check')).toEqual({
    code: 1,
    stdout: '',
    stderr: 'jiaoyan: dist/ is missing; run `npm run build` first.\n',
  });
});

test('the build takes every command in', () => {
  const run = runScript('build.mjs', '--root', tree.root);
  expect({ ...run, stdout: run.stdout.split(',', 1)[0] }).toEqual({ code: 0, stdout: 'build: 2 commands', stderr: '' });
});

test.each([
  [['check', 'fine'], { code: 0, stdout: 'fine\n', stderr: '' }],
  // A regular expression with Chinese characters survives the bundle.
  [['check', '逐格、查'], { code: 0, stdout: 'cell by cell\n', stderr: '' }],
  [['form', 'check', 'fine'], { code: 0, stdout: 'fine\n', stderr: '' }],
  [['check', 'findings'], { code: 3, stdout: 'findings\n', stderr: '' }],
  [['check', 'exit'], { code: 5, stdout: '', stderr: '' }],
  [['check'], { code: 2, stdout: '', stderr: '缺少参数：file\n用 --help 查看用法。\n' }],
  [['check', 'a', 'b'], { code: 2, stdout: '', stderr: '多余的参数：b\n用 --help 查看用法。\n' }],
  [['check', 'a', '--nope'], { code: 2, stdout: '', stderr: '没有这个选项：--nope\n用 --help 查看用法。\n' }],
  [
    ['check', 'a', '--lang=xx'],
    { code: 2, stdout: '', stderr: '--lang=xx 不是允许的值，可用：zh-CN, en\n用 --help 查看用法。\n' },
  ],
  [
    ['check', 'a', '--lang'],
    { code: 2, stdout: '', stderr: '选项 --lang 后面缺少值，可用：zh-CN, en\n用 --help 查看用法。\n' },
  ],
  [['chekc'], { code: 2, stdout: '', stderr: '没有这个命令：chekc；是不是 check？\n用 --help 查看用法。\n' }],
  [
    ['check', 'a', '--lang', 'en', '--nope'],
    { code: 2, stdout: '', stderr: 'Nonexistent flag: --nope\nSee --help for the usage.\n' },
  ],
])('%j ends with the right code and words', (args, expected) => {
  expect(jiaoyan(...args)).toEqual(expected);
});

test('a fault of the program is code 1 and keeps the details in a file', () => {
  const run = jiaoyan('check', 'fault');
  expect({ code: run.code, first: run.stderr.split('\n', 1)[0] }).toEqual({
    code: 1,
    first: '程序内部故障：broken',
  });
});

describe('the code that is kept', () => {
  const folder = (): string => join(tree.root, 'dist', 'code-cache');
  const kept = (): readonly string[] =>
    readdirSync(folder())
      .map((name) => name.replace(/^.*-(?:x64|arm64)-/, '').replace(/\.bin$/, ''))
      .sort();

  test('is one file a command, whatever the command is told to do', () => {
    rmSync(folder(), { recursive: true, force: true });
    for (const words of [['check', 'data'], ['check', 'inbox'], ['check', 'fine', '--nope'], ['check']])
      jiaoyan(...words);
    expect(kept()).toEqual(['check']);
    jiaoyan('form', 'check', 'fine');
    jiaoyan('nothing', 'known');
    jiaoyan('--help');
    expect(kept()).toEqual(['check', 'form-check', 'none']);
  });

  test('of another build is thrown away', () => {
    rmSync(folder(), { recursive: true, force: true });
    jiaoyan('check', 'data');
    const own = readdirSync(folder());
    for (const name of own) rmSync(join(folder(), name));
    for (const name of ['0123456789abcdef-12-x64-check.bin', '0123456789abcdef-12-x64-check.bin.77'])
      writeFileSync(join(folder(), name), 'old');
    jiaoyan('check', 'data');
    expect(readdirSync(folder())).toEqual(own);
  });
});
