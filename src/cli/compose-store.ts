import type { Hasher } from '../documents/hasher.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { ArchivePort, Brief, Store } from '../workflows/ports.js';

export interface StoreRequest {
  readonly path: string;
  readonly hasher: Hasher;
  readonly briefOf: (document: unknown) => Brief;
}

/** Makes the file of a new workspace; its folder must exist. JY8206 on a network or sync folder. */
export async function createStore(folder: string, request: StoreRequest): Promise<Outcome<Store>> {
  const [{ createDatabase }, { WorkspaceStore }, { unsuitablePlace }] = await adapters();
  const unsuitable = unsuitablePlace(folder);
  if (unsuitable) return failure({ code: 'JY8206', where: { file: folder }, found: folder, params: { unsuitable } });
  const made = createDatabase(request.path);
  return made.ok ? success(new WorkspaceStore(made.value, request)) : made;
}

/** Opens the file of a workspace. JY8206 where it has been moved to a network or sync folder. */
export async function openStore(folder: string, request: StoreRequest): Promise<Outcome<Store>> {
  const [{ openDatabase }, { WorkspaceStore }, { unsuitablePlace }] = await adapters();
  const unsuitable = unsuitablePlace(folder);
  if (unsuitable) return failure({ code: 'JY8206', where: { file: folder }, found: folder, params: { unsuitable } });
  const opened = openDatabase(request.path);
  return opened.ok ? success(new WorkspaceStore(opened.value, request)) : opened;
}

/** What an error that reading a workspace threw means for its user; `null` for a fault of the program. */
export async function databaseFault(error: unknown, path: string): Promise<Finding | null> {
  if (!(error instanceof Error) || error.name !== 'SqliteError') return null;
  const { storeFault } = await import('../store/store-fault.js');
  return storeFault(error, path);
}

const adapters = () =>
  Promise.all([
    import('../store/database.js'),
    import('../store/workspace-store.js'),
    import('../store/place.js'),
  ] as const);

/** Sealed archives for bundles. */
export const composeArchive = async (): Promise<ArchivePort> => (await import('../workbook/archive.js')).zipArchive;
