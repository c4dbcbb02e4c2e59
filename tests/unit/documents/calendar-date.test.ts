import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/documents/parse.js';
import { sampleProgramme } from '../../support/sample-school.js';

const places = async (issued: string): Promise<readonly (string | undefined)[]> => {
  const parsed = await parseDocument('programme', JSON.stringify(sampleProgramme({ issued })), 'programme.json');
  return parsed.ok ? [] : parsed.findings.map(({ where }) => where.pointer);
};

describe('a date of a document', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '2026-04-30', '2025-12-31'])('may be %s', async (date) => {
    expect(await places(date)).toEqual([]);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-04-31',
    '2026-06-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
  ])('cannot be %s, a day that does not exist', async (date) => {
    expect(await places(date)).toEqual(['/issued']);
  });
});

describe('limits in the ruleset of a programme', () => {
  const ruleset = async (params: unknown): Promise<boolean> => {
    const rule = { code: 'JY3505', severity: 'warning', params };
    const programme = { ...sampleProgramme(), ruleset: [rule] };
    return (await parseDocument('programme', JSON.stringify(programme), 'programme.json')).ok;
  };

  it('are whole numbers by name', async () => {
    expect(await ruleset({ percent: 40, least: 8 })).toBe(true);
    expect(await ruleset({ percent: '40' })).toBe(false);
    expect(await ruleset({ percent: -1 })).toBe(false);
  });
});
