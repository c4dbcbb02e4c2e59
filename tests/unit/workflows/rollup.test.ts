import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../../src/cli/compose.js';
import { digestOf } from '../../../src/documents/hasher.js';
import { checkDocument } from '../../../src/documents/parse.js';
import type {
  Award,
  Programme,
  Registry,
  Result,
  Rollup,
  School,
  Standard,
} from '../../../src/model/generated/documents.js';
import { type RollupDesk, rollupCounter, rollupDocument } from '../../../src/workflows/rollup.js';
import { rollupTables } from '../../../src/workflows/rollup-tables.js';
import { resultCheck } from '../../../src/workflows/trusted-result.js';
import { valuesInForce } from '../../../src/workflows/values-in-force.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';
import {
  hasher,
  STAMP,
  STANDARDS,
  sampleAssessment,
  sampleProgramme,
  sampleSchool,
} from '../../support/sample-school.js';

const [SCHOOL_STANDARD, GROUP_STANDARD, PREPARATION_STANDARD] = STANDARDS as [string, string, string];
const SIZE = { teachers: 1, researchGroups: 1, preparationGroups: 0 };

/** A city of two districts and a third without schools: three primary schools and a nine-year school. */
const UNITS: Programme['reportingUnits'] = ['甲区', '乙区', '丙区'].map((name, place) => ({
  id: `u${place + 1}`,
  name,
  area: null,
  functional: false,
}));
const school = (id: string, name: string, unit: string, schoolType: string): School => ({
  ...sampleSchool(SIZE),
  id,
  name,
  unit,
  schoolType,
});
const SCHOOLS = [
  school('1001', '一小', 'u1', '211'),
  school('1002', '二小', 'u1', '211'),
  school('1003', '九年一贯学校', 'u1', '312'),
  school('2001', '乙小', 'u2', '211'),
];

const TARGETS: Programme['targets'] = [
  {
    award: 'excellent-research-group',
    zh: '优秀教研组',
    en: 'group',
    count: 3,
    by: 2026,
    clause: 'X',
    standard: GROUP_STANDARD,
  },
  { award: 'excellent-preparation-group', zh: '优秀备课组', en: 'group', count: 1, by: 2026, clause: 'X' },
  { award: 'contributor', zh: '突出贡献者', en: 'person', count: 2, by: 2026, clause: 'X' },
];

const award = (kind: string, number: number, status: Award['status'] = 'active'): Award => ({
  ...MINIMAL_DOCUMENTS.award,
  id: `74738ff5-5367-5958-9aee-${String(number).padStart(12, '0')}`,
  award: kind,
  validFrom: '2025-07-01',
  status,
});

const base = sampleAssessment(SCHOOLS[0] as School, {
  programme: sampleProgramme({ reportingUnits: UNITS, targets: TARGETS }),
});
const registry: Registry = { ...base.registry, schools: SCHOOLS };
const desk: RollupDesk = {
  assessment: { ...base, registry },
  awards: [
    award('excellent-research-group', 1),
    award('excellent-research-group', 2, 'revoked'),
    award('contributor', 3),
    award('contributor', 4),
    award('contributor', 5),
    award('contributor', 6, 'expired'),
  ],
  stamp: STAMP,
  hasher,
};

const GRADES = base.standards[0]?.grades ?? [];

/** A result of a school, or of one of its groups, with a grade (`null`: withheld). */
function result(schoolId: string, standard: string, grade: string | null, more: Partial<Result> = {}): Result {
  const { id, name, unit, stages } = SCHOOLS.find((one) => one.id === schoolId) as School;
  const category = id === '1003' ? '九年一贯' : '小学';
  return {
    ...MINIMAL_DOCUMENTS.result,
    programme: { id: base.programme.id, sha256: '' },
    standard: {
      id: standard,
      sha256: digestOf(
        hasher,
        base.standards.find((one) => one.id === standard),
      ),
    },
    school: { id, name, unit, category, stages },
    subject: { id, grain: 'school', name },
    effective: { ...MINIMAL_DOCUMENTS.result.effective, grades: GRADES },
    grade,
    total: grade === null ? null : '88.50',
    ...more,
  };
}

const group = (id: string, stage?: string): Partial<Result> => ({
  subject: { id, grain: 'researchGroup', name: id, ...(stage === undefined ? {} : { stage }) },
});
const preparation = (id: string): Partial<Result> => ({
  subject: { id, grain: 'preparationGroup', name: id, stage: '七年级' },
});

function rolled(results: readonly Result[], own: RollupDesk = desk): Rollup {
  const counter = rollupCounter(own);
  for (const one of results) counter.add(one);
  return rollupDocument(own, counter);
}

const CITY: readonly Result[] = [
  result('1001', SCHOOL_STANDARD, 'excellent'),
  result('1001', GROUP_STANDARD, 'excellent', group('G01', '小学')),
  result('1001', GROUP_STANDARD, null, { ...group('G02', '小学'), status: 'not-applied' }),
  result('1002', SCHOOL_STANDARD, null),
  result('1003', SCHOOL_STANDARD, 'good'),
  result('1003', GROUP_STANDARD, 'excellent', group('G01', '初中')),
  result('1003', GROUP_STANDARD, 'good', group('G02')),
  result('1003', PREPARATION_STANDARD, 'excellent', preparation('P01')),
  result('1003', PREPARATION_STANDARD, 'unqualified', preparation('P02')),
];

/** Every result of the sample has the same total. */
const TOTALS = { mean: '88.50', median: '88.50' };
const NO_TOTALS = { mean: null, median: null };

const none = { excellent: 0, good: 0, qualified: 0, unqualified: 0 };

describe('the roll-up of a small city', () => {
  const rollup = rolled(CITY);

  it('follows its schema', async () => {
    expect(await checkDocument('rollup', rollup, 'rollup')).toEqual({ ok: true, value: rollup, findings: [] });
  });

  it('says of every unit who is due, who has reported, whose score is complete, and who is missing', () => {
    const levels = base.programme.levels.map(({ level }) => level);
    const counts = (due: number, assessed: number, complete: number) => ({
      due,
      assessed,
      complete,
      levels: levels.map((level) => ({ level, schools: level === 1 ? assessed : 0 })),
      decided: 0,
    });
    expect(rollup.coverage).toEqual([
      {
        unit: 'u1',
        name: '甲区',
        ...counts(3, 3, 2),
        missing: [],
        stages: [
          { stage: '小学', ...counts(2, 2, 1) },
          { stage: '九年一贯', ...counts(1, 1, 1) },
        ],
      },
      {
        unit: 'u2',
        name: '乙区',
        ...counts(1, 0, 0),
        missing: [{ id: '2001', name: '乙小' }],
        stages: [{ stage: '小学', ...counts(1, 0, 0) }],
      },
      { unit: 'u3', name: '丙区', ...counts(0, 0, 0), missing: [], stages: [] },
    ]);
  });

  it('counts grades by standard, unit, and category of the school or stage of the research group', () => {
    const cell = (standard: string, stage: string, counts: object, withheld = 0, notApplied = 0) => ({
      standard,
      unit: 'u1',
      stage,
      n: Object.values(counts as Record<string, number>).reduce((sum, count) => sum + count, withheld + notApplied),
      counts: { ...none, ...counts },
      withheld,
      notApplied,
      ...(Object.keys(counts).length === 0 ? NO_TOTALS : TOTALS),
    });
    expect(rollup.grades).toEqual([
      cell(SCHOOL_STANDARD, '小学', { excellent: 1 }, 1),
      cell(SCHOOL_STANDARD, '九年一贯', { good: 1 }),
      cell(GROUP_STANDARD, '小学', { excellent: 1 }, 0, 1),
      cell(GROUP_STANDARD, '初中', { excellent: 1 }),
      cell(GROUP_STANDARD, '九年一贯', { good: 1 }),
      cell(PREPARATION_STANDARD, '九年一贯', { excellent: 1, unqualified: 1 }),
    ]);
  });

  it('counts awards in force only, this year’s best as candidates, and never less than 0 remaining', () => {
    expect(
      rollup.targets.map(({ award: kind, awarded, candidates, remaining }) => [kind, awarded, candidates, remaining]),
    ).toEqual([
      ['excellent-research-group', 1, 2, 2],
      ['excellent-preparation-group', 0, 1, 1],
      ['contributor', 3, null, 0],
    ]);
  });

  it('judges titles on its own day: one that is over or still to begin is not in force, but what was conferred is told', () => {
    const title = (number: number, validFrom: string, validTo: string): Award => ({
      ...award('contributor', number),
      year: `${validFrom.slice(0, 4)}-${Number(validFrom.slice(0, 4)) + 1}`,
      validFrom,
      validTo,
    });
    const awards = [
      title(1, '2021-07-01', '2023-12-31'),
      title(2, '2023-07-01', '2026-06-30'),
      title(3, '2026-07-01', '2029-06-30'),
    ];
    const of = (issued: string) => {
      const { awarded, years, projection } =
        rolled([], { ...desk, awards, stamp: { ...STAMP, issued } }).targets[2] ?? {};
      return [awarded, years?.map(({ awarded: own, total }) => `${own}/${total}`).join(' '), projection?.projected];
    };
    expect([of('2026-06-30'), of('2026-07-01'), of('2021-06-30')]).toEqual([
      // Two in three years; one of them is over.
      [1, '1/1 0/1 1/2', '2.33'],
      [1, '1/1 0/1 1/2 0/2 0/2 1/3', '1.00'],
      [0, '', undefined],
    ]);
  });

  it('has no candidates for an award whose standard serves self-check only this year', () => {
    const entries = base.programme.entries.map((entry) =>
      entry.standard === GROUP_STANDARD ? { ...entry, purpose: 'self-check' as const } : entry,
    );
    const assessment = { ...desk.assessment, programme: { ...desk.assessment.programme, entries } };
    expect(rolled(CITY, { ...desk, assessment }).targets.map(({ candidates }) => candidates)).toEqual([null, 1, null]);
  });

  it('is the same in whatever order the results come', () => {
    expect(rolled([...CITY].reverse())).toEqual(rollup);
  });

  it('takes the grade after all levels that judged', () => {
    const { grade: _own, ...totals } = MINIMAL_DOCUMENTS.result;
    const { base: exact, basePrinted, gradeScore, total, totalExact, guardFailed, dimensions } = totals;
    const final = { base: exact, basePrinted, gradeScore, total, totalExact, guardFailed, dimensions, grade: 'good' };
    const [cell] = rolled([result('1001', SCHOOL_STANDARD, 'excellent', { final })]).grades;
    expect(cell?.counts).toEqual({ ...none, good: 1 });
  });

  it('of no results still names everybody who is due', () => {
    const empty = rolled([]);
    expect([empty.grades, empty.coverage.map(({ assessed, missing }) => [assessed, missing.length])]).toEqual([
      [],
      [
        [0, 3],
        [0, 1],
        [0, 0],
      ],
    ]);
  });

  it('counts bases and institutions of the registry as due, as schools', () => {
    const others: Registry['others'] = [{ id: 'JD01', grain: 'base', name: '基地', unit: 'u3' }];
    const rollupOfBases = rolled([], {
      ...desk,
      assessment: { ...desk.assessment, registry: { ...registry, others } },
    });
    expect(rollupOfBases.coverage[2]).toMatchObject({ due: 1, missing: [{ id: 'JD01', name: '基地' }] });
  });
});

describe('a result is used', () => {
  const codeOf = (...more: Parameters<typeof result> extends [unknown, unknown, unknown, ...infer R] ? R : never) =>
    resultCheck(desk.assessment, hasher)(result('1001', SCHOOL_STANDARD, 'good', ...more))?.code;

  it('only with its own programme and the standard in the version at hand', () => {
    expect(codeOf({ programme: { id: 'other/programme', sha256: '' } })).toBe('JY7101');
    expect(codeOf({ standard: { id: SCHOOL_STANDARD, sha256: 'f'.repeat(64) } })).toBe('JY7101');
    expect(codeOf({ standard: { id: 'other/standard', sha256: '' } })).toBe('JY7101');
  });

  it('only when its own inputs give what it says', () => {
    const { programme } = desk.assessment;
    const standard = base.standards.find(({ id }) => id === SCHOOL_STANDARD) as Standard;
    const origin = {
      programme: { id: programme.id, sha256: digestOf(hasher, programme) },
      effective: valuesInForce(standard, programme),
    };
    expect(codeOf()).toBe('JY8181');
    expect(codeOf(origin)).toBe('JY8104');
  });
});

describe('the tables of a roll-up', () => {
  const tables = rollupTables(rolled(CITY), desk.assessment, 'zh-CN');
  const rowsOf = (name: string) => tables.sheets.find((sheet) => sheet.name === name)?.rows;

  it('are coverage, a sheet for each standard, totals, indicators, targets, pace and who is missing', () => {
    expect(tables.sheets.map(({ name }) => name)).toEqual([
      '上报情况',
      ...base.standards.map(({ title }) => title.zh),
      '各类学校上报',
      '等级合计与总分',
      '指标难度',
      '各单位得分率',
      '目标进展',
      '年度进度与推算',
      '未报学校',
    ]);
    expect([tables.title, tables.date]).toEqual(['测试市2025-2026学年汇总', '2026-06-30']);
  });

  it('hold numbers as numbers, and no share where nobody is due', () => {
    expect(rowsOf('上报情况')).toEqual([
      ['甲区', 3, 3, 2, 0, 1],
      ['乙区', 1, 0, 0, 1, 0],
      ['丙区', 0, 0, 0, 0, null],
    ]);
    expect(rowsOf('目标进展')?.[0]).toEqual(['优秀教研组', 3, 2026, 1, 2, 2]);
    expect(rowsOf('未报学校')).toEqual([['乙区', '2001', '乙小']]);
    expect(rowsOf(base.standards[0]?.title.zh as string)).toEqual([
      ['甲区', '小学', 1, 0, 0, 0, 1, 0],
      ['甲区', '九年一贯', 0, 1, 0, 0, 0, 0],
    ]);
  });

  it('are a workbook with the same bytes every time, which other programs read', async () => {
    const workbook = await composeWorkbook();
    const [first, second] = [await workbook.tables(tables), await workbook.tables(tables)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const book = XLSX.read(first, { cellStyles: true });
    expect(XLSX.utils.sheet_to_json(book.Sheets['上报情况'] as XLSX.WorkSheet, { header: 1 }).slice(2)).toEqual([
      ['报送单位', '应报', '已报', '得分完整', '未报', '上报率'],
      ['甲区', 3, 3, 2, 0, 1],
      ['乙区', 1, 0, 0, 1, 0],
      ['丙区', 0, 0, 0, 0],
    ]);
  });

  it('have names that a workbook can have', () => {
    const title = { zh: `评估[一]:表/甲\\乙?*${'长'.repeat(40)}`, en: 'x' };
    const [standard] = base.standards;
    const long = { ...desk.assessment, standards: [{ ...(standard as NonNullable<typeof standard>), title }] };
    const name = rollupTables(rolled([]), long, 'zh-CN').sheets[1]?.name as string;
    expect([name.length, /[\\/?*[\]:]/.test(name), name.startsWith('评估 一  表 甲 乙')]).toEqual([31, false, true]);
  });
});
