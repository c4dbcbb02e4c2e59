import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../../cli/base-command.js';
import { compileReports } from '../../cli/compile-reports.js';

export default class ReportCompile extends BaseCommand {
  static override summary = '汇编学校各教研组的学科发展年度报告';
  static override description =
    '输入填好的工作簿或填报数据；不写路径就取工作区。每校一份 PDF：概况、各教研组的年度报告情况、佐证材料和本学年成果；--md 另写 Markdown，学校可以接着写。不含教师姓名和编号。退出码：0 正常；3 有学校没有可汇编的内容；4 有文件读不了。';
  static override examples = [
    '<%= config.bin %> report compile 学校工作簿.xlsx --out 汇编 --md',
    '<%= config.bin %> report compile filled --results results --out 汇编',
    '<%= config.bin %> report compile --workspace 工作区 --school 2132990018 --out 汇编',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: '工作簿、填报数据或文件夹，可写多个；不写就取工作区' }) };
  static override flags = {
    ...assessmentFlags,
    workspace: Flags.string({ description: '工作区文件夹（不写路径时用）', helpValue: '文件夹' }),
    out: Flags.string({ description: '写到这个文件夹，每校一个子文件夹', helpValue: '文件夹', default: 'compiled' }),
    md: Flags.boolean({ description: '同时写成 Markdown' }),
    school: Flags.string({ description: '只要这些学校（标识码或全称），可写多次', helpValue: '学校', multiple: true }),
    results: Flags.string({ description: '各组的评定结果（不用工作区时）', helpValue: '文件夹' }),
    metric: Flags.string({
      description: '填写年度报告情况的那项数据的标识',
      helpValue: '标识',
      default: 'annualReport',
    }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(ReportCompile);
    const { workspace, out, md, school: schools = [], results, metric } = flags;
    const wishes = { workspace, out, md, schools, results, metric };
    const ending = await compileReports(argv.map(String), { ...this.sessionOptions(flags), ...wishes });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
