import { Flags } from '@oclif/core';
import { BaseCommand, checkedDate } from '../../cli/base-command.js';
import { planDecisions } from '../../cli/decide.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class DecidePlan extends BaseCommand {
  static override summary = '出认定建议：谁够条件、名次、名额，写成一张表交确认人';
  static override description =
    '按最终结果、关键指标门槛、否决项、申报条件和名额逐个给出建议。名额按报送单位用最大余额法分配；名额末尾同分的交评审组，不看先后。填报还有须修改问题的、级差没有裁定的，先暂缓。建议不是认定：确认人填好“决定”一栏，用 decide confirm 确认才算数。';
  static override examples = [
    '<%= config.bin %> decide plan --award 优秀教研组 --out 建议.xlsx',
    '<%= config.bin %> decide plan --award excellent-research-group --places 12 --allocation together --out 建议.csv',
    '<%= config.bin %> decide plan --standard 校本教研质量等级评估（学校） --out 等级.xlsx',
  ];
  static override flags = {
    ...workspaceFlags,
    award: Flags.string({ description: '称号，写代码或名称', helpValue: '称号' }),
    standard: Flags.string({ description: '只确认等级、不授称号的标准，写标识或名称', helpValue: '标准' }),
    out: Flags.string({ description: '把建议表写到这个文件（.xlsx 或 .csv）', helpValue: '文件' }),
    force: Flags.boolean({ description: '覆盖已经存在的建议表（填过的“决定”会丢失）' }),
    places: Flags.integer({
      description: '本年名额（默认取方案的，没有的取目标减去已持有的）',
      helpValue: '个',
      min: 0,
    }),
    allocation: Flags.string({
      options: ['units', 'together'],
      description: '名额按报送单位分配（units），还是全市统一排名（together）',
    }),
    on: Flags.string({ description: '按哪一天算持有的称号（默认今天）', helpValue: '日期' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(DecidePlan);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { award, standard, out, force, places } = flags;
    const allocation = flags.allocation as 'units' | 'together' | undefined;
    const day = checkedDate('--on', flags.on);
    const ending = await planDecisions({ ...options, award, standard, out, force, places, allocation, day });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
