import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/model/finding.js';
import type { DocumentFinding } from '../../../src/output/findings-document.js';
import { foldCauses } from '../../../src/output/fold-causes.js';

const finding = (
  fingerprint: string,
  causedBy: readonly string[] = [],
  severity: Severity = 'error',
): DocumentFinding => ({
  code: 'JY2101',
  rule: 'required-blank',
  class: 'logic',
  severity,
  fingerprint,
  where: {},
  message: 'm',
  fix: 'f',
  causedBy,
  causes: [],
});

const shown = (...findings: DocumentFinding[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    foldCauses(findings).map((root) => [
      root.finding.fingerprint,
      [...root.followers].map((one) => one.fingerprint).sort(),
    ]),
  );

describe('foldCauses', () => {
  it('shows what has no cause, with everything that follows from it, also at second hand', () => {
    expect(shown(finding('c', ['b']), finding('a'), finding('b', ['a']), finding('x'))).toEqual({
      a: ['b', 'c'],
      x: [],
    });
  });

  it('keeps the order of the findings', () => {
    const order = foldCauses([finding('b', ['z']), finding('a'), finding('z')]).map((root) => root.finding.fingerprint);
    expect(order).toEqual(['a', 'z']);
  });

  it('shows a finding whose cause is not in the file', () => {
    expect(shown(finding('a', ['gone']))).toEqual({ a: [] });
  });

  it('names a follower under each of its causes', () => {
    expect(shown(finding('a'), finding('b'), finding('c', ['a', 'b']))).toEqual({ a: ['c'], b: ['c'] });
  });

  it('never hides something below what is less serious', () => {
    const cause = finding('a', [], 'warning');
    expect(shown(cause, finding('b', ['a'], 'error'), finding('c', ['b'], 'notice'))).toEqual({ a: [], b: ['c'] });
  });

  it('shows one of several findings that only cause each other', () => {
    expect(shown(finding('a', ['b']), finding('b', ['a']))).toEqual({ a: ['b'] });
    expect(shown(finding('a', ['a']))).toEqual({ a: [] });
  });

  it('hides nothing without showing something as serious that stands for it', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const any = fc.tuple(
      ...names.map((name) =>
        fc
          .record({ causedBy: fc.subarray(names), severity: fc.constantFrom<Severity>('error', 'warning', 'notice') })
          .map(({ causedBy, severity }) => finding(name, causedBy, severity)),
      ),
    );
    fc.assert(
      fc.property(any, (findings) => {
        const roots = foldCauses(findings);
        const seen = new Set(roots.flatMap((root) => [root.finding, ...root.followers]));
        expect(seen.size).toBe(findings.length);
        const ranks = { error: 0, warning: 1, notice: 2 };
        for (const { finding: root, followers } of roots) {
          for (const follower of followers)
            expect(ranks[follower.severity]).toBeGreaterThanOrEqual(ranks[root.severity]);
        }
        const errors = findings.some((one) => one.severity === 'error');
        expect(roots.some((root) => root.finding.severity === 'error')).toBe(errors);
      }),
    );
  });
});
