import type { Award, Programme, Registry, Result, Rollup, Standard } from '../model/generated/documents.js';

/** The parts of a roll-up that are counted from results. */
export type RollupCounts = Pick<Rollup, 'coverage' | 'grades' | 'targets'>;

/** Which schools there are, what is aimed at, and what has been awarded already. */
export interface RollupFrame {
  readonly programme: Programme;
  readonly registry: Registry;
  readonly standards: readonly Standard[];
  readonly awards: readonly Award[];
}

interface GradeCell {
  readonly standard: string;
  readonly unit: string;
  readonly stage: string;
  readonly counts: Record<string, number>;
  withheld: number;
  notApplied: number;
}

/** Counts results as they come, one at a time: constant memory however many schools there are. */
export class RollupCounter {
  readonly #frame: RollupFrame;
  readonly #cells = new Map<string, GradeCell>();
  readonly #assessed = new Map<string, { complete: boolean }>();
  readonly #candidates = new Map<string, number>();

  constructor(frame: RollupFrame) {
    this.#frame = frame;
  }

  /** Counts one result. */
  add(result: Result): void {
    if (!isApplicant(result)) this.#countCoverage(result);
    const cell = this.#cellOf(result);
    const grade = gradeOf(result);
    if (result.status === 'not-applied') cell.notApplied += 1;
    else if (grade === null) cell.withheld += 1;
    else cell.counts[grade] = (cell.counts[grade] ?? 0) + 1;
    if (grade !== null && grade === bestGrade(result)) this.#countCandidate(result.standard.id);
  }

  #countCoverage(result: Result): void {
    const known = this.#assessed.get(result.school.id);
    const own = result.subject.id === result.school.id;
    const complete = own ? gradeOf(result) !== null : true;
    this.#assessed.set(result.school.id, { complete: (known?.complete ?? true) && complete });
  }

  #countCandidate(standard: string): void {
    this.#candidates.set(standard, (this.#candidates.get(standard) ?? 0) + 1);
  }

  #cellOf(result: Result): GradeCell {
    const stage = stageOf(result);
    const key = [result.standard.id, result.school.unit, stage].join('\n');
    const cell = this.#cells.get(key) ?? {
      standard: result.standard.id,
      unit: result.school.unit,
      stage,
      counts: {},
      withheld: 0,
      notApplied: 0,
    };
    this.#cells.set(key, cell);
    return cell;
  }

  /** The counts so far, in the order of the programme. */
  counts(): RollupCounts {
    return { coverage: this.#coverage(), grades: this.#grades(), targets: this.#targets() };
  }

  #coverage(): Rollup['coverage'] {
    const { programme, registry } = this.#frame;
    return programme.reportingUnits.map(({ id, name }) => {
      const due = [...registry.schools, ...registry.others].filter((subject) => subject.unit === id);
      const assessed = due.filter((subject) => this.#assessed.has(subject.id));
      const complete = assessed.filter((subject) => this.#assessed.get(subject.id)?.complete);
      const missing = due
        .filter((subject) => !this.#assessed.has(subject.id))
        .map((subject) => ({ id: subject.id, name: subject.name }));
      return { unit: id, name, due: due.length, assessed: assessed.length, complete: complete.length, missing };
    });
  }

  #grades(): Rollup['grades'] {
    const units = this.#frame.programme.reportingUnits.map((unit) => unit.id);
    const standards = this.#frame.standards.map((standard) => standard.id);
    const rank = (cell: GradeCell): number => standards.indexOf(cell.standard) * 1000 + units.indexOf(cell.unit);
    return [...this.#cells.values()]
      .sort((a, b) => rank(a) - rank(b) || (a.stage < b.stage ? -1 : a.stage > b.stage ? 1 : 0))
      .map((cell) => ({ ...cell, counts: orderedCounts(this.#frame.standards, cell) }));
  }

  #targets(): Rollup['targets'] {
    const { programme, awards } = this.#frame;
    return programme.targets.map(({ award, zh, count, by, standard }) => {
      const awarded = awards.filter((held) => held.award === award && held.status === 'active').length;
      const candidates = this.#candidatesOf(standard ?? this.#standardOf(award));
      return { award, zh, target: count, by, awarded, candidates, remaining: Math.max(0, count - awarded) };
    });
  }

  /**
   * `null` where this year nobody is assessed for the award: the standard is missing, or serves self-check only. A
   * standard without points of its own has the candidates of the one that its ranking names.
   */
  #candidatesOf(standard: string): number | null {
    const entry = this.#frame.programme.entries.find((candidate) => candidate.standard === standard);
    if (entry?.purpose !== 'award') return null;
    const scoring = this.#frame.standards.find(({ id }) => id === standard)?.ranking?.standard ?? standard;
    return this.#candidates.get(scoring) ?? 0;
  }

  #standardOf(award: string): string {
    return this.#frame.standards.find((standard) => standard.award === award)?.id ?? '';
  }
}

/** The grade after all levels that judged; `null` while it is withheld. */
/** Applicants stand beside their school, which reports on its own. */
const isApplicant = ({ subject }: Result): boolean => subject.grain === 'person';

export const gradeOf = (result: Result): string | null => (result.final ?? result).grade;

const bestGrade = (result: Result): string | undefined => result.effective.grades[0]?.code;

/** Schools are grouped by category, research groups by their stage where the registry gives one. */
function stageOf({ subject, school }: Result): string {
  if (subject.id === school.id || subject.grain !== 'researchGroup') return school.category;
  return subject.stage ?? school.category;
}

/** Every grade of the standard, best first, also those that nobody got. */
function orderedCounts(standards: readonly Standard[], cell: GradeCell): Record<string, number> {
  const grades = standards.find((standard) => standard.id === cell.standard)?.grades ?? [];
  return { ...Object.fromEntries(grades.map(({ code }) => [code, 0])), ...cell.counts };
}
