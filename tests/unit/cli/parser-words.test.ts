import { Args, Errors, Flags, Parser } from '@oclif/core';
import { describe, expect, it } from 'vitest';
import { explainFault } from '../../../src/cli/faults.js';
import { parserMessage } from '../../../src/cli/parser-words.js';

const flags = {
  name: Flags.string(),
  lang: Flags.string({ options: ['zh-CN', 'en'] }),
  years: Flags.integer({ min: 1, max: 20 }),
  page: Flags.url(),
  secret: Flags.string({ allowStdin: 'only' }),
  summary: Flags.string(),
  public: Flags.boolean({ exclusive: ['summary'] }),
  xlsx: Flags.string({ dependsOn: ['missing'] }),
  missing: Flags.boolean(),
  alone: Flags.boolean({ combinable: ['name'] }),
  one: Flags.string({ exactlyOne: ['one', 'other'] }),
  other: Flags.string(),
  some: Flags.boolean({ relationships: [{ type: 'some', flags: ['name', 'xlsx'] }] }),
};
const { one: _one, ...usual } = flags;
const GIVEN = ['--one=1'];

/** What the real parser throws for a command line. */
async function thrown(argv: readonly string[], more: object = {}): Promise<unknown> {
  try {
    await Parser.parse([...argv], { flags: usual, strict: true, ...more });
  } catch (error) {
    return error;
  }
  return null;
}
const told = async (argv: readonly string[], more: object = {}): Promise<string> =>
  explainFault(await thrown(argv, more), []).text.replace(/\n用 --help 查看用法。\n$/, '');

describe('what the parser of the command line finds', () => {
  it.each([
    [['--years', '0'], '--years 应写不小于 1 的整数，现为 0'],
    [['--years', '21'], '--years 应写不大于 20 的整数，现为 21'],
    [['--years', '五'], '--years 应写整数，现为 五'],
    [['--page', 'x'], '--page 应写网址（如 https://…），现为 x'],
    [['--lang', 'fr'], '--lang=fr 不是允许的值，可用：zh-CN, en'],
    [['--lang'], '选项 --lang 后面缺少值，可用：zh-CN, en'],
    [['--name'], '选项 --name 后面缺少值'],
    [['--name', 'a', '--name', 'b'], '选项 --name 只能写一次'],
    [['--secret', 'x'], '选项 --secret 只能从标准输入读取：写“-”或不写值'],
    [['--colour'], '没有这个选项：--colour'],
    [['--public', '--summary', 's'], '--public 和 --summary 不能同时写'],
    [['--xlsx', 'a.xlsx'], '--xlsx 要与 --missing 一起写'],
    [['--alone', '--public'], '写了 --alone 时，只能再写：--name'],
    [['--some'], '写了 --some 时，还要写其中一个：--name、--xlsx'],
    [['surplus', 'more'], '多余的参数：surplus、more'],
  ])('is said of %j in Chinese', async (argv, sentence) => {
    expect(await told(argv)).toBe(sentence);
  });

  it('is said of flags of which one is needed', async () => {
    expect(await told([], { flags })).toBe('要写、并且只写其中一个：--one、--other');
    expect(await told([...GIVEN, '--other=2'], { flags })).toContain('--one 和 --other 不能同时写');
    const any = { a: Flags.string({ atLeastOne: ['a', 'b'] }), b: Flags.string() };
    expect(await told([], { flags: any })).toBe('至少要写其中一个：--a、--b');
    expect(await told([], { flags: { name: Flags.string({ required: true }) } })).toBe('缺少选项：--name');
  });

  it('is said of several things at once', async () => {
    const both = { a: Flags.string({ required: true }), b: Flags.string({ required: true }) };
    expect(await told([], { flags: both })).toBe('缺少选项：--a；缺少选项：--b');
  });

  it.each([
    [['五'], { 号: Args.integer({ required: true }) }, '应写整数，现为 五'],
    [['0'], { 号: Args.integer({ required: true, min: 1 }) }, '应写不小于 1 的整数，现为 0'],
    [['9'], { 号: Args.integer({ required: true, max: 5 }) }, '应写不大于 5 的整数，现为 9'],
    [['x'], { 址: Args.url({ required: true }) }, '应写网址（如 https://…），现为 x'],
    [['x'], { 种: Args.string({ options: ['a', 'b'] }) }, 'x 不是允许的值，可用：a, b'],
    [[], { 路径: Args.string({ required: true }) }, '缺少参数：路径'],
  ])('is said of the arguments %j: %j', async (argv, args, sentence) => {
    const error = await thrown(argv, { args });
    expect(explainFault(error, [])).toEqual({ code: 2, text: `${sentence}\n用 --help 查看用法。\n` });
  });

  it('never leaves English words, nor takes a fault of the program for one of the user', async () => {
    expect(parserMessage('something new')).toBeUndefined();
    expect(explainFault(new Errors.CLIError('something new'), []).text).toContain('something new');
    expect(explainFault(new TypeError('Expected an integer but received: x'), []).code).toBe(1);
  });
});
