import type { Rollup } from '../model/generated/documents.js';
import { type RollupFrame, stageOrder, unitOrder } from './rollup-frame.js';
import type { SummaryCounts } from './summary-cells.js';

type Coverage = Rollup['coverage'][number];
type Assessed = SummaryCounts['schools'][number];

/** A school that must report, and what has been counted of it. */
interface Due {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly stage: string;
  readonly assessed: Assessed | undefined;
}

/** Who is due, who has reported, how far they have come; schools that only the counts know count as due, too. */
export function coverageOf(frame: RollupFrame, { schools }: SummaryCounts): Rollup['coverage'] {
  const due = dueSchools(frame, schools);
  const names = new Map(frame.programme.reportingUnits.map(({ id, name }) => [id, name]));
  const byUnit = new Map<string, Due[]>();
  for (const school of due) byUnit.set(school.unit, [...(byUnit.get(school.unit) ?? []), school]);
  return unitOrder(frame, byUnit.keys()).map((unit) =>
    unitCoverage(frame, { unit, name: names.get(unit) ?? unit, due: byUnit.get(unit) ?? [] }),
  );
}

interface UnitDue extends Pick<Coverage, 'unit' | 'name'> {
  readonly due: readonly Due[];
}

function unitCoverage(frame: RollupFrame, { unit, name, due }: UnitDue): Coverage {
  const levels = frame.programme.levels.map(({ level }) => level);
  const stages = stageOrder(
    frame,
    due.map(({ stage }) => stage),
  );
  const missing = due.filter(({ assessed }) => !assessed).map(({ id, name: own }) => ({ id, name: own }));
  return {
    unit,
    name,
    ...countsOf(due, levels),
    missing,
    stages: stages.map((stage) => ({
      stage,
      ...countsOf(
        due.filter((school) => school.stage === stage),
        levels,
      ),
    })),
  };
}

function countsOf(due: readonly Due[], levels: readonly number[]): Omit<Coverage['stages'][number], 'stage'> {
  const assessed = due.flatMap((school) => (school.assessed ? [school.assessed] : []));
  return {
    due: due.length,
    assessed: assessed.length,
    complete: assessed.filter(({ complete }) => complete).length,
    levels: levels.map((level) => ({
      level,
      schools: assessed.filter((school) => school.levels.includes(level)).length,
    })),
    decided: assessed.filter(({ decided }) => decided).length,
  };
}

/** Schools that report on their own, bases and institutions, in the order of the registry, then those it does not have. */
function dueSchools({ registry, category }: RollupFrame, assessed: readonly Assessed[]): readonly Due[] {
  const counted = new Map(assessed.map((school) => [school.id, school]));
  const schools = registry.schools
    .filter(({ parentSchool }) => parentSchool === undefined)
    .map(({ id, name, unit, schoolType }) => ({
      id,
      name,
      unit,
      stage: category(schoolType),
      assessed: counted.get(id),
    }));
  const others = registry.others.map(({ id, name, unit }) => ({
    id,
    name,
    unit,
    stage: '',
    assessed: counted.get(id),
  }));
  const known = new Set([...schools, ...others].map(({ id }) => id));
  const unknown = assessed
    .filter(({ id }) => !known.has(id))
    .map((school) => ({ id: school.id, name: school.id, unit: school.unit, stage: school.stage, assessed: school }));
  return [...schools, ...others, ...unknown];
}
