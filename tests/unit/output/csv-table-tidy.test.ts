import { describe, expect, it } from 'vitest';
import { tidyCsvLine, tidyJsonLine } from '../../../src/output/csv-table-tidy.js';

describe('a line of a tidy CSV file', () => {
  it('quotes what RFC 4180 asks for, and ends with CRLF', () => {
    expect(tidyCsvLine(['string', 'string', 'string'], ['一,二', '说“好”"', '两\n行'])).toBe(
      '"一,二","说“好”""","两\n行"\r\n',
    );
  });

  it.each(['=1+1', '+86', '-1', '@x', '\tx', '＝1', "'=1"])('keeps %j a text', (text) => {
    const [cell = ''] = tidyCsvLine(['string'], [text]).replace(/\r\n$/, '').split(',');
    expect(cell.startsWith("'") || cell.startsWith('"\'')).toBe(true);
  });

  it('leaves numbers, dates and truth values as they are', () => {
    expect(
      tidyCsvLine(['number', 'integer', 'date', 'boolean', 'string'], ['-1.5', -3, '2026-07-01', true, null]),
    ).toBe('-1.5,-3,2026-07-01,true,\r\n');
  });

  it('keeps leading zeros and an apostrophe that guards nothing', () => {
    expect(tidyCsvLine(['string', 'string'], ['0012', "'quoted'"])).toBe("0012,'quoted'\r\n");
  });
});

describe('a line of NDJSON', () => {
  const columns = [
    { name: 'id', type: 'string' },
    { name: 'points', type: 'number' },
    { name: 'count', type: 'integer' },
  ] as const;

  it('names its table and writes decimals digit for digit', () => {
    expect(tidyJsonLine(columns, ['001', '105.680000000000000001', 3], { table: 'results' })).toBe(
      '{"table":"results","id":"001","points":105.680000000000000001,"count":3}\n',
    );
  });

  it('has null for what is missing, and quotes what is no decimal', () => {
    expect(tidyJsonLine(columns, ['=1', '1/3'])).toBe('{"id":"=1","points":"1/3","count":null}\n');
  });
});
