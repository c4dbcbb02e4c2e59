import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import { checkWorkbook } from '../../../src/workflows/check-workbook.js';
import type { TypedAnswers } from '../../../src/workflows/ports.js';
import {
  applicantRow,
  applicantWorkbook,
  deskWithApplications,
  itemRow,
  TWO_APPLICANTS,
} from '../../support/applicants.js';

const desk = await deskWithApplications();
const GOOD = applicantRow({ teacher: 'T001', lessons: [1, 1], observed: [20, 20] });

async function found(answers: TypedAnswers, pattern = /^JY(?!5101)/): Promise<readonly Finding[]> {
  const { findings } = checkWorkbook(desk, 'a.xlsx', await applicantWorkbook(desk, answers));
  return findings.filter(({ code }) => pattern.test(code));
}

describe('a workbook of applicants', () => {
  it('has no findings where it is filled in well, and none while nobody applies', async () => {
    expect(await found({ 申报人: { C01: GOOD }, 成果清单: { R001: itemRow('T001') } })).toEqual([]);
    expect(await found({})).toEqual([]);
  });

  it('names a teacher who applies twice, and where', async () => {
    const [finding, ...others] = await found({ 申报人: { C01: GOOD, C03: GOOD } });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'JY6251',
      where: { file: 'a.xlsx', sheet: '申报人', cell: 'B7', label: 'C03 教师编号' },
      found: 'T001',
      params: { group: 'T001', firstCell: 'B5' },
    });
  });

  it('names a row that says not who applies; nothing else is asked of it', async () => {
    const { 教师编号: _, 优秀案例: _blank, ...nameless } = GOOD;
    const findings = await found({ 申报人: { C01: nameless } });
    expect(findings.map(({ code, where }) => [code, where.cell])).toEqual([['JY6252', 'B5']]);
  });

  it('names every blank cell of an applicant', async () => {
    const { 优秀案例: _, '听课节数（下学期）': _lessons, ...row } = GOOD;
    const findings = await found({ 申报人: { C01: row } });
    expect(findings.map(({ code, where, subject }) => [code, where.label, subject])).toEqual([
      ['JY2101', 'C01 听课节数（下学期）', 'T001'],
      ['JY2101', 'C01 优秀案例', 'T001'],
    ]);
  });

  it('refuses a number that the roster of the school does not have', async () => {
    const findings = await found({ 申报人: { C01: { ...GOOD, 教师编号: 'T999' } } });
    expect(findings.map(({ code, where }) => [code, where.cell])).toContainEqual(['JY2104', 'B5']);
  });

  it('names conditions that an applicant does not meet', async () => {
    const row = { ...GOOD, 从事校本教研年数: 2, 经学校公示并推荐: '否' };
    const findings = await found({ 申报人: { C01: row } });
    expect(findings.map(({ code, found: value, params }) => [code, value, params?.['condition']])).toEqual([
      ['JY6253', '2', '从事校本教研满3年'],
      ['JY6253', '否', '经学校校内公示并推荐'],
    ]);
  });

  it('names results and evidence of somebody who does not apply', async () => {
    const evidence = {
      教师编号: 'T009',
      对应指标: '教师 A3 组织或主讲集体教研',
      材料名称: '记录',
      文件名或存放处: '柜',
    };
    const findings = await found({
      申报人: { C01: GOOD },
      成果清单: { R001: itemRow('T001'), R002: itemRow('T008') },
      佐证目录: { E001: evidence },
    });
    expect(findings.map(({ code, where, found: value }) => [code, `${where.sheet}!${where.cell}`, value])).toEqual([
      ['JY6254', '成果清单!F7', 'T008'],
      ['JY6254', '佐证目录!B5', 'T009'],
    ]);
  });

  it('puts spellings right as every other form does', async () => {
    const { reading } = checkWorkbook(
      desk,
      'a.xlsx',
      await applicantWorkbook(desk, { 申报人: { C01: { ...GOOD, '听课节数（上学期）': '２４节', 教师编号: 't001' } } }),
    );
    expect(reading?.submission.rows[0]).toMatchObject({
      id: 'T001',
      facts: { lessonsObserved: { '1': 24, '2': 20 } },
    });
  });

  it('is told by its own rules only: a clean school form has none of these findings', async () => {
    const codes = (await found(TWO_APPLICANTS, /^JY6/)).map(({ code }) => code);
    expect(codes).toEqual(['JY6253']);
  });
});
