import { supersedes } from '../model/award-standing.js';
import type { Award, Decision, Findings, Result, Standard } from '../model/generated/documents.js';
import { add, decimal, divide, parseRational, subtract, toDecimal, toFraction, ZERO } from '../model/rational.js';
import { standingJudgement } from '../model/standing-award.js';
import { exactDecimal } from './histogram.js';
import {
  addChange,
  addGaps,
  addGrades,
  addIndicator,
  type ChangeCell,
  changeCell,
  changeEntry,
  type GapCell,
  type GradeCell,
  gapCell,
  gapEntry,
  gradeCell,
  gradeEntry,
  type IndicatorCell,
  indicatorCell,
  indicatorEntries,
  type Place,
  type SummaryCounts,
  type ValueTables,
  valueTables,
} from './summary-cells.js';

/** Total and grade of last year, by `subjectKey`. */
export type LastYear = ReadonlyMap<string, { readonly total: string | null; readonly grade: string | null }>;

/** The members of a result that are counted. */
export type CountedResult = Pick<
  Result,
  | 'standard'
  | 'school'
  | 'subject'
  | 'status'
  | 'effective'
  | 'indicators'
  | 'total'
  | 'guardFailed'
  | 'grade'
  | 'levels'
> & { readonly final?: Pick<NonNullable<Result['final']>, 'total' | 'guardFailed' | 'grade'> };

/** What counting needs to know beside the results. */
export interface CountingFrame {
  readonly standards: readonly Standard[];
  readonly lastYear: LastYear;
}

/** Under which key last year's value of a subject stands; school codes are those of this year. */
export const subjectKey = (school: string, subject: string, standard: string): string =>
  `${school}/${subject}/${standard}`;

type SchoolEntry = SummaryCounts['schools'][number];
type AwardEntry = SummaryCounts['awards'][number];

interface Cell {
  readonly place: Place;
  readonly grades: GradeCell;
  readonly indicators: Map<string, IndicatorCell>;
}

interface FindingCell {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly unit: string;
  schools: number;
}

/** What each rule of a standard is worth and whether it is a key indicator. */
interface IndicatorFrame {
  readonly points: string;
  readonly key: boolean;
  /** Share of an award that a reviewer gave, by its text. */
  readonly shares: Map<string, string>;
}

/**
 * Counts results, or summaries of them, as they come: constant memory however many there are, apart from the list of
 * schools and one entry for each different value. Whatever way the parts are grouped and ordered, the counts are the same.
 */
export class SummaryCounter {
  readonly #frames = new Map<string, ReadonlyMap<string, IndicatorFrame>>();
  readonly #lastYear: LastYear;
  /** The values that were met; whoever looks at counts may use them. */
  readonly tables = valueTables();
  readonly #schools = new Map<string, SchoolEntry>();
  readonly #cells = new Map<string, Cell>();
  readonly #gaps = new Map<string, GapCell>();
  readonly #changes = new Map<string, ChangeCell>();
  readonly #findings = new Map<string, FindingCell>();
  readonly #told = new Set<string>();
  readonly #awards = new Map<string, AwardEntry>();
  readonly #decided = new Set<string>();

  constructor({ standards, lastYear }: CountingFrame) {
    this.#lastYear = lastYear;
    for (const { id, indicators } of standards)
      this.#frames.set(
        id,
        new Map(indicators.map(({ id: own, points, key }) => [own, { points, key, shares: new Map() }])),
      );
  }

  /** Whether anything of a school has been counted. */
  hasSchool = (id: string): boolean => this.#schools.has(id);

  /** Counts one result. */
  add(result: CountedResult): void {
    const grade = gradeOf(result);
    if (!isApplicant(result)) this.#countSchool(result, grade);
    const cell = this.#cellOf(result.standard.id, result.school.unit, stageOf(result));
    countGrade(cell.grades, result, grade);
    this.#countIndicators(cell, result);
    this.#countGaps(result);
    this.#countChange(result, grade);
  }

  #countSchool({ school, subject, levels }: CountedResult, grade: string | null): void {
    const known = this.#schools.get(school.id);
    const isComplete = subject.id !== school.id || grade !== null;
    const judged = levels?.map(({ level }) => level) ?? [];
    if (known && known.complete === (known.complete && isComplete) && judged.every((one) => known.levels.includes(one)))
      return;
    this.#schools.set(school.id, {
      id: school.id,
      unit: school.unit,
      stage: school.category,
      complete: (known?.complete ?? true) && isComplete,
      levels: [...new Set([1, ...(known?.levels ?? []), ...judged])].sort((a, b) => a - b),
      decided: false,
    });
  }

  #cellOf(standard: string, unit: string, stage: string): Cell {
    const key = `${standard}\n${unit}\n${stage}`;
    const known = this.#cells.get(key);
    if (known) return known;
    const place = { standard, unit, stage };
    const cell = { place, grades: gradeCell(this.tables, place), indicators: new Map<string, IndicatorCell>() };
    this.#cells.set(key, cell);
    return cell;
  }

  #countIndicators(cell: Cell, result: CountedResult): void {
    const frame = this.#frames.get(result.standard.id);
    const guardFailed = result.effective.guard === null ? null : (result.final ?? result).guardFailed;
    for (const entry of result.indicators) {
      const known = frame?.get(entry.id);
      const counted = indicatorOf(this.tables, cell, entry.id);
      if (entry.status === 'not-applicable') {
        counted.notApplicable += 1;
        continue;
      }
      const share = finalShare(entry, known);
      if (share === null) counted.blank += 1;
      else counted.shares.up(share);
      if (guardFailed === null || known?.key !== true) continue;
      counted.guarded += 1;
      if (guardFailed.includes(entry.id)) counted.failed += 1;
    }
  }

  #countGaps({ standard, school, levels }: CountedResult): void {
    for (const { level, gap, flag, adjudicate } of levels ?? []) {
      if (gap === undefined || gap === null) continue;
      const cell = this.#gapOf({ standard: standard.id, unit: school.unit, level });
      if (flag === true) cell.flagged += 1;
      if (adjudicate === true) cell.adjudicate += 1;
      cell.gaps.up(toDecimal(parseRational(gap) ?? ZERO, 2));
    }
  }

  #countChange(result: CountedResult, grade: string | null): void {
    const { standard, school, subject, effective } = result;
    const before = this.#lastYear.get(subjectKey(school.id, subject.id, standard.id));
    const total = (result.final ?? result).total;
    if (!before || before.total === null || total === null) return;
    const cell = this.#changeOf({ standard: standard.id, unit: school.unit, stage: stageOf(result) });
    const [then, now] = [decimal(before.total), decimal(total)];
    cell.before = add(cell.before, then);
    cell.now = add(cell.now, now);
    cell.differences.up(exactDecimal(subtract(now, then)));
    const move = gradeMove(effective.grades, before.grade, grade);
    if (move !== null) cell[move] += 1;
  }

  /** Counts the schools of findings; a school counts once for each code. Findings of no known school are passed over. */
  addFindings(
    { files, findings }: Pick<Findings, 'files' | 'findings'>,
    unitOf: (school: string) => string | null,
  ): void {
    const schools = new Map(files.map(({ file, school }) => [file, school]));
    for (const { code, severity, where } of findings) {
      const school = schools.get(where.file ?? '');
      const unit = school === undefined ? null : unitOf(school);
      if (unit === null || this.#told.has(`${school} ${code}`)) continue;
      this.#told.add(`${school} ${code}`);
      this.#findingOf({ code, severity, unit }).schools += 1;
    }
  }

  #gapOf(of: Pick<GapCell, 'standard' | 'unit' | 'level'>): GapCell {
    return cellIn(this.#gaps, `${of.standard}\n${of.unit}\n${of.level}`, () => gapCell(this.tables, of));
  }

  #changeOf(of: Pick<ChangeCell, 'standard' | 'unit' | 'stage'>): ChangeCell {
    return cellIn(this.#changes, `${of.standard}\n${of.unit}\n${of.stage}`, () => changeCell(this.tables, of));
  }

  #findingOf(of: Omit<FindingCell, 'schools'>): FindingCell {
    return cellIn(this.#findings, `${of.code}\n${of.severity}\n${of.unit}`, () => ({ ...of, schools: 0 }));
  }

  /** Counts an award; the same award of several sources is one. */
  addAward({ id, award, subject, year, status, validFrom, validTo }: Award): void {
    const entry = { id, award, unit: subject.unit, year, status, validFrom };
    this.#addAward(validTo === undefined ? entry : { ...entry, validTo });
  }

  /** Of two states of one award the later one counts. */
  #addAward(entry: AwardEntry): void {
    const known = this.#awards.get(entry.id);
    if (!known || supersedes(entry, known)) this.#awards.set(entry.id, entry);
  }

  /** Counts a decision about a school itself. */
  addDecision({ school, subject }: Pick<Decision, 'school' | 'subject'>): void {
    if (school === subject) this.#decided.add(school);
  }

  /** Adds what a summary has counted. The caller has made sure that no school is counted twice. */
  addCounts(counts: SummaryCounts): void {
    for (const school of counts.schools) {
      this.#schools.set(school.id, school);
      if (school.decided) this.#decided.add(school.id);
    }
    for (const entry of counts.grades) addGrades(this.#cellOf(entry.standard, entry.unit, entry.stage).grades, entry);
    const shares = this.tables.shares.placesOf(counts.shares);
    for (const entry of counts.indicators) {
      const cell = this.#cellOf(entry.standard, entry.unit, entry.stage);
      addIndicator(indicatorOf(this.tables, cell, entry.indicator), entry, shares);
    }
    for (const entry of counts.gaps) addGaps(this.#gapOf(entry), entry);
    for (const entry of counts.changes) addChange(this.#changeOf(entry), entry);
    for (const { schools, ...of } of counts.findings) this.#findingOf(of).schools += schools;
    for (const award of counts.awards) this.#addAward(award);
  }

  /** The counts so far, in canonical order. */
  counts(): SummaryCounts {
    const cells = inOrder(this.#cells);
    return {
      schools: inOrder(this.#schools).map((school) => ({ ...school, decided: this.#decided.has(school.id) })),
      grades: cells.map(({ grades }) => gradeEntry(grades)),
      ...indicatorEntries(
        this.tables,
        cells.flatMap(({ place, indicators }) => inOrder(indicators).map((cell) => ({ place, cell }))),
      ),
      gaps: inOrder(this.#gaps).map(gapEntry),
      findings: inOrder(this.#findings),
      awards: inOrder(this.#awards),
      changes: inOrder(this.#changes).map(changeEntry),
    };
  }
}

function cellIn<T>(cells: Map<string, T>, key: string, make: () => T): T {
  const known = cells.get(key);
  if (known !== undefined) return known;
  const cell = make();
  cells.set(key, cell);
  return cell;
}

const inOrder = <T>(cells: ReadonlyMap<string, T>): readonly T[] =>
  [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);

/** Written out: it is called for every indicator of every result. */
function indicatorOf(tables: ValueTables, { indicators }: Cell, id: string): IndicatorCell {
  const known = indicators.get(id);
  if (known !== undefined) return known;
  const cell = indicatorCell(tables, id);
  indicators.set(id, cell);
  return cell;
}

/** Share of full points after all levels: what the highest level gave, else what was calculated. */
function finalShare(
  { share, judged }: Pick<Result['indicators'][number], 'share' | 'judged'>,
  frame: IndicatorFrame | undefined,
): string | null {
  const given = standingJudgement(judged)?.awarded;
  if (given === undefined || frame === undefined || Number(frame.points) === 0) return share;
  const known = frame.shares.get(given);
  if (known !== undefined) return known;
  const points = decimal(frame.points);
  const text = toFraction(divide(parseRational(given) ?? ZERO, points));
  frame.shares.set(given, text);
  return text;
}

function countGrade(cell: GradeCell, result: CountedResult, grade: string | null): void {
  const total = (result.final ?? result).total;
  if (result.status === 'not-applied') cell.notApplied += 1;
  else if (grade === null) cell.withheld += 1;
  else {
    cell.counts[grade] = (cell.counts[grade] ?? 0) + 1;
    if (grade === result.effective.grades[0]?.code) cell.best += 1;
    if (total !== null) cell.totals.up(total);
  }
}

/** Grades stand best first. `null` where one of them is missing or of another scale. */
function gradeMove(
  grades: Result['effective']['grades'],
  before: string | null,
  now: string | null,
): 'raised' | 'kept' | 'lowered' | null {
  const [then, today] = [before, now].map((grade) => grades.findIndex(({ code }) => code === grade)) as [
    number,
    number,
  ];
  if (then < 0 || today < 0) return null;
  return today < then ? 'raised' : today > then ? 'lowered' : 'kept';
}

/** Applicants stand beside their school, which reports on its own. */
const isApplicant = ({ subject }: CountedResult): boolean => subject.grain === 'person';

/** The grade after all levels; `null` while it is withheld. */
const gradeOf = (result: CountedResult): string | null => (result.final ?? result).grade;

/** Schools are grouped by category, research groups by their stage where the registry gives one. */
function stageOf({ subject, school }: CountedResult): string {
  if (subject.id === school.id || subject.grain !== 'researchGroup') return school.category;
  return subject.stage ?? school.category;
}
