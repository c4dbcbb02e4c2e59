import { Args, Flags } from '@oclif/core';
import { changeTitle } from '../../cli/award.js';
import { BaseCommand, checkedDate } from '../../cli/base-command.js';
import { neededTextFlag } from '../../cli/reason-flag.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class AwardReinstate extends BaseCommand {
  static override summary = '恢复暂停的称号';
  static override examples = [
    '<%= config.bin %> award reinstate 优秀教研组 青果路实验小学 G01 --on 2027-04-01 --reason 核查属实',
  ];
  static override args = {
    称号: Args.string({ description: '称号，写代码或名称', required: true }),
    学校: Args.string({ description: '学校标识码或全称', required: true }),
    编号: Args.string({ description: '组、人的编号（默认学校本身）' }),
  };
  static override flags = {
    ...workspaceFlags,
    on: Flags.string({ description: '日期', helpValue: '日期', required: true }),
    reason: neededTextFlag('reason', { description: '理由', helpValue: '文字' }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(AwardReinstate);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const on = checkedDate('--on', flags.on) ?? flags.on;
    const event = { kind: 'reinstate' as const, on, reason: flags.reason };
    const { 称号: award, 学校: school, 编号: subject } = args;
    const ending = await changeTitle({ ...options, award, school, subject, event });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
