import type { Finding } from '../model/finding.js';

/** How a finding is named, and what it hangs together with, by fingerprints. */
export interface FindingLinks {
  readonly fingerprint: string;
  readonly causedBy: readonly string[];
  readonly causes: readonly string[];
}

const DIGITS = 16;
// What the schema of the document allows.
const MOST_CAUSES = 20;
const MOST_CAUSED = 2000;

/**
 * Fingerprints and causes of the findings of one file, in their order. A fingerprint stays the same when rows move:
 * it is taken from code, school, subject, indicator, what was found, and what the place is called. A second finding
 * that agrees in all of these gets a number. Keys are looked up within the file; a cause that is not there is left out.
 */
export function linkFindings(
  findings: readonly { readonly finding: Finding }[],
  school: string,
  hash: (text: string) => string,
): readonly FindingLinks[] {
  const fingerprints = fingerprintsOf(findings, school, hash);
  const byKey = new Map<string, string[]>();
  findings.forEach(({ finding }, index) => {
    if (finding.key !== undefined) listOf(byKey, finding.key).push(fingerprints[index] ?? '');
  });
  const causes = new Map<string, string[]>();
  const causedBy = findings.map(({ finding }, index) => {
    const own = fingerprints[index] ?? '';
    if (finding.causedBy === undefined) return [];
    // One more than may stand there, since the finding itself may be among them.
    const found = finding.causedBy.flatMap((key) => byKey.get(key)?.slice(0, MOST_CAUSES + 1) ?? []);
    return [...new Set(found)].filter((cause) => cause !== own).slice(0, MOST_CAUSES);
  });
  causedBy.forEach((list, index) => {
    for (const cause of list) listOf(causes, cause).push(fingerprints[index] ?? '');
  });
  return fingerprints.map((fingerprint, index) => ({
    fingerprint,
    causedBy: causedBy[index] ?? [],
    causes: (causes.get(fingerprint) ?? []).slice(0, MOST_CAUSED),
  }));
}

function listOf(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function fingerprintsOf(
  findings: readonly { readonly finding: Finding }[],
  school: string,
  hash: (text: string) => string,
): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ finding }) => {
    const identity = identityOf(finding, school);
    const times = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, times);
    return hash(times === 1 ? identity : `${identity}\n${times}`).slice(0, DIGITS);
  });
}

const identityOf = ({ code, where, subject = '', indicator = '', found = '' }: Finding, school: string): string =>
  [code, school, subject, indicator, normalised(found), where.label ?? where.pointer ?? where.sheet ?? ''].join('\n');

/** Width, case and blanks do not make another value, nor do the addresses in a formula or of a range. */
function normalised(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  return ADDRESSED.test(plain) ? plain.replaceAll(ADDRESS, '#') : plain;
}

const ADDRESSED = /^=|^\$?[a-z]{1,3}\$?\d{1,7}:\$?[a-z]{1,3}\$?\d{1,7}$/;
const ADDRESS = /\$?\b[a-z]{1,3}\$?\d{1,7}\b/g;
