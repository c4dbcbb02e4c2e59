import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../../cli/base-command.js';
import { mergeFiles } from '../../cli/merge-forms.js';
import type { Keep } from '../../workflows/parts/decide.js';

export default class FormMerge extends BaseCommand {
  static override summary = '把各教研组的分册合并到学校的工作簿';
  static override description =
    '按编号和表头对应，不看位置和姓名。分册填了、主表空着的，填进去；两边填得不一样的，保留主表的值并逐格列出；分册里空着的不会冲掉主表。原来的文件都不改动，结果写到新文件。';
  static override examples = [
    '<%= config.bin %> form merge 青果路小学.xlsx parts --out 合并后.xlsx',
    '<%= config.bin %> form merge 青果路小学.xlsx 语文组.xlsx 数学组.xlsx --out 合并后.xlsx --keep part',
  ];
  static override strict = false;
  static override args = {
    主表: Args.string({ description: '学校的工作簿', required: true }),
    分册: Args.string({ description: '分册或放分册的文件夹，可写多个', required: true }),
  };
  static override flags = {
    ...assessmentFlags,
    out: Flags.string({ required: true, description: '合并后的工作簿', helpValue: '文件' }),
    keep: Flags.string({
      options: ['main', 'part'],
      description: '主表和分册填得不一样时，以主表（main）还是分册（part）为准',
    }),
    force: Flags.boolean({ description: '覆盖已有的同名文件' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(FormMerge);
    const [main = '', ...parts] = argv.map(String);
    const { out, force } = flags;
    const ending = await mergeFiles(main, parts, {
      ...this.sessionOptions(flags),
      out,
      force,
      keep: flags.keep as Keep | undefined,
    });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
