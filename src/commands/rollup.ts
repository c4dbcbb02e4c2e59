import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../cli/base-command.js';
import { type RollupFlags, rollUp } from '../cli/rollup-run.js';

export default class RollupCommand extends BaseCommand {
  static override summary = '汇总评定结果：上报情况、等级分布、指标难度、层级差距、目标进展';
  static override description =
    '输入 score 写出的结果文件夹、逐行的 .ndjson 文件，或下级交来的汇总摘要；不写路径时汇总所在的工作区。本年评为优秀的只列为“候选”，不算已认定。';
  static override examples = [
    '<%= config.bin %> rollup results',
    '<%= config.bin %> rollup results --xlsx 汇总.xlsx --out 汇总.json',
    '<%= config.bin %> rollup --workspace 工作区 --summary 武进区摘要.json',
    '<%= config.bin %> rollup 天宁区摘要.json 武进区摘要.json --public --xlsx 公布稿.xlsx',
  ];
  static override strict = false;
  static override args = {
    路径: Args.string({ description: '评定结果、汇总摘要或文件夹，可写多个', required: false }),
  };
  static override flags = {
    ...assessmentFlags,
    workspace: Flags.string({ description: '汇总这个工作区里现行的结果', helpValue: '文件夹' }),
    from: Flags.string({ description: '逐行写着结果的文件（.ndjson），可写多次', helpValue: '文件', multiple: true }),
    awards: Flags.string({ description: '称号文件所在的文件夹（默认取 jiaoyan.json 里写的）', helpValue: '文件夹' }),
    accepted: Flags.string({
      description: '上学年认定结果所在的文件夹（默认取 jiaoyan.json 里写的）',
      helpValue: '文件夹',
    }),
    findings: Flags.string({
      description: '校验报告（check --output json=文件），按学校数统计常见问题，可写多次',
      helpValue: '文件',
      multiple: true,
    }),
    out: Flags.string({ description: '把汇总文档写到这个文件', helpValue: '文件' }),
    xlsx: Flags.string({ description: '把汇总写成 Excel 工作簿', helpValue: '文件' }),
    summary: Flags.string({ description: '把可以向上合并的汇总摘要写到这个文件', helpValue: '文件' }),
    public: Flags.boolean({
      description: '公布稿：不满 5 个（方案可另定）的数和能相减得出它们的数不写',
      exclusive: ['summary'],
    }),
    unchecked: Flags.boolean({ description: '.ndjson 里的结果不再重新计算，只限自己刚导出的文件' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(RollupCommand);
    const ending = await rollUp(argv.map(String), flags satisfies RollupFlags, this.sessionOptions(flags));
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
