import type { Finding } from '../model/finding.js';
import { type ReceptionLines, receptionLines, receptionSummary } from '../output/reception-text.js';
import type { InputFile } from '../workflows/ports.js';
import { keepWorkbook, type Reception } from '../workflows/workspace/receive.js';
import { clockFindings } from '../workflows/workspace/receive-clock.js';
import { WORKBOOK_ENDINGS } from './check-files.js';
import { EXIT, worseExit } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { type Inputs, requireInputs } from './inputs.js';
import { exitOf, type LineOptions, RunLines, receiveEach } from './receive-batch.js';
import { BUNDLE_ENDING, receiveBundles } from './receive-bundles.js';
import { openReceiveDesk, type ReceiveDesk, type ReceiveLimits } from './receive-desk.js';
import { looseDocument } from './receive-loose.js';
import { overlooked } from './told-lines.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface ReceiveOptions extends WorkspaceOptions, ReceiveLimits, LineOptions {
  /** Reason for taking files in place of earlier ones. */
  readonly replace?: string | undefined;
  readonly failOn?: (typeof FAILING)[number] | undefined;
}

/** Takes all workbooks under paths into the workspace, one transaction each; what is refused says why. */
export const receiveFiles = (paths: readonly string[], options: ReceiveOptions): Promise<ToldEnding> =>
  inWorkspace(options, (workspace) => receiveAll(workspace, paths, options));

async function receiveAll(
  workspace: Workspace,
  paths: readonly string[],
  options: ReceiveOptions,
): Promise<ToldEnding> {
  const inputs = await requireInputs(paths, [...WORKBOOK_ENDINGS, BUNDLE_ENDING]);
  const isBundle = (file: InputFile): boolean => file.name.toLowerCase().endsWith(BUNDLE_ENDING);
  const [bundles, workbooks] = [inputs.files.filter(isBundle), inputs.files.filter((file) => !isBundle(file))];
  if (bundles.length > 0 && workbooks.length === 0 && inputs.findings.length === 0)
    return receiveBundles(workspace, bundles, options);
  const received = await receiveWorkbooks(workspace, { ...inputs, files: workbooks }, options);
  if (bundles.length === 0) return received;
  return joined(received, await receiveBundles(workspace, bundles, options));
}

const joined = (a: ToldEnding, b: ToldEnding): ToldEnding => ({
  code: worseExit(a.code ?? EXIT.fine, b.code ?? EXIT.fine),
  told: [...a.told, ...b.told],
  text: [a.text, b.text].filter((text) => text !== undefined && text !== '').join('\n'),
  json: { workbooks: a.json, bundles: b.json },
});

async function receiveWorkbooks(
  workspace: Workspace,
  { files, findings, passedOver }: Inputs,
  options: ReceiveOptions,
): Promise<ToldEnding> {
  const { lang } = options;
  const { registry } = workspace.desk.assessment;
  const clock = await clockFindings(workspace.store, workspace.desk.assessment.programme, workspace.clock());
  const report = new ReceptionReport(
    receptionLines(
      files.map(({ name }) => name),
      registry,
      lang,
    ),
    options,
  );
  const desk = await openReceiveDesk(files, workspace, options);
  const receive = (file: InputFile): Promise<Reception> => receiveOne(workspace, desk, file, options);
  const { code, told } = await receiveEach(files, { receive, done: report.add, stop: desk.stop, lang }).finally(
    desk.close,
  );
  const missing = findings.map((finding) => refused(finding.where.file ?? '', [finding]));
  missing.forEach(report.add);
  return {
    ...report.ending(passedOver.length),
    code: worseExit(missing.map(exitOf).reduce(worseExit, code), report.failing()),
    told: [...overlooked(passedOver, options), ...toldFindings(clock, lang), ...report.told, ...told],
  };
}

/** From which severity on findings in accepted files make the run fail; receipts count no notices. */
export const FAILING = ['none', 'error', 'warning'] as const;

/** What a run says: a line as soon as a file is done, why files were refused, and a sum at the end. */
class ReceptionReport {
  readonly told: string[] = [];
  readonly #lines: RunLines;
  readonly #rows: Pick<Reception, 'file' | 'outcome' | 'subject' | 'receipt'>[] = [];

  constructor(
    private readonly table: ReceptionLines,
    private readonly options: ReceiveOptions,
  ) {
    this.#lines = new RunLines(options);
    table.head.forEach(this.#lines.add);
  }

  /** The exit code that findings in accepted files ask for, where the caller wants to hear of them. */
  failing(): number {
    const { failOn = 'none' } = this.options;
    const least = FAILING.indexOf(failOn);
    const fails = this.#rows.some(({ receipt }) =>
      [receipt?.errors ?? 0, receipt?.warnings ?? 0].slice(0, least).some((count) => count > 0),
    );
    return fails ? EXIT.findings : EXIT.fine;
  }

  /** Only what is said of a file is kept of it. */
  readonly add = (reception: Reception): void => {
    const { file, outcome, subject, receipt } = reception;
    this.#lines.add(this.table.line(reception));
    this.#rows.push({ file, outcome, ...(subject === undefined ? {} : { subject }), ...(receipt ? { receipt } : {}) });
    if (outcome === 'refused') this.told.push(...toldFindings(reasonsOf(reception), this.options.lang));
  };

  ending(passedOver: number): Pick<ToldEnding, 'text' | 'json'> {
    const outcomes = this.#rows.map(({ outcome }) => outcome);
    return {
      text: this.#lines.endingWith(receptionSummary(outcomes, passedOver, this.options.lang)),
      json: this.#rows,
    };
  }
}

async function receiveOne(
  { store, desk, actor, clock }: Workspace,
  reader: ReceiveDesk,
  file: InputFile,
  { replace }: ReceiveOptions,
): Promise<Reception> {
  const bytes = await file.read();
  if (!bytes.ok) return refused(file.name, bytes.findings);
  const loose = looseDocument(file.name, bytes.value);
  if (loose) return refused(file.name, [loose]);
  const read = await reader.workbook(file.name, bytes.value);
  if (!read.ok) return refused(file.name, read.findings);
  const receiving = { actor, at: clock(), ...(replace === undefined ? {} : { replace }) };
  return keepWorkbook({ desk, store, receiving }, read.value, bytes.value);
}

const refused = (file: string, findings: readonly Finding[]): Reception => ({
  file,
  outcome: 'refused',
  findings,
  unreadable: true,
});

/** What kept a file out; what is wrong in single cells is for `check` to tell. */
const reasonsOf = ({ file, findings, subject }: Reception): readonly Finding[] =>
  (subject === undefined ? findings : findings.filter(({ code }) => /^JY82/.test(code))).map((finding) => ({
    ...finding,
    where: { file, ...finding.where },
  }));
