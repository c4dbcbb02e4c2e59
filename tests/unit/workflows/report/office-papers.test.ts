import { describe, expect, it } from 'vitest';
import type {
  Award,
  Programme,
  Receipt,
  Registry,
  Review,
  Standard,
} from '../../../../src/model/generated/documents.js';
import { certificatePaper } from '../../../../src/workflows/report/certificate-view.js';
import { commentNames } from '../../../../src/workflows/report/comment-names.js';
import { coverList, coverReceipts } from '../../../../src/workflows/report/cover-view.js';
import { receiptPaper } from '../../../../src/workflows/report/receipt-view.js';

const LEDGER = { size: 3, root: 'e'.repeat(64) };
const programme = {
  title: { zh: '某市评估方案', en: 'programme' },
  schoolYear: '2025-2026',
  areaName: '某市',
  issuer: { id: 'x', name: '某市教研院' },
  reportingUnits: [{ id: 'u1', name: '甲区' }],
} as unknown as Programme;
const school = (id: string, unit: string) => ({
  id,
  name: `${id} 校`,
  unit,
  teachers: [{ id: 'T001', name: '王小明' }],
});
const registry = {
  schools: [school('2', 'u1'), school('1', 'u1'), school('3', 'u2'), school('4', 'u1')],
  others: [],
} as unknown as Registry;
const receipt = (own: string, file: string, changes: Partial<Receipt> = {}): Receipt =>
  ({
    id: '0917cf51-8504-578a-acc9-371bc1f9470d',
    issued: '2026-07-10',
    issuer: { id: 'x', name: '某市教研院' },
    school: own,
    file,
    fileSha256: own.repeat(64),
    submission: { kind: 'submission', id: 's', sha256: 'b'.repeat(64) },
    receivedAt: '2026-07-06T01:00:00Z',
    receivedBy: '王老师',
    outcome: 'taken',
    errors: 0,
    warnings: 0,
    ...changes,
  }) as unknown as Receipt;

describe('a receipt', () => {
  const made = (changes: Partial<Receipt> = {}) =>
    receiptPaper({ programme, registry, receipt: receipt('1', 'a.xlsx', changes), keyKind: 'none', ledger: LEDGER });

  it('says what was taken, when by Chinese clocks, and which bytes', () => {
    const { data, title, date, footer } = made();
    expect([title, date, footer]).toEqual(['1 校 报送回执', '2026-07-10', `1 校 · 文件摘要 ${'1'.repeat(16)}`]);
    expect(data['facts']).toEqual([
      { name: '回执编号', value: '0917cf51-8504-578a-acc9-371bc1f9470d' },
      { name: '学校', value: '1 校（1）' },
      { name: '报送单位', value: '甲区' },
      { name: '文件', value: 'a.xlsx' },
      { name: '接收时间', value: '2026年7月6日 09:00' },
      { name: '经办', value: '王老师' },
      { name: '结论', value: '首次接收' },
      { name: '校验', value: '错误 0 处，提醒 0 处' },
    ]);
    expect([data['fileDigest'], data['qr']]).toEqual([
      '1'.repeat(64),
      `报送回执 1 0917cf51-8504-578a-acc9-371bc1f9470d 摘要SHA-256：${'1'.repeat(64)}`,
    ]);
    expect(data['ledger']).toBe(`打印时台账共 3 条，默克尔根 ${'e'.repeat(64)}。`);
  });

  it('is never dated before its file came', () => {
    const { data, date } = made({ issued: '2025-09-08' });
    expect([data['date'], date]).toEqual(['2026年7月6日', '2026-07-06']);
  });

  it('says what to do next: mend, look, or nothing', () => {
    expect(made({ errors: 2, warnings: 1 }).data['next']).toMatch(/^校验发现错误。/);
    expect(made({ warnings: 1 }).data['next']).toMatch(/^校验没有发现错误。/);
    expect(made().data['next']).toBe('校验没有发现问题，不需要再报送。');
  });

  it('of a replacement says why', () => {
    const { data } = made({ outcome: 'replaced', reason: '听课数填错' });
    expect(data['facts']).toContainEqual({ name: '取代原因', value: '听课数填错' });
    expect(data['facts']).toContainEqual({ name: '结论', value: '接收，取代此前报送的文件' });
  });
});

describe('a cover list', () => {
  const receipts = [
    receipt('1', 'b.xlsx', { errors: 1 }),
    receipt('3', 'c.xlsx'),
    receipt('2', 'z.xlsx'),
    receipt('2', 'y.xlsx'),
  ];

  it('takes the files of the unit in the order of registry and names', () => {
    expect(coverReceipts(registry, 'u1', receipts).map(({ file }) => file)).toEqual(['y.xlsx', 'z.xlsx', 'b.xlsx']);
  });

  it('counts, and names who is missing', () => {
    const { data, title } = coverList({
      programme,
      registry,
      unit: 'u1',
      receipts,
      results: new Map([
        ['1', 2],
        ['2', 5],
        ['3', 9],
      ]),
      digest: 'd'.repeat(64),
      issued: '2026-07-10',
      keyKind: 'none',
      ledger: LEDGER,
    });
    expect(title).toBe('甲区 报送封面清单');
    expect(data['sums']).toBe(
      '甲区应报送 3 所学校，已报送 2 所，共 3 个文件，得到评定结果 7 份；尚有错误未改正的文件 1 个。',
    );
    expect(data['missing']).toBe('尚未报送的学校：4 校。');
    expect(
      (data['rows'] as readonly Readonly<Record<string, string>>[]).map(({ number, digest }) => [number, digest]),
    ).toEqual([
      ['1', '2'.repeat(64)],
      ['2', '2'.repeat(64)],
      ['3', '1'.repeat(64)],
    ]);
  });
});

describe('a certificate', () => {
  const award = (grain: string, changes: Partial<Award> = {}): Award =>
    ({
      issuer: { id: 'x', name: '某市教研院' },
      subject: { id: '1/T001', grain, name: '王*明', school: '1', unit: 'u1' },
      year: '2025-2026',
      validFrom: '2026-07-20',
      number: '某教-2026-007',
      ...changes,
    }) as unknown as Award;
  const made = (given: Award, holder: string) =>
    certificatePaper({ award: given, title: '突出贡献者', school: '一小', holder, digest: 'c'.repeat(64) });

  it('names persons with their school, groups after it, and a school alone', () => {
    expect(made(award('person'), '王*明').data['name']).toBe('王*明（一小）');
    expect(made(award('researchGroup'), '语文教研组').data['name']).toBe('一小语文教研组');
    expect(made(award('school'), '').data['name']).toBe('一小');
  });

  it('is numbered, dated and made for a certificate’s page', () => {
    const { data, preset, date, footer } = made(award('person'), '王*明');
    expect([preset, date, footer]).toEqual(['certificate', '2026-07-20', `记录摘要（SHA-256） ${'c'.repeat(64)}`]);
    expect(data).toMatchObject({
      sentence: '兹授予2025—2026学年“突出贡献者”称号。',
      term: '',
      number: '某教-2026-007',
      issuer: '某市教研院',
      date: '2026年7月20日',
      qr: `证书编号 某教-2026-007 记录摘要SHA-256：${'c'.repeat(64)}`,
    });
  });

  it('tells how long the title is held, where that is limited', () => {
    expect(made(award('person', { validTo: '2029-07-19' }), '').data['term']).toBe(
      '称号有效期：2026年7月20日至2029年7月19日。',
    );
  });
});

describe('names in comments', () => {
  it('are told once an indicator, with the school and the indicator', () => {
    const scores = [
      { indicator: 'A1', awarded: '0', reason: '王小明没有记录' },
      { indicator: 'A1', awarded: '0', reason: '还是王小明' },
      { indicator: 'A2', awarded: '0', reason: '没有记录' },
    ];
    const source = {
      registry,
      school: { id: '1', name: '一小' },
      standard: { indicators: [{ id: 'A1', zh: '听课' }] } as unknown as Pick<Standard, 'indicators'>,
      reviews: [{ scores }] as unknown as readonly Review[],
    };
    expect(commentNames(source)).toEqual([
      { code: 'JY4121', where: { label: '一小 A1 听课' }, subject: '1', indicator: 'A1' },
    ]);
    expect(commentNames({ ...source, school: { id: '9', name: '无名册' } })).toEqual([]);
  });
});
