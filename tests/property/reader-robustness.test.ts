import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/finding.js';
import type { RawWorkbook } from '../../src/model/raw-workbook.js';
import { inflateNode } from '../../src/workbook/read/inflate-node.js';
import { fileKind } from '../../src/workbook/read/kind-of-file.js';
import { unzip } from '../../src/workbook/read/unzip.js';
import { readWorkbook } from '../../src/workbook/read/workbook.js';
import { buildWorkbook, packParts, sheetData, workbookParts } from '../fixtures/workbooks/build-workbook.js';

const SEED = 20260301;
const CODES = /^JY01(0[1-9]|1[01])$/;

const GOOD = buildWorkbook({
  sheets: {
    封面: sheetData('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46096</v></c></row>'),
    表: `<cols><col min="2" max="3" hidden="1"/></cols>${sheetData('<row><c t="inlineStr"><is><t>乙</t></is></c><c><f>1+1</f><v>2</v></c></row>')}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
  },
  strings: '<si><t>甲</t></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs>',
});

const read = (bytes: Uint8Array): Outcome<RawWorkbook> => readWorkbook(bytes, { inflate: inflateNode, file: 'f.xlsx' });

/** Bad data give findings of the file family, never an exception and never silence. */
function expectOutcome(bytes: Uint8Array): void {
  const outcome = read(bytes);
  if (!outcome.ok) expect(outcome.findings.length).toBeGreaterThan(0);
  for (const finding of outcome.findings) {
    expect(finding.code).toMatch(CODES);
    expect(finding.where.file).toBe('f.xlsx');
    expect(finding.params).toBeDefined();
  }
  const unzipped = unzip(bytes, inflateNode);
  if (!unzipped.ok) expect(unzipped.findings).toHaveLength(1);
  expect(fileKind(bytes)).toMatch(/^[a-z]+$/);
}

describe('whatever the bytes', () => {
  it('any bytes end in findings', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), expectOutcome), { seed: SEED, numRuns: 500 });
  });

  it('any bytes behind a known signature end in findings', () => {
    const signature = fc.constantFrom('504b0304', '504b0506', 'd0cf11e0a1b11ae1', 'fffe', 'efbbbf3c3f', '09081000');
    const bytes = fc.tuple(signature, fc.uint8Array({ maxLength: 700 }));
    fc.assert(
      fc.property(bytes, ([head, rest]) => expectOutcome(Buffer.concat([Buffer.from(head, 'hex'), rest]))),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('a good file cut at any place ends in findings', () => {
    for (let length = 0; length < GOOD.length; length++) {
      const cut = GOOD.subarray(0, length);
      expect(read(cut).ok).toBe(false);
      if (length % 16 === 0) expectOutcome(cut);
    }
  });

  it('a good file with any single byte changed ends in the same workbook or in findings', () => {
    const whole = read(GOOD);
    expect(whole.ok && whole.value.sheets).toHaveLength(2);
    for (let at = 0; at < GOOD.length; at++) {
      const changed = Uint8Array.from(GOOD);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const outcome = read(changed);
      // What may change without harm: times, attributes and versions in the headers, and parts that nobody reads.
      if (outcome.ok) expect(outcome).toEqual(whole);
    }
  });

  it('a good file with several changes, cuts and repeats ends in findings or a workbook', () => {
    const edit = fc.record({
      at: fc.nat(GOOD.length),
      remove: fc.nat(40),
      insert: fc.uint8Array({ maxLength: 20 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let bytes: Uint8Array = GOOD;
        for (const { at, remove, insert } of edits) {
          bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
        }
        expectOutcome(bytes);
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});

describe('whatever stands in the parts', () => {
  const names = [...workbookParts().keys()];
  const pieces = fc.constantFrom(
    '<row r="1">',
    '<row>',
    '</row>',
    '<c r="A1" t="s">',
    '<c>',
    '</c>',
    '<v>',
    '</v>',
    '1',
    '99',
    '<f t="shared" si="0">',
    '</f>',
    '<is>',
    '</is>',
    '<t>',
    '</t>',
    '<mergeCell ref="A1:XFD1"/>',
    '<col min="1" max="16384" hidden="1"/>',
    '<x:y/>',
    ' xmlns="u"',
    '&lt;',
    '&',
    ']]>',
    '<![CDATA[',
    '<!--',
    '-->',
    '<?x',
    '?>',
    '<!DOCTYPE',
    '"',
    "'",
    '=',
    '/>',
    '>',
    '<',
    '<sheet name="a"/>',
    '<si>',
    '</si>',
    '\0',
    '\uFFFF',
    '表',
  );

  it('edits of any part end in findings or a workbook', () => {
    const edit = fc.record({ at: fc.nat(2000), remove: fc.nat(30), insert: fc.array(pieces, { maxLength: 4 }) });
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.array(edit, { minLength: 1, maxLength: 4 }), (name, edits) => {
        const parts = workbookParts({
          sheets: { 表: sheetData('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1</f><v>2</v></c></row>') },
          strings: '<si><t>甲</t></si>',
        });
        let xml = String(parts.get(name));
        for (const { at, remove, insert } of edits) {
          const place = at % (xml.length + 1);
          xml = xml.slice(0, place) + insert.join('') + xml.slice(place + remove);
        }
        parts.set(name, xml);
        expectOutcome(packParts(parts));
      }),
      { seed: SEED, numRuns: 600 },
    );
  });

  it('a sheet of any pieces ends in findings or a workbook', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (body) => {
        expectOutcome(buildWorkbook({ sheets: { 表: sheetData(body.join('')) } }));
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});
