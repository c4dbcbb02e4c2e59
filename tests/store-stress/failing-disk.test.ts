import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import { createDatabase } from '../../src/store/database.js';
import { WorkspaceStore } from '../../src/store/workspace-store.js';
import { briefOf } from '../../src/workflows/workspace/brief.js';
import { type ChildProgram, childProgram } from '../support/child-program.js';
import { temporaryFolder } from '../support/cli.js';
import { noted, storeAt, storeMadeAt } from '../support/damaged-workspace.js';
import { ManyBases } from '../support/many-bases.js';
import { batchOf } from '../support/workspace.js';

const home = temporaryFolder('jiaoyan-failing');
const POSIX = process.platform !== 'win32';
const has = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args).status === 0;
const CAN_LIMIT = POSIX && has('prlimit', '--version');
const IS_ROOT = POSIX && process.getuid?.() === 0;
/** A user who owns nothing here: what may not be written, nobody but root may write. */
const NOBODY = 65_534;
const CAN_STEP_DOWN = !IS_ROOT || has('setpriv', '--version');

let city: ManyBases;
let receiver: ChildProgram;
let forms: readonly string[];
let workspace: string;

beforeAll(async () => {
  receiver = await childProgram('receiver');
  city = await ManyBases.in(home.path, 8);
  forms = await city.write(home.at('forms'));
  workspace = await city.workspace();
}, 300_000);
afterAll(() => {
  home.remove();
  receiver.remove();
});

const databaseOf = (folder: string): string => join(folder, 'workspace.sqlite');
const tipOf = async (folder: string) => {
  const store = storeAt(databaseOf(folder));
  const [tip, sound] = [await store.tip(), await store.integrity()];
  store.close();
  expect(sound).toEqual([]);
  return tip;
};
const copied = (name: string): string => {
  cpSync(workspace, home.at(name), { recursive: true });
  return home.at(name);
};

describe.skipIf(!CAN_LIMIT)('A workspace whose writes fail (files may not grow beyond a limit)', () => {
  it('keeps the old state at whichever block the writing of a transaction breaks off, or has the new one', async () => {
    const writer = await childProgram('failing-writer');
    const path = home.at('blocks.sqlite');
    storeMadeAt(path).close();
    const { lines, stderr, code } = await writer.run([path]);
    writer.remove();
    expect([code, stderr]).toEqual([0, '']);
    const steps = lines.map((line) => JSON.parse(line) as { code: string; grew: number; sound: boolean });
    const failed = steps.slice(0, -1);
    expect(failed.length).toBeGreaterThan(20);
    expect(failed.filter((step) => !['JY8210', 'JY8214'].includes(step.code))).toEqual([]);
    expect(failed.filter((step) => step.grew !== 0 || !step.sound)).toEqual([]);
    expect(steps.at(-1)).toMatchObject({ code: 'ok', grew: 2, sound: true });
  });

  it.each([0, 8, 24, 64])('stops a batch at the first file it cannot keep, with %i KiB left', async (kibibytes) => {
    const folder = copied(`limited-${kibibytes}`);
    const before = await tipOf(folder);
    const used = Math.max(
      ...['', '-wal', '-shm'].map((end) => statSync(databaseOf(folder) + end, { throwIfNoEntry: false })?.size ?? 0),
    );
    const limit = `ulimit -f ${Math.ceil(used / 1024) + kibibytes} && exec "$@"`;
    const args = ['files', folder, '', ...forms];
    const run = await receiver.run(args, { before: ['bash', '-c', limit, '-'] });
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(/JY82(10|14)|JY8211/);
    const taken = run.lines.filter((line) => line.includes('已接收')).length;
    expect(taken).toBeLessThan(forms.length);
    const after = await tipOf(folder);
    expect(after.size - before.size).toBe(taken * 3);
    // Once there is room again, it goes on where it stopped.
    const again = await receiver.run(args);
    expect([again.code, again.lines.filter((line) => line.includes('与已收的相同')).length]).toEqual([0, taken]);
    expect((await tipOf(folder)).size - before.size).toBe(forms.length * 3);
  });
});

describe('A database that may have no further page', () => {
  it('keeps the old state at whichever page a transaction breaks off, or has the new one', async () => {
    const path = home.at('pages.sqlite');
    const made = createDatabase(path);
    if (!made.ok) throw new TypeError(JSON.stringify(made.findings));
    const connection = made.value;
    const store = new WorkspaceStore(connection, { path, hasher: nodeHasher, briefOf });
    const pages = (): number => Number((connection.prepare('PRAGMA page_count').raw().get() as readonly number[])[0]);
    const first = pages();
    const answers: string[] = [];
    for (let more = 0; answers.at(-1) !== 'ok'; more += 1) {
      connection.exec(`PRAGMA max_page_count=${first + more}`);
      const original = { sha256: 'o', name: 'x', bytes: new Uint8Array(40_000).fill(7) };
      const kept = await store.append(batchOf({ ...noted('notice/1', 1), original }, noted('notice/2', 2)));
      answers.push(kept.ok ? 'ok' : kept.findings.map(({ code }) => code).join());
      expect((await store.tip()).size).toBe(kept.ok ? 2 : 0);
      expect([await store.integrity(), await store.originalDigests()]).toEqual([[], kept.ok ? ['o'] : []]);
    }
    expect(answers.length).toBeGreaterThan(5);
    expect(new Set(answers.slice(0, -1))).toEqual(new Set(['JY8210']));
    store.close();
  });
});

describe.skipIf(!POSIX || !CAN_STEP_DOWN)('A workspace that may not be written', () => {
  const nobody = IS_ROOT ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
  const receive = (folder: string) =>
    receiver.run(['files', folder, '', ...forms], nobody.length > 0 ? { before: nobody } : {});

  /** A workspace with these rights for everybody. */
  function guarded(name: string, folderRights: number, fileRights: number): string {
    chmodSync(home.path, 0o755);
    const folder = copied(name);
    for (const end of ['-wal', '-shm'])
      if (existsSync(databaseOf(folder) + end)) chmodSync(databaseOf(folder) + end, fileRights);
    chmodSync(databaseOf(folder), fileRights);
    chmodSync(folder, folderRights);
    return folder;
  }

  it.each([
    ['a folder that is read-only', 0o555, 0o444],
    ['a file that is read-only', 0o777, 0o444],
    ['a folder that nobody may look into', 0o000, 0o444],
  ])('because of %s says so, with code 3 and nothing changed', async (name, folderRights, fileRights) => {
    const folder = guarded(name, folderRights, fileRights);
    const before = readFileSync(databaseOf(workspace));
    const run = await receive(folder);
    chmodSync(folder, 0o755);
    expect([run.code, run.stderr.match(/JY82\d\d/g)?.[0]]).toEqual([3, folderRights === 0 ? 'JY8201' : 'JY8211']);
    expect(run.lines.filter((line) => line.includes('已接收'))).toEqual([]);
    expect(readFileSync(databaseOf(folder)).equals(before)).toBe(true);
  });

  it('is taken up again once it may be written', async () => {
    const folder = guarded('mended', 0o555, 0o444);
    expect((await receive(folder)).code).toBe(3);
    chmodSync(folder, 0o777);
    for (const end of ['', '-wal', '-shm']) {
      if (!existsSync(databaseOf(folder) + end)) continue;
      chmodSync(databaseOf(folder) + end, 0o666);
      if (IS_ROOT) chownSync(databaseOf(folder) + end, NOBODY, NOBODY);
    }
    expect((await receive(folder)).code).toBe(0);
    expect((await tipOf(folder)).size - (await tipOf(workspace)).size).toBe(forms.length * 3);
  });
});
