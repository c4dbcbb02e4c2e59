import { describe, expect, it } from 'vitest';
import type { AwardState } from '../../../src/model/award-standing.js';
import {
  type AwardEvent,
  applyEvent,
  lastDay,
  replayEvents,
  streakFindings,
} from '../../../src/process/award-lifecycle.js';

const HELD: AwardState = { status: 'active', validFrom: '2026-05-04', validTo: '2029-05-03' };
const event = (kind: AwardEvent['kind'], on: string): AwardEvent => {
  switch (kind) {
    case 'grant':
    case 'renew':
      return { kind, on, years: 3 };
    case 'suspend':
    case 'reinstate':
      return { kind, on, reason: '复核' };
    case 'revoke':
      return { kind, on, reason: '材料造假', legalBasis: '办法第十二条' };
    case 'expire':
      return { kind, on };
  }
};
const outcomeOf = (state: AwardState | null, next: AwardEvent) => {
  const outcome = applyEvent(state, next);
  return outcome.ok ? outcome.value : outcome.findings;
};

describe('a title', () => {
  it('is conferred for some years, or until it is taken away', () => {
    expect(outcomeOf(null, event('grant', '2026-05-04'))).toEqual(HELD);
    expect(outcomeOf(null, { kind: 'grant', on: '2026-05-04' })).toEqual({ status: 'active', validFrom: '2026-05-04' });
  });

  it('is suspended and reinstated with its reasons', () => {
    const suspended = { ...HELD, status: 'suspended', reason: '复核' } as const;
    expect(outcomeOf(HELD, event('suspend', '2027-01-01'))).toEqual(suspended);
    expect(outcomeOf(suspended, event('reinstate', '2027-02-01'))).toEqual({ ...HELD, reason: '复核' });
  });

  it('is revoked with its reason and basis', () => {
    expect(outcomeOf(HELD, event('revoke', '2027-01-01'))).toEqual({
      ...HELD,
      status: 'revoked',
      reason: '材料造假（办法第十二条）',
    });
  });

  it('is not revoked without a reason or a basis', () => {
    const bare = { kind: 'revoke', on: '2027-01-01', reason: '材料造假', legalBasis: ' ' } as const;
    const finding = { code: 'JY6174', where: {}, params: { event: 'revoke' } };
    expect(outcomeOf(HELD, bare)).toEqual([finding]);
    expect(outcomeOf(HELD, { ...bare, reason: '', legalBasis: '办法' })).toEqual([finding]);
  });

  it('is renewed from its old end, or from the day when that has passed', () => {
    expect(outcomeOf(HELD, event('renew', '2029-03-01'))).toEqual({ ...HELD, validTo: '2032-05-03' });
    expect(outcomeOf(HELD, event('renew', '2029-05-03'))).toEqual({ ...HELD, validTo: '2032-05-03' });
    expect(outcomeOf(HELD, event('renew', '2029-09-01'))).toEqual({ ...HELD, validTo: '2032-08-31' });
  });

  it('expires after its last day and not before', () => {
    expect(outcomeOf(HELD, event('expire', '2029-05-04'))).toEqual({ ...HELD, status: 'expired' });
    expect(outcomeOf(HELD, event('expire', '2029-05-03'))).toEqual([
      { code: 'JY6173', where: {}, found: '2029-05-03', expected: '2029-05-03', params: { event: 'expire' } },
    ]);
    expect(outcomeOf({ status: 'active', validFrom: '2026-05-04' }, event('expire', '2099-01-01'))).toEqual([
      { code: 'JY6173', where: {}, found: '2099-01-01', params: { event: 'expire' } },
    ]);
  });

  it('cannot change on a day that does not exist or before it began', () => {
    expect(outcomeOf(HELD, event('suspend', '2026-02-30'))).toEqual([
      { code: 'JY6172', where: {}, found: '2026-02-30', params: { event: 'suspend' } },
    ]);
    expect(outcomeOf(HELD, event('suspend', '2026-05-03'))).toEqual([
      { code: 'JY6172', where: {}, found: '2026-05-03', expected: '2026-05-04', params: { event: 'suspend' } },
    ]);
  });
});

describe('the changes that are possible', () => {
  const KINDS = ['grant', 'suspend', 'reinstate', 'renew', 'revoke', 'expire'] as const;
  const POSSIBLE: Readonly<Record<string, string>> = {
    none: 'grant',
    active: 'suspend renew revoke',
    suspended: 'reinstate revoke',
    revoked: '',
    expired: 'renew expire',
  };
  const stateOf = (name: string): AwardState | null => {
    if (name === 'none') return null;
    const status = name as AwardState['status'];
    return status === 'expired' ? { ...HELD, status, validTo: '2026-12-31' } : { ...HELD, status };
  };

  it.each(Object.entries(POSSIBLE).flatMap(([name, possible]) => KINDS.map((kind) => [name, kind, possible] as const)))(
    'of a title that is %s are told: %s',
    (name, kind, possible) => {
      const outcome = applyEvent(stateOf(name), event(kind, '2027-01-01'));
      expect(outcome.ok).toBe(possible.split(' ').includes(kind));
      if (outcome.ok || (kind === 'expire' && name !== 'none' && name !== 'revoked')) return;
      expect(outcome.findings).toEqual([{ code: 'JY6171', where: {}, params: { event: kind, state: name } }]);
    },
  );
});

describe('the state on a day', () => {
  it('stands in the way of changes that a lapsed title does not have', () => {
    expect(outcomeOf(HELD, event('suspend', '2029-06-01'))).toEqual([
      { code: 'JY6171', where: {}, params: { event: 'suspend', state: 'expired' } },
    ]);
  });
});

describe('the last day', () => {
  it.each([
    ['2026-05-04', 3, '2029-05-03'],
    ['2026-01-01', 1, '2026-12-31'],
    ['2026-03-01', 2, '2028-02-29'],
    ['2028-02-29', 4, '2032-02-28'],
    ['2028-02-29', 1, '2029-02-28'],
  ])('of a title from %s for %i years is %s', (from, years, expected) => {
    expect(lastDay(from, years)).toBe(expected);
  });
});

describe('a history', () => {
  it('is replayed to the state that it leads to', () => {
    const events = [event('grant', '2026-05-04'), event('suspend', '2027-01-01'), event('reinstate', '2027-02-01')];
    expect(replayEvents([...events, event('renew', '2029-01-01')])).toMatchObject({
      ok: true,
      value: { status: 'active', validFrom: '2026-05-04', validTo: '2032-05-03' },
    });
    expect(replayEvents([])).toEqual({ ok: true, value: null, findings: [] });
  });

  it('ends with the first change that is not possible, or that is out of order', () => {
    expect(replayEvents([event('suspend', '2026-05-04')])).toEqual({
      ok: false,
      findings: [{ code: 'JY6171', where: {}, params: { event: 'suspend', state: 'none' } }],
    });
    const turned = [event('grant', '2026-05-04'), event('suspend', '2028-01-01'), event('reinstate', '2027-01-01')];
    expect(replayEvents(turned)).toEqual({
      ok: false,
      findings: [{ code: 'JY6175', where: {}, found: '2027-01-01', expected: '2028-01-01' }],
    });
  });
});

describe('a streak that costs the title', () => {
  const rule = { grade: 'unqualified', length: 2, gap: 'breaks', gradeName: '不合格' } as const;
  const history = (...grades: readonly string[]) =>
    grades.map((grade, place) => ({ schoolYear: `${2023 + place}-${2024 + place}`, grade }));

  it('is told with its years', () => {
    expect(streakFindings('B07', history('good', 'unqualified', 'unqualified'), rule)).toEqual([
      {
        code: 'JY6176',
        where: {},
        subject: 'B07',
        params: { grade: '不合格', years: '2024-2025、2025-2026', length: 2 },
      },
    ]);
  });

  it('is nothing when it is too short or was broken', () => {
    expect(streakFindings('B07', history('unqualified'), rule)).toEqual([]);
    expect(streakFindings('B07', history('unqualified', 'good', 'unqualified'), rule)).toEqual([]);
  });
});
