import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matching, numeric, percent, sorted } from '../../../src/page/rows.js';

interface Row {
  readonly name: string;
  readonly total: number | null;
}
const row = (name: string, total: number | null): Row => ({ name, total });
const ROWS = [row('第10小学', 80), row('第2小学', null), row('第9小学', 91.5), row('阿城中学', 80)];
const names = (rows: readonly Row[]): readonly string[] => rows.map(({ name }) => name);

describe('sorting', () => {
  it('goes by value, keeps the order of equals, and puts what has no value last either way', () => {
    expect(names(sorted(ROWS, ({ total }) => total, 'ascending'))).toEqual([
      '第10小学',
      '阿城中学',
      '第9小学',
      '第2小学',
    ]);
    expect(names(sorted(ROWS, ({ total }) => total, 'descending'))).toEqual([
      '第9小学',
      '第10小学',
      '阿城中学',
      '第2小学',
    ]);
  });

  it('reads numbers inside of texts as numbers', () => {
    const rows = ROWS.slice(0, 3);
    expect(names(sorted(rows, ({ name }) => name, 'ascending'))).toEqual(['第2小学', '第9小学', '第10小学']);
  });

  it('loses and invents no row, and leaves the given ones as they are', () => {
    const arbitraryRow = fc.record({ name: fc.string(), total: fc.option(fc.integer()) });
    fc.assert(
      fc.property(fc.array(arbitraryRow), fc.constantFrom('ascending', 'descending'), (rows, direction) => {
        const before = [...rows];
        const after = sorted(rows, ({ total }) => total, direction);
        expect(rows).toEqual(before);
        expect([...after].sort((a, b) => rows.indexOf(a) - rows.indexOf(b))).toEqual(rows);
        const totals = after.flatMap(({ total }) => (total === null ? [] : [total]));
        const sign = direction === 'ascending' ? 1 : -1;
        expect(totals).toEqual([...totals].sort((a, b) => sign * (a - b)));
      }),
    );
  });
});

describe('narrowing', () => {
  const find = (typed: string): readonly string[] =>
    names(matching(ROWS, typed, ({ name, total }) => `${name} ${total}`));

  it('asks for every word that was typed, whatever the case', () => {
    expect(find('小学')).toEqual(['第10小学', '第2小学', '第9小学']);
    expect(find('  小学 91 ')).toEqual(['第9小学']);
    expect(find('NULL')).toEqual(['第2小学']);
    expect(find('没有')).toEqual([]);
  });

  it('leaves all where nothing was typed', () => {
    expect(find('  ')).toEqual(names(ROWS));
  });
});

describe('numbers', () => {
  it('are read from decimals, and nothing stays nothing', () => {
    expect([numeric('89.30'), numeric(0), numeric(null), numeric(undefined), numeric('')]).toEqual([
      89.3,
      0,
      null,
      null,
      null,
    ]);
  });

  it('are written as percentages with one decimal', () => {
    expect([percent('0.8765'), percent(1), percent(0), percent(null)]).toEqual(['87.7%', '100.0%', '0.0%', '']);
  });
});
