import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { documentText } from '../documents/canonical.js';
import { word } from '../messages/ui/words.js';
import type { AnnualReport } from '../model/annual-report.js';
import { type Finding, type Outcome, success } from '../model/finding.js';
import type { Sample } from '../model/generated/documents.js';
import { rankingCsv } from '../output/ranking-text.js';
import { annualReport } from '../workflows/annual/annual-report.js';
import { SchoolCollector } from '../workflows/annual/annual-schools.js';
import { annualView } from '../workflows/annual/annual-view.js';
import type { KeptResult } from '../workflows/decide/known.js';
import { listedTitles } from '../workflows/rank/listed-titles.js';
import { type NamedRanking, rankingBook, sheetName } from '../workflows/rank/tables.js';
import { publicRollup, rollupDocument } from '../workflows/rollup.js';
import { rollupTables } from '../workflows/rollup-tables.js';
import { gathered } from '../workflows/workspace/stored-document.js';
import { composePage } from './compose-page.js';
import { composeReport } from './compose-report.js';
import { exitOfFindings } from './exit-codes.js';
import { inYear, type YearOptions, type YearSource } from './export-source.js';
import { refusal, toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { languageTold } from './paper-writer.js';
import { allRankings, namesShown } from './rank-year.js';
import { countYear } from './rollup-year.js';
import { writeOutput } from './whole-file.js';

export interface AnnualOptions extends YearOptions {
  /** Folder that the files go to. */
  readonly out: string;
  readonly public: boolean;
  /** Names of persons in full. */
  readonly names: boolean;
  /** Reports of findings (`check --output json`), to be counted by schools. */
  readonly reports?: readonly string[] | undefined;
}

/** The year's report in three forms, and the data that they are made from. */
export const ANNUAL_FILES = ['annual-report.pdf', 'rollup.xlsx', 'index.html', 'rollup.json', 'ranking.csv'] as const;

/** Writes the annual report of what paths or a workspace hold: paper, workbook, page, and their data. */
export function annualReportFiles(paths: readonly string[], options: AnnualOptions): Promise<ToldEnding> {
  return inYear(paths, options, async (year) => {
    const made = await makeReport(year, options);
    const painted = await paint(year, made.report, options);
    if (!painted.ok) return refusal(painted.findings, options);
    await writeFiles(year, { ...made, pdf: painted.value }, options);
    const findings = [...year.findings, ...made.findings, ...painted.findings];
    const { out, lang } = options;
    return {
      code: exitOfFindings(findings),
      told: [...toldFindings(findings, lang), ...languageTold(1, lang)],
      text: word('annual.written', lang, { folder: out, files: ANNUAL_FILES.join('、') }),
      json: { files: ANNUAL_FILES.map((name) => join(out, name)), rollup: made.report.rollup },
    };
  });
}

interface Made {
  readonly report: AnnualReport;
  readonly rankings: readonly NamedRanking[];
  readonly findings: readonly Finding[];
}

async function makeReport(year: YearSource, options: AnnualOptions): Promise<Made> {
  const { assessment, desk } = year;
  const stamp = { ...desk.stamp, issued: await year.issued() };
  const collector = new SchoolCollector(assessment, options.lang);
  const results: KeptResult[] = [];
  const counted = await countYear(year, {
    stamp,
    reports: options.reports,
    take: (kept) => {
      if (!options.public) collector.add(kept.result);
      results.push(kept);
    },
  });
  const audience = options.public ? 'public' : 'internal';
  const names = namesShown(options);
  const ranked = await allRankings(year, results, { audience, names, places: { together: null, lists: new Map() } });
  const whole = rollupDocument(counted.desk, counted.counter);
  const report = annualReport({
    assessment,
    rollup: options.public ? publicRollup(counted.desk, whole) : whole,
    rankings: ranked.rankings.map(({ ranking }) => ranking),
    samples: await drawnSamples(year),
    ledger: await year.ledger(),
    schools: collector.schools(),
    hasher: desk.hasher,
  });
  const unlisted = options.public ? listedTitles(report.rollup, report.rankings) : [];
  return { report, rankings: ranked.rankings, findings: [...counted.findings, ...ranked.findings, ...unlisted] };
}

const drawnSamples = async (year: YearSource): Promise<readonly Sample[]> =>
  [...(await gathered(year.documents('sample')))].sort((a, b) => a.level - b.level);

/** The paper, with the roll-up attached for whoever wants to compute with it. */
async function paint(
  { context }: YearSource,
  report: AnnualReport,
  { root }: AnnualOptions,
): Promise<Outcome<Uint8Array>> {
  const port = composeReport({ root, fonts: context.fonts, templates: context.templates });
  const painted = await port.paint({
    template: 'annual-report',
    data: annualView(report),
    title: report.title.zh,
    author: report.office,
    date: report.issued,
    footer: '',
    preset: 'gongwen',
    attachments: [
      {
        name: 'rollup.json',
        data: new TextEncoder().encode(documentText(report.rollup)),
        mime: 'application/json',
        description: '汇总',
      },
    ],
  });
  return painted.ok ? success(painted.value.pdf, painted.findings) : painted;
}

async function writeFiles(
  { assessment, desk }: YearSource,
  { report, rankings, pdf }: Made & { readonly pdf: Uint8Array },
  { out, lang, root }: AnnualOptions,
): Promise<void> {
  const rollup = rollupTables(report.rollup, assessment, lang);
  const ranked = rankingBook(rankings, { title: rollup.title, date: rollup.date, language: lang });
  const taken = new Set(rollup.sheets.map(({ name }) => name));
  // A ranking may be called like the standard whose grades have a sheet already; the last sheet tells the method.
  const ranking = ranked.sheets.map((sheet, index) => ({
    ...sheet,
    name: sheetName(index < rankings.length ? word('annual.ranking', lang, { name: sheet.name }) : sheet.name, taken),
  }));
  await mkdir(out, { recursive: true });
  const contents: Readonly<Record<(typeof ANNUAL_FILES)[number], string | Uint8Array>> = {
    'annual-report.pdf': pdf,
    'rollup.xlsx': await desk.workbook.tables({ ...rollup, sheets: [...rollup.sheets, ...ranking] }),
    'index.html': await composePage(root).annualReport(report, lang),
    'rollup.json': documentText(report.rollup),
    'ranking.csv': rankingCsv(rankings, lang),
  };
  for (const name of ANNUAL_FILES) await writeOutput(join(out, name), contents[name]);
}
