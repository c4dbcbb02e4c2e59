import { Config } from '@oclif/core';
import { describe, expect, it } from 'vitest';
import { explainFault } from '../../../src/cli/faults.js';
import { checkedText, LONGEST_STATEMENT, neededTextFlag, textFlag } from '../../../src/cli/reason-flag.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import AwardRevoke from '../../../src/commands/award/revoke.js';

describe('a text that is kept', () => {
  it('is taken whole up to its limit, counted in characters, without blanks around it', () => {
    expect(checkedText('--reason', '  材料核查中 ', 10)).toBe('材料核查中');
    expect(checkedText('--reason', '教'.repeat(400), 400)).toBe('教'.repeat(400));
    expect(checkedText('--reason', '𠮷'.repeat(400), 400)).toBe('𠮷'.repeat(400));
  });

  it('is refused, not cut, when it is longer, and the limit is named', () => {
    expect(() => checkedText('--reason', '教'.repeat(401), 400)).toThrow(
      new UsageError(
        '--reason 最多写 400 个字，现有 401 个，请缩短后重新运行。',
        '--reason takes at most 400 characters, there are 401; shorten it and run again.',
      ),
    );
    expect(() => checkedText('--replace', ' ', 400)).toThrow(
      new UsageError('--replace 不能为空。', '--replace must not be empty.'),
    );
  });
});

describe('the flag of a text', () => {
  const parsed = (flag: ReturnType<typeof textFlag> | ReturnType<typeof neededTextFlag>, text: string) =>
    flag.parse(text, {} as never, {} as never);

  it('says its limit in its help and keeps to it', async () => {
    const flag = textFlag('replace', { description: '取代的理由' });
    expect([flag.description, flag.helpValue, flag.required]).toEqual(['取代的理由（最多 400 字）', '理由', undefined]);
    await expect(parsed(flag, ' 学校更正 ')).resolves.toBe('学校更正');
    await expect(parsed(flag, 'x'.repeat(401))).rejects.toThrow('--replace 最多写 400 个字');
  });

  it('takes another limit, and may be needed', async () => {
    const flag = neededTextFlag('text', { description: '异议内容', helpValue: '文字', longest: LONGEST_STATEMENT });
    expect([flag.helpValue, flag.required]).toEqual(['文字', true]);
    await expect(parsed(flag, 'x'.repeat(2000))).resolves.toHaveLength(2000);
    await expect(parsed(flag, 'x'.repeat(2001))).rejects.toThrow('--text 最多写 2000 个字');
  });

  it('stands before the work of a command', async () => {
    const argv = ['优秀教研组', '某校', '--on', '2027-04-01', '--legal-basis', '第八条', '--reason', '长'.repeat(401)];
    const config = await Config.load(process.cwd());
    const error = await new AwardRevoke(argv, config).run().catch((thrown: unknown) => thrown);
    expect(explainFault(error, [])).toEqual({
      code: 2,
      text: '--reason 最多写 400 个字，现有 401 个，请缩短后重新运行。\n用 --help 查看用法。\n',
    });
  });
});
