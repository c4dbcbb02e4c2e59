import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { restoreWorkspace } from '../cli/workspace-backup.js';
import { workspaceFlags, workspaceOptions } from '../cli/workspace-flags.js';

export default class Restore extends BaseCommand {
  static override summary = '用备份恢复工作区，核查通过才算数';
  static override description = '只恢复到没有工作区的文件夹，从不覆盖。';
  static override examples = ['<%= config.bin %> restore E:/备份/backup-20260630T080000.sqlite --to 2025-2026'];
  static override args = { 备份: Args.string({ description: '备份文件', required: true }) };
  static override flags = {
    ...workspaceFlags,
    to: Flags.string({ description: '恢复到这个文件夹', helpValue: '文件夹', required: true }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(Restore);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await restoreWorkspace({ ...options, from: args.备份, folder: flags.to });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
