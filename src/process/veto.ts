import type { Finding } from '../model/finding.js';
import type { VetoItem } from '../model/generated/documents.js';

/** What a confirmed veto does. */
export type VetoEffect =
  /** The grade is at most this one. */
  | { readonly kind: 'grade-cap'; readonly grade: string }
  /** No award this year. */
  | { readonly kind: 'disqualify-award' }
  /** A title that is held is taken away. */
  | { readonly kind: 'revoke-title' };

/** A veto that somebody confirmed, with what follows and what it stands on. */
export interface VetoConsequence {
  readonly veto: string;
  readonly effect: VetoEffect;
  readonly legalBasis: string;
}

const GRADE_CAP = 'grade-cap:';

/** The effect that a standard's veto names. */
export function vetoEffect({ effect }: Pick<VetoItem, 'effect'>): VetoEffect {
  if (effect.startsWith(GRADE_CAP)) return { kind: 'grade-cap', grade: effect.slice(GRADE_CAP.length) };
  return effect === 'revoke-title' ? { kind: 'revoke-title' } : { kind: 'disqualify-award' };
}

/** Confirmed vetoes of a subject, beside those that its standard has and those that are in force this year. */
export interface VetoContext {
  readonly subject: string;
  readonly items: readonly VetoItem[];
  readonly inForce: readonly string[];
  readonly confirmed: readonly string[];
}

/**
 * What follows from the vetoes that were confirmed. One that the standard does not have or that is not in force has no
 * effect (JY6161), and neither has one without a legal basis (JY6162): nobody loses a title on a rule that names no
 * law or policy. Those that take effect are told too (JY6163).
 */
export function vetoConsequences(context: VetoContext): {
  readonly consequences: readonly VetoConsequence[];
  readonly findings: readonly Finding[];
} {
  const consequences: VetoConsequence[] = [];
  const findings: Finding[] = [];
  for (const veto of new Set(context.confirmed)) {
    const item = context.items.find(({ id }) => id === veto);
    const about = (code: string, params: Finding['params']): Finding => ({
      code,
      where: {},
      subject: context.subject,
      params: { veto, ...params },
    });
    if (!item || !context.inForce.includes(veto)) findings.push(about('JY6161', {}));
    else if (item.legalBasis === undefined || item.legalBasis === '') findings.push(about('JY6162', { name: item.zh }));
    else {
      consequences.push({ veto, effect: vetoEffect(item), legalBasis: item.legalBasis });
      findings.push(about('JY6163', { name: item.zh, legalBasis: item.legalBasis }));
    }
  }
  return { consequences, findings };
}

/** The grade after the caps of vetoes; `grades` are best first, a grade that is worse already stays. */
export function cappedGrade(
  grade: string,
  consequences: readonly VetoConsequence[],
  grades: readonly { readonly code: string }[],
): string {
  const place = (code: string): number => grades.findIndex((candidate) => candidate.code === code);
  const caps = consequences.flatMap(({ effect }) => (effect.kind === 'grade-cap' ? [effect.grade] : []));
  return [grade, ...caps].reduce((worst, code) => (place(code) > place(worst) ? code : worst));
}

/** Whether an award may still be conferred. */
export const allowsAward = (consequences: readonly VetoConsequence[]): boolean =>
  consequences.every(({ effect }) => effect.kind === 'grade-cap');

/** Whether a title that is held is to be revoked. */
export const revokesTitle = (consequences: readonly VetoConsequence[]): boolean =>
  consequences.some(({ effect }) => effect.kind === 'revoke-title');
