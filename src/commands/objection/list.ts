import { Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { listObjections } from '../../cli/notice.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class ObjectionList extends BaseCommand {
  static override summary = '列出异议';
  static override examples = ['<%= config.bin %> objection list --open'];
  static override flags = {
    ...workspaceFlags,
    open: Flags.boolean({ description: '只看没有答复的' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(ObjectionList);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await listObjections({ ...options, open: flags.open });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
