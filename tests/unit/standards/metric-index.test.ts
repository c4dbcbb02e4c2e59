import { describe, expect, it } from 'vitest';
import {
  applicabilityOf,
  entriesOf,
  grainsOf,
  indexMetrics,
  listOf,
  type Metric,
  rankOf,
} from '../../../src/standards/metric-index.js';
import { SMALL_METRICS } from '../../support/small-book.js';

const index = indexMetrics(SMALL_METRICS);
const metric = (id: string): Metric => index.byId.get(id) as Metric;

describe('the lookups of a metrics document', () => {
  it('find every metric by its id', () => {
    expect([...index.byId.keys()]).toEqual(SMALL_METRICS.metrics.map(({ id }) => id));
  });

  it('know which grains a name stands for', () => {
    expect([grainsOf(index, 'group'), grainsOf(index, 'person')]).toEqual([
      ['researchGroup', 'preparationGroup'],
      ['person'],
    ]);
  });

  it('know the list behind a choice', () => {
    expect(['role', 'trained', 'count'].map((id) => listOf(metric(id)))).toEqual(['role', 'yesNo', null]);
    expect(entriesOf(index, metric('role')).map(({ code }) => code)).toEqual(['teacher', 'leader', 'guest']);
    expect([entriesOf(index, metric('home')), entriesOf(index, metric('count'))]).toEqual([[], []]);
  });

  it('know what decides the applicable periods, also under another name', () => {
    expect(applicabilityOf(index, 'person')).toEqual({ period: 'semester', by: 'inPost' });
    expect(applicabilityOf(index, 'researchGroup')).toEqual({ period: '*', by: 'registry.activeFrom/activeTo' });
    expect(applicabilityOf(index, 'school')).toBeNull();
  });

  it('rank the codes of ordered lists only', () => {
    expect(['school', 'city', 'nation', 'world'].map((code) => rankOf(index, metric('rank'), code))).toEqual([
      0,
      1,
      2,
      null,
    ]);
    expect([rankOf(index, metric('role'), 'leader'), rankOf(index, metric('count'), '1')]).toEqual([null, null]);
  });
});
