import { issueForm, type TemplateCache } from '../../src/workbook/form/issue-form.js';
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

/** Identity only, and everything that is known of a large school. */
export async function benchIssuing(): Promise<readonly IssuingMeasurement[]> {
  return [
    { name: 'issuing a form with the identity only', ours: await perSchool(0), budget: 1 },
    { name: 'issuing a form with 120 teachers filled in', ours: await perSchool(120), budget: 10 },
  ];
}
