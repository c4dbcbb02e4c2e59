import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSession } from '../../src/cli/session.js';
import { scoreAll } from '../../src/scoring/score.js';
import { applicationsOf } from '../../src/workflows/assessment.js';
import { checkWorkbook } from '../../src/workflows/check-workbook.js';
import { factBookOf } from '../../src/workflows/fact-book.js';
import { readSchoolWorkbook } from '../../src/workflows/read-school-workbook.js';
import { bareZlib } from './reading.js';
import type { Bench } from './side-by-side.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = `${ROOT}bin/run.js`;
const CITY = `${ROOT}examples/changzhou-demo/`;
const PROGRAMME = `${CITY}programme-2025-2026.json`;
const REGISTRY = `${CITY}registry-2025-2026.json`;

const names = readdirSync(`${CITY}filled`).filter((name) => name.endsWith('.xlsx'));
const files = names.map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${CITY}filled/${name}`)) }));
const session = await openSession({
  programme: PROGRAMME,
  registry: REGISTRY,
  lang: 'zh-CN',
  root: ROOT,
  version: 'bench',
});

const run =
  (...args: readonly string[]) =>
  (): void => {
    // The variable makes node read a bundle of certificates at every start, which is no cost of ours.
    const { NODE_EXTRA_CA_CERTS: _dropped, ...env } = process.env;
    spawnSync(process.execPath, args, { stdio: 'ignore', env });
  };

function chain(): readonly Bench[] {
  if (!session.ok) return [];
  const { desk, assessment } = session.value;
  const bareParse = (): void => {
    for (const { bytes } of files) bareZlib(bytes);
  };
  const read = files.flatMap(({ name, bytes }) => readSchoolWorkbook(desk, name, bytes).reading ?? []);
  const books = read.map(({ submission }) => factBookOf(assessment, submission));
  const applications = applicationsOf(assessment);
  return [
    {
      title: 'jiaoyan check of one file, cold, against node -e 0',
      timeAtMost: 5,
      baseline: run('-e', '0'),
      subject: run(PROGRAM, 'check', `${CITY}filled/${names[0]}`, '--programme', PROGRAMME, '--registry', REGISTRY),
    },
    {
      title: `checking ${files.length} workbooks against a bare unzip and SAX parse`,
      timeAtMost: 3,
      baseline: bareParse,
      subject: () => files.map(({ name, bytes }) => checkWorkbook(desk, name, bytes)),
    },
    {
      title: `scoring ${books.length} schools against a bare unzip and SAX parse of their workbooks`,
      timeAtMost: 3,
      baseline: bareParse,
      subject: () => books.map((book) => scoreAll(book, applications)),
    },
  ];
}

export const benches: readonly Bench[] = chain();
