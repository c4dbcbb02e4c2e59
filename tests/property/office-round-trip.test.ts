import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Group, Programme, Registry, School } from '../../src/model/generated/documents.js';
import { wordsIn } from '../../src/workflows/office/codes.js';
import { nextProgramme } from '../../src/workflows/office/programme-rollover.js';
import { programmeBook } from '../../src/workflows/office/programme-rows.js';
import { registryBook } from '../../src/workflows/office/registry-rows.js';
import {
  editedOffice,
  found,
  importEdited,
  importProgrammeEdited,
  LAYOUT,
  OFFICE_CODES,
  OFFICE_PROGRAMME,
  officeRegistry,
  PROGRAMME_LAYOUT,
  RULES,
} from '../support/office.js';

const RUNS = Number(process.env['JIAOYAN_PROPERTY_RUNS'] ?? 12);
const options = { numRuns: RUNS, seed: 20_261_122 };

const HAN = [...'青石双桥柳塘云溪枫林海棠松竹梅兰'];
/** Names as the reader leaves them: no blanks around, no word that stands for nothing. */
const name = fc.array(fc.constantFrom(...HAN), { minLength: 2, maxLength: 8 }).map((letters) => letters.join(''));
const day = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2025, 8, 1 + days)).toISOString().slice(0, 10));
const present = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null)) as T;

const SUBJECTS = OFFICE_CODES.subjects.entries.map((entry) => entry.zh);
const TYPES = OFFICE_CODES.schoolTypes.entries.filter((entry) => wordsIn(entry, 'attached').length === 0);

const research = (id: string): fc.Arbitrary<Group> =>
  fc
    .record({
      id: fc.constant(id),
      kind: fc.constant('researchGroup' as const),
      name,
      subjects: fc.uniqueArray(fc.constantFrom(...SUBJECTS), { minLength: 1, maxLength: 4 }),
      existedLastYear: fc.constantFrom('yes' as const, 'no' as const, null),
      activeFrom: fc.option(day),
      stage: fc.constantFrom('全校', null),
    })
    .map((group) => present(group) as unknown as Group);

const facts = fc.oneof(
  fc.constant(null),
  fc.record({
    position: fc.constantFrom('teacher', 'teachingLeader'),
    fiveTier: fc.constantFrom('none', '=SUM(A1)', 'x y'),
  }),
  fc.record({ strange: fc.dictionary(fc.constantFrom('1', '2'), fc.nat()) }),
  fc.constant({}),
);

const school = (index: number): fc.Arbitrary<School> =>
  fc
    .record({
      type: fc.constantFrom(...TYPES),
      name: name.map((text) => `${text}${index}`),
      unit: fc.constantFrom('320402', '320411', '320400-ZS'),
      existedLastYear: fc.constantFrom('yes' as const, 'no' as const),
      teacherCount: fc.option(fc.integer({ min: 0, max: 5000 })),
      campuses: fc.option(fc.uniqueArray(name, { minLength: 1, maxLength: 3 })),
      codeHistory: fc.option(fc.constant([`${String(index).padStart(4, '0')}320001`])),
      groups: fc.tuple(research('G01'), research('G02')).map((pair) => pair as Group[]),
      teachers: fc.option(fc.array(fc.record({ name: fc.option(name), facts }), { minLength: 1, maxLength: 3 })),
    })
    .map(({ type, teachers, ...rest }) => ({
      ...(present(rest) as unknown as School),
      id: `${type.code.slice(0, 2)}32${String(index).padStart(6, '0')}`,
      schoolType: type.code,
      stages: wordsIn(type, 'stages') as School['stages'],
      ...(teachers
        ? {
            teachers: teachers.map((teacher, place) => ({
              ...(present(teacher) as object),
              id: `T${String(place + 1).padStart(3, '0')}`,
            })),
          }
        : {}),
    }));

/** One school at least: an empty registry is not taken. */
const registry: fc.Arbitrary<Registry> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => school(index + 1))))
  .map((schools) => officeRegistry({ schools: schools as School[], waivers: [] }));

const programme: fc.Arbitrary<Programme> = fc
  .record({
    units: fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
    flag: fc.integer({ min: 0, max: 9 }),
    counts: fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 4 }),
    years: fc.integer({ min: 0, max: 6 }),
    severities: fc.constantFrom('error' as const, 'warning' as const, 'notice' as const, 'off' as const),
  })
  .map(({ units, flag, counts, years, severities }) => {
    const base: Programme = {
      ...OFFICE_PROGRAMME,
      gap: { flag: `${flag}.5`, adjudicate: '10' },
      reportingUnits: units.map((unit, index) => ({
        id: `U${index}`,
        name: unit,
        area: null,
        functional: index % 2 === 0,
      })),
      targets: counts.map((count, index) => ({
        award: `a${index}`,
        zh: '称号',
        en: 'award',
        count,
        by: 2030,
        clause: 'x',
      })),
      ruleset: [{ code: 'JY2101', severity: severities }],
    };
    return years === 0 ? base : nextProgramme(base, `${2025 + years}-${2026 + years}`);
  });

/** What is no error of the document but worth a look. */
const errors = (findings: Parameters<typeof found>[0]) => found(findings).filter((one) => !/^JY12(04|14|31)/.test(one));

describe('writing and reading again is the identity', () => {
  it('of registries', async () => {
    await fc.assert(
      fc.asyncProperty(registry, async (document) => {
        const imported = await importEdited(await editedOffice(registryBook(document, LAYOUT)));
        expect(errors(imported.findings)).toEqual([]);
        expect(imported.document).toEqual(document);
      }),
      options,
    );
  }, 120_000);

  it('of programmes, rolled over too', async () => {
    await fc.assert(
      fc.asyncProperty(programme, async (document) => {
        const book = await editedOffice(programmeBook(document, PROGRAMME_LAYOUT, RULES));
        const imported = await importProgrammeEdited(book);
        expect(imported).toEqual({ document, findings: [] });
      }),
      options,
    );
  }, 120_000);
});
