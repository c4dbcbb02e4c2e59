import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, FormAnswers } from '../../src/model/form-answers.js';
import type { RawRange } from '../../src/model/raw-workbook.js';
import { SLOT_PREFIX } from '../../src/workbook/answers/nomination-rows.js';
import { readAnswers } from '../../src/workbook/answers/read-answers.js';
import { askedCells, nominationCells, type Typing, typeAll, typingFor } from '../support/answer-sheet.js';
import { answerName, filledAnswers } from '../support/answers.js';
import { type EditedWorkbook, issuedWorkbook } from '../support/edited-workbook.js';
import { schoolPlan } from '../support/school-plan.js';

const plan = schoolPlan({ teachers: 4, teacherCount: 4, researchGroups: 3, preparationGroups: 3 });
const SHEETS = [
  '学校信息',
  '教师情况',
  '教研组与备课组',
  '活动次数',
  '学校工作',
  '成果清单',
  '学校自评',
  '优秀组申报',
  '佐证目录',
];
const RESEARCH = 'changzhou-2023/research-group';

/** More of them for a deep run, with another seed each time. */
const RUNS = Number(process.env['JIAOYAN_PROPERTY_RUNS'] ?? 100);
const SEED = Number(process.env['JIAOYAN_PROPERTY_SEED'] ?? 20_260_902);

let issued: EditedWorkbook;
beforeAll(async () => {
  issued = await issuedWorkbook(plan);
});

/** The form, filled in at random: some of the asked cells, and one nominated group. */
const filling: fc.Arbitrary<readonly Typing[]> = fc
  .subarray([...askedCells(plan), ...nominationCells(plan, RESEARCH, 'G02')], { minLength: 20 })
  .chain((cells) => fc.tuple(...cells.map((cell) => typingFor(plan, cell))));

/** Something that people do to a workbook, as numbers that are fitted to the workbook when it is done. */
interface Edit {
  readonly kind:
    | 'insertRows'
    | 'deleteRow'
    | 'insertColumns'
    | 'deleteColumn'
    | 'moveColumn'
    | 'renameSheet'
    | 'copySheet'
    | 'copyRow'
    | 'sortRows'
    | 'sortPart'
    | 'merge'
    | 'clearKey';
  readonly sheet: number;
  readonly a: number;
  readonly b: number;
  readonly order: readonly number[];
}

const KINDS: readonly Edit['kind'][] = [
  'insertRows',
  'deleteRow',
  'insertColumns',
  'deleteColumn',
  'moveColumn',
  'renameSheet',
  'copySheet',
  'copyRow',
  'sortRows',
  'sortPart',
  'merge',
  'clearKey',
];

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...KINDS),
  sheet: fc.nat(),
  a: fc.nat(1000),
  b: fc.nat(1000),
  order: fc.array(fc.nat(1000), { minLength: 2, maxLength: 6 }),
});

/** Sheets under their present names, for edits that come after a renaming. */
class Desk {
  readonly names = [...SHEETS];

  constructor(readonly book: EditedWorkbook) {}

  do({ kind, sheet, a, b, order }: Edit): void {
    const index = sheet % this.names.length;
    const name = this.names[index] as string;
    const rows = [...this.book.sheet(name).cells.keys()].sort((x, y) => x - y);
    const row = rows[a % rows.length] as number;
    const column = (b % 22) + 1;
    switch (kind) {
      case 'insertRows':
        this.book.insertRows(name, row, (b % 3) + 1);
        return;
      case 'deleteRow':
        this.book.deleteRow(name, row);
        return;
      case 'insertColumns':
        this.book.insertColumns(name, column, (a % 2) + 1);
        return;
      case 'deleteColumn':
        this.book.deleteColumn(name, column);
        return;
      case 'moveColumn':
        this.book.moveColumn(name, column, (a % 22) + 1);
        return;
      case 'renameSheet':
        this.names[index] = `${name}改${a}`;
        this.book.renameSheet(name, this.names[index] as string);
        return;
      case 'copySheet':
        this.copySheet(name, a, b);
        return;
      case 'copyRow':
        this.copyRow(name, row, column, b);
        return;
      case 'sortRows':
        this.book.reorderRows(name, distinct(order.map((place) => rows[place % rows.length] as number)));
        return;
      case 'sortPart':
        this.sortPart(name);
        return;
      case 'merge':
        this.book.merge(name, mergeAt(row, column, a));
        return;
      case 'clearKey':
        this.book.put(name, row, 1, null);
        return;
    }
  }

  /** Copies a sheet and types something else into the copy. */
  private copySheet(name: string, a: number, b: number): void {
    const copy = `${name} (${a})`;
    if (this.book.names.includes(copy)) return;
    this.book.copySheet(name, copy);
    this.book.put(copy, 6, (b % 12) + 2, 77);
  }

  /** Copies a row; half of the time something that stands in the copy is typed over. */
  private copyRow(name: string, row: number, column: number, b: number): void {
    this.book.copyRow(name, row);
    if (b % 2 === 0 && this.book.text(name, row + 1, column) !== '') this.book.put(name, row + 1, column, 88);
  }

  /** Sorts everything but the numbers of the groups: two whole rows change places, their first cells stay. */
  private sortPart(name: string): void {
    if (name !== '教研组与备课组') return;
    const [first, second] = ['G01', 'G02'].map((id) => rowOf(this.book, name, id));
    if (first === undefined || second === undefined) return;
    this.book.reorderRows(
      name,
      first < second ? [second, first] : [first, second],
      Array.from({ length: 30 }, (_, index) => index + 2),
    );
  }
}

const distinct = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)];

const mergeAt = (row: number, column: number, a: number): RawRange => ({
  top: row,
  left: column,
  bottom: row + (a % 3),
  right: column + ((a >> 2) % 2),
});

function rowOf(book: EditedWorkbook, sheet: string, text: string): number | undefined {
  try {
    return book.find(sheet, text).row;
  } catch {
    return undefined;
  }
}

const sameValue = (left: Answer['value'] | undefined, right: Answer['value']): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** Answers that say something else than what was typed; those of no group (the number is lost) say nothing. */
function wrongAnswers(read: FormAnswers, meant: Readonly<Record<string, Answer['value']>>): readonly string[] {
  return read.answers.flatMap((answer) => {
    const name = answerName(answer);
    return answer.value === null || answer.subject.startsWith(SLOT_PREFIX) || sameValue(meant[name], answer.value)
      ? []
      : [`${name}: ${JSON.stringify(answer.value)} ≠ ${JSON.stringify(meant[name])}`];
  });
}

const filled = (typings: readonly Typing[]): EditedWorkbook => {
  const book = issued.copy();
  if (typings.some(({ cell }) => cell.sheet === '优秀组申报'))
    book.type('优秀组申报', `${RESEARCH}|nominated:${RESEARCH}`, '申报组一', 'G02');
  typeAll(book, typings);
  return book;
};

describe('a filled form', () => {
  it('gives back exactly what was typed, whatever the spelling', () => {
    const printed = filledAnswers(readAnswers(issued.raw(), plan));
    fc.assert(
      fc.property(filling, (typings) => {
        const read = readAnswers(filled(typings).raw(), plan);
        const meant = Object.fromEntries(typings.map(({ cell, meant: value }) => [cell.name, value]));
        const got = filledAnswers(read);
        for (const [name, value] of Object.entries(meant)) expect([name, got[name]]).toEqual([name, value]);
        const unexpected = Object.keys(got).filter(
          (name) => !(name in meant) && !(name in printed) && !name.endsWith(' nominated') && !name.endsWith(' inPost'),
        );
        expect(unexpected).toEqual([]);
        expect(read.findings.filter((finding) => finding.code !== 'JY2106')).toEqual([]);
      }),
      { numRuns: RUNS / 4, seed: 20_260_901 },
    );
  });
});

describe('sorting, inserting, deleting, renaming, copying and merging', () => {
  it('never gives a wrong value: each answer is right, or missing with a finding', () => {
    let silent = 0;
    fc.assert(
      fc.property(filling, fc.array(edit, { minLength: 1, maxLength: 5 }), (typings, edits) => {
        const book = filled(typings);
        const meant = filledAnswers(readAnswers(book.raw(), plan));
        const desk = new Desk(book);
        for (const each of edits) desk.do(each);
        const read = readAnswers(book.raw(), plan);
        expect(wrongAnswers(read, meant)).toEqual([]);
        const lost = Object.keys(meant).filter(
          (name) => !read.answers.some((answer) => answerName(answer) === name && answer.value !== null),
        );
        if (lost.length > 0 && read.findings.length === 0) silent += 1;
        expect({ lost, findings: lost.length === 0 ? 1 : read.findings.length }).not.toMatchObject({ findings: 0 });
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(silent).toBe(0);
  });
});
