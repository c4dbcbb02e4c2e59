import { createPrivateKey } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importKey } from '../../../src/cli/key-import.js';
import { listKeys } from '../../../src/cli/key-list.js';
import {
  checkedKeyName,
  findStoredKey,
  namedKey,
  storedKeys,
  storeKey,
  userKeyFolder,
  yearKeyFolder,
} from '../../../src/cli/key-store.js';
import { newKey } from '../../../src/cli/new-key.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import { certificatePem } from '../../../src/signature/certificate.js';
import { keyPem } from '../../../src/signature/key.js';
import { temporaryFolder } from '../../support/cli.js';
import { makeSigner, present } from '../../support/test-signers.js';

const folder = temporaryFolder('store');
afterAll(() => folder.remove());
beforeEach(({ task }) => {
  vi.stubEnv('HOME', folder.at(task.id));
  vi.stubEnv('USERPROFILE', folder.at(task.id));
  vi.stubEnv('JIAOYAN_PASSPHRASE', 'pass-1234');
});
afterEach(() => vi.unstubAllEnvs());

const request = (more: object = {}) => ({
  name: '示例小学',
  kind: 'p-256',
  years: 5,
  validFrom: '2026-01-01',
  user: true,
  ...more,
});
const imported = (file: string, more: object = {}) =>
  importKey({ file, cert: undefined, as: undefined, user: true, passphraseFile: undefined, lang: 'zh-CN', ...more });

describe('a new key', () => {
  it('goes into the store under its passphrase, for nobody else to read', async () => {
    const ending = await newKey(request());
    const { key, certificate } = ending.json as { key: string; certificate: string };
    expect([key, certificate]).toEqual([
      join(userKeyFolder(), '示例小学.key.pem'),
      join(userKeyFolder(), '示例小学.cert.pem'),
    ]);
    expect(ending.text).toMatch(/^密钥“示例小学”已存入 .*（自管密钥，口令加密）/);
    if (process.platform !== 'win32') expect(statSync(key).mode & 0o077).toBe(0);
    expect(() => createPrivateKey(readFileSync(key, 'utf8'))).toThrow();
    expect(createPrivateKey({ key: readFileSync(key, 'utf8'), passphrase: 'pass-1234' }).asymmetricKeyType).toBe('ec');
  });

  it('never takes the place of one that is there', async () => {
    await newKey(request({ as: 'a' }));
    const before = readFileSync(join(userKeyFolder(), 'a.key.pem'), 'utf8');
    await expect(newKey(request({ as: 'a' }))).rejects.toThrow('已经有“a”');
    expect(readFileSync(join(userKeyFolder(), 'a.key.pem'), 'utf8')).toBe(before);
  });

  it('needs a passphrase, and one that is not too short', async () => {
    vi.stubEnv('JIAOYAN_PASSPHRASE', 'short');
    await expect(newKey(request())).rejects.toThrow('口令太短');
    vi.stubEnv('JIAOYAN_PASSPHRASE', '');
    await expect(newKey(request())).rejects.toThrow('要有口令');
    expect(await storedKeys(userKeyFolder())).toEqual([]);
  });

  it('goes to two files or to the store, not half', async () => {
    await expect(newKey(request({ out: folder.at('x.pem') }))).rejects.toThrow('--cert');
  });

  it('is told to name its folder where there is none', async () => {
    await expect(newKey(request({ user: false }))).rejects.toThrow('--user');
  });
});

describe('a key that is imported', () => {
  it('is put under the passphrase, with its certificate, and the file stays', async () => {
    const own = await makeSigner('示例区', 'rsa-2048');
    writeFileSync(folder.at('own.pem'), keyPem(own.key) + certificatePem(own.certificate));
    const ending = await imported(folder.at('own.pem'));
    expect([ending.code, ending.told, (ending.json as { name: string }).name]).toEqual([undefined, [], 'own']);
    const sealed = readFileSync(join(userKeyFolder(), 'own.key.pem'), 'utf8');
    expect(keyPem(createPrivateKey({ key: sealed, passphrase: 'pass-1234' }))).toBe(keyPem(own.key));
    expect(readFileSync(join(userKeyFolder(), 'own.cert.pem'), 'utf8')).toBe(certificatePem(own.certificate));
    expect(readFileSync(folder.at('own.pem'), 'utf8')).toContain('BEGIN PRIVATE KEY');
  });

  it.each([
    ['no.pem', 'no key'],
    ['no.p12', 'no key'],
  ])('is refused from %s', async (name, text) => {
    writeFileSync(folder.at(name), text);
    const ending = await imported(folder.at(name));
    expect([ending.code, ending.told[0]]).toEqual([2, expect.stringMatching(/^JY8108 /)]);
    expect(await storedKeys(userKeyFolder())).toEqual([]);
  });

  it('has to fit its certificate', async () => {
    const [one, other] = [await makeSigner('a'), await makeSigner('b')];
    writeFileSync(folder.at('one.pem'), keyPem(one.key));
    writeFileSync(folder.at('other.pem'), certificatePem(other.certificate));
    const ending = await imported(folder.at('one.pem'), { cert: folder.at('other.pem') });
    expect(ending.told).toEqual([expect.stringContaining('密钥和证书不是一对')]);
  });
});

describe('a key that cannot be imported', () => {
  it('is told what is missing: the file, its certificate, or the certificate that was named', async () => {
    const own = await makeSigner('示例区');
    writeFileSync(folder.at('bare.pem'), keyPem(own.key));
    const told = async (file: string, more: object = {}) => (await imported(folder.at(file), more)).told[0];
    expect(await told('absent.pem')).toContain('没有这个密钥文件');
    expect(await told('bare.pem')).toContain('请用 --cert 写明证书（PEM）');
    expect(await told('bare.pem', { cert: folder.at('absent-cert.pem') })).toContain('没有所写的证书文件');
  });

  it('is told that there are no keys at all where a name is given', async () => {
    await expect(namedKey('学校', undefined)).rejects.toThrow('密钥库还是空的：用 jiaoyan key new');
  });
});

describe('the list of keys', () => {
  it('tells what each is, without its passphrase', async () => {
    await newKey(request({ as: 'b' }));
    vi.stubEnv('JIAOYAN_PASSPHRASE', '');
    const ending = await listKeys('zh-CN', [userKeyFolder()]);
    const [key] = ending.json as readonly Record<string, unknown>[];
    expect(key).toMatchObject({
      name: 'b',
      signer: '示例小学',
      kind: 'P-256',
      selfManaged: true,
      from: '2026-01-01',
      until: '2031-01-01',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(ending.text).toMatch(
      /b +示例小学 +P-256 +自管密钥 +2026-01-01 – 2031-01-01 +未登记 +[0-9a-f]{64} +\S+b\.key\.pem/,
    );
  });

  it('says so where there are none, and where a certificate is lost', async () => {
    expect((await listKeys('zh-CN', [userKeyFolder()])).text).toContain('还没有密钥');
    mkdirSync(userKeyFolder(), { recursive: true });
    writeFileSync(join(userKeyFolder(), 'lost.key.pem'), '');
    expect((await listKeys('en', [userKeyFolder()])).text).toContain('certificate cannot be read');
  });
});

describe('a name', () => {
  it('finds the key of the first store that has it, with its certificate', async () => {
    const [first, second] = [folder.at('first'), folder.at('second')];
    await storeKey(second, '学校', { key: 'k', certificate: 'c' });
    expect(await findStoredKey('学校', [first, second])).toEqual({
      name: '学校',
      key: join(second, '学校.key.pem'),
      certificate: join(second, '学校.cert.pem'),
    });
    expect(await findStoredKey('区', [first, second])).toBeUndefined();
  });

  it('stands for a stored key, and a path for its file', async () => {
    const made = await storeKey(userKeyFolder(), '学校', { key: 'k', certificate: 'c' });
    const stored = present(made.ok ? made.value : undefined);
    expect(await namedKey('学校', undefined)).toEqual({ key: stored.key, certificate: stored.certificate });
    expect(await namedKey('/year/学校', 'own.pem')).toEqual({ key: stored.key, certificate: 'own.pem' });
    expect(await namedKey('学校.pem', undefined)).toEqual({ key: '学校.pem', certificate: undefined });
    await expect(namedKey('学交', undefined)).rejects.toThrow('没有名为“学交”的密钥，现有：学校；是不是 学校？');
    await expect(namedKey('/year/无', undefined)).rejects.toThrow('没有名为“无”的密钥，现有：学校。');
  });

  it.each(['', '../a', 'a/b', 'a b', '-a', '.a', 'a'.repeat(61)])('%j is none', (name) => {
    expect(() => checkedKeyName(name)).toThrow(UsageError);
  });

  it.each(['学校', 'a-b_2', '2132990004'])('%s is one', (name) => {
    expect(checkedKeyName(name)).toBe(name);
  });
});

it('the store of a year stands beside its jiaoyan.json, or in its workspace', () => {
  const [year, workspace] = [folder.at('year'), folder.at('workspace')];
  for (const path of [join(year, 'sub'), workspace]) mkdirSync(path, { recursive: true });
  writeFileSync(join(year, 'jiaoyan.json'), '{}');
  writeFileSync(join(workspace, 'workspace.sqlite'), '');
  expect([yearKeyFolder(join(year, 'sub')), yearKeyFolder(workspace), yearKeyFolder('/')]).toEqual([
    join(year, 'keys'),
    join(workspace, 'keys'),
    undefined,
  ]);
});

it('a pair is stored whole or not at all', async () => {
  const place = folder.at('pair');
  mkdirSync(place);
  writeFileSync(join(place, 'a.cert.pem'), 'mine');
  await expect(storeKey(place, 'a', { key: 'k', certificate: 'c' })).rejects.toThrow(UsageError);
  expect(readdirSync(place)).toEqual(['a.cert.pem']);
});
