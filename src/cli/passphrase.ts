import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { word } from '../messages/ui/words.js';
import { usageError } from './usage.js';

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
  if (text === null) throw usageError('usage.passphraseFile', { path: file });
  return text.replace(/\r?\n$/, '');
}

/** Where a person types; stderr shows the question, so that stdout stays data. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

const TERMINAL: Terminal = { input: process.stdin, output: process.stderr };

/** Asks for a passphrase without showing it; undefined where nobody sits at a terminal, or the input ends. */
export async function askPassphrase(
  question: string = word('key.passphrase', 'zh-CN'),
  { input, output }: Terminal = TERMINAL,
): Promise<string | undefined> {
  if (input.isTTY !== true) return undefined;
  // Readline echoes what is typed to its output: to a place that shows nothing.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal: true });
  output.write(question);
  try {
    return await new Promise((resolve) => {
      lines.once('line', resolve);
      lines.once('SIGINT', () => lines.close());
      lines.once('close', () => resolve(undefined));
    });
  } finally {
    lines.close();
    output.write('\n');
  }
}

const SHORTEST = 8;

/** A passphrase for a new key: from file or environment, else asked for twice; a usage error without one. */
export async function newPassphrase(file: string | undefined, terminal: Terminal = TERMINAL): Promise<string> {
  const found = await findPassphrase(file);
  if (found !== undefined) return checked(found);
  const typed = await askPassphrase(word('key.newPassphrase', 'zh-CN'), terminal);
  if (typed === undefined) throw usageError('usage.noPassphrase', { variable: PASSPHRASE_VARIABLE });
  const again = await askPassphrase(word('key.repeatPassphrase', 'zh-CN'), terminal);
  if (typed !== again) throw usageError('usage.passphraseTwice');
  return checked(typed);
}

function checked(passphrase: string): string {
  if ([...passphrase].length < SHORTEST) throw usageError('usage.passphraseShort', { least: SHORTEST });
  return passphrase;
}
