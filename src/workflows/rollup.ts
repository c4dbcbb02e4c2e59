import { canonicalJson } from '../documents/canonical.js';
import { derivation, envelope, reference, type Stamp } from '../documents/envelope.js';
import { type Hasher, nameBasedId } from '../documents/hasher.js';
import type { Award, Result, Rollup, Summary } from '../model/generated/documents.js';
import { publishedRollup, USUAL_MINIMUM } from '../statistics/publication.js';
import { rollupBody } from '../statistics/rollup.js';
import type { RollupFrame } from '../statistics/rollup-frame.js';
import type { SummaryCounts, ValueTables } from '../statistics/summary-cells.js';
import { type LastYear, SummaryCounter, subjectKey } from '../statistics/summary-counter.js';
import { type Assessment, allStandards } from './assessment.js';
import { categoryOf, presentId } from './registry-subject.js';

/** What a roll-up is made with. */
export interface RollupDesk {
  readonly assessment: Assessment;
  readonly awards: readonly Award[];
  /** Last year's accepted results; without them nothing is compared. */
  readonly lastYear?: LastYear;
  readonly stamp: Stamp;
  readonly hasher: Hasher;
}

/** A counter for this year's results and for summaries of them; add them one by one, then `rollupDocument`. */
export function rollupCounter({ assessment, awards, lastYear = new Map() }: RollupDesk): SummaryCounter {
  const counter = new SummaryCounter({ standards: allStandards(assessment), lastYear });
  for (const award of awards) counter.addAward(award);
  return counter;
}

/** Totals and grades of last year's results, under the codes that schools have now. */
export function lastYearOf(results: Iterable<Result>, { registry }: Pick<Assessment, 'registry'>): LastYear {
  const lastYear = new Map<string, { readonly total: string | null; readonly grade: string | null }>();
  for (const { school, subject, standard, final, total, grade } of results) {
    const id = presentId(registry, school.id);
    const own = subject.id === school.id ? id : subject.id;
    lastYear.set(subjectKey(id, own, standard.id), {
      total: (final ?? { total }).total,
      grade: (final ?? { grade }).grade,
    });
  }
  return lastYear;
}

/** How the roll-up of an assessment is laid out, and on which day. */
export const rollupFrame = (assessment: Assessment, on: string): RollupFrame => ({
  programme: assessment.programme,
  registry: assessment.registry,
  standards: allStandards(assessment),
  category: (schoolType) => categoryOf(assessment.schoolTypes, schoolType),
  stages: [
    ...new Set([
      ...assessment.schoolTypes.entries.flatMap(({ attributes }) => attributes?.['category'] ?? []),
      ...assessment.stages.entries.map(({ zh }) => zh),
    ]),
  ],
  on,
});

/** The roll-up document of what has been counted. */
export const rollupDocument = (desk: RollupDesk, counter: SummaryCounter): Rollup =>
  rollupOf(desk, counter.counts(), counter.tables);

/** The roll-up document of counts: the same bytes whether they came from results or from summaries. */
export function rollupOf(
  { assessment, stamp, hasher }: RollupDesk,
  counts: SummaryCounts,
  tables?: ValueTables,
): Rollup {
  const { programme } = assessment;
  return {
    kind: 'rollup',
    ...envelope(stamp),
    id: nameBasedId(hasher, 'rollup', programme.id),
    programme: reference(hasher, programme),
    schoolYear: programme.schoolYear,
    basis: hasher.sha256(canonicalJson(counts)),
    audience: 'internal',
    minimumCell: null,
    ...rollupBody(rollupFrame(assessment, stamp.issued), counts, tables),
  };
}

/**
 * The roll-up as it may be published, under an id of its own and without the digest of the counts: whoever guessed what is
 * left out could try the guess by it.
 */
export function publicRollup({ assessment, hasher }: RollupDesk, rollup: Rollup): Rollup {
  const minimum = assessment.programme.publication?.minimumCell ?? USUAL_MINIMUM;
  const id = nameBasedId(hasher, 'rollup', assessment.programme.id, 'public');
  const { basis: _, ...published } = publishedRollup(rollup, rollupFrame(assessment, rollup.issued), minimum);
  return { ...published, id };
}

/** The summary that is handed up: what has been counted, and from which summaries, if any. */
export function summaryDocument(
  { assessment, stamp, hasher }: RollupDesk,
  counts: SummaryCounts,
  parts: readonly Summary[] = [],
): Summary {
  const { programme } = assessment;
  const derived = parts.flatMap((part) => [derivation(hasher, part), ...part.derivedFrom]);
  const unique = [...new Map(derived.map((one) => [one.sha256, one])).values()];
  return {
    kind: 'summary',
    ...envelope(
      stamp,
      unique.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
    ),
    id: nameBasedId(hasher, 'summary', programme.id, ...counts.schools.map(({ id }) => id)),
    programme: reference(hasher, programme),
    schoolYear: programme.schoolYear,
    standards: allStandards(assessment)
      .map((standard) => reference(hasher, standard))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...counts,
  };
}
