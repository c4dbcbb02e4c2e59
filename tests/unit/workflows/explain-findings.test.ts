import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import type { Explanation } from '../../../src/model/form-answers.js';
import { explainFindings, statedExplanations } from '../../../src/workflows/explain-findings.js';

const SCHOOL = '3204000101';
const REASON = '该教师是名师工作室领衔人，每周固定听课。';
const SHEET = '情况说明';

const explanation = (row: number, code: string, subject: string, text = REASON): Explanation => ({
  code,
  subject,
  text,
  sheet: SHEET,
  cells: { code: `B${row}`, subject: `C${row}`, text: `D${row}` },
  label: `X${String(row - 8).padStart(2, '0')}`,
});

const unusual = (subject: string, cell = 'L12'): Finding => ({
  code: 'JY3501',
  where: { file: 'a.xlsx', sheet: '教师情况', cell },
  subject,
});
const WHOLE: Finding = { code: 'JY3502', where: { file: 'a.xlsx', sheet: '教师情况' }, subject: SCHOOL };
const BLANK: Finding = { code: 'JY2101', where: { file: 'a.xlsx', sheet: '教师情况', cell: 'M6' }, subject: 'T003' };

const settled = (findings: readonly Finding[], explanations: readonly Explanation[]): readonly Finding[] =>
  explainFindings({ file: 'a.xlsx', subject: SCHOOL, findings, explanations });

const place = (cell: string, label: string) => ({ file: 'a.xlsx', sheet: SHEET, cell, label });

describe('an explanation', () => {
  it('explains every finding of its code and its subject, and no other', () => {
    const findings = [unusual('T012'), unusual('T012', 'M12'), unusual('T013'), BLANK];
    const statement = { text: REASON, sheet: SHEET, cell: 'D9' };
    expect(settled(findings, [explanation(9, 'JY3501', 'T012')])).toEqual([
      { ...unusual('T012'), explanation: statement },
      { ...unusual('T012', 'M12'), explanation: statement },
      unusual('T013'),
      BLANK,
    ]);
  });

  it.each([
    ['blank', ''],
    ['the id of the school', SCHOOL],
  ])('whose number is %s explains what concerns the whole school', (_name, subject) => {
    const nobody: Finding = { code: 'JY3502', where: { file: 'a.xlsx' } };
    expect(
      settled([WHOLE, nobody], [explanation(9, 'JY3502', subject)]).map((finding) => finding.explanation?.text),
    ).toEqual([REASON, REASON]);
  });

  it.each(['G01', 'G02', 'G04', ''])(
    'of a finding about several groups may name any of them, or none (%j)',
    (subject) => {
      const alike: Finding = {
        code: 'JY3507',
        where: { file: 'a.xlsx', sheet: '活动次数', cell: 'C4' },
        subject: 'G02',
        params: { groups: 'G01、G02、G04' },
      };
      const statement = { text: REASON, sheet: SHEET, cell: 'D9' };
      expect(settled([alike], [explanation(9, 'JY3507', subject)])).toEqual([{ ...alike, explanation: statement }]);
    },
  );

  it('of a matter of logic is refused at once, also where it says nothing yet (JY3704)', () => {
    expect(settled([unusual('T012')], [explanation(9, 'JY2101', 'T003', '属实')]).at(-1)?.code).toBe('JY3704');
    expect(settled([BLANK], [explanation(9, 'JY2101', 'T003', '')]).at(-1)?.code).toBe('JY3704');
  });

  it('counts once where two say the same: the first is shown', () => {
    const [finding, ...rest] = settled(
      [unusual('T012')],
      [explanation(9, 'JY3501', 'T012', '第一种说法在此。'), explanation(10, 'JY3501', 'T012', '第二种说法在此。')],
    );
    expect([finding?.explanation?.text, rest]).toEqual(['第一种说法在此。', []]);
  });

  it('changes nothing where there is none', () => {
    const findings = [unusual('T012')];
    expect(settled(findings, [])).toBe(findings);
    expect(explainFindings({ file: 'a.xlsx', findings })).toBe(findings);
  });

  it('of nothing is told, with the numbers that have such a finding (JY3701)', () => {
    const findings = [unusual('T012'), unusual('T015'), unusual('T012', 'M12')];
    expect(settled(findings, [explanation(9, 'JY3501', 'T013')]).at(-1)).toEqual({
      code: 'JY3701',
      where: place('B9', 'X01 问题代码'),
      subject: 'T013',
      params: { code: 'JY3501', candidates: 'T012、T015' },
    });
    expect(settled([], [explanation(9, 'JY3502', '')])).toEqual([
      { code: 'JY3701', where: place('B9', 'X01 问题代码'), params: { code: 'JY3502' } },
    ]);
  });

  it.each(['', '无', '同上', '.', '情况属实', '情况 属实。', '确认无误！', '啊啊啊啊啊', '……——', '真的对', 'true'])(
    'that only says “%s” explains nothing (JY3702)',
    (text) => {
      expect(settled([unusual('T012')], [explanation(9, 'JY3501', 'T012', text)])).toEqual([
        unusual('T012'),
        {
          code: 'JY3702',
          where: place('D9', 'X01 情况说明'),
          subject: 'T012',
          ...(text === '' ? {} : { found: text }),
          params: { code: 'JY3501' },
        },
      ]);
    },
  );

  it.each(['带队参赛', '省级名师，带徒三人', 'leads a workshop', '２０２５年任教研组长'])(
    'that says “%s” does',
    (text) => {
      expect(settled([unusual('T012')], [explanation(9, 'JY3501', 'T012', text)])[0]?.explanation?.text).toBe(text);
    },
  );

  it('without a code, or with one that does not exist, is told with what was probably meant (JY3703)', () => {
    expect(
      settled(
        [unusual('T012')],
        [
          explanation(9, '', 'T012'),
          explanation(10, 'JY3591', ''),
          explanation(11, '数值偏大', ''),
          explanation(12, '听课多', ''),
        ],
      ).slice(1),
    ).toEqual([
      { code: 'JY3703', where: place('B9', 'X01 问题代码'), subject: 'T012' },
      {
        code: 'JY3703',
        where: place('B10', 'X02 问题代码'),
        found: 'JY3591',
        suggest: { value: expect.stringMatching(/^JY35/), safe: false },
      },
      {
        code: 'JY3703',
        where: place('B11', 'X03 问题代码'),
        found: '数值偏大',
        suggest: { value: 'JY3501', safe: false },
      },
      { code: 'JY3703', where: place('B12', 'X04 问题代码'), found: '听课多' },
    ]);
  });

  it('of a matter of logic is refused, whoever it is about; the finding stays (JY3704)', () => {
    const refused = (subject: string): Finding => ({
      code: 'JY3704',
      where: place('B9', 'X01 问题代码'),
      ...(subject === '' ? {} : { subject }),
      params: { code: 'JY2101' },
    });
    expect(settled([BLANK], [explanation(9, 'JY2101', 'T003')])).toEqual([BLANK, refused('T003')]);
    expect(settled([BLANK], [explanation(9, 'JY2101', '')])).toEqual([BLANK, refused('')]);
  });

  it('of a matter of logic that has been mended meanwhile is only told as idle', () => {
    expect(settled([], [explanation(9, 'JY2101', 'T003')]).map(({ code }) => code)).toEqual(['JY3701']);
  });

  it('with a private number goes nowhere: neither to the finding nor into a second finding', () => {
    const text = '请打电话 13912345678 询问王老师。';
    expect(settled([unusual('T012')], [explanation(9, 'JY3501', 'T012', text)])).toEqual([unusual('T012')]);
    expect(statedExplanations([explanation(9, 'JY3501', 'T012', text)])).toEqual([]);
  });

  it('has a place even where a column of its sheet is gone', () => {
    const lost = { ...explanation(9, 'JY3501', ''), cells: { text: 'D9' }, label: '' };
    expect(settled([], [lost])[0]?.where).toEqual({ file: 'a.xlsx', sheet: SHEET, label: '问题代码' });
  });
});

describe('what a submission takes along', () => {
  it('is every explanation with a known code of experience and a reason', () => {
    const good = explanation(9, 'JY3501', 'T012');
    const bad = [
      explanation(10, 'JY3501', 'T013', '属实'),
      explanation(11, 'JY2101', 'T003'),
      explanation(12, '偏大', 'T003'),
    ];
    expect(statedExplanations([good, ...bad])).toEqual([good]);
  });
});
