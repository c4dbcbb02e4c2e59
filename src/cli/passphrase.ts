import { readFile } from 'node:fs/promises';

/** Environment variable that a passphrase may stand in. */
export const PASSPHRASE_VARIABLE = 'JIAOYAN_PASSPHRASE';

/** The passphrase from a file or the environment, never from the command line, where others could read it. */
export async function findPassphrase(file: string | undefined): Promise<string | undefined> {
  if (file !== undefined) return (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
  const given = process.env[PASSPHRASE_VARIABLE];
  return given === undefined || given === '' ? undefined : given;
}
