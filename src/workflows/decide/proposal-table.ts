import { unitName } from '../../model/reporting-units.js';
import type { Assessment } from '../assessment.js';
import type { TableBook, TableSheet } from '../ports.js';
import type { AwardRule } from './award-rule.js';
import type { Condition } from './conditions.js';
import { ANSWER_WORDS, COLUMNS, OUTCOME_WORDS, PANEL_COLUMN, panelHeader } from './proposal-columns.js';
import type { Because, Proposal, Proposals } from './propose.js';

const BECAUSE_WORDS: Readonly<Record<Because, string>> = {
  'no-grade': '有漏填，暂不评定等级',
  grade: '等级未达到',
  veto: '有否决情形',
  condition: '条件不满足',
  waivable: '条件不满足，可豁免（写理由）',
  unknown: '条件还不清楚',
  receipt: '填报还有须修改的问题',
  gap: '级差未裁定',
  'alternate-year': '隔年申报，本年不能申报',
  held: '已持有这个称号',
  cut: '名额已满',
  school: '本校名额已满',
  panel: '同分，由评审组选定',
};

const MET_WORDS: Readonly<Record<Condition['met'], string>> = {
  yes: '满足',
  no: '不满足',
  waived: '已豁免',
  unknown: '待定',
};

/** The table that goes to the person who confirms: a header and rows of texts. */
export interface ProposalTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Proposals as a table; deferred ones are left for the person to settle. */
export function proposalTable(
  assessment: Assessment,
  rule: AwardRule,
  { proposals }: Proposals,
  { decided = false }: Prefilling = {},
): ProposalTable {
  const questions = rule.standard.eligibility.filter(
    ({ rule: { test } }) => rule.best !== null && test === 'panel-decision',
  );
  const header = [
    ...Object.values(COLUMNS).filter((name) => name !== COLUMNS.digest),
    ...questions.map(({ id, zh, rule: { question } }) => panelHeader(id, question ?? zh)),
    COLUMNS.digest,
  ];
  const unit = (id: string): string => unitName(assessment.programme, id);
  const rows = proposals.map((proposal) => [
    ...ownCells(rule, proposal, { unit, decided }),
    ...questions.map(() => ''),
    proposal.sha256,
  ]);
  return { header, rows };
}

/** What stands in the column of decisions: nothing, so that whoever confirms has to say it; a rehearsal may take the proposals. */
export interface Prefilling {
  readonly decided?: boolean;
}

interface Showing {
  readonly unit: (id: string) => string;
  readonly decided: boolean;
}

function ownCells(rule: AwardRule, proposal: Proposal, { unit, decided }: Showing): readonly string[] {
  const { result, grade, total, rank, conditions, proposed, because } = proposal;
  const { award, name, standard } = rule;
  return [
    award,
    name,
    unit(result.school.unit),
    result.school.id,
    result.school.name,
    result.subject.id,
    result.subject.name,
    total ?? '',
    standard.grades.find(({ code }) => code === grade)?.zh ?? '',
    rank === null ? '' : String(rank),
    conditions.map(({ id, zh, met }) => `${id} ${zh}：${MET_WORDS[met]}`).join('；'),
    OUTCOME_WORDS[proposed],
    because.map((one) => BECAUSE_WORDS[one]).join('；'),
    decided ? OUTCOME_WORDS[proposed] : '',
    '',
    '',
  ];
}

const WIDTHS: Readonly<Record<string, number>> = {
  [COLUMNS.schoolName]: 24,
  [COLUMNS.name]: 18,
  [COLUMNS.conditions]: 44,
  [COLUMNS.because]: 24,
  [COLUMNS.reason]: 30,
  [COLUMNS.digest]: 16,
};

/** For programs: stands in one line and is not printed. */
const CODES: ReadonlySet<string> = new Set([COLUMNS.digest]);

/** What may be picked in a column. */
function choicesOf(header: string): Pick<TableSheet['columns'][number], 'choices'> {
  if (header === COLUMNS.outcome) return { choices: Object.values(OUTCOME_WORDS) };
  return PANEL_COLUMN.test(header) ? { choices: Object.values(ANSWER_WORDS) } : {};
}

const NOTE =
  '“建议”是按规则算出的，供参考；请在“决定”栏逐行选认定、不认定或暂缓，只改“决定”、“理由”、“否决项”和“评议”各栏：豁免、放行和更正须写理由；评议填是或否；“决定”留空的这次不确认。改好后由确认人运行 jiaoyan decide confirm。';

/** The table as a workbook. */
export function proposalBook(
  assessment: Assessment,
  rule: AwardRule,
  { table, date }: { table: ProposalTable; date: string },
): TableBook {
  const columns = table.header.map((header): TableSheet['columns'][number] => ({
    header,
    width: WIDTHS[header] ?? 12,
    kind: CODES.has(header) ? 'code' : 'text',
    ...choicesOf(header),
  }));
  return {
    title: `${assessment.programme.areaName}${rule.name}认定建议`,
    date,
    sheets: [{ name: '认定建议', note: NOTE, columns, rows: table.rows }],
  };
}
