import { Args } from '@oclif/core';
import { importTitles } from '../../cli/award.js';
import { BaseCommand } from '../../cli/base-command.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class AwardImport extends BaseCommand {
  static override summary = '记入往年的称号文档';
  static override description = '目标进展、隔年申报和“已有几个优秀组”都按台账里的称号计算。';
  static override examples = ['<%= config.bin %> award import awards-2024-2025'];
  static override strict = false;
  static override args = {
    路径: Args.string({ description: '称号文档或文件夹，可写多个', required: true }),
  };
  static override flags = {
    ...workspaceFlags,
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(AwardImport);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await importTitles(argv.map(String), options);
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
