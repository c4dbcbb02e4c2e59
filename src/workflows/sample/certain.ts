import type { Finding } from '../../model/finding.js';
import type { Standard } from '../../model/generated/documents.js';
import type { Assessment } from '../assessment.js';
import { scoringStandard } from '../decide/award-rule.js';
import type { Head } from '../ports.js';
import type { SampleSource } from './frame.js';

/** Who is in a sample without chance, each with the reason; names that mean nobody have their finding (JY6203). */
export interface CertainMembers {
  readonly reasons: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/**
 * The certain members of a sample: schools by id or name, and all candidates for an award by its id or name (`…候选`).
 * Without names the programme says which awards, else all that schools themselves apply for.
 */
export async function certainMembers(
  source: SampleSource,
  names: readonly string[] | undefined,
): Promise<CertainMembers> {
  const wanted = names ?? usualAwards(source.assessment);
  const reasons = new Map<string, string>();
  const findings: Finding[] = [];
  const results = await source.store.heads('result/');
  for (const name of wanted) {
    const found = membersNamed(source.assessment, results, name);
    if (found === null) findings.push({ code: 'JY6203', where: {}, found: name });
    for (const [id, reason] of found ?? []) if (!reasons.has(id)) reasons.set(id, reason);
  }
  return { reasons, findings };
}

/** Awards that schools as a whole may win this year. */
function usualAwards({ programme, standards, metrics }: Assessment): readonly string[] {
  const named = programme.sampling?.certain;
  if (named) return named;
  return programme.entries
    .filter(({ purpose }) => purpose === 'award')
    .flatMap((entry) => standards.filter(({ id }) => id === entry.standard))
    .filter(({ subjectKind }) => subjectKind === metrics.document.relations.top)
    .flatMap(({ award }) => (award === undefined ? [] : [award]));
}

function membersNamed(
  assessment: Assessment,
  results: readonly Head[],
  name: string,
): readonly (readonly [string, string])[] | null {
  const { registry, programme, standards } = assessment;
  const school = [...registry.schools, ...registry.others].find((one) => one.id === name || one.name === name);
  if (school) return [[school.id, '指定']];
  const asked = name.replace(/候选$/, '');
  const awards = programme.targets.filter((target) => target.award === asked || target.zh.includes(asked));
  const [target] = awards;
  const led = standards.filter(({ award }) => award !== undefined && (award === target?.award || award === asked));
  if (asked === '' || awards.length > 1 || (!target && led.length === 0)) return null;
  const reason = `${target?.zh ?? led[0]?.title.zh ?? asked}候选`;
  return led.flatMap((standard) => candidatesOf(assessment, results, standard).map((id) => [id, reason] as const));
}

/** Who applies for a standard; where nobody has to apply, who has its best grade so far. */
function candidatesOf({ programme }: Assessment, results: readonly Head[], standard: Standard): readonly string[] {
  const scored = scoringStandard({ standard });
  const nominated = programme.entries.some((entry) => entry.standard === standard.id && entry.nominated);
  return results
    .filter(({ brief }) => brief['standard'] === scored && brief['subject'] === brief['school'])
    .filter(({ brief }) => nominated || brief['grade'] === standard.grades[0]?.code)
    .map(({ brief }) => String(brief['school']));
}
