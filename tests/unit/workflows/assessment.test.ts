import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../src/model/finding.js';
import type { DocumentKind, Documents } from '../../../src/model/generated/documents.js';
import { applicationsOf, calendarOf, loadAssessment } from '../../../src/workflows/assessment.js';
import type { Catalogue } from '../../../src/workflows/ports.js';
import {
  bundled,
  STANDARDS,
  sampleAssessment,
  sampleProgramme,
  sampleRegistry,
  sampleSchool,
} from '../../support/sample-school.js';

const SCHOOL = sampleSchool({ teachers: 3, researchGroups: 1, preparationGroups: 1 });
const missing = (id: string) => ({ code: 'JY8106', where: { file: id }, found: id });

/** A catalogue of the bundled documents without some of them. */
const without = (...ids: readonly string[]): Catalogue => ({
  ids: () => Promise.resolve([]),
  load: <K extends DocumentKind>(_kind: K, id: string) =>
    Promise.resolve(
      ids.includes(id)
        ? failure(missing(id))
        : success(bundled(id.startsWith('codelists/') ? id : `standards/${id}`) as Documents[K]),
    ),
});

const load = (catalogue: Catalogue) => loadAssessment(catalogue, sampleProgramme(), sampleRegistry(SCHOOL));

describe('loading an assessment', () => {
  it('gives form, metrics, standards in the order of the programme and the school types', async () => {
    const loaded = await load(without());
    if (!loaded.ok) expect.fail(JSON.stringify(loaded.findings));
    const { form, metrics, standards, schoolTypes, accepted } = loaded.value;
    expect([form.id, metrics.document.id, schoolTypes.id, accepted.size]).toEqual([
      'changzhou-2023/form',
      'changzhou-2023/metrics',
      'codelists/school-type',
      0,
    ]);
    expect([standards.map(({ id }) => id), loaded.findings]).toEqual([STANDARDS, []]);
  });

  it.each([
    [['changzhou-2023/form']],
    [['changzhou-2023/metrics']],
    [['codelists/school-type']],
    [['changzhou-2023/research-group', 'changzhou-2023/preparation-group']],
    [['changzhou-2023/form', 'codelists/school-type', 'changzhou-2023/school-quality']],
  ])('tells all that is missing of %j at once', async (ids) => {
    const loaded = await load(without(...ids));
    expect([loaded.ok, loaded.findings]).toEqual([false, ids.map(missing)]);
  });
});

describe('the calendar of a programme', () => {
  it('has the months of the semesters, and only weeks in which there is teaching', () => {
    const [first, second] = calendarOf(sampleProgramme()).semesters;
    expect([first?.id, first?.months]).toEqual(['1', ['9月', '10月', '11月', '12月', '1月']]);
    expect(first?.weeks).toEqual([1, 2, 3, 4, ...Array.from({ length: 15 }, (_, place) => place + 6)]);
    expect(second?.weeks).toHaveLength(19);
  });
});

describe('how the standards are applied', () => {
  const applications = (entry: object) => {
    const [first, ...others] = sampleProgramme().entries;
    const programme = sampleProgramme({ entries: [{ ...first, ...entry } as typeof first & object, ...others] });
    return applicationsOf(sampleAssessment(SCHOOL, { programme }));
  };

  it('comes from the standards, with the gap of the programme', () => {
    const [school, group] = applications({});
    const { grades, guard, rounding, gradeOn, bonusCap } = bundled<'standard'>(`standards/${STANDARDS[0]}`);
    expect(school).toMatchObject({
      nominatedOnly: false,
      gap: { flag: '5', adjudicate: '10' },
      effective: { grades, guard, rounding, gradeOn, bonusCap },
    });
    expect(group?.nominatedOnly).toBe(true);
  });

  it('lets the programme put its own values in place of those of the standard', () => {
    const grades = [{ code: 'good', zh: '好', min: '70' }];
    const [school] = applications({ overrides: { grades, guard: null, gradeOn: 'total', quotaTarget: 20 } });
    expect(school?.effective).toMatchObject({ grades, guard: null, gradeOn: 'total', rounding: { decimals: 2 } });
    expect(school?.effective).not.toHaveProperty('quotaTarget');
  });
});
