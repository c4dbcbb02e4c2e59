import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../../src/documents/hasher.js';
import { render } from '../../../../src/messages/render.js';
import type { Registry } from '../../../../src/model/generated/documents.js';
import { writeOffice } from '../../../../src/workbook/office/write-office.js';
import { nextRegistry } from '../../../../src/workflows/office/registry-rollover.js';
import { registryBook } from '../../../../src/workflows/office/registry-rows.js';
import type { EditedWorkbook, TestValue } from '../../../support/edited-workbook.js';
import { editedRegistry, found, importEdited, LAYOUT, officeRegistry, officeSchool } from '../../../support/office.js';
import { hasher } from '../../../support/sample-school.js';

const SCHOOL = '2132990001';
const NINE_YEAR = '3132990002';
const POINT = '2132990003';

/** Types into the row of a school and the column of a header; gives the address. */
const type = (book: EditedWorkbook, key: string, header: string, value: TestValue): string =>
  book.type('学校', key, header, value);

/** A second row of a sheet that has two for the first school. */
const row = (book: EditedWorkbook, sheet: string, number: string): number => book.find(sheet, number).row;

describe('a registry written and read again', () => {
  it('is the same document, with nothing to say', async () => {
    const registry = officeRegistry();
    const { document, findings } = await importEdited(await editedRegistry(registry));
    expect([document, findings]).toEqual([registry, []]);
  });

  it('is the same without a programme, its facts kept aside', async () => {
    const { programme: _programme, ...bare } = LAYOUT;
    const layout = { ...bare, standards: [], teacherFacts: [] };
    const registry = officeRegistry();
    const imported = await importEdited(await editedRegistry(registry, layout), { layout });
    expect([imported.document, imported.findings]).toEqual([registry, []]);
  });

  it('is the same where rows are sorted, columns moved and sheets renamed', async () => {
    const registry = officeRegistry();
    const book = await editedRegistry(registry);
    for (let at = 1; at <= 13; at += 1) {
      const texts = [4, 5, 6, 7].map((line) => book.sheet('学校').cells.get(line)?.get(at) ?? null);
      for (const [place, cell] of texts.entries()) {
        book.put('学校', 24 + place, 40 - at, cell?.value && 'value' in cell.value ? cell.value.value : null);
        book.put('学校', 4 + place, at, null);
      }
    }
    book.renameSheet('组', '教研组备课组');
    expect(await importEdited(book)).toMatchObject({ document: registry, findings: [] });
  });

  it('is refused where it lists nothing', async () => {
    const { document, findings } = await importEdited(
      await editedRegistry(officeRegistry({ schools: [], others: [], waivers: [] })),
    );
    expect([document, found(findings)]).toEqual([null, ['JY1240 学校!']]);
  });

  it('has the same bytes each time', async () => {
    const book = registryBook(officeRegistry(), LAYOUT);
    expect(digestOf(hasher, [...(await writeOffice(book))])).toBe(digestOf(hasher, [...(await writeOffice(book))]));
  });

  it('keeps bases and members that no cell shows', async () => {
    const registry = officeRegistry({
      others: [{ id: 'JD01', grain: 'base', name: '语文基地', unit: '320402', host: '青石小学', facts: {} }],
      extensions: { 'org.example': { critical: false, value: 'x' } },
      derivedFrom: [{ id: 'a', kind: 'registry', sha256: '0'.repeat(64) }],
    } as unknown as Partial<Registry>);
    expect((await importEdited(await editedRegistry(registry))).document).toEqual(registry);
  });

  it('places what is wrong with a waiver where it stands, though an earlier one is of a closed school', async () => {
    const [waiver] = officeRegistry().waivers;
    if (!waiver) throw new TypeError('the registry has no waiver');
    const { programme: _programme, ...bare } = LAYOUT;
    const layout = { ...bare, standards: [], teacherFacts: [] };
    const registry = officeRegistry({
      waivers: [
        { ...waiver, subject: NINE_YEAR },
        { ...waiver, indicator: 'C5' },
      ],
    });
    const book = await editedRegistry(registry, layout);
    type(book, NINE_YEAR, '本年变动', '撤销');
    book.put('不适用批准', 6, 5, '第五项');
    const { findings, document } = await importEdited(book, { layout });
    expect([document, found(findings)]).toEqual([null, ['JY1237 不适用批准!E6']]);
  });

  it('says so when the hidden sheet has gone', async () => {
    const book = await editedRegistry();
    book.sheet('_jiaoyan').cells.clear();
    const { findings, document } = await importEdited(book);
    expect(found(findings)).toEqual(['JY1238 !']);
    expect(document?.schools.length).toBe(3);
  });
});

describe('what is typed', () => {
  it('may have full-width digits, blanks, other dividers and other names of the same', async () => {
    const book = await editedRegistry();
    type(book, NINE_YEAR, '学段', '小学，初中');
    type(book, NINE_YEAR, '办学类型', '九年一贯');
    type(book, SCHOOL, '办学类型', 211);
    type(book, NINE_YEAR, '曾用标识码', '２１３２９９０７７７');
    const cell = type(book, SCHOOL, '学校标识码', ' 2132 990001 ');
    const { document, findings } = await importEdited(book);
    expect(document).toEqual(officeRegistry());
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(['JY2106']);
    expect(found(findings)).toContain(`JY2106 学校!${cell}`);
  });

  it('may leave the stages to the type of school', async () => {
    const book = await editedRegistry();
    type(book, NINE_YEAR, '学段', null);
    expect((await importEdited(book)).document).toEqual(officeRegistry());
  });

  it('takes dates in every spelling', async () => {
    const book = await editedRegistry();
    book.put('不适用批准', 5, 8, '2025年10月15号');
    book.put('组', row(book, '组', '理化生教研组'), 11, '2026.2.23');
    expect((await importEdited(book)).document).toEqual(officeRegistry());
  });
});

/** Something typed wrong, and the findings it gives at their cells. */
type Planted = readonly [what: string, plant: (book: EditedWorkbook) => unknown, expected: readonly string[]];

const MISTAKES: readonly Planted[] = [
  [
    'a code with a digit too few',
    (book) => type(book, NINE_YEAR, '学校标识码', '313299000'),
    ['JY1201 学校!A6', 'JY1212 组!A7'],
  ],
  [
    'a code of another kind of school',
    (book) => type(book, NINE_YEAR, '办学类型', '小学'),
    ['JY1202 学校!A6', 'JY1209 学校!E6'],
  ],
  [
    'a code of another province',
    (book) =>
      book.type('基本信息', '城市代码', '城市代码', '城市代码') &&
      book.put('基本信息', row(book, '基本信息', '城市代码'), 2, '440100'),
    ['JY1207 学校!A5', 'JY1207 学校!A6', 'JY1207 学校!A7'],
  ],
  ['one code in two rows', (book) => type(book, POINT, '学校标识码', SCHOOL), ['JY1203 学校!A7', 'JY1210 学校!I7']],
  [
    'one name under two codes',
    (book) => type(book, NINE_YEAR, '学校名称', '青石小学'),
    ['JY1204 学校!B6', 'JY1224 组!B7'],
  ],
  [
    'the present code of another school as a former one',
    (book) => type(book, NINE_YEAR, '曾用标识码', SCHOOL),
    ['JY1205 学校!J6'],
  ],
  ['a former code of two schools', (book) => type(book, SCHOOL, '曾用标识码', '2132990777'), ['JY1205 学校!J6']],
  [
    'a credit code with a wrong letter',
    (book) => type(book, NINE_YEAR, '统一社会信用代码', '12320400466000000A'),
    ['JY1206 学校!K6'],
  ],
  [
    'a credit code that is too short',
    (book) => type(book, NINE_YEAR, '统一社会信用代码', '1232040046600'),
    ['JY1206 学校!K6'],
  ],
  [
    'a retired code of the city',
    (book) => book.put('基本信息', row(book, '基本信息', '城市代码'), 2, '320482'),
    ['JY1208 基本信息!B6'],
  ],
  [
    'stages that are not those of the type',
    (book) => type(book, NINE_YEAR, '学段', '小学'),
    ['JY1209 学校!E6', 'JY1214 组!H7'],
  ],
  ['a teaching point of nobody', (book) => type(book, POINT, '所属学校标识码', null), ['JY1210 学校!I7']],
  [
    'a teaching point of an unknown school',
    (book) => type(book, POINT, '所属学校标识码', '2132990009'),
    ['JY1210 学校!I7'],
  ],
  [
    'a school that says it is a teaching point',
    (book) => type(book, NINE_YEAR, '所属学校标识码', SCHOOL),
    ['JY1210 学校!I6'],
  ],
  [
    'a teaching point with groups',
    (book) => book.put('组', row(book, '组', 'P01'), 1, POINT),
    ['JY1224 组!B6', 'JY1213 组!G6', 'JY1210 学校!I7'],
  ],
  [
    'a group number twice',
    (book) => book.put('组', row(book, '组', 'P01'), 3, 'G01'),
    ['JY1211 组!C6', 'JY1213 组!G6'],
  ],
  [
    'a group of an unknown school',
    (book) => book.put('组', row(book, '组', 'P01'), 1, '2132990009'),
    ['JY1212 组!A6', 'JY1213 组!G6'],
  ],
  ['a preparation group without a parent', (book) => book.put('组', row(book, '组', 'P01'), 7, null), ['JY1213 组!G6']],
  [
    'a preparation group of a group that is not there',
    (book) => book.put('组', row(book, '组', 'P01'), 7, 'G09'),
    ['JY1213 组!G6'],
  ],
  [
    'a research group with a parent',
    (book) => book.put('组', row(book, '组', '理化生教研组'), 7, 'G01'),
    ['JY1213 组!G7'],
  ],
  ['a grade of another stage', (book) => book.put('组', row(book, '组', 'P01'), 8, '高一'), ['JY1214 组!H6']],
  [
    'a campus that the school does not have',
    (book) => book.put('组', row(book, '组', '理化生教研组'), 9, '东区'),
    ['JY1215 组!I7'],
  ],
  [
    'a research group without subjects',
    (book) => book.put('组', row(book, '组', '理化生教研组'), 6, null),
    ['JY1216 组!F7'],
  ],
  [
    'a subject that there is not',
    (book) => book.put('组', row(book, '组', '理化生教研组'), 6, '物理、魔法'),
    ['JY2104 组!F7'],
  ],
  ['a subject twice', (book) => book.put('组', row(book, '组', '理化生教研组'), 6, '物理、物理'), ['JY1235 组!F7']],
  [
    'a group that ends before it begins',
    (book) => book.put('组', row(book, '组', '理化生教研组'), 12, '2026-02-01'),
    ['JY1226 组!L7'],
  ],
  ['a teacher number twice', (book) => book.put('教师', row(book, '教师', 'T002'), 3, 'T001'), ['JY1211 教师!C6']],
  ['a waiver of an unknown school', (book) => book.put('不适用批准', 5, 1, '2132990009'), ['JY1217 不适用批准!A5']],
  ['a waiver of an unknown group', (book) => book.put('不适用批准', 5, 3, 'G07'), ['JY1217 不适用批准!C5']],
  ['a waiver of an unknown indicator', (book) => book.put('不适用批准', 5, 5, 'Z9'), ['JY1217 不适用批准!E5']],
  ['a waiver of another year', (book) => book.put('不适用批准', 5, 8, '2023-10-15'), ['JY1217 不适用批准!H5']],
  [
    'a waiver without reason, office and date',
    (book) => [6, 7, 8].map((column) => book.put('不适用批准', 5, column, null)),
    ['JY2101 不适用批准!F5', 'JY2101 不适用批准!G5', 'JY2101 不适用批准!H5'],
  ],
  ['a merger into nobody', (book) => type(book, NINE_YEAR, '本年变动', '合并'), ['JY1219 学校!M6']],
  ['a merger that is not marked', (book) => type(book, NINE_YEAR, '并入学校标识码', SCHOOL), ['JY1219 学校!M6']],
  ['a new school that existed', (book) => type(book, NINE_YEAR, '本年变动', '新设'), ['JY1225 学校!F6']],
  [
    'a school year that is none',
    (book) => book.put('基本信息', row(book, '基本信息', '学年'), 2, '2025-2027'),
    ['JY1230 基本信息!B5'],
  ],
  [
    'the registry of another year',
    (book) => book.put('基本信息', row(book, '基本信息', '学年'), 2, '2026-2027'),
    ['JY1217 不适用批准!H5', 'JY1231 基本信息!B5'],
  ],
  [
    'an id that is none',
    (book) => book.put('基本信息', row(book, '基本信息', '名册标识'), 2, '名册2025'),
    ['JY1237 基本信息!B4'],
  ],
  ['a unit that the programme does not have', (book) => type(book, NINE_YEAR, '报送单位', '南区'), ['JY2104 学校!C6']],
  ['a name left blank', (book) => type(book, NINE_YEAR, '学校名称', null), ['JY2101 学校!B6']],
  ['a count with a word', (book) => type(book, NINE_YEAR, '教师人数', '约40'), ['JY2102 学校!G6']],
  ['a header changed', (book) => book.put('学校', 4, 2, '校名'), ['JY1106 学校!']],
  ['a sheet deleted', (book) => book.sheet('组').cells.clear(), ['JY1106 组!']],
];

describe('a planted mistake', () => {
  it.each(MISTAKES)('is found at its cell: %s', async (_what, plant, expected) => {
    const book = await editedRegistry();
    plant(book);
    const { findings } = await importEdited(book);
    const told = [...new Set(found(findings))].sort();
    expect(told).toEqual([...expected].sort());
  });

  it('leaves no document where it is an error, and leaves it where it is a warning', async () => {
    const wrong = await editedRegistry();
    type(wrong, NINE_YEAR, '学校标识码', '313299000');
    const unusual = await editedRegistry();
    type(unusual, NINE_YEAR, '统一社会信用代码', '1232040046600');
    expect([(await importEdited(wrong)).document, (await importEdited(unusual)).document === null]).toEqual([
      null,
      false,
    ]);
  });

  it('is told together with all others in one pass', async () => {
    const book = await editedRegistry();
    for (const [, plant] of MISTAKES.slice(20, 32)) plant(book);
    const codes = new Set((await importEdited(book)).findings.map(({ code }) => code));
    expect([...codes].sort()).toEqual(['JY1211', 'JY1214', 'JY1215', 'JY1217', 'JY1226', 'JY1235', 'JY2101']);
  });

  it('is told as what it is where a school is to be merged into itself', async () => {
    const book = await editedRegistry();
    type(book, NINE_YEAR, '本年变动', '合并');
    type(book, NINE_YEAR, '并入学校标识码', NINE_YEAR);
    const { findings } = await importEdited(book);
    expect(findings.map(({ code, params }) => [code, params?.['reason']])).toEqual([['JY1219', 'mergerIntoItself']]);
  });

  it('is told in words that name the retired code’s successor', async () => {
    const book = await editedRegistry();
    book.put('基本信息', row(book, '基本信息', '城市代码'), 2, '320482');
    const { findings } = await importEdited(book);
    expect(findings.map((finding) => render(finding, 'zh-CN').message)).toEqual([
      '“城市代码”填的“320482”不能用：这个代码已经停用（金坛市，2015 年停用），现在用 320413 金坛区。',
    ]);
  });
});

describe('last year’s registry', () => {
  it('rolls over with numbers and without waivers', () => {
    const next = nextRegistry(officeRegistry());
    expect([next.schoolYear, next.id, next.issued, next.waivers]).toEqual([
      '2026-2027',
      'test/registry-2026-2027',
      '2026-09-08',
      [],
    ]);
    const [first, second] = next.schools;
    expect(first?.teachers).toEqual(officeRegistry().schools[0]?.teachers);
    expect(second?.groups).toEqual([
      {
        id: 'G01',
        kind: 'researchGroup',
        name: '理化生教研组',
        subjects: ['物理', '化学', '生物学'],
        stage: '初中',
        campus: '东校区',
        existedLastYear: 'yes',
      },
    ]);
    expect(second?.codeHistory).toEqual(['2132990777']);
  });

  it('leaves out groups that have ended, and their place as a parent', () => {
    const school = officeSchool();
    const [research, preparation] = school.groups;
    const ended = officeSchool({ groups: [{ ...research, activeTo: '2026-01-31' }, { ...preparation }] as never });
    const [next] = nextRegistry(officeRegistry({ schools: [ended] })).schools;
    expect(next?.groups.map(({ id, parentGroup }) => [id, parentGroup])).toEqual([['P01', undefined]]);
  });

  it('is compared: schools gone, new, with another code, numbers given to others', async () => {
    const previous = officeRegistry({
      schools: [
        ...officeRegistry().schools,
        officeSchool({ id: '2132990004', name: '旧名小学' }),
        officeSchool({ id: '2132990005', name: '停办小学' }),
        officeSchool({ id: '2132990006', name: '并走小学' }),
      ],
    });
    const registry = officeRegistry({
      schools: [
        ...officeRegistry().schools.slice(0, 1),
        ...officeRegistry().schools.slice(2),
        officeSchool({ id: '2132990014', name: '旧名小学' }),
        officeSchool({ id: '2132990015', name: '新建小学' }),
        officeSchool({ id: '2132990005', name: '停办小学' }),
        officeSchool({ id: '2132990006', name: '并走小学' }),
      ],
      waivers: [],
    });
    const book = await editedRegistry(registry);
    type(book, '2132990005', '本年变动', '撤销');
    type(book, '2132990006', '本年变动', '合并');
    type(book, '2132990006', '并入学校标识码', SCHOOL);
    book.put('教师', row(book, '教师', 'T001'), 4, '王新');
    const { findings, changes } = await importEdited(book, { previous });
    expect(found(findings)).toEqual([
      'JY1220 学校!',
      'JY1221 学校!A8',
      'JY1222 学校!J7',
      'JY1225 学校!F8',
      'JY1223 教师!D5',
    ]);
    expect(
      [changes?.gone, changes?.added, changes?.closed, changes?.merged].map((list) => list?.map(({ id }) => id)),
    ).toEqual([[NINE_YEAR], ['2132990015'], ['2132990005'], ['2132990006']]);
  });

  it('has nothing to say of a school whose former code is given, and drops closed schools with all that is theirs', async () => {
    const registry = officeRegistry({
      schools: [
        officeSchool({ id: '2132990014', codeHistory: [SCHOOL], teachers: [{ id: 'T001', name: '陈平' }] }),
        officeSchool({ id: '2132990005', name: '停办小学' }),
      ],
    });
    const book = await editedRegistry(registry);
    type(book, '2132990005', '本年变动', '撤销');
    const previous = officeRegistry({
      schools: [officeSchool(), officeSchool({ id: '2132990005', name: '停办小学' })],
    });
    const { findings, document, changes } = await importEdited(book, { previous });
    expect(findings).toEqual([]);
    expect(document?.schools.map(({ id }) => id)).toEqual(['2132990014']);
    expect(changes?.recoded.map(({ school, before }) => [school.id, before.id])).toEqual([['2132990014', SCHOOL]]);
  });
});
