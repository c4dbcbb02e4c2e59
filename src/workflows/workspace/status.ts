import type { Programme, Registry } from '../../model/generated/documents.js';
import type { Head, Store } from '../ports.js';

/** How far a school is, the furthest step it has reached. */
export type Stand = 'missing' | 'returned' | 'to-mend' | 'received' | 'reviewed' | 'sampled' | 'decided';

export interface SchoolStatus {
  readonly school: string;
  readonly name: string;
  readonly unit: string;
  readonly stand: Stand;
  /** Highest level that has judged it; 1 is its own assessment, 0 none. */
  readonly level: number;
  readonly grade: string | null;
  readonly total: string | null;
  /** A gap between levels that is to be looked at or adjudicated. */
  readonly gap: 'none' | 'flagged' | 'adjudicate';
  /** Workbooks in which its teachers apply for an award and that have errors. */
  readonly applicationsToMend: number;
}

export interface UnitStatus {
  readonly unit: string;
  readonly name: string;
  readonly due: number;
  /** Schools by their stand. */
  readonly stands: Readonly<Record<Stand, number>>;
}

export interface WorkspaceStatus {
  readonly schools: readonly SchoolStatus[];
  readonly units: readonly UnitStatus[];
  /** Entries of the ledger, and the digest of the last. */
  readonly ledger: { readonly size: number; readonly digest: string | null };
}

/** Where every school of the registry stands. Reads the index only, so it is quick however large the workspace is. */
export async function workspaceStatus(
  store: Store,
  { programme, registry }: { readonly programme: Programme; readonly registry: Registry },
): Promise<WorkspaceStatus> {
  const index = await readIndex(store);
  const subjects = [...registry.schools, ...registry.others];
  const schools = subjects.map(({ id, name, unit }) => schoolStatus(index, { id, name, unit }));
  const units = programme.reportingUnits.map(({ id, name }) => unitStatus({ id, name }, schools));
  return { schools, units, ledger: await store.tip() };
}

interface Index {
  readonly submissions: ReadonlyMap<string, Head>;
  readonly receipts: ReadonlyMap<string, Head>;
  readonly applications: ReadonlyMap<string, readonly Head[]>;
  readonly returns: ReadonlyMap<string, Head>;
  readonly results: ReadonlyMap<string, readonly Head[]>;
  readonly decisions: ReadonlyMap<string, readonly Head[]>;
  readonly drawn: ReadonlySet<string>;
}

async function readIndex(store: Store): Promise<Index> {
  const receipts = await store.heads('receipt/');
  return {
    submissions: bySchool(await store.heads('submission/')),
    receipts: bySchool(receipts.filter(isOfSchool)),
    applications: manyBySchool(receipts.filter((head) => !isOfSchool(head))),
    returns: bySchool(await store.heads('return/')),
    results: manyBySchool(await store.heads('result/')),
    decisions: manyBySchool(await store.heads('decision/')),
    drawn: new Set((await store.heads('sample/')).flatMap(({ brief }) => String(brief['drawn'] ?? '').split(' '))),
  };
}

/** The receipt of the school's own workbook, not of one in which its teachers apply. */
const isOfSchool = ({ key }: Head): boolean => key.split('/').length === 2;

const segment = (key: string, place: number): string => key.split('/')[place] ?? '';

const bySchool = (heads: readonly Head[]): ReadonlyMap<string, Head> =>
  new Map(heads.map((head) => [segment(head.key, 1), head]));

function manyBySchool(heads: readonly Head[]): ReadonlyMap<string, readonly Head[]> {
  const map = new Map<string, Head[]>();
  for (const head of heads) {
    const school = String(head.brief['school'] ?? segment(head.key, 1));
    const own = map.get(school) ?? [];
    own.push(head);
    map.set(school, own);
  }
  return map;
}

function schoolStatus(index: Index, { id, name, unit }: { id: string; name: string; unit: string }): SchoolStatus {
  const own = (index.results.get(id) ?? []).find(({ brief }) => brief['subject'] === id);
  const level = Number(own?.brief['level'] ?? (index.submissions.has(id) ? 1 : 0));
  const results = index.results.get(id) ?? [];
  const flagged = (name: string): boolean => results.some(({ brief }) => brief[name] === true);
  return {
    school: id,
    name,
    unit,
    stand: standOf(index, id, level),
    level,
    grade: textOf(own, 'grade'),
    total: textOf(own, 'total'),
    gap: flagged('adjudicate') ? 'adjudicate' : flagged('flag') ? 'flagged' : 'none',
    applicationsToMend: (index.applications.get(id) ?? []).filter(hasErrors).length,
  };
}

const hasErrors = ({ brief }: Head): boolean => Number(brief['errors'] ?? 0) > 0;

const textOf = (head: Head | undefined, name: string): string | null => {
  const value = head?.brief[name];
  return typeof value === 'string' ? value : null;
};

function standOf(index: Index, id: string, level: number): Stand {
  const submission = index.submissions.get(id);
  if (!submission) return 'missing';
  const returned = index.returns.get(id);
  if (returned && returned.seq > submission.seq) return 'returned';
  const receipt = index.receipts.get(id);
  if (receipt && hasErrors(receipt)) return 'to-mend';
  if ((index.decisions.get(id) ?? []).some(({ brief }) => brief['subject'] === id)) return 'decided';
  if (index.drawn.has(id)) return 'sampled';
  return level > 1 ? 'reviewed' : 'received';
}

const STANDS: readonly Stand[] = ['missing', 'returned', 'to-mend', 'received', 'reviewed', 'sampled', 'decided'];

function unitStatus(unit: { id: string; name: string }, schools: readonly SchoolStatus[]): UnitStatus {
  const own = schools.filter((school) => school.unit === unit.id);
  const stands = Object.fromEntries(
    STANDS.map((stand) => [stand, own.filter((school) => school.stand === stand).length]),
  );
  return { unit: unit.id, name: unit.name, due: own.length, stands: stands as Record<Stand, number> };
}

const NOT_IN: ReadonlySet<Stand> = new Set(['missing', 'returned', 'to-mend']);

/** Schools that have handed in nothing that can be taken, or applications with errors, in the order of the registry. */
export const missingSchools = (status: WorkspaceStatus): readonly SchoolStatus[] =>
  status.schools.filter(({ stand, applicationsToMend }) => NOT_IN.has(stand) || applicationsToMend > 0);
