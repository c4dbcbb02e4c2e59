import type { Programme, Standard } from '../../model/generated/documents.js';

/** The policy that a title is conferred under, and the clause that sets the title up. */
export interface AwardGround {
  readonly title: string;
  /** Number of the document: 常教发〔2023〕3号. */
  readonly number: string;
  /** As the policy counts, without the mark of the source; empty where neither programme nor standard names one. */
  readonly clause: string;
}

/**
 * What a title rests on: the clause of the programme's target, else that of the standard's quota, in the policy document
 * that the clause belongs to. `undefined` where no standard leads to the title.
 */
export function awardGround(
  { standards, programme }: { readonly standards: readonly Standard[]; readonly programme: Pick<Programme, 'targets'> },
  award: string,
): AwardGround | undefined {
  const standard = standards.find((one) => one.award === award);
  const [first] = standard?.sources ?? [];
  if (standard === undefined || first === undefined) return undefined;
  const target = programme.targets?.find((one) => one.award === award);
  const clause = target?.clause ?? standard.quota?.clause ?? '';
  const source = standard.sources.find(({ prefix }) => clause.startsWith(prefix));
  const { title, number } = source ?? first;
  return { title, number, clause: source === undefined ? '' : clause.slice(source.prefix.length) };
}
