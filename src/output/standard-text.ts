import { sideOf } from '../messages/language.js';
import { word } from '../messages/ui/words.js';
import type { Language, Standard } from '../model/generated/documents.js';
import { GRAIN_NAMES } from '../model/grain-names.js';
import { textTable } from './table.js';

/** A standard with the work it makes. */
export interface StandardView {
  readonly standard: Standard;
  /** Cells by role, sheet and kind, for the sample school; empty where no form asks for it. */
  readonly cells: readonly {
    readonly role: string;
    readonly sheet: string;
    readonly kind: string;
    readonly cells: number;
  }[];
  readonly sample: { readonly teachers: number; readonly researchGroups: number; readonly preparationGroups: number };
}

/** The standards at hand, one a line. */
export function standardListText(standards: readonly Standard[], language: Language): string {
  const side = sideOf(language);
  const columns = ['id', 'title', 'subject', 'version', 'indicators', 'sources'].map((name) => ({
    header: word(`standard.${name as 'id'}`, language),
  }));
  const rows = standards.map((standard) => [
    standard.id,
    standard.title[side],
    GRAIN_NAMES[standard.subjectKind][side],
    standard.version,
    String(standard.indicators.length),
    standard.sources.map(({ number }) => number).join('；'),
  ]);
  return textTable(columns, rows).replace(/\n$/, '');
}

/** A standard for people: legal basis, dimensions, indicators, grades, and who fills how many cells. */
export function standardText(view: StandardView, language: Language): string {
  const { standard } = view;
  const side = sideOf(language);
  const heading = `${standard.title[side]}（${standard.id} ${standard.version}）\n${standard.pointsBasis[side]}`;
  return [
    heading,
    sourcesText(standard, language),
    indicatorsText(standard, language),
    gradesText(standard, language),
    cellsText(view, language),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function sourcesText({ sources }: Standard, language: Language): string {
  const lines = sources.flatMap(({ title, number, issuer, clauses }) => [
    `${issuer}《${title}》（${number}）`,
    ...clauses.map(({ id, summary }) => `  ${id}  ${summary}`),
  ]);
  return [word('standard.basis', language), ...lines].join('\n');
}

function indicatorsText({ dimensions, indicators }: Standard, language: Language): string {
  const side = sideOf(language);
  const columns = [
    { header: word('standard.id', language) },
    { header: word('standard.indicator', language) },
    { header: word('standard.points', language), align: 'right' as const },
    { header: word('standard.clauses', language) },
  ];
  const rows = dimensions.flatMap((dimension) => [
    [dimension.id, dimension[side], dimension.points, ''],
    ...indicators
      .filter((indicator) => indicator.dimension === dimension.id)
      .map((indicator) => [
        `  ${indicator.id}`,
        `${indicator.key ? '★' : '  '}${indicator[side]}`,
        indicator.points,
        indicator.clauses.join(' '),
      ]),
  ]);
  return `${word('standard.indicators', language)}\n${textTable(columns, rows).replace(/\n$/, '')}`;
}

function gradesText({ grades, guard }: Standard, language: Language): string {
  const name = (code: string): string => {
    const grade = grades.find((candidate) => candidate.code === code);
    return (language === 'en' ? grade?.en : grade?.zh) ?? code;
  };
  const bands = grades.map(({ code, min }) => `${name(code)} ≥ ${min}`).join('，');
  const guarded = guard ? word('standard.guard', language, { grade: name(guard.grade), share: guard.minShare }) : '';
  return `${word('standard.grades', language)}${bands}${guarded}`;
}

function cellsText({ cells, sample }: StandardView, language: Language): string {
  if (cells.length === 0) return '';
  const kinds = ['perYear', 'firstYear', 'conditional', 'optional', 'nomination', 'row'] as const;
  const roles = [...new Set(cells.map(({ role }) => role))];
  const count = (role: string, kind: string): number =>
    cells.filter((cell) => cell.role === role && cell.kind === kind).reduce((sum, cell) => sum + cell.cells, 0);
  const columns = [
    { header: word('standard.role', language) },
    ...kinds.map((kind) => ({ header: word(`standard.cells.${kind}`, language), align: 'right' as const })),
  ];
  const rows = roles.map((role) => [role, ...kinds.map((kind) => String(count(role, kind)))]);
  return `${word('standard.cells', language, sample)}\n${textTable(columns, rows).replace(/\n$/, '')}`;
}
