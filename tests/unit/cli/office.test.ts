import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { type ImportRequest, importProgrammeFile, importRegistryFile } from '../../../src/cli/office-imports.js';
import { programmeTemplate, registryTemplate } from '../../../src/cli/office-templates.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import type { Registry } from '../../../src/model/generated/documents.js';
import { ROOT, readJson, temporaryFolder } from '../../support/cli.js';
import { OFFICE_PROGRAMME, officeRegistry } from '../../support/office.js';

const folder = temporaryFolder('office');
afterAll(folder.remove);
const { version } = readJson<{ version: string }>(`${ROOT}package.json`);
const options = { lang: 'zh-CN', root: ROOT, version } as const;
const programme = folder.at('programme.json');
const registry = folder.at('registry.json');
writeFileSync(programme, JSON.stringify(OFFICE_PROGRAMME));
writeFileSync(registry, JSON.stringify(officeRegistry({ waivers: [] })));

const importing = (path: string, out: string, changes: Partial<ImportRequest> = {}): ImportRequest => ({
  ...options,
  ...{ path, out, programme, outputs: [{ format: 'text' }], failOn: 'error', colour: false, force: false },
  ...changes,
});

describe('registry template and import', () => {
  it('roll last year’s registry over and give this year’s document', async () => {
    const out = folder.at('next.xlsx');
    const written = await registryTemplate({ ...options, out, from: registry, programme, isSameYear: false });
    expect(written).toEqual({
      told: [],
      text: `已生成名册工作簿 ${out}：3 所学校，3 个组。`,
      json: { path: out, schoolYear: '2026-2027', schools: 3, groups: 3 },
    });
    const target = folder.at('next.json');
    const ending = await importRegistryFile(importing(out, target, { beside: registry }));
    expect(ending.code).toBe(0);
    expect(ending.printed.join()).toContain('JY1231');
    expect(ending.told).toBe(
      `已导入名册 ${target}：3 所学校，3 个组，2 名教师，0 项不适用批准。\n与上年名册相比：新增 0 所，换码 0 所，撤销 0 所，合并 0 所，没有说明去向 0 所。`,
    );
    const document = readJson<Registry>(target);
    expect([document.schoolYear, document.schools.map(({ existedLastYear }) => existedLastYear)]).toEqual([
      '2026-2027',
      ['yes', 'yes', 'yes'],
    ]);
  });

  it('never write over a workbook that may be filled in', async () => {
    const out = folder.at('twice.xlsx');
    const request = { ...options, out, from: registry, programme, isSameYear: true };
    expect((await registryTemplate(request)).code).toBeUndefined();
    const before = readFileSync(out);
    expect(await registryTemplate(request)).toMatchObject({ code: 2 });
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  it('ask for the year where nothing names it', async () => {
    const request = { ...options, out: folder.at('blank.xlsx'), isSameYear: false };
    await expect(registryTemplate(request)).rejects.toThrow(UsageError);
  });

  it('write no document where something must be mended', async () => {
    const out = folder.at('empty.xlsx');
    await registryTemplate({ ...options, out, isSameYear: false, schoolYear: '2026-2027' });
    const target = folder.at('never.json');
    const { code, told } = await importRegistryFile(importing(out, target));
    expect([code, told]).toEqual([3, '没有导入：有 4 处错误须先在工作簿里改正。']);
    expect(() => readFileSync(target)).toThrow();
  });

  it('say so of a file that is no workbook, and of one that is not there', async () => {
    const text = folder.at('text.xlsx');
    writeFileSync(text, 'not a workbook');
    for (const path of [text, folder.at('missing.xlsx')])
      expect((await importRegistryFile(importing(path, folder.at('x.json')))).code).toBe(4);
  });
});

describe('a document that is there already', () => {
  const workbook = async (name: string): Promise<string> => {
    const out = folder.at(name);
    await registryTemplate({ ...options, out, from: registry, programme, isSameYear: true });
    return out;
  };

  it('is kept, unless the import is told to overwrite it', async () => {
    const [path, target] = [await workbook('kept.xlsx'), folder.at('kept.json')];
    writeFileSync(target, 'edited by hand');
    const kept = await importRegistryFile(importing(path, target));
    expect([kept.code, kept.told]).toEqual([
      2,
      `没有写入：${target} 已经存在，内容也不同。请换一个文件名；确认要覆盖时加 --force。`,
    ]);
    expect(readFileSync(target, 'utf8')).toBe('edited by hand');
    const forced = await importRegistryFile(importing(path, target, { force: true }));
    expect([forced.code, readJson<Registry>(target).kind]).toEqual([0, 'registry']);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is fine where it is the same', async () => {
    const [path, target] = [await workbook('same.xlsx'), folder.at('same.json')];
    const first = await importRegistryFile(importing(path, target));
    expect(await importRegistryFile(importing(path, target))).toEqual(first);
  });

  it('is never what the import starts from', async () => {
    const path = await workbook('self.xlsx');
    const last = readFileSync(registry, 'utf8');
    for (const target of [registry, path])
      await expect(importRegistryFile(importing(path, target, { beside: registry, force: true }))).rejects.toThrow(
        UsageError,
      );
    const request = importing(path, programme, { beside: programme, force: true });
    await expect(importProgrammeFile(request)).rejects.toThrow('--out');
    expect(readFileSync(registry, 'utf8')).toBe(last);
  });
});

describe('programme new and import', () => {
  it('move last year’s programme on and give a document', async () => {
    const xlsx = folder.at('programme.xlsx');
    const written = await programmeTemplate({ ...options, from: programme, xlsx, isSameYear: false });
    expect(written.json).toEqual({ path: xlsx, schoolYear: '2026-2027' });
    const target = folder.at('programme-next.json');
    const ending = await importProgrammeFile(importing(xlsx, target, { beside: programme }));
    expect(ending).toEqual({
      code: 0,
      printed: [],
      told: `已导入评估方案 ${target}：3 个评估项目，38 个教学周，3 个报送单位。`,
    });
    expect(readJson<{ schoolYear: string }>(target).schoolYear).toBe('2026-2027');
  });

  it('refuse a registry', async () => {
    const out = folder.at('registry.xlsx');
    await registryTemplate({ ...options, out, from: registry, programme, isSameYear: true });
    const { code, printed } = await importProgrammeFile(importing(out, folder.at('y.json')));
    expect(code).toBe(3);
    expect(printed.join()).toContain('JY1239');
  });
});
