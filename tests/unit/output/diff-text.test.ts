import { describe, expect, it } from 'vitest';
import {
  type ChangeView,
  changesText,
  type DiffHead,
  diffTitle,
  type EffectView,
  effectsText,
  yearsText,
} from '../../../src/output/diff-text.js';

const head: DiffHead = { kind: 'standard', before: '标准 1.0', after: '标准 2.0' };
const change = (kind: ChangeView['kind']): ChangeView => ({ kind, where: '指标 › A1', before: '旧', after: '新' });

describe('the first line of a comparison', () => {
  it.each([
    ['standard', '评估标准比较：标准 1.0 → 标准 2.0', 'Comparison of two standards: 标准 1.0 → 标准 2.0'],
    ['programme', '评估方案比较：标准 1.0 → 标准 2.0', 'Comparison of two programmes: 标准 1.0 → 标准 2.0'],
    ['registry', '名册比较：标准 1.0 → 标准 2.0', 'Comparison of two registries: 标准 1.0 → 标准 2.0'],
    ['results', '评定结果比较：标准 1.0 → 标准 2.0', 'Comparison of two results: 标准 1.0 → 标准 2.0'],
  ] as const)('of a %s says what is compared', (kind, zh, en) => {
    expect(diffTitle({ ...head, kind }, 'zh-CN')).toBe(zh);
    expect(diffTitle({ ...head, kind }, 'en')).toBe(en);
  });
});

describe('changes as text', () => {
  it('are a line each with how many there are', () => {
    const changes = (['added', 'removed', 'changed', 'renamed', 'renumbered'] as const).map(change);
    expect(changesText(head, changes, 'zh-CN').split('\n')).toEqual([
      '评估标准比较：标准 1.0 → 标准 2.0',
      '＋ 指标 › A1：新增 新',
      '－ 指标 › A1：删去 旧',
      '～ 指标 › A1：旧 → 新',
      '～ 指标 › A1：改名 旧 → 新',
      '～ 指标 › A1：编号 旧 → 新',
      '共 5 处不同：新增 1，删去 1，改动 3。',
    ]);
  });

  it('say so where there are none', () => {
    expect(changesText(head, [], 'zh-CN').split('\n').slice(1)).toEqual(['两边内容相同。']);
    expect(changesText(head, [], 'en').split('\n').slice(1)).toEqual(['Both say the same.']);
  });
});

describe('the effect as text', () => {
  const counts = [{ list: '小学', up: 1, down: 0, same: 12, unsure: 0 }];
  const effect = (school: string, direction: EffectView['direction']): EffectView => ({
    school,
    subject: '',
    before: '良好 86.00',
    after: '优秀 91.00',
    direction,
  });
  const text = (effects: readonly EffectView[], untold: readonly string[] = [], counted: readonly string[] = []) =>
    effectsText({ counts, effects, untold, counted }, 'zh-CN').split('\n');

  it('has counts by list, then everybody whose grade changes', () => {
    expect(text([effect('甲校', 'up'), effect('乙校', 'same')])).toEqual([
      '对结果的影响（2 份，按新标准重新计分）',
      '类别或学段  等级上升  等级下降  不变  不能确定',
      '----------  --------  --------  ----  --------',
      '小学               1         0    12         0',
      '学校  对象  原来        现在        等级',
      '----  ----  ----------  ----------  ----',
      '甲校        良好 86.00  优秀 91.00  上升',
    ]);
  });

  it('shows whose grade falls or cannot be told, too', () => {
    const lines = text([effect('甲校', 'down'), effect('乙校', 'unsure'), effect('丙校', 'same')]);
    expect(lines.slice(6).map((line) => line.split(/\s+/).at(-1))).toEqual(['下降', '不能确定']);
  });

  it('has no second table where nobody’s grade changes', () => {
    expect(text([effect('乙校', 'same')])).toHaveLength(4);
  });

  it('says what comes from submissions, and what nobody can tell', () => {
    expect(text([effect('乙校', 'same')], ['D5', 'X1'], ['A3']).slice(4)).toEqual([
      '下列指标改了统计内容，按学校填报的数据计算，未经评审：A3。',
      '下列指标改了统计内容，旧结果里没有相应数据，按最低和最高两种情况估计：D5、X1。',
    ]);
  });

  it('says so where there is no result', () => {
    expect(text([])).toEqual(['没有按旧标准计分的结果。']);
  });
});

describe('two years as text', () => {
  const row = (school: string, change: string) => ({
    school,
    subject: '',
    before: 'a',
    after: 'b',
    change,
    causes: '',
  });
  const years: DiffHead = { kind: 'results', before: '2024-2025', after: '2025-2026' };

  it('is a table, and counts who rose, fell and stayed', () => {
    const rows = [row('甲校', '-2.00'), row('乙校', '+1.50'), row('丙校', '0.00'), row('丁校', '')];
    expect(yearsText(years, { rows, gone: 1, fresh: 2 }, 'zh-CN').split('\n')).toEqual([
      '评定结果比较：2024-2025 → 2025-2026',
      '学校  对象  原来  现在   变化  主要原因（指标得分变化）',
      '----  ----  ----  ----  -----  ------------------------',
      '甲校        a     b     -2.00',
      '乙校        a     b     +1.50',
      '丙校        a     b      0.00',
      '丁校        a     b',
      '两年都有结果的 4 个：总分上升 1，下降 1，不变 2；只有前一年的 1 个，只有后一年的 2 个。',
    ]);
  });

  it('has its last line without any subject', () => {
    expect(yearsText(years, { rows: [], gone: 0, fresh: 0 }, 'en').split('\n').at(-1)).toBe(
      '0 in both years: 0 up, 0 down, 0 same; 0 only in the first, 0 only in the second.',
    );
  });
});
