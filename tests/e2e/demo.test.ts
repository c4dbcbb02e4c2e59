import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnualReport } from '../../src/model/annual-report.js';
import type { Findings, Registry, Result, Rollup } from '../../src/model/generated/documents.js';
import { attachments } from '../../src/signature/pdf/attachments.js';
import { accessibilityViolations, openBrowser, openFile } from '../support/browser.js';
import { EXAMPLES, expectCommitted, jiaoyan, type Ran, readJson, temporaryFolder } from '../support/cli.js';
import { filesUnder, namesFound, teacherNames } from '../support/published-names.js';
import { paperText, withoutDigests, workbookText } from '../support/published-text.js';
import { requireTool } from '../support/tools.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const FOLDERS = ['filled', 'findings', 'forms', 'keys', 'papers', 'reports', 'results', 'rollup', 'workspace'];

/** Processor time, which does not depend on what else the machine is doing. */
const MOST_SECONDS = 180;

const folder = temporaryFolder('demo');
const registry = readJson<Registry>(join(CITY, 'registry-2025-2026.json'));
const reporting = registry.schools.filter(({ name }) => !['星槎中学', '远汀初级中学'].includes(name));

/** Schools from which teachers apply for an award in a workbook of their own. */
const applying = readdirSync(join(CITY, 'applicants')).map((name) => name.replace(/\.json$/, ''));

let run: Ran;
let seconds: number;
let results: readonly Result[];
let rollup: Rollup;

/** Makes a run of Node write the processor time it took into a file. */
function notingTime(file: string): Record<string, string> {
  const used = '(process.cpuUsage().user+process.cpuUsage().system)/1e6';
  const code = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(file)},String(${used})))`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

const below = (...path: readonly string[]): readonly string[] =>
  readdirSync(folder.at(...path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

beforeAll(async () => {
  const timing = temporaryFolder('demo-time');
  run = await jiaoyan(['demo', '--out', folder.path], { env: notingTime(timing.at('seconds')) });
  seconds = Number(readFileSync(timing.at('seconds'), 'utf8'));
  timing.remove();
  results = below('results')
    .filter((path) => path.endsWith('.json'))
    .map((path) => readJson<Result>(path));
  rollup = readJson<Rollup>(folder.at('rollup', 'rollup.json'));
}, 600_000);
afterAll(() => folder.remove());

describe('the demonstration', () => {
  it('ends within three minutes and makes all its folders', () => {
    expect([run.code, readdirSync(folder.path).sort()]).toEqual([0, ['.jiaoyan-demo', ...FOLDERS]]);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  });

  it('tells its fifteen steps on stderr without a trace of the progress bar, and on stdout where to look', () => {
    const steps = [
      '发表',
      '填报',
      '校验',
      '计分',
      '报告',
      '核对',
      '汇总',
      '接收',
      '复评',
      '抽查',
      '认定',
      '上报',
      '印发',
      '年度',
      '核查',
    ];
    const lines = run.stderr.trimEnd().split('\n');
    expect(lines.map((line) => /^(\d+)\. (..)(?:报告)?[：通]/.exec(line)?.slice(1))).toEqual(
      steps.map((step, place) => [String(place + 1), step]),
    );
    expect(run.stderr).not.toMatch(/[\r█░\u001B]/);
    expect(run.stdout).toBe(
      `全部写在 ${folder.path}。从 ${folder.at('reports')} 里的 PDF 和 ${folder.at('rollup', 'rollup.xlsx')} 看起。\n`,
    );
  });

  it('issues a form to every school of the registry, named after it', () => {
    expect([...below('forms').map((path) => path.slice(folder.at('forms').length + 1))].sort()).toEqual(
      registry.schools.map(({ id, name }) => `${id}-${name}.xlsx`).sort(),
    );
  });

  it('checks every workbook that was handed in', () => {
    const { files, summary } = readJson<Findings>(folder.at('findings', 'findings.json'));
    const applicants = registry.schools
      .filter(({ id }) => applying.includes(id))
      .map(({ id, name }) => `${id}-${name}-突出贡献者申报.xlsx`);
    const names = [...reporting.map(({ id }) => `${id}.xlsx`), ...applicants];
    expect(files.map(({ file }) => file).sort()).toEqual(names.sort());
    expect(summary.files).toBe(31);
    const text = readFileSync(folder.at('findings', 'findings.txt'), 'utf8');
    expect(run.stderr).toContain(`3. 校验：${text.trimEnd().split('\n').at(-1)}问题清单在`);
  });

  it('keeps the private key to its owner', () => {
    expect(readdirSync(folder.at('keys')).sort()).toEqual(['cert.pem', 'key.pem']);
    expect(readFileSync(folder.at('keys', 'key.pem'), 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  });
});

/** An exact number, read from a text such as `3`, `2.5` or `11/12`; no part of the program that is tested. */
interface Exact {
  readonly over: bigint;
  readonly under: bigint;
}

function exact(text: string): Exact {
  const [over = '0', under = '1'] = text.split('/');
  const [whole = '0', part = ''] = over.split('.');
  return { over: BigInt(whole + part), under: BigInt(under) * 10n ** BigInt(part.length) };
}

const plus = (a: Exact, b: Exact): Exact => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });
const equals = (a: Exact, b: Exact): boolean => a.over * b.under === b.over * a.under;
const sumOf = (texts: readonly string[]): Exact => texts.map(exact).reduce(plus, { over: 0n, under: 1n });

/** Half-up to two decimals, for numbers of at least 0. */
function printed({ over, under }: Exact): string {
  const cents = (over * 200n + under) / (under * 2n);
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}

const points = new Map(
  ['school-quality', 'research-group', 'preparation-group', 'contributor'].flatMap((name) => {
    const { id, indicators } = readJson<{
      id: string;
      indicators: readonly { id: string; points: string; key: boolean }[];
    }>(join(EXAMPLES, `../schemas/standards/changzhou-2023/${name}.json`));
    return indicators.map((entry) => [`${id}#${entry.id}`, entry] as const);
  }),
);

const ORDER = ['excellent', 'good', 'qualified', 'unqualified'];

describe('the results', () => {
  const ofSchools = () => results.filter(({ subject }) => subject.grain !== 'person');

  it('are there for each of the 24 schools, for all its groups', () => {
    const groups = (school: Registry['schools'][number]) => school.groups.map(({ id }) => id);
    const expected = reporting.flatMap((school) => [school.id, ...groups(school)].map((id) => `${school.id}/${id}`));
    expect(
      ofSchools()
        .map(({ school, subject }) => `${school.id}/${subject.id}`)
        .sort(),
    ).toEqual(expected.sort());
  });

  it('are there for each of the 18 persons who apply, from 7 schools', () => {
    const persons = results.filter(({ subject }) => subject.grain === 'person');
    expect(persons).toHaveLength(18);
    expect(new Set(persons.map(({ school }) => school.id))).toEqual(new Set(applying));
  });

  it('say in a table what the city expects', () => {
    expectCommitted(join(CITY, 'expected', 'scores.txt'), readFileSync(folder.at('results', 'scores.txt'), 'utf8'));
  });

  const complete = () => results.filter(({ base }) => base !== null);

  it('have base scores that are the awards scaled to 100, exactly and as printed', () => {
    expect(complete().length).toBeGreaterThan(70);
    for (const { id, standard, indicators, applicablePoints, base, basePrinted } of complete()) {
      const scored = indicators.filter(({ status }) => status === 'scored');
      const awarded = sumOf(scored.map((entry) => entry.awarded as string));
      const possible = sumOf(scored.map((entry) => points.get(`${standard.id}#${entry.id}`)?.points as string));
      const scaled = { over: awarded.over * possible.under * 100n, under: awarded.under * possible.over };
      expect(equals(scaled, exact(base as string)), id).toBe(true);
      expect([printed(possible), printed(scaled)]).toEqual([applicablePoints, basePrinted]);
    }
  });

  it('have totals that are base plus bonus minus deductions', () => {
    for (const { base, bonusTotal, deductionTotal, total, totalExact } of complete()) {
      const minus = exact(deductionTotal);
      const sum = plus(plus(exact(base as string), exact(bonusTotal as string)), { ...minus, over: -minus.over });
      expect(equals(sum, exact(totalExact as string))).toBe(true);
      expect(total).toBe(printed(sum));
    }
  });

  it('have the grade of the printed score, or the next one where a key indicator stays under nine tenths', () => {
    for (const { standard, indicators, gradeScore, grade, guardFailed, effective } of complete()) {
      const band = effective.grades.find(({ min }) => Number(gradeScore) >= Number(min))?.code as string;
      const missed = indicators.filter(({ id, printed: award }) => {
        const own = points.get(`${standard.id}#${id}`);
        return own?.key === true && award !== null && Number(award) < 0.9 * Number(own.points) - 1e-9;
      });
      expect(guardFailed).toEqual(missed.map(({ id }) => id));
      expect(grade).toBe(band === 'excellent' && missed.length > 0 ? 'good' : band);
    }
  });

  it('are withheld, never 0, where something is blank or nobody applied', () => {
    const withheld = results.filter(({ base }) => base === null);
    const numbers = withheld.map(({ base, basePrinted, gradeScore, total, totalExact, grade }) =>
      [base, basePrinted, gradeScore, total, totalExact, grade].every((value) => value === null),
    );
    expect(new Set(numbers)).toEqual(new Set([true]));
    const reasons = withheld.map(
      ({ status, blankIndicators }) => status === 'not-applied' || blankIndicators.length > 0,
    );
    expect(new Set(reasons)).toEqual(new Set([true]));
  });

  it('carry histograms, and no number or name of a teacher', () => {
    const people = new Set(
      registry.schools.flatMap(({ teachers }) => (teachers ?? []).map(({ name }) => name as string)),
    );
    expect(people.size).toBeGreaterThan(100);
    for (const result of results) {
      const text = JSON.stringify({
        ...result,
        indicators: result.indicators.map((entry) => ({ ...entry, blanks: [] })),
      });
      if (result.subject.grain !== 'person') expect(text).not.toMatch(/"T\d{3}/);
      expect([...people].filter((name) => text.includes(name))).toEqual([]);
    }
  });
});

describe('the reports', () => {
  it('are there for every school and every nominated group, and only for them', () => {
    const expected = results
      .filter(({ status }) => status === 'scored')
      .map(({ school, subject, standard }) => {
        const kind = standard.id.split('/')[1];
        return `${school.id}/${kind}${subject.id === school.id ? '' : `-${subject.id}`}.pdf`;
      });
    expect(
      below('reports')
        .map((path) => path.slice(folder.at('reports').length + 1))
        .sort(),
    ).toEqual(expected.sort());
  });

  it('are all verified: the sentence of the step says how many', () => {
    expect(run.stderr).toContain(`核对：${below('reports').length} 份报告签名有效、内容未改动、重新计算一致。`);
  });
});

describe('the roll-up', () => {
  it('counts every school once, and names those that have not reported', () => {
    const due = (unit: string) => registry.schools.filter((school) => school.unit === unit);
    for (const { unit, due: count, assessed, missing } of rollup.coverage) {
      const absent = due(unit).filter((school) => !reporting.includes(school));
      expect([count, assessed, missing]).toEqual([
        due(unit).length,
        due(unit).length - absent.length,
        absent.map(({ id, name }) => ({ id, name })),
      ]);
    }
    expect(rollup.coverage.reduce((sum, { due: count }) => sum + count, 0)).toBe(26);
    expect(rollup.coverage.flatMap(({ missing }) => missing.map(({ name }) => name))).toEqual([
      '星槎中学',
      '远汀初级中学',
    ]);
  });

  it('counts every subject of every standard once, whatever the levels above made of its grade', () => {
    for (const standard of new Set(rollup.grades.map((cell) => cell.standard))) {
      const own = results.filter((result) => result.standard.id === standard);
      const cells = rollup.grades.filter((cell) => cell.standard === standard);
      const total = (count: (cell: (typeof cells)[number]) => number) =>
        cells.reduce((sum, cell) => sum + count(cell), 0);
      const withheld = total((cell) => cell.withheld ?? 0);
      const graded = ORDER.reduce((sum, grade) => sum + total(({ counts }) => counts[grade] ?? 0), 0);
      expect(graded + withheld).toBe(own.filter(({ status }) => status === 'scored').length);
      // A reviewer may judge what the school left blank, never the other way round.
      expect(withheld).toBeLessThanOrEqual(
        own.filter(({ status, grade }) => status === 'scored' && grade === null).length,
      );
    }
  });

  it('counts the titles that were granted, and keeps this year’s candidates apart; 备课组 are not assessed for it this year', () => {
    const excellent = (name: string) =>
      rollup.grades
        .filter(({ standard }) => standard === `changzhou-2023/${name}`)
        .reduce((sum, { counts }) => sum + (counts['excellent'] ?? 0), 0);
    expect(
      rollup.targets.map(({ award, target, awarded, candidates, remaining }) => [
        award,
        target,
        awarded,
        candidates,
        remaining,
      ]),
    ).toEqual([
      ['excellent-research-group', 200, 19, excellent('research-group'), 181],
      ['excellent-preparation-group', 400, 7, null, 393],
      ['contributor', 300, 5, excellent('contributor'), 295],
      // Decided on the assessment of the school.
      ['demonstration-school', 100, 6, excellent('school-quality'), 94],
    ]);
  });

  it('is a workbook that another program reads, with numbers that are numbers', () => {
    const book = XLSX.read(readFileSync(folder.at('rollup', 'rollup.xlsx')));
    const rows = (name: string) =>
      XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name] as XLSX.WorkSheet, { header: 1 });
    expect(book.SheetNames).toEqual([
      '上报情况',
      '校本教研质量等级评估（学校）',
      '优秀教研组标准',
      '优秀备课组标准',
      '校本教研突出贡献者标准',
      '各类学校上报',
      '等级合计与总分',
      '指标难度',
      '各单位得分率',
      '层级差距',
      '与上年比较',
      '目标进展',
      '年度进度与推算',
      '未报学校',
      '排名 校本教研质量等级评估（学校）',
      '排名 优秀教研组',
      '排名 优秀备课组标准',
      '排名 校本教研示范校',
      '排名 突出贡献者',
      '说明',
    ]);
    expect(rows('上报情况').slice(3)).toEqual(
      rollup.coverage.map(({ name, due, assessed, complete }) => [
        name,
        due,
        assessed,
        complete,
        due - assessed,
        assessed / due,
      ]),
    );
    // What is not assessed this year has a blank cell, not a 0.
    const targets = rollup.targets.map(({ zh, target, by, awarded, remaining, candidates }) =>
      [zh, target, by, awarded, remaining, candidates].filter((value) => value !== null),
    );
    expect(rows('目标进展').slice(3)).toEqual(targets);
    expect(rows('未报学校').slice(2)).toEqual([
      ['金坛区', '3432990017', '星槎中学'],
      ['常州经开区', '3132990022', '远汀初级中学'],
    ]);
    const cells = rollup.grades.filter(({ standard }) => standard === 'changzhou-2023/research-group');
    expect(
      rows('优秀教研组标准')
        .slice(3)
        .map((row) => row.slice(2)),
    ).toEqual(
      cells.map(({ counts, withheld, notApplied }) => [
        ...ORDER.map((grade) => counts[grade] ?? 0),
        withheld,
        notApplied,
      ]),
    );
  });

  it('is published as paper, page and list: the paper carries the roll-up, the page its data', () => {
    const rollupFile = readFileSync(folder.at('rollup', 'rollup.json'), 'utf8');
    const page = readFileSync(folder.at('rollup', 'index.html'), 'utf8');
    const data = /<script type="application\/json" id="report">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    const report = JSON.parse(data) as AnnualReport;
    expect(report.rollup).toEqual(JSON.parse(rollupFile));
    expect(report.schools).toHaveLength(24);
    expect(report.method.samples.map(({ seed }) => seed)).toEqual(['07 15 22 26 31 33 05']);
    const paper = readFileSync(folder.at('rollup', 'annual-report.pdf'));
    expect(attachments(paper).map(({ name, data: bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['rollup.json', rollupFile],
    ]);
    const rows = readFileSync(folder.at('rollup', 'ranking.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows.length).toBeGreaterThan(100);
  });

  it.runIf(requireTool('chromium'))(
    'is a page that opens in a browser by itself, with everything that happened in the year',
    async () => {
      const browser = await openBrowser();
      const { page, requests, mistakes } = await openFile(browser, folder.at('rollup', 'index.html'));
      await page.waitForSelector('#indicators svg path', { state: 'attached' });
      expect([requests, mistakes]).toEqual([[`file://${folder.at('rollup', 'index.html')}`], []]);
      expect(await page.locator('main section').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
        'targets',
        'coverage',
        'grades',
        'ranking',
        'indicators',
        'gaps',
        'changes',
        'schools',
        'method',
      ]);
      // How many groups nobody nominated is known in the workspace as it is in the folder of results.
      await page.locator('#grades select').first().selectOption('changzhou-2023/research-group');
      const rows = page.locator('#grades table tbody tr');
      const headers = await page.locator('#grades th button').allTextContents();
      const city = await rows.last().locator('th, td').allTextContents();
      const groups = results.filter(({ standard }) => standard.id === 'changzhou-2023/research-group');
      const left = groups.filter(({ status }) => status === 'not-applied').length;
      expect([city[1], city[headers.indexOf('未申报')]]).toEqual([String(groups.length), String(left)]);
      await page.locator('#ranking a', { hasText: '青果路实验小学' }).first().click();
      await page.waitForSelector('#chosen');
      expect(await page.locator('#schools').textContent()).toContain('依据');
      await page.setViewportSize({ width: 400, height: 800 });
      await page.waitForTimeout(400);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(400);
      expect(await accessibilityViolations(page)).toEqual([]);
      await browser.close();
    },
    120_000,
  );

  it('says in every form what the city expects, with no sentence that ends twice', async () => {
    const texts = new Map([
      ['rollup-xlsx.txt', workbookText(folder.at('rollup', 'rollup.xlsx'))],
      ['annual-ranking.csv', withoutDigests(readFileSync(folder.at('rollup', 'ranking.csv'), 'utf8'))],
      ['rollup.json', withoutDigests(readFileSync(folder.at('rollup', 'rollup.json'), 'utf8'))],
    ]);
    if (requireTool('pdftotext'))
      texts.set('annual-report.txt', await paperText(folder.at('rollup', 'annual-report.pdf')));
    for (const [name, text] of texts) expectCommitted(join(CITY, 'expected', 'published', name), text);
    expect(texts.get('annual-report.txt') ?? '').not.toMatch(/[。，；：、][。，；：、]/);
  });

  it('says as text what the city expects', () => {
    expectCommitted(join(CITY, 'expected', 'rollup.txt'), readFileSync(folder.at('rollup', 'rollup.txt'), 'utf8'));
  });
});

describe('what is published of the year', () => {
  const names = teacherNames(registry);
  const published = (name: string): string => folder.at('published', name);

  beforeAll(async () => {
    const of = ['--workspace', folder.at('workspace'), '--public'];
    const lists = ['--csv', published('lists.csv'), '--xlsx', published('lists.xlsx')];
    mkdirSync(folder.at('published'));
    const runs = [
      await jiaoyan(['report', 'annual', ...of, '--out', published('annual')]),
      await jiaoyan(['rank', ...of, ...lists]),
      await jiaoyan(['rollup', ...of, '--out', published('rollup.json'), '--xlsx', published('rollup.xlsx')]),
    ];
    for (const [place, { stdout, stderr }] of runs.entries()) writeFileSync(published(`${place}.txt`), stdout + stderr);
  }, 180_000);
  afterAll(() => rmSync(folder.at('published'), { recursive: true, force: true }));

  it.runIf(requireTool('pdftotext'))('names no teacher: lists, page, paper, workbook, data, notice, papers', () => {
    const notices = filesUnder(folder.at('workspace', '认定')).filter((path) => basename(path).startsWith('公示'));
    expect([names.length > 100, notices.length]).toEqual([true, 3]);
    const files = [...filesUnder(folder.at('published'), folder.at('papers')), ...notices];
    expect(namesFound(files, names)).toEqual([]);
  });

  it('lists every title that it counts, on the day of the report', () => {
    const { targets, issued } = readJson<Rollup>(published('annual/rollup.json'));
    const lines = readFileSync(published('annual/ranking.csv'), 'utf8').trimEnd().split('\r\n');
    expect(targets.map(({ zh }) => lines.filter((line) => line.startsWith(`${zh},`)).length)).toEqual([19, 7, 5, 6]);
    expect([issued, targets.map(({ awarded }) => awarded)]).toEqual(['2026-07-14', [19, 7, 5, 6]]);
    expect(readFileSync(published('lists.csv'), 'utf8')).toBe(`${lines.join('\r\n')}\r\n`);
  });
});

describe('the ranking of the results', () => {
  /** The digests change with the version of the program, the ranks do not. */
  const withoutDigests = (csv: string): string => csv.replaceAll(/,[^,\r\n]*(?=\r\n)/g, '');

  it('is what the city expects, in CSV and in a workbook with numbers that are numbers', async () => {
    const own = temporaryFolder('demo-ranking');
    const [csv, xlsx] = [own.at('ranking.csv'), own.at('ranking.xlsx')];
    const ranked = await jiaoyan(['rank', folder.at('results'), '--on', '2026-07-01', '--csv', csv, '--xlsx', xlsx], {
      cwd: CITY,
    });
    expect([ranked.code, ranked.stderr.split('\n').slice(1)]).toEqual([0, [`已写出：${csv}、${xlsx}`, '']]);
    expect(ranked.stderr).toContain('在工作区里排名（--workspace）就能判断');
    const text = readFileSync(csv, 'utf8');
    expectCommitted(join(CITY, 'expected', 'ranking.csv'), withoutDigests(text));
    const lines = text.trimEnd().split('\r\n').slice(1);
    const book = XLSX.read(readFileSync(xlsx));
    own.remove();
    expect(book.SheetNames).toEqual([...new Set(lines.map((line) => line.split(',')[0])), '说明']);
    for (const name of book.SheetNames.slice(0, -1)) {
      const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name] as XLSX.WorkSheet, { range: 2 });
      const ranks = lines.filter((line) => line.startsWith(`${name},`)).map((line) => line.split(','));
      expect(rows.map((row) => [row['类别或学段'], row['名次'], row['学校标识码']])).toEqual(
        ranks.map(([, list, rank, , school]) => [list, rank === '' ? undefined : Number(rank), school]),
      );
      expect(rows.filter(({ 总分: total }) => total !== undefined && typeof total !== 'number')).toEqual([]);
    }
  });
});
