import fc from 'fast-check';
import type { AnswerValue } from '../../src/model/form-answers.js';
import type { FormPlan, OpenSheet, PlanColumn, PlanNumberedRow, PlanQuestion } from '../../src/model/form-plan.js';
import { isFor, nominationColumns } from '../../src/workbook/form/columns.js';
import { nominationKey } from '../../src/workbook/form/nomination-sheet.js';
import { answerName } from './answers.js';
import type { EditedWorkbook, TestValue } from './edited-workbook.js';

/** One asked cell of a plan: where to type, and what it is called when it is read back. */
export interface Cell {
  readonly sheet: string;
  readonly key: string;
  readonly header: string;
  readonly question: Pick<PlanQuestion, 'type' | 'binding'>;
  readonly name: string;
}

/** What is typed into a cell, and what it means. */
export interface Typing {
  readonly cell: Cell;
  readonly typed: TestValue;
  readonly meant: AnswerValue;
}

/** Every asked cell of fixed and open sheets; of the open ones the first `spare` spare rows. */
export function askedCells(plan: FormPlan, spare = 2): readonly Cell[] {
  return plan.sheets.flatMap((sheet): readonly Cell[] => {
    if (sheet.kind === 'fixed') {
      return sheet.rows.flatMap((row) => {
        const own = { sheet: sheet.name, key: row.key };
        const name = (question: PlanQuestion): string =>
          answerName({ subject: plan.subject.id, binding: question.binding });
        return [
          ...(row.question ? [{ ...own, header: '填写', question: row.question, name: name(row.question) }] : []),
          ...(row.note ? [{ ...own, header: row.note.header, question: row.note, name: name(row.note) }] : []),
        ];
      });
    }
    return sheet.kind === 'open' ? openCells(sheet, spare) : [];
  });
}

function openCells(sheet: OpenSheet, spare: number): readonly Cell[] {
  const known = sheet.rows.filter((row) => !row.spare);
  const rows = [...known, ...sheet.rows.filter((row) => row.spare).slice(0, spare)];
  return rows.flatMap((row) => sheet.columns.flatMap((column) => openCell(sheet, row, column)));
}

function openCell(sheet: OpenSheet, row: PlanNumberedRow, column: PlanColumn): readonly Cell[] {
  const { question } = column;
  if (!question || !isFor(column, row.grain)) return [];
  // Names decide whether a row was sorted apart from its number; the tests of rows change them one by one.
  if (question.binding.to === 'field' && question.binding.field === 'name' && !row.spare) return [];
  // A preset that is typed again leaves a spare row unused.
  if (row.spare && row.printed[column.header] !== undefined) return [];
  return [
    {
      sheet: sheet.name,
      key: row.id,
      header: column.header,
      question,
      name: answerName({ subject: row.id, binding: question.binding }),
    },
  ];
}

/** The cells of the first column of a nomination block, without the one that names the group. */
export function nominationCells(plan: FormPlan, standard: string, group: string): readonly Cell[] {
  return plan.sheets.flatMap((sheet) => {
    if (sheet.kind !== 'nomination') return [];
    const header =
      nominationColumns(sheet).find((column) => column.slot === 0 && column.role === 'answer')?.header ?? '';
    return sheet.blocks
      .filter((block) => block.standard === standard)
      .flatMap((block) =>
        block.rows.flatMap((row) =>
          row.question && row.question.binding.to !== 'nominated'
            ? [
                {
                  sheet: sheet.name,
                  key: nominationKey(block, row),
                  header,
                  question: row.question,
                  name: answerName({ subject: group, binding: row.question.binding }),
                },
              ]
            : [],
        ),
      );
  });
}

/** A value for a cell together with its meaning, in one of the spellings that are understood. */
export function typingFor(plan: FormPlan, cell: Cell): fc.Arbitrary<Typing> {
  return answerFor(plan, cell).map(([typed, meant]) => ({ cell, typed, meant }));
}

const spaces = fc.constantFrom('', ' ', '\u3000', '\u00a0', '\u200b');

function answerFor(plan: FormPlan, { question: { type } }: Cell): fc.Arbitrary<readonly [TestValue, AnswerValue]> {
  switch (type.kind) {
    case 'count':
      return countTyping;
    case 'decimal':
      return fc.integer({ min: 0, max: 999 }).map((tenths) => [tenths / 10, String(tenths / 10)]);
    case 'date':
      return dateTyping;
    case 'weeks':
      return weeksTyping;
    case 'text':
      return fc
        .tuple(spaces, fc.constantFrom('甲乙丙', '新教师', 'A1 班', '𠮷田'), spaces)
        .map(([before, text, after]) => [before + text + after, text]);
    case 'choice': {
      const entries = plan.lists[type.list] ?? [];
      const entry = fc.constantFrom(...entries);
      return fc.tuple(entry, spaces).map(([{ code, zh }, space]) => [zh + space, code]);
    }
  }
}

const fullWidth = (text: string): string =>
  [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');

/** A count in any spelling of the written list. */
export const countTyping: fc.Arbitrary<readonly [TestValue, number]> = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom('number', 'text', 'wide', 'unit', 'zeros'), spaces, spaces)
  .map(([count, spelling, before, after]) => {
    if (spelling === 'number') return [count, count] as const;
    const text =
      { text: `${count}`, wide: fullWidth(`${count}`), unit: `${count}次`, zeros: `${count}.0` }[spelling] ?? '';
    return [before + text + after, count] as const;
  });

/** A date in any spelling of the written list. */
export const dateTyping: fc.Arbitrary<readonly [TestValue, string]> = fc
  .tuple(fc.integer({ min: 0, max: 360 }), fc.constantFrom('cell', '-', '/', '.', '年', 'digits'))
  .map(([day, spelling]) => {
    const iso = new Date(Date.UTC(2026, 8, 1) + day * 86_400_000).toISOString().slice(0, 10);
    const [year = '', month = '', date = ''] = iso.split('-');
    if (spelling === 'cell') return [{ date: iso, serial: 46_266 + day }, iso] as const;
    if (spelling === 'digits') return [year + month + date, iso] as const;
    if (spelling === '年') return [`${year}年${Number(month)}月${Number(date)}日`, iso] as const;
    return [[year, Number(month), Number(date)].join(spelling), iso] as const;
  });

/** Weeks in any spelling of the written list. */
export const weeksTyping: fc.Arbitrary<readonly [TestValue, readonly number[]]> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(',', '，', '、', ' ', '周'),
  )
  .map(([weeks, separator]) => {
    const sorted = [...weeks].sort((a, b) => a - b);
    return [separator === '周' ? `第${weeks.join('、')}周` : weeks.join(separator), sorted] as const;
  });

/** Types everything into the issued form. */
export function typeAll(book: EditedWorkbook, typings: readonly Typing[]): void {
  for (const { cell, typed } of typings) book.type(cell.sheet, cell.key, cell.header, typed);
}
