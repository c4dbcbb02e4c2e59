import { Buffer } from 'node:buffer';
import { writeSync } from 'node:fs';
import { receiveFiles } from '../../src/cli/receive-files.js';
import { receiveReviews } from '../../src/cli/review-receive.js';

/**
 * Receives files as the commands do, every line on stdout as soon as it is true, and ends with their exit code. Is run
 * as a process of its own, to be killed or to compete with others. What a command tells beside goes to stderr.
 */
async function main(): Promise<number> {
  const [what = '', workspace = '', replace = '', ...files] = process.argv.slice(2);
  const options = {
    workspace,
    lang: 'zh-CN',
    // No folder of the program: files are read in this thread.
    root: workspace,
    version: '0.0.0',
    actor: '王老师',
    clock: () => '2026-06-30T08:00:00Z',
    replace: replace === '' ? undefined : replace,
    write: (line: string): void => void writeSync(1, Buffer.from(`${line}\n`)),
  } as const;
  const ending =
    what === 'reviews' ? await receiveReviews(files, { ...options, level: 2 }) : await receiveFiles(files, options);
  writeSync(1, Buffer.from(`${ending.text ?? ''}\n`));
  for (const line of ending.told) writeSync(2, Buffer.from(`${line}\n`));
  return ending.code ?? 0;
}

process.exitCode = await main();
