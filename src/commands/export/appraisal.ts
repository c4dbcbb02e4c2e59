import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand, checkedDate } from '../../cli/base-command.js';
import { exportAppraisal } from '../../cli/export-appraisal.js';

export default class ExportAppraisal extends BaseCommand {
  static override summary = '导出各校等级和主要数据，供综合考核和督导使用';
  static override description =
    '输入 score 写出的结果文件夹；不写路径就取工作区。每校一行：等级、总分、已评的层级、关键指标、称号、未修改的问题；没有上报的学校也在内，等级空白。写出 appraisal.csv、appraisal.xlsx（附栏目说明）和 datapackage.json。不含个人姓名和编号。退出码：0 正常；3 有结果不能用；4 有文件读不了。';
  static override examples = [
    '<%= config.bin %> export appraisal results --out 考核数据',
    '<%= config.bin %> export appraisal --workspace 工作区 --out 考核数据',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: '评定结果或文件夹，可写多个；不写就取工作区' }) };
  static override flags = {
    ...assessmentFlags,
    workspace: Flags.string({ description: '工作区文件夹（不写路径时用）', helpValue: '文件夹' }),
    awards: Flags.string({ description: '称号文件所在的文件夹（默认取 jiaoyan.json 里写的）', helpValue: '文件夹' }),
    out: Flags.string({ description: '写到这个文件夹', helpValue: '文件夹', default: 'appraisal' }),
    on: Flags.string({ description: '按哪一天算持有的称号（默认签发日期）', helpValue: '日期' }),
    licence: Flags.string({ description: '写进说明的许可，如 CC-BY-4.0；不写就不声明许可', helpValue: '名称' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(ExportAppraisal);
    const { workspace, awards, out, licence } = flags;
    const day = checkedDate('--on', flags.on);
    const wishes = { workspace, awards, out, licence, day };
    const ending = await exportAppraisal(argv.map(String), { ...this.sessionOptions(flags), ...wishes });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
