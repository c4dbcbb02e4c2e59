import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { writePair } from '../../../src/cli/key-pair-files.js';
import { newKey } from '../../../src/cli/new-key.js';
import { temporaryFolder } from '../../support/cli.js';

const disk = vi.hoisted(() => ({ fullAt: '' }));
vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>();
  return {
    ...real,
    open: async (path: string, ...rest: [string, number?]) => {
      const file = await real.open(path, ...rest);
      const write = file.writeFile.bind(file);
      file.writeFile = async (data, options) => {
        if (disk.fullAt === '' || !path.includes(disk.fullAt)) return write(data, options);
        await write(String(data).slice(0, 40), options);
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path });
      };
      return file;
    },
  };
});

const folder = temporaryFolder('pair');
afterAll(() => folder.remove());
afterEach(() => {
  disk.fullAt = '';
  vi.unstubAllEnvs();
});

const places = (name: string) => ({ key: folder.at(name, 'a.key.pem'), certificate: folder.at(name, 'a.cert.pem') });
const PAIR = { key: 'the key\n', certificate: 'the certificate\n' };
const made = (name: string): string => {
  mkdirSync(folder.at(name));
  return folder.at(name);
};

describe('a key and its certificate', () => {
  it('are written both, the key for nobody else to read', async () => {
    made('good');
    expect(await writePair(places('good'), PAIR)).toMatchObject({ ok: true, value: null });
    expect(readFileSync(places('good').key, 'utf8') + readFileSync(places('good').certificate, 'utf8')).toBe(
      'the key\nthe certificate\n',
    );
    if (process.platform !== 'win32') expect(statSync(places('good').key).mode & 0o777).toBe(0o600);
  });

  it('leave what is there, and tell which of the two it is', async () => {
    made('taken');
    writeFileSync(places('taken').certificate, 'mine');
    expect(await writePair(places('taken'), PAIR)).toMatchObject({ ok: true, value: places('taken').certificate });
    expect(readdirSync(folder.at('taken'))).toEqual(['a.cert.pem']);
    writeFileSync(places('taken').key, 'my key');
    expect(await writePair(places('taken'), PAIR)).toMatchObject({ ok: true, value: places('taken').key });
    expect(readFileSync(places('taken').key, 'utf8')).toBe('my key');
  });

  it.each(['a.key.pem', 'a.cert.pem'])(
    'leave nothing where the disk is full at %s, so that the name stays free',
    async (at) => {
      const name = `full-${at.split('.')[1]}`;
      const place = made(name);
      disk.fullAt = at;
      const path = folder.at(name, at);
      expect(await writePair(places(name), PAIR)).toEqual({
        ok: false,
        findings: [{ code: 'JY7185', where: { file: path }, params: { trouble: 'ENOSPC' } }],
      });
      expect(readdirSync(place)).toEqual([]);
      disk.fullAt = '';
      expect(await writePair(places(name), PAIR)).toMatchObject({ ok: true, value: null });
    },
  );

  it('are told not to be there where their folder is not', async () => {
    expect(await writePair(places('nowhere'), PAIR)).toMatchObject({
      findings: [{ code: 'JY7185', params: { trouble: 'ENOENT' } }],
    });
  });
});

describe('a new key on a full disk', () => {
  it('says so and can be made again under its name', async () => {
    vi.stubEnv('HOME', folder.path);
    vi.stubEnv('USERPROFILE', folder.path);
    vi.stubEnv('JIAOYAN_PASSPHRASE', 'pass-1234');
    const request = { name: '甲', kind: 'p-256', years: 5, validFrom: '2026-01-01', user: true };
    disk.fullAt = '.key.pem';
    const { code, told } = await newKey(request);
    expect([code, told]).toEqual([2, [expect.stringMatching(/^JY7185 .*磁盘满了/)]]);
    disk.fullAt = '';
    expect((await newKey(request)).told).toEqual([]);
    expect(existsSync(folder.at('.jiaoyan', 'keys', '甲.key.pem'))).toBe(true);
  });
});
