import { describe, expect, it } from 'vitest';
import type { SignatureReport, Verdict } from '../../../../src/workflows/ports.js';
import { bodyOfField, misfitOf, withBodies } from '../../../../src/workflows/verify/signer-body.js';

const SCHOOL = { id: '2132990001', name: '梧桐渡小学', unit: '320404', category: '小学', stages: ['小学'] };
const RESULT = { school: SCHOOL, issuer: { id: '320400', name: '示例市教科院' } };
const units = [
  { id: '320404', name: '钟楼区' },
  { id: '320402', name: '天宁区' },
] as const;

const report = (...signatures: readonly Partial<SignatureReport['signatures'][number]>[]): SignatureReport => ({
  verdict: 'passed',
  reasons: [],
  details: [],
  emptyFields: [],
  signatures: signatures.map((one) => ({
    field: 'school',
    signer: SCHOOL.name,
    selfSigned: true,
    verdict: 'passed',
    reasons: [],
    ...one,
  })),
});
/** The verdict, and the reasons of each signature. */
const told = (given: SignatureReport): readonly [Verdict, readonly (readonly string[])[], readonly string[]] => {
  const { verdict, signatures, reasons } = withBodies(given, RESULT, units);
  return [verdict, signatures.map((one) => one.reasons), reasons];
};

describe('the body of a field', () => {
  it('is the school, its unit by name, or whoever issued the result', () => {
    expect(['school', 'district', 'city'].map((field) => bodyOfField(field, RESULT, units))).toEqual([
      { ids: ['2132990001'], name: '梧桐渡小学', kind: 'school' },
      { ids: ['320404'], name: '钟楼区', kind: 'unit' },
      { ids: ['320400'] },
    ]);
    expect(bodyOfField('district', RESULT, [])).toEqual({ ids: ['320404'], name: undefined, kind: 'unit' });
    expect(bodyOfField('city', { school: SCHOOL }, [])).toEqual({ ids: [] });
  });
});

describe('a signer', () => {
  const school = bodyOfField('school', RESULT, units);
  const district = bodyOfField('district', RESULT, units);
  const misfit = (body: typeof school, ...names: readonly string[]) => misfitOf({ names }, body);

  it.each(['梧桐渡小学', '梧桐渡 小学', '示例市梧桐渡小学', '示例市钟楼区梧桐渡小学'])(
    'called %s is the school',
    (name) => {
      expect(misfit(school, name)).toBeUndefined();
    },
  );

  it.each(['青果路实验小学', '新梧桐渡小学', '梧桐渡小学分校', '示例市教科院', ''])('called “%s” is not', (name) => {
    expect(misfit(school, name)).toBe('named');
  });

  it('is the district where its name has that of the unit', () => {
    expect(['钟楼区教研室', '示例市教育局钟楼分局'].map((name) => misfit(district, name))).toEqual([
      undefined,
      undefined,
    ]);
    expect(['天宁区教研室', '示例市教科院'].map((name) => misfit(district, name))).toEqual(['named', 'named']);
    expect(misfitOf({ names: ['天宁区教研室'] }, bodyOfField('district', RESULT, []))).toBeUndefined();
  });

  it('may be known by any of its names', () => {
    expect(misfit(school, 'key-17', '梧桐渡小学')).toBeUndefined();
  });

  it('that the list binds is judged by that alone', () => {
    const bound = (names: string, ...ids: readonly string[]) => misfitOf({ names: [names], boundTo: ids }, school);
    expect(bound('某单位', '320404', SCHOOL.id)).toBeUndefined();
    expect(bound(SCHOOL.name, '2132990002')).toBe('bound');
    const city = bodyOfField('city', RESULT, units);
    expect([['320400'], [SCHOOL.id]].map((boundTo) => misfitOf({ names: [], boundTo }, city))).toEqual([
      undefined,
      'bound',
    ]);
  });
});

describe('a report on signatures', () => {
  it('stays as it is where everybody signed in their own field, or one office for the city', () => {
    const good = report({}, { field: 'district', signer: '钟楼区教研室' }, { field: 'city', signer: '任何单位' });
    expect(withBodies(good, RESULT, units)).toEqual(good);
    expect(withBodies(good, undefined, units)).toBe(good);
  });

  it('is undecided where a school or district of another name signed', () => {
    expect(told(report({ signer: '青果路实验小学' }, { field: 'district', signer: '天宁区教研室' }))).toEqual([
      'indeterminate',
      [['SIGNER_OTHER_BODY'], ['SIGNER_OTHER_BODY']],
      ['SIGNER_OTHER_BODY'],
    ]);
  });

  it('fails where the list binds the key to another body, and passes where it binds it to this one', () => {
    expect(told(report({ signer: '青果路实验小学', boundTo: ['2132990002'] }))[0]).toBe('failed');
    expect(told(report({ boundTo: ['2132990002'] }))).toEqual([
      'failed',
      [['SIGNER_WRONG_BODY']],
      ['SIGNER_WRONG_BODY'],
    ]);
    expect(told(report({ signer: '青果路实验小学', boundTo: [SCHOOL.id] }))).toEqual(['passed', [[]], []]);
    expect(told(report({ signer: 'key-17', otherNames: ['梧桐渡小学'] }))[0]).toBe('passed');
  });

  it('never makes a verdict better, and says nothing more of a key that nobody trusts', () => {
    const unknown = {
      ...report({ signer: '别校', verdict: 'indeterminate', reasons: ['UNTRUSTED_KEY'] }),
      verdict: 'failed',
    } as const;
    expect(told(unknown)).toEqual(['failed', [['UNTRUSTED_KEY']], []]);
  });
});
