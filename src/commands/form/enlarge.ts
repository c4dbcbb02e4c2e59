import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../../cli/base-command.js';
import { enlargeFile } from '../../cli/enlarge-form.js';
import { wantedRows } from '../../cli/wanted-rows.js';

export default class FormEnlarge extends BaseCommand {
  static override summary = '把填好的工作簿换成行数更多的';
  static override description = '教师、成果、佐证的空编号不够时用：已填的内容全部带过去，编号不变，原来的文件不改动。';
  static override examples = ['<%= config.bin %> form enlarge 青果路小学.xlsx --rows 教师情况=200 --out 更大的表.xlsx'];
  static override args = { 工作簿: Args.string({ description: '填好的工作簿', required: true }) };
  static override flags = {
    ...assessmentFlags,
    rows: Flags.string({
      multiple: true,
      required: true,
      description: '哪张表印多少行，可写多次',
      helpValue: '表名=行数',
    }),
    out: Flags.string({ required: true, description: '新的工作簿', helpValue: '文件' }),
    force: Flags.boolean({ description: '覆盖已有的同名文件' }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(FormEnlarge);
    const { out, force } = flags;
    const options = { ...this.sessionOptions(flags), out, force, rows: wantedRows(flags.rows) };
    const ending = await enlargeFile(args.工作簿, options);
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
