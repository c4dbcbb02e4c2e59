import { generateKeyPairSync, sign as signBare } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type SignOptions, sign } from '../../../src/cli/sign.js';
import { certificatePem, readCertificatesPem } from '../../../src/signature/certificate.js';
import { signCms } from '../../../src/signature/cms.js';
import { encryptedKeyPem, type KeyKind, keyPem } from '../../../src/signature/key.js';
import { openPdf } from '../../../src/signature/pdf/document.js';
import { reserveFields, signatureFields } from '../../../src/signature/pdf/fields.js';
import { verifyPdf } from '../../../src/signature/verify-pdf.js';
import { temporaryFolder } from '../../support/cli.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';
import { makePdf } from '../../support/signed-pdf.js';
import { paintOver } from '../../support/tampering.js';
import { granted, makeSigner, present, type TestSigner } from '../../support/test-signers.js';
import { startAuthority } from '../../support/time-stamp-authority.js';
import { requireTool } from '../../support/tools.js';

const folder = temporaryFolder('signing');
afterAll(() => folder.remove());

const NAMES = { school: '示例小学', district: '示例区教师发展中心', city: '示例市教科院' } as const;
type Role = keyof typeof NAMES;
const KINDS: Readonly<Record<Role, KeyKind>> = { school: 'rsa-2048', district: 'rsa-3072', city: 'p-256' };
const signers = new Map<Role, TestSigner>();
let report: Uint8Array;

beforeAll(async () => {
  writeFileSync(folder.at('passphrase'), 'pass-1234\n');
  for (const role of ['school', 'district', 'city'] as const) {
    const own = await makeSigner(NAMES[role], KINDS[role]);
    signers.set(role, own);
    const sealed = role === 'district' ? await encryptedKeyPem(own.key, 'pass-1234') : keyPem(own.key);
    writeFileSync(folder.at(`${role}.pem`), sealed);
    writeFileSync(folder.at(`${role}-cert.pem`), certificatePem(own.certificate));
  }
  const fields = ['school', 'district', 'city'].map((name, i) => ({
    name,
    rect: [60 + i * 150, 60, 187 + i * 150, 152] as const,
  }));
  report = granted(reserveFields(await makePdf({ tagged: true, attachment: Buffer.from('{}') }), fields));
});

const options = (role: Role, more: Partial<SignOptions> = {}): SignOptions => ({
  role,
  key: folder.at(`${role}.pem`),
  cert: folder.at(`${role}-cert.pem`),
  passphraseFile: role === 'district' ? folder.at('passphrase') : undefined,
  out: undefined,
  tsa: undefined,
  trust: [],
  seal: true,
  picture: undefined,
  unordered: false,
  reason: undefined,
  on: '2026-07-10',
  digestOnly: false,
  insert: undefined,
  lang: 'zh-CN',
  ...more,
});

/** A folder with files of these contents. */
function filled(name: string, files: Readonly<Record<string, Uint8Array>>): string {
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(join(folder.at(name), file, '..'), { recursive: true });
    writeFileSync(join(folder.at(name), file), bytes);
  }
  return folder.at(name);
}

const verified = (path: string) => {
  const trusted = [...signers.values()].map(({ certificate }) => certificate);
  const { verdict, signatures } = verifyPdf(readFileSync(path), { trusted });
  return [verdict, ...signatures.map(({ field, signerName }) => `${field} ${signerName}`)];
};
const codes = (told: readonly string[]) => told.map((line) => line.slice(0, 6));

describe('a report with three places', () => {
  it('is signed by school, district and city in turn, each with its own kind of key', async () => {
    const path = join(filled('turn', { 'a.pdf': report }), 'a.pdf');
    const sizes = [report.length];
    for (const role of ['school', 'district', 'city'] as const) {
      const ending = await sign([path], options(role));
      expect([ending.code, ending.told]).toEqual([0, []]);
      sizes.push(readFileSync(path).length);
    }
    expect(verified(path)).toEqual(['passed', ...Object.entries(NAMES).map(([role, name]) => `${role} ${name}`)]);
    for (const [i, size] of sizes.slice(1).entries()) expect(size - (sizes[i] ?? 0)).toBeLessThan(25 * 1024);
  });

  it('says who signed as what, how many, and with what kind of key', async () => {
    const path = filled('said', { 'a.pdf': report });
    const ending = await sign([path], options('school'));
    expect(ending.text).toBe('已签名 1 份（学校，示例小学，自管密钥）。');
    const file = join(path, 'a.pdf');
    expect(ending.json).toEqual({
      role: 'school',
      signer: '示例小学',
      selfManaged: true,
      signed: [file],
      already: [],
      failed: [],
      left: 0,
    });
  });

  it('has the same bytes each time with an RSA key', async () => {
    const [one, two] = ['same1', 'same2'].map((name) => filled(name, { 'a.pdf': report }));
    await sign([one ?? ''], options('school'));
    await sign([two ?? ''], options('school'));
    expect(Buffer.compare(readFileSync(join(one ?? '', 'a.pdf')), readFileSync(join(two ?? '', 'a.pdf')))).toBe(0);
  });

  it('is not signed before its turn, and stays as it was', async () => {
    const path = filled('early', { 'a.pdf': report });
    const ending = await sign([path], options('district'));
    expect([ending.code, codes(ending.told)]).toEqual([3, ['JY8125']]);
    expect(Buffer.compare(readFileSync(join(path, 'a.pdf')), report)).toBe(0);
    expect((await sign([path], options('district', { unordered: true }))).code).toBe(0);
    expect(codes((await sign([path], options('school'))).told)).toEqual(['JY8126']);
    expect((await sign([path], options('school', { unordered: true }))).code).toBe(0);
    expect(verified(join(path, 'a.pdf'))[0]).toBe('passed');
  });

  it('is signed once: the same key is passed over and counted, another is refused by name', async () => {
    const path = filled('once', { 'a.pdf': report });
    await sign([path], options('school'));
    const before = readFileSync(join(path, 'a.pdf'));
    const again = await sign([path], options('school'));
    expect([again.code, again.text]).toEqual([
      0,
      '已签名 0 份（学校，示例小学，自管密钥）。\n此前已由同一密钥签过 1 份，没有重签。',
    ]);
    const other = await sign(
      [path],
      options('school', { key: folder.at('city.pem'), cert: folder.at('city-cert.pem') }),
    );
    expect([other.code, other.told[0]]).toEqual([3, expect.stringMatching(/^JY8127 .*“示例小学”/)]);
    expect(Buffer.compare(readFileSync(join(path, 'a.pdf')), before)).toBe(0);
  });

  it('is not signed behind a signature that does not hold', async () => {
    const path = filled('painted', { 'a.pdf': report });
    await sign([path], options('school'));
    writeFileSync(join(path, 'a.pdf'), paintOver(readFileSync(join(path, 'a.pdf'))));
    const ending = await sign([path], options('district'));
    expect(ending.told).toEqual([expect.stringMatching(/^JY8130 .*签名之后/)]);
  });
});

describe('a folder', () => {
  const three = () => ({ 'x/a.pdf': report, 'x/b.pdf': Buffer.from('no PDF'), 'x/y/c.pdf': report });

  it('is signed into another one as it stands; a bad file does not stop the others, originals stay', async () => {
    const path = filled('many', three());
    const out = folder.at('many-out');
    const ending = await sign([path], options('school', { out }));
    expect([ending.code, codes(ending.told)]).toEqual([3, ['JY8129']]);
    expect(ending.text).toContain(`已签名 2 份（学校，示例小学，自管密钥），在 ${out}。\n没有签 1 份，原因见上。`);
    expect(readdirSync(out, { recursive: true }).map(String).sort()).toEqual(['x', 'x/a.pdf', 'x/y', 'x/y/c.pdf']);
    expect(Buffer.compare(readFileSync(join(path, 'x/a.pdf')), report)).toBe(0);
  });

  it('goes on where a run was cut off: what is signed stays, drafts that were left are gone', async () => {
    const path = filled('cut', { 'a.pdf': report, 'b.pdf': report });
    const out = folder.at('cut-out');
    await sign([join(path, 'a.pdf')], options('school', { out }));
    const first = readFileSync(join(out, 'a.pdf'));
    writeFileSync(join(out, 'b.pdf.4194999.part'), 'half a fi');
    const ending = await sign([path], options('school', { out }));
    expect(ending.text).toMatch(/^已签名 1 份.*\n此前已由同一密钥签过 1 份/);
    expect(readdirSync(out).sort()).toEqual(['a.pdf', 'b.pdf']);
    expect(Buffer.compare(readFileSync(join(out, 'a.pdf')), first)).toBe(0);
    expect(verified(join(out, 'b.pdf'))[0]).toBe('passed');
  });

  it('never overwrites a file that is something else', async () => {
    const path = filled('way', { 'a.pdf': report });
    const out = filled('way-out', { 'a.pdf': Buffer.from('mine') });
    const ending = await sign([path], options('school', { out }));
    expect([ending.code, codes(ending.told)]).toEqual([3, ['JY8132']]);
    expect(readFileSync(join(out, 'a.pdf'), 'utf8')).toBe('mine');
  });
});

describe('a file of others', () => {
  it('gets places for the role and those behind it, and then no more', async () => {
    const path = join(filled('foreign', { 'a.pdf': await makePdf() }), 'a.pdf');
    expect((await sign([path], options('district'))).code).toBe(0);
    expect(codes((await sign([path], options('school'))).told)).toEqual(['JY8128']);
    expect((await sign([path], options('city'))).code).toBe(0);
    expect(verified(path)).toEqual(['passed', `district ${NAMES.district}`, `city ${NAMES.city}`]);
  });
});

describe('a key', () => {
  it('has to be there, to fit, and to be valid on the day', async () => {
    const path = filled('keys', { 'a.pdf': report });
    await expect(sign([path], options('school', { key: undefined }))).rejects.toThrow('--key');
    const misfit = await sign([path], options('school', { cert: folder.at('city-cert.pem') }));
    expect([misfit.code, codes(misfit.told)]).toEqual([2, ['JY8108']]);
    const early = await sign([path], options('school', { on: '2025-12-31' }));
    expect([early.code, early.told[0]]).toEqual([2, expect.stringMatching(/^JY8133 .*2026-01-01 至 2029-12-31/)]);
    const locked = await sign([path], options('district', { passphraseFile: undefined, unordered: true }));
    expect([locked.code, locked.told[0]]).toEqual([2, expect.stringContaining('密钥有口令而没有给出')]);
  });

  it('needs a role for a PDF', async () => {
    const path = filled('roles', { 'a.pdf': report });
    await expect(sign([path], options('school', { role: undefined }))).rejects.toThrow('--role');
  });

  it('is not asked for a seal that cannot be drawn', async () => {
    const path = filled('seals', { 'a.pdf': report, 'x.png': Buffer.from('no picture') });
    const ending = await sign([path], options('school', { picture: join(path, 'x.png') }));
    expect([ending.code, codes(ending.told)]).toEqual([2, ['JY8134']]);
    expect((await sign([path], options('school', { seal: false }))).code).toBe(0);
  });
});

describe.skipIf(!requireTool('openssl'))('a time stamp', () => {
  it('goes into every signature; without one nothing is signed', async () => {
    const service = await startAuthority(folder.at('tsa'));
    const path = filled('stamped', { 'a.pdf': report });
    const stamped = options('school', { tsa: service.url, trust: [service.certificate] });
    expect((await sign([path], stamped)).code).toBe(0);
    service.close();
    const authorities = granted(readCertificatesPem(readFileSync(service.certificate, 'utf8')));
    const { verdict, signatures } = verifyPdf(readFileSync(join(path, 'a.pdf')), {
      trusted: [signers.get('school')?.certificate ?? new Uint8Array()],
      timestampAuthorities: authorities.map(({ der }) => der),
    });
    expect([verdict, signatures[0]?.timestamps.map(({ proven }) => proven)]).toEqual(['passed', [true]]);
    const untold = filled('unstamped', { 'a.pdf': report });
    const ending = await sign([untold], stamped);
    expect([ending.code, codes(ending.told)]).toEqual([2, ['JY8131']]);
    expect(Buffer.compare(readFileSync(join(untold, 'a.pdf')), report)).toBe(0);
  });
});

describe('a device', () => {
  const asked = async (name: string) => {
    const path = join(filled(name, { 'a.pdf': report }), 'a.pdf');
    const ending = await sign([path], options('school', { key: undefined, digestOnly: true }));
    return {
      ending,
      request: join(folder.at(name), 'a.to-sign.json'),
      at: (file: string) => join(folder.at(name), file),
    };
  };
  const key = () => signers.get('school')?.key ?? generateKeyPairSync('ed25519').privateKey;
  const toSign = (path: string) => Buffer.from(JSON.parse(readFileSync(path, 'utf8')).toSign, 'base64');

  it.each(['bytes', 'base64', 'hex'] as const)('signs what it is given; its answer in %s is put in', async (form) => {
    const { ending, request, at } = await asked(`device-${form}`);
    expect(ending.code ?? 0).toBe(0);
    const value = signBare('sha256', toSign(request), key());
    writeFileSync(at('answer'), form === 'bytes' ? value : `${value.toString(form)}\n`);
    const inserted = await sign([request], options('school', { insert: at('answer') }));
    expect(inserted.text).toContain('a-signed.pdf');
    expect(verified(at('a-signed.pdf'))).toEqual(['passed', 'school 示例小学']);
    expect(Buffer.compare(readFileSync(at('a.pdf')), report)).toBe(0);
  });

  it.skipIf(!requireTool('openssl'))('gets the time of its answer stamped, whatever form it has', async () => {
    const service = await startAuthority(folder.at('tsa-device'));
    const stamped = { tsa: service.url, trust: [service.certificate] };
    const authorities = granted(readCertificatesPem(readFileSync(service.certificate, 'utf8'))).map(({ der }) => der);
    const trusted = [present(signers.get('school')).certificate];
    for (const form of ['bare', 'cms'] as const) {
      const { request, at } = await asked(`device-stamped-${form}`);
      const bare = signBare('sha256', toSign(request), key());
      const digest = Buffer.from(JSON.parse(readFileSync(request, 'utf8')).contentSha256, 'base64');
      const cms = form === 'bare' ? bare : granted(await signCms(digest, present(signers.get('school')).signer));
      writeFileSync(at('answer'), cms);
      const ending = await sign([request], options('school', { insert: at('answer'), ...stamped }));
      expect([ending.code ?? 0, ending.told]).toEqual([0, []]);
      const { verdict, signatures } = verifyPdf(readFileSync(at('a-signed.pdf')), {
        trusted,
        timestampAuthorities: authorities,
      });
      expect([verdict, signatures[0]?.timestamps.map(({ proven }) => proven)]).toEqual(['passed', [true]]);
    }
    service.close();
    const { request, at } = await asked('device-unstamped');
    writeFileSync(at('answer'), signBare('sha256', toSign(request), key()));
    const ending = await sign([request], options('school', { insert: at('answer'), ...stamped }));
    expect([ending.code, codes(ending.told)]).toEqual([2, ['JY8131']]);
    expect(existsSync(at('a-signed.pdf'))).toBe(false);
  });

  it.skipIf(!requireTool('openssl'))('is left room for a stamp that is asked for at the start', async () => {
    const service = await startAuthority(folder.at('tsa-room'));
    const room = async (name: string, tsa?: string) => {
      const path = join(filled(name, { 'a.pdf': report }), 'a.pdf');
      const more = { key: undefined, digestOnly: true, ...(tsa ? { tsa, trust: [service.certificate] } : {}) };
      await sign([path], options('school', more));
      const [, from, to] = JSON.parse(readFileSync(path.replace('.pdf', '.to-sign.json'), 'utf8')).byteRange;
      return to - from;
    };
    const [plain, roomy] = [await room('room-plain'), await room('room-stamp', service.url)];
    service.close();
    expect(roomy - plain).toBeGreaterThan(2 * 1000);
    expect(roomy - plain).toBeLessThan(2 * 8192);
  });

  it('that signs something else, or with another key, is refused', async () => {
    const { request, at } = await asked('device-other');
    const answers = [
      signBare('sha256', Buffer.from('other'), key()),
      signBare('sha256', toSign(request), signers.get('city')?.key ?? key()),
      Buffer.from('nothing'),
    ];
    for (const answer of answers) {
      writeFileSync(at('answer'), answer);
      const ending = await sign([request], options('school', { insert: at('answer') }));
      expect(codes(ending.told)).toEqual(['JY8135']);
    }
    expect(existsSync(at('a-signed.pdf'))).toBe(false);
  });

  it('gets nothing put into a file that was touched', async () => {
    const { request, at } = await asked('device-touched');
    writeFileSync(at('answer'), signBare('sha256', toSign(request), key()));
    const waiting = readFileSync(at('a.to-sign.pdf'));
    waiting[20] = (waiting[20] ?? 0) ^ 1;
    writeFileSync(at('a.to-sign.pdf'), waiting);
    const ending = await sign([request], options('school', { insert: at('answer') }));
    expect(codes(ending.told)).toEqual(['JY8135']);
  });

  it('needs its certificate, and a request that is one', async () => {
    const path = filled('device-none', { 'a.pdf': report });
    await expect(sign([join(path, 'a.pdf')], options('school', { digestOnly: true, cert: undefined }))).rejects.toThrow(
      '--cert',
    );
    await expect(sign([join(path, 'a.pdf')], options('school', { insert: join(path, 'a.pdf') }))).rejects.toThrow(
      '.to-sign.json',
    );
  });
});

describe('a document', () => {
  it('gets its signatures beside it, one after the other, and each key once', async () => {
    const path = join(filled('document', { 'w.json': Buffer.from(JSON.stringify(MINIMAL_DOCUMENTS.award)) }), 'w.json');
    const beside = `${path}.attestation.json`;
    expect((await sign([path], options('school', { role: undefined }))).text).toContain(beside);
    expect((await sign([path], options('city', { role: undefined }))).code).toBe(0);
    const { kind, payloadType, signatures } = JSON.parse(readFileSync(beside, 'utf8'));
    expect([kind, payloadType, signatures.length]).toEqual(['attestation', 'application/vnd.jiaoyan+json', 2]);
    expect((await sign([path], options('city', { role: undefined }))).text).toBe(
      '此前已由同一密钥签过 1 份，没有重签。',
    );
  });

  it('that was changed since is not signed beside the old signatures', async () => {
    const path = join(filled('changed', { 'w.json': Buffer.from(JSON.stringify(MINIMAL_DOCUMENTS.award)) }), 'w.json');
    await sign([path], options('school'));
    writeFileSync(path, JSON.stringify({ ...MINIMAL_DOCUMENTS.award, year: '2024-2025' }));
    const ending = await sign([path], options('city'));
    expect([ending.code, codes(ending.told)]).toEqual([3, ['JY8136']]);
  });

  it('that is none is refused', async () => {
    const path = join(filled('none', { 'p.json': Buffer.from('{"name": "x"}') }), 'p.json');
    expect(codes((await sign([path], options('school'))).told)).toEqual(['JY8137']);
  });

  it('is not mixed with PDF files in one run', async () => {
    const path = filled('mixed', { 'p.json': Buffer.from('{}'), 'a.pdf': report });
    await expect(sign([join(path, 'p.json'), join(path, 'a.pdf')], options('school'))).rejects.toThrow('分两次');
  });
});

it('fields of a signed report are those that were reserved', () => {
  const fields = signatureFields(granted(openPdf(report)));
  expect(fields.map(({ name, value }) => [name, value])).toEqual(Object.keys(NAMES).map((name) => [name, undefined]));
});

describe('the day of signing', () => {
  it('is not one that is still to come', async () => {
    const path = filled('tomorrow', { 'a.pdf': report });
    vi.stubEnv('SOURCE_DATE_EPOCH', '1783641600');
    try {
      await expect(sign([path], options('school', { on: '2026-07-11' }))).rejects.toThrow(
        '--on 写的 2026-07-11 在今天（2026-07-10）之后',
      );
      expect((await sign([path], options('school', { on: '2026-07-10' }))).code).toBe(0);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe('files of one name', () => {
  it('are told apart by their folders', async () => {
    const path = filled('twins', { '甲校/a.pdf': Buffer.from('no PDF'), '乙校/a.pdf': Buffer.from('none either') });
    const { told } = await sign([path], options('school'));
    expect(told.map((line) => line.slice(7, 15)).sort()).toEqual(
      ['乙校/a.pdf：', '甲校/a.pdf：'].map((name) => name.slice(0, 8)).sort(),
    );
  });
});
