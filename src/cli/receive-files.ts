import type { Finding } from '../model/finding.js';
import { receptionText } from '../output/reception-text.js';
import type { InputFile } from '../workflows/ports.js';
import { type Reception, receiveWorkbook } from '../workflows/workspace/receive.js';
import { runBatch } from './batch.js';
import { WORKBOOK_ENDINGS } from './check-files.js';
import { EXIT, worseExit } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { type Inputs, requireInputs } from './inputs.js';
import { progressBar } from './progress.js';
import { BUNDLE_ENDING, receiveBundles } from './receive-bundles.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface ReceiveOptions extends WorkspaceOptions {
  /** Reason for taking files in place of earlier ones. */
  readonly replace?: string | undefined;
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
  inputs: Pick<Inputs, 'files' | 'findings'>,
  options: ReceiveOptions,
): Promise<ToldEnding> {
  const { desk, store, actor, clock } = workspace;
  const { entries } = await runBatch<Reception>(
    inputs.files,
    async (file) => {
      const bytes = await file.read();
      if (!bytes.ok) return refusedUnread(file.name, bytes.findings);
      const receiving = { actor, at: clock(), ...(options.replace === undefined ? {} : { replace: options.replace }) };
      return receiveWorkbook({ desk, store, receiving }, file.name, bytes.value);
    },
    { bar: progressBar() },
  );
  const receptions = [
    ...entries.map((entry) => ('outcome' in entry ? entry : refusedUnread(entry.file, entry.findings))),
    ...inputs.findings.map((finding) => refusedUnread(finding.where.file ?? '', [finding])),
  ];
  const refused = receptions.filter((reception) => reception.outcome === 'refused');
  return {
    code: refused.reduce(
      (code, { unreadable }) => worseExit(code, unreadable ? EXIT.unreadable : EXIT.findings),
      EXIT.fine as number,
    ),
    told: refused.flatMap((reception) => toldFindings(reasonsOf(reception), options.lang)),
    text: receptionText(receptions, desk.assessment.registry, options.lang),
    json: receptions.map(({ file, outcome, subject, receipt }) => ({ file, outcome, subject, receipt })),
  };
}

const refusedUnread = (file: string, findings: readonly Finding[]): Reception => ({
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
