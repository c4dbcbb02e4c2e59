import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Award } from '../../../../src/model/generated/documents.js';
import { changeAward } from '../../../../src/workflows/awards/change.js';
import { certificateNumber } from '../../../../src/workflows/awards/grant.js';
import { importAwards } from '../../../../src/workflows/awards/import-awards.js';
import { briefOf } from '../../../../src/workflows/workspace/brief.js';
import { type TestStore, testStore } from '../../../support/workspace.js';

const BY = { actor: '王老师', at: '2026-07-01T08:00:00Z' };
const AWARD = {
  kind: 'award',
  id: '74738ff5-5367-5958-9aee-98fffdcd1876',
  award: 'group',
  subject: { id: 'S1/G01', grain: 'researchGroup', name: '语文组', school: 'S1', unit: 'A' },
  year: '2025-2026',
  validFrom: '2026-07-01',
  validTo: '2029-06-30',
  status: 'active',
} as unknown as Award;
const ABOUT = { award: 'group', school: 'S1', subject: 'G01', ...BY };

describe('a title that is held', () => {
  let test: TestStore;
  beforeEach(async () => {
    test = testStore(briefOf);
    await importAwards(test.store, [AWARD], BY);
  });
  afterEach(() => test.remove());

  const change = (event: Parameters<typeof changeAward>[1]['event']) =>
    changeAward({ store: test.store }, { ...ABOUT, event });

  it('is entered once, however often it is imported', async () => {
    const again = await importAwards(test.store, [AWARD], BY);
    expect(again.ok && again.value).toEqual({ entered: 0, known: 1 });
  });

  it('is suspended, reinstated and revoked, each as a new record with its reason', async () => {
    const suspended = await change({ kind: 'suspend', on: '2027-03-01', reason: '核查' });
    expect(suspended.ok && [suspended.value.status, suspended.value.reason]).toEqual(['suspended', '核查']);
    const back = await change({ kind: 'reinstate', on: '2027-04-01', reason: '属实' });
    expect(back.ok && back.value.status).toBe('active');
    const revoked = await change({ kind: 'revoke', on: '2027-05-01', reason: '造假', legalBasis: '第八条' });
    expect(revoked.ok && [revoked.value.status, revoked.value.reason]).toEqual(['revoked', '造假（第八条）']);
    const head = await test.store.head('award/group/S1/G01');
    expect([head?.seq, head?.brief['status']]).toEqual([4, 'revoked']);
  });

  it('is renewed from its old end, and loses the reason of an earlier change', async () => {
    await change({ kind: 'suspend', on: '2027-03-01', reason: '核查' });
    await change({ kind: 'reinstate', on: '2027-04-01', reason: '属实' });
    const renewed = await change({ kind: 'renew', on: '2029-05-01', years: 3 });
    expect(renewed.ok && [renewed.value.validTo, renewed.value.reason]).toEqual(['2032-06-30', undefined]);
  });

  it('refuses what is not possible, and what is not there', async () => {
    const baseless = await change({ kind: 'revoke', on: '2027-05-01', reason: '造假', legalBasis: ' ' });
    expect(baseless.findings.map(({ code }) => code)).toEqual(['JY6174']);
    const nobody = await changeAward(
      { store: test.store },
      { ...ABOUT, subject: 'G09', event: { kind: 'renew', on: '2027-01-01', years: 1 } },
    );
    expect(nobody.findings).toEqual([{ code: 'JY6237', where: {}, found: 'award/group/S1/G09' }]);
  });
});

describe('the number of a certificate', () => {
  it('follows its pattern with the calendar year and a running number', () => {
    expect(certificateNumber('教研-{year}-{number}', '2026-12-25', 7)).toBe('教研-2026-007');
    expect(certificateNumber('{number}', '2026-12-25', 1234)).toBe('1234');
  });
});
