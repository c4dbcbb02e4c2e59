import { writeFile } from 'node:fs/promises';
import type { Findings } from '../model/generated/documents.js';
import { OUTPUT_FORMATS, type OutputFormat, render } from '../output/render.js';
import { usageError } from './usage.js';

/** `text`, `json=报告.json` …: a format, and the file it goes to; without a file it goes to stdout. */
export interface OutputRequest {
  readonly format: OutputFormat;
  readonly path?: string;
}

/** Reads a value of `--output`; a usage error when it names no format. */
export function parseOutput(value: string): OutputRequest {
  const cut = value.indexOf('=');
  const name = cut < 0 ? value : value.slice(0, cut);
  const format = OUTPUT_FORMATS.find((candidate) => candidate === name);
  if (!format) throw usageError('usage.output', { found: value, known: OUTPUT_FORMATS.join('、') });
  return cut < 0 ? { format } : { format, path: value.slice(cut + 1) };
}

/** What a run writes: the values of `--output`, else the text; `--json` puts JSON on stdout whatever else is written. */
export function outputRequests(values: readonly string[] | undefined, json: boolean): readonly OutputRequest[] {
  const requests = (values ?? (json ? [] : ['text'])).map(parseOutput);
  const isThere = requests.some(({ format, path }) => format === 'json' && path === undefined);
  return json && !isThere ? [{ format: 'json' }, ...requests] : requests;
}

/** Writes a report in every format asked for; gives what belongs on stdout. */
export async function writeOutputs(
  report: Findings,
  requests: readonly OutputRequest[],
  options: { readonly colour: boolean; readonly imported?: boolean },
): Promise<readonly string[]> {
  const { columns } = process.stdout;
  const terminal = options.colour ? { colour: true, ...(columns === undefined ? {} : { columns }) } : {};
  const printed: string[] = [];
  for (const { format, path } of requests) {
    const imported = { imported: options.imported === true };
    const text = render(format, report, path === undefined ? { ...terminal, ...imported } : imported);
    if (path === undefined) printed.push(text.replace(/\n$/, ''));
    else await writeFile(path, text);
  }
  return printed;
}
