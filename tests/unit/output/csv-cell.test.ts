import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, GUARD_TAKEN_OFF } from '../../../src/output/csv-cell.js';
import { requireTool } from '../../support/tools.js';

const { pattern, replacement } = GUARD_TAKEN_OFF;

describe('a cell of a CSV file', () => {
  it('is quoted only where it must be', () => {
    expect(['听课节数', 'a,b', '说“好”"', '两\n行', ''].map((text) => csvCell(text))).toEqual([
      '听课节数',
      '"a,b"',
      '"说“好”"""',
      '"两\n行"',
      '',
    ]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    ['+86', "'+86"],
    ['-1.50', "'-1.50"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1', "'＝1"],
    ['5-3', '5-3'],
    ["'quoted'", "'quoted'"],
    ['0012', '0012'],
  ])('keeps the text %j a text: %j', (text, cell) => expect(csvCell(text)).toBe(cell));

  it('leaves numbers of a column of numbers, but no text that strays into it', () => {
    expect(['-1.50', -3, '0', '107.51'].map((value) => csvCell(value, 'number'))).toEqual([
      '-1.50',
      '-3',
      '0',
      '107.51',
    ]);
    expect(['=1+1', '-1+cmd', '-', '+1'].map((value) => csvCell(value, 'number'))).toEqual([
      "'=1+1",
      "'-1+cmd",
      "'-",
      "'+1",
    ]);
    expect([csvCell(true, 'boolean'), csvCell('2026-07-01', 'date')]).toEqual(['true', '2026-07-01']);
  });

  const awkward = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\t', '\r', '\n', '＝', 'x', '课', ' '),
    maxLength: 8,
  });
  const unquoted = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

  it('never begins with what a spreadsheet runs, and gives the text back by the pattern, whatever it is', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const read = unquoted(csvCell(text));
        expect(read).not.toMatch(/^[=+\-@\t\r\n＝]/);
        expect(read.replace(new RegExp(pattern), replacement)).toBe(text);
      }),
    );
  });

  it.skipIf(!requireTool('python3'))('gives the text back to Python by the same pattern', () => {
    const texts = fc.sample(awkward, { numRuns: 300, seed: 7 });
    const csv = texts.map((text) => `x,${csvCell(text)}\r\n`).join('');
    const ask = [
      'import csv,json,sys,io,re',
      'rows=csv.reader(io.StringIO(sys.stdin.buffer.read().decode(),newline=""))',
      'print(json.dumps([re.sub(sys.argv[1], r"\\1", row[1], count=1) for row in rows]))',
    ].join('\n');
    const { stdout } = spawnSync('python3', ['-c', ask, pattern], { input: csv, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual(texts);
  });
});
