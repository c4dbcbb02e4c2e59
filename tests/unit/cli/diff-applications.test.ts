import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effectOf } from '../../../src/cli/diff-effect.js';
import type { Finding } from '../../../src/model/finding.js';
import type { Result, Standard } from '../../../src/model/generated/documents.js';
import { scoreWorkbook } from '../../../src/workflows/score-workbook.js';
import { applicantWorkbook, applicationOf, deskWithApplications, TWO_APPLICANTS } from '../../support/applicants.js';

const home = mkdtempSync(join(tmpdir(), 'jiaoyan-applicants-'));
const [workbooks, documents] = [join(home, 'workbooks'), join(home, 'documents')];
const desk = await deskWithApplications();
const [before] = applicationOf(desk.assessment).standards as readonly [Standard];
let results: readonly Result[];

beforeAll(async () => {
  const bytes = await applicantWorkbook(desk, TWO_APPLICANTS);
  const scored = scoreWorkbook(desk, 'a.xlsx', bytes);
  ({ results } = scored);
  for (const folder of [workbooks, documents]) mkdirSync(folder);
  writeFileSync(join(workbooks, 'a.xlsx'), bytes);
  for (const [place, application] of (scored.applications ?? []).entries())
    writeFileSync(join(documents, `${place}.json`), JSON.stringify(application));
  writeFileSync(join(documents, 'other.json'), '{"kind":"receipt"}');
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Every grade but the lowest is out of reach. */
const lowest = before.grades.at(-1)?.code;
const strict: Standard = {
  ...before,
  grades: before.grades.map((grade) => (grade.code === lowest ? grade : { ...grade, min: '1000' })),
};

async function totalsUnder(after: Standard, folder: string) {
  const findings: Finding[] = [];
  const { effects } = await effectOf({ before, after }, { findings, submissions: { folder, desk } });
  return {
    codes: findings.map(({ code }) => code),
    totals: effects.map(({ result, least }) => [result.subject.id, least.total]).sort(),
    grades: effects.map(({ least }) => least.grade),
  };
}

describe('the effect of a new standard on those who apply', () => {
  it.each([
    ['workbooks', workbooks],
    ['documents', documents],
  ])('is computed from their %s as the old standard scored them', async (_what, folder) => {
    const own = results.map(({ subject, total }) => [subject.id, total]).sort();
    expect(own).toHaveLength(2);
    expect(await totalsUnder(before, folder)).toMatchObject({ codes: [], totals: own });
  });

  it('shows in their grades', async () => {
    expect(await totalsUnder(strict, workbooks)).toMatchObject({ codes: [], grades: [lowest, lowest] });
    expect(results.filter(({ grade }) => grade !== lowest)).not.toEqual([]);
  });
});
