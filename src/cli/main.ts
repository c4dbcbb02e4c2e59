import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Interfaces, run as runOclif, settings } from '@oclif/core';
import { explainFault } from './faults.js';

/**
 * Runs one command line and gives the exit code: what the command returned when that is a number, else 0; the
 * code of a fault that it threw. Never throws. `root` is the folder with package.json, schemas/ and templates/.
 */
export async function run(argv: readonly string[], root: string): Promise<number> {
  // Without this, NODE_ENV=test makes oclif look for TypeScript sources instead of the built commands.
  settings.enableAutoTranspile = false;
  ignoreClosedPipe();
  try {
    const pjson = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Interfaces.PJSON;
    // The commands and their manifest lie in dist/, so that is the root for oclif.
    const outcome: unknown = await runOclif([...argv], { root: join(root, 'dist'), pjson });
    return typeof outcome === 'number' ? outcome : 0;
  } catch (error) {
    const { code, text } = explainFault(error, argv);
    process.stderr.write(text);
    return code;
  }
}

/** `jiaoyan … | head` closes our output early; that is no fault. */
function ignoreClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
