import { labelText } from '../messages/render.js';
import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';
import { cornerOf } from './finding-order.js';
import type { DocumentFinding } from './findings-document.js';
import { foldCauses, type RootFinding } from './fold-causes.js';
import { settledText } from './settled-text.js';

/** One entry of a list for people: a finding, or the same finding in many cells of a column. */
export interface FoldedFinding {
  readonly finding: DocumentFinding;
  /** How many cells it stands for. */
  readonly cells: number;
  /** `M6:M10、M14` where it stands for several cells. */
  readonly ranges?: string;
  readonly message: string;
  readonly fix: string;
  /** How many further findings go away with it. */
  readonly followers: number;
}

const FEWEST = 5;
const LABEL = '\u0000';

/** What a person needs to see of the findings of one file, in their order. */
export function foldFindings(findings: readonly DocumentFinding[], language: Language): readonly FoldedFinding[] {
  const groups = new Map<string, RootFinding[]>();
  foldCauses(findings).forEach((root, index) => {
    const key = columnKey(root.finding) ?? String(index);
    const group = groups.get(key);
    if (group) group.push(root);
    else groups.set(key, [root]);
  });
  const entries = [...groups.values()].flatMap((group): readonly RootFinding[][] =>
    group.length >= FEWEST ? [group] : group.map((root) => [root]),
  );
  const order = new Map(findings.map((finding, index) => [finding, index]));
  const position = (group: readonly RootFinding[]): number => order.get(group[0]?.finding as DocumentFinding) ?? 0;
  return entries.sort((a, b) => position(a) - position(b)).map((group) => foldedOf(group, language));
}

/** Findings with the same key say the same thing of cells of one column; `null` where there is no single cell. */
function columnKey(finding: DocumentFinding): string | null {
  const { sheet = '', cell } = finding.where;
  const corner = cornerOf(cell);
  if (!corner || cell?.includes(':')) return null;
  const text = [finding.message, finding.fix].map((sentence) => withoutLabel(sentence, finding));
  const settled = settledText(finding, 'zh-CN') ?? '';
  return [finding.code, finding.severity, settled, sheet, corner.column, ...text].join('\n');
}

function withoutLabel(sentence: string, { where }: DocumentFinding): string {
  const label = labelText(where.label ?? '');
  return label === '' ? sentence : sentence.replaceAll(label, LABEL);
}

function foldedOf(group: readonly RootFinding[], language: Language): FoldedFinding {
  const finding = (group[0] as RootFinding).finding;
  const followers = new Set(group.flatMap((root) => [...root.followers])).size;
  if (group.length === 1) return { finding, cells: 1, message: finding.message, fix: finding.fix, followers };
  const name = columnName(
    group.map((root) => root.finding),
    language,
  );
  const rename = (sentence: string): string => withoutLabel(sentence, finding).replaceAll(LABEL, name);
  return {
    finding,
    cells: group.length,
    ranges: rangeList(
      group.map((root) => root.finding.where.cell ?? ''),
      word('findings.listed', language),
    ),
    message: rename(finding.message),
    fix: rename(finding.fix),
    followers,
  };
}

/** What the labels of a column have in common, without the number of the row: `听课节数` of `T003 听课节数`. */
function columnName(findings: readonly DocumentFinding[], language: Language): string {
  const labels = findings.map((finding) => labelText(finding.where.label ?? ''));
  const [first = ''] = labels;
  let start = 0;
  while (start < first.length && !labels.every((label) => label.endsWith(first.slice(start)))) start += 1;
  const common = first.slice(start);
  const isWhole = labels.every((label) => label === common);
  const name = isWhole ? common : common.includes(' ') ? common.slice(common.indexOf(' ') + 1).trim() : '';
  if (name !== '') return name;
  return word('findings.columnName', language, { column: lettersOf(findings[0]?.where.cell ?? '') });
}

const lettersOf = (cell: string): string => cell.replaceAll(/[^A-Z]/g, '');

/** Cells of one column as ranges: `M6:M10、M14`. */
function rangeList(cells: readonly string[], separator: string): string {
  const letters = lettersOf(cells[0] ?? '');
  const rows = [...new Set(cells.map((cell) => cornerOf(cell)?.row ?? 0))].sort((a, b) => a - b);
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const ranges = runs.map(({ first, last }) =>
    first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`,
  );
  return ranges.join(separator);
}
