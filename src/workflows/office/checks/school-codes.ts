import type { Finding } from '../../../model/finding.js';
import { entryOfCode, wordsIn } from '../codes.js';
import { creditCheckCharacter, isCreditCode } from '../credit-code.js';
import { cellName, foundAt, repeatedIn } from '../found.js';
import { type DraftSchool, remains } from '../registry-draft.js';
import { textIn } from '../row-values.js';
import type { RegistryCheck, RegistryCheckContext } from './context.js';

/** Digits that say the kind of school, and those that say the province. */
const CATEGORY = { from: 0, to: 2 } as const;
const PROVINCE = { from: 2, to: 4 } as const;

/** JY1201–JY1206: form, kind and province of codes, codes that collide, names under two codes, credit codes. */
export const checkSchoolCodes: RegistryCheck = (context) => [
  ...context.draft.schools.flatMap((school) => [...ownCode(context, school), ...creditCode(context, school)]),
  ...duplicates(context),
  ...sameNames(context),
  ...collisions(context),
];

function ownCode({ file, draft, layout }: RegistryCheckContext, school: DraftSchool): readonly Finding[] {
  const { row, id, schoolType } = school;
  if (id === '') return [];
  const at = { row, key: 'id' };
  if (!/^\d{10}$/.test(id)) return [foundAt(file, at, 'JY1201', { found: id, params: { length: [...id].length } })];
  const type = entryOfCode(layout.codes.schoolTypes, schoolType);
  const area = draft.basics ? textIn(draft.basics, 'area') : '';
  const province = entryOfCode(layout.codes.provinces, area.slice(0, 2));
  const findings: Finding[] = [];
  const found = id.slice(CATEGORY.from, CATEGORY.to);
  if (type && wordsIn(type, 'attached').length === 0 && found !== schoolType.slice(0, 2))
    findings.push(foundAt(file, at, 'JY1202', { found, expected: schoolType.slice(0, 2), params: { type: type.zh } }));
  const typedProvince = id.slice(PROVINCE.from, PROVINCE.to);
  if (province && typedProvince !== province.code)
    findings.push(
      foundAt(file, at, 'JY1207', { found: typedProvince, expected: province.code, params: { province: province.zh } }),
    );
  return findings;
}

function creditCode({ file }: RegistryCheckContext, { row }: DraftSchool): readonly Finding[] {
  const code = textIn(row, 'creditCode');
  if (code === '' || isCreditCode(code)) return [];
  const last = code.length === 18 ? creditCheckCharacter(code) : null;
  return [
    foundAt(file, { row, key: 'creditCode' }, 'JY1206', {
      found: code,
      params: { length: code.length, ...(last === null ? {} : { last }) },
    }),
  ];
}

function duplicates({ file, draft }: RegistryCheckContext): readonly Finding[] {
  return [...repeatedIn(draft.schools, (school) => school.id)].flatMap(([id, schools]) =>
    schools.slice(1).map((school) => {
      const first = schools[0] as DraftSchool;
      return foundAt(file, { row: school.row, key: 'id' }, 'JY1203', {
        found: id,
        params: { other: cellName({ row: first.row, key: 'id' }), name: first.name },
      });
    }),
  );
}

function sameNames({ file, draft }: RegistryCheckContext): readonly Finding[] {
  const named = repeatedIn(draft.schools.filter(remains), (school) => school.name);
  return [...named].flatMap(([name, schools]) =>
    schools
      .slice(1)
      .filter((school) => school.id !== schools[0]?.id)
      .map((school) =>
        foundAt(file, { row: school.row, key: 'name' }, 'JY1204', {
          found: name,
          params: {
            other: cellName({ row: (schools[0] as DraftSchool).row, key: 'name' }),
            code: schools[0]?.id ?? '',
          },
        }),
      ),
  );
}

/** A former code must be nobody's present code and nobody else's former code. */
function collisions({ file, draft }: RegistryCheckContext): readonly Finding[] {
  const present = new Map(draft.schools.map((school) => [school.id, school]));
  const former = new Map<string, DraftSchool>();
  const findings: Finding[] = [];
  for (const school of draft.schools) {
    for (const code of school.codeHistory) {
      const other = present.get(code) ?? former.get(code);
      if (other)
        findings.push(
          foundAt(file, { row: school.row, key: 'codeHistory' }, 'JY1205', {
            found: code,
            params: {
              other: cellName({ row: other.row, key: present.has(code) ? 'id' : 'codeHistory' }),
              name: other.name,
            },
          }),
        );
      else former.set(code, school);
    }
  }
  return findings;
}
