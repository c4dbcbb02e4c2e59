import { Args, Flags } from '@oclif/core';
import { changeTitle } from '../../cli/award.js';
import { BaseCommand, checkedDate } from '../../cli/base-command.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class AwardRenew extends BaseCommand {
  static override summary = '复核后延续称号';
  static override examples = ['<%= config.bin %> award renew 校本教研示范校 青果路实验小学 --on 2029-07-01 --years 3'];
  static override args = {
    称号: Args.string({ description: '称号，写代码或名称', required: true }),
    学校: Args.string({ description: '学校标识码或全称', required: true }),
    编号: Args.string({ description: '组、人的编号（默认学校本身）' }),
  };
  static override flags = {
    ...workspaceFlags,
    on: Flags.string({ description: '日期', helpValue: '日期', required: true }),
    years: Flags.integer({ description: '延续几年', helpValue: '年', required: true, min: 1, max: 20 }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(AwardRenew);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const on = checkedDate('--on', flags.on) ?? flags.on;
    const event = { kind: 'renew' as const, on, years: flags.years };
    const { 称号: award, 学校: school, 编号: subject } = args;
    const ending = await changeTitle({ ...options, award, school, subject, event });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
