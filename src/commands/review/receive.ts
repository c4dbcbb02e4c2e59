import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { batchFlags, batchOptions } from '../../cli/batch-flags.js';
import { textFlag } from '../../cli/reason-flag.js';
import { receiveReviews } from '../../cli/review-receive.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class ReviewReceive extends BaseCommand {
  static override summary = '收评审表：逐格核对，记入台账，重新计算得分';
  static override description =
    '有一处填错整份不收，并指明是哪张表哪一格；没有评的指标会列出来，不算同意。同一份再收不重复登记。几位评审人各评一份的，用 --reviewer 注明，得分取平均，满五人去掉一个最高分和一个最低分。退出码：0 全部接收，3 有的没有接收，4 有的打不开。';
  static override examples = [
    '<%= config.bin %> review receive 复评/ --level 2',
    '<%= config.bin %> review receive 复评-2132990004-梧桐渡小学.xlsx --level 2 --replace "笔误更正"',
    '<%= config.bin %> review receive R03交来/ --level 2 --reviewer R03',
  ];
  static override strict = false;
  static override args = { path: Args.string({ description: '评审表或文件夹，可写多个', required: true }) };
  static override flags = {
    ...workspaceFlags,
    ...batchFlags,
    level: Flags.integer({ description: '评审层级，如 2 为复评', helpValue: '层级', required: true }),
    reviewer: Flags.string({ description: '评审人编号（默认为评审组，或表上印的评审人）', helpValue: '编号' }),
    replace: textFlag('replace', { description: '取代在册的评审，写明理由', helpValue: '理由' }),
  };

  override async run(): Promise<number> {
    const { flags, argv } = await this.parse(ReviewReceive);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { level, reviewer, replace } = flags;
    const write = flags.json ? undefined : (line: string) => this.print(line);
    const received = { ...options, ...batchOptions(flags), level, reviewer, replace, write };
    const ending = await receiveReviews(argv as string[], received);
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
