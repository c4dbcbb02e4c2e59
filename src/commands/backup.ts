import { Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { backupWorkspace } from '../cli/workspace-backup.js';
import { workspaceFlags, workspaceOptions } from '../cli/workspace-flags.js';

export default class Backup extends BaseCommand {
  static override summary = '把整个工作区备份成一个文件，别人正在使用也可以备份';
  static override description = '备份是完整的一致副本；请存到别的硬盘上。';
  static override examples = ['<%= config.bin %> backup --out E:/备份'];
  static override flags = {
    ...workspaceFlags,
    out: Flags.string({ description: '写到这个文件夹或文件（.sqlite）', helpValue: '位置', default: '.' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(Backup);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await backupWorkspace({ ...options, out: flags.out });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
