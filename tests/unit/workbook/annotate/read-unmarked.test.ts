import { describe, expect, it } from 'vitest';
import { annotateWorkbook } from '../../../../src/workbook/annotate/annotate-workbook.js';
import { readUnmarked } from '../../../../src/workbook/annotate/read-unmarked.js';
import { inflateNode } from '../../../../src/workbook/read/inflate-node.js';
import { buildWorkbook, MAIN, relationships } from '../../../fixtures/workbooks/build-workbook.js';
import { annotation, good, mark } from '../../../support/annotation.js';

const SHEET = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const commented = buildWorkbook({
  sheets: { 甲: SHEET },
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([['c', 'comments', '../comments1.xml']]),
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>王</author></authors><commentList><comment ref="A1" authorId="0"><text><t>看过</t></text></comment></commentList></comments>`,
  },
});
const unmarked = (bytes: Uint8Array) => good(readUnmarked(bytes, { inflate: inflateNode }));

describe('reading a marked copy', () => {
  it('gives the workbook that was marked: no list, no notes', () => {
    const book = buildWorkbook({ sheets: { 甲: SHEET } });
    const copy = good(annotateWorkbook(book, 'a', annotation([mark('甲', 'A1'), mark('甲', 'B2')])));
    expect(unmarked(copy)).toEqual(unmarked(book));
  });

  it('still tells notes of somebody else, beside or below ours', () => {
    expect(unmarked(commented).signals.has('comments')).toBe(true);
    for (const cell of ['A1', 'B2']) {
      const copy = good(annotateWorkbook(commented, 'a', annotation([mark('甲', cell)])));
      expect(unmarked(copy).signals.has('comments')).toBe(true);
    }
  });

  it('gives the findings of a file that cannot be read', () => {
    expect(readUnmarked(new Uint8Array(), { inflate: inflateNode, file: '甲.xlsx' })).toEqual({
      ok: false,
      findings: [{ code: 'JY0105', where: { file: '甲.xlsx' }, params: { kind: 'empty' } }],
    });
  });
});
