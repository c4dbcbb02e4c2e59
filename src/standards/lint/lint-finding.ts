import type { Finding } from '../../model/finding.js';
import type { Form, Standard } from '../../model/generated/documents.js';
import type { MetricIndex } from '../metric-index.js';

/** What a standard is looked at with. Without a form nothing is said of cells. */
export interface LintContext {
  readonly standard: Standard;
  readonly index: MetricIndex;
  readonly form?: Form;
}

/** A rule for standards: names every place where the standard breaks it. */
export type LintRule = (context: LintContext) => readonly Finding[];

/** A part of a standard that a finding may point at. */
export interface StandardPart {
  readonly pointer: string;
  readonly label?: string;
  readonly id?: string;
}

/** A finding about a part of a standard: JSON pointer for programs, name for people. */
export function lintFinding(
  { standard }: LintContext,
  code: string,
  { pointer, label, id }: StandardPart,
  details: Pick<Finding, 'found' | 'expected' | 'params'> = {},
): Finding {
  return {
    code,
    where: { pointer, ...(label === undefined ? {} : { label }) },
    subject: standard.id,
    ...(id === undefined ? {} : { indicator: `${standard.id}#${id}` }),
    ...details,
  };
}

/** An entry of a list of a standard, with its pointer and name. */
export interface NamedPart<Entry> extends StandardPart {
  readonly id: string;
  readonly label: string;
  readonly entry: Entry;
}

type Listed = 'indicators' | 'bonus' | 'deductions' | 'vetoes' | 'eligibility' | 'dimensions';

/** The entries of one list of a standard with their pointers and names. */
export function partsOf<K extends Listed>(standard: Standard, list: K): readonly NamedPart<Standard[K][number]>[] {
  const entries: readonly Standard[K][number][] = standard[list];
  return entries.map((entry, place) => ({
    pointer: `/${list}/${place}`,
    label: `${entry.id} ${entry.zh}`,
    id: entry.id,
    entry,
  }));
}
