import { afterEach, describe, expect, it, vi } from 'vitest';
import { systemClock, systemToday } from '../../../src/cli/clock.js';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('the clock', () => {
  it('is that of the computer; today is the day where the computer stands', () => {
    vi.useFakeTimers({ now: new Date(2026, 7, 31, 23, 59, 59) });
    expect(systemToday()).toBe('2026-08-31');
    expect(systemClock()).toBe(`${new Date().toISOString().slice(0, 19)}Z`);
    vi.setSystemTime(new Date(2026, 8, 1, 0, 0, 0));
    expect(systemToday()).toBe('2026-09-01');
  });

  it('can be fixed, in UTC', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1767225599');
    expect([systemClock(), systemToday()]).toEqual(['2025-12-31T23:59:59Z', '2025-12-31']);
  });

  it('is not fixed by what is no number of seconds', () => {
    vi.useFakeTimers({ now: new Date(2026, 0, 2) });
    vi.stubEnv('SOURCE_DATE_EPOCH', 'yesterday');
    expect(systemToday()).toBe('2026-01-02');
  });
});
