import { describe, expect, it } from 'vitest';
import type { Award, Programme, Standard } from '../../../../src/model/generated/documents.js';
import { awardGround } from '../../../../src/workflows/report/award-ground.js';
import { certificatePaper } from '../../../../src/workflows/report/certificate-view.js';

const SOURCES = [
  { prefix: 'GD', title: '关于校本教研的规定', number: '某教〔2021〕5号', issuer: '某市教育局', clauses: [] },
  { prefix: 'CZ', title: '关于深化校本教研的意见', number: '某教〔2023〕3号', issuer: '某市教育局', clauses: [] },
];
const standard = (changes: object = {}): Standard =>
  ({ id: 'x/group', award: 'excellent-group', sources: SOURCES, ...changes }) as unknown as Standard;
const programme = (clause?: string): Pick<Programme, 'targets'> =>
  ({ targets: clause === undefined ? [] : [{ award: 'excellent-group', clause }] }) as unknown as Pick<
    Programme,
    'targets'
  >;
const ground = (own: Standard, clause?: string) =>
  awardGround({ standards: [standard({ award: 'other' }), own], programme: programme(clause) }, 'excellent-group');

describe('what a title rests on', () => {
  it('is the clause of the programme’s target, in the policy that the clause belongs to', () => {
    expect(ground(standard({ quota: { clause: 'GD一1' } }), 'CZ三3')).toEqual({
      title: '关于深化校本教研的意见',
      number: '某教〔2023〕3号',
      clause: '三3',
    });
  });

  it('is the clause of the standard’s quota where the programme has no target', () => {
    expect(ground(standard({ quota: { clause: 'GD一1' } }))).toEqual({
      title: '关于校本教研的规定',
      number: '某教〔2021〕5号',
      clause: '一1',
    });
  });

  it('is the first policy alone where nobody names a clause, or one of no policy at hand', () => {
    const first = { title: '关于校本教研的规定', number: '某教〔2021〕5号', clause: '' };
    expect([ground(standard()), ground(standard(), 'XX九9')]).toEqual([first, first]);
  });

  it('is nothing where no standard leads to the title, or it names no policy', () => {
    expect(awardGround({ standards: [standard()], programme: programme() }, 'unknown')).toBeUndefined();
    expect(ground(standard({ sources: [] }), 'CZ三3')).toBeUndefined();
  });
});

describe('a certificate', () => {
  const award = {
    issuer: { id: 'x', name: '某市教研院' },
    subject: { id: '1', grain: 'school', name: '', school: '1', unit: 'u1' },
    year: '2025-2026',
    validFrom: '2026-07-20',
  } as unknown as Award;
  const groundOf = (own: ReturnType<typeof awardGround>) =>
    certificatePaper({ award, title: '示范校', school: '一小', holder: '', ground: own, digest: 'c'.repeat(64) }).data[
      'ground'
    ];

  it('names policy, number and clause, as far as they are known', () => {
    const policy = { title: '关于深化校本教研的意见', number: '某教〔2023〕3号' };
    expect(groundOf({ ...policy, clause: '三3' })).toBe(
      '依据《关于深化校本教研的意见》（某教〔2023〕3号，三3），经校本教研评估、公示和认定，',
    );
    expect(groundOf({ ...policy, clause: '' })).toBe(
      '依据《关于深化校本教研的意见》（某教〔2023〕3号），经校本教研评估、公示和认定，',
    );
    expect(groundOf(undefined)).toBe('');
  });
});
