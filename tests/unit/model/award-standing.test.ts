import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInForce, statusOn, supersedes } from '../../../src/model/award-standing.js';

const HELD = { status: 'active', validFrom: '2026-05-04', validTo: '2029-05-03' } as const;

describe('the state of a title on a day', () => {
  it('is expired after the last day, whatever the record says, but for a revoked title', () => {
    expect(['2026-05-04', '2029-05-03', '2029-05-04'].map((date) => statusOn(HELD, date))).toEqual([
      'active',
      'active',
      'expired',
    ]);
    expect(statusOn({ ...HELD, status: 'suspended' }, '2030-01-01')).toBe('expired');
    expect(statusOn({ ...HELD, status: 'revoked' }, '2030-01-01')).toBe('revoked');
    expect(statusOn({ status: 'active', validFrom: '2026-05-04' }, '2099-01-01')).toBe('active');
  });

  it('is pending before the first day: a title never counts before it is given', () => {
    expect(['2026-05-03', '2026-05-04'].map((date) => statusOn(HELD, date))).toEqual(['pending', 'active']);
    expect(statusOn({ ...HELD, status: 'suspended' }, '2026-05-03')).toBe('pending');
    expect(statusOn({ ...HELD, status: 'revoked' }, '2026-05-03')).toBe('revoked');
  });

  it('is in force from the first day to the last one, unless suspended or revoked', () => {
    const days = ['2026-05-03', '2026-05-04', '2029-05-03', '2029-05-04'];
    expect(days.map((day) => isInForce(HELD, day))).toEqual([false, true, true, false]);
    expect(isInForce({ ...HELD, status: 'suspended' }, '2027-01-01')).toBe(false);
    expect(isInForce({ ...HELD, status: 'revoked' }, '2027-01-01')).toBe(false);
  });
});

describe('of two records of one title', () => {
  it('what has ended takes the place of what has not, and never the other way', () => {
    const states = ['active', 'suspended', 'expired', 'revoked'] as const;
    const [first, ...later] = states.map((status) => ({ ...HELD, status }));
    expect(later.map((one) => first && [supersedes(one, first), supersedes(first, one)])).toEqual(
      later.map(() => [true, false]),
    );
  });

  it('the renewed one counts: it lasts longer, longest without an end', () => {
    const { validTo: _, ...endless } = HELD;
    const renewed = { ...HELD, validTo: '2032-05-03' };
    expect([supersedes(renewed, HELD), supersedes(HELD, renewed), supersedes(endless, renewed)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('never both and, unless they say the same, always one counts: their order does not matter', () => {
    const day = fc.constantFrom('2025-01-01', '2026-01-01', '2027-01-01');
    const record = fc.record(
      { status: fc.constantFrom('active', 'suspended', 'expired', 'revoked'), validFrom: day, validTo: day },
      { requiredKeys: ['status', 'validFrom'] },
    );
    fc.assert(
      fc.property(record, record, (a, b) => {
        const isSame = a.status === b.status && a.validFrom === b.validFrom && a.validTo === b.validTo;
        expect([supersedes(a, b), supersedes(b, a)].filter(Boolean).length).toBe(isSame ? 0 : 1);
      }),
    );
  });
});
