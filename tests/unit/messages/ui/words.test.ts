import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../../../src/messages/template.js';
import type { WordTable } from '../../../../src/messages/ui/word-table.js';
import { WORD_KEYS, word } from '../../../../src/messages/ui/words.js';

const FOLDER = fileURLToPath(new URL('../../../../src/messages/ui/', import.meta.url));

async function tables(): Promise<readonly { readonly name: string; readonly table: WordTable }[]> {
  const names = readdirSync(FOLDER).filter((name) => !['words.ts', 'word-table.ts'].includes(name));
  const modules = await Promise.all(names.map((name) => import(FOLDER + name) as Promise<Record<string, WordTable>>));
  return modules.flatMap((module, index) =>
    Object.values(module).map((table) => ({ name: names[index] ?? '', table })),
  );
}

describe('word', () => {
  it('gives a text in the language asked for', () => {
    expect(word('findings.severity.error', 'zh-CN')).toBe('错误');
    expect(word('findings.severity.error', 'en')).toBe('error');
  });

  it('puts values in, and leaves out a part whose value is missing', () => {
    expect(word('findings.counts.error', 'zh-CN', { count: 3 })).toBe('错误 3 处');
    expect(word('trace.op.about', 'zh-CN', { target: 3, tolerance: '10%' })).toBe('约 3（可相差 10%）');
    expect(word('trace.op.about', 'en', { target: 3, tolerance: undefined })).toBe('about 3');
  });
});

describe('the tables of words', () => {
  it('are all part of the one table, and no key stands in two of them', async () => {
    const keys = (await tables()).flatMap(({ table }) => Object.keys(table));
    expect(new Set(keys).size).toBe(keys.length);
    expect([...WORD_KEYS].sort()).toEqual(keys.sort());
  });

  it('have each text in both languages, with the same values', async () => {
    for (const { table } of await tables()) {
      for (const [key, { zh, en }] of Object.entries(table)) {
        expect(zh, key).not.toBe('');
        expect(en, key).not.toBe('');
        expect([...new Set(parametersOf(zh))].sort(), key).toEqual([...new Set(parametersOf(en))].sort());
      }
    }
  });

  it('have no Chinese in the English texts', async () => {
    const english = (await tables()).flatMap(({ table }) => Object.values(table).map(({ en }) => en));
    expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
