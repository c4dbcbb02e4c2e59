import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../cli/base-command.js';
import { batchFlags, batchOptions } from '../cli/batch-flags.js';
import { scoreFiles } from '../cli/score-files.js';

export default class Score extends BaseCommand {
  static override summary = '计算得分和等级，每一分都能追溯到单元格和政策条款';
  static override description =
    '输入工作簿、填报数据（submission）或文件夹；每个标准、每个对象得到一份评定结果。漏填不按 0 计：该指标、总分和等级留空。';
  static override examples = [
    '<%= config.bin %> score 青果路小学.xlsx',
    '<%= config.bin %> score 收到的表/ --out results',
    '<%= config.bin %> score 青果路小学.xlsx --trace D5',
  ];
  static override strict = false;
  static override args = {
    路径: Args.string({ description: '工作簿、submission 文件或文件夹，可写多个', required: true }),
  };
  static override flags = {
    ...assessmentFlags,
    out: Flags.string({ description: '把评定结果写到这个文件夹', helpValue: '文件夹' }),
    trace: Flags.string({ multiple: true, description: '说明这些指标怎么得分，如 D5', helpValue: '指标' }),
    subject: Flags.string({ description: '只看这个对象（如 G01）；不写则为学校本身', helpValue: '编号' }),
    ...batchFlags,
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(Score);
    const ending = await scoreFiles(argv.map(String), {
      ...this.sessionOptions(flags),
      ...batchOptions(flags),
      out: flags.out,
      trace: flags.trace ?? [],
      subject: flags.subject,
    });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
