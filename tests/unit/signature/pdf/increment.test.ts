import { describe, expect, test } from 'vitest';
import { openPdf } from '../../../../src/signature/pdf/document.js';
import { Increment } from '../../../../src/signature/pdf/increment.js';
import { dictionary, name, reference, stream } from '../../../../src/signature/pdf/value.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { granted } from '../../../support/test-signers.js';

const open = (file: Uint8Array) => granted(openPdf(file));

describe.each(['table', 'stream'] as const)('a file with a cross-reference %s', (form) => {
  const base = rawPdf({ objects: { ...emptyPages(), 6: '(old)' }, form, trailer: '/ID [<01> <02>] /Info 6 0 R' });

  test('keeps its bytes and gets the new objects behind them', () => {
    const increment = new Increment(open(base));
    const added = increment.add(stream({ A: name('B') }, Buffer.from('data')));
    increment.set(6, 7);
    increment.change(3, { New: added, MediaBox: undefined });
    const file = increment.write();
    const document = open(file);
    expect(Buffer.compare(file.subarray(0, base.length), base)).toBe(0);
    expect(document.object(6)).toBe(7);
    expect(document.object(3)).toEqual(dictionary({ Type: name('Page'), Parent: reference(2), New: added }));
    expect(document.resolve(added)).toEqual(withStream('data'));
    expect(document.sections.map((section) => section.form)).toEqual([form, form]);
    expect(document.damaged).toBe(false);
  });

  test('gives new objects numbers that nobody has', () => {
    const document = open(base);
    const increment = new Increment(document);
    const [first, second] = [increment.add(1), increment.add(2)];
    expect(document.entries.has(first.id)).toBe(false);
    expect(second.id).toBe(first.id + 1);
    const size = open(increment.write()).trailer.get('Size');
    expect(size).toBe(form === 'table' ? second.id + 1 : second.id + 2);
  });

  test('keeps catalog, identifier and information in its trailer', () => {
    const increment = new Increment(open(base));
    increment.add(1);
    const { trailer, sections } = open(increment.write());
    expect([trailer.get('Root'), trailer.get('Info')]).toEqual([reference(1), reference(6)]);
    expect(trailer.get('Prev')).toBe(sections[1]?.offset);
    expect(trailer.has('ID')).toBe(true);
  });

  test('can be appended to again and again', () => {
    let file: Uint8Array = base;
    for (let round = 1; round <= 5; round += 1) {
      const increment = new Increment(open(file));
      increment.set(6, round);
      file = increment.write();
    }
    const document = open(file);
    expect([document.object(6), document.sections.length]).toEqual([5, 6]);
  });
});

const withStream = (text: string) => ({
  ...stream({ Length: text.length, A: name('B') }, Uint8Array.from(Buffer.from(text))),
  data: Buffer.from(text),
});

test('an object reads as this revision has it so far', () => {
  const increment = new Increment(open(rawPdf({ objects: { ...emptyPages(), 6: '<< /A 1 >>' } })));
  expect(increment.object(6)).toEqual(dictionary({ A: 1 }));
  increment.change(6, { B: 2 });
  increment.change(6, { A: undefined, C: 3 });
  expect(increment.object(6)).toEqual(dictionary({ B: 2, C: 3 }));
});

test('changing what is no dictionary starts from an empty one', () => {
  const increment = new Increment(open(rawPdf({ objects: { ...emptyPages(), 6: '5' } })));
  increment.change(6, { A: 1 });
  expect(increment.object(6)).toEqual(dictionary({ A: 1 }));
});

test('an object keeps its generation', () => {
  const text = rawPdf({ objects: { ...emptyPages(), 6: '(old)' } }).toString('latin1');
  const base = Buffer.from(text.replace('6 0 obj', '6 2 obj').replace(/(6 1\n\d{10}) 00000/, '$1 00002'), 'latin1');
  const increment = new Increment(open(base));
  increment.set(6, 9);
  expect(open(increment.write()).resolve(reference(6, 2))).toBe(9);
});

test('a file that does not end with a line end gets one before the new objects', () => {
  const base = rawPdf({ objects: emptyPages() }).subarray(0, -1);
  const increment = new Increment(open(base));
  const added = increment.add(5);
  const file = increment.write();
  expect(file[base.length]).toBe(10);
  expect(open(file).resolve(added)).toBe(5);
});

test('neighbouring numbers share a subsection', () => {
  const increment = new Increment(open(rawPdf({ objects: emptyPages(4) })));
  for (const id of [3, 4, 6]) increment.set(id, id);
  expect(Buffer.from(increment.write()).toString('latin1')).toMatch(
    /xref\n3 2\n\d{10} 00000 n \n\d{10} 00000 n \n6 1\n\d{10} 00000 n \ntrailer/,
  );
});
