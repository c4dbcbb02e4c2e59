import { Args, Flags } from '@oclif/core';
import { BaseCommand, commonFlags } from '../cli/base-command.js';
import { diffDocuments } from '../cli/diff-documents.js';

export default class Diff extends BaseCommand {
  static override summary = '比较两个标准、方案、名册，或两个学年的评定结果';
  static override description =
    '两个标准：用文字列出增删、改名、分值、目标、规则、等级和门槛的变化；加 --results 就用旧结果里的数据按新标准重新计分，看多少等级会变。新标准统计的内容旧结果里没有的，按最低和最高两种情况估计，不猜；再加 --submissions 给出当年的填报（各校或申报人的工作簿、提交文件），就按填报的数据算出来。只改了编号、名称和规则都没变的，认作同一项。两个结果文件夹：同一对象前后两年的总分、等级和主要原因；学校换过标识码的按名册对上。退出码：0 正常；2 用法不对；3 有结果不能用，或两边不能比较；4 有文件读不了。';
  static override examples = [
    '<%= config.bin %> diff 旧标准.json 新标准.json --results results-2024-2025',
    '<%= config.bin %> diff 旧标准.json 新标准.json --results results --submissions filled',
    '<%= config.bin %> diff results-2024-2025 results --xlsx 两年对比.xlsx',
    '<%= config.bin %> diff registry-2024-2025.json registry-2025-2026.json',
    '<%= config.bin %> diff programme-2024-2025.json programme-2025-2026.json --lang en',
  ];
  static override args = {
    前: Args.string({ description: '文件、标准标识，或结果文件夹', required: true }),
    后: Args.string({ description: '与它比较的', required: true }),
  };
  static override flags = {
    ...commonFlags,
    results: Flags.string({ description: '旧标准计出的结果：看新标准对它们的影响', helpValue: '文件夹' }),
    submissions: Flags.string({
      description: '各校当年的工作簿或提交文件：旧结果里没有的数据从这里取；不写 --results 就先按旧标准计分',
      helpValue: '文件夹',
    }),
    programme: Flags.string({
      description: '填报所属的评估方案，与 --submissions 同用（默认取 jiaoyan.json 里写的）',
      helpValue: '文件',
    }),
    registry: Flags.string({
      description: '名册：说明学校的曾用标识码（默认取 jiaoyan.json 里写的）',
      helpValue: '文件',
    }),
    names: Flags.boolean({ description: '名册比较逐个列出教师姓名（默认只列人数）' }),
    xlsx: Flags.string({ description: '同时写成 Excel 工作簿', helpValue: '文件' }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(Diff);
    const { results, submissions, names, xlsx } = flags;
    const options = { ...this.sessionOptions(flags), results, submissions, names, xlsx };
    const ending = await diffDocuments(args.前, args.后, options);
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
