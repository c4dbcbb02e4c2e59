import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellAddress, type RawValue } from '../../src/model/raw-workbook.js';
import { inflateNode } from '../../src/workbook/read/inflate-node.js';
import { decodeEscapes } from '../../src/workbook/read/strings.js';
import { readWorkbook } from '../../src/workbook/read/workbook.js';
import { buildWorkbook, sheetData } from '../fixtures/workbooks/build-workbook.js';

const SEED = 20260302;
const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
const printable = (text: string): string => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');

interface Written {
  readonly xml: string;
  readonly value: RawValue;
}

const textValue = fc.string({ unit: 'binary', maxLength: 12 }).map(printable);
const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(
    (value): Written => ({
      xml: ` t="n"><v>${value}</v>`,
      value: { type: 'number', value: Number(String(value)), raw: String(value) },
    }),
  ),
  fc.boolean().map((value): Written => ({ xml: ` t="b"><v>${Number(value)}</v>`, value: { type: 'boolean', value } })),
  textValue.map(
    (value): Written => ({
      xml: ` t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is>`,
      value: { type: 'text', value: decodeEscapes(value) },
    }),
  ),
);
const place = fc.tuple(fc.integer({ min: 1, max: 1048576 }), fc.integer({ min: 1, max: 16384 }));

it('cells at any places, with any values, are read as they were written', () => {
  const cells = fc.uniqueArray(fc.tuple(place, cell), {
    selector: ([[row, column]]) => `${row},${column}`,
    maxLength: 20,
  });
  fc.assert(
    fc.property(cells, (written) => {
      const rows = written.map(
        ([[row, column], { xml }]) => `<row r="${row}"><c r="${cellAddress(row, column)}"${xml}</c></row>`,
      );
      const outcome = readWorkbook(buildWorkbook({ sheets: { 表: sheetData(rows.join('')) } }), {
        inflate: inflateNode,
      });
      if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings));
      const read = [...(outcome.value.sheets[0]?.rows.values() ?? [])].flatMap((columns) => [...columns.values()]);
      const key = ({ row, column }: { row: number; column: number }) => row * 20_000 + column;
      const expected = written.map(([[row, column], { value }]) => ({ row, column, value }));
      expect(read.sort((a, b) => key(a) - key(b))).toEqual(expected.sort((a, b) => key(a) - key(b)));
    }),
    { seed: SEED, numRuns: 200 },
  );
});

it('texts come back from the shared table and from the cell alike', () => {
  fc.assert(
    fc.property(fc.array(textValue, { minLength: 1, maxLength: 20 }), (texts) => {
      const strings = texts.map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('');
      const cells = texts.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('');
      const outcome = readWorkbook(buildWorkbook({ sheets: { 表: sheetData(`<row>${cells}</row>`) }, strings }), {
        inflate: inflateNode,
      });
      const row = outcome.ok ? outcome.value.sheets[0]?.rows.get(1) : undefined;
      expect([...(row?.values() ?? [])].map(({ value }) => value?.value)).toEqual(texts.map(decodeEscapes));
    }),
    { seed: SEED, numRuns: 200 },
  );
});
