import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportRequest } from '../../../src/workflows/ports.js';
import { paintPaper, realPapers } from './real-papers.js';

/** Papers of every template; two runs of the program's own views over the same cases. */
let first: ReadonlyMap<string, ReportRequest>;
let second: ReadonlyMap<string, ReportRequest>;
beforeAll(async () => {
  first = await realPapers();
  second = await realPapers();
}, 60_000);

const KINDS = [
  'school',
  'group',
  'opinion',
  'signing-sheet',
  'receipt',
  'cover-list',
  'certificate-person',
  'notice',
  'return',
  'compilation',
  'annual-public',
] as const;

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const painted = async (papers: ReadonlyMap<string, ReportRequest>, kind: string): Promise<string> => {
  const request = papers.get(kind);
  return request === undefined ? `no ${kind}` : digest(await paintPaper(request));
};

describe('the same input', () => {
  it.each(KINDS)('gives the same bytes, whatever was painted between: %s', async (kind) => {
    const once = await painted(first, kind);
    expect(once).toMatch(/^[0-9a-f]{64}$/);
    expect(await painted(second, kind)).toBe(once);
  });

  it('gives other bytes for another date or text', async () => {
    const request = first.get('return');
    const changed = [{ date: '2026-07-09' }, { title: '另一份退回意见' }].map((one) => ({ ...request, ...one }));
    const digests = await Promise.all(changed.map(async (one) => digest(await paintPaper(one as ReportRequest))));
    expect(new Set([...digests, await painted(first, 'return')]).size).toBe(3);
  });
});
