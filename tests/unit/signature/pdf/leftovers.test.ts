import { describe, expect, test } from 'vitest';
import { openPdf } from '../../../../src/signature/pdf/document.js';
import { hasLeftovers } from '../../../../src/signature/pdf/leftovers.js';
import { emptyRevision } from '../../../support/attacks.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { granted } from '../../../support/test-signers.js';

const base = rawPdf({ objects: emptyPages() });
const left = (file: Uint8Array) => hasLeftovers(granted(openPdf(file)), base.length);

describe('a revision is made of what its cross-reference names', () => {
  test.each<[string, Uint8Array]>([
    ['of objects and a table', rawPdf({ objects: { 8: '(a)', 9: '<< /Length 3 >>\nstream\nabc\nendstream' } }, base)],
    ['of objects and a stream', rawPdf({ objects: { 8: '(a)', 9: '(b)' }, form: 'stream', packed: [8] }, base)],
    ['of two revisions', rawPdf({ objects: { 9: '(b)' } }, rawPdf({ objects: { 8: '(a)' } }, base))],
    ['of nothing', emptyRevision(base, '')],
    ['with white space', emptyRevision(base, ' \r\n\t\0\f')],
    ['with a short comment', emptyRevision(base, '%âãÏÓ\n')],
  ])('%s', (_, file) => expect(left(file)).toBe(false));
});

describe('what belongs to nothing is left over', () => {
  test.each<[string, string]>([
    ['an object', '8 0 obj\n(a)\nendobj\n'],
    ['an object in a comment', '% 8 0 obj (a) endobj\n'],
    ['a long comment', `%${'x'.repeat(128)}\n`],
    ['a word', 'x'],
  ])('%s', (_, between) => expect(left(emptyRevision(base, between))).toBe(true));

  test('an object that the next revision replaces is named by its own table and is none', () => {
    expect(left(rawPdf({ objects: { 8: '(b)' } }, rawPdf({ objects: { 8: '(a)' } }, base)))).toBe(false);
  });

  test('an entry that leads to another object names nothing', () => {
    const text = rawPdf({ objects: { 8: '(a)' } }, base).toString('latin1');
    const moved = text.replace(/\n8 0 obj\n/, '\n7 0 obj\n');
    expect(left(Buffer.from(moved, 'latin1'))).toBe(true);
  });
});
