import { digestOf } from '../documents/hasher.js';
import type { Finding } from '../model/finding.js';
import type { Summary } from '../model/generated/documents.js';
import { sizeOf } from '../statistics/histogram.js';
import type { Histogram } from '../statistics/histogram-shape.js';
import { changeSum, type ValueTables } from '../statistics/summary-cells.js';
import type { SummaryCounter } from '../statistics/summary-counter.js';
import { ascends, isPlacedSound, isSound } from '../statistics/value-table.js';
import { allStandards } from './assessment.js';
import { findSchool } from './registry-subject.js';
import type { RollupDesk } from './rollup.js';

/** A summary and the file it came in. */
export interface ReceivedSummary {
  readonly file: string;
  readonly summary: Summary;
}

/** What became of summaries: those that were added, and why others were not. */
interface AddedSummaries {
  readonly added: readonly Summary[];
  readonly findings: readonly Finding[];
}

/**
 * Adds summaries to a counter. One that is of another year, programme version or standard, that contradicts itself, or
 * that has a school which is counted already is left out whole: nothing is counted twice and nothing by halves.
 */
export function addSummaries(
  desk: RollupDesk,
  counter: SummaryCounter,
  received: readonly ReceivedSummary[],
): AddedSummaries {
  const added: ReceivedSummary[] = [];
  const findings: Finding[] = [];
  for (const one of received) {
    const { file, summary } = one;
    const fault = faultOf(desk, counter.tables, one) ?? overlapOf(desk, { counter, added }, one);
    if (fault) findings.push(fault);
    else {
      findings.push(...otherProgramme(desk, summary, file));
      counter.addCounts(summary);
      added.push(one);
    }
  }
  return { added: added.map(({ summary }) => summary), findings };
}

/** What has been counted before a summary. */
interface CountedBefore {
  readonly counter: SummaryCounter;
  readonly added: readonly ReceivedSummary[];
}

/**
 * Why a summary would count something twice. Digests say whether it is one that has been added, itself or as a part; they
 * are taken only where schools meet, or where there are none that could.
 */
function overlapOf(
  { hasher }: RollupDesk,
  { counter, added }: CountedBefore,
  { file, summary }: ReceivedSummary,
): Finding | null {
  const twice = summary.schools.filter(({ id }) => counter.hasSchool(id)).map(({ id }) => id);
  if (twice.length === 0 && summary.schools.length > 0) return null;
  const digests = (one: Summary): readonly string[] => [
    digestOf(hasher, one),
    ...one.derivedFrom.map(({ sha256 }) => sha256),
  ];
  const own = new Set(digests(summary));
  const twin = added.find((other) => digests(other.summary).some((digest) => own.has(digest)));
  if (twin) return { code: 'JY7106', where: { file }, found: file, params: { other: twin.file } };
  if (twice.length === 0) return null;
  const named = `${twice.slice(0, MOST_NAMED).join('、')}${twice.length > MOST_NAMED ? '……' : ''}`;
  return { code: 'JY7108', where: { file }, found: named, params: { schools: twice.length } };
}

/** Why a summary cannot be added to this year's. */
function faultOf(
  { assessment, hasher }: RollupDesk,
  tables: ValueTables,
  { file, summary }: ReceivedSummary,
): Finding | null {
  const { programme } = assessment;
  const found = (code: string, is: string, expected: string): Finding => ({
    code,
    where: { file },
    found: is,
    expected,
  });
  if (summary.schoolYear !== programme.schoolYear) return found('JY7103', summary.schoolYear, programme.schoolYear);
  if (summary.programme.id === programme.id && summary.programme.sha256 !== digestOf(hasher, programme))
    return found('JY7104', summary.programme.sha256.slice(0, 12), digestOf(hasher, programme).slice(0, 12));
  const known = new Map(allStandards(assessment).map((standard) => [standard.id, digestOf(hasher, standard)]));
  const foreign = standardsUsed(summary).find(({ id, sha256 }) => known.get(id) !== sha256);
  if (foreign) return found('JY7105', foreign.id, [...known.keys()].join('、'));
  const misplaced = misplacedSchool(assessment, { file, summary });
  if (misplaced) return misplaced;
  const contradiction = contradictionIn(summary, tables);
  return contradiction === null
    ? null
    : { code: 'JY7107', where: { file, pointer: contradiction }, found: contradiction };
}

/**
 * JY7188 where a summary of this programme has a school that the registry does not have, or has under another unit. That
 * of another place's programme has schools of its own, which only must not be ours under another unit.
 */
function misplacedSchool(
  { programme, registry }: RollupDesk['assessment'],
  { file, summary }: ReceivedSummary,
): Finding | null {
  if (registry.schools.length === 0) return null;
  const isOwn = summary.programme.id === programme.id;
  for (const { id, unit } of summary.schools) {
    const known = findSchool(registry, id) ?? registry.others.find((other) => other.id === id);
    if (known === undefined ? isOwn : known.unit !== unit) {
      const expected = known === undefined ? {} : { expected: known.unit };
      return { code: 'JY7188', where: { file }, found: id, ...expected, params: { unit } };
    }
  }
  return null;
}

/** Standards that something has been counted by; those of a summary that lists too few have no digest. */
function standardsUsed({ standards, grades, indicators, gaps, changes }: Summary): Summary['standards'] {
  const used = new Set([...grades, ...indicators, ...gaps, ...changes].map(({ standard }) => standard));
  const listed = new Map(standards.map(({ id, sha256 }) => [id, sha256]));
  return [...used].map((id) => ({ id, sha256: listed.get(id) ?? '' }));
}

/** The first place where a summary does not hold together; its values are learnt by the tables they will be counted in. */
function contradictionIn(summary: Summary, { decimals, shares: table }: ValueTables): string | null {
  const ids = summary.schools.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return '/schools';
  const { grades, shares, indicators, gaps, changes } = summary;
  const own = table.placesOf(shares);
  if (!ascends(table, own)) return '/shares';
  const sound = (histogram: Histogram): boolean => isSound(decimals, histogram);
  return (
    firstNot(
      '/grades',
      grades,
      (cell) => graded(cell) === sizeOf(cell.totals) && cell.best <= graded(cell) && sound(cell.totals),
    ) ??
    firstNot(
      '/indicators',
      indicators,
      (cell) => cell.failed <= cell.guarded && isPlacedSound(table, own, cell.shares),
    ) ??
    firstNot('/gaps', gaps, (cell) => cell.adjudicate <= sizeOf(cell.gaps) && sound(cell.gaps)) ??
    firstNot('/changes', changes, (cell) => cell.differences.sum === changeSum(cell) && sound(cell.differences))
  );
}

const graded = ({ counts }: Summary['grades'][number]): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Where the first cell stands that does not hold together. */
function firstNot<T>(list: string, cells: readonly T[], holds: (cell: T) => boolean): string | null {
  const place = cells.findIndex((cell) => !holds(cell));
  return place < 0 ? null : `${list}/${place}`;
}

const MOST_NAMED = 5;

/** A summary of another place's programme adds up where the standards are the same; it is said so. */
function otherProgramme({ assessment }: RollupDesk, { programme, issuer }: Summary, file: string): readonly Finding[] {
  return programme.id === assessment.programme.id
    ? []
    : [
        {
          code: 'JY7109',
          where: { file },
          found: programme.id,
          expected: assessment.programme.id,
          params: { issuer: issuer.name },
        },
      ];
}
