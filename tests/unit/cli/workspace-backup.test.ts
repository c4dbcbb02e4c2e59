import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditFolder } from '../../../src/cli/audit-workspace.js';
import { importTitles, listAwards } from '../../../src/cli/award.js';
import { issueReviews } from '../../../src/cli/review-issue.js';
import { backupWorkspace, purgeWorkspaceNames, restoreWorkspace } from '../../../src/cli/workspace-backup.js';
import { ROOT } from '../../support/cli.js';
import { changeRaw } from '../../support/damaged-workspace.js';
import { type CityWorkspace, cityWorkspace } from '../../support/deciding.js';

const CITY = join(ROOT, 'examples', 'changzhou-demo');
let city: CityWorkspace;
let home: string;
beforeAll(async () => {
  city = await cityWorkspace(['2132990001']);
  home = join(city.folder, '..');
  await importTitles([join(CITY, 'awards-2024-2025')], city.options);
}, 120_000);
afterAll(() => city.remove());

interface Person {
  readonly name?: string;
}
const teachers = (): readonly string[] => {
  const { schools } = JSON.parse(readFileSync(join(CITY, 'registry-2025-2026.json'), 'utf8')) as {
    schools: readonly { readonly teachers?: readonly Person[] }[];
  };
  return schools.flatMap(({ teachers: own = [] }) => own.flatMap(({ name }) => name ?? []));
};
const holders = (): readonly string[] =>
  readdirSync(join(CITY, 'awards-2024-2025')).flatMap((file) => {
    const { subject } = JSON.parse(readFileSync(join(CITY, 'awards-2024-2025', file), 'utf8')) as {
      subject: { grain: string; name: string };
    };
    return subject.grain === 'person' ? [subject.name] : [];
  });

describe('titles that are listed', () => {
  it('show no full name of a person unless names are asked for', async () => {
    const options = { ...city.options, day: '2026-11-20' };
    const hidden = await listAwards({ ...options, showNames: false });
    const printed = JSON.stringify([hidden.text, hidden.told, hidden.json]);
    expect(holders().length).toBeGreaterThan(0);
    expect(holders().filter((name) => printed.includes(name))).toEqual([]);
    const shown = await listAwards({ ...options, showNames: true });
    expect(holders().filter((name) => shown.text?.includes(name))).toEqual(holders());
  });
});

describe('review workbooks that were issued', () => {
  it('are not overwritten once somebody has written in them, unless that is asked for', async () => {
    const options = {
      ...city.options,
      level: 2,
      out: join(home, 'reviews'),
      persons: 2,
      perReviewer: false,
      schools: [],
    };
    await issueReviews(options);
    const [name = ''] = readdirSync(options.out);
    const path = join(options.out, name);
    const issued = readFileSync(path);
    const again = await issueReviews(options);
    expect([again.code, again.told.filter((line) => line.startsWith('JY'))]).toEqual([0, []]);
    writeFileSync(path, 'filled in');
    const refused = await issueReviews(options);
    expect([refused.code, refused.told[0]?.slice(0, 6), readFileSync(path, 'utf8')]).toEqual([
      3,
      'JY1319',
      'filled in',
    ]);
    await issueReviews({ ...options, force: true });
    expect(readFileSync(path).equals(issued)).toBe(true);
    expect(readdirSync(options.out)).toEqual([name]);
  }, 60_000);
});

describe('a backup', () => {
  it('has its name when it is whole, and is restored to a workspace that passes its audit', async () => {
    const out = join(home, 'b.sqlite');
    await backupWorkspace({ ...city.options, out });
    expect(readdirSync(home).filter((name) => name.startsWith('b.sqlite'))).toEqual(['b.sqlite']);
    await expect(backupWorkspace({ ...city.options, out })).rejects.toThrow('已经存在');
    const folder = join(home, 'again');
    mkdirSync(folder);
    const restored = await restoreWorkspace({ ...city.options, from: out, folder });
    expect([restored.code, readdirSync(folder)]).toEqual([0, ['workspace.sqlite']]);
  }, 60_000);

  it('that was cut off leaves a draft, which the next one takes away, and no name', async () => {
    const out = join(home, 'c.sqlite');
    writeFileSync(`${out}.${process.pid}.part`, 'half a backup');
    expect((await backupWorkspace({ ...city.options, out })).code ?? 0).toBe(0);
    expect(readdirSync(home).filter((name) => name.startsWith('c.sqlite'))).toEqual(['c.sqlite']);
  });

  it('with a log beside it is refused with advice, and so is a folder where a log lies', async () => {
    const copy = join(home, 'copy.sqlite');
    copyFileSync(join(city.folder, 'workspace.sqlite'), copy);
    writeFileSync(`${copy}-wal`, 'entries');
    const folder = join(home, 'third');
    const restore = () => restoreWorkspace({ ...city.options, from: copy, folder });
    await expect(restore()).rejects.toThrow('jiaoyan backup');
    expect(existsSync(folder)).toBe(false);
    rmSync(`${copy}-wal`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'workspace.sqlite-wal'), 'of another one');
    await expect(restore()).rejects.toThrow('workspace.sqlite-wal');
    expect(readdirSync(folder)).toEqual(['workspace.sqlite-wal']);
  });
});

describe('a workspace whose names were purged', () => {
  it('tells where names remain, has them nowhere else, and passes its audit', async () => {
    const done = await purgeWorkspaceNames({ ...city.options, reason: '保存期满' });
    const own = teachers();
    expect(done.code ?? 0).toBe(0);
    expect(done.told.map((line) => line.slice(0, 6))).toEqual(['JY8300', 'JY8301']);
    expect([done.told[0], done.told[1]]).toEqual([
      expect.stringContaining(` ${own.length} 位`),
      expect.stringContaining(` ${holders().length} 位`),
    ]);
    const names = [...new Set([...own, ...holders()])];
    expect(names.length).toBeGreaterThan(20);
    expect([...new Set(placesOf(join(city.folder, 'workspace.sqlite'), names))].sort()).toEqual([
      'record award',
      'record registry',
    ]);
    expect((await auditFolder({ ...city.options, rebuild: false })).code).toBe(0);
  }, 60_000);
});

/** Tables, and kinds of records, with a cell that has one of the names in it. */
function placesOf(path: string, names: readonly string[]): readonly string[] {
  const copy = `${path}.read`;
  copyFileSync(path, copy);
  const found: string[] = [];
  changeRaw(copy, ({ rows }) => {
    const tables = rows("SELECT name FROM sqlite_master WHERE type = 'table'").map(([name]) => String(name));
    for (const table of tables)
      for (const row of rows(`SELECT * FROM ${table}`)) {
        const text = row
          .map((cell) => (cell instanceof ArrayBuffer ? Buffer.from(cell).toString() : String(cell)))
          .join('\n');
        if (names.some((name) => text.includes(name)))
          found.push(table === 'record' ? `record ${String(row[1])}` : table);
      }
  });
  rmSync(copy);
  return found;
}
