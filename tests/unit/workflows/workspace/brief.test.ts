import { describe, expect, it } from 'vitest';
import { briefOf } from '../../../../src/workflows/workspace/brief.js';
import { MINIMAL_RECORDS } from '../../../support/minimal-records.js';

describe('What the index keeps of a record', () => {
  it('is what lists and counts need of it', () => {
    const { receipt, decision, sample } = MINIMAL_RECORDS;
    expect(briefOf(receipt)).toEqual({ school: receipt.school, errors: receipt.errors, warnings: receipt.warnings });
    expect(briefOf(decision)).toMatchObject({
      school: decision.school,
      award: decision.award,
      outcome: decision.outcome,
    });
    expect(briefOf(sample)).toMatchObject({ level: sample.level });
  });

  it('of a sample names everybody who was drawn', () => {
    const drawn = [{ id: '2132000001' }, { id: '2132000002' }];
    expect(briefOf({ ...MINIMAL_RECORDS.sample, drawn })).toMatchObject({ drawn: '2132000001 2132000002' });
    expect(briefOf({ kind: 'sample', level: 3 })).toMatchObject({ level: 3, drawn: '' });
  });

  it('of a result says where it stands: the last level, or its own score', () => {
    const result = {
      kind: 'result',
      school: { id: '2132000001', unit: '320402', category: 'primary' },
      subject: { id: 'G01' },
      standard: { id: 'a/b' },
      grade: 'good',
      total: '85',
      blankIndicators: ['A1'],
    };
    const held = {
      school: '2132000001',
      unit: '320402',
      category: 'primary',
      subject: 'G01',
      standard: 'a/b',
      blanks: 1,
    };
    const settled = { flag: false, adjudicate: false };
    expect(briefOf(result)).toMatchObject({ ...held, level: 1, grade: 'good', total: '85', ...settled });
    const levels = [{ level: 1 }, { level: 2, flag: true, adjudicate: true }];
    const final = { grade: 'qualified', total: '74' };
    expect(briefOf({ ...result, levels, final })).toMatchObject({ level: 2, ...final, flag: true, adjudicate: true });
    // A gap that has been adjudicated is settled.
    expect(briefOf({ ...result, final, levels: [...levels, { level: 9 }] })).toMatchObject({ level: 9, ...settled });
  });

  it.each([
    null,
    7,
    'x',
    {},
    { kind: 'unknown' },
    { kind: 'result' },
    { kind: 'submission' },
    { kind: 'sample', drawn: 7 },
  ])('of %j, which somebody has made up, is nothing', (document) => {
    expect(briefOf(document)).toEqual({});
  });
});
