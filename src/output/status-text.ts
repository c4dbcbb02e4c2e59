import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';
import { textTable } from './table.js';

type Stand = 'missing' | 'returned' | 'to-mend' | 'received' | 'reviewed' | 'sampled' | 'decided';

/** What the text needs of a workspace's status. */
interface StatusView {
  readonly units: readonly {
    readonly name: string;
    readonly due: number;
    readonly stands: Readonly<Record<Stand, number>>;
  }[];
  readonly schools: readonly SchoolView[];
  readonly ledger: { readonly size: number; readonly digest: string | null };
}

interface SchoolView {
  readonly unit: string;
  readonly name: string;
  readonly stand: Stand;
  readonly grade: string | null;
  readonly total: string | null;
  readonly gap: 'none' | 'flagged' | 'adjudicate';
  readonly applicationsToMend: number;
}

const STANDS: readonly Stand[] = ['missing', 'returned', 'to-mend', 'received', 'reviewed', 'sampled', 'decided'];

/** A line a reporting unit: how many schools stand where. */
export function statusText({ units, schools, ledger }: StatusView, language: Language): string {
  const columns = [
    { header: word('workspace.column.unit', language) },
    { header: word('workspace.column.due', language), align: 'right' as const },
    ...STANDS.map((stand) => ({ header: word(`workspace.stand.${stand}`, language), align: 'right' as const })),
  ];
  const rows = units.map(({ name, due, stands }) => [
    name,
    String(due),
    ...STANDS.map((stand) => String(stands[stand])),
  ]);
  const total = [
    word('workspace.total', language),
    String(units.reduce((sum, { due }) => sum + due, 0)),
    ...STANDS.map((stand) => String(units.reduce((sum, { stands }) => sum + stands[stand], 0))),
  ];
  const digest = ledger.digest?.slice(0, LEDGER_DIGITS) ?? '—';
  const table = textTable(columns, units.length > 1 ? [...rows, total] : rows);
  const last = word('workspace.ledger', language, { size: ledger.size, digest });
  return `${table}${applicationsText(schools, language)}${last}`;
}

/** A line about the applications that have errors; nothing where there is none. */
function applicationsText(schools: readonly SchoolView[], language: Language): string {
  const count = schools.filter(({ applicationsToMend }) => applicationsToMend > 0).length;
  return count === 0 ? '' : `${word('workspace.applicationsToMend', language, { count })}\n`;
}

const LEDGER_DIGITS = 16;

/** Where a school stands, and whether applications of its teachers have errors. */
export const standText = (
  { stand, applicationsToMend }: Pick<SchoolView, 'stand' | 'applicationsToMend'>,
  language: Language,
): string =>
  `${word(`workspace.stand.${stand}`, language)}${applicationsToMend > 0 ? word('workspace.missing.applications', language) : ''}`;

/** A line a school. `gradeName` gives the word for a grade's code. */
export function schoolsText(
  schools: readonly SchoolView[],
  gradeName: (code: string) => string,
  language: Language,
): string {
  const columns = (['school', 'stand', 'grade', 'total', 'gap'] as const).map((name) => ({
    header: word(`workspace.column.${name}`, language),
    ...(name === 'total' ? { align: 'right' as const } : {}),
  }));
  const rows = schools.map(({ name, stand, grade, total, gap, applicationsToMend }) => [
    name,
    standText({ stand, applicationsToMend }, language),
    grade === null ? '' : gradeName(grade),
    total ?? '',
    gap === 'none' ? '' : word(`workspace.gap.${gap}`, language),
  ]);
  return textTable(columns, rows).trimEnd();
}
