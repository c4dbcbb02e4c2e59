import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inChinese } from '../../../src/cli/chinese-help.js';
import { ROOT } from '../../support/cli.js';

const help = (...argv: string[]): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const ran = spawnSync(process.execPath, [join(ROOT, 'bin', 'run.js'), ...argv], { encoding: 'utf8' });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
};

describe('a help text', () => {
  it('has its headings and marks in Chinese, and its words as they are', () => {
    const text =
      'USAGE\n  $ jiaoyan form COMMAND\n\n副本 FLAGS\n  --x=<option>  [default: zh-CN] the FLAGS of it\n  <options: a|b>';
    expect(inChinese(text)).toBe(
      '用法\n  $ jiaoyan form 命令\n\n副本选项\n  --x=<option>  [默认 zh-CN] the FLAGS of it\n  <可选：a|b>',
    );
  });

  it('keeps the colours of a terminal', () => {
    expect(inChinese('\u001b[1mFLAGS\u001b[22m')).toBe('\u001b[1m选项\u001b[22m');
  });

  it('changes nothing inside a line', () => {
    expect(inChinese('see the USAGE of it\n  DESCRIPTION')).toBe('see the USAGE of it\n  DESCRIPTION');
  });
});

describe('the program asked for help', () => {
  it('says the same by --help, help and nothing at all', () => {
    const [first, second, third] = [help('--help'), help('help'), help()];
    expect(first.out).toContain('\n命令组\n  award      称号');
    expect([second, third]).toEqual([first, first]);
  });

  it('tells of a group of commands, with or without --help', () => {
    const [first, second] = [help('form', '--help'), help('form')];
    expect(first.out.split('\n').slice(0, 4)).toEqual([
      '工作簿：发放、拆给各教研组、合并、换成行数更多的',
      '',
      '用法',
      '  $ jiaoyan form 命令',
    ]);
    expect(second).toEqual(first);
  });

  it('tells of one command', () => {
    const { code, out } = help('help', 'form', 'issue');
    expect(code).toBe(0);
    expect(out).toContain('例子\n  $ jiaoyan form issue --out forms');
    expect(out).not.toMatch(/^(USAGE|FLAGS|EXAMPLES)$/m);
  });

  it('names the command that a misspelt one most likely means', () => {
    expect(help('chekc')).toEqual({
      code: 2,
      out: '',
      err: '没有这个命令：chekc；是不是 check？\n用 --help 查看用法。\n',
    });
    expect(help('form', 'isue', '--lang', 'en').err).toContain('did you mean form issue?');
    expect(help('zzzzzz').err).toBe('没有这个命令：zzzzzz\n用 --help 查看用法。\n');
  });
});
