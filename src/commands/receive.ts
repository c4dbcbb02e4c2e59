import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { batchFlags, batchOptions } from '../cli/batch-flags.js';
import { textFlag } from '../cli/reason-flag.js';
import { FAILING, receiveFiles } from '../cli/receive-files.js';
import { workspaceFlags, workspaceOptions } from '../cli/workspace-flags.js';

export default class Receive extends BaseCommand {
  static override summary = '接收学校交来的工作簿：存原件、读数据、算得分、给回执';
  static override description =
    '每个文件一次写完，写完一份打印一行回执；中断后再运行会接着做。同一所学校的另一份表不会被悄悄采用：须用 --replace 写明理由。退出码：0 都收下了（有问题的也收，回执上写明），3 有文件没有收，或有 --fail-on 指明的问题，4 有文件打不开。';
  static override examples = [
    '<%= config.bin %> receive 收到的表/',
    '<%= config.bin %> receive 青果路小学.xlsx --replace "学校更正了听课节数"',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: '工作簿或文件夹，可写多个', required: true }) };
  static override flags = {
    ...workspaceFlags,
    ...batchFlags,
    replace: textFlag('replace', { description: '取代已收的那一份，并写明理由', helpValue: '理由' }),
    'fail-on': Flags.option({
      description: '收下的文件里有这一级及以上的问题时，退出码为 3（默认 none：收下就算成功）',
      options: FAILING,
      default: 'none' as const,
    })(),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(Receive);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await receiveFiles(argv.map(String), {
      ...options,
      ...batchOptions(flags),
      replace: flags.replace,
      failOn: flags['fail-on'],
      write: flags.json ? undefined : (line) => this.print(line),
    });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
