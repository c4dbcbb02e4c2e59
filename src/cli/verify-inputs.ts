import { stat } from 'node:fs/promises';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { InputFile } from '../workflows/ports.js';
import { fileTrouble } from './faults.js';
import { findInputs, type Inputs } from './inputs.js';

/** Ending of a bundle. */
export const BUNDLE = '.jyz';
/** Ending of what is signed beside a document. */
export const ATTESTATION = '.attestation.json';

const ENDINGS = ['.pdf', BUNDLE, ATTESTATION] as const;

/** What can be verified under paths; JY7160 for one that is not there, JY7162 for a folder that holds nothing of the kind. */
export async function verifiableInputs(paths: readonly string[]): Promise<Inputs> {
  const inputs = await findInputs(paths, ENDINGS);
  const told = await Promise.all(paths.map(troubleOf));
  return { ...inputs, findings: told.flat() };
}

async function troubleOf(path: string): Promise<readonly Finding[]> {
  const missing = await stat(path).then(
    () => false,
    (error: unknown) => ['ENOENT', 'ENOTDIR'].includes(fileTrouble(error) ?? ''),
  );
  if (missing) return [{ code: 'JY7160', where: {}, found: path }];
  const { files, findings } = await findInputs([path], ENDINGS);
  return files.length + findings.length > 0 ? findings : [{ code: 'JY7162', where: {}, found: path }];
}

/** Readers look for the header of a PDF within so many bytes. */
const HEADER_WITHIN = 1024;

/** The bytes of a file as far as it can be one that is verified: JY7161 for an empty one, JY7163 for one of another kind. */
export async function verifiableBytes(file: InputFile): Promise<Outcome<Uint8Array>> {
  const read = await file.read();
  if (!read.ok) return read;
  const where = { file: file.name };
  if (read.value.length === 0) return failure({ code: 'JY7161', where });
  const hasEnding = /\.(pdf|jyz|json)$/i.test(file.path);
  const start = Buffer.from(read.value.subarray(0, HEADER_WITHIN)).toString('latin1');
  return hasEnding || start.includes('%PDF-') ? success(read.value) : failure({ code: 'JY7163', where });
}
