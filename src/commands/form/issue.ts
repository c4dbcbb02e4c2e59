import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../../cli/base-command.js';
import { issueForms } from '../../cli/issue-forms.js';
import { wantedRows } from '../../cli/wanted-rows.js';

export default class FormIssue extends BaseCommand {
  static override summary = '给学校发放填报工作簿';
  static override description =
    '按名册给每所学校（或指定的学校）生成一个工作簿：组、学科、学段已经印好，要填的格子没有锁定。同样的输入得到同样的文件；已有的同名文件不覆盖。';
  static override examples = [
    '<%= config.bin %> form issue --out forms',
    '<%= config.bin %> form issue 2132000001 --out forms',
    '<%= config.bin %> form issue 2132000001 --rows 教师情况=200 --rows 佐证目录=300',
    '<%= config.bin %> form issue --last-year 去年的工作簿',
    '<%= config.bin %> form issue 2132000001 --form contributor',
  ];
  static override strict = false;
  static override args = { 学校: Args.string({ description: '学校标识码，可写多个；不写则发给名册里的全部学校' }) };
  static override flags = {
    ...assessmentFlags,
    out: Flags.string({ default: 'forms', description: '工作簿写到这个文件夹', helpValue: '文件夹' }),
    rows: Flags.string({
      multiple: true,
      description: '哪张表多印些行，可写多次，如 教师情况=200',
      helpValue: '表名=行数',
    }),
    form: Flags.string({
      description: '发放方案里单独申报的表，写称号或表样的标识，如 contributor；不写则发放学校填报表',
      helpValue: '称号',
    }),
    'last-year': Flags.string({
      description: '去年的工作簿或上报数据所在的文件夹：教师、组长等不变的内容和上学年人数预先填好，仍可修改',
      helpValue: '文件夹',
    }),
    force: Flags.boolean({ description: '覆盖已有的同名文件（可能已经填过）' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(FormIssue);
    const ending = await issueForms(argv.map(String), {
      ...this.sessionOptions(flags),
      out: flags.out,
      rows: wantedRows(flags.rows),
      lastYear: flags['last-year'],
      form: flags.form,
      force: flags.force,
    });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
