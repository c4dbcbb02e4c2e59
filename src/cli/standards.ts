import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import { failure, type Outcome, success } from '../model/finding.js';
import type { Findings, Form, Language, Standard } from '../model/generated/documents.js';
import { render } from '../output/render.js';
import { type StandardView, standardListText, standardText } from '../output/standard-text.js';
import { lintStandard } from '../standards/lint/lint.js';
import { indexMetrics } from '../standards/metric-index.js';
import { cellsPerRole } from '../standards/plan/cell-count.js';
import type { Catalogue } from '../workflows/ports.js';
import { SAMPLE_SIZE, samplePlan } from '../workflows/sample-plan.js';
import type { Ending } from './base-command.js';
import type { BatchEntry } from './batch.js';
import { findContext } from './context-file.js';
import { EXIT, exitCodeOf } from './exit-codes.js';
import { findingsReport, toldFindings } from './findings-report.js';
import { findInputs } from './inputs.js';
import { openCatalogue, readDocument, type SessionOptions } from './session.js';

type Options = Pick<SessionOptions, 'lang' | 'root' | 'version'>;

const catalogueOf = async ({ root }: Options): Promise<Catalogue> =>
  openCatalogue(root, await findContext(process.cwd()));

/** All standards that are at hand. */
export async function listStandards(options: Options): Promise<Ending> {
  const catalogue = await catalogueOf(options);
  const standards: Standard[] = [];
  for (const id of await catalogue.ids('standard')) {
    const loaded = await catalogue.load('standard', id);
    if (loaded.ok) standards.push(loaded.value);
  }
  return {
    text: standardListText(standards, options.lang),
    json: standards.map(({ id, version, status, title, subjectKind }) => ({ id, version, status, title, subjectKind })),
  };
}

/** One standard: what it stands on, its indicators, and how many cells each role fills in. */
export async function showStandard(id: string, options: Options): Promise<Ending> {
  const catalogue = await catalogueOf(options);
  const standard = await catalogue.load('standard', id);
  if (!standard.ok) return { code: EXIT.usage, text: toldFindings(standard.findings, options.lang).join('\n') };
  const view = await viewOf(catalogue, standard.value);
  return {
    text: standardText(view, options.lang),
    json: { ...standard.value, cells: view.cells, sample: SAMPLE_SIZE },
  };
}

async function viewOf(catalogue: Catalogue, standard: Standard): Promise<StandardView> {
  const metrics = await catalogue.load('metrics', standard.metrics);
  const form = await formOf(catalogue, standard);
  if (!metrics.ok || !form.ok) return { standard, cells: [], sample: SAMPLE_SIZE };
  const index = indexMetrics(metrics.value);
  const standards: Standard[] = [];
  for (const id of form.value.standards) {
    const loaded = await catalogue.load('standard', id);
    if (loaded.ok) standards.push(loaded.value);
  }
  return {
    standard,
    cells: cellsPerRole({ plan: samplePlan(form.value, index, standards), form: form.value, index }),
    sample: SAMPLE_SIZE,
  };
}

/** The form that asks for a standard: the one of the same metrics document. */
async function formOf(catalogue: Catalogue, standard: Standard): Promise<Outcome<Form>> {
  for (const id of await catalogue.ids('form')) {
    const form = await catalogue.load('form', id);
    if (form.ok && form.value.metrics === standard.metrics) return success(form.value);
  }
  return failure();
}

/** Lints standard files, or a standard by its id. */
export async function lintStandards(names: readonly string[], options: SessionOptions): Promise<Ending> {
  const catalogue = await catalogueOf(options);
  const entries: BatchEntry[] = [];
  for (const name of names) entries.push(...(await lintOne(catalogue, name)));
  const report = findingsReport(null, entries, options);
  return { code: exitCodeOf(report, 'error'), text: lintText(report, options.lang), json: report };
}

/** The findings as for workbooks, and a last line that speaks of standards. */
function lintText(report: Findings, language: Language): string {
  const wrong = report.files.filter((file) => file.verdict === 'invalid' || file.verdict === 'unreadable').length;
  const last = word(wrong === 0 ? 'standard.lint.fine' : 'standard.lint.wrong', language, {
    count: report.files.length,
    wrong,
  });
  const found = report.summary.errors + report.summary.warnings + report.summary.notices > 0;
  return found ? `${render('text', report, {}).trimEnd().split('\n').slice(0, -1).join('\n')}\n${last}` : last;
}

async function lintOne(catalogue: Catalogue, name: string): Promise<readonly BatchEntry[]> {
  if ((await catalogue.ids('standard')).includes(name))
    return [await lintLoaded(catalogue, name, await catalogue.load('standard', name))];
  const inputs = await findInputs([name], ['.json']);
  const missing = inputs.findings.map((finding) => ({ file: name, findings: [finding], unreadable: true }));
  const linted = await Promise.all(
    inputs.files.map(async (file) => lintLoaded(catalogue, file.path, await readDocument('standard', file.path))),
  );
  return [...missing, ...linted];
}

async function lintLoaded(catalogue: Catalogue, file: string, standard: Outcome<Standard>): Promise<BatchEntry> {
  if (!standard.ok) return { file, findings: standard.findings, unreadable: true };
  const metrics = await catalogue.load('metrics', standard.value.metrics);
  if (!metrics.ok) return { file, findings: metrics.findings, unreadable: false };
  const form = await formOf(catalogue, standard.value);
  const found: readonly Finding[] = lintStandard(
    standard.value,
    indexMetrics(metrics.value),
    form.ok ? form.value : undefined,
  );
  return { file, findings: [...standard.findings, ...found], unreadable: false };
}
