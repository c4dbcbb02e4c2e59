import { describe, expect, it } from 'vitest';
import { acceptedKey, keys, resultKey, schoolOfKey } from '../../../../src/workflows/workspace/keys.js';

const SCHOOL = '2132000001';
const standard = 'changzhou-2023/school-quality';

describe('A key of the ledger', () => {
  it('says what an entry is about, and no two things share one', () => {
    const all = [
      keys.context('standard', standard),
      keys.programme,
      keys.registry,
      keys.submission(SCHOOL),
      keys.application(SCHOOL, 'T001'),
      keys.receipt(SCHOOL),
      keys.applicationReceipt(SCHOOL, 'contributor'),
      keys.returned(SCHOOL),
      keys.result(SCHOOL, SCHOOL, standard),
      keys.result(SCHOOL, 'G01', standard),
      keys.review(2, SCHOOL, 'panel', { subject: SCHOOL, standard }),
      keys.review(3, SCHOOL, 'panel', { subject: SCHOOL, standard }),
      keys.review(2, SCHOOL, 'P01', { subject: SCHOOL, standard }),
      keys.adjudication(SCHOOL, SCHOOL, standard),
      keys.sample(3),
      keys.assignment(2),
      keys.decision('contributor', SCHOOL, 'T001'),
      keys.award('contributor', SCHOOL, 'T001'),
      keys.bundle('320402'),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(all.slice(0, 5)).toEqual([
      'context/standard/changzhou-2023/school-quality',
      'context/programme',
      'context/registry',
      'submission/2132000001',
      'application/2132000001/T001',
    ]);
  });

  it.each([
    keys.submission(SCHOOL),
    keys.receipt(SCHOOL),
    keys.applicationReceipt(SCHOOL, 'contributor'),
    keys.returned(SCHOOL),
    keys.result(SCHOOL, 'G01', standard),
    keys.review(2, SCHOOL, 'P01', { subject: 'G01', standard }),
    keys.adjudication(SCHOOL, 'G01', standard),
    keys.decision('contributor', SCHOOL, 'T001'),
    keys.award('contributor', SCHOOL, 'T001'),
  ])('%s leads back to its school', (key) => {
    expect(schoolOfKey(key)).toBe(SCHOOL);
  });

  it('of a result is made of school, subject and standard, and so is that of last year', () => {
    const result = {
      school: { id: SCHOOL, name: '甲校', unit: '320402' },
      subject: { id: 'G01', name: '语文组', kind: 'researchGroup' },
      standard: { id: standard, sha256: '' },
    } as unknown as Parameters<typeof resultKey>[0];
    expect(resultKey(result)).toBe(`result/${SCHOOL}/G01/${standard}`);
    expect(acceptedKey(result)).toBe(`accepted/${SCHOOL}/G01/${standard}`);
  });
});
