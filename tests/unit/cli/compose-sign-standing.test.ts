import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { composeAttestation } from '../../../src/cli/compose-attestation.js';
import { keyRefusal, keyStanding } from '../../../src/cli/compose-sign-standing.js';
import { composeSignature } from '../../../src/cli/compose-signature.js';
import { EXIT, exitOfUnusableKey } from '../../../src/cli/exit-codes.js';
import { listKeys } from '../../../src/cli/key-list.js';
import { type SignOptions, sign } from '../../../src/cli/sign.js';
import { revokeCertificate, trustCertificates } from '../../../src/cli/trust-list.js';
import { certificatePem } from '../../../src/signature/certificate.js';
import { keyPem } from '../../../src/signature/key.js';
import { reserveFields } from '../../../src/signature/pdf/fields.js';
import { temporaryFolder } from '../../support/cli.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';
import { makePdf } from '../../support/signed-pdf.js';
import { issue } from '../../support/test-authority.js';
import { granted, makeSigner, type TestSigner } from '../../support/test-signers.js';

const folder = temporaryFolder('standing');
afterAll(() => folder.remove());
let own: TestSigner;
let pdf: Uint8Array;
const common = { lang: 'zh-CN', version: '1.0.0' } as const;

beforeAll(async () => {
  own = await makeSigner('示例小学', 'p-256');
  pdf = granted(reserveFields(await makePdf(), [{ name: 'school', rect: [60, 60, 187, 152] }]));
});
/** A year's folder with a key in its store, a report and a document; commands run in it. */
beforeEach(async ({ task }) => {
  const year = folder.at(task.id);
  mkdirSync(join(year, 'keys'), { recursive: true });
  writeFileSync(join(year, 'jiaoyan.json'), '{}');
  writeFileSync(join(year, 'keys', '学校.key.pem'), keyPem(own.key));
  writeFileSync(join(year, 'keys', '学校.cert.pem'), certificatePem(own.certificate));
  writeFileSync(join(year, 'a.pdf'), pdf);
  writeFileSync(join(year, 'w.json'), JSON.stringify(MINIMAL_DOCUMENTS.award));
  vi.spyOn(process, 'cwd').mockReturnValue(year);
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse('2026-07-10T08:00:00Z') / 1000));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const at = (name: string) => join(process.cwd(), name);
const revoke = (from: string) =>
  revokeCertificate({ ...common, key: at('keys/学校.cert.pem'), from, reason: '密钥遗失' });
const today = (day: string) => vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(`${day}T08:00:00Z`) / 1000));
const codes = ({ told }: { readonly told: readonly string[] }) => told.map((line) => line.slice(0, 6));
const options: SignOptions = {
  role: 'school',
  key: '学校',
  cert: undefined,
  passphraseFile: undefined,
  out: undefined,
  tsa: undefined,
  trust: [],
  seal: false,
  picture: undefined,
  unordered: false,
  reason: undefined,
  on: '2026-07-10',
  digestOnly: false,
  insert: undefined,
  lang: 'zh-CN',
};
const key = () => ({ key: at('keys/学校.key.pem'), certificate: at('keys/学校.cert.pem') });

describe('a key that the trust list revokes', () => {
  it('signs no report, whatever date is claimed, and the exit code says signature', async () => {
    await revoke('2026-07-01');
    for (const on of ['2026-06-01', '2026-07-10']) {
      const ending = await sign([at('a.pdf')], { ...options, on });
      expect([ending.code, ending.told]).toEqual([
        EXIT.signature,
        [
          expect.stringMatching(
            /^JY7180 信任名单里写明，“示例小学”的证书自 2026-07-01 起已被吊销（密钥遗失），没有签名。/,
          ),
        ],
      ]);
    }
    expect(Buffer.compare(readFileSync(at('a.pdf')), pdf)).toBe(0);
  });

  it('attests nothing, signs no paper and prepares nothing for a device', async () => {
    await revoke('2026-07-01');
    expect(codes(await sign([at('w.json')], options))).toEqual(['JY7180']);
    const device = { ...options, digestOnly: true, cert: at('keys/学校.cert.pem') };
    const prepared = await sign([at('a.pdf')], device);
    expect([prepared.code, codes(prepared)]).toEqual([EXIT.signature, ['JY7180']]);
    for (const opened of [await composeSignature(key()), await composeAttestation(key())])
      expect(opened.findings.map(({ code }) => code)).toEqual(['JY7180']);
  });

  it('signs until the day comes', async () => {
    await revoke('2026-08-01');
    expect(codes(await sign([at('a.pdf')], options))).toEqual([]);
    today('2026-08-01');
    expect(codes(await sign([at('a.pdf')], options))).toEqual(['JY7180']);
  });

  it('is also one whose authority is revoked', async () => {
    const ca = await issue('示例发证机构', { ca: true });
    const leaf = await issue('示例中学', { ca: false, by: ca });
    writeFileSync(at('ca.pem'), certificatePem(ca.certificate.der));
    await revokeCertificate({ ...common, key: at('ca.pem'), from: '2026-07-01', reason: '机构停业' });
    const standing = await keyStanding({ certificate: leaf.certificate.der, chain: [ca.certificate.der] });
    expect(standing.findings).toEqual([
      {
        code: 'JY7180',
        where: {},
        found: '示例发证机构',
        params: { signer: '示例发证机构', from: '2026-07-01', reason: '机构停业' },
      },
    ]);
    expect((await keyStanding({ certificate: leaf.certificate.der, chain: [] })).ok).toBe(true);
  });

  it('is not known where the list cannot be read, so nothing is signed', async () => {
    writeFileSync(at('trust-list.json'), '{');
    const ending = await sign([at('a.pdf')], options);
    expect([ending.code, ending.told.length]).toEqual([EXIT.usage, 1]);
    expect(Buffer.compare(readFileSync(at('a.pdf')), pdf)).toBe(0);
  });
});

describe('a certificate that is not valid today', () => {
  it('is named as not valid yet in the list, before its first day', async () => {
    today('2025-06-01');
    expect((await listKeys('zh-CN', [at('keys')])).text).toContain('尚未生效');
  });

  it('is warned of after its last day, and signs what carries a date within', async () => {
    const [day, state] = ['2031-06-01', '已过期'];
    today(day);
    const ending = await sign([at('a.pdf')], options);
    expect([ending.code, codes(ending)]).toEqual([EXIT.fine, ['JY7181']]);
    expect(ending.told[0]).toContain(`今天（${day}）不在有效期内`);
    const beside = await sign([at('w.json')], options);
    expect([beside.code, codes(beside)]).toEqual([EXIT.fine, ['JY7181']]);
    expect((await listKeys('zh-CN', [at('keys')])).text).toContain(state);
  });

  it('signs no paper of a day behind its end', async () => {
    const opened = await composeSignature(key(), { seal: false, trust: [] });
    const signing = opened.ok ? opened.value : null;
    const painted = { pdf: await makePdf(), seals: [] };
    const signed = await signing?.sign(painted, { name: 'a', reason: '盖章', date: '2032-01-01' });
    expect(signed?.findings.map(({ code }) => code)).toEqual(['JY8133']);
    expect((await signing?.sign(painted, { name: 'a', reason: '盖章', date: '2026-07-10' }))?.ok).toBe(true);
  });
});

describe('the list of keys', () => {
  const standing = async () => {
    const { text = '', told } = await listKeys('zh-CN', [at('keys')]);
    return [
      text
        .split('\n')
        .at(-1)
        ?.match(/(未登记|已信任|已吊销（自 \S+ 起）)/)?.[1],
      told.length,
    ];
  };

  it('says what the trust list of the folder says: not listed, trusted, revoked', async () => {
    expect(await standing()).toEqual(['未登记', 0]);
    await trustCertificates({ ...common, certificates: [at('keys/学校.cert.pem')] });
    expect(await standing()).toEqual(['已信任', 0]);
    await revoke('2026-07-01');
    expect(await standing()).toEqual(['已吊销（自 2026-07-01 起）', 0]);
    await revoke('2026-06-01');
    expect(await standing()).toEqual(['已吊销（自 2026-06-01 起）', 0]);
  });

  it('gives no bytes of certificates, and the standing, to programs', async () => {
    const { json } = await listKeys('zh-CN', [at('keys')]);
    expect(json).toEqual([
      {
        name: '学校',
        key: at('keys/学校.key.pem'),
        certificate: at('keys/学校.cert.pem'),
        signer: '示例小学',
        kind: 'P-256',
        selfManaged: true,
        from: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        standing: { state: 'unlisted' },
      },
    ]);
  });

  it('shows the keys without a standing where the list is damaged, and says so', async () => {
    writeFileSync(at('trust-list.json'), '{');
    expect(await standing()).toEqual([undefined, 1]);
  });
});

describe('the exit code of a key that cannot be used', () => {
  it('is that of a wrong use, unless the key is revoked', () => {
    const finding = { code: 'JY8108', where: {} };
    const revoked = { code: 'JY7180', where: {} };
    expect(exitOfUnusableKey([finding])).toBe(EXIT.usage);
    expect(exitOfUnusableKey([finding, revoked])).toBe(EXIT.signature);
    expect(keyRefusal([revoked], 'en').code).toBe(EXIT.signature);
  });
});
