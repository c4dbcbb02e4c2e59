import { checkDocument, withoutMark } from '../documents/parse.js';
import type { Finding } from '../model/finding.js';
import type { Decision, Findings, Result } from '../model/generated/documents.js';
import type { InputFile } from '../workflows/ports.js';
import type { ReceivedSummary } from '../workflows/rollup-summaries.js';
import { fileLines } from './file-lines.js';
import { lightValue } from './light-line.js';

/** What stands in files that are rolled up. Results go by one at a time; everything else is little and kept. */
export interface RollupSources {
  readonly summaries: ReceivedSummary[];
  readonly reports: Findings[];
  readonly decisions: Decision[];
  readonly findings: Finding[];
}

/**
 * Where results go to: checked by their schema, or looked at lightly, as `lightValue` gives them (`false`: it is none).
 */
export interface ResultTaker {
  take(result: Result, file: string): void;
  readonly takeLightly?: ((value: unknown, file: string) => boolean) | undefined;
}

const isLines = (path: string): boolean => path.toLowerCase().endsWith('.ndjson');

/** Reads every document of the files; kinds that are not rolled up are passed over. */
export async function readSources(files: readonly InputFile[], taker: ResultTaker): Promise<RollupSources> {
  const sources: RollupSources = { summaries: [], reports: [], decisions: [], findings: [] };
  for (const file of files) {
    if (isLines(file.path)) await readLines(file, sources, taker);
    else await readWhole(file, sources, taker);
  }
  return sources;
}

const MAY_BE_WANTED = /"kind"\s*:\s*"(result|summary|findings|decision)"/;

async function readWhole(file: InputFile, sources: RollupSources, taker: ResultTaker): Promise<void> {
  const bytes = await file.read();
  if (!bytes.ok) {
    sources.findings.push(...bytes.findings);
    return;
  }
  const text = textOf(bytes.value);
  if (!MAY_BE_WANTED.test(text)) return;
  const value = parsed(text);
  if (value === undefined) sources.findings.push({ code: 'JY8002', where: { file: file.path } });
  else await takeDocument(value, file.path, sources, taker);
}

/** Each line on its own: a broken one never stops the rest. */
async function readLines({ path }: InputFile, sources: RollupSources, taker: ResultTaker): Promise<void> {
  const broken = (number: number): void => {
    sources.findings.push({ code: 'JY7110', where: { file: path }, found: String(number) });
  };
  try {
    let rows = 0;
    for await (const { number, bytes } of fileLines(path)) {
      const value = bytes === null ? undefined : lineValue(bytes, taker);
      if (value === undefined) broken(number);
      else if (isExportedRow(value)) rows += 1;
      else if (!taker.takeLightly) await takeDocument(value, path, sources, taker);
      else if (!taker.takeLightly(value, path)) broken(number);
    }
    if (rows > 0) sources.findings.push({ code: 'JY7112', where: { file: path }, found: String(rows) });
  } catch {
    sources.findings.push({ code: 'JY0112', where: { file: path }, found: path });
  }
}

const lineValue = (bytes: Uint8Array, { takeLightly }: ResultTaker): unknown =>
  takeLightly ? lightValue(bytes) : parsed(textOf(bytes));

/** Whether a line is a row of a table that was exported: it names its table, and no document does. */
const isExportedRow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'table' in value && !('kind' in value);

/** The text of bytes, without the mark that some editors put before it. */
const textOf = (bytes: Uint8Array): string => withoutMark(new TextDecoder().decode(bytes));

/** The value of a JSON text; `undefined` where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function takeDocument(value: unknown, file: string, sources: RollupSources, taker: ResultTaker): Promise<void> {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (kind !== 'result' && kind !== 'summary' && kind !== 'findings' && kind !== 'decision') return;
  const checked = await checkDocument(kind, value, file);
  sources.findings.push(...checked.findings);
  if (!checked.ok) return;
  const document = checked.value;
  switch (document.kind) {
    case 'result':
      taker.take(document, file);
      break;
    case 'summary':
      sources.summaries.push({ file, summary: document });
      break;
    case 'findings':
      sources.reports.push(document);
      break;
    case 'decision':
      sources.decisions.push(document);
      break;
  }
}
