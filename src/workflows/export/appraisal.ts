import { isInForce } from '../../model/award-standing.js';
import type { Award, Result } from '../../model/generated/documents.js';
import { unitName } from '../../model/reporting-units.js';
import { type Assessment, allStandards } from '../assessment.js';
import { findSchool, presentId } from '../registry-subject.js';
import { awardTitle, decimalOf, listed } from './rows.js';
import type { ExportColumn, ExportRow } from './tables.js';

/** The columns of the table for appraisal and inspection: one row a school. No person stands in it. */
export const APPRAISAL_COLUMNS: readonly ExportColumn[] = [
  { name: 'school_year', type: 'string', zh: '学年', en: 'school year', required: true },
  { name: 'school_id', type: 'string', zh: '学校标识码', en: 'id of the school', required: true },
  { name: 'school', type: 'string', zh: '学校名称', en: 'school' },
  { name: 'unit', type: 'string', zh: '报送单位', en: 'reporting unit' },
  { name: 'category', type: 'string', zh: '学校类别', en: 'category' },
  {
    name: 'grade',
    type: 'string',
    zh: '等级（空白为暂不评定或未上报）',
    en: 'grade; blank where withheld or not handed in',
  },
  { name: 'total', type: 'number', zh: '总分', en: 'total', unit: '分' },
  { name: 'base', type: 'number', zh: '基础分', en: 'base points', unit: '分' },
  { name: 'bonus', type: 'number', zh: '加分', en: 'bonus', unit: '分' },
  { name: 'deductions', type: 'number', zh: '扣分', en: 'deductions', unit: '分' },
  { name: 'levels', type: 'string', zh: '已评的层级，分号隔开', en: 'levels that judged, parted by semicolons' },
  { name: 'key_indicators', type: 'integer', zh: '关键指标数（适用的）', en: 'key indicators that apply', unit: '个' },
  { name: 'key_met', type: 'integer', zh: '达标的关键指标数', en: 'key indicators met', unit: '个' },
  {
    name: 'key_failed',
    type: 'string',
    zh: '未达标的关键指标，分号隔开',
    en: 'key indicators that failed, parted by semicolons',
  },
  { name: 'vetoes', type: 'string', zh: '降格情形，分号隔开', en: 'vetoes, parted by semicolons' },
  {
    name: 'groups_assessed',
    type: 'integer',
    zh: '申报并已计分的组数',
    en: 'groups that applied and were scored',
    unit: '个',
  },
  { name: 'groups_best', type: 'integer', zh: '得最高等级的组数', en: 'groups with the best grade', unit: '个' },
  { name: 'titles', type: 'string', zh: '学校持有的称号，分号隔开', en: 'titles of the school, parted by semicolons' },
  { name: 'titles_groups', type: 'integer', zh: '组持有的称号数', en: 'titles of its groups', unit: '个' },
  { name: 'titles_persons', type: 'integer', zh: '个人持有的称号数', en: 'titles of its persons', unit: '个' },
  {
    name: 'findings_open',
    type: 'integer',
    zh: '未修改的问题数（没有回执时空白）',
    en: 'open findings; blank without a receipt',
    unit: '个',
  },
  {
    name: 'blank_indicators',
    type: 'string',
    zh: '漏填的指标，分号隔开',
    en: 'blank indicators, parted by semicolons',
  },
  { name: 'standard', type: 'string', zh: '评估标准标识', en: 'id of the standard', technical: true },
  { name: 'result_sha256', type: 'string', zh: '评定结果的摘要', en: 'digest of the result' },
];

/** What is gathered of a school while results come; groups only as counts. */
export interface SchoolStanding {
  readonly school?: { readonly result: Result; readonly sha256: string };
  readonly groups: number;
  readonly best: number;
}

/** Gathers results by school, one at a time. */
export class AppraisalGatherer {
  readonly #standings = new Map<string, SchoolStanding>();
  readonly #assessment: Assessment;

  constructor(assessment: Assessment) {
    this.#assessment = assessment;
  }

  /** Takes one result: of a school as a whole, or of a group that applied. */
  add({ result, sha256 }: { readonly result: Result; readonly sha256: string }): void {
    const id = presentId(this.#assessment.registry, result.school.id);
    const known = this.#standings.get(id) ?? { groups: 0, best: 0 };
    if (result.subject.id === result.school.id) this.#standings.set(id, { ...known, school: { result, sha256 } });
    else if (result.subject.grain !== 'person' && result.status === 'scored')
      this.#standings.set(id, { ...known, groups: known.groups + 1, best: known.best + Number(isBest(result)) });
  }

  /** What was gathered of a school. */
  of(id: string): SchoolStanding {
    return this.#standings.get(id) ?? { groups: 0, best: 0 };
  }
}

const isBest = (result: Result): boolean => (result.final ?? result).grade === result.effective.grades[0]?.code;

/** What is at hand beside the results. */
export interface AppraisalRecords {
  readonly awards: readonly Award[];
  readonly receiptErrors: ReadonlyMap<string, number>;
  /** Day on which titles must be in force. */
  readonly on: string;
}

/** One row a school that reports, in the order of the registry; also those without a result. */
export const appraisalRows = (
  assessment: Assessment,
  gathered: AppraisalGatherer,
  records: AppraisalRecords,
): readonly ExportRow[] =>
  assessment.registry.schools
    .filter(({ parentSchool }) => parentSchool === undefined)
    .map(({ id, name, unit }) => {
      const standing = gathered.of(id);
      return [
        assessment.programme.schoolYear,
        id,
        name,
        unitName(assessment.programme, unit),
        standing.school?.result.school.category ?? '',
        ...resultCells(assessment, standing.school?.result),
        standing.groups,
        standing.best,
        ...titleCells(assessment, id, records),
        records.receiptErrors.get(id) ?? null,
        ...sourceCells(standing.school),
      ];
    });

const NO_RESULT: ExportRow = [null, null, null, null, null, null, null, null, null, null];

function resultCells(assessment: Assessment, result: Result | undefined): ExportRow {
  if (!result) return NO_RESULT;
  const held = result.final ?? result;
  const keys = keyIndicators(assessment, result);
  const failed = held.guardFailed;
  return [
    gradeName(result),
    held.total,
    held.basePrinted,
    decimalOf(result.bonusTotal),
    decimalOf(result.deductionTotal),
    listed(levelNames(assessment, result)),
    keys.length,
    failed === null || result.effective.guard === null ? null : keys.length - failed.length,
    listed((failed ?? []).map((id) => `${id} ${keys.find((key) => key.id === id)?.zh ?? ''}`.trim())),
    listed(result.vetoes.map(({ id }) => id)),
  ];
}

function sourceCells(school: SchoolStanding['school']): ExportRow {
  if (!school) return [null, null, null];
  const { result, sha256 } = school;
  return [listed(result.blankIndicators), result.standard.id, sha256];
}

const gradeName = (result: Result): string | null => {
  const { grade } = result.final ?? result;
  return result.effective.grades.find(({ code }) => code === grade)?.zh ?? grade;
};

function keyIndicators(assessment: Assessment, result: Result) {
  const standard = allStandards(assessment).find(({ id }) => id === result.standard.id);
  const absent = new Set(result.indicators.filter(({ status }) => status === 'not-applicable').map(({ id }) => id));
  return (standard?.indicators ?? []).filter(({ id, key }) => key && !absent.has(id));
}

/** Names of the levels that judged, as the programme has them; an adjudication is no level of the programme. */
function levelNames({ programme }: Assessment, { levels }: Result): readonly string[] {
  const judged = levels?.map(({ level }) => level) ?? [1];
  return judged.map((level) => programme.levels.find((one) => one.level === level)?.zh ?? '裁定');
}

function titleCells(assessment: Assessment, id: string, { awards, on }: AppraisalRecords): ExportRow {
  const held = awards.filter(
    (award) => findSchool(assessment.registry, award.subject.school)?.id === id && isInForce(award, on),
  );
  const own = held.filter(({ subject }) => subject.grain === 'school');
  const persons = held.filter(({ subject }) => subject.grain === 'person').length;
  return [
    listed([...new Set(own.map(({ award }) => awardTitle(assessment, award)))]),
    held.length - own.length - persons,
    persons,
  ];
}
