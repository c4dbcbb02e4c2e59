import '../support/fixed-seed.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FormPlan, PlanQuestion } from '../../src/model/form-plan.js';
import { type PlacedValue, slotName } from '../../src/model/typed-cells.js';
import type { Desk } from '../../src/workflows/read-school-workbook.js';
import { contents, formWith, merged, partForms, partsDesk, splitOf } from '../support/parts-desk.js';
import { SCHOOL_ID } from '../support/sample-school.js';

let desk: Desk;
let plan: FormPlan;
beforeAll(async () => {
  desk = await partsDesk();
  plan = desk.planner.planFor(SCHOOL_ID) as FormPlan;
});

type Cell = Omit<PlacedValue, 'value'> & { readonly type: PlanQuestion['type'] };

/** Every asked cell of the form, of open sheets the first rows. */
function cellsOf(form: FormPlan): readonly Cell[] {
  return form.sheets.flatMap((sheet): readonly Cell[] => {
    if (sheet.kind === 'fixed')
      return sheet.rows.flatMap(({ question }) =>
        question
          ? [{ sheet: sheet.name, subject: form.subject.id, binding: question.binding, type: question.type }]
          : [],
      );
    if (sheet.kind === 'open')
      return sheet.rows
        .slice(0, 9)
        .flatMap((row) =>
          sheet.columns.flatMap(({ question, for: grains }) =>
            question && question.binding.to !== 'nominated' && (grains?.includes(row.grain) ?? true)
              ? [{ sheet: sheet.name, subject: row.id, binding: question.binding, type: question.type }]
              : [],
          ),
        );
    return [];
  });
}

/** What people type: entries of the list, numbers, texts, and now and then something that cannot be read. */
function anything({ type }: Cell, lists: FormPlan['lists']): fc.Arbitrary<string | number> {
  const odd = fc.constantFrom('约 3', '同上', '？', '2026.3.15', '第3、7周');
  if (type.kind === 'choice') {
    const entries = (lists[type.list] ?? []).map((entry) => entry.zh);
    return entries.length === 0
      ? odd
      : fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...entries) }, { weight: 1, arbitrary: odd });
  }
  if (type.kind === 'count') return fc.oneof({ weight: 5, arbitrary: fc.nat(60) }, { weight: 1, arbitrary: odd });
  if (type.kind === 'date') return fc.oneof(fc.integer({ min: 46_000, max: 46_200 }), odd);
  return fc.oneof(fc.constantFrom('王敏', '<甲> & "乙"', '=1+1', '一、二\n三', '_x0041_'), odd);
}

const answers = (): fc.Arbitrary<readonly PlacedValue[]> =>
  fc
    .subarray([...cellsOf(plan)], { minLength: 0, maxLength: 150 })
    .chain((cells) =>
      fc.tuple(
        ...cells.map((cell) =>
          anything(cell, plan.lists).map(
            (value): PlacedValue => ({ sheet: cell.sheet, subject: cell.subject, binding: cell.binding, value }),
          ),
        ),
      ),
    );

/** Nominated groups in any columns, with an answer each. */
const nominations = (): fc.Arbitrary<readonly PlacedValue[]> =>
  fc.uniqueArray(fc.constantFrom('P01', 'P02', 'P03', 'P04'), { maxLength: 4 }).map((groups) =>
    groups.flatMap((group, at): readonly PlacedValue[] => {
      const standard = 'changzhou-2023/preparation-group';
      const subject = slotName(standard, 3 - at);
      const shown = plan.lists['preparationGroups']?.find(({ code }) => code === group)?.zh ?? '';
      return [
        { sheet: '优秀组申报', subject, binding: { to: 'nominated', standard }, value: shown },
        { sheet: '优秀组申报', subject, binding: { to: 'metric', metric: 'weeklyFiveFixed' }, value: at + 1 },
      ];
    }),
  );

const RUNS = { numRuns: Number(process.env['JIAOYAN_PROPERTY_RUNS'] ?? 12) };

describe('parts of a workbook', () => {
  it('give back every cell when they are merged, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(answers(), nominations(), fc.boolean(), async (values, nominated, isReversed) => {
        const main = await formWith(desk, [...values, ...nominated]);
        const parts = await partForms(desk, splitOf(desk, main));
        const { form, findings } = await merged(desk, main, isReversed ? [...parts].reverse() : parts);
        expect(contents(form)).toEqual(contents(main));
        expect(findings).toEqual([]);
      }),
      RUNS,
    );
  }, 120_000);

  it('never change a cell that the workbook has, whatever they say', async () => {
    await fc.assert(
      fc.asyncProperty(answers(), answers(), async (values, others) => {
        const main = await formWith(desk, values);
        const parts = await partForms(desk, splitOf(desk, await formWith(desk, others)));
        const { form } = await merged(desk, main, parts);
        const before = main.typed.cells.filter((cell) => !cell.issued);
        const after = new Map(
          form.typed.cells.map((cell) => [JSON.stringify([cell.sheet, cell.subject, cell.binding]), cell.value]),
        );
        for (const { sheet, subject, binding, value } of before)
          expect(after.get(JSON.stringify([sheet, subject, binding]))).toBe(value);
      }),
      RUNS,
    );
  }, 120_000);
});
