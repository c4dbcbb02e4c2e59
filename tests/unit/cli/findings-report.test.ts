import { describe, expect, it } from 'vitest';
import type { BatchEntry } from '../../../src/cli/batch.js';
import { findingsReport, summaryLine, toldFindings } from '../../../src/cli/findings-report.js';
import type { Session } from '../../../src/cli/session.js';
import { checkDocument } from '../../../src/documents/parse.js';
import { hasher, STAMP, sampleAssessment, sampleProgramme, sampleSchool } from '../../support/sample-school.js';

const OPTIONS = { lang: 'zh-CN', version: '9.9.9', root: '/' } as const;
const school = sampleSchool({ teachers: 1, researchGroups: 1, preparationGroups: 0 });

/** A session as far as a report looks at it. */
const session = (ruleset: ReturnType<typeof sampleProgramme>['ruleset'] = []): Session =>
  ({
    assessment: sampleAssessment(school, { programme: sampleProgramme({ ruleset }) }),
    desk: { stamp: STAMP, hasher },
  }) as unknown as Session;

const ENTRIES: readonly BatchEntry[] = [
  {
    file: 'a.xlsx',
    findings: [{ code: 'JY2106', where: { file: 'a.xlsx', sheet: '表', cell: 'B2', label: 'T001 听课' }, found: '２' }],
    unreadable: false,
    subject: school.id,
  },
  { file: 'b.xlsx', findings: [{ code: 'JY0105', where: { file: 'b.xlsx' } }], unreadable: true },
  { file: 'c.xlsx', findings: [], unreadable: false },
];

describe('the report of a run', () => {
  it('is a findings document with a verdict for every file', async () => {
    const report = findingsReport(session(), ENTRIES, OPTIONS);
    expect(await checkDocument('findings', report, 'report')).toMatchObject({ ok: true, findings: [] });
    expect(report.files.map(({ file, verdict, school: id }) => [file, verdict, id])).toEqual([
      ['a.xlsx', 'valid', school.id],
      ['b.xlsx', 'unreadable', undefined],
      ['c.xlsx', 'valid', undefined],
    ]);
    expect(report.summary).toEqual({
      files: 3,
      errors: 1,
      warnings: 0,
      notices: 1,
      explained: 0,
      waived: 0,
      byCode: { JY0105: 1, JY2106: 1 },
    });
    expect([report.issued, report.issuer]).toEqual([STAMP.issued, STAMP.issuer]);
  });

  it('takes severities from the programme, not from the code', () => {
    const report = findingsReport(session([{ code: 'JY2106', severity: 'error' }]), ENTRIES, OPTIONS);
    expect(report.files[0]).toMatchObject({ verdict: 'invalid', errors: 1, notices: 0 });
  });

  it('can be made before any programme is known, and is the same every time', async () => {
    const report = findingsReport(null, ENTRIES, OPTIONS);
    expect(await checkDocument('findings', report, 'report')).toMatchObject({ ok: true });
    expect(report.producer).toEqual({ tool: 'jiaoyan', version: '9.9.9' });
    expect(findingsReport(null, ENTRIES, OPTIONS)).toEqual(report);
    expect(findingsReport(null, ENTRIES.slice(1), OPTIONS).id).not.toBe(report.id);
  });

  it('ends in one line for people', () => {
    expect(summaryLine(findingsReport(session(), ENTRIES, OPTIONS))).toBe(
      '共校验 3 个文件：2 个可以提交，1 个打不开。',
    );
  });
});

describe('findings as sentences', () => {
  it('begin with code and file, then what is wrong and what to do', () => {
    const [known, general] = toldFindings(
      [
        { code: 'JY0105', where: { file: 'b.xlsx' } },
        { code: 'JY8107', where: {}, found: '--programme' },
      ],
      'zh-CN',
    );
    expect(known).toMatch(/^JY0105 b\.xlsx：这个文件是空的.*请/);
    expect(general).toMatch(/^JY8107 没有指明这次用哪个评估方案或名册（缺 --programme）。请/);
  });

  it('are English when asked', () => {
    expect(toldFindings([{ code: 'JY0105', where: {} }], 'en')[0]).toMatch(/^JY0105 This file is empty/);
  });
});
