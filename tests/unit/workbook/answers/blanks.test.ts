import { beforeAll, describe, expect, it } from 'vitest';
import { type Applicable, blankFindings } from '../../../../src/workbook/answers/blanks.js';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { workloads } from '../../../../src/workbook/form/workload.js';
import { type EditedWorkbook, issuedWorkbook } from '../../../support/edited-workbook.js';
import { basePlan, schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 3, researchGroups: 1, preparationGroups: 1 });
const TEACHERS = '教师情况';
const ACTIVITIES = '活动次数';
const always: Applicable = () => true;

let issued: EditedWorkbook;
let book: EditedWorkbook;
beforeAll(async () => {
  issued = await issuedWorkbook(plan);
});

const edited = (): EditedWorkbook => {
  book = issued.copy();
  return book;
};
const blanks = (applicable: Applicable = always) => blankFindings(readAnswers(book.raw(), plan), plan, applicable);
const labelsOf = (subject: string, applicable: Applicable = always) =>
  blanks(applicable)
    .filter((finding) => finding.subject === subject)
    .map((finding) => finding.where.label?.replace(`${subject} `, ''));

describe('blank cells', () => {
  it('are all told at once for a form that nobody touched, as many as its progress sheet counts', () => {
    edited();
    const pending = workloads(plan).reduce((sum, load) => sum + load.pending, 0);
    expect(blanks()).toHaveLength(pending);
    expect(new Set(blanks().map((finding) => finding.code))).toEqual(new Set(['JY2101']));
  });

  it('are as many as the progress sheet counts for another form, too', async () => {
    const base = basePlan();
    const answers = readAnswers((await issuedWorkbook(base)).raw(), base);
    const pending = workloads(base).reduce((sum, load) => sum + load.pending, 0);
    expect(blankFindings(answers, base, always)).toHaveLength(pending);
  });

  it('say what belongs there, in a way that others can point to', () => {
    edited();
    expect(blanks()[0]).toEqual({
      code: 'JY2101',
      where: { sheet: '学校信息', cell: 'D10', label: '上学年任课教师人数' },
      expected: '整数，没有填 0',
      subject: plan.subject.id,
      key: 'JY2101 学校信息!D10',
    });
  });

  it('name the entries of a short list', () => {
    edited();
    expect(blanks().find((finding) => finding.where.label === 'G01 组长有循环教学经历')?.expected).toBe('是、否');
  });

  it('are no findings once they are filled', () => {
    edited().type(TEACHERS, 'T002', '听课节数（上学期）', 0);
    expect(labelsOf('T002')).toEqual(['公开课节数（上学期）', '公开课节数（下学期）', '听课节数（下学期）']);
  });

  it('are not told again where something unreadable stands', () => {
    edited().type(TEACHERS, 'T002', '听课节数（上学期）', '很多');
    expect(labelsOf('T002')).not.toContain('听课节数（上学期）');
  });

  it('do not matter where nothing is needed', () => {
    edited();
    const labels = blanks().map((finding) => finding.where.label ?? '');
    expect(labels.filter((label) => label.includes('兼属'))).toEqual([]);
  });

  it('do not matter in unused spare rows, and matter in used ones', () => {
    edited();
    expect(labelsOf('T010')).toEqual([]);
    book.type(TEACHERS, 'T010', '姓名', '新教师');
    expect(labelsOf('T010')).toEqual([
      '岗位',
      '教研组',
      '备课组',
      '五级梯队称号',
      '公开课节数（上学期）',
      '公开课节数（下学期）',
      '听课节数（上学期）',
      '听课节数（下学期）',
    ]);
  });
});

describe('cells that are needed only sometimes', () => {
  it('are not needed of a leader who does not teach', () => {
    edited();
    expect(labelsOf('T001')).toEqual(['听课节数（上学期）', '听课节数（下学期）']);
  });

  it('are needed when another answer asks for them', () => {
    edited().type(TEACHERS, 'T002', '在岗学期', '仅上学期');
    expect(labelsOf('T002')).toContain('不在岗原因');
  });

  it('follow from the blank that decides about them when they are usually needed', () => {
    edited().type(TEACHERS, 'T010', '姓名', '新教师');
    const own = blanks().filter((finding) => finding.subject === 'T010');
    const cause = own.find((finding) => finding.where.label === 'T010 岗位');
    const following = own.filter((finding) => finding.causedBy);
    expect(following.map((finding) => finding.where.label)).toEqual([
      'T010 教研组',
      'T010 备课组',
      'T010 五级梯队称号',
      'T010 公开课节数（上学期）',
      'T010 公开课节数（下学期）',
    ]);
    expect(new Set(following.flatMap((finding) => finding.causedBy))).toEqual(new Set([cause?.key]));
  });

  it('wait for the answer that decides about them when they are rarely needed', () => {
    edited();
    expect(labelsOf('P01')).not.toContain('未开展周次（上学期）');
    book.type(ACTIVITIES, 'P01', '每周均开展（上学期）', '是');
    expect(labelsOf('P01')).not.toContain('未开展周次（上学期）');
    book.type(ACTIVITIES, 'P01', '每周均开展（上学期）', '否');
    expect(labelsOf('P01')).toContain('未开展周次（上学期）');
    expect(labelsOf('P01')).not.toContain('未开展周次（下学期）');
  });
});

describe('periods', () => {
  it('that do not count ask for nothing', () => {
    edited();
    const onlyFirst: Applicable = (subject, grain, period) =>
      !(subject === 'T002' && grain === 'person' && period === '2');
    expect(labelsOf('T002', onlyFirst)).toEqual(['公开课节数（上学期）', '听课节数（上学期）']);
    expect(labelsOf('T003', onlyFirst)).toHaveLength(4);
  });

  it('are asked of groups by month and by semester', () => {
    edited();
    const asked = new Set<string>();
    blanks((_subject, grain, period) => {
      asked.add(`${grain} ${period}`);
      return true;
    });
    expect([...asked].filter((name) => name.startsWith('preparationGroup'))).toEqual([
      'preparationGroup 1',
      'preparationGroup 2',
    ]);
    expect([...asked]).toContain('researchGroup 9月');
    expect([...asked]).toContain('person 2');
  });
});

describe('nominations', () => {
  const CHOSEN = 'changzhou-2023/research-group|nominated:changzhou-2023/research-group';

  it('ask for everything that belongs to the nominated group', () => {
    edited();
    expect(blanks().filter((finding) => finding.where.sheet === '优秀组申报')).toEqual([]);
    book.type('优秀组申报', CHOSEN, '申报组一', 'G01');
    const labels = blanks().filter((finding) => finding.where.sheet === '优秀组申报');
    expect(labels.length).toBeGreaterThan(20);
    expect(new Set(labels.map((finding) => finding.subject))).toEqual(new Set(['G01']));
    expect(labels.map((finding) => finding.where.label)).not.toContain('申报组一 师德师风教育与团队口碑 依据与说明');
  });
});
