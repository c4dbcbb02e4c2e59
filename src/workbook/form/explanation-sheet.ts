import { EXPLAINABLE_LIST, type ExplanationSheet, type FormPlan, type PlanQuestion } from '../../model/form-plan.js';
import {
  type ColumnRange,
  type Conditional,
  type LayoutRow,
  needsLandscape,
  type SheetBody,
  type SheetFrame,
  type Validation,
  visibleWidth,
} from './layout.js';
import { headerRow, sheetHead } from './sheet-head.js';
import { inputStyle } from './styles.js';
import { lineCount, rowHeight, wrapText } from './text-measure.js';
import { validationRule } from './validation.js';

/** Longest explanation, in characters. */
export const LONGEST_EXPLANATION = 500;

/** Headers by what the columns hold; reading looks for them. */
export const EXPLANATION_HEADERS = {
  number: '编号',
  code: '问题代码',
  subject: '对象编号',
  text: '情况说明',
} as const;

/** The columns that are filled in, by what they hold; columns count from 1. */
export const EXPLANATION_FIELDS = [
  { field: 'code', column: 2 },
  { field: 'subject', column: 3 },
  { field: 'text', column: 4 },
] as const;

/** First row under the headers and their notes. */
export const explanationBodyStart = (sheet: ExplanationSheet): number => topOf(sheet).length + 3;

/** Stands under the header of the numbers, where no number ever stands. */
export const EXPLANATION_NUMBER_NOTE = '已印好';

type Question = Pick<PlanQuestion, 'type' | 'hint' | 'optional'>;

interface Column {
  readonly header: string;
  readonly width: number;
  readonly note: string;
  readonly question?: Question;
}

const COLUMNS: readonly Column[] = [
  { header: EXPLANATION_HEADERS.number, width: 8, note: EXPLANATION_NUMBER_NOTE },
  {
    header: EXPLANATION_HEADERS.code,
    width: 28,
    note: '从问题清单抄代码，或从列表选',
    question: {
      type: { kind: 'choice', list: EXPLAINABLE_LIST },
      hint: '校验结果里写的代码，如 JY3501；列表里没有的可以直接输入。',
      optional: true,
    },
  },
  {
    header: EXPLANATION_HEADERS.subject,
    width: 16,
    note: '涉及整个单位的不填',
    question: {
      type: { kind: 'text', max: 20 },
      hint: '教师、组或材料的编号，如 T012、G03；涉及整个单位的不填。',
      optional: true,
    },
  },
  {
    header: EXPLANATION_HEADERS.text,
    width: 56,
    note: '写清为什么确实如此；只写“无”“属实”不算说明',
    question: {
      type: { kind: 'text', max: LONGEST_EXPLANATION },
      hint: '写清具体原因，不写学生姓名、身份证号和电话号码。',
      optional: true,
    },
  },
];
const WIDTHS: SheetFrame['columns'] = COLUMNS.map(({ width }) => ({ width }));
const FIRST_COLUMN = 1;
const EXAMPLE_HEIGHT = 17;
/** Room for two lines of an explanation; with thirty rows the sheet prints on one page. */
const ROW_HEIGHT = 30;

/** The constant part of 情况说明. */
export function explanationFrame(sheet: ExplanationSheet, lists: FormPlan['lists']): SheetFrame {
  const headerAt = topOf(sheet).length + 1;
  const start = headerAt + 2;
  return {
    name: sheet.name,
    state: 'visible',
    columns: WIDTHS,
    landscape: needsLandscape(WIDTHS),
    frozen: { rows: headerAt + 1, columns: 1 },
    repeated: { from: headerAt, to: headerAt + 1 },
    firstColumn: FIRST_COLUMN,
    validations: COLUMNS.flatMap(({ header, question }, index) =>
      validation(header, question, index, { start, lists }),
    ),
    conditionals: dueLooks(start),
  };
}

interface Table {
  readonly start: number;
  readonly lists: FormPlan['lists'];
}

const wholeColumn = (column: number, from: number): ColumnRange => ({ column, from, to: 'last' });

function validation(
  header: string,
  question: Question | undefined,
  index: number,
  { start, lists }: Table,
): readonly Validation[] {
  if (!question) return [];
  const rule = validationRule(question, header, lists);
  // A newer version of the program may name codes that this list does not have yet.
  const lenient = question.type.kind === 'choice' ? { lenient: true, error: UNLISTED_CODE } : {};
  return [{ range: wholeColumn(index + 1, start), rule: { ...rule, ...lenient } }];
}

const UNLISTED_CODE = '列表里没有这个问题代码。请核对校验结果里写的代码；确实如此的，可以继续。';

/** The code and the text belong together: where one stands alone, the other is still due. */
function dueLooks(start: number): readonly Conditional[] {
  const due = (column: number, filled: string, blank: string): Conditional => ({
    ranges: [wholeColumn(column, start)],
    formula: `AND($${filled}${start}<>"",$${blank}${start}="")`,
    look: 'due',
  });
  return [due(2, 'D', 'B'), due(4, 'B', 'D')];
}

/** Title, guide and example. */
function topOf(sheet: ExplanationSheet): readonly LayoutRow[] {
  const head = sheetHead({ title: sheet.name, by: sheet.by, intro: sheet.intro }, WIDTHS, FIRST_COLUMN);
  const lines = wrapText(sheet.example, visibleWidth(WIDTHS) - 4);
  return [
    ...head.rows,
    ...lines.map(
      (value, index): LayoutRow => ({
        row: head.next + index,
        height: EXAMPLE_HEIGHT,
        fixedHeight: true,
        cells: [{ column: FIRST_COLUMN, style: 'plain', value }],
      }),
    ),
  ];
}

/** The cells of 情况说明: as many numbered rows as the form states, all blank. */
export function explanationBody(sheet: ExplanationSheet): SheetBody {
  const top = topOf(sheet);
  const headerAt = top.length + 1;
  const headers = COLUMNS.map(({ header }) => header);
  const rows = sheet.numbers.map((number, index) => blankRow(number, headerAt + 2 + index));
  return {
    rows: [...top, headerRow(headerAt, headers, WIDTHS, lineCount), noteRow(headerAt + 1), ...rows],
    lastRow: headerAt + 1 + sheet.numbers.length,
  };
}

const noteRow = (row: number): LayoutRow => ({
  row,
  height: rowHeight(Math.max(...COLUMNS.map(({ note, width }) => lineCount(note, width))), 2),
  fixedHeight: true,
  cells: COLUMNS.map(({ note }, index) => ({ column: index + 1, style: 'subheader', value: note })),
});

const blankRow = (number: string, row: number): LayoutRow => ({
  row,
  height: ROW_HEIGHT,
  cells: COLUMNS.map(({ question }, index) =>
    question
      ? { column: index + 1, style: inputStyle(question) }
      : { column: index + 1, style: 'printedCentred', value: number },
  ),
});
