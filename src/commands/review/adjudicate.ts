import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { LONGEST_LONG, neededTextFlag, textFlag } from '../../cli/reason-flag.js';
import { adjudicateSubject } from '../../cli/review-adjudicate.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

/** Both reasons stand in one note of the ledger. */
const HALF_REASON = 190;

export default class ReviewAdjudicate extends BaseCommand {
  static override summary = '裁定：级差过大时由裁定组定分，记入台账并重新计算';
  static override description =
    '裁定的指标以裁定为准，没有裁定的仍用最高一级的评审。成员只写编号。级差没有超过限度的不裁定，除非用 --anyway 写明理由。退出码：0 已记入，3 内容有误或没有可裁定的。';
  static override examples = [
    '<%= config.bin %> review adjudicate 梧桐渡小学 --indicator A1=2 --indicator B3=2.5 --panel P01,P02,P03 --reason "查看原始记录后裁定"',
    '<%= config.bin %> review adjudicate 梧桐渡小学 --subject G08 --scores 裁定.json --panel P01,P02,P03 --reason "现场复核"',
  ];
  static override args = { school: Args.string({ description: '学校的标识码或全称', required: true }) };
  static override flags = {
    ...workspaceFlags,
    subject: Flags.string({ description: '组的编号，如 G01（默认为学校）', helpValue: '编号' }),
    standard: Flags.string({ description: '评估标准的标识（对象只有一个标准时可不写）', helpValue: '标准' }),
    indicator: Flags.string({
      description: '裁定得分，如 A1=3，可写多个',
      helpValue: '指标=分',
      multiple: true,
      default: [],
    }),
    scores: Flags.string({ description: '裁定得分的 JSON 文件', helpValue: '文件' }),
    panel: Flags.string({ description: '裁定组成员编号，用逗号隔开', helpValue: '编号', required: true }),
    reason: neededTextFlag('reason', { description: '裁定理由', helpValue: '理由', longest: LONGEST_LONG }),
    on: Flags.string({ description: '裁定日期（默认为今天）', helpValue: '日期' }),
    replace: textFlag('replace', { description: '取代在册的裁定，写明理由', helpValue: '理由', longest: HALF_REASON }),
    anyway: textFlag('anyway', {
      description: '没有超限级差也要裁定，写明理由',
      helpValue: '理由',
      longest: HALF_REASON,
    }),
  };

  override async run(): Promise<number> {
    const { flags, args } = await this.parse(ReviewAdjudicate);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { subject, standard, scores, panel, reason, on, replace, anyway } = flags;
    const asked = { subject, standard, scores, panel, reason, on, replace, anyway, indicators: flags.indicator };
    const ending = await adjudicateSubject({ ...options, ...asked, school: args.school });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
