import { describe, expect, it } from 'vitest';
import { type Change, structuralChanges } from '../../../../src/workflows/diff/structure.js';

const told = (before: unknown, after: unknown): readonly string[] =>
  structuralChanges(before, after).map(
    ({ kind, path, before: old, after: present }: Change) =>
      `${kind} ${path.map((step) => ('member' in step ? `/${step.member}` : `[${step.entry}]`)).join('')} ${JSON.stringify(old)} ${JSON.stringify(present)}`,
  );

describe('what has changed', () => {
  it.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [
      { a: 1, b: [1, 2] },
      { b: [1, 2], a: 1 },
    ],
    [
      [{ id: 'x' }, { id: 'y' }],
      [{ id: 'y' }, { id: 'x' }],
    ],
    [{ a: undefined }, {}],
  ])('is nothing between %j and %j', (before, after) => {
    expect(told(before, after)).toEqual([]);
  });

  it('is told in the order of the members, added ones last', () => {
    expect(told({ b: 1, a: 1, gone: 0 }, { fresh: 2, a: 2, b: 2 })).toEqual([
      'changed /b 1 2',
      'changed /a 1 2',
      'removed /gone 0 undefined',
      'added /fresh undefined 2',
    ]);
  });

  it('is told deep inside, by what identifies the entries on the way', () => {
    const of = (target: number) => ({
      indicators: [
        { id: 'C1', rule: { target } },
        { id: 'C2', rule: { target: 1 } },
      ],
    });
    expect(told(of(20), of(18))).toEqual(['changed /indicators[C1]/rule/target 20 18']);
  });

  it('is one change where something is put in at the front', () => {
    const list = [{ id: 'A' }, { id: 'B' }];
    expect(told(list, [{ id: 'Z' }, ...list])).toEqual(['added [Z] undefined {"id":"Z"}']);
    expect(told([{ id: 'Z' }, ...list], list)).toEqual(['removed [Z] {"id":"Z"} undefined']);
  });

  it.each([
    ['level', [{ level: 1, zh: '自评' }], [{ level: 1, zh: '学校自评' }], 'changed [1]/zh "自评" "学校自评"'],
    ['code', [{ code: 'good', min: '80' }], [{ code: 'good', min: '75' }], 'changed [good]/min "80" "75"'],
    ['award', [{ award: 'a', count: 1 }], [{ award: 'a', count: 2 }], 'changed [a]/count 1 2'],
    ['standard', [{ standard: 's', purpose: 'x' }], [{ standard: 's', purpose: 'y' }], 'changed [s]/purpose "x" "y"'],
  ])('is found in lists whose entries are named by %s', (_name, before, after, line) => {
    expect(told(before, after)).toEqual([line]);
  });

  it('is the list as a whole where entries are not named, or share a name', () => {
    expect(told([1, 2], [2, 1])).toEqual(['changed  [1,2] [2,1]']);
    expect(
      told(
        {
          list: [
            { id: 'x', n: 1 },
            { id: 'x', n: 2 },
          ],
        },
        { list: [{ id: 'x', n: 1 }] },
      ),
    ).toEqual(['changed /list [{"id":"x","n":1},{"id":"x","n":2}] [{"id":"x","n":1}]']);
    expect(told([{ id: 'x' }], [{ n: 1 }])).toEqual(['changed  [{"id":"x"}] [{"n":1}]']);
  });

  it('is the value as a whole where it is of another kind', () => {
    expect(told({ guard: null }, { guard: { grade: 'x' } })).toEqual(['changed /guard null {"grade":"x"}']);
    expect(told({ a: [1] }, { a: { b: 1 } })).toEqual(['changed /a [1] {"b":1}']);
  });
});
