import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from '../documents/parse.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { Programme, Registry, Result, Standard } from '../model/generated/documents.js';
import type { Node, SchemaTexts } from '../workflows/diff/labels.js';
import type { Catalogue } from '../workflows/ports.js';
import { requireInputs } from './inputs.js';
import { kindIn } from './kind-in.js';
import { nearest } from './nearest.js';
import { readResults } from './result-files.js';

/** One side of a comparison: a document, or a folder of results. */
export type DiffSide =
  | { readonly kind: 'standard'; readonly document: Standard }
  | { readonly kind: 'programme'; readonly document: Programme }
  | { readonly kind: 'registry'; readonly document: Registry }
  | { readonly kind: 'results'; readonly results: readonly Result[] };

const KINDS = ['standard', 'programme', 'registry'] as const;

/** What a side names: a folder of results, a file, or the id of a standard. */
export async function diffSide(name: string, catalogue: Catalogue, findings: Finding[]): Promise<Outcome<DiffSide>> {
  const info = await stat(name).catch(() => null);
  if (info?.isDirectory()) return success({ kind: 'results', results: await resultsIn(name, findings) });
  if (!info && (await catalogue.ids('standard')).includes(name)) {
    const standard = await catalogue.load('standard', name);
    return standard.ok ? success({ kind: 'standard', document: standard.value }) : standard;
  }
  if (!info && !/\.json$/i.test(name)) return failure(await notThere(name, catalogue));
  return fileSide(name);
}

/** Neither a file nor the id of a standard: the id that was probably meant comes along. */
async function notThere(name: string, catalogue: Catalogue): Promise<Finding> {
  const ids = await catalogue.ids('standard');
  const near = nearest(name, ids);
  const suggest = near === undefined ? {} : { suggest: { value: near, safe: false } };
  return { code: 'JY7190', where: {}, found: name, expected: ids.join('、'), ...suggest };
}

/** The results in a folder; what cannot be read is told. */
export async function resultsIn(folder: string, findings: Finding[]): Promise<readonly Result[]> {
  const inputs = await requireInputs([folder], ['.json']);
  findings.push(...inputs.findings);
  const results: Result[] = [];
  for await (const result of readResults(inputs.files, findings)) results.push(result);
  return results;
}

async function fileSide(path: string): Promise<Outcome<DiffSide>> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return failure({ code: 'JY0112', where: { file: path }, found: path });
  const kind = KINDS.find((one) => one === kindIn(text));
  // A file of another kind, or none: the check against the usual kind says what is wrong with it.
  if (kind === undefined || kind === 'standard') return sideOf('standard', await parseDocument('standard', text, path));
  if (kind === 'programme') return sideOf(kind, await parseDocument(kind, text, path));
  return sideOf(kind, await parseDocument(kind, text, path));
}

function sideOf<Kind extends 'standard' | 'programme' | 'registry'>(
  kind: Kind,
  parsed: Outcome<Extract<DiffSide, { kind: Kind }>['document' & keyof Extract<DiffSide, { kind: Kind }>]>,
): Outcome<DiffSide> {
  return parsed.ok ? success({ kind, document: parsed.value } as unknown as DiffSide, parsed.findings) : parsed;
}

/** The schemas that give the members of these documents their names. */
export async function schemaTexts(root: string): Promise<SchemaTexts> {
  const names = [...KINDS, 'definitions'].map((kind) => `${kind}.schema.json`);
  const texts = await Promise.all(names.map((name) => readFile(join(root, 'schemas', name), 'utf8')));
  return new Map(names.map((name, place) => [name, JSON.parse(texts[place] ?? '{}') as Node]));
}
