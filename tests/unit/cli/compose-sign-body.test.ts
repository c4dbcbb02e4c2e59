import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyGuard } from '../../../src/cli/compose-sign-body.js';
import { trustCertificates } from '../../../src/cli/trust-list.js';
import type { Result } from '../../../src/model/generated/documents.js';
import { certificatePem } from '../../../src/signature/certificate.js';
import { caseFile, deskOf, resultsOfCase } from '../../support/case-desk.js';
import { temporaryFolder } from '../../support/cli.js';
import { makePdf } from '../../support/signed-pdf.js';
import { makeSigner } from '../../support/test-signers.js';

const folder = temporaryFolder('bodies');
afterAll(() => folder.remove());
let pdf: Uint8Array;
let school: Result['school'];
let issuer: Result['issuer'];

beforeAll(async () => {
  const file = caseFile('00-perfect');
  const [result] = resultsOfCase(await deskOf(file), file) as [Result];
  [school, issuer] = [result.school, result.issuer];
  pdf = await makePdf({ attachment: Buffer.from(JSON.stringify(result)) });
});

/** What is found where a signer of this name, known or not to the list as signing for bodies, signs in a field. */
async function found(name: string, role: string, bodies: readonly string[] = []): Promise<readonly unknown[]> {
  const { certificate } = await makeSigner(name);
  const path = folder.at(`${name}.pem`);
  writeFileSync(path, certificatePem(certificate));
  const list = { workspace: folder.path, lang: 'zh-CN', version: '1.0.0' } as const;
  if (bodies.length > 0) await trustCertificates({ ...list, certificates: [path], for: bodies });
  const guard = await bodyGuard(certificate, { role, programme: undefined, from: folder.path });
  const checked = await guard.check(pdf, 'a.pdf');
  return checked.findings.map(({ code, where, params }) => [checked.ok, code, where.file, params]);
}

describe('a key that is to sign a report', () => {
  it('may sign where its name is that of the school, or the field is the city’s', async () => {
    expect(await found(school.name, 'school')).toEqual([]);
    expect(await found('任何单位', 'city')).toEqual([]);
    expect(await found('任何区教研室', 'district')).toEqual([]);
  });

  it('warns where the school has another name', async () => {
    expect(await found('青果路实验小学', 'school')).toEqual([
      [true, 'JY7187', 'a.pdf', { signer: '青果路实验小学', role: 'school', body: school.name }],
    ]);
  });

  it('is refused where the list binds it to others, and signs where it binds it to this one', async () => {
    const params = { signer: '甲校', role: 'school', body: school.name, bound: '9999999999' };
    expect(await found('甲校', 'school', ['9999999999'])).toEqual([[false, 'JY7186', 'a.pdf', params]]);
    expect(await found('乙校', 'school', [school.id])).toEqual([]);
    expect(await found('丙区', 'district', [school.unit])).toEqual([]);
    expect(await found('丁市', 'city', [issuer.id])).toEqual([]);
    expect((await found('戊校', 'city', [school.id])).length).toBe(1);
  });

  it('is not asked about files that carry no result', async () => {
    const { certificate } = await makeSigner('己校');
    const guard = await bodyGuard(certificate, { role: 'school', programme: undefined, from: folder.path });
    for (const file of [await makePdf({}), await makePdf({ attachment: Buffer.from('{}') }), Buffer.from('no PDF')])
      expect(await guard.check(file, 'a.pdf')).toMatchObject({ ok: true, findings: [] });
  });
});
