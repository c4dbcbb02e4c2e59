import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueForms } from '../../../src/cli/issue-forms.js';
import { readLastYear } from '../../../src/cli/last-year-files.js';
import { openSession, type Session } from '../../../src/cli/session.js';
import { EXAMPLES, ROOT, temporaryFolder } from '../../support/cli.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const SCHOOL = '2132990004';
const folder = temporaryFolder('last-year');
const options = {
  programme: join(CITY, 'programme-2025-2026.json'),
  registry: join(CITY, 'registry-2025-2026.json'),
  lang: 'zh-CN',
  root: ROOT,
  version: '1.2.3',
} as const;

let session: Session;
beforeAll(async () => {
  const opened = await openSession(options);
  if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
  session = opened.value;
  mkdirSync(folder.at('old'));
  cpSync(join(CITY, 'filled', `${SCHOOL}.xlsx`), folder.at('old', '1-终稿.xlsx'));
  cpSync(join(CITY, 'filled', `${SCHOOL}.xlsx`), folder.at('old', '2-副本.xlsx'));
  writeFileSync(folder.at('old', '3-通知.xlsx'), 'no workbook');
  writeFileSync(folder.at('old', '4-别的.json'), '{"kind":"registry"}');
});
afterAll(() => folder.remove());

describe('a folder of last year’s files', () => {
  it('gives each school’s data once, and names the files that were not used', async () => {
    const { bySubject, findings } = await readLastYear(session, folder.at('old'));
    expect([...bySubject].map(([id, { file }]) => [id, file])).toEqual([[SCHOOL, '1-终稿.xlsx']]);
    expect(findings).toEqual([
      { code: 'JY1327', where: { file: '1-终稿.xlsx' }, found: '2025-2026' },
      { code: 'JY1324', where: { file: '2-副本.xlsx' }, found: SCHOOL, params: { other: '1-终稿.xlsx' } },
      { code: 'JY1323', where: { file: '3-通知.xlsx' }, found: '3-通知.xlsx' },
      { code: 'JY1323', where: { file: '4-别的.json' }, found: '4-别的.json' },
    ]);
  }, 60_000);

  it('is typed into the forms that are issued', async () => {
    const out = folder.at('forms');
    const ending = await issueForms([SCHOOL], { ...options, out, force: false, lastYear: folder.at('old') });
    expect([ending.code, ending.told.map((line) => line.slice(0, 6)), ending.text]).toEqual([
      0,
      ['JY1327', 'JY1324', 'JY1323', 'JY1323'],
      `已发放 1 个工作簿，在 ${out}。读到 1 所学校去年的数据，已预填，填表人可以改。`,
    ]);
    // Another school's form says that nothing was found for it.
    const other = await issueForms(['2132990001'], { ...options, out, force: false, lastYear: folder.at('old') });
    expect(other.text).toContain('读到 0 所学校去年的数据');
    const { bySubject } = await readLastYear(session, out);
    const [before, after] = [(await readLastYear(session, folder.at('old'))).bySubject, bySubject].map((read) =>
      read.get(SCHOOL),
    );
    const names = (fields: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined) =>
      [...(fields ?? [])].flatMap(([id, { name }]) => (name === undefined ? [] : [[id, name]]));
    expect(names(after?.fields)).toEqual(names(before?.fields));
    expect(names(after?.fields).length).toBeGreaterThan(10);
    expect(Object.keys(after?.top ?? {}).sort()).toEqual(['fiveTierTeachersLastYear', 'teachersLastYear']);
    expect(after?.rows[0]?.facts).not.toHaveProperty('lessonsObserved');
  }, 60_000);
});
