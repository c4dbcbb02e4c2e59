import { describe, expect, it } from 'vitest';
import { type VerificationView, verificationText } from '../../../src/output/verification-text.js';

const part = (
  name: VerificationView['parts'][number]['part'],
  reasons: readonly string[] = [],
  details: readonly string[] = [],
) => ({
  part: name,
  verdict: reasons.length === 0 ? ('passed' as const) : ('failed' as const),
  reasons,
  details,
});

describe('the text of a verification', () => {
  it('says the verdict, every part, who signed and what to do', () => {
    const view: VerificationView = {
      verdict: 'failed',
      parts: [
        part('signature', ['CHANGED_AFTER_SIGNING'], ['PAGE_CHANGED']),
        part('attachment'),
        part('page', ['PRINTED_TOTAL_DIFFERS'], ['98.30 ≠ 89.30']),
      ],
      signatures: [
        {
          field: 'school',
          signer: '示例小学',
          selfSigned: true,
          verdict: 'failed',
          statedDate: '2026-06-30T08:00:00.000Z',
        },
        {
          field: 'district',
          signer: '示例区',
          selfSigned: false,
          verdict: 'passed',
          timestamp: '2026-07-01T08:00:30.000Z',
          timestampProven: true,
        },
      ],
    };
    expect(verificationText('a.pdf', view, 'zh-CN').split('\n')).toEqual([
      '✗ a.pdf 不通过',
      '  ✗ 签名 不通过：签名之后又加了别的内容（CHANGED_AFTER_SIGNING）；页面内容被改动（PAGE_CHANGED）',
      '  ✓ 附带的结果 通过',
      '  ✗ 纸面与数据一致 不通过：纸面上印的总分与附带的结果不一致（PRINTED_TOTAL_DIFFERS）；98.30 ≠ 89.30',
      '    ✗ 学校签章处，签名单位：示例小学（自管密钥），自称签于 2026-06-30 16:00 +08:00',
      '    ✓ 辖市区签章处，签名单位：示例区，时间戳 2026-07-01 16:00 +08:00',
      '    怎么办：不要采信：看到的可能不是当时签的。请向签发单位另要一份原件',
      '    怎么办：不要采信，请向签发单位核实哪一个总分是对的',
    ]);
  });

  it('says where a result stands in the ledger, and what took its place', () => {
    const ledger = {
      seq: 5,
      since: '2026-07-01T08:00:00Z',
      size: 9,
      root: 'ab',
      superseded: { seq: 8, at: '2026-08-01T08:00:00Z' },
    };
    const view: VerificationView = {
      verdict: 'indeterminate',
      parts: [{ ...part('ledger', ['RESULT_SUPERSEDED'], ['#8']), verdict: 'indeterminate' }],
      ledger,
    };
    expect(verificationText('a.pdf', view, 'en').split('\n')).toEqual([
      '? a.pdf indeterminate',
      '  ? ledger indeterminate：a newer result has taken its place（RESULT_SUPERSEDED）；#8',
      '    in force by ledger line 5 (2026-07-01T08:00:00Z); ledger of 9 lines, root ab',
      '    superseded by ledger line 8 (2026-08-01T08:00:00Z)',
      '    what to do: it was true once and is no longer in force; make the report anew from the ledger',
    ]);
  });

  it('says of a bundle whose it is', () => {
    const view: VerificationView = {
      verdict: 'passed',
      parts: [part('manifest'), part('attestation'), part('records'), part('originals')],
      signers: ['东区教研室'],
      bundle: { from: { name: '东区' }, number: 2, records: 17 },
    };
    expect(verificationText('东区-2.jyz', view, 'zh-CN').split('\n')).toEqual([
      '✓ 东区-2.jyz 通过',
      '    报送包：东区 第 2 包，记录 17 份',
      '  ✓ 清单 通过',
      '  ✓ 签名 通过',
      '  ✓ 各份记录 通过',
      '  ✓ 收到的原件 通过',
      '    签名单位：东区教研室',
    ]);
  });

  it('names every field of a signature, and tells what a reader should know besides with what to do', () => {
    const signature = { signer: '示例', selfSigned: false, verdict: 'passed' } as const;
    const fields = ['city', 'issuer', 'panel', 'Signature1'];
    const view: VerificationView = {
      verdict: 'passed',
      parts: [],
      signatures: fields.map((field) => ({ ...signature, field })),
      notes: ['REVIEW_UNSIGNED'],
    };
    expect(verificationText('a.pdf', view, 'zh-CN').split('\n')).toEqual([
      '✓ a.pdf 通过',
      '    ✓ 市级签章处，签名单位：示例',
      '    ✓ 发文单位签章处，签名单位：示例',
      '    ✓ 评审组签章处，签名单位：示例',
      '    ✓ Signature1签章处，签名单位：示例',
      '    说明：等级是上级评审后定的，但评审单位还没有在这份报告上签名（REVIEW_UNSIGNED）',
      '    怎么办：要作为评审后的正式结果使用，请评审单位签名',
    ]);
    expect(verificationText('a.pdf', view, 'en').split('\n').slice(1, 3)).toEqual([
      '    ✓ city: signed by 示例',
      '    ✓ issuing office: signed by 示例',
    ]);
  });

  it('shows a reason without words as it is', () => {
    const view: VerificationView = { verdict: 'failed', parts: [part('file', ['NEW_REASON'])] };
    expect(verificationText('a', view, 'zh-CN')).toBe('✗ a 不通过\n  ✗ 文件 不通过：NEW_REASON');
  });

  it('says what paper it is, and which fields are still empty', () => {
    const paper = { paper: 'certificate', title: '荣誉证书', issued: '2026-07-14', number: '示例-2026-001' } as const;
    const view: VerificationView = {
      verdict: 'passed',
      parts: [part('signature'), part('attachment'), part('page')],
      paper,
      emptyFields: ['city', 'school'],
    };
    expect(verificationText('a.pdf', view, 'zh-CN').split('\n')).toEqual([
      '✓ a.pdf 通过',
      '    文种：荣誉证书　标题：荣誉证书　编号：示例-2026-001　日期：2026-07-14',
      '  ✓ 签名 通过',
      '  ✓ 附带的数据 通过',
      '  ✓ 纸面与数据一致 通过',
      '    还没有签名的签章处：市级、学校',
    ]);
    expect(verificationText('a.pdf', view, 'en')).toContain('    certificate: 荣誉证书, no. 示例-2026-001, 2026-07-14');
    const { number: _number, ...plain } = paper;
    expect(verificationText('a.pdf', { ...view, paper: plain }, 'zh-CN')).toContain('标题：荣誉证书　日期');
    const rollup = { schoolYear: '2025-2026', issuer: { name: '示例市' } };
    const annual = verificationText('a.pdf', { verdict: 'passed', parts: [part('attachment')], rollup }, 'zh-CN');
    expect(annual.split('\n').slice(1)).toEqual([
      '    文种：年度报告　学年：2025-2026　签发：示例市',
      '  ✓ 附带的数据 通过',
    ]);
  });

  it('tells three problems of a document in words, and how many there are', () => {
    const problem = (pointer: string) => ({
      code: 'JY8001',
      where: { pointer },
      expected: 'string',
      params: { kind: 'result', keyword: 'required', pointer },
    });
    const lineOf = (count: number) => {
      const findings = ['/a', '/b', '/c', '/d', '/e'].slice(0, count).map(problem);
      const parts = [{ ...part('attachment', ['RESULT_UNREADABLE']), findings }];
      return verificationText('a.pdf', { verdict: 'failed', parts }, 'zh-CN').split('\n')[1] ?? '';
    };
    expect(lineOf(5)).toMatch(/^ {2}✗ 附带的结果 不通过：附带的评定结果不符合格式（RESULT_UNREADABLE）；/);
    expect(lineOf(5).split('；')).toHaveLength(5);
    expect(lineOf(5)).toMatch(/\/c .*；等 5 处$/);
    expect(lineOf(5)).not.toContain('/d');
    expect(lineOf(3)).not.toContain('等');
  });
});
