import { Flags } from '@oclif/core';
import { auditFolder } from '../cli/audit-workspace.js';
import { BaseCommand } from '../cli/base-command.js';
import { workspaceFlags, workspaceOptions } from '../cli/workspace-flags.js';

export default class Audit extends BaseCommand {
  static override summary = '核查工作区：台账、摘要、原件、索引逐条核对，每一个得分重新计算';
  static override description = '只读不写；加 --rebuild 先由台账重建索引。退出码：0 全部一致，5 有不一致。';
  static override examples = [
    '<%= config.bin %> audit',
    '<%= config.bin %> audit --workspace demo-out/workspace --json',
  ];
  static override flags = {
    ...workspaceFlags,
    rebuild: Flags.boolean({ description: '先由台账和记录重建索引' }),
    since: Flags.string({ description: '核对台账是否接得上以前印出的“条数:根”', helpValue: '条数:根' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(Audit);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await auditFolder({ ...options, rebuild: flags.rebuild, since: flags.since });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
