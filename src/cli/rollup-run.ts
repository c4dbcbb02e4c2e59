import { existsSync } from 'node:fs';
import type { ToldEnding } from './in-workspace.js';
import { rollupFiles } from './rollup-files.js';
import { rollupWorkspace } from './rollup-workspace.js';
import type { SessionOptions } from './session.js';
import { usageError } from './usage.js';

/** Flags of `rollup` beside those of every assessment. */
export interface RollupFlags {
  readonly workspace?: string | undefined;
  readonly from?: readonly string[] | undefined;
  readonly awards?: string | undefined;
  readonly accepted?: string | undefined;
  readonly findings?: readonly string[] | undefined;
  readonly out?: string | undefined;
  readonly xlsx?: string | undefined;
  readonly summary?: string | undefined;
  readonly public: boolean;
  readonly unchecked: boolean;
}

/** Rolls up paths where there are any, else a workspace; both together would count schools twice. */
export async function rollUp(
  argv: readonly string[],
  { workspace, from = [], ...flags }: RollupFlags,
  options: SessionOptions,
): Promise<ToldEnding> {
  const paths = [...argv, ...from];
  if (paths.length > 0 && workspace !== undefined) throw usageError('usage.rollupSource');
  if (paths.length > 0) return rollupFiles(paths, { ...options, ...flags });
  const unusable = flags.awards !== undefined || flags.accepted !== undefined || flags.unchecked;
  if (unusable) throw usageError('usage.rollupFlags');
  const missing = flags.findings?.find((path) => !existsSync(path));
  if (missing !== undefined) throw usageError('usage.findingsGone', { path: missing });
  return rollupWorkspace({ ...options, ...flags, workspace });
}
