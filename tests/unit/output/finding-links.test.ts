import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import { linkFindings } from '../../../src/output/finding-links.js';
import { inCell, sha256 } from './hand-made.js';

const links = (findings: readonly Finding[], school = '') =>
  linkFindings(
    findings.map((finding) => ({ finding })),
    school,
    sha256,
  );
const fingerprint = (finding: Finding, school = ''): string => links([finding], school)[0]?.fingerprint ?? '';
const base = inCell('JY2102', '教师情况!M6', 'T003 听课节数', { found: '约 20', subject: 'T003' });

describe('fingerprint', () => {
  it('has sixteen hex digits', () => {
    expect(fingerprint(base)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('stays the same when the row moves or the spelling of the value changes', () => {
    const moved = inCell('JY2102', '教师情况!M60', 'T003 听课节数', {
      found: '约２０'.replace('约', '约 '),
      subject: 'T003',
    });
    expect(fingerprint(moved)).toBe(fingerprint(base));
    expect(fingerprint({ ...base, expected: '整数', params: { raw: 1 } })).toBe(fingerprint(base));
  });

  it('differs by code, school, subject, indicator, value and label', () => {
    const others = [
      { ...base, code: 'JY2103' },
      { ...base, subject: 'T004' },
      { ...base, indicator: 's#A6' },
      { ...base, found: '21' },
      { ...base, where: { ...base.where, label: 'T003 公开课节数' } },
    ];
    const all = [fingerprint(base), fingerprint(base, '3132000001'), ...others.map((one) => fingerprint(one))];
    expect(new Set(all).size).toBe(all.length);
  });

  it('does not hang on addresses within a value: a range that moved, a formula that was copied down', () => {
    const found = (text: string): string => fingerprint({ ...base, found: text });
    expect(found('B7:C8')).toBe(found('B70:C71'));
    expect(found('=SUM(L6:M6)')).toBe(found('=sum($L$60:M60)'));
    expect(found('=L6+1')).not.toBe(found('=L6+2'));
    expect(found('T003')).not.toBe(found('T004'));
    expect(found('G01:G02 合并')).not.toBe(found('G01:G03 合并'));
  });

  it('falls back to the pointer or the sheet where the place has no label', () => {
    const at = (where: Finding['where']): string => fingerprint({ code: 'JY8001', where });
    expect(new Set([at({ pointer: '/a' }), at({ pointer: '/b' }), at({ sheet: '甲' }), at({})]).size).toBe(4);
  });

  it('tells apart findings that agree in everything', () => {
    const [first, second, third] = links([base, base, base]).map((link) => link.fingerprint);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(first).toBe(fingerprint(base));
  });
});

describe('causes', () => {
  it('go both ways', () => {
    const cause = { ...base, key: 'cause' };
    const follower: Finding = { code: 'JY3114', where: {}, causedBy: ['cause'] };
    const [first, second] = links([cause, follower]);
    expect(first).toEqual({ fingerprint: fingerprint(base), causedBy: [], causes: [second?.fingerprint] });
    expect(second).toEqual({ fingerprint: fingerprint(follower), causedBy: [first?.fingerprint], causes: [] });
  });

  it('may be several, and may share a key', () => {
    const causes = ['T003', 'T004', 'T005'].map((subject) => ({
      ...base,
      subject,
      key: subject === 'T005' ? 'T004' : subject,
    }));
    const all = links([{ code: 'JY3114', where: {}, causedBy: ['T003', 'T004', 'T003'] }, ...causes]);
    expect(all[0]?.causedBy).toEqual(all.slice(1).map((link) => link.fingerprint));
  });

  it('leave out what is not there and the finding itself', () => {
    const [only] = links([{ ...base, key: 'own', causedBy: ['own', 'gone'] }]);
    expect(only?.causedBy).toEqual([]);
    expect(only?.causes).toEqual([]);
  });

  it('are cut at what the schema allows', () => {
    const causes = Array.from({ length: 30 }, (_, index) => ({ ...base, subject: `T${index}`, key: 'k' }));
    expect(links([{ code: 'JY3114', where: {}, causedBy: ['k'] }, ...causes])[0]?.causedBy).toHaveLength(20);
    const followers = Array.from(
      { length: 2100 },
      (_, index): Finding => ({ code: 'JY3114', where: {}, subject: `G${index}`, causedBy: ['k'] }),
    );
    expect(links([{ ...base, key: 'k' }, ...followers])[0]?.causes).toHaveLength(2000);
  });
});
