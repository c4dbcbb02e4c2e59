import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../src/workbook/read/limits.js';
import { readSheetList } from '../../../../src/workbook/read/sheet-list.js';
import { MAIN, REFERENCES, STRICT_MAIN, STRICT_REFERENCES } from '../../../fixtures/workbooks/build-workbook.js';

const read = (body: string, limits = {}, [main, references] = [MAIN, REFERENCES]) => {
  const xml = `<workbook xmlns="${main}" xmlns:r="${references}">${body}</workbook>`;
  return readSheetList({ name: 'w.xml', bytes: Buffer.from(xml) }, { ...DEFAULT_LIMITS, ...limits });
};
const sheet = (name: string, rest = '') => `<sheet name="${name}" sheetId="1" r:id="rId1" ${rest}/>`;

describe('the sheets', () => {
  it('keep their order, state and relationship', () => {
    const sheets = `${sheet('封面')}<sheet name="b &amp; c" state="hidden" r:id="rId7"/>${sheet('_x0041_', 'state="veryHidden"')}${sheet('d', 'state="visible"')}`;
    const expected = {
      dateSystem: 1900,
      sheets: [
        { name: '封面', state: 'visible', relationship: 'rId1' },
        { name: 'b & c', state: 'hidden', relationship: 'rId7' },
        { name: 'A', state: 'hidden', relationship: 'rId1' },
        { name: 'd', state: 'visible', relationship: 'rId1' },
      ],
    };
    expect(read(`<sheets>${sheets}</sheets>`)).toEqual(expected);
    expect(read(`<sheets>${sheets}</sheets>`, {}, [STRICT_MAIN, STRICT_REFERENCES])).toEqual(expected);
  });

  it('may have no relationship', () => {
    expect(read('<sheets><sheet name="a" sheetId="1" id="rId1"/></sheets>')).toMatchObject({
      sheets: [{ relationship: '' }],
    });
  });

  it('may lie in a workbook with parts of other makers', () => {
    const foreign =
      '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><sheet name="x"/></mc:Choice></mc:AlternateContent>';
    expect(read(`${foreign}<sheets>${sheet('a')}</sheets>`)).toMatchObject({ sheets: [{ name: 'a' }] });
  });

  it('must have names', () => {
    const problem = (found: string) => ({
      code: 'JY0109',
      where: {},
      found,
      params: { part: 'w.xml', reason: 'sheet-list' },
    });
    expect(read('<sheets><sheet sheetId="1"/></sheets>')).toEqual(problem(''));
    expect(read(sheet('x'.repeat(256)))).toEqual(problem(`${'x'.repeat(60)}…`));
  });

  it('must have different names, whatever the case', () => {
    const problem = {
      code: 'JY0109',
      where: { sheet: 'A' },
      found: 'A',
      params: { part: 'w.xml', reason: 'duplicate-sheet' },
    };
    expect(read(sheet('a') + sheet('A'))).toEqual(problem);
  });

  it('must not be too many', () => {
    const sheets = ['a', 'b', 'c'].map((name) => sheet(name)).join('');
    expect(read(sheets, { sheets: 3 })).toMatchObject({ sheets: [{}, {}, {}] });
    const over = { code: 'JY0107', where: {}, found: '3', expected: '2', params: { limit: 'sheets', allowed: 2 } };
    expect(read(sheets, { sheets: 2 })).toEqual(over);
  });
});

describe('the date system', () => {
  it.each([
    ['', 1900],
    ['<workbookPr/>', 1900],
    ['<workbookPr date1904="0"/>', 1900],
    ['<workbookPr date1904="false"/>', 1900],
    ['<workbookPr date1904="1"/>', 1904],
    ['<workbookPr date1904="true"/>', 1904],
  ])('of %j is that of %d', (properties, system) => {
    expect(read(properties)).toEqual({ sheets: [], dateSystem: system });
  });
});
