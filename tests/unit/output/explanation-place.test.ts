import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/messages/catalogue.js';
import type { Finding } from '../../../src/model/finding.js';
import { explanationText, isOfWholeFile } from '../../../src/output/explanation-text.js';

/** All samples of sentences, whichever file of the tests they are in. */
const samples = async (): Promise<readonly Finding[]> => {
  const folder = new URL('../messages/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.startsWith('sentences-of-'));
  const loaded = await Promise.all(names.map((name): Promise<Tables> => import(new URL(name, folder).href)));
  return loaded.flatMap((tables) => Object.values(tables).flatMap((table) => table.map(({ finding }) => finding)));
};
type Tables = Readonly<Record<string, readonly { readonly finding: Finding }[]>>;

const saysHere = (code: string): boolean => {
  const entry = CATALOGUE.find((one) => one.code === code);
  return entry !== undefined && `${entry.zh.message}${entry.zh.fix}`.includes('{here}');
};

describe('the place of an explained code', () => {
  it('is a cell exactly where its findings have a cell, column or sheet', async () => {
    const placed = (await samples()).filter(({ code }) => saysHere(code));
    const wrong = placed.filter(({ code, where }) => {
      const isCell = where.cell !== undefined || where.label !== undefined || where.sheet !== undefined;
      return isCell === isOfWholeFile(code);
    });
    expect(placed.length).toBeGreaterThan(150);
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  it('is never a cell in what is said of files, bundles and keys', () => {
    const spoken = CATALOGUE.filter(({ code }) => /^JY[78]/.test(code)).map((entry) => explanationText(entry, 'zh-CN'));
    expect(spoken.filter((text) => text.includes('这一格里有学校'))).toEqual([]);
  });
});
