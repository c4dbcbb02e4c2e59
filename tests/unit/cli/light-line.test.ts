import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLatin1, lightValue } from '../../../src/cli/light-line.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (value: unknown): unknown => lightValue(bytes(JSON.stringify(value)));

const UNCOUNTED = ['inputs', 'cells', 'printed'];

/** A value without what is not counted, its texts as Latin-1 has them. */
function expected(value: unknown): unknown {
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('latin1');
  if (Array.isArray(value)) return value.map(expected);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name], at) => at === 0 || !UNCOUNTED.includes(name))
      .map(([name, own]) => [expected(name), expected(own)]),
  );
}

describe('a line that is read lightly', () => {
  it('lacks what is not counted, of whatever kind and wherever it stands', () => {
    expect(
      read({
        id: 'A1',
        printed: '4.20',
        inputs: { type: 'x', items: [1, { a: '}]"\\' }] },
        cells: ['a]', 'b'],
        share: '1/2',
        printed2: '"',
      }),
    ).toEqual({
      id: 'A1',
      share: '1/2',
      printed2: '"',
    });
    expect(
      read([
        { id: 1, cells: 5, inputs: null },
        { id: 2, inputs: 'text, "cells":', n: -1.5e3 },
      ]),
    ).toEqual([{ id: 1 }, { id: 2, n: -1500 }]);
  });

  it('keeps a text that only looks like such a member', () => {
    const text = { a: 'x,"inputs":{"b":1}', 'y,"cells":': '\\' };
    expect(read(text)).toEqual(text);
  });

  it('has texts that become what they were', () => {
    const value = read({ name: '青果路实验小学', plain: 'G01', umlaut: 'ü😀' }) as Record<string, string>;
    expect(Object.values(value).map(fromLatin1)).toEqual(['青果路实验小学', 'G01', 'ü😀']);
  });

  it('has nothing of a longer line before it', () => {
    const long = { id: 'A1', text: 'x'.repeat(100_000), inputs: [1] };
    expect(read(long)).toEqual({ id: 'A1', text: long.text });
    expect(read({ id: 'A2' })).toEqual({ id: 'A2' });
  });

  it('is nothing where it is broken', () => {
    for (const text of [
      '',
      '{',
      '{"a":1',
      '{"a":1,"inputs":{',
      '{"a":1,"inputs":"x',
      '{"a":1,"cells":[1,2}',
      '{"a":"b\\',
      '{"a',
      'nul',
    ])
      expect(lightValue(bytes(text))).toBeUndefined();
  });

  it('is what JSON.parse gives, but for those members, whatever the value', () => {
    const name = fc.oneof(fc.constantFrom('id', ...UNCOUNTED, 'share'), fc.string());
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.integer(),
        fc.constantFrom(null, true, ',"inputs":', '\\"', '"]}'),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(name, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        // Texts with halves of surrogate pairs have no UTF-8.
        const sound = JSON.parse(Buffer.from(JSON.stringify(value)).toString('utf8')) as unknown;
        expect(JSON.stringify(read(sound))).toBe(JSON.stringify(expected(sound)));
      }),
    );
  });
});
