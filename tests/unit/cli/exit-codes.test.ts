import { describe, expect, it } from 'vitest';
import { EXIT, exitCodeOf, type FailOn, worseExit } from '../../../src/cli/exit-codes.js';
import type { Findings } from '../../../src/model/generated/documents.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

type Severity = Findings['findings'][number]['severity'];
type Verdict = Findings['files'][number]['verdict'];

const [file] = MINIMAL_DOCUMENTS.findings.files;
const [finding] = MINIMAL_DOCUMENTS.findings.findings;

const report = (severities: readonly Severity[], verdicts: readonly Verdict[] = ['valid']): Findings =>
  ({
    ...MINIMAL_DOCUMENTS.findings,
    files: verdicts.map((verdict) => ({ ...file, verdict })),
    findings: severities.map((severity) => ({ ...finding, severity })),
  }) as Findings;

describe('the exit code of a report', () => {
  it.each<readonly [FailOn, readonly number[]]>([
    ['none', [0, 0, 0]],
    ['error', [0, 0, 3]],
    ['warning', [0, 3, 3]],
    ['notice', [3, 3, 3]],
  ])('with --fail-on %s is %j for a notice, a warning and an error', (failOn, codes) => {
    const severities: readonly Severity[] = ['notice', 'warning', 'error'];
    expect(severities.map((severity) => exitCodeOf(report([severity]), failOn))).toEqual(codes);
  });

  it('does not count what an office has waived, and counts what a school has explained as a notice', () => {
    const waiver = { reason: '档案已核对', approver: '王主任', on: '2026-06-01', expires: '2026-08-31' };
    const settled = (more: object): Findings => ({
      ...report(['notice']),
      findings: report(['notice']).findings.map((one) => ({ ...one, ...more })),
    });
    expect(exitCodeOf(settled({ waiver }), 'notice')).toBe(0);
    expect(exitCodeOf(settled({ explanation: { text: '每周固定听课' } }), 'notice')).toBe(3);
    expect(exitCodeOf(settled({ explanation: { text: '每周固定听课' } }), 'warning')).toBe(0);
  });

  it('is 0 where nothing was found', () => {
    expect(exitCodeOf(report([]), 'notice')).toBe(0);
  });

  it('follows the worst finding, wherever it stands', () => {
    expect(exitCodeOf(report(['notice', 'error', 'warning']), 'error')).toBe(3);
  });

  it('is 4 as soon as one file could not be opened, whatever else was found or asked', () => {
    expect(exitCodeOf(report(['error'], ['invalid', 'unreadable', 'valid']), 'error')).toBe(4);
    expect(exitCodeOf(report([], ['unreadable']), 'none')).toBe(4);
  });
});

describe('the worse of two exit codes', () => {
  it('goes by the order internal fault > signature > unreadable > findings > fine', () => {
    const order = [EXIT.fault, EXIT.signature, EXIT.unreadable, EXIT.findings, EXIT.fine];
    for (const [place, worse] of order.entries())
      for (const better of order.slice(place))
        expect([worseExit(worse, better), worseExit(better, worse)]).toEqual([worse, worse]);
  });

  it('has the numbers that are promised', () => {
    expect(EXIT).toEqual({ fine: 0, fault: 1, usage: 2, findings: 3, unreadable: 4, signature: 5, interrupted: 130 });
  });
});
