import { closeSync, openSync, writeSync } from 'node:fs';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import { reference } from '../../src/documents/envelope.js';
import { digestOf } from '../../src/documents/hasher.js';
import type { Codelist, Programme, Registry, Result, Standard } from '../../src/model/generated/documents.js';
import { indexMetrics } from '../../src/standards/metric-index.js';
import type { Assessment } from '../../src/workflows/assessment.js';
import { valuesInForce } from '../../src/workflows/values-in-force.js';
import { MINIMAL_DOCUMENTS } from './minimal-documents.js';

/** A made-up city: eight districts, schools of three categories, fifteen groups a school. */
interface City {
  readonly programme: Programme;
  readonly registry: Registry;
  readonly standards: readonly [school: Standard, group: Standard];
}

const UNITS = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'] as const;
const CATEGORIES = ['小学', '初中', '高中'] as const;
const GROUPS_A_SCHOOL = 15;
/** 1,000 × 43 + 15,000 × 36 = 583,000 indicators. */
const INDICATORS = { school: 43, group: 36 } as const;

const SCHOOL = 'bench/school';
const GROUP = 'bench/group';

function standard(id: string, indicators: number): Standard {
  const [model] = MINIMAL_DOCUMENTS.standard.indicators as readonly [Standard['indicators'][number]];
  return {
    ...MINIMAL_DOCUMENTS.standard,
    id,
    award: id,
    grades: GRADES,
    guard: GUARD,
    indicators: Array.from({ length: indicators }, (_, place) => ({
      ...model,
      id: `A${place + 1}`,
      points: '5',
      key: isKeyIndicator(`A${place + 1}`),
    })),
  };
}

/** Every fifth indicator is a key one. */
export const isKeyIndicator = (id: string): boolean => Number(id.slice(1)) % 5 === 1;

const GRADES: Standard['grades'] = [
  { code: 'excellent', zh: '优秀', en: 'excellent', min: '90' },
  { code: 'good', zh: '良好', en: 'good', min: '80' },
  { code: 'qualified', zh: '合格', en: 'qualified', min: '60' },
  { code: 'unqualified', zh: '不合格', en: 'unqualified', min: '0' },
];

const GUARD = { grade: 'excellent', elseGrade: 'good', minShare: '0.9', compare: 'printed', missesAllowed: 0 } as const;

const SCHOOL_STANDARD = standard(SCHOOL, INDICATORS.school);
const GROUP_STANDARD = standard(GROUP, INDICATORS.group);

const schoolId = (place: number): string => String(3_200_000_000 + place);

/** The city's rules and its list of schools. */
function benchCity(schools: number): City {
  const standards = [SCHOOL_STANDARD, GROUP_STANDARD] as const;
  const programme: Programme = {
    ...MINIMAL_DOCUMENTS.programme,
    id: 'bench/programme',
    schoolYear: '2025-2026',
    reportingUnits: UNITS.map((id) => ({ id, name: `${id}区`, area: null, functional: false })),
    entries: standards.map(({ id }) => ({ standard: id, purpose: 'award', nominated: false })),
    targets: [{ award: GROUP, zh: '优秀教研组', en: 'group', count: 200, by: 2026, clause: 'X', standard: GROUP }],
    gap: { flag: '5', adjudicate: '10' },
  };
  const [model] = MINIMAL_DOCUMENTS.registry.schools as readonly [Registry['schools'][number]];
  const registry: Registry = {
    ...MINIMAL_DOCUMENTS.registry,
    others: [],
    schools: Array.from({ length: schools }, (_, place) => ({
      ...model,
      id: schoolId(place),
      name: `学校${place}`,
      unit: unitOf(place),
      schoolType: categoryOf(place),
    })),
  };
  return { programme, registry, standards };
}

const unitOf = (place: number): string => UNITS[place % UNITS.length] as string;
const categoryOf = (place: number): string =>
  CATEGORIES[Math.floor(place / UNITS.length) % CATEGORIES.length] as string;

/** A small generator of numbers (mulberry32): the same city every time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Writes the results of the city, one a line, and says how many indicators they hold. */
export function writeCity(path: string, schools: number): number {
  const file = openSync(path, 'w');
  let indicators = 0;
  try {
    for (let place = 0; place < schools; place += 1) {
      const results = schoolResults(place);
      indicators += results.reduce((sum, result) => sum + result.indicators.length, 0);
      writeSync(file, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
    }
  } finally {
    closeSync(file);
  }
  return indicators;
}

/** Categories stand for themselves. */
const TYPES: Codelist = {
  ...MINIMAL_DOCUMENTS.codelist,
  entries: CATEGORIES.map((code) => ({ code, zh: code, attributes: { category: code } })),
};

/** The made-up city as an assessment. */
export function cityAssessment(schools: number): Assessment {
  const { programme, registry, standards } = benchCity(schools);
  return {
    programme,
    registry,
    standards,
    form: MINIMAL_DOCUMENTS.form,
    metrics: indexMetrics(MINIMAL_DOCUMENTS.metrics),
    schoolTypes: TYPES,
    stages: MINIMAL_DOCUMENTS.codelist,
    accepted: new Map(),
  };
}

const MOST_SCHOOLS = 1000;

/** A line of the city's results, or an id of it, as another city of the same province has it: other schools, another unit. */
export const inCity = (text: string, city: number): string => {
  const number = String(city).padStart(2, '0');
  return text
    .replaceAll('3200000', `32${number}000`)
    .replaceAll('"id":"00000', `"id":"${number}000`)
    .replace(/"unit":"D\d"/g, `"unit":"C${number}"`);
};

/** A province of such cities of a thousand schools each, as an assessment; its units are the cities. */
export function provinceAssessment(cities: number): Assessment {
  const assessment = cityAssessment(MOST_SCHOOLS);
  const schools = Array.from({ length: cities }, (_, city) =>
    assessment.registry.schools.map((school) => ({
      ...school,
      id: inCity(school.id, city),
      unit: `C${String(city).padStart(2, '0')}`,
    })),
  ).flat();
  return { ...assessment, registry: { ...assessment.registry, schools } };
}

/** The results of one school and its groups. */
export function schoolResults(place: number): readonly Result[] {
  const random = numbers(place + 1);
  const groups = Array.from({ length: GROUPS_A_SCHOOL }, (_, group) => groupResult(place, group + 1, random));
  return [result(place, { id: schoolId(place), grain: 'school', name: `学校${place}` }, random), ...groups];
}

/** The programme says nothing of single schools, so it is the same however many there are. */
const PROGRAMME = reference(nodeHasher, benchCity(1).programme);

const groupResult = (place: number, group: number, random: () => number): Result =>
  result(place, { id: `G${group}`, grain: 'researchGroup', name: `第${group}组`, stage: categoryOf(place) }, random);

function result(place: number, subject: Result['subject'], random: () => number): Result {
  const isSchool = subject.grain === 'school';
  const count = isSchool ? INDICATORS.school : INDICATORS.group;
  const own = isSchool ? SCHOOL_STANDARD : GROUP_STANDARD;
  const indicators = Array.from({ length: count }, (_, at) => indicator(at, random));
  const isGraded = random() < 0.97;
  const hundredths = 5000 + Math.floor(random() * 5000);
  const total = isGraded ? (hundredths / 100).toFixed(2) : null;
  const grade = total === null ? null : (GRADES.find(({ min }) => hundredths >= Number(min) * 100)?.code ?? null);
  const gap = Math.floor(random() * 2400) - 1200;
  const reviewed = isGraded && random() < 0.3;
  return {
    ...MINIMAL_DOCUMENTS.result,
    id: `${String(place).padStart(8, '0')}-0000-5000-8000-${subject.id.padStart(12, '0').replaceAll('G', 'a')}`,
    programme: PROGRAMME,
    standard: { id: own.id, sha256: digestOf(nodeHasher, own) },
    school: { id: schoolId(place), name: `学校${place}`, unit: unitOf(place), category: categoryOf(place), stages: [] },
    subject,
    effective: valuesInForce(own, null),
    indicators,
    total,
    grade,
    guardFailed: isGraded
      ? indicators.filter((entry, at) => at % 5 === 0 && Number(entry.printed) < 4.5).map(({ id }) => id)
      : null,
    ...(reviewed ? { levels: levelsOf(gap) } : {}),
  };
}

const level = (of: number) => ({ level: of, base: '90', total: '90.00', gradeScore: '90.00', grade: 'excellent' });

const levelsOf = (hundredths: number): NonNullable<Result['levels']> => [
  level(1),
  {
    ...level(2),
    gap: fraction(hundredths, 100),
    flag: Math.abs(hundredths) > 500,
    adjudicate: Math.abs(hundredths) > 1000,
  },
];

function fraction(numerator: number, denominator: number): string {
  let [a, b] = [Math.abs(numerator), denominator];
  while (b !== 0) [a, b] = [b, a % b];
  return denominator === a ? String(numerator / a) : `${numerator / a}/${denominator / a}`;
}

/** Shares as rules give them: of members, of periods, of items; some full, some blank, some not applicable. */
function indicator(at: number, random: () => number): Result['indicators'][number] {
  const id = `A${at + 1}`;
  const cells = [`活动次数!D${at + 5}:H${at + 5}`, `教师情况!K${at + 2}`];
  const chance = random();
  if (chance < 0.02)
    return { id, status: 'not-applicable', share: null, awarded: null, printed: null, inputs: null, cells };
  if (chance < 0.05) return { id, status: 'blank', share: null, awarded: null, printed: null, inputs: null, cells };
  const members = 4 + Math.floor(random() * 27);
  const met = chance < 0.35 ? members : Math.floor(random() * (members + 1));
  return {
    id,
    status: 'scored',
    share: fraction(met, members),
    awarded: fraction(met * 5, members),
    printed: ((met * 5) / members).toFixed(2),
    inputs: {
      type: 'members',
      histogram: [
        { values: ['20', '19'], members: met },
        { values: ['3', '-'], members: members - met },
      ],
    },
    cells,
  } as unknown as Result['indicators'][number];
}
