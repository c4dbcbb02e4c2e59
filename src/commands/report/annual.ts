import { Args, Flags } from '@oclif/core';
import { annualReportFiles } from '../../cli/annual-report.js';
import { assessmentFlags, BaseCommand } from '../../cli/base-command.js';

export default class ReportAnnual extends BaseCommand {
  static override summary = '年度排名与目标进展报告：一次写出 PDF、Excel 工作簿和可离线打开的网页';
  static override description =
    '输入 score 写出的结果文件夹；不写路径就取工作区。写出 annual-report.pdf（公文版式）、rollup.xlsx（一个主题一张表）、index.html（双击打开，不联网，可筛选、排序、逐级查看）、rollup.json 和 ranking.csv。内部版含各校明细；--public 写公开版：列出在有效期内的称号而不排名次，个人姓名隐去部分字，少于 5 个的数不公布。';
  static override examples = [
    '<%= config.bin %> report annual --workspace 工作区 --out 年度报告',
    '<%= config.bin %> report annual results --out 年度报告',
    '<%= config.bin %> report annual --workspace 工作区 --public --out 公开版',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: '评定结果或文件夹，可写多个；不写就取工作区' }) };
  static override flags = {
    ...assessmentFlags,
    workspace: Flags.string({ description: '工作区文件夹（不写路径时用）', helpValue: '文件夹' }),
    awards: Flags.string({ description: '称号文件所在的文件夹（默认取 jiaoyan.json 里写的）', helpValue: '文件夹' }),
    out: Flags.string({ description: '写到这个文件夹', helpValue: '文件夹', default: 'annual' }),
    public: Flags.boolean({ description: '公开版' }),
    names: Flags.boolean({ description: '个人写全名（默认内部只写编号，公开版隐去部分字）' }),
    findings: Flags.string({
      description: '校验报告（check --output json=文件），按学校数统计常见问题，可写多次',
      helpValue: '文件',
      multiple: true,
    }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(ReportAnnual);
    const { workspace, awards, out, names, findings } = flags;
    const wishes = { workspace, awards, out, names, public: flags.public, reports: findings };
    const ending = await annualReportFiles(argv.map(String), { ...this.sessionOptions(flags), ...wishes });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
