import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { answersFor } from '../../.config/scripts/examples/answers.mjs';
import { hasher } from '../../.config/scripts/examples/documents.mjs';
import { baseFiles, makeBases } from '../../.config/scripts/examples/make-base.mjs';
import { cityFiles, makeCity } from '../../.config/scripts/examples/make-city.mjs';
import { resultsFor } from '../../.config/scripts/examples/scored.mjs';
import { digestOf } from '../../src/documents/hasher.js';
import { checkDocument } from '../../src/documents/parse.js';
import type { FormPlan, PlanQuestion } from '../../src/model/form-plan.js';
import type {
  Award,
  Codelist,
  Documents,
  Programme,
  Registry,
  Result,
  School,
} from '../../src/model/generated/documents.js';
import type { RawSheet, RawWorkbook } from '../../src/model/raw-workbook.js';
import { slotName } from '../../src/workbook/form/columns.js';
import { inflateNode } from '../../src/workbook/read/inflate-node.js';
import { readWorkbook } from '../../src/workbook/read/workbook.js';

type Answers = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string | number>>>>>>;

interface Mistake {
  readonly what: string;
  readonly do?: string;
  readonly sheet: string;
  readonly row: string;
  readonly to?: string;
  readonly header?: string;
  readonly typed?: string | number | null;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const EXAMPLES = join(ROOT, 'examples');
const CITY = join(EXAMPLES, 'changzhou-demo');
const BASE = join(EXAMPLES, 'pingdingshan-base');

const json = <T>(...path: readonly string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T;
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

/** What a run over the examples is compared with is made by the run, not by the scripts. */
const isExpectation = (path: string): boolean => path.split(sep).includes('expected');

const jsonFiles = filesBelow(EXAMPLES).filter((path) => path.endsWith('.json') && !isExpectation(path));
const programme = json<Programme>(CITY, 'programme-2025-2026.json');
const registry = json<Registry>(CITY, 'registry-2025-2026.json');
const awards = readdirSync(join(CITY, 'awards-2024-2025')).map((name) => json<Award>(CITY, 'awards-2024-2025', name));
const codes = (list: string): Codelist => json<Codelist>(ROOT, 'schemas/codelists', `${list}.json`);
const city = await makeCity();
const bases = await makeBases();

describe('the documents of the examples', () => {
  const documents = jsonFiles.filter((path) => 'kind' in json<object>(path));

  it('are many', () => {
    expect(documents.length).toBe(33);
  });

  it.each(documents.map((path) => relative(EXAMPLES, path)))('%s follows its schema', async (path) => {
    const document = json<Documents[keyof Documents]>(EXAMPLES, path);
    expect(await checkDocument(document.kind, document, path)).toEqual({ ok: true, value: document, findings: [] });
  });

  it('have ids that are different', () => {
    const ids = documents.map((path) => json<{ id: string }>(path).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    [CITY, cityFiles(city)],
    [BASE, baseFiles(bases)],
  ])('are what the scripts make: %s', (folder, made) => {
    const committed = filesBelow(folder)
      .filter((path) => path.endsWith('.json') && !isExpectation(path))
      .map((path) => relative(folder, path));
    expect(committed.sort()).toEqual([...made.keys()].sort());
    for (const [path, text] of made) expect(readFileSync(join(folder, path), 'utf8'), path).toBe(text);
  });

  it.each([CITY, BASE])('are named by the context of %s', (folder) => {
    const context = json<Record<string, string>>(folder, 'jiaoyan.json');
    expect(Object.values(context).filter((path) => !existsSync(join(folder, path)))).toEqual([]);
    expect(Object.keys(context)).toEqual(expect.arrayContaining(['programme', 'registry']));
  });

  it('hold no number that could be a telephone or an identity card', () => {
    const doubtful = jsonFiles.filter((path) =>
      /(?<![0-9a-f-])(?:1[3-9]\d{9}|\d{17}[\dX])(?![0-9a-f])/.test(readFileSync(path, 'utf8')),
    );
    expect(doubtful).toEqual([]);
  });
});

describe('the applicants of the city', () => {
  const files = readdirSync(join(CITY, 'applicants')).map((name) => name.replace(/\.json$/, ''));

  it('come from seven schools, each teacher once', () => {
    expect(files).toHaveLength(7);
    for (const id of files) {
      const numbers = Object.values(applicantsOf(id)['申报人'] ?? {}).map((row) => row['教师编号']);
      expect(numbers.length).toBeGreaterThanOrEqual(2);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  it('say of their lessons what the workbook of their school says', () => {
    for (const id of files.filter((each) => existsSync(join(CITY, 'answers', `${each}.json`)))) {
      const roster = json<Answers>(CITY, 'answers', `${id}.json`)['教师情况'] ?? {};
      for (const row of Object.values(applicantsOf(id)['申报人'] ?? {})) {
        const own = roster[String(row['教师编号'])] ?? {};
        for (const header of ['公开课', '听课'].flatMap((kind) => [`${kind}节数（上学期）`, `${kind}节数（下学期）`]))
          expect([id, header, row[header]]).toEqual([id, header, own[header]]);
      }
    }
  });

  it('own every result, but for the one that is planted under another number', () => {
    const strangers = files.flatMap((id) => {
      const numbers = Object.values(applicantsOf(id)['申报人'] ?? {}).map((row) => row['教师编号']);
      const owners = Object.entries(applicantsOf(id)['成果清单'] ?? {}).map(
        ([row, cells]) => [row, cells['归属（教师编号）']] as const,
      );
      return owners.filter(([, owner]) => !numbers.includes(owner as string)).map(([row]) => [id, row]);
    });
    expect(strangers).toEqual([['2132990007', 'R002']]);
  });
});

const applicantsOf = (id: string): Answers => json<Answers>(CITY, 'applicants', `${id}.json`);

describe('the programme of the city', () => {
  const [first, second] = programme.calendar.semesters;

  it('has 20 and 19 teaching weeks, the National Day week not among them', () => {
    const teaching = programme.calendar.semesters.map(({ weeks }) => weeks.filter((week) => week.teaching).length);
    expect(teaching).toEqual([20, 19]);
    expect(first?.weeks.filter((week) => !week.teaching)).toEqual([
      { number: 5, from: '2025-10-01', to: '2025-10-08', teaching: false },
    ]);
    const mayDay = second?.weeks.find(({ from, to }) => from <= '2026-05-01' && to >= '2026-05-01');
    expect(mayDay?.teaching).toBe(true);
  });

  it('has weeks and months that follow one another without gaps', () => {
    const next = (date: string): string => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
    for (const { weeks, months } of programme.calendar.semesters) {
      expect(weeks.map((week) => week.number)).toEqual(weeks.map((_, index) => index + 1));
      for (const periods of [weeks, months]) {
        expect(periods.slice(1).map((period) => period.from)).toEqual(
          periods.slice(0, -1).map((period) => next(period.to)),
        );
      }
    }
  });

  it('grades the 教研组 for the award and lets the 备课组 look at themselves; the year before it was the other way', () => {
    const purposes = (year: string) =>
      json<Programme>(CITY, `programme-${year}.json`)
        .entries.slice(0, 3)
        .map(({ purpose }) => purpose);
    expect(purposes('2025-2026')).toEqual(['award', 'award', 'self-check']);
    expect(purposes('2024-2025')).toEqual(['award', 'self-check', 'award']);
  });

  it('lets schools and persons get a title, the latter by a workbook of their own', () => {
    expect(programme.entries.slice(3)).toEqual([
      { standard: 'changzhou-2023/demonstration-school', purpose: 'award', nominated: false },
      { standard: 'changzhou-2023/contributor', purpose: 'award', nominated: true },
    ]);
    expect(programme.applications).toEqual([
      { form: 'changzhou-2023/contributor-form', standard: 'changzhou-2023/contributor', award: 'contributor' },
    ]);
    const named = programme.entries.map(({ standard }) => standard);
    expect(programme.targets.filter(({ standard = '' }) => !named.includes(standard))).toEqual([]);
  });

  it('has the targets of the policy', () => {
    expect(programme.targets.map(({ award, count, by, clause }) => [award, count, by, clause])).toEqual([
      ['excellent-research-group', 200, 2026, 'CZ三3'],
      ['excellent-preparation-group', 400, 2026, 'CZ三3'],
      ['contributor', 300, 2026, 'CZ三3'],
      ['demonstration-school', 100, 2026, 'CZ三4'],
    ]);
  });
});

const groupsOf = (school: School, kind: string) => school.groups.filter((group) => group.kind === kind);
const named = (name: string): School => registry.schools.find((school) => school.name === name) as School;

describe('the registry of the city', () => {
  const categories = new Map(codes('school-type').entries.map((entry) => [entry.code, entry.attributes?.['category']]));

  it('has 26 schools of all categories but kindergartens in all reporting units', () => {
    expect(registry.schools).toHaveLength(26);
    expect(new Set(registry.schools.map((school) => school.unit))).toEqual(
      new Set(programme.reportingUnits.map(({ id }) => id)),
    );
    expect(new Set(registry.schools.map((school) => categories.get(school.schoolType)))).toEqual(
      new Set(['小学', '初中', '九年一贯', '完中', '高中', '十二年一贯', '特教', '中职']),
    );
  });

  it('has school codes of the province that agree with the type and are not given out', () => {
    for (const { id, schoolType } of registry.schools)
      expect(id).toMatch(new RegExp(`^${schoolType.slice(0, 2)}3299\\d{4}$`));
    expect(new Set(registry.schools.map(({ id }) => id)).size).toBe(26);
  });

  it('has between 4 and 13 教研组 a school, some for several subjects, all subjects from the code list', () => {
    const known = new Set(codes('subject').entries.map((entry) => entry.zh));
    const research = registry.schools.map((school) => groupsOf(school, 'researchGroup'));
    expect(research.every((groups) => groups.length >= 4 && groups.length <= 13)).toBe(true);
    const subjects = research.flat().map((group) => group.subjects ?? []);
    expect(subjects.flat().filter((subject) => !known.has(subject))).toEqual([]);
    expect(subjects.filter((list) => list.length > 1).length).toBeGreaterThan(20);
  });

  it('has 备课组 under a 教研组 everywhere but in the village school', () => {
    for (const school of registry.schools) {
      const ids = groupsOf(school, 'researchGroup').map((group) => group.id);
      for (const group of groupsOf(school, 'preparationGroup')) expect(ids).toContain(group.parentGroup);
    }
    const without = registry.schools.filter((school) => groupsOf(school, 'preparationGroup').length === 0);
    expect(without.map(({ name, teacherCount }) => [name, teacherCount])).toEqual([['稻香源小学', 18]]);
  });

  it('has one new school, three groups that began in February, one waiver', () => {
    expect(registry.schools.filter((school) => school.existedLastYear === 'no').map(({ name }) => name)).toEqual([
      '芦花荡小学',
    ]);
    const late = registry.schools.flatMap((school) => school.groups.filter((group) => group.activeFrom !== undefined));
    expect(late.map(({ activeFrom, existedLastYear }) => [activeFrom, existedLastYear])).toEqual(
      Array.from({ length: 3 }, () => ['2026-02-24', 'no']),
    );
    expect(registry.waivers.map(({ subject, standard, indicator }) => [subject, standard, indicator])).toEqual([
      [named('稻香源小学').id, 'changzhou-2023/school-quality', 'C6'],
    ]);
  });

  it('carries teachers over whose groups exist', () => {
    const carried = registry.schools.filter((school) => school.teachers !== undefined);
    expect(carried).toHaveLength(5);
    for (const { groups, teachers } of carried) {
      const known = new Set<unknown>([...groups.map((group) => group.id), 'none', undefined]);
      const named = teachers?.flatMap(({ facts }) => [facts?.['researchGroup'], facts?.['preparationGroup']]) ?? [];
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

describe('what last year left', () => {
  it('is awards of four kinds held by groups, teachers and schools of the registry', () => {
    const counts = (kind: string) => awards.filter(({ award }) => award === kind).length;
    expect(programme.targets.map(({ award }) => counts(award))).toEqual([9, 7, 5, 3]);
    for (const { subject } of awards) {
      const school = registry.schools.find(({ id }) => id === subject.school);
      const names = [
        school?.name,
        ...(school?.groups ?? []).map(({ name }) => name),
        ...(school?.teachers ?? []).map(({ name }) => name),
      ];
      expect(names).toContain(subject.name);
      expect(school?.unit).toBe(subject.unit);
    }
  });

  it('is three results that refer to the programme and standards as they are', () => {
    const folder = join(CITY, 'results-2024-2025');
    const results = readdirSync(folder).map((name) => json<Result>(folder, name));
    expect(results).toHaveLength(3);
    const past = json<Programme>(CITY, 'programme-2024-2025.json');
    for (const result of results) {
      expect(result.programme).toEqual({ id: past.id, sha256: digestOf(hasher, past) });
      const standard = json<object>(ROOT, 'schemas/standards', `${result.standard.id}.json`);
      expect(result.standard.sha256).toBe(digestOf(hasher, standard));
      expect(result.grade).toBe('excellent');
    }
  });
});

/** `sheet/row/header` of every cell that a plan asks, with the question. */
function askedCells(plan: FormPlan): ReadonlyMap<string, PlanQuestion | Omit<PlanQuestion, 'by'>> {
  const cells = new Map<string, PlanQuestion | Omit<PlanQuestion, 'by'>>();
  for (const sheet of plan.sheets) {
    if (sheet.kind === 'fixed') {
      for (const { key, question, note } of sheet.rows) {
        if (question) cells.set(`${sheet.name}/${key}/填写`, question);
        if (note) cells.set(`${sheet.name}/${key}/${note.header}`, note);
      }
    } else if (sheet.kind === 'open') {
      for (const row of sheet.rows) {
        for (const { header, question, for: grains } of sheet.columns) {
          if (question && (grains?.includes(row.grain) ?? true))
            cells.set(`${sheet.name}/${row.id}/${header}`, question);
        }
      }
    } else if (sheet.kind === 'nomination') {
      for (const { standard, rows, slots } of sheet.blocks) {
        for (const { key, question, note } of rows) {
          for (let slot = 0; slot < slots; slot += 1) {
            if (question) cells.set(`${sheet.name}/${standard}|${key}/${slotName(slot)}`, question);
            if (note) cells.set(`${sheet.name}/${standard}|${key}/${note.header}（${slotName(slot)}）`, note);
          }
        }
      }
    }
  }
  return cells;
}

const typedCells = (answers: Answers): readonly (readonly [string, string | number])[] =>
  Object.entries(answers).flatMap(([sheet, rows]) =>
    Object.entries(rows).flatMap(([row, cells]) =>
      Object.entries(cells).map(([header, value]) => [`${sheet}/${row}/${header}`, value] as const),
    ),
  );

interface Filled {
  readonly id: string;
  readonly plan: FormPlan;
  readonly answers: Answers;
}

const answered: readonly Filled[] = [
  ...city.schools
    .filter(({ answers }) => answers !== null)
    .map(({ school, plan, answers }) => ({ id: school.id, plan, answers }) as Filled),
  ...bases.bases.map(({ id, plan, answers }) => ({ id, plan, answers }) as Filled),
];
const planted = new Map(
  json<{ file: string; mistakes: Mistake[] }[]>(CITY, 'filled/mistakes.json').map(({ file, mistakes }) => [
    file.slice(0, 10),
    mistakes,
  ]),
);
const cellOf = ({ sheet, row, header }: Mistake): string => `${sheet}/${row}/${header}`;

describe('the answers', () => {
  it('are there for all subjects but two schools, as a workbook or as a file', () => {
    const unreported = ['星槎中学', '远汀初级中学'].map((name) => named(name).id);
    const reported = registry.schools.map(({ id }) => id).filter((id) => !unreported.includes(id));
    const stems = (folder: string, ending: string) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length));
    const filled = stems(join(CITY, 'filled'), '.xlsx');
    const left = stems(join(CITY, 'answers'), '.json');
    expect([...filled, ...left].sort()).toEqual([...reported].sort());
    expect([filled.length, left.length]).toEqual([10, 14]);
  });

  it.each(answered)('of $id are for cells that its form asks, of the right kind', ({ id, plan, answers }) => {
    const asked = askedCells(plan);
    const wrongOnPurpose = new Set((planted.get(id) ?? []).map(cellOf));
    for (const [cell, value] of typedCells(answers)) {
      const question = asked.get(cell);
      expect(question, cell).toBeDefined();
      if (question && !wrongOnPurpose.has(cell)) expect(fits(plan, question, value), `${cell}: ${value}`).toBe(true);
    }
  });

  it.each(answered.filter(({ plan }) => plan.subject.grain === 'school'))(
    'of $id name evidence for every indicator of the school',
    ({ plan, answers }) => {
      const wanted =
        plan.lists['indicators']?.filter(({ code }) => code.startsWith('changzhou-2023/school-quality#')) ?? [];
      const given = Object.values(answers['佐证目录'] ?? {}).map((row) => row['对应指标']);
      expect(wanted.length).toBeGreaterThan(30);
      expect(wanted.filter(({ zh }) => !given.includes(zh))).toEqual([]);
    },
  );
});

describe('the schools', () => {
  const stamp = { issued: '2026-07-03', issuer: programme.issuer, producer: programme.producer, lang: 'zh-CN' };
  const ownResults = city.schools
    .filter(({ profile }) => profile !== 'unreported')
    .map((entry) => ({
      profile: entry.profile,
      name: entry.school.name,
      result: resultsFor(
        { assessment: city.assessment, ...entry },
        { seed: 'changzhou-demo', profile: entry.profile, stamp },
      )[0] as Result,
    }));

  it.each(ownResults)('$name is graded as its profile $profile says', ({ profile, result }) => {
    const grades: Readonly<Record<string, readonly (string | null)[]>> = {
      excellent: ['excellent'],
      good: ['good', 'excellent'],
      weak: ['qualified', 'unqualified'],
      'with-blanks': [null],
    };
    expect(grades[profile]).toContain(result.grade);
    expect(result.blankIndicators.length > 0).toBe(profile === 'with-blanks');
  });

  it('spread over all grades', () => {
    expect(new Set(ownResults.map(({ result }) => result.grade))).toEqual(
      new Set(['excellent', 'good', 'qualified', 'unqualified', null]),
    );
  });

  it('answer the same every time, and differently with another seed', () => {
    const entry = city.schools[0] as (typeof city.schools)[number];
    const answers = (seed: string): unknown => answersFor({ ...city.assessment, ...entry }, seed, 'good');
    expect(answers('a')).toEqual(answers('a'));
    expect(answers('b')).not.toEqual(answers('a'));
  });
});

/** Whether a value is what the question takes, without any mending. */
function fits(plan: FormPlan, { type }: Pick<PlanQuestion, 'type'>, value: string | number): boolean {
  if (type.kind === 'count' || type.kind === 'decimal') return Number.isInteger(value) && Number(value) >= 0;
  if (type.kind === 'date') return /^20\d\d-\d\d-\d\d$/.test(String(value));
  if (type.kind === 'weeks') return /^\d+(,\d+)*$/.test(String(value));
  if (type.kind === 'text') return typeof value === 'string' && value !== '' && value.length <= (type.max ?? 500);
  if (type.kind !== 'choice') return false;
  return (plan.lists[type.list] ?? []).some(
    ({ zh, aliases }) => zh === value || (aliases ?? []).includes(String(value)),
  );
}

const openBook = (path: string): RawWorkbook => {
  const outcome = readWorkbook(readFileSync(path), { inflate: inflateNode });
  if (!outcome.ok) expect.fail(JSON.stringify(outcome.findings));
  return outcome.value;
};

const textAt = (sheet: RawSheet, row: number, column: number): string => {
  const value = sheet.rows.get(row)?.get(column)?.value;
  if (value?.type === 'number') return value.date ?? String(value.value);
  return value == null ? '' : String(value.value);
};

/** `row/header` → text of every cell below the header row; the first of two rows with the same number. */
function cellsByName(sheet: RawSheet): ReadonlyMap<string, string> {
  const numbers = [...sheet.rows.keys()].sort((a, b) => a - b);
  const header = numbers.find((row) => /^(编号|行标识)/.test(textAt(sheet, row, 1))) ?? 0;
  const columns = [...(sheet.rows.get(header)?.keys() ?? [])];
  const cells = new Map<string, string>();
  for (const row of numbers.filter((each) => each > header)) {
    for (const column of columns) {
      const name = `${textAt(sheet, row, 1)}/${textAt(sheet, header, column)}`;
      if (!cells.has(name)) cells.set(name, textAt(sheet, row, column));
    }
  }
  return cells;
}

const filledPath = (id: string): string => join(id.startsWith('JD') ? BASE : CITY, 'filled', `${id}.xlsx`);
const filledBooks = answered.filter(({ id }) => existsSync(filledPath(id)));

describe('the workbooks filled in by real programs', () => {
  it('were saved by LibreOffice and by openpyxl', () => {
    const programs = filledBooks.map(({ id }) => openBook(filledPath(id)).application ?? '');
    expect(programs.filter((name) => name.startsWith('LibreOffice'))).toHaveLength(8);
    expect(programs.filter((name) => !name.startsWith('LibreOffice'))).toHaveLength(3);
  });

  it.each(filledBooks)('$id.xlsx is the form of its subject as it is issued today', ({ id, plan }) => {
    const system = openBook(filledPath(id)).sheets.find(({ name }) => name === '_jiaoyan') as RawSheet;
    const lines = new Map([...system.rows.keys()].map((row) => [textAt(system, row, 1), textAt(system, row, 2)]));
    expect([lines.get('subject'), lines.get('layout')]).toEqual([plan.subject.id, plan.layoutDigest]);
  });

  it.each(filledBooks)('$id.xlsx holds every answer as it was typed', ({ id, answers }) => {
    const renamed = new Map(
      (planted.get(id) ?? []).filter((each) => each.do === 'rename-sheet').map(({ sheet, to }) => [sheet, to]),
    );
    const book = openBook(filledPath(id));
    for (const [name, rows] of Object.entries(answers)) {
      const sheet = book.sheets.find((each) => each.name === (renamed.get(name) ?? name)) as RawSheet;
      const cells = cellsByName(sheet);
      const typed = typedCells({ '': rows }).map(([cell, value]) => [cell.slice(1), String(value)]);
      expect(typed.map(([cell]) => [cell, cells.get(cell as string)])).toEqual(typed);
    }
  });

  it('hold the planted row copy: the number stands twice', () => {
    const [copied] = planted.get(named('梧桐渡小学').id) ?? [];
    const sheet = openBook(filledPath(named('梧桐渡小学').id)).sheets.find(
      ({ name }) => name === copied?.sheet,
    ) as RawSheet;
    const numbers = [...sheet.rows.keys()].map((row) => textAt(sheet, row, 1));
    expect([numbers.filter((each) => each === copied?.row).length, numbers.includes(copied?.to ?? '')]).toEqual([
      2,
      false,
    ]);
  });
});
