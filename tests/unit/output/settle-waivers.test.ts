import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import { settleWaivers, type Waivable, type Waiver, type WaiverSource } from '../../../src/output/settle-waivers.js';
import { documentOf, SETTLED, WAIVERS } from './hand-made.js';

const FINGERPRINT = '0123456789abcdef';

const waivable = (code: string, subject?: string, more: Partial<Waivable> = {}): Waivable => ({
  finding: { code, where: {}, ...(subject === undefined ? {} : { subject }) },
  school: 'S1',
  fingerprint: FINGERPRINT,
  ...more,
});

const waiver = (code: string, subject: string, more: Partial<Waiver> = {}): Waiver => ({
  code,
  subject,
  reason: '档案已核对',
  approver: '王主任',
  on: '2026-06-01',
  expires: '2026-08-31',
  ...more,
});

const source = (...waivers: readonly Waiver[]): WaiverSource => ({ file: '放行单.json', date: '2026-06-30', waivers });

/** Which of some findings are waived, and what is said of the waivers. */
function outcome(waivables: readonly Waivable[], ...waivers: readonly Waiver[]) {
  const { waiverOf, findings } = settleWaivers(source(...waivers), waivables);
  return { waived: waivables.map((one) => waiverOf.has(one)), told: findings.map(({ code }: Finding) => code) };
}

describe('a waiver', () => {
  it('of a row waives the findings of its code in that row of that school', () => {
    const findings = [
      waivable('JY2101', 'T003'),
      waivable('JY2102', 'T003'),
      waivable('JY2101', 'T004'),
      waivable('JY2101', 'T003', { school: 'S2' }),
    ];
    expect(outcome(findings, waiver('JY2101', 'S1/T003'))).toEqual({ waived: [true, false, false, false], told: [] });
  });

  it('of a school waives what concerns it as a whole, not its rows', () => {
    const findings = [waivable('JY3107', 'S1'), waivable('JY3107'), waivable('JY3107', 'G01')];
    expect(outcome(findings, waiver('JY3107', 'S1'))).toEqual({ waived: [true, true, false], told: [] });
  });

  it('of everything in a school waives both', () => {
    const findings = [waivable('JY3107', 'S1'), waivable('JY3107', 'G01'), waivable('JY3107', 'G01', { school: 'S2' })];
    expect(outcome(findings, waiver('JY3107', 'S1/*'))).toEqual({ waived: [true, true, false], told: [] });
  });

  it('with a fingerprint waives that one finding', () => {
    const findings = [waivable('JY2101', 'T003'), waivable('JY2101', 'T003', { fingerprint: 'f'.repeat(16) })];
    expect(outcome(findings, waiver('JY2101', 'S1/T003', { fingerprint: FINGERPRINT }))).toEqual({
      waived: [true, false],
      told: [],
    });
  });

  it('holds on its last day and not on the next', () => {
    const findings = [waivable('JY2101', 'T003')];
    expect(outcome(findings, waiver('JY2101', 'S1/T003', { expires: '2026-06-30' }))).toEqual({
      waived: [true],
      told: [],
    });
    expect(outcome(findings, waiver('JY2101', 'S1/T003', { expires: '2026-06-29' }))).toEqual({
      waived: [false],
      told: ['JY8121'],
    });
  });

  it('that ends before it begins has never held', () => {
    const never = waiver('JY2101', 'S1/T003', { on: '2026-09-02', expires: '2026-09-01' });
    expect(outcome([waivable('JY2101', 'T003')], never)).toEqual({ waived: [false], told: ['JY8121'] });
  });

  it('that nobody can have signed yet does not hold', () => {
    const early = waiver('JY2101', 'S1/T003', { on: '2026-07-01' });
    const { waiverOf, findings } = settleWaivers(source(early), [waivable('JY2101', 'T003')]);
    expect([waiverOf.size, findings]).toEqual([
      0,
      [
        {
          code: 'JY8124',
          where: { file: '放行单.json', pointer: '/waivers/0' },
          found: 'JY2101',
          subject: 'S1/T003',
          params: { code: 'JY2101', on: '2026-07-01', date: '2026-06-30' },
        },
      ],
    ]);
    expect(outcome([waivable('JY2101', 'T003')], waiver('JY2101', 'S1/T003', { on: '2026-06-30' })).waived).toEqual([
      true,
    ]);
  });

  it('that fits nothing is told, also when its code is unknown', () => {
    expect(outcome([waivable('JY2101', 'T003')], waiver('JY2101', 'S1/T004'), waiver('JY2999', 'S1'))).toEqual({
      waived: [false],
      told: ['JY8122', 'JY8122'],
    });
  });

  it.each(['JY0106', 'JY8104', 'JY9101'])('of %s is refused, also an expired one', (code) => {
    const findings = [waivable(code, 'T003')];
    expect(outcome(findings, waiver(code, 'S1/T003'))).toEqual({ waived: [false], told: ['JY8123'] });
    expect(outcome(findings, waiver(code, 'S1/T003', { expires: '2020-01-01' })).told).toEqual(['JY8123']);
  });

  it('that another one has forestalled is not idle', () => {
    const findings = [waivable('JY2101', 'T003')];
    const [first, second] = [waiver('JY2101', 'S1/T003'), waiver('JY2101', 'S1/*', { reason: '第二条理由' })];
    const { waiverOf, findings: told } = settleWaivers(source(first, second), findings);
    expect([[...waiverOf.values()], told]).toEqual([[first], []]);
  });

  it('is told at its place in the file, with all that it says', () => {
    const { findings } = settleWaivers(source(waiver('JY2101', 'S1/T003', { expires: '2026-06-29' })), []);
    expect(findings).toEqual([
      {
        code: 'JY8121',
        where: { file: '放行单.json', pointer: '/waivers/0' },
        found: 'JY2101',
        subject: 'S1/T003',
        params: { code: 'JY2101', expires: '2026-06-29', date: '2026-06-30' },
      },
    ]);
  });

  it('is nothing without a file of waivers', () => {
    expect(settleWaivers(undefined, [waivable('JY2101', 'T003')])).toEqual({ waiverOf: new Map(), findings: [] });
  });
});

describe('a document with waivers and explanations', () => {
  const document = documentOf(SETTLED, { waivers: WAIVERS });

  it('counts every finding once: waived and explained ones apart', () => {
    expect(document.summary).toMatchObject({ files: 2, errors: 4, warnings: 2, notices: 1, explained: 1, waived: 2 });
    expect(document.files.map(({ file, verdict, context }) => [file, verdict, context])).toEqual([
      ['城北初中-自评.xlsx', 'invalid', undefined],
      ['城南初中-自评.xlsx', 'invalid', undefined],
      ['放行单.json', 'invalid', true],
    ]);
  });

  it('has the waiver and the explanation beside the finding, whose severity is a notice', () => {
    const settled = document.findings.filter((finding) => finding.waiver || finding.explanation);
    expect(
      settled.map(({ code, severity, explanation, waiver: own }) => ({ code, severity, explanation, own })),
    ).toEqual([
      { code: 'JY2101', severity: 'notice', explanation: undefined, own: { ...WAIVED, expires: '2026-06-30' } },
      {
        code: 'JY3501',
        severity: 'notice',
        explanation: { text: '名师工作室领衔人，每周固定听课，“记录”备查。', sheet: '情况说明', cell: 'D9' },
        own: undefined,
      },
      { code: 'JY3111', severity: 'notice', explanation: undefined, own: { ...WAIVED, expires: '2026-08-31' } },
    ]);
  });

  it('can be handed in once everything is settled', () => {
    const [first] = SETTLED;
    const findings = (first?.findings ?? []).slice(0, 1);
    const settled = documentOf([{ file: 'a.xlsx', school: 'S1', unreadable: false, findings }]);
    expect(settled.files[0]).toMatchObject({ verdict: 'valid', errors: 0, warnings: 0, notices: 0, explained: 1 });
  });

  it('names findings the same whether they are waived or not', () => {
    const names = (one: typeof document): readonly string[] =>
      one.findings.map((finding) => finding.fingerprint).sort();
    const plain = documentOf(SETTLED);
    expect(names(document).filter((name) => names(plain).includes(name))).toEqual(names(plain));
  });

  it('does not let a programme make an error of what has been explained', () => {
    const ruleset = [{ code: 'JY3501', severity: 'error' }] as const;
    const severities = documentOf(SETTLED, { ruleset }).findings.flatMap(({ code, severity, subject }) =>
      code === 'JY3501' ? [[subject, severity]] : [],
    );
    expect(severities).toEqual([
      ['T008', 'error'],
      ['T007', 'notice'],
    ]);
  });
});

const WAIVED = { reason: '病假期间由区里统计，档案已核', approver: '王主任', on: '2026-06-20' } as const;
