import { describe, expect, it } from 'vitest';
import type { Rollup } from '../../../src/model/generated/documents.js';
import { hiddenMeans } from '../../../src/statistics/public-indicators.js';
import { publishedRollup } from '../../../src/statistics/publication.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

const { rollup: minimal, programme, standard } = MINIMAL_DOCUMENTS;
const frame = { programme, standards: [standard] };
const publish = (change: Partial<Rollup>, minimum = 5): Rollup =>
  publishedRollup({ ...minimal, ...change }, frame, minimum);

const [indicator] = minimal.indicators as readonly [Rollup['indicators'][number]];
const row = (change: Partial<Rollup['indicators'][number]>) =>
  publish({ indicators: [{ ...indicator, ...change }] }).indicators[0];

describe('a published roll-up', () => {
  it('says that it is public and from how many a figure is shown, and names no missing school', () => {
    const shown = publish({});
    expect([shown.audience, shown.minimumCell, shown.coverage[0]?.missing, shown.coverage[0]?.complete]).toEqual([
      'public',
      5,
      [],
      null,
    ]);
    expect([shown.coverage[0]?.due, shown.coverage[0]?.stages[0]?.complete]).toEqual([1, null]);
  });

  it('shows no mean and no full points of fewer than the minimum', () => {
    expect(row({ n: 4, full: 4, mean: '0.9000' })).toMatchObject({ n: 4, mean: null, full: null, fullShare: null });
    expect(row({ n: 20, full: 10, fullShare: '0.5000', mean: '0.9000' })).toMatchObject({
      mean: '0.9000',
      full: 10,
      fullShare: '0.5000',
    });
  });

  it('shows no part whose rest is small', () => {
    expect(row({ n: 20, full: 17 })).toMatchObject({ full: null, fullShare: null });
    expect(row({ n: 20, full: 20, fullShare: '1.0000' })).toMatchObject({ full: 20, fullShare: '1.0000' });
  });

  it('shows percentiles where at least as many stand on their shorter side', () => {
    const of = (n: number) => Object.values(row({ n })?.percentiles ?? {}).map((value) => value !== null);
    expect(of(9)).toEqual([false, false, false, false, false]);
    expect(of(10)).toEqual([false, false, true, false, false]);
    expect(of(20)).toEqual([false, true, true, true, false]);
    expect(of(50)).toEqual([true, true, true, true, true]);
  });

  it('leaves no mean of a unit that is the rest of the others', () => {
    const unit = (id: string, n: number) => ({ unit: id, n, mean: '0.5000', full: 1, passed: 1 });
    const shown = row({ n: 63, units: [unit('a', 3), unit('b', 20), unit('c', 40)] });
    expect(shown?.units).toEqual([
      { unit: 'a', n: 3, mean: null, full: null, passed: null },
      { unit: 'b', n: 20, mean: null, full: null, passed: null },
      { unit: 'c', n: 40, mean: '0.5000', full: null, passed: null },
    ]);
  });

  it('tells neither how many were graded nor how many passed where the grades keep something back', () => {
    const graded = { guarded: 20, passed: 10, passShare: '0.5000', n: 20 };
    expect(row(graded)).toMatchObject({ guarded: 20, passed: 10, passShare: '0.5000' });
    const cell = { ...(minimal.grades[0] as Rollup['grades'][number]), n: 3, counts: { good: 2 }, withheld: 1 };
    const shown = publish({ grades: [cell], indicators: [{ ...indicator, ...graded }] }).indicators[0];
    expect(shown).toMatchObject({ guarded: null, passed: null, passShare: null });
  });

  it('counts no schools of a rare finding, and puts it last in the order of the codes', () => {
    const finding = (code: string, schools: number) => ({
      code,
      severity: 'error' as const,
      schools,
      units: [{ unit: 'a', schools }],
    });
    expect(publish({ findings: [finding('JY2104', 9), finding('JY2103', 4), finding('JY2101', 1)] }).findings).toEqual([
      { code: 'JY2104', severity: 'error', schools: 9, units: [] },
      { code: 'JY2101', severity: 'error', schools: null, units: [] },
      { code: 'JY2103', severity: 'error', schools: null, units: [] },
    ]);
  });

  it('hides small moves between grades with company in another unit', () => {
    const change = (unit: string | null, stage: string | null, n: number, moves: readonly [number, number, number]) => {
      const [raised, kept, lowered] = moves;
      return { ...(minimal.changes[0] as Rollup['changes'][number]), unit, stage, n, raised, kept, lowered };
    };
    const [a, b] = [change('a', '小学', 20, [3, 17, 0]), change('b', '小学', 30, [10, 10, 10])];
    const all = change(null, null, 50, [13, 27, 10]);
    const sums = [{ ...a, stage: null }, { ...b, stage: null }, { ...all, stage: '小学' }, all];
    const shown = publish({ changes: [a, b, ...sums], gradeTotals: [] }).changes;
    expect(shown.map(({ unit, stage, raised, kept, lowered }) => [unit, stage, raised, kept, lowered])).toEqual([
      // Three who moved are few, whichever way: the whole row goes, and with it what would give it back.
      ['a', '小学', null, null, null],
      ['b', '小学', null, null, null],
      ['a', null, null, null, null],
      ['b', null, null, null, null],
      [null, '小学', 13, 27, 10],
      [null, null, 13, 27, 10],
    ]);
  });

  it('shows the means of two years where everybody graded is compared, else only their difference', () => {
    const change = {
      ...(minimal.changes[0] as Rollup['changes'][number]),
      stage: null,
      n: 30,
      raised: 10,
      kept: 10,
      lowered: 10,
    };
    const inner = { ...change, unit: 'a', stage: '小学' };
    const changes = [inner, { ...inner, stage: null }, { ...inner, unit: null }, change];
    const cell = {
      standard: change.standard,
      unit: 'a',
      stage: '小学',
      n: 30,
      counts: { good: 30 },
      withheld: 0,
      notApplied: 0,
      mean: '82.50',
      median: '82.00',
    };
    const years = (good: number) =>
      publish({
        changes,
        grades: [{ ...cell, counts: { good } }],
        gradeTotals: [{ ...cell, counts: { good }, unit: null, stage: null }],
      }).changes.map(({ before, now, difference }) => [before, now, difference]);
    expect(years(30)).toEqual(changes.map(() => ['80.00', '82.50', '2.50']));
    expect(years(31)).toEqual(changes.map(() => [null, null, '2.50']));
  });

  it('hides the distribution of gaps, small numbers of large ones, and means of few', () => {
    const gap = (unit: string | null, n: number, flagged: number, adjudicate: number) => ({
      ...(minimal.gaps[0] as Rollup['gaps'][number]),
      unit,
      n,
      flagged,
      adjudicate,
    });
    const shown = publish({
      gaps: [gap('a', 4, 0, 0), gap('b', 30, 12, 6), gap('c', 40, 20, 8), gap(null, 74, 32, 14)],
    }).gaps;
    expect(shown.map(({ unit, mean, flagged, adjudicate, bins }) => [unit, mean, flagged, adjudicate, bins])).toEqual([
      ['a', null, null, null, []],
      ['b', null, null, null, []],
      ['c', '-1.50', 20, 8, []],
      [null, '-1.50', 32, 14, []],
    ]);
  });

  it('follows another minimum', () => {
    expect(publish({ indicators: [{ ...indicator, n: 8, mean: '0.5000' }] }, 10).indicators[0]?.mean).toBeNull();
    expect(publish({}, 10).minimumCell).toBe(10);
  });
});

describe('means of parts', () => {
  const hidden = (...sizes: readonly number[]) => {
    const isHidden = hiddenMeans(sizes, 5);
    return [...sizes.map((_, at) => isHidden([at])), isHidden([sizes.length])];
  };

  it('are all shown where no part is small', () => expect(hidden(5, 9, 0)).toEqual([false, false, false, false]));
  it('have company of the smallest other part', () => expect(hidden(3, 40, 20)).toEqual([true, false, true, false]));
  it('have no company in a part of none', () => expect(hidden(3, 0)).toEqual([true, false, true]));
  it('need none where two are small', () => expect(hidden(3, 4, 20)).toEqual([true, true, false, false]));
});
