import { readFile } from 'node:fs/promises';
import { UsageError } from './usage-error.js';

/** Environment variable that a passphrase may stand in. */
export const PASSPHRASE_VARIABLE = 'JIAOYAN_PASSPHRASE';

/** The passphrase from a file or the environment, never from the command line, where others could read it. */
export async function findPassphrase(file: string | undefined): Promise<string | undefined> {
  if (file !== undefined) return readPassphrase(file);
  const given = process.env[PASSPHRASE_VARIABLE];
  return given === undefined || given === '' ? undefined : given;
}

async function readPassphrase(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`口令文件 ${file} 打不开。`);
  return text.replace(/\r?\n$/, '');
}
