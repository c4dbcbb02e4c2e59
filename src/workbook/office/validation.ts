import type { DataValidation, Worksheet } from 'exceljs';
import type { OfficeColumn } from '../../model/office.js';

/** Excel's own limits, in characters. */
const LIMITS = { title: 32, prompt: 255 } as const;
const LARGEST_COUNT = 9999;

/** Where each list stands, as a formula. */
export type ListPlaces = Readonly<Record<string, string>>;

/** exceljs 4.4 knows validations by range, its types do not. */
interface ValidatedSheet {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

/** Sets drop-down, check and input message of a column's cells. */
export function addValidation(sheet: Worksheet, range: string, column: OfficeColumn, lists: ListPlaces): void {
  const validation: DataValidation = {
    ...ruleOf(column, lists),
    allowBlank: true,
    showInputMessage: column.hint !== '',
    promptTitle: column.header.slice(0, LIMITS.title),
    prompt: column.hint.slice(0, LIMITS.prompt),
    errorTitle: '填写有误',
  };
  (sheet as unknown as ValidatedSheet).dataValidations.add(range, validation);
}

type Rule = Pick<DataValidation, 'type' | 'formulae' | 'error' | 'errorStyle' | 'showErrorMessage'>;

function ruleOf({ type }: OfficeColumn, lists: ListPlaces): Rule {
  switch (type.kind) {
    case 'choice':
      return strict('list', [lists[type.list] ?? ''], '请点单元格右侧的箭头，从下拉列表中选一项。');
    case 'choices':
      // The list helps with one value; several are typed one after the other, which Excel cannot check.
      return { type: 'list', formulae: [lists[type.list] ?? ''], showErrorMessage: false };
    case 'count':
      return strict('whole', [0, type.most ?? LARGEST_COUNT], '请填整数，只填数字，不带单位。');
    case 'decimal':
      return strict('decimal', [0, LARGEST_COUNT], '请填数字，不带单位。');
    case 'date':
      return strict(
        'date',
        [new Date(Date.UTC(1990, 0, 1)), new Date(Date.UTC(2099, 11, 31))],
        '请填日期，年月日都要，如 2026-03-15。',
      );
    default:
      return strict('textLength', [0, longest(type)], `文字太长，请控制在 ${longest(type)} 字以内。`);
  }
}

const longest = (type: Extract<OfficeColumn['type'], { readonly max: number }>): number =>
  'most' in type ? type.max * type.most : type.max;

const strict = (type: DataValidation['type'], formulae: DataValidation['formulae'], error: string): Rule => ({
  type,
  formulae,
  error,
  errorStyle: 'stop',
  showErrorMessage: true,
});
