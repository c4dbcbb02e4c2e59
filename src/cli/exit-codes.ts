import { severityOf } from '../messages/severity.js';
import type { Finding } from '../model/finding.js';
import type { Findings } from '../model/generated/documents.js';

/**
 * What a command's exit code says. Where several hold, internal fault > signature > unreadable > findings; a run that
 * was stopped by Ctrl-C ends with 128 + SIGINT, as programs do.
 */
export const EXIT = {
  fine: 0,
  fault: 1,
  usage: 2,
  findings: 3,
  unreadable: 4,
  signature: 5,
  interrupted: 130,
} as const;

/** From which severity on findings make a command fail. */
export type FailOn = 'error' | 'warning' | 'notice' | 'none';

const RANK: Readonly<Record<FailOn, number>> = { none: 0, error: 1, warning: 2, notice: 3 };

/** The exit code of a findings report: a pure function of what was found. */
export function exitCodeOf(report: Findings, failOn: FailOn): number {
  if (report.findings.some((finding) => finding.code === PROGRAM_FAULT)) return EXIT.fault;
  if (report.files.some((file) => file.verdict === 'unreadable')) return EXIT.unreadable;
  const failing = report.findings.some((finding) => !finding.waiver && RANK[finding.severity] <= RANK[failOn]);
  return failing ? EXIT.findings : EXIT.fine;
}

/** The program failed on one file of several. */
const PROGRAM_FAULT = 'JY0116';

/** Codes that say an input could not be read: families of the file and of the form of documents. */
const UNREADABLE = /^JY(01\d\d|800[12]|811[01]|7190)$/;

/** The key that was to sign is revoked. */
const REVOKED_KEY = 'JY7180';

/** The exit code of a command that makes no report of its findings. */
export function exitOfFindings(findings: readonly Finding[]): number {
  const serious = findings.filter(({ code }) => severityOf(code) === 'error' || severityOf(code) === 'warning');
  if (serious.some(({ code }) => code === REVOKED_KEY)) return EXIT.signature;
  if (serious.some(({ code }) => UNREADABLE.test(code))) return EXIT.unreadable;
  return serious.length > 0 ? EXIT.findings : EXIT.fine;
}

/** The exit code where a key cannot be used: a wrong use of the command, unless the key is revoked. */
export const exitOfUnusableKey = (findings: readonly Finding[]): number =>
  findings.some(({ code }) => code === REVOKED_KEY) ? EXIT.signature : EXIT.usage;

/** The more serious of two exit codes. */
export function worseExit(a: number, b: number): number {
  const order: readonly number[] = [EXIT.fine, EXIT.findings, EXIT.unreadable, EXIT.signature, EXIT.usage, EXIT.fault];
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}
