import type { Hasher } from '../../documents/hasher.js';
import type { AnnualMethod, AnnualReport, AnnualSchool } from '../../model/annual-report.js';
import type { Ranking, Rollup, Sample } from '../../model/generated/documents.js';
import type { Assessment } from '../assessment.js';
import { annualMethod } from './annual-method.js';
import { annualNames } from './annual-names.js';

/** What an annual report is made from. */
export interface AnnualSources {
  readonly assessment: Assessment;
  readonly rollup: Rollup;
  readonly rankings: readonly Ranking[];
  readonly samples: readonly Sample[];
  readonly ledger: AnnualMethod['ledger'];
  /** Left out of a public report, whatever is given. */
  readonly schools: readonly AnnualSchool[];
  readonly hasher: Hasher;
}

/** The annual report of a city: whole, or for the public where its roll-up is. */
export function annualReport(sources: AnnualSources): AnnualReport {
  const { assessment, rollup, rankings, schools, hasher } = sources;
  const { areaName } = assessment.programme;
  return {
    title: {
      zh: `${areaName}${rollup.schoolYear.replace('-', '—')}学年校本教研评估年度排名与目标进展报告`,
      en: `${areaName}: annual report on school-based teaching research, ${rollup.schoolYear}`,
    },
    office: rollup.issuer.name,
    issued: rollup.issued,
    schoolYear: rollup.schoolYear,
    audience: rollup.audience,
    rollup,
    rankings: rankings.filter(({ audience }) => audience === rollup.audience),
    names: annualNames(assessment, rollup, hasher),
    method: annualMethod(sources),
    schools: rollup.audience === 'public' ? null : schools,
  };
}
