import { describe, expect, it } from 'vitest';
import { type CellEdit, editCells } from '../../../../src/workbook/annotate/edit-cells.js';
import { sheetFrame } from '../../../../src/workbook/annotate/sheet-frame.js';
import { worksheet } from '../../../fixtures/workbooks/build-workbook.js';

const edited = (body: string, edits: Readonly<Record<string, CellEdit>>): string => {
  const xml = worksheet(body);
  const byRow = new Map<number, Map<number, CellEdit>>();
  for (const [place, edit] of Object.entries(edits)) {
    const [row = 0, column = 0] = place.split(':').map(Number);
    byRow.set(row, (byRow.get(row) ?? new Map<number, CellEdit>()).set(column, edit));
  }
  return editCells(xml, sheetFrame(xml, 'sheet'), 'sheet', { edits: byRow });
};
const plusTen: CellEdit = { format: (former) => former + 10 };

describe('changing cells of a sheet', () => {
  it('gives a cell another format and leaves its value as it is written', () => {
    expect(
      edited('<sheetData><row r="1"><c r="A1" t="s" s="3"><v>0</v></c><c r="B1"/></row></sheetData>', {
        '1:1': plusTen,
      }),
    ).toBe('<row r="1"><c r="A1" t="s" s="13"><v>0</v></c><c r="B1"/></row>');
  });

  it('puts a cell that is not there between its neighbours, in the format of its row', () => {
    expect(
      edited('<sheetData><row r="2" s="4" customFormat="1" spans="1:3"><c r="A2"/><c r="C2"/></row></sheetData>', {
        '2:2': plusTen,
      }),
    ).toBe('<row r="2" s="4" customFormat="1"><c r="A2"/><c r="B2" s="14"/><c r="C2"/></row>');
  });

  it('puts rows that are not there in their places, in the formats of their columns', () => {
    const columns = '<cols><col min="2" max="3" style="6"/></cols>';
    expect(
      edited(`${columns}<sheetData><row r="2"><c r="A2"/></row></sheetData>`, {
        '1:2': plusTen,
        '3:9': plusTen,
        '3:3': plusTen,
      }),
    ).toBe(
      '<row r="1"><c r="B1" s="16"/></row><row r="2"><c r="A2"/></row><row r="3"><c r="C3" s="16"/><c r="I3" s="10"/></row>',
    );
  });

  it('writes addresses where they were left out and would change otherwise', () => {
    expect(
      edited('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/></row></sheetData>', { '1:2': plusTen }),
    ).toBe(
      '<row r="1"><c r="A1" s="0"><v>1</v></c><c s="10" r="B1"><v>2</v></c></row><row r="2"><c/></row>'.replace(
        '<c s="10" r="B1">',
        '<c r="B1" s="10">',
      ),
    );
  });

  it('types a value into a cell, whatever stood there', () => {
    const content = { type: 'inlineStr', xml: '<is><t>乙 &lt;</t></is>' };
    expect(
      edited('<sheetData><row r="1"><c r="A1" s="2" t="s"><f>1+1</f><v>0</v></c></row></sheetData>', {
        '1:1': { content },
        '1:2': { content: { xml: '<v>17</v>' } },
      }),
    ).toBe('<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>乙 &lt;</t></is></c><c r="B1" s="0"><v>17</v></c></row>');
  });

  it('empties a cell and keeps its format', () => {
    expect(
      edited('<sheetData><row r="1"><c r="A1" s="2"><v>3</v></c></row></sheetData>', {
        '1:1': { content: { xml: '' } },
      }),
    ).toBe('<row r="1"><c r="A1" s="2"/></row>');
  });

  it('fills an empty sheet', () => {
    expect(edited('<sheetData/>', { '5:1': plusTen })).toBe('<row r="5"><c r="A5" s="10"/></row>');
  });

  it('keeps the prefix of the part in everything that is new', () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>';
    const edits = new Map([[1, new Map([[2, { content: { xml: '<v>1</v>' } }]])]]);
    expect(editCells(xml, sheetFrame(xml, 's'), 's', { edits })).toBe(
      '<x:row r="1"><x:c r="A1"/><x:c r="B1" s="0"><x:v>1</x:v></x:c></x:row>',
    );
  });

  it('gives every cell another format where that is asked', () => {
    const xml = worksheet('<sheetData><row r="1"><c r="A1" s="7"/><c r="B1" s="1"/></row></sheetData>');
    const reformat = (format: number, row: number, column: number): number =>
      format === 7 ? row * 100 + column : format;
    expect(editCells(xml, sheetFrame(xml, 's'), 's', { edits: new Map(), reformat })).toBe(
      '<row r="1"><c r="A1" s="101"/><c r="B1" s="1"/></row>',
    );
  });

  it('refuses a sheet without cells', () => {
    expect(() => edited('<cols/>', { '1:1': plusTen })).toThrow('sheetData');
  });
});
