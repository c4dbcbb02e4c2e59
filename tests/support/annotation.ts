import type { Annotation, CellMark } from '../../src/model/annotation.js';
import type { Outcome } from '../../src/model/finding.js';
import type { RawWorkbook } from '../../src/model/raw-workbook.js';
import { inflateNode } from '../../src/workbook/read/inflate-node.js';
import { unzip } from '../../src/workbook/read/unzip.js';
import { readWorkbook } from '../../src/workbook/read/workbook.js';

/** A mark as `check` makes it. */
export const mark = (sheet: string, cell: string, severity: CellMark['severity'] = 'error'): CellMark => ({
  sheet,
  cell,
  severity,
  heading: `【校验】错误 JY2103`,
  note: `${cell} 填得不对\n怎么改：改正`,
});

/** An annotation with these marks and a line of the list for each. */
export const annotation = (marks: readonly CellMark[], changes: Partial<Annotation> = {}): Annotation => ({
  list: {
    name: '问题清单',
    title: '问题清单 · 甲小学',
    lines: ['共错误 1 处。', '颜色说明'],
    columns: [
      { header: '序号', width: 6, centred: true },
      { header: '级别', width: 8 },
      { header: '单元格', width: 10 },
      { header: '问题', width: 40 },
    ],
    linkColumn: 2,
    severityColumn: 1,
    rows: marks.map(({ sheet, cell, severity }, index) => ({
      severity,
      cells: [index + 1, '错误', cell, `${sheet} & ${cell}`],
      target: { sheet, cell },
    })),
    foot: '甲.xlsx',
    pages: '第 &P 页，共 &N 页',
  },
  marks,
  prepared: [],
  ...changes,
});

/** The value of an outcome that must be good. */
export function good<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings));
  return outcome.value;
}

/** All parts of a file as text. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...good(unzip(bytes, inflateNode))].map(([name, data]) => [name, new TextDecoder().decode(data)]));

export const read = (bytes: Uint8Array): RawWorkbook => good(readWorkbook(bytes, { inflate: inflateNode }));

/** The cells of a sheet as `address: value`, for comparing. */
export function cellsOf(workbook: RawWorkbook, name: string): Readonly<Record<string, unknown>> {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  const cells = [...(sheet?.rows.values() ?? [])].flatMap((row) => [...row.values()]);
  return Object.fromEntries(cells.map(({ row, column, value }) => [`${row}:${column}`, value?.value ?? null]));
}
