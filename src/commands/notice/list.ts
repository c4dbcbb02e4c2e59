import { BaseCommand } from '../../cli/base-command.js';
import { listNotices } from '../../cli/notice.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class NoticeList extends BaseCommand {
  static override summary = '列出公示';
  static override examples = ['<%= config.bin %> notice list'];
  static override flags = {
    ...workspaceFlags,
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(NoticeList);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await listNotices(options);
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
