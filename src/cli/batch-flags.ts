import { Flags } from '@oclif/core';
import { type BatchOptions, USUAL_LIMITS } from './file-batch.js';

/** Flags of commands that work through many files. */
export const batchFlags = {
  verbose: Flags.boolean({ description: '列出被略过的文件', helpGroup: '批量' }),
  'seconds-per-file': Flags.integer({
    description: `批量时一个文件最多读几秒（默认 ${USUAL_LIMITS.seconds}）`,
    env: 'JIAOYAN_SECONDS_PER_FILE',
    min: 1,
    helpValue: '秒',
    helpGroup: '批量',
  }),
  'memory-per-file': Flags.integer({
    description: `批量时一个文件最多用多少内存（默认 ${USUAL_LIMITS.megabytes}）`,
    env: 'JIAOYAN_MEMORY_PER_FILE',
    min: 32,
    helpValue: 'MB',
    helpGroup: '批量',
  }),
};

/** The values of `batchFlags`. */
export interface BatchFlags {
  readonly verbose: boolean;
  readonly 'seconds-per-file'?: number | undefined;
  readonly 'memory-per-file'?: number | undefined;
}

/** What the flags say, for a run over files. */
export const batchOptions = (flags: BatchFlags): Pick<BatchOptions, 'limits'> & { readonly verbose: boolean } => ({
  verbose: flags.verbose,
  limits: {
    seconds: flags['seconds-per-file'] ?? USUAL_LIMITS.seconds,
    megabytes: flags['memory-per-file'] ?? USUAL_LIMITS.megabytes,
  },
});
