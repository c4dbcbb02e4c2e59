import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../src/model/generated/documents.js';
import {
  assignmentText,
  gapsText,
  reviewReceptionLines,
  reviewReceptionSummary,
} from '../../../src/output/review-text.js';
import { MINIMAL_RECORDS } from '../../support/minimal-records.js';
import { sampleRegistry, sampleSchool } from '../../support/sample-school.js';

const registry = sampleRegistry(
  sampleSchool({ teachers: 1, researchGroups: 1, preparationGroups: 0 }, { id: '2132000001', name: '甲校' }),
);

describe('What became of review workbooks', () => {
  const rows = [
    { file: 'a.xlsx', outcome: 'taken', findings: [1], school: '2132000001', reviewer: 'panel', judged: 30, due: 37 },
    { file: 'b.xlsx', outcome: 'refused', findings: [1, 2] },
  ] as const;

  it('is a line a file and a last one with the sums', () => {
    const { head, line } = reviewReceptionLines(['a.xlsx', 'b.xlsx'], registry, 'zh-CN');
    expect([...head, ...rows.map(line)]).toEqual([
      '文件    学校  评审    结果          已评  应评  问题',
      '------  ----  ------  ------------  ----  ----  ----',
      'a.xlsx  甲校  评审组  已接收          30    37     1',
      'b.xlsx                未接收                       2',
    ]);
    expect(reviewReceptionSummary(['taken', 'refused'], 'zh-CN')).toBe(
      '共 2 个文件：接收 1 个，取代 0 个，相同 0 个，未接收 1 个。',
    );
  });

  it('is told in English too', () => {
    expect(reviewReceptionSummary(['taken', 'refused'], 'en')).toBe(
      '2 files: 1 taken, 0 replaced, 0 unchanged, 1 refused.',
    );
  });
});

describe('An assignment in words', () => {
  const document: Assignment = {
    ...MINIMAL_RECORDS.assignment,
    assigned: [{ school: '2132000001', reviewers: ['P01'] }],
  };
  const view = {
    document,
    loads: new Map([
      ['P01', 1],
      ['P02', 0],
    ]),
    names: new Map([['P01', '王某']]),
    outcome: 'taken',
  } as const;

  it('says who judges whom, who is kept away and why, and that it is in the ledger', () => {
    const text = assignmentText(view, registry, 'zh-CN');
    expect(text).toContain('甲校  P01 王某');
    expect(text).toMatch(/回避 1 对：[\s\S]*甲校 {2}P02 {3}本校/);
    expect(text.split('\n').at(-1)).toBe(
      '第 2 级分工：1 所学校，每校 1 人，评审人 1 名，每人 0—1 所；种子 314159。已记入台账。',
    );
  });

  it('says that nobody had to be kept away', () => {
    const text = assignmentText({ ...view, document: { ...document, recusals: [] } }, registry, 'zh-CN');
    expect(text).toContain('没有需要回避的。');
  });
});

describe('Gaps in words', () => {
  const about = { level: 2, flag: '5', limit: '10' };
  const gap = { schoolName: '甲校', school: 'S', subject: 'S', subjectName: '甲校', lowerBase: '90.00', base: '78.50' };

  it('are a line each, and counted by what follows from them', () => {
    const rows = [
      { ...gap, gap: '11.50', state: 'adjudicate' },
      { ...gap, subject: 'G01', subjectName: '语文教研组', gap: '6.00', state: 'flagged' },
    ] as const;
    const lines = gapsText(rows, about, 'zh-CN').split('\n');
    expect(lines[2]).toMatch(/^甲校 .*90\.00 .*78\.50 +11\.50 {2}须裁定$/);
    expect(lines[3]).toMatch(/G01 语文教研组.*关注$/);
    expect(lines[4]).toBe('第 2 级：级差超过 5 分的 2 个，其中超过 10 分须裁定的 1 个，已裁定 0 个。');
  });

  it('are one sentence where there are none', () => {
    expect(gapsText([], about, 'en')).toBe(
      'Level 2: 0 gaps over 5, of which 0 over 10 to be adjudicated and 0 settled.',
    );
  });
});
