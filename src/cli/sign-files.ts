import { basename, join, relative, resolve, sep } from 'node:path';
import { word } from '../messages/ui/words.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { Language } from '../model/generated/documents.js';
import type { InputFile } from '../workflows/ports.js';
import type { FileSigned } from './compose-file-signer.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { findInputs, readInput } from './inputs.js';
import { onInterrupt } from './interrupt.js';
import { progressBar } from './progress.js';
import { removeLeftovers, replaceFile } from './replace-file.js';

/** A batch of files, each signed by itself. */
export interface SigningBatch {
  readonly files: readonly InputFile[];
  /** What was wrong with the paths themselves. */
  readonly findings: readonly Finding[];
  /** Where the result of a file goes. */
  readonly target: (file: InputFile) => string;
  /** Signs the bytes of a file; `path` is where the result goes. */
  readonly sign: (bytes: Uint8Array, file: InputFile, path: string) => Promise<Outcome<FileSigned>>;
}

/** What became of a batch. */
export interface SignedBatch {
  /** Paths that were written. */
  readonly signed: readonly string[];
  readonly already: readonly string[];
  readonly findings: readonly Finding[];
  /** Files that were not looked at, because the run was stopped. */
  readonly left: number;
}

/** Signs file by file: one that cannot be signed is told and does not stop the others; Ctrl-C stops between two files. */
export async function signBatch(batch: SigningBatch): Promise<SignedBatch> {
  const [signed, already, findings]: [string[], string[], Finding[]] = [[], [], [...batch.findings]];
  const bar = progressBar();
  const interrupt = onInterrupt();
  let done = 0;
  for (const file of batch.files) {
    if (interrupt.signal.aborted) break;
    bar.step(done, batch.files.length, file.name);
    const path = batch.target(file);
    const outcome = await signOne(batch, file, path);
    findings.push(...outcome.findings);
    if (outcome.ok) (outcome.value === 'signed' ? signed : already).push(path);
    done += 1;
  }
  interrupt.release();
  bar.end();
  return { signed, already, findings, left: batch.files.length - done };
}

async function signOne(batch: SigningBatch, file: InputFile, path: string): Promise<Outcome<FileSigned['kind']>> {
  await removeLeftovers(path);
  const source = await file.read();
  if (!source.ok) return source;
  const outcome = await batch.sign(source.value, file, path);
  if (!outcome.ok || outcome.value.kind === 'already') return outcome.ok ? success('already') : outcome;
  const written = await replaceFile(path, outcome.value.bytes).then(
    () => null,
    (error: unknown) => error,
  );
  return written === null ? success('signed') : failure(notWritten(path, written));
}

const notWritten = (path: string, error: unknown): Finding => ({
  code: 'JY8138',
  where: { file: path },
  params: { reason: error instanceof Error && 'code' in error ? String(error.code) : '' },
});

/** Where files under given paths go in another folder: a file by its name, a folder's files as they stand in it. */
export function targetsIn(paths: readonly string[], out: string | undefined): (file: InputFile) => string {
  if (out === undefined) return ({ path }) => path;
  const roots = paths.map((path) => resolve(path)).sort((a, b) => b.length - a.length);
  return ({ path }) => {
    const place = resolve(path);
    const root = roots.find((one) => place.startsWith(one + sep));
    return join(out, root === undefined ? basename(path) : relative(root, place));
  };
}

/**
 * What already stands where a signed copy goes: `undefined` nothing, the bytes of a file that continues the source, or
 * JY8132 for any other, which is never overwritten.
 */
export async function standingCopy(source: Uint8Array, path: string): Promise<Outcome<Uint8Array | undefined>> {
  const { files } = await findInputs([path], []);
  if (files.length === 0) return success(undefined);
  const standing = await readInput(path, path);
  if (!standing.ok) return standing;
  const start = standing.value.subarray(0, source.length);
  if (Buffer.compare(start, source) === 0) return standing;
  return failure({ code: 'JY8132', where: { file: path } });
}

/** What a signing run tells besides what became of its files. */
export interface SigningTold {
  readonly lang: Language;
  readonly json: object;
  /** About the key; they stop nothing. */
  readonly warnings: readonly Finding[];
}

/** The last lines of a signing run, and its exit code. */
export function signingEnding(batch: SignedBatch, done: string, { lang, json, warnings }: SigningTold): ToldEnding {
  const { signed, already, findings, left } = batch;
  const failed = findings.length;
  const lines = [
    done,
    already.length === 0 ? '' : word('sign.already', lang, { already: already.length }),
    failed === 0 ? '' : word('sign.failed', lang, { failed }),
    left === 0 ? '' : word('sign.interrupted', lang, { left }),
  ];
  return {
    code: left > 0 ? EXIT.interrupted : exitOfFindings(findings),
    told: toldFindings([...warnings, ...findings], lang),
    text: lines.filter((line) => line !== '').join('\n'),
    json: { ...json, signed, already, failed: findings.map(({ code, where }) => ({ code, file: where.file })), left },
  };
}
