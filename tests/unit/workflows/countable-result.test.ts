import { describe, expect, it } from 'vitest';
import { fromLatin1 } from '../../../src/cli/light-line.js';
import { nodeHasher } from '../../../src/cli/node-hasher.js';
import { digestOf } from '../../../src/documents/hasher.js';
import type { Standard } from '../../../src/model/generated/documents.js';
import { lightCheck } from '../../../src/workflows/countable-result.js';
import { cityAssessment, schoolResults } from '../../support/rollup-city.js';

const check = lightCheck(cityAssessment(1), nodeHasher);
const [result] = schoolResults(0);
const own = result as NonNullable<typeof result>;

describe('a result that is looked at lightly', () => {
  it('is counted with every member it has', () => {
    expect(schoolResults(0).map((one) => check(one))).toEqual(
      schoolResults(0).map((one) => ({ result: one, finding: null })),
    );
  });

  it('of another programme or another version of its standard is JY7101', () => {
    const programme = { ...own, programme: { id: 'other/programme', sha256: '' } };
    const standard = { ...own, standard: { ...own.standard, sha256: 'f'.repeat(64) } };
    const unknown = { ...own, standard: { ...own.standard, id: 'other/standard' } };
    expect([programme, standard, unknown].map((one) => check(one).finding?.code)).toEqual([
      'JY7101',
      'JY7101',
      'JY7101',
    ]);
    expect(check(standard).finding).toMatchObject({ where: { label: '学校0' }, found: 'bench/school' });
  });

  it.each([
    ['bands', { grades: own.effective.grades.map((grade) => ({ ...grade, min: '0' })) }, '/effective/grades/0/min'],
    ['a guard', { guard: null }, '/effective/guard'],
    ['a cap', { bonusCap: '99' }, '/effective/bonusCap'],
  ])('that states %s of its own is JY8180, read as whoever knows the encoding reads it', (_what, change, pointer) => {
    const lenient = { ...own, effective: { ...own.effective, ...change } };
    const asLatin1 = JSON.parse(Buffer.from(JSON.stringify(lenient)).toString('latin1')) as unknown;
    const reading = lightCheck(cityAssessment(1), nodeHasher, fromLatin1);
    for (const verdict of [check(lenient), reading(asLatin1)])
      expect([verdict.result, verdict.finding?.code, verdict.finding?.where.pointer]).toEqual([
        null,
        'JY8180',
        pointer,
      ]);
    expect(reading(JSON.parse(Buffer.from(JSON.stringify(own)).toString('latin1'))).finding).toBeNull();
  });

  it('has the values of its own standard: those of another, which were right there, are JY8180', () => {
    const assessment = cityAssessment(1);
    const [school, group] = assessment.standards as [Standard, Standard];
    const other = { ...group, rounding: { ...group.rounding, decimals: 1 } };
    const both = lightCheck({ ...assessment, standards: [school, other] }, nodeHasher);
    const standard = { id: other.id, sha256: digestOf(nodeHasher, other) };
    const verdicts = [own, { ...own, standard }, own].map((one) => both(one).finding);
    expect(verdicts.map((finding) => finding && [finding.code, finding.where.pointer])).toEqual([
      null,
      ['JY8180', '/effective/rounding/decimals'],
      null,
    ]);
  });

  it('of a programme that was issued again is JY8181', () => {
    const again = check({ ...own, programme: { ...own.programme, sha256: 'e'.repeat(64) } });
    expect([again.result, again.finding?.code, again.finding?.found]).toEqual([null, 'JY8181', 'e'.repeat(12)]);
  });

  const { final: _none, ...broken } = { ...own, final: undefined };
  it.each([
    ['nothing', null],
    ['a text', 'result'],
    ['another kind', { ...own, kind: 'award' }],
    ['no school', { ...own, school: undefined }],
    ['a school without its unit', { ...own, school: { ...own.school, unit: 1 } }],
    ['no grain', { ...own, subject: { id: 'x', name: 'x' } }],
    ['no grades in force', { ...own, effective: { ...own.effective, grades: null } }],
    ['a total that is a number', { ...own, total: 88 }],
    ['a total that is no number', { ...own, total: 'viel' }],
    ['a grade that is a number', { ...own, grade: 1 }],
    ['failed keys that are no list', { ...own, guardFailed: 'A1' }],
    ['levels that are no list', { ...own, levels: {} }],
    ['a level without its number', { ...own, levels: [{ gap: '1' }] }],
    ['a gap that is no number', { ...own, levels: [{ level: 2, gap: 'x' }] }],
    ['indicators that are no list', { ...broken, indicators: {} }],
    ['an indicator without an id', { ...own, indicators: [{ status: 'scored', share: '1' }] }],
    ['a share that is no number', { ...own, indicators: [{ id: 'A1', status: 'scored', share: '1/0' }] }],
    [
      'an award of a reviewer that is no number',
      { ...own, indicators: [{ ...own.indicators[0], judged: [{ level: 2, awarded: 'x' }] }] },
    ],
    ['a final outcome without a grade', { ...own, final: { total: null, guardFailed: null } }],
  ])('is none with %s', (_what, value) => {
    expect(check(value)).toEqual({ result: null, finding: null });
  });

  it('has its texts read by whoever knows their encoding', () => {
    const loud = (text: string) => (/^(3200000000|学校0|D1|小学)$/.test(text) ? `${text}!` : text);
    const shout = lightCheck(cityAssessment(1), nodeHasher, loud);
    expect(shout(own).result).toMatchObject({
      school: { id: '3200000000!', name: '学校0!', unit: 'D1!', category: '小学!' },
      subject: { id: '3200000000!', name: '学校0!' },
    });
  });
});
