import { cellAddress } from '../../../src/model/raw-workbook.js';
import { IDENTITY } from '../../../src/workbook/form/system-sheet.js';
import { at, type Defect, type ExpectedFinding, edited } from './defect.js';
import { type FilledForm, sheetsOfKind, spotOfText } from './filled-form.js';

const systemSheet = (form: FilledForm): string => sheetsOfKind(form, 'system')[0]?.name ?? '';

/** The cell beside a word of the hidden sheet. */
const beside = (form: FilledForm, word: string, columns = 1) => {
  const { sheet, row, column } = spotOfText(form, systemSheet(form), word);
  return { sheet, cell: cellAddress(row, column + columns) };
};

const answerSheets = (form: FilledForm): readonly string[] =>
  form.plan.sheets.filter(({ kind }) => kind === 'fixed' || kind === 'open').map(({ name }) => name);

const fileLevel = (...codes: readonly string[]): readonly ExpectedFinding[] => codes.map((code) => ({ code }));

/** Whose workbook it is, and its sheets as wholes. */
export const IDENTITY_DEFECTS: readonly Defect[] = [
  edited('the hidden sheet was lost', (book, form) => {
    book.removeSheet(systemSheet(form));
    return fileLevel('JY1103');
  }),
  edited('the form of last year', (book, form) => {
    book.type(systemSheet(form), beside(form, IDENTITY.schoolYear).cell, '2024-2025');
    book.type(systemSheet(form), beside(form, IDENTITY.programme).cell, 'test/2024-2025');
    return fileLevel('JY1104');
  }),
  edited('the form of another standard', (book, form) => {
    book.type(systemSheet(form), beside(form, IDENTITY.form).cell, 'elsewhere-2021/form');
    return fileLevel('JY1101');
  }),
  edited('the form of a school that is not in the registry', (book, form, random) => {
    book.type(systemSheet(form), beside(form, IDENTITY.subject).cell, `32049${random.whole(10_000, 99_999)}`);
    return fileLevel('JY1117');
  }),
  edited('the code of another school typed over', (book, form, random) => {
    const sheet = sheetsOfKind(form, 'fixed')[0]?.name ?? '';
    const spot = spotOfText(form, sheet, form.plan.subject.id);
    book.type(sheet, spot.cell, `32049${random.whole(10_000, 99_999)}`);
    return [at('JY1112', spot)];
  }),
  edited('the code of the school stored as a number', (book, form) => {
    const sheet = sheetsOfKind(form, 'fixed')[0]?.name ?? '';
    book.type(sheet, spotOfText(form, sheet, form.plan.subject.id).cell, Number(form.plan.subject.id));
    return [];
  }),
  edited('a standard that has changed since', (book, form, random) => {
    const { id } = random.pick(form.plan.standards);
    book.type(systemSheet(form), beside(form, id).cell, 'f'.repeat(64));
    return fileLevel('JY1114');
  }),
  edited('a layout digest of an earlier program', (book, form) => {
    book.type(systemSheet(form), beside(form, IDENTITY.layout).cell, 'e'.repeat(64));
    return [];
  }),
  edited('a sheet renamed', (book, form, random) => {
    const name = random.pick(answerSheets(form));
    const renamed = random.pick([`${name}（修改）`, `${name} 终稿`, `1.${name}`]);
    book.renameSheet(name, renamed);
    return [{ code: 'JY1109', sheet: renamed }];
  }),
  edited('a sheet copied', (book, form, random) => {
    const name = random.pick(answerSheets(form));
    book.copySheet(name, `${name} (2)`);
    return [{ code: 'JY1110', sheet: `${name} (2)` }];
  }),
  edited('sheets in another order, and further ones', (book, _form, random) => {
    const names = [...book.sheetNames];
    for (let place = names.length - 1; place > 0; place -= 1) {
      const other = random.whole(0, place);
      [names[place], names[other]] = [names[other] as string, names[place] as string];
    }
    book.orderSheets(names);
    book.addSheet(
      '草稿',
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>备忘</t></is></c></row></sheetData></worksheet>',
    );
    return [];
  }),
  edited('a sheet hidden by its user', (book, form, random) => {
    const name = random.pick(answerSheets(form));
    book.setState(name, 'hidden');
    return [{ code: 'JY1119', sheet: name }];
  }),
];
