import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../src/model/generated/documents.js';
import type { Effects } from '../../../../src/workflows/diff/effects.js';
import {
  changesSheet,
  effectSheets,
  effectViews,
  yearsSheet,
  yearViews,
} from '../../../../src/workflows/diff/views.js';
import type { YearPair } from '../../../../src/workflows/diff/years.js';
import { type Counts, smallResult, smallStandard } from '../../../support/ranked-result.js';

const FULL: Counts = { A1: [1, 1], A2: [1, 1], B1: [1, 1], B2: [1, 1] };
const school = smallResult('1', FULL, { total: '86.00', grade: 'good' });
const group: Result = { ...school, subject: { id: 'G01', grain: 'researchGroup', name: '语文教研组' } };
const nameless: Result = { ...school, subject: { id: 'T001', grain: 'person', name: 'T001' } };
const standard = smallStandard();

type Effect = Effects['effects'][number];
const effect = (changes: Partial<Effect>): Effect => ({
  result: school,
  before: { grade: 'good', total: '86.00' },
  least: { grade: 'good', total: '86.00' },
  most: { grade: 'good', total: '86.00' },
  untold: [],
  counted: [],
  direction: 'same',
  list: '小学',
  ...changes,
});

describe('effects in words', () => {
  const viewOf = (changes: Partial<Effect>, language: 'zh-CN' | 'en' = 'zh-CN') =>
    effectViews({ effects: [effect(changes)], counts: [] }, standard, language)[0];

  it('say who, what it was and what it would be', () => {
    expect(
      viewOf({
        most: { grade: 'excellent', total: '91.00' },
        least: { grade: 'excellent', total: '91.00' },
        direction: 'up',
      }),
    ).toEqual({ school: '1学校', subject: '', before: '良好 86.00', after: '优秀 91.00', direction: 'up' });
  });

  it('say a range where it cannot be told', () => {
    const range = { least: { grade: 'good', total: '86.00' }, most: { grade: 'excellent', total: '96.00' } };
    expect(viewOf(range)?.after).toBe('良好 86.00 至 优秀 96.00');
    expect(viewOf(range, 'en')?.after).toBe('good 86.00 to excellent 96.00');
  });

  it('name groups, and persons by their numbers once', () => {
    expect(viewOf({ result: group })?.subject).toBe('G01 语文教研组');
    expect(viewOf({ result: nameless })?.subject).toBe('T001');
  });

  it('say what is withheld, and a grade that nobody knows by its code', () => {
    expect(viewOf({ before: { grade: null, total: null } })?.before).toBe('暂不评定');
    expect(viewOf({ before: { grade: 'superb', total: '99.00' } })?.before).toBe('superb 99.00');
  });
});

describe('two years in words', () => {
  const cause = (indicator: string, change: string) => ({ indicator, zh: `指标${indicator}`, change });
  const pair: YearPair = {
    standard: standard.id,
    before: school,
    after: { ...group, grade: 'excellent', total: '91.00' },
    change: '5.00',
    causes: [cause('A1', '4.00'), cause('B1', '-2.00'), cause('A2', '1.50'), cause('B2', '1.50')],
  };

  it('say the change with its sign, and the three largest causes', () => {
    expect(yearViews([pair], 'zh-CN')).toEqual([
      {
        school: '1学校',
        subject: 'G01 语文教研组',
        before: '良好 86.00',
        after: '优秀 91.00',
        change: '+5.00',
        causes: 'A1 指标A1 +4.00；B1 指标B1 -2.00；A2 指标A2 +1.50',
      },
    ]);
    expect(yearViews([pair], 'en')[0]?.causes).toBe('A1 指标A1 +4.00; B1 指标B1 -2.00; A2 指标A2 +1.50');
  });

  it.each([
    [null, ''],
    ['0.00', '0.00'],
    ['-0.01', '-0.01'],
  ])('say %j as %j', (change, text) => {
    expect(yearViews([{ ...pair, change }], 'zh-CN')[0]?.change).toBe(text);
  });

  it('go by the final totals where levels have judged', () => {
    const final = { ...school, grade: 'poor', total: '50.00' } as unknown as NonNullable<Result['final']>;
    expect(yearViews([{ ...pair, before: { ...school, final } }], 'zh-CN')[0]?.before).toBe('不合格 50.00');
  });
});

describe('sheets', () => {
  it('of changes have words in the language of the reader', () => {
    const change = { kind: 'renumbered' as const, where: '指标 › B7', before: 'B2', after: 'B7' };
    const sheet = changesSheet([change], 'zh-CN');
    expect([sheet.name, sheet.columns.map(({ header }) => header), sheet.rows]).toEqual([
      '不同之处',
      ['种类', '位置', '原来', '现在'],
      [['改编号', '指标 › B7', 'B2', 'B7']],
    ]);
    expect(changesSheet([change], 'en').rows).toEqual([['renumbered', '指标 › B7', 'B2', 'B7']]);
  });

  it('of effects have counts as numbers', () => {
    const [counts, effects] = effectSheets(
      [{ list: '小学', up: 1, down: 0, same: 2, unsure: 3 }],
      [{ school: '校', subject: '', before: '良好 86.00', after: '优秀 91.00', direction: 'up' }],
      'zh-CN',
    );
    expect(counts?.columns.map(({ header, kind }) => `${header} ${kind}`)).toEqual([
      '类别或学段 text',
      '等级上升 number',
      '等级下降 number',
      '不变 number',
      '不能确定 number',
    ]);
    expect(counts?.rows).toEqual([['小学', 1, 0, 2, 3]]);
    expect([effects?.name, effects?.rows]).toEqual(['对结果的影响', [['校', '', '良好 86.00', '优秀 91.00', '上升']]]);
  });

  it('of years have a row for each subject, and their headers without any', () => {
    const row = { school: '校', subject: '', before: 'a', after: 'b', change: '+1.00', causes: 'c' };
    expect(yearsSheet([row], 'zh-CN').rows).toEqual([['校', '', 'a', 'b', '+1.00', 'c']]);
    expect(yearsSheet([], 'en')).toMatchObject({ name: 'Two years', rows: [], columns: { length: 6 } });
  });
});
