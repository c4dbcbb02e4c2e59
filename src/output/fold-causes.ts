import { severityRank } from '../messages/severity.js';
import type { DocumentFinding } from './findings-document.js';

/** A finding that is shown, and those that are not shown because they follow from it. */
export interface RootFinding {
  readonly finding: DocumentFinding;
  readonly followers: ReadonlySet<DocumentFinding>;
}

/**
 * Folds follow-on findings under their causes. Nothing is ever hidden below something less serious, and findings that
 * only cause each other are shown: whatever there is, at least one finding stands for it.
 */
export function foldCauses(findings: readonly DocumentFinding[]): readonly RootFinding[] {
  const graph = followersOf(findings);
  const hidden = new Set<DocumentFinding>();
  const roots = new Map<DocumentFinding, ReadonlySet<DocumentFinding>>();
  const show = (finding: DocumentFinding): void => {
    const followers = reach(finding, graph, roots);
    for (const follower of followers) hidden.add(follower);
    roots.set(finding, followers);
  };
  findings.filter((finding) => !graph.caused.has(finding)).forEach(show);
  for (const finding of findings) if (!roots.has(finding) && !hidden.has(finding)) show(finding);
  return findings.flatMap((finding) => {
    const followers = roots.get(finding);
    return followers ? [{ finding, followers }] : [];
  });
}

interface CauseGraph {
  readonly followers: ReadonlyMap<DocumentFinding, readonly DocumentFinding[]>;
  readonly caused: ReadonlySet<DocumentFinding>;
}

function followersOf(findings: readonly DocumentFinding[]): CauseGraph {
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const followers = new Map<DocumentFinding, DocumentFinding[]>();
  const caused = new Set<DocumentFinding>();
  for (const finding of findings) {
    for (const fingerprint of finding.causedBy) {
      const cause = byFingerprint.get(fingerprint);
      if (!cause || cause === finding) continue;
      caused.add(finding);
      const list = followers.get(cause);
      if (list) list.push(finding);
      else followers.set(cause, [finding]);
    }
  }
  return { followers, caused };
}

function reach(
  root: DocumentFinding,
  { followers }: CauseGraph,
  shown: ReadonlyMap<DocumentFinding, unknown>,
): ReadonlySet<DocumentFinding> {
  const reached = new Set<DocumentFinding>();
  const waiting = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const follower of followers.get(next) ?? []) {
      const isGraver = severityRank(follower.severity) < severityRank(root.severity);
      if (follower === root || isGraver || reached.has(follower) || shown.has(follower)) continue;
      reached.add(follower);
      waiting.push(follower);
    }
  }
  return reached;
}
