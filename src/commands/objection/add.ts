import { Flags } from '@oclif/core';
import { BaseCommand, checkedDate } from '../../cli/base-command.js';
import { enterObjection } from '../../cli/notice.js';
import { LONGEST_STATEMENT, neededTextFlag } from '../../cli/reason-flag.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class ObjectionAdd extends BaseCommand {
  static override summary = '登记对公示的异议';
  static override description =
    '异议没有答复之前，这个对象不能授予称号。反映人的姓名不写进台账，只记是否实名；异议内容里也请不要写姓名和联系方式，有电话、证件号的不登记。';
  static override examples = [
    '<%= config.bin %> objection add --notice 1 --award 优秀教研组 --school 青果路实验小学 --subject G01 --on 2026-11-18 --text 活动次数与实际不符',
  ];
  static override flags = {
    ...workspaceFlags,
    notice: Flags.integer({ description: '第几号公示', helpValue: '号', required: true, min: 1 }),
    award: Flags.string({ description: '称号，写代码或名称', helpValue: '称号', required: true }),
    school: Flags.string({ description: '学校标识码或全称', helpValue: '学校', required: true }),
    subject: Flags.string({ description: '组、人的编号（默认学校本身）', helpValue: '编号' }),
    on: Flags.string({ description: '收到的日期', helpValue: '日期', required: true }),
    text: neededTextFlag('text', { description: '异议内容', helpValue: '文字', longest: LONGEST_STATEMENT }),
    anonymous: Flags.boolean({ description: '匿名反映' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(ObjectionAdd);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const on = checkedDate('--on', flags.on) ?? flags.on;
    const { notice, award, school, subject, text, anonymous } = flags;
    const ending = await enterObjection({ ...options, notice, award, school, subject, on, text, anonymous });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
