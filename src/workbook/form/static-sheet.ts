import type { FormPlan, StaticSheet } from '../../model/form-plan.js';
import type { BodyContext } from './body-context.js';
import type { LayoutCell, LayoutRow, SheetBody, SheetFrame } from './layout.js';
import type { StyleName } from './styles.js';
import { lineCount, rowHeight, wrapText } from './text-measure.js';
import type { Workload } from './workload.js';

const COLUMNS: SheetFrame['columns'] = [{ width: 16 }, { width: 26 }, { width: 16 }, { width: 20 }, { width: 14 }];
const TABLE_WIDTH = 92;
const FIRST_COLUMN = 1;

/** The constant part of 填写说明. */
export const staticFrame = (sheet: StaticSheet): SheetFrame => ({
  name: sheet.name,
  state: 'visible',
  columns: COLUMNS,
  landscape: false,
  frozen: { rows: 0, columns: 0 },
  firstColumn: FIRST_COLUMN,
  validations: [],
  conditionals: [],
});

/** Words before the lines at the foot that say what the workbook is, in case its hidden sheet gets lost. */
export const FOOT = {
  form: '填报表：',
  programme: '评估方案：',
  schoolYear: '学年：',
  subject: '单位代码：',
  standard: '评估标准：',
  part: '教研组分册：',
} as const;

/** What the leader of a group is to know of a part, before what the form says to everybody. */
const PART_TEXT: readonly string[] = [
  '这是一个教研组的分册，只有本组、所属备课组和本组教师的内容；填好后交回学校，由学校合并到全校工作簿，不单独上报。',
  '灰色格和编号不要改动；新增教师、成果、材料用本分册里的空编号，各分册的空编号互不相同。',
];

/** The cells of 填写说明: what it is for whom, what to mind, who fills in how much, and which standards it serves. */
export function staticBody(sheet: StaticSheet, { plan, loads }: BodyContext): SheetBody {
  const writer = rowWriter();
  writer.line('title', plan.title, 30);
  writer.line('subtitle', `填报单位：${plan.subject.name}`, 20);
  writer.line('subtitle', `评估学年：${plan.schoolYear} 学年`, 20);
  if (plan.part) writer.line('subtitle', `教研组分册：${plan.part.group} ${plan.part.name}（含所属备课组）`, 20);
  writer.gap();
  [...(plan.part ? PART_TEXT : []), ...sheet.text].forEach((text, index) => {
    for (const [at, line] of wrapText(`${index + 1}. ${text}`, TABLE_WIDTH).entries())
      writer.line('plain', at === 0 ? line : `    ${line}`);
  });
  writer.gap();
  writer.cells(18, [
    ['sampleRequired', '必填'],
    ['sampleOptional', '选填'],
    ['centred', '已印好，不改'],
    ['blocked', '不用填'],
  ]);
  writer.gap();
  writer.line('subtitle', '谁填什么、填多少', 20);
  workTable(writer, loads);
  writer.gap();
  for (const line of footLines(plan)) writer.line('foot', line, 12);
  return { rows: writer.rows, lastRow: writer.rows.at(-1)?.row ?? 1 };
}

function footLines(plan: FormPlan): readonly string[] {
  return [
    `${FOOT.form}${plan.form.id}`,
    `${FOOT.programme}${plan.programme.id}`,
    `${FOOT.schoolYear}${plan.schoolYear}`,
    `${FOOT.subject}${plan.subject.id}`,
    ...(plan.part ? [`${FOOT.part}${plan.part.group}`] : []),
    ...plan.standards.map((standard) => `${FOOT.standard}${standard.id}`),
  ];
}

type Cells = readonly (readonly [StyleName, string | number])[];

/** Adds rows one under the other. */
interface RowWriter {
  readonly rows: LayoutRow[];
  line(style: StyleName, text: string, height?: number): void;
  cells(height: number, cells: Cells): void;
  gap(): void;
}

function rowWriter(): RowWriter {
  const rows: LayoutRow[] = [];
  let next = 1;
  const cells = (height: number, content: Cells): void => {
    const row: LayoutCell[] = content.map(([style, value], index) => ({
      column: index + 1,
      style,
      ...(value === '' ? {} : { value }),
    }));
    rows.push({ row: next, height, fixedHeight: true, cells: row });
    next += 1;
  };
  return {
    rows,
    cells,
    line: (style, text, height = 17) => cells(height, [[style, text]]),
    gap: () => {
      next += 1;
    },
  };
}

function workTable(writer: RowWriter, loads: readonly Workload[]): void {
  writer.cells(rowHeight(1), [
    ['header', '由谁填'],
    ['header', '表'],
    ['header', '约填多少格'],
    ['header', '每加一行（组）'],
    ['header', '岗位合计'],
  ]);
  const totals = new Map<string, number>();
  for (const { role, cells } of loads) totals.set(role, (totals.get(role) ?? 0) + cells);
  loads.forEach((load, index) => {
    const isFirst = loads[index - 1]?.role !== load.role;
    const total = isFirst ? (totals.get(load.role) ?? 0) : '';
    writer.cells(rowHeight(lineCount(load.sheet, 26)), [
      ['centred', load.role],
      ['label', load.sheet],
      ['centred', load.cells],
      ['centred', load.perRow === 0 ? '—' : `${load.perRow} 格／${load.unit === 'row' ? '行' : '组'}`],
      ['centred', total],
    ]);
  });
}
