import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../cli/base-command.js';
import { initWorkspace } from '../cli/init-workspace.js';

export default class Init extends BaseCommand {
  static override summary = '建立工作区：一个文件夹，一个数据库文件，收到的表和每一步都记在里面';
  static override description =
    '方案、名册、标准和上学年的认定结果在建立时存入，以后以工作区里的为准。工作区须在本机硬盘上。';
  static override examples = [
    '<%= config.bin %> init 2025-2026',
    '<%= config.bin %> init D:\\\\教研评估\\\\2026 --programme 方案.json --registry 名册.json',
  ];
  static override args = { 文件夹: Args.string({ description: '工作区放在哪里', required: true }) };
  static override flags = {
    ...assessmentFlags,
    actor: Flags.string({ description: '经办人，记入台账（默认取电脑的用户名）', helpValue: '姓名' }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(Init);
    const ending = await initWorkspace({ ...this.sessionOptions(flags), folder: args.文件夹, actor: flags.actor });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
