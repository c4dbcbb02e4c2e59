import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAssessment } from '../../../src/workflows/assessment.ts';
import { makePlanner } from '../../../src/workflows/plan-for.ts';
import { ROOT } from '../schemas.mjs';
import { hasher } from './documents.mjs';

const SCHEMAS = join(ROOT, 'schemas');

/** The documents that come with the program, read from `schemas/`. */
const catalogue = {
  ids: () => Promise.resolve(readdirSync(SCHEMAS)),
  load: (_kind, id) => {
    const path = [join(SCHEMAS, 'standards', `${id}.json`), join(SCHEMAS, `${id}.json`)].find((each) =>
      existsSync(each),
    );
    return Promise.resolve({ ok: true, value: JSON.parse(readFileSync(path, 'utf8')), findings: [] });
  },
};

/** Programme and registry with all they refer to, and the forms of their subjects. */
export async function assessmentOf(programme, registry, accepted) {
  const loaded = await loadAssessment(catalogue, programme, registry, accepted);
  if (!loaded.ok) throw new TypeError(JSON.stringify(loaded.findings));
  const planner = makePlanner(loaded.value, hasher);
  const applying = (loaded.value.applications ?? []).map((own) => makePlanner(own, hasher));
  return {
    assessment: loaded.value,
    planFor: (id) => planner.planFor(id),
    applicationPlanFor: (id) => applying[0]?.planFor(id),
  };
}
