import { digestOf, type Hasher } from '../documents/hasher.js';
import type { Finding } from '../model/finding.js';
import type { Result } from '../model/generated/documents.js';
import { type Assessment, allStandards } from './assessment.js';
import { valueDifferences, valuesInForce } from './values-in-force.js';

/** What of a result says by which rules it was scored. */
export type ResultOrigin = Pick<Result, 'programme' | 'standard' | 'school' | 'subject' | 'effective'>;

/** Says why a result is not one of this assessment; `null` when it is. */
export type OriginCheck = (result: ResultOrigin) => Finding | null;

/** What the subject of a result is called: the school, and the group or person where it is not the school itself. */
export const subjectLabel = ({ school, subject }: Pick<Result, 'school' | 'subject'>): string =>
  subject.name === school.name ? school.name : `${school.name} ${subject.name}`;

/** Characters of a digest that are shown. */
const SHOWN = 12;

/**
 * Whether a result was scored by this programme and its standards: JY7101 where it was another programme or standard,
 * JY8181 where it was another issue of the same programme, JY8180 where the values that it says were in force are not
 * those of the programme.
 */
export function originCheck(assessment: Assessment, hasher: Hasher): OriginCheck {
  const { programme } = assessment;
  const own = digestOf(hasher, programme);
  const rules = new Map(
    allStandards(assessment).map((standard) => [
      standard.id,
      { sha256: digestOf(hasher, standard), values: valuesInForce(standard, programme), same: new WeakSet<object>() },
    ]),
  );
  return ({ programme: stated, standard, school, subject, effective }) => {
    const about = { where: { label: subjectLabel({ school, subject }) }, subject: subject.id };
    const rule = rules.get(standard.id);
    if (stated.id !== programme.id || rule?.sha256 !== standard.sha256)
      return { code: 'JY7101', ...about, found: standard.id };
    if (stated.sha256 !== own) {
      const [found, expected] = [stated.sha256.slice(0, SHOWN), own.slice(0, SHOWN)];
      return { code: 'JY8181', ...about, found, expected, params: { id: programme.id } };
    }
    // A quick reader gives the same object for the same text, which is looked through once.
    if (rule.same.has(effective)) return null;
    const [first] = valueDifferences(effective, rule.values);
    if (!first) {
      rule.same.add(effective);
      return null;
    }
    const [printed, computed] = [first.printed ?? '—', first.computed ?? '—'];
    return {
      code: 'JY8180',
      where: { ...about.where, pointer: first.path },
      subject: subject.id,
      found: printed,
      expected: computed,
      params: { printed, computed },
    };
  };
}
