import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTrustList, type TrustRole, trustListPath } from '../../../src/cli/compose-trust-list.js';
import { readTrusted } from '../../../src/cli/compose-verification.js';
import { revokeCertificate, type TrustRequest, trustCertificates } from '../../../src/cli/trust-list.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import type { TrustList } from '../../../src/model/generated/documents.js';
import {
  type Certificate,
  certificatePem,
  readCertificate,
  readCertificatesPem,
} from '../../../src/signature/certificate.js';
import { followTrust, readTrustList } from '../../../src/signature/trust.js';
import { issueSigner } from '../../support/issued-signer.js';
import { issue } from '../../support/test-authority.js';
import { makeSigner, present } from '../../support/test-signers.js';

const folder = mkdtempSync(join(tmpdir(), 'trust-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const options = { workspace: folder, lang: 'zh-CN', version: '1.0.0' } as const;
let school: string;
let authority: string;

beforeAll(async () => {
  writeFileSync(at('jiaoyan.json'), '{"issuer":{"id":"320400","name":"示例市教科院"}}');
  const own = (await makeSigner('示例小学')).certificate;
  const ca = (await issue('示例发证机构', { ca: true })).certificate;
  writeFileSync(at('school.pem'), certificatePem(own));
  writeFileSync(at('ca.pem'), certificatePem(ca.der));
  school = present(readCertificate(own)).sha256;
  authority = ca.sha256;
});

const readCertificatesOf = (name: string) => {
  const read = readCertificatesPem(readFileSync(at(name), 'utf8'));
  return read.ok ? read.value[0]?.sha256 : undefined;
};
const list = () => JSON.parse(readFileSync(at('trust-list.json'), 'utf8')) as TrustList;
const trust = (names: readonly string[], more: Partial<Pick<TrustRequest, 'role' | 'name' | 'signs' | 'for'>> = {}) =>
  trustCertificates({ ...options, certificates: names.map(at), ...more });
const codes = ({ told }: { readonly told: readonly string[] }) => told.map((line) => line.slice(0, 6));

describe('trusting certificates', () => {
  it('makes the list beside jiaoyan.json, each certificate for what it is', async () => {
    expect(findTrustList(folder)).toBeUndefined();
    const ending = await trust(['school.pem', 'school.pem']);
    expect(ending.text?.split('\n')).toEqual([
      `已信任 示例小学（签名人），指纹 ${school}`,
      `信任名单 ${at('trust-list.json')} 现有 1 张证书，本次新增 1 张。`,
    ]);
    expect((await trust(['ca.pem'], { role: 'authority' })).text?.split('\n')).toEqual([
      `已信任 示例发证机构（发证机构），指纹 ${authority}`,
      `信任名单 ${at('trust-list.json')} 现有 2 张证书，本次新增 1 张。`,
    ]);
    expect(list().trusted.map(({ fingerprint, role }) => [fingerprint, role])).toEqual([
      [school, 'signer'],
      [authority, 'authority'],
    ]);
    expect(list().issuer).toEqual({ id: '320400', name: '示例市教科院' });
    expect(trustListPath(join(folder, 'reports', '2026'))).toBe(at('trust-list.json'));
  });

  it('adds nothing that is there, and changes nothing', async () => {
    const before = readFileSync(at('trust-list.json'), 'utf8');
    expect((await trust(['ca.pem'])).text?.split('\n')).toEqual([
      expect.stringMatching(
        /^示例发证机构 已于 \d{4}-\d\d-\d\d 登记（发证机构），没有改动；要改位置或单位，写 --signs 或 --for/,
      ),
      `信任名单 ${at('trust-list.json')} 现有 2 张证书，本次新增 0 张。`,
    ]);
    expect(readFileSync(at('trust-list.json'), 'utf8')).toBe(before);
  });

  it('refuses a certificate for what it is not, and a file that holds none', async () => {
    writeFileSync(at('other.pem'), certificatePem((await makeSigner('别的学校')).certificate));
    for (const role of ['authority', 'timestamp-authority'] as const)
      expect(codes(await trust(['other.pem'], { role }))).toEqual(['JY8151']);
    writeFileSync(at('none.pem'), 'nothing');
    expect(codes(await trust(['none.pem']))).toEqual(['JY8109']);
    const [weak, web] = await Promise.all([
      issueSigner('老学校', { kind: 'rsa-1024' }),
      issueSigner('网站', { extendedUsage: ['1.3.6.1.5.5.7.3.1'] }),
    ]);
    writeFileSync(at('weak.pem'), certificatePem(weak.certificate.der));
    writeFileSync(at('web.pem'), certificatePem(web.certificate.der));
    expect(codes(await trust(['weak.pem']))).toEqual(['JY7152']);
    expect(codes(await trust(['web.pem']))).toEqual(['JY8151']);
    expect(list().trusted).toHaveLength(2);
  });
});

describe('a certificate that can issue others', () => {
  const found: { folder: string; leaf: Uint8Array; tokens: Uint8Array } = {
    folder: '',
    leaf: new Uint8Array(),
    tokens: new Uint8Array(),
  };
  const own = (name: string) => join(found.folder, name);
  const entries = (): TrustList['trusted'] =>
    (JSON.parse(readFileSync(own('trust-list.json'), 'utf8')) as TrustList).trusted;
  const enter = (role?: TrustRole) =>
    trustCertificates({ ...options, workspace: found.folder, certificates: [own('root.pem')], role });
  /** Whether the list makes the signer of the leaf, or the stamp authority below the root, a trusted one. */
  const believed = async () => {
    const read = await readTrusted({ files: [], list: own('trust-list.json') });
    const list = readTrustList(read.ok ? read.value : { trusted: [] });
    const instant = new Date('2026-07-10T00:00:00Z');
    const follows = (der: Uint8Array, trusted: readonly Certificate[]) =>
      followTrust(present(readCertificate(der)), [], { trusted, instant }).trusted;
    return { signer: follows(found.leaf, list.trusted), stamps: follows(found.tokens, list.timestampAuthorities) };
  };

  beforeAll(async () => {
    found.folder = mkdtempSync(join(tmpdir(), 'trust-root-'));
    const root = await issue('示例时间戳根', { ca: true });
    found.leaf = (await issue('冒名学校', { ca: false, by: root })).certificate.der;
    found.tokens = (await issue('示例时间戳', { ca: false, by: root })).certificate.der;
    writeFileSync(own('root.pem'), certificatePem(root.certificate.der));
    writeFileSync(own('jiaoyan.json'), '{}');
  });
  afterAll(() => rmSync(found.folder, { recursive: true }));

  it('is not entered before somebody says as what', async () => {
    const ending = await enter();
    expect([ending.code, codes(ending)]).toEqual([2, ['JY7182']]);
    expect(ending.told[0]).toContain('--role timestamp-authority');
    expect(findTrustList(found.folder)).toBeUndefined();
    expect(codes(await enter('signer'))).toEqual(['JY8151']);
  });

  it('proves times and vouches for no signer as a time-stamping authority', async () => {
    expect((await enter('timestamp-authority')).text).toContain('示例时间戳根（时间戳机构）');
    expect(await believed()).toEqual({ signer: false, stamps: true });
  });

  it('vouches for signers once it is entered anew as an authority', async () => {
    expect((await enter('authority')).text).toContain('已改登记 示例时间戳根：原为（时间戳机构），现为（发证机构）');
    expect(entries().map(({ role }) => role)).toEqual(['timestamp-authority', 'authority']);
    expect(await believed()).toEqual({ signer: true, stamps: true });
    await enter('timestamp-authority');
    expect(await believed()).toEqual({ signer: false, stamps: true });
  });
});

describe('revoking', () => {
  const revoke = (key: string, from: string, reason = '密钥遗失') =>
    revokeCertificate({ ...options, key, from, reason });

  it('takes a fingerprint, its beginning, or a certificate, and only an earlier day after that', async () => {
    expect((await revoke(school.slice(0, 12), '2026-07-01')).text).toBe(
      '已吊销 示例小学：2026-07-01 及以后的签名不再有效。原因：密钥遗失',
    );
    expect(codes(await revoke(at('school.pem'), '2026-07-02'))).toEqual(['JY8155']);
    expect(codes(await revoke(school.toUpperCase(), '2026-06-01'))).toEqual([]);
    expect(list().revoked.map(({ fingerprint, from }) => [fingerprint, from])).toEqual([
      [school, '2026-07-01'],
      [school, '2026-06-01'],
    ]);
    expect(codes(await trust(['school.pem']))).toEqual(['JY8150']);
  });

  it('is told where it names nothing, or nothing of the list', async () => {
    expect(codes(await revoke('某校', '2026-07-01'))).toEqual(['JY8153']);
    expect(codes(await revoke('00'.repeat(32), '2026-07-01'))).toEqual(['JY8152']);
    await expect(revoke(school, '七月')).rejects.toBeInstanceOf(UsageError);
    await expect(revoke(school, '2026-01-01', ' ')).rejects.toBeInstanceOf(UsageError);
  });
});

describe('confining a certificate to fields', () => {
  const scopes = async () => {
    const read = await readTrusted({ files: [at('ca.pem')], list: at('trust-list.json'), listed: 'revoked' });
    return read.ok ? read.value.scopes : [];
  };

  it('is entered beside what was there, and the last entry counts', async () => {
    writeFileSync(at('district.pem'), certificatePem((await makeSigner('示例区')).certificate));
    const district = present(readCertificatesOf('district.pem'));
    expect((await trust(['district.pem'], { signs: ['city'] })).text?.split('\n')[0]).toBe(
      `已信任 示例区（签名人，只能签：市级），指纹 ${district}`,
    );
    expect((await trust(['district.pem'], { signs: ['district', 'issuer'] })).text).toContain(
      '（签名人，只能签：辖市区、发文单位）',
    );
    expect((await trust(['district.pem'], { signs: ['issuer', 'district', 'issuer'] })).text).toContain(
      '本次新增 0 张',
    );
    expect((await trust(['district.pem'])).text).toContain('现有 3 张证书，本次新增 0 张');
    expect(
      list()
        .trusted.map(({ fingerprint, signs }) => (fingerprint === district ? signs : ''))
        .slice(-2),
    ).toEqual([['city'], ['district', 'issuer']]);
    expect(await scopes()).toEqual([{ fingerprint: district, fields: ['district', 'issuer'] }]);
  });

  it('is refused for what is no name of a field, and for those who sign nothing', async () => {
    await expect(trust(['school.pem'], { signs: ['区'] })).rejects.toBeInstanceOf(UsageError);
    await expect(trust(['tsa.pem'], { signs: ['city'], role: 'timestamp-authority' })).rejects.toBeInstanceOf(
      UsageError,
    );
  });
});

describe('what verification makes of it', () => {
  it('believes signers and authorities, proves times by authorities, and revokes', async () => {
    const read = await readTrusted({ files: [], list: at('trust-list.json') });
    const keys = read.ok ? read.value : { trusted: [], timestampAuthorities: [], revocations: [] };
    expect([keys.trusted.length - 1, keys.timestampAuthorities?.length]).toEqual([2, 1]);
    expect(keys.revocations?.map(({ from }) => from.toISOString())).toContain('2026-06-01T00:00:00.000Z');
  });

  it('believes only the files that are named, and still revokes', async () => {
    const read = await readTrusted({ files: [at('school.pem')], list: at('trust-list.json'), listed: 'revoked' });
    expect(read.ok && [read.value.trusted.length, read.value.revocations?.length]).toEqual([1, 3]);
    const named = await readTrusted({ files: [at('trust-list.json')] });
    expect(named.ok && named.value.trusted.length).toBe(3);
  });

  it('refuses a list whose certificate is not the one of its fingerprint', async () => {
    const [first, second] = list().trusted as [TrustList['trusted'][number], TrustList['trusted'][number]];
    const swapped = { ...list(), trusted: [{ ...first, certificate: second.certificate }] };
    writeFileSync(at('swapped.json'), JSON.stringify(swapped));
    const read = await readTrusted({ files: [at('swapped.json')] });
    expect(read.findings.map(({ code }) => code)).toEqual(['JY8154']);
    expect((await readTrusted({ files: [at('nothing.json')] })).findings.map(({ code }) => code)).toEqual(['JY0112']);
  });
});

describe('what stands on the list already', () => {
  const last = () => list().trusted.at(-1);
  const lines = async (...asked: Parameters<typeof trust>) => (await trust(...asked)).text?.split('\n') ?? [];

  it('is told with what it may do, and is kept where only something else is said anew', async () => {
    writeFileSync(at('again.pem'), certificatePem((await makeSigner('示例学校')).certificate));
    await trust(['again.pem'], { signs: ['school'] });
    expect((await lines(['again.pem']))[0]).toContain('登记（签名人，只能签：学校），没有改动');
    expect((await lines(['again.pem'], { for: ['2132990001'] }))[0]).toContain(
      '已改登记 示例学校：原为（签名人，只能签：学校），现为（签名人，只能签：学校，只代表：2132990001）',
    );
    expect([last()?.signs, last()?.for]).toEqual([['school'], ['2132990001']]);
    await trust(['again.pem'], { name: '示例学校（新）' });
    expect([last()?.name, last()?.signs, last()?.for]).toEqual(['示例学校（新）', ['school'], ['2132990001']]);
  });

  it('is open again where any is said', async () => {
    await trust(['again.pem'], { signs: ['any'], for: ['any'] });
    expect([last()?.name, last()?.signs, last()?.for]).toEqual(['示例学校（新）', undefined, undefined]);
  });
});

describe('what is asked for of a certificate', () => {
  it.each([
    [
      { signs: ['shool'] },
      '没有签章位置“shool”，--signs 可写：school、district、city、issuer、panel、body、checkers、any；是不是 school？',
    ],
    [{ for: ['a b'] }, '名册和方案里没有“a b”'],
    [{ for: ['320402'], role: 'authority' as const }, '--for 只用于签名人'],
  ])('is refused where it cannot be: %j', async (more, sentence) => {
    await expect(trust(['school.pem'], more)).rejects.toThrow(sentence);
  });

  it('has to be a certificate that is there: exit code 2', async () => {
    const ending = await trust(['absent.pem']);
    expect([ending.code, ending.told[0]]).toEqual([2, expect.stringContaining('没有所写的证书文件')]);
  });
});

describe('the bodies that a key may sign for', () => {
  it('are known to verification with the name of the list', async () => {
    await trust(['again.pem'], { for: ['2132990001'] });
    const read = await readTrusted({ files: [], list: at('trust-list.json') });
    const known = read.ok ? read.value.registered?.find(({ name }) => name === '示例学校（新）') : undefined;
    expect(known?.boundTo).toEqual(['2132990001']);
  });
});
