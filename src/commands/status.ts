import { Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { workspaceFlags, workspaceOptions } from '../cli/workspace-flags.js';
import { showStatus } from '../cli/workspace-status.js';

export default class Status extends BaseCommand {
  static override summary = '看各报送单位、各学校进行到哪一步';
  static override description = '不写 --unit 时一行一个报送单位；写了就一行一所学校。';
  static override examples = [
    '<%= config.bin %> status',
    '<%= config.bin %> status --unit 武进区',
    '<%= config.bin %> status --missing --xlsx 催报名单.xlsx',
  ];
  static override flags = {
    ...workspaceFlags,
    unit: Flags.string({ description: '只看这个报送单位的学校，写代码或名称', helpValue: '单位' }),
    missing: Flags.boolean({ description: '只列没有报齐的学校，文字可直接发到群里催报' }),
    xlsx: Flags.string({ description: '催报名单另存为工作簿', helpValue: '文件', dependsOn: ['missing'] }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(Status);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await showStatus({ ...options, unit: flags.unit, missing: flags.missing, xlsx: flags.xlsx });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
