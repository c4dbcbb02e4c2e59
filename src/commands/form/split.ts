import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../../cli/base-command.js';
import { splitFiles } from '../../cli/split-forms.js';

export default class FormSplit extends BaseCommand {
  static override summary = '把学校的工作簿拆成各教研组的分册';
  static override description =
    '每个教研组一个工作簿：本组和所属备课组的行、教研组一栏写着本组的教师、本组的申报栏，已填的内容一并带上，编号不变。可给一个文件、多个文件或整个文件夹；--blank 按名册从空表拆分。已有的同名文件不覆盖。';
  static override examples = [
    '<%= config.bin %> form split 青果路小学.xlsx --out parts',
    '<%= config.bin %> form split 收到的表/ --out parts',
    '<%= config.bin %> form split --blank 2132000001 --out parts',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: '工作簿或文件夹，可写多个；加 --blank 时写学校标识码' }) };
  static override flags = {
    ...assessmentFlags,
    out: Flags.string({ required: true, description: '分册写到这个文件夹', helpValue: '文件夹' }),
    blank: Flags.boolean({ description: '不给文件，按名册从空表拆分；不写标识码则拆名册里的全部学校' }),
    force: Flags.boolean({ description: '覆盖已有的同名文件' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(FormSplit);
    const { out, blank, force } = flags;
    const ending = await splitFiles(argv.map(String), { ...this.sessionOptions(flags), out, blank, force });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
