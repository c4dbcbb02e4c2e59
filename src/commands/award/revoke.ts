import { Args, Flags } from '@oclif/core';
import { changeTitle } from '../../cli/award.js';
import { BaseCommand, checkedDate } from '../../cli/base-command.js';
import { LONGEST_LINE, neededTextFlag } from '../../cli/reason-flag.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class AwardRevoke extends BaseCommand {
  static override summary = '取消命名';
  static override description = '须写理由和依据。取消了的称号不能恢复，只能重新认定。';
  static override examples = [
    '<%= config.bin %> award revoke 优秀教研组 青果路实验小学 G01 --on 2027-04-01 --reason 材料造假查实 --legal-basis 评估方案第八条',
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
    'legal-basis': neededTextFlag('legal-basis', {
      description: '依据的法规或文件条款',
      helpValue: '条款',
      longest: LONGEST_LINE,
    }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(AwardRevoke);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const on = checkedDate('--on', flags.on) ?? flags.on;
    const event = { kind: 'revoke' as const, on, reason: flags.reason, legalBasis: flags['legal-basis'] };
    const { 称号: award, 学校: school, 编号: subject } = args;
    const ending = await changeTitle({ ...options, award, school, subject, event });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
