import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../../../src/documents/hasher.js';
import type { Ranking, Rollup, Sample } from '../../../../src/model/generated/documents.js';
import { type AnnualSources, annualReport } from '../../../../src/workflows/annual/annual-report.js';
import type { Assessment } from '../../../../src/workflows/assessment.js';
import { sampleAnnualReport } from '../../../support/annual-report.js';
import { caseFile, deskOf } from '../../../support/case-desk.js';
import { hasher } from '../../../support/sample-school.js';

let assessment: Assessment;
beforeAll(async () => {
  assessment = (await deskOf(caseFile('01-small-primary'))).assessment;
});

const internal = sampleAnnualReport(6);
const open = sampleAnnualReport(6, 'public');
const make = (rollup: Rollup, changes: Partial<AnnualSources> = {}) =>
  annualReport({
    assessment,
    rollup,
    rankings: [...internal.rankings, ...open.rankings],
    samples: [],
    ledger: null,
    schools: internal.schools ?? [],
    hasher,
    ...changes,
  });

describe('the annual report', () => {
  it('has the schools and the whole rankings in its internal version', () => {
    const report = make(internal.rollup);
    expect([report.audience, report.schools, report.rankings]).toEqual([
      'internal',
      internal.schools,
      internal.rankings,
    ]);
  });

  it('has neither in its public version, whatever it was given', () => {
    const report = make(open.rollup);
    expect([report.audience, report.schools]).toEqual(['public', null]);
    expect(report.rankings.map(({ audience }: Ranking) => audience)).toEqual(['public']);
  });

  it('names standards with digest and version, levels and units', () => {
    const { names } = make(internal.rollup);
    const [first] = assessment.standards;
    expect(names.standards[0]).toMatchObject({ id: first?.id, zh: first?.title.zh, sha256: digestOf(hasher, first) });
    expect(names.standards[0]?.indicators).toHaveLength(first?.indicators.length ?? -1);
    expect(names.units).toEqual(assessment.programme.reportingUnits.map(({ id, name }) => ({ id, name })));
    expect(Object.keys(names.findings)).toEqual(['JY2101', 'JY2103']);
  });

  it('says how it was reached: rules, samples that were drawn, the root of the ledger', () => {
    const drawn = {
      level: 3,
      frame: { sha256: 'f'.repeat(64), members: [{ id: 'a' }, { id: 'b' }] },
      seed: '07 12',
      seedSource: '公开摇号',
      drawn: [{ id: 'b' }],
    } as unknown as Sample;
    const { seed: _seed, ...planned } = drawn;
    const ledger = { size: 7, root: 'e'.repeat(64) };
    const { method } = make(internal.rollup, { samples: [drawn, planned as Sample], ledger });
    expect(method.samples).toEqual([
      { level: 3, frame: 2, drawn: 1, seed: '07 12', seedSource: '公开摇号', frameDigest: 'f'.repeat(64) },
    ]);
    expect([method.ledger, method.producer]).toEqual([ledger, 'jiaoyan 0.1.0']);
    expect(method.programme).toEqual({ id: assessment.programme.id, sha256: digestOf(hasher, assessment.programme) });
    expect(method.rules.some(({ zh }) => zh.includes('四舍五入'))).toBe(true);
    expect(method.rules.some(({ zh }) => zh.includes('不公布'))).toBe(false);
    expect(make(open.rollup).method.rules.at(-1)?.zh).toMatch(
      /^少于 5 的数和不足 5 个对象的平均分不公布；.*不受此限。$/,
    );
  });
});
