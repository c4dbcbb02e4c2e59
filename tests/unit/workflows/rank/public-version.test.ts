import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../src/documents/parse.js';
import type { Ranking } from '../../../../src/model/generated/documents.js';
import { publicVersion } from '../../../../src/workflows/rank/public-version.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';

type Row = Ranking['lists'][number]['rows'][number];

const row = (id: string, awarded: boolean): Row => ({
  rank: 1,
  school: { id: '2132000001', name: '某小学', unit: '320402' },
  subject: { id, grain: 'researchGroup', name: `${id}教研组` },
  grade: 'excellent',
  total: '95.00',
  keys: ['95'],
  eligibility: 'not-eligible',
  eligibleRank: null,
  because: ['held'],
  conditions: [{ id: 'Q1', zh: '条件', en: 'condition', met: 'no' }],
  place: 'out',
  decidedBy: 'total',
  awarded,
  result: { id: '74738ff5-5367-5958-9aee-98fffdcd1876', sha256: '0123456789abcdef'.repeat(4) },
});
const whole: Ranking = {
  ...MINIMAL_DOCUMENTS.ranking,
  audience: 'internal',
  lists: [
    {
      list: '小学',
      by: 'stage',
      places: 1,
      cut: { in: 1, panel: ['x'], open: 1 },
      rows: [row('G01', true), row('G02', false)],
    },
    { list: '初中', by: 'stage', places: 1, cut: null, rows: [row('G03', false)] },
  ],
};

describe('the public version of a ranking', () => {
  it('has who holds the title with rank, grade and total, and nothing that spoke for or against anybody', () => {
    const { rank, school, subject, grade, total, awarded, result } = row('G01', true);
    expect(publicVersion(whole).lists).toEqual([
      {
        list: '小学',
        by: 'stage',
        places: null,
        cut: null,
        rows: [{ rank, school, subject, grade, total, awarded, result }],
      },
    ]);
  });

  it('says that it is public, and what it stands on as the whole one does', () => {
    const { lists: _lists, audience, ...rest } = publicVersion(whole);
    const { lists: _all, audience: _internal, ...own } = whole;
    expect(audience).toBe('public');
    expect(rest).toEqual(own);
  });

  it('names nobody who was not awarded, anywhere', () => {
    const text = JSON.stringify(publicVersion(whole));
    expect(text).not.toMatch(/G02|G03|条件|held|panel/);
  });

  it('is a valid document', async () => {
    const { findings } = await checkDocument('ranking', publicVersion(whole), 'ranking.json');
    expect(findings).toEqual([]);
  });
});
