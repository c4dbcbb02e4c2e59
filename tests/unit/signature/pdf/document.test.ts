import { describe, expect, test } from 'vitest';
import { openPdf } from '../../../../src/signature/pdf/document.js';
import { dictionary, is, name, reference } from '../../../../src/signature/pdf/value.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { makePdf } from '../../../support/signed-pdf.js';
import { granted } from '../../../support/test-signers.js';

const open = (file: Uint8Array) => granted(openPdf(file));
const withObjects = (objects: Record<number, string>) => open(rawPdf({ objects: { ...emptyPages(), ...objects } }));

describe('opening', () => {
  test('a file of the report painter opens with its catalog', async () => {
    const document = open(await makePdf({ tagged: true }));
    expect(document.root.entries.get('Type')).toEqual(name('Catalog'));
    expect(document.sections).toHaveLength(1);
    expect(
      [...document.entries.keys()].map((id) => document.object(id)).filter((value) => value === null),
    ).toHaveLength(1);
    expect(document.damaged).toBe(false);
  });

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'NOT_A_PDF'],
    ['text', Buffer.from('hello'), 'NOT_A_PDF'],
    [
      'something in front of the header',
      Buffer.concat([Buffer.from('x'), rawPdf({ objects: emptyPages() })]),
      'NOT_A_PDF',
    ],
    ['a header alone', Buffer.from('%PDF-1.7\n'), 'DAMAGED'],
    ['a file cut off', rawPdf({ objects: emptyPages() }).subarray(0, -30), 'DAMAGED'],
    ['a catalog of another type', rawPdf({ objects: { 1: '<< /Type /Page >>' } }), 'DAMAGED'],
    ['no catalog', rawPdf({ objects: { 2: '<< >>' } }), 'DAMAGED'],
    ['a file under a password', rawPdf({ objects: emptyPages(), trailer: '/Encrypt 5 0 R' }), 'ENCRYPTED'],
  ])('%s is refused', (_, file, reason) => {
    expect(openPdf(file)).toEqual({ ok: false, reasons: [reason] });
  });

  test('a password that only an older revision had refuses the file too', () => {
    const base = rawPdf({ objects: emptyPages(), trailer: '/Encrypt 5 0 R' });
    expect(openPdf(rawPdf({ objects: { 9: 'null' } }, base))).toEqual({ ok: false, reasons: ['ENCRYPTED'] });
  });
});

describe('objects', () => {
  test('newer revisions hide older ones', () => {
    const base = rawPdf({ objects: { ...emptyPages(), 8: '(old)' } });
    const document = open(rawPdf({ objects: { 8: '7' } }, base));
    expect(document.object(8)).toBe(7);
    expect(document.rootId).toBe(1);
  });

  test('what a reference names is found, what it does not is null', () => {
    const document = withObjects({ 8: '5' });
    expect(document.resolve(reference(8))).toBe(5);
    expect(document.resolve(reference(8, 1))).toBeNull();
    expect(document.resolve(reference(99))).toBeNull();
    expect(document.resolve(undefined)).toBeNull();
    expect(document.resolve(7)).toBe(7);
    expect(document.damaged).toBe(false);
  });

  test('dictionaries and lists are empty where there is something else', () => {
    const document = withObjects({ 8: '<< /A 1 >>', 9: '[1 2]' });
    expect(document.dictionary(reference(8))).toEqual(dictionary({ A: 1 }));
    expect(document.dictionary(reference(9))).toEqual(dictionary({}));
    expect(document.list(reference(9))).toEqual([1, 2]);
    expect(document.list(reference(8))).toEqual([]);
  });

  test.each([
    ['an object that is not well-formed', { 8: '<< /A' }],
    ['a reference to a reference', { 8: '9 0 R', 9: '5' }],
    ['a stream whose length is itself', { 8: '<< /Length 8 0 R >>\nstream\nabc\nendstream' }],
    ['a stream whose length is elsewhere', { 8: '<< /Length 9 0 R >>\nstream\nabc\nendstream', 9: '(x)' }],
  ])('%s is null, and the file is damaged', (_, objects) => {
    const document = withObjects(objects);
    expect(document.resolve(reference(8))).toBeNull();
    expect(document.damaged).toBe(true);
  });

  test('an object with another number at its place is damage', () => {
    const file = rawPdf({ objects: { ...emptyPages(), 8: '5' } });
    const document = open(Buffer.from(file.toString('latin1').replace('8 0 obj', '9 0 obj'), 'latin1'));
    expect([document.object(8), document.damaged]).toEqual([null, true]);
  });

  test('a stream is decoded through its own references', () => {
    const document = withObjects({ 8: '<< /Length 9 0 R >>\nstream\nabc\nendstream', 9: '3' });
    const source = document.resolve(reference(8));
    expect(is(source, 'stream') && Buffer.from(document.decode(source) ?? []).toString()).toBe('abc');
  });
});

describe('object streams', () => {
  const objects = { ...emptyPages(), 8: '<< /A (text) >>', 9: '[1 2]' };

  test('objects within are read, strings without a place in the file', () => {
    const document = open(rawPdf({ objects, form: 'stream', packed: [1, 2, 8, 9] }));
    expect(document.resolve(reference(8))).toEqual(
      dictionary({ A: { kind: 'string', bytes: Uint8Array.from(Buffer.from('text')) } }),
    );
    expect(document.list(reference(9))).toEqual([1, 2]);
    expect(document.damaged).toBe(false);
  });

  test('a stream that is none, or holds other numbers, is damage', () => {
    const file = rawPdf({ objects, form: 'stream', packed: [8, 9] });
    const text = file.toString('latin1');
    for (const altered of [
      text.replace('/ObjStm', '/ObjSxx'),
      text.replace('/N 2', '/N 9'),
      text.replace('/N 2', '/N x'),
    ]) {
      const document = open(Buffer.from(altered, 'latin1'));
      expect([document.object(9), document.damaged]).toEqual([null, true]);
    }
  });

  test('all of them together inflate to at most 64 MiB', () => {
    const wide = `(x) ${' '.repeat(40 * 1024 * 1024)}`;
    const first = rawPdf({ objects: { ...emptyPages(), 8: wide, 9: 'null' }, form: 'stream', packed: [8] });
    const document = open(rawPdf({ objects: { 20: wide, 21: 'null' }, form: 'stream', packed: [20] }, first));
    expect(document.object(8)).toMatchObject({ kind: 'string' });
    expect(document.damaged).toBe(false);
    expect([document.object(20), document.damaged]).toEqual([null, true]);
  });

  test('a stream within a stream is not opened', () => {
    const document = open(rawPdf({ objects, form: 'stream', packed: [8, 9] }));
    const rows = new Map(document.entries);
    expect(rows.get(8)).toEqual({ kind: 'within', container: 10, index: 0 });
  });
});
