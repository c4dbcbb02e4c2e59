import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import type { Desk } from '../../src/workflows/read-school-workbook.js';
import { type CleanForm, cleanForm } from '../support/defects/clean-form.js';
import { DEFECT_FAMILIES, faults, judge } from '../support/defects/corpus.js';
import type { Defect } from '../support/defects/defect.js';
import { type FilledForm, filledForm } from '../support/defects/filled-form.js';
import { Random } from '../support/defects/random.js';

const SEEDS = process.env['JIAOYAN_DEEP'] === '1' ? 20 : 3;
const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);
const kinds = Object.values(DEFECT_FAMILIES).flat();

let clean: CleanForm;
let form: FilledForm;

beforeAll(async () => {
  clean = await cleanForm();
  form = filledForm(clean, clean.bytes);
});

/** The first kind of a family. */
function first(family: string): Defect {
  const [defect] = DEFECT_FAMILIES[family] ?? [];
  if (!defect) throw new RangeError(family);
  return defect;
}

const kept: Defect = { kind: 'nothing', damage: ({ bytes }) => ({ bytes, expected: [] }) };

describe('a clean form', () => {
  it('has no finding at all', () => {
    expect(faults([judge(clean.desk, form, kept, 1)])).toBe('');
  });
});

describe('the corpus', () => {
  it('has a hundred kinds of damage, each of its own', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(100);
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
  });

  it('is the same for the same seed, and differs between seeds', () => {
    const cell = first('number');
    const made = (seed: number) => cell.damage(form, new Random(seed));
    expect(Buffer.compare(made(1).bytes, made(1).bytes)).toBe(0);
    expect(new Set(seeds.map((seed) => made(seed).expected[0]?.cell)).size).toBeGreaterThan(1);
  });

  it('tells a finding that is missing and one that nobody expects', () => {
    const mistaken: Defect = {
      kind: 'wrong',
      damage: (own, random) => ({
        ...first('file').damage(own, random),
        expected: [{ code: 'JY0109' }],
      }),
    };
    expect(judge(clean.desk, form, mistaken, 1)).toEqual({
      kind: 'wrong',
      seed: 1,
      expected: 1,
      missing: ['JY0109'],
      surplus: ['JY0103'],
    });
  });
});

describe('what follows from a finding', () => {
  const judged = (...findings: readonly Finding[]) => {
    const desk = { ...clean.desk, workbook: { ...clean.desk.workbook, read: () => ({ ok: false, findings }) } } as Desk;
    const expected = [{ code: 'JY2104', sheet: '甲', cell: 'B2' }];
    return judge(desk, form, { kind: 'told', damage: ({ bytes }) => ({ bytes, expected }) }, 1).surplus;
  };
  const cause: Finding = { code: 'JY2104', where: { sheet: '甲', cell: 'B2' }, key: 'a', subject: 'T001' };
  const follower = (more: Partial<Finding>): Finding => ({
    code: 'JY5101',
    where: { sheet: '乙' },
    subject: 'G01',
    causedBy: ['a'],
    ...more,
  });

  it('may be folded under an expected finding of its sheet or its subject', () => {
    expect(judged(cause, follower({ where: { sheet: '甲' } }), follower({ subject: 'T001' }))).toEqual([]);
  });

  it('is no longer silent where its cause is another matter', () => {
    expect(judged(cause, follower({}))).toEqual(['JY5101 乙 ← JY2104 甲!B2']);
  });

  it('is told where findings only follow from each other', () => {
    const round = follower({ causedBy: ['b'], key: 'b' });
    expect(judged(cause, round)).toEqual(['JY5101 乙 ← nothing']);
  });

  it('is missing where a damage expects it and it stands alone', () => {
    expect(judged(cause, follower({ causedBy: ['unknown'] }))).toEqual(['JY5101 乙']);
  });
});

describe.each(Object.entries(DEFECT_FAMILIES))('every damage of the family %s', (_, family) => {
  it('gives all expected findings at their cells, and none besides', { timeout: 600_000 }, () => {
    const verdicts = family.flatMap((defect) => seeds.map((seed) => judge(clean.desk, form, defect, seed)));
    expect(faults(verdicts)).toBe('');
  });
});
