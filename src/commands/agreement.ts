import { Flags } from '@oclif/core';
import { tellAgreement } from '../cli/agreement.js';
import { BaseCommand } from '../cli/base-command.js';
import { workspaceFlags, workspaceOptions } from '../cli/workspace-flags.js';

export default class Agreement extends BaseCommand {
  static override summary = '看两级评分、各评审人之间有多一致';
  static override description =
    '按报送单位给出偏差及其区间，等级的加权 κ、ICC(2,1) 和 Krippendorff α；算不出的写明原因。结果记入台账。';
  static override examples = [
    '<%= config.bin %> agreement --levels 1,2',
    '<%= config.bin %> agreement --levels 2,3 --standard 校本教研质量等级评估（学校）',
    '<%= config.bin %> agreement --reviewers 2',
  ];
  static override flags = {
    ...workspaceFlags,
    levels: Flags.string({ description: '比较哪两级（默认 1,2）', helpValue: '级,级' }),
    reviewers: Flags.integer({ description: '比较这一级的各位评审人', helpValue: '级', exclusive: ['levels'] }),
    standard: Flags.string({ description: '只看这个标准，写标识或名称', helpValue: '标准' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(Agreement);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { levels, reviewers, standard } = flags;
    const ending = await tellAgreement({ ...options, levels, reviewers, standard });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
