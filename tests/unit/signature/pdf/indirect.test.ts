import { expect, test } from 'vitest';
import { readObjectAt } from '../../../../src/signature/pdf/indirect.js';
import { dictionary, reference } from '../../../../src/signature/pdf/value.js';

const read = (text: string, offset = 0) =>
  readObjectAt(Buffer.from(text, 'latin1'), offset, ({ id }) => (id === 9 ? 3 : undefined));

test('an object is read at its place, with its number and end', () => {
  expect(read('xx4 1 obj << /A 5 0 R >> endobj', 2)).toEqual({
    id: 4,
    generation: 1,
    value: dictionary({ A: reference(5) }),
    end: 31,
  });
});

test.each([
  ['its own length', '4 0 obj <</Length 3>>\nstream\nabc\nendstream endobj'],
  ['a length in another object', '4 0 obj <</Length 9 0 R>>\nstream\r\nabcendstream\nendobj'],
])('stream data is found by %s', (_, text) => {
  const value = read(text)?.value;
  const data = typeof value === 'object' && value?.kind === 'stream' ? value.data : new Uint8Array();
  expect(Buffer.from(data).toString()).toBe('abc');
});

test.each([
  ['no number', 'obj 5 endobj'],
  ['no generation', '4 obj 5 endobj'],
  ['another word', '4 0 object 5 endobj'],
  ['no value', '4 0 obj endobj'],
  ['no end', '4 0 obj 5'],
  ['two values', '4 0 obj 5 6 endobj'],
  ['a stream of no dictionary', '4 0 obj 5 stream\nabc\nendstream endobj'],
  ['no line end behind the word', '4 0 obj <</Length 3>> stream abc\nendstream endobj'],
  ['no length', '4 0 obj <<>>\nstream\nabc\nendstream endobj'],
  ['a length that is nowhere', '4 0 obj <</Length 8 0 R>>\nstream\nabc\nendstream endobj'],
  ['a negative length', '4 0 obj <</Length -3>>\nstream\nabc\nendstream endobj'],
  ['too short a length', '4 0 obj <</Length 2>>\nstream\nabc\nendstream endobj'],
  ['too long a length', '4 0 obj <</Length 99>>\nstream\nabc\nendstream endobj'],
])('%s is no object', (_, text) => {
  expect(read(text)).toBeUndefined();
});

test('a place outside the file holds nothing', () => {
  expect(read('4 0 obj 5 endobj', 500)).toBeUndefined();
});
