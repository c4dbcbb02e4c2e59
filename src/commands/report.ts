import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../cli/base-command.js';
import { paperFlags, printPapers } from '../cli/paper-flags.js';

export default class Report extends BaseCommand {
  static override summary = '把结果做成可以印发的 PDF：评定报告、复评意见书、抽查记录、封面清单、回执';
  static override description =
    '评定报告可用 score 写出的结果（文件或文件夹），也可取自工作区；其他各种取自工作区。学校和申报的组各得一份报告，PDF 内附机器可读的结果。口令从环境变量或文件读取，不写在命令行上。';
  static override examples = [
    '<%= config.bin %> report results --out reports',
    '<%= config.bin %> report results --out reports --key 密钥.pem --cert 证书.pem',
    '<%= config.bin %> report --kind opinion --workspace 工作区 --unit 武进区 --out 意见书',
    '<%= config.bin %> report --kind cover --workspace 工作区 --sign --out 封面',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: '评定结果或文件夹，可写多个；取自工作区时不写' }) };
  static override flags = {
    ...assessmentFlags,
    ...paperFlags,
    out: Flags.string({ description: '写到这个文件夹', helpValue: '文件夹', default: 'reports' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(Report);
    const ending = await printPapers(argv.map(String), flags, this.sessionOptions(flags));
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
