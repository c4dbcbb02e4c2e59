import { describe, expect, it } from 'vitest';
import type { Rollup } from '../../../src/model/generated/documents.js';
import { rollupText } from '../../../src/output/rollup-text.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

const { rollup: minimal, programme, standard } = MINIMAL_DOCUMENTS;
const [change] = minimal.changes as readonly [Rollup['changes'][number]];

const block = (text: string, title: string): readonly string[] =>
  text
    .slice(text.indexOf(`${title}\n`))
    .split('\n\n')[0]
    ?.split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ')) ?? [];

describe('a roll-up as text', () => {
  it('tells the change against last year by unit, then by stage, then over everything, and no single cell', () => {
    const changes = [
      { ...change, unit: '320402', stage: '小学' },
      { ...change, unit: '320402', stage: null },
      { ...change, unit: null, stage: '小学' },
      change,
    ];
    const rows = block(rollupText({ ...minimal, changes }, programme, [standard], 'zh-CN'), '与上年比较').slice(3);
    expect(rows.map((row) => row.split(' ').slice(-9).slice(1))).toEqual([
      ['合计', '1', '80.00', '82.50', '2.50', '0', '1', '0'],
      ['小学', '1', '80.00', '82.50', '2.50', '0', '1', '0'],
      ['合计', '1', '80.00', '82.50', '2.50', '0', '1', '0'],
    ]);
  });

  it('says in a public one what is left out, and dashes stand for it', () => {
    const changes = [{ ...change, before: null, now: null, raised: null }];
    const shown: Rollup = { ...minimal, audience: 'public', minimumCell: 5, changes };
    const text = rollupText(shown, programme, [standard], 'zh-CN');
    expect(block(text, '与上年比较')[3]?.split(' ').slice(-7)).toEqual(['1', '—', '—', '2.50', '—', '1', '0']);
    expect(text).toContain('公布稿：不满 5 个对象的数字');
    expect(rollupText(minimal, programme, [standard], 'zh-CN')).not.toContain('公布稿');
  });

  it('leaves out the tables of what there is nothing of', () => {
    const nothing: Rollup = { ...minimal, changes: [], gaps: [], findings: [], indicators: [] };
    const text = rollupText(nothing, programme, [standard], 'zh-CN');
    expect(['与上年比较', '层级差距', '常见问题', '关键指标达标'].filter((title) => text.includes(title))).toEqual([]);
  });
});
