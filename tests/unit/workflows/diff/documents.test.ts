import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Standard } from '../../../../src/model/generated/documents.js';
import { documentChanges } from '../../../../src/workflows/diff/documents.js';
import { type Node, SchemaLabels, valueText } from '../../../../src/workflows/diff/labels.js';
import { structuralChanges } from '../../../../src/workflows/diff/structure.js';
import { smallStandard } from '../../../support/ranked-result.js';

const schema = (name: string): [string, Node] => [
  name,
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../../schemas/${name}`, import.meta.url)), 'utf8')) as Node,
];
const labels = new SchemaLabels(new Map(['standard.schema.json', 'definitions.schema.json'].map(schema)), 'standard');
const told = (after: Partial<Standard>, language: 'zh-CN' | 'en' = 'zh-CN', before = smallStandard()) =>
  documentChanges(before, { ...before, ...after }, { labels, language }).map(
    ({ kind, where, before: old, after: present }) => `${kind} | ${where} | ${old} | ${present}`,
  );

const { indicators, grades } = smallStandard();
const changed = (id: string, change: Partial<Standard['indicators'][number]>): Standard['indicators'] =>
  indicators.map((one) => (one.id === id ? { ...one, ...change } : one));

describe('what changed between two documents', () => {
  it('is nothing between equals, whoever wrote them and when', () => {
    expect(told({ issued: '2030-01-01', id: 'city-2030/other', issuer: { id: 'x', name: '别处' } })).toEqual([]);
  });

  it('names points, names and targets of an indicator, old and new', () => {
    const rule = { ...indicators[0]?.rule, target: '0.8' } as Standard['indicators'][number]['rule'];
    expect(told({ indicators: changed('A1', { points: '45', zh: '新名', rule }) })).toEqual([
      'renamed | 指标 › A1 新名 › 中文 | 指标A1 | 新名',
      'changed | 指标 › A1 新名 › 分值 | 40 | 45',
      'changed | 指标 › A1 新名 › 计分规则 › 目标 | 1 | 0.8',
    ]);
  });

  it('tells what came and what went, wherever in its list it stands', () => {
    const [first, second, ...rest] = indicators as [Standard['indicators'][number], Standard['indicators'][number]];
    const fresh = { ...first, id: 'A9', zh: '全新指标' };
    expect(told({ indicators: [fresh, second, ...rest] })).toEqual([
      'removed | 指标 › A1 指标A1 | 指标A1 | ',
      'added | 指标 › A9 全新指标 |  | 全新指标',
    ]);
    expect(told({ indicators: [...indicators].reverse() })).toEqual([]);
  });

  it('takes an indicator that only got another number for the same one', () => {
    expect(told({ indicators: changed('B2', { id: 'B7' }) })).toEqual(['renumbered | 指标 › B7 指标B2 | B2 | B7']);
  });

  it('tells what else changed of an indicator that got another number', () => {
    expect(told({ indicators: changed('B2', { id: 'B7', points: '15' }) })).toEqual([
      'renumbered | 指标 › B7 指标B2 | B2 | B7',
      'changed | 指标 › B7 指标B2 › 分值 | 10 | 15',
    ]);
  });

  it('takes an indicator with another rule for another one, whatever it is called', () => {
    const rule = { ...indicators[3]?.rule, target: '0.5' } as Standard['indicators'][number]['rule'];
    expect(told({ indicators: changed('B2', { id: 'B7', rule }) })).toEqual([
      'removed | 指标 › B2 指标B2 | 指标B2 | ',
      'added | 指标 › B7 指标B2 |  | 指标B2',
    ]);
  });

  it('takes grades and dimensions, which have no rule, by their names', () => {
    const renamed = grades.map((grade) => (grade.code === 'good' ? { ...grade, code: 'fine' } : grade));
    expect(told({ grades: renamed })).toEqual(['renumbered | 等级 › 等级 fine 良好 | good | fine']);
  });

  it('tells grades, guard and rounding', () => {
    const guard = { grade: 'excellent', elseGrade: 'good', minShare: '0.9', compare: 'printed' as const };
    const moved = grades.map((grade) => (grade.code === 'excellent' ? { ...grade, min: '92' } : grade));
    expect(told({ grades: moved, guard, rounding: { decimals: 1, mode: 'half-even' } })).toEqual([
      'changed | 等级 › 等级 excellent 优秀 › 最低分 | 90 | 92',
      'changed | 关键指标门槛 | — | grade excellent，elseGrade good，minShare 0.9，compare printed',
      'changed | 舍入 › 小数位 | 2 | 1',
      'changed | 舍入 › 方式 | half-up | half-even',
    ]);
  });

  it('speaks English where asked', () => {
    expect(told({ indicators: changed('A1', { points: '45' }) }, 'en')).toEqual([
      'changed | indicators › A1 indicator A1 › points | 40 | 45',
    ]);
  });
});

describe('structural changes', () => {
  it('match entries by what names them, else compare the whole list', () => {
    expect(structuralChanges({ list: [{ a: 1 }] }, { list: [{ a: 2 }] })).toEqual([
      { kind: 'changed', path: [{ member: 'list' }], before: [{ a: 1 }], after: [{ a: 2 }] },
    ]);
    const entry = { id: 'x', n: 2 };
    expect(structuralChanges({ list: [{ id: 'x', n: 1 }] }, { list: [entry] })).toEqual([
      {
        kind: 'changed',
        path: [{ member: 'list' }, { entry: 'x', value: entry }, { member: 'n' }],
        before: 1,
        after: 2,
      },
    ]);
  });

  it('take a list whose names repeat as one value', () => {
    const twice = [{ id: 'x' }, { id: 'x' }];
    expect(structuralChanges({ list: twice }, { list: [] })).toHaveLength(1);
  });
});

describe('a value in words', () => {
  it.each([
    [true, '是'],
    [null, '—'],
    [['甲', '乙'], '甲、乙'],
    [{ zh: '名' }, '名'],
    [{ title: { zh: '标题', en: 'title' } }, '标题'],
    [{ decimals: 2, mode: 'half-up' }, 'decimals 2，mode half-up'],
  ])('%j', (value, text) => {
    expect(valueText(value, 'zh-CN')).toBe(text);
  });
});
