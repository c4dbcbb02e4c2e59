import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { hasFittingEnding, mayReplace } from '../../../src/cli/own-output.js';
import { writeTables } from '../../../src/workbook/tables/write-tables.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const replaces = (there: string, content: string): Promise<boolean> => mayReplace(bytes(there), bytes(content));

const book = (title: string, value: string): Promise<Uint8Array> =>
  writeTables({
    title,
    date: '2026-07-01',
    sheets: [{ name: '表', columns: [{ header: '名称', width: 10, kind: 'text' }], rows: [[value]] }],
  });

describe('What may take the place of a file', () => {
  it('is anything in the place of an empty file or of the same bytes', async () => {
    expect([await replaces('', '{"kind":"rollup"}'), await replaces('任意', '任意')]).toEqual([true, true]);
  });

  it('is a document of the same kind, and of no other', async () => {
    expect(await replaces('{"kind":"rollup","a":1}', '{"kind":"rollup","a":2}')).toBe(true);
    expect(await replaces('{"kind":"registry"}', '{"kind":"rollup"}')).toBe(false);
    expect(await replaces('{ not JSON', '{"kind":"rollup"}')).toBe(false);
    expect(await replaces('\uFEFF{"kind":"rollup"}', '{"kind":"rollup"}')).toBe(true);
  });

  it('is a descriptor over a descriptor, records over records of the same members', async () => {
    expect(await replaces('{"profile":"tabular","a":1}', '{"profile":"tabular","a":2}')).toBe(true);
    expect(await replaces('{"table":"a","id":1}\n{"x":1}\n', '{"table":"b","id":2}\n')).toBe(true);
    expect(await replaces('{"name":"a","id":1}\n{"x":1}\n', '{"table":"b","id":2}\n')).toBe(false);
  });

  it('is a table over one with the same columns, whatever year stands in the first line', async () => {
    expect(await replaces('\uFEFF学校,得分\r\n甲,1\r\n', '学校,得分\n乙,2\n')).toBe(true);
    expect(await replaces('学校,电话\n', '学校,得分\n')).toBe(false);
    expect(await replaces('{"kind":"registry"}', '学校,得分\n')).toBe(false);
    expect(await replaces('学校,得分\n', '{"kind":"rollup"}')).toBe(false);
  });

  it('is an own unsigned paper, never a signed or a foreign one', async () => {
    const own = '%PDF-1.7\n<pdf:Producer>jiaoyan</pdf:Producer>';
    expect(await replaces(own, '%PDF-1.7\nnew')).toBe(true);
    expect(await replaces(`${own}\n/ByteRange [0 1 2 3]`, '%PDF-1.7\nnew')).toBe(false);
    expect(await replaces('%PDF-1.4\n<pdf:Producer>Word</pdf:Producer>', '%PDF-1.7\nnew')).toBe(false);
  });

  it('is an own page, never one that somebody else made', async () => {
    const page = '<!doctype html>\n<html><head><meta name="generator" content="jiaoyan 0.1.0"></head>';
    expect(await replaces(page, `${page}<p>`)).toBe(true);
    expect(await replaces('<!DOCTYPE html><html><body>学校主页</body></html>', page)).toBe(false);
  });

  it('is a workbook over the program’s own with the same title', async () => {
    const [year, next, other] = await Promise.all([book('汇总', '甲'), book('汇总', '乙'), book('排名', '甲')]);
    expect([await mayReplace(year, next), await mayReplace(other, next)]).toEqual([true, false]);
    expect(await mayReplace(bytes('PK\u0003\u0004 damaged'), next)).toBe(false);
  });

  it('is no workbook that another program has saved since, under whatever title', async () => {
    const workbook = new exceljs.Workbook();
    Object.assign(workbook, { creator: 'jiaoyan', lastModifiedBy: '王老师', title: '汇总' });
    workbook.addWorksheet('表');
    const saved = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(await mayReplace(saved, await book('汇总', '甲'))).toBe(false);
  });
});

describe('The ending of a name', () => {
  it('fits what is written, or says nothing', () => {
    const json = bytes('{"kind":"rollup"}');
    const fits = ['a.json', 'a.ndjson', 'a', 'a.2026', 'a.JSON'].map((path) => hasFittingEnding(path, json));
    expect(fits).toEqual([true, true, true, true, true]);
    expect(['a.xlsx', 'a.pdf', 'a.csv'].map((path) => hasFittingEnding(path, json))).toEqual([false, false, false]);
    expect(hasFittingEnding('a.csv', bytes('学校,得分'))).toBe(true);
    expect(hasFittingEnding('a.json', bytes('学校,得分'))).toBe(false);
    expect(hasFittingEnding('a.pdf', bytes('PK\u0003\u0004'))).toBe(false);
    expect(hasFittingEnding('a.jyz', bytes('PK\u0003\u0004'))).toBe(true);
    expect(hasFittingEnding('a.ndjson', bytes(''))).toBe(true);
  });
});
