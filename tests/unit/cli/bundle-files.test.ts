import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditFolder } from '../../../src/cli/audit-workspace.js';
import { handUpBundle } from '../../../src/cli/hand-up.js';
import { readInput } from '../../../src/cli/inputs.js';
import { receiveFiles } from '../../../src/cli/receive-files.js';
import { zipArchive } from '../../../src/workbook/archive.js';
import { handUp } from '../../../src/workflows/workspace/hand-up.js';
import { keys } from '../../../src/workflows/workspace/keys.js';
import { temporaryFolder } from '../../support/cli.js';
import { AT, type CityWorkspace, cityWorkspace } from '../../support/deciding.js';
import { forged, packedParts, partsOf } from '../../support/forged-bundle.js';

const SCHOOL = '2132990001';
const UNIT = '320402';
const home = temporaryFolder('bundle-files');
let district: CityWorkspace;
let city: CityWorkspace;

beforeAll(async () => {
  [district, city] = [await cityWorkspace([SCHOOL]), await cityWorkspace([])];
}, 120_000);
afterAll(() => {
  for (const workspace of [district, city]) workspace.remove();
  home.remove();
});

const handed = (out: string) => handUpBundle({ ...district.options, unit: UNIT, out });
const number = () =>
  district.within(async ({ store }) => {
    const head = await store.head(keys.bundle(UNIT));
    const record = head && (await store.record(head.sha256));
    return record ? (JSON.parse(record.text) as { number: number }).number : 0;
  });
const codes = (told: readonly string[]) => told.map((line) => line.slice(0, 6));
const receive = (path: string) => receiveFiles([path], { ...city.options, limits: { seconds: 120, megabytes: 512 } });

describe('A bundle that cannot be written', () => {
  it('uses up no number: neither where the place is none, nor where another file stands there', async () => {
    writeFileSync(home.at('datei'), 'x');
    await expect(handed(home.at('datei', 'unten'))).rejects.toThrow(/ENOTDIR|EEXIST/);
    mkdirSync(home.at('belegt'));
    writeFileSync(home.at('belegt', `${UNIT}-1.jyz`), '别的文件');
    const refused = await handed(home.at('belegt'));
    expect([refused.code, codes(refused.told)]).toEqual([3, ['JY8199']]);
    expect(readFileSync(home.at('belegt', `${UNIT}-1.jyz`), 'utf8')).toBe('别的文件');
    expect([await number(), readdirSync(home.at('belegt'))]).toEqual([0, [`${UNIT}-1.jyz`]]);
  }, 60_000);

  it('is taken away again where somebody else used its number meanwhile, and nobody gives one twice', async () => {
    const request = { unit: UNIT, to: '市教科院', level: 2, actor: '王老师', at: AT };
    const outcomes = await district.within(async ({ store, desk }) => {
      const context = { store, desk, archive: zipArchive };
      const inner: string[] = [];
      const outer = await handUp(context, request, async () => {
        const quicker = await handUp(context, request);
        inner.push(quicker.ok ? 'entered' : 'refused');
        return { ok: true, findings: [], value: async () => void inner.push('taken away') };
      });
      return [outer.ok, outer.findings.map(({ code }) => code), inner];
    });
    expect(outcomes).toEqual([false, ['JY8205'], ['entered', 'taken away']]);
    expect(await number()).toBe(1);
  }, 60_000);

  it('stands whole under its number once it is entered, and no draft is left', async () => {
    const ending = await handed(home.at('neu', 'ordner'));
    expect(ending.code ?? 0).toBe(0);
    expect(readdirSync(home.at('neu', 'ordner'))).toEqual([`${UNIT}-2.jyz`]);
    expect(await number()).toBe(2);
  }, 60_000);
});

describe('Receiving bundles ends with', () => {
  let good: string;
  beforeAll(async () => {
    const other = await cityWorkspace([SCHOOL]);
    const ending = await handUpBundle({ ...other.options, unit: UNIT, out: home.at('gut') });
    good = (ending.json as { path: string }).path;
    other.remove();
  }, 120_000);

  const variant = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(home.at(name), bytes);
    return home.at(name);
  };

  it('4 where a file is no bundle, 3 where it may not be taken now, 5 where something does not hold', async () => {
    const parts = partsOf(readFileSync(good));
    expect((await receive(variant('kein.jyz', 'kein Archiv'))).code).toBe(4);
    const none = new Map([...parts].filter(([name]) => name !== 'manifest.json'));
    expect((await receive(variant('ohne.jyz', packedParts(none)))).code).toBe(4);
    const second = home.at('neu', 'ordner', `${UNIT}-2.jyz`);
    const early = await receive(second);
    expect([early.code, codes(early.told)]).toEqual([3, ['JY8254']]);
    const better = forged(parts, (document) =>
      document.kind === 'result' ? { ...document, total: '99.99' } : document,
    );
    const changed = await receive(variant('besser.jyz', packedParts(better)));
    expect([changed.code, new Set(codes(changed.told))]).toEqual([5, new Set(['JY8192'])]);
  }, 120_000);

  it('0 where it is taken, having been read again; the audit reads the workbooks once more', async () => {
    const taken = await receive(good);
    expect([taken.code, codes(taken.told)]).toEqual([0, ['JY8194']]);
    expect(taken.text).toContain('由原件重新读取一致 1 份，原件已不在 0 份。没有签名。');
    const audit = await auditFolder({ ...city.options, rebuild: false });
    expect([audit.code, audit.json]).toMatchObject([0, { reread: 1, purged: 0 }]);
    expect(audit.text).toContain('1 份填报由原件重新读取一致');
  }, 120_000);
});

describe('The largest file that is loaded', () => {
  it('is a bundle of 1 GiB, and 64 MiB for anything else', async () => {
    const sizes: readonly (readonly [string, number, readonly string[]])[] = [
      ['a.jyz', 65 * 2 ** 20, []],
      ['B.JYZ', 2 ** 30 + 1, ['1073741824']],
      ['a.xlsx', 65 * 2 ** 20, ['67108864']],
    ];
    for (const [name, size, expected] of sizes) {
      writeFileSync(home.at(name), '');
      truncateSync(home.at(name), size);
      const read = await readInput(home.at(name), name);
      expect([name, read.findings.map((finding) => finding.expected)]).toEqual([name, expected]);
      rmSync(home.at(name));
    }
    expect(existsSync(join(home.path, 'a.jyz'))).toBe(false);
  });
});
