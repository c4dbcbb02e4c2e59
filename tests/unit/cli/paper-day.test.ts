import { describe, expect, it } from 'vitest';
import { latestIssue } from '../../../src/cli/paper-day.js';

const of = (...days: readonly string[]) => days.map((issued) => ({ issued }));

describe('the day of a paper made from files', () => {
  it('is before none of the documents that it tells of', () => {
    expect([
      latestIssue('2025-09-08', of('2025-12-19', '2026-07-06', '2026-01-01')),
      latestIssue('2025-09-08', of('2024-12-19')),
      latestIssue('2025-09-08', []),
    ]).toEqual(['2026-07-06', '2025-09-08', '2025-09-08']);
  });
});
