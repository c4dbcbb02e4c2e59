import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import { renderText } from '../../../src/output/text.js';
import { displayWidth } from '../../../src/output/width.js';
import { BATCH, documentOf, inCell } from './hand-made.js';

const lines = (findings: readonly Finding[], options = {}): readonly string[] =>
  renderText(documentOf(findings), options).split('\n');

describe('renderText', () => {
  it('puts the place first, then what is the matter, what to do, and the basis', () => {
    const finding = inCell('JY3501', '教师情况!L12', 'T007 听课节数', { found: '180', params: { plausible: 120 } });
    expect(lines([{ ...finding, where: { ...finding.where, policy: '二4' } }])).toEqual([
      '自评.xlsx  可以提交，有提醒请看一下：提醒 1 处',
      '  教师情况!L12  提醒 JY3501',
      '    “T007 听课节数”填的是 180，比通常的情况大很多（一般不超过 120）。',
      '    怎么改：请核对是否填错。确实如此的，在“情况说明”表里写明原因（问题代码 JY3501），可以照常提交。',
      '    依据：二4',
      '',
      '共校验 1 个文件：1 个可以提交；另有 1 处需要核对或说明。',
      '',
    ]);
  });

  it('gives no advice where nothing has to be done, unless the programme made it so', () => {
    const spelling = inCell('JY2106', '活动次数!D5', 'G01 次数', { found: '２次', expected: '2' });
    expect(lines([spelling])[3]).toBe('');
    const document = documentOf([inCell('JY2101', '表!A1', '节数')], {
      ruleset: [{ code: 'JY2101', severity: 'notice' }],
    });
    expect(renderText(document)).toContain('怎么改：请补填');
  });

  it('tells a part to go to whoever merges, and what is imported that it can be imported', () => {
    const part: Finding = { code: 'JY1301', where: {}, params: { group: 'G01' } };
    const text = renderText(documentOf([{ file: 'G01.xlsx', findings: [part], unreadable: false }]));
    expect([text.split('\n')[0], text.trimEnd().split('\n').at(-1)]).toEqual([
      'G01.xlsx  没有错误，这是分册，可以交给汇总的人：提示 1 处',
      '共校验 1 个文件：1 个分册可以交给汇总的人。',
    ]);
    const spelling = inCell('JY2106', '学校!D5', '学校名称', { found: '２', expected: '2' });
    expect(lines([spelling], { imported: true })[0]).toBe('自评.xlsx  可以导入：提示 1 处');
  });

  it('does not say of a file that goes along with the check that it can be handed in', () => {
    const nothing: Finding = { code: 'JY8122', where: {}, params: { code: 'JY3501' } };
    const text = renderText(documentOf([{ file: 'w.json', findings: [nothing], unreadable: false, context: true }]));
    expect(text.split('\n')[0]).toBe('w.json  本次校验用到的文件：提示 1 处');
  });

  it('ends with a line that counts the files', () => {
    const last = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);
    expect(last(renderText(documentOf(BATCH)))).toBe(
      '共校验 4 个文件：1 个可以提交，2 个须修改（共 10 处错误），1 个打不开；另有 3 处需要核对或说明。',
    );
    expect(renderText(documentOf([{ file: 'a.xlsx', findings: [], unreadable: false }]))).toBe(
      'a.xlsx  可以提交\n\n共校验 1 个文件：1 个可以提交。\n',
    );
  });

  it('has no colours unless asked', () => {
    expect(renderText(documentOf(BATCH))).not.toContain('\u001b');
    const coloured = renderText(documentOf(BATCH), { colour: true });
    expect(coloured).toContain('\u001b[31m错误 JY2104\u001b[0m');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderText(documentOf(BATCH)));
  });

  it('keeps within the columns of the terminal, from the second line of an entry on', () => {
    for (const columns of [40, 60, 80, 100]) {
      const wide = renderText(documentOf(BATCH), { columns })
        .split('\n')
        .filter((line) => line.startsWith('    ') && displayWidth(line) > columns);
      expect(wide).toEqual([]);
    }
  });

  it('never lets what somebody typed control the terminal', () => {
    const evil = '\u001b]0;x\u0007\u001b[2J\r\u202E';
    const finding: Finding = {
      code: 'JY2102',
      where: { sheet: evil, cell: `A1${evil}`, label: evil, policy: evil },
      found: evil,
    };
    const text = renderText(documentOf([{ file: `a${evil}.xlsx`, findings: [finding], unreadable: false }]));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
