import { describe, expect, it } from 'vitest';
import { foldFindings } from '../../../src/output/fold-columns.js';
import { settledAs, settledText } from '../../../src/output/settled-text.js';
import { documentOf, inCell } from './hand-made.js';

const explanation = { text: '每周固定听课。', sheet: '情况说明', cell: 'D9' };
const waiver = { reason: '档案已核对', approver: '王主任', on: '2026-06-01', expires: '2026-08-31' };

describe('how a finding was settled', () => {
  it('is told with the school’s words and their place', () => {
    expect(settledText({ explanation }, 'zh-CN')).toBe('已说明：每周固定听课。（情况说明!D9）');
    expect(settledText({ explanation }, 'en')).toBe('Explained: 每周固定听课。 (情况说明!D9)');
    expect(settledText({ explanation: { text: '每周固定听课。' } }, 'zh-CN')).toBe('已说明：每周固定听课。');
  });

  it('is told with reason, approver and the days of a waiver', () => {
    expect(settledText({ waiver }, 'zh-CN')).toBe('已放行：档案已核对（王主任核准，2026-06-01 起，2026-08-31 止）');
    expect(settledText({ waiver }, 'en')).toBe(
      'Waived: 档案已核对 (approved by 王主任, from 2026-06-01 to 2026-08-31)',
    );
  });

  it('is nothing for an open one; a waiver outranks an explanation', () => {
    expect([settledAs({}), settledText({}, 'zh-CN')]).toEqual([null, null]);
    expect([settledAs({ explanation }), settledAs({ waiver }), settledAs({ waiver, explanation })]).toEqual([
      'explained',
      'waived',
      'waived',
    ]);
  });

  it('keeps findings of a column apart: five alike fold, those with other words do not join them', () => {
    const findings = Array.from({ length: 11 }, (_, index) => ({
      ...inCell('JY3501', `教师情况!L${index + 5}`, `T${String(index).padStart(3, '0')} 听课节数`, { found: '180' }),
      ...(index < 5 ? { explanation } : {}),
      ...(index === 10 ? { explanation: { ...explanation, text: '另有原因，见附件。' } } : {}),
    }));
    const folded = foldFindings(documentOf(findings).findings, 'zh-CN');
    expect(
      folded.map(({ cells, ranges, finding }) => [cells, ranges ?? finding.where.cell, settledAs(finding)]),
    ).toEqual([
      [5, 'L10:L14', null],
      [5, 'L5:L9', 'explained'],
      [1, 'L15', 'explained'],
    ]);
  });
});
