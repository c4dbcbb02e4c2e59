import { canonicalJson } from '../../documents/canonical.js';
import type { Hasher } from '../../documents/hasher.js';
import type { Finding } from '../../model/finding.js';
import type { Sample } from '../../model/generated/documents.js';
import { frameDigest } from '../../statistics/sampling/frame.js';
import { compareDraw } from '../../statistics/sampling/replay.js';
import { frameOf } from './frame.js';
import { drawnBy, drawnDocument, drawnOf, planDigest, planOf } from './sample-document.js';

/**
 * Computes a sample again from nothing but its own frame, plan and seed, and compares all of it: the digest of the
 * frame, the places, who was drawn (JY6106 to JY6109), and at last every byte (JY6205). A plan without a seed is
 * verified as far as it goes. Without findings the document is what its inputs give.
 */
export function verifySample(hasher: Hasher, sample: Sample): readonly Finding[] {
  const frame = frameOf(sample);
  const findings: Finding[] = [];
  if (frameDigest(hasher, frame) !== sample.frame.sha256) findings.push(differs('frame'));
  const { strata: _, ...method } = sample.plan;
  if (canonicalJson(planOf(frame, method)) !== canonicalJson(sample.plan)) findings.push(differs('plan'));
  else if (sample.planSha256 !== undefined && sample.planSha256 !== planDigest(hasher, sample))
    findings.push(differs('plan'));
  if (sample.seed === undefined) return findings;
  const all = drawnBy(hasher, sample, sample.seed);
  const own = sample.unit === undefined ? all : all.filter(({ unit }) => unit === sample.unit);
  findings.push(...compareDraw(drawnOf(sample), own));
  const again = drawnDocument(hasher, sample, { seed: sample.seed, source: sample.seedSource ?? '' }, sample.unit);
  const isSame = canonicalJson(again) === canonicalJson({ seedSource: '', ...sample });
  if (findings.length === 0 && !isSame) findings.push(differs('document'));
  return findings;
}

const differs = (part: 'frame' | 'plan' | 'document'): Finding => ({ code: 'JY6205', where: {}, params: { part } });
