import { describe, expect, it } from 'vitest';
import { latestIssue, latestIssueIn } from '../../../src/cli/paper-day.js';
import { failure, success } from '../../../src/model/finding.js';
import type { InputFile } from '../../../src/workflows/ports.js';

const PROGRAMME = '2025-09-08';

describe('the day of a paper made from documents', () => {
  it('is that of the programme where nothing is later', () => {
    expect(latestIssue(PROGRAMME, [])).toBe(PROGRAMME);
    expect(latestIssue(PROGRAMME, [{ issued: '2025-09-01' }])).toBe(PROGRAMME);
  });

  it('is the latest of what it tells of, titles from the day on which they begin', () => {
    expect(latestIssue(PROGRAMME, [{ issued: '2026-03-01' }, { issued: '2025-12-19' }])).toBe('2026-03-01');
    expect(latestIssue(PROGRAMME, [{ issued: '2025-12-19', validFrom: '2026-01-01' }])).toBe('2026-01-01');
    expect(latestIssue(PROGRAMME, [{ issued: '2026-02-01', validFrom: '2026-01-01' }])).toBe('2026-02-01');
  });
});

const file = (text: string): InputFile => ({
  name: 'a.json',
  path: 'a.json',
  read: () => Promise.resolve(success(new TextEncoder().encode(text))),
});

describe('the day of a paper made from files', () => {
  it('counts the documents of a year and nothing else', async () => {
    const files = [
      file('{"kind": "result", "issued": "2026-05-01"}'),
      file('{"kind":"decision","issued":"2026-06-30"}'),
      file('{"kind": "programme", "issued": "2027-09-01"}'),
      file('{"issued": "2028-01-01"}'),
      file('不是 JSON'),
    ];
    expect(await latestIssueIn(PROGRAMME, files)).toBe('2026-06-30');
    expect(await latestIssueIn('2026-07-01', files)).toBe('2026-07-01');
  });

  it('passes over what cannot be read', async () => {
    const lost: InputFile = { ...file(''), read: () => Promise.resolve(failure({ code: 'JY0112', where: {} })) };
    expect(await latestIssueIn(PROGRAMME, [lost])).toBe(PROGRAMME);
  });
});
