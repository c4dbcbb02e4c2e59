import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annualReportFiles } from '../../src/cli/annual-report.js';
import { importTitles } from '../../src/cli/award.js';
import type { ToldEnding } from '../../src/cli/in-workspace.js';
import { printCertificates } from '../../src/cli/paper-certificates.js';
import { rankYear } from '../../src/cli/rank-year.js';
import { rollUp } from '../../src/cli/rollup-run.js';
import type { Registry, Rollup } from '../../src/model/generated/documents.js';
import { EXAMPLES, readJson, temporaryFolder } from '../support/cli.js';
import { type CityWorkspace, cityWorkspace } from '../support/deciding.js';
import { filesUnder, namesFound, teacherNames } from '../support/published-names.js';
import { requireTool } from '../support/tools.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const names = teacherNames(readJson<Registry>(join(CITY, 'registry-2025-2026.json')));
const folder = temporaryFolder('published');
const DAY = '2026-11-20';
const toText = requireTool('pdftotext');

let city: CityWorkspace;
let [annual, ranked, rolled]: (ToldEnding | undefined)[] = [];

beforeAll(async () => {
  city = await cityWorkspace(['2132990018']);
  const options = { ...city.options, issuedOn: DAY };
  const lists = { places: [], public: true, names: false };
  await importTitles([join(CITY, 'awards-2024-2025')], city.options);
  annual = await annualReportFiles([], { ...options, ...lists, out: folder.at('annual') });
  ranked = await rankYear([], {
    ...options,
    ...lists,
    csv: folder.at('lists.csv'),
    xlsx: folder.at('lists.xlsx'),
  });
  const outputs = { unchecked: false, public: true, out: folder.at('rollup.json'), xlsx: folder.at('rollup.xlsx') };
  rolled = await rollUp([], { ...outputs, workspace: city.folder }, options);
  for (const [place, ending] of [annual, ranked, rolled].entries())
    writeFileSync(
      folder.at(`${place}.txt`),
      [...(ending?.told ?? []), ending?.text, JSON.stringify(ending?.json)].join('\n'),
    );
  await printCertificates({
    ...options,
    schools: [],
    year: '2024-2025',
    showNames: false,
    out: folder.at('certificates'),
  });
}, 180_000);
afterAll(() => {
  city.remove();
  folder.remove();
});

describe('what is published of a year with titles of persons', () => {
  it.skipIf(!toText)(
    'names no teacher of the registry in any form: lists, page, paper, workbook, data, certificates',
    () => {
      const files = filesUnder(folder.path);
      const kinds = new Set(files.map((path) => path.slice(path.lastIndexOf('.'))));
      expect([...kinds].sort()).toEqual(['.csv', '.html', '.json', '.pdf', '.txt', '.xlsx']);
      expect(names.length).toBeGreaterThan(100);
      expect(namesFound(files, names)).toEqual([]);
    },
  );

  it.skipIf(!toText)('would find them: in full they stand where somebody asked for it', async () => {
    const asked = { ...city.options, issuedOn: DAY };
    const out = (name: string): string => folder.at('..', `${basename(folder.path)}-full`, name);
    const lists = { ...asked, places: [], public: true, names: true, award: '突出贡献者' };
    await mkdir(out('.'), { recursive: true });
    await rankYear([], { ...lists, csv: out('lists.csv'), xlsx: out('lists.xlsx') });
    await printCertificates({
      ...asked,
      schools: ['2132990018'],
      year: '2024-2025',
      showNames: true,
      out: out('papers'),
    });
    const found = namesFound(filesUnder(out('.')), ['钱景行']).map((line) => line.slice(line.lastIndexOf('.')));
    await rm(out('.'), { recursive: true });
    expect(found.sort()).toEqual(['.csv: 钱景行', '.pdf: 钱景行', '.xlsx: 钱景行']);
  });

  it('hides characters of the five persons who hold a title, and lists every one of them', () => {
    const lines = readFileSync(folder.at('lists.csv'), 'utf8').split('\r\n');
    const persons = lines.filter((line) => line.startsWith('突出贡献者,'));
    expect(persons.map((line) => /[^,]\*+[^,]?/.exec(line)?.[0]).sort()).toEqual(
      ['华*兰', '喻*宇', '柳*民', '钱*行', '陶*霞'].sort(),
    );
  });

  it('lists as many titles as it counts on the same day, also of what this year only self-checks', () => {
    const { targets } = readJson<Rollup>(folder.at('annual', 'rollup.json'));
    const lines = readFileSync(folder.at('annual', 'ranking.csv'), 'utf8').trimEnd().split('\r\n');
    const listed = targets.map(({ zh }) => [zh, lines.filter((line) => line.startsWith(`${zh},`)).length]);
    expect(listed).toEqual(targets.map(({ zh, awarded }) => [zh, awarded]));
    expect(targets.map(({ awarded }) => awarded)).toEqual([9, 7, 5, 3]);
    expect([annual, ranked].flatMap((ending) => ending?.told ?? []).join('\n')).not.toContain('JY7134');
    expect(readFileSync(folder.at('lists.csv'), 'utf8')).toBe(readFileSync(folder.at('annual', 'ranking.csv'), 'utf8'));
  });

  it('has one day, and no digest of the counts by which guesses could be tried', () => {
    const published = [folder.at('annual', 'rollup.json'), folder.at('rollup.json')].map((path) =>
      readJson<Rollup>(path),
    );
    expect(published.map(({ issued, audience, basis }) => [issued, audience, basis])).toEqual([
      [DAY, 'public', undefined],
      [DAY, 'public', undefined],
    ]);
  });
});
