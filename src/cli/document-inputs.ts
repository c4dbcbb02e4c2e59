import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Inputs, requireInputs } from './inputs.js';
import { usageError } from './usage.js';
import { WORKSPACE_FILE } from './workspace.js';

/**
 * Files for a command that tells of a whole year. A workspace is no folder of files, and a year of which nothing was
 * found would look as if nobody had handed in anything: both are usage errors.
 */
export async function requireDocuments(paths: readonly string[], endings: readonly string[]): Promise<Inputs> {
  const workspace = paths.find((path) => existsSync(join(path, WORKSPACE_FILE)));
  if (workspace !== undefined) throw usageError('usage.isWorkspace', { path: workspace });
  const inputs = await requireInputs(paths, endings);
  if (inputs.files.length === 0) throw usageError('usage.notThere', { paths: paths.join('、') });
  return inputs;
}
