import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LedgerDraft } from '../../src/workflows/ports.js';
import { storeAt } from '../support/damaged-workspace.js';
import { ManyBases } from '../support/many-bases.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PROGRAM = join(ROOT, 'bin', 'run.js');
/** Workbooks that are received; `JIAOYAN_BENCH_SCHOOLS=1000` for a whole city. */
const SCHOOLS = Number(process.env['JIAOYAN_BENCH_SCHOOLS'] ?? 200);
const STATUS_SCHOOLS = 1000;

/** One figure against another of the same run. */
export interface ReceivingMeasurement {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly budget: number;
  readonly unit: string;
}

/** Tells CPU milliseconds and the greatest resident size (MiB) of the whole process, worker and all, when it ends. */
const TELL_COST = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads';" +
    "if (isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage();" +
    "writeSync(3, [(user + system) / 1000, process.resourceUsage().maxRSS / 1024].join(' ')); });",
)}`;

interface Cost {
  readonly cpu: number;
  readonly peak: number;
}

/** Runs the built program. Its findings are no concern here; a fault is. */
function costOf(args: readonly string[], cwd: string): Cost {
  const run = spawnSync(process.execPath, ['--import', TELL_COST, PROGRAM, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
  });
  const [cpu = 0, peak = 0] = (run.output[3]?.toString() ?? '').split(' ').map(Number);
  if (!(peak > 0) || run.status === 1) throw new TypeError(`${args.join(' ')}: ${run.stderr.toString().slice(-400)}`);
  return { cpu, peak };
}

/** Receiving and scoring against checking the same files, and the memory of many against that of a hundred. */
async function receivingCosts(home: string): Promise<readonly ReceivingMeasurement[]> {
  const few = Math.min(100, SCHOOLS);
  const city = await ManyBases.in(home, SCHOOLS);
  const forms = await city.write(join(home, 'forms'));
  mkdirSync(join(home, 'few'));
  for (const path of forms.slice(0, few)) copyFileSync(path, join(home, 'few', basename(path)));
  const receive = async (name: string, folder: string): Promise<Cost> =>
    costOf(['receive', join(home, folder)], await city.workspace(name));
  const [small, whole] = [await receive('a', 'few'), await receive('b', 'forms')];
  const context = ['--programme', join(home, 'programme.json'), '--registry', join(home, 'registry.json')];
  const checked = costOf(['check', join(home, 'forms'), ...context, '--output', 'json=report.json'], home);
  return [
    measured(`receiving ${SCHOOLS} workbooks against checking them`, whole.cpu, checked.cpu, 2, 'ms CPU'),
    measured(`memory of receiving ${SCHOOLS} workbooks against ${few}`, whole.peak, small.peak, 1.35, 'MiB at most'),
  ];
}

const measured = (
  name: string,
  ours: number,
  baseline: number,
  budget: number,
  unit: string,
): ReceivingMeasurement => ({
  name,
  ours,
  baseline,
  ratio: ours / baseline,
  budget,
  unit,
});

/** `status` of a city in which every school has handed in, against one second of one processor. */
async function statusCost(home: string): Promise<ReceivingMeasurement> {
  const folder = await filledWorkspace(home, STATUS_SCHOOLS);
  costOf(['status'], folder);
  const runs = Array.from({ length: 5 }, () => costOf(['status'], folder).cpu).sort((a, b) => a - b);
  return measured(`status of ${STATUS_SCHOOLS} schools`, runs[2] ?? Number.NaN, 1000, 1, 'ms CPU');
}

/** A workspace whose bases have all handed in, without reading a workbook for each. */
async function filledWorkspace(home: string, count: number): Promise<string> {
  const city = await ManyBases.in(home, count);
  const folder = await city.workspace(`filled-${count}`);
  const [form = ''] = await city.write(join(home, 'first'), city.ids.slice(0, 1));
  costOf(['receive', form], folder);
  const store = storeAt(join(folder, 'workspace.sqlite'));
  const [first = ''] = city.ids;
  const heads = (await store.heads('')).filter(({ key }) => key.split('/')[1] === first);
  const texts = await Promise.all(
    heads.map(async ({ key, sha256 }) => [key, (await store.record(sha256))?.text ?? ''] as const),
  );
  for (const id of city.ids.slice(1)) {
    const drafts = texts.map(
      ([key, text]): LedgerDraft => ({
        key: key.replaceAll(first, id),
        action: 'received',
        document: JSON.parse(text.replaceAll(first, id)) as NonNullable<LedgerDraft['document']>,
      }),
    );
    await store.append({ actor: '王老师', at: '2026-06-30T08:00:00Z', drafts });
  }
  store.close();
  return folder;
}

/** The audit of twice as many schools takes twice as long: the cost of one at 400 against that at 100. */
async function auditCost(home: string): Promise<ReceivingMeasurement> {
  const city = await ManyBases.in(home, 400);
  const forms = await city.write(join(home, 'all'));
  const each: number[] = [];
  for (const count of [100, 200, 400]) {
    const folder = join(home, `part-${count}`);
    mkdirSync(folder);
    for (const path of forms.slice(0, count)) copyFileSync(path, join(folder, basename(path)));
    const workspace = await city.workspace(`audited-${count}`);
    costOf(['receive', folder], workspace);
    const base = costOf(['--version'], workspace).cpu;
    each.push((costOf(['audit'], workspace).cpu - base) / count);
  }
  const [first = Number.NaN, , last = Number.NaN] = each;
  return measured(
    `audit of 400 schools against 100, each (200: ${(each[1] ?? 0).toFixed(2)})`,
    last,
    first,
    1.35,
    'ms CPU',
  );
}

/** Receiving, `status` and the audit, by the built program. */
export async function benchReceiving(): Promise<readonly ReceivingMeasurement[]> {
  const home = mkdtempSync(join(tmpdir(), 'jiaoyan-receiving-'));
  try {
    return [
      ...(await receivingCosts(join(home, 'a'))),
      await statusCost(join(home, 'b')),
      await auditCost(join(home, 'c')),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
