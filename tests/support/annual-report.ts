import type { AnnualReport, AnnualResult, AnnualSchool, InBoth } from '../../src/model/annual-report.js';
import type { Ranking, Rollup } from '../../src/model/generated/documents.js';

const both = (zh: string, en: string): InBoth => ({ zh, en });
const digest = (mark: string): string => mark.repeat(64).slice(0, 64);

const UNITS = ['天宁区', '钟楼区', '新北区', '武进区', '金坛区', '溧阳市'].map((name, index) => ({
  id: `32040${index + 2}`,
  name,
}));
const STAGES = ['小学', '初中', '高中'] as const;
const GRADES = [
  { code: 'excellent', min: '90', ...both('优秀', 'excellent') },
  { code: 'good', min: '80', ...both('良好', 'good') },
  { code: 'qualified', min: '60', ...both('合格', 'qualified') },
  { code: 'unqualified', min: '0', ...both('不合格', 'unqualified') },
];
const INDICATORS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'D1', 'D2', 'D3', 'D4'].map((id, index) => ({
  id,
  dimension: id.slice(0, 1),
  points: '10',
  key: index % 5 === 4,
  ...both(`示例观测点 ${id}`, `example indicator ${id}`),
}));
const STANDARD = 'example/school-quality';

/** Numbers that look like a city's and follow from the index alone. */
const spread = (index: number, from: number, to: number): number => from + ((index * 7919 + 104729) % (to - from + 1));
const totalOf = (index: number): string | null =>
  index % 11 === 10 ? null : (spread(index, 5200, 9900) / 100).toFixed(2);
const gradeOf = (total: string | null): string | null =>
  total === null ? null : (GRADES.find(({ min }) => Number(total) >= Number(min))?.code ?? null);

/** An annual report of an invented city with `count` schools; the public version has small cells taken out. */
export function sampleAnnualReport(count: number, audience: 'internal' | 'public' = 'internal'): AnnualReport {
  const schools = Array.from({ length: count }, (_, index) => schoolOf(index));
  return {
    title: both(
      '示例市 2025-2026 学年校本教研年度排名与目标进展报告',
      'Annual report on school-based teaching research 2025-2026',
    ),
    office: '示例市教科院',
    issued: '2026-08-20',
    schoolYear: '2025-2026',
    audience,
    rollup: rollupOf(schools, audience),
    rankings: [rankingOf(schools, audience)],
    names: {
      units: UNITS,
      levels: [1, 2, 3].map((level) => ({
        level,
        ...both(
          ['学校自评', '区级复评', '市级抽查'][level - 1] ?? '',
          ['self-assessment', 'review', 'spot-check'][level - 1] ?? '',
        ),
      })),
      standards: [
        {
          id: STANDARD,
          sha256: digest('a'),
          basis: both('分值为建议', 'points are proposals'),
          ...both('示例质量标准', 'Example standard'),
          grades: GRADES,
          dimensions: ['A', 'B', 'C', 'D'].map((id) => ({ id, ...both(`维度 ${id}`, `dimension ${id}`) })),
          indicators: INDICATORS,
        },
      ],
      findings: { JY2101: both('漏填', 'Blank cell'), JY2103: both('超出范围', 'Out of range') },
    },
    method: {
      programme: { id: 'example/programme-2025-2026', sha256: digest('b') },
      samples: [
        {
          level: 3,
          frame: count,
          drawn: Math.ceil(count / 10),
          seed: '07 12 19',
          seedSource: '公开摇号',
          frameDigest: digest('c'),
        },
      ],
      rules: [both('得分精确计算，最后只舍入一次，五入。', 'Scores are exact and rounded once, half up.')],
      ledger: { size: 503, root: digest('d') },
      producer: 'jiaoyan 0.1.0',
    },
    schools: audience === 'public' ? null : schools,
  };
}

function schoolOf(index: number): AnnualSchool {
  const total = totalOf(index);
  const id = String(2132000001 + index);
  const name = index === 3 ? '</script><b>示例</b>学校' : `示例第${index + 1}学校`;
  const own: AnnualResult = {
    standard: STANDARD,
    subject: id,
    name,
    total,
    grade: gradeOf(total),
    indicators: INDICATORS.map((indicator, place) => ({
      id: indicator.id,
      status: place === 9 && total === null ? 'blank' : 'scored',
      awarded: place === 9 && total === null ? null : (spread(index + place * 31, 300, 1000) / 100).toFixed(2),
      level: index % 3 === 0 ? 2 : 1,
      trace: `依据 教师情况!C5:C${40 + place}，共 ${spread(index + place, 20, 60)} 人。`,
    })),
  };
  return {
    id,
    name,
    unit: UNITS[index % UNITS.length]?.id ?? '',
    stage: STAGES[index % STAGES.length] ?? '',
    results: [own],
  };
}

const meanOf = (values: readonly number[]): string | null =>
  values.length === 0 ? null : (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2);

function gradeRow(
  schools: readonly AnnualSchool[],
  unit: string | null,
  stage: string | null,
): Rollup['gradeTotals'][number] {
  const own = schools.filter(
    (school) => (unit === null || school.unit === unit) && (stage === null || school.stage === stage),
  );
  const totals = own.flatMap(({ results }) => (results[0]?.total == null ? [] : [Number(results[0].total)]));
  return {
    standard: STANDARD,
    unit,
    stage,
    n: own.length,
    counts: Object.fromEntries(
      GRADES.map(({ code }) => [code, own.filter(({ results }) => results[0]?.grade === code).length]),
    ),
    withheld: own.length - totals.length,
    notApplied: 0,
    mean: meanOf(totals),
    median:
      totals.length === 0 ? null : ([...totals].sort((a, b) => a - b)[Math.floor(totals.length / 2)] ?? 0).toFixed(2),
  };
}

function rollupOf(schools: readonly AnnualSchool[], audience: 'internal' | 'public'): Rollup {
  const minimum = audience === 'public' ? 5 : null;
  const small = (count: number): number | null => (minimum !== null && count > 0 && count < minimum ? null : count);
  const hidden = (row: Rollup['gradeTotals'][number]) => ({
    ...row,
    counts: Object.fromEntries(Object.entries(row.counts).map(([code, value]) => [code, small(value ?? 0)])),
  });
  const inUnit = (unit: string) => schools.filter((school) => school.unit === unit);
  return {
    kind: 'rollup',
    formatVersion: '1.0',
    id: '00000000-0000-5000-8000-000000000000',
    issued: '2026-08-20',
    issuer: { id: '320400-jky', name: '示例市教科院' },
    producer: { tool: 'jiaoyan', version: '0.1.0' },
    derivedFrom: [],
    lang: 'zh-CN',
    programme: { id: 'example/programme-2025-2026', sha256: digest('b') },
    schoolYear: '2025-2026',
    basis: digest('e'),
    audience,
    minimumCell: minimum,
    coverage: UNITS.map(({ id, name }) => ({
      unit: id,
      name,
      due: inUnit(id).length + 1,
      assessed: inUnit(id).length,
      complete: inUnit(id).filter(({ results }) => results[0]?.total != null).length,
      missing: audience === 'public' ? [] : [{ id: `99${id}`, name: `${name}未报学校` }],
      levels: [
        { level: 1, schools: inUnit(id).length },
        { level: 2, schools: Math.floor(inUnit(id).length / 3) },
      ],
      decided: Math.floor(inUnit(id).length / 4),
      stages: [],
    })),
    grades: UNITS.flatMap(({ id }) =>
      STAGES.map((stage) => ({ ...hidden(gradeRow(schools, id, stage)), unit: id, stage })),
    ),
    gradeTotals: [
      ...UNITS.map(({ id }) => hidden(gradeRow(schools, id, null))),
      ...STAGES.map((stage) => gradeRow(schools, null, stage)),
      gradeRow(schools, null, null),
    ],
    indicators: INDICATORS.map(({ id, key, points }, place) => ({
      standard: STANDARD,
      indicator: id,
      key,
      points,
      n: schools.length,
      blank: 0,
      notApplicable: 0,
      full: spread(place, 1, 9),
      fullShare: '0.1200',
      mean: (spread(place, 5500, 9800) / 10000).toFixed(4),
      percentiles: { p10: '0.3100', p25: '0.5000', p50: '0.7000', p75: '0.9000', p90: '1.0000' },
      guarded: key ? schools.length : null,
      passed: key ? 7 : null,
      passShare: key ? '0.5833' : null,
      units: UNITS.map(({ id: unit }, index) => ({
        unit,
        n: inUnit(unit).length,
        mean: (spread(place * 7 + index * 13, 4000, 9900) / 10000).toFixed(4),
        full: 1,
        passed: null,
      })),
      stages: [],
    })),
    gaps: [...UNITS.map(({ id }) => id as string | null), null].map((unit, index) => ({
      standard: STANDARD,
      unit,
      level: 2,
      n: 4,
      mean: ((spread(index, 0, 900) - 450) / 100).toFixed(2),
      median: '0.50',
      flagged: 1,
      adjudicate: 0,
      bins: [],
    })),
    findings: [
      { code: 'JY2101', severity: 'error', schools: 9, units: [] },
      { code: 'JY2103', severity: 'error', schools: 4, units: [] },
    ],
    targets: [
      targetOf('示例优秀教研组', 200, [60, 120]),
      targetOf('示例优秀备课组', 400, [90, 150]),
      targetOf('示例突出贡献者', 300, [20, 40]),
      { ...targetOf('示例示范校', 100, []), candidates: null },
    ],
    changes: [
      {
        standard: STANDARD,
        unit: null,
        stage: null,
        n: 12,
        before: '80.10',
        now: '82.35',
        difference: '2.25',
        median: '1.90',
        raised: 4,
        kept: 7,
        lowered: 1,
      },
    ],
  };
}

function targetOf(zh: string, target: number, totals: readonly number[]): Rollup['targets'][number] {
  const awarded = totals.at(-1) ?? 0;
  return {
    award: zh,
    zh,
    target,
    by: 2026,
    awarded,
    candidates: 12,
    remaining: target - awarded,
    years: totals.map((total, index) => ({
      year: index === 0 ? '2023-2024' : '2024-2025',
      awarded: total - (totals[index - 1] ?? 0),
      total,
    })),
    projection:
      totals.length === 0
        ? null
        : {
            method: 'mean-of-years',
            from: '2023-2024',
            to: '2024-2025',
            yearsLeft: 1,
            perYear: String(awarded / 2),
            projected: String(awarded * 1.5),
            reached: awarded * 1.5 >= target,
            needed: String(target - awarded),
          },
  };
}

function rankingOf(schools: readonly AnnualSchool[], audience: 'internal' | 'public'): Ranking {
  const { issuer, producer, programme } = rollupOf(schools, audience);
  return {
    kind: 'ranking',
    formatVersion: '1.0',
    id: '00000000-0000-5000-8000-000000000001',
    issued: '2026-08-20',
    issuer,
    producer,
    derivedFrom: [],
    lang: 'zh-CN',
    programme,
    schoolYear: '2025-2026',
    standard: { id: STANDARD, sha256: digest('a') },
    audience,
    method: 'competition',
    compare: 'printed',
    order: [{ term: 'total', ...both('总分', 'total') }],
    basis: { results: schools.length, notApplied: 0, root: digest('f') },
    lists: STAGES.map((stage) => {
      const own = schools.filter((school) => school.stage === stage);
      const scores = own.map(({ results }) => results[0]?.total ?? null);
      return {
        list: stage,
        by: 'category' as const,
        places: null,
        cut: null,
        rows: own
          .map((school, index) => {
            const total = scores[index] ?? null;
            const better = scores.filter(
              (other) => other !== null && total !== null && Number(other) > Number(total),
            ).length;
            return {
              rank: total === null ? null : better + 1,
              school: { id: school.id, name: school.name, unit: school.unit },
              subject: { id: school.id, grain: 'school' as const, name: school.name },
              grade: gradeOf(total),
              total,
              eligibility: total !== null && Number(total) >= 90 ? ('eligible' as const) : ('not-eligible' as const),
              conditions: [],
              awarded: false,
              result: { id: school.id, sha256: digest('9') },
            };
          })
          .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity)),
      };
    }),
  };
}
