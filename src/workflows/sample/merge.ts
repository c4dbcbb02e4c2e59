import { canonicalJson } from '../../documents/canonical.js';
import type { Hasher } from '../../documents/hasher.js';
import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Sample } from '../../model/generated/documents.js';
import { mergeDraws } from '../../statistics/sampling/draw.js';
import { drawnOf, withDraw } from './sample-document.js';
import { verifySample } from './verify.js';

/**
 * Puts draws that units have made alone together. All must be of one frame, plan and seed, each must replay, and every
 * unit of the frame must be there once (JY6206); the outcome equals one draw of all of them.
 */
export function mergeSamples(hasher: Hasher, parts: readonly Sample[]): Outcome<Sample> {
  const findings = [...parts.flatMap((part) => verifySample(hasher, part)), ...mismatches(parts)];
  const [first] = parts;
  if (!first || findings.length > 0) return failure(...findings);
  const { seed = '', seedSource = '' } = first;
  return success(withDraw(first, { seed, source: seedSource }, mergeDraws(parts.map(drawnOf))));
}

function mismatches(parts: readonly Sample[]): readonly Finding[] {
  const [first, ...others] = parts;
  if (!first) return [about('none')];
  const common = (part: Sample): string => canonicalJson([part.frame, part.plan, part.seed ?? '', part.level]);
  const strange = others.filter((part) => common(part) !== common(first)).map((part) => about('other', part.unit));
  const units = [...new Set(first.frame.members.map(({ unit }) => unit))];
  const drawn = parts.map(({ unit }) => unit);
  const absent = units.filter((unit) => !drawn.includes(unit)).map((unit) => about('absent', unit));
  const doubled = units.filter((unit) => drawn.indexOf(unit) !== drawn.lastIndexOf(unit));
  const whole = parts.filter(({ unit, seed }) => unit === undefined || seed === undefined).map(() => about('whole'));
  return [...strange, ...whole, ...absent, ...doubled.map((unit) => about('doubled', unit))];
}

const about = (wrong: 'none' | 'other' | 'absent' | 'doubled' | 'whole', unit?: string): Finding => ({
  code: 'JY6206',
  where: {},
  params: { wrong, ...(unit === undefined ? {} : { unit }) },
});
