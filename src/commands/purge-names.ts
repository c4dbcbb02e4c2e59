import { Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { neededTextFlag } from '../cli/reason-flag.js';
import { purgeWorkspaceNames } from '../cli/workspace-backup.js';
import { workspaceFlags, workspaceOptions } from '../cli/workspace-flags.js';

export default class PurgeNames extends BaseCommand {
  static override summary = '保存期满后清除收到的原件和文件名（其中有姓名），台账留下清除记录';
  static override description =
    '填报数据和得分里没有教师姓名，不受影响，核查照样通过。存入的名册、导入的往年称号里的姓名由台账固定，不能清除，会逐项报出有多少；经办人、确认人的姓名也保留。清除不能撤回，请先备份；备份里的原件要另行销毁。';
  static override examples = ['<%= config.bin %> purge-names --reason "保存期三年已满" --yes'];
  static override flags = {
    ...workspaceFlags,
    reason: neededTextFlag('reason', { description: '清除的理由', helpValue: '理由' }),
    yes: Flags.boolean({ description: '确认清除，不能撤回', required: true }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(PurgeNames);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await purgeWorkspaceNames({ ...options, reason: flags.reason });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
