import { Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { textFlag } from '../../cli/reason-flag.js';
import { planSampleFiles } from '../../cli/sample.js';
import { sampleFlags, sizeFlags } from '../../cli/sample-flags.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class SamplePlan extends BaseCommand {
  static override summary = '定抽样方案：名单、各层抽几所，公布摘要后再抽签';
  static override description =
    '名单取名册里已上报的学校，没上报的逐一点名。按报送单位和学段分层，示范校候选必抽。方案里没有种子：先公布方案摘要（含名单、比例、下限和各层抽几所），再当众产生种子，用 sample draw 抽签。';
  static override examples = [
    '<%= config.bin %> sample plan --level 3 --out 抽查',
    '<%= config.bin %> sample plan --share 0.2 --floor 2 --must 校本教研示范校候选 --must 2132990004',
    '<%= config.bin %> sample plan --detection 0.05',
  ];
  static override flags = {
    ...workspaceFlags,
    ...sampleFlags,
    ...sizeFlags,
    must: Flags.string({
      description: '必抽：学校标识码或全称，或“称号候选”；可写多个（默认取学校自己申报的称号的候选）',
      helpValue: '对象',
      multiple: true,
      multipleNonGreedy: true,
    }),
    again: textFlag('again', {
      description: '这一级已定过方案或抽过签、须重新定时的理由，记入台账',
      helpValue: '理由',
    }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(SamplePlan);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { level, out, share, detection, confidence, floor, must, again } = flags;
    const ending = await planSampleFiles({ ...options, level, out, share, detection, confidence, floor, must, again });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
