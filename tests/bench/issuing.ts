import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeWorkbook } from '../../src/cli/compose.js';
import type { Registry } from '../../src/model/generated/documents.js';
import { issueForm, type TemplateCache } from '../../src/workbook/form/issue-form.js';
import { prefilledForm } from '../../src/workflows/parts/last-year.js';
import type { LastYear } from '../../src/workflows/parts/last-year-data.js';
import { makePlanner } from '../../src/workflows/plan-for.js';
import { hasher, SCHOOL_ID, STAMP, sampleAssessment, sampleSchool } from '../support/sample-school.js';
import { schoolPlan } from '../support/school-plan.js';

/** CPU milliseconds a school against what it may take; writing the file is not counted. */
export interface IssuingMeasurement {
  readonly name: string;
  readonly ours: number;
  readonly budget: number;
}

const SCHOOLS = 100;
const ROUNDS = 9;
const WARM_UP_ROUNDS = 4;

/** Schools of one shape: they differ in name and code, and with teachers in every row. */
const schools = (teachers: number) =>
  Array.from({ length: SCHOOLS }, (_, index) => {
    const id = `21320${String(index).padStart(5, '0')}`;
    return schoolPlan({
      id,
      name: `示例第${index + 1}中学`,
      teachers,
      ...(teachers === 0 ? { researchGroups: 0, preparationGroups: 0 } : {}),
    });
  });

/** Issues the same schools round after round with one set of templates, as a batch does; the median round counts. */
async function perSchool(teachers: number): Promise<number> {
  const plans = schools(teachers);
  const templates: TemplateCache = new Map();
  const rounds: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    for (const plan of plans) await issueForm(plan, { templates });
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) rounds.push((user + system) / 1000 / plans.length);
  }
  return rounds.sort((a, b) => a - b)[rounds.length >> 1] ?? Number.NaN;
}

const TEACHERS = 120;

/** Last year of a large school: names, groups and posts of every teacher. */
const lastYear = (): LastYear => {
  const ids = Array.from({ length: TEACHERS }, (_, index) => `T${String(index + 1).padStart(3, '0')}`);
  return {
    file: '上学年.xlsx',
    subject: SCHOOL_ID,
    top: {},
    rows: ids.map((id, index) => ({
      id,
      grain: 'person',
      facts: { position: 'teacher', researchGroup: `G0${(index % 8) + 1}`, fiveTier: 'none' },
    })),
    fields: new Map(ids.map((id) => [id, { name: `教师${id}` }])),
  };
};

/** Everything between registry and bytes: planning the form, carrying last year over, writing it into the workbook. */
async function planningAndPrefill(): Promise<number> {
  const assessment = sampleAssessment(sampleSchool({ teachers: TEACHERS, researchGroups: 8, preparationGroups: 12 }));
  const workbook = await composeWorkbook();
  const before = lastYear();
  const rounds: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    for (let school = 0; school < 10; school += 1) {
      // A planner keeps the plans it has made: every school of a batch is planned once.
      const desk = { assessment, planner: makePlanner(assessment, hasher), workbook, hasher, stamp: STAMP };
      const plan = desk.planner.planFor(SCHOOL_ID);
      if (!plan) throw new TypeError('no plan');
      const form = prefilledForm(desk, plan, before);
      if (form.values.length < TEACHERS) throw new TypeError('nothing was carried over');
      await workbook.issue(form.plan, form.values);
    }
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) rounds.push((user + system) / 1000 / 10);
  }
  return rounds.sort((a, b) => a - b)[rounds.length >> 1] ?? Number.NaN;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CITY = join(ROOT, 'examples', 'changzhou-demo');

/** Milliseconds by the clock a school for `form issue` of a whole registry, start and writing of files included. */
export function issuingByProgram(count: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'jiaoyan-issuing-'));
  try {
    const registry = JSON.parse(readFileSync(join(CITY, 'registry-2025-2026.json'), 'utf8')) as Registry;
    const [model] = registry.schools;
    if (!model) throw new TypeError('no school in the example');
    const schools = Array.from({ length: count }, (__, index) => {
      const { codeHistory: _, ...rest } = model;
      return { ...rest, id: `21329${String(index).padStart(5, '0')}`, name: `示例第${index + 1}小学` };
    });
    const path = join(folder, 'registry.json');
    writeFileSync(path, JSON.stringify({ ...registry, schools, others: [], waivers: [] }));
    const out = join(folder, 'forms');
    const programme = join(CITY, 'programme-2025-2026.json');
    const args = ['form', 'issue', '--programme', programme, '--registry', path, '--out', out];
    const start = performance.now();
    const run = spawnSync(process.execPath, [join(ROOT, 'bin', 'run.js'), ...args], { cwd: folder });
    const taken = performance.now() - start;
    const written = run.status === 0 ? readdirSync(out).length : 0;
    if (written !== count) throw new TypeError(`${written} of ${count} forms were issued: ${run.stderr.toString()}`);
    return taken / count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Identity only, everything that is known of a large school, the whole way to it, and a city by the program itself. */
export async function benchIssuing(): Promise<readonly IssuingMeasurement[]> {
  return [
    { name: 'issuing a form with the identity only', ours: await perSchool(0), budget: 1 },
    { name: 'issuing a form with 120 teachers filled in', ours: await perSchool(TEACHERS), budget: 10 },
    {
      name: 'planning, carrying over and issuing a form of 120 teachers',
      ours: await planningAndPrefill(),
      budget: 60,
    },
    {
      name: 'issuing the forms of 1000 schools by the program, by the clock',
      ours: issuingByProgram(1000),
      budget: 60,
    },
  ];
}
