import { readFileSync, rmSync } from 'node:fs';
import { Errors } from '@oclif/core';
import { afterAll, describe, expect, it } from 'vitest';
import { explainFault, fileTrouble } from '../../../src/cli/faults.js';
import { usageError } from '../../../src/cli/usage.js';
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
    ['Expected an integer but received: 复评', '应写整数，现为 复评'],
    ['Expected an integer greater than or equal to 1 but received: 0', '应写不小于 1 的整数，现为 0'],
    ['Expected an integer less than or equal to 9 but received: 12', '应写不大于 9 的整数，现为 12'],
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

describe('a file that the system refuses', () => {
  const refused = (code: string): Error => Object.assign(new Error(`${code}: refused`), { code, path: '退回/甲.xlsx' });

  it.each(['EACCES', 'ENOSPC', 'EBUSY', 'EMFILE', 'ETXTBSY'])('%s is no fault of the program', (code) => {
    expect(explainFault(refused(code), [])).toEqual({
      code: 2,
      text: '不能读写 退回/甲.xlsx：请检查路径、权限，是不是把文件和文件夹弄反了，是不是正被别的程序打开着。\n',
    });
    expect(explainFault(refused(code), ['--lang=en'])).toEqual({
      code: 2,
      text: `Cannot read or write 退回/甲.xlsx (${code}).\n`,
    });
    expect(fileTrouble(refused(code))).toBe(code);
  });

  it('is told from other errors', () => {
    expect([fileTrouble(new Error('x')), fileTrouble('ENOSPC'), fileTrouble(refused('ERR_OTHER'))]).toEqual([
      null,
      null,
      null,
    ]);
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

describe('a misspelt command', () => {
  const told = (typed: string): string =>
    explainFault(new Errors.CLIError(`command ${typed} not found`), [], ['receive', 'review issue', 'status']).text;

  it('is guessed by all of its words, or by the first where a path follows it', () => {
    expect(told('review:isue')).toContain('是不是 review issue？');
    expect(told('recieve:../x')).toContain('是不是 receive？');
    expect(told('zzzz:../x')).not.toContain('是不是');
  });
});

describe('A pipe that its reader has closed', () => {
  it('is no fault: nothing is told, the exit code is 0', () => {
    const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    expect(explainFault(closed, [])).toEqual({ code: 0, text: '' });
  });
});

describe('A usage error of our own', () => {
  it('speaks the language that was asked for', () => {
    const error = usageError('usage.schools', { found: '南渡小學' });
    expect(explainFault(error, []).text).toBe('名册里没有：南渡小學。请写学校的标识码或全称。\n用 --help 查看用法。\n');
    expect(explainFault(error, ['--lang', 'en'])).toEqual({
      code: 2,
      text: 'Not in the registry: 南渡小學. Write the code or the full name of a school.\nSee --help for the usage.\n',
    });
  });
});
