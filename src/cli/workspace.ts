import { accessSync, existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';
import { type Finding, type Outcome, success } from '../model/finding.js';
import { makeDesk } from '../workflows/desk.js';
import type { Store } from '../workflows/ports.js';
import type { Desk } from '../workflows/read-school-workbook.js';
import { briefOf } from '../workflows/workspace/brief.js';
import { storedAssessment } from '../workflows/workspace/context-records.js';
import { type Clock, systemClock } from './clock.js';
import { composeWorkbook } from './compose.js';
import { openStore } from './compose-store.js';
import { type ContextFile, findContext } from './context-file.js';
import { fileTrouble } from './faults.js';
import { nodeHasher } from './node-hasher.js';
import type { SessionOptions } from './session.js';
import { usageError } from './usage.js';

/** The one file of a workspace. */
export const WORKSPACE_FILE = 'workspace.sqlite';

/** What commands that work in a workspace are told. */
export interface WorkspaceOptions extends Pick<SessionOptions, 'issuedOn' | 'lang' | 'root' | 'version'> {
  /** Folder of the workspace; else the nearest one upwards. */
  readonly workspace?: string | undefined;
  /** Who acts; else the user of the computer. */
  readonly actor?: string | undefined;
  readonly clock?: Clock;
}

/** An open workspace with everything its commands need. Whoever opens it closes its store. */
export interface Workspace {
  readonly folder: string;
  readonly store: Store;
  readonly desk: Desk;
  readonly context: ContextFile;
  readonly actor: string;
  readonly clock: Clock;
  readonly findings: readonly Finding[];
}

/** The folder of the workspace that a command means. */
export function workspaceFolder(option: string | undefined): string {
  if (option !== undefined) return namedFolder(resolve(option));
  for (let folder = resolve(process.cwd()); ; folder = dirname(folder)) {
    if (existsSync(join(folder, WORKSPACE_FILE))) return folder;
    if (folder === parse(folder).root) {
      throw usageError('usage.noWorkspace');
    }
  }
}

/** A folder that was named; a usage error where it holds no workspace. */
function namedFolder(folder: string): string {
  if (!isMissing(join(folder, WORKSPACE_FILE))) return folder;
  throw usageError('workspace.none', { folder });
}

/** Whether there is no such file; one that may not be looked at is told when it is opened. */
function isMissing(path: string): boolean {
  try {
    accessSync(path);
    return false;
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(fileTrouble(error) ?? '');
  }
}

/** Opens the workspace a command means, its rules as they are frozen in it. */
export async function openWorkspace(options: WorkspaceOptions): Promise<Outcome<Workspace>> {
  const folder = workspaceFolder(options.workspace);
  const opened = await openStore(folder, { path: join(folder, WORKSPACE_FILE), hasher: nodeHasher, briefOf });
  if (!opened.ok) return opened;
  const store = opened.value;
  const loaded = await storedAssessment(store).catch((error: unknown) => {
    store.close();
    throw error;
  });
  if (!loaded.ok) {
    store.close();
    return loaded;
  }
  const assessment = loaded.value;
  const context = await findContext(folder);
  const { lang, version } = options;
  const issued = options.issuedOn ?? assessment.programme.issued;
  const issuer = context.issuer ?? assessment.programme.issuer;
  const stamp = { issued, issuer, producer: { tool: 'jiaoyan', version }, lang };
  const desk = makeDesk({ assessment, workbook: await composeWorkbook(), hasher: nodeHasher, stamp });
  const clock = options.clock ?? systemClock;
  return success(
    { folder, store, desk, context, actor: actorOf(options), clock, findings: loaded.findings },
    loaded.findings,
  );
}

/** Who acts: as the user says, else as the computer knows them. */
export const actorOf = ({ actor }: Pick<WorkspaceOptions, 'actor'>): string => {
  const name = (actor ?? process.env['JIAOYAN_ACTOR'] ?? userInfo().username).trim();
  if (name === '' || name.length > 60) throw usageError('usage.textLength', { flag: '--actor', most: 60 });
  return name;
};
