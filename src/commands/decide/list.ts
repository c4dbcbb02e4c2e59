import { Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { listDecisions } from '../../cli/decide.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class DecideList extends BaseCommand {
  static override summary = '列出已确认的认定';
  static override examples = ['<%= config.bin %> decide list', '<%= config.bin %> decide list --award 优秀教研组'];
  static override flags = {
    ...workspaceFlags,
    award: Flags.string({ description: '只看这个称号，写代码或名称', helpValue: '称号' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(DecideList);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await listDecisions({ ...options, award: flags.award });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
