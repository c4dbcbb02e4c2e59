import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoYear, YEAR_STEPS } from '../../src/cli/demo-year.js';
import { isOwn } from '../../src/cli/own-paper.js';
import { printCertificates } from '../../src/cli/paper-certificates.js';
import { workspacePapers } from '../../src/cli/paper-files.js';
import { type VerifyOptions, verifyFiles } from '../../src/cli/verify-files.js';
import type { Registry, Result } from '../../src/model/generated/documents.js';
import { certificatePem } from '../../src/signature/certificate.js';
import { keyPem } from '../../src/signature/key.js';
import { attachments } from '../../src/signature/pdf/attachments.js';
import { reserveFields } from '../../src/signature/pdf/fields.js';
import { signPdf } from '../../src/signature/pdf/sign.js';
import type { Verification } from '../../src/workflows/verify.js';
import { EXAMPLES, ROOT, temporaryFolder } from '../support/cli.js';
import { makePdf, SIGNING_DATE } from '../support/signed-pdf.js';
import { flipped } from '../support/tampering.js';
import { granted, makeSigner } from '../support/test-signers.js';
import { requireTool } from '../support/tools.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const SCHOOLS = ['2132990001', '3132990003'];
const folder = temporaryFolder('jiaoyan-papers');
const [RECEIVE, REVIEW, SAMPLE, , , PAPERS] = YEAR_STEPS;
const toText = requireTool('pdftotext');

let year: DemoYear;
const said: string[] = [];
const registry = JSON.parse(readFileSync(join(CITY, 'registry-2025-2026.json'), 'utf8')) as Registry;

const options = (out: string) => ({
  workspace: year.workspace,
  actor: '王老师',
  lang: 'zh-CN' as const,
  root: ROOT,
  version: '0.0.0',
  issuedOn: '2026-07-14',
  schools: [] as string[],
  out: folder.at(out),
});

const files = (path: string, ending: string): readonly string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(path, name));

/** Everything that can be read in a PDF, without the line ends that layout puts into words. */
const textOf = (path: string): string =>
  spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' }).stdout.replaceAll(/\s/g, '');

beforeAll(async () => {
  mkdirSync(folder.at('filled'), { recursive: true });
  const saved = readdirSync(join(CITY, 'filled')).filter((name) => SCHOOLS.some((school) => name.startsWith(school)));
  for (const name of saved) copyFileSync(join(CITY, 'filled', name), folder.at('filled', name));
  year = {
    session: {
      programme: join(CITY, 'programme-2025-2026.json'),
      registry: join(CITY, 'registry-2025-2026.json'),
      accepted: join(CITY, 'results-2024-2025'),
      issuedOn: '2026-07-10',
      lang: 'zh-CN',
      root: ROOT,
      version: '0.0.0',
    },
    workspace: folder.at('workspace'),
    filled: folder.at('filled'),
    awards: join(CITY, 'awards-2024-2025'),
    papers: folder.at('papers'),
    rollup: folder.at('rollup'),
    tell: (line) => said.push(line),
  };
  for (const step of [RECEIVE, REVIEW, SAMPLE, PAPERS]) expect(await step?.(year), said.join('\n')).not.toBeNull();
}, 120_000);
afterAll(() => folder.remove());

describe('the papers of the demo', () => {
  it('are there of every kind, each a PDF of this program', () => {
    const names = files(year.papers, '.pdf').map((path) => path.slice(year.papers.length + 1));
    for (const kind of ['复评意见书-', '抽查记录-', '回执-', '报送封面清单-', '证书-', '2132990001/school-quality'])
      expect(
        names.some((name) => name.startsWith(kind)),
        kind,
      ).toBe(true);
    for (const path of files(year.papers, '.pdf')) expect(isOwn(readFileSync(path)), path).toBe(true);
  });

  it.skipIf(!toText)('name no teacher of the registry, and carry no rows of persons', () => {
    const teachers = registry.schools.flatMap(({ teachers: own = [] }) => own.map(({ name }) => name ?? ''));
    const names = [...new Set(teachers)].filter((name) => [...name].length >= 2);
    expect(names.length).toBeGreaterThan(100);
    for (const path of files(year.papers, '.pdf')) {
      const attached = attachments(readFileSync(path));
      const read = [textOf(path), ...attached.map(({ data }) => new TextDecoder().decode(data))];
      expect(read[0]?.length, path).toBeGreaterThan(50);
      for (const text of read)
        expect(
          names.filter((name) => text.includes(name)),
          path,
        ).toEqual([]);
      expect(attached.length, path).toBeGreaterThan(0);
      for (const { name, data } of attached) {
        const result = JSON.parse(new TextDecoder().decode(data)) as Result;
        expect(['result.json', 'paper.json', 'award.json', 'receipt.json'], path).toContain(name);
        expect(name, path).toBe(`${result.kind}.json`);
        if (result.kind !== 'result') continue;
        expect(result.indicators.some(({ inputs }) => inputs?.type === 'members')).toBe(true);
        expect(JSON.stringify(result)).not.toMatch(/"T\d{3}"/);
      }
    }
  });

  it.skipIf(!toText)('say what the issue of a report is, and how to check it', () => {
    const report = textOf(join(year.papers, '2132990001', 'school-quality.pdf'));
    for (const part of [
      '2026年7月14日',
      '结果摘要（SHA-256）',
      'jiaoyanverify',
      '默克尔根',
      '回执编号',
      '自评',
      '复评',
    ])
      expect(report).toContain(part);
  });
});

describe('printing again', () => {
  it('gives the same bytes, and leaves a foreign or signed file alone', async () => {
    const first = await workspacePapers({ ...options('again'), kind: 'receipt', schools: ['2132990001'] });
    const [path = ''] = files(folder.at('again'), '.pdf');
    const bytes = readFileSync(path);
    const second = await workspacePapers({ ...options('again'), kind: 'receipt', schools: ['2132990001'] });
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(readFileSync(path).equals(bytes)).toBe(true);
    writeFileSync(path, Buffer.concat([bytes, Buffer.from('/ByteRange')]));
    const refused = await workspacePapers({ ...options('again'), kind: 'receipt', schools: ['2132990001'] });
    expect([refused.code, refused.told[0]?.slice(0, 6)]).toEqual([3, 'JY4120']);
    const forced = await workspacePapers({
      ...options('again'),
      kind: 'receipt',
      schools: ['2132990001'],
      force: true,
    });
    expect([forced.code, readFileSync(path).equals(bytes)]).toEqual([0, true]);
  });

  it('writes the HTML twin with the same words', async () => {
    await workspacePapers({ ...options('twin'), kind: 'cover', unit: '天宁区', html: true });
    const [page = ''] = files(folder.at('twin'), '.html').map((path) => readFileSync(path, 'utf8'));
    expect(page).toContain('校本教研评估报送封面清单');
    expect(page).not.toMatch(/<script|src="http/);
  });

  it('tells a fault of an own template once, with its file and line, and writes nothing', async () => {
    mkdirSync(folder.at('own'), { recursive: true });
    writeFileSync(folder.at('own', 'receipt.md.hbs'), '# {{title}}\n\n{{isuer}}\n');
    const context = join(year.workspace, 'jiaoyan.json');
    const before = existsSync(context) ? readFileSync(context, 'utf8') : undefined;
    const own = { ...(JSON.parse(before ?? '{}') as object), templates: folder.at('own') };
    writeFileSync(context, JSON.stringify(own));
    const broken = await workspacePapers({ ...options('broken'), kind: 'receipt' });
    if (before === undefined) rmSync(context);
    else writeFileSync(context, before);
    expect([broken.code, broken.told.length]).toEqual([3, 1]);
    expect(broken.told[0]).toMatch(/^JY4901 .*receipt\.md\.hbs.*第 3 行/s);
    expect(existsSync(folder.at('broken'))).toBe(false);
  });

  it('refuses a day before the data, a school for a cover list, and a field that the paper has not', async () => {
    const asked = { ...options('refused'), kind: 'receipt' as const };
    await expect(workspacePapers({ ...asked, issuedOn: '2026-07-05' })).rejects.toThrow(
      /早于所依据的数据.*2026年7月6日/,
    );
    await expect(workspacePapers({ ...asked, kind: 'cover', schools: ['2132990001'] })).rejects.toThrow(
      /去掉 --school/,
    );
    await expect(workspacePapers({ ...asked, role: 'city', key: 'k.pem' })).rejects.toThrow(/--role 可写：issuer/);
  });

  it.skipIf(!toText)('carries the day of the data where no day is asked for', async () => {
    await workspacePapers({ ...options('dated'), kind: 'cover', unit: '天宁区', issuedOn: undefined });
    expect(files(folder.at('dated'), '.pdf').map(textOf).join('')).toContain('2026年7月6日印发');
  });

  it('says what there is nothing of', async () => {
    const none = await workspacePapers({ ...options('none'), kind: 'opinion', schools: ['3432990010'] });
    expect([none.code, none.text]).toEqual([0, '没有可以生成的复评意见书：所选学校还没有这一级的评审。']);
  });
});

describe('certificates', () => {
  it.skipIf(!toText)('redact persons unless full names are asked for', async () => {
    const printed = async (out: string, showNames: boolean): Promise<string> => {
      const asked = {
        ...options(out),
        award: '突出贡献者',
        schools: ['2132990001'],
        year: '2024-2025',
        day: '2026-07-06',
      };
      expect((await printCertificates({ ...asked, showNames })).code).toBe(0);
      return files(folder.at(out), '.pdf').map(textOf).join('\n');
    };
    expect(await printed('redacted', false)).toMatch(/荣誉证书.*陶\*霞（青果路实验小学）/s);
    expect(await printed('named', true)).toMatch(/陶红霞（青果路实验小学）/);
  });

  it('are asked for by a number that there is', async () => {
    const asked = { ...options('numbered'), schools: [], day: '2026-07-06', showNames: false };
    await expect(printCertificates({ ...asked, number: '示例-9' })).rejects.toThrow(/没有证书编号为 示例-9 的称号/);
    const number = '示例-2025-示范校-001';
    await expect(printCertificates({ ...asked, number, year: '1999-2000' })).rejects.toThrow(/不合所写的其他条件/);
    expect((await printCertificates({ ...asked, number })).code).toBe(0);
  });
});

describe('signed papers of every kind', () => {
  const [key, cert] = [folder.at('key.pem'), folder.at('cert.pem')];
  const signed = () => files(folder.at('signed'), '.pdf');
  const verify = async (paths: readonly string[], change: Partial<VerifyOptions> = {}) => {
    const common = { trust: [cert], lang: 'zh-CN', root: ROOT, version: '0.0.0' } as const;
    const { json, code } = await verifyFiles(paths, { ...common, ...change });
    return { code, verified: json as readonly (Verification & { readonly file: string })[] };
  };

  beforeAll(async () => {
    const own = await makeSigner('示例市教科院', 'rsa-2048');
    writeFileSync(key, keyPem(own.key));
    writeFileSync(cert, certificatePem(own.certificate));
    const asked = { ...options('signed'), sign: true, key, cert, schools: ['2132990001'] };
    for (const kind of ['grading', 'opinion', 'spot-check', 'receipt'] as const)
      expect((await workspacePapers({ ...asked, kind })).code, kind).toBe(0);
    expect((await workspacePapers({ ...asked, kind: 'cover', schools: [], unit: '天宁区' })).code).toBe(0);
    const titles = { ...asked, day: '2026-07-06', year: '2024-2025', showNames: false };
    expect((await printCertificates(titles)).code).toBe(0);
  }, 120_000);

  it('pass as what they are, and are in force by the ledger', async () => {
    const { code, verified } = await verify([folder.at('signed')], { workspace: year.workspace });
    const wrong = verified.filter(({ verdict }) => verdict !== 'passed').map(({ file, parts }) => [file, parts]);
    expect([wrong, code]).toEqual([[], 0]);
    expect(verified).toHaveLength(signed().length);
    const kinds = new Set(verified.map(({ paper, result }) => paper?.paper ?? (result ? 'grading' : 'none')));
    expect([...kinds].sort()).toEqual(['certificate', 'cover', 'grading', 'opinion', 'receipt', 'spot-check']);
    expect(verified.every(({ parts }) => parts.some(({ part }) => part === 'ledger'))).toBe(true);
  });

  it.skipIf(!requireTool('pdfsig') || !requireTool('qpdf'))('are valid and whole for other programs too', () => {
    for (const path of signed()) {
      expect(spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' }).stdout, path).toContain('Signature is Valid');
      expect(spawnSync('qpdf', ['--check', path]).status, path).toBe(0);
    }
  });

  it('fail wherever a byte is another', { timeout: 120_000 }, async () => {
    const kinds = ['复评意见书', '抽查记录', '回执', '报送封面清单', '证书'];
    const chosen = kinds.map((kind) => signed().find((path) => path.includes(`/${kind}`)) ?? kind);
    for (const [place, path] of chosen.entries()) {
      const bytes = readFileSync(path);
      for (let i = 0; i < 12; i += 1) {
        const at = 20 + ((i * 7919 + place * 104_729) % (bytes.length - 40));
        const altered = folder.at('altered.pdf');
        writeFileSync(altered, flipped(bytes, at, 0x01));
        const { verified } = await verify([altered]);
        expect([path, at, verified[0]?.verdict]).toEqual([path, at, 'failed']);
      }
    }
  });

  it('fail where another paper’s record was put in, although every byte is signed by a key that is trusted', async () => {
    const own = await makeSigner('示例市教科院', 'rsa-2048');
    writeFileSync(cert, certificatePem(own.certificate));
    const pdf = await makePdf({ text: '荣誉证书', attachment: Buffer.from('{"kind":"award"}') });
    const reserved = granted(reserveFields(pdf, [{ name: 'issuer' }]));
    const request = { signer: own.signer, field: 'issuer', name: '某市', reason: '证书', date: SIGNING_DATE };
    writeFileSync(folder.at('forged.pdf'), granted(await signPdf(reserved, request)));
    const { verified } = await verify([folder.at('forged.pdf')]);
    expect([verified[0]?.verdict, verified[0]?.parts.map(({ verdict }) => verdict)]).toEqual([
      'failed',
      ['passed', 'failed'],
    ]);
  });
});
