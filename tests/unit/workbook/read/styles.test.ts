import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../src/workbook/read/limits.js';
import { readDateStyles } from '../../../../src/workbook/read/styles.js';
import { MAIN } from '../../../fixtures/workbooks/build-workbook.js';

const read = (content: string) =>
  readDateStyles(
    { name: 't.xml', bytes: Buffer.from(`<styleSheet xmlns="${MAIN}">${content}</styleSheet>`) },
    DEFAULT_LIMITS,
  );

it('tells for each cell format whether it shows dates', () => {
  const formats =
    '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;"/><numFmt numFmtId="177" formatCode="0.0"/></numFmts>';
  const cells = '<cellXfs><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="176"/><xf numFmtId="177"/><xf/></cellXfs>';
  expect(read(formats + cells)).toEqual([false, true, true, false, false]);
});

it('leaves the formats of named styles and of highlighting out', () => {
  const named = '<cellStyleXfs><xf numFmtId="14"/><xf numFmtId="14"/></cellStyleXfs>';
  const cells = '<cellXfs><xf numFmtId="2"/></cellXfs>';
  const highlighting = '<dxfs><dxf><numFmt numFmtId="2" formatCode="yyyy"/></dxf></dxfs>';
  expect(read(named + cells + highlighting)).toEqual([false]);
});

it('knows no date where there are no formats', () => {
  expect(read('')).toEqual([]);
});

it('takes a format without code for one that shows nothing special', () => {
  expect(read('<numFmts><numFmt numFmtId="14"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs>')).toEqual([false]);
});

it('looks at a code once, however many cells use it', () => {
  const formats = `<numFmts><numFmt numFmtId="200" formatCode="${'0'.repeat(500_000)}"/></numFmts>`;
  const start = performance.now();
  expect(read(`${formats}<cellXfs>${'<xf numFmtId="200"/>'.repeat(20_000)}</cellXfs>`)).toHaveLength(20_000);
  expect(performance.now() - start).toBeLessThan(3000);
});

it('says when the part is damaged', () => {
  expect(read('<cellXfs>')).toMatchObject({ code: 'JY0109', params: { part: 't.xml' } });
});
