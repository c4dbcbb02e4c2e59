import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import { canonicalJson } from '../../src/documents/canonical.js';
import { checkDocument } from '../../src/documents/parse.js';
import type { Award, Result, Rollup, Summary } from '../../src/model/generated/documents.js';
import { publicGrades } from '../../src/statistics/public-grades.js';
import { subjectKey } from '../../src/statistics/summary-counter.js';
import { suppressCells } from '../../src/statistics/suppression.js';
import {
  publicRollup,
  type RollupDesk,
  rollupCounter,
  rollupDocument,
  rollupFrame,
  summaryDocument,
} from '../../src/workflows/rollup.js';
import { addSummaries } from '../../src/workflows/rollup-summaries.js';
import { canBeOther } from '../support/cell-attack.js';
import { MINIMAL_DOCUMENTS } from '../support/minimal-documents.js';
import { cityAssessment, schoolResults } from '../support/rollup-city.js';
import { STAMP } from '../support/sample-school.js';

const SCHOOLS = 12;
const DEEP = process.env['JIAOYAN_DEEP'] === '1';
const assessment = cityAssessment(SCHOOLS + 2);
const bySchool = Array.from({ length: SCHOOLS }, (_, place) => schoolResults(place).slice(0, 4));

/** Half of last year's results stand a little lower. */
const lastYear = new Map(
  bySchool
    .flat()
    .flatMap(({ school, subject, standard, total }, place) =>
      place % 2 === 0 || total === null
        ? []
        : [
            [
              subjectKey(school.id, subject.id, standard.id),
              { total: (Number(total) - 1.25).toFixed(2), grade: 'good' },
            ] as const,
          ],
    ),
);

const awards = (place: number): readonly Award[] =>
  place % 3 === 0
    ? [
        {
          ...MINIMAL_DOCUMENTS.award,
          id: `74738ff5-5367-5958-9aee-${String(place).padStart(12, '0')}`,
          award: 'bench/group',
          year: `${2020 + place / 3}-${2021 + place / 3}`,
          validFrom: `${2021 + place / 3}-07-01`,
          // One is over, one in force, the others still to begin or without an end.
          ...(place < 6 ? { validTo: `${2024 + place}-06-30` } : {}),
        },
      ]
    : [];

const desk = (places: readonly number[]): RollupDesk => ({
  assessment,
  awards: places.flatMap(awards),
  lastYear,
  stamp: STAMP,
  hasher: nodeHasher,
});

const REPORT = {
  ...MINIMAL_DOCUMENTS.findings,
  files: bySchool.map(([own], place) => ({
    ...(MINIMAL_DOCUMENTS.findings.files[0] as (typeof MINIMAL_DOCUMENTS.findings.files)[number]),
    file: `${place}.xlsx`,
    school: own?.school.id as string,
  })),
};

/** What the schools at some places come to. */
function counted(places: readonly number[], results: readonly (readonly Result[])[] = bySchool) {
  const counter = rollupCounter(desk(places));
  for (const place of places) for (const result of results[place] ?? []) counter.add(result);
  const findings = places.flatMap((place) =>
    ['JY2104', place % 2 === 0 ? 'JY2101' : 'JY2103'].map((code) => ({
      ...(MINIMAL_DOCUMENTS.findings.findings[0] as (typeof REPORT.findings)[number]),
      code,
      where: { file: `${place}.xlsx` },
    })),
  );
  counter.addFindings(
    { files: REPORT.files, findings },
    (id) => results.flat().find(({ school }) => school.id === id)?.school.unit ?? null,
  );
  for (const place of places) if (place % 4 === 0) counter.addDecision(ownDecision(place));
  return counter;
}

const ownDecision = (place: number) => {
  const id = bySchool[place]?.[0]?.school.id as string;
  return { school: id, subject: id };
};

const summaryOf = (places: readonly number[]): Summary => summaryDocument(desk(places), counted(places).counts());

/** A summary put together from others, which may themselves be put together. */
function merged(parts: readonly Summary[]): Summary {
  const own = desk([]);
  const counter = rollupCounter(own);
  const { added, findings } = addSummaries(
    own,
    counter,
    parts.map((summary, at) => ({ file: `${at}.json`, summary })),
  );
  expect(findings).toEqual([]);
  return summaryDocument(own, counter.counts(), added);
}

const rolledUp = (parts: readonly Summary[]): Rollup => {
  const own = desk([]);
  const counter = rollupCounter(own);
  addSummaries(
    own,
    counter,
    parts.map((summary, at) => ({ file: `${at}.json`, summary })),
  );
  return rollupDocument(own, counter);
};

const ALL = Array.from({ length: SCHOOLS }, (_, place) => place);
const WHOLE = rollupDocument(desk(ALL), counted(ALL));

/** Every school to a district, every district to a city, in any order. */
const partition = fc.record({
  order: fc.shuffledSubarray(ALL, { minLength: SCHOOLS }),
  districts: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: SCHOOLS, maxLength: SCHOOLS }),
  cities: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
});

describe('summaries add up', () => {
  it('to the very bytes of the roll-up of the whole, however they are cut, ordered and nested', () => {
    fc.assert(
      fc.property(partition, ({ order, districts, cities }) => {
        const parts = groupBy(order, (place) => districts[place] ?? 0).map((places) => summaryOf(places));
        const nested = groupBy(
          parts.map((part, at) => ({ part, at })),
          ({ at }) => cities[at] ?? 0,
        ).map((group) => merged(group.map(({ part }) => part)));
        expect(canonicalJson(rolledUp(parts))).toBe(canonicalJson(WHOLE));
        expect(canonicalJson(rolledUp([...nested].reverse()))).toBe(canonicalJson(WHOLE));
      }),
      { numRuns: DEEP ? 500 : 15 },
    );
  });

  it('and so do results in whatever order they come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: SCHOOLS }), (order) => {
        const turned = bySchool.map((results) => [...results].reverse());
        expect(canonicalJson(rollupDocument(desk(ALL), counted(order, turned)))).toBe(canonicalJson(WHOLE));
      }),
      { numRuns: DEEP ? 200 : 10 },
    );
  });

  it('and a summary that went through a file is still the same and follows its schema', async () => {
    const summary = summaryOf(ALL);
    expect(await checkDocument('summary', summary, 's')).toMatchObject({ ok: true, findings: [] });
    const read = JSON.parse(JSON.stringify(summary)) as Summary;
    expect(canonicalJson(rolledUp([read]))).toBe(canonicalJson(WHOLE));
    expect(await checkDocument('rollup', WHOLE, 'r')).toMatchObject({ ok: true, findings: [] });
  });
});

function groupBy<T>(items: readonly T[], key: (item: T) => number): readonly (readonly T[])[] {
  const groups = new Map<number, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
}

const MINIMUM = 5;
const isSmall = (value: number): boolean => value > 0 && value < MINIMUM;

/** Numbers as they are in small tables: many zeros, many small ones. */
const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 5, max: 30 }));

describe('no suppressed cell can be had by subtraction', () => {
  const sizes = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 4 })),
    fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 2, max: 3 })),
  );
  const table = sizes.chain((size) =>
    fc.record({
      size: fc.constant(size as readonly number[]),
      values: fc.array(count, {
        minLength: size.reduce((a, b) => a * b, 1),
        maxLength: size.reduce((a, b) => a * b, 1),
      }),
      areTotalsKnown: fc.boolean(),
    }),
  );

  it('of a table with all its totals: another table agrees with everything that is shown', () => {
    fc.assert(
      fc.property(table, ({ size, values, areTotalsKnown }) => {
        const at = (place: readonly number[]): number =>
          place.reduce((sum, own, dimension) => sum * (size[dimension] ?? 1) + own, 0);
        const value = (place: readonly number[]): number => values[at(place)] ?? 0;
        const knownTotals = size.map((_, dimension) => areTotalsKnown && dimension === size.length - 1);
        const isHidden = suppressCells({ sizes: size, value, knownTotals, isPrimary: isSmall });
        const sum = sums(size, value);
        const shown = (place: readonly number[]) => (isHidden(place) ? null : sum(place));
        for (const place of everyPlace(size.map((own) => own + 1))) {
          if (place.some((own, dimension) => own === size[dimension] && knownTotals[dimension])) continue;
          if (isSmall(sum(place))) expect(isHidden(place)).toBe(true);
          if (isHidden(place) && isSmall(sum(place)))
            expect([place, canBeOther({ sizes: size, shown }, place, sum(place))]).toEqual([place, true]);
        }
      }),
      { numRuns: DEEP ? 5000 : 150 },
    );
  });
});

const everyPlace = (sizes: readonly number[]): readonly (readonly number[])[] =>
  sizes.reduce<readonly (readonly number[])[]>(
    (all, size) => all.flatMap((head) => Array.from({ length: size }, (_, own) => [...head, own])),
    [[]],
  );

function sums(sizes: readonly number[], value: (place: readonly number[]) => number) {
  const inner = everyPlace(sizes);
  return (place: readonly number[]): number =>
    inner
      .filter((own) => own.every((at, dimension) => place[dimension] === sizes[dimension] || place[dimension] === at))
      .reduce((total, own) => total + value(own), 0);
}

describe('a public roll-up of grades', () => {
  const frame = rollupFrame(assessment, STAMP.issued);
  const outcome = fc.record({
    unit: fc.constantFrom('D1', 'D2', 'D3'),
    stage: fc.constantFrom('小学', '初中'),
    grade: fc.constantFrom('excellent', 'good', 'unqualified', 'withheld'),
    times: fc.integer({ min: 1, max: 7 }),
  });

  it('keeps grades of districts, stages and all of them from being worked out of one another', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 8 }), (outcomes) => {
        const { whole, shown } = publishedGrades(outcomes);
        const [units, stages] = [
          [...new Set(whole.grades.map(({ unit }) => unit))],
          [...new Set(whole.grades.map(({ stage }) => stage))],
        ];
        const codes = ['excellent', 'good', 'qualified', 'unqualified'];
        const sizes = [units.length, stages.length, codes.length + 1];
        const read =
          (rollup: Pick<Rollup, 'grades' | 'gradeTotals'>) =>
          (place: readonly number[]): number | null => {
            const [unit = null, stage = null] = [units[place[0] ?? 0], stages[place[1] ?? 0]];
            const cell = [...rollup.grades, ...rollup.gradeTotals].find(
              (own) => own.unit === unit && own.stage === stage,
            );
            const at = place[2] ?? 0;
            if (!cell) return 0;
            return at === sizes[2]
              ? cell.n
              : at === codes.length
                ? cell.withheld
                : (cell.counts[codes[at] ?? ''] ?? null);
          };
        const [truth, seen] = [read(whole), read(shown)];
        for (const place of everyPlace([(sizes[0] ?? 0) + 1, (sizes[1] ?? 0) + 1, sizes[2] ?? 0])) {
          const value = truth(place) ?? 0;
          const n = truth([...place.slice(0, 2), sizes[2] ?? 0]) ?? 0;
          if (isSmall(value) || (isSmall(n) && value > 0)) expect(seen(place)).toBeNull();
          if (isSmall(value)) expect([place, canBeOther({ sizes, shown: seen }, place, value)]).toEqual([place, true]);
        }
      }),
      { numRuns: DEEP ? 500 : 25 },
    );
  });

  function publishedGrades(outcomes: readonly { unit: string; stage: string; grade: string; times: number }[]) {
    const counter = rollupCounter(desk([]));
    const model = bySchool[0]?.[0] as Result;
    for (const { unit, stage, grade, times } of outcomes)
      for (let time = 0; time < times; time += 1)
        counter.add({
          ...model,
          indicators: [],
          grade: grade === 'withheld' ? null : grade,
          total: grade === 'withheld' ? null : '80.00',
          school: { ...model.school, unit, category: stage },
        });
    const whole = rollupDocument(desk([]), counter);
    return { whole, shown: publicGrades(whole, frame, MINIMUM) };
  }

  it('follows its schema and names no missing school', async () => {
    const shown = publicRollup(desk(ALL), WHOLE);
    expect(await checkDocument('rollup', shown, 'r')).toMatchObject({ ok: true, findings: [] });
    expect([shown.audience, shown.minimumCell, shown.coverage.flatMap(({ missing }) => missing)]).toEqual([
      'public',
      5,
      [],
    ]);
  });
});
