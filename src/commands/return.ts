import { Args, Flags } from '@oclif/core';
import { BaseCommand, checkedDate } from '../cli/base-command.js';
import { LONGEST_LONG, neededTextFlag } from '../cli/reason-flag.js';
import { returnToSchool } from '../cli/return-submission.js';
import { workspaceFlags, workspaceOptions } from '../cli/workspace-flags.js';

export default class Return extends BaseCommand {
  static override summary = '把一所学校的填报退回修改，写出退回意见（文字和 PDF）';
  static override description = '原件会重新校验一遍，须修改和须说明的逐条列出。退回后学校重报，不必再写取代的理由。';
  static override examples = [
    '<%= config.bin %> return 2132990004 --reason "听课节数与记录不符，请核对" --due 2026-07-05 --out 退回/',
  ];
  static override args = { 学校: Args.string({ description: '学校标识码或校名', required: true }) };
  static override flags = {
    ...workspaceFlags,
    reason: neededTextFlag('reason', { description: '退回的意见', helpValue: '意见', longest: LONGEST_LONG }),
    due: Flags.string({ description: '请学校在这一天前改好', helpValue: '日期' }),
    out: Flags.string({ description: '把文字和 PDF 写到这个文件夹', helpValue: '文件夹' }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(Return);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { reason, out } = flags;
    const dueBy = checkedDate('--due', flags.due);
    const ending = await returnToSchool({ ...options, school: args.学校, reason, dueBy, out });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
