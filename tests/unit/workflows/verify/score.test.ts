import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../../../src/documents/hasher.js';
import { failure, success } from '../../../../src/model/finding.js';
import type {
  DocumentKind,
  Documents,
  Programme,
  Result,
  Standard,
} from '../../../../src/model/generated/documents.js';
import type { Catalogue } from '../../../../src/workflows/ports.js';
import type { Desk } from '../../../../src/workflows/read-school-workbook.js';
import { type KnownProgramme, scoreAgain } from '../../../../src/workflows/verify/score.js';
import { nodeHasher } from '../../../support/case-assessment.js';
import { caseFile, deskOf, resultsOfCase } from '../../../support/case-desk.js';
import { LENIENT } from '../../../support/lenient-results.js';

const FILE = caseFile('02-nine-year');
let desk: Desk;
let result: Result;
let standard: Standard;
let programme: Programme;
/** The same programme with bands of its own, and a result that it gave. */
let overriding: Programme;
let overridden: Result;

beforeAll(async () => {
  desk = await deskOf(FILE);
  ({ programme } = desk.assessment);
  result = resultsOfCase(desk, FILE)[0] as Result;
  standard = desk.assessment.standards.find(({ id }) => id === result.standard.id) as Standard;
  overriding = withOverrides({
    grades: standard.grades.map((grade, i) => (i === 0 ? { ...grade, min: '50' } : grade)),
  });
  const own = { ...desk, assessment: { ...desk.assessment, programme: overriding } };
  overridden = resultsOfCase(own, FILE).find(({ standard: { id } }) => id === standard.id) as Result;
});

type Overrides = NonNullable<Programme['entries'][number]['overrides']>;
const withOverrides = (overrides: Overrides): Programme => ({
  ...programme,
  entries: programme.entries.map((entry) => (entry.standard === standard.id ? { ...entry, overrides } : entry)),
});

const catalogue: Catalogue = {
  ids: () => Promise.resolve([]),
  load: <K extends DocumentKind>(_kind: K, id: string) => {
    const found = desk.assessment.standards.find((one) => one.id === id);
    return Promise.resolve(
      found ? success(found as Documents[DocumentKind] as Documents[K]) : failure({ code: 'JY8106', where: {} }),
    );
  },
};

const around = (document: Programme): KnownProgramme => ({ document, isNamed: false });
const named = (document: Programme): KnownProgramme => ({ document, isNamed: true });
const scored = async (value: Result, ...programmes: readonly KnownProgramme[]) => {
  const { verdict, reasons, details } = await scoreAgain({ catalogue, hasher: nodeHasher, programmes }, value);
  return [verdict, ...reasons, ...details];
};

describe('a result by the standard’s own values', () => {
  it('passes by itself, with its programme, and beside a programme of another year', async () => {
    const other = { ...programme, id: 'test/2024-2025', schoolYear: '2024-2025' };
    expect([
      await scored(result),
      await scored(result, around(programme)),
      await scored(result, named(programme)),
      await scored(result, around(other)),
      await scored(result, named(other), named(programme)),
    ]).toEqual([['passed'], ['passed'], ['passed'], ['passed'], ['passed']]);
  });

  it('fails where its programme has others', async () => {
    const strict = { ...result, programme: { ...result.programme, sha256: digestOf(nodeHasher, overriding) } };
    expect(await scored(strict, around(overriding))).toEqual([
      'failed',
      'EFFECTIVE_DIFFERS',
      `/effective/grades/0/min: ${standard.grades[0]?.min} ≠ 50`,
    ]);
  });

  it('is undecided beside another issue of its programme, or another programme of its year', async () => {
    const again = withOverrides({ bonusCap: '4' });
    expect(await scored(result, around(again))).toEqual(['indeterminate', 'PROGRAMME_DIFFERS', programme.id]);
    const other = { ...programme, id: 'test/other' };
    expect(await scored(result, around(other))).toEqual(['indeterminate', 'PROGRAMME_DIFFERS', 'test/other']);
  });

  it('is undecided where somebody names a programme that is not its own, of whatever year', async () => {
    const other = { ...programme, id: 'test/2024-2025', schoolYear: '2024-2025' };
    expect(await scored(result, named(other))).toEqual(['indeterminate', 'PROGRAMME_DIFFERS', 'test/2024-2025']);
  });
});

describe('a result by values of its own', () => {
  it('was reached by lower bands in this example, so the test would notice', () => {
    expect(overridden.effective.grades[0]?.min).toBe('50');
  });

  it('is unproven by itself and beside a programme of another year, and the place is told', async () => {
    const unproven = [
      'indeterminate',
      'EFFECTIVE_UNPROVEN',
      `/effective/grades/0/min: 50 ≠ ${standard.grades[0]?.min}`,
    ];
    const other = { ...programme, id: 'test/2024-2025', schoolYear: '2024-2025' };
    expect([await scored(overridden), await scored(overridden, around(other))]).toEqual([unproven, unproven]);
  });

  it('passes with the programme that gives them', async () => {
    expect([await scored(overridden, around(overriding)), await scored(overridden, named(overriding))]).toEqual([
      ['passed'],
      ['passed'],
    ]);
  });

  it.each(Object.keys(LENIENT))('never passes: %s', async (what) => {
    const change = LENIENT[what]?.change as (value: Result) => Result;
    const lenient = change(result);
    const [bare] = await scored(lenient);
    const [held, ...why] = await scored(lenient, around(programme));
    expect(['indeterminate', 'failed']).toContain(bare);
    expect([held, why.includes('EFFECTIVE_DIFFERS')]).toEqual(['failed', true]);
  });
});

describe('a result that does not score the same again', () => {
  it('fails with both reasons where its values are wrong too', async () => {
    const raise = LENIENT['a higher cap']?.change as (value: Result) => Result;
    const lenient = raise({ ...result, total: '120.00' });
    const [verdict, ...why] = await scored(lenient, around(programme));
    expect([verdict, why.slice(0, 2)]).toEqual(['failed', ['SCORE_DIFFERS', 'EFFECTIVE_DIFFERS']]);
    const [bare, reason] = await scored(lenient);
    expect([bare, reason]).toEqual(['failed', 'SCORE_DIFFERS']);
  });
});
