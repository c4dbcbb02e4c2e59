import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Stamp } from '../documents/envelope.js';
import { parseDocument } from '../documents/parse.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { DocumentKind, Documents, Language } from '../model/generated/documents.js';
import type { WaiverSource } from '../output/settle-waivers.js';
import { acceptedValues } from '../workflows/accepted.js';
import { type Assessment, loadAssessment } from '../workflows/assessment.js';
import { makeDesk } from '../workflows/desk.js';
import type { Catalogue } from '../workflows/ports.js';
import type { Desk } from '../workflows/read-school-workbook.js';
import { systemToday } from './clock.js';
import { composeWorkbook } from './compose.js';
import { type ContextFile, findContext } from './context-file.js';
import { FileCatalogue } from './file-catalogue.js';
import { findInputs } from './inputs.js';
import { nodeHasher } from './node-hasher.js';

/** What the flags of a command and the nearest `jiaoyan.json` say together; flags win. */
export interface SessionOptions {
  readonly programme?: string | undefined;
  readonly registry?: string | undefined;
  readonly issuedOn?: string | undefined;
  /** Folder with last year's accepted results. */
  readonly accepted?: string | undefined;
  /** File of waivers of findings. */
  readonly waivers?: string | undefined;
  readonly lang: Language;
  /** Folder with package.json, schemas/ and templates/. */
  readonly root: string;
  readonly version: string;
  /** A session that was opened before with the same options, for a run of several commands. */
  readonly opened?: Session | undefined;
}

/** Everything commands about one year's assessment work with. */
export interface Session {
  readonly assessment: Assessment;
  readonly desk: Desk;
  readonly catalogue: Catalogue;
  readonly context: ContextFile;
  /** What an office has waved through this year. */
  readonly waivers?: WaiverSource;
  /** What was found while loading, e.g. a newer minor version. */
  readonly findings: readonly Finding[];
}

/** The catalogue of a run: the user's own standards before the built-in ones. */
export function openCatalogue(root: string, context: ContextFile): Catalogue {
  return new FileCatalogue(context.standards === undefined ? [] : [context.standards], join(root, 'schemas'));
}

/** Loads programme, registry and what they refer to. */
export async function openSession(options: SessionOptions): Promise<Outcome<Session>> {
  if (options.opened) return success(options.opened, options.opened.findings);
  const context = await sessionContext(options.programme);
  const catalogue = openCatalogue(options.root, context);
  const [programme, registry] = [options.programme ?? context.programme, options.registry ?? context.registry];
  if (programme === undefined || registry === undefined) return failure(missingContext(programme));
  const loaded = await loadAll(catalogue, programme, registry, options.accepted ?? context.accepted);
  if (!loaded.ok) return loaded;
  const assessment = loaded.value;
  const stamp: Stamp = {
    issued: options.issuedOn ?? assessment.programme.issued,
    issuer: context.issuer ?? assessment.programme.issuer,
    producer: { tool: 'jiaoyan', version: options.version },
    lang: options.lang,
  };
  const workbook = await composeWorkbook();
  const desk = makeDesk({ assessment, workbook, hasher: nodeHasher, stamp });
  const waivers = await loadWaivers(options.waivers ?? context.waivers, options.issuedOn ?? systemToday());
  if (!waivers.ok) return failure(...loaded.findings, ...waivers.findings);
  const findings = [...loaded.findings, ...waivers.findings];
  const source = waivers.value ? { waivers: waivers.value } : {};
  return success({ assessment, desk, catalogue, context, findings, ...source }, findings);
}

/** The waivers of the run, judged by the day of the run; without a file nothing is waived; a wrong one fails. */
async function loadWaivers(path: string | undefined, date: string): Promise<Outcome<WaiverSource | null>> {
  if (path === undefined) return success(null);
  const loaded = await readDocument('waivers', path);
  return loaded.ok ? success({ file: basename(path), waivers: loaded.value.waivers, date }, loaded.findings) : loaded;
}

/** The context of the folder one works in; without one, that of the programme's own folder: they belong together. */
async function sessionContext(programme: string | undefined): Promise<ContextFile> {
  const here = await findContext(process.cwd());
  return Object.keys(here).length === 0 && programme !== undefined ? findContext(dirname(programme)) : here;
}

const missingContext = (programme: string | undefined): Finding => ({
  code: 'JY8107',
  where: {},
  found: programme === undefined ? '--programme' : '--registry',
});

async function loadAll(
  catalogue: Catalogue,
  programmePath: string,
  registryPath: string,
  acceptedPath: string | undefined,
): Promise<Outcome<Assessment>> {
  const programme = await readDocument('programme', programmePath);
  const registry = await readDocument('registry', registryPath);
  if (!programme.ok || !registry.ok) return failure(...programme.findings, ...registry.findings);
  const accepted =
    acceptedPath === undefined
      ? new Map<string, never>()
      : acceptedValues(await readResults([acceptedPath]), registry.value);
  return loadAssessment(catalogue, programme.value, registry.value, accepted);
}

/** A document of a kind from a file. */
export async function readDocument<K extends DocumentKind>(kind: K, path: string): Promise<Outcome<Documents[K]>> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null
    ? failure({ code: 'JY0112', where: { file: path }, found: path })
    : parseDocument(kind, text, path);
}

/** Last year's accepted results, as the flags or the context name them; none where nobody does. */
export const acceptedResults = async (
  { accepted }: Pick<SessionOptions, 'accepted'>,
  context: ContextFile,
): Promise<readonly Documents['result'][]> => {
  const folder = accepted ?? context.accepted;
  return folder === undefined ? [] : readResults([folder]);
};

/** All valid result documents under paths; others are passed over (see `readResultFiles` for their findings). */
async function readResults(paths: readonly string[]): Promise<readonly Documents['result'][]> {
  const { files } = await findInputs(paths, ['.json']);
  const read = await Promise.all(files.map((file) => readDocument('result', file.path)));
  return read.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
}
