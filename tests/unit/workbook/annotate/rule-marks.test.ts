import { describe, expect, it } from 'vitest';
import { changeRules } from '../../../../src/workbook/annotate/rule-marks.js';
import { sheetFrame } from '../../../../src/workbook/annotate/sheet-frame.js';
import { spliced } from '../../../../src/workbook/annotate/tags.js';
import { worksheet } from '../../../fixtures/workbooks/build-workbook.js';

const RULE =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="2"><formula>A1=""</formula></cfRule></conditionalFormatting>';
const marks = new Map([
  ['error' as const, { cells: ['A1', 'B2'], format: 7 }],
  ['notice' as const, { cells: ['C3'], format: 8 }],
]);
const changed = (body: string, with_: typeof marks = marks): string => {
  const xml = worksheet(body);
  return spliced(xml, changeRules(xml, sheetFrame(xml, 's'), with_));
};
const OURS =
  '<conditionalFormatting sqref="A1 B2"><cfRule type="expression" dxfId="7" priority="1"><formula>"jiaoyan"="jiaoyan"</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C3"><cfRule type="expression" dxfId="8" priority="2"><formula>"jiaoyan"="jiaoyan"</formula></cfRule></conditionalFormatting>';

describe('marks on sheets with conditional formats', () => {
  it('lie above all other rules, before what must follow', () => {
    expect(changed(`<sheetData/>${RULE}<dataValidations/>`)).toBe(
      worksheet(`<sheetData/>${RULE.replace('priority="2"', 'priority="4"')}${OURS}<dataValidations/>`),
    );
  });

  it('move rules of extensions down as well', () => {
    const extension = '<extLst><ext><x14:cfRule type="expression" priority="1"/></ext></extLst>';
    expect(changed(`<sheetData/>${extension}`)).toBe(
      worksheet(`<sheetData/>${OURS}${extension.replace('priority="1"', 'priority="3"')}`),
    );
  });

  it('need no rule where there are none', () => {
    expect(changed('<sheetData/><pageMargins/>')).toBe(worksheet('<sheetData/><pageMargins/>'));
  });

  it('are taken away again, in the spelling of any program', () => {
    const saved = OURS.replaceAll('"jiaoyan"="jiaoyan"', '&quot;jiaoyan&quot;=&quot;jiaoyan&quot;');
    expect(changed(`<sheetData/>${RULE}${saved}`, new Map())).toBe(worksheet(`<sheetData/>${RULE}`));
  });

  it('leave the other rules of a block that holds ours too', () => {
    const both = RULE.replace(
      '</conditionalFormatting>',
      '<cfRule priority="1"><formula>"jiaoyan"="jiaoyan"</formula></cfRule></conditionalFormatting>',
    );
    expect(changed(`<sheetData/>${both}`, new Map())).toBe(worksheet(`<sheetData/>${RULE}`));
  });
});
