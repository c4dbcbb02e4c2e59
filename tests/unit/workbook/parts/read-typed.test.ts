import { beforeAll, describe, expect, it } from 'vitest';
import { slotName, type TypedCell } from '../../../../src/model/typed-cells.js';
import { readTyped } from '../../../../src/workbook/parts/read-typed.js';
import { type EditedWorkbook, issuedWorkbook } from '../../../support/edited-workbook.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 3, teacherCount: 4, researchGroups: 2, preparationGroups: 2 });
const TEACHERS = '教师情况';

let issued: EditedWorkbook;
beforeAll(async () => {
  issued = await issuedWorkbook(plan);
});

const read = (edit: (book: EditedWorkbook) => unknown) => {
  const book = issued.copy();
  edit(book);
  return readTyped(book.raw(), plan, 'a.xlsx');
};
const byHand = ({ cells }: ReturnType<typeof read>): readonly TypedCell[] => cells.filter(({ issued: was }) => !was);

describe('what was typed into a workbook', () => {
  it('is nothing in a form that nobody touched', () => {
    const { cells, loose, explanations, findings, file, identity } = read(() => undefined);
    expect(cells.filter(({ issued: was }) => !was)).toEqual([]);
    expect([loose, explanations, findings, file]).toEqual([[], [], [], 'a.xlsx']);
    expect(identity.subject).toBe(plan.subject.id);
  });

  it('is kept as typed, with what it means and where it stands', () => {
    const typed = read((book) => book.type(TEACHERS, 'T002', '听课节数（上学期）', ' ２０ 节 '));
    expect(byHand(typed)).toEqual([
      {
        sheet: TEACHERS,
        subject: 'T002',
        grain: 'person',
        binding: { to: 'metric', metric: 'lessonsObserved', period: '1' },
        value: ' ２０ 节 ',
        shown: ' ２０ 节 ',
        meaning: 20,
        issued: false,
        trusted: true,
        place: { sheet: TEACHERS, cell: 'M6', label: 'T002 听课节数（上学期）' },
      },
    ]);
  });

  it('keeps what cannot be read, without a meaning', () => {
    const [cell] = byHand(read((book) => book.type(TEACHERS, 'T002', '听课节数（上学期）', '很多')));
    expect([cell?.value, cell?.meaning, cell?.trusted]).toEqual(['很多', null, true]);
  });

  it('takes dates as serial numbers, formulas as their results, and a formula without one as its text', () => {
    const typed = read((book) => {
      book.type('成果清单', 'R001', '日期', { date: '2026-03-15', serial: 46_096 });
      book.type(TEACHERS, 'T001', '听课节数（上学期）', { formula: '1+2', value: 3 });
      book.type(TEACHERS, 'T001', '听课节数（下学期）', { formula: '1+2' });
    });
    expect(byHand(typed).map(({ value }) => value)).toEqual([3, '=1+2', 46_096]);
  });

  it('is found by number and header after rows and columns were moved', () => {
    const typed = read((book) => {
      book.type(TEACHERS, 'T003', '听课节数（上学期）', 9);
      book.insertRows(TEACHERS, 2, 3);
    });
    expect(byHand(typed).map(({ subject, value, place }) => [subject, value, place.cell])).toEqual([
      ['T003', 9, 'M10'],
    ]);
  });

  it('is not trusted in two rows with one number that differ', () => {
    const typed = read((book) => {
      book.put(TEACHERS, book.find(TEACHERS, 'T002').row, 1, 'T001');
      book.type(TEACHERS, 'T001', '听课节数（上学期）', 9);
    });
    const own = typed.cells.filter(({ subject }) => subject === 'T001');
    expect([own.length > 0, own.some(({ trusted }) => trusted)]).toEqual([true, false]);
    expect(typed.findings.map(({ code }) => code)).toContain('JY1108');
  });

  it('belongs to its group in a nomination column', () => {
    const standard = 'changzhou-2023/research-group';
    const group = plan.lists['researchGroups']?.[1];
    const typed = read((book) => {
      const { row, column } = book.find('优秀组申报', '申报组编号');
      book.put('优秀组申报', row, column + 2, group?.zh ?? '');
    });
    expect(byHand(typed).map(({ subject, slot, value, meaning }) => [subject, slot, value, meaning])).toEqual([
      [group?.code, slotName(standard, 0), group?.zh, group?.code],
    ]);
  });
});
