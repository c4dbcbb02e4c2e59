import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ReportOptions, reportFiles } from '../../../src/cli/report-files.js';
import { EXAMPLES, ROOT } from '../../support/cli.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const home = mkdtempSync(join(tmpdir(), 'jiaoyan-report-files-'));
const at = (name: string): string => join(home, name);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const options: ReportOptions = {
  programme: join(CITY, 'programme-2025-2026.json'),
  registry: join(CITY, 'registry-2025-2026.json'),
  lang: 'zh-CN',
  root: ROOT,
  version: '0.0.0',
  out: at('out'),
};

describe('report of files', () => {
  it('says of a workbook that it is to be scored first', async () => {
    writeFileSync(at('2132990001.xlsx'), 'PK');
    await expect(reportFiles([at('2132990001.xlsx')], options)).rejects.toThrow(
      /2132990001\.xlsx 是工作簿，不是评定结果：请先用 jiaoyan score 计分/,
    );
  });

  it('does not end well where there is no result at all', async () => {
    writeFileSync(at('submission.json'), '{"kind": "submission"}');
    await expect(reportFiles([at('submission.json')], options)).rejects.toThrow(/submission\.json 里没有评定结果/);
  });

  it('tells of a damaged document as such', async () => {
    writeFileSync(at('damaged.json'), '{"kind": "result",');
    const ending = await reportFiles([at('damaged.json')], options);
    expect([ending.code, ending.told.length]).toEqual([4, 1]);
  });
});
