import type { AnnualResult, AnnualSchool } from '../../model/annual-report.js';
import type { IndicatorResult, Language, Result } from '../../model/generated/documents.js';
import { toDecimal } from '../../model/rational.js';
import { type TraceNames, traceIndicator } from '../../output/indicator-trace.js';
import { type Assessment, allStandards } from '../assessment.js';
import { finalAward } from '../report/feedback.js';
import { traceNames } from '../trace-names.js';

/**
 * Collects what the internal version shows of each school: its own results and those of its nominated groups, with the
 * sentence behind every point. Groups that were not nominated and persons are left out.
 */
export class SchoolCollector {
  readonly #schools = new Map<string, { readonly school: Result['school']; readonly results: AnnualResult[] }>();
  readonly #names = new Map<string, TraceNames>();

  constructor(
    private readonly assessment: Assessment,
    private readonly language: Language,
  ) {}

  /** Takes a result in, whatever the order. */
  add(result: Result): void {
    if (result.status === 'not-applied' || result.subject.grain === 'person') return;
    const known = this.#schools.get(result.school.id) ?? { school: result.school, results: [] };
    this.#schools.set(result.school.id, known);
    known.results.push(this.#shown(result));
  }

  /** The schools in the order of their ids; a school's own result first. */
  schools(): readonly AnnualSchool[] {
    return [...this.#schools.values()]
      .sort((a, b) => compare(a.school.id, b.school.id))
      .map(({ school, results }) => ({
        id: school.id,
        name: school.name,
        unit: school.unit,
        stage: school.category,
        results: results.sort(
          (a, b) => Number(b.subject === school.id) - Number(a.subject === school.id) || compare(a.subject, b.subject),
        ),
      }));
  }

  #shown(result: Result): AnnualResult {
    const { total, grade } = result.final ?? result;
    const names = this.#namesOf(result.standard.id);
    const standard = allStandards(this.assessment).find(({ id }) => id === result.standard.id);
    return {
      standard: result.standard.id,
      subject: result.subject.id,
      name: result.subject.name,
      total,
      grade,
      indicators: result.indicators.map((own) => {
        const indicator = standard?.indicators.find(({ id }) => id === own.id);
        return {
          id: own.id,
          status: own.status,
          awarded: awardedOf(own, result),
          level: own.level ?? 1,
          trace: indicator
            ? traceIndicator({ indicator, result: own, sources: standard?.sources ?? [], names }, this.language)
            : '',
        };
      }),
    };
  }

  #namesOf(standard: string): TraceNames {
    const names = this.#names.get(standard) ?? traceNames(this.assessment, standard);
    this.#names.set(standard, names);
    return names;
  }
}

/** The points after all levels, rounded as the result rounds. */
function awardedOf(own: IndicatorResult, { effective }: Result): string | null {
  const award = finalAward(own);
  return award ? toDecimal(award, effective.rounding.decimals, effective.rounding.mode) : null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
