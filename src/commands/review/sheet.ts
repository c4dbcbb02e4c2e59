import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { printReviewSheets } from '../../cli/review-sheet.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class ReviewSheet extends BaseCommand {
  static override summary = '生成评审签字表（PDF）：逐条对照下级得分、本级得分、差和理由，供签字盖章';
  static override description = '每校一份，只生成这一级已经收到评审的学校。';
  static override examples = [
    '<%= config.bin %> review sheet --level 2 --out 签字表/',
    '<%= config.bin %> review sheet --level 2 --out 签字表/ 梧桐渡小学',
  ];
  static override strict = false;
  static override args = { school: Args.string({ description: '学校的标识码或全称，可写多个；不写就是全部' }) };
  static override flags = {
    ...workspaceFlags,
    level: Flags.integer({ description: '评审层级，如 2 为复评', helpValue: '层级', required: true }),
    out: Flags.string({ description: '写到这个文件夹', helpValue: '文件夹', required: true }),
    unit: Flags.string({ description: '只生成这个报送单位的学校，写代码或名称', helpValue: '单位' }),
  };

  override async run(): Promise<number> {
    const { flags, argv } = await this.parse(ReviewSheet);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { level, out, unit } = flags;
    const ending = await printReviewSheets({ ...options, level, out, unit, schools: argv as string[] });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
