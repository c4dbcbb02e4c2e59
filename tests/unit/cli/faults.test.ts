import { readFileSync, rmSync } from 'node:fs';
import { Errors } from '@oclif/core';
import { afterAll, describe, expect, it } from 'vitest';
import { explainFault } from '../../../src/cli/faults.js';
import { UsageError } from '../../../src/cli/usage-error.js';

const HELP = '用 --help 查看用法。\n';

/** Where the details of an internal fault were put, by its own words. */
const detailsOf = (text: string): string => /(\/\S+\.txt|[A-Z]:\\\S+\.txt)/.exec(text)?.[0] ?? '';

const kept = new Set<string>();
afterAll(() => {
  for (const path of kept) rmSync(path, { force: true });
});

describe('what ends a run early', () => {
  it('keeps the code of a command that ends itself, without a word', () => {
    expect(explainFault(new Errors.ExitError(5), [])).toEqual({ code: 5, text: '' });
  });

  it('is the user’s for a usage error: code 2, its own sentence', () => {
    expect(explainFault(new UsageError('口令文件 a 打不开。'), [])).toEqual({
      code: 2,
      text: `口令文件 a 打不开。\n${HELP}`,
    });
  });

  it.each([
    ['command form isue not found', '没有这个命令：form isue'],
    ['command form:isue not found', '没有这个命令：form isue'],
    ['Flag --out expects a value', '选项 --out 后面缺少值'],
    [
      'Expected --lang=fr to be one of: zh-CN, en\nSee more help with --help',
      '--lang=fr 不是允许的值，可用：zh-CN, en',
    ],
    ['The following error occurred:\n  Missing required flag name', '缺少选项：--name'],
    ['something else', 'something else'],
  ])('says %j in Chinese', (message, sentence) => {
    expect(explainFault(new Errors.CLIError(message), [])).toEqual({ code: 2, text: `${sentence}\n${HELP}` });
  });

  it.each([[['check', '--lang', 'en']], [['--lang=en', 'check']]])('speaks English after %j', (argv) => {
    expect(explainFault(new Errors.CLIError('command x not found\nmore'), argv)).toEqual({
      code: 2,
      text: 'command x not found\nSee --help for the usage.\n',
    });
  });
});

describe('an internal fault', () => {
  const error = new TypeError('broken\nsecond line');

  it('is code 1, one line without a stack, and names a file with the details', () => {
    const { code, text } = explainFault(error, []);
    const path = detailsOf(text);
    kept.add(path);
    expect([code, text]).toEqual([1, `程序内部故障：broken\n细节已写入 ${path}，报告故障时请附上。\n`]);
    expect(readFileSync(path, 'utf8')).toBe(`${error.stack}\n`);
  });

  it('is told in English when asked', () => {
    const { text } = explainFault(error, ['--lang', 'en']);
    kept.add(detailsOf(text));
    expect(text).toMatch(/^Internal fault of jiaoyan: broken\nDetails are in .*\.txt; please send them/);
  });

  it('may be anything that was thrown', () => {
    const { code, text } = explainFault('a text', []);
    kept.add(detailsOf(text));
    expect([code, text.split('\n')[0]]).toEqual([1, '程序内部故障：a text']);
  });
});
