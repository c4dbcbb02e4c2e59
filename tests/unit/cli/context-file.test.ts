import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findContext } from '../../../src/cli/context-file.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import { temporaryFolder } from '../../support/cli.js';

const folder = temporaryFolder('context');
const FULL = {
  programme: 'a/programme.json',
  registry: '/srv/registry.json',
  standards: 'own',
  awards: './awards',
  accepted: '../last-year',
  key: 'key.pem',
  certificate: 'cert.pem',
  trust: ['one.pem', '/etc/two.pem'],
  issuer: { id: '320400', name: '某市教科院' },
  fonts: { body: 'fonts/a.ttf', title: '/usr/share/b.ttf' },
};

beforeAll(() => {
  mkdirSync(folder.at('city', 'a', 'b'), { recursive: true });
  mkdirSync(folder.at('city', 'nearer', 'c'), { recursive: true });
  mkdirSync(folder.at('bad'));
  writeFileSync(folder.at('city', 'jiaoyan.json'), JSON.stringify(FULL));
  writeFileSync(folder.at('city', 'nearer', 'jiaoyan.json'), '{"programme":"other.json"}');
  writeFileSync(folder.at('bad', 'jiaoyan.json'), '{"programme":}');
});
afterAll(() => folder.remove());

describe('the context', () => {
  it('has paths that are taken from the folder of the file, absolute ones as they are', async () => {
    const city = folder.at('city');
    expect(await findContext(city)).toEqual({
      programme: join(city, 'a/programme.json'),
      registry: '/srv/registry.json',
      standards: join(city, 'own'),
      awards: join(city, 'awards'),
      accepted: folder.at('last-year'),
      key: join(city, 'key.pem'),
      certificate: join(city, 'cert.pem'),
      trust: [join(city, 'one.pem'), '/etc/two.pem'],
      issuer: FULL.issuer,
      fonts: { body: join(city, 'fonts/a.ttf'), title: '/usr/share/b.ttf' },
    });
  });

  it('is found in folders above, wherever a command starts', async () => {
    expect(await findContext(folder.at('city', 'a', 'b'))).toEqual(await findContext(folder.at('city')));
  });

  it('is that of the nearest folder alone: two are never mixed', async () => {
    expect(await findContext(folder.at('city', 'nearer', 'c'))).toEqual({
      programme: folder.at('city', 'nearer', 'other.json'),
    });
  });

  it('is empty where no folder has one', async () => {
    expect(await findContext(folder.path)).toEqual({});
  });

  it('that is no JSON is the user’s fault, and the file is named', async () => {
    const failing = findContext(folder.at('bad'));
    await expect(failing).rejects.toBeInstanceOf(UsageError);
    await expect(failing).rejects.toThrow(`${folder.at('bad', 'jiaoyan.json')} 不是有效的 JSON`);
  });
});
