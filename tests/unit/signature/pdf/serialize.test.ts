import { expect, test } from 'vitest';
import { serialize, serializeObject } from '../../../../src/signature/pdf/serialize.js';
import {
  array,
  bytesString,
  dictionary,
  name,
  type PdfValue,
  reference,
  stream,
  textString,
} from '../../../../src/signature/pdf/value.js';

const ascii = (text: string) => bytesString(Buffer.from(text, 'latin1'));

test.each<[PdfValue, string]>([
  [null, 'null'],
  [true, 'true'],
  [false, 'false'],
  [0, '0'],
  [-12, '-12'],
  [1e21, '1000000000000000000000'],
  [0.5, '0.5'],
  [1 / 3, '0.33333'],
  [-0.000001, '-0'],
  [100.1, '100.1'],
  [name('Type'), '/Type'],
  [name('A B#(/'), '/A#20B#23#28#2f'],
  [name('é'), '/#e9'],
  [name('A.B-C'), '/A.B-C'],
  [ascii('a(b)\\'), '(a\\(b\\)\\\\)'],
  [ascii(''), '()'],
  [textString('校'), '<FEFF6821>'],
  [ascii('a\nb'), '<610A62>'],
  [reference(7, 2), '7 2 R'],
  [array([1, name('A'), array([])]), '[1 /A []]'],
  [dictionary({ A: 1, B: dictionary({ C: reference(3) }) }), '<< /A 1 /B << /C 3 0 R >> >>'],
])('%j becomes %s', (value, expected) => {
  expect(serialize(value)).toBe(expected);
});

test('an object stands between its words', () => {
  expect(Buffer.from(serializeObject(5, dictionary({ A: 1 }))).toString()).toBe('5 0 obj\n<< /A 1 >>\nendobj\n');
  expect(Buffer.from(serializeObject(5, null, 3)).toString()).toBe('5 3 obj\nnull\nendobj\n');
});

test('a stream gets the length of its data, whatever it said before', () => {
  const data = Uint8Array.of(1, 2, 255);
  const object = serializeObject(9, stream({ Length: 77, Type: name('X') }, data));
  const head = '9 0 obj\n<< /Length 3 /Type /X >>\nstream\n';
  expect(Buffer.from(object)).toEqual(Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\n')]));
});
