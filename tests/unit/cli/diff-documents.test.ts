import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { type DiffOptions, diffDocuments } from '../../../src/cli/diff-documents.js';
import type { Programme, Registry, Result } from '../../../src/model/generated/documents.js';
import { ROOT } from '../../support/cli.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

const home = mkdtempSync(join(tmpdir(), 'jiaoyan-diffs-'));
const at = (...names: readonly string[]): string => join(home, ...names);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const { programme, registry, standard, result } = MINIMAL_DOCUMENTS;
const options: DiffOptions = { lang: 'zh-CN', root: ROOT, version: '0.0.0' };
const file = (name: string, value: unknown): string => {
  writeFileSync(at(name), JSON.stringify(value));
  return at(name);
};
const folder = (name: string, results: readonly Result[]): string => {
  mkdirSync(at(name), { recursive: true });
  for (const [place, own] of results.entries()) writeFileSync(at(name, `${place}.json`), JSON.stringify(own));
  return at(name);
};

describe('a comparison of documents', () => {
  it('of two programmes tells targets and units by name', async () => {
    const [target] = programme.targets;
    const later: Programme = { ...programme, targets: target ? [{ ...target, count: 300 }] : [], areaName: '新市' };
    const ending = await diffDocuments(file('p1.json', programme), file('p2.json', later), options);
    expect([ending.code, ending.told]).toEqual([0, []]);
    const { kind, before, after, changes } = ending.json as {
      kind: string;
      before: string;
      after: string;
      changes: { pointer: string; before: string; after: string }[];
    };
    expect([kind, before, after]).toEqual(['programme', programme.id, programme.id]);
    expect(changes.map((one) => [one.pointer, one.before, one.after])).toEqual([
      ['/areaName', programme.areaName, '新市'],
      ['/targets/excellent-group/count', '200', '300'],
    ]);
    expect(ending.text?.split('\n').at(-1)).toBe('共 2 处不同：新增 0，删去 0，改动 2。');
  });

  it('of two registries tells schools that came and went', async () => {
    const [school] = registry.schools;
    const later = {
      ...registry,
      schools: school ? [{ ...school, id: '2132000002', name: '另一小学' }] : [],
    } as Registry;
    const ending = await diffDocuments(file('r1.json', registry), file('r2.json', later), { ...options, lang: 'en' });
    expect(ending.text?.split('\n')).toEqual([
      `Comparison of two registries: ${registry.id} → ${registry.id}`,
      '- schools › 2132000001 某小学: removed 某小学',
      '+ schools › 2132000002 另一小学: added 另一小学',
      '2 differences: 1 added, 1 removed, 0 changed.',
    ]);
  });

  it('of equal documents says so, and writes a workbook all the same', async () => {
    const path = file('s.json', standard);
    const ending = await diffDocuments(path, path, { ...options, xlsx: at('same.xlsx') });
    expect(ending.text?.split('\n').at(-1)).toBe('两边内容相同。');
    expect(ending.told).toEqual([`已写出：${at('same.xlsx')}`]);
    expect(XLSX.read(readFileSync(at('same.xlsx'))).SheetNames).toEqual(['不同之处']);
  });

  it('writes what changed into a workbook', async () => {
    const changed = { ...standard, bonusCap: '9' };
    await diffDocuments(file('s1.json', standard), file('s2.json', changed), { ...options, xlsx: at('book.xlsx') });
    const book = XLSX.read(readFileSync(at('book.xlsx')));
    const rows = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets['不同之处'] as XLSX.WorkSheet, { header: 1 });
    expect(rows.slice(1)).toEqual([
      ['种类', '位置', '原来', '现在'],
      ['改动', '加分上限', standard.bonusCap, '9'],
    ]);
  });

  it('is refused between different things, and where a side cannot be read', async () => {
    const [one, other] = [file('s.json', standard), file('r.json', registry)];
    expect(await diffDocuments(one, other, options)).toMatchObject({
      code: 3,
      told: [expect.stringMatching(/^JY7145/)],
    });
    expect(await diffDocuments(one, at('none.json'), options)).toMatchObject({
      told: [expect.stringMatching(/^JY0112/)],
    });
  });

  it('takes results only with two standards, and submissions only with a programme', async () => {
    const path = file('r.json', registry);
    await expect(diffDocuments(path, path, { ...options, results: home })).rejects.toThrow(
      '--results 和 --submissions 只在比较两个标准时可用。',
    );
    const own = file('s.json', standard);
    const ending = await diffDocuments(own, own, { ...options, submissions: home });
    expect(ending.told.map((line) => line.slice(0, 6))).toEqual(['JY8107']);
  });
});

describe('a comparison of two years', () => {
  const earlier: Result = { ...result, schoolYear: '2024-2025' };

  it('pairs who has results in both, and counts the others', async () => {
    const moved: Result = {
      ...result,
      school: { ...result.school, id: '2132000009' },
      subject: { ...result.subject, id: '2132000009' },
    };
    const [old, present] = [folder('old', [earlier]), folder('new', [result, moved])];
    const ending = await diffDocuments(old, present, options);
    const { pairs, gone, fresh, ...head } = ending.json as Record<'pairs' | 'gone' | 'fresh', unknown[]>;
    expect(head).toEqual({ kind: 'results', before: '2024-2025', after: '2025-2026' });
    expect(pairs).toEqual([
      {
        standard: result.standard.id,
        school: result.school.id,
        subject: result.subject.id,
        before: { grade: result.grade, total: result.total },
        after: { grade: result.grade, total: result.total },
        change: result.total === null ? null : '0.00',
        causes: [],
      },
    ]);
    expect([gone, fresh]).toEqual([
      [],
      [{ standard: result.standard.id, school: '2132000009', subject: '2132000009' }],
    ]);
  });

  it('knows a school under its former code where a registry tells it', async () => {
    const renamed = {
      ...registry,
      schools: registry.schools.map((school) => ({ ...school, id: '2132000005', codeHistory: [school.id] })),
    };
    const later: Result = {
      ...result,
      school: { ...result.school, id: '2132000005' },
      subject: { ...result.subject, id: '2132000005' },
    };
    const [old, present] = [folder('old-code', [earlier]), folder('new-code', [later])];
    const paired = async (own: DiffOptions) =>
      ((await diffDocuments(old, present, own)).json as { pairs: unknown[] }).pairs.length;
    expect(await paired({ ...options, registry: file('codes.json', renamed) })).toBe(1);
    expect(await paired(options)).toBe(0);
  });
});
