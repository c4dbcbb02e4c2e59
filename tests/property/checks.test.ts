import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needOf } from '../../src/checks/need.js';
import { viewOf } from '../../src/checks/view.js';
import type { Answer } from '../../src/model/form-answers.js';
import { cleanWorkbook, contextOf, findingsOf, type SampleWorkbook } from '../support/sample-workbook.js';

const clean = cleanWorkbook();
const view = viewOf(contextOf(clean));
const needed = view.answers.answers.filter((answer) => needOf(view, answer).needed);
const filled = needed.filter((answer) => answer.value !== null);

const isAt = (answer: Answer, { place }: Answer): boolean =>
  answer.place.sheet === place.sheet && answer.place.cell === place.cell;

const changed = (workbook: SampleWorkbook, target: Answer, change: Partial<Answer>): SampleWorkbook => ({
  ...workbook,
  answers: workbook.answers.map((answer) => (isAt(answer, target) ? { ...answer, ...change } : answer)),
});

describe('a clean workbook', () => {
  it('has a filled cell wherever one is needed', () => {
    expect(needed).toHaveLength(filled.length);
    expect(filled.length).toBeGreaterThan(400);
  });

  it('has exactly one finding about the cell for each needed cell that is erased', () => {
    fc.assert(
      fc.property(fc.nat(filled.length - 1), (place) => {
        const target = filled[place] as Answer;
        const blanks = findingsOf(changed(clean, target, { value: null }), 'JY2101').map(
          ({ where }) => `${where.sheet}!${where.cell}`,
        );
        expect(blanks).toEqual([`${target.place.sheet}!${target.place.cell}`]);
      }),
      { numRuns: 60 },
    );
  });

  it('has no finding about blanks for a cell that could not be read', () => {
    fc.assert(
      fc.property(fc.nat(filled.length - 1), (place) => {
        expect(
          findingsOf(changed(clean, filled[place] as Answer, { value: null, unreadable: true }), 'JY2101'),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('has as many findings about blanks as cells are erased together', () => {
    // Cells that decide over others are left alone, so that every erased cell stays needed.
    const deciding = ['position', 'inPost', 'weeklyMeetings'];
    const free = filled.filter(
      ({ binding }) =>
        binding.to !== 'nominated' &&
        !(binding.to === 'metric' && deciding.includes(binding.metric)) &&
        binding.to !== 'field',
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(free.length - 1), { minLength: 1, maxLength: 12 }), (places) => {
        const targets = places.map((place) => free[place] as Answer);
        const workbook = {
          ...clean,
          answers: clean.answers.map((answer) =>
            targets.some((target) => isAt(answer, target)) ? { ...answer, value: null } : answer,
          ),
        };
        expect(findingsOf(workbook, 'JY2101')).toHaveLength(targets.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('any workbook', () => {
  const values = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -5, max: 5_000 }),
    fc.string({ maxLength: 12 }),
    fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }),
    fc.constantFrom('yes', 'no', 'G01', 'T003', 'wholeYear'),
  );

  it('never makes a check fail, whatever stands in its cells, and every finding has a place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(clean.answers.length - 1), values, fc.boolean()), { maxLength: 60 }),
        (edits) => {
          const byPlace = new Map(
            edits.map(([place, value, unreadable]) => [
              place,
              value === null ? { value, unreadable } : { value, unreadable: false },
            ]),
          );
          const workbook = {
            ...clean,
            answers: clean.answers.map((answer, place) => ({ ...answer, ...byPlace.get(place) })),
          };
          for (const finding of findingsOf(workbook)) {
            expect(finding.code).toMatch(/^JY[2359]\d{3}$/);
            expect(finding.where.sheet).toBeTruthy();
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
