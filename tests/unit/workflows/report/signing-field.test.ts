import { describe, expect, it } from 'vitest';
import { type Offices, signingField, signingFields } from '../../../../src/workflows/report/signing-field.js';

const offices = (issuer?: Offices['issuer']): Offices =>
  ({
    programme: {
      issuer: { id: '320400', name: '某市教研院' },
      reportingUnits: [{ id: '320411', name: '甲区' }],
      levels: [
        { level: 1, by: '学校' },
        { level: 2, by: '区教研机构' },
        { level: 3, by: '市教研机构' },
      ],
    },
    registry: { schools: [{ id: '1', name: '一小' }], others: [] },
    issuer,
  }) as unknown as Offices;

describe('the field of a grading report', () => {
  it.each([
    ['一小', 'school'],
    ['甲区', 'district'],
    ['区教研机构', 'district'],
    ['市教研机构', 'city'],
    ['某市教研院', 'city'],
    ['示例教科院', 'city'],
  ])('that %s signs in is that of the %s', (signer, field) => {
    expect(signingField('grading', signer, offices())).toBe(field);
  });

  it('is that of a district where a district works', () => {
    expect(signingField('grading', '张三', offices({ id: '320411', name: '甲区教研室' }))).toBe('district');
  });
});

describe('the field of other papers', () => {
  it('is that of the office that the paper is from', () => {
    const fields = (['opinion', 'spot-check', 'receipt', 'certificate'] as const).map((kind) =>
      signingField(kind, '某市教研院', offices()),
    );
    expect(fields).toEqual(['district', 'city', 'issuer', 'issuer']);
    expect([signingField('cover', '一小', offices()), signingField('cover', '某市教研院', offices())]).toEqual([
      'district',
      'city',
    ]);
    expect(signingFields('spot-check')).toEqual(['city', 'checkers', 'school']);
  });
});
