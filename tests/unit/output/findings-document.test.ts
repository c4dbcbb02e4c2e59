import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadValidator } from '../../../src/documents/generated/validators.js';
import { CATALOGUE } from '../../../src/messages/catalogue.js';
import type { Finding } from '../../../src/model/finding.js';
import { makeFindings } from '../../../src/output/findings-document.js';
import { BATCH, documentOf, ENVELOPE, inCell, sha256 } from './hand-made.js';

const codesAndCells = (findings: readonly Finding[], sheets: readonly string[] = []): readonly string[] =>
  documentOf([{ file: 'a.xlsx', findings, unreadable: false, sheets }]).findings.map(
    ({ code, where }) => `${code} ${where.sheet ?? '-'}!${where.cell ?? '-'}`,
  );

describe('makeFindings', () => {
  it('gives each finding its rule, class, severity, place and words', () => {
    const finding = inCell('JY2104', '教师情况!H9', 'T006 在岗学期', {
      found: '全年',
      expected: '全学年、上学期',
      subject: 'T006',
      indicator: 'sample/school#A6',
      suggest: { value: '全学年', safe: false },
    });
    expect(documentOf([finding]).findings).toEqual([
      {
        code: 'JY2104',
        rule: 'not-in-list',
        severity: 'error',
        class: 'logic',
        fingerprint: sha256('JY2104\n\nT006\nsample/school#A6\n全年\nT006 在岗学期').slice(0, 16),
        subject: 'T006',
        indicator: 'sample/school#A6',
        where: { file: '自评.xlsx', sheet: '教师情况', cell: 'H9', label: 'T006 在岗学期' },
        found: '全年',
        expected: '全学年、上学期',
        message: '“T006 在岗学期”填的是“全年”，不在可选项里（全学年、上学期）。',
        fix: '请点这一格右边的小箭头，从下拉列表里选一项；是不是想填“全学年”？',
        suggest: { value: '全学年', safe: false },
        causedBy: [],
        causes: [],
      },
    ]);
  });

  it('takes over the envelope and sets kind and language', () => {
    const { findings: _, files: __, summary: ___, ...head } = documentOf([], { language: 'en' });
    expect(head).toEqual({ kind: 'findings', ...ENVELOPE, lang: 'en' });
  });

  it('leaves out other members that an envelope may have', () => {
    const envelope = { ...ENVELOPE, lang: 'en' as const, more: 1 };
    const document = makeFindings({ files: [], ruleset: [], language: 'zh-CN', envelope, fingerprint: sha256 });
    expect(document).not.toHaveProperty('more');
    expect(document.lang).toBe('zh-CN');
  });

  it('follows the schema with everything in it', async () => {
    const validate = await loadValidator('findings');
    for (const language of ['zh-CN', 'en'] as const) {
      expect(validate(documentOf(BATCH, { language }))).toBe(true);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('cuts what is too long for the schema, and drops a suggestion rather than cut it', async () => {
    const long = '长'.repeat(2000);
    const where = { sheet: long, cell: 'A1', label: long, pointer: long, policy: long, file: long };
    const finding: Finding = {
      code: 'JY2104',
      where,
      found: long,
      expected: long,
      subject: long,
      indicator: long,
      suggest: { value: long, safe: true },
    };
    const document = documentOf([{ file: long, findings: [finding], unreadable: false, school: long }]);
    expect((await loadValidator('findings'))(document)).toBe(true);
    expect(document.findings[0]).not.toHaveProperty('suggest');
    expect(document.findings[0]?.found).toBe(`${'长'.repeat(499)}…`);
    expect(document.findings[0]?.where.file).toBe(document.files[0]?.file);
  });
});

describe('severity and verdict', () => {
  const warning = inCell('JY3501', '表!A1', '数', { found: '900' });
  const error = inCell('JY2101', '表!A2', '数');
  const verdict = (...findings: Finding[]): string | undefined => documentOf(findings).files[0]?.verdict;

  it('is invalid with an error, valid with warnings, and valid with nothing but notices', () => {
    expect(verdict(error, warning)).toBe('invalid');
    expect(verdict(warning)).toBe('valid-with-warnings');
    expect(verdict(inCell('JY2106', '表!A3', '数'))).toBe('valid');
    expect(documentOf([{ file: 'a', findings: [], unreadable: false }]).files[0]?.verdict).toBe('valid');
  });

  it('follows the programme, which may also switch a code off', () => {
    const ruleset = [
      { code: 'JY2101', severity: 'notice' },
      { code: 'JY3501', severity: 'off' },
    ] as const;
    const document = documentOf([error, warning], { ruleset });
    expect(document.findings.map(({ code, severity }) => [code, severity])).toEqual([['JY2101', 'notice']]);
    expect(document.files).toEqual([
      { file: '自评.xlsx', verdict: 'valid', errors: 0, warnings: 0, notices: 1, explained: 0, waived: 0 },
    ]);
  });

  it('says of an unreadable file why, whatever the programme switches off', () => {
    const file = { file: 'a.xlsx', findings: [{ code: 'JY0105', where: {} }], unreadable: true };
    const off = [{ code: 'JY0105', severity: 'off' }] as const;
    for (const document of [documentOf([file]), documentOf([file], { ruleset: off })]) {
      expect(document.files).toEqual([
        { file: 'a.xlsx', verdict: 'unreadable', errors: 1, warnings: 0, notices: 0, explained: 0, waived: 0 },
      ]);
      expect(document.findings.map((finding) => finding.code)).toEqual(['JY0105']);
    }
    const silent = documentOf([{ ...file, findings: [] }]);
    expect(silent.findings.map(({ code, where }) => [code, where.file])).toEqual([['JY0112', 'a.xlsx']]);
  });

  it('counts by file, by severity and by code', () => {
    const { files, summary } = documentOf(BATCH);
    expect(
      files.map(({ file, verdict: own, errors, warnings, notices }) => [file, own, errors, warnings, notices]),
    ).toEqual([
      ['城北初中-自评.xlsx', 'invalid', 9, 2, 2],
      ['城南初中-自评.xlsx', 'valid', 0, 0, 0],
      ['C:\\收件\\城东 小学.xlsx', 'invalid', 1, 1, 0],
      ['城西初中-自评.xlsx', 'unreadable', 1, 0, 0],
    ]);
    expect(summary).toEqual({
      files: 4,
      errors: 11,
      warnings: 3,
      notices: 2,
      explained: 0,
      waived: 0,
      byCode: {
        JY0106: 1,
        JY1102: 1,
        JY2101: 6,
        JY2104: 1,
        JY2106: 1,
        JY2113: 1,
        JY3105: 1,
        JY3501: 1,
        JY3114: 1,
        JY5101: 1,
        JY5103: 1,
      },
    });
    expect(Object.keys(summary.byCode)).toEqual(Object.keys(summary.byCode).sort());
  });

  it('never calls a file invalid without an error at a place', () => {
    const finding = fc.record({
      code: fc.constantFrom(...CATALOGUE.map((entry) => entry.code)),
      where: fc.record({ sheet: fc.constant('表'), cell: fc.constantFrom('A1', 'B7') }, { requiredKeys: [] }),
      key: fc.constantFrom('k1', 'k2'),
      causedBy: fc.subarray(['k1', 'k2', 'k3']),
    });
    const rules = fc.array(
      fc.record({
        code: fc.constantFrom(...CATALOGUE.map((entry) => entry.code)),
        severity: fc.constantFrom('error', 'warning', 'notice', 'off' as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 6 }), rules, fc.boolean(), (findings, ruleset, unreadable) => {
        const document = documentOf([{ file: 'a.xlsx', findings, unreadable }], { ruleset });
        const [file] = document.files;
        const errors = document.findings.filter((one) => one.severity === 'error');
        expect(file?.errors).toBe(errors.length);
        if (file?.verdict === 'invalid' || file?.verdict === 'unreadable') expect(errors.length).toBeGreaterThan(0);
        else expect(errors).toEqual([]);
        expect(errors.every((one) => one.where.file === 'a.xlsx')).toBe(true);
      }),
    );
  });
});

describe('order', () => {
  it('is by severity, sheet as given, then row by row', () => {
    const findings = [
      inCell('JY2106', '甲!A1', 'n'),
      inCell('JY2101', '乙!A1', 'n'),
      inCell('JY2101', '甲!B10', 'n'),
      inCell('JY2101', '甲!AA2', 'n'),
      inCell('JY2101', '甲!B2', 'n'),
      { code: 'JY1102', where: { sheet: '甲' } },
      { code: 'JY1101', where: {} },
      inCell('JY3501', '甲!A9', 'n'),
    ];
    expect(codesAndCells(findings, ['甲', '乙'])).toEqual([
      'JY1101 -!-',
      'JY1102 甲!-',
      'JY2101 甲!B2',
      'JY2101 甲!AA2',
      'JY2101 甲!B10',
      'JY2101 乙!A1',
      'JY3501 甲!A9',
      'JY2106 甲!A1',
    ]);
  });

  it('takes sheets that are not given in the order of the findings', () => {
    const findings = [inCell('JY2101', '丙!A1', 'n'), inCell('JY2101', '甲!A1', 'n'), inCell('JY2101', '乙!A1', 'n')];
    expect(codesAndCells(findings, ['乙'])).toEqual(['JY2101 乙!A1', 'JY2101 丙!A1', 'JY2101 甲!A1']);
  });

  it('sorts by code within a cell and keeps the order of the files', () => {
    const findings = [inCell('JY3501', '表!A1', 'n'), inCell('JY2103', '表!A1', 'n'), inCell('JY2102', '表!A1', 'n')];
    expect(codesAndCells(findings)).toEqual(['JY2102 表!A1', 'JY2103 表!A1', 'JY3501 表!A1']);
    const files = ['乙.xlsx', '甲.xlsx'].map((file) => ({ file, findings, unreadable: false }));
    expect(documentOf(files).findings.map(({ where }) => where.file)).toEqual([
      ...Array(3).fill('乙.xlsx'),
      ...Array(3).fill('甲.xlsx'),
    ]);
  });
});
