import type { Finding } from '../../model/finding.js';
import type { Result, Standard } from '../../model/generated/documents.js';
import { compare, decimal } from '../../model/rational.js';
import type { Counted } from './counted.js';
import { type Effect, effectOn, type Standards } from './effect.js';

/** Where a subject stands after a change: its grade rose, fell, stayed, or cannot be told. */
export type Direction = 'up' | 'down' | 'same' | 'unsure';

/** How many rose and fell, for a category or stage. */
export interface EffectCount extends Readonly<Record<Direction, number>> {
  readonly list: string;
}

/** The effect of a new standard on last year's results. */
export interface Effects {
  readonly effects: readonly (Effect & { readonly direction: Direction; readonly list: string })[];
  readonly counts: readonly EffectCount[];
}

/** Re-scores results one by one; JY7146 for one that the old standard did not score. */
export class EffectCounter {
  readonly #standards: Standards;
  readonly #digest: string;
  readonly #effects: Effects['effects'][number][] = [];
  readonly #findings: Finding[] = [];

  /** `digest`: of the old standard, that its results name. */
  constructor(standards: Standards, digest: string) {
    this.#standards = standards;
    this.#digest = digest;
  }

  /** Takes one result, with what its submission gives; others than those of the old standard are passed over. */
  add(result: Result, counted?: Counted): void {
    const { before } = this.#standards;
    if (result.standard.id !== before.id || result.status !== 'scored') return;
    if (result.standard.sha256 !== this.#digest) {
      const label = `${result.school.name} ${result.subject.name}`;
      this.#findings.push({
        code: 'JY7146',
        where: { label },
        found: result.standard.sha256.slice(0, 12),
        expected: this.#digest.slice(0, 12),
      });
      return;
    }
    const effect = effectOn(result, this.#standards, counted);
    this.#effects.push({ ...effect, direction: directionOf(effect, this.#standards.after), list: listNameOf(result) });
  }

  /** What was found about results that could not be used. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Everything so far, who rose or fell first. */
  effects(): Effects {
    const rank = ({ direction }: Effects['effects'][number]): number => ORDER.indexOf(direction);
    const effects = [...this.#effects].sort((a, b) => rank(a) - rank(b) || (idOf(a) < idOf(b) ? -1 : 1));
    const lists = [...new Set(effects.map(({ list }) => list))].sort();
    return {
      effects,
      counts: lists.map((list) =>
        countOf(
          list,
          effects.filter((one) => one.list === list),
        ),
      ),
    };
  }
}

const ORDER: readonly Direction[] = ['down', 'up', 'unsure', 'same'];

const idOf = ({ result }: Effect): string => `${result.school.id}/${result.subject.id}`;

const listNameOf = ({ subject, school }: Result): string =>
  subject.id === school.id ? school.category : (subject.stage ?? school.category);

function countOf(list: string, effects: Effects['effects']): EffectCount {
  const count = (wanted: Direction): number => effects.filter(({ direction }) => direction === wanted).length;
  return { list, up: count('up'), down: count('down'), same: count('same'), unsure: count('unsure') };
}

/** Grades are compared by their lower limits, best first, so that a renamed grade is no change of rank. */
function directionOf({ before, least, most, result }: Effect, after: Standard): Direction {
  const old = heightOf(before.grade, result.effective.grades);
  const [low, high] = [least.grade, most.grade].map((grade) => heightOf(grade, after.grades));
  if (low === undefined || high === undefined || low !== high) return 'unsure';
  if (low === old) return 'same';
  return low < old ? 'up' : 'down';
}

/** Place of a grade from the best, 0; a withheld one is its own. */
function heightOf(grade: string | null, grades: Standard['grades']): number {
  if (grade === null) return grades.length;
  const sorted = [...grades].sort((a, b) => compare(decimal(b.min), decimal(a.min)));
  return sorted.findIndex(({ code }) => code === grade);
}
