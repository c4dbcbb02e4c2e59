import { describe, expect, it } from 'vitest';
import { cellValue, type ValueTables, type WrittenCell } from '../../../../src/workbook/read/values.js';

const TABLES: ValueTables = { strings: ['甲', '', '乙'], isDate: [false, true], dateSystem: 1900 };

const value = (cell: Partial<WrittenCell>, tables: Partial<ValueTables> = {}) =>
  cellValue({ type: 'n', format: 0, content: undefined, inline: undefined, ...cell }, { ...TABLES, ...tables });
const of = (type: string, content: string, format = 0) => value({ type, content, format });
const number = (raw: string, amount: number) => ({ type: 'number', value: amount, raw });

describe('a number', () => {
  it.each([
    ['1', 1],
    ['-1.5', -1.5],
    ['+2', 2],
    ['.5', 0.5],
    ['5.', 5],
    ['1E3', 1000],
    ['1.5e-3', 0.0015],
    ['1.4999999999999998', 1.4999999999999998],
    ['0', 0],
    ['13861234567', 13861234567],
  ])('%s keeps its spelling', (raw, amount) => {
    expect(of('n', raw)).toEqual(number(raw, amount));
  });

  it('may have blanks around it', () => {
    expect(of('n', ' 7\n')).toEqual(number('7', 7));
  });

  it.each(['abc', '0x1F', '0b1', '1,5', '1.2.3', '１', 'NaN', 'Infinity', 'INF', '1e999', '1e', '--1', '1 2'])(
    'is not %j',
    (content) => {
      expect(of('n', content)).toBe('value');
    },
  );

  it('is a date as well where its format shows one', () => {
    expect(of('n', '46096', 1)).toEqual({ ...number('46096', 46096), date: '2026-03-15' });
    expect(of('n', '46096.25', 1)).toEqual({ ...number('46096.25', 46096.25), date: '2026-03-15T06:00:00' });
    expect(value({ content: '44634', format: 1 }, { dateSystem: 1904 })).toMatchObject({ date: '2026-03-15' });
  });

  it('is only a number where the format shows a date but there is none', () => {
    expect(of('n', '-1', 1)).toEqual(number('-1', -1));
    expect(of('n', '0.5', 1)).toEqual(number('0.5', 0.5));
  });

  it.each([2, -1, 0.5, Number.NaN, 4294967296])('is only a number in the format %d, which there is not', (format) => {
    expect(of('n', '46096', format)).toEqual(number('46096', 46096));
  });
});

describe('a text', () => {
  it('comes from the table', () => {
    expect([of('s', '0'), of('s', ' 2 '), of('s', '1')]).toEqual([
      { type: 'text', value: '甲' },
      { type: 'text', value: '乙' },
      { type: 'text', value: '' },
    ]);
  });

  it.each(['3', '-1', '1.0', '', 'length', '1e0', '99999999999999999999', '0x0'])(
    'has no place %j in the table',
    (index) => {
      expect(of('s', index)).toBe('index');
    },
  );

  it('cannot come from a table that is not there', () => {
    expect(value({ type: 's', content: '0' }, { strings: undefined })).toBe('no-table');
  });

  it('may stand in the cell', () => {
    expect(value({ type: 'inlineStr', inline: '丙' })).toEqual({ type: 'text', value: '丙' });
    expect(value({ type: 'InlineString', inline: '丙' })).toEqual({ type: 'text', value: '丙' });
    expect(value({ type: 'n', inline: '' })).toEqual({ type: 'text', value: '' });
  });

  it('may be the result of a formula, blanks and escapes as they are', () => {
    expect(of('str', ' a_x000A_ ')).toEqual({ type: 'text', value: ' a\n ' });
    expect(of('str', '')).toEqual({ type: 'text', value: '' });
    expect(of('inlineStr', 'v')).toEqual({ type: 'text', value: 'v' });
  });
});

describe('a truth value', () => {
  it.each([
    ['1', true],
    ['true', true],
    ['0', false],
    ['false', false],
  ])('%s is %s', (content, truth) => {
    expect(of('b', content)).toEqual({ type: 'boolean', value: truth });
  });

  it.each(['', '2', 'TRUE', 'yes'])('is not %j', (content) => {
    expect(of('b', content)).toBe('value');
  });
});

describe('a date written out', () => {
  it('has its number too', () => {
    expect(of('d', '2026-03-15')).toEqual({ ...number('2026-03-15', 46096), date: '2026-03-15' });
    expect(of('d', '2026-03-15T06:00:00.000Z')).toMatchObject({ value: 46096.25, date: '2026-03-15T06:00:00' });
  });

  it.each(['2026-02-30', '15.3.2026', '46096'])('is not %j', (content) => {
    expect(of('d', content)).toBe('value');
  });
});

describe('the rest', () => {
  it('is an error value as it stands', () => {
    expect(of('e', '#DIV/0!')).toEqual({ type: 'error', value: '#DIV/0!' });
    expect(of('e', '#名称?')).toEqual({ type: 'error', value: '#名称?' });
  });

  it('is empty where nothing is written', () => {
    expect([value({}), value({ type: 's' }), of('n', ''), of('n', '  '), of('d', '')]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('is of no type that anybody knows', () => {
    expect([of('x', '1'), of('', '1'), of('N', '1'), of('toString', '1')]).toEqual(Array(4).fill('cell-type'));
  });
});
