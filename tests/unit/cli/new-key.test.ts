import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { newKey } from '../../../src/cli/new-key.js';
import { temporaryFolder } from '../../support/cli.js';

const folder = temporaryFolder('keys');
afterAll(() => folder.remove());
afterEach(() => vi.unstubAllEnvs());

const request = (name: string, more: object = {}) => ({
  out: folder.at(`${name}.pem`),
  cert: folder.at(`${name}-cert.pem`),
  name: '某市教科院',
  kind: 'p-256',
  years: 5,
  validFrom: '2026-01-01',
  ...more,
});
const text = (name: string): string => readFileSync(folder.at(name), 'utf8');

describe('a new key', () => {
  it('is a private key with its certificate: name, dates and key belong together', async () => {
    const ending = await newKey(request('a'));
    const certificate = new X509Certificate(text('a-cert.pem'));
    expect(ending.json).toEqual({
      key: folder.at('a.pem'),
      certificate: folder.at('a-cert.pem'),
      kind: 'p-256',
      selfManaged: true,
      encrypted: false,
    });
    expect(ending.text).toContain('自管密钥，没有设口令');
    expect([certificate.subject, certificate.issuer]).toEqual(['CN=某市教科院', 'CN=某市教科院']);
    expect([certificate.validFrom, certificate.validTo].map((date) => new Date(date))).toEqual([
      new Date('2026-01-01'),
      new Date('2031-01-01'),
    ]);
    expect(certificate.checkPrivateKey(createPrivateKey(text('a.pem')))).toBe(true);
    expect(certificate.serialNumber).toMatch(/^[4-7][0-9A-F]{31}$/);
  });

  it('is for nobody else to read', async () => {
    await newKey(request('b'));
    if (process.platform !== 'win32') expect(statSync(folder.at('b.pem')).mode & 0o077).toBe(0);
  });

  it('is locked with the passphrase of a file or of the environment', async () => {
    writeFileSync(folder.at('secret'), '秘密\n');
    const ending = await newKey(request('c', { passphraseFile: folder.at('secret') }));
    expect(ending.text).toContain('已用口令加密');
    expect(text('c.pem')).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
    expect(() => createPrivateKey({ key: text('c.pem'), passphrase: '错' })).toThrow();
    expect(createPrivateKey({ key: text('c.pem'), passphrase: '秘密' }).asymmetricKeyType).toBe('ec');
    vi.stubEnv('JIAOYAN_PASSPHRASE', 'other');
    await newKey(request('d'));
    expect(createPrivateKey({ key: text('d.pem'), passphrase: 'other' }).asymmetricKeyType).toBe('ec');
  });

  it('is RSA with as many bits as asked for', async () => {
    await newKey(request('e', { kind: 'rsa-2048' }));
    expect(createPrivateKey(text('e.pem')).asymmetricKeyDetails).toMatchObject({ modulusLength: 2048 });
  });

  it('never takes the place of a file that is there', async () => {
    writeFileSync(folder.at('f.pem'), 'old');
    await expect(newKey(request('f'))).rejects.toThrow(`没有写入：${folder.at('f.pem')} 已经存在。`);
    expect(text('f.pem')).toBe('old');
  });

  it.each(['tomorrow', '2026-13-01', '2026/01/01x'])('is not made from %s on', async (validFrom) => {
    await expect(newKey(request('g', { validFrom }))).rejects.toThrow(`现为 ${validFrom}`);
  });

  it('is not left behind alone when its certificate cannot be written', async () => {
    writeFileSync(folder.at('half-cert.pem'), 'mine');
    await expect(newKey(request('half'))).rejects.toThrow(
      `没有写入：${folder.at('half-cert.pem')} 已经存在。请换一个文件名。`,
    );
    expect([existsSync(folder.at('half.pem')), text('half-cert.pem')]).toEqual([false, 'mine']);
  });
});
