import type { Ranking, Rollup } from './generated/documents.js';

/** A text in both languages. */
export interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/**
 * What a city institute publishes once a year, from which PDF, workbook and page are made: the roll-up, the rankings,
 * the names of what they count, how it was reached, and in the internal version every school's own results.
 */
export interface AnnualReport {
  readonly title: InBoth;
  /** Who issues it. */
  readonly office: string;
  /** ISO date. */
  readonly issued: string;
  readonly schoolYear: string;
  readonly audience: 'internal' | 'public';
  readonly rollup: Rollup;
  readonly rankings: readonly Ranking[];
  readonly names: AnnualNames;
  readonly method: AnnualMethod;
  /** `null` in the public version. */
  readonly schools: readonly AnnualSchool[] | null;
}

/** Names of what the numbers are about, in the order of the programme. */
export interface AnnualNames {
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly levels: readonly ({ readonly level: number } & InBoth)[];
  readonly standards: readonly AnnualStandard[];
  /** By code. */
  readonly findings: Readonly<Record<string, InBoth>>;
}

export interface AnnualStandard extends InBoth {
  readonly id: string;
  /** SHA-256 of the document. */
  readonly sha256: string;
  /** Version of the format, and what the points rest on. */
  readonly basis: InBoth;
  /** Best first. */
  readonly grades: readonly ({ readonly code: string; readonly min: string } & InBoth)[];
  readonly dimensions: readonly ({ readonly id: string } & InBoth)[];
  readonly indicators: readonly AnnualIndicator[];
}

export interface AnnualIndicator extends InBoth {
  readonly id: string;
  readonly dimension: string;
  /** Full points, as a decimal. */
  readonly points: string;
  readonly key: boolean;
}

/** How the numbers were reached, so that anybody can reach them again. */
export interface AnnualMethod {
  readonly programme: { readonly id: string; readonly sha256: string };
  readonly samples: readonly AnnualSample[];
  /** Sentences: rounding, final score, percentiles, suppression, projection. */
  readonly rules: readonly InBoth[];
  /** Entries and Merkle root (RFC 6962) of the ledger; `null` without a workspace. */
  readonly ledger: { readonly size: number; readonly root: string } | null;
  /** Name and version of the program. */
  readonly producer: string;
}

export interface AnnualSample {
  readonly level: number;
  readonly frame: number;
  readonly drawn: number;
  readonly seed: string;
  readonly seedSource: string;
  /** Digest of the frame, published before the seed was known. */
  readonly frameDigest: string;
}

/** A school's own results; persons are not in it. */
export interface AnnualSchool {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Category of the school. */
  readonly stage: string;
  readonly results: readonly AnnualResult[];
}

export interface AnnualResult {
  readonly standard: string;
  readonly subject: string;
  readonly name: string;
  /** Printed total; `null` while it is withheld. */
  readonly total: string | null;
  readonly grade: string | null;
  readonly indicators: readonly AnnualIndicatorResult[];
}

export interface AnnualIndicatorResult {
  readonly id: string;
  readonly status: 'scored' | 'blank' | 'not-applicable';
  /** Printed points. */
  readonly awarded: string | null;
  /** Highest level that judged it. */
  readonly level: number;
  /** Where the points come from, in the language of the report. */
  readonly trace: string;
}
