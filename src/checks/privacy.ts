import type { Finding } from '../model/finding.js';
import type { FormAnswers } from '../model/form-answers.js';
import type { FormPlan } from '../model/form-plan.js';
import { cellAddress, type RawValue, type RawWorkbook } from '../model/raw-workbook.js';
import { cellFinding } from './cell-finding.js';
import { type PrivateKind, type PrivateNumber, privateNumber, privateNumbers } from './private-numbers.js';
import type { Check } from './view.js';

const CODES: Readonly<Record<PrivateKind, string>> = {
  idCard: 'JY9101',
  phone: 'JY9101',
  landline: 'JY9102',
  email: 'JY9103',
  bankCard: 'JY9104',
};

const detailsOf = ({ kind, masked }: PrivateNumber): Pick<Finding, 'found' | 'expected' | 'params'> => ({
  found: masked,
  expected: '',
  ...(CODES[kind] === 'JY9101' ? { params: { kind } } : {}),
});

/**
 * JY9101 to JY9104: an identity card, a telephone, an e-mail address or a bank card in any cell that is asked: a name, a
 * note, a title, also a count that is none.
 */
export const checkPrivacy: Check = (view) =>
  view.answers.answers.flatMap((answer) => {
    const { value, question } = answer;
    if (typeof value === 'number') {
      const number = privateNumber(value);
      return number ? [cellFinding(view, CODES[number.kind], answer, detailsOf(number))] : [];
    }
    if (typeof value !== 'string' || question.type.kind !== 'text') return [];
    return privateNumbers(value).map((number) => cellFinding(view, CODES[number.kind], answer, detailsOf(number)));
  });

/**
 * The same for every other cell of a workbook: remarks beside the table, cells that could not be read, sheets of the
 * school's own. Names of sheets and the hidden sheet of the form are left out.
 */
export function strayNumbers(workbook: RawWorkbook, plan: FormPlan, answers: FormAnswers): readonly Finding[] {
  const hidden = new Set(plan.sheets.flatMap(({ kind, name }) => (kind === 'system' ? [name] : [])));
  const read = new Set(
    answers.answers.flatMap(({ value, place }) => (value === null ? [] : [`${place.sheet}!${place.cell}`])),
  );
  return workbook.sheets
    .filter((sheet) => !hidden.has(sheet.name))
    .flatMap((sheet) =>
      [...sheet.rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { value }]) => {
          const numbers = numbersIn(value);
          const cell = cellAddress(row, column);
          if (numbers.length === 0 || read.has(`${sheet.name}!${cell}`)) return [];
          const where = { sheet: sheet.name, cell };
          return numbers.map((number) => ({ code: CODES[number.kind], where, ...detailsOf(number) }));
        }),
      ),
    );
}

/** The same for a text that somebody gives besides a workbook, such as an objection. */
export const numbersInText = (text: string, label: string): readonly Finding[] =>
  privateNumbers(text).map((number) => ({ code: CODES[number.kind], where: { label }, ...detailsOf(number) }));

function numbersIn(value: RawValue | null): readonly PrivateNumber[] {
  if (value?.type === 'text') return privateNumbers(value.value);
  if (value?.type !== 'number') return [];
  const number = privateNumber(Number(value.raw));
  return number ? [number] : [];
}
