import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effectOf } from '../../../src/cli/diff-effect.js';
import type { Finding } from '../../../src/model/finding.js';
import type { Indicator, Result, Standard } from '../../../src/model/generated/documents.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { CASE_SCHOOL } from '../../support/case-assessment.js';
import { caseFile, deskOf, resultsOfCase } from '../../support/case-desk.js';
import { submissionOfCase } from '../../support/case-submission.js';

const home = mkdtempSync(join(tmpdir(), 'jiaoyan-effect-'));
const [submissions, results] = [join(home, 'submissions'), join(home, 'results')];
const file = caseFile('00-perfect');
let desk: Desk;
let before: Standard;
let kept: Result;

beforeAll(async () => {
  desk = await deskOf(file);
  before = desk.assessment.standards.find(({ id }) => id.endsWith('/school-quality')) as Standard;
  kept = resultsOfCase(desk, file).find(({ subject }) => subject.id === CASE_SCHOOL) as Result;
  for (const folder of [submissions, results]) mkdirSync(folder);
  writeFileSync(join(submissions, 'school.json'), JSON.stringify(submissionOfCase(file, desk.assessment)));
  writeFileSync(join(results, 'school.json'), JSON.stringify(kept));
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The standard with observed lessons counted as public ones: nothing that an old result can tell. */
const counting = (metric: string): Standard => ({
  ...before,
  indicators: before.indicators.map((one) =>
    one.id === 'D5' ? { ...one, rule: { ...one.rule, metric, target: 1 } as Indicator['rule'] } : one,
  ),
});

async function told(after: Standard, sources: { readonly results?: string; readonly submissions?: string }) {
  const findings: Finding[] = [];
  const { effects, counts } = await effectOf(
    { before, after },
    {
      findings,
      results: sources.results,
      submissions: sources.submissions === undefined ? undefined : { folder: sources.submissions, desk },
    },
  );
  const [effect] = effects;
  return {
    counts: counts.map(({ up, down, same, unsure }) => ({ up, down, same, unsure })),
    range: effect && [effect.before.total, effect.least.total, effect.most.total],
    untold: effect?.untold,
    counted: effect?.counted,
    codes: findings.map(({ code }) => code),
  };
}

describe('the effect of a new standard', () => {
  it('is a range where only results are at hand', async () => {
    const { range, untold, counted, codes } = await told(counting('publicLessons'), { results });
    expect([untold, counted, codes]).toEqual([['D5'], [], []]);
    expect(Number(range?.[1])).toBeLessThan(Number(range?.[2]));
  });

  it('is one value where the submission is at hand as well', async () => {
    const { range, untold, counted, counts } = await told(counting('publicLessons'), { results, submissions });
    expect([untold, counted]).toEqual([[], ['D5']]);
    expect([range?.[0], range?.[1], range?.[2]]).toEqual([kept.total, kept.total, kept.total]);
    expect(counts).toEqual([{ up: 0, down: 0, same: 1, unsure: 0 }]);
  });

  it('is that on the results that submissions give, where no results are at hand', async () => {
    const own = await told(counting('publicLessons'), { submissions });
    expect([own.range, own.untold, own.counted]).toEqual([[kept.total, kept.total, kept.total], [], ['D5']]);
  });

  it('stays a range where the school was never asked for it', async () => {
    const { untold, counted } = await told(counting('telescopes'), { results, submissions });
    expect([untold, counted]).toEqual([['D5'], []]);
  });

  it('is nothing under the same standard', async () => {
    const { range, counts, untold, counted } = await told(before, { results, submissions });
    expect([range, untold, counted]).toEqual([[kept.total, kept.total, kept.total], [], []]);
    expect(counts).toEqual([{ up: 0, down: 0, same: 1, unsure: 0 }]);
  });

  it('is not computed on results that another version of the standard scored', async () => {
    const older = join(home, 'older');
    mkdirSync(older);
    writeFileSync(
      join(older, 'school.json'),
      JSON.stringify({ ...kept, standard: { ...kept.standard, sha256: 'f'.repeat(64) } }),
    );
    expect(await told(before, { results: older })).toMatchObject({ counts: [], codes: ['JY7146'] });
  });

  it('is nothing without any source', async () => {
    expect(await told(before, {})).toMatchObject({ counts: [], codes: [] });
  });
});
