import type { Finding } from '../../model/finding.js';
import type { ConditionContext } from './conditions.js';
import { subjectKey } from './known.js';
import { OUTCOME_WORDS } from './proposal-columns.js';
import type { Proposals } from './propose.js';
import type { SettledRow } from './settled-row.js';

/** What stands against the rows of a confirmation; without findings all of them may be entered. */
export function checkRows(
  context: ConditionContext,
  rows: readonly SettledRow[],
  places: Proposals['places'],
): readonly Finding[] {
  return [...rows.flatMap((row) => checkRow(context, row)), ...overPlaces(context, rows, places)];
}

function checkRow(context: ConditionContext, settled: SettledRow): readonly Finding[] {
  const { row, proposal } = settled;
  if (row.digest !== proposal.sha256) return [about(settled, 'JY6213', {})];
  const changed = changeFindings(settled);
  return row.outcome === 'conferred' ? [...changed, ...conferringFindings(context, settled)] : changed;
}

function about({ row, proposal }: SettledRow, code: string, more: Partial<Finding>): Finding {
  const { school, subject } = proposal.result;
  const { params, ...others } = more;
  return {
    code,
    where: { ...row.place, ...(subject.id === school.id ? {} : { label: subject.name }) },
    subject: school.id,
    ...others,
    params: { school: school.name, ...params },
  };
}

/** Another decision than the one that stands needs a reason. */
function changeFindings(settled: SettledRow): readonly Finding[] {
  const { row, earlier, proposal } = settled;
  if (!earlier || row.reason !== '' || row.outcome === null) return [];
  const same = earlier.decision.outcome === row.outcome && earlier.decision.result?.sha256 === proposal.sha256;
  if (same) return [];
  const [found, expected] = [OUTCOME_WORDS[earlier.decision.outcome], OUTCOME_WORDS[row.outcome]];
  return [about(settled, 'JY6219', { found, expected })];
}

/** Conditions that nothing can waive, then those that a reason waives. */
function conferringFindings({ rule, assessment }: ConditionContext, settled: SettledRow): readonly Finding[] {
  const { row, proposal } = settled;
  const { because, conditions, receiptErrors } = proposal;
  const refused = (condition: string, indicator?: string): Finding =>
    about(settled, 'JY6214', { ...(indicator === undefined ? {} : { indicator }), params: { condition } });
  const open = conditions.filter(({ met }) => met === 'no' || met === 'unknown');
  const hard = [
    ...(because.includes('no-grade') ? [refused('已评定等级')] : []),
    ...(because.includes('grade') ? [refused(`等级为${rule.best?.zh ?? ''}`)] : []),
    ...(because.includes('veto') ? [refused('没有否决情形')] : []),
    ...(because.includes('gap') ? [refused('级差已裁定')] : []),
    ...(because.includes('alternate-year') ? [refused(`${assessment.programme.schoolYear}学年可以申报`)] : []),
    ...(because.includes('held') ? [refused('尚未持有这个称号')] : []),
    ...(because.includes('school') ? [refused('本校名额未满')] : []),
    ...open.filter(({ soft }) => !soft).map(({ id, zh }) => refused(zh, id)),
  ];
  if (row.reason !== '') return hard;
  const asked = (condition: string, indicator?: string): Finding =>
    about(settled, 'JY6215', { ...(indicator === undefined ? {} : { indicator }), params: { condition } });
  return [
    ...hard,
    ...(receiptErrors > 0 ? [asked('填报没有须修改的问题')] : []),
    ...(because.includes('cut') ? [asked('按名次入选')] : []),
    ...open.filter(({ soft }) => soft).map(({ id, zh }) => asked(zh, id)),
  ];
}

/** More conferred than there are places, those counted that stand already. */
function overPlaces(
  { rule, known, assessment }: ConditionContext,
  rows: readonly SettledRow[],
  places: Proposals['places'],
): readonly Finding[] {
  if (!places) return [];
  const conferred = new Map<string, string>();
  for (const [key, { decision }] of known.decisions) {
    if (decision.outcome === 'conferred') conferred.set(key, decision.school);
  }
  for (const { row } of rows) {
    const key = `${rule.award}/${subjectKey(row.school, row.subject)}`;
    if (row.outcome === 'conferred') conferred.set(key, row.school);
    else conferred.delete(key);
  }
  const units = new Map(
    [...assessment.registry.schools, ...assessment.registry.others].map(({ id, unit }) => [id, unit]),
  );
  const names = new Map(assessment.programme.reportingUnits.map(({ id, name }) => [id, name]));
  return places.flatMap(({ unit, places: given }): readonly Finding[] => {
    const own = [...conferred.values()].filter((school) => unit === null || units.get(school) === unit).length;
    if (own <= given) return [];
    const params = unit === null ? {} : { unit: names.get(unit) ?? unit };
    return [{ code: 'JY6216', where: {}, found: String(own), expected: String(given), params }];
  });
}
