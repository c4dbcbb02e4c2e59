import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/documents/canonical.js';
import { digestOf } from '../../../../src/documents/hasher.js';
import { failure, success } from '../../../../src/model/finding.js';
import type { Result } from '../../../../src/model/generated/documents.js';
import type { PaintedReport, ReportPort, ReportRequest, SignaturePort } from '../../../../src/workflows/ports.js';
import {
  gradingRequest,
  printedPaper,
  RESULT_ATTACHMENT,
  type ReportDesk,
  type ReportSubject,
} from '../../../../src/workflows/report/report.js';
import { nodeHasher } from '../../../support/case-assessment.js';
import { caseFile, deskOf, resultsOfCase } from '../../../support/case-desk.js';

const PAINTED: PaintedReport = { pdf: Uint8Array.of(1), seals: [{ name: 'school', page: 0, rect: [1, 2, 3, 4] }] };
const NO_PAGE: ReportPort['page'] = () => Promise.resolve(success(''));
const GLYPH = { code: 'JY4902', where: {} };

let subject: ReportSubject;
let group: ReportSubject;
let desk: ReportDesk;
let asked: ReportRequest[];
let signings: unknown[];

beforeAll(async () => {
  const file = caseFile('00-perfect');
  const { assessment } = await deskOf(file);
  const results = resultsOfCase({ ...(await deskOf(file)), assessment }, file);
  const about = (id: string): ReportSubject => {
    const result = results.find((one) => one.subject.id === id) as Result;
    return {
      result,
      standard: assessment.standards.find((one) => one.id === result.standard.id) as ReportSubject['standard'],
      metrics: assessment.metrics,
    };
  };
  [subject, group] = [about(results[0]?.subject.id as string), about('G01')];
  const paint: ReportPort['paint'] = (request) => {
    asked.push(request);
    return Promise.resolve(success(PAINTED, [GLYPH]));
  };
  desk = { report: { paint, page: NO_PAGE }, hasher: nodeHasher, programme: assessment.programme };
});

const made = (own: Partial<ReportDesk> = {}, about = subject) => {
  asked = [];
  signings = [];
  const press = { ...desk, ...own };
  return printedPaper(press, gradingRequest(press, about), '评定报告');
};

const signature = (outcome: 'signed' | 'refused'): SignaturePort => ({
  keyKind: 'self-managed',
  sign: (painted, request) => {
    signings.push([painted, request]);
    return Promise.resolve(outcome === 'signed' ? success(Uint8Array.of(9)) : failure({ code: 'JY8102', where: {} }));
  },
});

describe('a grading report', () => {
  it('is painted from the template, dated by the result, with the result inside', async () => {
    expect(await made()).toEqual({ ok: true, value: PAINTED.pdf, findings: [GLYPH] });
    const [{ template, title, author, date, attachments, data, footer }] = asked as [ReportRequest];
    expect([template, date, author]).toEqual(['grading-report', subject.result.issued, subject.result.issuer.name]);
    expect(title).toBe(`测试学校 ${subject.standard.title.zh} 评定报告`);
    expect(attachments.map(({ name, mime }) => [name, mime])).toEqual([[RESULT_ATTACHMENT, 'application/json']]);
    const digest = digestOf(nodeHasher, subject.result);
    expect([data['digest'], footer]).toEqual([digest, `测试学校 · 结果摘要 ${digest.slice(0, 16)}`]);
  });

  it('carries the canonical bytes of the result, so that its digest is that of the attachment', async () => {
    await made();
    const attached = asked[0]?.attachments[0]?.data as Uint8Array;
    expect(new TextDecoder().decode(attached)).toBe(canonicalJson(subject.result));
    expect(nodeHasher.sha256(attached)).toBe(digestOf(nodeHasher, subject.result));
  });

  it('of a group is called by school and group', async () => {
    await made({}, group);
    expect(asked[0]?.title).toBe(`测试学校 ${group.result.subject.name} ${group.standard.title.zh} 评定报告`);
  });

  it('is signed in the name of the issuer on the day of the result', async () => {
    expect(await made({ signature: signature('signed') })).toEqual({
      ok: true,
      value: Uint8Array.of(9),
      findings: [GLYPH],
    });
    expect(signings).toEqual([[PAINTED, { name: '测试教研院', reason: '评定报告', date: subject.result.issued }]]);
    expect(asked[0]?.data['keyNote']).toContain('自管密钥');
  });

  it('is none where it cannot be signed or painted', async () => {
    expect(await made({ signature: signature('refused') })).toEqual({
      ok: false,
      findings: [{ code: 'JY8102', where: {} }],
    });
    const unpainted = await made({
      report: { paint: () => Promise.resolve(failure(GLYPH)), page: NO_PAGE },
      signature: signature('signed'),
    });
    expect([unpainted, signings]).toEqual([{ ok: false, findings: [GLYPH] }, []]);
  });
});
