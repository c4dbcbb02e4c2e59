import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type IssueOptions, issueForms } from '../../../src/cli/issue-forms.js';
import { EXAMPLES, ROOT, temporaryFolder } from '../../support/cli.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const SCHOOL = '2132990004';
const folder = temporaryFolder('issue-forms');
afterAll(() => folder.remove());

const options = (out: string, changes: Partial<IssueOptions> = {}): IssueOptions => ({
  programme: join(CITY, 'programme-2025-2026.json'),
  registry: join(CITY, 'registry-2025-2026.json'),
  lang: 'zh-CN',
  root: ROOT,
  version: '1.2.3',
  out: folder.at(out),
  force: false,
  ...changes,
});

describe('issuing forms a second time', () => {
  it('leaves a workbook that somebody has filled in, and says so', async () => {
    const first = await issueForms([SCHOOL], options('again'));
    const [name = ''] = readdirSync(folder.at('again'));
    const path = folder.at('again', name);
    expect(first).toMatchObject({ code: 0, told: [], json: { files: [path], unknown: [], kept: [] } });
    writeFileSync(path, 'filled in');
    const second = await issueForms([SCHOOL], options('again'));
    expect(second).toMatchObject({
      code: 3,
      text: `已发放 0 个工作簿，在 ${folder.at('again')}。`,
      json: { files: [], unknown: [], kept: [path] },
    });
    expect(second.told.map((line) => line.slice(0, 6))).toEqual(['JY1319']);
    expect([readFileSync(path, 'utf8'), readdirSync(folder.at('again'))]).toEqual(['filled in', [name]]);
  }, 30_000);

  it('overwrites it when it is told to', async () => {
    const { json } = await issueForms([SCHOOL], options('forced'));
    const [path = ''] = (json as { files: string[] }).files;
    const issued = readFileSync(path);
    writeFileSync(path, 'filled in');
    const ending = await issueForms([SCHOOL], options('forced', { force: true }));
    expect(ending).toMatchObject({ code: 0, told: [], json: { files: [path] } });
    expect(readFileSync(path).equals(issued)).toBe(true);
  }, 30_000);

  it('is content where the same form stands already', async () => {
    const first = await issueForms([SCHOOL], options('same'));
    expect(await issueForms([SCHOOL], options('same'))).toEqual(first);
  }, 30_000);

  it('speaks English when it is asked to', async () => {
    const { text } = await issueForms([SCHOOL, '0000000000'], options('english', { lang: 'en' }));
    expect(text).toBe(`Workbooks issued: 1, in ${folder.at('english')}.`);
  }, 30_000);
});

describe('issuing forms that cannot be as asked', () => {
  it('refuses no more rows than the form prints by itself', async () => {
    await expect(issueForms([SCHOOL], options('few', { rows: { 教师情况: 5 } }))).rejects.toThrow(
      '--rows 教师情况=5 太少',
    );
  });

  it('issues nothing where the folder of last year is not there', async () => {
    const ending = await issueForms([SCHOOL], options('gone', { lastYear: folder.at('没有') }));
    expect([ending.code, ending.told.map((line) => line.slice(0, 6)), ending.text]).toEqual([4, ['JY0112'], undefined]);
    expect(existsSync(folder.at('gone'))).toBe(false);
  });
});
