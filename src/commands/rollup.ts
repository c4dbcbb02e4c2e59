import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../cli/base-command.js';
import { rollupFiles } from '../cli/rollup-files.js';

export default class RollupCommand extends BaseCommand {
  static override summary = '汇总评定结果：上报情况、等级分布、目标进展';
  static override description = '输入 score 写出的结果文件夹。本年评为优秀的只列为“候选”，不算已认定。';
  static override examples = [
    '<%= config.bin %> rollup results',
    '<%= config.bin %> rollup results --xlsx 汇总.xlsx --out 汇总.json',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: '评定结果或文件夹，可写多个', required: true }) };
  static override flags = {
    ...assessmentFlags,
    awards: Flags.string({ description: '称号文件所在的文件夹（默认取 jiaoyan.json 里写的）', helpValue: '文件夹' }),
    out: Flags.string({ description: '把汇总文档写到这个文件', helpValue: '文件' }),
    xlsx: Flags.string({ description: '把汇总写成 Excel 工作簿', helpValue: '文件' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(RollupCommand);
    const { awards, out, xlsx } = flags;
    const ending = await rollupFiles(argv.map(String), { ...this.sessionOptions(flags), awards, out, xlsx });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
