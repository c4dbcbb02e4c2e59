import type { Findings } from '../model/generated/documents.js';
import { renderCsv } from './csv.js';
import { renderJson } from './json.js';
import { renderJunit } from './junit.js';
import { renderMarkdown } from './markdown.js';
import { renderNdjson } from './ndjson.js';
import { renderSarif } from './sarif.js';
import { renderText, type TextOptions } from './text.js';

/** Formats in which findings can be had; `text` is the default. */
export const OUTPUT_FORMATS = ['text', 'json', 'ndjson', 'sarif', 'junit', 'csv', 'md'] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

const RENDERERS: Readonly<Record<OutputFormat, (findings: Findings, options: TextOptions) => string>> = {
  text: renderText,
  json: renderJson,
  ndjson: renderNdjson,
  sarif: renderSarif,
  junit: renderJunit,
  csv: renderCsv,
  md: renderMarkdown,
};

/** A findings document as the text of a format, in the document's language. `options` matter to `text` only. */
export const render = (format: OutputFormat, findings: Findings, options: TextOptions = {}): string =>
  RENDERERS[format](findings, options);
