import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../src/workbook/read/limits.js';
import {
  readRelationships,
  relationshipsPart,
  resolveTarget,
  targetOfType,
} from '../../../../src/workbook/read/relationships.js';
import { PACKAGE, relationships, STRICT_REFERENCES } from '../../../fixtures/workbooks/build-workbook.js';

const read = (xml: string, source = 'xl/workbook.xml') => {
  const found = readRelationships({ name: 'r.rels', bytes: Buffer.from(xml) }, source, DEFAULT_LIMITS);
  return found instanceof Map ? [...found] : found;
};

describe('the part with the relationships', () => {
  it.each([
    ['', '_rels/.rels'],
    ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
    ['book.xml', '_rels/book.xml.rels'],
  ])('of %j is %s', (part, expected) => {
    expect(relationshipsPart(part)).toBe(expected);
  });
});

describe('a target', () => {
  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../media/a.png', 'xl/media/a.png'],
    ['xl/workbook.xml', './styles.xml', 'xl/styles.xml'],
    ['xl/workbook.xml', '../../../a.xml', 'a.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', 'sheet%201.xml', 'xl/sheet 1.xml'],
    ['xl/workbook.xml', '100%.xml', 'xl/100%.xml'],
    ['xl/workbook.xml', '', 'xl'],
  ])('of %j written %j is %s', (source, target, expected) => {
    expect(resolveTarget(source, target)).toBe(expected);
  });
});

describe('relationships', () => {
  const entries = [
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
  ] as const;

  it('are known by id, in transitional and strict files', () => {
    const expected = [
      ['rId1', { type: 'worksheet', target: 'xl/worksheets/sheet1.xml' }],
      ['rId2', { type: 'styles', target: 'xl/styles.xml' }],
    ];
    expect(read(relationships(entries))).toEqual(expected);
    expect(read(relationships(entries, STRICT_REFERENCES))).toEqual(expected);
  });

  it('have no part outside the file', () => {
    const xml = `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="t/externalLink" Target="file:///c:/a.xlsx" TargetMode="External"/></Relationships>`;
    expect(read(xml)).toEqual([['a', { type: 'externalLink', target: '' }]]);
  });

  it('may lack everything', () => {
    expect(read(`<Relationships xmlns="${PACKAGE}"><Relationship/></Relationships>`)).toEqual([
      ['', { type: '', target: 'xl' }],
    ]);
  });

  it('may have any prefix', () => {
    const xml = `<p:Relationships xmlns:p="${PACKAGE}"><p:Relationship Id="a" Type="styles" Target="s.xml"/></p:Relationships>`;
    expect(read(xml)).toEqual([['a', { type: 'styles', target: 'xl/s.xml' }]]);
  });

  it('are found by type, the first one inside the file', () => {
    const found = new Map([
      ['1', { type: 'styles', target: '' }],
      ['2', { type: 'styles', target: 'xl/s.xml' }],
      ['3', { type: 'styles', target: 'xl/t.xml' }],
    ]);
    expect([targetOfType(found, 'styles'), targetOfType(found, 'worksheet')]).toEqual(['xl/s.xml', undefined]);
  });

  it('say when their part is damaged', () => {
    expect(read('<Relationships/>')).toMatchObject({ code: 'JY0109', params: { part: 'r.rels', reason: 'root' } });
  });
});
