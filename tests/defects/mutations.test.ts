import { beforeAll, describe, expect, it } from 'vitest';
import { entryOf } from '../../src/messages/catalogue.js';
import { checkWorkbook } from '../../src/workflows/check-workbook.js';
import { BookEditor } from '../support/defects/book-editor.js';
import { type CleanForm, cleanForm } from '../support/defects/clean-form.js';
import { Random } from '../support/defects/random.js';

/** The reader itself has its thousands of damaged files in `property/`; here a whole form goes through every check. */
const RUNS = process.env['JIAOYAN_DEEP'] === '1' ? 2000 : 120;
const LONGEST = 2000;

const PIECES = [
  '<c r="A1"><v>1</v></c>',
  '</row>',
  '<row r="3">',
  '<v>',
  '</v>',
  '&#0;',
  '&lt;',
  '"',
  '>',
  '<',
  '999999999999',
  't="s"',
  't="e"',
  's="999"',
  '-1',
  'NaN',
  '<f>',
  '_x0000_',
  '组',
  ']]>',
  '<!--',
];

let clean: CleanForm;
beforeAll(async () => {
  clean = await cleanForm();
});

/** A few places of one part overwritten, cut or doubled. */
function withChangedPart(bytes: Uint8Array, random: Random): Uint8Array {
  const book = new BookEditor(bytes);
  const part = random.pick([...book.parts.keys()].filter((name) => /\.(?:xml|rels)$/.test(name)));
  let xml = book.text(part);
  for (let count = random.whole(1, 4); count > 0; count -= 1) {
    const at = random.whole(0, xml.length);
    const length = random.pick([0, 1, 5, 40]);
    const inserted = random.pick([random.pick(PIECES), xml.slice(at, at + random.whole(1, 200)), '']);
    xml = xml.slice(0, at) + inserted + xml.slice(at + length);
  }
  return book.setText(part, xml).bytes();
}

/** Bytes changed, cut out or doubled anywhere. */
function withChangedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.whole(0, bytes.length - 1);
  const changed = Uint8Array.from(bytes);
  changed[at] = random.whole(0, 255);
  const cut = random.pick([0, 0, 1, 30]);
  return Buffer.concat([
    changed.subarray(0, at),
    changed.subarray(at + cut),
    random.pick([new Uint8Array(), changed.subarray(0, 9)]),
  ]);
}

describe('a form that was damaged at random', () => {
  it.each([
    ['in the text of its parts', withChangedPart],
    ['in its bytes', withChangedBytes],
  ] as const)(
    '%s is checked without a fault, in time, and with findings of the catalogue only',
    { timeout: 600_000 },
    (_, damage) => {
      const told = new Set<string>();
      for (let seed = 1; seed <= RUNS; seed += 1) {
        const bytes = damage(clean.bytes, new Random(seed));
        const start = performance.now();
        const { findings } = checkWorkbook(clean.desk, '自评.xlsx', bytes);
        expect(performance.now() - start, `seed ${seed}`).toBeLessThan(LONGEST);
        for (const { code, where } of findings) {
          expect(entryOf(code), `${code} at seed ${seed}`).toBeDefined();
          expect(where.file).toBe('自评.xlsx');
          told.add(code);
        }
      }
      expect(told.size).toBeGreaterThan(0);
    },
  );
});
