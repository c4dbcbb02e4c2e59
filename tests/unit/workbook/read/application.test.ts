import { expect, it } from 'vitest';
import { readApplication } from '../../../../src/workbook/read/application.js';
import { DEFAULT_LIMITS } from '../../../../src/workbook/read/limits.js';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/extendedProperties';

const read = (body: string, namespace = TRANSITIONAL) => {
  const xml = `<Properties xmlns="${namespace}">${body}</Properties>`;
  return readApplication({ name: 'docProps/app.xml', bytes: Buffer.from(xml) }, DEFAULT_LIMITS);
};

it.each([
  ['Microsoft Excel', TRANSITIONAL],
  ['WPS 表格', TRANSITIONAL],
  ['WPS Spreadsheets', TRANSITIONAL],
  ['LibreOffice/7.4.7.2$Linux_X86_64', STRICT],
])('tells of %s', (name, namespace) => {
  expect(read(`<Template/><Application> ${name}\n</Application><AppVersion>16.0300</AppVersion>`, namespace)).toBe(
    name,
  );
});

it('says nothing where the part does not', () => {
  expect([read(''), read('<Application/>'), read('<Application> </Application>')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('says nothing where the part is damaged or attacks', () => {
  expect([read('<Application>Excel'), read('<Application>Excel</Application>', 'urn:other')]).toEqual([
    undefined,
    undefined,
  ]);
});

it('cuts a name that is longer than any', () => {
  expect(read(`<Application>${'长'.repeat(5000)}</Application>`)).toBe('长'.repeat(120));
});
