import { digestOf, type Hasher } from '../../documents/hasher.js';
import { entryOf } from '../../messages/catalogue.js';
import type { AnnualNames, AnnualStandard } from '../../model/annual-report.js';
import type { Rollup, Standard } from '../../model/generated/documents.js';
import { type Assessment, allStandards } from '../assessment.js';

/** Names of everything that a roll-up counts. */
export const annualNames = (assessment: Assessment, rollup: Rollup, hasher: Hasher): AnnualNames => ({
  units: assessment.programme.reportingUnits.map(({ id, name }) => ({ id, name })),
  levels: assessment.programme.levels.map(({ level, zh, en }) => ({ level, zh, en })),
  standards: allStandards(assessment).map((standard) => annualStandard(standard, hasher)),
  findings: Object.fromEntries(
    rollup.findings.flatMap(({ code }) => {
      const entry = entryOf(code);
      return entry ? [[code, { zh: entry.zh.title, en: entry.en.title }]] : [];
    }),
  ),
});

const annualStandard = (standard: Standard, hasher: Hasher): AnnualStandard => ({
  id: standard.id,
  sha256: digestOf(hasher, standard),
  zh: standard.title.zh,
  en: standard.title.en,
  basis: {
    zh: `${standard.version} 版；${withoutStop(standard.pointsBasis.zh)}`,
    en: `version ${standard.version}; ${withoutStop(standard.pointsBasis.en)}`,
  },
  grades: standard.grades.map(({ code, min, zh, en }) => ({ code, min, zh, en: en ?? code })),
  dimensions: standard.dimensions.map(({ id, zh, en }) => ({ id, zh, en })),
  indicators: standard.indicators.map(({ id, zh, en, dimension, points, key }) => ({
    id,
    zh,
    en,
    dimension,
    points,
    key: key ?? false,
  })),
});

/** A sentence that goes on: what follows it brings its own stop. */
const withoutStop = (sentence: string): string => sentence.replace(/[。.]$/, '');
