import { existsSync } from 'node:fs';
import type { ToldEnding } from './in-workspace.js';
import { rollupFiles } from './rollup-files.js';
import { rollupWorkspace } from './rollup-workspace.js';
import type { SessionOptions } from './session.js';
import { UsageError } from './usage-error.js';

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
  if (paths.length > 0 && workspace !== undefined)
    throw new UsageError(
      '--workspace 和路径只能写一样：同一所学校的结果不能从两处计入。可以先把工作区汇总成摘要（--summary），再和别的摘要一起汇总。',
    );
  if (paths.length > 0) return rollupFiles(paths, { ...options, ...flags });
  const unusable = flags.awards !== undefined || flags.accepted !== undefined || flags.unchecked;
  if (unusable)
    throw new UsageError('--awards、--accepted、--unchecked 只用于结果文件；工作区里的称号和上学年结果自动计入。');
  const missing = flags.findings?.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UsageError(`找不到校验报告 ${missing}。`);
  return rollupWorkspace({ ...options, ...flags, workspace });
}
